"""A box of a list of criteria, or the box that answers no everywhere."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from forfait_desktop.presentation.views import CheckView, NegativeView
from forfait_desktop.ui.fields.field_row import AnswerField
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.labels import LateLabel
from forfait_desktop.ui.widgets.toggles import CheckBox


class CheckAnswer(AnswerField):
    """A box; payload of ``edited``: a boolean. Its input is ``<id>.case``, or the id itself for a negative answer."""

    shows = (CheckView, NegativeView)

    def __init__(self, kit: Kit, view: CheckView | NegativeView, parent: QWidget | None = None) -> None:
        """Build the box of ``view`` and show it."""
        super().__init__(kit, view.id, parent)
        self._box = CheckBox(kit, view.label, self)
        self._box.setObjectName(f"{view.id}.case" if isinstance(view, CheckView) else view.id)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._box)
        self._hint = LateLabel(column, "caption", self)
        # Under the text of the box, not under the box.
        self._hint.set_indent(kit.theme.px(32))
        self._box.toggled.connect(self._on_toggled)
        self.show_view(view)

    def show_view(self, view: CheckView | NegativeView) -> None:
        """Show ``view`` without any signal."""
        hint = view.hint if isinstance(view, CheckView) else ""
        self._hint.show_text(hint)
        if self._box.text() != view.label:
            self._box.setText(view.label)
        self._box.setAccessibleName(view.label)
        self._box.setAccessibleDescription(hint)
        self._showing = True
        try:
            self._box.setChecked(view.checked)
        finally:
            self._showing = False

    def is_checked(self) -> bool:
        """Return whether the box is ticked."""
        return self._box.isChecked()

    def is_empty(self) -> bool:
        """Return whether the box is unticked."""
        return not self._box.isChecked()

    def first_input(self) -> QWidget:
        """Return the box."""
        return self._box

    def _on_toggled(self, checked: bool) -> None:
        if not self._showing:
            self.edited.emit(self.field_id, checked)
