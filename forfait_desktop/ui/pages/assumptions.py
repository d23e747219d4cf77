"""« Ce que ces chiffres supposent » on the summary: the first lines, the others on demand."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from forfait_desktop.presentation.pages.assumptions import AssumptionsView
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.pages.blocks import Lines
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.flow import AdaptiveRow
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import Card
from forfait_desktop.ui.widgets.shown import set_shown

FIRST: Final = 3
"""How many lines are shown before « Tout afficher »."""


class Assumptions(Card):
    """The subjects and their lines; hidden when there is none.

    The button stands in the head: what it shows and hides is under it, so that it stays under the pointer.
    """

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._views: tuple[AssumptionsView, ...] = ()
        self._all = False
        head = AdaptiveRow(self, gap=16, line_gap=4)
        title = plain_label(self.tr("Ce que ces chiffres supposent"), "section", head)
        head.add(title, 1)
        self._button = Button(kit, "", "recap.suppositions", "quiet", parent=head)
        self._button.clicked.connect(self._on_clicked)
        head.add(self._button)
        self.body.addWidget(head)
        self._column = QVBoxLayout()
        self._column.setSpacing(12)
        self.body.addLayout(self._column)
        self._blocks: list[Lines] = []
        self.hide()

    def show_views(self, views: tuple[AssumptionsView, ...]) -> None:
        """Show ``views``; does nothing when they are the same."""
        if views != self._views:
            self._views = views
            self._show()

    def _show(self) -> None:
        for block in self._blocks:
            self._column.removeWidget(block)
            block.hide()
            block.deleteLater()
        self._blocks = []
        count = sum(len(view.lines) for view in self._views)
        left = count if self._all else FIRST
        for view in self._views:
            if left > 0:
                block = Lines(self._kit, view.title, "info", "secondary", self)
                block.show_lines(view.lines[:left])
                left -= len(view.lines)
                self._column.addWidget(block, 0, Qt.AlignmentFlag.AlignTop)
                self._blocks.append(block)
        shorter = self.tr("N’afficher que l’essentiel")
        self._button.setText(shorter if self._all else self.tr("Tout afficher ({count})").format(count=count))
        self._button.setAccessibleDescription(self.tr("Ce que ces chiffres supposent"))
        set_shown(self._button, count > FIRST)
        set_shown(self, bool(self._views))

    def _on_clicked(self) -> None:
        self._all = not self._all
        self._show()
