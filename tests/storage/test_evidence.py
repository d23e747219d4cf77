"""Pieces on disk: what is refused and why, what the copy is called, what became of it since (reliability.md D2)."""

from __future__ import annotations

import hashlib
import os
from datetime import date
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forfait_desktop.domain.patient_number import name_holds_patient_number
from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage import evidence, trash
from forfait_desktop.storage.dossier import EvidenceRecord
from forfait_desktop.storage.evidence import EvidenceStore, stored_name
from forfait_desktop.storage.filesystem import LocalFileSystem
from forfait_desktop.storage.names import taken_names
from forfait_desktop.storage.ranges import is_inside
from forfait_desktop.storage.store import DossierStore, serialise
from tests.sample import sample_data
from tests.storage.builders import NOW, plain_dossier, with_revision
from tests.storage.limits import told
from tests.storage.pieces import jpeg, packed, pdf, png

ZIP = b"PK\x03\x04" + b"\0" * 40
JAVASCRIPT = b"9 0 obj\n<< /S /JavaScript /JS (app.alert(1)) >>\nendobj\n"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The folder of a dossier, in a library."""
    made = tmp_path / "bibliothèque" / "2023 Forfait structure"
    made.mkdir(parents=True)
    return made


def source(tmp_path: Path, name: str, data: bytes) -> Path:
    path = tmp_path / "Téléchargements" / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(data)
    return path


def add(folder: Path, path: Path, known: tuple[EvidenceRecord, ...] = ()) -> EvidenceRecord:
    piece = EvidenceStore().add(folder, path, "Codage", known)
    return EvidenceRecord("p1", piece.file, piece.sha256, ("codage",), piece.name, added=date(2023, 12, 8))


def refused(folder: Path, path: Path) -> tuple[str, object]:
    with pytest.raises(ForfaitError) as raised:
        EvidenceStore().add(folder, path, "Codage")
    assert not (folder / "Justificatifs").exists() or not any((folder / "Justificatifs").iterdir())
    return raised.value.code, raised.value.params.get("reason")


@pytest.mark.parametrize(
    ("name", "data", "stored"),
    [
        ("attestation.pdf", pdf(), "Codage - attestation.pdf"),
        ("capture.png", png(), "Codage - capture.png"),
        ("photo.JPG", jpeg(), "Codage - photo.jpg"),
        ("photo.pdf", png(), "Codage - photo.png"),
        ("facture.exe", pdf(), "Codage - facture.exe.pdf"),
        ("Weda 5.4", pdf(), "Codage - Weda 5.4.pdf"),
    ],
)
def test_a_copy_is_the_same_bytes_under_a_readable_name(
    tmp_path: Path, folder: Path, name: str, data: bytes, stored: str
) -> None:
    original = source(tmp_path, name, data)
    record = add(folder, original)
    assert record.file == f"Justificatifs/{stored}"
    assert record.sha256 == hashlib.sha256(data).hexdigest()
    assert (folder / record.file).read_bytes() == original.read_bytes() == data
    assert [found.name for found in (folder / "Justificatifs").iterdir()] == [stored]
    assert evidence.verify(folder, record) == "ok"


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"\0" * 4096, "empty"),
        (pdf()[:-20], "truncated"),
        (pdf()[:40], "truncated"),
        (png()[:-6], "truncated"),
        (png()[:20], "truncated"),
        (jpeg()[:-2], "truncated"),
        (b"MZ\x90\0" + b"\0" * 100, "executable"),
        (b"\x7fELF" + b"\0" * 100, "executable"),
        (b"#!/bin/sh\nrm -r *\n", "executable"),
        (b"L\x00\x00\x00\x01\x14\x02\x00" + b"\0" * 60, "executable"),
        (ZIP, "office"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 100, "office"),
        (b"<html>", "type"),
        (b"GIF89a" + b"\0" * 20, "type"),
        (b" " + pdf(), "type"),
        (pdf() + ZIP, "mixed"),
        (png() + ZIP, "mixed"),
        (jpeg(tail=ZIP), "mixed"),
        (png() + b"MZ\x90\0", "mixed"),
        (jpeg(tail=pdf()), "mixed"),
    ],
)
def test_what_is_no_whole_pdf_png_or_jpeg_is_refused(tmp_path: Path, folder: Path, data: bytes, reason: str) -> None:
    assert refused(folder, source(tmp_path, "attestation.pdf", data)) == ("evidence-refused", reason)


@pytest.mark.parametrize(
    ("body", "reason"),
    [
        (JAVASCRIPT, "javascript"),
        (b"9 0 obj\n<< /S /J#61vaScript /JS 4 0 R >>\nendobj\n", "javascript"),
        (b"9 0 obj\n<< /S /Rendition /JS (x) >>\nendobj\n", "javascript"),
        (b"9 0 obj\n<< /AcroForm << /XFA [ 4 0 R ] >> >>\nendobj\n", "javascript"),
        (b"9 0 obj\n<< /S /Launch /F (cmd.exe) >>\nendobj\n", "launch"),
        (b"9 0 obj\n<< /Names << /EmbeddedFiles 4 0 R >> >>\nendobj\n", "embedded"),
        (b"9 0 obj\n<< /Type /EmbeddedFile >>\nendobj\n", "embedded"),
        (packed(b"9 0 << /S /JavaScript /JS (x) >>"), "javascript"),
        (packed(b"9 0 << /S /L#61unch >>"), "launch"),
        (packed(b"9 0 << >>", b"/DecodeParms << /Predictor 12 >> "), "unreadable"),
        (packed(b"9 0 << >>").replace(b"stream\nx", b"stream\ny"), "unreadable"),
        (packed(b"\0" * (17 * 1024 * 1024)), "unreadable"),
        (b"stream\n" * 20_001, "unreadable"),
        (b"#41" * 500_001, "unreadable"),
        (b"% stream\n" + JAVASCRIPT + b"% endstream\n", "javascript"),
    ],
)
def test_an_active_pdf_is_kept_out(tmp_path: Path, folder: Path, body: bytes, reason: str) -> None:
    path = source(tmp_path, "attestation.pdf", pdf(body))
    assert refused(folder, path) == ("evidence-quarantine", reason)


def test_an_ordinary_modern_pdf_is_taken(tmp_path: Path, folder: Path) -> None:
    links = packed(b"9 0 << /Type /Annot /A << /S /URI /URI (https) >> /Next 4 0 R >>")
    opening = b"10 0 obj\n<< /OpenAction [ 3 0 R /Fit ] /Outlines << /First 4 0 R >> >>\nendobj\n"
    assert add(folder, source(tmp_path, "a.pdf", pdf(links + opening))).file == "Justificatifs/Codage - a.pdf"


def test_a_photo_with_a_second_view_behind_it_is_taken(tmp_path: Path, folder: Path) -> None:
    assert add(folder, source(tmp_path, "photo.jpg", jpeg(tail=jpeg()))).file == "Justificatifs/Codage - photo.jpg"


def test_twenty_megabytes_are_the_limit_and_nothing_larger_is_read(tmp_path: Path, folder: Path) -> None:
    huge = source(tmp_path, "film.pdf", b"")
    os.truncate(huge, 2 * 1024**3)
    with pytest.raises(ForfaitError) as raised:
        EvidenceStore(NoReading()).add(folder, huge, "Codage")
    assert raised.value.code == "evidence-refused"
    assert raised.value.params == {
        "name": "film.pdf", "reason": "too-large", "size": 2 * 1024**3, "maximum": 20 * 1024 * 1024
    }  # fmt: skip
    limit = pdf(b"%" + b"x" * (20 * 1024 * 1024 - len(pdf()) - 2) + b"\n")
    assert len(limit) == 20 * 1024 * 1024
    assert add(folder, source(tmp_path, "limite.pdf", limit)).file == "Justificatifs/Codage - limite.pdf"


class NoReading(LocalFileSystem):
    """A disk on which reading is a mistake."""

    def read(self, path: Path) -> bytes:
        raise AssertionError(path)


class FullDisk(LocalFileSystem):
    """A disk with ten bytes left."""

    def free_space(self, folder: Path) -> int | None:
        del folder
        return 10


@pytest.mark.parametrize("name", ["2780567123456 attestation.pdf", "attestation 2 78 05 67 123 456 31.pdf",
                                  "255112A12345678.pdf", "scan_2780567123456.pdf"])  # fmt: skip
def test_a_name_that_seems_to_hold_a_patient_number_is_refused_without_repeating_it(
    tmp_path: Path, folder: Path, name: str
) -> None:
    with pytest.raises(ForfaitError) as raised:
        EvidenceStore().add(folder, source(tmp_path, name, pdf()), "Codage")
    assert raised.value.params == {"name": "", "reason": "patient-number"}


@pytest.mark.parametrize("name", ["IMG_20231103_142501.jpg", "Capture d’écran 2023-11-03 142501.png",
                                  "PXL_20231103_142501123.jpg", "Attestation 2023 (06 12 34 56 78).pdf"])  # fmt: skip
def test_the_moment_in_the_name_of_a_photo_is_no_patient_number(name: str) -> None:
    assert not name_holds_patient_number(name)
    assert name_holds_patient_number(f"{name} 2780567123456")


@pytest.mark.parametrize(
    ("original", "stored"),
    [
        ("../../.bashrc", "Codage - bashrc.pdf"),
        ("/etc/passwd", "Codage - etc passwd.pdf"),
        ("C:\\Windows\\win.ini", "Codage - C Windows win.ini.pdf"),
        ("CON.pdf", "Codage - _CON.pdf"),
        ("a\0b\n.pdf", "Codage - a b.pdf"),
        ("\u202efdp.exe", "Codage - fdp.exe.pdf"),
        (".pdf", "Codage - Pièce.pdf"),
        ("  . ", "Codage - Pièce.pdf"),
    ],
)
def test_no_name_leaves_the_folder(original: str, stored: str) -> None:
    assert stored_name("Codage", original, "pdf") == stored


@given(st.text(), st.text())
def test_any_name_becomes_one_that_every_system_takes(prefix: str, original: str) -> None:
    name = stored_name(prefix, original, "pdf")
    assert is_inside(f"Justificatifs/{name}")
    assert not set(name) & set('/\\:*?"<>|\0')
    assert name.endswith(".pdf")
    assert len(name.encode()) < 255


def test_another_piece_of_the_same_name_is_numbered(tmp_path: Path, folder: Path) -> None:
    add(folder, source(tmp_path, "Attestation.pdf", pdf()))
    other = add(folder, source(tmp_path, "attestation.pdf", pdf(text=b"autre")))
    assert other.file == "Justificatifs/Codage - attestation (2).pdf"
    assert len(taken_names(folder / "Justificatifs")) == 2


def test_the_same_bytes_are_copied_once(tmp_path: Path, folder: Path) -> None:
    record = add(folder, source(tmp_path, "attestation.pdf", pdf()))
    again = EvidenceStore().add(folder, source(tmp_path, "copie.pdf", pdf()), "Volet 1", (record,))
    assert (again.file, again.name) == (record.file, "attestation.pdf")
    # Left by a program that was ended before the save: taken up again, not copied twice.
    stray = EvidenceStore().add(folder, source(tmp_path, "copie.pdf", pdf()), "Volet 1")
    assert stray.file == record.file
    assert len(list((folder / "Justificatifs").iterdir())) == 1


def test_a_known_piece_whose_file_went_away_is_copied_again(tmp_path: Path, folder: Path) -> None:
    original = source(tmp_path, "attestation.pdf", pdf())
    record = add(folder, original)
    (folder / record.file).unlink()
    assert add(folder, original, (record,)).file == record.file
    assert evidence.verify(folder, record) == "ok"


def test_a_link_is_read_through_and_never_kept(tmp_path: Path, folder: Path) -> None:
    target = source(tmp_path, "vrai.pdf", pdf())
    link = target.with_name("lien.pdf")
    link.symlink_to(target)
    record = add(folder, link)
    assert not (folder / record.file).is_symlink()
    assert (folder / record.file).read_bytes() == pdf()
    broken = target.with_name("rompu.pdf")
    broken.symlink_to(tmp_path / "nulle part")
    with pytest.raises(ForfaitError, match="file-missing"):
        add(folder, broken)


def test_nothing_is_written_through_a_folder_that_is_a_link(tmp_path: Path, folder: Path) -> None:
    elsewhere = tmp_path / "ailleurs"
    elsewhere.mkdir()
    (folder / "Justificatifs").symlink_to(elsewhere, target_is_directory=True)
    assert refused(folder, source(tmp_path, "a.pdf", pdf())) == ("evidence-folder", None)
    assert not list(elsewhere.iterdir())


def test_a_folder_or_a_pipe_is_no_piece(tmp_path: Path, folder: Path) -> None:
    assert refused(folder, tmp_path) == ("file-unreadable", "EISDIR")
    pipe = tmp_path / "tube.pdf"
    os.mkfifo(pipe)
    assert refused(folder, pipe) == ("file-unreadable", "ENOTSUP")


def test_a_full_disk_leaves_no_half_copy(tmp_path: Path, folder: Path) -> None:
    path = source(tmp_path, "a.pdf", pdf())
    with pytest.raises(ForfaitError) as raised:
        EvidenceStore(FullDisk()).add(folder, path, "Codage")
    assert (raised.value.code, raised.value.params["reason"]) == ("save-failed", "ENOSPC")
    assert not list((folder / "Justificatifs").iterdir())


def test_every_change_of_a_byte_is_seen(tmp_path: Path, folder: Path) -> None:
    record = add(folder, source(tmp_path, "a.png", png()))
    path = folder / record.file
    assert evidence.checked_path(folder, record) == path
    for at in range(len(png())):
        data = bytearray(png())
        data[at] ^= 1
        path.write_bytes(data)
        assert evidence.verify(folder, record) == "changed"
    with pytest.raises(ForfaitError, match="evidence-changed") as raised:
        evidence.checked_path(folder, record)
    assert raised.value.params["added"] == date(2023, 12, 8)
    path.unlink()
    with pytest.raises(ForfaitError, match="evidence-missing"):
        evidence.checked_path(folder, record)
    place = EvidenceRecord("p2", place="Classeur bleu")
    assert evidence.verify_all(folder, (record, place)) == {"p1": "missing", "p2": "ok"}


def test_a_missing_piece_is_told_with_where_it_should_be(tmp_path: Path, folder: Path) -> None:
    record = add(folder, source(tmp_path, "a.png", png()))
    path = folder / record.file
    path.unlink()
    with pytest.raises(ForfaitError, match="evidence-missing") as raised:
        evidence.checked_path(folder, record)
    assert raised.value.params["path"] == str(path)


def test_only_what_no_record_names_is_put_among_the_removed(tmp_path: Path, folder: Path) -> None:
    kept = add(folder, source(tmp_path, "a.pdf", pdf()))
    gone = add(folder, source(tmp_path, "b.pdf", pdf(text=b"b")))
    also = add(folder, source(tmp_path, "autre b.pdf", pdf(text=b"autre")))
    (folder / also.file).rename(folder / "b.pdf")
    (folder / trash.REMOVED).mkdir()
    (folder / trash.REMOVED / "Codage - b.pdf").write_bytes(b"d'avant")
    moved = evidence.discard(folder, [kept.file, gone.file, "Justificatifs/jamais.pdf"], (kept,))
    assert moved == (folder / trash.REMOVED / "Codage - b (2).pdf",)
    assert moved[0].read_bytes() == pdf(text=b"b")
    assert (folder / kept.file).is_file()
    assert (folder / trash.REMOVED / "Codage - b.pdf").read_bytes() == b"d'avant"
    # They go where the declaration goes, and come back with it.
    binned = trash.discard(folder / "dossier.forfait")
    assert sorted(one.name for one in (binned / trash.REMOVED).iterdir()) == ["Codage - b (2).pdf", "Codage - b.pdf"]
    assert (trash.restore(binned).parent / trash.REMOVED).is_dir()


def test_what_a_killed_copy_leaves_is_swept_by_the_next_save(tmp_path: Path, folder: Path) -> None:
    record = add(folder, source(tmp_path, "a.pdf", pdf()))
    half = folder / "Justificatifs" / f".Codage - b.pdf.{'a' * 16}.tmp"
    half.write_bytes(pdf()[:100])
    path = DossierStore().create(tmp_path / "autre", plain_dossier(), sample_data(), evidence_from=folder)
    opened = DossierStore().open(path)
    DossierStore().save(path, serialise(with_revision(opened.dossier, 1)), opened.file_hash, NOW)
    assert [found.name for found in (path.parent / "Justificatifs").iterdir()] == [Path(record.file).name]


def test_what_is_no_ordinary_file_of_the_folder_is_not_taken_up(tmp_path: Path, folder: Path) -> None:
    """A link may lead anywhere, and a hidden file is what a program is writing."""
    place = folder / "Justificatifs"
    place.mkdir()
    (place / ".en cours.pdf").write_bytes(pdf())
    (place / "lien.pdf").symlink_to(source(tmp_path, "ailleurs.pdf", pdf()))
    (place / "dossier.pdf").mkdir()
    assert add(folder, source(tmp_path, "a.pdf", pdf())).file == "Justificatifs/Codage - a.pdf"
    assert add(folder, source(tmp_path, "b.pdf", pdf())).file == "Justificatifs/Codage - a.pdf"
    assert EvidenceStore().maximum == told()["une pièce"]
