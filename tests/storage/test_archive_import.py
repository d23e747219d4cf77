"""Archives that come back: the sound one restores every byte; every hostile one is refused and writes nothing."""

from __future__ import annotations

import dataclasses
import errno
import gzip
import hashlib
import json
import os
import stat
import time
import tracemalloc
import zlib
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation.exports.archive import verify
from forfait_desktop.presentation.wording.wording import Wording
from forfait_desktop.storage import jsontext
from forfait_desktop.storage.archive_import import import_archive, is_archive
from forfait_desktop.storage.dossier import Dossier, from_bytes
from forfait_desktop.storage.store import DossierStore
from forfait_desktop.storage.strict_zip import name_problem
from tests.storage.archives import (
    BAREME,
    DOSSIER,
    MANIFEST,
    PHOTO,
    PIECE,
    REPORT,
    End,
    File,
    changed,
    contents,
    files_of,
    make,
    manifest,
    replaced,
    sound,
    tar_of,
    told,
    with_file,
    without,
)
from tests.storage.faults import FaultyDisk
from tests.storage.pieces import packed, pdf, png

WORDS = Wording()


def zeros(size: int) -> bytes:
    packer = zlib.compressobj(9, zlib.DEFLATED, -15)
    return b"".join(packer.compress(b"\0" * (1 << 20)) for _ in range(size >> 20)) + packer.flush()


def end(**fields: object) -> bytes:
    return make(files_of(contents()), End(**fields))  # type: ignore[arg-type]


def pile(count: int) -> bytes:
    return make([*files_of(contents()), *(File(b"Justificatifs/%d.pdf" % number, b"x") for number in range(count))])


def shared_data() -> bytes:
    """Two descriptions of the same bytes: what they unpack to is counted twice, what they weigh once."""
    files = files_of(contents())
    twin = files[-1]
    return make([*files, File(b"Justificatifs/twin.png", twin.data, offset=0)])


def noise(lines: int) -> bytes:
    """Text that packs badly."""
    return b"".join(hashlib.sha256(b"%d" % number).hexdigest().encode() + b"\n" for number in range(lines))


def newline_name() -> bytes:
    return with_file(b"Justificatifs/a\nb.pdf", pdf())


HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    # What is no archive
    "text": (lambda: b"Bonjour", "not-zip"),
    "nothing": (lambda: b"", "not-zip"),
    "one byte": (lambda: b"P", "not-zip"),
    "program": (lambda: b"MZ" + sound(), "not-zip"),
    "gzip": (lambda: gzip.compress(sound()), "not-zip"),
    "tar": (lambda: tar_of([DOSSIER]), "not-zip"),
    "7z": (lambda: b"7z\xbc\xaf\x27\x1c" + b"\0" * 64, "not-zip"),
    "rar": (lambda: b"Rar!\x1a\x07\x01\x00" + b"\0" * 64, "not-zip"),
    "pdf": (pdf, "not-zip"),
    "zeros": (lambda: b"\0" * 4096, "not-zip"),
    "empty archive": (lambda: make([]), "empty"),
    # Cut, lengthened, mixed
    "cut in the data": (lambda: sound()[:200], "truncated"),
    "cut in the directory": (lambda: sound()[:-100], "truncated"),
    "cut by a byte": (lambda: sound()[:-1], "truncated"),
    "no end": (lambda: end(present=False), "truncated"),
    "bytes behind": (lambda: sound() + b"#!/bin/sh\n", "modified"),
    "comment": (lambda: end(comment=b"bonjour"), "modified"),
    "two archives in a row": (lambda: sound() + sound(), "modified"),
    "bytes before the directory": (lambda: end(between=b"hidden"), "modified"),
    "self-extracting": (lambda: end(prefix=b"PK\x03\x04 not the first file"), "modified"),
    "wrong count": (lambda: end(count=3), "modified"),
    "count of another disk": (lambda: end(here=2), "modified"),
    "several disks": (lambda: end(disk=1), "modified"),
    "directory elsewhere": (lambda: end(start=4), "modified"),
    "directory of another size": (lambda: end(size=10), "modified"),
    "64-bit sizes": (lambda: changed(PIECE, extra=b"\x01\x00\x08\x00" + b"\0" * 8), "modified"),
    "comment of a file": (lambda: changed(PIECE, comment=b"x"), "modified"),
    "size told later": (lambda: changed(PIECE, flags=0x808), "modified"),
    "file on another disk": (lambda: changed(PIECE, disk=1), "modified"),
    "bytes between files": (lambda: changed(PIECE, tail=b"hidden"), "modified"),
    "overlapping files": (shared_data, "modified"),
    "header that says another name": (lambda: changed(PIECE, local_name=b"../../evil"), "modified"),
    "header that says another size": (lambda: changed(PIECE, local_size=1), "modified"),
    "header that says other flags": (lambda: changed(PIECE, local_flags=0), "modified"),
    "header without its mark": (lambda: changed(PIECE, local_mark=b"PK\x07\x08"), "modified"),
    "description without its mark": (lambda: changed(PIECE, central_mark=b"PK\x06\x06"), "modified"),
    "stored with two sizes": (lambda: changed(PHOTO, size=10_000), "modified"),
    # Paths
    "parent": (lambda: with_file("../evil.pdf"), "path"),
    "parent further down": (lambda: with_file("Justificatifs/../../evil.pdf"), "path"),
    "parent alone": (lambda: with_file(".."), "path"),
    "here": (lambda: with_file("./dossier.forfait"), "path"),
    "absolute": (lambda: with_file("/etc/evil.pdf"), "path"),
    "drive": (lambda: with_file("C:/evil.pdf"), "path"),
    "drive without separator": (lambda: with_file("C:evil.pdf"), "path"),
    "backslash": (lambda: with_file("Justificatifs\\..\\..\\evil.pdf"), "path"),
    "network share": (lambda: with_file("\\\\serveur\\partage\\evil.pdf"), "path"),
    "network share with slashes": (lambda: with_file("//serveur/partage/evil.pdf"), "path"),
    "doubled separator": (lambda: with_file("Justificatifs//evil.pdf"), "path"),
    # Names
    "no name": (lambda: with_file(""), "name"),
    "zero byte": (lambda: with_file(b"Justificatifs/a.pdf\x00.exe"), "name"),
    "line feed": (newline_name, "name"),
    "control character": (lambda: with_file("Justificatifs/a\x1b[31m.pdf"), "name"),
    "right to left": (lambda: with_file("Justificatifs/a\u202efdp.exe"), "name"),
    "invisible character": (lambda: with_file("Justificatifs/a\u200b.pdf"), "name"),
    "alternate stream": (lambda: with_file("Justificatifs/a.pdf:evil"), "name"),
    "device": (lambda: with_file("Justificatifs/CON"), "name"),
    "device with an ending": (lambda: with_file("Justificatifs/nul.pdf"), "name"),
    "device COM": (lambda: with_file("Justificatifs/COM1.pdf"), "name"),
    "device LPT with an exponent": (lambda: with_file("Justificatifs/LPT¹.pdf"), "name"),
    "trailing dot": (lambda: with_file("Justificatifs/a.pdf."), "name"),
    "trailing space": (lambda: with_file("Justificatifs/a.pdf "), "name"),
    "wildcard": (lambda: with_file("Justificatifs/*.pdf"), "name"),
    "question mark": (lambda: with_file("Justificatifs/a?.pdf"), "name"),
    "pipe": (lambda: with_file("Justificatifs/a|b.pdf"), "name"),
    "too long": (lambda: with_file("Justificatifs/" + "a" * 5000 + ".pdf"), "name"),
    "not normalised": (lambda: with_file("Justificatifs/e\u0301.pdf"), "name"),
    "not UTF-8": (lambda: with_file(b"Justificatifs/\xff\xfe.pdf"), "name"),
    "old code page": (lambda: with_file("Justificatifs/é.pdf".encode("cp437"), flags=0), "name"),
    # Kinds of file
    "symbolic link": (lambda: with_file("Justificatifs/l.pdf", b"/etc/passwd", mode=stat.S_IFLNK | 0o777), "link"),
    "the dossier as a link": (lambda: changed(DOSSIER, mode=stat.S_IFLNK | 0o777), "link"),
    "pipe file": (lambda: with_file("Justificatifs/p.pdf", mode=stat.S_IFIFO | 0o644), "special"),
    "device file": (lambda: with_file("Justificatifs/d.pdf", mode=stat.S_IFCHR | 0o644), "special"),
    "socket file": (lambda: with_file("Justificatifs/s.pdf", mode=stat.S_IFSOCK | 0o644), "special"),
    "folder": (lambda: with_file("Justificatifs/", b"", mode=stat.S_IFDIR | 0o755), "folder"),
    "folder by its slash": (lambda: with_file("Sauvegardes/", b""), "folder"),
    "folder by its attribute": (lambda: with_file("Sauvegardes", b"", dos=0x10), "folder"),
    # Twice the same
    "twice the dossier": (lambda: with_file(DOSSIER, contents()[DOSSIER]), "duplicate"),
    "twice the manifest": (lambda: with_file(MANIFEST, manifest(contents())), "duplicate"),
    "twice a piece": (lambda: with_file(PIECE, pdf()), "duplicate"),
    "another case": (lambda: with_file("DOSSIER.FORFAIT", contents()[DOSSIER]), "case"),
    "another case of a piece": (lambda: with_file(PIECE.upper(), pdf()), "case"),
    "another case of the folder": (lambda: with_file(PIECE.replace("J", "j"), pdf()), "case"),
    "sharp s": (lambda: make([*files_of(contents()), File("ß.pdf".encode(), b""), File(b"SS.pdf", b"")]), "case"),
    # Too much
    "too many files": (lambda: pile(600), "too-many"),
    "too many told": (lambda: end(count=65_535), "too-many"),
    "zeros packed": (
        lambda: with_file("Justificatifs/z.pdf", b"", body=zeros(20 << 20), method=8, size=20 << 20, crc=0), "bomb"),
    "more than it says": (
        lambda: changed(REPORT, body=zeros(4 << 20), method=8, size=60_000), "bomb"),
    "a file that is too large": (lambda: changed(REPORT, size=60 << 20, packed_size=60 << 20), "too-large"),
    "sizes of four gigabytes": (lambda: changed(REPORT, size=0xFFFFFFFF, packed_size=0xFFFFFFFF), "too-large"),
    # Unreadable
    "password": (lambda: changed(DOSSIER, flags=0x801), "encrypted"),
    "strong password": (lambda: changed(DOSSIER, flags=0x841), "encrypted"),
    "hidden directory": (lambda: changed(DOSSIER, flags=0x2800), "encrypted"),
    "AES": (lambda: changed(DOSSIER, method=99), "encrypted"),
    "unknown packing": (lambda: changed(DOSSIER, method=14), "method"),
    "wrong sum": (lambda: changed(PIECE, crc=1), "damaged"),
    "wrong sum of the manifest": (lambda: changed(MANIFEST, crc=1), "damaged"),
    "broken packing": (lambda: changed(DOSSIER, body=b"\xff" * 500), "damaged"),
    "packing that goes on": (lambda: changed(DOSSIER, body=File(b"", contents()[DOSSIER], deflated=True).packed + b"x"),
                             "damaged"),
    "packing that stops": (lambda: changed(DOSSIER, body=File(b"", contents()[DOSSIER], deflated=True).packed[:-9]),
                           "damaged"),
    # Manifest
    "no manifest": (lambda: make(files_of(contents())[1:]), "manifest-missing"),
    "manifest elsewhere": (lambda: make([File(b"Justificatifs/MANIFESTE.txt", b"x"), *files_of(contents())[1:]]),
                           "manifest-missing"),
    "manifest without a line": (lambda: told(lambda _: b"Bonjour\n"), "manifest"),
    "manifest not UTF-8": (lambda: told(lambda text: text + b"\xff"), "manifest"),
    "manifest of a megabyte": (lambda: told(lambda text: text + noise(20_000)), "manifest"),
    "line twice": (lambda: told(lambda text: text + text), "manifest"),
    "wrong fingerprint": (lambda: make(files_of(contents(), contents() | {REPORT: b"x"})), "hash"),
    "wrong fingerprint of the dossier": (lambda: make(files_of(contents(), contents() | {DOSSIER: b"x"})), "hash"),
    "wrong fingerprint of the rules": (lambda: make(files_of(contents(), contents() | {BAREME: b"x"})), "hash"),
    "wrong fingerprint of a piece": (lambda: make(files_of(contents(), contents() | {PHOTO: b"x"})), "hash"),
    "piece that is not there": (lambda: without(PIECE), "missing"),
    "no dossier": (lambda: without(DOSSIER, told=False), "missing"),
    "no rules": (lambda: without(BAREME, told=False), "missing"),
    # What has no place there
    "file that is not told": (lambda: make([*files_of(contents()), File(b"note.pdf", pdf())]), "extra"),
    "second report": (lambda: with_file("autre.pdf", pdf()), "extra"),
    "program beside": (lambda: with_file("setup.exe", b"MZ"), "extra"),
    "shortcut": (lambda: with_file("Justificatifs/a.lnk", b"x"), "extra"),
    "hidden file": (lambda: with_file(".bashrc", b"x"), "name"),
    "piece that no record names": (lambda: with_file("Justificatifs/autre.pdf", pdf()), "extra"),
    "folder in the folder": (lambda: with_file("Justificatifs/sous/a.pdf", pdf()), "extra"),
    "earlier version": (lambda: with_file("Sauvegardes/dossier.forfait", contents()[DOSSIER]), "extra"),
    "lock": (lambda: with_file("dossier.forfait.lock", b"{}"), "extra"),
    "macOS leftovers": (lambda: with_file("__MACOSX/._dossier.forfait", b"x"), "name"),
    "archive inside": (lambda: with_file("autre.zip", sound()), "nested"),
    "archive among the pieces": (lambda: with_file("Justificatifs/autre.7z", b"7z"), "nested"),
    # What it says
    "dossier of zeros": (lambda: replaced(DOSSIER, b"\0" * 100), "dossier"),
    "dossier of somebody else": (lambda: replaced(DOSSIER, b'{"format":"autre"}'), "dossier"),
    "dossier with another sum": (lambda: replaced(DOSSIER, contents()[DOSSIER].replace(b"Ried", b"Rhin")), "dossier"),
    "rules of another dossier": (lambda: replaced(BAREME, contents()[BAREME] + b"\n"), "bareme"),
    "piece that is a program": (lambda: replaced(PIECE, b"MZ" + b"\0" * 100), "piece"),
    "piece with a script": (lambda: replaced(PIECE, pdf(b"<< /S /JavaScript >>")), "piece"),
    "piece with a packed script": (lambda: replaced(PIECE, pdf(packed(b"<< /S /JavaScript >>"))), "piece"),
    "piece that is another kind": (lambda: replaced(PIECE, png()), "piece"),
    "piece that is an archive": (lambda: replaced(PIECE, sound()), "piece"),
    "empty piece": (lambda: replaced(PHOTO, b""), "piece"),
}  # fmt: skip


