"""What the window talks to: an open session as views, and what the user does as changes of the session.

The window listens to the session, re-reads `header()`, `steps()` and `page(current)` after each change, and gives
back field ids with payloads (see `views.py`) and action ids.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal, TypeVar

from forfait_desktop.domain.answers import UNKNOWN, Value
from forfait_desktop.domain.campaign import (
    ChecklistRule,
    Criterion,
    Indicator,
    VsmScheme,
    answer_kind,
    criteria_of,
)
from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation.evidence.pieces import Pieces
from forfait_desktop.presentation.language import in_french
from forfait_desktop.presentation.pages import entry as typing_in
from forfait_desktop.presentation.pages.fields_view import field_id as answer_field
from forfait_desktop.presentation.pages.fields_view import layout_of
from forfait_desktop.presentation.pages.header_view import LastChange, header_view, last_change
from forfait_desktop.presentation.pages.help_view import help_view
from forfait_desktop.presentation.pages.indicator_view import exclusive_pairs, plan_note
from forfait_desktop.presentation.pages.page_view import page_view
from forfait_desktop.presentation.pages.scheme_parts_view import is_scheme_to_do, scheme_group, with_schemes
from forfait_desktop.presentation.pages.steps import SUMMARY, Page, StepMemory, is_to_do, pages_of, step_groups
from forfait_desktop.presentation.situation import Situation
from forfait_desktop.presentation.situation_of import situation_of
from forfait_desktop.presentation.veil import Veil
from forfait_desktop.presentation.views import (
    HeaderView,
    HelpView,
    NumberText,
    PageView,
    RateText,
    StepGroupView,
    SummaryView,
    UndoView,
)
from forfait_desktop.presentation.wording.base import Translate
from forfait_desktop.presentation.wording.wording import Wording
from forfait_desktop.session.changes import (
    Change,
    Changes,
    SetAnswer,
    SetApplicability,
    SetDetail,
    SetDrafts,
    SetNote,
    SetPrepared,
    SetReviewed,
    with_line,
)
from forfait_desktop.session.session import Applied, Session
from forfait_desktop.storage.dossier import Signature

if TYPE_CHECKING:
    from forfait_desktop.domain.results import Parts
    from forfait_desktop.presentation.pages.scheme_view import SchemeView
    from forfait_desktop.presentation.paper.view import ReportModel, ReportOptions
    from forfait_desktop.report.content import Report

_View = TypeVar("_View")

_CHOICES: Mapping[str, Literal["kept", "set-aside"] | None] = {
    "ecarter": "set-aside",
    "garder": "kept",
    "reprendre": None,
}
"""Action → what it says of a line or of a scheme."""


class Workbench:
    """The presenter of an open declaration. It lives as long as its session.

    Args:
        session: the open declaration.
        translate: the door of the sentences.
        schemes: give a page to the schemes beside the points (VSM, assistant médical).
        veil: hides names and amounts in the views while the presentation mode is on; never in a report.
    """

    def __init__(
        self,
        session: Session,
        translate: Translate,
        *,
        schemes: bool = False,
        imported: bool = False,
        veil: Veil | None = None,
    ) -> None:
        self.session = session
        self.veil = veil or Veil()
        self._imported = imported
        self._schemes = session.campaign.schemes if schemes else ()
        self.words = Wording(translate)
        self.campaign_id = session.campaign.id
        titles = {volet.id: self.words.gate_title(volet) for volet in session.campaign.volets}
        self._pages: tuple[Page, ...] = pages_of(session.campaign, titles)
        self._index = {page.id: number for number, page in enumerate(self._pages)}
        self._page_of = {line.id: page.id for page in self._pages for line in page.indicators}
        self._steps = StepMemory()
        self._typed: dict[str, RateText] = {}
        self._help: dict[str, HelpView] = {}
        self._last_change = LastChange()
        self._parts = session.evaluation.parts
        # While a field is typed in: the amounts, and the last change told, before its first key.
        self._typing: tuple[Parts, LastChange] | None = None
        self._untouched = (self._parts, self._last_change)
        self._situation: Situation | None = None
        self.pieces = Pieces(session, self.words, self._forget)
        # First in the line of listeners: the window reads views made after the change.
        session.listen(self._changed)

    def close(self) -> None:
        """Stop listening to the session."""
        self.session.unlisten(self._changed)

    # --- reading ------------------------------------------------------------------------------------------

    @property
    def situation(self) -> Situation:
        """The state that the views are made of; made again only after a change."""
        if self._situation is None:
            self._situation = situation_of(self.session, self.words, self._typed, self.pieces.states)
        return self._situation

    def shown(self, view: _View) -> _View:
        """A view as the screen may show it: without names nor amounts while the presentation mode is on."""
        if self.veil.on:
            dossier = self.session.dossier
            self.veil.learn(dossier.physician)
            self.veil.learn_other(dossier.prepared.by)
        return self.veil.over(view)

    def header(self) -> HeaderView:
        """The amounts."""
        return self.shown(header_view(self.situation, self._last_change, imported=self._imported))

    def steps(self) -> tuple[StepGroupView, ...]:
        """The step list."""
        beside = scheme_group(self.situation, self._schemes)
        return self.shown(step_groups(self.situation, self._pages, beside, self._steps))

    def order(self) -> tuple[str, ...]:
        """Ids of the pages, the schemes beside the points after them, the summary last."""
        return (*self._index, *(scheme.id for scheme in self._schemes), SUMMARY)

    def page(self, page_id: str) -> PageView:
        """A page, the summary excepted; what a scheme beside the points holds is in `PageView.scheme`.

        Raises:
            KeyError: no such page.
        """
        if any(scheme.id == page_id for scheme in self._schemes):
            from forfait_desktop.presentation.pages.scheme_view import scheme_page_view

            view, order = scheme_page_view(self.scheme(page_id)), self.order()
            place = self.words.position(view.position, order.index(page_id) + 1, len(order)) if view.position else ""
            return dataclasses.replace(self.shown(view), position=place)
        index = self._index[page_id]
        if page_id not in self._help:
            page = self._pages[index]
            self._help[page_id] = help_view(self.session.campaign, page.title, page.indicators, self.words)
        after = self._schemes[0].short if self._schemes else ""
        return self.shown(page_view(self.situation, self._pages, index, self._help[page_id], after, len(self._schemes)))

    def scheme(self, page_id: str) -> SchemeView:
        """The page of a scheme beside the points.

        Raises:
            KeyError: no such page.
        """
        for number, scheme in enumerate(self._schemes):
            if scheme.id == page_id:
                after = self._schemes[number + 1].short if number + 1 < len(self._schemes) else ""
                following = after or self.words.summary_step()
                if isinstance(scheme, VsmScheme):
                    from forfait_desktop.presentation.pages.vsm_view import vsm_view

                    return vsm_view(self.situation, scheme, following, self._help)
                from forfait_desktop.presentation.pages.assistant_view import assistant_view

                return assistant_view(self.situation, scheme, following, self._help)
        raise KeyError(page_id)

    def summary(self) -> SummaryView:
        """The page « Récapitulatif »."""
        from forfait_desktop.presentation.pages.summary_view import summary_view

        dossier = self.session.dossier
        view = summary_view(self.situation, self._pages, self._last_change, dossier.prepared, dossier.reviewed)
        return self.shown(with_schemes(view, self.situation, self._schemes))

    def page_of(self, indicator_id: str) -> str:
        """The page that holds a line.

        Raises:
            KeyError: no such line.
        """
        return self._page_of[indicator_id]

    def next_to_do(self, after: str) -> str:
        """The next page where something can be done, going round; the summary when there is none.

        Raises:
            KeyError: no such page.
        """
        ids = self.order()
        start = ids.index(after) if after in ids else self._index[after]
        for step in range(1, len(ids) + 1):
            found = ids[(start + step) % len(ids)]
            if found not in (after, SUMMARY) and self._is_to_do(found):
                return found
        return SUMMARY

    def _is_to_do(self, page_id: str) -> bool:
        if page_id in self._index:
            return is_to_do(self.situation, self._pages[self._index[page_id]])
        return any(one.id == page_id and is_scheme_to_do(self.situation, one) for one in self._schemes)

    # --- typing -------------------------------------------------------------------------------------------

    def edit(self, field_id: str, payload: object, *, origin: object | None = None, merge: bool = False) -> None:
        """Store what was typed or ticked; what cannot be right is kept as a draft.

        Args:
            field_id: an id of `views.py`: `reponse.<line>.<criterion>`, `.aucun`, `.nsp`, or `detail.…`; or of
                `scheme_view.py`: `vsm.…`, `assistant-medical.…`.
            payload: as said there.
            origin: given back to the listeners of the session.
            merge: this goes on typing in the same field: one undo for all.

        Raises:
            KeyError: no such field.
            ForfaitError: the session is read-only.
        """
        if not merge:
            self._untouched = (self._parts, self._last_change)
        self._typing = self._untouched
        try:
            self._edit(field_id, payload, origin, merge)
        finally:
            self._typing = None

    def _edit(self, field_id: str, payload: object, origin: object | None, merge: bool) -> None:
        kind, _, rest = field_id.partition(".")
        if any(scheme.id == kind for scheme in self._schemes):
            now = self.session.dossier
            if kind == "vsm" and rest.startswith("methode."):
                from forfait_desktop.presentation.pages.method_view import method_change

                noted = method_change(now.details, rest.removeprefix("methode."), payload, self.situation.today)
                self.session.apply(noted, origin, merge=merge)
                return
            from forfait_desktop.presentation.pages.scheme_entry import scheme_change

            self.session.apply(scheme_change(now.schemes, now.drafts, kind, rest, payload), origin, merge=merge)
            return
        indicator = self._line(rest.partition(".")[0])
        name = rest.partition(".")[2]
        if kind == "detail":
            self._edit_detail(indicator, name, str(payload), origin, merge)
            return
        if kind != "reponse":
            raise KeyError(field_id)
        if name in ("aucun", "nsp") and layout_of(indicator) == "boxes":
            value: Value = False if name == "aucun" else UNKNOWN
            removed = self.situation.result(indicator.id).removed
            kept = tuple(one.id for one in indicator.rule.criteria if one.id not in removed)
            self._apply_row(indicator, typing_in.everywhere(kept, value, bool(payload)), origin)
            return
        criterion = self._criterion(indicator, name)
        if layout_of(indicator) == "boxes" and isinstance(indicator.rule, ChecklistRule):
            answers = self.situation.answers(indicator.id)
            self._apply_row(indicator, typing_in.tick(answers, criterion.id, bool(payload)), origin)
            return
        change = self._value_change(indicator, criterion, payload)
        # What was typed before « je ne sais pas » is shown again, so the views must be made again in any case.
        self._situation = None
        self.session.apply(change, origin, merge=merge)

    def use_rates(self, percents: Mapping[str, str], origin: object | None = None) -> None:
        """Store several rates at once, as one undo: field id → percentage as typed, which replaces the two counts.

        Raises:
            KeyError: no such field.
            ForfaitError: the session is read-only.
        """
        changes: list[Change] = []
        for field_id, percent in percents.items():
            line, _, criterion = field_id.removeprefix("reponse.").partition(".")
            indicator = self._line(line)
            found = self._criterion(indicator, criterion)
            changes.append(self._value_change(indicator, found, RateText(percent=percent)))
        self._situation = None
        self.session.apply(Changes(tuple(changes)), origin)

    def _value_change(self, indicator: Indicator, criterion: Criterion, payload: object) -> Changes:
        match answer_kind(indicator.rule, criterion.id):
            case "check":
                typed = typing_in.choice_from(payload)
            case "count":
                typed = typing_in.count_from(_number(payload))
            case "percent":
                typed = typing_in.percent_from(_number(payload))
            case _:
                text = payload if isinstance(payload, RateText) else RateText()
                self._typed[answer_field(indicator.id, criterion.id)] = text
                typed = typing_in.rate_from(text)
        return Changes(
            (
                SetAnswer(indicator.id, criterion.id, typed.value),
                SetDrafts(indicator.id, criterion.id, typed.drafts or None),
            )
        )

    def _apply_row(self, indicator: Indicator, answers: Mapping[str, Value], origin: object | None) -> None:
        """Replace the answers of a list of boxes; only what changes is written, so that an undo can name it."""
        before = self.situation.answers(indicator.id)
        changes: tuple[Change, ...] = tuple(
            SetAnswer(indicator.id, one.id, answers.get(one.id))
            for one in indicator.rule.criteria
            if answers.get(one.id) is not before.get(one.id)
        )
        self.session.apply(Changes(changes), origin)

    def _edit_detail(self, indicator: Indicator, name: str, text: str, origin: object | None, merge: bool) -> None:
        criterion_id, _, key = name.partition(".")
        criterion = self._criterion(indicator, criterion_id)
        if all(detail.key != key for detail in criterion.details):
            raise KeyError(name)
        kept = typing_in.MASKED if typing_in.holds_patient_number(text) else typing_in.storable(text)
        self.session.apply(SetDetail(indicator.id, criterion.id, key, kept), origin, merge=merge)

    def _line(self, indicator_id: str) -> Indicator:
        return self.session.campaign.indicator(indicator_id)

    @staticmethod
    def _criterion(indicator: Indicator, criterion_id: str) -> Criterion:
        for criterion in criteria_of(indicator):
            if criterion.id == criterion_id:
                return criterion
        raise KeyError(criterion_id)

    # --- buttons ------------------------------------------------------------------------------------------

    def press(self, action_id: str) -> None:
        """Do what a button of the page does.

        Raises:
            KeyError: no such action.
            ForfaitError: the session is read-only.
        """
        action, _, rest = action_id.partition(".")
        line, _, criterion = rest.partition(".")
        if action in _CHOICES:
            known = any(scheme.id == line for scheme in self._schemes)
            target = line if known else self._line(line).id
            self.session.apply(SetApplicability(target, _CHOICES[action]))
            return
        if action == "piece":
            record, _, where = criterion.partition(".")
            self.pieces.press(line, record, where)
            return
        indicator = self._line(line)
        match action:
            case "plan":
                change: Change = self._plan(indicator)
            case "exclusif":
                change = self._keep_here(indicator, criterion)
            case _:
                raise KeyError(action_id)
        self.session.apply(change)

    def _plan(self, indicator: Indicator) -> Change:
        """Add a line to the note of the indicator, which the report prints."""
        note = self.session.dossier.notes.get(indicator.id, "")
        return SetNote(indicator.id, with_line(note, plan_note(self.situation, indicator)))

    def _keep_here(self, indicator: Indicator, criterion: str) -> Change:
        changes: list[Change] = [SetAnswer(indicator.id, self._criterion(indicator, criterion).id, True)]
        for own, (line, other) in exclusive_pairs(self.session.campaign, indicator.id):
            if own == criterion:
                changes.append(SetAnswer(line, other, None))
        return Changes(tuple(changes))

    # --- prepared, reviewed -------------------------------------------------------------------------------

    def set_prepared(self, by: str, on: str) -> str:
        """Note who prepared the answers and when (« 20/12/2023 », or ""); the sentence to show when it cannot be."""
        day = typing_in.parse_date(on) if on.strip() else None
        is_patient = typing_in.holds_patient_number(by)
        if is_patient or (on.strip() and day is None):
            return self.words.entry.patient_number() if is_patient else self.words.entry.not_date()
        return self._sign(SetPrepared(Signature(by=typing_in.storable(by.strip()), on=day)))

    def set_reviewed(self, on: bool) -> str:
        """Note that the physician reviewed the answers today, or take it back; a sentence when it cannot be."""
        name = self.session.dossier.physician.name
        signature = Signature(by=name, on=self.session.evaluation.today) if on else Signature()
        return self._sign(SetReviewed(signature))

    def _sign(self, change: Change) -> str:
        try:
            self.session.apply(change)
        except ForfaitError as error:
            return self.words.errors.sentence(error)
        return ""

    # --- undo ---------------------------------------------------------------------------------------------

    def undo(self) -> UndoView | None:
        """Take back the last entry, on whatever page; None when there is none."""
        return self._undone(self.session.undo())

    def redo(self) -> UndoView | None:
        """Do the last undone entry again; None when there is none."""
        return self._undone(self.session.redo())

    def _undone(self, applied: Applied | None) -> UndoView | None:
        from forfait_desktop.presentation.pages.undo_view import undo_view

        return undo_view(self, applied) if applied is not None else None

    # --- report -------------------------------------------------------------------------------------------

    @in_french()
    def report(
        self, model: ReportModel = "complet", *, draft: bool | None = None, options: ReportOptions | None = None
    ) -> Report:
        """The content of the PDF. `draft` None: marked as a draft when a step is still to fill; `options` say all."""
        # Imported here: the first page is typed in without what paper needs.
        from forfait_desktop.presentation.paper.view import ReportOptions, report_of

        chosen = options or ReportOptions(model, draft)
        return report_of(self.session.dossier, self.situation, self._pages, chosen)

    # --- listening ----------------------------------------------------------------------------------------

    def _forget(self) -> None:
        self._situation = None

    def _changed(self, applied: Applied, _origin: object) -> None:
        self._situation = None
        before, shown = self._typing if self._typing is not None else (self._parts, self._last_change)
        self._parts = applied.evaluation.parts
        if applied.kind != "day":
            self._last_change = last_change(self.words, self._pages, applied, before, shown)


def _number(payload: object) -> NumberText:
    return payload if isinstance(payload, NumberText) else NumberText()
