"""The rule book holds everything that the campaign files say, and is the same each time."""

from __future__ import annotations

import dataclasses
from functools import cache

import pytest

from forfait_desktop.campaigns.texts import texts_of
from forfait_desktop.domain.campaign import Campaign
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.pages.rule_card import figures_of, holders_of
from forfait_desktop.presentation.rulebook.view import RulebookCampaign, rulebook
from forfait_desktop.presentation.wording.wording import Wording
from forfait_desktop.report.content import Document, KeyValues, Section, Table
from forfait_desktop.report.html import render_html
from tests.presentation.all_rules import all_campaigns
from tests.report.html_page import Page
from tests.sample import sample_campaign

NAMES = [campaign.id for campaign in all_campaigns()]


def campaign_of(name: str) -> Campaign:
    return next(campaign for campaign in all_campaigns() if campaign.id == name)


@cache
def book_of(name: str) -> Document:
    return rulebook([RulebookCampaign(campaign_of(name))], Wording())


@cache
def shown(name: str) -> str:
    return squeezed(Page(render_html(book_of(name))).text)


def squeezed(text: str) -> str:
    """Without spaces nor capitals: a sentence may begin inside another one."""
    return "".join(text.lower().split())


def part(book: Document, title: str) -> Section:
    return next(section for section in book.sections if section.title == title)


@pytest.mark.parametrize("name", NAMES)
def test_every_text_of_a_campaign_is_in_the_book(name: str) -> None:
    page = shown(name)
    missing = [
        (one.where, one.text) for one in texts_of(campaign_of(name)) if squeezed(one.text.rstrip(".")) not in page
    ]
    assert not missing


@pytest.mark.parametrize("name", NAMES)
def test_every_figure_has_its_value_confidence_day_and_sources(name: str) -> None:
    campaign, page, words = campaign_of(name), shown(name), Wording()
    titles = {source.id: source for source in campaign.sources}
    figures = [figure for holder in holders_of(campaign) for figure in figures_of(campaign, holder)]
    assert figures
    for figure in figures:
        said = words.help.confidence(figure.confidence) + words.card.checked(figure.checked)
        value = figure.value + words.card.former(figure.former)
        assert squeezed(value + said) in page, figure
        for one in figure.sources:
            assert squeezed(titles[one].title) in page
    for source in campaign.sources:
        assert squeezed(source.address) in page
        assert squeezed(words.card.facts(source).replace(",", "")) in page.replace(",", "")


def test_a_figure_names_the_numbers_of_its_sources() -> None:
    campaign = campaign_of("forfait-structure-2023")
    numbers = {source.id: f"S{number}" for number, source in enumerate(campaign.sources, start=1)}
    line = campaign.indicator("dmp")
    section = part(book_of(campaign.id), "1g. Alimentation du DMP")
    (table,) = [block for block in section.blocks if isinstance(block, Table) and block.title == "Chiffres et sources"]
    threshold = next(row for row in table.rows if row.cells[0] == "Seuil")
    figure = next(figure for figure in line.figures if figure.name == "threshold")
    assert threshold.cells[1] == "10\u00a0%\nAuparavant\u00a0: 20\u00a0%"
    assert threshold.cells[3] == ", ".join(numbers[one] for one in figure.sources)
    assert threshold.note.startswith("Désaccord et choix\u00a0: ")


def test_what_a_line_says_of_itself() -> None:
    section = part(book_of("forfait-structure-2023"), "3. Télétransmission d’au moins 2/3")
    facts = dict(next(block for block in section.blocks if isinstance(block, KeyValues)).rows)
    assert facts["Points"] == "compris dans les points en bloc (Volet 1\u00a0: équipement du cabinet)"
    assert facts["Règle"] == "Un taux d’au moins 2/3 (66,67\u00a0%), comparé sans arrondi"
    assert facts["Nature"].startswith("Calculé. ")
    assert facts["Acte de plus"] == "S’ajoute aussi au total"
    section = part(book_of("forfait-structure-2023"), "1. Logiciel référencé Ségur, avec LAP certifié HAS")
    facts = dict(next(block for block in section.blocks if isinstance(block, KeyValues)).rows)
    assert facts["Dernier jour"] == "31 janvier 2024"
    assert facts["Règle"] == "Les 2 conditions sont nécessaires"


def test_the_gate_of_2017_is_told_as_four_of_five() -> None:
    volet = part(book_of("forfait-structure-2017"), "Volet 1\u00a0: équipement du cabinet")
    facts = dict(next(block for block in volet.blocks if isinstance(block, KeyValues)).rows)
    assert facts["Condition d’ouverture"].startswith("au moins 4 des 5 conditions\u00a0: ")
    assert facts["Points en bloc"] == "175 points (1\u00a0225\u00a0€)"


