"""What the pages of the schemes beside the points show: finished French strings, as in `views.py`.

Payloads given back to `Workbench.edit`: a field sends its text (str or `NumberText`); a choice sends the code of its
option, or "" when it is cleared. Actions go to `Workbench.press`.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Literal

from forfait_desktop.presentation.views import (
    ActionView,
    BannerView,
    BarView,
    ErrorView,
    HelpView,
    PageView,
    ReasonView,
    StatusView,
)
from forfait_desktop.records import dataclass


@dataclass(frozen=True, slots=True)
class SchemeFieldView:
    """A field of one text. id: `vsm.ald_patients`, and so on."""

    id: str
    label: str
    text: str
    kind: Literal["count", "date"] = "count"
    hint: str = ""
    error: str = ""
    optional: bool = False
    """Left empty, it waits for nothing."""
    placeholder: str = ""
    """What holds while nothing is typed."""


@dataclass(frozen=True, slots=True)
class SchemeChoiceView:
    """One choice among a few, as radios. `options` are (code, label); `value` is a code, or ""."""

    id: str
    label: str
    options: tuple[tuple[str, str], ...]
    value: str
    hint: str = ""
    error: str = ""
    optional: bool = False
    """Left unanswered, it waits for nothing."""


@dataclass(frozen=True, slots=True)
class MethodStepView:
    """A step of the work: its tick, its time, the field that replaces it; `measured` in seconds."""

    id: str
    title: str
    """« Étape 1 : télécharger la liste… »"""
    done: bool
    time: str
    """« 1,5 min par patient, 38 patients : 57 min »"""
    note: str
    """« Fait le 20 décembre 2023, en 12 min. », or what the campaign says of the step."""
    minutes: SchemeFieldView
    measured: int = 0


@dataclass(frozen=True, slots=True)
class MethodView:
    """The work on the VSM; no step when the campaign has no method.

    `current` is the number of the step that the chronometer is for, the first one not ticked; 0 when all are.
    """

    steps: tuple[MethodStepView, ...] = ()
    total: str = ""
    """« Reste environ 2 h. »"""
    note: str = ""
    patients: SchemeFieldView | None = None
    bulk: SchemeChoiceView | None = None
    current: int = 0
    chrono: ChronoWords | None = None


@dataclass(frozen=True, slots=True)
class ChronoWords:
    """What the chronometer says: its buttons, and its time, made by the functions given."""

    start: str
    resume: str
    stop: str
    reset: str
    shown: Callable[[int, int], str]
    """(number of the step, seconds) → « Étape 2, temps passé : 12 min 05 s »."""


@dataclass(frozen=True, slots=True)
class SchemePage:
    """What both pages have.

    `only` is the single sentence of a page that the profile closes: when it is not empty, nothing else is shown but
    the title and the actions.
    """

    id: str
    title: str
    position: str
    """« Autres · hors points »"""
    following: str
    nature: str
    nature_note: str
    value: str
    """« Forfait à part : 1 500 € ou 3 000 € »"""
    asks: str
    status: StatusView
    only: str
    actions: tuple[ActionView, ...]
    banners: tuple[BannerView, ...]
    errors: tuple[ErrorView, ...]
    error_summary: str
    reasons: tuple[ReasonView, ...]
    notes: tuple[str, ...]
    help: HelpView


@dataclass(frozen=True, slots=True)
class VsmView:
    """E12: three counts, the bar with its tiers, what is missing, the estimate, the method.

    `result` is « 45,1 % : il manque 7 VSM pour 1 500 € et 64 pour 3 000 €. »; `estimate` is
    « Estimé aujourd’hui : 0 €. » and `more` what follows it on the same line
    (« Avec 7 VSM de plus : 1 500 €, ou 1 800 € si 4 sont structurés. »).
    """

    page: SchemePage
    deadline: str
    deadline_note: str
    fields: tuple[SchemeFieldView, ...]
    bar: BarView | None
    result: str
    bonus: str
    weight: str
    weight_note: str
    estimate: str
    more: str
    method: MethodView


@dataclass(frozen=True, slots=True)
class AidRowView:
    """A year of the table. `name` is what a screen reader says: « Première année : aide estimée 18 000 € »."""

    cells: tuple[str, ...]
    name: str
    current: bool = False
    """The year that was typed."""
    rest: str = ""
    """« Reste à charge : 4 000 € », once the cost is known."""


@dataclass(frozen=True, slots=True)
class AssistantView:
    """E13: the project on one side, the amounts by year on the other."""

    page: SchemePage
    fte: SchemeChoiceView
    zone: SchemeChoiceView
    fields: tuple[SchemeFieldView, ...]
    heads: tuple[str, ...]
    rows: tuple[AidRowView, ...]
    result: str
    """« Estimé aujourd’hui : 38 000 €. », or what to type."""
    table_note: str
    conditions: tuple[str, ...]


SchemeView = VsmView | AssistantView


def scheme_page_view(view: SchemeView) -> PageView:
    """The same as any other page: what its frame shows. A page that the profile closes keeps its title only."""
    page = view.page
    is_open = not page.only
    return PageView(
        id=page.id,
        kind="vsm" if isinstance(view, VsmView) else "assistant",
        title=page.title,
        position=page.position if is_open else "",
        following=page.following if is_open else "",
        nature=page.nature if is_open else "",
        nature_note=page.nature_note if is_open else "",
        value=page.value if is_open else "",
        sections=(),
        help=page.help,
        banners=page.banners if is_open else (),
        errors=page.errors if is_open else (),
        error_summary=page.error_summary if is_open else "",
        scheme=view,
    )
