"""S40 on every sentence that can be shown: pages, summary, report, errors, for every campaign and many answers."""

from __future__ import annotations

import dataclasses
import random
import re
from collections.abc import Iterator, Mapping
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from forfait_desktop.domain.answers import UNKNOWN, Profile, Rate, Value
from forfait_desktop.domain.campaign import Campaign, answer_kind, criteria_of
from forfait_desktop.presentation.command.command_line import COMMANDS
from forfait_desktop.presentation.command.evaluation_text import evaluation_text
from forfait_desktop.presentation.wording.wording import Wording
from tests.presentation.benches import Clock, bundled, bundled_ids, make_bench, sample_bench
from tests.presentation.test_wording_codes import SAMPLE, raised_codes
from tests.sample import SAMPLE_ID, sample_campaign, sample_data

FAULT = re.compile(
    r"[\w)»%€’] [:;?!%€»]|« |«[^\u00a0]|[^\u00a0]»|\w'|'\w|\u202f|\{\w*\}|\bNone\b|  \S|\.\.\S|,\.|\.\.$"
)


def strings(value: Any) -> Iterator[str]:
    """Every text of a view, whatever its depth."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, Mapping):
        for item in value.values():
            yield from strings(item)
    elif isinstance(value, tuple | list):
        for item in value:
            yield from strings(item)
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            if field.name not in ("id", "code", "layout", "kind", "key", "page", "page_id", "field_id", "fingerprint"):
                yield from strings(getattr(value, field.name))


def faults(texts: Iterator[str]) -> list[str]:
    return sorted({text for text in texts if (found := FAULT.search(text)) and not allowed(text, found)})


def allowed(text: str, found: re.Match[str]) -> bool:
    # Addresses of sources and the dotted lines to sign on are not sentences.
    return "://" in text or "www." in text or "____" in text


def any_value(kind: str, rng: random.Random) -> Value:
    if rng.random() < 0.15:
        return UNKNOWN
    if kind == "check":
        return rng.random() < 0.6
    if kind == "count":
        return rng.choice([0, 1, 2, 20, 50])
    if kind == "percent":
        return Rate(percent=Decimal(rng.choice(["0", "30", "59.9", "60", "66.7", "100"])))
    total = rng.choice([0, 1, 3, 40, 2000])
    done = rng.randint(0, total)
    percent = Decimal(rng.choice(["7", "66.7", "90"])) if rng.random() < 0.3 else None
    return rng.choice([Rate(done, total, percent), Rate(done), Rate(percent=Decimal("66.7")), Rate(done, total)])


def random_answers(campaign: Campaign, rng: random.Random) -> dict[str, dict[str, Value]]:
    answers: dict[str, dict[str, Value]] = {}
    for line in campaign.indicators:
        row = {
            one.id: any_value(answer_kind(line.rule, one.id), rng)
            for one in criteria_of(line)
            if rng.random() < 0.8 and one.id != "moyenne"
        }
        if row and rng.random() < 0.85:
            answers[line.id] = row
    return answers


PROFILES = [Profile("generaliste", True, True), Profile("radiologue", False, False), Profile()]


@pytest.mark.parametrize("campaign_id", [*bundled_ids(), SAMPLE_ID])
def test_every_sentence_of_a_campaign(campaign_id: str) -> None:
    campaign, data = (sample_campaign(), sample_data()) if campaign_id == SAMPLE_ID else bundled(campaign_id)
    rng = random.Random(campaign_id)  # noqa: S311  (the same answers each time)
    found: set[str] = set()
    for number in range(12):
        day = rng.choice([date(campaign.year, 12, 20), date(campaign.year + 1, 1, 20), date(campaign.year + 1, 12, 1)])
        answers = {} if number == 0 else random_answers(campaign, rng)
        applicability = {line.id: "set-aside" for line in campaign.indicators if rng.random() < 0.1}
        bench = make_bench(
            campaign,
            data,
            Clock(day),
            answers=answers,
            profile=PROFILES[number % len(PROFILES)],
            applicability=applicability,  # type: ignore[arg-type]
        )
        for page in bench.order()[:-1]:
            found |= set(faults(strings(bench.page(page))))
        for view in (bench.header(), bench.steps(), bench.summary(), bench.report()):
            found |= set(faults(strings(view)))
        found |= set(faults(map(str.strip, evaluation_text(bench.situation).splitlines())))
    assert not found


def test_every_error_sentence() -> None:
    words = Wording()
    texts = [words.errors.for_code(code, SAMPLE) for code, _ in raised_codes()]
    assert not faults(iter(texts))


def test_help_and_usage() -> None:
    words = Wording()
    texts = [line.strip() for command in ("", *COMMANDS) for line in words.command.help(command).splitlines()]
    # Options are set in columns.
    texts = [re.sub(r"^(--\S+( [A-ZÈ-]+)?) +", "", text) for text in texts]
    texts += [
        words.command.wrong_usage(code, "x", "evaluate") for code in ("option", "value", "missing", "extra", "day")
    ]
    assert not faults(iter(texts))


def test_the_walk_sees_a_fault() -> None:
    assert faults(iter(["Acquis : 3 points"]))
    assert faults(iter(["l'agenda"]))
    assert not faults(iter(["Acquis\u00a0: 3 points, l’agenda «\u00a0ouvert\u00a0»"]))
    header = sample_bench().header()
    assert "Acquis\u00a0: 632 points, 4\u00a0424\u00a0€" in list(strings(header))
