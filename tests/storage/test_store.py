"""A dossier's folder: made whole or not at all, opened without a trace, saved, restored."""

from __future__ import annotations

import dataclasses
import errno
import json
from datetime import timedelta
from pathlib import Path

import pytest

from forfait_desktop.domain.answers import Physician
from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage.atomic import sha256
from forfait_desktop.storage.backups import FOLDER
from forfait_desktop.storage.dossier import Dossier, from_bytes, to_bytes
from forfait_desktop.storage.jsontext import content_hash
from forfait_desktop.storage.store import DossierStore, OpenedDossier, as_copy, dossier_file, folder_name, serialise
from tests.sample import sample_data
from tests.storage.builders import NOW, full_dossier, plain_dossier, with_revision
from tests.storage.faults import FaultyDisk


def created(tmp_path: Path, dossier: Dossier | None = None) -> Path:
    return DossierStore().create(tmp_path / "Bibliothèque", dossier or plain_dossier(), sample_data())


def tree(folder: Path) -> dict[str, tuple[bytes, int]]:
    """Every file below, with its content and its time."""
    return {
        str(path.relative_to(folder)): (path.read_bytes(), path.stat().st_mtime_ns)
        for path in folder.rglob("*")
        if path.is_file()
    }


def refusal(path: Path) -> ForfaitError:
    with pytest.raises(ForfaitError) as raised:
        DossierStore().open(path)
    return raised.value


def saved(file: Path, store: DossierStore, dossier: Dossier, minutes: int = 0) -> None:
    store.save(file, serialise(dossier), sha256(file.read_bytes()), NOW + timedelta(minutes=minutes))


# --- creating ---------------------------------------------------------------------------------------------------------


def test_a_new_dossier_is_a_folder_with_its_rules(tmp_path: Path) -> None:
    file = created(tmp_path)
    assert file == tmp_path / "Bibliothèque" / "2023 Forfait structure Dr Claire MARTIN" / "dossier.forfait"
    assert sorted(path.name for path in file.parent.iterdir()) == ["bareme.toml", "dossier.forfait"]
    assert (file.parent / "bareme.toml").read_bytes() == sample_data()
    assert from_bytes(file.read_bytes()) == plain_dossier()
    assert file.stat().st_mode & 0o777 == 0o600


def test_the_same_name_again_gets_a_number(tmp_path: Path) -> None:
    names = [created(tmp_path).parent.name for _ in range(3)]
    assert names[1:] == [f"{names[0]} (2)", f"{names[0]} (3)"]
    # A file system that ignores case must not see two folders as one.
    shouted = dataclasses.replace(plain_dossier(), physician=Physician(name="DR CLAIRE MARTIN"))
    assert created(tmp_path, shouted).parent.name == "2023 Forfait structure DR CLAIRE MARTIN (4)"


@pytest.mark.parametrize(
    ("name", "folder"),
    [
        ("", "2023 Forfait structure Médecin"),
        ('Dr A/B\\C: <D>?*|"…', "2023 Forfait structure Dr A B C D …"),
        ("../../..", "2023 Forfait structure"),
        ("Dr Martin. ", "2023 Forfait structure Dr Martin"),
        ("Dr\tMartin\n\x00\u202e", "2023 Forfait structure Dr Martin"),
        ("e\u0301", "2023 Forfait structure é"),
    ],
)
def test_folder_names_suit_every_system(tmp_path: Path, name: str, folder: str) -> None:
    file = created(tmp_path, dataclasses.replace(plain_dossier(), physician=Physician(name=name)))
    assert file.parent.name == folder
    assert file.parent.parent == tmp_path / "Bibliothèque"


@pytest.mark.parametrize(
    ("rules", "folder"),
    [
        (b'programme = "donum"\nyear = 2031\n[[volets]]\nyear = 1\n', "2031 Donum Médecin"),
        # The first bracket at the start of a line is inside a value.
        (b'notes = """\n[a]\n"""\nlist = [\n[1],\n]\nprogramme = "donum"\nyear = 2031\n', "2031 Donum Médecin"),
        (b"programme = \xff", "2023 regles-essai Médecin"),
        (b"programme = ", "2023 regles-essai Médecin"),
    ],
)
def test_a_folder_is_named_after_its_rules_whatever_they_hold(rules: bytes, folder: str) -> None:
    dossier = dataclasses.replace(plain_dossier(), physician=Physician())
    assert folder_name(dossier, rules) == folder


def test_a_very_long_name_is_cut(tmp_path: Path) -> None:
    file = created(tmp_path, dataclasses.replace(plain_dossier(), physician=Physician(name="Ễ" * 5000)))
    assert len(file.parent.name) <= 80
    assert len(file.parent.name.encode()) <= 200


