"""The test's side of `at_driver.py`: a virtual screen with the installed application on it."""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.network import connections, hooked, watched

TOOLS = ("dbus-run-session", "Xvfb", "openbox", "xdotool", "setxkbmap", "pdftotext")
DRIVER = Path(__file__).with_name("at_driver.py")
SYSTEM_PYTHON = "/usr/bin/python3"
PATIENCE = 300
"""Seconds that only what never comes costs."""


def forfait_desktop() -> str:
    """The installed command, from the same environment as the tests."""
    return str(Path(sys.executable).with_name("forfait-desktop"))


def plain(text: str) -> str:
    """Non-breaking spaces as ordinary ones: both are right on screen."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


@dataclass(frozen=True)
class Node:
    """What assistive technology sees of a control."""

    name: str
    role: str
    description: str
    id: str
    states: tuple[str, ...]
    text: str | None
    value: float | None
    extents: tuple[int, ...]
    depth: int = 0

    @classmethod
    def read(cls, data: dict[str, Any]) -> Node:
        return cls(
            plain(data["name"]),
            data["role"],
            plain(data["description"]),
            data["id"],
            tuple(data["states"]),
            None if data["text"] is None else plain(data["text"]),
            data["value"],
            tuple(data["extents"] or ()),
            data.get("depth", 0),
        )


class Screen:
    """A virtual screen, a private session bus and one application, with a home of its own under `folder`."""

    def __init__(self, folder: Path, size: str = "1366x900") -> None:
        missing = [tool for tool in TOOLS if shutil.which(tool) is None]
        if missing:
            raise RuntimeError(
                f"missing on this machine: {', '.join(missing)}; `python tasks.py setup` installs or names them"
            )
        self.home = folder / "home"
        self.log = folder / "application.log"
        self._started = 0
        runtime = folder / "run"
        for place in (self.home, runtime):
            place.mkdir(mode=0o700, parents=True, exist_ok=True)
        env = {key: value for key, value in os.environ.items() if not key.startswith(("QT_", "DBUS_", "AT_SPI_"))}
        for name in ("LC_ALL", "WAYLAND_DISPLAY", "NO_AT_BRIDGE", "PYTHONPATH", "DISPLAY"):
            env.pop(name, None)
        env.update(
            HOME=str(self.home),
            XDG_CONFIG_HOME=str(self.home / ".config"),
            XDG_DATA_HOME=str(self.home / ".local/share"),
            XDG_CACHE_HOME=str(self.home / ".cache"),
            XDG_STATE_HOME=str(self.home / ".local/state"),
            XDG_RUNTIME_DIR=str(runtime),
            LANG="fr_FR.UTF-8",
            LC_CTYPE="C.UTF-8",
            QT_QPA_PLATFORM="xcb",
            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1",
            PYTHONUNBUFFERED="1",
        )
        self.driver = subprocess.Popen(
            ["dbus-run-session", "--", SYSTEM_PYTHON, str(DRIVER), size],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=env,
            text=True,
        )

    def ask(self, verb: str, **request: Any) -> dict[str, Any]:
        """One request to the driver.

        Raises:
            LookupError: what was asked for did not come; the message says what was on screen.
        """
        assert self.driver.stdin is not None
        assert self.driver.stdout is not None
        self.driver.stdin.write(json.dumps({"do": verb, **request}) + "\n")
        self.driver.stdin.flush()
        line = self.driver.stdout.readline()
        while line and not line.startswith("{"):
            # The bus launcher writes on the same pipe before the driver takes it over.
            line = self.driver.stdout.readline()
        if not line:
            raise LookupError(f"the driver ended; the application said: {self.application_said()}")
        answer: dict[str, Any] = json.loads(line)
        if not answer["ok"]:
            raise LookupError(f"{verb} {request}: {answer['why']}; the application said: {self.application_said()}")
        return answer

    def _traces(self, start: int) -> tuple[Path, Path]:
        """Where what the application does on the network is written, one pair for each start."""
        return self.log.with_name(f"sockets-{start}.txt"), self.log.with_name(f"connexions-{start}.txt")

    def connections(self) -> list[str]:
        """What the application tried on the network, all its starts together; nothing is what we promise."""
        return [one for start in range(1, self._started + 1) for one in connections(*self._traces(start))]

    def application_said(self) -> str:
        """What the application wrote on its standard outputs."""
        return self.log.read_text(encoding="utf-8", errors="replace") if self.log.exists() else ""

    def start(self, *arguments: str) -> None:
        """Start the installed command and wait until its window has the keyboard."""
        self._started += 1
        trace, events = self._traces(self._started)
        argv = watched([forfait_desktop(), *arguments], trace)
        self.ask("start", argv=argv, env=hooked(events), log=str(self.log))
        self.ask("window")

    def find(self, role: str = "", name: str = "", node_id: str = "") -> Node:
        return Node.read(self.ask("find", role=role, name=name, node_id=node_id)["node"])

    def gone(self, role: str = "", name: str = "", node_id: str = "") -> None:
        self.ask("gone", role=role, name=name, node_id=node_id)

    def press(self, role: str = "", name: str = "", node_id: str = "") -> None:
        self.ask("press", role=role, name=name, node_id=node_id)

    def click(self, role: str = "", name: str = "", node_id: str = "") -> None:
        self.ask("click", role=role, name=name, node_id=node_id)

    def focus(self, role: str = "", name: str = "", node_id: str = "") -> None:
        self.ask("focus", role=role, name=name, node_id=node_id)

    def set_text(self, text: str, role: str = "text", name: str = "", node_id: str = "") -> None:
        self.ask("text", text=text, role=role, name=name, node_id=node_id)

    def type(self, text: str) -> None:
        self.ask("type", text=text)

    def key(self, *keys: str) -> None:
        self.ask("key", keys=list(keys))

    def tree(self) -> list[Node]:
        return [Node.read(node) for node in self.ask("tree")["nodes"]]

    def focused(self, role: str = "", name: str = "", node_id: str = "") -> Node:
        """That control, once it has the keyboard."""
        return Node.read(self.ask("focused", role=role, name=name, node_id=node_id)["node"])

    def checked(self, role: str = "", name: str = "", node_id: str = "") -> Node:
        """That control, once it is ticked."""
        return Node.read(self.ask("checked", role=role, name=name, node_id=node_id)["node"])

    def stop(self) -> Node:
        """The control that has the keyboard."""
        return Node.read(self.ask("stop")["node"])

    def tab(self, *keys: str) -> Node:
        """Move with Tab, or with ``keys``: the control that has the keyboard then, another one."""
        return Node.read(self.ask("tab", keys=list(keys) or ["Tab"])["node"])

    def shot(self, file: Path) -> None:
        self.ask("shot", file=str(file))

    def kill(self) -> None:
        """SIGKILL, as a power cut would."""
        self.ask("end", number=int(signal.SIGKILL))

    def wait_exit(self) -> int:
        """The exit code, once the application has ended by itself."""
        return int(self.ask("exit")["code"])

    def close(self) -> None:
        assert self.driver.stdin is not None
        assert self.driver.stdout is not None
        self.driver.stdin.close()
        self.driver.wait(PATIENCE)
        self.driver.stdout.close()
        assert self.connections() == []


def pdf_text(file: Path) -> str:
    """The text of a PDF, read by an independent tool."""
    done: subprocess.CompletedProcess[str] = subprocess.run(
        ["pdftotext", "-layout", str(file), "-"], capture_output=True, text=True, check=True
    )
    return plain(done.stdout)


def run(arguments: Sequence[str]) -> subprocess.CompletedProcess[str]:
    """Run a command line to its end."""
    return subprocess.run(arguments, capture_output=True, text=True, check=False)
