"""The rules of a dossier are found by their digest, and none is lost when others take their place."""

from __future__ import annotations

import errno
import hashlib
from pathlib import Path

import pytest

from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage.bareme import BAREME_MAXIMUM, find_bareme, keep_bareme, kept_path, settle_bareme
from forfait_desktop.storage.filesystem import LocalFileSystem
from tests.storage.faults import FaultyDisk
from tests.storage.limits import SizedDisk, told

RULES, OTHERS = b"programme = 1\n", b"programme = 2\n"
DIGEST, OTHER = (hashlib.sha256(data).hexdigest() for data in (RULES, OTHERS))
DISK = LocalFileSystem()


def standing(folder: Path) -> Path:
    return folder / "bareme.toml"


def refusal(folder: Path, disk: LocalFileSystem = DISK) -> ForfaitError:
    with pytest.raises(ForfaitError) as raised:
        find_bareme(disk, folder, DIGEST)
    assert raised.value.params["path"] == str(standing(folder))
    return raised.value


def test_rules_as_large_as_told_are_read_and_no_larger(tmp_path: Path) -> None:
    assert told()["`bareme.toml`"] == BAREME_MAXIMUM
    standing(tmp_path).write_bytes(RULES)
    assert find_bareme(SizedDisk("bareme.toml", BAREME_MAXIMUM), tmp_path, DIGEST) == RULES
    error = refusal(tmp_path, SizedDisk("bareme.toml", BAREME_MAXIMUM + 1))
    assert (error.code, error.params["reason"], error.params["size"], error.params["maximum"]) == (
        "bareme-changed", "too-large", BAREME_MAXIMUM + 1, BAREME_MAXIMUM,
    )  # fmt: skip


def test_what_stands_there_decides_how_the_absence_is_told(tmp_path: Path) -> None:
    assert refusal(tmp_path).code == "bareme-missing"
    standing(tmp_path).write_bytes(OTHERS)
    assert refusal(tmp_path).code == "bareme-changed"
    standing(tmp_path).unlink()
    standing(tmp_path).mkdir()
    error = refusal(tmp_path)
    assert (error.code, error.params["reason"]) == ("file-unreadable", "EISDIR")


@pytest.mark.parametrize("there", [None, OTHERS])
def test_rules_kept_aside_serve_when_the_others_do_not(tmp_path: Path, there: bytes | None) -> None:
    if there is not None:
        standing(tmp_path).write_bytes(there)
    kept = keep_bareme(DISK, tmp_path, RULES)
    # docs/format.md: the first sixteen figures of the digest.
    assert kept == kept_path(tmp_path, DIGEST) == tmp_path / "Sauvegardes" / f"bareme {DIGEST[:16]}.toml"
    assert find_bareme(DISK, tmp_path, DIGEST) == RULES
    # What is kept under that name must have that digest too.
    kept.write_bytes(OTHERS)
    assert refusal(tmp_path).code == ("bareme-missing" if there is None else "bareme-changed")


def test_rules_are_kept_once_and_again_when_the_copy_was_damaged(tmp_path: Path) -> None:
    kept = keep_bareme(DISK, tmp_path, RULES)
    disk = FaultyDisk()
    assert keep_bareme(disk, tmp_path, RULES) == kept
    assert "create" not in disk.calls
    kept.write_bytes(b"abime")
    assert keep_bareme(DISK, tmp_path, RULES) == kept
    assert kept.read_bytes() == RULES
    other = keep_bareme(DISK, tmp_path, OTHERS)
    assert (other.read_bytes(), kept.read_bytes()) == (OTHERS, RULES)


def test_a_folder_that_cannot_be_made_is_told(tmp_path: Path) -> None:
    (tmp_path / "Sauvegardes").write_bytes(b"a file in the way")
    with pytest.raises(ForfaitError) as raised:
        keep_bareme(DISK, tmp_path, RULES)
    assert (raised.value.code, raised.value.params["reason"]) == ("save-failed", "EEXIST")


def test_the_rules_that_are_named_take_their_place_and_those_there_are_kept(tmp_path: Path) -> None:
    assert not settle_bareme(DISK, tmp_path, DIGEST), "they are nowhere"
    standing(tmp_path).write_bytes(OTHERS)
    assert not settle_bareme(DISK, tmp_path, DIGEST)
    assert standing(tmp_path).read_bytes() == OTHERS
    keep_bareme(DISK, tmp_path, RULES)
    assert settle_bareme(DISK, tmp_path, DIGEST)
    assert standing(tmp_path).read_bytes() == RULES
    assert kept_path(tmp_path, OTHER).read_bytes() == OTHERS
    disk = FaultyDisk()
    assert settle_bareme(disk, tmp_path, DIGEST)
    assert "create" not in disk.calls, "already in place"
    standing(tmp_path).unlink()
    assert settle_bareme(DISK, tmp_path, DIGEST)
    assert standing(tmp_path).read_bytes() == RULES


def test_a_disk_that_fails_meanwhile_leaves_a_set_of_rules_that_is_found(tmp_path: Path) -> None:
    standing(tmp_path).write_bytes(OTHERS)
    keep_bareme(DISK, tmp_path, RULES)
    counting = FaultyDisk()
    settle_bareme(counting, tmp_path, DIGEST)
    for number in range(1, len(counting.calls) + 1):
        standing(tmp_path).write_bytes(OTHERS)
        settle_bareme(FaultyDisk(number, errno.EIO), tmp_path, DIGEST)
        assert find_bareme(DISK, tmp_path, DIGEST) == RULES
        assert standing(tmp_path).read_bytes() in (RULES, OTHERS)
