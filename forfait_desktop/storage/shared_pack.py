"""A shared pack, `.forfait-pack`: the proofs and the texts that the members of an MSP or a CPTS have in common.

A plain .zip (docs/format.md): `pack.json`, then `pieces/…`. It holds no person, no amount, no count, no answer. Same
content, same bytes. Read back by `StrictZip`, then key by key: an unknown key, a file that nothing names, another
fingerprint, a PDF that acts, and nothing at all is read.

Codes raised here, all `ForfaitError`, beside those of `StrictZip`, of `evidence_kinds` and of the disk:

==================== =================================================================================================
code                  parameters
==================== =================================================================================================
pack-refused          reason: « format », « newer », « empty », « number » (a text that looks like a patient's number),
                      « campaign » (campaign: the one that the pack is for)
==================== =================================================================================================
"""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Mapping, Sequence
from dataclasses import field
from datetime import date
from pathlib import Path
from typing import Any, Final

from forfait_desktop.domain.patient_number import holds_patient_number, name_holds_patient_number
from forfait_desktop.errors import ForfaitError
from forfait_desktop.records import dataclass
from forfait_desktop.storage import jsontext
from forfait_desktop.storage.atomic import Expected, sha256, write_file
from forfait_desktop.storage.evidence import SIZE_MAXIMUM
from forfait_desktop.storage.evidence_kinds import EXTENSIONS, check_pdf, kind_of
from forfait_desktop.storage.filesystem import FileSystem, LocalFileSystem
from forfait_desktop.storage.names import safe_name
from forfait_desktop.storage.strict_zip import StrictZip

FORMAT: Final = "forfait-desktop-pack"
VERSION: Final = 1
ENDING: Final = ".forfait-pack"
_MANIFEST: Final = "pack.json"
_MANIFEST_MAXIMUM: Final = 1024 * 1024
_MOMENT: Final = (1980, 1, 1, 0, 0, 0)
_MODE: Final = 0o100644 << 16
_PROOFS: Final = 100
_TEXTS: Final = 500
_TEXT: Final = 2_000
_HASH: Final = re.compile(r"[0-9a-f]{64}")
_ID: Final = re.compile(r"[a-z0-9][a-z0-9_-]{0,79}")

Texts = Mapping[str, Mapping[str, Mapping[str, str]]]
"""Line → criterion → key → text, as the details of a dossier."""


@dataclass(frozen=True, slots=True)
class Proof:
    """A file of a pack: what it proves, its name, until when it is good."""

    sha256: str
    label: str
    indicators: tuple[str, ...]
    valid_until: date | None = None


@dataclass(frozen=True, slots=True)
class SharedPack:
    """What a pack holds. `files`: SHA-256 → the bytes of a proof."""

    campaign: str
    texts: Texts = field(default_factory=dict)
    proofs: tuple[Proof, ...] = ()
    files: Mapping[str, bytes] = field(default_factory=dict)


def render_pack(pack: SharedPack) -> bytes:
    """The bytes of a pack; the same for the same content, whatever the day and the machine.

    Raises:
        ForfaitError: `pack-refused` (« empty », « number ») for what would not be read back.
    """
    _check_texts(pack)
    proofs = sorted(pack.proofs, key=lambda one: one.sha256)
    manifest = {
        "format": FORMAT,
        "version": VERSION,
        "campaign": pack.campaign,
        "texts": {line: {key: dict(texts) for key, texts in row.items()} for line, row in pack.texts.items()},
        "proofs": [
            {
                "sha256": one.sha256,
                "label": one.label,
                "indicators": sorted(one.indicators),
                "valid_until": one.valid_until.isoformat() if one.valid_until is not None else None,
            }
            for one in proofs
        ],
    }
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        _write(archive, _MANIFEST, jsontext.pretty(manifest))
        for one in proofs:
            data = pack.files[one.sha256]
            _write(archive, f"pieces/{one.sha256}.{EXTENSIONS[kind_of(data, one.label)]}", data)
    return out.getvalue()


def _write(archive: zipfile.ZipFile, name: str, data: bytes) -> None:
    info = zipfile.ZipInfo(name, _MOMENT)
    info.external_attr, info.create_system = _MODE, 3
    archive.writestr(info, data, zipfile.ZIP_STORED)


def save_pack(pack: SharedPack, path: Path, fs: FileSystem | None = None) -> None:
    """Write a pack, whole or not at all.

    Raises:
        ForfaitError: what `render_pack` raises, `save-failed`.
    """
    write_file(fs or LocalFileSystem(), path, render_pack(pack), Expected.ANYTHING)


