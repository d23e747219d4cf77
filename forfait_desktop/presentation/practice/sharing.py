"""Facts shared by the physicians of a practice: chosen from one, shown before and after, written to the others.

Never a rate, a count, a « non » or an address: only the software, texts beside answers, and boxes that are ticked.
"""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Collection, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Final

from forfait_desktop.domain.campaign import ChecklistRule, Criterion, Detail, Indicator, criteria_of
from forfait_desktop.domain.identities import folded
from forfait_desktop.domain.patient_number import holds_patient_number
from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.command.case import Case
from forfait_desktop.presentation.pages.entry import MASKED
from forfait_desktop.presentation.practice.reading import Member, held_elsewhere
from forfait_desktop.presentation.wording.names import criterion_name, row_name
from forfait_desktop.presentation.wording.practice import PracticeWords
from forfait_desktop.records import dataclass
from forfait_desktop.session.changes import Change, Changes, SetAnswer, SetDetail, SetPhysician
from forfait_desktop.session.saving import SessionSaver
from forfait_desktop.session.session import Session
from forfait_desktop.storage.lock import DossierLock, Owner
from forfait_desktop.storage.store import DossierStore

_PROFILE: Final = ("software", "practice", "department")
_OWN_KEYS: Final = frozenset({"adresse"})
"""Texts that belong to one physician: the address of a mailbox."""


@dataclass(frozen=True, slots=True)
class Fact:
    """Something to share.

    Attributes:
        id: « profil.software », « texte.<line>.<criterion>.<key> » or « coche.<line>.<criterion> ».
        label: « Logiciel Ségur, version ».
        value: « Weda 5.4 », « oui ».
        proposed: ticked at first: what names equipment is, an answer that the physician must stand for is not.
    """

    id: str
    label: str
    value: str
    proposed: bool


@dataclass(frozen=True, slots=True)
class Preview:
    """What would happen to one physician.

    Attributes:
        path: the declaration.
        name: the physician.
        lines: « Version : Weda 5.3 → Weda 5.4 ».
        changes: what is to be applied; None when nothing is.
        skipped: why it is left out, or "".
        signed: a preparation or a review would be undone.
        file_hash: SHA-256 of the file that was looked at.
    """

    path: Path
    name: str
    lines: tuple[str, ...] = ()
    changes: Changes | None = None
    skipped: str = ""
    signed: bool = False
    file_hash: str = ""


@dataclass(frozen=True, slots=True)
class Written:
    """What became of one physician: the error, or None when it was written."""

    path: Path
    name: str
    error: ForfaitError | None = None


def facts_of(case: Case, words: PracticeWords) -> tuple[Fact, ...]:
    """What a physician can share, profile first, then in the order of the campaign."""
    profile = case.dossier.physician.profile
    found = [
        Fact(f"profil.{key}", words.profile(key), value, key == "software")
        for key in _PROFILE
        if (value := str(getattr(profile, key)))
    ]
    for line in case.campaign.indicators:
        for criterion in criteria_of(line):
            if _is_ticked(case, line, criterion):
                found.append(Fact(_tick_id(line, criterion), _tick_label(line, criterion), words.yes(), False))
            found += [
                Fact(_text_id(line, criterion, detail), _text_label(line, detail), text, True)
                for detail in criterion.details
                if (text := _text(case, line, criterion, detail)) and _is_shareable(case, detail, text)
            ]
    return tuple(found)


def preview_of(
    source: Case, target: Member, name: str, ids: Collection[str], words: PracticeWords, sentence: Callable[..., str]
) -> Preview:
    """What sharing the facts `ids` of `source` would change for `target`.

    Args:
        source: whose facts.
        target: who would receive them.
        name: how that physician is called.
        ids: the facts that were chosen.
        words: the sentences.
        sentence: words an error.
    """
    if target.case is None:
        why = sentence(target.error) if target.error is not None else words.failed()
        return Preview(target.path, name, skipped=why)
    if target.locked is not None:
        return Preview(target.path, name, skipped=sentence(target.locked))
    changes, lines, unknown = _changes(source, target.case, ids, words)
    if unknown and not changes:
        return Preview(target.path, name, skipped=words.not_asked())
    dossier = target.case.dossier
    return Preview(
        target.path,
        name,
        tuple(lines),
        Changes(tuple(changes)) if changes else None,
        signed=bool(changes) and (dossier.prepared.on is not None or dossier.reviewed.on is not None),
        file_hash=target.file_hash,
    )


def write_all(
    previews: Sequence[Preview],
    today: Callable[[], date],
    now: datetime,
    owner: Owner,
    told: Callable[[int, int], None],
    stopped: Callable[[], bool],
) -> tuple[Written, ...]:
    """Write what was previewed, one declaration after the other: locked, saved with its version put aside, let go.

    One that cannot be written says why and stops nothing. For a background thread.
    """
    wanted = [one for one in previews if one.changes is not None]
    found: list[Written] = []
    for number, preview in enumerate(wanted, start=1):
        if stopped():
            break
        found.append(_write(preview, today, now, owner))
        told(number, len(wanted))
    return tuple(found)


