"""The answers file: each wrong thing is refused by its name."""

from __future__ import annotations

import json
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from forfait_desktop.domain.answers import (
    COUNT_MAXIMUM,
    SCHEME_DETAILS,
    SCHEME_FIELDS,
    UNKNOWN,
    AssistantMedical,
    Physician,
    Profile,
    Rate,
    Schemes,
    Vsm,
)
from forfait_desktop.domain.campaign import Campaign
from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage.answers_file import looks_like_answers, read_answers
from forfait_desktop.storage.values import check_detail_of, check_draft_of
from tests.domain.builders import campaign as make_campaign
from tests.domain.builders import counts, indicator, mean, rate, yes_no


def rules() -> Campaign:
    """One line of each kind of answer."""
    return make_campaign(
        [
            indicator("horaires", yes_no(), 50),
            indicator("dmp", rate("0.2"), 40),
            indicator("apcv-mss", counts(1, "apcv", "mss-patient"), 20),
            indicator("services", mean("0.6", "aat", "dmt"), 60),
        ]
    )


def file_with(answers: object, **more: object) -> bytes:
    return json.dumps({"campaign": "essai-2023", "answers": answers, **more}).encode()


def refusal(data: bytes) -> ForfaitError:
    with pytest.raises(ForfaitError) as raised:
        read_answers(data).validate_against(rules())
    return raised.value


def test_every_kind_of_answer_is_read() -> None:
    file = read_answers(
        file_with(
            {
                "horaires": {"atteint": None},
                "dmp": {"taux": {"done": 96, "total": 120, "percent": "80.0"}},
                "apcv-mss": {"apcv": 0, "mss-patient": COUNT_MAXIMUM},
                "services": {"aat": {"percent": "61.2"}, "dmt": {"done": 3}, "moyenne": {"percent": "100"}},
            },
            physician={"name": "Dr e\u0301", "profile": {"patients": 800, "first_installation": "2010-01-01"}},
            schemes={"vsm": {"ald_patients": 30}, "assistant-medical": {"fte": "0.5", "contract_date": "2023-02-01"}},
        )
    )
    file.validate_against(rules())
    assert file.campaign == "essai-2023"
    assert file.answers == {
        "horaires": {"atteint": UNKNOWN},
        "dmp": {"taux": Rate(96, 120, Decimal("80.0"))},
        "apcv-mss": {"apcv": 0, "mss-patient": COUNT_MAXIMUM},
        "services": {
            "aat": Rate(percent=Decimal("61.2")),
            "dmt": Rate(done=3),
            "moyenne": Rate(percent=Decimal(100)),
        },
    }
    assert file.physician.name == "Dr é"
    assert file.physician.profile == Profile(patients=800, first_installation=date(2010, 1, 1))
    assert file.schemes == Schemes(Vsm(ald_patients=30), AssistantMedical("0.5", date(2023, 2, 1)))
    assert file.entry.answers == file.answers
    assert file.entry.schemes == file.schemes


def test_nothing_but_a_campaign_and_no_answer_is_enough() -> None:
    file = read_answers(b'\xef\xbb\xbf{"campaign": "essai-2023", "answers": {}}')
    file.validate_against(rules())
    assert (file.answers, file.schemes, file.physician) == ({}, Schemes(), Physician())
    assert file.entry.profile == Profile()


def answer(indicator_id: str, criterion: str, value: object) -> ForfaitError:
    return refusal(file_with({indicator_id: {criterion: value}}))