def restore(path: Path, library: Path) -> Path:
    return import_archive(path, library, verify)


def all_below(folder: Path) -> set[str]:
    return {str(path.relative_to(folder)) for path in folder.rglob("*")}


def test_there_are_enough_hostile_archives() -> None:
    assert len(HOSTILE) >= 100


@pytest.mark.parametrize("kind", HOSTILE)
def test_hostile_archives_are_refused_and_nothing_is_written(kind: str, tmp_path: Path) -> None:
    make_it, reason = HOSTILE[kind]
    path = tmp_path / "archive.zip"
    path.write_bytes(make_it())
    with pytest.raises(ForfaitError) as caught:
        restore(path, tmp_path / "bibliotheque")
    assert caught.value.code == "archive-refused"
    assert caught.value.params["reason"] == reason
    assert all_below(tmp_path) == {"archive.zip"}
    sentence = WORDS.errors.sentence(caught.value)
    assert sentence.startswith("Cette archive ne peut pas être importée\u00a0: ")
    assert sentence.endswith(".")
    assert sentence.isprintable() or "\u00a0" in sentence
    assert not [one for one in sentence if not one.isprintable() and one not in "\u00a0\u202f"]
    assert len(sentence) < 260


def test_every_reason_has_words_of_its_own() -> None:
    reasons = {reason for _, reason in HOSTILE.values()}
    told_of = {WORDS.errors.for_code("archive-refused", {"reason": one, "name": "x.pdf"}) for one in reasons}
    assert len(told_of) == len(reasons)


