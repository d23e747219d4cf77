"""Watch what a program of ours does on the network, from outside it, as far as this machine lets.

A network with nothing in it, and a trace of every socket that is made. Where both are refused, a hook inside the
process writes down what Python asks for; it does not see Qt.
"""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from functools import cache
from pathlib import Path

HOOK = Path(__file__).parent / "e2e" / "hook"
EVENTS = "FORFAIT_NETWORK_EVENTS"
LOCAL = {"AF_UNIX", "AF_LOCAL"}
"""What the screen and the bus are reached by."""

_TRACE = ("strace", "-DD", "-f", "--seccomp-bpf", "-qq", "-e", "trace=socket")


def _works(command: list[str]) -> bool:
    return shutil.which(command[0]) is not None and not subprocess.call(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )


@cache
def empty_network() -> tuple[str, ...]:
    """The command before a program that is to have no network; empty when none may.

    The user stays the same: the bus asks who calls.
    """
    for prefix in (("unshare", "--net"), ("unshare", "--map-current-user", "--net")):
        if _works([*prefix, "true"]):
            return prefix
    return ()


@cache
def can_trace_sockets() -> bool:
    """Whether every socket of a program can be seen."""
    return _works([*_TRACE, "-o", os.devnull, "true"])


def watched(command: list[str], trace: Path) -> list[str]:
    """The command with no network and its sockets written in `trace`; its process stays the one that is started."""
    tracing = [*_TRACE, "-o", str(trace)] if can_trace_sockets() else []
    return [*empty_network(), *tracing, *command]


def hooked(events: Path) -> dict[str, str]:
    """What the environment of a Python program needs for the hook; nothing where it is traced."""
    return {} if can_trace_sockets() else {"PYTHONPATH": str(HOOK), EVENTS: str(events)}


def connections(trace: Path, events: Path) -> list[str]:
    """What was neither the screen nor the bus of this machine. An empty list is what we promise.

    Raises:
        AssertionError: nothing at all was seen of a program that has at least its screen: it was not watched.
    """
    if not can_trace_sockets():
        return events.read_text(encoding="utf-8").splitlines() if events.exists() else []
    families = re.findall(r"socket\((\w+)", trace.read_text(encoding="utf-8", errors="replace"))
    assert families, "the program was not traced"
    return [family for family in families if family not in LOCAL]
