"""« Et si… » of an open declaration: choices, order and efforts live here, the declaration is only read (ux.md E18)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from typing import Protocol

from forfait_desktop.domain.answers import Entry
from forfait_desktop.domain.campaign import Indicator, criteria_of
from forfait_desktop.domain.efforts import estimate
from forfait_desktop.domain.results import ZERO
from forfait_desktop.domain.what_if import Action, Order, Simulation, ordered
from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation.pages.indicator_view import plan_note
from forfait_desktop.presentation.situation import Situation
from forfait_desktop.presentation.views import ActionView
from forfait_desktop.presentation.what_if.durations import read_minutes
from forfait_desktop.presentation.what_if.views import WhatIfRowView, WhatIfView
from forfait_desktop.presentation.wording.names import criterion_name, volet_label
from forfait_desktop.presentation.wording.reasons import service_acts
from forfait_desktop.presentation.workbench import Workbench
from forfait_desktop.session.changes import Changes, SetNote, with_line

_ORDERS: tuple[Order, ...] = ("gain", "effort", "per-hour")
_NAMED = 4
"""Beyond that many conditions, the question of the line says it better than their list."""


class Efforts(Protocol):
    """Where the user's own estimates are kept, in minutes."""

    def minutes(self, campaign: str, key: str) -> int | None:
        """What the user noted, None when nothing was."""

    def note(self, campaign: str, key: str, minutes: int | None) -> None:
        """Keep an estimate; None goes back to the one proposed."""


