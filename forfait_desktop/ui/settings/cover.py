"""What stands for a screen that shows a document as it will be sent, while the presentation mode is on."""

from __future__ import annotations

from PySide6.QtCore import Qt

from forfait_desktop.ui.side.screen import SideContext, SideScreen
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.labels import plain_label


class CoverScreen(SideScreen):
    """Says that the screen is hidden, and how to see it."""

    def __init__(self, context: SideContext, title: str) -> None:
        """Stand for the screen called ``title``."""
        super().__init__(context, title, width=720)
        said = self.tr("Cet écran montre des noms et des montants\u00a0: il est masqué en mode présentation.")
        label = plain_label(said, "body", self)
        label.setObjectName("presentation.ecran")
        self.body.addWidget(label)
        self.show_all = Button(
            context.kit, self.tr("Quitter le mode présentation"), "presentation.montrer", "primary", parent=self
        )
        self.show_all.clicked.connect(self._on_show)
        self.body.addWidget(self.show_all, 0, Qt.AlignmentFlag.AlignLeft)

    def zones(self) -> tuple[Button, ...]:
        """Return the way back and the way out."""
        return (self.back, self.show_all)

    def _on_show(self) -> None:
        self.context.tools.display.set_hidden(False)
