"""Every truncation and every one-bit flip of a dossier is seen; the best version is offered; nothing is modified."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest

from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage.atomic import sha256
from forfait_desktop.storage.dossier import from_bytes
from forfait_desktop.storage.store import DossierStore, serialise
from tests.sample import sample_data
from tests.storage.builders import NOW, full_dossier, with_revision

FROZEN = Path(__file__).parents[1] / "frozen"
FILES = sorted(FROZEN.glob("*/*/dossier.forfait"))


def flipped(data: bytes, bit: int) -> bytes:
    """The file with one bit changed."""
    found = bytearray(data)
    found[bit // 8] ^= 1 << (bit % 8)
    return bytes(found)


def tree(folder: Path) -> dict[str, tuple[bytes, int, int]]:
    """Everything below, folders included: bytes, time, permissions."""
    found = {}
    for path in sorted([folder, *folder.rglob("*")]):
        about = path.stat()
        found[str(path)] = (path.read_bytes() if path.is_file() else b"", about.st_mtime_ns, about.st_mode)
    return found


def refusal(data: bytes) -> str:
    try:
        from_bytes(data)
    except ForfaitError as error:
        return error.code
    return ""


@pytest.mark.parametrize("part", range(8))
@pytest.mark.parametrize("path", FILES, ids=lambda path: path.parent.name)
def test_every_flip_is_damage(path: Path, part: int) -> None:
    """Told as damage, never as the file of another program or of a later version, which would offer no backup."""
    data = path.read_bytes()
    bits = len(data) * 8
    wrong = [
        (bit, code)
        for bit in range(part * bits // 8, (part + 1) * bits // 8)
        if (code := refusal(flipped(data, bit))) != "dossier-damaged"
    ]
    assert wrong == []


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.parent.name)
def test_every_truncation_is_damage(path: Path) -> None:
    data = path.read_bytes()
    assert [length for length in range(len(data)) if refusal(data[:length]) != "dossier-damaged"] == []


@pytest.mark.parametrize(
    "damage",
    [
        lambda data: b"",
        lambda data: b"\0" * len(data),
        lambda data: data + data,
        lambda data: data[len(data) // 2 :],
        lambda data: data[:2048] + b"\0" * (len(data) - 2048),
        lambda data: data[:-512] + b"\0" * 512,
        lambda data: flipped(data, 8000),
        lambda data: flipped(data, 8 * (len(data) - 3)),
        lambda data: data.replace(b"Claire", b"Clarie"),
        lambda data: data.replace(b'"done": 96', b'"done": 97'),
        lambda data: data.decode().encode("utf-16"),
        lambda data: b"PK\x03\x04" + data,
    ],
)
def test_the_best_version_is_offered_and_nothing_is_modified(tmp_path: Path, damage: object) -> None:
    assert callable(damage)
    store = DossierStore()
    file = store.create(tmp_path, full_dossier(), sample_data())
    for revision in (43, 44, 45):
        now = NOW + timedelta(minutes=11 * (revision - 43))
        store.save(file, serialise(with_revision(full_dossier(), revision)), sha256(file.read_bytes()), now)
    good = file.read_bytes()
    file.write_bytes(damage(good))
    newest = store.versions(file)[0]
    newest.path.write_bytes(flipped(newest.path.read_bytes(), 4444))
    before = tree(tmp_path)
    with pytest.raises(ForfaitError) as raised:
        DossierStore().open(file)
    assert raised.value.code == "dossier-damaged"
    assert raised.value.params["backup_revision"] == 43
    assert tree(tmp_path) == before
    restored = DossierStore().restore(file, Path(str(raised.value.params["backup"])), NOW)
    assert restored.dossier.answers == full_dossier().answers
    kept = [path.read_bytes() for path in (file.parent / "Sauvegardes").glob("*illisible*")]
    assert kept == [damage(good)]


def test_the_rules_of_a_dossier_are_held_to_every_bit(tmp_path: Path) -> None:
    store = DossierStore()
    file = store.create(tmp_path, full_dossier(), sample_data())
    rules = file.with_name("bareme.toml")
    for bit in range(0, len(sample_data()) * 8, 40_009):
        rules.write_bytes(flipped(sample_data(), bit))
        before = tree(tmp_path)
        with pytest.raises(ForfaitError) as raised:
            DossierStore().open(file)
        assert raised.value.code == "bareme-changed"
        assert tree(tmp_path) == before
