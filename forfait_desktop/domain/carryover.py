"""What a new year may start from: last year's answers of the same physician, and what changed in each rule.

Three groups (ux.md E03). *Taken*: who declares, the software, the equipment. *To confirm*: yes/no answers with their
texts, pieces that are still valid, the contract of a medical assistant; each on a press. *Never*: rates, counts, and
whatever stands under another id, because the question is no longer the same. A day of last year (« Vérifié le »,
dates of meetings) is shown and never copied: it says nothing of the new year.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field
from datetime import date
from typing import Literal

from forfait_desktop.domain.answers import (
    Answers,
    Applicability,
    AssistantMedical,
    Details,
    Physician,
    Schemes,
    Value,
)
from forfait_desktop.domain.campaign import Campaign, ChecklistRule, Indicator
from forfait_desktop.domain.rule_changes import (
    RuleChange,
    find_criterion,
    find_indicator,
    is_required,
    predecessors,
    rule_changes,
)
from forfait_desktop.records import dataclass

CarryGroup = Literal["taken", "confirm", "never"]

ASSISTANT = "assistant-medical"

_STABLE_DETAILS = {
    "logiciel-lap": ("version",),
    "logiciel-segur": ("version",),
    "messagerie-securisee": ("adresse",),
    "codage": ("outil",),
    "videotransmission": ("nom",),
    "equipements-connectes": ("modele",),
}
"""Texts that name the software and the equipment: they are facts, whatever is answered this year."""


@dataclass(frozen=True, slots=True)
class Proof:
    """A piece of last year's dossier: its id, its lines, its label, until when it is valid (None: not said)."""

    id: str
    indicators: tuple[str, ...]
    label: str
    valid_until: date | None = None


@dataclass(frozen=True, slots=True)
class Former:
    """Last year's dossier, as far as it matters here."""

    campaign: Campaign
    physician: Physician
    answers: Answers = field(default_factory=dict)
    details: Details = field(default_factory=dict)
    applicability: Applicability = field(default_factory=dict)
    schemes: Schemes = field(default_factory=Schemes)
    proofs: tuple[Proof, ...] = ()


@dataclass(frozen=True, slots=True)
class CarryLine:
    """A line that was answered last year.

    Attributes:
        id: id in the new campaign; in the old one for a line that is gone; a scheme's id.
        group: what may be done with it.
        answers, details: what « Reprendre » writes for this line (criterion → value, criterion → key → text).
        set_aside: it was « sans objet » and « Reprendre » says so again.
        proofs: ids of the pieces of this line that are still valid, taken with it.
        gone: criteria answered yes last year that the new rule does not ask.
        dated: (criterion, key) of days that are not copied.
        sources: the lines of the old campaign whose answers are shown.
        changes: what changed in the rule.
    """

    id: str
    group: CarryGroup
    answers: Mapping[str, Value] = field(default_factory=dict)
    details: Mapping[str, Mapping[str, str]] = field(default_factory=dict)
    set_aside: bool = False
    proofs: tuple[str, ...] = ()
    gone: tuple[str, ...] = ()
    dated: tuple[tuple[str, str], ...] = ()
    sources: tuple[str, ...] = ()
    changes: tuple[RuleChange, ...] = ()


@dataclass(frozen=True, slots=True)
class CarryOver:
    """What the new dossier may take. `new` are the lines of the new campaign that replace nothing."""

    physician: Physician
    lines: tuple[CarryLine, ...]
    new: tuple[str, ...] = ()

    def of_group(self, group: CarryGroup) -> tuple[CarryLine, ...]:
        """The lines of a group, in the order of the new campaign."""
        return tuple(line for line in self.lines if line.group == group)


@dataclass(frozen=True, slots=True)
class Carried:
    """What a new dossier starts with."""

    answers: Answers
    details: Details
    applicability: Applicability
    schemes: Schemes
    proofs: tuple[str, ...]


def carry_over(former: Former, campaign: Campaign) -> CarryOver:
    """Sort last year's content into the three groups, in the order of the new campaign.

    Args:
        former: the dossier of an earlier year of the same physician.
        campaign: the campaign of the new dossier.
    """
    lines: list[CarryLine] = []
    new: list[str] = []
    told: set[str] = set()
    for indicator in campaign.indicators:
        old = find_indicator(former.campaign, indicator.id)
        if old is None:
            replaced = predecessors(former.campaign, indicator.id)
            if replaced:
                told.update(replaced)
                lines.extend(_replaced(former, campaign, indicator.id, replaced))
            else:
                new.append(indicator.id)
        else:
            lines.extend(_line(former, campaign, old, indicator))
    lines.extend(_gone(former, campaign, told))
    lines.extend(_assistant(former, campaign))
    return CarryOver(former.physician, tuple(lines), tuple(new))


