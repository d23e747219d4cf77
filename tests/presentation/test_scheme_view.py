"""The pages of the VSM (E12) and of the assistant aid (E13), on the sample: S25 to S27, fields, steps, report."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

import pytest

from forfait_desktop.domain.answers import Profile
from forfait_desktop.presentation.pages.scheme_parts_view import shown_share
from forfait_desktop.presentation.pages.scheme_view import AssistantView, VsmView
from forfait_desktop.presentation.paper.schemes import scheme_lines, schemes_section
from forfait_desktop.presentation.views import NumberText
from forfait_desktop.presentation.wording.base import french
from forfait_desktop.presentation.workbench import Workbench
from forfait_desktop.report.content import Items, Paragraph, Table
from tests.presentation.benches import Clock, bundled, make_bench, sample_bench, step
from tests.sample import SAMPLE_DAY, sample_campaign, sample_data

GP = Profile(specialty_group="generaliste", medecin_traitant=True, lap_available=True)
RADIOLOGIST = Profile(specialty_group="radiologue", medecin_traitant=False)
LATE = date(2024, 7, 1)


def bench_for(profile: Profile = GP, day: date = SAMPLE_DAY) -> Workbench:
    """An empty declaration of the sample, with the pages of the schemes."""
    plain = make_bench(sample_campaign(), sample_data(), Clock(day), profile=profile)
    return Workbench(plain.session, french, schemes=True)


def vsm(bench: Workbench, *counts: str) -> VsmView:
    """The page of the VSM after typing these counts."""
    for name, text in zip(("ald_patients", "vsm_sent", "vsm_structured"), counts, strict=False):
        bench.edit(f"vsm.{name}", text)
    view = bench.scheme("vsm")
    assert isinstance(view, VsmView)
    return view


def aid(bench: Workbench, **texts: str) -> AssistantView:
    """The page of the aid after typing these texts."""
    for name, text in texts.items():
        bench.edit(f"assistant-medical.{name}", text)
    view = bench.scheme("assistant-medical")
    assert isinstance(view, AssistantView)
    return view


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def test_a_key_does_not_write_the_help_of_its_page_again() -> None:
    bench = bench_for()
    before, other = vsm(bench).page.help, aid(bench).page.help
    after = vsm(bench, "142").page.help
    assert after is before
    assert after.title != other.title


# --- VSM --------------------------------------------------------------------------------------------------------------


def test_s25_tiers() -> None:
    bench = bench_for()
    view = vsm(bench, "142", "64", "20")
    assert plain(view.result) == "45,1 % : il manque 7 VSM pour 1 500 € et 64 pour 3 000 €."
    assert plain(view.estimate) == "Estimé aujourd’hui : 0 €."
    assert plain(view.more) == "Avec 7 VSM de plus : 1 500 €, ou 1 800 € si 4 sont structurés."
    assert plain(view.bonus) == "Structurés : 31,3 %. Il en faut au moins un tiers pour +20 %, soit 24 sur 71."
    view = vsm(bench, "142", "71", "24")
    assert plain(view.estimate) == "Estimé aujourd’hui : 1 800 €."
    assert plain(view.result) == "50 % : palier de 50 % atteint ; il manque 57 VSM pour 3 000 €."
    assert plain(view.bonus) == "Structurés : 33,8 %, au moins un tiers : +20 %."


def test_s26_the_vsm_is_outside_the_points() -> None:
    plain_bench = sample_bench()
    bench = Workbench(plain_bench.session, french, schemes=True)
    before = bench.header()
    vsm(bench, "142", "71", "24")
    assert bench.header() == before


def test_the_frame_of_the_page() -> None:
    view = vsm(bench_for(), "142", "64")
    assert plain(view.page.value) == "Forfait à part : 1 500 € ou 3 000 €"
    assert plain(view.deadline) == "Réalisable jusqu’au 30 juin 2024 : encore 193 jours."
    assert view.bar is not None
    assert plain(view.bar.name) == "Taux de VSM : 45,1 %, paliers 50 % et 90 %"
    assert view.bar.thresholds == (50.0, 90.0)
    assert plain(view.weight) == "Coefficient inconnu : calcul fait avec 1,00."
    assert next(step.title for step in view.method.steps).endswith(
        "télécharger la liste des patients en ALD sur amelipro"
    )
    # 142 − 64 = 78 patients: 10 + 78 × 1,5 + 45 + 20 = 192 minutes, 190 to the nearest five.
    assert plain(view.method.total) == "Reste environ 3 h 10 min."
    assert [one.label for one in view.fields] == [
        "Patients en ALD",
        "VSM déposés dans le DMP",
        "VSM au format structuré",
    ]
    assert {block.key for block in view.page.help.blocks} >= {"comment", "exclus", "erreurs", "calcul", "sources"}


@pytest.mark.parametrize(
    ("counts", "result"),
    [
        ((), "Saisissez vos patients en ALD pour voir les paliers."),
        (("0",), "Sans patient en ALD, ce forfait est sans objet."),
        (("142",), "Il faut 71 VSM pour 1 500 € et 128 pour 3 000 €."),
        (("10000", "4999"), "49,9 % : il manque 1 VSM pour 1 500 € et 4 001 pour 3 000 €."),
        (("10000", "8999"), "89,9 % : palier de 50 % atteint ; il manque 1 VSM pour 3 000 €."),
        (("120", "110"), "91,7 % : palier de 90 % atteint."),
        (("142", "150"), ""),
    ],
)
def test_results(counts: tuple[str, ...], result: str) -> None:
    assert plain(vsm(bench_for(), *counts).result) == result


@pytest.mark.parametrize(
    ("counts", "more"),
    [
        # 71 × 1/3 rounded up is 24: 30 are there already, the bonus comes with the tier.
        (("142", "64", "30"), "Avec 7 VSM de plus : 1 800 €."),
        (("142", "64", "23"), "Avec 7 VSM de plus : 1 500 €, ou 1 800 € si 1 est structuré."),
        (("142", "64", "0"), "Avec 7 VSM de plus : 1 500 €, ou 1 800 € avec 24 VSM structurés en tout."),
        (("142", "128", "0"), ""),
    ],
)
def test_what_more_would_bring(counts: tuple[str, ...], more: str) -> None:
    assert plain(vsm(bench_for(), *counts).more) == more


def test_weight_of_the_patient_list() -> None:
    profile = Profile(specialty_group="generaliste", medecin_traitant=True, patients=1000)
    view = vsm(bench_for(profile), "200", "130", "52")
    assert plain(view.weight) == "Coefficient de patientèle : 1,25 (1 000 ÷ 800)"
    assert plain(view.estimate) == "Estimé aujourd’hui : 2 250 €."


def test_after_the_last_day_the_tense_is_past() -> None:
    view = vsm(bench_for(day=LATE), "142", "64", "20")
    assert plain(view.result) == "45,1 % : il a manqué 7 VSM pour 1 500 € et 64 pour 3 000 €."
    assert view.more == ""
    assert plain(view.deadline) == "Période terminée le 30 juin 2024."


def test_counts_in_the_wrong_order_are_kept_and_told() -> None:
    bench = bench_for()
    view = vsm(bench, "142", "150")
    assert [(one.field_id, plain(one.message)) for one in view.page.errors] == [
        ("vsm.vsm_sent", "150 dépasse 142. Vérifiez l’ordre des deux nombres.")
    ]
    assert view.page.error_summary == "1 saisie à corriger"
    assert [one.text for one in view.fields] == ["142", "150", ""]
    assert step(bench, "vsm").accessible == "VSM, à corriger"


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("soixante", "Saisissez un nombre, par exemple 148."),
        ("64,5", "Saisissez un nombre entier, sans virgule."),
        ("64\n65", "Cette page ne reçoit que des nombres."),
        ("2 69 05 49 588 157 80", "Ce texte ressemble à un numéro de patient : il n’est pas gardé. Effacez-le."),
    ],
)
def test_what_cannot_be_right_is_a_draft(text: str, error: str) -> None:
    bench = bench_for()
    view = vsm(bench, "142", text)
    assert plain(view.fields[1].error) == error
    assert bench.session.dossier.schemes.vsm is not None
    assert bench.session.dossier.schemes.vsm.vsm_sent is None
    drafts = str(bench.session.dossier.drafts)
    assert "2690549" not in drafts.replace(" ", "")
    assert vsm(bench, "142", "64").fields[1].error == ""
    assert bench.session.dossier.drafts == {}


def test_emptied_fields_ask_nothing_any_more() -> None:
    bench = bench_for()
    vsm(bench, "142", "64")
    vsm(bench, "", "")
    assert bench.session.dossier.schemes.vsm is None
    bench.edit("vsm.ald_patients", NumberText("1 042"))
    assert vsm(bench).fields[0].text == "1\u00a0042"


def test_undo_names_the_field() -> None:
    bench = bench_for()
    vsm(bench, "142", "64")
    vsm(bench, "142", "a1")
    told = bench.undo()
    assert told is not None
    assert plain(told.text) == "Saisie annulée : VSM déposés dans le DMP (64 → a1)."
    assert (told.page_id, told.field_id) == ("vsm", "vsm.vsm_sent")
    assert vsm(bench).fields[1].text == "64"


def test_an_unknown_medecin_traitant_hides_the_amount() -> None:
    view = vsm(bench_for(Profile(specialty_group="generaliste")), "142", "71", "24")
    assert plain(view.estimate) == "Estimé aujourd’hui : le montant ne peut pas encore être dit."
    assert len(view.page.banners) == 1


def test_a_change_after_the_review_is_named() -> None:
    bench = bench_for()
    assert bench.set_reviewed(on=True) == ""
    vsm(bench, "abc")
    assert plain(bench.summary().review_note) == "Modifié depuis la relecture du 20 décembre : forfaits à part."


# --- assistant --------------------------------------------------------------------------------------------------------


def test_the_table_of_years() -> None:
    view = aid(bench_for(), fte="0.5", contract_date="01/03/2024", year="2", percentile="50")
    assert [tuple(plain(cell) for cell in row.cells) for row in view.rows] == [
        ("1re", "01/03/2024", "18 000 €", "", "18 000 €"),
        ("2e", "01/03/2025", "14 000 €", "", "19 000 €"),
        ("3e et suivantes", "01/03/2026", "11 000 €", "13 000 €", "19 000 €"),
    ]
    assert plain(view.rows[0].name) == "Première année : aide estimée 18 000 €"
    assert [row.current for row in view.rows] == [False, True, False]
    assert plain(view.result) == "Estimé aujourd’hui : 14 000 €."
    assert view.table_note == "Barèmes du 1er juillet 2019 et du 22 juin 2024."


def test_before_anything_is_typed() -> None:
    bench = bench_for()
    view = aid(bench)
    assert view.result == "Choisissez un temps de travail pour voir l’aide."
    assert view.rows == ()
    assert step(bench, "assistant-medical").accessible == "Volet 3, facultatif"
    assert not step(bench, "assistant-medical").to_do


def test_the_volet_1_is_told_and_blocks_nothing() -> None:
    view = aid(bench_for(), fte="1", contract_date="01/09/2024", year="1")
    assert view.page.banners[0].text == "Accessible seulement si le volet 1 est rempli."
    assert plain(view.result) == "Estimé aujourd’hui : 38 000 €."
    complete = Workbench(sample_bench().session, french, schemes=True)
    texts = [plain(one.text) for one in aid(complete).page.banners]
    assert texts[0] == "Accessible si le volet 1 est rempli : oui, selon votre déclaration 2023."


def test_s27_closed_to_radiologists() -> None:
    view = aid(bench_for(RADIOLOGIST))
    assert view.page.only == "L’aide n’est pas ouverte à votre spécialité (radiologie)."
    assert view.rows == ()


def test_fields_of_the_contract() -> None:
    bench = bench_for()
    view = aid(bench, contract_date="31/02/2024", year="0", percentile="101")
    assert [one.error for one in view.fields] == [
        "Saisissez une date, par exemple 31/12/2023.",
        "L’année du contrat doit être comprise entre 1 et 99.",
        "Le percentile doit être compris entre 0 et 100.",
        "",
    ]
    assert [one.text for one in view.fields] == ["31/02/2024", "0", "101", ""]
    view = aid(bench, contract_date="2024-09-01", year="3", percentile="92", fte="1")
    assert [one.text for one in view.fields] == ["01/09/2024", "3", "92", ""]
    assert plain(view.result) == "Estimé aujourd’hui : 26 000 €."
    assert view.fte.value == "1"
    assert aid(bench, fte="").fte.value == ""


def test_donum_says_that_no_source_links_it_to_the_socle() -> None:
    campaign, data = bundled("donum-2026")
    plain_bench = make_bench(campaign, data, Clock(date(2026, 11, 21)), profile=GP)
    bench = Workbench(plain_bench.session, french, schemes=True)
    assert bench.order()[-2:] == ("assistant-medical", "recapitulatif")
    view = aid(bench, fte="1", contract_date="01/09/2024", year="1")
    assert view.page.banners == ()
    assert any("Donum" in note for note in view.page.notes)


# --- steps ------------------------------------------------------------------------------------------------------------


def test_without_the_pages_the_window_shows_nothing_of_them() -> None:
    bench = sample_bench()
    assert "vsm" not in bench.order()
    assert "autres" not in [group.id for group in bench.steps()]
    with pytest.raises(KeyError):
        bench.scheme("vsm")
    with pytest.raises(KeyError):
        bench.edit("vsm.ald_patients", "142")


def test_steps_and_order() -> None:
    bench = bench_for()
    assert [group.id for group in bench.steps()][-2:] == ["autres", "fin"]
    assert bench.steps()[-2].title == "Autres"
    assert bench.order()[-3:] == ("vsm", "assistant-medical", "recapitulatif")
    last = bench.order()[-4]
    assert bench.page(last).following == "Étape suivante\u00a0: VSM"
    assert bench.scheme("vsm").page.following == "Étape suivante\u00a0: volet 3"
    assert bench.scheme("assistant-medical").page.following == "Étape suivante\u00a0: récapitulatif"
    assert bench.next_to_do(last) == "vsm"
    assert step(bench, "vsm").accessible == "VSM, à compléter"
    vsm(bench, "142", "71", "24")
    assert plain(step(bench, "vsm").accessible) == "VSM, atteint, 1 800 €"


def test_s03_and_s04_the_profile_removes_and_the_user_keeps() -> None:
    bench = bench_for(RADIOLOGIST)
    assert step(bench, "assistant-medical").accessible == "Volet 3, sans objet"
    assert step(bench, "vsm").accessible == "VSM, sans objet"
    assert bench.scheme("vsm").page.actions[0].name == "Garder la rubrique VSM"
    bench.press("garder.vsm")
    assert step(bench, "vsm").accessible == "VSM, à compléter"
    bench.press("reprendre.vsm")
    assert step(bench, "vsm").accessible == "VSM, sans objet"


def test_a_field_that_does_not_exist() -> None:
    with pytest.raises(KeyError):
        bench_for().edit("vsm.patients", "3")
    with pytest.raises(KeyError):
        bench_for().press("plan.vsm")


# --- report and text --------------------------------------------------------------------------------------------------


def test_the_report_says_what_was_asked_only() -> None:
    bench = bench_for()
    assert schemes_section(bench.situation).blocks == ()
    assert list(scheme_lines(bench.situation)) == []
    vsm(bench, "142", "71", "24")
    section = schemes_section(bench.situation)
    assert section.title == "Autres dispositifs, hors points"
    table, amount, told = section.blocks
    assert isinstance(table, Table)
    assert [row.cells for row in table.rows] == [
        ("Patients en ALD", "142"),
        ("VSM déposés dans le DMP", "71"),
        ("VSM au format structuré", "24"),
    ]
    assert isinstance(amount, Paragraph)
    assert plain(amount.text) == "VSM : 1 800 €"
    assert isinstance(told, Items)
    assert plain(told.items[-1]) == "Coefficient inconnu : calcul fait avec 1,00."
    assert section.title in [one.title for one in bench.report().sections]
    assert [plain(line) for line in scheme_lines(bench.situation)][:3] == [
        "",
        "Autres dispositifs, hors points",
        "- VSM : 1 800 €",
    ]


@pytest.mark.parametrize(
    ("share", "text"),
    [
        (Fraction(64, 142), "45,1 %"),
        (Fraction(4999, 10_000), "49,9 %"),
        (Fraction(1, 2), "50 %"),
        (Fraction(89_999, 100_000), "89,9 %"),
        (Fraction(9, 10), "90 %"),
        (Fraction(20, 64), "31,3 %"),
        (Fraction(1), "100 %"),
    ],
)
def test_a_share_is_never_rounded_up_to_a_tier_that_it_misses(share: Fraction, text: str) -> None:
    assert plain(shown_share(share, (Fraction(1, 2), Fraction(9, 10)))) == text
