"""What the screen « Et si… » shows: finished strings and ids."""

from __future__ import annotations

from forfait_desktop.presentation.views import ActionView
from forfait_desktop.records import dataclass


@dataclass(frozen=True, slots=True)
class WhatIfRowView:
    """One action.

    Attributes:
        key: its id, given back with every gesture.
        title: the label of its box.
        name: the accessible name of its box.
        notes: what is missing, what it waits for.
        possible: the answer to « Encore possible ? ».
        gain: in euros; gain_points: the same in points.
        effort: what the field shows, as typed while it cannot be read; "" when nothing is proposed.
        effort_note: whose estimate it is.
        effort_error: what is wrong with what was typed.
        effort_name: accessible name of the field.
        page: the page of the declaration that « Ouvrir cette étape » opens, "" for none.
        open_name: the accessible name of that button.
        ticked, locked, enabled: the state of the box; a locked one stays ticked, a disabled one cannot be.
        plan: the button that puts a row out of reach in next year's plan, None otherwise.
    """

    key: str
    title: str
    name: str
    notes: tuple[str, ...]
    possible: str
    gain: str
    gain_points: str
    effort: str
    effort_note: str
    effort_error: str
    effort_name: str
    page: str
    open_name: str
    ticked: bool
    locked: bool
    enabled: bool
    plan: ActionView | None = None


@dataclass(frozen=True, slots=True)
class WhatIfView:
    """The whole screen. `spoken` is announced when it changes. `empty` says why no row can be ticked."""

    total: str
    spoken: str
    note: str
    empty: str
    rows: tuple[WhatIfRowView, ...]
    order: str
    plan: str
    can_plan: bool