def test_the_scale_and_the_grids_are_tables() -> None:
    sas = part(book_of("forfait-structure-2022"), next_title("forfait-structure-2022", "effection-sas"))
    scale = next(block for block in sas.blocks if isinstance(block, Table) and block.title == "Barème")
    assert [row.cells for row in scale.rows] == [
        ("5", "10 points (70\u00a0€)"),
        ("16", "30 points (210\u00a0€)"),
        ("26", "50 points (350\u00a0€)"),
        ("36", "70 points (490\u00a0€)"),
        ("46", "90 points (630\u00a0€)"),
    ]
    assistant = next(one for one in book_of("donum-2026").sections if one.anchor == "donum-2026-assistant-medical")
    grids = [block for block in assistant.blocks if isinstance(block, Table) and block.title.startswith("Montants")]
    assert [grid.title for grid in grids][-1] == "Montants annuels, grille en vigueur à partir du 22 juin 2024"
    full = next(row for row in grids[-1].rows if row.cells[0].startswith("1 "))
    assert full.cells[1:4] == ("38\u00a0000\u00a0€", "28\u00a0000\u00a0€", "22\u00a0000\u00a0€")


def next_title(name: str, line: str) -> str:
    found = campaign_of(name).indicator(line)
    return f"{found.number}. {found.title}"


def test_an_example_is_written_as_it_was_typed() -> None:
    section = part(book_of("forfait-structure-2023"), "Exemples à refaire à la main")
    (table,) = (block for block in section.blocks if isinstance(block, Table))
    row = next(row for row in table.rows if row.cells[0].startswith("Médecin généraliste au 20 décembre"))
    given, expected = row.cells[1].split("\n"), row.cells[2].split("\n")
    assert given[0] == "spécialité\u00a0: généraliste, médecin traitant\u00a0: oui, LAP certifié disponible\u00a0: oui"
    assert "Logiciel référencé Ségur\u00a0: Logiciel référencé Ségur oui, LAP certifié HAS oui" in given
    assert "Télétransmission\u00a0: 670 sur 1\u00a0000" in given
    assert "Alimentation du DMP\u00a0: 148 sur 2\u00a0000" in given
    assert any(line.endswith("\u00a0: 12\u00a0%") for line in given)
    assert expected[0] == "acquis\u00a0: 632 points (4\u00a0424\u00a0€)"
    assert "porte ouverte" in expected
    assert row.cells[3].startswith("280 + AAT")


def test_all_campaigns_stand_in_one_book_oldest_first() -> None:
    book = rulebook([RulebookCampaign(one) for one in reversed(all_campaigns())], Wording())
    firsts = [section.title for section in book.sections if section.level == 1]
    assert firsts[0] == "Forfait structure 2017"
    assert firsts[-3:] == ["Donum 2026", "Donum 2027", "Donum 2028"]
    assert len(firsts) == len(NAMES)
    anchors = [section.anchor for section in book.sections]
    assert len(set(anchors)) == len(anchors)
    assert all(anchors)
    assert "12 campagnes, de Forfait structure 2017 à Donum 2028" in book.subtitle
    assert rulebook([RulebookCampaign(one) for one in all_campaigns()], Wording()) == book


def test_the_only_day_of_the_frame_is_that_of_the_rules() -> None:
    campaign = sample_campaign()
    book = rulebook([RulebookCampaign(campaign)], Wording())
    assert fr.date_long(campaign.updated) in book.footer


def test_an_imported_file_and_provisional_rules_are_marked() -> None:
    campaign = campaign_of("donum-2027")
    own = rulebook([RulebookCampaign(campaign, imported=True)], Wording())
    facts = own.sections[0].blocks[0]
    assert isinstance(facts, KeyValues)
    assert dict(facts.rows)["État des règles"] == "provisoire, barème importé"


def test_a_campaign_that_says_little_still_makes_a_book() -> None:
    campaign = dataclasses.replace(
        sample_campaign(), missing=(), warnings=(), figures=(), decisions=(), glossary={}, exclusive=(), groups=(),
        amelipro=(), amelipro_note="", profile=(), schemes=(),
    )  # fmt: skip
    titles = [section.title for section in rulebook([RulebookCampaign(campaign)], Wording()).sections]
    assert not {"Réserves", "Décisions datées", "Glossaire", "Aides hors points"} & set(titles)
    assert titles[-1] == "Sources"


def test_a_window_that_is_half_known_says_which_half_is_not() -> None:
    facts = book_of("forfait-structure-2017").sections[0].blocks[0]
    assert isinstance(facts, KeyValues)
    assert dict(facts.rows)["Déclaration sur amelipro"].startswith("jusqu’au 5 février 2018, début non publié\n")
    facts = book_of("donum-2026").sections[0].blocks[0]
    assert isinstance(facts, KeyValues)
    assert dict(facts.rows)["Déclaration sur amelipro"].startswith("non publié\n")
