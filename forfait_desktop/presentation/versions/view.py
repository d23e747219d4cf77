"""The earlier states of a declaration, as rows, and what changes with the one that is chosen."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from typing import Final, Literal

from forfait_desktop.domain.campaign import Campaign, Indicator
from forfait_desktop.domain.evaluation import evaluate
from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation.evidence.piece_view import proven_lines
from forfait_desktop.presentation.pages.answer_text import details_text, figure_text
from forfait_desktop.presentation.situation import Situation
from forfait_desktop.presentation.wording.versions import VersionWords
from forfait_desktop.presentation.wording.wording import Wording
from forfait_desktop.records import dataclass
from forfait_desktop.storage.backups import Version
from forfait_desktop.storage.dossier import Dossier, check_against, entry
from forfait_desktop.storage.store import DossierStore

_PARTS: Final = ("physician", "schemes", "notes", "evidence", "prepared", "reviewed", "declaration", "payment")


@dataclass(frozen=True, slots=True)
class ReadVersion:
    """A version that was read. `situation` and `dossier` are None when it cannot be."""

    version: Version
    dossier: Dossier | None = None
    situation: Situation | None = None


@dataclass(frozen=True, slots=True)
class VersionRowView:
    """A row: `key` is the name of the file; `cells` date, prepared by, total, changes."""

    key: str
    cells: tuple[str, str, str, str]
    accessible: str
    state: Literal["reading", "ok", "unreadable"]


@dataclass(frozen=True, slots=True)
class LineChangeView:
    """A line that is not the same today."""

    title: str
    text: str


@dataclass(frozen=True, slots=True)
class VersionView:
    """What the chosen version says, and whether it can be restored."""

    title: str
    lead: str
    changes: tuple[LineChangeView, ...]
    also: str
    can_restore: bool


class VersionReader:
    """Reads versions, on whatever thread; each campaign file is parsed once.

    Args:
        today: the day of the evaluations.
        words: the sentences.
        parse: reads a campaign file that was accepted before.
    """

    def __init__(self, today: date, words: Wording, parse: Callable[[bytes], Campaign] | None = None) -> None:
        self._today = today
        self._words = words
        self._parse = parse or _parse
        self._campaigns: dict[str, Campaign] = {}

    def read(self, version: Version) -> ReadVersion:
        """Read one; a damaged copy is told, never raised."""
        try:
            opened = DossierStore().open(version.path)
            dossier = opened.dossier
            digest = dossier.campaign_digest
            if digest not in self._campaigns:
                self._campaigns[digest] = self._parse(opened.campaign_bytes)
            campaign = self._campaigns[digest]
            check_against(dossier, campaign)
        except ForfaitError:
            return ReadVersion(version)
        given = entry(dossier)
        situation = Situation(
            campaign=campaign,
            entry=given,
            evaluation=evaluate(campaign, given, self._today),
            words=self._words,
            physician=dossier.physician,
            details=dossier.details,
            notes=dossier.notes,
            proven=proven_lines(dossier.evidence, campaign),
            evidence=dossier.evidence,
        )
        return ReadVersion(version, dossier, situation)


def _parse(data: bytes) -> Campaign:
    # Imported here: pydantic is loaded when a version is read, not when their list is shown.
    from forfait_desktop.campaigns.loader import parse_campaign

    return parse_campaign(data, origin="bareme.toml", verified=True)


def row_view(
    version: Version, read: ReadVersion | None, now: Situation, dossier: Dossier, words: VersionWords
) -> VersionRowView:
    """The row of a version, read or not yet, beside the declaration of today: its state and its content."""
    when, key = words.when(version.at, now.today), version.path.name
    if read is None or read.situation is None or read.dossier is None:
        state = words.reading() if read is None else words.unreadable()
        cells = (when, words.nobody(), words.nobody(), state)
        return VersionRowView(key, cells, words.row_other(when, state), "reading" if read is None else "unreadable")
    by = read.dossier.prepared.by
    total = words.total(read.situation.evaluation.parts.acquired, read.situation.value)
    changes = words.changes(len(_changed_lines(now, read.situation)), len(_changed_parts(dossier, read.dossier)))
    return VersionRowView(key, (when, by or words.nobody(), total, changes), words.row(when, by, total, changes), "ok")


def version_view(
    read: ReadVersion, now: Situation, dossier: Dossier, words: VersionWords, *, read_only: bool
) -> VersionView:
    """What a version says beside the declaration of today.

    Args:
        read: the version.
        now: the state of the declaration.
        dossier: its content.
        words: the sentences.
        read_only: nothing may be restored.
    """
    title = words.detail_title(words.when(read.version.at, now.today))
    then = read.situation
    if then is None or read.dossier is None:
        return VersionView(title, words.unreadable_detail(), (), "", False)
    changes = tuple(
        LineChangeView(line.title, words.change(_told(now, line, words), _told(then, line, words)))
        for line in _changed_lines(now, then)
    )
    parts = _changed_parts(dossier, read.dossier)
    totals = [words.total(one.evaluation.parts.acquired, one.value) for one in (then, now)]
    lead = words.detail_lead(totals[0], totals[1]) if changes or parts else words.same()
    also = words.also(", ".join(words.part(key) for key in parts)) if parts else ""
    return VersionView(title, lead, changes, also, not read_only)


def _changed_parts(now: Dossier, then: Dossier) -> list[str]:
    """What differs beside the answers: the keys of `VersionWords.part`."""
    parts = [key for key in _PARTS if getattr(now, key) != getattr(then, key)]
    return parts if now.campaign_digest == then.campaign_digest else [*parts, "rules"]


def _changed_lines(now: Situation, then: Situation) -> list[Indicator]:
    known = {one.id for one in then.campaign.indicators}
    return [
        line
        for line in now.campaign.indicators
        if line.id in known
        and (
            now.answers(line.id) != then.answers(line.id)
            or now.details.get(line.id) != then.details.get(line.id)
            or now.entry.drafts.get(line.id) != then.entry.drafts.get(line.id)
            or now.entry.applicability.get(line.id) != then.entry.applicability.get(line.id)
        )
    ]


def _told(situation: Situation, line: Indicator, words: VersionWords) -> str:
    text = figure_text(situation, line).replace("\n", "\u00a0: ")
    details = details_text(situation, line)
    told = f"{text}, {details}" if details and details not in text else text
    return told or words.not_answered()
