"""Run the measures and print one table. Usage: python -m benchmarks [NAME…], see NAMES."""

from __future__ import annotations

import contextlib
import importlib
import os
import subprocess
import sys
from collections.abc import Iterator

from benchmarks.table import Line, show

NAMES = ("start", "keystroke", "saving", "pdf", "evaluate", "command", "memory", "growth", "known")


@contextlib.contextmanager
def display() -> Iterator[None]:
    """Give a virtual display to whoever has none, as the tests do."""
    if not sys.platform.startswith("linux") or any(
        os.environ.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    ):
        yield
        return
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", "1366x900x24", "-nolisten", "tcp"]
    with subprocess.Popen(command, pass_fds=(writing,), stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        with open(reading, encoding="ascii") as told:  # noqa: PTH123 - a descriptor, not a path
            os.environ["DISPLAY"] = ":" + told.readline().strip()
        try:
            yield
        finally:
            server.terminate()


def main(names: list[str]) -> int:
    """Run the measures named, all of them by default."""
    unknown = [name for name in names if name not in NAMES]
    if unknown:
        sys.stderr.write(f"Mesures connues\u00a0: {', '.join(NAMES)}.\n")
        return 2
    found: list[Line] = []
    with display():
        for name in names or NAMES:
            found += importlib.import_module(f"benchmarks.{name}").lines()
    sys.stdout.write(show(found) + "\n")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
