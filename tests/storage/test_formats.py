"""Every released format opens for ever; a later one is never harmed; a migration keeps the old file and survives."""

from __future__ import annotations

import dataclasses
import json
import subprocess
import sys
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest

from forfait_desktop.campaigns.loader import parse_campaign
from forfait_desktop.domain.evaluation import evaluate
from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage import migrations
from forfait_desktop.storage.atomic import sha256
from forfait_desktop.storage.backups import FOLDER, newest_readable, thin
from forfait_desktop.storage.dossier import entry, from_bytes, to_bytes
from forfait_desktop.storage.filesystem import LocalFileSystem
from forfait_desktop.storage.jsontext import content_hash, pretty
from forfait_desktop.storage.store import DossierStore, serialise
from tests.sample import sample_data
from tests.storage.builders import NOW, full_dossier, with_revision
from tests.storage.test_store import created, tree

ROOT = Path(__file__).parents[2]
FROZEN = Path(__file__).parents[1] / "frozen"
FIRST = (FROZEN / "0.1.0" / "complet" / "dossier.forfait").read_bytes()
FILES = sorted(FROZEN.glob("*/*/dossier.forfait"))


# --- released formats -------------------------------------------------------------------------------------------------


def test_every_format_up_to_this_one_has_a_frozen_dossier() -> None:
    found = {json.loads(path.read_bytes())["schema_version"] for path in FILES}
    assert found >= set(range(1, migrations.CURRENT + 1))


@pytest.mark.parametrize("path", FILES, ids=lambda path: "-".join(path.parts[-3:-1]))
def test_a_frozen_dossier_opens_with_the_same_figures(path: Path) -> None:
    """The figures are those that the campaign file gives, with its sources, for the example that was answered."""
    before = tree(path.parent)
    opened = DossierStore().open(path)
    campaign = parse_campaign(opened.campaign_bytes, origin=path.name, verified=True)
    found = evaluate(campaign, entry(opened.dossier), opened.dossier.modified).parts
    told = [one.expect for one in campaign.examples if one.title == opened.dossier.notes["general"]]
    for expected in told:
        for part in ("acquired", "pending", "open", "lost", "unattributed"):
            if getattr(expected, part) is not None:
                assert getattr(found, part) == getattr(expected, part), part
    assert told or path.parent.name == "complet"
    assert tree(path.parent) == before


def test_the_frozen_dossier_in_which_everything_is_filled_keeps_it_all() -> None:
    dossier = from_bytes((FROZEN / "0.1.0" / "complet" / "dossier.forfait").read_bytes())
    frozen = json.loads((FROZEN / "0.1.0" / "complet" / "dossier.forfait").read_bytes())
    again = json.loads(to_bytes(dossier))
    for key in frozen:
        if key not in ("sha256", "schema_version"):
            assert again[key] == frozen[key], key


# --- formats to come --------------------------------------------------------------------------------------------------


def later(**more: Any) -> dict[str, Any]:
    """A dossier as a version to come may write it."""
    raw: dict[str, Any] = json.loads(to_bytes(full_dossier()))
    raw.update(schema_version=migrations.CURRENT + 1, nouveau={"clé": [1, 2]}, **more)
    raw["sha256"] = content_hash(raw)
    return raw


def test_a_later_dossier_is_read_only_and_stays_as_it_is(tmp_path: Path) -> None:
    file = created(tmp_path)
    file.write_bytes(pretty(later()))
    before = tree(tmp_path)
    store = DossierStore()
    opened = store.open(file)
    assert opened.read_only_reason == "newer"
    assert opened.dossier.answers == full_dossier().answers
    with pytest.raises(ForfaitError) as raised:
        serialise(opened.dossier)
    assert raised.value.code == "dossier-newer"
    assert tree(tmp_path) == before


@pytest.mark.parametrize("checksum", ["", "0" * 64, "blake3:1234"])
def test_a_later_dossier_whose_checksum_is_made_otherwise_is_refused_by_name(tmp_path: Path, checksum: str) -> None:
    """Not taken for a damaged one, which an old backup would replace."""
    file = created(tmp_path)
    store = DossierStore()
    store.save(file, serialise(with_revision(full_dossier(), 43)), sha256(file.read_bytes()), NOW)
    file.write_bytes(pretty({**later(), "sha256": checksum}))
    before = tree(tmp_path)
    with pytest.raises(ForfaitError) as raised:
        DossierStore().open(file)
    assert (raised.value.code, raised.value.params["path"]) == ("dossier-newer", str(file))
    assert "backup" not in raised.value.params
    (version,) = store.versions(file)
    with pytest.raises(ForfaitError) as raised:
        store.restore(file, version.path, NOW)
    assert raised.value.code == "dossier-newer"
    assert tree(tmp_path) == before


def test_a_later_dossier_that_can_be_read_is_not_replaced_by_an_earlier_version(tmp_path: Path) -> None:
    file = created(tmp_path)
    store = DossierStore()
    store.save(file, serialise(with_revision(full_dossier(), 43)), sha256(file.read_bytes()), NOW)
    file.write_bytes(pretty(later()))
    before = tree(tmp_path)
    with pytest.raises(ForfaitError) as raised:
        store.restore(file, store.versions(file)[0].path, NOW)
    assert raised.value.code == "dossier-newer"
    assert tree(tmp_path) == before


