"""« Et si… »: what each thing still to do would bring, and what several of them would bring together (ux.md E18).

Nothing is added up: every amount is a second placing of the points with some lines assumed met, as for the advice
(design §4, 15). Gates come first: what stands behind one is counted with the gate met, and alone it pays nothing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Literal

from forfait_desktop.domain.advice import is_possible, last_day
from forfait_desktop.domain.answers import Entry
from forfait_desktop.domain.campaign import Campaign, TiersRule
from forfait_desktop.domain.lines import Line, LineReader
from forfait_desktop.domain.placing import OK, UNDECIDED, Placing, place
from forfait_desktop.domain.results import ZERO, GateResult, Parts
from forfait_desktop.records import dataclass

Order = Literal["gain", "effort", "per-hour"]

Obstacle = Literal["", "over", "gate-over", "set-aside", "excluded"]
"""Why an action cannot be ticked: its period is over, its gate can no longer open, the user or the profile."""


@dataclass(frozen=True, slots=True)
class Action:
    """One row of « Et si… ».

    Attributes:
        key: the line, or « gate.<volet> ».
        lines: what is assumed met when it is done.
        conditions: for a gate, its required lines that are not met; `lines` are as many of them as it needs.
        obstacle: "" when it can be ticked.
        gain: points gained once it is done, what it waits for being done too; for an obstacle, the points out of reach.
        alone: points gained if nothing else is done.
        waits_gate: the volet whose gate must open before it pays, or "".
        waits_line: the line that must be met before it pays, or "".
        needs_profile: a question of the profile decides whether it pays at all.
        acts_missing: acts still to do; None when it cannot be said.
        before: last day to do it, None when it is not published.
        decided: False when only an answer is missing: nothing shows yet that anything is left to do.
    """

    key: str
    lines: tuple[str, ...]
    conditions: tuple[str, ...] = ()
    obstacle: Obstacle = ""
    gain: Decimal = ZERO
    alone: Decimal = ZERO
    waits_gate: str = ""
    waits_line: str = ""
    needs_profile: bool = False
    acts_missing: int | None = None
    before: date | None = None
    decided: bool = True

    @property
    def is_gate(self) -> bool:
        """Whether it is the completion of a gate: ticked, and locked."""
        return self.key.startswith(_GATE)

    @property
    def possible(self) -> bool:
        """Whether it can still be done."""
        return not self.obstacle


_GATE = "gate."


class Simulation:
    """A copy of a declaration on which things are assumed done. It changes nothing, and never raises.

    Args:
        campaign: its rules.
        entry: its answers.
        today: the day that « still possible » is judged on.
    """

    __slots__ = ("_assumed", "_campaign", "_gates", "_lines", "_now", "_reader", "_today", "actions")

    def __init__(self, campaign: Campaign, entry: Entry, today: date) -> None:
        self._campaign = campaign
        self._today = today
        self._reader = LineReader(campaign, entry, today)
        self._lines = {indicator.id: self._reader.read(indicator) for indicator in campaign.indicators}
        self._assumed: dict[frozenset[str], Placing] = {}
        self._now = self._place(frozenset())
        self._gates = {gate.volet: self._to_open(gate) for gate in self._now.gates.values()}
        self.actions: tuple[Action, ...] = (*self._gate_actions(), *self._line_actions())

    @property
    def now(self) -> Parts:
        """The points as they are."""
        return self._now.total

    @property
    def locked(self) -> frozenset[str]:
        """The keys of the gates that are ticked whatever the user does."""
        return frozenset(one.key for one in self.actions if one.is_gate and one.possible)

    def parts(self, ticked: Iterable[str]) -> Parts:
        """Where the points would be with these actions done, and the gates; those that cannot be done are ignored."""
        chosen = {*ticked, *self.locked}
        lines = frozenset(line for one in self.actions if one.possible and one.key in chosen for line in one.lines)
        return self._place(lines).total

    def _place(self, lines: frozenset[str]) -> Placing:
        if lines not in self._assumed:
            self._assumed[lines] = place(self._campaign, self._reader, self._lines, self._today, lines)
        return self._assumed[lines]

    # --- gates ----------------------------------------------------------------------------------------------------

    def _to_open(self, gate: GateResult) -> tuple[str, ...]:
        """The lines that would open it, in the order of the file; none when it is open or can no longer be."""
        if gate.state == "open" or gate.final:
            return ()
        possible = [key for key in gate.missing if is_possible(self._lines[key], self._now.statuses[key])]
        return tuple(possible[: gate.need - gate.ok])

    def _gate_actions(self) -> list[Action]:
        found: list[Action] = []
        for gate in self._now.gates.values():
            if gate.state == "open":
                continue
            lines = self._gates[gate.volet]
            key = f"{_GATE}{gate.volet}"
            if not lines:
                lump = self._campaign.volet(gate.volet).lump or ZERO
                found.append(Action(key, (), gate.missing, "over", lump))
                continue
            gain = self._gain(frozenset(), frozenset(lines))
            days = [last_day(self._campaign, self._lines[one], self._today) for one in lines]
            known = [day for day in days if day is not None]
            found.append(
                Action(
                    key,
                    lines,
                    gate.missing,
                    gain=gain,
                    alone=gain,
                    needs_profile=any(self._lines[one].unknown_keys for one in lines),
                    # The first to end decides for all; one that is not published leaves the whole unknown.
                    before=min(known) if len(known) == len(lines) else None,
                    decided=any(self._now.statuses[one] not in UNDECIDED for one in lines),
                )
            )
        return found

    # --- lines ----------------------------------------------------------------------------------------------------

    def _line_actions(self) -> list[Action]:
        in_gates = {line for lines in self._gates.values() for line in lines}
        found: list[Action] = []
        for key, line in self._lines.items():
            parts = self._now.parts[key]
            # A line without points of its own may be what the points of another one require.
            pays = self._opens_others(key)
            if key in in_gates or not (parts.open or parts.lost or pays):
                continue
            obstacle = self._obstacle(key, line)
            if obstacle:
                found.append(Action(key, (), obstacle=obstacle, gain=parts.lost or parts.open))
            elif parts.open or pays:
                found.append(self._line_action(key, line))
        return found

    def _opens_others(self, key: str) -> bool:
        if self._now.statuses[key] in OK:
            return False
        return any(
            isinstance(rule := line.indicator.rule, TiersRule) and rule.requires == key and self._now.parts[other].open
            for other, line in self._lines.items()
        )

    def _obstacle(self, key: str, line: Line) -> Obstacle:
        status = self._now.statuses[key]
        if status == "not_applicable":
            return "set-aside" if line.set_aside else "excluded"
        gate = self._now.gates.get(line.gate)
        if gate is not None and gate.final:
            return "gate-over"
        if isinstance(line.indicator.rule, TiersRule):
            return "" if self._now.parts[key].open else "over"
        return "" if is_possible(line, status) else "over"

    def _line_action(self, key: str, line: Line) -> Action:
        rule = line.indicator.rule
        required = rule.requires if isinstance(rule, TiersRule) else ""
        if required and (required not in self._lines or self._now.statuses[required] in OK):
            required = ""
        own = frozenset({key})
        gates = frozenset(one for lines in self._gates.values() for one in lines)
        base = gates | {required} if required else gates
        gain, alone = self._gain(base, own), self._gain(frozenset(), own)
        gate = self._now.gates.get(line.gate)
        waits = gate is not None and gate.state != "open" and not alone and bool(gain)
        return Action(
            key,
            (key,),
            gain=gain,
            alone=alone,
            waits_gate=gate.volet if waits and gate is not None else "",
            waits_line=required if not self._gain(gates, own) and gain else "",
            needs_profile=bool(line.unknown_keys),
            acts_missing=line.score.acts_missing if line.score is not None else None,
            before=last_day(self._campaign, line, self._today),
            decided=self._now.statuses[key] not in UNDECIDED,
        )

    def _gain(self, base: frozenset[str], lines: frozenset[str]) -> Decimal:
        return self._place(base | lines).total.acquired - self._place(base).total.acquired


def ordered(actions: Iterable[Action], by: Order, minutes: Mapping[str, int | None]) -> tuple[Action, ...]:
    """Gates first, what can no longer be done last; between them by gain, effort or gain per hour, as in the file.

    Args:
        actions: of a simulation.
        by: the order asked for. An unknown effort comes after the known ones.
        minutes: the effort of each action; None or absent: unknown.
    """

    def rank(action: Action) -> tuple[int, bool, Fraction]:
        place_of = 0 if action.is_gate and action.possible else 1 if action.possible else 2
        effort = minutes.get(action.key)
        gain = Fraction(action.gain)
        if place_of != 1 or by == "gain":
            return place_of, False, -gain if place_of else Fraction(0)
        if effort is None:
            return place_of, True, -gain
        if by == "effort":
            return place_of, False, Fraction(effort)
        # Something that takes no time is worth any amount by the hour: before all, the largest gain first.
        return (place_of, False, -gain / effort) if effort else (place_of, False, -gain * _BEYOND)

    return tuple(sorted(actions, key=rank))


_BEYOND = 10**9
