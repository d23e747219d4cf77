"""The program: a command, or the window. Qt is imported only when the window opens."""

from __future__ import annotations

import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

from forfait_desktop import cli
from forfait_desktop.locations import Locations


def _open_window(folders: Locations, today: Callable[[], date], path: Path | None) -> int:
    # Imported here: a command must start without loading Qt, and on a computer that has no screen.
    from forfait_desktop import app

    return app.run(folders, today, path)


def main() -> int:
    """Run the program with the arguments of the process; the exit code of the program."""
    return cli.run(sys.argv[1:], _open_window)


if __name__ == "__main__":
    sys.exit(main())
