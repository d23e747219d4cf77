"""What a page shows: finished French strings and ids, no rule, no Qt.

A page only lays these out. What the user does goes back as `(field id, payload)` or an action id to the
`Workbench` (`presentation/workbench.py`), which turns it into a change of the session.

Payloads by field: `ChoiceView` → "oui", "non", "nsp" or "" (cleared); `CheckView` → bool; `RateView` → `RateText`;
`PercentView`, `CountView` → `NumberText`; `DetailView` → str.

For whoever writes the fields: assistive technology sets a text with `setText` and a radio or a box with `toggle()`, so
`textEdited` and `clicked` are not sent for it (measured). Fields listen to `textChanged` and `toggled`, and
block their signals while the program itself sets them.
"""

from __future__ import annotations

from dataclasses import field
from typing import TYPE_CHECKING, Literal

from forfait_desktop.domain.results import Status
from forfait_desktop.presentation.home.row_view import CampaignChoiceView as CampaignChoiceView  # noqa: PLC0414 - given on
from forfait_desktop.presentation.home.row_view import LibraryRowView as LibraryRowView  # noqa: PLC0414 - given on
from forfait_desktop.presentation.home.row_view import ProfileEffectView as ProfileEffectView  # noqa: PLC0414 - given on
from forfait_desktop.records import dataclass

if TYPE_CHECKING:
    from forfait_desktop.presentation.pages.scheme_view import SchemeView

Severity = Literal["ok", "info", "warn", "err"]

StatusShown = Status | Literal["to_prove"]
"""The statuses of ux.md 2.0.3; « À prouver » is added by the presentation."""


# --- fields ---------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class RateText:
    """A rate as typed. `unknown`: « Je ne sais pas » is chosen."""

    done: str = ""
    total: str = ""
    percent: str = ""
    unknown: bool = False


@dataclass(frozen=True, slots=True)
class NumberText:
    """A number as typed. `unknown`: « Je ne sais pas » is chosen."""

    text: str = ""
    unknown: bool = False


@dataclass(frozen=True, slots=True)
class ChoiceView:
    """Oui / Non / Je ne sais pas. id: `reponse.<indicator>.<criterion>`. `name` begins each radio's accessible name."""

    id: str
    label: str
    name: str
    value: Literal["oui", "non", "nsp", ""]
    hint: str = ""
    where: str = ""
    """« Comment vérifier ? » and what it opens; empty: no link."""
    neutral: str = ""
    """Shown instead of the radios' need (« Neutralisé », « Sans objet pour votre profil »)."""
    where_name: str = ""
    """Accessible name of the link (« Comment vérifier les horaires affichés »)."""


@dataclass(frozen=True, slots=True)
class CheckView:
    """One box of a list. id: `reponse.<indicator>.<criterion>` (the box itself ends with `.case`)."""

    id: str
    label: str
    checked: bool
    hint: str = ""


@dataclass(frozen=True, slots=True)
class NegativeView:
    """The box that answers no everywhere, or « Je ne sais pas encore ». id: `reponse.<indicator>.aucun` / `.nsp`."""

    id: str
    label: str
    checked: bool


@dataclass(frozen=True, slots=True)
class RateView:
    """Two counts or the percentage shown by amelipro. Ids of the inputs: `<id>.done`, `.total`, `.percent`, `.nsp`.

    `compact` asks for the percentage first, on one row (the grid and the means).
    """

    id: str
    label: str
    done_label: str
    total_label: str
    percent_label: str
    text: RateText
    mode: Literal["counts", "percent", "unknown"]
    hint: str = ""
    done_error: str = ""
    total_error: str = ""
    percent_error: str = ""
    compact: bool = False


@dataclass(frozen=True, slots=True)
class PercentView:
    """A percentage alone (`moyenne`). Its input is `<id>.percent`."""

    id: str
    label: str
    text: NumberText
    hint: str = ""
    error: str = ""


@dataclass(frozen=True, slots=True)
class CountView:
    """A count. Its input is `<id>.nombre`; « Je ne sais pas » is `<id>.nsp`."""

    id: str
    label: str
    text: NumberText
    hint: str = ""
    error: str = ""


