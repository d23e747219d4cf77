"""What the files of the project promise to whoever clones it."""

from __future__ import annotations

import re
import tomllib
from pathlib import Path

import pytest

import tasks
from forfait_desktop.assets import app_version
from tests.project.tree import ROOT, modules, text_files, texts

LOCKS = ("requirements.lock", "requirements-dev.lock", "requirements-package.lock")
PINNED = re.compile(r"^([a-z0-9.-]+)==(\S+)( ; [^\\]+)? \\$")


def project() -> dict[str, object]:
    data: dict[str, object] = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
    return data


def pinned(lock: str) -> dict[str, set[str]]:
    """Return the versions by package; a package may have one for each system or Python."""
    versions: dict[str, set[str]] = {}
    for line in (ROOT / lock).read_text(encoding="utf-8").splitlines():
        if match := PINNED.match(line):
            versions.setdefault(match[1], set()).add(match[2])
    return versions


def test_the_version_is_written_once() -> None:
    section = project()["project"]
    assert isinstance(section, dict)
    assert app_version() == section["version"]
    found = [
        f"{name}:{line}"
        for name, tree in modules(ROOT / "forfait_desktop")
        for text, line in texts(tree)
        if text == section["version"]
    ]
    assert not found
    assert f"## [{section['version']}]" in (ROOT / "CHANGELOG.md").read_text(encoding="utf-8")


@pytest.mark.parametrize("lock", LOCKS)
def test_each_locked_package_has_its_version_and_hashes(lock: str) -> None:
    blocks = re.split(r"\n(?=\S)", (ROOT / lock).read_text(encoding="utf-8").rstrip())
    packages = [block for block in blocks if not block.startswith("#")]
    assert len(packages) > 10
    for block in packages:
        lines = block.splitlines()
        assert PINNED.match(lines[0]), lines[0]
        assert re.fullmatch(r" {4}--hash=sha256:[0-9a-f]{64}( \\)?", lines[1]), lines[1]


@pytest.mark.parametrize("lock", LOCKS)
def test_a_lock_names_no_host(lock: str) -> None:
    content = (ROOT / lock).read_text(encoding="utf-8")
    assert "://" not in content
    assert not re.search(r"^\s*--(?!hash=)", content, re.MULTILINE), "an option that belongs to a machine"


def test_what_is_tested_is_what_runs() -> None:
    development = pinned("requirements-dev.lock")
    assert {name: development[name] for name in pinned("requirements.lock")} == pinned("requirements.lock")


def test_the_locks_hold_every_package_that_the_project_asks_for() -> None:
    data = project()
    section, groups = data["project"], data["dependency-groups"]
    assert isinstance(section, dict)
    assert isinstance(groups, dict)
    wanted = {"requirements.lock": [*section["dependencies"], *groups["build"]]}
    wanted["requirements-dev.lock"] = [*wanted["requirements.lock"], *(x for x in groups["dev"] if isinstance(x, str))]
    for lock, requirements in wanted.items():
        names = {re.split(r"[^A-Za-z0-9_.-]", requirement)[0].lower() for requirement in requirements}
        assert names <= set(pinned(lock)), lock


def test_no_file_names_a_machine() -> None:
    """Neither a folder of the machine where it was written, nor a registry of packages."""
    place = re.compile(r"(?<![\w.])/(?:work|root|home/\w+|tmp)/\w|[A-Z]:\\\\?Users\\|pytho[n]hosted|pyp[i]\.org")
    found = [f"{name}: {match[0]}" for name, content in text_files() if (match := place.search(content))]
    assert not found


def test_code_and_settings_hold_no_address() -> None:
    """Sources of the rules are addresses, and they live in the campaign files; the application itself calls nobody."""
    # Names of XML namespaces look like addresses, and nobody calls them.
    address = re.compile(r"\w://(?!www\.w3\.org/|purl\.org/dc/|ns\.adobe\.com/|www\.freedesktop\.org/standards/)[\w.]")
    allowed = re.compile(r"(?:resources|docs|tests|translations)/|README\.md|CHANGELOG\.md")
    found = [name for name, content in text_files() if not allowed.match(name) and address.search(content)]
    assert not found


def test_the_readme_names_commands_that_exist() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")
    targets = set(re.findall(r"^([a-z][a-z ]*):", makefile, re.MULTILINE))
    known = {name for line in targets for name in line.split()}
    asked = set(re.findall(r"\bmake ([a-z]+)", readme))
    assert {"run", "test"} <= asked <= known
    commands = set(re.findall(r"^  ([a-z]+) ", tasks.HELP, re.MULTILINE))
    assert set(re.findall(r"tasks\.py ([a-z]+)", readme)) <= commands
    assert known - {"help"} <= commands


def test_the_makefile_only_calls_the_script() -> None:
    recipes = [line for line in (ROOT / "Makefile").read_text(encoding="utf-8").splitlines() if line.startswith("\t")]
    assert recipes
    assert all(line.startswith("\t@$(PYTHON) tasks.py ") for line in recipes)


def test_the_readme_names_the_years_that_are_there() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    names = [path.parent.name for path in (ROOT / "resources" / "campaigns").glob("*/campaign.toml")]
    for programme in ("forfait-structure", "donum"):
        years = [name.removeprefix(f"{programme}-") for name in names if name.startswith(programme)]
        assert f"({min(years)} à {max(years)})" in readme


def test_the_readme_names_places_that_exist() -> None:
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    named = re.findall(r"^\| `([\w./-]+)` +\|", readme, re.MULTILINE)
    assert len(named) > 5
    assert [name for name in named if not (ROOT / name).exists()] == []


def test_continuous_integration_does_what_the_readme_says() -> None:
    script = Path(ROOT, ".ci", "run").read_text(encoding="utf-8")
    commands = [line for line in script.splitlines() if line and not line.startswith(("#", "set ", "cd "))]
    assert commands == ["make test"]