class WhatIf:
    """The presenter of the screen.

    Args:
        workbench: the open declaration, which is never changed but by the plan.
        efforts: where the user's estimates are kept.
    """

    def __init__(self, workbench: Workbench, efforts: Efforts) -> None:
        self._workbench = workbench
        self._words = workbench.words.what_if
        self._efforts = efforts
        self._ticked: set[str] = set()
        self._order: Order = "gain"
        self._typed: dict[str, str] = {}
        self._entry: Entry = self._situation.entry
        self._day: date = self._situation.today
        self._simulation = Simulation(self._situation.campaign, self._entry, self._day)

    # --- gestures -----------------------------------------------------------------------------------------

    def refresh(self) -> str:
        """Simulate again if the declaration changed; what to say of it, "" when it did not."""
        situation = self._situation
        if situation.entry == self._entry and situation.today == self._day:
            return ""
        self._entry, self._day = situation.entry, situation.today
        self._simulation = Simulation(situation.campaign, situation.entry, situation.today)
        self._ticked &= {one.key for one in self._simulation.actions if one.possible}
        return self._words.changed()

    def tick(self, key: str, ticked: bool) -> None:
        """Choose an action or not; what is locked or no longer possible does not move."""
        action = self._action(key)
        if action is None or not action.possible or action.is_gate:
            return
        (self._ticked.add if ticked else self._ticked.discard)(key)

    def sort(self, order: str) -> None:
        """Order by « gain », « effort » or « per-hour »."""
        found = next((one for one in _ORDERS if one == order), None)
        if found is not None:
            self._order = found

    def set_effort(self, key: str, text: str) -> None:
        """Note an effort as typed; an empty text goes back to the estimate proposed."""
        campaign = self._situation.campaign.id
        minutes = read_minutes(text)
        if not text.strip():
            self._typed.pop(key, None)
            self._efforts.note(campaign, key, None)
        elif minutes is None:
            self._typed[key] = text
        else:
            self._typed.pop(key, None)
            self._efforts.note(campaign, key, minutes)

    def plan(self) -> str:
        """Write the choices into next year's plan, as the button of their page does, in one undo; what to say."""
        year = self._situation.campaign.year + 1
        chosen = self._ticked | self._simulation.locked
        lines = [line for one in self._simulation.actions if one.key in chosen for line in one.lines]
        return self._write([line for line in lines if not self._is_planned(line)], year)

    def plan_line(self, key: str) -> str:
        """The same for one line that is out of reach."""
        return self._write([key], self._situation.campaign.year + 1)

    def _write(self, lines: Sequence[str], year: int) -> str:
        if not lines:
            return self._words.already_planned(year)
        notes: list[SetNote] = []
        situation = self._situation
        for line in lines:
            planned = plan_note(situation, situation.campaign.indicator(line))
            notes.append(SetNote(line, with_line(situation.notes.get(line, ""), planned)))
        try:
            self._workbench.session.apply(Changes(tuple(notes)))
        except ForfaitError as error:
            return self._workbench.words.errors.sentence(error)
        return self._words.planned(len(notes), year)

    # --- view ---------------------------------------------------------------------------------------------

    def view(self) -> WhatIfView:
        """The screen as it is now."""
        situation = self._situation
        actions = self._simulation.actions
        minutes = {one.key: self._minutes(one) for one in actions}
        now = self._simulation.now.acquired
        chosen = self._ticked | self._simulation.locked
        after = self._simulation.parts(chosen).acquired
        rows = tuple(self._row(one, minutes[one.key]) for one in ordered(actions, self._order, minutes))
        year = situation.campaign.year
        view = WhatIfView(
            total=self._words.total(now, after, situation.value),
            spoken=self._words.total_spoken(now, after, situation.value) if after != now else "",
            note=self._together(chosen, after - now),
            empty=self._empty(rows, year),
            rows=rows,
            order=self._order,
            plan=self._words.add_choices(year + 1),
            can_plan=bool(chosen) and not self._workbench.session.read_only,
        )
        return self._workbench.shown(view)

    def _empty(self, rows: Sequence[WhatIfRowView], year: int) -> str:
        if any(row.enabled for row in rows):
            return ""
        return self._words.nothing_possible(year) if rows else self._words.nothing_left()

    def _together(self, chosen: set[str] | frozenset[str], together: Decimal) -> str:
        apart = sum((one.gain for one in self._simulation.actions if one.possible and one.key in chosen), ZERO)
        value = self._situation.value
        return self._words.together(apart * value, together * value) if apart != together else ""

    def _row(self, action: Action, minutes: int | None) -> WhatIfRowView:
        situation, words = self._situation, self._words
        title, notes = self._title(action), self._notes(action)
        possible = self._possible(action)
        gain = words.gain(action.gain, situation.value)
        error = words.effort_error() if action.key in self._typed else ""
        return WhatIfRowView(
            key=action.key,
            title=title,
            name=words.row_name(title, possible, gain, words.locked() if action.is_gate and action.possible else ""),
            notes=notes,
            possible=words.still(possible),
            gain=gain,
            gain_points=words.gain_points(action.gain),
            effort=self._typed.get(action.key, words.minutes(minutes) if minutes is not None else ""),
            effort_note=self._effort_note(action, minutes) if not error else "",
            effort_error=error,
            effort_name=words.effort_name(title),
            page=self._page(action),
            open_name=words.open_step_name(title),
            ticked=action.possible and (action.is_gate or action.key in self._ticked),
            locked=action.is_gate,
            enabled=action.possible,
            plan=self._plan_action(action),
        )

    def _title(self, action: Action) -> str:
        campaign = self._situation.campaign
        if action.is_gate:
            return self._words.gate(volet_label(campaign, _volet(action)))
        return campaign.indicator(action.key).title

    def _page(self, action: Action) -> str:
        lines = action.lines or action.conditions or (action.key,)
        return self._workbench.page_of(lines[0])

    def _possible(self, action: Action) -> str:
        situation = self._situation
        if action.obstacle == "excluded":
            return self._words.excluded()
        if not action.possible:
            return self._words.impossible(situation.campaign.year + 1)
        if action.before is None and not action.decided and not action.is_gate:
            until = situation.result(action.key).until
            if until is not None and until < situation.today:
                return self._words.possible_answer()
        return self._words.possible(action.before, situation.today)

    def _notes(self, action: Action) -> tuple[str, ...]:
        words, situation = self._words, self._situation
        campaign = situation.campaign
        found: list[str] = []
        if action.is_gate:
            names = [campaign.indicator(one).title for one in action.conditions]
            found.append(words.gate_conditions(names, len(action.lines) or len(names)))
            if action.possible and self._simulation.now.pending:
                found.append(words.gate_unlocks(self._simulation.now.pending, situation.value))
        elif action.possible:
            found.append(self._missing(action, campaign.indicator(action.key)))
        elif action.obstacle == "set-aside":
            found.append(words.set_aside())
        elif action.obstacle == "gate-over":
            gate = situation.gate_volet(campaign.indicator(action.key))
            found.append(words.gate_over(volet_label(campaign, gate.id)) if gate is not None else "")
        if action.waits_gate:
            found.append(words.waits_gate(volet_label(campaign, action.waits_gate)))
        if action.waits_line:
            found.append(words.waits_line(campaign.indicator(action.waits_line).title))
        if action.needs_profile:
            found.append(words.needs_profile())
        return tuple(one for one in found if one)

    def _missing(self, action: Action, indicator: Indicator) -> str:
        """What is left to do, in one sentence."""
        result = self._situation.result(action.key)
        if action.acts_missing and result.status != "unanswered":
            service = result.rate.service if result.rate is not None else ""
            return self._words.acts(service_acts(action.acts_missing, indicator, service))
        if not action.decided:
            return self._words.to_answer()
        names = [criterion_name(indicator, one) for one in criteria_of(indicator) if one.id in result.missing]
        if 1 < len(names) <= _NAMED and len(names) < len(criteria_of(indicator)):
            return self._words.conditions(names)
        return indicator.asks

    # --- efforts and plan ---------------------------------------------------------------------------------

    def _minutes(self, action: Action) -> int | None:
        noted = self._efforts.minutes(self._situation.campaign.id, action.key)
        return noted if noted is not None else estimate(self._situation.campaign, action)

    def _effort_note(self, action: Action, minutes: int | None) -> str:
        if minutes is None:
            return self._words.effort_unknown()
        noted = self._efforts.minutes(self._situation.campaign.id, action.key)
        return self._words.effort_yours() if noted is not None else self._words.effort_estimated()

    def _plan_action(self, action: Action) -> ActionView | None:
        """« Ajouter au plan 2024 » of a row that cannot be ticked."""
        if action.possible or action.is_gate or action.obstacle == "excluded" or self._workbench.session.read_only:
            return None
        if self._is_planned(action.key):
            return None
        words, year = self._workbench.words, self._situation.campaign.year + 1
        name = words.add_to_plan_name(year, self._title(action))
        return ActionView(f"plan.{action.key}", words.add_to_plan(year), name)

    def _is_planned(self, line: str) -> bool:
        situation = self._situation
        return plan_note(situation, situation.campaign.indicator(line)) in situation.notes.get(line, "")

    # --- state --------------------------------------------------------------------------------------------

    @property
    def _situation(self) -> Situation:
        return self._workbench.situation

    def _action(self, key: str) -> Action | None:
        return next((one for one in self._simulation.actions if one.key == key), None)


def _volet(gate: Action) -> str:
    return gate.key.partition(".")[2]
