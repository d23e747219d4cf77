"""« Et si… » as words: rows, total, efforts, plan; the declaration is only read."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

import pytest

from forfait_desktop.domain.answers import UNKNOWN
from forfait_desktop.presentation.rates.understand import Understanding, subjects
from forfait_desktop.presentation.what_if.bench import WhatIf
from forfait_desktop.presentation.what_if.durations import read_minutes
from forfait_desktop.presentation.what_if.views import WhatIfRowView
from forfait_desktop.presentation.workbench import Workbench
from forfait_desktop.session.changes import SetAnswer
from forfait_desktop.session.session import Session
from tests.presentation.benches import Clock, bundled, bundled_ids, make_bench, sample_bench

AFTER_CLOSING = date(2024, 2, 5)


class Memory:
    """Keeps estimates in place of the settings."""

    def __init__(self) -> None:
        self.kept: dict[tuple[str, str], int | None] = {}

    def minutes(self, campaign: str, key: str) -> int | None:
        return self.kept.get((campaign, key))

    def note(self, campaign: str, key: str, minutes: int | None) -> None:
        self.kept[campaign, key] = minutes


def plain(text: str) -> str:
    return text.replace("\u00a0", " ")


def rows(bench: WhatIf) -> dict[str, WhatIfRowView]:
    return {row.key: row for row in bench.view().rows}


@pytest.fixture
def workbench() -> Workbench:
    return sample_bench()


@pytest.fixture
def bench(workbench: Workbench) -> WhatIf:
    return WhatIf(workbench, Memory())


def test_the_drawn_screen(bench: WhatIf) -> None:
    bench.tick("sas", True)
    bench.tick("dmp", True)
    view = bench.view()
    assert plain(view.total) == "Acquis 632 → avec vos choix 872 points · 6 104 €"
    found = rows(bench)
    assert next(row.key for row in view.rows) == "sas"
    assert plain(found["sas"].gain) == "+1 400 €"
    assert plain(found["sas"].possible) == "Encore possible : oui, 11 jours"
    assert plain(found["dmp"].gain) == "+280 €"
    assert plain(found["dmp"].notes[0]) == "Encore 52 alimentations."
    assert plain(found["services-patients"].possible) == "Encore possible : oui, jusqu’au 4 février 2024"
    last = view.rows[-1]
    assert plain(last.possible) == "Encore possible : non, pour 2024"
    assert not last.enabled
    assert plain(view.plan) == "Ajouter mes choix au plan 2024"
    # Nobody needs a sentence on sums: these two do not count one on the other.
    assert view.note == ""


def test_the_gate_is_ticked_locked_and_first(workbench: Workbench) -> None:
    workbench.session.apply(SetAnswer("horaires", "atteint", UNKNOWN))
    bench = WhatIf(workbench, Memory())
    view = bench.view()
    gate = view.rows[0]
    assert plain(gate.title) == "Compléter le volet 1 : condition de tout le reste"
    assert (gate.ticked, gate.locked) == (True, True)
    assert plain(gate.notes[0]).startswith("Il manque 1 condition : Horaires affichés")
    assert plain(gate.notes[1]) == "Débloque 352 points (2 464 €) déjà remplis."
    # 280 of the lump and the 352 that wait.
    assert plain(gate.gain) == "+4 424 €"
    bench.tick(gate.key, False)
    assert plain(bench.view().total) == "Acquis 0 → avec vos choix 632 points · 4 424 €"
    assert plain(rows(bench)["dmp"].notes[-1]) == "Ne rapporte rien tant que le volet 1 n’est pas complet."


def test_after_the_closing_nothing_can_be_ticked_but_planned(workbench: Workbench) -> None:
    bench = WhatIf(sample_bench(AFTER_CLOSING), Memory())
    view = bench.view()
    assert "dmp" in rows(bench)
    row = rows(bench)["dmp"]
    bench.tick("dmp", True)
    assert not rows(bench)["dmp"].ticked
    assert row.plan is not None
    assert plain(row.plan.text) == "Ajouter au plan 2024"
    assert view.rows[-1].enabled is False


def test_nothing_left_to_win() -> None:
    bench = WhatIf(sample_bench(), Memory())
    empty = replace(bench.view(), rows=())
    assert empty.rows == ()
    words = sample_bench().words.what_if
    assert words.nothing_left() == "Tout ce qui peut l’être est acquis."


# --- efforts ------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("typed", "minutes"),
    [
        ("10", 10),
        ("10 min", 10),
        ("1 h", 60),
        ("1\u00a0h\u00a030", 90),
        ("1h05", 65),
        ("1,5 h", 90),
        ("2 heures", 120),
        ("0", 0),
        ("beaucoup", None),
        ("-5", None),
        ("1 h 75", None),
        ("999999999", None),
        ("1,5 h 30", None),
        ("", None),
    ],
)
def test_durations_as_typed(typed: str, minutes: int | None) -> None:
    assert read_minutes(typed) == minutes


def test_an_effort_is_corrected_refused_or_given_back(bench: WhatIf) -> None:
    row = rows(bench)["dmp"]
    # 52 acts at the three minutes proposed.
    assert (plain(row.effort), row.effort_note) == ("2 h 36", "estimation")
    bench.set_effort("dmp", "beaucoup")
    row = rows(bench)["dmp"]
    assert row.effort == "beaucoup"
    assert plain(row.effort_error).startswith("Saisissez un nombre de minutes, par exemple 30")
    bench.set_effort("dmp", "45")
    row = rows(bench)["dmp"]
    assert (plain(row.effort), row.effort_note, row.effort_error) == ("45 min", "votre estimation", "")
    bench.set_effort("dmp", "")
    assert plain(rows(bench)["dmp"].effort) == "2 h 36"


def test_orders(bench: WhatIf) -> None:
    bench.sort("effort")
    possible = [row.key for row in bench.view().rows if row.enabled]
    # One sheet: three minutes.
    assert possible[0] == "apcv"
    bench.set_effort("services-patients", "1")
    bench.sort("per-hour")
    assert bench.view().rows[0].key == "services-patients"
    bench.sort("n’importe")
    assert bench.view().order == "per-hour"


# --- the declaration ----------------------------------------------------------------------------------------------


def test_looking_changes_nothing(workbench: Workbench) -> None:
    bench = WhatIf(workbench, Memory())
    before = workbench.session.dossier
    for row in bench.view().rows:
        bench.tick(row.key, True)
        bench.set_effort(row.key, "12")
    bench.sort("per-hour")
    bench.view()
    assert workbench.session.dossier is before
    assert workbench.session.undo_label is None


def test_the_plan_is_the_note_of_the_page_in_one_undo(workbench: Workbench) -> None:
    bench = WhatIf(workbench, Memory())
    bench.tick("dmp", True)
    bench.tick("sas", True)
    assert plain(bench.plan()) == "2 rubriques ajoutées au plan 2024."
    notes = workbench.session.dossier.notes
    assert plain(notes["dmp"]) == "Plan 2024 : 52 alimentations de plus."
    assert plain(notes["sas"]) == "Plan 2024 : à atteindre."
    assert bench.refresh() == ""
    assert plain(bench.plan()) == "Vos choix sont déjà au plan 2024."
    workbench.undo()
    assert not workbench.session.dossier.notes


def test_a_change_behind_the_screen_is_told_and_simulated_again(workbench: Workbench) -> None:
    bench = WhatIf(workbench, Memory())
    bench.tick("apcv", True)
    session: Session = workbench.session
    session.apply(SetAnswer("apcv", "nombre", 3))
    assert plain(bench.refresh()) == "La déclaration a changé : simulation recalculée."
    assert "apcv" not in rows(bench)
    assert plain(bench.view().total) == "Acquis 672 → avec vos choix 672 points · 4 704 €"
    assert bench.refresh() == ""


@pytest.mark.parametrize("campaign_id", bundled_ids())
@pytest.mark.parametrize("late", [False, True])
def test_every_campaign_has_its_rows_and_its_blocks_in_words(campaign_id: str, late: bool) -> None:
    campaign, data = bundled(campaign_id)
    day = date(campaign.year + (2 if late else 0), 11, 21)
    workbench = make_bench(campaign, data, Clock(day))
    view = WhatIf(workbench, Memory()).view()
    assert view.rows
    for row in view.rows:
        assert row.title
        assert row.name
        assert row.possible
        assert row.page in workbench.order()
        assert not row.enabled or not row.plan
    gates = [row for row in view.rows if row.locked]
    assert [row.locked for row in view.rows[: len(gates)]] == [True] * len(gates) or late
    understanding = Understanding(workbench)
    for page in workbench.order():
        if page in ("recapitulatif", "vsm", "assistant-medical"):
            continue
        for subject in subjects(campaign, workbench.page(page), workbench):
            assert understanding.view(subject).parts
