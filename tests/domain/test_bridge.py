"""The answers of a forfait structure under Donum: what is unknown stays unknown."""

from __future__ import annotations

import dataclasses
from datetime import date
from decimal import Decimal
from fractions import Fraction

from forfait_desktop.domain.answers import UNKNOWN, Answers, Entry, Profile, Rate
from forfait_desktop.domain.bridge import FROM, Bridge, bridge, can_bridge
from forfait_desktop.domain.campaign import criteria_of
from tests.presentation.benches import bundled

OLD = bundled("forfait-structure-2025")[0]
DONUM = bundled("donum-2026")[0]
LATER = bundled("donum-2028")[0]
GP = Profile(specialty_group="generaliste", medecin_traitant=True, lap_available=True)

FULL: Answers = {
    "logiciel-segur": {"segur": True, "lap": True},
    "sesam-vitale": {"atteint": True},
    "teletransmission": {"taux": Rate(90, 100)},
    "aat": {"taux": Rate(60, 100)},
    "dmt": {"taux": Rate(70, 100)},
    "pse": {"taux": Rate(50, 100)},
    "cm-atmp": {"taux": Rate(30, 100)},
    "spe": {"taux": Rate(percent=Decimal(20))},
    "dsg": {"taux": Rate(55, 100)},
    "dmp": {"taux": Rate(20, 100)},
    "ordonnance-numerique": {"taux": Rate(50, 100)},
    "apcv": {"nombre": 4},
    "mss-patient": {"taux": Rate(12, 400)},
}


def crossed(answers: Answers, later: bool = False) -> Bridge:
    return bridge(Entry(answers, profile=GP), LATER if later else DONUM)


def test_every_criterion_of_the_map_exists_on_both_sides() -> None:
    for line, criteria in FROM.items():
        known = {one.id for one in criteria_of(DONUM.indicator(line))}
        assert set(criteria) == known - {"moyenne"}
        for old, criterion in criteria.values():
            assert criterion in {one.id for one in criteria_of(OLD.indicator(old))}


def test_everything_known() -> None:
    found = crossed(FULL)
    # Socle: (60 + 70 + 50 + 90) / 4 = 67,5 % ≥ 60 %.
    # Options: (30 + 20 + 55) / 3 = 35 % and (20 + 50) / 2 = 35 %, both ≥ 30 %.
    assert found.evaluation.parts.acquired == Decimal(420)
    assert (found.unknown, found.decided) == ((), True)
    rate = found.evaluation.indicator("teleservices-socles").rate
    assert rate is not None
    assert rate.exact == Fraction(675, 1000)


def test_the_thresholds_of_2028() -> None:
    found = crossed(FULL, later=True)
    # 67,5 % < 80 %: the socle is closed, and the 20 points of apCV wait behind it.
    assert found.evaluation.parts.acquired == 0
    assert found.evaluation.indicator("autres-teleservices").status == "not_met"
    gate = found.evaluation.gate("socle")
    assert gate is not None
    assert gate.missing == ("teleservices-socles",)


def test_unknown_is_never_zero() -> None:
    found = crossed({**FULL, "dmt": {"taux": UNKNOWN}, "pse": {}})
    assert found.unknown == (("teleservices-socles", "dmt"), ("teleservices-socles", "pse"))
    # 60 and 90 known: the mean may be 37,5 % or 87,5 %: undecided, and the socle with it.
    assert found.evaluation.indicator("teleservices-socles").undecided
    assert found.evaluation.parts.acquired == 0
    assert found.evaluation.parts.lost == 0
    assert not found.decided


def test_unknown_that_cannot_change_the_answer() -> None:
    found = crossed({**FULL, "cm-atmp": {}, "dsg": {"taux": Rate(95, 100)}})
    # (0 + 20 + 95) / 3 = 38,3 % already reaches 30 %.
    assert found.unknown == (("autres-teleservices", "cm-atmp"),)
    assert found.evaluation.indicator("autres-teleservices").status == "met"
    assert found.decided


def test_messages_are_counted_only_when_they_are_known() -> None:
    assert crossed(FULL).entry.answers["apcv-mss"] == {"apcv": 4, "mss-patient": 12}
    percent = crossed({**FULL, "mss-patient": {"taux": Rate(percent=Decimal("3.1"))}})
    assert percent.entry.answers["apcv-mss"]["mss-patient"] == 1, "above 0 %, there was one at least"
    nothing = crossed({**FULL, "mss-patient": {"taux": Rate(percent=Decimal(0))}})
    assert nothing.unknown == (("apcv-mss", "mss-patient"),), "0 % as shown may be a rounding"
    none_at_all = crossed({**FULL, "mss-patient": {"taux": Rate(0, 400)}})
    assert none_at_all.entry.answers["apcv-mss"]["mss-patient"] == 0


def test_half_a_rate_says_nothing() -> None:
    assert ("dmp-ordonnance", "dmp") in crossed({**FULL, "dmp": {"taux": Rate(done=5)}}).unknown


def test_an_empty_dossier_gives_nothing_but_loses_nothing() -> None:
    found = crossed({})
    assert len(found.unknown) == 14
    assert (found.evaluation.parts.acquired, found.evaluation.parts.open) == (Decimal(0), Decimal(420))


def test_which_campaigns_are_bridged() -> None:
    assert can_bridge(OLD, DONUM)
    assert can_bridge(bundled("forfait-structure-2024")[0], LATER)
    assert not can_bridge(bundled("forfait-structure-2023")[0], DONUM), "too far from the questions of Donum"
    assert not can_bridge(DONUM, LATER)


def test_donum_is_judged_on_the_first_day_of_its_period() -> None:
    def judged(start: date | None) -> date:
        period = dataclasses.replace(DONUM.period, start=start)
        return bridge(Entry(FULL, profile=GP), dataclasses.replace(DONUM, period=period)).evaluation.today

    assert judged(date(2026, 3, 2)) == date(2026, 3, 2)
    assert judged(None) == date(2026, 1, 1)


def test_the_smallest_share_says_that_there_was_one() -> None:
    found = crossed({**FULL, "mss-patient": {"taux": Rate(percent=Decimal("0.1"))}})
    assert found.entry.answers["apcv-mss"]["mss-patient"] == 1


def test_a_yes_is_no_count_and_no_rate() -> None:
    found = crossed({**FULL, "apcv": {"nombre": True}, "dmp": {"taux": True}, "aat": {"taux": 7}})
    assert found.unknown == (("teleservices-socles", "aat"), ("dmp-ordonnance", "dmp"), ("apcv-mss", "apcv"))
