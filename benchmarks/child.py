"""One measured start, in a process of its own: prints the seconds since START and the peak memory in MB.

Usage: child.py bare | home DATA | open DATA DOSSIER. START is a monotonic time in the environment. Qt is imported as
late as the program itself does.
"""

from __future__ import annotations

import os
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, cast

if TYPE_CHECKING:
    from datetime import date

    from PySide6.QtWidgets import QApplication, QWidget

    from forfait_desktop.locations import Locations

Ready = Callable[["QWidget"], bool]
"""Whether what was asked for is on the widget that is being painted."""


def watch(app: QApplication, ready: Ready) -> None:
    """Wait for what was asked for to be painted, tell the time, and end the process."""
    from PySide6.QtCore import QEvent, QObject, QTimer
    from PySide6.QtWidgets import QWidget

    class FirstPaint(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget) and ready(watched):
                app.removeEventFilter(self)
                # After this paint has gone to the screen.
                QTimer.singleShot(0, self, tell)
            return False

    app.installEventFilter(FirstPaint(app))


def tell() -> None:
    """Print the figures and end."""
    elapsed = time.monotonic() - float(os.environ["START"])
    sys.stdout.write(f"{elapsed:.6f} {peak_memory():.2f}\n")
    sys.stdout.flush()
    # What comes after is not measured, and an orderly end would only take time.
    os._exit(0)


def peak_memory() -> float:
    """Return the peak of the resident memory of this program, in MB."""
    try:
        # Not getrusage: on Linux it also counts what the parent held when it started this process.
        status = Path("/proc/self/status").read_text(encoding="ascii")
        return int(status.partition("VmHWM:")[2].split()[0]) / 1024
    except OSError:
        import resource  # not on Windows

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024


def anything(_widget: QWidget) -> bool:
    """Tell that the first paint of all is enough."""
    return True


def is_list_with_rows(widget: QWidget) -> bool:
    """Tell whether this is the list of the library, with its rows."""
    from PySide6.QtWidgets import QListView

    view = widget.parent()
    return isinstance(view, QListView) and view.objectName() == "bibliotheque.liste" and view.model().rowCount() > 0


def is_page(widget: QWidget) -> bool:
    """Tell whether this is the title of a page of a declaration."""
    return widget.objectName() == "page.titre"


def bare() -> int:
    """Show a main window that holds one label."""
    from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

    app = QApplication(sys.argv[:1])
    window = QMainWindow()
    window.setCentralWidget(QLabel("Bonjour"))
    watch(app, anything)
    window.show()
    return app.exec()


def program(arguments: list[str], ready: Ready) -> int:
    """Start the program as its command does."""
    from forfait_desktop import __main__ as command
    from forfait_desktop import cli

    def open_window(folders: Locations, today: Callable[[], date], path: Path | None) -> int:
        return command.open_window(folders, today, path, lambda app: watch(cast("QApplication", app), ready))

    return cli.run(arguments, open_window)


def main() -> int:
    """Start what the arguments name."""
    mode, rest = sys.argv[1], sys.argv[2:]
    if mode == "bare":
        return bare()
    return program(["--data-dir", *rest], is_page if mode == "open" else is_list_with_rows)


sys.exit(main())
