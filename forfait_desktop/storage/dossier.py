"""The saved form of a dossier: `dossier.forfait`, JSON that a person can read (docs/format.md).

Codes raised here, all `ForfaitError`:

==================== =================================================================================================
code                  parameters
==================== =================================================================================================
dossier-damaged       reason: one of `jsontext`'s (empty, not-utf8, not-json…), « checksum », « format »
dossier-foreign       reason: JSON of something else
dossier-newer         schema_version, supported
dossier-inconsistent  where (« physician.profile.sector »), problem (a short code), value; or the parameters of `values`
text-unsavable        reason: « surrogate » (half of a character), « keys »
answers-bad-field     field, value (physician and schemes of an answers file)
answers-unknown-key   key, where (idem)
==================== =================================================================================================

A dossier in which everything is as it should be is read by `decoding`; pydantic tells what is wrong in any other, and
is imported then only.
"""

from __future__ import annotations

import contextlib
import dataclasses
import json
import re
from collections.abc import Hashable, Mapping
from dataclasses import field
from datetime import date
from decimal import Decimal
from functools import cache
from typing import TYPE_CHECKING, Any, TypeVar

from forfait_desktop.decoding import Decoder, UnexpectedError, json_reader
from forfait_desktop.domain.answers import (
    COUNT_MAXIMUM,
    SCHEME_IDS,
    Answers,
    Applicability,
    AssistantMedical,
    Details,
    Drafts,
    Entry,
    Physician,
    Schemes,
    Vsm,
)
from forfait_desktop.domain.campaign import Campaign
from forfait_desktop.errors import ForfaitError
from forfait_desktop.records import dataclass
from forfait_desktop.storage import jsontext, migrations, values
from forfait_desktop.storage.ranges import Problem, check_evidence, check_profile, check_schemes

if TYPE_CHECKING:
    from pydantic import TypeAdapter

__all__ = ["AssistantMedical", "Declaration", "Dossier", "EvidenceRecord", "Payment", "Schemes", "Signature", "Vsm"]

FORMAT = "forfait-desktop"
SCHEMA_VERSION = migrations.CURRENT

Day = date
"""The same type, where a field is itself called `date`."""

