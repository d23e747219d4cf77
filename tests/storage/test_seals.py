"""A declaration that was archived on this computer and is found in another state: known, whatever its checksum says."""

from __future__ import annotations

import contextlib
import dataclasses
import errno
import json
import logging
import shutil
from datetime import date
from pathlib import Path

import pytest

from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage.atomic import sha256
from forfait_desktop.storage.dossier import Dossier, from_bytes, to_bytes
from forfait_desktop.storage.seals import SEALS_FILE, Seals
from forfait_desktop.storage.store import DossierStore, as_copy, serialise
from tests.sample import sample_data
from tests.storage.builders import NOW, plain_dossier
from tests.storage.faults import FaultyDisk
from tests.storage.limits import SizedDisk, told

CLOSED = date(2024, 6, 1)


def store_of(folder: Path) -> DossierStore:
    """What a start of the program makes."""
    return DossierStore(seals=Seals(folder / "réglages" / SEALS_FILE))


def archived(folder: Path) -> Path:
    """A declaration that was archived here, the usual way."""
    store = store_of(folder)
    path = store.create(folder / "b", plain_dossier(), sample_data())
    save(store, path, closed=CLOSED)
    return path


def save(store: DossierStore, path: Path, **changes: object) -> Dossier:
    found = store.open(path)
    dossier = dataclasses.replace(found.dossier, **{"revision": found.dossier.revision + 1, **changes})  # type: ignore[arg-type]
    store.save(path, serialise(dossier), found.file_hash, NOW)
    return dossier


def is_told(folder: Path, path: Path) -> bool:
    return [one.code for one in store_of(folder).open(path).warnings] == ["unsealed"]


REWRITES: dict[str, dict[str, object]] = {
    "an answer": {"answers": {"horaires": {"atteint": True}}},
    "a detail": {"details": {"coordination": {"msp": {"nom": "Autre"}}}},
    "the name": {"physician": dataclasses.replace(plain_dossier().physician, name="Dr Autre")},
    "a note": {"notes": {"general": "autre"}},
    "the rules": {"campaign_digest": "0" * 64},
    "the day": {"closed": date(2024, 6, 2)},
    "no longer archived": {"closed": None},
    "the revision": {"revision": 40},
}


@pytest.mark.parametrize("what", REWRITES)
def test_every_rewriting_with_a_right_checksum_is_told(tmp_path: Path, what: str) -> None:
    path = archived(tmp_path)
    assert not is_told(tmp_path, path)
    path.write_bytes(to_bytes(dataclasses.replace(from_bytes(path.read_bytes()), **REWRITES[what])))  # type: ignore[arg-type]
    seals = Seals(tmp_path / "réglages" / SEALS_FILE)
    assert seals.is_broken(plain_dossier().id, sha256(path.read_bytes()))
    if what != "the rules":  # those are missed at once
        assert is_told(tmp_path, path)


def test_a_renamed_folder_and_other_spaces(tmp_path: Path) -> None:
    path = archived(tmp_path)
    moved = path.parent.rename(path.parent.with_name("ailleurs")) / path.name
    assert not is_told(tmp_path, moved)
    moved.write_bytes(moved.read_bytes() + b"\n")
    assert is_told(tmp_path, moved), "the same content, yet another program wrote it"


def test_what_is_done_here_is_known(tmp_path: Path) -> None:
    path = archived(tmp_path)
    store = store_of(tmp_path)
    save(store, path, notes={"general": "ajoutée ici"})
    assert not is_told(tmp_path, path)
    (first, *_) = store.versions(path)
    store.restore(path, first.path, NOW)
    assert not is_told(tmp_path, path)
    save(store_of(tmp_path), path, closed=None)
    save(DossierStore(), path, notes={"general": "un autre poste"})
    assert not is_told(tmp_path, path), "it is no longer archived: others may change it"


