"""The verification as sentences: every headline, hint and amount that can be typed; the letter and the note."""

from __future__ import annotations

import random
from dataclasses import replace
from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forfait_desktop.domain.answers import Profile, Rate, Schemes, Value, Vsm
from forfait_desktop.domain.campaign import answer_kind, criteria_of
from forfait_desktop.domain.results import ZERO
from forfait_desktop.presentation.verification.bench import VerifyBench
from forfait_desktop.presentation.verification.contest import ContestBench
from forfait_desktop.presentation.verification.view import FoundView, amount_text, parse_amount, search
from forfait_desktop.session.changes import SetPhysician, SetSchemes
from tests.presentation.benches import Clock, bundled, bundled_ids, make_bench, sample_bench
from tests.presentation.test_typography import faults, random_answers, strings

GP = Profile(specialty_group="generaliste", medecin_traitant=True, lap_available=True)


def found(bench: VerifyBench) -> FoundView:
    question = bench.question()
    assert question is not None
    return bench.found(search(question, lambda: False))


@pytest.mark.parametrize(
    ("typed", "amount"),
    [
        ("4 210", "4210"),
        ("4\u00a0210,50\u00a0€", "4210.50"),
        ("4210.5", "4210.5"),
        ("0", "0"),
        ("", None),
        ("-3", None),
        ("3,123", None),
        ("1e5", None),
        ("4.210,50", None),
        ("١٢", None),
    ],
)
def test_amounts_as_they_are_typed(typed: str, amount: str | None) -> None:
    assert parse_amount(typed) == (None if amount is None else Decimal(amount))


@given(st.decimals(0, 999_999_999, places=2))
def test_an_amount_reads_as_it_is_shown(amount: Decimal) -> None:
    assert parse_amount(amount_text(amount)) == amount


def donum(received: int) -> list[tuple[str, ...]]:
    """What explains that payment of a whole Donum 2026: 280 + 60 + 60 + 20 points of 7 €, 2 940 €."""
    campaign, data = bundled("donum-2026")
    full: dict[str, Value] = {"check": True, "count": 1, "percent": Rate(percent=Decimal(100)), "rate": Rate(100, 100)}
    answers: dict[str, dict[str, Value]] = {
        line.id: {one.id: full[answer_kind(line.rule, one.id)] for one in criteria_of(line)}
        for line in campaign.indicators
    }
    workbench = make_bench(campaign, data, Clock(date(2027, 6, 1)), answers=answers, profile=GP)
    assert workbench.session.evaluation.parts.acquired == 420
    bench = VerifyBench(workbench)
    assert bench.set_amount(str(received)) == ""
    return [one.lines for one in found(bench).sets]


def test_two_gaps_of_donum_worked_out_by_hand() -> None:
    campaign, _ = bundled("donum-2026")
    points = {line.id: line.points for line in campaign.indicators if line.points}
    a, b = (line for line, value in points.items() if value == 60)
    (c,) = (line for line, value in points.items() if value == 20)
    # 560 € short are 80 points: option C with option A, or with option B; the gate alone would be 1 960 €.
    assert {frozenset(one) for one in donum(2940 - 560)} == {frozenset({a, c}), frozenset({b, c})}
    # 420 € are 60 points: A or B, one change each, never three of them.
    assert {frozenset(one) for one in donum(2940 - 420)} == {frozenset({a}), frozenset({b})}


def test_the_vsm_may_be_in_the_payment() -> None:
    workbench = sample_bench()
    workbench.session.apply(SetSchemes(Schemes(Vsm(142, 142, 0))))
    vsm = workbench.session.evaluation.scheme("vsm")
    assert vsm is not None
    assert vsm.euros
    bench = VerifyBench(workbench)
    assert bench.set_amount(str(4424 + vsm.euros)) == ""
    assert any("forfait VSM estimé" in hint for hint in found(bench).hints)


