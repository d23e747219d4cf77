"""The commands about rules: the rule book, and what `check` tells of a file."""

from __future__ import annotations

import io
import os
import re
from datetime import date
from pathlib import Path

import pytest
from pypdf import PdfReader

from forfait_desktop.presentation.command.command_line import UsageError, parse
from tests.cli.program import Program
from tests.presentation.all_rules import all_campaigns
from tests.project.tree import ROOT
from tests.report.html_page import Page
from tests.sample import sample_data

DONUM = ROOT / "resources" / "campaigns" / "donum-2026" / "campaign.toml"


def squeezed(text: str) -> str:
    return "".join(text.lower().split())


# --- rulebook ---------------------------------------------------------------------------------------------------------


def test_the_book_of_every_campaign_as_html(program: Program) -> None:
    out = program.folder / "regles.html"
    code, printed, error = program.run("rulebook", out)
    assert (code, error) == (0, "")
    assert printed == f"{out}\n"
    page = Page(out.read_bytes())
    assert page.errors == []
    assert page.one("html").attributes["lang"] == "fr"
    titles = [one.text for one in page.all("h2")]
    assert [one.title for one in all_campaigns() if one.title not in titles] == []
    shown = squeezed(page.text)
    for campaign in all_campaigns():
        for line in campaign.indicators:
            assert all(squeezed(figure.value) in shown for figure in line.figures)
        assert all(squeezed(source.title) in shown for source in campaign.sources)
    assert program.files() == {"regles.html"}


def test_the_book_of_one_campaign_as_pdf_on_any_day(program: Program) -> None:
    first, second = program.folder / "un.pdf", program.folder / "deux.PDF"
    assert program.run("rulebook", "--campaign", "donum-2026", first)[0] == 0
    code, _, error = program.run("--today", "2031-02-03", "rulebook", second, "--campaign=donum-2026")
    assert (code, error) == (0, "")
    assert first.read_bytes() == second.read_bytes()
    reader = PdfReader(io.BytesIO(first.read_bytes()))
    shown = squeezed("".join(page.extract_text() for page in reader.pages))
    campaign = next(one for one in all_campaigns() if one.id == "donum-2026")
    for line in campaign.indicators:
        assert squeezed(line.asks) in shown
        for figure in line.figures:
            assert squeezed(figure.value)[:40] in shown
    for source in campaign.sources:
        assert squeezed(source.title)[:30] in shown
    assert "forfaitstructure2023" not in squeezed(reader.pages[0].extract_text())


def test_the_same_html_on_each_run(program: Program) -> None:
    out = program.folder / "regles.html"
    program.run("rulebook", out)
    first = out.read_bytes()
    program.run("rulebook", out)
    assert out.read_bytes() == first


def test_an_imported_file_is_in_the_book_and_marked(program: Program) -> None:
    packs = program.data / "campaigns"
    packs.mkdir(parents=True)
    (packs / "essai.toml").write_bytes(sample_data())
    (packs / "faux.toml").write_bytes(b"id = 3")
    out = program.folder / "regles.html"
    code, _, error = program.run("rulebook", out)
    assert code == 0
    assert error.startswith("faux.toml")
    assert error.count("\n") == 1
    assert "définitif, barème importé" in Page(out.read_bytes()).text


def refused(result: tuple[int, str, str]) -> str:
    code, out, error = result
    assert (code, out, error.count("\n")) == (1, "", 1)
    return error.strip()


@pytest.mark.parametrize("name", ["regles.txt", "regles", "regles.docx", "dossier.html"])
def test_another_kind_of_file_is_refused(program: Program, name: str) -> None:
    (program.folder / "dossier.html").mkdir()
    sentence = refused(program.run("rulebook", program.folder / name))
    assert sentence == (
        "Le recueil des règles s’enregistre dans un fichier .html ou .pdf\u00a0: choisissez un autre nom."
    )
    assert program.files() == set()