def test_a_creation_that_fails_leaves_nothing(tmp_path: Path) -> None:
    disk = FaultyDisk()
    DossierStore(disk).create(tmp_path / "essai", plain_dossier(), sample_data())
    assert "replace" in disk.calls
    for number, step in enumerate(disk.calls, start=1):
        library = tmp_path / f"{number}"
        attempt = FaultyDisk(number, errno.ENOSPC)
        if step == "fsync_dir":
            file = DossierStore(attempt).create(library, plain_dossier(), sample_data())
            assert DossierStore().open(file).dossier == plain_dossier()
            continue
        with pytest.raises(ForfaitError) as raised:
            DossierStore(attempt).create(library, plain_dossier(), sample_data())
        assert (raised.value.code, raised.value.params["reason"]) == ("save-failed", "ENOSPC"), step
        assert list(library.iterdir()) == [], step


def test_a_dossier_is_not_made_with_the_rules_of_another(tmp_path: Path) -> None:
    with pytest.raises(ForfaitError) as raised:
        DossierStore().create(tmp_path, plain_dossier(), sample_data() + b"\n")
    assert raised.value.code == "bareme-changed"
    assert list(tmp_path.iterdir()) == []


def test_a_copy_takes_the_evidence_along_and_an_id_of_its_own(tmp_path: Path) -> None:
    file = created(tmp_path)
    evidence = file.parent / "Justificatifs"
    evidence.mkdir()
    (evidence / "attestation.pdf").write_bytes(b"%PDF")
    copy = DossierStore().create(tmp_path / "clé", as_copy(plain_dossier()), sample_data(), evidence_from=file.parent)
    assert (copy.parent / "Justificatifs" / "attestation.pdf").read_bytes() == b"%PDF"
    assert from_bytes(copy.read_bytes()).id != plain_dossier().id


# --- opening ----------------------------------------------------------------------------------------------------------


def test_the_file_and_its_folder_open_the_same_dossier_without_a_trace(tmp_path: Path) -> None:
    file = created(tmp_path, full_dossier())
    before = tree(tmp_path)
    by_file, by_folder = DossierStore().open(file), DossierStore().open(file.parent)
    assert by_file == by_folder == OpenedDossier(file, full_dossier(), sample_data(), sha256(file.read_bytes()))
    assert tree(tmp_path) == before


@pytest.mark.parametrize("content", [b"", b"\0" * 500, b"%PDF", to_bytes(full_dossier())[:-1]])
def test_a_damaged_file_offers_its_best_version(tmp_path: Path, content: bytes) -> None:
    file = created(tmp_path)
    store = DossierStore()
    for revision in (1, 2, 3):
        saved(file, store, with_revision(plain_dossier(), revision), minutes=11 * revision)
    newest = store.versions(file)[0]
    newest.path.write_bytes(content)
    file.write_bytes(content)
    before = tree(tmp_path)
    error = refusal(file)
    assert error.code == "dossier-damaged"
    assert error.params["path"] == str(file)
    assert error.params["backup"] == str(store.versions(file)[1].path)
    assert error.params["backup_revision"] == 1
    assert error.params["backup_at"] == NOW + timedelta(minutes=22)
    assert tree(tmp_path) == before


def test_a_damaged_file_without_a_version_says_so(tmp_path: Path) -> None:
    file = created(tmp_path)
    file.write_bytes(b"")
    assert refusal(file).params["backup"] is None


def test_what_is_not_there(tmp_path: Path) -> None:
    assert refusal(tmp_path / "absent.forfait").code == "file-missing"
    assert refusal(tmp_path).code == "file-missing"
    file = created(tmp_path)
    file.unlink()
    file.mkdir()
    assert refusal(file.parent).code == "file-unreadable"


def test_rules_that_are_missing_or_not_the_ones(tmp_path: Path) -> None:
    file = created(tmp_path)
    bareme = file.with_name("bareme.toml")
    bareme.write_bytes(sample_data().replace(b"7", b"8", 1))
    assert refusal(file).code == "bareme-changed"
    bareme.unlink()
    assert refusal(file).code == "bareme-missing"


def test_the_file_of_another_program(tmp_path: Path) -> None:
    file = created(tmp_path)
    file.write_bytes(b'{"campaign": "donum-2026", "answers": {}}')
    assert refusal(file).code == "dossier-foreign"


def test_a_later_version_is_read_only(tmp_path: Path) -> None:
    file = created(tmp_path)
    raw = json.loads(file.read_bytes())
    raw.update(schema_version=2, nouveau=True)
    raw["sha256"] = content_hash(raw)
    file.write_bytes(json.dumps(raw).encode())
    opened = DossierStore().open(file)
    assert (opened.read_only, opened.read_only_reason) == (True, "newer")
    with pytest.raises(ForfaitError) as raised:
        serialise(opened.dossier)
    assert raised.value.code == "dossier-newer"


