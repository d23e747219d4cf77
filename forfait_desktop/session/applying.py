"""Make the content after a change; nothing else in the application does.

Codes raised, all `ForfaitError`, beside those of `storage.values`:

========================= =====================================================================
code                       parameters
========================= =====================================================================
applicability-required     indicator: a required line cannot be set aside
review-before-preparation  prepared, reviewed (dates)
text-unsavable             reason: « surrogate » (half of a character, from a paste)
session-bad-field          field, value: a count out of range, an evidence file outside the dossier
========================= =====================================================================
"""

from __future__ import annotations

import dataclasses
import unicodedata
from collections.abc import Iterator, Mapping
from typing import TypeVar

from forfait_desktop.domain.answers import METHOD_KEYS, SCHEME_DETAILS, SCHEME_IDS, Value
from forfait_desktop.domain.campaign import Campaign, answer_kind, criteria_of
from forfait_desktop.domain.figures import FIGURE_KEYS
from forfait_desktop.errors import ForfaitError
from forfait_desktop.session.changes import (
    DRAFT_FIELDS,
    GENERAL_NOTE,
    Change,
    Changes,
    Label,
    LabelKind,
    SetAnswer,
    SetApplicability,
    SetClosed,
    SetDeclaration,
    SetDetail,
    SetDrafts,
    SetEvidence,
    SetNote,
    SetPayment,
    SetPhysician,
    SetPrepared,
    SetQuestion,
    SetReviewed,
    SetSchemes,
)
from forfait_desktop.session.history import same
from forfait_desktop.storage import values
from forfait_desktop.storage.dossier import Dossier, Signature
from forfait_desktop.storage.jsontext import is_savable, shown
from forfait_desktop.storage.ranges import check_evidence, check_profile, check_schemes


def apply_change(dossier: Dossier, change: Change, campaign: Campaign) -> Dossier:
    """The dossier after the change; preparation and review are made void by what they did not see.

    `revision` is not touched.

    Raises:
        ForfaitError: see the table of this module.
    """
    if isinstance(change, Changes):
        for one in change.changes:
            dossier = apply_change(dossier, one, campaign)
        return dossier
    if not all(is_savable(text) for text in _texts(change)):
        raise ForfaitError("text-unsavable", reason="surrogate")
    after = _applied(dossier, change, campaign)
    prepared, reviewed = after.prepared.on, after.reviewed.on
    if prepared and reviewed and reviewed < prepared:
        raise ForfaitError("review-before-preparation", prepared=prepared, reviewed=reviewed)
    return with_void_signatures(dossier, after)


def _applied(dossier: Dossier, change: Change, campaign: Campaign) -> Dossier:
    match change:
        case SetAnswer():
            return dataclasses.replace(dossier, answers=_answered(dossier, change, campaign))
        case SetDrafts():
            return dataclasses.replace(dossier, drafts=_drafted(dossier, change, campaign))
        case SetDetail():
            return dataclasses.replace(dossier, details=_detailed(dossier, change, campaign))
        case SetApplicability(target, choice):
            _check_applicability(target, choice, campaign)
            return dataclasses.replace(dossier, applicability=_with(dossier.applicability, target, choice))
        case SetNote(target, text):
            _check_note(target, campaign)
            # As the file will have it: the same words noted again are no change.
            normal = unicodedata.normalize("NFC", text)
            return dataclasses.replace(dossier, notes=_with(dossier.notes, target, normal or None))
        case SetQuestion(indicator, who):
            values.known_indicator(campaign, indicator)
            return dataclasses.replace(dossier, questions=_with(dossier.questions, indicator, who or None))
        case SetPhysician(physician):
            check_profile(physician.profile, _bad_field)
            return dataclasses.replace(dossier, physician=physician)
        case SetEvidence(evidence):
            _check_evidence(change, dossier, campaign)
            return dataclasses.replace(dossier, evidence=evidence)
        case SetSchemes(schemes):
            check_schemes(schemes, _bad_field)
            return dataclasses.replace(dossier, schemes=schemes)
        case _:
            return _replaced(dossier, change)


