"""What is proposed for a table of counts: a line by its words, a column by its heading; and a person is not a line."""

from __future__ import annotations

import hashlib
from dataclasses import replace

import pytest

from forfait_desktop.domain.campaign import Campaign, Criterion, RateRule
from forfait_desktop.domain.count_import import (
    Columns,
    Target,
    identity_in,
    label_key,
    layout_key,
    propose_columns,
    propose_target,
    targets,
    vocabulary,
)
from tests.domain.builders import bundle, campaign, checklist, counts, indicator, mean, rate, tiers

# --- which line -------------------------------------------------------------------------------------------------------


def titled(*titles: str) -> Campaign:
    return campaign([indicator(f"ligne{n}", rate("1/2"), 10, title=title, short="") for n, title in enumerate(titles)])


def first(number: int = 0) -> Target:
    return Target(f"ligne{number}", "taux")


def test_every_criterion_that_is_a_number_can_be_filled() -> None:
    rules = campaign(
        [
            indicator("a", checklist("x", "y"), 10),
            indicator("b", rate("1/2"), 10),
            indicator("c", mean("1/2", "aat", "dmt"), 10),
            indicator("d", bundle(), 10),
            indicator("e", counts(1, "apcv"), 10),
            indicator("f", tiers(), 360),
        ]
    )
    assert [(line.id, criterion.id) for line, criterion in targets(rules)] == [
        ("b", "taux"),
        ("c", "aat"),
        ("c", "dmt"),
        ("c", "moyenne"),
        ("e", "apcv"),
        *(("f", f"t{n}") for n in range(1, 5)),
    ]


@pytest.mark.parametrize(
    ("label", "titles", "found"),
    [
        ("Dossier médical", ("Dossier médical", "Arrêt de travail"), first()),
        ("ARRET TRAVAIL", ("Dossier médical", "Arrêt de travail"), first(1)),
        # The line that says that and nothing else, before the one that says more.
        ("Dossier", ("Dossier médical partagé", "Dossier"), first(1)),
        ("Dossier médical", ("Dossier médical partagé", "Dossier médical"), first(1)),
        # Half of the words are enough for a proposal, a third is not.
        ("Dossier partagé", ("Dossier médical",), first()),
        ("Dossier partagé numérique", ("Dossier médical commun",), None),
        # Two lines as likely as each other, three of them, and none.
        ("Dossier", ("Dossier médical", "Dossier partagé"), None),
        ("Dossier", ("Dossier médical", "Dossier partagé", "Dossier commun"), None),
        ("Consultations", ("Dossier médical",), None),
        # Words that say nothing: no line is about « de la ».
        ("de la", ("de la", "Dossier"), None),
    ],
)
def test_a_row_goes_to_the_line_whose_words_it_has(label: str, titles: tuple[str, ...], found: Target | None) -> None:
    assert propose_target(titled(*titles), label) == found


SEVERAL = campaign(
    [
        indicator("cles", counts(1, "apcv", "mss-patient"), 20, title="Identification et messages"),
        indicator("seule", counts(1, "nombre"), 20, title="Alimentation du dossier"),
        indicator("cases", checklist("clic"), 20, title="Services du cabinet"),
    ]
)


@pytest.mark.parametrize(
    ("label", "found"),
    [
        ("Alimentation du dossier", Target("seule", "nombre")),
        # Of two counts, the name of the line does not tell which; beside it, that of the count does.
        ("Identification et messages", None),
        ("apcv", Target("cles", "apcv")),
        ("Identification et messages : apcv", Target("cles", "apcv")),
        ("Identification et messages : mss patient", Target("cles", "mss-patient")),
        # A line of yes and no takes no count.
        ("Services du cabinet", None),
        ("clic", None),
    ],
)
def test_a_line_of_several_counts_is_found_by_the_name_of_each(label: str, found: Target | None) -> None:
    assert propose_target(SEVERAL, label) == found


