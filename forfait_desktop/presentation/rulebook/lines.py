"""An indicator in the rule book: what it asks, its rule, what is answered, what counts, its figures and sources."""

from __future__ import annotations

from collections.abc import Sequence
from typing import assert_never

from forfait_desktop.domain.campaign import (
    BundleRule,
    ChecklistRule,
    CountsRule,
    Criterion,
    Indicator,
    MeanRule,
    RateRule,
    Rule,
    TiersRule,
    criteria_of,
)
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.rulebook.figures import Book, columns, figures_table, listed, pairs
from forfait_desktop.report.content import Block, KeyValues, Paragraph, Row, Section, Table

_CRITERIA_SHARES = (0.33, 0.26, 0.29, 0.12)
_SCALE_SHARES = (0.3, 0.7)


def line_section(book: Book, line: Indicator) -> Section:
    """The part of one indicator."""
    words = book.words.rulebook
    labels = words.labels()
    blocks: list[Block] = [Paragraph(line.asks, "strong"), Paragraph(line.why), KeyValues(_facts(book, line))]
    blocks += _criteria(book, line)
    blocks += _scale(book, line.rule)
    blocks += listed(labels["hints"], line.hints)
    blocks += listed(labels["how"], line.how, numbered=True)
    blocks += listed(labels["counts"], line.counts)
    blocks += listed(labels["not_counts"], line.not_counts)
    blocks += listed(labels["misreadings"], line.misreadings)
    blocks += listed(labels["evidence"], map(book.words.evidence, line.evidence))
    blocks += listed(labels["examples_quoted"], line.examples_quoted)
    blocks += listed(labels["warnings"], line.warnings)
    granted = line.neutralised.sources if line.neutralised is not None else ()
    blocks += figures_table(book, line.figures, labels["figures"], (*line.sources, *granted))
    title = f"{line.number}. {line.title}"
    return Section(title, tuple(blocks), level=3, anchor=f"{book.campaign.id}-{line.id}")


def _facts(book: Book, line: Indicator) -> tuple[tuple[str, str], ...]:
    words, campaign = book.words.rulebook, book.campaign
    labels = words.labels()
    if line.points is not None:
        amount = fr.points_and_euros(line.points, campaign.point_value)
    else:
        amount = words.in_lump(campaign.volet(line.volet).title)
    group = next((group.title for group in campaign.groups if group.id == line.group), "")
    neutralised = ""
    if line.neutralised is not None:
        neutralised = words.neutralised(line.neutralised.reason, book.profile(line.neutralised.profile))
        neutralised = f"{neutralised} ({book.numbers(line.neutralised.sources)})"
    rated = isinstance(line.rule, RateRule)
    return pairs(
        (
            (labels["points"], amount),
            (labels["rule"], fr.upper_first(rule_text(book, line.rule))),
            (labels["nature"], f"{book.words.nature(line.declared)}. {line.declared_note}"),
            (labels["until"], fr.date_long(line.until) if line.until else fr.upper_first(words.until_default())),
            (labels["neutralised"], neutralised),
            (labels["profile"], words.profile_line(book.profile(line.profile), line.profile_reason))
            if line.profile
            else ("", ""),
            (labels["calculation"], line.calculation),
            (labels["units"], f"{line.unit}, {line.units}" if line.unit else ""),
            (labels["denominator"], fr.upper_first(words.denominator(line.denominator)) if rated else ""),
            (labels["place"], line.place),
            (labels["group"], group),
            (labels["quick"], line.quick),
            (labels["short"], line.short),
            (labels["id"], line.id),
        )
    )


def rule_text(book: Book, rule: Rule) -> str:
    """The rule in one clause, thresholds exact."""
    words = book.words.rulebook
    match rule:
        case ChecklistRule():
            return words.checklist(rule.need, rule.at_least, len(rule.criteria))
        case RateRule():
            return words.rate(rule.threshold)
        case MeanRule():
            return words.mean(rule.threshold, len(rule.criteria))
        case CountsRule():
            return words.counts(rule.minimum, len(rule.criteria))
        case TiersRule():
            return words.tiers(book.title(rule.requires) if rule.requires else "")
        case BundleRule():
            return words.bundle()
        case _:
            assert_never(rule)


def _criteria(book: Book, line: Indicator) -> Sequence[Block]:
    words = book.words.rulebook
    rows = [_criterion_row(book, line, one) for one in criteria_of(line)]
    if isinstance(line.rule, ChecklistRule) and line.rule.negative_label:
        rows.append(Row((line.rule.negative_label, "", "", "")))
    return (Table(words.labels()["criteria"], columns(words.heads_criteria(), _CRITERIA_SHARES), tuple(rows)),)


def _criterion_row(book: Book, line: Indicator, one: Criterion) -> Row:
    words = book.words.rulebook
    name = [one.label]
    if one.short and one.short != one.label:
        name.append(f"({one.short})")
    if one.done_label and one.total_label:
        name.append(words.ratio(one.done_label, one.total_label))
    name.append(one.percent_label)
    if one.unit:
        name.append(f"{one.unit}, {one.units}")
    helps = [one.hint]
    if one.denominator is not None and isinstance(line.rule, MeanRule):
        helps.append(words.answer(words.labels()["denominator"], words.denominator(one.denominator)))
    helps += [words.answer(detail.label, detail.hint) if detail.hint else detail.label for detail in one.details]
    if one.profile:
        helps.append(words.profile_line(book.profile(one.profile), one.profile_reason))
    cells = ("\n".join(filter(None, name)), "\n".join(filter(None, helps)), one.where, one.id)
    return Row(cells)


def _scale(book: Book, rule: Rule) -> Sequence[Block]:
    if not isinstance(rule, TiersRule):
        return ()
    words = book.words.rulebook
    labels = words.labels()
    value = book.campaign.point_value
    rows = tuple(Row((words.from_count(tier.at_least), fr.points_and_euros(tier.points, value))) for tier in rule.tiers)
    names = {one.id: one.short or one.label for one in rule.criteria}
    periods = (words.period(names.get(one.criterion, one.criterion), one.start, one.end) for one in rule.periods)
    return (
        Table(labels["scale"], columns(words.heads_scale(), _SCALE_SHARES), rows),
        *listed(labels["periods"], periods),
    )
