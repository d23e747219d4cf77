"""What happens after an exception that nobody expected: log it without a single answer, save, say so, offer to quit."""

from __future__ import annotations

import sys
import traceback
from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Qt
from PySide6.QtWidgets import QApplication, QMessageBox

if TYPE_CHECKING:
    from forfait_desktop.ui.main_window import MainWindow

_LOG: Final = "anomalies.log"
_LOG_MAXIMUM: Final = 200_000
_SCREENLESS: Final = ("offscreen", "minimal", "vnc", "linuxfb", "eglfs")


def described(kind: type[BaseException], trace: TracebackType | None) -> str:
    """Return where it happened: type, files, lines, functions. Never the message nor the values: answers."""
    frames = [f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}" for frame in traceback.extract_tb(trace)]
    return "\n".join([kind.__name__, *frames])


def write_report(logs: Path, kind: type[BaseException], trace: TracebackType | None) -> Path | None:
    """Add what happened to the report in the folder ``logs``, see `described`; its file, None when it cannot be."""
    file = logs / _LOG
    try:
        logs.mkdir(parents=True, exist_ok=True)
        if file.exists() and file.stat().st_size > _LOG_MAXIMUM:
            file.replace(file.with_suffix(".1.log"))
        with file.open("a", encoding="utf-8", newline="\n") as out:
            when = datetime.now().isoformat(timespec="seconds")  # noqa: DTZ005 - local time
            out.write(f"{when} {described(kind, trace)}\n")
    except OSError:
        return None
    return file


class StartGuard(QObject):
    """The hook until the window is there: it has no window to speak in, and nothing was typed yet."""

    def __init__(
        self,
        app: QApplication,
        logs: Path,
        sentence: Callable[[Path | None], str],
        forget_open: Callable[[], None],
        loop: Callable[[], object],
    ) -> None:
        """Prepare to tell.

        Args:
            app: the application object.
            logs: the folder of the report.
            sentence: what to say, given the file of the report, None when it could not be written.
            forget_open: forgets which declaration was open, so that the next start does not fail on it again.
            loop: runs the application until the message is closed.
        """
        super().__init__(app)
        self._app = app
        self._logs = logs
        self._sentence = sentence
        self._forget_open = forget_open
        # The loop of the application, which has not begun: it runs for this one message.
        self._loop = loop

    def handle(self, kind: type[BaseException], error: BaseException, trace: TracebackType | None) -> None:
        """Replace ``sys.excepthook``: write the report, say one sentence, on the screen too when there is one."""
        del error
        text = self._sentence(write_report(self._logs, kind, trace))
        self._forget_open()
        if sys.stderr is not None:  # None in a program without a console, on Windows
            sys.stderr.write(text + "\n")
        if self._app.platformName() not in _SCREENLESS:
            self._show(text)

    def _show(self, text: str) -> None:
        for window in self._app.topLevelWidgets():
            window.hide()
        box = QMessageBox(QMessageBox.Icon.Critical, self._app.applicationDisplayName(), text)
        box.setObjectName("demarrage.anomalie")
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.addButton(self.tr("Quitter"), QMessageBox.ButtonRole.AcceptRole)
        box.finished.connect(self._app.quit)
        box.open()
        self._loop()


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
        write_report(self._logs, kind, trace)
        if self._handling:
            return
        self._handling = True
        try:
            saved = self._window.save_everything()
            self.say(saved=saved)
        finally:
            self._handling = False

    def say(self, *, saved: bool) -> None:
        """Say that something unexpected happened, whether everything is on disk, and offer to leave."""
        from forfait_desktop.presentation.views import ActionView

        text = (
            self.tr("Une anomalie est survenue. Vos saisies sont enregistrées\u00a0; vous pouvez continuer ou quitter.")
            if saved
            else self.tr("Une anomalie est survenue et votre dernière saisie n’est pas enregistrée.")
        )
        if self._window.desk is None:
            self._window.show_library()
        screen = self._window.desk.wizard if self._window.desk is not None else self._window.home
        if screen is not None:
            screen.messages.say("anomalie", "err", text, (ActionView("anomalie.quitter", self.tr("Quitter")),))
            screen.messages.pressed.connect(self._on_action, Qt.ConnectionType.UniqueConnection)

    def _on_action(self, action: str) -> None:
        if action == "anomalie.quitter":
            self._window.close()
