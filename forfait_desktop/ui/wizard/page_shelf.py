"""The pages of a declaration, built when they are first shown and kept."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QStackedWidget

from forfait_desktop.presentation.pages.help_view import page_glossary
from forfait_desktop.presentation.pages.rule_card import head_links, links_of, volet_links
from forfait_desktop.presentation.views import HelpBlockView, HelpView, PageView
from forfait_desktop.presentation.workbench import Workbench
from forfait_desktop.ui.clipboard import SecretClipboard
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.notes import focused_in
from forfait_desktop.ui.pages.base import Page
from forfait_desktop.ui.pages.factory import make_page
from forfait_desktop.ui.rules.links import RuleLinks
from forfait_desktop.ui.wizard.glossary_line import GlossaryLine

if TYPE_CHECKING:
    from forfait_desktop.ui.pages.paste import PastePanel
    from forfait_desktop.ui.pages.summary import SummaryPage
    from forfait_desktop.ui.questions.line import QuestionNote
    from forfait_desktop.ui.rates.understand import UnderstandRates
    from forfait_desktop.ui.wizard.address_helper import AddressHelper

    AnyPage = Page | SummaryPage

SUMMARY: Final = "recapitulatif"


class PageShelf(QObject):
    """Builds the pages and passes on what they say.

    Signals:
        edited(str, object), pressed(str), files_dropped(str, object), submitted(): from the pages of answers.
        rules_requested(str): « D’où viennent ces chiffres », with the holder of the figures.
        open_requested(str), export_requested(), screen_requested(str), prepared(str, str), reviewed(bool): from the
            summary.
        undo_requested(), redo_requested(): from a field that has nothing left to undo.
    """

    edited = Signal(str, object)
    pressed = Signal(str)
    files_dropped = Signal(str, object)
    submitted = Signal()
    rules_requested = Signal(str)
    open_requested = Signal(str)
    export_requested = Signal()
    compare_requested = Signal()
    screen_requested = Signal(str)
    prepared = Signal(str, str)
    reviewed = Signal(bool)
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(
        self, kit: Kit, workbench: Workbench, clipboard: SecretClipboard, stack: QStackedWidget, parent: QObject
    ) -> None:
        """Put the pages of ``workbench`` into ``stack``."""
        super().__init__(parent)
        self._kit = kit
        self._workbench = workbench
        self._clipboard = clipboard
        self._stack = stack
        self._pages: dict[str, AnyPage] = {}
        self._views: dict[str, PageView] = {}
        self._helpers: dict[str, AddressHelper] = {}
        self._understand: dict[str, UnderstandRates] = {}
        self._questions: dict[str, QuestionNote] = {}
        self._lines: dict[str, str] = {}
        self._pastes: dict[str, PastePanel] = {}
        self._compare = ""
        self._more_help: Callable[[], tuple[HelpBlockView, ...]] | None = None
        self._brief = ""

    def begin(self, page_id: str) -> None:
        """Build the first page with its fields alone: the window is not painted yet, see `complete`."""
        self._brief = page_id

    def complete(self) -> None:
        """Add what the first page was shown without: its evidence, and what lies under its fields."""
        page_id, self._brief = self._brief, ""
        page = self._pages.get(page_id)
        if isinstance(page, Page):
            page.show_view(self._view(page_id))
            self._add_rest(page, self._views[page_id])
            if self._workbench.session.read_only:
                page.set_read_only()

    def page(self, page_id: str) -> AnyPage:
        """Return the page, up to date, building it if it was never shown."""
        page = self._pages.get(page_id)
        if page is None:
            page = self._new_summary() if page_id == SUMMARY else self._new_page(self._view(page_id))
            if self._workbench.session.read_only:
                page.set_read_only()
            self._pages[page_id] = page
            self._stack.addWidget(page)
        else:
            self.refresh(page_id)
        return page

    def show(self, page: AnyPage) -> None:
        """Put ``page`` in sight."""
        focused = focused_in(self._stack)
        if focused is not None and self._stack.isAncestorOf(focused) and not page.isAncestorOf(focused):
            # A page that hides with the focus in it passes it on, to a stop that Qt has to look for.
            focused.clearFocus()
        self._stack.setCurrentWidget(page)

    def refresh(self, page_id: str) -> None:
        """Show the present state in a page, if it was built."""
        page = self._pages.get(page_id)
        if page is not None and not isinstance(page, Page):
            page.show_view(self._workbench.summary())
            self._show_assumptions(page)
        elif page is not None:
            page.show_view(self._view(page_id))
            if page_id in self._questions:
                self._questions[page_id].refresh()
            if page_id in self._understand:
                self._understand[page_id].refresh()
            self._show_tried(page_id)

    def _view(self, page_id: str) -> PageView:
        view = self._workbench.page(page_id)
        if page_id == self._brief:
            view = _fields_only(view)
        self._views[page_id] = view
        return view

    def summary(self) -> SummaryPage | None:
        """Return the summary, if it was built."""
        page = self._pages.get(SUMMARY)
        return None if isinstance(page, Page) else page

    def set_more_help(self, make: Callable[[], tuple[HelpBlockView, ...]]) -> None:
        """Add blocks to the help of the summary, made again each time that it opens."""
        self._more_help = make

    def offer_compare(self, text: str) -> None:
        """Offer « Comparer à 2022 » on the summary, built or not."""
        self._compare = text
        summary = self.summary()
        if summary is not None:
            summary.show_compare(text)

    def help_of(self, page_id: str) -> HelpView:
        """Return the help of a page."""
        if page_id != SUMMARY:
            # The help changes with the page, not with the answers: the view that is shown has it.
            return (self._views.get(page_id) or self._view(page_id)).help
        view = HelpView(
            self.tr("Récapitulatif"),
            (
                self.tr("Relisez chaque ligne\u00a0: «\u00a0Modifier\u00a0» ouvre sa page, puis vous ramène ici."),
                self.tr("Le PDF ne vaut pas déclaration\u00a0: recopiez vos réponses sur amelipro."),
            ),
            self._more_help() if self._more_help is not None else (),
        )
        return self._workbench.shown(view)

    def forget(self, page_id: str) -> None:
        """Keep what goes on in the page, and erase what must not outlive it."""
        self.settle(page_id)
        helper = self._helpers.get(page_id)
        if helper is not None:
            helper.forget()
        paste = self._pastes.get(page_id)
        if paste is not None:
            paste.forget()

    def settle(self, page_id: str) -> None:
        """Keep what goes on in the page (a chronometer)."""
        page = self._pages.get(page_id)
        if isinstance(page, Page):
            page.settle()

    def forget_all(self) -> None:
        """Erase what must not outlive any page."""
        for helper in self._helpers.values():
            helper.forget()

    def _new_page(self, view: PageView) -> Page:
        page = make_page(self._kit, view)
        page.edited.connect(self.edited)
        page.pressed.connect(self.pressed)
        page.files_dropped.connect(self.files_dropped)
        page.submitted.connect(self.submitted)
        page.undo_requested.connect(self.undo_requested)
        page.redo_requested.connect(self.redo_requested)
        words = self._workbench.words
        origins = links_of(self._workbench.session.campaign, view, words)
        page.origin_requested.connect(self.rules_requested)
        page.set_origins(origins, head_links(self._workbench.session.campaign, view, words))
        if len(origins) == 1:
            links = RuleLinks(self._kit, origins, words.card.where())
            links.requested.connect(self.rules_requested)
            page.add_origin(links)
        terms = page_glossary(self._workbench.session.campaign, view)
        if terms:
            page.add_glossary(GlossaryLine(self._kit, terms, page.meaning))
        if view.id != self._brief:
            self._add_rest(page, view)
        return page

    def _add_rest(self, page: Page, view: PageView) -> None:
        """What comes under the fields, and under the evidence."""
        from forfait_desktop.presentation.rates.understand import subjects
        from forfait_desktop.ui.questions.line import QuestionNote

        if any(section.indicator for section in view.sections):
            note = QuestionNote(self._kit, self._workbench, tuple(section.indicator for section in view.sections))
            note.requested.connect(self._on_questions)
            self._questions[view.id] = note
            page.extra.addWidget(note)
            note.refresh()
        about = subjects(self._workbench.session.campaign, view, self._workbench)
        if about:
            from forfait_desktop.ui.rates.understand import UnderstandRates

            self._understand[view.id] = UnderstandRates(self._kit, self._workbench, about)
            page.extra.addWidget(self._understand[view.id])
        if view.address_helper:
            from forfait_desktop.ui.wizard.address_helper import AddressHelper

            helper = AddressHelper(self._kit, self._clipboard, self._workbench.words)
            page.extra.addWidget(helper)
            self._helpers[view.id] = helper
            self._lines[view.id] = view.sections[0].indicator
            helper.tried_changed.connect(self._on_tried)
            self._show_tried(view.id)
            if self._workbench.session.read_only:
                helper.set_read_only()
        if view.kind in ("grid", "mean") and not self._workbench.session.read_only:
            from forfait_desktop.ui.pages.paste import PastePanel

            panel = self._pastes[view.id] = PastePanel(self._kit, self._workbench, view.id)
            page.extra.addWidget(panel)

    def _on_questions(self) -> None:
        self.screen_requested.emit("questions")

    def _show_tried(self, page_id: str) -> None:
        helper = self._helpers.get(page_id)
        if helper is not None:
            from forfait_desktop.presentation.pages.first_try import is_tried
            from forfait_desktop.presentation.wording.messages import MessageWords

            notes = self._workbench.session.dossier.notes
            helper.show_tried(is_tried(notes, self._lines[page_id], MessageWords(QCoreApplication.translate)))

    def _on_tried(self, tried: bool) -> None:
        from forfait_desktop.presentation.pages.first_try import try_change
        from forfait_desktop.presentation.wording.messages import MessageWords

        session, words = self._workbench.session, MessageWords(QCoreApplication.translate)
        page_id = next(one for one, helper in self._helpers.items() if helper is self.sender())
        session.apply(try_change(session.dossier.notes, self._lines[page_id], tried, words))

    def _show_assumptions(self, page: SummaryPage) -> None:
        from forfait_desktop.presentation.pages.assumptions import assumptions

        page.show_assumptions(self._workbench.shown(assumptions(self._workbench.situation)))

    def _new_summary(self) -> SummaryPage:
        from forfait_desktop.ui.pages.summary import SummaryPage

        page = SummaryPage(self._kit, self._workbench.summary())
        page.open_requested.connect(self.open_requested)
        page.export_requested.connect(self.export_requested)
        page.compare_requested.connect(self.compare_requested)
        page.screen_requested.connect(self.screen_requested)
        page.show_compare(self._compare)
        page.origin_requested.connect(self.rules_requested)
        page.show_origins(volet_links(self._workbench.session.campaign, self._workbench.words))
        self._show_assumptions(page)
        page.prepared.connect(self.prepared)
        page.reviewed.connect(self.reviewed)
        page.undo_requested.connect(self.undo_requested)
        page.redo_requested.connect(self.redo_requested)
        return page


def _fields_only(view: PageView) -> PageView:
    """The page without its evidence, nor what it says under its fields."""
    sections = tuple(dataclasses.replace(one, piece_expected="", evidence=(), not_counts=()) for one in view.sections)
    return dataclasses.replace(view, sections=sections)
