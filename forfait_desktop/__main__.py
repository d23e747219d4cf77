"""The program: a command, or the window. Qt is imported only when the window opens."""

from __future__ import annotations

import gc
import os
import re
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from types import ModuleType
from typing import Final

from forfait_desktop import cli
from forfait_desktop.errors import ForfaitError
from forfait_desktop.locations import Locations

_SCREENS: Final = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
"""What tells, on Linux, where a window can be shown."""


def open_window(
    folders: Locations,
    today: Callable[[], date],
    path: Path | None,
    watch: Callable[[object], object] | None = None,
) -> int:
    """Show the window until it is closed; the exit code of the program.

    Args:
        folders: where everything lives.
        today: gives the day of every evaluation.
        path: a declaration to open, or None.
        watch: called with the application before anything is built; see `benchmarks`.

    Raises:
        ForfaitError: ``no-screen``; ``qt-missing``; ``assets-missing`` when the installation lost its files.
    """
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in _SCREENS):
        # Qt would stop the process with eight lines of its own.
        raise ForfaitError("no-screen")
    # Thousands of objects are made until the first paint, and none of them is garbage: looking for it is put off.
    gc.disable()
    code: int = _load_app().run(folders, today, path, watch=watch)
    return code


def look_at_installation() -> tuple[str, bool]:
    """Build the window unseen and look at what it needs: the lines to print, and whether all is there.

    Raises:
        ForfaitError: ``qt-missing``; ``assets-missing`` when the installation lost its files.
    """
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in _SCREENS):
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    found: tuple[str, bool] = _load_app().look_at_installation()
    return found


def _load_app() -> ModuleType:
    """Load Qt and what is built on it: a command must start without, and on a computer that has no screen.

    Raises:
        ForfaitError: ``qt-missing`` when Qt, or a library of the system that it needs, is not there.
    """
    try:
        # First of all what `ui` begins with, or `app` would load Qt in its own way.
        import forfait_desktop.ui  # noqa: F401 - loads Qt
        from forfait_desktop import app
    except ImportError as error:
        if not (error.name or "").startswith(("PySide6", "shiboken6")):
            raise
        library = re.match(r"(\S+\.so[.\d]*):", str(error))
        raise ForfaitError("qt-missing", library=library[1] if library else "", system=sys.platform) from None
    return app


def main() -> int:
    """Run the program with the arguments of the process; the exit code of the program."""
    return cli.run(sys.argv[1:], open_window, look_at_installation)


if __name__ == "__main__":
    sys.exit(main())
