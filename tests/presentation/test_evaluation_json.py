"""`evaluate --json`: the contract of design §6, on the sample and on Donum."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import Any

from forfait_desktop.domain.answers import Answers, Entry, Profile, Rate
from forfait_desktop.domain.evaluation import evaluate
from forfait_desktop.presentation.command.evaluation_json import evaluation_object
from forfait_desktop.presentation.wording.wording import Wording
from tests.presentation.benches import bundled
from tests.sample import SAMPLE_DAY, sample_campaign, sample_entry

PARTS = {"acquired", "pending", "open", "lost", "unattributed", "maximum"}


def sample_object() -> dict[str, Any]:
    campaign = sample_campaign()
    found = evaluation_object(campaign, evaluate(campaign, sample_entry(), SAMPLE_DAY), Wording())
    # Through JSON and back, each number read exactly.
    read: dict[str, Any] = json.loads(json.dumps(found, ensure_ascii=False, allow_nan=False), parse_float=Decimal)
    return read


def line(found: dict[str, Any], identity: str) -> dict[str, Any]:
    row: dict[str, Any] = next(one for one in found["indicators"] if one["id"] == identity)
    return row


def test_keys() -> None:
    found = sample_object()
    assert set(found) == {
        "campaign", "point_value", "points", "euros", "gates", "volets", "indicators", "schemes", "advice", "warnings",
    }  # fmt: skip
    assert set(found["points"]) == set(found["euros"]) == PARTS
    assert all(set(one) == {"volet", "state", "final", "missing"} for one in found["gates"])
    assert all(set(one) == {"id", "points", "euros"} for one in found["volets"])
    for row in found["indicators"]:
        assert {"id", "volet", "status", "points", "euros", "missing", "rate", "reasons"} <= set(row)
        assert set(row["points"]) == set(row["euros"]) == PARTS
        assert row["rate"] is None or set(row["rate"]) == {"done", "total", "percent", "threshold", "acts_missing"}
        assert row["reasons"]
        for reason in row["reasons"]:
            assert set(reason) == {"code", "text", "sources"}
            assert reason["text"].endswith(".")
    for advice in found["advice"]:
        assert {"indicator", "gain_euros", "acts_missing", "before", "together"} <= set(advice)
    assert all(set(one) == {"code", "text"} for one in found["warnings"])


def test_amounts_are_exact() -> None:
    found = sample_object()
    assert found["campaign"] == "regles-essai-2023"
    assert found["point_value"] == 7
    assert found["points"] == {
        "acquired": 632, "pending": 0, "open": 433, "lost": 50, "unattributed": 0, "maximum": 1115,
    }  # fmt: skip
    assert found["euros"]["acquired"] == 4424
    assert line(found, "aat")["points"]["acquired"] == Decimal("30.5")
    assert line(found, "aat")["euros"]["acquired"] == Decimal("213.5")
    # The parts of a lump hold no points of their own.
    assert line(found, "horaires")["points"]["maximum"] == 0
    assert found["volets"][0]["points"]["acquired"] == 280
    for scope in (found, *found["volets"], *found["indicators"]):
        points, euros = scope["points"], scope["euros"]
        assert sum(points[part] for part in PARTS - {"maximum"}) == points["maximum"]
        assert all(euros[part] == 7 * points[part] for part in PARTS)


def test_rates() -> None:
    found = sample_object()
    assert line(found, "dmp")["rate"] == {
        "done": 148, "total": 2000, "percent": Decimal("7.4"), "threshold": 10, "acts_missing": 52,
    }  # fmt: skip
    assert line(found, "dmp")["missing"] == ["taux"]
    assert line(found, "teletransmission")["rate"]["threshold"] == "2/3"
    assert line(found, "teletransmission")["rate"]["percent"] == Decimal("82.4")
    typed = line(found, "mss-patient")["rate"]
    assert (typed["done"], typed["total"], typed["percent"], typed["acts_missing"]) == (
        None,
        None,
        Decimal("3.1"),
        None,
    )
    assert line(found, "dsg")["rate"]["percent"] == 14
    assert line(found, "codage")["rate"] is None


def test_counts_say_what_they_lack_as_the_advice_does() -> None:
    campaign, _ = bundled("donum-2026")
    cases: list[tuple[Answers, int]] = [
        ({"apcv-mss": {"apcv": 1, "mss-patient": 3}}, 0),
        ({"apcv-mss": {"apcv": 0, "mss-patient": 3}}, 1),
        ({}, 2),
    ]
    for answers, lacking in cases:
        evaluation = evaluate(campaign, Entry(answers=answers), date(2026, 6, 1))
        assert line(evaluation_object(campaign, evaluation, Wording()), "apcv-mss")["acts_missing"] == lacking


def test_advice_is_ordered_and_dated() -> None:
    found = sample_object()
    gains = [advice["gain_euros"] for advice in found["advice"]]
    assert gains == sorted(gains, reverse=True)
    dmp = next(advice for advice in found["advice"] if advice["indicator"] == "dmp")
    assert dmp["acts_missing"] == 52
    assert dmp["gain_euros"] == 280
    assert dmp["before"] == "2023-12-31"
    assert dmp["together"] == []


def test_donum() -> None:
    campaign, _ = bundled("donum-2026")
    answers: Answers = {
        "logiciels-a-jour": {"segur": True, "lap": True, "sesam-vitale": True},
        "teleservices-socles": {"moyenne": Rate(percent=Decimal("61.25"))},
    }
    entry = Entry(answers=answers, profile=Profile("generaliste"))
    found = evaluation_object(campaign, evaluate(campaign, entry, date(2026, 12, 1)), Wording())
    mean = line(found, "teleservices-socles")
    assert mean["status"] == "met"
    # Cut to one decimal, never rounded.
    assert mean["rate"]["percent"] == 61.2
    assert mean["rate"]["threshold"] == 60
    assert found["gates"] == [{"volet": "socle", "state": "open", "final": False, "missing": []}]
    assert line(found, "apcv-mss")["missing"] == ["apcv", "mss-patient"]
    assert found["points"]["acquired"] == 280
