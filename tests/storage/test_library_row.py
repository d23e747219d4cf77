"""The row of a declaration in the library, read off its raw JSON; what the index looks at; limits of what is kept."""

from __future__ import annotations

import json
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage import jsontext
from forfait_desktop.storage.backups import keep_version
from forfait_desktop.storage.bareme import keep_bareme
from forfait_desktop.storage.filesystem import LocalFileSystem
from forfait_desktop.storage.indexing import dossiers_in, hint_of
from forfait_desktop.storage.library_row import name_of, rpps_of, state_of
from forfait_desktop.storage.settings import Settings
from forfait_desktop.storage.store import DOSSIER_FILE, dossier_file
from forfait_desktop.storage.trash import FOLDER as TRASH


@pytest.mark.parametrize(
    ("raw", "state"),
    [
        ({}, "in-progress"),
        ({"declaration": [], "payment": None}, "in-progress"),
        ({"prepared": {"on": "2026-12-01"}}, "to-review"),
        ({"prepared": {"on": "2026-12-01"}, "reviewed": {"on": "2026-12-02"}}, "reviewed"),
        ({"declaration": {"on": "2026-12-03"}}, "in-progress"),
        ({"declaration": {"copied": ["a"]}}, "in-progress"),
        ({"declaration": {"on": "2026-12-03", "copied": ["a"]}}, "copied"),
        ({"declaration": {"acknowledged": "2026-12-03"}}, "copied"),
        ({"declaration": {"acknowledged": "2026-12-03"}, "payment": {"amount": "0"}}, "paid"),
        ({"closed": "2027-01-01", "payment": {"amount": "1"}}, "closed"),
    ],
)
def test_how_far_a_declaration_went(raw: dict[str, Any], state: str) -> None:
    assert state_of(raw, copied=True) == state


def test_a_date_and_some_ticks_do_not_say_that_all_was_copied() -> None:
    raw: dict[str, Any] = {"declaration": {"on": "2026-12-03", "copied": ["a"]}}
    assert state_of(raw, copied=False) == "in-progress"
    raw["declaration"]["acknowledged"] = "A-2026-77"
    assert state_of(raw, copied=False) == "copied", "its receipt proves it"


def test_who_declares() -> None:
    assert rpps_of({"physician": {"rpps": "99700218896"}}) == "99700218896"
    assert rpps_of({"physician": {}}) == rpps_of({}) == ""
    for name in ("Dr Claire MARTIN", "Claire Martin"):
        assert name_of({"physician": {"name": name}})[1].startswith("martin ")
    # « D » alone is an initial, not a family name in capitals.
    assert name_of({"physician": {"name": "Claire D Martin"}})[1].startswith("martin ")
    assert name_of({"physician": {"name": "Claire Le Gall", "family_name": "Le Gall"}})[1].startswith("le gall ")
    assert name_of({"physician": {"name": "Claire LE GALL"}})[1].startswith("le gall ")


def test_hidden_folders_and_the_bin_are_not_declarations(tmp_path: Path) -> None:
    for name in ("2026", ".caché", TRASH, "vide"):
        (tmp_path / name).mkdir()
        if name != "vide":
            (tmp_path / name / DOSSIER_FILE).write_bytes(b"12345")
    assert list(dossiers_in(tmp_path)) == [tmp_path / "2026" / DOSSIER_FILE]
    assert hint_of(tmp_path / "2026" / DOSSIER_FILE)[1] == 5
    assert hint_of(tmp_path / "absent") == (-1, -1)


def test_a_number_of_as_many_figures_as_allowed_and_one_more() -> None:
    whole = "1" * jsontext.DIGITS_MAXIMUM
    assert jsontext.parse(f'{{"a": {whole}}}'.encode(), "dossier-damaged") == {"a": int(whole)}
    with pytest.raises(ForfaitError):
        jsontext.parse(f'{{"a": {whole}1}}'.encode(), "dossier-damaged")


def test_rules_kept_twice_are_one_file(tmp_path: Path) -> None:
    fs = LocalFileSystem()
    first = keep_bareme(fs, tmp_path, b"regles")
    assert first.read_bytes() == b"regles"
    assert keep_bareme(fs, tmp_path, b"regles") == first
    assert keep_bareme(fs, tmp_path, b"autres") != first
    assert first.read_bytes() == b"regles"


def test_pages_are_forgotten_and_nothing_is_written_when_there_is_none(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    settings = Settings(path)
    settings.forget_pages()
    assert not path.exists()
    settings.set_last_page("a", "etape.dmp")
    settings.forget_pages()
    assert Settings(path).last_page("a") == ""
    assert settings.folder == tmp_path
    for known in (
        '{"pages": {"a": "etape.dmp"}}',
        '{"pages_order": ["a"]}',
        '{"pages": {"a": "b"}, "pages_order": ["a"]}',
    ):
        path.write_text(known)
        Settings(path).forget_pages()
        assert json.loads(path.read_bytes()) == {}


def test_a_file_that_cannot_be_flushed_is_an_error(tmp_path: Path) -> None:
    fs = LocalFileSystem()
    handle = fs.create(tmp_path / "a", 0o600)
    fs.fsync(handle)
    fs.close(handle)
    with pytest.raises(OSError, match="Bad file descriptor"):
        fs.fsync(handle)


def test_a_shortcut_stands_for_the_dossier_it_leads_to(tmp_path: Path) -> None:
    real = tmp_path / "dossier" / DOSSIER_FILE
    real.parent.mkdir()
    real.write_bytes(b"{}")
    link = tmp_path / "raccourci"
    link.symlink_to(real)
    assert dossier_file(link) == real.resolve()
    assert dossier_file(real) == dossier_file(real.parent) == real


def test_two_versions_of_one_second_are_both_kept(tmp_path: Path) -> None:
    fs, now = LocalFileSystem(), datetime(2026, 1, 2, 3, 4)  # noqa: DTZ001 - the local time of the user
    first = keep_version(fs, tmp_path, b"un", 1, now)
    second = keep_version(fs, tmp_path, b"deux", 1, now)
    assert (first.read_bytes(), second.read_bytes()) == (b"un", b"deux")
    assert first != second
