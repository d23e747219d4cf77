"""The discreet button after a figure: where it comes from, with its date and how sure it is."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from forfait_desktop.presentation.pages.rule_card import RuleLinkView
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.shown import set_offered

_SIDE: Final = 28
_ICON: Final = 16
_GAP: Final = 4


def beside(figure: QWidget, button: QWidget, parent: QWidget | None = None) -> QWidget:
    """Return ``figure`` and the button of its origin, kept together where a line wraps."""
    both = QWidget(parent)
    row = QHBoxLayout(both)
    row.setContentsMargins(0, 0, 0, 0)
    row.setSpacing(_GAP)
    row.addWidget(figure)
    row.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
    return both


class FigureButton(Button):
    """An icon that opens a rule card; hidden until it has one. `asked` tells whose.

    Its name says which figure; it is a stop of Tab, as any button is.
    """

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        """Make a hidden button, at its place among the children of ``parent``."""
        super().__init__(kit, "", "", "figure", "circle-help", parent)
        self.asked = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        kit.theme.changed.connect(self._fit)
        self._fit()
        self.show_link(None)

    def show_link(self, link: RuleLinkView | None) -> None:
        """Open the card of ``link`` when it is pressed; None hides the button."""
        set_offered(self, link is not None)
        if link is not None:
            self.asked = link.holder
            self.setObjectName(link.id)
            self.setAccessibleName(link.name)
            self.setToolTip(link.name)

    def sizeHint(self) -> QSize:
        """Return the square that it always takes: a fixed size would be undone by the style sheet."""
        side = self._kit.theme.px(_SIDE)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """Return the same square."""
        return self.sizeHint()

    def _fit(self) -> None:
        icons = self._kit.icons
        self.setIcon(icons.icon(self._icon_name, "text2", _ICON))
        self.setIconSize(icons.icon_size(_ICON))
        self.updateGeometry()