@dataclass(frozen=True, slots=True)
class DetailView:
    """A free text beside a criterion. id: `detail.<indicator>.<criterion>.<key>`. `shown`: its box is ticked."""

    id: str
    label: str
    text: str
    kind: Literal["text", "date"] = "text"
    hint: str = ""
    error: str = ""
    shown: bool = True


AnswerView = ChoiceView | CheckView | RateView | PercentView | CountView


@dataclass(frozen=True, slots=True)
class CriterionView:
    """A criterion on a page: its field, then its details, then its own result (services of a mean)."""

    id: str
    field: AnswerView
    details: tuple[DetailView, ...] = ()
    result: str = ""
    status: StatusShown = "unanswered"
    threshold: str = ""


# --- results --------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class StatusView:
    """A status: code (colour and icon), its word (« Non atteint »)."""

    code: StatusShown
    text: str


@dataclass(frozen=True, slots=True)
class BarView:
    """A threshold bar. Values in per cent for drawing only; every string is finished."""

    name: str
    """« Taux d'alimentation du DMP : 7,4 %, seuil 10 %, non atteint »"""
    value: float | None
    value_label: str
    thresholds: tuple[float, ...]
    threshold_labels: tuple[str, ...]
    met: bool


@dataclass(frozen=True, slots=True)
class ActionView:
    """A button: `id` is given back to `Workbench.press`; `name` is the accessible name when it says more."""

    id: str
    text: str
    name: str = ""


PieceState = Literal["ok", "expired", "missing", "changed"]


@dataclass(frozen=True, slots=True)
class PieceView:
    """A piece in the slot of a line: a file, or where to find it. `facts`: « Ajoutée le 8 décembre 2023, … »."""

    id: str
    name: str
    facts: str
    state: PieceState
    warning: str
    actions: tuple[ActionView, ...]


@dataclass(frozen=True, slots=True)
class BannerView:
    """A message of the page. `id` is its object name (`page.bandeau`, `page.porte`…)."""

    id: str
    severity: Severity
    text: str
    detail: str = ""
    actions: tuple[ActionView, ...] = ()


@dataclass(frozen=True, slots=True)
class ErrorView:
    """One entry to correct: the id of the input to focus, and the sentence."""

    field_id: str
    message: str


@dataclass(frozen=True, slots=True)
class ReasonView:
    """Why the result is what it is, with its source in words."""

    text: str
    sources: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class SectionView:
    """One indicator on a page. `result` is the label `resultat.<indicator>`.

    `layout` says how the criteria are answered: yes/no rows, a list of boxes, one rate, a row of the grid, a mean's
    services, counts.
    """

    indicator: str
    number: str
    title: str
    layout: Literal["choices", "boxes", "rate", "grid-row", "mean", "counts", "tiers"]
    asks: str
    question: str
    criteria: tuple[CriterionView, ...]
    negatives: tuple[NegativeView, ...] = ()
    result: str = ""
    """« Non atteint : 7,4 % pour un seuil de 10 % »"""
    missing: str = ""
    calculation: str = ""
    threshold: str = ""
    """« Seuil 10 % »; the former value is `former` (struck out), followed by `former_note`."""
    former: str = ""
    value: str = ""
    """« 40 points · 280 € », empty for a part of a lump."""
    status: StatusView = field(default_factory=lambda: StatusView("unanswered", "À compléter"))
    bar: BarView | None = None
    notes: tuple[str, ...] = ()
    """Neutralised, removed by the profile, assumption, can still fall…"""
    not_counts: tuple[str, ...] = ()
    evidence: tuple[str, ...] = ()
    actions: tuple[ActionView, ...] = ()
    """« Aucun dans l'année », « Garder », the two buttons of an exclusive pair…"""
    reasons: tuple[ReasonView, ...] = ()
    former_note: str = ""
    """« à l'origine, abaissé en décembre 2023 »"""
    former_name: str = ""
    """« 70 % au lieu de 90 % », for who does not see that `former` is struck out."""
    proof: str = ""
    """« Points comptés. Il manque la preuve : … », or ""."""
    pieces: tuple[PieceView, ...] = ()
    piece_expected: str = ""
    """« Pièce attendue : … »; empty: the line has no evidence slot."""
    piece_actions: tuple[ActionView, ...] = ()
    piece_notice: str = ""
    """« N’ajoutez aucun document portant le nom d’un patient. »"""
    banner: BannerView | None = None
    """A message about this line alone (the exclusive pair)."""