def read_pack(path: Path) -> SharedPack:
    """Read a pack with distrust; nothing is written anywhere.

    Raises:
        ForfaitError: see the head of this file.
    """
    with StrictZip(path) as archive:
        members = {member.name: member for member in archive.members}
        head = members.pop(_MANIFEST, None)
        if head is None or head.size > _MANIFEST_MAXIMUM:
            raise _refused("format")
        pack = _manifest(archive.read(head))
        files: dict[str, bytes] = {}
        for one in pack.proofs:
            name = next((name for name in members if name.startswith(f"pieces/{one.sha256}.")), "")
            member = members.pop(name, None)
            if member is None or member.size > SIZE_MAXIMUM:
                raise _refused("format")
            data = archive.read(member)
            kind = kind_of(data, one.label)
            if kind == "pdf":
                check_pdf(data, one.label)
            if sha256(data) != one.sha256 or name != f"pieces/{one.sha256}.{EXTENSIONS[kind]}":
                raise _refused("format")
            files[one.sha256] = data
        if members:
            raise _refused("format")
    found = SharedPack(pack.campaign, pack.texts, pack.proofs, files)
    _check_texts(found)
    return found


def _refused(reason: str, campaign: str = "") -> ForfaitError:
    return ForfaitError("pack-refused", reason=reason, campaign=campaign)


def check_campaign(pack: SharedPack, campaign: str) -> None:
    """Raise `pack-refused` (« campaign ») for a pack that is for other rules."""
    if pack.campaign != campaign:
        raise _refused("campaign", pack.campaign)


def _check_texts(pack: SharedPack) -> None:
    texts = [text for row in pack.texts.values() for kept in row.values() for text in kept.values()]
    if not texts and not pack.proofs:
        raise _refused("empty")
    if any(holds_patient_number(text) for text in texts):
        raise _refused("number")
    if any(name_holds_patient_number(one.label) for one in pack.proofs):
        raise _refused("number")


# --- the manifest, key by key -----------------------------------------------------------------------------------------


def _manifest(data: bytes) -> SharedPack:
    try:
        found = jsontext.parse(data, "pack-refused")
    except ForfaitError as error:
        raise _refused("format") from error
    if found.get("format") != FORMAT:
        raise _refused("format")
    version = found.get("version")
    if not isinstance(version, int) or isinstance(version, bool):  # `true` equals 1
        raise _refused("format")
    if version > VERSION:
        raise _refused("newer")
    if version != VERSION or set(found) != {"format", "version", "campaign", "texts", "proofs"}:
        raise _refused("format")
    proofs = found["proofs"]
    if not isinstance(proofs, list) or len(proofs) > _PROOFS:
        raise _refused("format")
    read = tuple(_proof(one) for one in proofs)
    if len({one.sha256 for one in read}) != len(read):
        raise _refused("format")
    return SharedPack(_id(found["campaign"]), _texts(found["texts"]), read)


def _texts(found: Any) -> Texts:
    kept: dict[str, dict[str, dict[str, str]]] = {}
    count = 0
    for line, row in _object(found).items():
        for criterion, texts in _object(row).items():
            for key, text in _object(texts).items():
                count += 1
                if not isinstance(text, str) or not text.strip() or len(text) > _TEXT or count > _TEXTS:
                    raise _refused("format")
                kept.setdefault(_id(line), {}).setdefault(_id(criterion), {})[_id(key)] = text
    return kept


def _proof(found: Any) -> Proof:
    one = _object(found)
    digest, label, lines, until = (one.get(key) for key in ("sha256", "label", "indicators", "valid_until"))
    if set(one) != {"sha256", "label", "indicators", "valid_until"}:
        raise _refused("format")
    if not isinstance(digest, str) or not _HASH.fullmatch(digest) or not isinstance(lines, list):
        raise _refused("format")
    # A name is shown and becomes that of a file: nothing in it may lead anywhere.
    if not isinstance(label, str) or safe_name(label, "", length=200) != label:
        raise _refused("format")
    return Proof(digest, label, tuple(_id(line) for line in lines), _day(until))


def _day(found: Any) -> date | None:
    if found is None:
        return None
    try:
        return date.fromisoformat(found) if isinstance(found, str) and len(found) == len("2023-12-31") else _raise()
    except ValueError:
        raise _refused("format") from None


def _raise() -> date:
    raise _refused("format")


def _object(found: Any) -> dict[str, Any]:
    if not isinstance(found, dict):
        raise _refused("format")
    return found


def _id(found: Any) -> str:
    if not isinstance(found, str) or not _ID.fullmatch(found):
        raise _refused("format")
    return found


def proofs_of(pack: SharedPack, known: Sequence[str]) -> tuple[Proof, ...]:
    """The proofs whose file is not among `known` fingerprints."""
    return tuple(one for one in pack.proofs if one.sha256 not in known)
