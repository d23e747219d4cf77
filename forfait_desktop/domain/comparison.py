"""Two declarations side by side: where the euros differ, and one of five reasons for each difference (ux.md E19).

What is compared is what is acquired. Each line with points of its own is a row; the lump of a gate is one row. So the
differences of the rows sum to the difference of the totals, exactly.

The reason of a row comes from three effects on its value: the rule (last year's answers under the new rule), the
answers (the new answers under the same rule) and the gate. The largest one gives its name.
"""

from __future__ import annotations

import dataclasses
from datetime import date
from decimal import Decimal
from typing import Literal

from forfait_desktop.domain.answers import Answers, Entry, IndicatorAnswers
from forfait_desktop.domain.campaign import Campaign, ChecklistRule, Indicator, Volet
from forfait_desktop.domain.evaluation import evaluate
from forfait_desktop.domain.results import ZERO, Evaluation
from forfait_desktop.domain.rule_changes import RuleChange, find_indicator, rule_changes
from forfait_desktop.records import dataclass

Why = Literal["", "rule", "volet", "figures", "answer", "new"]
"""« », « règle modifiée », « changé de volet », « vos chiffres », « réponse modifiée », « nouvel indicateur »."""


@dataclass(frozen=True, slots=True)
class Side:
    """One of the two declarations, on the day of its evaluation."""

    campaign: Campaign
    entry: Entry
    evaluation: Evaluation

    @property
    def euros(self) -> Decimal:
        """The total acquired, in euros."""
        return self.evaluation.euros.acquired


def side(campaign: Campaign, entry: Entry, today: date) -> Side:
    """Evaluate one of the two declarations."""
    return Side(campaign, entry, evaluate(campaign, entry, today))


@dataclass(frozen=True, slots=True)
class Row:
    """A line, or the lump of a volet (`lump`). Euros; None where the declaration does not have it."""

    id: str
    before: Decimal | None
    after: Decimal | None
    why: Why = ""
    lump: bool = False
    volet_before: str = ""
    volet_after: str = ""
    changes: tuple[RuleChange, ...] = ()

    @property
    def difference(self) -> Decimal:
        """After − before, an absent line being worth nothing."""
        return (self.after or ZERO) - (self.before or ZERO)


@dataclass(frozen=True, slots=True)
class Comparison:
    """The rows, in the order of the second declaration, then what only the first one has."""

    before: Side
    after: Side
    rows: tuple[Row, ...]

    @property
    def difference(self) -> Decimal:
        """The difference of the totals acquired, in euros."""
        return self.after.euros - self.before.euros


def compare(before: Side, after: Side) -> Comparison:
    """Compare what two declarations acquire."""
    comparer = _Comparer(before, after)
    rows: list[Row] = []
    volets = [*after.campaign.volets]
    volets += [one for one in before.campaign.volets if one.id not in {volet.id for volet in volets}]
    for volet in volets:
        if _lump(before, volet.id) is not None or _lump(after, volet.id) is not None:
            rows.append(comparer.lump(volet.id))
        lines = after.campaign.indicators_of(volet.id)
        rows.extend(comparer.line(one.id) for one in lines if one.points is not None)
    told = {row.id for row in rows if not row.lump}
    gone = [one.id for one in before.campaign.indicators if one.points is not None and one.id not in told]
    rows.extend(comparer.line(one) for one in gone)
    return Comparison(before, after, tuple(rows))


def _lump(of: Side, volet_id: str) -> Decimal | None:
    """What the lump of a volet brings in euros; None when there is none."""
    volet = _volet(of.campaign, volet_id)
    if volet is None or volet.lump is None:
        return None
    gate = of.evaluation.gate(volet_id)
    is_open = gate is not None and gate.state == "open"
    return volet.lump * of.campaign.point_value if is_open else ZERO


def _volet(campaign: Campaign, volet_id: str) -> Volet | None:
    return next((one for one in campaign.volets if one.id == volet_id), None)


def _value(of: Side, indicator: Indicator | None) -> Decimal | None:
    if indicator is None or indicator.points is None:
        return None
    return of.evaluation.indicator(indicator.id).parts.acquired * of.campaign.point_value


