"""Checking a campaign file as its author would: every fault at once, then what is weak without being wrong."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Literal

from forfait_desktop.campaigns.catalogue import read_bytes
from forfait_desktop.campaigns.loader import problems_of
from forfait_desktop.campaigns.texts import unpublished_texts
from forfait_desktop.domain.campaign import Campaign, Figure
from forfait_desktop.errors import ForfaitError
from forfait_desktop.records import dataclass

DAYS_BEFORE_CHECKING_AGAIN = 365
"""A figure last checked longer ago than that is noted."""


@dataclass(frozen=True, slots=True)
class Finding:
    """A fault (the file is refused) or a note (worth knowing): a code and its parameters, no sentence.

    Codes of faults are those of `ForfaitError`. Codes of notes, all with `file`, `where` and `value`:
    `note-single-source`, `note-inferred`, `note-disagreement`, `note-not-published`, and `note-not-checked`, which
    says the day of the last check as `checked`.
    """

    kind: Literal["fault", "note"]
    code: str
    params: Mapping[str, object]


def check_file(path: Path, today: date) -> list[Finding]:
    """Faults then notes of a campaign file; never raises for what the file holds, nor when it cannot be read.

    Args:
        path: the campaign file.
        today: the day against which the age of the figures is counted.
    """
    try:
        data = read_bytes(path)
    except ForfaitError as error:
        return [_fault(error)]
    campaign, faults = problems_of(data, origin=path.name)
    found = [_fault(fault) for fault in faults]
    if campaign is not None and not faults:
        found.extend(_notes(campaign, path.name, today))
    return found


def _fault(error: ForfaitError) -> Finding:
    return Finding("fault", error.code, error.params)


def _notes(campaign: Campaign, origin: str, today: date) -> Iterator[Finding]:
    def note(code: str, where: str, value: str, **more: object) -> Finding:
        return Finding("note", code, {"file": origin, "where": where, "value": value, **more})

    for where, figure in _figures(campaign):
        if figure.value.lower().startswith("non publié"):
            pass  # listed below, with every other « non publié »
        elif figure.confidence == "inferred":
            yield note("note-inferred", where, figure.value)
        elif len(figure.sources) == 1:
            yield note("note-single-source", where, figure.value)
        if figure.disagreement:
            yield note("note-disagreement", where, figure.disagreement)
        if (today - figure.checked).days > DAYS_BEFORE_CHECKING_AGAIN:
            yield note("note-not-checked", where, figure.value, checked=figure.checked)
    for one in unpublished_texts(campaign):
        yield note("note-not-published", one.where, one.text)


def _figures(campaign: Campaign) -> Iterator[tuple[str, Figure]]:
    for figure in campaign.figures:
        yield f"figures.{figure.name}", figure
    for volet in campaign.volets:
        for figure in volet.figures:
            yield f"volets.{volet.id}.figures.{figure.name}", figure
    for indicator in campaign.indicators:
        for figure in indicator.figures:
            yield f"indicators.{indicator.id}.figures.{figure.name}", figure
    for scheme in campaign.schemes:
        for figure in scheme.figures:
            yield f"schemes.{scheme.id}.figures.{figure.name}", figure