def test_a_declaration_that_was_never_archived_here_is_never_told(tmp_path: Path) -> None:
    store = store_of(tmp_path)
    path = store.create(tmp_path / "b", plain_dossier(), sample_data())
    save(DossierStore(), path, closed=CLOSED)
    save(DossierStore(), path, notes={"general": "un autre poste"})
    assert not is_told(tmp_path, path)
    assert not (tmp_path / "réglages").exists(), "nothing is kept of it"


def test_a_copy_is_another_one(tmp_path: Path) -> None:
    path = archived(tmp_path)
    store = store_of(tmp_path)
    found = from_bytes(path.read_bytes())
    other = store.create(tmp_path / "b", as_copy(found), sample_data())
    elsewhere = store.create(tmp_path / "c", found, sample_data())
    for one in (path, other, elsewhere):
        assert not is_told(tmp_path, one)


def test_accepted_or_forgotten_it_is_told_no_more(tmp_path: Path) -> None:
    path = archived(tmp_path)
    file = tmp_path / "réglages" / SEALS_FILE
    save(DossierStore(), path, notes={"general": "un autre poste"})
    found = store_of(tmp_path).open(path)
    Seals(file).accept(found.dossier.id, found.file_hash, archived=True)
    assert not is_told(tmp_path, path)
    save(DossierStore(), path, closed=None)
    assert is_told(tmp_path, path)
    Seals(file).forget(found.dossier.id)
    assert not is_told(tmp_path, path)
    assert found.dossier.id not in file.read_text(encoding="utf-8")


@pytest.mark.parametrize("data", [b"", b"[]", b'{"7a5a1d7e": 3}', b"\0" * 40, b"{"])
def test_an_unreadable_register_tells_nothing_and_is_made_again(tmp_path: Path, data: bytes) -> None:
    path = archived(tmp_path)
    (tmp_path / "réglages" / SEALS_FILE).write_bytes(data)
    assert not is_told(tmp_path, path)
    save(store_of(tmp_path), path, notes={"general": "ici"})
    save(DossierStore(), path, notes={"general": "un autre poste"})
    assert is_told(tmp_path, path)


class KilledError(BaseException):
    """The program stops there."""


class Stopping(FaultyDisk):
    """Nothing is done from the n-th call on: what a kill leaves."""

    def before(self, name: str) -> None:
        self.calls.append(name)
        if self._fail_at and len(self.calls) >= self._fail_at:
            raise KilledError


@pytest.mark.parametrize("kind", [FaultyDisk, Stopping])
def test_a_save_that_fails_or_is_killed_at_any_call_is_never_told(tmp_path: Path, kind: type[FaultyDisk]) -> None:
    """What stays is a state that is known as ours, whichever file the disk refused."""
    whole = archived(tmp_path / "entier")
    number, calls = 0, 1
    while number <= calls:
        folder = tmp_path / str(number)
        shutil.copytree(tmp_path / "entier", folder)
        path = folder / whole.relative_to(tmp_path / "entier")
        disk = kind(number, errno.EIO)
        seals = Seals(folder / "réglages" / SEALS_FILE, disk)
        old = from_bytes(path.read_bytes())
        with contextlib.suppress(ForfaitError, OSError, KilledError):
            save(DossierStore(disk, seals), path, notes={"general": "ici"})
        assert from_bytes(path.read_bytes()).notes in ({}, {"general": "ici"})
        assert not is_told(folder, path), (number, disk.calls[-1])
        save(DossierStore(), path, notes={"general": "un autre poste"}, revision=old.revision + 9)
        assert is_told(folder, path), (number, disk.calls[-1])
        calls = len(disk.calls) if number == 0 else calls
        number += 1


