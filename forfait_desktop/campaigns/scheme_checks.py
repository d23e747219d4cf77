"""What a campaign file must say of its schemes beside the points: tiers and grids in order, dates, references."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator
from typing import get_args

from forfait_desktop.campaigns.source_file import find_threshold, join
from forfait_desktop.domain.answers import CONDITION_KEYS
from forfait_desktop.domain.campaign import Campaign
from forfait_desktop.domain.campaign_schemes import AssistantScheme, Fte, Scheme, VsmScheme
from forfait_desktop.errors import ForfaitError

Refuse = Callable[..., ForfaitError]
"""(code, where, value, **more) → the refusal, the name of the file being known."""

_FIGURES = {"vsm": ("tiers", "weight", "bonus", "until"), "assistant-medical": ("grid", "percentile", "condition")}
"""Figures that a reader must be able to question."""


def condition_faults(where: str, key: str, value: str | bool, refuse: Refuse) -> Iterator[ForfaitError]:
    """A condition on a profile question that no campaign may depend on, or on an answer that cannot be."""
    if key not in CONDITION_KEYS:
        yield refuse("campaign-unknown-profile-key", where, key, known=CONDITION_KEYS)
    elif key == "specialty_group":
        if value not in ("generaliste", "specialiste", "radiologue"):
            yield refuse("campaign-unknown-reference", join(where, key), value)
    elif not isinstance(value, bool):
        yield refuse("campaign-wrong-type", join(where, key), value, expected="boolean")


def scheme_faults(campaign: Campaign, refuse: Refuse) -> Iterator[ForfaitError]:
    """Every fault in the numbers, dates and references of the schemes."""
    for scheme in campaign.schemes:
        where = f"schemes.{scheme.id}"
        named = {figure.name for figure in scheme.figures}
        for name in _FIGURES[scheme.id]:
            if name not in named:
                yield refuse("campaign-missing-figure", join(where, "figures"), name)
        conditions = ("profile", scheme.profile) if isinstance(scheme, VsmScheme) else ("excluded", scheme.excluded)
        for key, value in conditions[1].items():
            yield from condition_faults(join(where, conditions[0]), key, value, refuse)
        if isinstance(scheme, VsmScheme):
            yield from _vsm(scheme, where, refuse)
        else:
            yield from _assistant(campaign, scheme, where, refuse)


def _vsm(scheme: VsmScheme, where: str, refuse: Refuse) -> Iterator[ForfaitError]:
    thresholds = [tier.threshold for tier in scheme.tiers]
    amounts = [tier.euros for tier in scheme.tiers]
    if not thresholds or thresholds != sorted(set(thresholds)):
        yield refuse("campaign-out-of-range", join(where, "tiers"), ", ".join(map(str, thresholds)))
    if amounts != sorted(set(amounts)) or any(euros <= 0 for euros in amounts):
        yield refuse("campaign-out-of-range", join(where, "tiers"), ", ".join(map(str, amounts)))
    for name in ("reference_patients", "reference_patients_children"):
        if getattr(scheme, name) < 1:
            yield refuse("campaign-out-of-range", join(where, name), getattr(scheme, name))
    if scheme.bonus.percent <= 0:
        yield refuse("campaign-out-of-range", join(where, "bonus.percent"), scheme.bonus.percent)
    for step in scheme.method:
        if step.minutes <= 0:
            yield refuse("campaign-out-of-range", join(where, "method"), step.minutes)
    days = [day for day in (scheme.start, *scheme.former_untils, scheme.until) if day is not None]
    if days != sorted(set(days)):
        yield refuse("campaign-dates-inverted", join(where, "until"), str(scheme.until))
    yield from _bonus_figure(scheme, where, refuse)


def _bonus_figure(scheme: Scheme, where: str, refuse: Refuse) -> Iterator[ForfaitError]:
    if isinstance(scheme, VsmScheme):
        figure = next((figure for figure in scheme.figures if figure.name == "bonus"), None)
        said = None if figure is None else find_threshold(figure.value)
        if figure is not None and said not in (None, scheme.bonus.threshold, scheme.bonus.percent / 100):
            path, expected = join(where, "figures.bonus"), str(scheme.bonus.threshold)
            yield refuse("campaign-figure-differs", path, figure.value, expected=expected)


def _assistant(campaign: Campaign, scheme: AssistantScheme, where: str, refuse: Refuse) -> Iterator[ForfaitError]:
    starts = [grid.start for grid in scheme.grids]
    if not starts or starts != sorted(set(starts)):
        yield refuse("campaign-dates-inverted", join(where, "grids"), ", ".join(map(str, starts)))
    if scheme.gate and not any(volet.id == scheme.gate and volet.required for volet in campaign.volets):
        yield refuse("campaign-unknown-reference", join(where, "gate"), scheme.gate)
    for grid in scheme.grids:
        path = f"{where}.grids.{grid.start}"
        for fte in get_args(Fte):
            times = Counter(row.fte for row in grid.rows)[fte]
            if times != 1:
                code = "campaign-missing-key" if not times else "campaign-duplicate-id"
                yield refuse(code, join(path, "rows"), fte)
        for row in grid.rows:
            # A later year never pays more, and a higher percentile never less.
            years = [euros for euros in (row.year_1, row.year_2, row.year_3) if euros is not None]
            order = [*sorted(years, reverse=True)]
            if years != order or min([*years, row.p90]) <= 0 or not years[-1:] <= [row.p90] or row.p90 > row.p95:
                said = ", ".join(map(str, [*years, row.p90, row.p95]))
                yield refuse("campaign-out-of-range", f"{path}.rows.{row.fte}", said)
