"""Settings: the window opens whatever the file holds."""

from __future__ import annotations

import errno
import json
import logging
from pathlib import Path

import pytest

from forfait_desktop.storage.settings import Settings
from tests.storage.faults import FaultyDisk
from tests.storage.limits import SizedDisk, told


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


def test_a_file_as_large_as_told_is_read_and_a_larger_one_is_put_aside(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    path.write_text('{"theme": "dark"}')
    most = told()["`settings.json`"]
    assert Settings(path, SizedDisk(path.name, most)).text("theme") == "dark"
    settings = Settings(path, SizedDisk(path.name, most + 1))
    assert settings.text("theme") == ""
    assert settings.kept_aside is not None


def test_nothing_is_written_when_nothing_changes(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    disk = FaultyDisk()
    settings = Settings(path, disk)
    settings.set("theme", "dark")
    settings.set_last_page("a", "etape.dmp")
    disk.calls.clear()
    settings.set("theme", "dark")
    settings.set_last_page("a", "etape.dmp")
    assert disk.calls == []
    settings.set("theme", "light")
    assert "replace" in disk.calls


def test_defaults_are_given_back_as_they_are(tmp_path: Path) -> None:
    settings = Settings(tmp_path / "settings.json")
    assert settings.text("a") == ""
    assert settings.text("a", "b") == "b"
    assert settings.number("a", 1.5) == 1.5
    assert settings.flag("a") is False
    assert settings.flag("a", default=True) is True
    settings.set("a", 2)
    assert settings.number("a", 1.5) == 2
    assert settings.flag("a") is False


def test_a_dossier_that_is_deleted_leaves_nothing_and_the_others_keep_theirs(tmp_path: Path) -> None:
    path = tmp_path / "settings.json"
    gone, other = tmp_path / "b" / "2026 A" / "dossier.forfait", tmp_path / "b" / "2026 A (2)" / "dossier.forfait"
    settings = Settings(path)
    for one in ("x", "y", "z"):
        settings.set_last_page(one, f"page-{one}")
    settings.set("recent", f"{gone}\n{other}\n{gone.parent}")
    settings.set("last", str(gone))
    settings.set("theme", "dark")
    settings.set("factor", 130)
    settings.set("help", True)
    path.with_name("settings.json.illisible").write_text("x")
    settings.forget_dossier(("x", "z"), gone)
    assert json.loads(path.read_bytes()) == {
        "pages": {"y": "page-y"}, "pages_order": ["y"], "recent": str(other), "last": "", "theme": "dark",
        "factor": 130, "help": True,
    }  # fmt: skip
    assert [found.name for found in tmp_path.iterdir()] == [path.name]


def test_the_order_of_the_pages_is_kept_whatever_the_file_says_of_it(tmp_path: Path) -> None:
    """Two hundred pages without an order, or with one that names what is not there: that of the file."""
    path = tmp_path / "settings.json"
    pages = {f"{number:03}": "a" for number in range(200)}
    for order in (None, [], ["absent", 3, "000"], [f"{number:03}" for number in range(1, 200)] + ["000"]):
        path.write_text(json.dumps({"pages": pages} | ({"pages_order": order} if order is not None else {})))
        settings = Settings(path)
        settings.set_last_page("new", "b")
        known = json.loads(path.read_bytes())
        assert len(known["pages"]) == 200
        assert sorted(known["pages_order"]) == sorted(known["pages"])
        assert known["pages_order"][-1] == "new"
        lost = set(pages) - set(known["pages"])
        assert lost == ({"001"} if order and order[-1] == "000" and len(order) > 3 else {"000"})


def test_what_cannot_be_written_is_noted_without_a_path(tmp_path: Path, caplog: pytest.LogCaptureFixture) -> None:
    (tmp_path / "a").write_bytes(b"a file in the way")
    with caplog.at_level(logging.WARNING):
        Settings(tmp_path / "a" / "b" / "settings.json").set("theme", "dark")
    (said,) = caplog.messages
    assert said == "settings not written: NotADirectoryError"
    assert str(tmp_path) not in said


def test_the_folder_is_made_however_deep(tmp_path: Path) -> None:
    path = tmp_path / "a" / "b" / "settings.json"
    Settings(path).set("theme", "dark")
    Settings(path).set("theme", "light")
    assert Settings(path).text("theme") == "light"
