"""The changes that a dossier can receive: a closed list, each one pure data; and what a step was about."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Literal

from forfait_desktop.domain.answers import Physician, Schemes, Value
from forfait_desktop.records import dataclass
from forfait_desktop.storage.dossier import Declaration, EvidenceRecord, Payment, Signature

DRAFT_FIELDS = ("done", "total", "percent", "nombre")
GENERAL_NOTE = "general"


@dataclass(frozen=True, slots=True)
class SetAnswer:
    """Answer a criterion; None: not answered any more. Leaves the drafts of the criterion: see `Changes`."""

    indicator: str
    criterion: str
    value: Value | None


@dataclass(frozen=True, slots=True)
class SetDrafts:
    """Keep what cannot be right as typed (field → text), or None when nothing of it is left."""

    indicator: str
    criterion: str
    drafts: Mapping[str, str] | None


@dataclass(frozen=True, slots=True)
class SetDetail:
    """A text beside a criterion, never scored; empty: removed."""

    indicator: str
    criterion: str
    key: str
    text: str


@dataclass(frozen=True, slots=True)
class SetApplicability:
    """Keep an indicator or a scheme that the profile removed, set it aside, or neither (None)."""

    target: str
    choice: Literal["kept", "set-aside"] | None


@dataclass(frozen=True, slots=True)
class SetPhysician:
    """The physician and the profile, whole."""

    physician: Physician


@dataclass(frozen=True, slots=True)
class SetNote:
    """The note of an indicator, or « general »; empty: removed."""

    target: str
    text: str


def with_line(note: str, line: str) -> str:
    """A note with one line more at its end."""
    before = note.rstrip()
    return f"{before}\n{line}" if before else line


@dataclass(frozen=True, slots=True)
class SetQuestion:
    """Who can tell the answer of an indicator: « secretariat », « editeur », « caisse », « comptable », or free text.

    Empty: nobody in particular.
    """

    indicator: str
    who: str


@dataclass(frozen=True, slots=True)
class SetPrepared:
    """Who prepared the answers, and when."""

    signature: Signature


@dataclass(frozen=True, slots=True)
class SetReviewed:
    """Who reviewed the answers, and when; also lifts « modifié depuis la relecture »."""

    signature: Signature


@dataclass(frozen=True, slots=True)
class SetPayment:
    """What was paid."""

    payment: Payment


@dataclass(frozen=True, slots=True)
class SetSchemes:
    """What was typed for the schemes beside the points."""

    schemes: Schemes


@dataclass(frozen=True, slots=True)
class SetClosed:
    """The day on which the dossier was archived, or None."""

    on: date | None


@dataclass(frozen=True, slots=True)
class SetEvidence:
    """The list of pieces; an undo brings back the records, and finds the files, which are still in the folder."""

    evidence: tuple[EvidenceRecord, ...]


@dataclass(frozen=True, slots=True)
class SetDeclaration:
    """What was copied to amelipro; not undone, because it happened elsewhere."""

    declaration: Declaration


@dataclass(frozen=True, slots=True)
class Changes:
    """Several changes that are one for the user (an answer and its drafts; « Aucune… »). `label` is found when None."""

    changes: tuple[Change, ...]
    label: Label | None = None


Change = (
    SetAnswer
    | SetDrafts
    | SetDetail
    | SetApplicability
    | SetPhysician
    | SetNote
    | SetQuestion
    | SetPrepared
    | SetReviewed
    | SetPayment
    | SetSchemes
    | SetClosed
    | SetEvidence
    | SetDeclaration
    | Changes
)

LabelKind = Literal[
    "answer", "detail", "applicability", "physician", "note", "prepared", "reviewed", "payment", "schemes", "closed",
    "evidence", "declaration", "question", "several",
]  # fmt: skip


@dataclass(frozen=True, slots=True)
class Label:
    """What a change is about, as data: `presentation` words it (« Annuler : Alimentation du DMP »).

    Attributes:
        kind: a draft is an « answer » too.
        indicator: the line (or the target of a note or of an applicability), "" when there is none.
        criterion: "" when several criteria of the line change at once.
        key: of a detail.
        before: the value, text or object before; for an answer, None when there was none.
        after: idem, after.
    """

    kind: LabelKind
    indicator: str = ""
    criterion: str = ""
    key: str = ""
    before: object = None
    after: object = None

    @property
    def target(self) -> tuple[str, str, str, str]:
        """What is typed in: two labels of the same target may be merged."""
        return self.kind, self.indicator, self.criterion, self.key