def _write(preview: Preview, today: Callable[[], date], now: datetime, owner: Owner) -> Written:
    # A store of its own: an earlier version is then put aside whatever was saved a minute ago.
    store = DossierStore()
    lock = DossierLock(preview.path, owner)
    try:
        busy = held_elsewhere(preview.path, owner)
        if busy is not None:
            raise busy
        lock.take(now)
        opened = store.open(preview.path)
        if opened.file_hash != preview.file_hash:
            raise ForfaitError("save-conflict", path=str(preview.path))
        # Imported here: a board that is only read needs no parser.
        from forfait_desktop.campaigns.loader import parse_campaign

        campaign = parse_campaign(opened.campaign_bytes, origin="bareme.toml", verified=True)
        session = Session(opened, campaign, today)
        if preview.changes is not None:
            session.apply(preview.changes)
        SessionSaver(session, store, lambda: now).save_now()
    except ForfaitError as error:
        return Written(preview.path, preview.name, error)
    finally:
        lock.release()
    return Written(preview.path, preview.name)


# --- facts ------------------------------------------------------------------------------------------------------------


def _tick_id(line: Indicator, criterion: Criterion) -> str:
    return f"coche.{line.id}.{criterion.id}"


def _text_id(line: Indicator, criterion: Criterion, detail: Detail) -> str:
    return f"texte.{line.id}.{criterion.id}.{detail.key}"


def _tick_label(line: Indicator, criterion: Criterion) -> str:
    name = criterion_name(line, criterion)
    return name if name == (line.short or line.title) else f"{row_name(line)}, {fr.lower_first(name)}"


def _text_label(line: Indicator, detail: Detail) -> str:
    return f"{row_name(line)}, {fr.lower_first(detail.label)}"


def _is_ticked(case: Case, line: Indicator, criterion: Criterion) -> bool:
    if line.declared != "declared" or not isinstance(line.rule, ChecklistRule):
        return False
    return case.dossier.answers.get(line.id, {}).get(criterion.id) is True


def _text(case: Case, line: Indicator, criterion: Criterion, detail: Detail) -> str:
    return case.dossier.details.get(line.id, {}).get(criterion.id, {}).get(detail.key, "")


def _is_shareable(case: Case, detail: Detail, text: str) -> bool:
    if detail.kind != "text" or detail.key in _OWN_KEYS or text == MASKED or holds_patient_number(text):
        return False
    physician = case.dossier.physician
    own = {folded(word) for word in (physician.family_name, physician.rpps, *physician.name.split()) if len(word) > 2}
    read = set(folded(text).replace("-", " ").replace("_", " ").replace(".", " ").split())
    return not own & read


def _changes(
    source: Case, target: Case, ids: Collection[str], words: PracticeWords
) -> tuple[list[Change], list[str], bool]:
    """The changes, what each says, and whether something chosen is not asked for there."""
    changes: list[Change] = []
    lines: list[str] = []
    unknown = False
    profile = target.dossier.physician.profile
    for fact in facts_of(source, words):
        if fact.id not in ids:
            continue
        kind, _, rest = fact.id.partition(".")
        if kind == "profil":
            before = str(getattr(profile, rest))
            if before != fact.value:
                profile = dataclasses.replace(profile, **{rest: fact.value})  # type: ignore[arg-type]  # three texts
                lines.append(words.change(fact.label, before, fact.value))
            continue
        line_id, criterion_id, key = (*rest.split("."), "")[:3]
        if not _asks(target, line_id, criterion_id, key):
            unknown = True
        elif kind == "texte":
            before = target.dossier.details.get(line_id, {}).get(criterion_id, {}).get(key, "")
            if before != fact.value:
                changes.append(SetDetail(line_id, criterion_id, key, fact.value))
                lines.append(words.change(fact.label, before, fact.value))
        elif target.dossier.answers.get(line_id, {}).get(criterion_id) is not True:
            given = target.dossier.answers.get(line_id, {}).get(criterion_id)
            changes.append(SetAnswer(line_id, criterion_id, True))
            lines.append(words.change(fact.label, words.answer_before(given), fact.value))
    if profile != target.dossier.physician.profile:
        changes.insert(0, SetPhysician(dataclasses.replace(target.dossier.physician, profile=profile)))
    return changes, lines, unknown


def _asks(target: Case, line_id: str, criterion_id: str, key: str) -> bool:
    for line in target.campaign.indicators:
        if line.id == line_id:
            for criterion in criteria_of(line):
                if criterion.id == criterion_id:
                    return not key or any(detail.key == key for detail in criterion.details)
    return False