def _replaced(dossier: Dossier, change: Change) -> Dossier:
    """The changes that replace a whole field and need no check."""
    match change:
        case SetPrepared(signature):
            return dataclasses.replace(dossier, prepared=signature)
        case SetReviewed(signature):
            return dataclasses.replace(dossier, reviewed=signature)
        case SetPayment(payment):
            return dataclasses.replace(dossier, payment=payment)
        case SetClosed(on):
            return dataclasses.replace(dossier, closed=on)
        case SetDeclaration(declaration):
            return dataclasses.replace(dossier, declaration=declaration)
        case _:
            raise TypeError(type(change).__name__)


def _answered(dossier: Dossier, change: SetAnswer, campaign: Campaign) -> Mapping[str, Mapping[str, Value]]:
    indicator = values.known_indicator(campaign, change.indicator)
    if change.value is None:
        values.check_criterion(indicator, change.criterion)
    else:
        values.check_value(indicator, change.criterion, change.value)
    row = _with(dossier.answers.get(change.indicator, {}), change.criterion, change.value)
    return _with(dossier.answers, change.indicator, row or None)


def _drafted(dossier: Dossier, change: SetDrafts, campaign: Campaign) -> Mapping[str, Mapping[str, Mapping[str, str]]]:
    values.check_draft_of(campaign, change.indicator, change.criterion)
    drafts = dict(change.drafts or {})
    for field in drafts:
        if field not in DRAFT_FIELDS:
            where = f"{change.indicator}.{change.criterion}"
            raise ForfaitError("answers-unknown-key", key=shown(field), where=where)
    row = _with(dossier.drafts.get(change.indicator, {}), change.criterion, drafts or None)
    return _with(dossier.drafts, change.indicator, row or None)


def _detailed(dossier: Dossier, change: SetDetail, campaign: Campaign) -> Mapping[str, Mapping[str, Mapping[str, str]]]:
    values.check_detail_of(campaign, change.indicator, change.criterion)
    if change.key not in _detail_keys(change, campaign):
        where = f"{change.indicator}.{change.criterion}"
        raise ForfaitError("answers-unknown-key", key=shown(change.key), where=where)
    old = dossier.details.get(change.indicator, {})
    row = _with(old, change.criterion, _with(old.get(change.criterion, {}), change.key, change.text or None) or None)
    return _with(dossier.details, change.indicator, row or None)


def _detail_keys(change: SetDetail, campaign: Campaign) -> tuple[str, ...]:
    if change.indicator in SCHEME_DETAILS:
        return METHOD_KEYS[change.criterion]
    indicator = campaign.indicator(change.indicator)
    asked = next(one for one in criteria_of(indicator) if one.id == change.criterion)
    is_rate = answer_kind(indicator.rule, asked.id) == "rate"
    return (*(detail.key for detail in asked.details), *(FIGURE_KEYS if is_rate else ()))


def _check_applicability(target: str, choice: str | None, campaign: Campaign) -> None:
    if target in SCHEME_IDS:
        return
    indicator = values.known_indicator(campaign, target)
    if choice == "set-aside" and indicator.id in campaign.volet(indicator.volet).required:
        raise ForfaitError("applicability-required", indicator=target)


def _check_note(target: str, campaign: Campaign) -> None:
    if target != GENERAL_NOTE:
        values.known_indicator(campaign, target)


def _check_evidence(change: SetEvidence, dossier: Dossier, campaign: Campaign) -> None:
    # A set: five hundred pieces are compared with five hundred.
    known = frozenset(dossier.evidence)
    for record in change.evidence:
        if record in known:
            # It may serve a line that newer rules no longer have.
            continue
        check_evidence(record.file, record.sha256, record.place, "evidence", _bad_field)
        for indicator in record.indicators:
            values.known_indicator(campaign, indicator)


def _bad_field(where: str, _problem: str, value: object) -> ForfaitError:
    return ForfaitError("session-bad-field", field=where, value=shown(value))


_Item = TypeVar("_Item")


def _with(mapping: Mapping[str, _Item], key: str, value: _Item | None) -> dict[str, _Item]:
    """A copy with that key set, or without it when the value is None."""
    copy = {known: item for known, item in mapping.items() if known != key}
    if value is not None:
        copy[key] = value
    return copy


