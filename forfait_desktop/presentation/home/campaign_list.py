"""`campaigns`: which campaigns there are, as JSON objects or as lines of text."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from typing import Any

from forfait_desktop.campaigns.catalogue import CatalogueEntry
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.wording import Wording


def campaign_object(entry: CatalogueEntry) -> dict[str, Any]:
    """The object of design §6: `id`, `programme`, `year`, `state`, `points`, `euros`, `opens`, `closes`."""
    return {
        "id": entry.id,
        "programme": entry.programme,
        "year": entry.year,
        "state": entry.state,
        "points": _number(entry.points),
        "euros": _number(entry.points * entry.point_value),
        "opens": entry.opens.isoformat() if entry.opens else None,
        "closes": entry.closes.isoformat() if entry.closes else None,
    }


def campaign_line(entry: CatalogueEntry, today: date, words: Wording) -> str:
    """« forfait-structure-2023 : 1 163 points, 8 141 €. Saisie close depuis le 11 février 2024. »."""
    note = words.home.window(entry.opens, entry.closes, today)
    if entry.state == "provisional":
        note = words.home.provisional(note)
    if entry.imported:
        note = words.home.imported(note)
    return f"{fr.pair(entry.id, words.amount(entry.points, entry.point_value))}. {note}"


def _number(value: Decimal) -> int | float:
    return int(value) if value == value.to_integral_value() else float(value)