_HASH = re.compile(r"[0-9a-f]{64}")
_ID = re.compile(r"[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
"""A UUID in its canonical form."""
_AMOUNT = re.compile(r"-?[0-9]{1,12}(\.[0-9]{1,4})?")


@dataclass(frozen=True, slots=True)
class EvidenceRecord:
    """One piece: a file, or only the `place` where it can be found (« Classeur bleu »).

    `file` is relative to the folder of the dossier, with « / »; `date` is the document's, `added` when it came here.
    """

    id: str
    file: str = ""
    sha256: str = ""
    indicators: tuple[str, ...] = ()
    label: str = ""
    date: Day | None = None
    valid_until: Day | None = None
    place: str = ""
    added: Day | None = None


@dataclass(frozen=True, slots=True)
class Declaration:
    """What was copied to amelipro: row → the value copied, the number of the receipt, its day."""

    copied: Mapping[str, str] = field(default_factory=dict)
    acknowledged: str = ""
    on: date | None = None


@dataclass(frozen=True, slots=True)
class Signature:
    """Who prepared or reviewed, and when. A statement, not an electronic signature.

    A change after it clears `by` and `on`: `void` is then the day of the preparation or of the review that no longer
    stands, and `changed` what was changed since (indicator ids, « physician », « schemes », « rules »).
    """

    by: str = ""
    on: date | None = None
    void: date | None = None
    changed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Payment:
    """What the Assurance Maladie paid, in euros; then what is contested, why and until when.

    `lines` are the amounts that it prints, by line (or volet id: its lump); `notified` is the day of its decision,
    `until` the last day that it gives to answer, `contested` the lines, `letter` the draft when it was edited.
    """

    amount: Decimal | None = None
    date: Day | None = None
    lines: Mapping[str, Decimal] = field(default_factory=dict)
    notified: Day | None = None
    until: Day | None = None
    contested: tuple[str, ...] = ()
    letter: str = ""


@dataclass(frozen=True, slots=True)
class Dossier:
    """One physician, one campaign.

    `modified` is the day of the last change; `notes` go from an indicator id or « general » to a text, `questions`
    from an indicator id to who can tell its answer.
    `schema_version` above `SCHEMA_VERSION` is a file of a later version, which is never written back.
    """

    id: str
    campaign: str
    campaign_digest: str
    modified: date
    revision: int = 0
    physician: Physician = field(default_factory=Physician)
    answers: Answers = field(default_factory=dict)
    drafts: Drafts = field(default_factory=dict)
    details: Details = field(default_factory=dict)
    applicability: Applicability = field(default_factory=dict)
    schemes: Schemes = field(default_factory=Schemes)
    notes: Mapping[str, str] = field(default_factory=dict)
    evidence: tuple[EvidenceRecord, ...] = ()
    declaration: Declaration = field(default_factory=Declaration)
    prepared: Signature = field(default_factory=Signature)
    reviewed: Signature = field(default_factory=Signature)
    closed: date | None = None
    payment: Payment = field(default_factory=Payment)
    questions: Mapping[str, str] = field(default_factory=dict)
    schema_version: int = SCHEMA_VERSION

    @property
    def newer(self) -> bool:
        """Written by a later version of the application: read-only."""
        return self.schema_version > migrations.CURRENT


def new_dossier(campaign: str, campaign_digest: str, modified: date, physician: Physician | None = None) -> Dossier:
    """An empty dossier with a fresh id."""
    # Imported here: it loads what tells the platform, which a reader does without.
    import uuid

    return Dossier(
        id=str(uuid.uuid4()),
        campaign=campaign,
        campaign_digest=campaign_digest,
        modified=modified,
        physician=physician or Physician(),
    )


def entry(dossier: Dossier) -> Entry:
    """What `evaluate` reads of a dossier."""
    return Entry(
        answers=dossier.answers,
        drafts=dossier.drafts,
        applicability=dossier.applicability,
        profile=dossier.physician.profile,
        schemes=dossier.schemes,
    )


# --- writing ----------------------------------------------------------------------------------------------------------


def to_bytes(dossier: Dossier) -> bytes:
    """The file, with its checksum.

    Raises:
        ForfaitError: `text-unsavable`; `dossier-newer` for a dossier that a later version wrote.
    """
    if dossier.newer:
        raise ForfaitError("dossier-newer", schema_version=dossier.schema_version, supported=migrations.CURRENT)
    content = jsontext.nfc(_content(dossier))
    content["sha256"] = jsontext.content_hash(content)
    return jsontext.pretty(content)


def _content(dossier: Dossier) -> dict[str, Any]:
    content: dict[str, Any] = {
        one.name: _plain(getattr(dossier, one.name)) for one in dataclasses.fields(dossier) if one.name != "answers"
    }
    content["format"] = FORMAT
    content["schema_version"] = migrations.CURRENT
    content["answers"] = values.encode_answers(dossier.answers)
    schemes = content["schemes"]
    if "assistant_medical" in schemes:
        schemes["assistant-medical"] = schemes.pop("assistant_medical")
    for name in ("prepared", "reviewed"):
        # An object with both keys is what readers expect, even before anybody signed.
        content[name] = {"by": "", "on": None} | content[name]
    content["payment"] = {"amount": None, "date": None} | content["payment"]
    if not dossier.payment.lines:
        del content["payment"]["lines"]
    if not dossier.questions:
        del content["questions"]
    content["physician"] = {"name": ""} | content["physician"]
    return content


def _plain(value: Any) -> Any:
    """JSON of a field; inside an object, what was not given is left out."""
    if dataclasses.is_dataclass(value) and not isinstance(value, type):
        pairs = ((one.name, _plain(getattr(value, one.name))) for one in dataclasses.fields(value))
        return {key: item for key, item in pairs if item not in (None, "", [])}
    if isinstance(value, Mapping):
        return {key: _plain(item) for key, item in value.items()}
    if isinstance(value, tuple):
        return [_plain(item) for item in value]
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, Decimal):
        return format(value, "f")
    return value