def test_twelfths_are_told_as_a_question() -> None:
    bench = VerifyBench(sample_bench())
    assert bench.set_amount("2212") == ""
    assert any("6/12" in hint for hint in found(bench).hints)


def test_a_first_year_is_told() -> None:
    campaign, data = bundled("forfait-structure-2023")
    profile = Profile(specialty_group="generaliste", first_installation=date(2023, 4, 1))
    bench = VerifyBench(make_bench(campaign, data, Clock(date(2024, 5, 5)), profile=profile))
    assert bench.set_amount("100") == ""
    view = found(bench)
    assert view.headline == "Aucun ensemble de rubriques n’explique exactement cet écart."
    assert any("première année" in hint for hint in view.hints)


def test_all_lines_stand_for_the_total() -> None:
    bench = VerifyBench(sample_bench())
    for line in bench.view().lines:
        amount = line.hint.split("\u00a0: ")[1]
        assert bench.set_line(line.id, "0" if line.id == "codage" else amount) == ""
    assert bench.question() is not None
    view = bench.view()
    assert view.gap == "Reçu 4\u00a0074\u00a0€, estimé 4\u00a0424\u00a0€\u00a0: écart de −350\u00a0€."
    assert found(bench).headline == "Les lignes que la caisse imprime suffisent à expliquer l’écart."
    assert bench.set_amount("5000") == ""
    assert bench.view().sum_differs == (
        "Vos lignes totalisent 4\u00a0074\u00a0€, et non 5\u00a0000\u00a0€. Vérifiez les montants recopiés."
    )


def test_an_undo_brings_the_amount_back() -> None:
    workbench = sample_bench()
    bench = VerifyBench(workbench)
    bench.set_amount("4000")
    bench.set_amount("4100")
    assert workbench.undo() is not None
    assert bench.payment.amount == Decimal(4000)


@pytest.mark.parametrize("name", bundled_ids())
def test_every_campaign_in_whole_sentences(name: str) -> None:
    campaign, data = bundled(name)
    rng = random.Random(name)  # noqa: S311
    for _ in range(4):
        answers = random_answers(campaign, rng)
        workbench = make_bench(campaign, data, Clock(date(campaign.year + 1, 6, 5)), answers=answers, profile=GP)
        bench = VerifyBench(workbench)
        estimated = workbench.session.evaluation.euros.acquired
        assert bench.set_amount(str(max(ZERO, estimated - rng.choice([0, 70, 280, 1_400, 1])))) == ""
        assert bench.set_day(f"01/06/{campaign.year + 1}") == ""
        view = found(bench)
        assert not faults(strings(bench.view()))
        assert not faults(strings(view))
        contest = ContestBench(workbench)
        for line in contest.view().lines[:3]:
            contest.choose(line.id, on=True)
        assert not faults(text for text in strings(contest.view()) if "\n" not in text)
        letter = contest.proposed()
        assert not faults(iter(letter.split("\n")))
        document = contest.document()
        assert not faults(strings(document))
        assert letter.split("\n\n")[0] in contest.text()


def test_the_note_tells_figures_exhibits_and_sources() -> None:
    workbench = sample_bench()
    bench = VerifyBench(workbench)
    bench.set_amount("3584")
    bench.contest(("coordination",))
    text = ContestBench(workbench).text()
    for wanted in (
        "Reçu\u00a0: 3\u00a0584\u00a0€",
        "Écart\u00a0: −840\u00a0€",
        "Aucune pièce n’est jointe à ces lignes.",
    ):
        assert wanted in text


def test_a_closed_gate_is_contested_whole() -> None:
    workbench = sample_bench()
    bench = VerifyBench(workbench)
    bench.set_amount("0")
    view = found(bench)
    assert view.headline == "Une seule rubrique explique exactement cet écart."
    assert view.sets[0].lines == ("volet-1",)
    assert view.sets[0].changes == (
        "Volet 1 et tout ce qui en dépend\u00a0: 0\u00a0€ au lieu de 4\u00a0424\u00a0€ (−4\u00a0424\u00a0€)",
    )


