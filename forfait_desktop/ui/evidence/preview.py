"""« Aperçu » of a piece: a picture scaled while it is read, or the first page of a PDF. Only on a click or Espace."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QSize, Qt, Signal
from PySide6.QtGui import QImage, QImageReader, QPixmap
from PySide6.QtWidgets import QDialog, QLabel, QVBoxLayout, QWidget

from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation.evidence.piece_view import piece_name
from forfait_desktop.presentation.wording.wording import Wording
from forfait_desktop.storage.dossier import EvidenceRecord
from forfait_desktop.storage.evidence import checked_path
from forfait_desktop.storage.evidence_kinds import kind_of
from forfait_desktop.storage.pdf_pages import first_page
from forfait_desktop.ui.ends_layout import EndsLayout
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.scroll_bars import ScrollArea
from forfait_desktop.ui.worker import Worker

_PIXELS: Final = 100_000_000
"""A picture of more pixels is not read, whatever its file says."""
_WIDTH: Final = 900
_HEIGHT: Final = 1200


class Preview(QDialog):
    """The picture, how many pages there are, « Ouvrir ».

    Signals:
        open_requested(str): the id of the piece, for the system's own program.
    """

    open_requested = Signal(str)

    def __init__(
        self, kit: Kit, words: Wording, worker: Worker, folder: Path, record: EvidenceRecord, parent: QWidget
    ) -> None:
        """Ask the worker for the picture of ``record``."""
        super().__init__(parent)
        self._words = words
        self._record = record
        self._closed = False
        name = piece_name(record)
        self.setObjectName("apercu.dialogue")
        self.setWindowTitle(words.piece_table.preview_name(name))
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        column.addWidget(plain_label(name, "section", self))
        self._state = plain_label(words.piece_table.preview_loading(), "secondary", self)
        self._state.setObjectName("apercu.etat")
        column.addWidget(self._state)
        self._picture = QLabel(self)
        self._picture.setObjectName("apercu.image")
        self._picture.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._scroll = ScrollArea(self, sideways=True)
        self._scroll.setWidget(self._picture)
        self._scroll.setWidgetResizable(True)
        self._scroll.setAccessibleName(words.piece_table.preview_name(name))
        column.addWidget(self._scroll, 1)
        ends = EndsLayout(on_left=0)
        self.outside = Button(kit, words.piece_table.open(), "apercu.ouvrir", "secondary", "external-link", parent=self)
        self.outside.clicked.connect(self._on_open)
        close = Button(kit, words.piece_table.close(), "apercu.fermer", "primary", parent=self)
        close.clicked.connect(self.accept)
        for button in (self.outside, close):
            ends.addWidget(button)
        column.addLayout(ends)
        room = parent.window().size()
        self.resize(min(kit.theme.px(720), room.width() - 40), min(kit.theme.px(760), room.height() - 40))
        self.finished.connect(self._on_finished)
        close.setFocus()
        ratio = self.devicePixelRatioF()
        size = (round(_WIDTH * ratio), round(_HEIGHT * ratio))
        worker.submit(partial(_picture_of, folder, record, size), self._on_made, self._on_failed)

    def _on_made(self, made: object) -> None:
        if self._closed or not isinstance(made, tuple):
            return
        image, pages = made
        words = self._words.piece_table
        self._state.set_text_quietly(words.preview_pages(pages) if pages else "")
        self._state.setVisible(bool(pages))
        pixmap = QPixmap.fromImage(image)
        width = max(self._scroll.viewport().width() - 8, 200)
        if pixmap.width() > width:
            pixmap = pixmap.scaledToWidth(width, Qt.TransformationMode.SmoothTransformation)
        self._picture.setPixmap(pixmap)

    def _on_failed(self, error: Exception) -> None:
        if self._closed:
            return
        name = piece_name(self._record)
        known = error if isinstance(error, ForfaitError) else ForfaitError("preview-failed", name=name)
        self._state.set_text_quietly(self._words.errors.sentence(known))
        self._state.set_role("error")

    def _on_open(self) -> None:
        self.open_requested.emit(self._record.id)
        self.accept()

    def _on_finished(self, _result: int) -> None:
        self._closed = True


def _picture_of(folder: Path, record: EvidenceRecord, size: tuple[int, int]) -> tuple[QImage, int]:
    """The picture, and the pages of a PDF (0 for an image): for a worker. Only the piece that was added is read."""
    data = checked_path(folder, record).read_bytes()
    name = piece_name(record)
    kind = kind_of(data, name)
    if kind == "pdf":
        page = first_page(data, name, *size)
        image = QImage(page.pixels, page.width, page.height, page.stride, QImage.Format.Format_RGB32)
        # The pixels belong to Python: the copy does not.
        return image.copy(), page.pages
    buffer = QBuffer()
    buffer.setData(data)
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer)
    reader.setAutoDetectImageFormat(False)
    reader.setFormat(kind.encode("ascii"))
    reader.setAutoTransform(True)
    whole = reader.size()
    if not whole.isValid() or whole.width() * whole.height() > _PIXELS:
        raise ForfaitError("preview-failed", name=name)
    reader.setScaledSize(_fitted(whole, size))
    image = reader.read()
    if image.isNull():
        raise ForfaitError("preview-failed", name=name)
    return image, 0


def _fitted(whole: QSize, size: tuple[int, int]) -> QSize:
    if whole.width() <= size[0] and whole.height() <= size[1]:
        return whole
    return whole.scaled(QSize(*size), Qt.AspectRatioMode.KeepAspectRatio).expandedTo(QSize(1, 1))
