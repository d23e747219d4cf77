"""The reasons of a line alone, each figure of which has a source of its own."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date
from typing import Any

from forfait_desktop.domain.answers import Profile, Value
from forfait_desktop.domain.campaign import Rule
from forfait_desktop.domain.evaluation import evaluate
from forfait_desktop.domain.results import Reason
from tests.domain.builders import AFTER, GP, campaign, entry, figure, indicator

Given = Mapping[str, Value]
FIGURES = tuple(figure(name, f"du-{name}") for name in ("points", "threshold", "condition", "scale", "until"))


def reasons(
    rule: Rule, given: Given, *, today: date = AFTER, profile: Profile = GP, applicability: Any = None, **more: Any
) -> list[Reason]:
    """What is said of a line of 360 points."""
    line = indicator("x", rule, 360, figures=FIGURES, **more)
    answers = entry({"x": given} if given else {}, profile=profile, applicability=applicability or {})
    return list(evaluate(campaign([line]), answers, today).indicator("x").reasons)


def on(name: str, code: str, **facts: object) -> Reason:
    """A reason that rests on the figure of that name."""
    return Reason(code, facts, (f"du-{name}",))