def contested(amount: str, *lines: str) -> ContestBench:
    """The kit of the sample (4 424 € expected), with that amount received and those lines ticked."""
    workbench = sample_bench()
    assert VerifyBench(workbench).set_amount(amount) == ""
    contest = ContestBench(workbench)
    for line in lines:
        contest.choose(line, on=True)
    return contest


def test_the_files_bear_no_patient_number_that_came_as_the_name_of_the_physician() -> None:
    workbench = sample_bench()
    assert ContestBench(workbench).file_stem() == "Contestation 2023 Dr Claire MARTIN 2023-12-20"
    physician = replace(workbench.session.dossier.physician, name="Dr 2 69 05 49 588 157 80")
    workbench.session.apply(SetPhysician(physician))
    assert ContestBench(workbench).file_stem() == "Contestation 2023 2023-12-20"


def test_a_letter_never_asks_for_more_than_what_is_missing() -> None:
    # « Volet 1 » is 1 960 €, and 840 € are missing.
    contest = contested("3584", "volet-1", "coordination")
    assert "procéder au versement de 840\u00a0€." in contest.proposed()
    assert contest.view().excess == (
        "Les lignes cochées valent 2\u00a0800\u00a0€, plus que l’écart de 840\u00a0€\u00a0: le courrier ne demande que "
        "l’écart. Décochez celles qui ont été payées."
    )


def test_a_letter_asks_for_the_lines_when_they_are_what_is_missing_or_less() -> None:
    contest = contested("3584", "coordination")
    assert "procéder au versement de 840\u00a0€." in contest.proposed()
    assert contest.view().excess == ""
    assert "procéder au versement de 1\u00a0960\u00a0€." in contested("1000", "volet-1").proposed()


@pytest.mark.parametrize("amount", ["4424", "5000"])
def test_a_letter_asks_for_no_payment_when_nothing_is_missing(amount: str) -> None:
    contest = contested(amount, "coordination")
    assert "procéder au versement" not in contest.proposed()
    assert "m’adresser le détail du calcul" in contest.proposed()
    assert contest.view().excess == (
        "Le montant reçu atteint déjà l’estimation\u00a0: le courrier ne demande aucun versement."
    )


def test_a_line_that_the_caisse_prints_is_asked_for_whole() -> None:
    # Another line was paid too much: the gap of the total is less than what this one lacks.
    workbench = sample_bench()
    bench = VerifyBench(workbench)
    bench.set_amount("4000")
    bench.set_line("coordination", "0")
    bench.contest(("coordination",))
    contest = ContestBench(workbench)
    assert "procéder au versement de 840\u00a0€." in contest.proposed()
    assert contest.view().excess == ""


def test_contesting_a_closed_gate_asks_for_all_that_depends_on_it() -> None:
    workbench = sample_bench()
    bench = VerifyBench(workbench)
    bench.set_amount("0")
    bench.contest(found(bench).sets[0].lines)
    contest = ContestBench(workbench)
    assert all(line.ticked for line in contest.view().lines)
    assert "procéder au versement de 4\u00a0424\u00a0€." in contest.proposed()


def test_a_letter_without_an_amount_says_what_is_estimated() -> None:
    letter = ContestBench(sample_bench()).proposed()
    assert "ce montant" not in letter
    assert "votre versement «\u00a0Forfait structure 2023\u00a0» devrait être de 4\u00a0424\u00a0€." in letter


def test_a_letter_takes_the_sum_of_the_printed_lines_for_what_was_received() -> None:
    workbench = sample_bench()
    bench = VerifyBench(workbench)
    for line in bench.view().lines:
        assert bench.set_line(line.id, "0" if line.id == "codage" else line.hint.split("\u00a0: ")[1]) == ""
    contest = ContestBench(workbench)
    assert "J’ai reçu la somme de 4\u00a0074\u00a0€" in contest.proposed()
    assert "Reçu\u00a0: 4\u00a0074\u00a0€" in contest.text()