def test_a_protected_file_is_read_only(tmp_path: Path) -> None:
    file = created(tmp_path)
    file.chmod(0o400)
    assert DossierStore().open(file).read_only_reason == "permission"


def test_a_version_opens_read_only_with_the_rules_of_its_dossier(tmp_path: Path) -> None:
    file = created(tmp_path)
    store = DossierStore()
    saved(file, store, with_revision(plain_dossier(), 1))
    opened = store.open(store.versions(file)[0].path)
    assert (opened.dossier.revision, opened.read_only_reason) == (0, "version")


@pytest.mark.parametrize(
    "name",
    [
        "dossier (conflicted copy 2023-12-20 140500).forfait",
        "dossier.sync-conflict-20231220-140500-ABCDEFG.forfait",
        "dossier-PC-CABINET.forfait",
    ],
)
def test_the_copy_of_a_sync_program_is_known_by_its_id(tmp_path: Path, name: str) -> None:
    file = created(tmp_path)
    file.with_name(name).write_bytes(to_bytes(with_revision(plain_dossier(), 9)))
    file.with_name("autre.forfait").write_bytes(to_bytes(as_copy(plain_dossier())))
    file.with_name("abîmé.forfait").write_bytes(b"{")
    (warning,) = DossierStore().open(file).warnings
    assert (warning.code, dict(warning.params)) == ("conflict-copy", {"file": name, "revision": 9})


def test_a_shortcut_leads_to_its_dossier_and_a_link_among_its_rules_stays(tmp_path: Path) -> None:
    file = created(tmp_path)
    shortcut = tmp_path / "raccourci.forfait"
    shortcut.symlink_to(file)
    assert dossier_file(shortcut) == file.resolve()
    opened = DossierStore().open(shortcut)
    assert (opened.path, opened.folder) == (file.resolve(), file.resolve().parent)
    # The file itself lies elsewhere, its rules and its versions are here.
    elsewhere = file.rename(tmp_path / "contenu")
    file.symlink_to(elsewhere)
    assert dossier_file(file) == dossier_file(file.parent) == file
    assert DossierStore().open(file).folder == file.parent


# --- saving -----------------------------------------------------------------------------------------------------------


def test_a_save_replaces_the_file_and_keeps_what_it_replaced(tmp_path: Path) -> None:
    file = created(tmp_path)
    store = DossierStore()
    found = sha256(file.read_bytes())
    result = store.save(file, serialise(full_dossier()), found, NOW)
    assert result.sha256 == sha256(file.read_bytes())
    assert result.durable
    assert result.version is not None
    assert result.version.name == "2023-12-20 14h05m00 r0.forfait"
    assert from_bytes(result.version.read_bytes()) == plain_dossier()
    assert store.open(file).dossier == full_dossier()


def test_a_version_at_the_first_save_of_a_sitting_then_every_ten_minutes(tmp_path: Path) -> None:
    file = created(tmp_path)
    store = DossierStore()
    for revision, minutes in enumerate([0, 1, 9, 10, 11, 19, 20, 5, 6], start=1):
        saved(file, store, with_revision(plain_dossier(), revision), minutes)
    # Revision on disk before the saves at 0, 10, 20, and at 5: there, the clock went back.
    assert [version.revision for version in store.versions(file)] == [7, 6, 3, 0]
    saved(file, DossierStore(), with_revision(plain_dossier(), 10), minutes=7)
    assert [version.revision for version in store.versions(file)][:2] == [9, 7]


def test_a_save_sweeps_what_a_killed_one_left(tmp_path: Path) -> None:
    file = created(tmp_path)
    (file.parent / FOLDER).mkdir()
    for folder in (file.parent, file.parent / FOLDER):
        (folder / ".dossier.forfait.0123456789abcdef.tmp").write_bytes(b"half")
    saved(file, DossierStore(), with_revision(plain_dossier(), 1))
    assert [path.name for path in file.parent.rglob("*.tmp")] == []


def test_a_conflict_touches_nothing(tmp_path: Path) -> None:
    file = created(tmp_path)
    found = sha256(file.read_bytes())
    saved(file, DossierStore(), with_revision(plain_dossier(), 5))
    before = tree(tmp_path)
    with pytest.raises(ForfaitError) as raised:
        DossierStore().save(file, serialise(full_dossier()), found, NOW)
    assert raised.value.code == "save-conflict"
    assert tree(tmp_path) == before


def test_versions_that_cannot_be_kept_do_not_prevent_the_save(tmp_path: Path) -> None:
    file = created(tmp_path)
    (file.parent / FOLDER).write_bytes(b"a file in the way")
    result = DossierStore().save(file, serialise(full_dossier()), sha256(file.read_bytes()), NOW)
    assert (result.version, result.version_problem) == (None, "EEXIST")
    assert from_bytes(file.read_bytes()) == full_dossier()


