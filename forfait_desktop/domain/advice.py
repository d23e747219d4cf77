"""What is worth doing: each gain is a second evaluation with the line assumed met (design §4, 15)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from forfait_desktop.domain.campaign import Campaign, TiersRule
from forfait_desktop.domain.lines import Line, LineReader
from forfait_desktop.domain.placing import OK, UNDECIDED, Placing, place
from forfait_desktop.domain.results import Advice, Status


def advise(
    campaign: Campaign, reader: LineReader, lines: Mapping[str, Line], now: Placing, today: date
) -> tuple[Advice, ...]:
    """The lines whose success would add to what is acquired, the largest gain first.

    The missing required lines of a gate are met together and share one gain. A line that only fills what waits for a
    gate gains nothing yet: the gate is the advice.
    """
    found: list[Advice] = []
    gains: dict[frozenset[str], Advice] = {}
    needed = {rule.requires for line in lines.values() if isinstance(rule := line.indicator.rule, TiersRule)}
    for key, line in lines.items():
        together = _together(key, line, lines, now)
        if not together or _only_waits(line, now, needed):
            continue
        first = gains.get(together)
        if first is None:
            after = place(campaign, reader, lines, today, together)
            gain = after.total.acquired - now.total.acquired
            first = Advice(key, gain, gain * campaign.point_value, None, None)
            gains[together] = first
        if first.gain_points > 0:
            found.append(
                Advice(
                    key,
                    first.gain_points,
                    first.gain_euros,
                    line.score.acts_missing if line.score is not None else None,
                    last_day(campaign, line, today),
                    tuple(other for other in lines if other in together and other != key),
                )
            )
    found.sort(key=lambda advice: -advice.gain_points)
    return tuple(found)


def _together(key: str, line: Line, lines: Mapping[str, Line], now: Placing) -> frozenset[str]:
    """The lines to be met at once, this one included; none when it cannot be done."""
    status = now.statuses[key]
    if isinstance(line.indicator.rule, TiersRule):
        # A tiers line may be met and still have periods to improve.
        return frozenset({key}) if now.parts[key].open else frozenset()
    if not is_possible(line, status):
        return frozenset()
    gate = now.gates.get(line.gate)
    if gate is not None and gate.final:
        return frozenset()
    if gate is None or gate.state == "open" or key not in gate.missing or gate.need - gate.ok == 1:
        # An open gate asks for nothing more. Where one more is enough (« 4 of the 5 » in 2017), each of the missing
        # ones opens the gate by itself.
        return frozenset({key})
    return frozenset(other for other in gate.missing if is_possible(lines[other], now.statuses[other]))


def _only_waits(line: Line, now: Placing, needed: set[str]) -> bool:
    """The points would wait for the gate: no gain, so no second evaluation (this runs at each keystroke)."""
    gate = now.gates.get(line.gate)
    return gate is not None and gate.state != "open" and not line.required and line.indicator.id not in needed


def is_possible(line: Line, status: Status) -> bool:
    """Not met yet, and it still can be; an undecided line may be answered at any time."""
    if status in OK or status == "not_applicable":
        return False
    return line.reachable or status in UNDECIDED


def last_day(campaign: Campaign, line: Line, today: date) -> date | None:
    """The last day to do it: of the line, else of the declaration where its answer can still be given."""
    until = line.until
    rule = line.indicator.rule
    if isinstance(rule, TiersRule):
        # The gain supposes the best in every period still open: the first to end is the deadline.
        until = min((period.end for period in rule.periods if today <= period.end), default=None)
    if until is not None and today <= until:
        return until
    closes = campaign.window.closes
    return closes if closes is not None and until is not None and today <= closes else None