# --- reading ----------------------------------------------------------------------------------------------------------


def from_bytes(data: bytes) -> Dossier:
    """Read and verify a dossier; texts come back in form NFC.

    A later `schema_version` is read without what it adds, when what is left is still valid (see `Dossier.newer`).

    Raises:
        ForfaitError: one of the codes above.
    """
    raw = jsontext.parse(data, "dossier-damaged")
    verify(raw)
    version = raw["schema_version"]
    if not isinstance(version, int) or isinstance(version, bool) or version < 1:
        raise ForfaitError("dossier-inconsistent", where="schema_version", problem="int_type", value=version)
    newer = version > migrations.CURRENT
    try:
        return _validated(raw if newer else migrations.migrate(raw, version), lenient=newer)
    except ForfaitError:
        if not newer:
            raise
        raise ForfaitError("dossier-newer", schema_version=version, supported=migrations.CURRENT) from None


def verify(raw: Mapping[str, Any]) -> None:
    """Refuse what is not a dossier, or not the one that was written. Needs no pydantic.

    Raises:
        ForfaitError: `dossier-foreign`, `dossier-damaged`, `dossier-newer` (its checksum is made in another way).
    """
    if raw.get("format") != FORMAT:
        if "campaign_digest" in raw or "schema_version" in raw:
            raise ForfaitError("dossier-damaged", reason="format")
        raise ForfaitError("dossier-foreign", reason="format")
    if "schema_version" not in raw or raw.get("sha256") != jsontext.content_hash(raw):
        if _is_of_later_format(raw):
            raise ForfaitError("dossier-newer", schema_version=raw["schema_version"], supported=migrations.CURRENT)
        raise ForfaitError("dossier-damaged", reason="checksum")


def _is_of_later_format(raw: Mapping[str, Any]) -> bool:
    """Whether a later version may have written it, with a checksum that we do not know how to make.

    Taken for damage, it would be replaced by an old backup. A known version number that was itself damaged is told by
    the checksum, which is right with that number.
    """
    version = raw.get("schema_version")
    if not isinstance(version, int) or isinstance(version, bool) or version <= migrations.CURRENT:
        return False
    known = ({**raw, "schema_version": one} for one in range(1, migrations.CURRENT + 1))
    return all(jsontext.content_hash(one) != raw.get("sha256") for one in known)


def _validated(raw: Mapping[str, Any], *, lenient: bool) -> Dossier:
    content = {key: value for key, value in jsontext.nfc(dict(raw)).items() if key not in ("format", "sha256")}
    try:
        answers = values.decode_answers(content.pop("answers", None))
    except ForfaitError as error:
        raise ForfaitError("dossier-inconsistent", **{**error.params, "problem": error.code}) from None
    _schemes_in(content.get("schemes"))
    dossier = _read(Dossier, content, _inconsistent, lenient=lenient)
    dossier = dataclasses.replace(dossier, answers=answers)
    _check(dossier, content)
    return dossier


def _inconsistent(where: str, problem: str, value: object) -> ForfaitError:
    return ForfaitError("dossier-inconsistent", where=where, problem=problem, value=jsontext.shown(value))


def _answers_problem(where: str, problem: str, value: object) -> ForfaitError:
    if problem == "unexpected_keyword_argument":
        parent, _, key = where.rpartition(".")
        return ForfaitError("answers-unknown-key", key=key, where=parent)
    return ForfaitError("answers-bad-field", field=where, value=jsontext.shown(value))


def read_physician(raw: object) -> Physician:
    """The physician of an answers file.

    Raises:
        ForfaitError: `answers-bad-field` or `answers-unknown-key`.
    """
    physician = _read(Physician, jsontext.nfc(raw), _answers_problem, "physician")
    check_profile(physician.profile, _answers_problem)
    return physician


def read_schemes(raw: object) -> Schemes:
    """The schemes of an answers file.

    Raises:
        ForfaitError: `answers-bad-field` or `answers-unknown-key`.
    """
    content = jsontext.nfc(raw)
    _schemes_in(content)
    schemes = _read(Schemes, content, _answers_problem, "schemes")
    check_schemes(schemes, _answers_problem)
    return schemes


