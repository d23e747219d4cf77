"""The help of a step, at three depths: two visible sentences, then blocks that open, then the sources."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout, QWidget

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.views import HelpBlockView, HelpView
from forfait_desktop.storage.settings import Settings
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.collapsible import CollapsibleBlock, Region
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.scroll_bars import ScrollArea


class HelpPanel(QWidget):
    """« Aide de l’étape », in its own column or as a drawer.

    Signals:
        closed(): Échap, or « Fermer l’aide » in a drawer.
        detach_requested(): « Détacher l’aide », or « Rattacher l’aide » in its own window.
    """

    closed = Signal()
    detach_requested = Signal()

    def __init__(self, kit: Kit, settings: Settings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._settings = settings
        self._blocks: dict[str, CollapsibleBlock] = {}
        self._drawer = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        frame = Region("aide.panneau", self.tr("Aide de l’étape"), self)
        column.addWidget(frame)
        inside = QVBoxLayout(frame)
        inside.setContentsMargins(0, 0, 0, 0)
        self.region = ScrollArea(frame)
        self.region.setObjectName("aide.texte")
        self.region.setAccessibleName(self.tr("Aide de l’étape"))
        self.region.setWidgetResizable(True)
        self.region.setFrameShape(QFrame.Shape.NoFrame)
        self.region.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        # The viewport has the area as its focus proxy: assistive technologies take it for what has the focus.
        self.region.viewport().setAccessibleName(self.tr("Aide de l’étape"))
        inside.addWidget(self.region)
        sheet = QWidget(self.region)
        self.region.setWidget(sheet)
        self._body = QVBoxLayout(sheet)
        self._body.setContentsMargins(16, 24, 16, 24)
        self._body.setSpacing(10)
        head = QHBoxLayout()
        head.addWidget(plain_label(self.tr("Aide de l’étape"), "section", sheet), 1)
        self.close_button = Button(kit, self.tr("Fermer l’aide"), "aide.fermer", "quiet", "x", sheet)
        self.close_button.clicked.connect(self.closed)
        self.close_button.hide()
        head.addWidget(self.close_button)
        self._body.addLayout(head)
        self._lead = [plain_label("", "body", sheet) for _ in range(2)]
        for label in self._lead:
            self._body.addWidget(label)
        self._blocks_at = self._body.count()
        self._glossary_title = plain_label(self.tr("Les sigles de cette page"), "label", sheet)
        self._glossary = plain_label("", "secondary", sheet)
        notice = self.tr("Le montant définitif est calculé par l’Assurance Maladie.")
        self._notice = plain_label(notice, "caption", sheet)
        for label in (self._glossary_title, self._glossary, self._notice):
            self._body.addWidget(label)
        self.detach = Button(kit, self.tr("Détacher l’aide"), "aide.detacher", "secondary", "external-link", sheet)
        self.detach.clicked.connect(self.detach_requested)
        self._body.addWidget(self.detach, 0, Qt.AlignmentFlag.AlignLeft)
        # A stretch, not an alignment: an aligned layout does not give wrapped texts their height.
        self._body.addStretch(1)

    def set_drawer(self, drawer: bool) -> None:
        """Behave as a drawer, with a button to close it, or as a column."""
        self._drawer = drawer
        self.close_button.setVisible(drawer)

    def set_detached(self, detached: bool) -> None:
        """Offer to come back beside the page, or to leave it for a window."""
        self.detach.setText(self.tr("Rattacher l’aide") if detached else self.tr("Détacher l’aide"))

    def read_open(self) -> None:
        """Open and close the blocks as they were left in another panel."""
        for key, block in self._blocks.items():
            block.set_open(self._settings.flag(f"help.{key}", key == "comment"))

    def show_view(self, view: HelpView) -> None:
        """Show the help of a step; the blocks stay open or closed as the user left them, by title."""
        for number, label in enumerate(self._lead):
            text = view.lead[number] if number < len(view.lead) else ""
            label.set_text_quietly(text)
            label.setVisible(bool(text))
        wanted = {block.key for block in view.blocks}
        for key, widget in self._blocks.items():
            widget.setVisible(key in wanted)
        for number, block in enumerate(view.blocks):
            widget = self._blocks.get(block.key) or self._new_block(block, number)
            widget.show_lines(block.lines)
        self._glossary_title.setVisible(bool(view.glossary))
        self._glossary.setVisible(bool(view.glossary))
        self._glossary.set_text_quietly("\n".join(fr.pair(word, meaning) for word, meaning in view.glossary))

    def focus_panel(self) -> None:
        """Take the focus and start from the top."""
        self.region.verticalScrollBar().setValue(0)
        self.region.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back to the field with Échap."""
        if event.key() == Qt.Key.Key_Escape:
            self.closed.emit()
            return
        super().keyPressEvent(event)

    def _new_block(self, view: HelpBlockView, number: int) -> CollapsibleBlock:
        block = CollapsibleBlock(self._kit, view.key, view.title.replace(", ", ",\n"), self.region.widget())
        block.set_open(self._settings.flag(f"help.{view.key}", view.key == "comment"))
        block.toggled.connect(self._on_block_toggled)
        self._body.insertWidget(self._blocks_at + number, block)
        self._blocks[view.key] = block
        return block

    def _on_block_toggled(self, key: str, is_open: bool) -> None:
        self._settings.set(f"help.{key}", is_open)
