"""« Exporter »: the files of an open declaration other than its PDF, made and written off the window's thread."""

from __future__ import annotations

import functools
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final, NamedTuple

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.exports.archive import Progress as Followed
from forfait_desktop.presentation.exports.making import ENDINGS, FileKind, Snapshot, file_name, make_file
from forfait_desktop.presentation.exports.odd import OddPiece
from forfait_desktop.presentation.exports.tables import Exported
from forfait_desktop.presentation.views import ActionView
from forfait_desktop.ui.background import Progress
from forfait_desktop.ui.export.pdf import write_bytes
from forfait_desktop.ui.message_bar import PASSING
from forfait_desktop.ui.tools import Tools

if TYPE_CHECKING:
    from forfait_desktop.presentation.views import Severity
    from forfait_desktop.ui.message_bar import MessageBar
    from forfait_desktop.ui.office import OpenDeclaration

_RUNNING: Final = "export"
_STOP: Final = "export.arreter"
_OPEN: Final = "export.ouvrir"
_FOLDER: Final = "export.dossier"
_STEP: Final = 10
"""Per cent between two things said: a message that changes faster cannot be read, nor heard."""


class Written(NamedTuple):
    """A file that was written, and the pieces that it does not hold as they were added."""

    path: Path
    kind: FileKind
    odd: tuple[OddPiece, ...]


