"""One row of the index: what the home screen shows of a dossier, as plain stored values."""

from __future__ import annotations

import dataclasses
import json
import unicodedata
import zlib
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any, Literal

from forfait_desktop.records import dataclass

RowState = Literal["in-progress", "to-review", "reviewed", "copied", "paid", "closed", "unreadable"]


@dataclass(frozen=True, slots=True)
class Summary:
    """What only an evaluation can say of a dossier. Euros are stored as text, exact (« 4424 », « 213.50 »).

    `answered` of `asked` steps are done (`domain.steps`); days are ISO text, "" when not published; `copied`: every
    line that has something to copy was ticked.
    """

    title: str = ""
    programme: str = ""
    year: int = 0
    answered: int = 0
    asked: int = 0
    acquired: str = ""
    period_end: str = ""
    opens: str = ""
    closes: str = ""
    copied: bool = False


@dataclass(frozen=True, slots=True)
class IndexRow:
    """A dossier as the home screen shows it.

    Attributes:
        path: its `dossier.forfait`, absolute.
        id: id of the dossier.
        name: the physician, as typed; the name of the folder when the file cannot be read.
        sort: what orders the rows: family name, without accents.
        campaign: id of the campaign.
        rpps: the physician's number, "" when it was not given: it finds the same physician in another year.
        modified: ISO day.
        revision: as saved.
        state: how far it went; « unreadable » rows have `problem`.
        problem: code of the error that opening raises.
        backup: the newest version that can be read, "" when there is none; `backup_at` its local time, ISO.
        summary: the figures.
    """

    path: Path
    id: str = ""
    name: str = ""
    sort: str = ""
    campaign: str = ""
    rpps: str = ""
    modified: str = ""
    revision: int = 0
    state: RowState = "in-progress"
    problem: str = ""
    backup: str = ""
    backup_at: str = ""
    summary: Summary = dataclasses.field(default_factory=Summary)


Summarise = Callable[[bytes, bytes], Summary]
"""The figures of a dossier, from the bytes of `dossier.forfait` and `bareme.toml`; raises ForfaitError."""


def state_of(raw: Mapping[str, Any], *, copied: bool) -> RowState:
    """How far a dossier went, from its JSON and what `Summary.copied` says of it."""
    declaration, payment = _object(raw, "declaration"), _object(raw, "payment")
    if raw.get("closed"):
        return "closed"
    if payment.get("amount") is not None:
        return "paid"
    # A date alone is that of a receipt, typed by mistake or in advance: nothing says that all was copied.
    if declaration.get("acknowledged") or (declaration.get("on") and declaration.get("copied") and copied):
        return "copied"
    if _object(raw, "reviewed").get("on"):
        return "reviewed"
    return "to-review" if _object(raw, "prepared").get("on") else "in-progress"


def name_of(raw: Mapping[str, Any]) -> tuple[str, str]:
    """The physician's name as typed, and the key that sorts by family name."""
    physician = _object(raw, "physician")
    name, family = (str(physician.get(key) or "") for key in ("name", "family_name"))
    words = name.split()
    # « Dr Claire MARTIN », « Claire Martin »: what is in capitals, else the last word.
    capitals = [word for word in words if len(word) > 1 and word.isupper()]
    return name, folded(f"{family or ' '.join(capitals or words[-1:])} {name}")


def rpps_of(raw: Mapping[str, Any]) -> str:
    """The physician's RPPS number, "" when it was not given."""
    return str(_object(raw, "physician").get("rpps") or "")


def _object(raw: Mapping[str, Any], key: str) -> Mapping[str, Any]:
    value = raw.get(key)
    return value if isinstance(value, dict) else {}


def folded(text: str) -> str:
    """Lower case without accents: « saïd » finds « Saïd » and « SAID »."""
    plain = unicodedata.normalize("NFKD", text)
    return "".join(character for character in plain if not unicodedata.combining(character)).casefold()


def to_json(row: IndexRow) -> str:
    """The row as stored."""
    return json.dumps(dataclasses.asdict(row) | {"path": str(row.path)}, ensure_ascii=False, sort_keys=True)


def from_json(text: str) -> IndexRow:
    """The row as stored.

    Raises:
        ValueError, TypeError, KeyError: not a row of ours.
    """
    raw = json.loads(text)
    return IndexRow(**{**raw, "path": Path(raw["path"]), "summary": Summary(**raw["summary"])})


def checksum(text: str) -> int:
    """What tells that a stored row was altered: a wrong figure must not be shown for a flipped bit."""
    # Not hashlib: nobody forges a cache, and the home screen does not wait for OpenSSL.
    return zlib.crc32(text.encode("utf-8"))
