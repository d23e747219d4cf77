"""What a declaration is worth on a day: the whole of design §4, pure, exact and total.

The way through: each line is read alone (`lines.py`, with `scoring.py`, `means.py` and `rates.py`), every point is
put in its place (`placing.py`), then reasons (`line_reasons.py`), advice (`advice.py`), the schemes beside the points
(`schemes.py`) and warnings (`cautions.py`).
"""

from __future__ import annotations

from datetime import date

from forfait_desktop.domain.advice import advise
from forfait_desktop.domain.answers import Entry
from forfait_desktop.domain.campaign import Campaign, MeanRule, RateRule, TiersRule
from forfait_desktop.domain.cautions import cautions
from forfait_desktop.domain.line_reasons import line_reasons
from forfait_desktop.domain.lines import Line, LineMemory, LineReader
from forfait_desktop.domain.placing import Placing, place
from forfait_desktop.domain.results import Evaluation, IndicatorResult, VoletResult
from forfait_desktop.domain.schemes import evaluate_schemes, scheme_cautions


def evaluate(campaign: Campaign, entry: Entry, today: date, memory: LineMemory | None = None) -> Evaluation:
    """Evaluate the answers of an entry against a campaign.

    Never raises: ids that the campaign does not know are ignored, and a value of the wrong shape decides nothing.

    Args:
        campaign: a campaign as its loader validates it.
        entry: answers, drafts, what was set aside or kept, and the physician's profile.
        today: the day that « still possible » is judged on, in Europe/Paris.
        memory: of the evaluation before, when this one follows a change: only what changed is read again.

    Returns:
        Statuses, points in their five places (they sum to the maximum), gates, reasons, advice and warnings.
        `schemes` are beside the points: they are in no part of them.
    """
    reader = LineReader(campaign, entry, today, memory)
    lines = reader.read_all()
    placing = place(campaign, reader, lines, today)
    gates = tuple(placing.gates.values())
    schemes = evaluate_schemes(campaign, entry, gates, today, memory)
    return Evaluation(
        campaign=campaign.id,
        today=today,
        point_value=campaign.point_value,
        parts=placing.total,
        gates=gates,
        volets=tuple(VoletResult(key, parts) for key, parts in placing.volets.items()),
        indicators=tuple(_remembered(campaign, line, placing, memory) for line in lines.values()),
        advice=advise(campaign, reader, lines, placing, today),
        warnings=(*cautions(campaign, lines, entry.profile), *scheme_cautions(campaign, entry, schemes)),
        schemes=schemes,
    )


def _remembered(campaign: Campaign, line: Line, placing: Placing, memory: LineMemory | None) -> IndicatorResult:
    """The result of before where all that `_result` reads is what it was."""
    if memory is None:
        return _result(campaign, line, placing)
    key, rule = line.indicator.id, line.indicator.rule
    needed = placing.statuses.get(rule.requires) if isinstance(rule, TiersRule) else None
    placed = (
        placing.statuses[key],
        placing.parts[key],
        placing.elsewhere.get(key),
        placing.gates.get(line.gate),
        needed,
    )
    result = memory.result(line, placed)
    if result is None:
        result = _result(campaign, line, placing)
        memory.keep_result(line, placed, result)
    return result


def _result(campaign: Campaign, line: Line, placing: Placing) -> IndicatorResult:
    indicator = line.indicator
    key = indicator.id
    status = placing.statuses[key]
    score = line.score
    falling = status == "met" and line.reachable and isinstance(indicator.rule, RateRule | MeanRule)
    missing = line.missing
    elsewhere = placing.elsewhere.get(key, "")
    if elsewhere:
        # Anything but the criterion that counts elsewhere would meet it.
        missing = tuple(c.id for c in indicator.rule.criteria if line.answers.get(c.id) is not True)
    return IndicatorResult(
        id=key,
        volet=indicator.volet,
        status=status,
        parts=placing.parts[key],
        missing=missing,
        rate=score.rate if score is not None else None,
        rates=score.rates if score is not None else {},
        reasons=line_reasons(campaign, line, placing, can_still_fall=falling),
        until=line.until,
        reachable=line.reachable,
        can_still_fall=falling,
        exclusive_elsewhere=elsewhere,
        removed=line.removed,
        acts_missing=score.acts_missing if score is not None else None,
    )
