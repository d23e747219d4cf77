"""Settings: the window opens whatever the file holds."""

from __future__ import annotations

import errno
from pathlib import Path

import pytest

from forfait_desktop.storage.settings import Settings
from tests.storage.faults import FaultyDisk


def test_what_is_set_comes_back(tmp_path: Path) -> None:
    path = tmp_path / "réglages" / "settings.json"
    settings = Settings(path)
    assert not settings.exists
    settings.set("theme", "dark")
    settings.set("text.factor", 130)
    settings.set("help.comment", False)
    settings.set_last_page("id-1", "etape.dmp")
    again = Settings(path)
    assert again.exists
    assert (again.text("theme"), again.number("text.factor", 100), again.flag("help.comment", True)) == (
        "dark",
        130,
        False,
    )
    assert again.last_page("id-1") == "etape.dmp"
    assert again.last_page("id-2") == ""


def test_a_value_of_another_type_is_absent(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"theme": 3, "factor": true, "help": "oui", "pages": [], "pages_order": {}}')
    settings = Settings(path)
    assert settings.text("theme", "system") == "system"
    assert settings.number("factor", 100) == 100
    assert settings.flag("help", True) is True
    assert settings.last_page("x") == ""
    settings.set_last_page("x", "a")
    assert Settings(path).last_page("x") == "a"


def test_true_and_one_are_not_the_same_setting(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    settings.set("n", 1)
    settings.set("n", True)
    assert Settings(tmp_path / "settings.json").flag("n") is True


@pytest.mark.parametrize("content", [b"", b"{", b"\xff", b"[]", b"[" * 100_000, b'{"a": NaN}', b'{"a": 1, "a": 2}'])
def test_an_unreadable_file_is_kept_aside(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "settings.json"
    path.write_bytes(content)
    settings = Settings(path)
    assert not settings.exists
    assert settings.kept_aside == tmp_path / "settings.json.illisible"
    assert settings.kept_aside.read_bytes() == content
    settings.set("theme", "light")
    assert Settings(path).text("theme") == "light"


def test_a_disk_that_refuses_costs_nothing_but_the_memory(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    Settings(path).set("theme", "dark")
    settings = Settings(path, FaultyDisk(6, errno.ENOSPC))
    settings.set("theme", "light")
    assert settings.text("theme") == "light"
    assert Settings(path).text("theme") == "dark"


def test_a_folder_in_the_way_gives_the_defaults(tmp_path: Path) -> None:
    settings = Settings(tmp_path)
    settings.set("theme", "dark")
    assert settings.text("theme") == "dark"
    assert not Settings(tmp_path).exists


def test_the_pages_left_longest_ago_are_forgotten(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    settings = Settings(path)
    for number in range(200):
        settings.set_last_page(f"{number:03}", "a")
    settings = Settings(path)
    settings.set_last_page("000", "b")
    settings.set_last_page("new", "a")
    again = Settings(path)
    assert again.last_page("000") == "b"
    assert again.last_page("001") == ""
    assert again.last_page("002") == "a"
    assert again.last_page("new") == "a"