def test_the_short_name_of_a_count_stands_for_its_long_one() -> None:
    line = SEVERAL.indicators[0]
    one, other = line.rule.criteria
    short = replace(one, label="Recours à la carte dématérialisée", short="Application Vitale")
    rules = replace(SEVERAL, indicators=(replace(line, rule=replace(line.rule, criteria=(short, other))),))
    assert propose_target(rules, "Application Vitale") == Target("cles", "apcv")
    assert propose_target(rules, "carte dématérialisée") is None


def test_the_words_of_the_rules() -> None:
    asked = Criterion(
        "taux",
        "Part des documents",
        short="Dépôts",
        hint="Une aide",
        done_label="Documents déposés",
        total_label="Consultations du mois",
    )
    line = indicator(
        "dmp-sante", RateRule("rate", rate("1/2").threshold, (asked,)), 10, title="L’espace MSS", short="S"
    )
    # Words of more than three letters lose the « s » of a plural; those that say nothing are left out.
    assert vocabulary(campaign([line])) == {
        "espace", "mss", "s", "dmp", "sante", "part", "document", "depot", "depose", "consultation", "moi",
    }  # fmt: skip


def test_what_is_remembered_of_a_row_and_of_a_layout_is_a_digest() -> None:
    # Kept from one year to the next: another length or another digest would forget every choice.
    assert label_key("Arrêt  de TRAVAIL") == hashlib.sha256(b"arret de travail").hexdigest()[:16]
    assert layout_key(("Libellé", "Taux")) == hashlib.sha256(b"libelle\ntaux").hexdigest()


# --- which column -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("headings", "rows", "expected"),
    [
        # « Taux » over texts is no rate.
        (("Taux", "Valeur"), (("DMP", "12"), ("AAT", "3")), Columns(0, 1)),
        # A column has one role, even where its heading has the words of two.
        (("Taux total", "Nombre", "Acte"), (("1", "2", "DMP"),), Columns(2, 1, None, 0)),
        # Half of the cells are numbers: it is a column of numbers, with a heading or without.
        (("Acte", "Nombre"), (("DMP", "12"), ("AAT", "x")), Columns(0, 1)),
        (("Acte", "Taux"), (("DMP", "12"), ("AAT", "x")), Columns(0, None, None, 1)),
        (("",), (("12",), ("x",)), Columns(None, 0)),
        # A number that stands first is no label; neither is a text that its heading does not name, beside one that is.
        (("Rang", "Taux", "Nom"), (("1", "50", "DMP"),), Columns(2, None, None, 1)),
        (("Commentaire", "Libellé", "Taux"), (("à voir", "DMP", "50"),), Columns(1, None, None, 2)),
        # Without any heading: the first two columns of numbers.
        (("", "", "", ""), (("DMP", "1", "2", "3"),), Columns(0, 1, 2)),
        # With one, what it does not name is left alone.
        (("", "Nombre", ""), (("DMP", "1", "2"),), Columns(0, 1)),
        # Short rows, empty cells, and nothing at all.
        (("Acte", "Nombre"), (("DMP",), ("AAT", " "), ("DMT", "3")), Columns(0, 1)),
        (("Acte", "Nombre"), (), Columns(0)),
    ],
)
def test_columns_by_what_they_say_and_hold(
    headings: tuple[str, ...], rows: tuple[tuple[str, ...], ...], expected: Columns
) -> None:
    assert propose_columns(headings, rows) == expected


# --- who it names -----------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("rows", "why"),
    [
        # The name and the given name in two cells: two persons, although both are called Marie.
        ([["DUPONT", "Marie"], ["DURAND", "Marie"]], "name"),
        ([["Marie", "DUPONT"], ["Marie", "DURAND"]], "name"),
        # One person, once or twice, is perhaps the physician.
        ([["DUPONT", "Marie"], ["DUPONT", "Marie"]], None),
        ([["", "Jean Pierre"]], None),
        ([["Jean Pierre", ""]], None),
        ([["Claire", "3"], ["Claire", "4"]], None),
        # Days of the reference year, of the two before and of the two after.
        ([["01/01/2021", "31/12/2025"]], None),
        ([["31/12/2020"]], "birth-date"),
        ([["01/01/2026"]], "birth-date"),
    ],
)
def test_persons_and_births(rows: list[list[str]], why: str | None) -> None:
    assert identity_in(rows, 2023) == why