def test_a_sound_archive_restores_every_byte(tmp_path: Path) -> None:
    path = tmp_path / "archive.zip"
    path.write_bytes(sound())
    file = restore(path, tmp_path / "neuve" / "bibliotheque")
    assert file.is_absolute()
    held = contents()
    for name in (DOSSIER, BAREME, PIECE, PHOTO):
        found = (file.parent / name).read_bytes()
        assert hashlib.sha256(found).digest() == hashlib.sha256(held[name]).digest()
    assert all_below(file.parent) == {DOSSIER, BAREME, "Justificatifs", PIECE, PHOTO}
    opened = DossierStore().open(file)
    assert opened.dossier == from_bytes(held[DOSSIER])
    assert not opened.read_only
    if os.name == "posix":
        assert stat.S_IMODE(file.stat().st_mode) == 0o600


def test_the_folder_bears_the_name_of_the_declaration(tmp_path: Path) -> None:
    path = tmp_path / "n’importe quoi.zip"
    path.write_bytes(sound())
    first, second = restore(path, tmp_path / "b"), restore(path, tmp_path / "b")
    assert second.parent.name == f"{first.parent.name} (2)"
    assert "Dr Claire MARTIN" in first.parent.name
    assert second.read_bytes() == first.read_bytes()


def kept_beside(data: bytes, tmp_path: Path) -> bytes:
    """The dossier of an archive that holds `data`, once it is restored as a copy."""
    path = tmp_path / "archive.zip"
    path.write_bytes(replaced(DOSSIER, data))
    return import_archive(path, tmp_path / "b", verify, copy=True).read_bytes()