@pytest.mark.parametrize("closed", [CLOSED, None], ids=["archived", "taken out"])
@pytest.mark.parametrize("kind", [FaultyDisk, Stopping])
def test_what_fails_or_is_killed_on_its_way_to_the_archives_or_back_is_never_told(
    tmp_path: Path, kind: type[FaultyDisk], closed: date | None
) -> None:
    whole = archived(tmp_path / "entier")
    if closed:
        save(store_of(tmp_path / "entier"), whole, closed=None)
    number, calls = 0, 1
    while number <= calls:
        folder = tmp_path / str(number)
        shutil.copytree(tmp_path / "entier", folder)
        path = folder / whole.relative_to(tmp_path / "entier")
        disk = kind(number, errno.EIO)
        seals = Seals(folder / "réglages" / SEALS_FILE, disk)
        with contextlib.suppress(ForfaitError, OSError, KilledError):
            save(DossierStore(disk, seals), path, closed=closed)
        assert from_bytes(path.read_bytes()).closed in (CLOSED, None)
        assert not is_told(folder, path), (number, disk.calls[-1])
        calls = len(disk.calls) if number == 0 else calls
        number += 1


def test_what_could_not_be_archived_is_not_told_when_others_change_it(tmp_path: Path) -> None:
    store = store_of(tmp_path)
    path = store.create(tmp_path / "b", plain_dossier(), sample_data())
    found = store.open(path)
    save(DossierStore(), path, notes={"general": "un autre poste"})
    out = dataclasses.replace(found.dossier, revision=found.dossier.revision + 1, closed=CLOSED)
    with pytest.raises(ForfaitError) as refused:
        store.save(path, serialise(out), found.file_hash, NOW)
    assert refused.value.code == "save-conflict"
    assert not is_told(tmp_path, path), "it was never archived"


def test_what_another_window_archived_meanwhile_stays_known(tmp_path: Path) -> None:
    """With `--data-dir`, each start has its own window, and all of them this register."""
    path = archived(tmp_path)
    mine = store_of(tmp_path)
    found = mine.open(path)
    theirs = store_of(tmp_path)
    other = theirs.create(tmp_path / "b", as_copy(plain_dossier()), sample_data())
    save(theirs, other, closed=CLOSED)
    out = dataclasses.replace(found.dossier, revision=found.dossier.revision + 1, closed=None)
    mine.save(path, serialise(out), found.file_hash, NOW)
    save(DossierStore(), other, notes={"general": "un autre poste"})
    assert is_told(tmp_path, other)


@pytest.mark.parametrize("moment", ["replace", "fsync_dir", ""], ids=["before", "in between", "after"])
def test_a_state_accepted_while_it_is_saved_is_the_one_that_was_saved(tmp_path: Path, moment: str) -> None:
    """The window learns of a save once it is over: until then it accepts the file by its former digest."""
    path = archived(tmp_path)
    save(DossierStore(), path, notes={"general": "un autre poste"})
    found = store_of(tmp_path).open(path)
    seals = Seals(tmp_path / "réglages" / SEALS_FILE)

    def accept() -> None:
        seals.accept(found.dossier.id, found.file_hash, archived=True)

    class Accepting(FaultyDisk):
        def before(self, name: str) -> None:
            if name == moment:
                accept()

    changed = dataclasses.replace(found.dossier, notes={"general": "ici"}, revision=found.dossier.revision + 1)
    DossierStore(Accepting(), seals).save(path, serialise(changed), found.file_hash, NOW)
    if not moment:
        accept()
    assert not is_told(tmp_path, path)
    save(DossierStore(), path, notes={"general": "un autre poste encore"})
    assert is_told(tmp_path, path)


def test_a_state_that_is_accepted_is_the_only_one_also_after_a_save(tmp_path: Path) -> None:
    path = archived(tmp_path)
    seals = Seals(tmp_path / "réglages" / SEALS_FILE)
    store = DossierStore(seals=seals)
    save(store, path, notes={"general": "ici"})
    ours = path.read_bytes()
    save(DossierStore(), path, notes={"general": "un autre poste"})
    found = store.open(path)
    seals.accept(found.dossier.id, found.file_hash, archived=True)
    assert not is_told(tmp_path, path)
    path.write_bytes(ours)
    assert is_told(tmp_path, path), "what was saved before is not what was accepted"


