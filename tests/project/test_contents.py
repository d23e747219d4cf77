"""What the packages must not hold, the licences that were accepted, and the list of every file."""

from __future__ import annotations

import re
import sys
from importlib import metadata
from pathlib import Path

import pytest

from tests.project.tree import ROOT

sys.path.insert(0, str(ROOT / "packaging"))

import contents
import parts

GOOD = (
    "_internal/PySide6/Qt/lib/libQt6Widgets.so.6",
    "_internal/PySide6/Qt/plugins/platforms/libqxcb.so",
    "_internal/PySide6/Qt/translations/qtbase_fr.qm",
    "_internal/forfait_desktop/_bundled/translations/forfait_en.qm",
    "_internal/forfait_desktop/_bundled/resources/campaigns/donum-2026/campaign.toml",
    "_internal/python3.11/lib-dynload/_sqlite3.cpython-311-x86_64-linux-gnu.so",
)


@pytest.mark.parametrize(
    "name",
    [
        "_internal/PySide6/Qt/lib/libQt6Network.so.6",
        "_internal/PySide6/QtQml.abi3.so",
        "_internal/PySide6/Qt6WebEngineCore.dll",
        "_internal/PySide6/Qt/plugins/tls/libqopensslbackend.so",
        "_internal/PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "_internal/libssl.so.3",
        "_internal/libcrypto-3.dll",
        "_internal/libgnutls.so.30",
        "_internal/python3.11/lib-dynload/_ssl.cpython-311-x86_64-linux-gnu.so",
        "_internal/forfait_desktop-0.1.0.dist-info/direct_url.json",
        "_internal/PIL/tests/image.png",
    ],
)
def test_a_part_that_the_folder_must_not_hold_is_named(name: str) -> None:
    assert contents.unwanted([*GOOD, name], ["json", "forfait_desktop"]) == [name]


def test_a_module_that_nothing_may_import_is_named() -> None:
    assert contents.unwanted(GOOD, ["json", "ssl", "asyncio", "PySide6"]) == ["asyncio", "ssl"]
    assert contents.unwanted(GOOD, ["json", "socket", "sqlite3"]) == []


def test_the_list_tells_every_file_with_its_sum(tmp_path: Path) -> None:
    for name in ("forfait-desktop", "_internal/a.so", "licences/MIT.txt", "LICENSE.txt"):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_bytes(name.encode())
    where = {"forfait-desktop": "PyInstaller", "_internal/a.so": "CPython"}
    (tmp_path / "SBOM.cdx.json").write_text(parts.bill_of_materials(tmp_path, [], where), encoding="utf-8")
    assert contents.unlisted(tmp_path) == []
    (tmp_path / "_internal" / "a.so").write_bytes(b"autre")
    (tmp_path / "_internal" / "b.toml").write_bytes(b"")
    (tmp_path / "forfait-desktop").unlink()
    assert contents.unlisted(tmp_path) == ["_internal/a.so", "_internal/b.toml", "forfait-desktop"]


def test_the_list_is_the_same_at_each_build(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"a")
    assert parts.bill_of_materials(tmp_path, [], {"a": "CPython"}) == parts.bill_of_materials(
        tmp_path, [], {"a": "CPython"}
    )


def test_a_file_from_nowhere_stops_the_build(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"a")
    with pytest.raises(SystemExit, match="origine"):
        parts.bill_of_materials(tmp_path, [], {"a": ""})


def test_every_package_that_runs_has_an_accepted_licence() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    building = {"hatchling", "pathspec", "pluggy", "tomlkit", "trove-classifiers"}
    names = {line.split("==")[0] for line in lock.splitlines() if re.match(r"^[a-z0-9-]+==[^;]*$", line)} - building
    listed = [
        {"name": name, "licenses": [{"license": {"name": parts.licence_of(metadata.distribution(name))}}]}
        for name in sorted(names)
    ]
    assert len(listed) > 10
    assert parts.unaccepted(listed) == []


@pytest.mark.parametrize("licence", ["AGPL-3.0-only", "GPL-3.0-only", "Proprietary", "voir ses textes"])
def test_a_licence_that_nobody_read_stops_the_build(licence: str, tmp_path: Path) -> None:
    listed = [{"name": "intrus", "licenses": [{"license": {"name": licence}}]}]
    assert parts.unaccepted(listed) == [f"intrus ({licence})"]
    with pytest.raises(SystemExit, match="intrus"):
        parts.bill_of_materials(tmp_path, listed, {})


def test_what_must_not_be_there_is_what_the_recipe_leaves_out() -> None:
    """The spec excludes every module that the check refuses and that the program's own packages could bring."""
    spec = (ROOT / "packaging" / "forfait-desktop.spec").read_text(encoding="utf-8")
    words = set(re.findall(r"[\w.]+", spec))
    brought = contents.MODULES - {"pytest", "hypothesis", "mypy", "ruff", "PyInstaller"}
    assert brought <= words, brought - words
