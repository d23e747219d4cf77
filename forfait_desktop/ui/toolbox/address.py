"""« Écrire à un patient » without any declaration. The number is forgotten when the screen is left."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from forfait_desktop.ui.side.screen import SideContext, SideScreen
from forfait_desktop.ui.wizard.address_helper import AddressHelper


class AddressScreen(SideScreen):
    """The helper alone."""

    def __init__(self, context: SideContext) -> None:
        """Build the screen, empty."""
        words = context.tools.office.words
        super().__init__(context, words.toolbox.address_title(), width=720)
        self.helper = AddressHelper(context.kit, context.tools.clipboard, words, self, titled=False)
        self.body.addWidget(self.helper)

    def focus_first(self) -> None:
        """Go to the number."""
        self.helper.field.setFocus()

    def zones(self) -> tuple[QWidget, ...]:
        """Return the way back and the field."""
        return (self.back, self.helper.field)

    def closing(self) -> None:
        """Forget the number."""
        self.helper.forget()
