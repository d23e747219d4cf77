"""Figures noted beside an answer: read as a person types them, compared without being rounded up."""

from __future__ import annotations

from decimal import Decimal

import pytest

from forfait_desktop.domain.answers import Rate
from forfait_desktop.domain.figures import ORIGINS, PARTS, agrees, figure_key, read_figure


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        ("148/2000", Rate(148, 2000)),
        ("148 sur 2\u00a0000", Rate(148, 2000)),
        ("7,4 %", Rate(percent=Decimal("7.4"))),
        ("7.4", Rate(percent=Decimal("7.4"))),
        ("0 / 0", Rate(0, 0)),
        ("2000/148", None),
        ("148/999999999", Rate(148, 999_999_999)),
        ("100", Rate(percent=Decimal(100))),
        ("100,1", None),
        ("120 %", None),
        ("environ 7", None),
        ("", None),
    ],
)
def test_reading(typed: str, read: Rate | None) -> None:
    assert read_figure(typed) == read


def test_a_percentage_agrees_with_the_counts_that_it_rounds_or_cuts() -> None:
    counts = Rate(2, 3)
    assert agrees(Rate(percent=Decimal("66.7")), counts)
    assert agrees(counts, Rate(percent=Decimal("66.6")))
    assert not agrees(Rate(percent=Decimal("66.5")), counts)
    assert not agrees(Rate(percent=Decimal(0)), Rate(0, 0))
    assert agrees(Rate(2, 3), Rate(2, 3))
    assert not agrees(Rate(4, 6), Rate(2, 3))
    assert agrees(Rate(percent=Decimal("7.40")), Rate(percent=Decimal("7.4")))
    assert not agrees(Rate(percent=Decimal("7.4")), Rate(percent=Decimal("7.5")))
    assert not agrees(Rate(2), Rate(percent=Decimal("7.4")))


def test_half_a_rate_agrees_with_nothing() -> None:
    for other in (Rate(148, 2000), Rate(done=149), Rate(total=148), Rate(percent=Decimal("7.4")), Rate()):
        assert not agrees(Rate(done=148), other)
        assert not agrees(other, Rate(done=148))


def test_each_figure_is_kept_under_its_own_key() -> None:
    assert figure_key("logiciel", "valeur") == "logiciel.valeur"
    assert len({figure_key(origin, part) for origin in ORIGINS for part in PARTS}) == 9
