"""The scenarios of ux.md section 6 that need no window, on the « règles d’essai » and Dr Claire Martin."""

from __future__ import annotations

from datetime import date

import pytest

from forfait_desktop.presentation.views import CheckView, ChoiceView, NumberText, RateText, RateView
from forfait_desktop.presentation.workbench import Workbench
from forfait_desktop.storage.dossier import EvidenceRecord
from tests.presentation.benches import sample_bench, section, step

TELETRANSMISSION = "reponse.teletransmission.taux"
DMP = "reponse.dmp.taux"
HOURS = "reponse.horaires.atteint"
AFTER = date(2024, 1, 5)


def rate_of(bench: Workbench, indicator: str) -> RateView:
    field = section(bench, indicator).criteria[0].field
    assert isinstance(field, RateView)
    return field


def test_the_amounts_of_the_sample() -> None:
    header = sample_bench().header()
    assert header.physician == "Dr Claire MARTIN"
    assert header.campaign == "Forfait structure 2023"
    assert header.acquired == "Acquis\u00a0: 632 points, 4\u00a0424\u00a0€"
    assert header.possible == "Encore possible\u00a0: 433 points, 3\u00a0031\u00a0€"
    assert header.lost == "Hors d’atteinte\u00a0: 50 points, 350\u00a0€"
    assert (header.pending, header.unattributed) == ("", "")
    assert header.bar_name == "Répartition des 1\u00a0115 points"
    assert (header.bar_value, header.bar_maximum) == (632, 1115)
    assert sum(segment.points for segment in header.segments) == 1115
    assert header.rules == "Règles 2023, mises à jour le 18 décembre 2023"
    assert header.last_change == ""


def test_first_opening() -> None:
    bench = sample_bench(empty=True)
    header = bench.header()
    # SESAM-Vitale and DMT are granted without any answer; the DMT waits for the gate.
    assert header.acquired == "Acquis\u00a0: 0 point, 0\u00a0€"
    assert header.pending == "En attente\u00a0: 22,5 points, 157,50\u00a0€"
    assert bench.page("volet-1").banners[0].text == "Répondez aux 4 conditions. Comptez 5 minutes."
    assert section(bench, "dmp").result == "Saisissez vos chiffres pour voir le résultat."
    assert section(bench, "services-patients").result == "Cochez au moins une réponse, ou “Aucun service”."
    assert section(bench, "sas").result == "Répondez aux 3 conditions."
    assert bench.page("teleservices").filled == "0 taux saisi sur 6"
    assert bench.summary().empty == "Rien à récapituler\u00a0: commencez par le volet 1."


def test_s06_volet_1_complete() -> None:
    bench = sample_bench()
    page = bench.page("volet-1")
    assert page.kind == "gate"
    assert page.title == "Volet 1\u00a0: équipement du cabinet"
    assert page.value == "280 points · 1\u00a0960\u00a0€"
    assert page.nature == "Déclaratif"
    assert page.nature_note == "Il faut remplir les 4 conditions. S’il en manque une, rien n’est versé."
    assert [banner.text for banner in page.banners] == [
        "Volet 1 complet\u00a0: 280 points (1\u00a0960\u00a0€) acquis, le volet 2 est ouvert."
    ]
    assert page.banners[0].severity == "ok"


def test_s07_an_incomplete_volet_1_suspends_and_hides_nothing() -> None:
    bench = sample_bench()
    field = section(bench, "horaires").criteria[0].field
    assert isinstance(field, ChoiceView)
    assert field.name == "Horaires affichés"
    assert field.where_name == "Comment vérifier les horaires affichés"
    bench.edit(HOURS, "nsp")
    header = bench.header()
    assert header.acquired == "Acquis\u00a0: 0 point, 0\u00a0€"
    assert header.pending == "En attente\u00a0: 352 points, 2\u00a0464\u00a0€"
    assert header.possible == "Encore possible\u00a0: 713 points, 4\u00a0991\u00a0€"
    assert header.lost == "Hors d’atteinte\u00a0: 50 points, 350\u00a0€"
    assert header.gate == "Volet 1\u00a0: il manque 1 condition"
    banner = bench.page("volet-1").banners[0]
    assert banner.text == "Il manque 1 condition sur 4. En attente\u00a0: 352 points (2\u00a0464\u00a0€)."
    assert banner.detail == "La plus rapide à régler\u00a0: les horaires affichés, 5 minutes sur amelipro."
    assert header.last_change == ("Dernier changement\u00a0: −632 points (Horaires affichés dans l’annuaire santé)")
    assert header.last_change_page == "volet-1"
    bench.edit(DMP, RateText("200", "2000"))
    assert section(bench, "dmp").missing == (
        "40 points en attente (280\u00a0€)\u00a0: il faut d’abord remplir le volet 1."
    )
    assert bench.header().last_change == "Dernier changement\u00a0: +40 points en attente (Alimentation du DMP)"