def test_a_copy_is_another_declaration_with_the_same_content(tmp_path: Path) -> None:
    archived = from_bytes(contents()[DOSSIER])
    ids = {archived.id}
    for number in (1, 2):
        folder = tmp_path / str(number)
        folder.mkdir()
        found = from_bytes(kept_beside(contents()[DOSSIER], folder))
        assert dataclasses.replace(found, id=archived.id) == archived
        ids.add(found.id)
    assert len(ids) == 3
    library = tmp_path / "1" / "b"
    (file,) = library.glob(f"*/{DOSSIER}")
    assert all_below(file.parent) == {DOSSIER, BAREME, "Justificatifs", PIECE, PHOTO}
    session = DossierStore().open(file)
    assert not session.read_only


def test_a_copy_keeps_the_format_and_what_a_later_one_adds(tmp_path: Path) -> None:
    content = {**json.loads(contents()[DOSSIER]), "schema_version": 99, "humeur": {"bonne": [1, 2.5, "é"]}}
    data = jsontext.pretty({**content, "sha256": jsontext.content_hash(content)})
    found = json.loads(kept_beside(data, tmp_path))
    assert found["id"] != content["id"]
    assert found["sha256"] == jsontext.content_hash(found)
    kept = {key: value for key, value in found.items() if key not in ("id", "sha256")}
    assert kept == {key: value for key, value in content.items() if key not in ("id", "sha256")}