def save_outcome(disk: FaultyDisk, file: Path, data: bytes, found: str) -> str:
    try:
        result = DossierStore(disk).save(file, data, found, NOW)
    except ForfaitError as error:
        return error.code
    return "problem" if result.version_problem else "saved"


@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO, errno.EACCES, errno.EROFS], ids=errno.errorcode.get)
def test_each_step_of_a_whole_save_fails_in_turn(tmp_path: Path, code: int) -> None:
    new = serialise(full_dossier())
    number = 0
    outcomes = set()
    while True:
        number += 1
        file = created(tmp_path)
        old = file.read_bytes()
        disk = FaultyDisk(number, code)
        outcome = save_outcome(disk, file, new, sha256(old))
        outcomes.add(outcome)
        assert file.read_bytes() == (old if outcome == "save-failed" else new)
        assert not list(file.parent.glob(".*.tmp"))
        if number > len(disk.calls):
            break
    assert outcomes == {"save-failed", "problem", "saved"}


def test_what_could_not_be_read_back_is_not_written(monkeypatch: pytest.MonkeyPatch) -> None:
    def forgetful(data: bytes) -> Dossier:
        return dataclasses.replace(from_bytes(data), notes={})

    monkeypatch.setattr("forfait_desktop.storage.store.from_bytes", forgetful)
    with pytest.raises(ForfaitError) as raised:
        serialise(full_dossier())
    assert (raised.value.code, raised.value.params["reason"]) == ("save-failed", "roundtrip")


def test_versions_are_thinned_as_they_are_kept(tmp_path: Path) -> None:
    file = created(tmp_path)
    store = DossierStore()
    for revision in range(1, 15):
        saved(file, store, with_revision(plain_dossier(), revision), minutes=11 * revision)
    # docs/format.md: the last ten, of a single day.
    assert [version.revision for version in store.versions(file)] == list(range(13, 3, -1))


def test_what_replaces_a_damaged_file_says_that_no_version_was_kept(tmp_path: Path) -> None:
    file = created(tmp_path)
    file.write_bytes(b"{")
    result = DossierStore().save(file, serialise(full_dossier()), sha256(b"{"), NOW)
    assert (result.version, result.version_problem) == (None, "dossier-damaged")
    assert from_bytes(file.read_bytes()) == full_dossier()


# --- restoring --------------------------------------------------------------------------------------------------------


def test_a_restored_version_is_a_new_revision_and_can_be_undone(tmp_path: Path) -> None:
    file = created(tmp_path)
    store = DossierStore()
    for revision in (1, 2):
        saved(file, store, with_revision(full_dossier(), revision), minutes=11 * revision)
    oldest = store.versions(file)[-1]
    opened = store.restore(file, oldest.path, NOW + timedelta(hours=1))
    assert opened.dossier == dataclasses.replace(plain_dossier(), revision=3)
    replaced = store.versions(file)[0]
    assert from_bytes(replaced.path.read_bytes()) == with_revision(full_dossier(), 2)
    again = store.restore(file, replaced.path, NOW + timedelta(hours=2))
    assert again.dossier == with_revision(full_dossier(), 4)


@pytest.mark.parametrize("content", [None, b"", b"{half"])
def test_a_damaged_or_missing_file_is_restored_and_what_was_left_is_kept(tmp_path: Path, content: bytes | None) -> None:
    file = created(tmp_path)
    store = DossierStore()
    saved(file, store, with_revision(full_dossier(), 1))
    if content is None:
        file.unlink()
    else:
        file.write_bytes(content)
    backup = Path(str(refusal(file).params["backup"]))
    opened = store.restore(file, backup, NOW)
    assert opened.dossier == dataclasses.replace(plain_dossier(), revision=1)
    kept = [path.read_bytes() for path in (file.parent / FOLDER).iterdir() if "illisible" in path.name]
    assert kept == ([] if content is None else [content])


def test_the_best_version_is_one_that_can_be_read(tmp_path: Path) -> None:
    file = created(tmp_path)
    store = DossierStore()
    assert store.best_version(file) is None
    for revision in (1, 2):
        saved(file, store, with_revision(full_dossier(), revision), minutes=11 * revision)
    newest, older = store.versions(file)
    assert store.best_version(file) == newest
    newest.path.write_bytes(b"")
    assert store.best_version(file.parent) == older


def test_an_unreadable_version_restores_nothing(tmp_path: Path) -> None:
    file = created(tmp_path)
    broken = tmp_path / "abîmé.forfait"
    broken.write_bytes(b"{")
    before = tree(tmp_path)
    with pytest.raises(ForfaitError) as raised:
        DossierStore().restore(file, broken, NOW)
    assert raised.value.code == "restore-failed"
    assert tree(tmp_path) == before
