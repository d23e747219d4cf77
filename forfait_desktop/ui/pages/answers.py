"""The fields of one indicator: criteria, details, negative answers. Built once, then refreshed in place."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from forfait_desktop.presentation.views import (
    AnswerView,
    CheckView,
    CountView,
    CriterionView,
    DetailView,
    NegativeView,
    PercentView,
    RateView,
    SectionView,
)
from forfait_desktop.ui.fields.build import FieldView, make_field, refresh_field
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.flow import Column, Sheet
from forfait_desktop.ui.widgets.labels import PlainLabel, plain_label
from forfait_desktop.ui.widgets.shown import set_shown

if TYPE_CHECKING:
    from forfait_desktop.ui.fields.build import AnyField


def structure(view: SectionView) -> tuple[object, ...]:
    """Return what makes the fields of a section: as long as it is the same, they are refreshed and never rebuilt."""
    return (
        view.indicator,
        view.layout,
        tuple(
            (criterion.field.id, type(criterion.field), tuple((detail.id, detail.kind) for detail in criterion.details))
            for criterion in view.criteria
        ),
        tuple(negative.id for negative in view.negatives),
    )


def without_errors(view: FieldView) -> FieldView:
    """Return ``view`` with nothing marked as faulty: entries are judged when the page is left, not at each key."""
    match view:
        case RateView():
            return replace(view, done_error="", total_error="", percent_error="")
        case PercentView():
            return replace(view, error="")
        case CountView():
            return replace(view, error="")
        case DetailView():
            return replace(view, error="")
        case _:
            return view


class Answers(Sheet):
    """The fields of a section, in one column.

    Signals:
        edited(str, object): see ``AnswerField``.
        left(str), submitted(str), undo_requested(), redo_requested(): idem.
    """

    edited = Signal(str, object)
    left = Signal(str)
    submitted = Signal(str)
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(
        self, kit: Kit, view: SectionView, parent: QWidget | None = None, *, question: str = "", results: bool = False
    ) -> None:
        """Build the fields of ``view``.

        Args:
            kit: what every widget needs.
            view: the section; `structure` of it never changes during the life of this widget.
            parent: the owner.
            question: begins the names of the ways to enter a rate, when the page holds several rates.
            results: each criterion shows its own result under its field (the services of a mean).
        """
        super().__init__(parent)
        self._kit = kit
        self._question = question
        self._fields: dict[str, AnyField] = {}
        self._results: dict[str, PlainLabel] = {}
        self._indented: list[AnyField] = []
        self._boxes: list[AnyField] = []
        self._optional: list[AnyField] = []
        # What the fields show; None once one of them was touched, for it may show something else.
        self._shown: tuple[SectionView, bool] | None = None
        for touched in (self.edited, self.left, self.undo_requested, self.redo_requested):
            touched.connect(self._on_touched)
        self._column = Column(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(4 if view.layout == "boxes" else 16)
        self._prompt = plain_label("", "label", self)
        self._column.addWidget(self._prompt)
        for criterion in view.criteria:
            self._add_criterion(criterion, results=results)
        for negative in view.negatives:
            self._add(negative)
        kit.theme.changed.connect(self._indent)
        self._indent()
        self.show_section(view, checked=False)

    def show_section(self, view: SectionView, *, checked: bool) -> None:
        """Show ``view``; what is wrong is marked only once the page was ``checked``."""
        if self._shown == (view, checked):
            return
        self._shown = (view, checked)
        prompt = view.question if view.layout == "boxes" else ""
        self._prompt.set_text_quietly(prompt)
        set_shown(self._prompt, bool(prompt))
        for criterion in view.criteria:
            self._refresh(criterion.field, checked)
            for detail in criterion.details:
                self._refresh(detail, checked)
            label = self._results.get(criterion.field.id)
            if label is not None:
                text = " · ".join(part for part in (criterion.result, criterion.threshold) if part)
                label.set_text_quietly(text)
                set_shown(label, bool(text))
        for negative in view.negatives:
            self._refresh(negative, checked)

    def fields(self) -> tuple[AnyField, ...]:
        """Return the fields in order."""
        return tuple(self._fields.values())

    def first_empty(self) -> QWidget | None:
        """Return the first input that waits for an answer, or None."""
        answers = [field for field in self._fields.values() if field.isVisibleTo(self)]
        boxes = [field for field in answers if field in self._boxes]
        if boxes:
            # One tick answers the whole list: nothing waits any more.
            return None if any(not box.is_empty() for box in boxes) else answers[0].first_input()
        # Details and the mean that amelipro shows are optional: they never wait.
        asked = (field for field in answers if field not in self._optional)
        waiting = (field for field in asked if field.waits())
        return next((field.first_input() for field in waiting), None)

    def _on_touched(self) -> None:
        self._shown = None

    def _add_criterion(self, criterion: CriterionView, *, results: bool) -> None:
        self._add(criterion.field)
        for detail in criterion.details:
            self._indented.append(self._add(detail))
        if results:
            label = plain_label("", "caption", self)
            label.setObjectName(f"resultat.{criterion.field.id.removeprefix('reponse.')}")
            self._column.addWidget(label)
            self._results[criterion.field.id] = label

    def _indent(self) -> None:
        # Under the text of the box or of the radio that it completes, whatever the size of that mark.
        for field in self._indented:
            field.setContentsMargins(self._kit.theme.px(32), 0, 0, 8)

    def _add(self, view: FieldView) -> AnyField:
        field = make_field(self._kit, view, self, question=self._question)
        self._column.addWidget(field)
        self._fields[view.id] = field
        if isinstance(view, CheckView | NegativeView):
            self._boxes.append(field)
        elif isinstance(view, DetailView | PercentView):
            self._optional.append(field)
        field.edited.connect(self.edited)
        field.left.connect(self.left)
        field.submitted.connect(self.submitted)
        field.undo_requested.connect(self.undo_requested)
        field.redo_requested.connect(self.redo_requested)
        return field

    def _refresh(self, view: FieldView | AnswerView, checked: bool) -> None:
        refresh_field(self._fields[view.id], view if checked else without_errors(view))
