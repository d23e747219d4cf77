"""E15 as sentences: what each line asks to copy, on the sample and on every campaign of the application."""

from __future__ import annotations

import random
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forfait_desktop.domain.answers import UNKNOWN, Profile
from forfait_desktop.domain.campaign import Window
from forfait_desktop.domain.copying import copy_lines, following, keys_to_tick, window_state
from forfait_desktop.presentation.copying.bench import CopyBench
from forfait_desktop.presentation.copying.view import CopyRowView, copied_count
from forfait_desktop.session.changes import SetAnswer, SetDrafts
from tests.presentation.benches import Clock, bundled, bundled_ids, make_bench, sample_bench
from tests.presentation.test_typography import faults, random_answers, strings
from tests.sample import sample_campaign

OPENS, CLOSES = date(2025, 12, 15), date(2026, 2, 8)


def row(bench: CopyBench, key: str) -> CopyRowView:
    return next(one for one in bench.view().rows if one.key == key)


def test_what_is_copied_is_a_name_or_an_answer() -> None:
    bench = CopyBench(sample_bench())
    assert row(bench, "coordination").value == "MSP du Ried"
    assert row(bench, "horaires").value == "Oui"
    assert row(bench, "dmp").kind == "check"
    assert row(bench, "services-patients").kind == "empty"


@pytest.mark.parametrize(("answer", "value"), [(True, "Weda 5.4"), (False, "Non"), (UNKNOWN, ""), (None, "")])
def test_one_condition_of_a_line(answer: bool | None, value: str) -> None:
    campaign, data = bundled("forfait-structure-2023")
    rows = {} if answer is None else {"logiciel-segur": {"segur": answer}}
    details = {"logiciel-segur": {"segur": {"version": "Weda 5.4"}}}
    bench = CopyBench(make_bench(campaign, data, Clock(date(2024, 1, 5)), answers=rows, details=details))
    found = row(bench, "logiciel-segur.segur")
    assert found.value == value
    assert found.kind == ("copy" if value else "empty")


def test_a_tick_holds_for_the_value_that_was_copied() -> None:
    workbench = sample_bench()
    bench = CopyBench(workbench)
    bench.tick("horaires", on=True)
    assert row(bench, "horaires").ticked
    workbench.session.apply(SetAnswer("horaires", "atteint", False))
    changed = row(bench, "horaires")
    assert (changed.ticked, changed.stale, changed.note) == (
        False,
        True,
        "Modifié depuis\u00a0: recopiez de nouveau.",
    )
    bench.tick("horaires", on=True)
    assert row(bench, "horaires").ticked
    assert copied_count(workbench.situation, workbench.session.dossier.declaration) == (1, len(bench.view().rows))


def test_what_cannot_be_right_is_not_copied() -> None:
    workbench = sample_bench()
    bench = CopyBench(workbench)
    workbench.session.apply(SetDrafts("coordination", "msp", {"nombre": "x"}))
    found = row(bench, "coordination")
    assert (found.kind, found.can_tick) == ("fix", False)
    bench.tick("coordination", on=True)
    assert not row(bench, "coordination").ticked


def test_everything_prefilled() -> None:
    campaign, data = bundled("donum-2026")
    view = CopyBench(make_bench(campaign, data, Clock(date(2027, 1, 5)))).view()
    every = all(line.prefilled for line in copy_lines(campaign))
    expected = "Rien à déclarer\u00a0: vos indicateurs sont tous préremplis. Vérifiez-les sur amelipro."
    assert view.only_prefilled == (expected if every else "")


def test_a_campaign_without_its_order_keeps_its_own() -> None:
    lines = copy_lines(sample_campaign())
    assert [line.key for line in lines] == [one.id for one in sample_campaign().indicators]
    assert {line.indicator.id for line in lines if line.prefilled} == {
        one.id for one in sample_campaign().indicators if one.declared == "computed"
    }


@pytest.mark.parametrize("name", bundled_ids())
def test_every_campaign_in_whole_sentences(name: str) -> None:
    campaign, data = bundled(name)
    rng = random.Random(name)  # noqa: S311
    for day in (date(campaign.year, 12, 1), date(campaign.year + 1, 1, 20), date(campaign.year + 2, 1, 1)):
        profile = Profile(specialty_group="generaliste", medecin_traitant=True)
        bench = CopyBench(
            make_bench(campaign, data, Clock(day), answers=random_answers(campaign, rng), profile=profile)
        )
        for one in bench.view().rows:
            if rng.random() < 0.5:
                bench.tick(one.key, on=True)
        view = bench.view()
        assert len({one.key for one in view.rows}) == len(view.rows)
        assert view.left == sum(not one.ticked for one in view.rows)
        assert not faults(strings(view))
        if campaign.amelipro_note or not campaign.amelipro:
            assert "Ordre à vérifier" in view.order or "non publié" in view.order or "pas publié" in view.order


@pytest.mark.parametrize("name", bundled_ids())
def test_the_library_and_the_screen_agree_on_what_is_to_be_ticked(name: str) -> None:
    campaign, data = bundled(name)
    rng = random.Random(f"à cocher {name}")  # noqa: S311
    for number in range(40):
        bench = make_bench(
            campaign,
            data,
            Clock(rng.choice([date(campaign.year, 12, 1), date(campaign.year + 2, 1, 1)])),
            answers=random_answers(campaign, rng),
            profile=rng.choice([Profile("generaliste", True, True), Profile("radiologue", False, False), Profile()]),
            applicability={line.id: "set-aside" for line in campaign.indicators if rng.random() < 0.1},
        )
        found = keys_to_tick(campaign, bench.session.evaluation, bench.session.dossier.answers)
        assert found == tuple(row.key for row in CopyBench(bench).view().rows if row.can_tick), number


@pytest.mark.parametrize(
    ("day", "state", "text"),
    [
        (date(2025, 12, 14), "before", "Elle n’a pas commencé."),
        (OPENS, "open", ""),
        (CLOSES, "open", ""),
        (date(2026, 2, 9), "after", "Elle est terminée."),
    ],
)
def test_the_window(day: date, state: str, text: str) -> None:
    window = Window(OPENS, CLOSES)
    found = window_state(window, day)
    assert found == state
    words = CopyBench(sample_bench()).words
    told = words.window(2025, window, found)
    if text:
        whole = f"La saisie pour 2025 est ouverte du 15 décembre 2025 au 8 février 2026. {text}"
        assert told == whole
    else:
        assert not told


def test_dates_that_are_not_published() -> None:
    words = CopyBench(sample_bench()).words
    assert window_state(Window(), CLOSES) == "unknown"
    assert words.window(2026, Window(), "unknown") == "Les dates de saisie pour 2026 ne sont pas publiées."
    only_end = Window(closes=CLOSES)
    assert window_state(only_end, date(2026, 2, 9)) == "after"
    assert words.window(2025, only_end, "after") == "La saisie pour 2025 a fermé le 8 février 2026."


@given(st.lists(st.booleans(), min_size=1), st.data())
def test_the_next_row_exists_and_moves_on_while_something_is_left(done: list[bool], data: st.DataObject) -> None:
    at = data.draw(st.integers(0, len(done) - 1))
    found = following(done, at)
    assert 0 <= found < len(done)
    if found == at:
        assert at == len(done) - 1
        assert all(done[:at])
