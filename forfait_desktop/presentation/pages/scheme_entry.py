"""What is typed for a scheme beside the points: from the texts of the fields to a change of the session, and back."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from datetime import date
from typing import Any

from forfait_desktop.domain.answers import SCHEME_FIELDS, AssistantMedical, Drafts, Schemes, Vsm
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.pages.entry import (
    MASKED,
    Problem,
    clean,
    count_error,
    holds_patient_number,
    parse_count,
    parse_date,
    storable,
)
from forfait_desktop.presentation.views import NumberText
from forfait_desktop.presentation.wording.wording import Wording
from forfait_desktop.session.changes import Changes, Label, SetDrafts, SetSchemes

FTES = ("0.33", "0.5", "1")
ZONES = ("sous-dense", "autre")
_DRAFT = "nombre"
"""The field of a draft: a scheme's fields hold one text each."""

_RANGES = {"year": (1, 99), "percentile": (0, 100)}


def scheme_change(schemes: Schemes, drafts: Drafts, scheme: str, name: str, payload: object) -> Changes:
    """The change that stores what was typed in a field; a text that cannot be right is kept as a draft.

    Args:
        schemes: what is stored now.
        drafts: the drafts stored now.
        scheme: a scheme id.
        name: a field of it.
        payload: `NumberText` or text; for `fte`, its code or "".

    Raises:
        KeyError: no such field.
    """
    if name not in SCHEME_FIELDS[scheme]:
        raise KeyError(f"{scheme}.{name}")
    text = payload.text if isinstance(payload, NumberText) else str(payload)
    value, draft = _read(name, text)
    typed: Any = (schemes.vsm or Vsm()) if scheme == "vsm" else (schemes.assistant_medical or AssistantMedical())
    before = drafts.get(scheme, {}).get(name, {}).get(_DRAFT) or getattr(typed, name)
    after = dataclasses.replace(typed, **{name: value})
    # Emptied to the last field: the scheme is no longer asked.
    if after == type(typed)():
        after = None
    whole = dataclasses.replace(schemes, **{"vsm" if scheme == "vsm" else "assistant_medical": after})
    kept = {_DRAFT: draft} if draft else None
    label = Label("schemes", scheme, name, "", before, draft or value)
    return Changes((SetSchemes(whole), SetDrafts(scheme, name, kept)), label)


def _read(name: str, text: str) -> tuple[object, str]:
    """The value of a text, and the text itself when it cannot be right."""
    if not clean(text):
        return None, ""
    kept = MASKED if holds_patient_number(text) else storable(text.strip())
    if name in ("fte", "zone"):
        return (text, "") if text in (FTES if name == "fte" else ZONES) else (None, kept)
    if name == "contract_date":
        day = parse_date(text)
        return (day, "") if day is not None else (None, kept)
    count = parse_count(text.replace("€", "") if name == "annual_cost" else text)
    low, high = _RANGES.get(name, (0, None))
    if isinstance(count, Problem) or count < low or (high is not None and count > high):
        return None, kept
    return count, ""


def shown(value: object) -> str:
    """A stored value as its field shows it."""
    if isinstance(value, date):
        return fr.date_numeric(value)
    if isinstance(value, int):
        return fr.number(value)
    return str(value) if value is not None else ""


def field_text(value: object, drafts: Mapping[str, Mapping[str, str]], name: str) -> str:
    """What a field shows: its draft, else its value."""
    return drafts.get(name, {}).get(_DRAFT, "") or shown(value)


def field_error(drafts: Mapping[str, Mapping[str, str]], name: str, words: Wording) -> str:
    """What is wrong with the draft of a field, "" when there is none."""
    text = drafts.get(name, {}).get(_DRAFT, "")
    if not text:
        return ""
    if text == MASKED:
        return words.entry.patient_number()
    if name == "contract_date":
        return words.entry.not_date()
    if "\n" in text:
        return words.scheme_pages.several_lines()
    if name in _RANGES and not _is_other_problem(text):
        return words.scheme_pages.year_range() if name == "year" else words.scheme_pages.percentile_range()
    return count_error(words.entry, text)


def _is_other_problem(text: str) -> bool:
    """Whether a text is no whole number at all, so that its range says nothing."""
    return parse_count(text) in (Problem.NOT_NUMBER, Problem.NOT_WHOLE, Problem.PATIENT)
