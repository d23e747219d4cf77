"""Files that are taken in and looked at; the room that copies take; folders that a service copies."""

from __future__ import annotations

import dataclasses
from datetime import datetime
from pathlib import Path

import pytest

from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage import backups, evidence_intake
from forfait_desktop.storage.dossier import EvidenceRecord
from forfait_desktop.storage.evidence import EvidenceStore, checked_path
from forfait_desktop.storage.evidence_intake import Refused, Seen, Taken, see, take, take_all, take_data
from forfait_desktop.storage.filesystem import LocalFileSystem
from forfait_desktop.storage.store import DOSSIER_FILE
from forfait_desktop.storage.synced import sync_service
from forfait_desktop.storage.usage import Usage, usage_in, usage_of
from tests.report.exhibit_files import document
from tests.storage.pieces import pdf, png

# The number of reliability.md §3: its key is right.
NUMBER = "2 69 05 49 588 157 80"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "dossier"
    made.mkdir()
    return made


def test_the_text_and_the_name_of_a_pdf_are_looked_at(tmp_path: Path, folder: Path) -> None:
    source = tmp_path / "Nom de naissance.pdf"
    source.write_bytes(document(text=f"Patient {NUMBER}"))
    taken = take(EvidenceStore(), folder, source, "Codage")
    assert taken.signs == {"number", "birth-name"}
    assert (folder / taken.piece.file).read_bytes() == source.read_bytes()


def test_of_a_picture_the_name_only_is_looked_at(folder: Path) -> None:
    store = EvidenceStore()
    assert take_data(store, folder, png(), "capture.png", "Codage").signs == frozenset()
    assert take_data(store, folder, png(2), f"{NUMBER.replace(' ', '')}.png", "Codage").signs == {"number"}


def test_a_file_that_is_refused_does_not_stop_the_others(tmp_path: Path, folder: Path) -> None:
    good, bad, last = (tmp_path / name for name in ("a.pdf", "b.pdf", "c.pdf"))
    good.write_bytes(pdf())
    bad.write_bytes(b"MZ\x90\0" + b"\0" * 100)
    last.write_bytes(pdf(text=b"autre"))
    first, second, third = take_all(EvidenceStore(), folder, [good, bad, last], "Codage", ())
    assert isinstance(first, Taken)
    assert isinstance(second, Refused)
    assert isinstance(third, Taken)
    assert (second.error.code, second.error.params["reason"]) == ("evidence-refused", "executable")


def test_what_became_of_each_file(tmp_path: Path, folder: Path) -> None:
    records = []
    for number, text in enumerate((b"un", b"deux", b"trois")):
        source = tmp_path / f"{number}.pdf"
        source.write_bytes(pdf(text=text))
        piece = take(EvidenceStore(), folder, source, "Codage").piece
        records.append(EvidenceRecord(f"p{number}", piece.file, piece.sha256, ("codage",), piece.name))
    (folder / records[1].file).write_bytes(pdf(text=b"change"))
    (folder / records[2].file).unlink()
    assert see(folder, records) == {
        "p0": Seen("ok", len(pdf(text=b"un"))),
        "p1": Seen("changed", len(pdf(text=b"change"))),
        "p2": Seen("missing", 0),
    }
    assert see(folder, [EvidenceRecord("p9", place="classeur")]) == {"p9": Seen("ok", 0)}
    for number, code in ((1, "evidence-changed"), (2, "evidence-missing")):
        with pytest.raises(ForfaitError) as caught:
            checked_path(folder, records[number])
        assert (caught.value.code, caught.value.params["name"]) == (code, records[number].label)
        unnamed = dataclasses.replace(records[number], label="")
        with pytest.raises(ForfaitError) as caught:
            checked_path(folder, unnamed)
        assert caught.value.params["name"] == Path(unnamed.file).name


def test_the_room_that_copies_take(tmp_path: Path) -> None:
    fs = LocalFileSystem()
    for name, copies in (("a", (b"1", b"22")), ("b", (b"333",)), ("no dossier", (b"4444",))):
        made = tmp_path / name
        made.mkdir()
        if name != "no dossier":
            (made / DOSSIER_FILE).write_bytes(b"{}")
        for number, data in enumerate(copies):
            backups.keep_version(fs, made, data, number + 1, datetime(2026, 1, 2, 3, number))  # noqa: DTZ001
    assert usage_of(tmp_path / "a") == Usage(1, 2, 3)
    assert usage_in(tmp_path) == Usage(2, 3, 6)
    assert usage_in(tmp_path / "absent") == Usage(0, 0, 0) == Usage()


@pytest.mark.parametrize(
    ("place", "service"),
    [
        ("OneDrive/Forfait", "OneDrive"),
        ("OneDrive - Cabinet du Ried/Forfait", "OneDrive"),
        ("Dropbox (Personnel)/a/b", "Dropbox"),
        ("Mon Drive", "Google Drive"),
        ("Library/Mobile Documents/x", "iCloud Drive"),
        ("Box Sync", "Box"),
        ("kDrive", "kDrive"),
        ("Documents/Forfait", ""),
        ("Mes OneDrives", ""),
    ],
)
def test_a_service_is_known_by_the_names_above_a_folder(place: str, service: str) -> None:
    assert sync_service(Path("/") / place) == service


def test_a_service_is_known_by_what_it_leaves_and_the_nearest_is_named(tmp_path: Path) -> None:
    inner = tmp_path / "a" / "b"
    inner.mkdir(parents=True)
    assert sync_service(inner) == ""
    (tmp_path / ".stfolder").touch()
    assert sync_service(inner) == "Syncthing"
    (tmp_path / "a" / ".owncloudsync.log").touch()
    assert sync_service(inner) == "ownCloud"


def test_a_piece_that_cannot_be_kept_is_refused_by_name(tmp_path: Path, folder: Path) -> None:
    (folder / "Justificatifs").write_bytes(b"a file where the folder should be")
    source = tmp_path / "a.pdf"
    source.write_bytes(pdf())
    with pytest.raises(ForfaitError) as caught:
        take(EvidenceStore(), folder, source, "Codage")
    assert caught.value.code == "evidence-folder"


def test_a_file_that_goes_between_two_looks_has_no_size(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(evidence_intake, "verify", lambda *_given: "ok")
    record = EvidenceRecord("p1", "Justificatifs/a.pdf", "0" * 64)
    assert see(folder, [record]) == {"p1": Seen("ok", 0)}