def test_a_state_accepted_while_its_save_fails_is_the_one_on_disk(tmp_path: Path) -> None:
    path = archived(tmp_path)
    save(DossierStore(), path, notes={"general": "un autre poste"})
    found = store_of(tmp_path).open(path)
    seals = Seals(tmp_path / "réglages" / SEALS_FILE)

    class Refusing(FaultyDisk):
        def replace(self, source: Path, target: Path) -> None:
            if target == path:
                seals.accept(found.dossier.id, found.file_hash, archived=True)
                raise OSError(errno.EIO, "")
            super().replace(source, target)

    changed = dataclasses.replace(found.dossier, notes={"general": "ici"}, revision=found.dossier.revision + 1)
    with pytest.raises(ForfaitError):
        DossierStore(Refusing(), seals).save(path, serialise(changed), found.file_hash, NOW)
    assert not is_told(tmp_path, path)


def test_a_save_refused_for_another_windows_takes_back_its_own_digest_only(tmp_path: Path) -> None:
    path = archived(tmp_path)
    mine, theirs = store_of(tmp_path), store_of(tmp_path)
    found = mine.open(path)

    class Overtaken(FaultyDisk):
        """Another window saves first, once this one is about to."""

        def create(self, path: Path, mode: int) -> int:
            if path.name.startswith(".dossier.forfait"):
                save(theirs, found.path, notes={"general": "l'autre fenêtre"})
            return super().create(path, mode)

    late = DossierStore(Overtaken(), Seals(tmp_path / "réglages" / SEALS_FILE))
    changed = dataclasses.replace(found.dossier, notes={"general": "ici"}, revision=found.dossier.revision + 1)
    with pytest.raises(ForfaitError) as refused:
        late.save(path, serialise(changed), found.file_hash, NOW)
    assert refused.value.code == "save-conflict"
    assert from_bytes(path.read_bytes()).notes == {"general": "l'autre fenêtre"}
    assert not is_told(tmp_path, path)


def test_what_another_process_notes_before_it_is_this_one_s_turn_stays(tmp_path: Path) -> None:
    file = tmp_path / SEALS_FILE

    class Overtaken(FaultyDisk):
        """Another process writes the register while this one, which has read it, waits for it."""

        def before(self, name: str) -> None:
            if name == "alone":
                Seals(file).accept("theirs", "b" * 64, archived=True)

    Seals(file, Overtaken()).accept("mine", "a" * 64, archived=True)
    assert json.loads(file.read_bytes()) == {"mine": ["a" * 64], "theirs": ["b" * 64]}


def test_a_register_that_the_disk_does_not_give_is_not_written_over(tmp_path: Path) -> None:
    path = archived(tmp_path)
    file = tmp_path / "réglages" / SEALS_FILE
    before = file.read_bytes()

    class Unreadable(FaultyDisk):
        def read(self, path: Path) -> bytes:
            if path == file:
                raise OSError(errno.EIO, "")
            return super().read(path)

    Seals(file, Unreadable()).accept("autre", "0" * 64, archived=True)
    assert file.read_bytes() == before
    assert not is_told(tmp_path, path)


def test_the_register_holds_ids_and_digests_only(tmp_path: Path) -> None:
    path = archived(tmp_path)
    kept = json.loads((tmp_path / "réglages" / SEALS_FILE).read_bytes())
    assert list(kept) == [plain_dossier().id]
    ((digest,),) = kept.values()
    assert len(digest) == 64
    assert path.parent.name not in json.dumps(kept)


def test_a_register_as_large_as_told_is_read(tmp_path: Path) -> None:
    file = tmp_path / SEALS_FILE
    Seals(file).accept("x", "0" * 64, archived=True)
    most = told()["`archivees.json`"]
    assert Seals(file, SizedDisk(file.name, most)).is_broken("x", "1" * 64)
    assert not Seals(file, SizedDisk(file.name, most + 1)).is_broken("x", "1" * 64)