@pytest.mark.parametrize(
    ("where", "value", "code", "params"),
    [
        ("inconnu.atteint", True, "answers-unknown-indicator", {"indicator": "inconnu"}),
        ("horaires.inconnu", True, "answers-unknown-criterion", {"criterion": "inconnu"}),
        ("horaires.atteint", 1, "answers-wrong-kind", {"expected": "check", "value": "1"}),
        ("horaires.atteint", {"done": 1}, "answers-wrong-kind", {"expected": "check"}),
        ("horaires.atteint", "oui", "answers-wrong-kind", {"value": "oui"}),
        ("horaires.atteint", [True], "answers-wrong-kind", {}),
        ("dmp.taux", True, "answers-wrong-kind", {"expected": "rate"}),
        ("dmp.taux", 12, "answers-wrong-kind", {"expected": "rate"}),
        ("dmp.taux", {}, "answers-wrong-kind", {"expected": "rate"}),
        ("dmp.taux", {"done": 1, "autre": 2}, "answers-unknown-key", {"key": "autre", "where": "dmp.taux"}),
        ("dmp.taux", {"done": 3.5, "total": 4}, "answers-not-integer", {"key": "done", "value": "3.5"}),
        ("dmp.taux", {"done": 3.0, "total": 4}, "answers-not-integer", {"key": "done", "value": "3.0"}),
        ("dmp.taux", {"done": "3", "total": 4}, "answers-not-integer", {"key": "done", "value": "3"}),
        ("dmp.taux", {"done": 3, "total": True}, "answers-not-integer", {"key": "total", "value": "true"}),
        ("dmp.taux", {"done": None, "total": 4}, "answers-not-integer", {"key": "done"}),
        ("dmp.taux", {"done": -1, "total": 4}, "answers-out-of-range", {"key": "done", "value": "-1"}),
        ("dmp.taux", {"done": 1, "total": COUNT_MAXIMUM + 1}, "answers-out-of-range", {"key": "total"}),
        ("dmp.taux", {"done": 5, "total": 4}, "answers-done-over-total", {"done": 5, "total": 4}),
        ("dmp.taux", {"percent": 80}, "answers-bad-percent", {"value": "80"}),
        ("dmp.taux", {"percent": "100.1"}, "answers-bad-percent", {"value": "100.1"}),
        ("dmp.taux", {"percent": "-1"}, "answers-bad-percent", {}),
        ("dmp.taux", {"percent": "80,5"}, "answers-bad-percent", {}),
        ("dmp.taux", {"percent": "80."}, "answers-bad-percent", {}),
        ("dmp.taux", {"percent": "80 %"}, "answers-bad-percent", {}),
        ("dmp.taux", {"percent": "1e1"}, "answers-bad-percent", {}),
        ("dmp.taux", {"percent": "٨٠"}, "answers-bad-percent", {}),
        ("dmp.taux", {"percent": ""}, "answers-bad-percent", {}),
        ("apcv-mss.apcv", True, "answers-wrong-kind", {"expected": "count", "value": "true"}),
        ("apcv-mss.apcv", "3", "answers-not-integer", {"value": "3"}),
        ("apcv-mss.apcv", 3.5, "answers-not-integer", {"value": "3.5"}),
        ("apcv-mss.apcv", -1, "answers-out-of-range", {"maximum": COUNT_MAXIMUM}),
        ("apcv-mss.apcv", COUNT_MAXIMUM + 1, "answers-out-of-range", {"value": "1000000000"}),
        ("apcv-mss.apcv", {"done": 3}, "answers-wrong-kind", {"expected": "count"}),
        ("services.moyenne", {"done": 1, "total": 2}, "answers-wrong-kind", {"expected": "percent"}),
        ("services.moyenne", {"done": 1, "percent": "60"}, "answers-wrong-kind", {"expected": "percent"}),
        ("services.moyenne", 60, "answers-wrong-kind", {"expected": "percent"}),
    ],
)  # fmt: skip
def test_a_wrong_answer_is_refused(where: str, value: object, code: str, params: dict[str, object]) -> None:
    indicator_id, criterion = where.split(".")
    error = answer(indicator_id, criterion, value)
    assert error.code == code
    assert error.params.items() >= params.items()
    if code not in ("answers-unknown-key", "answers-unknown-indicator"):
        assert (error.params["indicator"], error.params["criterion"]) == (indicator_id, criterion)


