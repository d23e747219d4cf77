"""The schemes beside the points in the rule book: the VSM forfait and the aid for an assistant médical."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from decimal import Decimal
from typing import assert_never

from forfait_desktop.domain.campaign_schemes import AidGrid, AidRow, AssistantScheme, MethodStep, Scheme, VsmScheme
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.rulebook.figures import Book, columns, figures_table, listed, pairs
from forfait_desktop.report.content import Block, KeyValues, Paragraph, Row, Section, Table

_TIER_SHARES = (0.4, 0.6)
_GRID_SHARES = (0.25, 0.15, 0.15, 0.15, 0.15, 0.15)
_METHOD_SHARES = (0.5, 0.2, 0.3)


def scheme_section(book: Book, scheme: Scheme) -> Section:
    """The part of one scheme."""
    words = book.words.rulebook
    labels = words.labels()
    blocks: list[Block] = [Paragraph(scheme.asks, "strong"), Paragraph(scheme.why), KeyValues(_facts(book, scheme))]
    match scheme:
        case VsmScheme():
            blocks += _vsm(book, scheme)
        case AssistantScheme():
            blocks += _assistant(book, scheme)
        case _:
            assert_never(scheme)
    blocks += listed(labels["hints"], scheme.hints)
    blocks += listed(labels["not_counts"], scheme.not_counts)
    blocks += listed(labels["misreadings"], scheme.misreadings)
    blocks += listed(labels["evidence"], map(book.words.evidence, scheme.evidence))
    blocks += listed(labels["examples_quoted"], scheme.examples_quoted)
    blocks += listed(labels["warnings"], scheme.warnings)
    grids = scheme.grids if isinstance(scheme, AssistantScheme) else ()
    others = (*scheme.sources, *(one for grid in grids for one in grid.sources))
    blocks += figures_table(book, scheme.figures, labels["figures"], others)
    return Section(scheme.title, tuple(blocks), level=3, anchor=f"{book.campaign.id}-{scheme.id}")


def _facts(book: Book, scheme: Scheme) -> tuple[tuple[str, str], ...]:
    words = book.words.rulebook
    labels = words.labels()
    shared = (
        (labels["nature"], f"{book.words.nature(scheme.declared)}. {scheme.declared_note}"),
        (labels["calculation"], scheme.calculation),
        (labels["place"], scheme.place),
        (labels["short"], scheme.short),
        (labels["id"], scheme.id),
    )
    if isinstance(scheme, VsmScheme):
        excluded = words.profile_line(book.profile(scheme.profile), scheme.profile_reason) if scheme.profile else ""
        mine: tuple[tuple[str, str], ...] = (
            (labels["period"], words.span(scheme.start, scheme.until)),
            (labels["former_closes"], fr.listing([fr.date_long(day) for day in scheme.former_untils], "puis")),
            (labels["payment"], scheme.payment),
            (labels["weight"], words.weight(scheme.reference_patients, scheme.reference_patients_children)),
            (labels["bonus"], words.bonus(scheme.bonus.percent, scheme.bonus.threshold)),
            (labels["profile"], excluded),
        )
    else:
        who = book.profile(scheme.excluded)
        mine = (
            (labels["behind"], words.behind(book.title(scheme.gate)) if scheme.gate else ""),
            (labels["excluded"], words.answer(who, scheme.profile_reason) if who else ""),
        )
    return pairs((*mine, *shared))


# --- VSM --------------------------------------------------------------------------------------------------------------


def _vsm(book: Book, scheme: VsmScheme) -> Iterator[Block]:
    words = book.words.rulebook
    labels = words.labels()
    tiers = tuple(Row((fr.threshold(tier.threshold), fr.euros(tier.euros))) for tier in scheme.tiers)
    yield Table(labels["scale"], columns(words.heads_vsm(), _TIER_SHARES), tiers)
    if scheme.method:
        steps = tuple(_step(book, step) for step in scheme.method)
        yield Table(labels["method"], columns(words.heads_method(), _METHOD_SHARES), steps)
    for text in (scheme.method_total, scheme.method_without_bulk):
        if text:
            yield Paragraph(text)


def _step(book: Book, step: MethodStep) -> Row:
    return Row((step.title, book.words.rulebook.minutes(step.minutes, step.each), step.note))


# --- assistant médical ------------------------------------------------------------------------------------------------


def _assistant(book: Book, scheme: AssistantScheme) -> Sequence[Block]:
    labels = book.words.rulebook.labels()
    return (*(_grid(book, grid) for grid in scheme.grids), *listed(labels["conditions"], scheme.conditions))


def _grid(book: Book, grid: AidGrid) -> Table:
    words = book.words.rulebook
    rows = [_aid_row(book, row) for row in grid.rows]
    sources = words.answer(words.labels()["sources"], book.numbers(grid.sources))
    rows[-1:] = [Row(row.cells, note=f"{row.note}\n{sources}" if row.note else sources) for row in rows[-1:]]
    return Table(words.grid_from(grid.start), columns(words.heads_grid(), _GRID_SHARES), tuple(rows))


def _aid_row(book: Book, row: AidRow) -> Row:
    words = book.words.rulebook

    def shown(amount: Decimal | None) -> str:
        return words.unpublished() if amount is None else fr.euros(amount)

    amounts = (row.year_1, row.year_2, row.year_3, row.p90, row.p95)
    note = words.contracts_before(row.before) if row.before is not None else ""
    return Row((words.working_time(row.fte), *map(shown, amounts)), note=note)
