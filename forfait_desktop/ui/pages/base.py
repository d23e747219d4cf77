"""What every page has: where we are, title, value, nature, banners, entries to correct, then the body of its kind."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QHideEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from forfait_desktop.presentation.pages.rule_card import RuleLinkView
from forfait_desktop.presentation.views import PageView, SectionView
from forfait_desktop.ui.fields.field_row import AnswerField
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.notes import focused_in
from forfait_desktop.ui.pages.answers import Answers, structure
from forfait_desktop.ui.pages.bare import BareSheet
from forfait_desktop.ui.pages.blocks import CountsAndProofs
from forfait_desktop.ui.rules.figure import FigureButton, beside
from forfait_desktop.ui.widgets.banner import Banner, ErrorSummary
from forfait_desktop.ui.widgets.evidence_slot import EvidenceSlot
from forfait_desktop.ui.widgets.flow import Column, FlowLayout, Sheet
from forfait_desktop.ui.widgets.labels import PlainLabel, plain_label
from forfait_desktop.ui.widgets.layouts import PAGE_WIDTH, AdaptiveRow, PageScroll
from forfait_desktop.ui.widgets.shown import keep_painted, set_shown
from forfait_desktop.ui.widgets.status import Tag

_ASKING_NOTHING: Final = ("neutralised", "not_applicable")

_THRESHOLD_PARTS: Final = 4
"""The threshold, the former one, its note and their origin; what comes after them keeps the line visible."""


class Page(QWidget):
    """Base of the pages. A page holds no answer: it shows a view and says what the user did.

    Signals:
        edited(str, object): an answer, as the fields give it.
        pressed(str): an action of the view.
        files_dropped(str, object): an indicator, and the files dropped on its evidence slot.
        submitted(): Enter in a field: « Enregistrer et continuer ».
        undo_requested(), redo_requested(): from a field that has nothing left to undo.
        origin_requested(str): « D’où vient ce chiffre », with whose it is.
    """

    edited = Signal(str, object)
    pressed = Signal(str)
    files_dropped = Signal(str, object)
    submitted = Signal()
    undo_requested = Signal()
    redo_requested = Signal()
    origin_requested = Signal(str)

    def __init__(self, kit: Kit, view: PageView, parent: QWidget | None = None, *, bare: bool = False) -> None:
        """Build the page of ``view`` and show it; ``bare``: inside a screen that has a title and scrolls."""
        super().__init__(parent)
        self.bare = bare
        self.kit = kit
        self.page_id = view.id
        self._checked = False
        self._view = view
        self._answers: list[Answers] = []
        self._origins: tuple[RuleLinkView, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.scroller: PageScroll | BareSheet = BareSheet(self) if bare else PageScroll(self)
        column.addWidget(self.scroller)
        self._build_head()
        kit.theme.changed.connect(self._fit_width)
        self._fit_width()
        self._banners: dict[str, Banner] = {}
        self._sheet = Sheet()
        keep_painted(self._sheet)
        self.sheet: QVBoxLayout = Column(self._sheet)
        self.sheet.setContentsMargins(0, 0, 0, 0)
        self.sheet.setSpacing(16)
        self.scroller.body.addWidget(self._sheet)
        self._slots: dict[str, EvidenceSlot] = {}
        self._slots_column = QVBoxLayout()
        self._slots_column.setContentsMargins(0, 0, 0, 0)
        self.scroller.body.addLayout(self._slots_column)
        self.extra = QVBoxLayout()
        self.extra.setContentsMargins(0, 0, 0, 0)
        self.scroller.body.addLayout(self.extra)
        self._more = CountsAndProofs(kit)
        self.scroller.body.addWidget(self._more)
        self._built: tuple[object, ...] = ()
        self._head: tuple[object, ...] = ()
        self.show_view(view)

    # What each kind of page says

    def build(self, view: PageView) -> None:
        """Make the body of the page, once for each structure of the view."""
        raise NotImplementedError

    def refresh(self, view: PageView) -> None:
        """Show ``view`` in the body made by `build`."""
        raise NotImplementedError

    def proofs(self, view: PageView) -> tuple[str, ...]:
        """Return the evidence listed at the foot of the page."""
        return once(line for section in view.sections if not section.piece_expected for line in section.evidence)

    # What the window asks

    def show_view(self, view: PageView) -> None:
        """Show ``view``: in place, unless the page now has other fields."""
        # What is above the field being answered may take more lines or fewer: the field stays under the eyes.
        if isinstance(self.scroller, PageScroll):
            self.scroller.hold(focused_in(self))
        self._view = view
        self._reserve_banners()
        self._refresh_head(view)
        wanted = self._structure(view)
        if wanted != self._built:
            self._rebuild(view)
            self._built = wanted
        self.refresh(view)
        for answers, section in zip(self._answers, view.sections, strict=False):
            answers.show_section(section, checked=self._checked)
        self._refresh_slots(view)
        not_counts = once(line for section in view.sections for line in section.not_counts)
        self._more.show_lines(not_counts, self.proofs(view))
        self._refresh_errors(view)

    def set_checked(self, checked: bool) -> None:
        """Judge the entries from now on, or no longer: they are judged when the page is left."""
        if checked != self._checked:
            self._checked = checked
            self.show_view(self._view)

    def set_read_only(self) -> None:
        """Show the answers and let none of them be changed."""
        self._sheet.setEnabled(False)
        for slot in self._slots.values():
            slot.set_read_only()

    @property
    def is_checked(self) -> bool:
        """Whether the entries are judged."""
        return self._checked

    def settle(self) -> None:
        """Keep what is going on: the page is being left."""

    def has_errors(self) -> bool:
        """Return whether something is to be corrected."""
        return bool(self._view.errors)

    def focus_errors(self) -> None:
        """Go to the summary of what is to be corrected, and have it said."""
        self.scroller.show_widget(self.errors)
        self.errors.setFocus()
        self.kit.announcer.announce(self.errors, self._view.error_summary)

    def focus_first(self) -> None:
        """Go to the first field not filled yet, or to the title when all are."""
        waiting = self.first_waiting()
        if waiting is not None:
            waiting.setFocus(Qt.FocusReason.OtherFocusReason)
        else:
            self.focus_title()

    def focus_title(self) -> None:
        """Go to the title."""
        self.scroller.verticalScrollBar().setValue(0)
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_field(self, field_id: str) -> bool:
        """Go to the input ``field_id``, or to the first input of the field of that id. Returns whether it exists."""
        for field in self.fields():
            if field.field_id == field_id:
                target: QWidget | None = field.first_input()
            else:
                target = field.input_named(field_id)
            if target is not None:
                target.setFocus(Qt.FocusReason.OtherFocusReason)
                self.scroller.show_widget(target)
                return True
        return False

    def first_zone(self) -> QWidget:
        """Return where F6 lands on this page."""
        for field in self.fields():
            if field.isVisibleTo(self):
                return field.first_input()
        return self.title

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the focused field in sight when a message takes some of the height."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._banner_box.setMinimumHeight(0)
        focused = focused_in(self)
        if focused is not None and focused.hasFocus():
            self.scroller.show_widget(focused)

    def hideEvent(self, event: QHideEvent) -> None:
        """Come back with banners of their own height."""
        super().hideEvent(event)
        self._banner_box.setMinimumHeight(0)

    # For the kinds

    def fields(self) -> tuple[AnswerField, ...]:
        """Return the fields of the page, in order."""
        return tuple(field for answers in self._answers for field in answers.fields())

    def first_waiting(self) -> QWidget | None:
        """Return the first input that waits for an answer; what is granted or does not apply waits for none."""
        for answers, section in zip(self._answers, self._view.sections, strict=False):
            waiting = answers.first_empty() if section.status.code not in _ASKING_NOTHING else None
            if waiting is not None:
                return waiting
        return None

    def add_answers(self, section: SectionView, *, question: str = "", results: bool = False) -> Answers:
        """Make the fields of ``section``, connected; the caller lays them out. In the order of the sections."""
        answers = Answers(self.kit, section, question=question, results=results)
        answers.edited.connect(self.edited)
        answers.submitted.connect(self._on_submitted)
        answers.undo_requested.connect(self.undo_requested)
        answers.redo_requested.connect(self.redo_requested)
        self._answers.append(answers)
        return answers

    def slot_for(self, section: SectionView) -> QVBoxLayout | None:
        """Where the evidence slot of ``section`` goes; None: it has none on this page."""
        return self._slots_column if section.layout != "grid-row" else None

    def origin_for(self, indicator: str) -> FigureButton | None:
        """Where the origin of the figures of one line among several stands; None: this kind of page shows none."""
        del indicator
        return None

    def set_origins(self, links: tuple[RuleLinkView, ...], head: tuple[RuleLinkView | None, ...]) -> None:
        """Put a button beside the figures: those of the head (value, threshold), and those of each line."""
        self._value_origin.show_link(head[0])
        self._threshold_origin.show_link(head[1])
        self._origins = links
        self._place_origins()

    def add_origin(self, link: QWidget) -> None:
        """Put « D’où viennent ces chiffres » of the only line beside the threshold."""
        self._threshold_line.addWidget(link)
        self._threshold_row.show()

    def add_glossary(self, line: QWidget) -> None:
        """Put the acronyms of the page in its head, after the threshold."""
        self._threshold_line.addWidget(line)
        self._threshold_row.show()

    # Inside

    def _refresh_slots(self, view: PageView) -> None:
        for section in view.sections:
            slot = self._slots.get(section.indicator)
            if slot is not None:
                slot.show_section(section)
            elif section.piece_expected and (place := self.slot_for(section)) is not None:
                # With a parent: shown alone it would be a window of its own for an instant, and take the focus.
                slot = EvidenceSlot(self.kit, section, self._sheet)
                slot.pressed.connect(self.pressed)
                slot.dropped.connect(self.files_dropped)
                self._slots[section.indicator] = slot
                place.addWidget(slot)

    def _build_head(self) -> None:
        body = self.scroller.body
        place = FlowLayout(None, 16, 0)
        self._position = plain_label("", "caption", self._column(), wrap=False)
        self._following = plain_label("", "caption", self._column(), wrap=False)
        place.addWidget(self._position)
        place.addWidget(self._following)
        body.addLayout(place)
        heading = AdaptiveRow(gap=24, line_gap=4)
        self.title = plain_label("", "title")
        self.title.setObjectName("page.titre")
        self.title.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        heading.add(self.title, 1)
        self.value = plain_label("", "section", wrap=False)
        self.value.setObjectName("page.valeur")
        self._value_origin = FigureButton(self.kit)
        self._value_origin.pressed_id.connect(self._on_origin)
        heading.add(beside(self.value, self._value_origin, heading))
        body.addWidget(heading)
        self._build_about(body)
        self.errors = ErrorSummary(self.kit)
        self.errors.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.errors.field_requested.connect(self._on_error_chosen)
        body.addWidget(self.errors)
        # A place of its own, made before the answers: assistive technologies read children in the order of their birth.
        self._banner_box = Sheet()
        self._banner_column = Column(self._banner_box)
        self._banner_column.setContentsMargins(0, 0, 0, 0)
        self._banner_column.setSpacing(16)
        body.addWidget(self._banner_box)

    def _build_about(self, body: QVBoxLayout) -> None:
        # What the page is about reads as one block: nature, threshold, acronyms.
        self._nature_row = QWidget()
        nature = QHBoxLayout(self._nature_row)
        nature.setContentsMargins(0, 0, 0, 0)
        nature.setSpacing(10)
        self._tag = Tag(self.kit, "", "plain", self._nature_row)
        self._tag.setObjectName("page.nature")
        self._note = plain_label("", "secondary", self._nature_row)
        self._note.setContentsMargins(0, 2, 0, 0)
        nature.addWidget(self._tag, 0, Qt.AlignmentFlag.AlignTop)
        nature.addWidget(self._note, 1)
        about = QVBoxLayout()
        about.setSpacing(4)
        body.addLayout(about)
        about.addWidget(self._nature_row)
        self._threshold_row = QWidget()
        threshold = self._threshold_line = FlowLayout(self._threshold_row, 10, 2)
        self._threshold = plain_label("", "body", self._threshold_row)
        self._former = plain_label("", "secondary", self._threshold_row)
        self._former.set_struck(True)
        threshold.addWidget(self._threshold)
        threshold.addWidget(self._former)
        self._former_note = plain_label("", "secondary", self._threshold_row)
        threshold.addWidget(self._former_note)
        self._threshold_origin = FigureButton(self.kit, self._threshold_row)
        self._threshold_origin.pressed_id.connect(self._on_origin)
        threshold.addWidget(self._threshold_origin)
        about.addWidget(self._threshold_row)
        self.meaning = plain_label("", "secondary")
        self.meaning.setObjectName("page.sigle")
        self.meaning.hide()
        about.addWidget(self.meaning)

    def _fit_width(self) -> None:
        # A line of text keeps its number of characters, whatever their size.
        self._column().setMaximumWidth(self.kit.theme.px(PAGE_WIDTH))
        if isinstance(self.scroller, PageScroll):
            self.scroller.let_go()
        self._banner_box.setMinimumHeight(0)

    def _column(self) -> QWidget:
        parent = self.scroller.body.parentWidget()
        return parent if parent is not None else self

    def _refresh_head(self, view: PageView) -> None:
        alone = view.sections[0] if len(view.sections) == 1 else None
        facts = (
            (alone.threshold, alone.former, alone.former_name, alone.former_note) if alone is not None else ("",) * 4
        )
        head = (
            view.position,
            view.following,
            view.title,
            view.local_total or view.value,
            view.nature,
            view.nature_note,
        )
        shown = (*head, *facts, self._threshold_line.count())
        if shown != self._head:
            self._head = shown
            self._show_head(view, *facts)
        self._refresh_banners(view)

    def _show_head(self, view: PageView, threshold: str, former: str, former_name: str, former_note: str) -> None:
        _show(self._position, "" if self.bare else view.position)
        _show(self._following, "" if self.bare else view.following)
        _show(self.title, "" if self.bare else view.title)
        _show(self.value, view.local_total or view.value)
        self._tag.show_text(view.nature)
        _show(self._note, view.nature_note)
        set_shown(self._nature_row, bool(view.nature or view.nature_note))
        _show(self._threshold, threshold)
        _show(self._former, former)
        self._former.setAccessibleName(former_name)
        _show(self._former_note, former_note)
        set_shown(self._threshold_row, bool(threshold) or self._threshold_line.count() > _THRESHOLD_PARTS)

    def _reserve_banners(self) -> None:
        # A shorter message leaves the answers where they are, until the page is left.
        box = self._banner_box
        if box.isVisible():
            box.setMinimumHeight(max(box.minimumHeight(), min(box.height(), box.heightForWidth(box.width()))))

    def _refresh_banners(self, view: PageView) -> None:
        wanted = {banner.id for banner in view.banners}
        for banner_id, banner in self._banners.items():
            if banner_id not in wanted:
                banner.show_view(None)
        for number, banner_view in enumerate(view.banners):
            banner_widget = self._banners.get(banner_view.id)
            if banner_widget is None:
                banner_widget = Banner(self.kit, banner_view.id, self._banner_box)
                banner_widget.action_requested.connect(self.pressed)
                self._banners[banner_view.id] = banner_widget
                self._banner_column.insertWidget(number, banner_widget)
            banner_widget.show_view(banner_view)
        set_shown(self._banner_box, bool(view.banners))

    def _refresh_errors(self, view: PageView) -> None:
        if self._checked and view.errors:
            self.errors.show_errors(view.error_summary, view.errors)
        else:
            self.errors.show_errors("", ())

    def _structure(self, view: PageView) -> tuple[object, ...]:
        return tuple(structure(section) for section in view.sections)

    def _rebuild(self, view: PageView) -> None:
        while (item := self.sheet.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._answers = []
        if self._sheet.findChild(EvidenceSlot) is not None:
            # They went away with the cards that held them.
            self._slots = {}
        self.build(view)
        self._place_origins()

    def _place_origins(self) -> None:
        for link in self._origins:
            button = self.origin_for(link.holder)
            if button is not None and not button.asked:
                button.pressed_id.connect(self._on_origin)
                button.show_link(link)

    def _on_origin(self, _button_id: str) -> None:
        button = self.sender()
        if isinstance(button, FigureButton):
            self.origin_requested.emit(button.asked)

    def _on_submitted(self, _input_id: str) -> None:
        self.submitted.emit()

    def _on_error_chosen(self, field_id: str) -> None:
        self.focus_field(field_id)


def once(lines: Iterable[str]) -> tuple[str, ...]:
    """Return ``lines`` without repetitions, in order."""
    return tuple(dict.fromkeys(lines))


def _show(label: PlainLabel, text: str) -> None:
    label.set_text_quietly(text)
    set_shown(label, bool(text))
