"""What a command is given: a `.forfait` file, its folder, or an answers file; with the campaign that evaluates it."""

from __future__ import annotations

import dataclasses
from datetime import date
from pathlib import Path

from forfait_desktop.campaigns.catalogue import Catalogue
from forfait_desktop.campaigns.source_file import digest
from forfait_desktop.domain.campaign import Campaign
from forfait_desktop.domain.evaluation import evaluate
from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation.evidence.piece_view import proven_lines
from forfait_desktop.presentation.situation import Situation
from forfait_desktop.presentation.wording.wording import Wording
from forfait_desktop.records import dataclass
from forfait_desktop.storage import jsontext
from forfait_desktop.storage.answers_file import AnswersFile, read_answers
from forfait_desktop.storage.dossier import Dossier, check_against, entry
from forfait_desktop.storage.filesystem import LocalFileSystem, read_limited, reason_of
from forfait_desktop.storage.store import DOSSIER_FILE, DossierStore

_NO_ID = "00000000-0000-0000-0000-000000000000"
"""Id of what was read from an answers file: such a file has none, and an export must be the same each time."""


_ZIP = b"PK\x03\x04"

_TABLE_ENDINGS = (".csv", ".tsv", ".xls", ".xlsx", ".xlsm", ".ods")
_TABLE_MARKS = (b"xl/workbook", b"application/vnd.oasis.opendocument.spreadsheet")
"""Names that a workbook holds, whatever its own."""


@dataclass(frozen=True, slots=True)
class Case:
    """A declaration read from a file: its content and its rules, with their bytes.

    `path` is its `dossier.forfait`; None for what was read from an answers file.
    """

    dossier: Dossier
    campaign: Campaign
    bareme: bytes
    path: Path | None = None


class CaseReader:
    """Reads many files of the same few campaigns: each campaign is parsed once."""

    def __init__(self, catalogue: Catalogue) -> None:
        self._catalogue = catalogue
        self._store = DossierStore()
        self._by_digest: dict[str, Campaign] = {}
        self._bareme: dict[str, bytes] = {}

    def read(self, path: Path) -> Case:
        """Read a dossier or an answers file; nothing is written.

        Raises:
            ForfaitError: what storage and campaigns say; `folder-without-dossier` for a folder that holds none;
                `archive-not-imported` for an archive, which is read by `import` only; `answers-table` for a table.
        """
        try:
            return self._read(path)
        except OSError as error:
            raise ForfaitError("file-unreadable", path=str(error.filename or path), reason=reason_of(error)) from error

    def _read(self, path: Path) -> Case:
        if path.is_dir():
            if not (path / DOSSIER_FILE).is_file():
                raise ForfaitError("folder-without-dossier", path=str(path))
            return self._dossier(path)
        if path.suffix.lower() == ".forfait":
            return self._dossier(path)
        data = read_limited(LocalFileSystem(), path, jsontext.SIZE_MAXIMUM, "answers-unreadable")
        if _is_dossier(data):
            return self._dossier(path)
        if data.startswith(_ZIP):
            from forfait_desktop.storage.archive_import import MANIFEST_FILE

            # A workbook begins as an archive does.
            if MANIFEST_FILE.encode("ascii") in data:
                raise ForfaitError("archive-not-imported", path=str(path))
        return self.from_answers(_answers(data, path))

    def read_answers(self, path: Path) -> Case:
        """Read an answers file only.

        Raises:
            ForfaitError: what storage and campaigns say; `import-of-dossier` for a dossier, `answers-table` for a
                table.
        """
        data = read_limited(LocalFileSystem(), path, jsontext.SIZE_MAXIMUM, "answers-unreadable")
        if _is_dossier(data):
            raise ForfaitError("import-of-dossier", path=str(path))
        return self.from_answers(_answers(data, path))

    def from_answers(self, answers: AnswersFile) -> Case:
        """The case of an answers file, with the campaign of the catalogue.

        Raises:
            ForfaitError: `campaign-unknown`, a fault of the campaign, or an answer that it does not ask for.
        """
        campaign = self._catalogue.campaign(answers.campaign)
        answers.validate_against(campaign)
        if answers.campaign not in self._bareme:
            self._bareme[answers.campaign] = self._catalogue.data(answers.campaign)
        bareme = self._bareme[answers.campaign]
        dossier = Dossier(
            id=_NO_ID,
            campaign=campaign.id,
            campaign_digest=digest(bareme),
            modified=date.min,
            physician=answers.physician,
            answers=answers.answers,
            schemes=answers.schemes,
        )
        return Case(dossier, campaign, bareme)

    def _dossier(self, path: Path) -> Case:
        opened = self._store.open(path)
        known = opened.dossier.campaign_digest
        if known not in self._by_digest:
            # Imported here: a list of campaigns needs no pydantic.
            from forfait_desktop.campaigns.loader import parse_campaign

            # Verified, as in the window: the dossier recorded the digest of bytes that had been accepted.
            self._by_digest[known] = parse_campaign(opened.campaign_bytes, origin="bareme.toml", verified=True)
        campaign = self._by_digest[known]
        dossier = opened.dossier
        if not dossier.newer:
            check_against(dossier, campaign)
        return Case(dossier, campaign, opened.campaign_bytes, opened.path)


def _answers(data: bytes, path: Path) -> AnswersFile:
    try:
        return read_answers(data)
    except ForfaitError as error:
        is_table = path.suffix.lower() in _TABLE_ENDINGS or any(mark in data for mark in _TABLE_MARKS)
        if error.code == "answers-unreadable" and is_table:
            raise ForfaitError("answers-table", path=str(path)) from error
        raise


def _is_dossier(data: bytes) -> bool:
    """Whether a file is meant to be a dossier, whatever its name."""
    return b'"campaign_digest"' in data and b'"format"' in data


def situation(case: Case, today: date, words: Wording) -> Situation:
    """The state of a case on a day."""
    dossier = case.dossier
    given = entry(dossier)
    return Situation(
        campaign=case.campaign,
        entry=given,
        evaluation=evaluate(case.campaign, given, today),
        words=words,
        physician=dossier.physician,
        details=dossier.details,
        notes=dossier.notes,
        proven=proven_lines(dossier.evidence, case.campaign),
        evidence=dossier.evidence,
    )


def named(case: Case, identity: str, modified: date) -> Dossier:
    """The content of a case as a new dossier."""
    return dataclasses.replace(case.dossier, id=identity, modified=modified)
