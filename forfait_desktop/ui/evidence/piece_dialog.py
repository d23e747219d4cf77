"""One question about a piece: where it is, or until when it is good. An error keeps the dialog open."""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from forfait_desktop.ui.ends_layout import EndsLayout
from forfait_desktop.ui.fields.field_row import FieldRow
from forfait_desktop.ui.fields.line import DateField, LineField, TextField
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.labels import plain_label


class PieceDialog(QDialog):
    """A title, a field, two buttons."""

    def __init__(
        self,
        kit: Kit,
        parent: QWidget,
        kind: Literal["text", "date"],
        title: str,
        label: str,
        hint: str,
        text: str,
        keep: Callable[[str], str],
    ) -> None:
        """Ask; ``keep`` stores what was typed, or returns the sentence that says why it cannot."""
        super().__init__(parent)
        self._keep = keep
        self.setObjectName("piece.dialogue")
        self.setWindowTitle(title)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(16)
        column.addWidget(plain_label(title, "section", self))
        self.field: LineField = (
            DateField(kit, "piece.saisie", self) if kind == "date" else TextField(kit, "piece.saisie", self)
        )
        self.field.set_text_quietly(text)
        self.row = FieldRow(kit, self.field, label, hint=hint, parent=self)
        self.field.edited.connect(self._on_edited)
        column.addWidget(self.row)
        ends = EndsLayout(on_left=0)
        close = Button(kit, self.tr("Fermer"), "piece.fermer", "quiet", parent=self)
        close.clicked.connect(self.reject)
        self.save = Button(kit, self.tr("Enregistrer"), "piece.enregistrer", "primary", "check", parent=self)
        self.save.setDefault(True)
        self.save.clicked.connect(self.store)
        ends.addWidget(close)
        ends.addWidget(self.save)
        column.addStretch(1)
        column.addLayout(ends)
        self.setMinimumWidth(min(kit.theme.px(480), parent.window().width() - 40))
        self.field.setFocus()

    def store(self) -> None:
        """« Enregistrer »."""
        problem = self._keep(self.field.text())
        if problem:
            self.row.show_error(problem)
            self.field.setFocus()
            return
        self.accept()

    def showEvent(self, event: QShowEvent) -> None:
        """Grow to the height that the wrapped texts take: Qt bounds the first size to a part of the screen."""
        super().showEvent(event)
        layout = self.layout()
        if layout is not None:
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _on_edited(self, _field_id: str, _text: object) -> None:
        self.row.show_error("")
