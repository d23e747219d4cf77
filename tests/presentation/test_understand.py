"""« Comprendre ce taux »: what it is made of, the figures side by side, the pace, the readings of a mean."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest

from forfait_desktop.domain.answers import Profile, Rate
from forfait_desktop.presentation.pages.answer_text import details_text
from forfait_desktop.presentation.rates.understand import Subject, Understanding, UnderstandView, subjects
from forfait_desktop.presentation.workbench import Workbench
from forfait_desktop.session.changes import SetAnswer
from tests.presentation.benches import Clock, bundled, make_bench, sample_bench

DMP = "dmp"


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def of(bench: Workbench, page: str, criterion: str = "taux") -> Subject:
    found = subjects(bench.session.campaign, bench.page(page), bench)
    return next(one for one in found if one.criterion == criterion)


def lines(view: UnderstandView) -> list[str]:
    return [plain(line) for _heading, texts in view.parts for line in texts]


@pytest.fixture
def bench() -> Workbench:
    return sample_bench()


def test_a_rate_says_its_two_numbers_its_misreadings_and_the_pace(bench: Workbench) -> None:
    subject = of(bench, DMP)
    assert subject.title == "Comprendre ce taux"
    found = lines(Understanding(bench).view(subject))
    assert found[0] == "On compte : alimentations du DMP à des dates distinctes."
    assert found[1] == "On divise par : actes facturés dans l’année."
    # 52 over 11 days: 5 a day make 55, 33 a week only 51.
    assert "Il reste 11 jours pour 52 alimentations : 34 par semaine suffisent, jusqu’au 31 décembre 2023." in found
    for misreading in bench.session.campaign.indicator(DMP).misreadings:
        assert plain(misreading) in found


def test_after_the_closing_there_is_no_pace() -> None:
    bench = sample_bench(date(2024, 1, 5))
    assert not any("Il reste" in line for line in lines(Understanding(bench).view(of(bench, DMP))))


def test_the_grid_has_a_block_for_each_of_its_rates(bench: Workbench) -> None:
    found = subjects(bench.session.campaign, bench.page("teleservices"), bench)
    assert len(found) == 6
    assert len({one.title for one in found}) == 6


def test_a_gate_has_a_block_for_its_rates_only(bench: Workbench) -> None:
    found = subjects(bench.session.campaign, bench.page("volet-1"), bench)
    assert [(one.indicator, one.criterion) for one in found] == [("teletransmission", "taux")]


def test_figures_are_kept_compared_and_never_scored(bench: Workbench) -> None:
    understanding, subject = Understanding(bench), of(bench, DMP)
    before = bench.session.evaluation.parts
    understanding.note(subject, "logiciel", "valeur", "152 / 2000")
    understanding.note(subject, "amelipro", "valeur", "7,4 %")
    understanding.note(subject, "decompte", "valeur", "150 sur 2010")
    understanding.note(subject, "amelipro", "source", "Écran Mes indicateurs")
    understanding.note(subject, "amelipro", "le", "18/12/2023")
    assert bench.session.evaluation.parts == before
    view = understanding.view(subject)
    assert [plain(line) for line in view.comparison] == [
        "Votre saisie, retenue pour le résultat : 148 sur 2 000 (7,4 %).",
        "Mon décompte : 150 sur 2 010 (7,4 %), contre 148 sur 2 000 (7,4 %) dans votre saisie.",
        "Mon logiciel : 4 de plus que votre saisie (152 contre 148).",
        "amelipro : même chiffre que votre saisie.",
    ]
    assert view.figures[2].source == "Écran Mes indicateurs"
    assert view.figures[2].on == "18/12/2023"
    # They are no part of what is declared.
    assert details_text(bench.situation, bench.session.campaign.indicator(DMP)) == ""
    bench.undo()
    assert understanding.view(subject).figures[2].on == ""


def test_a_figure_that_cannot_be_read_stays_as_typed_and_is_told(bench: Workbench) -> None:
    understanding, subject = Understanding(bench), of(bench, DMP)
    understanding.note(subject, "logiciel", "valeur", "beaucoup")
    understanding.note(subject, "logiciel", "le", "hier")
    figure = understanding.view(subject).figures[1]
    assert figure.value == "beaucoup"
    assert plain(figure.value_error).startswith("Saisissez deux nombres, par exemple 148 sur 2 000")
    assert figure.on_error
    assert understanding.view(subject).comparison == ()


def test_a_patient_number_is_not_kept(bench: Workbench) -> None:
    understanding, subject = Understanding(bench), of(bench, DMP)
    understanding.note(subject, "logiciel", "source", "269054958815780")
    assert "269054958815780" not in repr(bench.session.dossier)


# --- Donum --------------------------------------------------------------------------------------------------------


def donum(**rates: Rate) -> Workbench:
    campaign, data = bundled("donum-2026")
    bench = make_bench(campaign, data, Clock(date(2026, 11, 21)), profile=Profile("generaliste", True, True))
    for key, value in rates.items():
        bench.session.apply(SetAnswer("teleservices-socles", key, value))
    return bench


def test_the_mean_of_donum_shows_each_reading_and_says_that_none_is_published() -> None:
    bench = donum(aat=Rate(9, 10), dmt=Rate(2, 10), pse=Rate(0, 0), fse=Rate(4000, 5000))
    found = lines(Understanding(bench).view(of(bench, bench.page_of("teleservices-socles"), "")))
    assert any(line.startswith("Aucun texte public ne dit si la moyenne est pondérée") for line in found)
    # A third of 90 + 20 + 80; 4 011 acts of 5 020; a quarter of 90 + 20 + 0 + 80.
    assert "Moyenne pondérée par le nombre d’actes : 79,9 %, atteint (seuil 60 %)." in found
    assert "Moyenne simple, service sans acte compté 0 % : 47,5 %, non atteint (seuil 60 %)." in found
    assert any("laissé de côté (lecture retenue ici) : 63,3 %, atteint" in line for line in found)
    assert "Les lectures ne concluent pas pareil : le résultat définitif peut différer." in found


def test_percentages_alone_cannot_be_weighted_and_it_is_said() -> None:
    known = Rate(percent=Decimal(70))
    bench = donum(aat=known, dmt=known, pse=known, fse=known)
    found = lines(Understanding(bench).view(of(bench, bench.page_of("teleservices-socles"), "")))
    assert "La moyenne pondérée demande les deux nombres de chaque service." in found


def test_each_service_has_its_own_block() -> None:
    bench = donum()
    found = subjects(bench.session.campaign, bench.page(bench.page_of("teleservices-socles")), bench)
    assert [one.criterion for one in found] == ["", "aat", "dmt", "pse", "fse"]