def _schemes_in(raw: object) -> None:
    """Rename the scheme whose id is not a Python name; its Python name is not a key of the format."""
    if isinstance(raw, dict):
        if "assistant_medical" in raw:
            raw["assistant_medical?"] = raw.pop("assistant_medical")
        if "assistant-medical" in raw:
            raw["assistant_medical"] = raw.pop("assistant-medical")


_Read = TypeVar("_Read")


def _read(kind: type[_Read], raw: object, problem: Problem, prefix: str = "", *, lenient: bool = False) -> _Read:
    if not lenient:
        # What is as it should be needs no pydantic, which takes longer to load than the file to open.
        with contextlib.suppress(UnexpectedError):
            return _decoder().decode(kind, raw)
    from pydantic import ValidationError

    try:
        # From JSON text: in strict mode, this is where a date is read from a string and nothing else is guessed.
        adapter = _adapter(kind, lenient)  # type: ignore[arg-type]  # a class can always be a key
        read: _Read = adapter.validate_json(json.dumps([raw], ensure_ascii=False))[0]
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        where = ".".join([*([prefix] if prefix else []), *(str(part) for part in first["loc"][1:])])
        where = where.replace("assistant_medical", "assistant-medical")
        raise problem(where, first["type"], first["input"]) from None
    return read


@cache
def _decoder() -> Decoder:
    return json_reader()


@cache
def _adapter(kind: Hashable, lenient: bool) -> TypeAdapter[list[Any]]:
    from pydantic import ConfigDict, TypeAdapter

    # Inside a list: the only way to give a configuration to plain dataclasses that know nothing of pydantic.
    return TypeAdapter(
        list[kind],  # type: ignore[valid-type]
        config=ConfigDict(extra="ignore" if lenient else "forbid", strict=True),
    )


# --- what types do not say --------------------------------------------------------------------------------------------


def _check(dossier: Dossier, content: Mapping[str, Any]) -> None:
    if not _ID.fullmatch(dossier.id):
        raise _inconsistent("id", "uuid", dossier.id)
    if not _HASH.fullmatch(dossier.campaign_digest):
        raise _inconsistent("campaign_digest", "sha256", dossier.campaign_digest)
    if not 0 <= dossier.revision <= COUNT_MAXIMUM:
        raise _inconsistent("revision", "range", dossier.revision)
    payment = content.get("payment", {})
    amounts = {"amount": payment.get("amount")} | {f"lines.{key}": one for key, one in payment.get("lines", {}).items()}
    for key, amount in amounts.items():
        if amount is not None and not (isinstance(amount, str) and _AMOUNT.fullmatch(amount)):
            raise _inconsistent(f"payment.{key}", "decimal_text", amount)
    for number, record in enumerate(dossier.evidence):
        if not record.id:
            raise _inconsistent(f"evidence.{number}.id", "missing", record.id)
        check_evidence(record.file, record.sha256, record.place, f"evidence.{number}", _inconsistent)
    check_profile(dossier.physician.profile, _inconsistent)
    check_schemes(dossier.schemes, _inconsistent)


def check_against(dossier: Dossier, campaign: Campaign) -> None:
    """Refuse a dossier that answers what its campaign does not ask.

    Raises:
        ForfaitError: `dossier-inconsistent` with `problem` and the parameters of `values`.
    """
    try:
        values.check_answers(campaign, dossier.answers)
        for line, details in dossier.details.items():
            for criterion in details:
                values.check_detail_of(campaign, line, criterion)
        for line, drafts in dossier.drafts.items():
            for criterion in drafts:
                values.check_draft_of(campaign, line, criterion)
        for one in dossier.applicability:
            if one not in SCHEME_IDS:
                values.known_indicator(campaign, one)
    except ForfaitError as error:
        raise ForfaitError("dossier-inconsistent", **{**error.params, "problem": error.code}) from None
    if dossier.campaign != campaign.id:
        raise ForfaitError("dossier-inconsistent", where="campaign", problem="campaign", value=campaign.id)
