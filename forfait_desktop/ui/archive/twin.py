"""« Cette déclaration est déjà là »: open it, or keep the archived one beside it. Nothing is ever replaced."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QCoreApplication, QSize, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from forfait_desktop.presentation.wording.archives import ArchiveWords
from forfait_desktop.storage.archive_twin import Twin
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.flow import FlowLayout
from forfait_desktop.ui.widgets.labels import plain_label


class TwinDialog(QDialog):
    """The question.

    Signals:
        open_requested(object): the `Path` of the declaration that is there.
        both_requested(object): the `Path` of the archive, to be restored beside it.
    """

    open_requested = Signal(object)
    both_requested = Signal(object)

    def __init__(self, kit: Kit, twin: Twin, archive: Path, parent: QWidget) -> None:
        """Ask about ``archive``, whose declaration is that of ``twin``."""
        super().__init__(parent)
        self._kit = kit
        self._here, self._archive = twin.path, archive
        words = ArchiveWords(QCoreApplication.translate)
        self.setObjectName("archive.deja")
        self.setWindowTitle(words.title())
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(12)
        told = words.same() if twin.same else words.differs(twin.here.modified, twin.archived.modified)
        if twin.pieces:
            told = f"{told} {words.pieces(twin.pieces)}"
        texts = ((words.title(), "title"), (words.where(twin.path.parent.name), "body"), (told, "body"))
        for text, role in (*texts, (words.choice(), "secondary")):
            column.addWidget(plain_label(kit.veil.text(text), role, self))
        column.addStretch(1)
        foot = FlowLayout(None, 12, 8)
        column.addLayout(foot)
        self.open_here = Button(kit, words.open(), "archive.ouvrir", "primary", parent=self)
        self.open_here.clicked.connect(self._on_open)
        self.keep_both = Button(kit, words.both(), "archive.deux", "secondary", parent=self)
        self.keep_both.clicked.connect(self._on_both)
        cancel = Button(kit, words.cancel(), "archive.annuler", "quiet", parent=self)
        cancel.clicked.connect(self.reject)
        for button in (self.open_here, self.keep_both, cancel):
            foot.addWidget(button)
        self.open_here.setFocus()
        self.resize(self.sizeHint())

    def sizeHint(self) -> QSize:
        """Return a size at which the text is comfortable."""
        return QSize(self._kit.theme.px(560), self._kit.theme.px(300))

    def _on_open(self) -> None:
        self.accept()
        self.open_requested.emit(self._here)

    def _on_both(self) -> None:
        self.accept()
        self.both_requested.emit(self._archive)