def test_nothing_is_written_when_nothing_changes(tmp_path: Path) -> None:
    disk = FaultyDisk()
    seals = Seals(tmp_path / "réglages" / SEALS_FILE, disk)
    seals.forget("x")
    assert "create" not in disk.calls
    seals.accept("x", "0" * 64, archived=True)
    assert "create" in disk.calls
    disk.calls.clear()
    seals.accept("x", "0" * 64, archived=True)
    seals.accept("y", "0" * 64, archived=False)
    assert "create" not in disk.calls


def test_saves_that_fail_one_after_the_other_leave_two_states_and_the_one_to_come(tmp_path: Path) -> None:
    """The one on disk, known at first, is never forgotten."""
    path = archived(tmp_path)
    file = tmp_path / "réglages" / SEALS_FILE
    whole = from_bytes(path.read_bytes())
    tried = [to_bytes(dataclasses.replace(whole, revision=number)) for number in (7, 8, 9)]
    for data in tried:
        Seals(file).expect(data, "")
    known = json.loads(file.read_bytes())[whole.id]
    assert known == [sha256(path.read_bytes()), sha256(tried[1]), sha256(tried[2])]
    Seals(file).expect(tried[2], "")
    assert json.loads(file.read_bytes())[whole.id] == known
    Seals(file).keep(tried[2])
    assert json.loads(file.read_bytes())[whole.id] == [sha256(tried[2])]


def test_a_state_saved_elsewhere_under_the_same_id_is_known_beside_the_first(tmp_path: Path) -> None:
    """« Enregistrer ailleurs » when the folder refuses: both files are ours."""
    path = archived(tmp_path)
    store = store_of(tmp_path)
    found = store.open(path).dossier
    other = store.create(tmp_path / "c", dataclasses.replace(found, notes={"general": "ici"}), sample_data())
    assert not is_told(tmp_path, other)
    assert not is_told(tmp_path, path)


def test_a_state_accepted_while_another_is_written_leaves_both_known_until_it_is_told_what_became_of_it(
    tmp_path: Path,
) -> None:
    path = archived(tmp_path)
    file = tmp_path / "réglages" / "encore" / SEALS_FILE
    whole = from_bytes(path.read_bytes())
    old, data = sha256(path.read_bytes()), to_bytes(dataclasses.replace(whole, revision=9))
    new = sha256(data)
    seals = Seals(file)

    def known() -> list[str]:
        return [digest for digest in (old, new, "0" * 64) if not Seals(file).is_broken(whole.id, digest)]

    former = seals.expect(data, old)
    seals.accept(whole.id, old, archived=True)
    assert known() == [old, new]
    seals.give_up(data, old, former)
    seals.accept(whole.id, old, archived=True)
    assert known() == [old]
    seals.expect(data, old)
    seals.keep(data, old)
    assert known() == [new]


def test_a_former_state_that_comes_back_can_be_accepted_by_the_program_that_replaced_it(tmp_path: Path) -> None:
    """A sync program brings it back while the program still knows what it wrote over it."""
    path = archived(tmp_path)
    store = store_of(tmp_path)
    assert store.seals is not None
    former = path.read_bytes()
    save(store, path, notes={"general": "reçu"})
    path.write_bytes(former)
    found = store.open(path)
    assert [one.code for one in found.warnings] == ["unsealed"]
    store.seals.accept(found.dossier.id, found.file_hash, archived=True)
    assert not is_told(tmp_path, path)


def test_the_save_of_what_is_not_archived_does_not_even_read_the_register(tmp_path: Path) -> None:
    disk = FaultyDisk()
    seals = Seals(tmp_path / SEALS_FILE, disk)
    data = to_bytes(plain_dossier())
    assert seals.expect(data) == []
    seals.keep(data)
    seals.give_up(data, "", [])
    assert disk.calls == []


def test_a_register_that_cannot_be_written_is_noted_without_a_path(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    class Full(FaultyDisk):
        def create(self, path: Path, mode: int) -> int:
            raise OSError(errno.ENOSPC, str(path))

    with caplog.at_level(logging.WARNING):
        Seals(tmp_path / SEALS_FILE, Full()).accept("x", "0" * 64, archived=True)
    assert caplog.messages == ["archived digests not written: save-failed"]