def test_s08_a_no_in_volet_1() -> None:
    bench = sample_bench()
    bench.edit(HOURS, "non")
    banner = bench.page("volet-1").banners[0]
    assert banner.text == (
        "Volet 1 non rempli\u00a0: avec un “non”, le montant estimé est de 0\u00a0€. "
        "Voyez ce qui peut encore être corrigé."
    )
    assert step(bench, "volet-1").accessible.startswith("Volet 1\u00a0: équipement du cabinet, non atteint")


def test_a_gate_that_can_no_longer_open() -> None:
    bench = sample_bench(date(2024, 2, 5))
    bench.edit(HOURS, "non")
    banner = bench.page("volet-1").banners[0]
    assert banner.severity == "err"
    assert banner.text == "Volet 1 non rempli\u00a0: le montant estimé est de 0\u00a0€."
    assert banner.detail == "La période est close. Notez-le pour l’an prochain."
    assert bench.page("dmp").banners[0].text == "Le volet 1 ne peut plus être rempli\u00a0: rien n’est versé."


def test_s09_a_rate_met_exactly() -> None:
    bench = sample_bench()
    bench.edit(DMP, RateText("200", "2 000"))
    found = section(bench, "dmp")
    assert found.result == "Atteint\u00a0: 10\u00a0% pour un seuil de 10\u00a0%"
    assert found.missing == "40 points gagnés (280\u00a0€)."
    assert found.bar is not None
    assert found.bar.name == "Taux d’alimentation du DMP\u00a0: 10\u00a0%, seuil 10\u00a0%, atteint"
    assert found.bar.met
    assert bench.header().last_change == "Dernier changement\u00a0: +40 points (Alimentation du DMP)"
    assert bench.header().last_change_page == "dmp"
    # The rate may still fall until the end of the year.
    assert found.notes == (
        "Acquis sur les chiffres d’aujourd’hui\u00a0: ce taux peut encore baisser jusqu’au 31 décembre 2023.",
    )


def test_s10_missing_acts() -> None:
    bench = sample_bench()
    page = bench.page("dmp")
    found = page.sections[0]
    assert found.result == "Non atteint\u00a0: 7,4\u00a0% pour un seuil de 10\u00a0%"
    assert found.missing == "Il vous manque 52 alimentations pour gagner 40 points (280\u00a0€)."
    assert found.calculation == "Calcul\u00a0: 10\u00a0% de 2\u00a0000 = 200\u00a0; 200 − 148 = 52."
    assert found.threshold == "Seuil 10\u00a0%"
    assert (found.former, found.former_note) == ("20\u00a0%", "à l’origine, abaissé en décembre 2023")
    assert found.former_name == "10\u00a0% au lieu de 20\u00a0%"
    assert found.value == page.value == "40 points · 280\u00a0€"
    assert found.bar is not None
    assert found.bar.name == "Taux d’alimentation du DMP\u00a0: 7,4\u00a0%, seuil 10\u00a0%, non atteint"
    assert found.bar.value_label == "vous\u00a0: 7,4\u00a0%"
    assert found.not_counts == ("La simple consultation d’un DMP.",)
    assert page.position == "Volet 2 · étape 2 sur 13"
    assert page.following == "Étape suivante\u00a0: messagerie patients"
    assert step(bench, "dmp").accessible == "Alimentation du DMP, non atteint, 0 sur 40 points"
    assert rate_of(bench, "dmp").text == RateText("148", "2\u00a0000")