def write_export(kind: FileKind, snapshot: Snapshot, target: Path, progress: Progress) -> Written:
    """Make the file and write it, whole or not at all. For a background thread.

    Raises:
        ForfaitError: `export-failed` (path, reason), `export-cancelled`, or what the export itself says.
    """

    def told(done: int, total: int) -> None:
        progress.tell(100 * done // total if total else 0)

    odd: list[OddPiece] = []
    data = make_file(kind, snapshot, Followed(progress.is_stopped, told, odd.append))
    if progress.is_stopped():
        raise ForfaitError("export-cancelled")
    return Written(write_bytes(data, target), kind, tuple(odd))


class FileExports(QObject):
    """The exports of one open declaration, one at a time; they speak through the messages of its window."""

    def __init__(
        self,
        tools: Tools,
        opened: OpenDeclaration,
        messages: MessageBar,
        save_now: Callable[[], None],
        window: QWidget,
        parent: QObject,
    ) -> None:
        """Nothing is made yet.

        Args:
            tools: dialogs, workers, settings.
            opened: the declaration.
            messages: those of the declaration, and whose buttons to hear.
            save_now: brings the declaration on disk up to date, at once or behind what is being written.
            window: the parent of the dialogs.
            parent: of this object.
        """
        super().__init__(parent)
        self._tools = tools
        self._opened = opened
        self._own = self._messages = messages
        self._heard = [messages]
        self._save_now = save_now
        self._window = window
        self._progress: Progress | None = None
        self._said = 0
        self._what = ""
        self._written: Path | None = None
        self._ended = False
        messages.pressed.connect(self._on_action)

    def start(self, kind: FileKind, folder: Path, messages: MessageBar | None = None) -> None:
        """Ask where to write the file, in ``folder`` at first, then make it.

        Args:
            kind: which file.
            folder: where the dialog begins.
            messages: where to speak from now on; the messages of the declaration when None, or once they are gone.
        """
        bar = messages or self._own
        if self._progress is not None:
            bar.say(PASSING, "info", self.tr("Un export est déjà en cours."))
            return
        self._speak_in(bar)
        # Saved before it is exported, as for the PDF.
        self._save_now()
        try:
            snapshot = self._snapshot()
        except ForfaitError as error:
            self._say_failed(error)
            return
        if kind == "zip" and snapshot.path is None:
            self._say_failed(ForfaitError("export-unsaved"))
            return
        titles = {
            "csv": (self.tr("Exporter le tableau"), self.tr("Tableau CSV (*.csv)")),
            "xlsx": (self.tr("Exporter le tableau"), self.tr("Classeur (*.xlsx)")),
            "ics": (self.tr("Exporter les échéances"), self.tr("Agenda (*.ics)")),
            "liasse": (self.tr("Exporter la liasse de pièces"), self.tr("Document PDF (*.pdf)")),
            "zip": (self.tr("Exporter l’archive complète"), self.tr("Archive (*.zip)")),
        }
        title, kinds = titles[kind]
        chosen = functools.partial(self._on_chosen, kind, snapshot)
        self._tools.dialogs.save_file(self._window, title, kinds, folder / file_name(kind, snapshot), chosen)

    def stop(self) -> None:
        """The declaration is left: what is being made is given up, and nothing more is said."""
        self._ended = True
        if self._progress is not None:
            self._progress.stop()

    # Inside

    def _speak_in(self, messages: MessageBar) -> None:
        self._messages = messages
        self._heard = [bar for bar in self._heard if shiboken6.isValid(bar)]
        if messages not in self._heard:
            self._heard.append(messages)
            messages.pressed.connect(self._on_action)

    def _bar(self) -> MessageBar:
        """Where to speak: a screen may have been left since the export began."""
        return self._messages if shiboken6.isValid(self._messages) else self._own

    def _snapshot(self) -> Snapshot:
        opened = self._opened
        workbench = opened.workbench
        fonts = self._tools.fonts
        return Snapshot(
            one=Exported(opened.session.dossier, workbench.situation),
            report=workbench.report(),
            path=None if opened.is_example else opened.session.path,
            bareme=opened.bareme,
            fonts=(fonts.regular, fonts.bold),
        )

    def _on_chosen(self, kind: FileKind, snapshot: Snapshot, path: Path) -> None:
        if self._ended or self._progress is not None:
            return
        ending = f".{ENDINGS[kind]}"
        target = path if path.suffix.lower() == ending else path.with_name(path.name + ending)
        progress = self._progress = Progress(self)
        progress.moved.connect(self._on_moved)
        names = {
            "csv": self.tr("Préparation du tableau"),
            "xlsx": self.tr("Préparation du tableau"),
            "ics": self.tr("Préparation de l’agenda"),
            "liasse": self.tr("Préparation de la liasse"),
            "zip": self.tr("Préparation de l’archive"),
        }
        self._what, self._said = names[kind], 0
        self._bar().clear(PASSING)
        self._show_progress("")
        work = functools.partial(write_export, kind, snapshot, target, progress)
        make = functools.partial(self._make, work)
        # Behind the save that may be waiting; made elsewhere, so that the next saves do not wait for it.
        self._tools.worker.submit(_nothing, make, self._on_failed)

    def _make(self, work: Callable[[], object], _saved: object) -> None:
        self._tools.indexer.submit(work, self._on_done, self._on_failed)

    def _show_progress(self, far: str) -> None:
        text = f"{self._what}{far}…"
        stop = ActionView(_STOP, self.tr("Arrêter"), self.tr("Arrêter l’export"))
        self._bar().say(_RUNNING, "info", text, (stop,), closable=False)

    def _on_moved(self, percent: int) -> None:
        step = percent // _STEP * _STEP
        if self._progress is not None and not self._ended and step > self._said:
            self._said = step
            self._show_progress(fr.pair("", fr.with_percent(str(step))))

    def _finish(self) -> bool:
        """The work is over. Returns whether somebody still listens."""
        if self._ended:
            # The declaration is gone, and its messages with it.
            return False
        progress, self._progress = self._progress, None
        if progress is not None:
            progress.deleteLater()
        self._bar().clear(_RUNNING)
        return True

    def _on_done(self, written: object) -> None:
        if not self._finish() or not isinstance(written, Written):
            return
        self._written = path = written.path
        self._tools.settings.set("export_folder", str(path.parent))
        text = self.tr("Fichier enregistré\u00a0: {name}").format(name=path.name)
        if written.odd:
            # Who keeps the file alone would find out when it is too late to look for the piece.
            text = f"{text}. {self._tools.office.words.exports.odd_pieces(written.kind, written.odd)}"
        self._bar().say(
            PASSING,
            "warn" if written.odd else "ok",
            text,
            (
                ActionView(_OPEN, self.tr("Ouvrir"), self.tr("Ouvrir le fichier")),
                ActionView(_FOLDER, self.tr("Ouvrir le dossier")),
            ),
        )

    def _on_failed(self, error: Exception) -> None:
        if self._finish():
            self._say_failed(error)

    def _say_failed(self, error: Exception) -> None:
        if isinstance(error, ForfaitError):
            severity: Severity = "info" if error.code == "export-cancelled" else "err"
            self._bar().say(PASSING, severity, self._tools.office.sentence(error))
        else:
            self._bar().say(PASSING, "err", self.tr("L’export n’a pas pu se faire\u00a0: une anomalie est survenue."))

    def _on_action(self, action: str) -> None:
        if action == _STOP and self._progress is not None:
            self._progress.stop()
        elif action == _OPEN:
            self._open_outside(self._written)
        elif action == _FOLDER and self._written is not None:
            self._open_outside(self._written.parent)

    def _open_outside(self, path: Path | None) -> None:
        if path is not None and not self._tools.dialogs.open_outside(path):
            text = self.tr("Le système ne sait pas ouvrir ce fichier\u00a0: {path}").format(path=path)
            self._bar().say(PASSING, "warn", text)


def _nothing() -> None:
    """Wait for what was to be written before."""
