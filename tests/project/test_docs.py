"""The documentation is true: its files, links and commands exist, and its steps do what they say."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

import tasks
from tests.project.tree import ROOT

PAGES = sorted(
    [*(ROOT / "docs").rglob("*.md"), ROOT / "README.md", ROOT / "SECURITY.md", ROOT / "packaging" / "README.md"]
)
NAMES = [path.relative_to(ROOT).as_posix() for path in PAGES]
TOP = ("forfait_desktop", "resources", "translations", "tests", "packaging", "docs", "benchmarks")
STEPS = ROOT / "docs" / "contribuer" / "ajouter-une-annee.md"


@pytest.mark.parametrize("page", PAGES, ids=NAMES)
def test_every_link_leads_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    links = re.findall(r"\]\(([^)#]+)(?:#[^)]*)?\)", text)
    missing = [link for link in links if "://" not in link and not (page.parent / link).exists()]
    assert not missing


@pytest.mark.parametrize("page", PAGES, ids=NAMES)
def test_every_path_that_is_named_exists(page: Path) -> None:
    if page.name == "journal-des-regles.md":
        return  # it tells what was, at its date
    text = page.read_text(encoding="utf-8")
    named = {one for one in re.findall(rf"`((?:{'|'.join(TOP)})/[\w./-]+)`", text) if "donum-2029" not in one}
    # « domain/rules.py » stands for « forfait_desktop/domain/rules.py » in the pages for contributors.
    named |= {
        f"forfait_desktop/{one}" for one in re.findall(r"`((?:domain|presentation|ui|storage)/[\w./-]+\.py)`", text)
    }
    assert not sorted(one for one in named if not (ROOT / one).exists())


@pytest.mark.parametrize("page", PAGES, ids=NAMES)
def test_every_command_of_make_exists(page: Path) -> None:
    targets = re.findall(r"^([a-z][a-z -]*):", (ROOT / "Makefile").read_text(encoding="utf-8"), re.MULTILINE)
    known = {target for line in targets for target in line.split()}
    text = page.read_text(encoding="utf-8")
    assert set(re.findall(r"`(?:SOURCE\S+ )?make ([a-z-]+)", text)) <= known
    commands = {line.split()[0] for line in _commands()} | set(tasks.DEEP)
    assert set(re.findall(r"`python tasks\.py ([a-z-]+)", text)) <= commands


def _commands() -> list[str]:
    return [line for line in tasks.HELP.splitlines() if re.match(r"  [a-z]", line)] + ["help"]


def test_every_decision_is_in_the_index() -> None:
    folder = ROOT / "docs" / "decisions"
    index = (folder / "README.md").read_text(encoding="utf-8")
    missing = [path.name for path in sorted(folder.glob("0*.md")) if f"({path.name})" not in index]
    assert not missing


def test_every_page_of_the_documentation_is_reached_from_its_index() -> None:
    index = ROOT / "docs" / "README.md"
    seen, left = set(), [index]
    while left:
        page = left.pop()
        seen.add(page)
        links = re.findall(r"\]\(([^)#]+\.md)(?:#[^)]*)?\)", page.read_text(encoding="utf-8"))
        left += [one for link in links if (one := (page.parent / link).resolve()).exists() and one not in seen]
    assert not [path.name for path in (ROOT / "docs").rglob("*.md") if path not in seen]


def test_a_newcomer_adds_a_year_by_following_the_steps(tmp_path: Path) -> None:
    block = re.search(r"```remplacements\n(.*?)```", STEPS.read_text(encoding="utf-8"), re.DOTALL)
    assert block is not None
    text = (ROOT / "resources" / "campaigns" / "donum-2028" / "campaign.toml").read_text(encoding="utf-8")
    for line in block[1].strip().splitlines():
        before, _, after = line.partition(" → ")
        assert before in text, before
        text = text.replace(before, after)
    folder = tmp_path / "campaigns" / "donum-2029"
    folder.mkdir(parents=True)
    (folder / "campaign.toml").write_text(text, encoding="utf-8")
    for arguments in (["check", str(folder / "campaign.toml")], ["campaigns", "--data-dir", str(tmp_path)]):
        command = [sys.executable, "-m", "forfait_desktop", *arguments]
        done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT, check=False)
        assert (done.returncode, done.stderr) == (0, "")
        assert "aucune faute" in done.stdout if arguments[0] == "check" else "donum-2029" in done.stdout
