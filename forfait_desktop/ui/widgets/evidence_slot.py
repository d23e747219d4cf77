"""Where the proof of a line goes (EmplacementPiece): dashed while empty, files can be dropped on it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QMimeData, QRectF, Qt, Signal
from PySide6.QtGui import QDragEnterEvent, QDragLeaveEvent, QDropEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.notes import IconLabel, InfoLine, focused_in
from forfait_desktop.ui.widgets.buttons import Button, action_button
from forfait_desktop.ui.widgets.flow import AdaptiveRow, Column, FlowLayout
from forfait_desktop.ui.widgets.labels import PlainLabel, plain_label
from forfait_desktop.ui.widgets.shown import set_shown

if TYPE_CHECKING:
    from forfait_desktop.presentation.views import ActionView, PieceView, SectionView

_RADIUS: Final = 6
_MANY: Final = 8
"""With more pieces than that, the slot shows the first ones and offers the others: five hundred rows take seconds."""
_FIRST: Final = 6
_ICONS: Final = {"piece.ajouter": "plus", "piece.lieu": "folder", "piece.voir": "eye", "piece.retirer": "trash-2"}


class EvidenceSlot(QFrame):
    """The slot of one line.

    Signals:
        pressed(str): the id of an action of the view.
        dropped(str, object): the indicator, the files (list of paths) that were dropped.
    """

    pressed = Signal(str)
    dropped = Signal(str, object)

    def __init__(self, kit: Kit, view: SectionView, parent: QWidget | None = None) -> None:
        """Show the pieces of ``view``."""
        super().__init__(parent)
        self._kit = kit
        self._indicator = view.indicator
        self._hovered = False
        self._read_only = False
        self._shown: tuple[object, ...] = ()
        self._rows: list[QWidget] = []
        self._pieces: tuple[PieceView, ...] = ()
        self._whole = False
        self._others: Button | None = None
        self._lines: list[PlainLabel] = []
        self.setObjectName(f"piece.{view.indicator}")
        self.setAcceptDrops(True)
        self._column = Column(self)
        self._column.setContentsMargins(20, 16, 20, 16)
        self._column.setSpacing(10)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(IconLabel(kit, "paperclip", "text2", 18, self), 0, Qt.AlignmentFlag.AlignTop)
        self._expected = QVBoxLayout()
        self._expected.setSpacing(4)
        self._expected.addWidget(plain_label(self.tr("Preuve"), "label", self))
        head.addLayout(self._expected, 1)
        self._column.addLayout(head)
        self._proof = InfoLine(kit, "", "triangle-alert", "warn", self)
        self._column.addWidget(self._proof)
        self._pieces_at = self._column.count()
        buttons = QWidget(self)
        self._flow = FlowLayout(buttons, 8, 8)
        self._buttons: list[Button] = []
        self._column.addWidget(buttons)
        self._notice = plain_label("", "caption", self)
        self._column.addWidget(self._notice)
        kit.theme.changed.connect(self.update)
        self.show_section(view)

    def show_section(self, view: SectionView) -> None:
        """Show the pieces of ``view``, in place."""
        set_shown(self, bool(view.piece_expected))
        self._proof.set_text(view.proof)
        self._notice.set_text_quietly(view.piece_notice)
        # What is expected, then how to give it: said to a screen reader when it enters the slot.
        self.setAccessibleName(view.piece_expected)
        wanted = (view.evidence, view.pieces, view.piece_actions)
        if wanted == self._shown:
            return
        self._shown = wanted
        self._show_expected(view.evidence)
        focused = focused_in(self.window())
        lost_focus = focused is not None and any(row.isAncestorOf(focused) for row in self._rows)
        self._show_pieces(view.pieces)
        self._show_buttons(view.piece_actions)
        if lost_focus and self._buttons:
            self._buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
        if self._read_only:
            self._lock()
        self.update()

    def set_read_only(self) -> None:
        """Let nothing be added or changed; pieces can still be seen."""
        self.setAcceptDrops(False)
        self._read_only = True
        self._lock()

    def _lock(self) -> None:
        for button in self.findChildren(Button):
            button.setEnabled(button.objectName().startswith(("piece.voir.", "piece.autres.")))

    # Dropping

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Accept files of this computer."""
        if _files(event.mimeData()):
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self._set_hovered(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Stop showing that files can be dropped."""
        super().dragLeaveEvent(event)
        self._set_hovered(False)

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell which files were dropped; the originals stay where they are."""
        self._set_hovered(False)
        files = _files(event.mimeData())
        if files:
            event.setDropAction(Qt.DropAction.CopyAction)
            event.accept()
            self.dropped.emit(self._indicator, files)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the frame: dashed while there is no piece."""
        theme = self._kit.theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        width = max(theme.palette.border_width, 2 if self._hovered else 1)
        pen = QPen(theme.colour("primary" if self._hovered else "divider" if self._rows else "border"), width)
        if not self._rows:
            pen.setDashPattern([4.0, 3.0])
        painter.setPen(pen)
        painter.setBrush(theme.colour("primary_soft" if self._hovered else "surface"))
        inset = width / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)
        painter.end()

    # Inside

    def _set_hovered(self, hovered: bool) -> None:
        if hovered != self._hovered:
            self._hovered = hovered
            self.update()

    def _show_expected(self, lines: tuple[str, ...]) -> None:
        while len(self._lines) < len(lines):
            label = plain_label("", "secondary", self)
            self._expected.addWidget(label)
            self._lines.append(label)
        for number, label in enumerate(self._lines):
            label.set_text_quietly(lines[number] if number < len(lines) else "")
            set_shown(label, number < len(lines))

    def _show_pieces(self, pieces: tuple[PieceView, ...]) -> None:
        # One more than before: it was just added, and is to be seen.
        self._whole = self._whole or 0 < len(self._pieces) < len(pieces)
        self._pieces = pieces
        if self._whole or len(pieces) <= _MANY:
            self._put_rows(pieces)
        else:
            self._put_rows(pieces[:_FIRST])
            self._offer_others(len(pieces) - _FIRST)

    def _offer_others(self, count: int) -> None:
        text = self.tr("Afficher les {count} autres pièces").format(count=count)
        self._others = Button(self._kit, text, f"piece.autres.{self._indicator}", "quiet", parent=self)
        self._others.clicked.connect(self._on_others)
        self._column.insertWidget(self._pieces_at + len(self._rows), self._others, 0, Qt.AlignmentFlag.AlignLeft)
        self._others.show()

    def _on_others(self) -> None:
        self._whole = True
        self._put_rows(self._pieces)
        if self._read_only:
            self._lock()
        buttons = self._rows[_FIRST].findChildren(Button)
        if buttons:
            buttons[0].setFocus(Qt.FocusReason.OtherFocusReason)
        self.update()

    def _put_rows(self, pieces: tuple[PieceView, ...]) -> None:
        if self._others is not None:
            self._column.removeWidget(self._others)
            self._others.hide()
            self._others.deleteLater()
            self._others = None
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(piece) for piece in pieces]
        for number, row in enumerate(self._rows):
            self._column.insertWidget(self._pieces_at + number, row)
            row.show()

    def _row(self, piece: PieceView) -> QWidget:
        row = AdaptiveRow(self, gap=12, line_gap=4)
        row.setObjectName(f"piece.ligne.{piece.id}")
        words = QWidget(row)
        words.setMinimumWidth(self._kit.theme.px(220))
        column = QVBoxLayout(words)
        column.setContentsMargins(0, 4, 0, 4)
        column.setSpacing(2)
        column.addWidget(plain_label(piece.name, "body", words))
        if piece.facts:
            column.addWidget(plain_label(piece.facts, "caption", words))
        if piece.warning:
            column.addWidget(InfoLine(self._kit, piece.warning, "triangle-alert", "warn", words))
        row.add(words, 1)
        buttons = QWidget(row)
        flow = FlowLayout(buttons, 4, 4)
        for action in piece.actions:
            flow.addWidget(self._button(action, buttons, quiet=True))
        row.add(buttons)
        return row

    def _show_buttons(self, actions: tuple[ActionView, ...]) -> None:
        if [one.objectName() for one in self._buttons] == [one.id for one in actions]:
            return
        for button in self._buttons:
            self._flow.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = [self._button(action, self, quiet=False) for action in actions]
        for button in self._buttons:
            self._flow.addWidget(button)
            button.show()

    def _button(self, action: ActionView, parent: QWidget, *, quiet: bool) -> Button:
        button = action_button(self._kit, action, "quiet" if quiet else "secondary", parent)
        icon = _ICONS.get(".".join(action.id.split(".")[:2]), "")
        if icon and not quiet:
            button.set_icon(icon)
        button.pressed_id.connect(self.pressed)
        return button


def _files(data: QMimeData) -> list[Path]:
    """The files of this computer among what is being dragged."""
    return [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
