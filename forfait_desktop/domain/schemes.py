"""The schemes beside the points: VSM and assistant médical, pure and exact (rules/README.md, « Schemes »).

An answer that only adds to the amount and was not given (patient list, structured VSM, percentile) is computed as if
it added nothing, and a reason says so; one that decides whether anything is due (médecin traitant, specialty) and was
not given leaves the amount unsaid.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from decimal import Decimal

from forfait_desktop.domain import scheme_reasons as codes
from forfait_desktop.domain.answers import SCHEME_IDS, AssistantMedical, Entry, Profile, Vsm
from forfait_desktop.domain.assistant import read_assistant
from forfait_desktop.domain.campaign import Campaign
from forfait_desktop.domain.campaign_schemes import AssistantScheme, Scheme, VsmScheme
from forfait_desktop.domain.lines import LineMemory
from forfait_desktop.domain.reasons import SCHEME_CAUTION, SCHEME_WARNING
from forfait_desktop.domain.results import GateResult, Reason, SchemeResult
from forfait_desktop.domain.scheme_parts import Reading, scheme_sources
from forfait_desktop.domain.vsm import read_vsm
from forfait_desktop.records import dataclass

_NOTHING = Decimal(0)


def evaluate_schemes(
    campaign: Campaign, entry: Entry, gates: Sequence[GateResult], today: date, memory: LineMemory | None = None
) -> tuple[SchemeResult, ...]:
    """The schemes of the campaign, then those asked although it does not have them; ``memory``: see `evaluate`."""
    found = [_remembered(scheme, entry, _gate(scheme, gates), today, memory) for scheme in campaign.schemes]
    known = {scheme.kind for scheme in campaign.schemes}
    asked = {"vsm": entry.schemes.vsm, "assistant-medical": entry.schemes.assistant_medical}
    found.extend(
        SchemeResult(key, _NOTHING, (Reason(codes.SCHEME_NOT_IN_CAMPAIGN),), "not_in_campaign")
        for key in SCHEME_IDS
        if key not in known and asked[key] is not None
    )
    return tuple(found)


@dataclass(frozen=True, slots=True)
class Door:
    """What the profile says of a scheme: closed by these keys, or not known for want of these answers."""

    closed: tuple[str, ...] = ()
    unknown: tuple[str, ...] = ()


def door_of(scheme: Scheme, profile: Profile) -> Door:
    """Whether the profile lets a scheme in."""
    closed: list[str] = []
    unknown: list[str] = []
    conditions = scheme.profile if isinstance(scheme, VsmScheme) else scheme.excluded
    for key, value in conditions.items():
        answer = profile.value(key)
        if answer is None:
            unknown.append(key)
        elif (answer == value) is isinstance(scheme, AssistantScheme):
            closed.append(key)
    return Door(tuple(closed), () if closed else tuple(unknown))


def _gate(scheme: Scheme, gates: Sequence[GateResult]) -> GateResult | None:
    if isinstance(scheme, VsmScheme):
        return None
    return next((one for one in gates if one.volet == scheme.gate), None)


def _remembered(
    scheme: Scheme, entry: Entry, gate: GateResult | None, today: date, memory: LineMemory | None
) -> SchemeResult:
    """The result of before where all that `_evaluated` reads is what it was; a campaign has one scheme of a kind."""
    if memory is None:
        return _evaluated(scheme, entry, gate, today)
    key = scheme.kind
    asked = entry.schemes.vsm if isinstance(scheme, VsmScheme) else entry.schemes.assistant_medical
    typed, placed = (asked, entry.drafts.get(key)), (entry.applicability.get(key), gate)
    result = memory.scheme(key, typed, placed)
    if result is None:
        result = _evaluated(scheme, entry, gate, today)
        memory.keep_scheme(key, typed, placed, result)
    return result


def _evaluated(scheme: Scheme, entry: Entry, gate: GateResult | None, today: date) -> SchemeResult:
    key = scheme.kind
    choice = entry.applicability.get(key)
    sources = scheme_sources(scheme, "condition")
    if choice == "set-aside":
        return SchemeResult(key, _NOTHING, (Reason(codes.SCHEME_SET_ASIDE),), "set_aside")
    door = door_of(scheme, entry.profile)
    kept = choice == "kept"
    if door.closed and not kept:
        facts = {"keys": door.closed, "reason": scheme.profile_reason}
        return SchemeResult(key, _NOTHING, (Reason(codes.SCHEME_EXCLUDED, facts, sources),), "excluded")
    reading = _reading(scheme, entry, gate, today)
    drafts = tuple(name for name, texts in entry.drafts.get(key, {}).items() if any(texts.values()))
    if drafts:
        reason = Reason(codes.SCHEME_DRAFT, {"fields": drafts}, scheme.sources)
        return SchemeResult(key, None, (reason,), "invalid", reading.facts)
    reasons = reading.reasons
    if door.closed:
        reasons = (*reasons, Reason(codes.SCHEME_KEPT, {}, sources))
    elif door.unknown and not kept and reading.euros:
        # Nothing is due either way when the amount is 0: only an amount waits for the profile.
        unsaid = Reason(codes.SCHEME_PROFILE_UNKNOWN, {"keys": door.unknown, "euros": reading.euros}, sources)
        return SchemeResult(key, None, (unsaid, *reasons), "started", reading.facts)
    return SchemeResult(key, reading.euros, reasons, reading.state, reading.facts)


def _reading(scheme: Scheme, entry: Entry, gate: GateResult | None, today: date) -> Reading:
    if isinstance(scheme, VsmScheme):
        return read_vsm(scheme, entry.schemes.vsm or Vsm(), entry.profile, today)
    return read_assistant(scheme, entry.schemes.assistant_medical or AssistantMedical(), gate, today)


def scheme_cautions(campaign: Campaign, entry: Entry, results: Sequence[SchemeResult]) -> Iterator[Reason]:
    """The warnings of the schemes that the declaration asks: what the amount rests on, and doubts about the rule."""
    asked = {"vsm": entry.schemes.vsm, "assistant-medical": entry.schemes.assistant_medical}
    for result in results:
        scheme = campaign.scheme(result.id)
        if scheme is None or asked[result.id] is None or result.state in ("excluded", "set_aside"):
            continue
        for reason in result.reasons:
            if reason.code in codes.CAUTIONS:
                yield Reason(SCHEME_CAUTION, {"scheme": result.id, "reason": reason}, reason.sources)
        for text in scheme.warnings:
            yield Reason(SCHEME_WARNING, {"scheme": result.id, "text": text}, scheme.sources)