def test_rules_that_do_not_hold_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "archive.zip"
    path.write_bytes(sound())

    def no(_dossier: Dossier, _bareme: bytes) -> None:
        raise ForfaitError("campaign-wrong-type")

    with pytest.raises(ForfaitError) as caught:
        import_archive(path, tmp_path / "b", no)
    assert (caught.value.code, caught.value.params["reason"]) == ("archive-refused", "bareme")
    assert not (tmp_path / "b").exists()


def test_stopping_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "archive.zip"
    path.write_bytes(sound())
    for calls in range(9):
        asked = iter([*(False,) * calls, True])
        library = tmp_path / str(calls)
        with pytest.raises(ForfaitError) as caught:
            import_archive(path, library, verify, stopped=lambda asked=asked: next(asked))  # type: ignore[misc]
        assert caught.value.code == "export-cancelled"
        assert not library.exists() or all_below(library) == set()


def test_a_disk_that_fails_at_any_call_leaves_nothing(tmp_path: Path) -> None:
    path = tmp_path / "archive.zip"
    path.write_bytes(sound())
    counting = FaultyDisk()
    import_archive(path, tmp_path / "whole", verify, fs=counting)
    for number in range(1, len(counting.calls) + 1):
        library = tmp_path / str(number)
        disk = FaultyDisk(number, errno.EIO)
        forgiven = counting.calls[number - 1] in ("fsync_dir", "chmod")
        if forgiven:
            assert import_archive(path, library, verify, fs=disk).read_bytes() == contents()[DOSSIER]
            continue
        with pytest.raises(ForfaitError) as caught:
            import_archive(path, library, verify, fs=disk)
        assert caught.value.code == "import-failed"
        assert all_below(library) == set()


def test_what_is_missing_or_no_file(tmp_path: Path) -> None:
    for path, code in ((tmp_path / "absent.zip", "file-missing"), (tmp_path, "file-unreadable")):
        with pytest.raises(ForfaitError) as caught:
            restore(path, tmp_path / "b")
        assert caught.value.code == code


def test_an_archive_is_known_by_its_name_or_its_beginning(tmp_path: Path) -> None:
    for name, data, expected in (
        ("a.zip", b"x", True), ("A.ZIP", b"x", True), ("a.bin", sound(), True), ("a.json", b"{}", False),
    ):  # fmt: skip
        path = tmp_path / name
        path.write_bytes(data)
        assert is_archive(path) is expected
    assert not is_archive(tmp_path / "absent")


@settings(max_examples=150, deadline=None)
@given(data=st.data())
def test_any_damage_is_refused_or_changes_nothing(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    """One byte changed anywhere: refused, or (the date of a file) the very same declaration."""
    whole = bytearray(sound())
    at = data.draw(st.integers(0, len(whole) - 1))
    whole[at] ^= 1 << data.draw(st.integers(0, 7))
    folder = tmp_path_factory.mktemp("a")
    path = folder / "a.zip"
    path.write_bytes(whole)
    try:
        file = restore(path, folder / "b")
    except ForfaitError:
        assert not (folder / "b").exists()
        return
    assert file.read_bytes() == contents()[DOSSIER]
    assert (file.parent / PIECE).read_bytes() == contents()[PIECE]


def test_a_refusal_is_quick_and_small(tmp_path: Path) -> None:
    """50 megabytes of zeros in 50 kilobytes are refused before they are unpacked: memory says so, not a clock."""
    path = tmp_path / "bombe.zip"
    path.write_bytes(with_file("Justificatifs/z.pdf", b"", body=zeros(49 << 20), method=8, size=49 << 20, crc=0))
    started = time.process_time()
    tracemalloc.start()
    try:
        with pytest.raises(ForfaitError):
            restore(path, tmp_path / "b")
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert time.process_time() >= started
    assert peak < 20 << 20


@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("Justificatifs/Exercice coordonné - photo.png", ""),
        ("a b (2).pdf", ""),
        ("", "name"),
        ("a/", "path"),
        ("a/b/c.pdf", ""),
    ],
)
def test_names(name: str, problem: str) -> None:
    assert name_problem(name) == problem
