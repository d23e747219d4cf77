"""« Mode présentation » hides names and amounts in texts and views, and nothing else."""

from __future__ import annotations

from dataclasses import replace

import pytest

from forfait_desktop.domain.answers import Physician
from forfait_desktop.presentation.veil import Veil
from forfait_desktop.presentation.views import DetailView, HeaderView, RateText, SegmentView, StatusView, StepView

CLAIRE = Physician(name="Dr Claire MARTIN", family_name="MARTIN", given_name="Claire")


def veil(*people: Physician) -> Veil:
    made = Veil()
    for one in people or (CLAIRE,):
        made.learn(one)
    made.set_on(True)
    return made


@pytest.mark.parametrize(
    ("text", "hidden"),
    [
        ("Acquis\u00a0: 632 points, 4\u00a0424\u00a0€", "Acquis\u00a0: ••• points, •••\u00a0€"),
        ("Dernier changement\u00a0: −30,5 points (DMP)", "Dernier changement\u00a0: ••• points (DMP)"),
        ("+1 point", "••• points"),
        ("Acquis ici\u00a0: 0\u00a0point sur 150 · 0\u00a0€", "Acquis ici\u00a0: •••\u00a0points sur ••• · •••\u00a0€"),
        ("Valeur du point\u00a0: 7\u00a0€", "Valeur du point\u00a0: •••\u00a0€"),
        ("Alimentation du DMP, non atteint, 0 sur 40 points", "Alimentation du DMP, non atteint, ••• sur ••• points"),
        (
            "Acquis ici\u00a0: 132 points sur 150 · 924\u00a0€",
            "Acquis ici\u00a0: ••• points sur ••• · •••\u00a0€",
        ),
        ("Votre total passe de 571 à 632 points.", "Votre total passe de ••• à ••• points."),
        (
            "45,1\u00a0%\u00a0: il manque 7 VSM pour 1\u00a0500\u00a0€ et 64 pour 3\u00a0000\u00a0€.",
            "45,1\u00a0%\u00a0: il manque 7 VSM pour •••\u00a0€ et 64 pour •••\u00a0€.",
        ),
        ("Acquired: €4,424.00 in 632 points", "Acquired: €••• in ••• points"),
    ],
)
def test_amounts_are_hidden_in_whatever_sentence(text: str, hidden: str) -> None:
    assert veil().text(text) == hidden


@pytest.mark.parametrize(
    "text",
    [
        "Il vous manque 52 alimentations.",
        "Seuil 2/3 (66,67\u00a0%)",
        "Règles 2023, mises à jour le 18 décembre 2023",
        "Volet 2 · étape 2 sur 15",
        "MARTINIQUE",
    ],
)
def test_what_is_no_amount_and_no_name_stays(text: str) -> None:
    assert veil().text(text) == text


def test_a_name_gives_way_to_the_same_stand_in_each_time() -> None:
    made = veil(CLAIRE, Physician(name="Dr Paul ROY"))
    assert made.text("Dr Claire MARTIN, Forfait structure 2023") == "Médecin\u00a01, Forfait structure 2023"
    assert made.text("2023 Forfait structure Dr\u00a0Claire MARTIN") == "2023 Forfait structure Médecin\u00a01"
    assert made.text("Martin, volet 1") == "Médecin\u00a01, volet 1"
    assert made.text("ROY, Volet 1, 3 sur 4") == "Médecin\u00a02, Volet 1, 3 sur 4"
    made.learn_other("Nadia Benali")
    assert made.text("Lecture seule\u00a0: Nadia Benali modifie ce fichier") == (
        "Lecture seule\u00a0: ••• modifie ce fichier"
    )


def test_nothing_changes_until_it_is_asked_for() -> None:
    made = Veil()
    made.learn(CLAIRE)
    view = StatusView("met", "632 points, Dr Claire MARTIN")
    assert made.over(view) is view
    assert made.text(view.text) == view.text
    told: list[bool] = []
    made.listen(lambda: told.append(made.on))
    made.set_on(True)
    made.set_on(True)
    made.set_on(False)
    assert told == [True, False]


def test_the_header_says_nothing_by_its_bar_either() -> None:
    view = HeaderView(
        physician="Dr Claire MARTIN",
        campaign="Forfait structure 2023",
        acquired="Acquis\u00a0: 632 points, 4\u00a0424\u00a0€",
        pending="",
        possible="",
        lost="",
        unattributed="",
        bar_name="Répartition des 1\u00a0115 points",
        bar_value=632,
        bar_maximum=1115,
        bar_description="acquis\u00a0: 632 points",
        segments=(SegmentView("acquired", 632.0, "acquis\u00a0: 632 points"),),
        last_change="",
        last_change_page="dmp",
        rules="Règles 2023, mises à jour le 18 décembre 2023",
    )
    hidden = veil().over(view)
    assert (hidden.bar_value, hidden.segments) == (0, ())
    assert hidden.physician == "Médecin\u00a01"
    assert (hidden.rules, hidden.last_change_page, hidden.campaign) == (view.rules, "dmp", view.campaign)
    assert "632" not in repr(hidden)


def test_a_bare_amount_is_hidden_and_a_count_of_conditions_is_not() -> None:
    step = StepView("dmp", "Alimentation du DMP", StatusView("not_met", "Non atteint"), "0/40", "0 sur 40 points", True)
    made = veil()
    assert made.over(step).amount == "•••"
    assert made.over(replace(step, amount="40")).amount == "•••"
    assert made.over(replace(step, amount="4 sur 4")).amount == "4 sur 4"


def test_what_is_typed_goes_back_as_it_was_typed() -> None:
    made = veil()
    detail = DetailView("detail.coordination.msp.nom", "Nom de la MSP", "Cabinet MARTIN, 12 points")
    assert made.over(detail) is detail
    rate = RateText(done="148", total="2000")
    assert made.over(rate) is rate