def carried(carry: CarryOver, former: Former, chosen: frozenset[str]) -> Carried:
    """What the new dossier starts with: what is taken as it is, and the lines that were chosen.

    Args:
        carry: what `carry_over` gave.
        former: the dossier it was given.
        chosen: ids of the lines of « À confirmer » that were pressed; others are ignored.
    """
    answers: dict[str, Mapping[str, Value]] = {}
    details: dict[str, dict[str, Mapping[str, str]]] = {}
    applicability: dict[str, Literal["kept", "set-aside"]] = {}
    schemes = Schemes()
    proofs: list[str] = []
    for line in carry.lines:
        if line.group == "never" or (line.group == "confirm" and line.id not in chosen):
            continue
        if line.id == ASSISTANT:
            schemes = _contract(former.schemes)
            continue
        if line.answers:
            answers[line.id] = dict(line.answers)
        for criterion, row in line.details.items():
            kept = details.setdefault(line.id, {})
            kept[criterion] = {**kept.get(criterion, {}), **row}
        if line.set_aside:
            applicability[line.id] = "set-aside"
        proofs.extend(proof for proof in line.proofs if proof not in proofs)
    return Carried(answers, details, applicability, schemes, tuple(proofs))


# --- one line -----------------------------------------------------------------------------------------------


def _line(former: Former, campaign: Campaign, old: Indicator, new: Indicator) -> list[CarryLine]:
    given = former.answers.get(old.id, {})
    texts = former.details.get(old.id, {})
    changes = rule_changes(former.campaign, campaign, new.id)
    aside = former.applicability.get(old.id) == "set-aside"
    if not given and not aside and not any(texts.values()):
        return []
    if not isinstance(old.rule, ChecklistRule) or not isinstance(new.rule, ChecklistRule):
        # Rates, counts, and a bundle, which stands for rates that were not published.
        return [CarryLine(new.id, "never", sources=(old.id,), changes=changes)] if given else []
    found: list[CarryLine] = []
    stable = _texts(old, new, texts, stable=True)
    if stable:
        found.append(CarryLine(new.id, "taken", details=stable, sources=(old.id,), changes=changes))
    known = {key: value for key, value in given.items() if isinstance(value, bool)}
    answers = {key: value for key, value in known.items() if find_criterion(new, key) is not None}
    gone = tuple(key for key, value in known.items() if value and key not in answers)
    confirmed = {
        key: row for key, row in _texts(old, new, texts, stable=False).items() if answers.get(key) is not False
    }
    aside = aside and not is_required(campaign, new)
    if answers or confirmed or aside:
        line = CarryLine(
            new.id,
            "confirm",
            answers=answers,
            details=confirmed,
            set_aside=aside,
            proofs=_valid_proofs(former, campaign, old.id),
            gone=gone,
            dated=_dated(old, texts),
            sources=(old.id,),
            changes=changes,
        )
        found.append(line)
    elif gone:
        found.append(CarryLine(new.id, "never", gone=gone, sources=(old.id,), changes=changes))
    return found


def _texts(
    old: Indicator, new: Indicator, texts: Mapping[str, Mapping[str, str]], *, stable: bool
) -> dict[str, dict[str, str]]:
    """The texts that the new rule asks for too, days left out: those that are facts, or the others."""
    keys = _STABLE_DETAILS.get(old.id, ())
    found: dict[str, dict[str, str]] = {}
    for criterion_id, row in texts.items():
        criterion = find_criterion(new, criterion_id)
        asked = {one.key: one.kind for one in criterion.details} if criterion is not None else {}
        kept = {key: text for key, text in row.items() if text and asked.get(key) == "text" and (key in keys) is stable}
        if kept:
            found[criterion_id] = kept
    return found


def _dated(old: Indicator, texts: Mapping[str, Mapping[str, str]]) -> tuple[tuple[str, str], ...]:
    found: list[tuple[str, str]] = []
    for criterion in old.rule.criteria:
        row = texts.get(criterion.id, {})
        found.extend((criterion.id, one.key) for one in criterion.details if one.kind == "date" and row.get(one.key))
    return tuple(found)


def _valid_proofs(former: Former, campaign: Campaign, indicator_id: str) -> tuple[str, ...]:
    """Pieces that are valid to the end of the new reference period: one without a day is not known to be."""
    end = campaign.period.end or date(campaign.year, 12, 31)
    return tuple(
        proof.id
        for proof in former.proofs
        if indicator_id in proof.indicators and proof.valid_until is not None and proof.valid_until >= end
    )


def _replaced(former: Former, campaign: Campaign, new: str, old: tuple[str, ...]) -> list[CarryLine]:
    answered = tuple(one for one in old if former.answers.get(one))
    changes = rule_changes(former.campaign, campaign, new)
    return [CarryLine(new, "never", sources=answered, changes=changes)] if answered else []


def _gone(former: Former, campaign: Campaign, told: set[str]) -> list[CarryLine]:
    """Lines answered last year that nothing of the new campaign follows."""
    found: list[CarryLine] = []
    for old in former.campaign.indicators:
        absent = find_indicator(campaign, old.id) is None
        if absent and old.id not in told and former.answers.get(old.id):
            found.append(CarryLine(old.id, "never", sources=(old.id,), changes=(RuleChange("removed"),)))
    return found


# --- the assistant ------------------------------------------------------------------------------------------


def _contract(schemes: Schemes) -> Schemes:
    """The contract without what belongs to one year: its year of contract and the percentile."""
    one = schemes.assistant_medical
    return Schemes(assistant_medical=AssistantMedical(one.fte, one.contract_date) if one is not None else None)


def _assistant(former: Former, campaign: Campaign) -> list[CarryLine]:
    one = former.schemes.assistant_medical
    if one is None or (one.fte is None and one.contract_date is None) or campaign.scheme(ASSISTANT) is None:
        return []
    return [CarryLine(ASSISTANT, "confirm", sources=(ASSISTANT,))]
