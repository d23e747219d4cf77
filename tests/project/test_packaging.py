"""The packages say one version, carry their licences, and describe what they hold; they are built by `make package`."""

from __future__ import annotations

import configparser
import re
import sys
import tomllib
from importlib import metadata
from pathlib import Path
from xml.etree import ElementTree

import pytest

from forfait_desktop.assets import app_version
from tests.project.tree import ROOT

sys.path.insert(0, str(ROOT / "packaging"))

import licences
import parts

LINUX = ROOT / "packaging" / "linux"
LISTED = licences.listed()


def test_there_is_one_version() -> None:
    version = parts.version()
    assert version == app_version()
    newest = ElementTree.parse(LINUX / "forfait-desktop.metainfo.xml").find("releases/release")  # noqa: S314
    assert newest is not None
    assert newest.get("version") == version
    changelog = (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")
    assert re.search(r"^## \[([0-9.]+)\]", changelog, re.MULTILINE) is not None
    assert re.search(r"^## \[([0-9.]+)\]", changelog, re.MULTILINE).group(1) == version  # type: ignore[union-attr]
    assert "@VERSION@" in (LINUX / "control.in").read_text(encoding="utf-8")
    assert "@VERSION@" in (LINUX / "forfait-desktop.1").read_text(encoding="utf-8")
    for recipe in (ROOT / "packaging").rglob("*.iss"):
        assert version not in recipe.read_text(encoding="utf-8")


def test_a_forfait_file_opens_on_a_double_click() -> None:
    entry = configparser.ConfigParser(interpolation=None)
    entry.optionxform = str  # type: ignore[assignment,method-assign]
    entry.read(LINUX / "forfait-desktop.desktop", encoding="utf-8")
    kind = ElementTree.parse(LINUX / "forfait-desktop.xml").getroot()[0]  # noqa: S314
    assert kind.get("type") == "application/x-forfait-desktop"
    assert kind.get("type") in entry["Desktop Entry"]["MimeType"].split(";")
    assert entry["Desktop Entry"]["Exec"].split() == ["forfait-desktop", "%f"]
    assert [child.get("pattern") for child in kind if child.tag.endswith("glob")] == ["*.forfait"]


def test_every_package_that_runs_is_listed_with_its_licence() -> None:
    lock = (ROOT / "requirements.lock").read_text(encoding="utf-8")
    # What the build itself uses is not carried; colorama and the like are for other systems, as the marker says.
    building = {"hatchling", "pathspec", "pluggy", "tomlkit", "trove-classifiers"}
    runs = {line.split("==")[0] for line in lock.splitlines() if re.match(r"^[a-z0-9-]+==[^;]*$", line)} - building
    listed = {re.sub(r"[-_.]+", "-", one["package"]).lower() for one in LISTED if one.get("package")}
    assert runs <= listed, runs - listed


@pytest.mark.parametrize("component", LISTED, ids=[one["name"] for one in LISTED])
def test_a_licence_is_the_text_that_its_package_has(component: dict[str, str]) -> None:
    text = (licences.FOLDER / component["file"]).read_text(encoding="utf-8")
    assert len(text) > 500
    package = component.get("package")
    if package and licences.text_of(package):
        assert text.strip() == licences.text_of(package).strip()
        assert metadata.version(package)


@pytest.mark.usefixtures("qapp")
def test_the_icons_are_drawn_in_every_size(tmp_path: Path) -> None:
    drawn = parts.draw_icons(tmp_path)
    assert list(drawn) == list(parts.SIZES)
    assert all(path.read_bytes().startswith(b"\x89PNG") for path in drawn.values())


def test_the_moment_of_a_build_is_told_or_that_of_the_last_commit(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    assert parts.source_date() == 1_700_000_000


def test_the_locks_agree_and_name_no_host() -> None:
    versions: dict[str, set[str]] = {}
    for lock in ROOT.glob("requirements*.lock"):
        text = lock.read_text(encoding="utf-8")
        assert "://" not in text
        for name, version in re.findall(r"^([a-z0-9-]+)==([^ ;\\]+)", text, re.MULTILINE):
            versions.setdefault(name, set()).add(version)
    assert not {name: found for name, found in versions.items() if len(found) > 1}


def test_the_workflow_builds_and_tries_each_system() -> None:
    workflow = (ROOT / ".github" / "workflows" / "packages.yml").read_text(encoding="utf-8")
    for word in ("ubuntu", "windows", "macos", "tasks.py package", "tasks.py smoke"):
        assert word in workflow
    with (ROOT / "pyproject.toml").open("rb") as file:
        assert "pyinstaller" in str(tomllib.load(file)["dependency-groups"]["package"])
