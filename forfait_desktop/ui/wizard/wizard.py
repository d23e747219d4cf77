"""E04, the working window: steps, one page at a time, help, amounts and the foot; free order, nothing blocks."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

import shiboken6
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QStackedWidget, QVBoxLayout, QWidget

from forfait_desktop.presentation.pages.rule_card import campaign_link
from forfait_desktop.presentation.pages.steps import StepFilter
from forfait_desktop.presentation.views import HelpBlockView, UndoView
from forfait_desktop.presentation.workbench import Workbench
from forfait_desktop.session.session import Applied
from forfait_desktop.storage.settings import Settings
from forfait_desktop.ui.clipboard import SecretClipboard
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.message_bar import PASSING, MessageBar
from forfait_desktop.ui.notes import focused_in
from forfait_desktop.ui.pages.base import Page
from forfait_desktop.ui.widgets.layouts import PageScroll
from forfait_desktop.ui.widgets.shown import lay_out
from forfait_desktop.ui.wizard.footer import Footer
from forfait_desktop.ui.wizard.header import Header
from forfait_desktop.ui.wizard.help_host import HelpHost
from forfait_desktop.ui.wizard.help_panel import HelpPanel
from forfait_desktop.ui.wizard.page_shelf import SUMMARY, PageShelf
from forfait_desktop.ui.wizard.steps_panel import StepsCombo, StepsPanel
from forfait_desktop.ui.wizard.work_area import WorkArea, share_height
from forfait_desktop.ui.wizard.zones import Zones

if TYPE_CHECKING:
    from forfait_desktop.ui.wizard.page_shelf import AnyPage

_PAUSE_MS: Final = 2000
_PREVIEW: Final = "apercu."
"""Begins the actions that open the preview with one part more in it."""


class Wizard(QWidget):
    """One open declaration.

    Signals:
        library_requested(): « Déclarations ».
        export_requested(): « Exporter en PDF… ».
        compare_requested(): « Comparer à 2022 ».
        page_shown(str): another page is open.
        rules_requested(str): where the figures of a line, of a volet or of the campaign come from.
        left(): the page is being left, or « Enregistrer et continuer » was pressed: save now.
        message_action(str): an action of the message bar.
        screen_requested(str): a screen beside the pages, see `side.registry`.
        why_requested(str): « Pourquoi ce montant ? », with the id of the amount, "" for all of them.
        piece_requested(str), files_dropped(str, object): what an evidence slot asks, see `EvidenceSlot`.
    """

    library_requested = Signal()
    export_requested = Signal()
    compare_requested = Signal()
    page_shown = Signal(str)
    left = Signal()
    rules_requested = Signal(str)
    message_action = Signal(str)
    screen_requested = Signal(str)
    why_requested = Signal(str)
    piece_requested = Signal(str)
    files_dropped = Signal(str, object)

    def __init__(
        self,
        kit: Kit,
        workbench: Workbench,
        settings: Settings,
        clipboard: SecretClipboard,
        parent: QWidget | None = None,
    ) -> None:
        """Show ``workbench``; no page is built before `open_page`."""
        super().__init__(parent)
        self._kit = kit
        self.workbench = workbench
        self._current = ""
        self._shown: AnyPage
        self._back_to_summary = False
        self._last_input = ("", "")
        self._told = False
        self._brief = False
        self._refocus: QWidget | None = None
        # While it runs, typing goes on in the same field: one undo for all of it.
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.header = Header(kit, self)
        self.messages = MessageBar(kit, self)
        self.steps = StepsPanel(kit)
        self.combo = StepsCombo(kit)
        self._stack = QStackedWidget()
        self._shelf = PageShelf(kit, workbench, clipboard, self._stack, self)
        self.help = HelpPanel(kit, settings)
        self.area = WorkArea(kit, self.steps, self.combo, self._stack, self.help, self)
        self.help_host = HelpHost(kit, settings, self.help, self.area, self)
        self.footer = Footer(kit, self)
        self._zones = Zones(self, self._stack)
        for part, stretch in ((self.header, 0), (self.messages, 0), (self.area, 1), (self.footer, 0)):
            column.addWidget(part, stretch)
        self._connect()
        workbench.session.listen(self._on_session_changed)
        kit.theme.changed.connect(self._fit_height)

    def _connect(self) -> None:
        self.header.library_requested.connect(self.library_requested)
        self.header.page_requested.connect(self.open_page)
        self.header.why_requested.connect(self.why_requested)
        self.header.screen_requested.connect(self.screen_requested)
        self.messages.pressed.connect(self.message_action)
        self.messages.changed.connect(self._fit_height)
        self.steps.opened.connect(self._on_step_opened)
        self.combo.opened.connect(self._on_step_opened)
        for steps in (self.steps, self.combo):
            steps.filter_chosen.connect(self._on_filter_chosen)
        self.help_host.left.connect(self.close_help)
        shelf = self._shelf
        shelf.edited.connect(self._on_edited)
        shelf.pressed.connect(self._on_pressed)
        shelf.files_dropped.connect(self.files_dropped)
        shelf.submitted.connect(self.go_on)
        shelf.rules_requested.connect(self.rules_requested)
        shelf.open_requested.connect(self._on_change_requested)
        shelf.export_requested.connect(self.export_requested)
        shelf.compare_requested.connect(self.compare_requested)
        shelf.screen_requested.connect(self.screen_requested)
        shelf.prepared.connect(self._on_prepared)
        shelf.reviewed.connect(self._on_reviewed)
        shelf.undo_requested.connect(self.undo)
        shelf.redo_requested.connect(self.redo)
        self.footer.previous_requested.connect(self.go_previous)
        self.footer.later_requested.connect(self.go_later)
        self.footer.continue_requested.connect(self.go_on)
        self.footer.rules_requested.connect(self.rules_requested)
        self.footer.show_origin(campaign_link(self.workbench.session.campaign, self.workbench.words))

    # Pages

    @property
    def current(self) -> str:
        """The id of the page that is open."""
        return self._current

    @property
    def page(self) -> AnyPage:
        """The page that is open."""
        return self._shown

    def start(self, page_id: str, *, brief: bool = False) -> None:
        """Show everything, on ``page_id`` or on the first page; ``brief``: `complete` will bring what can wait."""
        order = self.workbench.order()
        first = page_id if page_id in order else order[0]
        self._brief = brief
        if brief:
            self._shelf.begin(first)
        self.open_page(first)
        if not brief:
            self.help_host.start()

    def complete(self) -> None:
        """Bring what `start` left for after the first paint: the rest of the page, and the help."""
        if self._brief:
            self._brief = False
            self._shelf.complete()
            self.help_host.show_view(self._shelf.help_of(self._current), self.page.title.text())
            self.help_host.start()

    def open_page(self, page_id: str, *, focus: bool = True) -> None:
        """Leave the page that is open and show another one."""
        if self._current and self._current != page_id:
            self._leave()
        # A window may stay open past midnight, and a date decides what can still change.
        self.workbench.session.refresh_day()
        self._current = page_id
        page = self._shown = self._shelf.page(page_id)
        self._shelf.show(page)
        self.steps.set_current(page_id)
        self._refresh_frame()
        order = self.workbench.order()
        self.footer.set_place(
            first=page_id == order[0],
            last=page_id == order[-1],
            continue_text=self.tr("Enregistrer et continuer"),
        )
        if not self._brief:
            self.help_host.show_view(self._shelf.help_of(page_id), page.title.text())
        self.page_shown.emit(page_id)
        if focus:
            page.focus_first()
        self._kit.announcer.announce(page.title, page.title.text())

    def go_on(self) -> None:
        """« Enregistrer et continuer »: stays on the page when an entry cannot be right."""
        page = self.page
        if not isinstance(page, Page):
            page.flush()
            self.left.emit()
            self.export_requested.emit()
            return
        page.set_checked(True)
        if page.has_errors():
            page.focus_errors()
            return
        self.left.emit()
        if self._back_to_summary:
            self._back_to_summary = False
            self.open_page(SUMMARY)
        else:
            self._step(1)

    def go_previous(self) -> None:
        """« Précédent »."""
        self._back_to_summary = False
        self._step(-1)

    def go_next(self) -> None:
        """The next step, whatever is on this one."""
        self._back_to_summary = False
        self._step(1)

    def go_later(self) -> None:
        """« Plus tard »: the next step that is to do."""
        self._back_to_summary = False
        self.open_page(self.workbench.next_to_do(self._current))

    def offer_compare(self, text: str) -> None:
        """Offer « Comparer à 2022 » on the summary."""
        self._shelf.offer_compare(text)

    def set_more_help(self, make: Callable[[], tuple[HelpBlockView, ...]]) -> None:
        """Add blocks to the help of the summary."""
        self._shelf.set_more_help(make)

    def open_summary(self) -> None:
        """Go to the summary."""
        self.open_page(SUMMARY)

    def _step(self, by: int) -> None:
        order = self.workbench.order()
        target = order.index(self._current) + by
        if 0 <= target < len(order):
            self.open_page(order[target])

    def _leave(self) -> None:
        page = self.page
        if not isinstance(page, Page):
            page.flush()
        else:
            page.set_checked(True)
        self._shelf.forget(self._current)
        self.messages.clear(PASSING)
        self._pause.stop()
        self.left.emit()

    # What the user does

    def _on_edited(self, field_id: str, payload: object) -> None:
        # A rate is one answer typed in several inputs: what is undone is what was typed in one of them.
        focused = focused_in(self)
        typed_in = (field_id, focused.objectName() if focused is not None else "")
        merge = self._pause.isActive() and typed_in == self._last_input
        self._last_input = typed_in
        self._pause.start()
        self.messages.clear(PASSING)
        self._told = False
        self.workbench.edit(field_id, payload, origin=self.page, merge=merge)
        if not self._told:
            # The same content again is told to nobody, but a way to enter it may still have changed.
            self._refresh_page()

    def _on_pressed(self, action: str) -> None:
        self._pause.stop()
        if action.startswith("piece."):
            self.piece_requested.emit(action)
            return
        if action.startswith(_PREVIEW):
            self.screen_requested.emit(f"apercu#{action.removeprefix(_PREVIEW)}")
            return
        self.workbench.press(action)

    def _on_prepared(self, by: str, on: str) -> None:
        problem = self.workbench.set_prepared(by, on)
        summary = self._shelf.summary()
        if summary is not None:
            summary.show_prepared_error(problem)

    def _on_reviewed(self, checked: bool) -> None:
        problem = self.workbench.set_reviewed(checked)
        summary = self._shelf.summary()
        if summary is not None:
            summary.show_reviewed_error(problem)
            summary.show_view(self.workbench.summary())

    def _on_filter_chosen(self, wanted: StepFilter) -> None:
        self.steps.set_filter(wanted)
        self.combo.set_filter(wanted)
        self._refresh_frame()

    def _on_step_opened(self, page_id: str) -> None:
        self._back_to_summary = False
        if page_id == self._current:
            self.page.focus_first()
        else:
            self.open_page(page_id)

    def _on_change_requested(self, page_id: str) -> None:
        self.open_page(page_id)
        self._back_to_summary = True

    def undo(self) -> None:
        """Take back the last entry, on whatever page, and say which one."""
        self._settle()
        self._show_undone(self.workbench.undo())

    def redo(self) -> None:
        """Do the last undone entry again."""
        self._settle()
        self._show_undone(self.workbench.redo())

    def pause(self) -> None:
        """Another screen comes over this one: what is being typed is kept, what must not outlive the page is erased."""
        self._settle()
        if not isinstance(self.page, Page):
            self.page.flush()
        self._shelf.forget(self._current)

    def settle_page(self) -> None:
        """Keep what goes on in the page before the declaration is closed."""
        self._shelf.settle(self._current)

    def _settle(self) -> None:
        """Leave the field being typed in, so that it can be rewritten."""
        self._pause.stop()
        focused = focused_in(self)
        if isinstance(focused, QLineEdit):
            focused.clearFocus()

    def _show_undone(self, undone: UndoView | None) -> None:
        if undone is None:
            self.messages.say(PASSING, "info", self.tr("Plus rien à annuler ni à rétablir ici."))
            return
        if undone.page_id and undone.page_id != self._current:
            self.open_page(undone.page_id, focus=False)
        if not (undone.field_id and self.page.focus_field(undone.field_id)):
            self.page.focus_title()
        self.messages.say(PASSING, "info", undone.text)

    # Zones, help, keys

    def zones(self) -> tuple[QWidget, ...]:
        """Return what F6 goes through: header, steps, page, help, foot."""
        return self._zones.targets()

    def zone_of(self, zones: tuple[QWidget, ...], focused: QWidget) -> int:
        """Return the number of the zone whose part of the window holds ``focused``, -1 when none does."""
        return self._zones.zone_of(zones, focused)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab: in reading order."""
        return self._zones.tab(forward) or super().focusNextPrevChild(forward)

    def open_help(self) -> None:
        """F1: go to the help; Échap comes back."""
        focused = focused_in(self)
        if focused is not None and not self.help.isAncestorOf(focused):
            self._refocus = focused
        self.help_host.open()

    def close_help(self) -> None:
        """Close the drawer and go back to the field."""
        self.help_host.close()
        target, self._refocus = self._refocus, None
        if target is not None and shiboken6.isValid(target) and target.isVisibleTo(self):
            target.setFocus()
        else:
            self.page.focus_first()

    def search_step(self) -> None:
        """Ctrl+F: search a step."""
        if self.area.mode == "narrow":
            self.combo.combo.setFocus()
            self.combo.combo.showPopup()
        else:
            self.steps.focus_search()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter goes on, except on a button, which it presses; Échap closes the drawer."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            focused = focused_in(self)
            if isinstance(focused, QAbstractButton) and not focused.isCheckable():
                focused.click()
            elif isinstance(focused, QAbstractButton):
                self.go_on()
            return
        if event.key() == Qt.Key.Key_Escape and self.area.help_shown and self.area.mode != "wide":
            self.close_help()
            return
        super().keyPressEvent(event)

    # Showing

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the page what height there is: header and foot shrink in a low window."""
        super().resizeEvent(event)
        self._fit_height()

    def _fit_height(self) -> None:
        share_height(self, self._kit.theme.factor)

    def close_down(self) -> None:
        """Forget what must be forgotten; the session is no longer listened to."""
        self.help_host.close_down()
        self._shelf.forget_all()
        self.workbench.session.unlisten(self._on_session_changed)

    def _on_session_changed(self, _applied: Applied, _origin: object) -> None:
        self._told = True
        self._refresh_page()
        self._refresh_frame()
        scroller = self.page.scroller
        if isinstance(scroller, PageScroll):
            # At once: what is typed is painted with what it gives, and in its place.
            lay_out(scroller, scroller.grounds())

    def refresh(self) -> None:
        """Show again what is open: something outside the session is known now (the files of the pieces)."""
        self._refresh_page()
        self._refresh_frame()

    def show_again(self) -> None:
        """Show the page, its help, the frame and the messages anew, without moving the focus."""
        self.refresh()
        self.help_host.show_view(self._shelf.help_of(self._current), self.page.title.text())
        self.messages.say_again()

    def _refresh_page(self) -> None:
        self._shelf.refresh(self._current)

    def _refresh_frame(self) -> None:
        header = self.workbench.header()
        groups = self.workbench.steps()
        self.header.show_view(header)
        self.steps.show_groups(groups)
        self.combo.show_groups(groups, self._current)
        self.footer.show_rules(header.rules)
