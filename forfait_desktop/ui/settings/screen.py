"""E22, « Réglages »: a list of parts, and the pane of the one that is chosen. Everything applies at once."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent
from PySide6.QtWidgets import QFrame, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from forfait_desktop.ui.fields.field_row import FieldRow
from forfait_desktop.ui.message_bar import PASSING
from forfait_desktop.ui.settings.parts import Pane
from forfait_desktop.ui.side.screen import SideContext, SideScreen
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.combo import ComboBox
from forfait_desktop.ui.widgets.flow import FlowLayout
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import AdaptiveRow, Card

_ROW: Final = 40
_LIST: Final = 220
_NARROW: Final = 860


class SettingsScreen(SideScreen):
    """The screen `reglages`."""

    def __init__(self, context: SideContext) -> None:
        """Build the list; a pane is built when it is first chosen."""
        words = context.tools.office.words.settings
        super().__init__(context, words.title())
        kit = context.kit
        self._words = words
        self._sections = words.sections()
        self._panes: dict[str, Pane] = {}
        self._undo: list[tuple[str, Callable[[], None]]] = []
        self._current = ""
        self._showing = False
        self.body.addWidget(plain_label(words.at_once(), "secondary", self))
        self.combo = ComboBox(kit, "reglages.rubrique", self)
        self._combo_row = FieldRow(kit, self.combo, words.section(), parent=self)
        self.body.addWidget(self._combo_row)
        row = AdaptiveRow(self, gap=24, line_gap=16)
        self._frame = Card(row, padding=4)
        self.list = QListWidget(self._frame)
        self.list.setObjectName("reglages.rubriques")
        self.list.setAccessibleName(words.sections_name())
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        for _, name in self._sections:
            QListWidgetItem(name, self.list)
            self.combo.addItem(name)
        self._frame.body.addWidget(self.list)
        side = QWidget(row)
        beside = QVBoxLayout(side)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self._frame)
        beside.addStretch(1)
        self._side = side
        self._place = QWidget(row)
        self._column = QVBoxLayout(self._place)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(16)
        foot = FlowLayout(None, 12, 8)
        self.back_button = Button(kit, "", "reglages.annuler", "quiet", "undo-2", self._place)
        self.back_button.clicked.connect(self.take_back)
        self.back_button.hide()
        foot.addWidget(self.back_button)
        self._column.addLayout(foot)
        row.add(side)
        row.add(self._place, 1)
        self.body.addWidget(row)
        self.list.currentRowChanged.connect(self.show_section)
        self.combo.currentIndexChanged.connect(self.show_section)
        kit.theme.changed.connect(self._fit)
        self._fit()
        self.show_section(0)

    # What the frame asks

    def refresh(self) -> None:
        """Show what is in force in the pane that is open."""
        pane = self._panes.get(self._current)
        if pane is not None:
            pane.refresh()

    def focus_first(self) -> None:
        """Go to the list, or to what stands for it in a narrow window."""
        (self.combo if self.list.isHidden() or self._side.isHidden() else self.list).setFocus(
            Qt.FocusReason.OtherFocusReason
        )

    def zones(self) -> tuple[QWidget, ...]:
        """Return what F6 goes through: the way back, the parts, what the pane says, what can be taken back."""
        parts = self.combo if self._side.isHidden() else self.list
        pane = self._panes.get(self._current)
        inside = pane.zones() if pane is not None else ()
        last = () if self.back_button.isHidden() else (self.back_button,)
        return (self.back, parts, *inside, *last)

    def closing(self) -> None:
        """Keep what was typed; nothing waits any more."""
        for pane in self._panes.values():
            pane.closing()

    def take_back(self) -> bool:
        """Go back on the last setting that was changed here."""
        if not self._undo:
            return False
        what, back = self._undo.pop()
        back()
        self.refresh()
        self._show_undo()
        self.messages.say(PASSING, "info", self._words.taken_back(what))
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Z works without a declaration too, when the menu has nothing to undo."""
        if event.matches(QKeySequence.StandardKey.Undo) and self.take_back():
            return
        super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the list in a drop-down list when there is no room beside the pane."""
        super().resizeEvent(event)
        self._fit()

    # Inside

    def show_section(self, number: int) -> None:
        """Show a part, building it if it was never shown."""
        if self._showing or not 0 <= number < len(self._sections):
            return
        self._showing = True
        self.list.setCurrentRow(number)
        self.combo.setCurrentIndex(number)
        self._showing = False
        section = self._sections[number][0]
        if section not in self._panes:
            pane = self._panes[section] = self._make(section)
            pane.done.connect(self._on_done)
            self._column.insertWidget(self._column.count() - 1, pane)
        self._current = section
        for one, pane in self._panes.items():
            pane.setVisible(one == section)
        self._panes[section].refresh()
        self.sheet.verticalScrollBar().setValue(0)

    def _make(self, section: str) -> Pane:
        context, parent = self.context, self._place
        match section:
            case "affichage":
                from forfait_desktop.ui.settings.looks import DisplayPane

                return DisplayPane(context, parent)
            case "dossier":
                from forfait_desktop.ui.settings.folders import FolderPane

                folder = FolderPane(context, parent)
                folder.restore_requested.connect(self._on_restore)
                return folder
            case "cabinet":
                from forfait_desktop.ui.settings.practice import PracticePane

                return PracticePane(context, parent)
            case "regles":
                from forfait_desktop.ui.settings.rules import RulesPane

                return RulesPane(context, parent)
            case "confidentialite":
                from forfait_desktop.ui.settings.privacy import PrivacyPane

                return PrivacyPane(context, parent)
            case "apropos":
                from forfait_desktop.ui.settings.licences import AboutPane

                return AboutPane(context, parent, context.tools.facts)
            case _:
                from forfait_desktop.ui.settings.licences import LicencesPane

                return LicencesPane(context, parent)

    def _on_restore(self) -> None:
        self.screen_requested.emit("versions")

    def _on_done(self, what: str, back: Callable[[], None]) -> None:
        self._undo.append((what, back))
        self.messages.clear(PASSING)
        self._show_undo()

    def _show_undo(self) -> None:
        self.back_button.setVisible(bool(self._undo))
        if self._undo:
            self.back_button.setText(self._words.take_back(self._undo[-1][0]))

    def _fit(self) -> None:
        theme = self.context.kit.theme
        narrow = self.width() < _NARROW * theme.factor
        self._side.setVisible(not narrow)
        self._combo_row.setVisible(narrow)
        for number in range(self.list.count()):
            self.list.item(number).setSizeHint(QSize(0, theme.px(_ROW)))
        self.list.setFixedSize(theme.px(_LIST), theme.px(_ROW) * self.list.count() + 2)