@pytest.mark.parametrize(
    ("data", "code", "params"),
    [
        (b"", "answers-unreadable", {"reason": "empty"}),
        (b"bonjour", "answers-unreadable", {"reason": "not-json", "line": 1, "column": 1}),
        (b"[]", "answers-unreadable", {"reason": "not-object"}),
        (b"[" * 100_000, "answers-unreadable", {"reason": "too-deep"}),
        (b'{"campaign": "x", "answers": {"a": {"b": NaN}}}', "answers-unreadable", {"reason": "not-finite"}),
        (b'{"campaign": "x", "campaign": "y", "answers": {}}', "answers-duplicate-key", {"key": "campaign"}),
        (b'{"campaign": "x", "answers": {"a": {}, "a": {}}}', "answers-duplicate-key", {"key": "a"}),
        (b'{"answers": {}}', "answers-missing-key", {"key": "campaign"}),
        (b'{"campaign": "x"}', "answers-missing-key", {"key": "answers"}),
        (b'{"campaign": 3, "answers": {}}', "answers-bad-field", {"field": "campaign"}),
        (b'{"campaign": "x", "answers": []}', "answers-bad-field", {"field": "answers"}),
        (b'{"campaign": "x", "answers": {"a": true}}', "answers-bad-field", {"field": "answers.a"}),
        (file_with({}, drafts={}), "answers-unknown-key", {"key": "drafts", "where": ""}),
        (file_with({}, physician={"ins": "x"}), "answers-unknown-key", {"key": "ins", "where": "physician"}),
        (
            file_with({}, physician={"profile": {"age": 3}}),
            "answers-unknown-key",
            {"key": "age", "where": "physician.profile"},
        ),
        (file_with({}, physician={"name": 3}), "answers-bad-field", {"field": "physician.name", "value": "3"}),
        (file_with({}, physician={"profile": {"patients": -1}}), "answers-bad-field", {"value": "-1"}),
        (file_with({}, physician="Dr Martin"), "answers-bad-field", {"field": "physician"}),
        (file_with({}, schemes={"autre": {}}), "answers-unknown-key", {"key": "autre", "where": "schemes"}),
        (file_with({}, schemes={"assistant_medical": {}}), "answers-unknown-key", {"where": "schemes"}),
        (file_with({}, schemes={"vsm": {"vsm_sent": "3"}}), "answers-bad-field", {"field": "schemes.vsm.vsm_sent"}),
        (file_with({}, schemes={"assistant-medical": {"fte": 0.5}}), "answers-bad-field", {"value": "0.5"}),
        (
            file_with({}, schemes={"assistant-medical": {"percentile": 101}}),
            "answers-bad-field",
            {"field": "schemes.assistant-medical.percentile", "value": "101"},
        ),
    ],
)
def test_a_wrong_file_is_refused(data: bytes, code: str, params: dict[str, object]) -> None:
    error = refusal(data)
    assert error.code == code
    assert error.params.items() >= params.items()


def test_a_patient_number_typed_by_mistake_is_not_repeated() -> None:
    error = answer("apcv-mss", "apcv", 184127645108946)
    assert error.code == "answers-out-of-range"
    assert "184127645108946" not in str(error)


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        (file_with({}), True),
        (b'{"format": "forfait-desktop", "answers": {}}', False),
        (b"{}", False),
        (b"\xff", False),
    ],
)
def test_an_answers_file_is_told_from_a_dossier(data: bytes, expected: bool) -> None:
    assert looks_like_answers(data) is expected


def test_nothing_of_a_value_is_lost_on_the_way() -> None:
    typed: dict[str, Any] = {"dmp": {"taux": {"percent": "0.10"}}}
    rate_read = read_answers(file_with(typed)).answers["dmp"]["taux"]
    assert str(rate_read) == str(Rate(percent=Decimal("0.10")))


@pytest.mark.parametrize(
    ("vsm", "wrong"),
    [
        ({"ald_patients": 30, "vsm_sent": 30, "vsm_structured": 30}, ""),
        ({"ald_patients": 30, "vsm_sent": 31}, "vsm_sent"),
        ({"vsm_sent": 10, "vsm_structured": 11}, "vsm_structured"),
        ({"ald_patients": 30, "vsm_structured": 31}, ""),
    ],
)
def test_summaries_cannot_be_more_than_the_patients(vsm: dict[str, int], wrong: str) -> None:
    data = file_with({}, schemes={"vsm": vsm})
    if not wrong:
        read_answers(data)
        return
    with pytest.raises(ForfaitError) as raised:
        read_answers(data)
    assert (raised.value.code, raised.value.params["criterion"]) == ("answers-done-over-total", wrong)


def test_drafts_and_details_of_the_schemes_are_those_of_their_questions() -> None:
    for check, known in ((check_draft_of, SCHEME_FIELDS), (check_detail_of, SCHEME_DETAILS)):
        for line, criteria in known.items():
            for criterion in criteria:
                check(rules(), line, criterion)
            with pytest.raises(ForfaitError) as raised:
                check(rules(), line, "taux")
            assert raised.value.code == "answers-unknown-criterion"
        check(rules(), "dmp", "taux")
        with pytest.raises(ForfaitError) as raised:
            check(rules(), "inconnu", "taux")
        assert raised.value.code == "answers-unknown-indicator"