def test_a_place_that_cannot_be_written_is_told(program: Program) -> None:
    sentence = refused(program.run("rulebook", program.folder / "absent" / "regles.html"))
    assert sentence.startswith("Impossible d’enregistrer le recueil des règles\u00a0: le dossier n’existe pas")


def test_a_failure_leaves_the_former_file(program: Program, monkeypatch: pytest.MonkeyPatch) -> None:
    out = program.folder / "regles.html"
    out.write_text("ancien", encoding="utf-8")

    def fail(*_arguments: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "replace", fail)
    sentence = refused(program.run("rulebook", out, "--campaign", "donum-2026"))
    assert sentence.startswith("Impossible d’enregistrer le recueil des règles\u00a0:")
    assert out.read_text(encoding="utf-8") == "ancien"
    assert program.files() == {"regles.html"}


def test_an_unknown_campaign_is_refused_with_those_that_exist(program: Program) -> None:
    sentence = refused(program.run("rulebook", program.folder / "a.html", "--campaign", "donum-1999"))
    assert "donum-2026" in sentence
    assert program.files() == set()


def test_the_arguments_of_the_book() -> None:
    given = parse(["rulebook", "a.html", "--campaign", "donum-2026"])
    assert (given.command, given.out, given.files, given.campaign) == ("rulebook", Path("a.html"), (), "donum-2026")
    for argv in (
        ["rulebook"],
        ["rulebook", "a.html", "b.pdf"],
        ["rulebook", "a.html", "--json"],
        ["check", "--campaign=x"],
    ):
        with pytest.raises(UsageError):
            parse(argv)


# --- check ------------------------------------------------------------------------------------------------------------


def test_check_counts_the_notes_by_kind_and_lists_them_when_asked(program: Program) -> None:
    code, short, error = program.run("check", DONUM)
    assert (code, error) == (0, "")
    (summary, hint) = short.splitlines()
    found = re.search(r": aucune faute, (\d+) remarques \((.+)\)$", summary.replace("\u00a0", " "))
    assert found is not None
    kinds = [int(part.split()[0]) for part in found[2].split(", ")]
    assert sum(kinds) == int(found[1])
    assert "chiffres à une seule source" in found[2]
    assert "non publiés" in found[2]
    assert "--details" in hint
    _, long, _ = program.run("check", DONUM, "--details")
    lines = long.splitlines()
    assert lines[0] == summary
    assert len(lines) == 1 + int(found[1])
    assert all(line.startswith("  remarque\u00a0: campaign.toml, ") for line in lines[1:])
    campaign = next(one for one in all_campaigns() if one.id == "donum-2026")
    assert all(text.rstrip(".") in long for text in campaign.missing)


def test_check_tells_figures_not_verified_for_a_year(program: Program) -> None:
    campaign = next(one for one in all_campaigns() if one.id == "donum-2026")
    last = max(figure.checked for line in campaign.indicators for figure in line.figures)
    assert last == date(2026, 11, 21)
    _, before, _ = program.run("--today", "2027-11-21", "check", DONUM)
    _, after, _ = program.run("--today", "2027-11-22", "check", DONUM, "--details")
    assert "depuis plus d’un an" not in before
    assert "chiffres non vérifiés depuis plus d’un an" in after
    assert "chiffre vérifié il y a plus d’un an, le 21 novembre 2026" in after


def test_faults_are_always_listed(program: Program) -> None:
    path = program.folder / "essai.toml"
    path.write_bytes(sample_data().replace(b"acquired = 632", b"acquired = 1"))
    code, out, error = program.run("check", path)
    assert code == 1
    assert error.count("\n") == 1
    assert out.splitlines()[1].startswith("  faute\u00a0: essai.toml, examples.1.expect.acquired")


def test_the_help_tells_of_the_details(program: Program) -> None:
    _, out, _ = program.run("check", "--help")
    assert "--details" in out
    _, out, _ = program.run("--help")
    assert "rulebook SORTIE [--campaign CAMPAGNE]" in out
