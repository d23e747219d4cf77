"""The archive of a declaration at its limits: the largest that comes back, and two imports at the same moment."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import pytest

from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage import archive_import
from forfait_desktop.storage.archive_import import import_archive
from forfait_desktop.storage.dossier import Dossier, from_bytes, to_bytes
from forfait_desktop.storage.store import digest
from tests.sample import sample_data
from tests.storage.archives import BAREME, DOSSIER, contents, files_of, make, sound, told
from tests.storage.limits import told as limits


def accepted(_dossier: Dossier, _rules: bytes) -> None:
    """What only the campaigns know is not looked at here."""


def reason(archive: Path, data: bytes, library: Path) -> object:
    """Why an archive is refused, "" when it comes back."""
    archive.write_bytes(data)
    try:
        import_archive(archive, library, accepted)
    except ForfaitError as error:
        assert error.code == "archive-refused"  # noqa: PT017 - both ends are looked at
        return error.params["reason"]
    return ""


def test_a_manifest_of_a_mebibyte_is_read_and_no_larger_one(tmp_path: Path) -> None:
    def padded(size: int) -> bytes:
        files = files_of(contents())
        full = files[0].data + b"-" * (size - len(files[0].data))
        return make([dataclasses.replace(files[0], data=full, deflated=False), *files[1:]])

    assert reason(tmp_path / "a.zip", padded(1024 * 1024), tmp_path / "b") == ""
    assert reason(tmp_path / "a.zip", padded(1024 * 1024 + 1), tmp_path / "c") == "manifest"
    # What the manifest says beside its lines is for whoever reads it.
    assert reason(tmp_path / "a.zip", told(lambda text: b"Bonjour\n" + text), tmp_path / "d") == ""


def test_rules_as_large_as_told_come_back_and_no_larger_ones(tmp_path: Path) -> None:
    def with_rules(size: int) -> bytes:
        rules = sample_data() + b"#" * (size - len(sample_data()))
        held = contents()
        dossier = dataclasses.replace(from_bytes(held[DOSSIER]), campaign_digest=digest(rules))
        held |= {DOSSIER: to_bytes(dossier), BAREME: rules}
        return make([dataclasses.replace(one, deflated=False) for one in files_of(held)])

    most = limits()["`bareme.toml`"]
    assert reason(tmp_path / "a.zip", with_rules(most), tmp_path / "b") == ""
    assert reason(tmp_path / "a.zip", with_rules(most + 1), tmp_path / "c") == "bareme"


def test_a_folder_that_another_import_is_writing_is_left_to_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Both take the same temporary name: the second one says so, and takes nothing away."""
    path, library = tmp_path / "a.zip", tmp_path / "b"
    path.write_bytes(sound())
    there = library / ".en cours.tmp"
    monkeypatch.setattr(archive_import, "temporary_name", lambda _name: there.name)
    there.mkdir(parents=True)
    (there / "Sauvegardes").mkdir()
    with pytest.raises(ForfaitError) as caught:
        import_archive(path, library, accepted)
    assert (caught.value.code, caught.value.params["reason"]) == ("import-failed", "EEXIST")
    assert [one.name for one in there.iterdir()] == ["Sauvegardes"]