@dataclass(frozen=True, slots=True)
class HelpBlockView:
    """A collapsible block of the help panel: `key` is remembered (comment, exclus, calcul, exemples, sources)."""

    key: str
    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class HelpView:
    """The help of a step: two visible sentences, then blocks."""

    title: str
    lead: tuple[str, ...]
    blocks: tuple[HelpBlockView, ...]
    glossary: tuple[tuple[str, str], ...] = ()
    """Acronyms used on the page and their meaning."""


PageKind = Literal["gate", "rate", "grid", "mean", "checklist", "counts", "tiers", "vsm", "assistant", "summary"]


@dataclass(frozen=True, slots=True)
class PageView:
    """A page of the declaration. `id` is the step id (`etape.<id>`)."""

    id: str
    kind: PageKind
    title: str
    position: str
    """« Volet 2 · étape 2 sur 15 »"""
    following: str
    """« Étape suivante : messagerie patients »"""
    nature: str
    nature_note: str
    value: str
    sections: tuple[SectionView, ...]
    help: HelpView
    banners: tuple[BannerView, ...] = ()
    errors: tuple[ErrorView, ...] = ()
    error_summary: str = ""
    """« 1 saisie à corriger »"""
    local_total: str = ""
    """« Acquis ici : 132 points sur 150 · 924 € » (the grid)."""
    address_helper: bool = False
    """The page carries the patient-address helper (E08)."""
    filled: str = ""
    """« 0 taux saisi sur 6 » (the grid)."""
    scheme: SchemeView | None = None
    """What the page of a scheme beside the points holds; it has no section."""


# --- the frame ------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class SegmentView:
    """A segment of the stacked bar."""

    kind: Literal["lump", "acquired", "to_prove", "pending", "open", "lost", "unattributed"]
    points: float
    text: str


@dataclass(frozen=True, slots=True)
class HeaderView:
    """The amounts, always visible. Empty strings are not shown."""

    physician: str
    campaign: str
    acquired: str
    pending: str
    possible: str
    lost: str
    unattributed: str
    bar_name: str
    bar_value: int
    bar_maximum: int
    bar_description: str
    segments: tuple[SegmentView, ...]
    last_change: str
    last_change_page: str
    rules: str
    """« Règles 2023, mises à jour le 18 décembre 2023 »"""
    gate: str = ""
    """The gate in short: « Volet 1 complet », « Volet 1 : il manque 1 condition »."""


@dataclass(frozen=True, slots=True)
class UndoView:
    """What an undo or a redo changed, in words, and where: `field_id` is "" when it has no field."""

    text: str
    page_id: str
    field_id: str


@dataclass(frozen=True, slots=True)
class StepView:
    """A row of the step list. `accessible` is its full name (« Alimentation du DMP, non atteint, 0 sur 40 points »)."""

    id: str
    title: str
    status: StatusView
    amount: str
    accessible: str
    to_do: bool
    to_prove: bool = False


@dataclass(frozen=True, slots=True)
class StepGroupView:
    """A group of steps: « Volet 1 · le socle », « 280/280 »."""

    id: str
    title: str
    subtotal: str
    steps: tuple[StepView, ...]


@dataclass(frozen=True, slots=True)
class SummaryRowView:
    """A line of the summary: `page` is opened by « Modifier »."""

    indicator: str
    title: str
    answer: str
    status: StatusView
    points: str
    page: str


@dataclass(frozen=True, slots=True)
class SummaryGroupView:
    """A volet in the summary."""

    title: str
    subtotal: str
    rows: tuple[SummaryRowView, ...]


@dataclass(frozen=True, slots=True)
class TodoView:
    """Something to settle before copying: sentence and the page to open."""

    severity: Severity
    text: str
    page: str


@dataclass(frozen=True, slots=True)
class SummaryView:
    """E14. `draft`: at least one step is still to do."""

    title: str
    total: str
    todos: tuple[TodoView, ...]
    groups: tuple[SummaryGroupView, ...]
    header: HeaderView
    prepared_by: str
    prepared_on: str
    reviewed: bool
    reviewed_on: str
    review_note: str
    empty: str
    """« Rien à récapituler : commencez par le volet 1. », or ""."""
    draft: bool
