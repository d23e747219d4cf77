"""Where steps, page and help stand: three columns, two with a drawer, or one; decided by the width in characters."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import QEvent, QRect, QSize, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.look.theme import fill
from forfait_desktop.ui.message_bar import SAVING, STAYING
from forfait_desktop.ui.notes import filled
from forfait_desktop.ui.wizard.help_panel import HelpPanel
from forfait_desktop.ui.wizard.steps_panel import StepsCombo, StepsPanel

if TYPE_CHECKING:
    from forfait_desktop.ui.wizard.wizard import Wizard

Mode = Literal["wide", "medium", "narrow"]

WIDE: Final = 1180
MEDIUM: Final = 900
_STEPS: Final = 264
_HELP: Final = 300
_DRAWER: Final = 380
_LOW: Final = 600
_LEAST: Final = 300
"""Heights in pixels at the normal text size, under which header, steps and foot give up room to the page."""
_SHARE: Final = 0.38
"""Of the height of the working part: a third of the least window with its menus."""


class WorkArea(QWidget):
    """Lays out the three parts by hand: no widget is ever rebuilt or moved to another parent.

    Signals:
        mode_changed(str): « wide », « medium » or « narrow ».
    """

    mode_changed = Signal(str)

    def __init__(
        self,
        kit: Kit,
        steps: StepsPanel,
        combo: StepsCombo,
        pages: QWidget,
        help_panel: HelpPanel,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._kit = kit
        self._steps, self._combo, self._pages, self._help = steps, combo, pages, help_panel
        self._mode: Mode = "wide"
        self._drawer_open = False
        self._detached = False
        for part in (combo, steps, pages, help_panel):
            part.setParent(self)
        filled(help_panel)
        kit.theme.changed.connect(self._on_theme_changed)

    @property
    def mode(self) -> Mode:
        """How the parts stand now."""
        return self._mode

    @property
    def help_shown(self) -> bool:
        """Whether the help is in sight."""
        return not self._detached and (self._mode == "wide" or self._drawer_open)

    def set_help_detached(self, detached: bool) -> None:
        """Give the page the room of the help, which is in a window of its own, or take it back."""
        self._detached = detached
        self._drawer_open = False
        self._arrange()

    def open_help(self) -> None:
        """Show the help: it always is in three columns, otherwise the drawer opens over the page."""
        if self._mode != "wide":
            self._drawer_open = True
            self._arrange()

    def close_help(self) -> None:
        """Close the drawer."""
        if self._drawer_open:
            self._drawer_open = False
            self._arrange()

    def minimumSizeHint(self) -> QSize:
        """Return what one column needs."""
        return QSize(320, 120)

    def sizeHint(self) -> QSize:
        """Return three comfortable columns."""
        return QSize(1240, 560)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Choose the number of columns and place the parts."""
        super().resizeEvent(event)
        self._arrange()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the lines between the columns: the gaps left by `_arrange`."""
        painter = QPainter(self)
        fill(painter, self.rect(), self._kit.theme.colour("divider"))
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Place the parts again when the font changes."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._arrange()

    def _arrange(self) -> None:
        width, height = self.width(), self.height()
        factor = self._kit.theme.factor
        mode: Mode = "wide" if width >= WIDE * factor else "medium" if width >= MEDIUM * factor else "narrow"
        if mode != self._mode:
            self._mode = mode
            self._drawer_open = False
            self.mode_changed.emit(mode)
        steps_width = 0 if mode == "narrow" else self._kit.theme.px(_STEPS)
        beside = mode == "wide" and not self._detached
        help_width = self._kit.theme.px(_HELP) if beside else 0
        combo_height = self._combo.sizeHint().height() if mode == "narrow" else 0
        top = combo_height + 1 if combo_height else 0
        left = steps_width + 1 if steps_width else 0
        right = help_width + 1 if help_width else 0
        self._combo.setGeometry(0, 0, width, combo_height)
        self._combo.setVisible(mode == "narrow")
        self._steps.setGeometry(0, 0, steps_width, height)
        self._steps.setVisible(mode != "narrow")
        self._pages.setGeometry(left, top, max(0, width - left - right), max(0, height - top))
        self._help.set_drawer(mode != "wide")
        if beside:
            self._help.setGeometry(width - help_width, 0, help_width, height)
        else:
            drawer = min(self._kit.theme.px(_DRAWER), width)
            self._help.setGeometry(QRect(width - drawer, 0, drawer, height))
            self._help.raise_()
        self._help.setVisible(self.help_shown)
        self.update()

    def _on_theme_changed(self) -> None:
        self._arrange()


def share_height(wizard: Wizard, factor: float) -> None:
    """Give the page what height there is: header and foot shrink in a low window, then messages become brief."""
    height = wizard.height() / factor
    compact, least = height < _LOW, height < _LEAST
    wizard.header.set_compact(compact, least=least)
    wizard.footer.set_compact(compact, least=least)
    wizard.combo.set_compact(least)
    messages = wizard.messages
    wizard.footer.set_told(messages.is_shown(SAVING))
    width = wizard.width()
    whole = messages.whole_height(width)
    if whole:
        narrow = wizard.area.mode == "narrow"
        taken = _needed(wizard.header, width) + _needed(wizard.footer, width)
        taken += wizard.combo.sizeHint().height() + 1 if narrow else 0
        messages.set_brief(wizard.height() - taken - whole < wizard.height() * _SHARE)
    else:
        messages.set_brief(False)
    wizard.footer.set_told(messages.tells(SAVING) or messages.tells(STAYING))


def _needed(part: QWidget, width: int) -> int:
    return part.heightForWidth(width) if part.hasHeightForWidth() else part.sizeHint().height()