def _texts(value: object) -> Iterator[str]:
    """Every text of a change."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for key, item in value.items():
            yield from _texts(key)
            yield from _texts(item)
    elif isinstance(value, tuple):
        for item in value:
            yield from _texts(item)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from _texts(getattr(value, field.name))


# --- the signatures ---------------------------------------------------------------------------------------------------


def touched(before: Dossier, after: Dossier) -> tuple[str, ...]:
    """What differs between two contents: indicator or scheme ids, « physician », « schemes », in alphabetical order."""
    found: set[str] = set()
    pairs: tuple[tuple[Mapping[str, object], Mapping[str, object]], ...] = (
        (before.answers, after.answers),
        (before.drafts, after.drafts),
        (before.details, after.details),
        (before.applicability, after.applicability),
    )
    for old, new in pairs:
        if old is not new:
            found |= {key for key in {*old, *new} if not same(old.get(key), new.get(key))}
    if before.physician != after.physician:
        found.add("physician")
    if before.schemes != after.schemes:
        found.add("schemes")
    return tuple(sorted(found))


def with_void_signatures(before: Dossier, after: Dossier, also: tuple[str, ...] = ()) -> Dossier:
    """Undo « préparé par » and « relu par le médecin » when what they were about changed.

    Args:
        before: the content that they were about.
        after: the content now.
        also: what changed and is not in the dossier (« rules »).
    """
    signed = (after.prepared, after.reviewed)
    if all(one.on is None and one.void is None for one in signed):
        return after
    # The work on the VSM declares nothing: it undoes no review.
    aside = {key: row for key, row in before.details.items() if key in SCHEME_DETAILS}
    kept = {key: row for key, row in after.details.items() if key not in SCHEME_DETAILS}
    changed = (*touched(before, dataclasses.replace(after, details={**kept, **aside})), *also)
    if not changed:
        return after
    prepared, reviewed = (_void(one, changed) for one in signed)
    return dataclasses.replace(after, prepared=prepared, reviewed=reviewed)


def _void(signature: Signature, changed: tuple[str, ...]) -> Signature:
    if signature.on is None and signature.void is None:
        # A name without a day states nothing yet.
        return signature
    return Signature(void=signature.on or signature.void, changed=tuple(sorted({*signature.changed, *changed})))


# --- labels -----------------------------------------------------------------------------------------------------------


def label_of(change: Change, before: Dossier, after: Dossier) -> Label:
    """What the change is about, with the values before and after."""
    match change:
        case SetAnswer(indicator, criterion) | SetDrafts(indicator, criterion):
            return _answer_label(indicator, criterion, before, after)
        case SetDetail(indicator, criterion, key):
            texts = [one.details.get(indicator, {}).get(criterion, {}).get(key, "") for one in (before, after)]
            return Label("detail", indicator, criterion, key, *texts)
        case SetApplicability(target):
            return Label(
                "applicability", target, "", "", before.applicability.get(target), after.applicability.get(target)
            )
        case SetQuestion(indicator):
            who = [one.questions.get(indicator, "") for one in (before, after)]
            return Label("question", indicator, "", "", *who)
        case SetNote(target):
            return Label("note", target, "", "", before.notes.get(target, ""), after.notes.get(target, ""))
        case Changes(changes, label):
            if label is not None:
                return label
            if len(changes) == 1:
                return label_of(changes[0], before, after)
            return _shared_label([label_of(one, before, after) for one in changes], before, after)
        case _:
            kind = _WHOLE[type(change)]
            return Label(kind, "", "", "", getattr(before, kind), getattr(after, kind))


_WHOLE: Mapping[type, LabelKind] = {
    SetPhysician: "physician",
    SetPrepared: "prepared",
    SetReviewed: "reviewed",
    SetPayment: "payment",
    SetSchemes: "schemes",
    SetClosed: "closed",
    SetEvidence: "evidence",
    SetDeclaration: "declaration",
}


def _answer_label(indicator: str, criterion: str, before: Dossier, after: Dossier) -> Label:
    answers = [one.answers.get(indicator, {}).get(criterion) for one in (before, after)]
    return Label("answer", indicator, criterion, "", *answers)


def _shared_label(labels: list[Label], before: Dossier, after: Dossier) -> Label:
    if not labels or len({(label.kind, label.indicator) for label in labels}) > 1 or labels[0].kind != "answer":
        return Label("several")
    criteria = {label.criterion for label in labels}
    if len(criteria) == 1:
        return _answer_label(labels[0].indicator, criteria.pop(), before, after)
    return Label("answer", labels[0].indicator)