def test_s11_the_same_after_closing() -> None:
    bench = sample_bench(AFTER)
    found = section(bench, "dmp")
    assert found.missing == ("Il vous a manqué 52 alimentations. La période s’est terminée le 31 décembre 2023.")
    assert bench.header().lost == "Hors d’atteinte\u00a0: 188 points, 1\u00a0316\u00a0€"
    assert bench.header().possible == "Encore possible\u00a0: 295 points, 2\u00a0065\u00a0€"
    plan = found.actions[0]
    assert plan.text == "Ajouter au plan 2024"
    bench.press(plan.id)
    found = section(bench, "dmp")
    assert found.actions == ()
    assert "Plan 2024\u00a0: 52 alimentations de plus." in found.notes


@pytest.mark.parametrize("typed", ["66.8", "66,8", "66,8 %"])
def test_s12_point_or_comma(typed: str) -> None:
    bench = sample_bench()
    bench.edit(TELETRANSMISSION, RateText(percent=typed))
    assert rate_of(bench, "teletransmission").text == RateText(percent="66,8")
    assert section(bench, "teletransmission").result.startswith("Atteint")


def test_s13_too_close_to_call() -> None:
    bench = sample_bench()
    bench.edit(TELETRANSMISSION, RateText(percent="66,7"))
    found = section(bench, "teletransmission")
    assert found.result == "Trop proche du seuil pour conclure. Saisissez plutôt les deux nombres."
    assert found.status.text == "Commencé"
    bench.edit(TELETRANSMISSION, RateText(percent="66,6"))
    assert section(bench, "teletransmission").result.startswith("Non atteint\u00a0: 66,6\u00a0% pour un seuil de 2/3")


def test_s14_s15_done_above_total() -> None:
    bench = sample_bench()
    bench.edit(DMP, RateText("148", "120"))
    page = bench.page("dmp")
    assert page.error_summary == "1 saisie à corriger"
    assert [(error.field_id, error.message) for error in page.errors] == [
        (f"{DMP}.done", "148 dépasse 120. Vérifiez l’ordre des deux nombres.")
    ]
    assert rate_of(bench, "dmp").text == RateText("148", "120")
    assert rate_of(bench, "dmp").done_error == "148 dépasse 120. Vérifiez l’ordre des deux nombres."
    assert step(bench, "dmp").accessible.endswith("à corriger")
    assert bench.next_to_do("dmp") == "mss-patient"
    assert bench.summary().todos[0].severity == "err"


def test_s16_two_entries_that_disagree() -> None:
    bench = sample_bench()
    bench.edit(DMP, RateText("148", "2000", "9"))
    page = bench.page("dmp")
    assert page.errors[0].message == (
        "148 sur 2\u00a0000 donne 7,4\u00a0%, mais vous avez saisi 9\u00a0%. Gardez l’un des deux."
    )
    assert page.errors[0].field_id == f"{DMP}.percent"
    # The two numbers decide all the same.
    assert page.sections[0].result == "Non atteint\u00a0: 7,4\u00a0% pour un seuil de 10\u00a0%"


def test_s18_the_grid() -> None:
    bench = sample_bench()
    page = bench.page("teleservices")
    assert page.kind == "grid"
    assert page.local_total == "Acquis ici\u00a0: 132 points sur 150 · 924\u00a0€"
    rows = {found.indicator: found for found in page.sections}
    assert rows["aat"].result == "Arrêt de travail\u00a0: atteint, 30,5 points"
    assert rows["aat"].criteria[0].threshold == "70\u00a0% au lieu de 90\u00a0%"
    assert rows["dmt"].result.endswith("neutralisé, 22,5 points")
    assert rows["dmt"].criteria[0].threshold == "sans"
    assert rate_of(bench, "dmt").text == RateText()
    assert rows["spe"].result.endswith("non atteint, 0 sur 18 points")
    assert rows["aat"].bar is None
    assert rate_of(bench, "aat").compact
    assert rate_of(bench, "aat").percent_label == "Taux d’arrêts de travail en ligne, en\u00a0%"
    assert page.banners[0].text.startswith("Neutralisé\u00a0: la DMT est payée à tous les généralistes")
    assert step(bench, "teleservices").amount == "5 sur 6"


