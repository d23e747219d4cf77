"""What happens after an exception that nobody expected: log it without a single answer, save, say so, offer to quit."""

from __future__ import annotations

import traceback
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject

if TYPE_CHECKING:
    from forfait_desktop.ui.main_window import MainWindow

_LOG_MAXIMUM: Final = 200_000


def described(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return where it happened: type, files, lines, functions. Never the message nor the values: answers."""
    frames = [f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)]
    return "\n".join([kind.__name__, *frames])


class CrashGuard(QObject):
    """The hook of the window."""

    def __init__(self, window: MainWindow, logs: Path) -> None:
        """Log into the folder ``logs``."""
        super().__init__(window)
        self._window = window
        self._logs = logs
        self._handling = False

    def handle(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Replace ``sys.excepthook``."""
        del error
        if issubclass(kind, KeyboardInterrupt):
            self._window.close()
            return
        self._log(described(kind, trace))
        if self._handling:
            return
        self._handling = True
        try:
            saved = self._window.save_everything()
            self._window.say_crashed(saved)
        finally:
            self._handling = False

    def _log(self, text: str) -> None:
        file = self._logs / "anomalies.log"
        try:
            self._logs.mkdir(parents=True, exist_ok=True)
            if file.exists() and file.stat().st_size > _LOG_MAXIMUM:
                file.replace(file.with_suffix(".1.log"))
            with file.open("a", encoding="utf-8", newline="\n") as out:
                out.write(f"{datetime.now().isoformat(timespec='seconds')} {text}\n")  # noqa: DTZ005 - local time
        except OSError:
            return
