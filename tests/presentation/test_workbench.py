"""What the window does with the workbench: ids, order, boxes, drafts, undo, signatures."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forfait_desktop.domain.answers import UNKNOWN, Profile, Rate
from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation.pages.entry import MASKED
from forfait_desktop.presentation.views import CheckView, NumberText, RateText, RateView
from forfait_desktop.presentation.workbench import Workbench
from forfait_desktop.session.changes import SetPhysician
from forfait_desktop.session.session import Session
from forfait_desktop.storage.dossier import Dossier
from tests.presentation.benches import Clock, bundled, bundled_ids, make_bench, sample_bench, section, step
from tests.sample import SAMPLE_DAY, sample_campaign, sample_data

DMP = "reponse.dmp.taux"


def answers_of(bench: Workbench, indicator: str) -> object:
    return bench.session.dossier.answers.get(indicator, {})


def test_pages_in_order() -> None:
    bench = sample_bench()
    assert bench.order() == (
        "volet-1", "dmp", "mss-patient", "teleservices", "apcv", "coordination", "codage", "services-patients",
        "encadrement-etudiants", "videotransmission", "equipements-connectes", "sas", "recapitulatif",
    )  # fmt: skip
    groups = bench.steps()
    assert [group.title for group in groups] == ["Volet 1 · le socle", "Volet 2 · les services", "Fin"]
    assert [group.subtotal for group in groups] == ["280/280", "352/835", ""]
    assert tuple(one.id for group in groups for one in group.steps) == bench.order()
    assert bench.page_of("dmt") == "teleservices"
    assert bench.page_of("horaires") == "volet-1"


@pytest.mark.parametrize("campaign_id", bundled_ids())
def test_every_page_of_every_campaign(campaign_id: str) -> None:
    campaign, data = bundled(campaign_id)
    bench = make_bench(campaign, data, Clock(date(campaign.year, 12, 1)), profile=Profile("generaliste", True, True))
    shown = [found.indicator for page in bench.order()[:-1] for found in bench.page(page).sections]
    assert sorted(shown) == sorted(line.id for line in campaign.indicators)
    for page_id in bench.order()[:-1]:
        page = bench.page(page_id)
        ids = [one.field.id for found in page.sections for one in found.criteria]
        assert len(ids) == len(set(ids))
        assert page.help.blocks
        assert page.errors == ()


def test_unknown_ids() -> None:
    bench = sample_bench()
    for field in ("reponse.nope.taux", "reponse.dmp.nope", "detail.coordination.msp.nope", "autre.dmp.taux", "dmp"):
        with pytest.raises(KeyError):
            bench.edit(field, "x")
    for action in ("ecarter.nope", "jeter.dmp", "exclusif.coordination.nope"):
        with pytest.raises(KeyError):
            bench.press(action)
    with pytest.raises(KeyError):
        bench.page("nope")


def test_next_to_do_goes_round() -> None:
    bench = sample_bench()
    assert bench.next_to_do("volet-1") == "dmp"
    # Page 5 is the app; the next three wait for a piece, which is to do as well.
    assert bench.next_to_do("teleservices") == "apcv"
    assert bench.next_to_do("services-patients") == "videotransmission"
    assert bench.next_to_do("sas") == "volet-1"
    assert bench.next_to_do("recapitulatif") == "volet-1"


def test_boxes_of_a_list() -> None:
    bench = sample_bench()
    bench.edit("reponse.coordination.aucun", True)
    assert set(bench.session.dossier.answers["coordination"].values()) == {False}
    found = section(bench, "coordination")
    assert [one.checked for one in found.negatives] == [True, False]
    assert found.result == "Non atteint\u00a0: aucune participation."
    # The newer answer wins: the other box is cleared.
    bench.edit("reponse.coordination.cpts", True)
    assert answers_of(bench, "coordination") == {"cpts": True}
    bench.edit("reponse.coordination.nsp", True)
    assert set(bench.session.dossier.answers["coordination"].values()) == {UNKNOWN}
    found = section(bench, "coordination")
    assert [one.checked for one in found.negatives] == [False, True]
    assert found.status.text == "Commencé"
    bench.edit("reponse.coordination.nsp", False)
    assert "coordination" not in bench.session.dossier.answers
    assert found.negatives[0].label == "Aucune participation"
    assert found.negatives[1].label == "Je ne sais pas encore"


def test_an_unticked_box_is_absent() -> None:
    bench = sample_bench()
    bench.edit("reponse.coordination.msp", False)
    assert "coordination" not in bench.session.dossier.answers
    assert section(bench, "coordination").status.text == "À compléter"


def test_details_show_with_their_box() -> None:
    bench = sample_bench()
    msp = next(one for one in section(bench, "coordination").criteria if one.id == "msp")
    assert isinstance(msp.field, CheckView)
    assert (msp.details[0].text, msp.details[0].shown) == ("MSP du Ried", True)
    bench.edit("reponse.coordination.msp", False)
    msp = next(one for one in section(bench, "coordination").criteria if one.id == "msp")
    assert not msp.details[0].shown
    # The text is kept for the day when the box is ticked again.
    assert msp.details[0].text == "MSP du Ried"


def test_wrong_details_are_told() -> None:
    bench = sample_bench()
    bench.edit("detail.logiciel-segur.segur.version", "Weda")
    assert bench.page("volet-1").errors[0].message == "Indiquez un numéro de version, par exemple 1.40.13."
    bench.edit("detail.logiciel-segur.segur.version", "Weda 5.4")
    bench.edit("detail.horaires.atteint.verifie-le", "31/02/2023")
    assert bench.page("volet-1").errors[0].message == "Saisissez une date, par exemple 31/12/2023."
    bench.edit("detail.horaires.atteint.verifie-le", "09/12/2022")
    # Declared answers can change until the end of the declaration window.
    assert bench.page("volet-1").errors[0].message == (
        "La date doit tomber entre le 1er janvier 2023 et le 4 février 2024."
    )
    bench.edit("detail.horaires.atteint.verifie-le", "09/12/2023")
    assert bench.page("volet-1").errors == ()


def test_no_patient_number_reaches_the_dossier() -> None:
    bench = sample_bench()
    number = "2 69 05 49 588 157 80"
    bench.edit(DMP, RateText(number, number, number))
    bench.edit("reponse.apcv.nombre", NumberText(number))
    bench.edit("detail.coordination.msp.nom", f"MSP {number}")
    dossier = bench.session.dossier
    assert "269054958815780" not in repr(dossier).replace(" ", "")
    assert dossier.details["coordination"]["msp"]["nom"] == MASKED
    assert bench.page("apcv").errors[0].message.startswith("Ce texte ressemble à un numéro de patient")
    assert bench.page("coordination").errors[0].message.startswith("Ce texte ressemble à un numéro de patient")


def test_half_of_a_character_is_dropped() -> None:
    bench = sample_bench()
    bench.edit("detail.coordination.msp.nom", "MSP\ud800 du Ried")
    assert bench.session.dossier.details["coordination"]["msp"]["nom"] == "MSP du Ried"
    bench.edit(DMP, RateText("abc\udc00"))
    assert bench.session.dossier.drafts["dmp"]["taux"] == {"done": "abc"}


def test_i_do_not_know_keeps_what_was_typed_on_screen() -> None:
    bench = sample_bench()
    bench.edit(DMP, RateText("150", "2 000"))
    bench.edit(DMP, RateText("150", "2 000", unknown=True))
    assert bench.session.dossier.answers["dmp"] == {"taux": UNKNOWN}
    field = section(bench, "dmp").criteria[0].field
    assert isinstance(field, RateView)
    assert field.text == RateText("150", "2 000", unknown=True)
    assert field.mode == "unknown"
    assert section(bench, "dmp").result == "À vérifier\u00a0: cette rubrique reste ouverte."


def test_undo_names_what_it_undid() -> None:
    bench = sample_bench()
    bench.edit(DMP, RateText("148", "1 800"))
    bench.edit(DMP, RateText("148", "2 000"))
    undone = bench.undo()
    assert undone is not None
    assert undone.text == "Saisie annulée\u00a0: actes facturés (2\u00a0000 → 1\u00a0800)."
    assert (undone.page_id, undone.field_id) == ("dmp", f"{DMP}.total")
    again = bench.redo()
    assert again is not None
    assert again.text == "Saisie rétablie\u00a0: actes facturés (1\u00a0800 → 2\u00a0000)."
    assert bench.redo() is None


def test_undo_of_every_kind_of_entry() -> None:
    bench = sample_bench()
    told = []
    for field, payload in (
        ("reponse.horaires.atteint", "non"),
        ("reponse.coordination.aucun", True),
        ("reponse.coordination.cpts", True),
        ("reponse.apcv.nombre", NumberText("3")),
        (DMP, RateText("abc", "2000")),
        ("detail.coordination.msp.nom", "MSP de l’Ill"),
        ("reponse.mss-patient.taux", RateText(percent="5")),
    ):
        bench.edit(field, payload)
        undone = bench.undo()
        assert undone is not None
        told.append((undone.text, undone.page_id, undone.field_id))
    assert told == [
        ("Saisie annulée\u00a0: horaires affichés (non → oui).", "volet-1", "reponse.horaires.atteint"),
        ("Saisie annulée\u00a0: Exercice coordonné.", "coordination", "reponse.coordination"),
        ("Saisie annulée\u00a0: CPTS (oui → vide).", "coordination", "reponse.coordination.cpts.case"),
        ("Saisie annulée\u00a0: appli carte Vitale (3 → 0).", "apcv", "reponse.apcv.nombre"),
        (
            "Saisie annulée\u00a0: alimentations du DMP à des dates distinctes (abc → 148).",
            "dmp",
            f"{DMP}.done",
        ),
        ("Saisie annulée\u00a0: nom (MSP de l’Ill → MSP du Ried).", "coordination", "detail.coordination.msp.nom"),
        (
            "Saisie annulée\u00a0: taux de messagerie affiché sur amelipro, en\u00a0% (5\u00a0% → 3,1\u00a0%).",
            "mss-patient",
            "reponse.mss-patient.taux.percent",
        ),
    ]
    bench.press("ecarter.sas")
    undone = bench.undo()
    assert undone is not None
    assert undone.text == "Saisie annulée\u00a0: Participation au service d’accès aux soins (SAS)."
    assert undone.page_id == "sas"


def test_undo_of_the_profile_has_no_page() -> None:
    bench = sample_bench()
    physician = bench.session.dossier.physician
    bench.session.apply(SetPhysician(type(physician)(name="Dr Paul ROY", profile=physician.profile)))
    undone = bench.undo()
    assert undone is not None
    assert (undone.text, undone.page_id, undone.field_id) == ("Saisie annulée\u00a0: profil du médecin.", "", "")


def test_prepared_and_reviewed() -> None:
    bench = sample_bench()
    assert bench.set_prepared("Nadia Benali", "19/12/2023") == ""
    assert bench.set_reviewed(True) == ""
    summary = bench.summary()
    assert (summary.prepared_by, summary.prepared_on) == ("Nadia Benali", "19/12/2023")
    assert (summary.reviewed, summary.reviewed_on) == (True, "20/12/2023")
    assert bench.set_prepared("Nadia Benali", "hier") == "Saisissez une date, par exemple 31/12/2023."
    assert bench.set_prepared("Nadia Benali", "21/12/2023") == "La relecture ne peut pas précéder la préparation."
    bench.edit(DMP, RateText("150", "2000"))
    summary = bench.summary()
    assert not summary.reviewed
    assert (summary.prepared_by, summary.prepared_on) == ("", "")
    assert summary.review_note == (
        "Modifié depuis la préparation du 19 décembre\u00a0: Alimentation du DMP.\n"
        "Modifié depuis la relecture du 20 décembre\u00a0: Alimentation du DMP."
    )


def test_summary_of_the_sample() -> None:
    summary = sample_bench().summary()
    assert summary.total == "632 points · 4\u00a0424\u00a0€ estimés"
    assert summary.todos[-1].text == (
        "3 étapes à compléter\u00a0: services patients, équipements, SAS (295 points, 2\u00a0065\u00a0€)"
    )
    assert summary.todos[-1].page == "services-patients"
    assert [(group.title, group.subtotal) for group in summary.groups] == [
        ("Volet 1", "280 / 280"),
        ("Volet 2", "352 / 835"),
    ]
    rows = {row.indicator: row for group in summary.groups for row in group.rows}
    assert rows["logiciel-segur"].answer == "Oui, Weda 5.4"
    assert rows["sesam-vitale"].answer == "1.40.13"
    assert rows["teletransmission"].answer == "82,4\u00a0%"
    assert rows["coordination"].answer == "MSP du Ried"
    assert rows["dmp"].page == "dmp"
    assert rows["aat"].page == "teleservices"
    assert summary.draft
    assert summary.empty == ""


def test_a_profile_question_without_answer_is_named() -> None:
    bench = make_bench(
        sample_campaign(), sample_data(), Clock(SAMPLE_DAY), answers={"logiciel-segur": {"segur": True, "lap": False}}
    )
    assert section(bench, "logiciel-segur").result == (
        "Le résultat dépend d’une question du profil\u00a0: LAP certifié disponible pour votre spécialité."
    )


def test_a_line_removed_by_the_profile_can_be_kept() -> None:
    bench = make_bench(sample_campaign(), sample_data(), Clock(SAMPLE_DAY), profile=Profile("radiologue", False, True))
    found = section(bench, "dmt")
    assert found.status.text == "Sans objet"
    assert found.actions[0].name == "Garder la rubrique Déclaration médecin traitant"
    bench.press(found.actions[0].id)
    assert section(bench, "dmt").status.text == "À compléter"


def test_a_new_day_changes_the_words_without_a_last_change() -> None:
    clock = Clock(SAMPLE_DAY)
    given = sample_bench().session.dossier
    bench = make_bench(sample_campaign(), sample_data(), clock, answers=given.answers, profile=given.physician.profile)
    assert section(bench, "dmp").missing.startswith("Il vous manque")
    clock.day = date(2024, 1, 5)
    bench.session.refresh_day()
    assert section(bench, "dmp").missing.startswith("Il vous a manqué")
    assert bench.header().last_change == ""


def test_a_read_only_session_refuses() -> None:
    given = sample_bench().session
    from forfait_desktop.storage.store import OpenedDossier

    opened = OpenedDossier(given.path, given.dossier, sample_data(), "0" * 64)
    session = Session(opened, sample_campaign(), Clock(SAMPLE_DAY), read_only="lock")
    bench = Workbench(session, lambda _context, text: text)
    with pytest.raises(ForfaitError) as refused:
        bench.edit(DMP, RateText("1", "2"))
    assert bench.words.errors.sentence(refused.value).startswith("Lecture seule\u00a0: quelqu’un d’autre modifie")


def test_every_sentence_passes_through_translate() -> None:
    given = sample_bench().session
    from forfait_desktop.storage.store import OpenedDossier

    def shout(_context: str, text: str) -> str:
        return text.replace("Acquis", "ACQUIRED").replace("Non atteint", "MISSED")

    session = Session(
        OpenedDossier(given.path, given.dossier, sample_data(), "0" * 64), given.campaign, Clock(SAMPLE_DAY)
    )
    bench = Workbench(session, shout)
    assert bench.header().acquired.startswith("ACQUIRED")
    assert section(bench, "dmp").result.startswith("MISSED")


RATES = st.builds(RateText, st.text(max_size=6), st.text(max_size=6), st.text(max_size=6), st.booleans())
NUMBERS = st.builds(NumberText, st.text(max_size=6), st.booleans())
EDITS = st.one_of(
    st.tuples(st.sampled_from([DMP, "reponse.teletransmission.taux", "reponse.aat.taux"]), RATES),
    st.tuples(st.just("reponse.apcv.nombre"), NUMBERS),
    st.tuples(
        st.sampled_from(["reponse.horaires.atteint", "reponse.sas.agenda"]), st.sampled_from(["oui", "non", "nsp", ""])
    ),
    st.tuples(
        st.sampled_from(
            ["reponse.coordination.asalee", "reponse.services-patients.asalee", "reponse.coordination.aucun"]
        ),
        st.booleans(),
    ),
    st.tuples(st.just("detail.coordination.msp.nom"), st.text(max_size=8)),
)


def points(text: str) -> Decimal:
    """The points of « Acquis : 632 points, 4 424 € », and that the euros are seven times them."""
    if not text:
        return Decimal(0)
    amount = text.split("\u00a0: ")[1]
    figures = [part.replace("\u00a0", "").rstrip("€points ").replace(",", ".") for part in amount.split(", ")]
    assert Decimal(figures[1]) == 7 * Decimal(figures[0])
    return Decimal(figures[0])


@settings(max_examples=60, deadline=None)
@given(st.lists(EDITS, max_size=6), st.sampled_from([SAMPLE_DAY, date(2024, 1, 5), date(2024, 3, 1)]))
def test_s17_totals_always_add_up(edits: list[tuple[str, object]], day: date) -> None:
    bench = sample_bench(day)
    for field, payload in edits:
        bench.edit(field, payload)
        header = bench.header()
        shown = (header.acquired, header.pending, header.possible, header.lost, header.unattributed)
        assert sum(points(text) for text in shown) == 1115
        assert sum(Decimal(segment.points) for segment in header.segments) == 1115
        bench.steps()
        for page in bench.order()[:-1]:
            bench.page(page)
    assert isinstance(bench.session.dossier, Dossier)
    assert isinstance(bench.session.dossier.answers.get("dmp", {}).get("taux", Rate()), Rate | type(UNKNOWN))
    assert step(bench, "volet-1").id == "volet-1"
