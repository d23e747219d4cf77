"""Where every point of the maximum is: exclusive criteria, gates, lumps, lines (design §4, 8 to 12).

`place` is run once for the evaluation, then once for each piece of advice with some lines assumed met; so it only
reads lines that were read before.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date
from decimal import Decimal

from forfait_desktop.domain.campaign import Campaign, TiersRule, Volet
from forfait_desktop.domain.lines import Line, LineReader
from forfait_desktop.domain.results import ZERO, GateResult, Parts, Status
from forfait_desktop.domain.scoring import best_scale
from forfait_desktop.records import dataclass

OK = ("met", "neutralised")
UNDECIDED = ("unanswered", "started", "invalid")

_NOTHING = Parts()


@dataclass(frozen=True, slots=True)
class Placing:
    """Statuses, gates and points of a campaign, by indicator and by volet.

    `elsewhere` tells, for a line that is invalid because of it, which line uses the exclusive criterion.
    """

    statuses: Mapping[str, Status]
    elsewhere: Mapping[str, str]
    gates: Mapping[str, GateResult]
    parts: Mapping[str, Parts]
    volets: Mapping[str, Parts]
    total: Parts


def place(
    campaign: Campaign,
    reader: LineReader,
    lines: Mapping[str, Line],
    today: date,
    assumed: frozenset[str] = frozenset(),
) -> Placing:
    """Put every point in its place, some lines being assumed met."""
    statuses = {key: line.assumed if key in assumed else line.status for key, line in lines.items()}
    elsewhere = _settle_exclusive(campaign, reader, lines, statuses, assumed)
    gates = {volet.id: _gate(volet, lines, statuses) for volet in campaign.volets if volet.required}
    parts: dict[str, Parts] = {}
    for key, line in lines.items():
        if isinstance(line.indicator.rule, TiersRule):
            parts[key] = _tiers_parts(line, line.indicator.rule, lines, statuses, gates, today, assume=key in assumed)
        elif line.indicator.points is not None:
            parts[key] = _line_parts(line, line.indicator.points, statuses[key], gates.get(line.gate))
        else:
            parts[key] = _NOTHING
    by_volet = {volet.id: [_volet_parts(volet, gates.get(volet.id))] for volet in campaign.volets}
    for key, line in lines.items():
        if line.indicator.volet in by_volet:
            by_volet[line.indicator.volet].append(parts[key])
    volets = {key: _sum(held) for key, held in by_volet.items()}
    total = _sum(volets.values())
    return Placing(statuses, elsewhere, gates, parts, volets, total)


# --- Exclusive criteria -------------------------------------------------------------------------------------------


def _settle_exclusive(
    campaign: Campaign,
    reader: LineReader,
    lines: Mapping[str, Line],
    statuses: dict[str, Status],
    assumed: frozenset[str],
) -> dict[str, str]:
    """A criterion that counts once (Asalée) goes to the line that needs it, else to the one with more points.

    The other line becomes `invalid`, in `statuses`. A line needs it when it is met with it and not without.
    """
    elsewhere: dict[str, str] = {}
    for pair in campaign.exclusive:
        claims: list[tuple[str, str]] = []
        for end in pair:
            key, _, criterion = end.partition(".")
            line = lines.get(key)
            if line is None or key in assumed or statuses[key] != "met" or line.answers.get(criterion) is not True:
                continue
            if reader.status_without(line.indicator, criterion) not in OK:
                claims.append((key, criterion))
        if len(claims) == 2:
            order = list(lines)
            user, loser = sorted(claims, key=lambda claim: (_weight(lines[claim[0]]), order.index(claim[0])))
            statuses[loser[0]] = "invalid"
            elsewhere[loser[0]] = user[0]
    return elsewhere


def _weight(line: Line) -> tuple[bool, Decimal]:
    """Smaller is worth more: what opens a gate first, then more points."""
    return not line.required, -(line.indicator.points or ZERO)


# --- Gates --------------------------------------------------------------------------------------------------------


def _gate(volet: Volet, lines: Mapping[str, Line], statuses: Mapping[str, Status]) -> GateResult:
    """Open, closed or unknown over the required lines that apply; final when it can no longer open."""
    required = [key for key in volet.required if statuses.get(key, "not_applicable") != "not_applicable"]
    need = len(required) if volet.at_least is None else min(volet.at_least, len(required))
    ok = sum(statuses[key] in OK for key in required)
    possible = ok + sum(statuses[key] in UNDECIDED for key in required)
    reachable = sum(statuses[key] == "not_met" and lines[key].reachable for key in required)
    missing = tuple(key for key in required if statuses[key] not in OK)
    if ok >= need:
        return GateResult(volet.id, "open", False, need, ok, missing)
    if possible < need:
        return GateResult(volet.id, "closed", possible + reachable < need, need, ok, missing)
    return GateResult(volet.id, "unknown", False, need, ok, missing)


# --- Points -------------------------------------------------------------------------------------------------------


def _sum(held: Iterable[Parts]) -> Parts:
    """The same as adding them up, without an object for each step: this runs at each keystroke."""
    acquired = pending = still_open = lost = unattributed = ZERO
    for parts in held:
        if parts is _NOTHING:
            continue
        acquired += parts.acquired
        pending += parts.pending
        still_open += parts.open
        lost += parts.lost
        unattributed += parts.unattributed
    return Parts(acquired, pending, still_open, lost, unattributed)


def _volet_parts(volet: Volet, gate: GateResult | None) -> Parts:
    """The lump, never split and never pending, and the points that no published line holds."""
    unattributed = volet.unattributed.points if volet.unattributed is not None else ZERO
    lump = volet.lump
    if lump is None:
        return Parts(unattributed=unattributed)
    if gate is None or (gate.state != "open" and not gate.final):
        return Parts(open=lump, unattributed=unattributed)
    if gate.final:
        return Parts(lost=lump, unattributed=unattributed)
    return Parts(acquired=lump, unattributed=unattributed)


def _line_parts(line: Line, points: Decimal, status: Status, gate: GateResult | None) -> Parts:
    if status == "not_applicable" or (gate is not None and gate.final):
        return Parts(lost=points)
    if status in OK:
        return Parts(acquired=points) if gate is None or gate.state == "open" else Parts(pending=points)
    if status == "not_met" and not line.reachable:
        return Parts(lost=points)
    return Parts(open=points)


def _tiers_parts(
    line: Line,
    rule: TiersRule,
    lines: Mapping[str, Line],
    statuses: Mapping[str, Status],
    gates: Mapping[str, GateResult],
    today: date,
    *,
    assume: bool,
) -> Parts:
    """Each period by itself, once the line that it requires is met (design §4, 11)."""
    if line.indicator.points is None:
        return _NOTHING
    best = best_scale(rule.tiers)
    most = best * len(rule.periods)
    status = statuses[line.indicator.id]
    gate = gates.get(line.gate)
    if status == "not_applicable" or (gate is not None and gate.final):
        return Parts(lost=most)
    requires = lines.get(rule.requires)
    if requires is not None and statuses[rule.requires] not in OK and status != "neutralised":
        lost = _line_parts(requires, most, statuses[rule.requires], gates.get(requires.gate)).lost
        return Parts(lost=lost, open=most - lost)
    earned = line.score.earned if line.score is not None else {}
    if status == "invalid" or (line.unknown_keys and status not in OK):
        return Parts(open=most)
    paid = lost = ZERO
    for period in rule.periods:
        points = earned.get(period.criterion)
        over = today > period.end
        if status == "neutralised" or (assume and (points is None or not over)):
            points = best
        if points is None:
            continue
        paid += points
        if over:
            lost += best - points
    left = most - paid - lost
    if gate is None or gate.state == "open":
        return Parts(acquired=paid, open=left, lost=lost)
    return Parts(pending=paid, open=left, lost=lost)