class _Comparer:
    """Holds what every row needs: both sides without the effect of time, and last year's answers under the new rule."""

    def __init__(self, before: Side, after: Side) -> None:
        self._before = before
        self._after = after
        self._own_before = _timeless(before.campaign, before.entry)
        self._own_after = _timeless(after.campaign, after.entry)
        # Everything said in the first one, profile included, under the rules of the second: only the rules differ.
        self._mixed = _timeless(after.campaign, before.entry)

    def line(self, indicator_id: str) -> Row:
        """The row of a line that has points of its own in one of the two."""
        old = find_indicator(self._before.campaign, indicator_id)
        new = find_indicator(self._after.campaign, indicator_id)
        row = Row(
            id=indicator_id,
            before=_value(self._before, old),
            after=_value(self._after, new),
            volet_before=old.volet if old is not None else "",
            volet_after=new.volet if new is not None else "",
            changes=rule_changes(self._before.campaign, self._after.campaign, indicator_id),
        )
        return dataclasses.replace(row, why=self._why(row, old, new))

    def _why(self, row: Row, old: Indicator | None, new: Indicator | None) -> Why:
        if old is None or old.points is None or new is None or new.points is None:
            return self._why_only_one(row, old)
        moved = row.volet_before != row.volet_after
        if not row.difference:
            return "volet" if moved else ""
        rule = self._own(self._mixed, new, after=True) - self._own(self._own_before, old, after=False)
        answers = self._own(self._own_after, new, after=True) - self._own(self._mixed, new, after=True)
        gate = row.difference - rule - answers
        largest = max(abs(rule), abs(answers), abs(gate))
        if abs(rule) == largest:
            return "volet" if moved else "rule"
        if abs(answers) == largest:
            return self._answered(new)
        return self._why_gate(new.volet)

    def _why_only_one(self, row: Row, old: Indicator | None) -> Why:
        """A line that one of the two does not have, or that was a part of a lump there."""
        if old is None:
            return "new"
        if row.volet_before and row.volet_after and row.volet_before != row.volet_after:
            return "volet"
        return "rule"

    def _own(self, evaluation: Evaluation, indicator: Indicator, *, after: bool) -> Decimal:
        """What the line is worth whatever its gate, in euros."""
        parts = evaluation.indicator(indicator.id).parts
        campaign = self._after.campaign if after else self._before.campaign
        return (parts.acquired + parts.pending) * campaign.point_value

    def _answered(self, indicator: Indicator) -> Why:
        return "answer" if isinstance(indicator.rule, ChecklistRule) else "figures"

    def lump(self, volet_id: str) -> Row:
        """The row of a lump."""
        before, after = _lump(self._before, volet_id), _lump(self._after, volet_id)
        row = Row(volet_id, before, after, lump=True, volet_before=volet_id, volet_after=volet_id)
        if before is None:
            return dataclasses.replace(row, why="new")
        if after is None:
            return dataclasses.replace(row, why="rule")
        if not row.difference:
            return row
        if before and after:
            return dataclasses.replace(row, why="rule")
        return dataclasses.replace(row, why=self._why_gate(volet_id))

    def _why_gate(self, volet_id: str) -> Why:
        """Why a gate is open in one of the two only: other conditions, other answers, or other figures."""
        volet = _volet(self._after.campaign, volet_id)
        gate = volet.id if volet is not None and volet.required else (volet.behind if volet is not None else "")
        new, old = self._after.evaluation.gate(gate), self._before.evaluation.gate(gate)
        if new is None or old is None:
            return "rule"
        closed, of, other = (
            (new, self._after, self._before) if new.state != "open" else (old, self._before, self._after)
        )
        found: list[Why] = []
        for line in closed.missing:
            indicator = find_indicator(of.campaign, line)
            elsewhere = find_indicator(other.campaign, line)
            if indicator is None or elsewhere is None or _same(of.entry.answers, other.entry.answers, line):
                found.append("rule")
            else:
                found.append(self._answered(indicator))
        # What the physician answered comes first: it is what he can do something about.
        for why in ("answer", "figures"):
            if why in found:
                return "answer" if why == "answer" else "figures"
        return "rule"


def _timeless(campaign: Campaign, entry: Entry) -> Evaluation:
    """The evaluation on the first day: nothing is out of reach because of time."""
    return evaluate(campaign, entry, campaign.period.start or date(campaign.year, 1, 1))


def _same(first: Answers, second: Answers, line: str) -> bool:
    empty: IndicatorAnswers = {}
    one, other = first.get(line, empty), second.get(line, empty)
    # repr beside ==, because True == 1, and neither is the same answer.
    return dict(one) == dict(other) and sorted(map(repr, one.items())) == sorted(map(repr, other.items()))