def test_a_wrong_row_of_the_grid_leaves_the_others_alone() -> None:
    bench = sample_bench()
    bench.edit("reponse.aat.taux", RateText(percent="820"))
    page = bench.page("teleservices")
    assert page.errors[0].message == "Le taux doit être compris entre 0 et 100\u00a0%."
    assert page.local_total == "Acquis ici\u00a0: 101,5 points sur 150 · 710,50\u00a0€"
    assert step(bench, "teleservices").accessible.endswith("à corriger")


def test_s23_declared_without_a_piece() -> None:
    bench = sample_bench()
    assert step(bench, "coordination").accessible.endswith("à prouver")
    found = section(bench, "coordination")
    assert found.result == "Atteint\u00a0: 1 participation déclarée. 120 points gagnés (840\u00a0€)."
    assert found.proof.startswith("Points comptés. Il manque la preuve\u00a0: ")
    assert "Exercice coordonné\u00a0: preuve manquante" in [todo.text for todo in bench.summary().todos]
    piece = EvidenceRecord("1", "Justificatifs/msp.pdf", "0" * 64, ("coordination",))
    proven = sample_bench(evidence=(piece,))
    assert step(proven, "coordination").accessible == "Exercice coordonné, atteint, 120 points"
    assert section(proven, "coordination").proof == ""


def test_s24_the_same_service_twice() -> None:
    bench = sample_bench()
    bench.edit("reponse.services-patients.asalee", True)
    assert section(bench, "coordination").banner is None
    bench.edit("reponse.coordination.asalee", True)
    banner = bench.page("coordination").banners[0]
    assert banner.text == "Asalée est déjà compté dans Services aux patients. Gardez-le à un seul endroit."
    assert [action.text for action in banner.actions] == ["Garder ici", "Garder dans Services aux patients"]
    bench.press(banner.actions[0].id)
    boxes = {one.id: one.field for one in section(bench, "services-patients").criteria}
    kept = boxes["asalee"]
    assert isinstance(kept, CheckView)
    assert not kept.checked
    assert bench.page("coordination").banners == ()


def test_one_act_of_the_app() -> None:
    bench = sample_bench()
    assert section(bench, "apcv").result == "Non atteint\u00a0: il en manque 1 feuille."
    bench.edit("reponse.apcv.nombre", NumberText("1"))
    assert section(bench, "apcv").result == "Atteint\u00a0: au moins 1. 40 points gagnés (280\u00a0€)."
    bench.edit("reponse.apcv.nombre", NumberText("1,5"))
    assert bench.page("apcv").errors[0].message == "Saisissez un nombre entier, sans virgule."


def test_conditions_of_the_sas() -> None:
    bench = sample_bench()
    bench.edit("reponse.sas.departement", "oui")
    bench.edit("reponse.sas.agenda", "nsp")
    bench.edit("reponse.sas.inscription", "oui")
    assert section(bench, "sas").result == "Il manque 1 condition sur 3\u00a0: l’agenda ouvert."
    assert step(bench, "sas").status.text == "Commencé"


def test_nothing_to_count_is_set_aside_and_taken_back() -> None:
    bench = sample_bench()
    bench.edit(DMP, RateText("0", "0"))
    found = section(bench, "dmp")
    assert found.result == "Aucun acte facturé\u00a0: l’indicateur ne peut pas être calculé."
    assert found.status.text == "Commencé"
    bench.press(found.actions[0].id)
    assert step(bench, "dmp").accessible == "Alimentation du DMP, sans objet"
    bench.press(section(bench, "dmp").actions[0].id)
    assert step(bench, "dmp").status.text == "Commencé"


def test_a_denominator_that_grows() -> None:
    bench = sample_bench()
    bench.edit("reponse.aat.taux", RateText("20", "40"))
    found = section(bench, "aat")
    # 70 % of 40 is 28; each new one is in both numbers: 8 / 0.3 = 26.67, so 27: 47 of 67 is 70.1 %.
    assert found.missing == (
        "Il vous manque 27 arrêts pour gagner 30,5 points (213,50\u00a0€), "
        "si les 27 prochains sont tous faits en ligne."
    )
    assert found.calculation == ("Calcul\u00a0: 70\u00a0% de 40 = 28\u00a0; (28 − 20) ÷ 30\u00a0% = 26,66…, soit 27.")
