"""E19, two declarations side by side: totals, rows with their reason, and the bridge to Donum."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal

from forfait_desktop.domain.bridge import Bridge, bridge
from forfait_desktop.domain.campaign import Campaign, Volet
from forfait_desktop.domain.comparison import Comparison, Row
from forfait_desktop.domain.rule_changes import find_criterion, find_indicator
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.command.case import Case
from forfait_desktop.presentation.wording.names import criterion_name, short_title, volet_label
from forfait_desktop.presentation.wording.wording import Wording
from forfait_desktop.records import dataclass
from forfait_desktop.storage.dossier import entry

_STEPS = 9
"""Steps of the waterfall between the two totals, at most (ux.md 3.5)."""


@dataclass(frozen=True, slots=True)
class ComparisonRowView:
    """A row: five cells, its whole name, what changed in its rule, and its sentence for a screen reader."""

    id: str
    title: str
    name: str
    before: str
    after: str
    difference: str
    why: str
    detail: tuple[str, ...]
    accessible: str


@dataclass(frozen=True, slots=True)
class CascadeStepView:
    """A step of the waterfall: from `start` to `end` euros, for drawing; the two totals start at 0."""

    title: str
    amount: str
    start: float
    end: float
    total: bool = False


@dataclass(frozen=True, slots=True)
class BridgeView:
    """« Et avec Donum ? »."""

    title: str
    lines: tuple[str, ...]
    notes: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class ComparisonView:
    """The page. `problem` takes the place of the table; the heads are those of the two columns of amounts."""

    total: str = ""
    total_name: str = ""
    heads: tuple[str, str] = ("", "")
    rows: tuple[ComparisonRowView, ...] = ()
    notes: tuple[str, ...] = ()
    bridge: BridgeView | None = None
    problem: str = ""
    cascade: tuple[CascadeStepView, ...] = ()
    """The waterfall: the table is its alternative. Empty when the totals do not differ."""


def comparison_view(found: Comparison, names: tuple[str, str], words: Wording) -> ComparisonView:
    """The page of a comparison.

    Args:
        found: the comparison.
        names: the two physicians, as printed.
        words: the sentences.
    """
    say = words.compare
    before, after = found.before.campaign, found.after.campaign
    heads = say.head(before, after, names[0]), say.head(after, before, names[1])
    if heads[0] == heads[1]:
        heads = f"{heads[0]} (1)", f"{heads[1]} (2)"
    notes = tuple(
        say.pending(side.evaluation.euros.pending, head)
        for side, head in zip((found.before, found.after), heads, strict=True)
        if side.evaluation.euros.pending
    )
    return ComparisonView(
        total=say.total(found.before.euros, found.after.euros),
        total_name=say.total_name(found.before.euros, found.after.euros),
        heads=heads,
        rows=tuple(_row(found, row, heads, words) for row in found.rows),
        notes=notes,
        cascade=_cascade(found, heads, words),
    )


def _cascade(found: Comparison, heads: tuple[str, str], words: Wording) -> tuple[CascadeStepView, ...]:
    """From one total to the other: at most nine steps, the smallest differences grouped."""
    rows = [row for row in found.rows if row.difference]
    if not rows:
        return ()
    largest = sorted(rows, key=lambda row: -abs(row.difference))
    named = largest if len(rows) <= _STEPS else largest[: _STEPS - 1]
    moves = [(_title(found, row, short=True), row.difference) for row in rows if row in named]
    others = sum((row.difference for row in rows if row not in named), Decimal(0))
    if len(named) < len(rows):
        moves.append((words.compare.others(len(rows) - len(named)), others))
    here = found.before.euros
    steps = [CascadeStepView(heads[0], fr.euros(here), 0.0, float(here), total=True)]
    for title, gap in moves:
        steps.append(CascadeStepView(title, words.compare.signed(gap), float(here), float(here + gap)))
        here += gap
    steps.append(CascadeStepView(heads[1], fr.euros(here), 0.0, float(here), total=True))
    return tuple(steps)


def _row(found: Comparison, row: Row, heads: tuple[str, str], words: Wording) -> ComparisonRowView:
    say = words.compare
    before, after = found.before.campaign, found.after.campaign
    name = _title(found, row)
    moved = not row.lump and row.volet_before != row.volet_after and row.volet_before and row.volet_after
    cells = [
        _cell(row.before, volet_label(before, row.volet_before) if moved else "", words),
        _cell(row.after, volet_label(after, row.volet_after) if moved else "", words),
    ]
    gap, why = say.signed(row.difference), say.why(row.why)
    if row.lump:
        detail: tuple[str, ...] = (say.lump_note(),)
    else:
        detail = words.changes.changes(row.changes, before, after) or (say.unchanged(),)
    return ComparisonRowView(
        id=row.id,
        title=_title(found, row, short=True),
        name=name,
        before=cells[0],
        after=cells[1],
        difference=gap,
        why=why,
        detail=detail,
        accessible=say.row(name, tuple(zip(cells, heads, strict=True)), gap, why),
    )


def _title(found: Comparison, row: Row, *, short: bool = False) -> str:
    for campaign in (found.after.campaign, found.before.campaign):
        if row.lump:
            volet: Volet | None = next((one for one in campaign.volets if one.id == row.id), None)
            if volet is not None:
                return short_title(volet.title)
        else:
            indicator = find_indicator(campaign, row.id)
            if indicator is not None:
                return (indicator.short if short else "") or indicator.title
    return row.id


def _cell(amount: Decimal | None, volet: str, words: Wording) -> str:
    if amount is None:
        return words.compare.absent()
    text = fr.euros(amount)
    return words.compare.in_volet(text, volet) if volet else text


def received_view(year: int, received: Decimal, case_year: int, estimated: Decimal, words: Wording) -> ComparisonView:
    """One declaration beside an amount that was only typed."""
    say = words.compare
    return ComparisonView(
        total=say.total(received, estimated),
        total_name=say.total_name(received, estimated),
        heads=(str(year), str(case_year)),
    )


# --- bridge ---------------------------------------------------------------------------------------------------


def bridge_view(case: Case, donums: Sequence[Campaign], words: Wording) -> BridgeView:
    """« Avec vos réponses 2025, Donum 2026 donnerait… ; aux seuils 2028… ».

    Args:
        case: a declaration of the forfait structure.
        donums: the campaigns of Donum, the nearest first.
        words: the sentences.
    """
    found = [bridge(entry(case.dossier), donum) for donum in donums]
    lines = tuple(line for number, one in enumerate(found) for line in _bridge_lines(case, one, number == 0, words))
    notes: list[str] = []
    if found and found[0].unknown:
        notes.append(words.compare.bridge_unknown(_unknown_names(found[0])))
    notes.append(words.compare.bridge_caution())
    return BridgeView(words.compare.bridge_title(), lines, tuple(notes))


def _bridge_lines(case: Case, found: Bridge, first: bool, words: Wording) -> Iterator[str]:
    say, donum = words.compare, found.campaign
    parts = found.evaluation.parts
    if found.decided:
        # On the first day nothing is lost yet: what is not met is « open », and would not be paid.
        make = say.bridge(case.campaign.year, donum, parts, donum.point_value) if first else ""
        yield make or say.bridge_later(donum, parts, donum.point_value)
    else:
        undecided = {one.id for one in found.evaluation.indicators if one.undecided}
        yield say.bridge_undecided(donum, parts.acquired * donum.point_value, _most(found, undecided))
    missed = [
        fr.quoted(donum.indicator(one.id).short or donum.indicator(one.id).title)
        for one in found.evaluation.indicators
        if one.status == "not_met"
    ]
    if missed:
        yield say.bridge_missing(donum, missed)


def _most(found: Bridge, undecided: set[str]) -> Decimal:
    """The euros if everything undecided were met, what is not met staying so."""
    donum = found.campaign
    total = Decimal(0)
    for volet in donum.volets:
        gate = donum.volet(volet.behind) if volet.behind else volet
        closed = any(found.evaluation.indicator(one).status == "not_met" for one in gate.required)
        if closed:
            continue
        if volet.lump is not None:
            total += volet.lump
        for indicator in donum.indicators_of(volet.id):
            result = found.evaluation.indicator(indicator.id)
            if indicator.points is not None and (result.ok or indicator.id in undecided):
                total += indicator.points
    return total * donum.point_value


def _unknown_names(found: Bridge) -> list[str]:
    names: list[str] = []
    for line, criterion_id in found.unknown:
        indicator = found.campaign.indicator(line)
        criterion = find_criterion(indicator, criterion_id)
        names.append(fr.lower_first(criterion_name(indicator, criterion)) if criterion is not None else criterion_id)
    return names
