"""Loaded by Python before the program, where nothing better watches it: writes down what would be a connection."""

from __future__ import annotations

import os
import sys

_NETWORK = ("socket.connect", "socket.getaddrinfo", "socket.bind", "socket.sendto", "urllib.", "http.", "ftplib.")


def _hook(event: str, _arguments: tuple[object, ...]) -> None:
    if event.startswith(_NETWORK):
        with open(os.environ["FORFAIT_NETWORK_EVENTS"], "a", encoding="utf-8") as out:  # noqa: PTH123 - before imports
            out.write(event + "\n")


sys.addaudithook(_hook)
