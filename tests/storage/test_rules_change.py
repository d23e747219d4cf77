"""Other rules for a dossier, or its own put back: whatever stops, it finds the rules that it names."""

from __future__ import annotations

import dataclasses
import errno
from collections.abc import Callable
from pathlib import Path

import pytest

from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage.atomic import sha256
from forfait_desktop.storage.bareme import kept_path
from forfait_desktop.storage.dossier import Dossier, from_bytes
from forfait_desktop.storage.store import DossierStore, digest, serialise
from tests.sample import sample_data
from tests.storage.builders import NOW, plain_dossier
from tests.storage.faults import FaultyDisk
from tests.storage.test_store import tree

OLD, NEW = sample_data(), sample_data() + b"\n# Nouvelles\n"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return DossierStore().create(tmp_path / "b", plain_dossier(), OLD)


def changed() -> Dossier:
    return dataclasses.replace(plain_dossier(), revision=1, campaign_digest=digest(NEW))


def refusal(act: Callable[[], object]) -> tuple[str, object]:
    with pytest.raises(ForfaitError) as raised:
        act()
    return raised.value.code, raised.value.params.get("reason")


def test_the_new_rules_take_their_place_and_each_earlier_state_finds_its_own(file: Path) -> None:
    store, before = DossierStore(), file.read_bytes()
    done = store.change_rules(file, serialise(changed()), sha256(before), NEW, NOW)
    assert done.sha256 == sha256(file.read_bytes())
    assert done.version is not None
    assert done.version.read_bytes() == before
    opened = store.open(file)
    assert (opened.dossier, opened.campaign_bytes) == (changed(), NEW)
    assert file.with_name("bareme.toml").read_bytes() == NEW
    assert kept_path(file.parent, digest(OLD)).read_bytes() == OLD
    assert kept_path(file.parent, digest(NEW)).read_bytes() == NEW
    assert store.open(done.version).campaign_bytes == OLD
    back = store.restore(file, done.version, NOW)
    assert (back.campaign_bytes, file.with_name("bareme.toml").read_bytes()) == (OLD, OLD)


def test_a_file_that_names_other_rules_changes_nothing(file: Path) -> None:
    before, data = tree(file.parent), serialise(changed())
    store, known = DossierStore(), sha256(file.read_bytes())
    assert refusal(lambda: store.change_rules(file, data, known, OLD, NOW))[0] == "bareme-changed"
    assert tree(file.parent) == before
    assert refusal(lambda: store.change_rules(file, data, "0" * 64, NEW, NOW))[0] == "save-conflict"
    assert from_bytes(file.read_bytes()) == plain_dossier()
    assert store.open(file).campaign_bytes == OLD


def test_rules_do_not_change_without_a_way_back(file: Path) -> None:
    (file.parent / "Sauvegardes").mkdir()

    class NoVersion(FaultyDisk):
        def create(self, path: Path, mode: int) -> int:
            if path.name.startswith(".2023"):
                raise OSError(errno.ENOSPC, "full")
            return super().create(path, mode)

    known = sha256(file.read_bytes())
    act = lambda: DossierStore(NoVersion()).change_rules(file, serialise(changed()), known, NEW, NOW)  # noqa: E731
    assert refusal(act) == ("save-failed", "ENOSPC")
    assert from_bytes(file.read_bytes()) == plain_dossier()


def test_rules_that_are_nowhere_are_replaced_only_when_it_is_said(file: Path) -> None:
    rules, known = file.with_name("bareme.toml"), sha256(file.read_bytes())
    rules.write_bytes(b"abimees")
    store, data = DossierStore(), serialise(changed())
    assert refusal(lambda: store.change_rules(file, data, known, NEW, NOW))[0] == "bareme-changed"
    store.change_rules(file, data, known, NEW, NOW, lost=True)
    assert store.open(file).campaign_bytes == NEW
    (aside,) = [path for path in (file.parent / "Sauvegardes").iterdir() if "abîmé" in path.name]
    # docs/format.md: a name with the local time.
    assert (aside.name, aside.read_bytes()) == ("2023-12-20 14h05m00 bareme abîmé.toml", b"abimees")


@pytest.mark.parametrize("there", [None, b"abimees"])
def test_the_rules_of_a_dossier_are_put_back_and_what_stood_there_is_kept(file: Path, there: bytes | None) -> None:
    rules = file.with_name("bareme.toml")
    if there is None:
        rules.unlink()
    else:
        rules.write_bytes(there)
    before = file.read_bytes()
    store = DossierStore()
    assert refusal(lambda: store.repair_rules(file, NEW, NOW))[0] == "bareme-changed"
    for place in (file, file.parent):
        store.repair_rules(place, OLD, NOW)
    assert (rules.read_bytes(), file.read_bytes()) == (OLD, before)
    kept = {path.read_bytes() for path in (file.parent / "Sauvegardes").glob("*abîmé*")}
    assert kept - {OLD} == (set() if there is None else {there})


def test_rules_that_cannot_be_put_aside_are_not_replaced(file: Path) -> None:
    rules = file.with_name("bareme.toml")
    rules.write_bytes(b"abimees")

    class Unreadable(FaultyDisk):
        def read(self, path: Path) -> bytes:
            if path == rules:
                raise OSError(errno.EIO, "")
            return super().read(path)

    with pytest.raises(ForfaitError) as raised:
        DossierStore(Unreadable()).repair_rules(file, OLD, NOW)
    assert raised.value.code == "save-failed"
    assert raised.value.params == {"path": str(rules), "reason": "EIO"}
    assert rules.read_bytes() == b"abimees"


def test_a_disk_that_fails_at_any_call_leaves_rules_that_are_found(tmp_path: Path) -> None:
    number, calls = 0, 1
    while number <= calls:
        file = DossierStore().create(tmp_path / str(number), plain_dossier(), OLD)
        disk = FaultyDisk(number, errno.EIO)
        try:
            DossierStore(disk).change_rules(file, serialise(changed()), sha256(file.read_bytes()), NEW, NOW)
        except ForfaitError as error:
            assert error.params["reason"] == "EIO"  # noqa: PT017 - both ends are looked at
            assert from_bytes(file.read_bytes()) == plain_dossier()
        else:
            assert from_bytes(file.read_bytes()) == changed()
        opened = DossierStore().open(file)
        assert digest(opened.campaign_bytes) == opened.dossier.campaign_digest
        calls = len(disk.calls) if number == 0 else calls
        number += 1