def test_a_version_number_that_was_damaged_is_damage(tmp_path: Path) -> None:
    """One bit makes 3, 5 or 9 of 1: the rest still has the checksum of the format that we know."""
    file = created(tmp_path, full_dossier())
    for number in (3, 5, 9):
        file.write_bytes(to_bytes(full_dossier()).replace(b'"schema_version": 1', b'"schema_version": %d' % number))
        with pytest.raises(ForfaitError) as raised:
            DossierStore().open(file)
        assert raised.value.code == "dossier-damaged"


def test_a_version_of_a_later_format_is_not_the_best_backup(tmp_path: Path) -> None:
    file = created(tmp_path)
    store = DossierStore()
    for revision in (1, 2, 3):
        later_at = NOW + timedelta(minutes=11 * revision)
        store.save(file, serialise(with_revision(full_dossier(), revision)), sha256(file.read_bytes()), later_at)
    newest = store.versions(file)[0]
    newest.path.write_bytes(pretty(later()))
    best = newest_readable(LocalFileSystem(), file.parent)
    assert best is not None
    assert best.revision == 1


# --- migrations -------------------------------------------------------------------------------------------------------


def renamed(raw: dict[str, Any]) -> dict[str, Any]:
    """A migration as one to come may be: the notes are kept under other keys."""
    return {**raw, "notes": {f"{key}": f"{text} (repris)" for key, text in raw["notes"].items()}}


@pytest.fixture
def second_format(monkeypatch: pytest.MonkeyPatch) -> None:
    """The application as it will be when its format is the second one."""
    monkeypatch.setattr(migrations, "CURRENT", migrations.CURRENT + 1)
    monkeypatch.setattr(migrations, "MIGRATIONS", {**migrations.MIGRATIONS, migrations.CURRENT - 1: renamed})


@pytest.mark.usefixtures("second_format")
def test_a_migration_keeps_a_dated_copy_for_good(tmp_path: Path) -> None:
    old = FIRST
    file = created(tmp_path)
    file.write_bytes(old)
    before = tree(tmp_path)
    store = DossierStore()
    opened = store.open(file)
    assert not opened.read_only
    assert opened.dossier.notes["dmp"] == "voir Weda (repris)"
    assert tree(tmp_path) == before, "opening migrates in memory only"
    for revision in range(43, 75):
        now = NOW + timedelta(days=revision - 43)
        store.save(file, serialise(with_revision(opened.dossier, revision)), sha256(file.read_bytes()), now)
    thin(LocalFileSystem(), file.parent, (NOW + timedelta(days=4000)).date())
    kept = file.parent / FOLDER / "2023-12-20 14h05m00 format 1.forfait"
    assert kept.read_bytes() == old
    assert len(list(kept.parent.glob("*format*"))) == 1
    written = json.loads(file.read_bytes())
    assert (written["schema_version"], written["notes"]["dmp"]) == (migrations.CURRENT, "voir Weda (repris)")
    assert DossierStore().open(file).dossier.notes == opened.dossier.notes, "it is not migrated twice"


@pytest.mark.usefixtures("second_format")
def test_without_its_copy_a_format_is_not_left(tmp_path: Path) -> None:
    file = created(tmp_path)
    file.write_bytes(FIRST)
    (file.parent / FOLDER).write_bytes(b"a file in the way")
    before = tree(tmp_path)
    store = DossierStore()
    opened = store.open(file)
    with pytest.raises(ForfaitError) as raised:
        store.save(file, serialise(with_revision(opened.dossier, 43)), opened.file_hash, NOW)
    assert (raised.value.code, raised.value.params["reason"]) == ("save-failed", "EEXIST")
    assert tree(tmp_path) == before


@pytest.mark.usefixtures("second_format")
def test_an_old_version_is_restored_in_this_format(tmp_path: Path) -> None:
    file = created(tmp_path)
    old = FIRST
    file.write_bytes(old)
    store = DossierStore()
    opened = store.open(file)
    store.save(
        file, serialise(dataclasses.replace(opened.dossier, revision=43, notes={})), sha256(file.read_bytes()), NOW
    )
    version = next(one for one in store.versions(file) if one.revision == 42)
    assert store.restore(file, version.path, NOW).dossier.notes["dmp"] == "voir Weda (repris)"
    assert version.path.read_bytes() == old


def test_a_migration_survives_a_kill_at_each_step(tmp_path: Path) -> None:
    result = subprocess.run(
        [sys.executable, "-m", "tests.storage.killed_migration", str(tmp_path)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert result.returncode == 0, result.stderr
    report = json.loads(result.stdout)
    assert report["problems"] == []
    assert report["killed"] >= 30
    assert sorted(set(report["outcomes"])) == ["new", "old"]


def test_the_rules_of_a_frozen_dossier_are_its_own() -> None:
    assert (FROZEN / "0.1.0" / "complet" / "bareme.toml").read_bytes() == sample_data()
