"""Why a line has its status and its points where they are: only the facts that decide now (design §4, 16)."""

from __future__ import annotations

from datetime import date

from forfait_desktop.domain import reasons as codes
from forfait_desktop.domain.campaign import Campaign, TiersRule
from forfait_desktop.domain.lines import Line
from forfait_desktop.domain.placing import OK, Placing
from forfait_desktop.domain.results import Reason, Status
from forfait_desktop.domain.rule_reasons import rule_reasons, sources_of

_PAYABLE = ("met", "not_met", "started", "unanswered", "invalid")


def line_reasons(campaign: Campaign, line: Line, placing: Placing, *, can_still_fall: bool) -> tuple[Reason, ...]:
    """The reasons of one line: its status first, then what happens to its points."""
    status = placing.statuses[line.indicator.id]
    return (
        *_status_reasons(campaign, line, status, placing),
        *_points_reasons(line, status, placing, can_still_fall=can_still_fall),
    )


def _status_reasons(campaign: Campaign, line: Line, status: Status, placing: Placing) -> tuple[Reason, ...]:
    indicator = line.indicator
    if status == "neutralised" and indicator.neutralised is not None:
        granted = indicator.neutralised
        facts: dict[str, object] = {"reason": granted.reason, "everyone": not granted.profile}
        return (Reason(codes.NEUTRALISED, facts, granted.sources),)
    if status == "not_applicable":
        return (_out(line),)
    if indicator.id in placing.elsewhere:
        return (_exclusive(campaign, line, placing.elsewhere[indicator.id]),)
    drafts = tuple(key for key in line.drafts if key not in line.removed)
    if line.unknown_keys and status not in OK:
        unknown = Reason(codes.PROFILE_UNKNOWN, {"keys": line.unknown_keys}, sources_of(indicator, "condition"))
        return (unknown, Reason(codes.DRAFT, {"criteria": drafts})) if status == "invalid" else (unknown,)
    if status == "invalid":
        return (Reason(codes.DRAFT, {"criteria": drafts}),)
    removed = (_removed(line, everything=False),) if line.removed else ()
    return (*(rule_reasons(line, line.score) if line.score is not None else ()), *removed)


def _out(line: Line) -> Reason:
    """Why the line does not apply."""
    if line.set_aside and not line.required:
        return Reason(codes.SET_ASIDE)
    if line.removed:
        return _removed(line, everything=True)
    indicator = line.indicator
    facts = {"keys": tuple(indicator.profile), "reason": indicator.profile_reason}
    return Reason(codes.PROFILE_EXCLUDES, facts, sources_of(indicator, "condition"))


def _removed(line: Line, *, everything: bool) -> Reason:
    criteria = line.indicator.rule.criteria
    reason = next((c.profile_reason for c in criteria if c.id in line.removed and c.profile_reason), "")
    facts = {"criteria": line.removed, "all": everything, "reason": reason}
    return Reason(codes.CRITERIA_REMOVED, facts, sources_of(line.indicator, "condition"))


def _exclusive(campaign: Campaign, line: Line, user: str) -> Reason:
    """The criterion of this line that the line `user` already uses."""
    own = line.indicator.id
    for pair in campaign.exclusive:
        ends = dict(end.split(".", 1) for end in pair)
        if own in ends and user in ends:
            facts = {"criterion": ends[own], "indicator": user}
            return Reason(codes.EXCLUSIVE_ELSEWHERE, facts, sources_of(line.indicator, "condition"))
    return Reason(codes.EXCLUSIVE_ELSEWHERE, {"criterion": "", "indicator": user}, line.indicator.sources)


def _points_reasons(line: Line, status: Status, placing: Placing, *, can_still_fall: bool) -> tuple[Reason, ...]:
    indicator = line.indicator
    gate = placing.gates.get(line.gate)
    found: list[Reason] = []
    if gate is not None and gate.final:
        if not line.required and status != "not_applicable":
            found.append(Reason(codes.GATE_FINAL, {"volet": gate.volet, "missing": gate.missing}))
        if status == "not_met" and line.until is not None and not line.reachable:
            found.append(_deadline(line, line.until))
        # Nothing else decides any more.
        return tuple(found)
    if gate is not None and gate.state != "open" and placing.parts[indicator.id].pending:
        found.append(Reason(codes.GATE_WAITING, {"volet": gate.volet, "missing": gate.missing}))
    rule = indicator.rule
    if isinstance(rule, TiersRule) and placing.statuses.get(rule.requires, "met") not in OK and status in _PAYABLE:
        found.append(Reason(codes.TIERS_REQUIRES, {"indicator": rule.requires}, sources_of(indicator, "scale")))
    if status == "not_met" and line.until is not None:
        found.append(_deadline(line, line.until))
    if can_still_fall and line.until is not None:
        found.append(Reason(codes.CAN_STILL_FALL, {"until": line.until}, sources_of(indicator, "until")))
    return tuple(found)


def _deadline(line: Line, until: date) -> Reason:
    code = codes.OPEN_UNTIL if line.reachable else codes.DEADLINE_PASSED
    return Reason(code, {"until": until}, sources_of(line.indicator, "until"))
