"""From the session to the disk and back, with a worker in between."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from forfait_desktop.errors import ForfaitError
from forfait_desktop.session.changes import SetNote
from forfait_desktop.session.saving import SessionSaver
from forfait_desktop.session.session import Session
from forfait_desktop.storage.store import DossierStore
from tests.sample import SAMPLE_DAY, sample_campaign, sample_data
from tests.storage.builders import NOW, plain_dossier


class Open:
    """A dossier on disk, its session, its saver."""

    def __init__(self, folder: Path, read_only: str = "") -> None:
        self.store = DossierStore()
        self.path = self.store.create(folder, plain_dossier(), sample_data())
        self.session = Session(self.store.open(self.path), sample_campaign(), lambda: SAMPLE_DAY, read_only)
        self.saver = SessionSaver(self.session, self.store, lambda: NOW)

    def note(self, text: str) -> None:
        self.session.apply(SetNote("general", text))

    def on_disk(self) -> dict[str, str]:
        return dict(DossierStore().open(self.session.path).dossier.notes)


def test_a_save_is_a_frozen_state(tmp_path: Path) -> None:
    one = Open(tmp_path)
    assert not one.saver.dirty
    one.note("a")
    pending = one.saver.prepare()
    one.note("ab")
    result = pending.write()
    assert one.on_disk() == {"general": "a"}
    pending.written(result)
    assert one.saver.dirty
    one.saver.save_now()
    assert not one.saver.dirty
    assert one.on_disk() == {"general": "ab"}


def test_a_conflict_keeps_the_session_dirty_and_both_can_be_kept(tmp_path: Path) -> None:
    one = Open(tmp_path)
    other = Session(one.store.open(one.path), sample_campaign(), lambda: SAMPLE_DAY)
    other.apply(SetNote("general", "l’autre"))
    SessionSaver(other, DossierStore(), lambda: NOW).save_now()
    one.note("le mien")
    with pytest.raises(ForfaitError) as raised:
        one.saver.save_now()
    assert raised.value.code == "save-conflict"
    assert one.session.dirty
    path = one.saver.save_elsewhere(tmp_path, sample_data(), copy=True)
    assert path != one.path
    assert not one.session.dirty
    assert one.on_disk() == {"general": "le mien"}
    assert dict(DossierStore().open(one.path).dossier.notes) == {"general": "l’autre"}
    assert one.session.dossier.id != plain_dossier().id
    one.note("la suite")
    one.saver.save_now()
    assert one.on_disk() == {"general": "la suite"}


def test_save_elsewhere_keeps_the_id_and_takes_the_evidence(tmp_path: Path) -> None:
    one = Open(tmp_path / "a")
    (one.path.parent / "Justificatifs").mkdir()
    (one.path.parent / "Justificatifs" / "a.pdf").write_bytes(b"%PDF")
    one.note("x")
    path = one.saver.save_elsewhere(tmp_path / "b", sample_data())
    assert one.session.dossier.id == plain_dossier().id
    assert (path.parent / "Justificatifs" / "a.pdf").read_bytes() == b"%PDF"


def test_a_late_result_says_nothing_of_another_file(tmp_path: Path) -> None:
    one = Open(tmp_path)
    one.note("a")
    pending = one.saver.prepare()
    result = pending.write()
    one.saver.save_elsewhere(tmp_path / "b", sample_data(), copy=True)
    found = one.session.file_hash
    pending.written(dataclasses.replace(result, sha256="0" * 64))
    assert one.session.file_hash == found


def test_read_only_saves_nothing(tmp_path: Path) -> None:
    one = Open(tmp_path, read_only="lock")
    assert not one.saver.dirty
    with pytest.raises(ForfaitError) as raised:
        one.saver.prepare()
    assert (raised.value.code, raised.value.params["reason"]) == ("session-read-only", "lock")
