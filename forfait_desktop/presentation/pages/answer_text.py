"""What was answered to a line, in a few words: the summary (E14) and the report."""

from __future__ import annotations

from forfait_desktop.domain.answers import UNKNOWN, Rate
from forfait_desktop.domain.campaign import (
    BundleRule,
    ChecklistRule,
    CountsRule,
    Indicator,
    MeanRule,
    RateRule,
    TiersRule,
    criteria_of,
)
from forfait_desktop.domain.figures import FIGURE_KEYS
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.pages.entry import MASKED, shown_percent
from forfait_desktop.presentation.pages.fields_view import layout_of
from forfait_desktop.presentation.situation import Situation
from forfait_desktop.presentation.wording.names import criterion_name


def details_text(situation: Situation, indicator: Indicator, criterion: str = "") -> str:
    """The details typed for a line, or for one of its criteria: « Weda 5.4 »."""
    rows = situation.details.get(indicator.id, {})
    texts = [
        text.replace("\n", " ").strip()
        for key, row in rows.items()
        if key == criterion or not criterion
        for name, text in row.items()
        # Figures noted to be compared are no part of the answer.
        if name not in FIGURE_KEYS
    ]
    return ", ".join(text for text in texts if text and text != MASKED)


def answer_text(situation: Situation, indicator: Indicator) -> str:
    """« Oui, Weda 5.4 », « 7,4 % », « MSP du Ried »; empty when nothing was answered."""
    answers = situation.answers(indicator.id)
    match indicator.rule:
        case RateRule():
            return _rate(situation, indicator, answers.get("taux"))
        case MeanRule():
            rate = situation.result(indicator.id).rate
            if rate is not None and rate.percent is not None:
                return fr.percent(rate.percent)
            return situation.words.status(situation.status(indicator)) if answers else ""
        case CountsRule() | TiersRule():
            return _counts(situation, indicator)
        case ChecklistRule() | BundleRule():
            return _checks(situation, indicator)


def figure_text(situation: Situation, indicator: Indicator) -> str:
    """The same with the two counts: « 148 sur 2 000 : 7,4 % »."""
    value = situation.answers(indicator.id).get("taux")
    text = answer_text(situation, indicator)
    if isinstance(value, Rate) and value.done is not None and value.total is not None and text:
        return f"{situation.words.some_of(value.done, value.total)}\n{text}"
    return text


def services_text(situation: Situation, indicator: Indicator) -> str:
    """What was typed for each service of a mean: « AAT : 96 sur 120, PSE : 80 % »; empty for another line."""
    if not isinstance(indicator.rule, MeanRule):
        return ""
    answers = situation.answers(indicator.id)
    typed = [(one, _typed(situation, answers.get(one.id))) for one in criteria_of(indicator)]
    return ", ".join(fr.pair(criterion_name(indicator, one), text) for one, text in typed if text)


def _typed(situation: Situation, value: object) -> str:
    """A rate as it was typed: its two numbers where they are there, else its percentage."""
    if value is UNKNOWN:
        return fr.lower_first(situation.words.answer("nsp"))
    if not isinstance(value, Rate):
        return ""
    if value.percent is not None and (value.done is None or value.total is None):
        return fr.with_percent(shown_percent(value.percent))
    return _counted(situation, value)


def _counted(situation: Situation, value: Rate) -> str:
    if value.done is None and value.total is None:
        return ""
    done = "…" if value.done is None else fr.number(value.done)
    total = "…" if value.total is None else fr.number(value.total)
    return situation.words.say("{done} sur {total}", done=done, total=total)


def _rate(situation: Situation, indicator: Indicator, value: object) -> str:
    if value is UNKNOWN:
        return situation.words.answer("nsp")
    rate = situation.result(indicator.id).rate
    if rate is not None and rate.percent is not None:
        return fr.percent(rate.percent)
    if not isinstance(value, Rate):
        return ""
    if value.percent is not None:
        return fr.with_percent(shown_percent(value.percent))
    return _counted(situation, value)


def _counts(situation: Situation, indicator: Indicator) -> str:
    answers = situation.answers(indicator.id)
    criteria = indicator.rule.criteria if not isinstance(indicator.rule, MeanRule) else ()
    parts: list[str] = []
    for one in criteria:
        value = answers.get(one.id)
        if value is UNKNOWN:
            text = fr.lower_first(situation.words.answer("nsp"))
        elif isinstance(value, int) and not isinstance(value, bool):
            text = fr.number(value)
        else:
            continue
        parts.append(text if len(criteria) == 1 else fr.pair(criterion_name(indicator, one), text))
    return ", ".join(parts)


def _checks(situation: Situation, indicator: Indicator) -> str:
    words = situation.words
    answers = situation.answers(indicator.id)
    rule = indicator.rule
    removed = situation.result(indicator.id).removed
    criteria = [one for one in rule.criteria if one.id not in removed]
    if layout_of(indicator) == "boxes":
        ticked = [one for one in criteria if answers.get(one.id) is True]
        if ticked:
            return ", ".join(
                details_text(situation, indicator, one.id) or criterion_name(indicator, one) for one in ticked
            )
        if any(value is UNKNOWN for value in answers.values()):
            return words.unknown_yet()
        negative = rule.negative_label if isinstance(rule, ChecklistRule) else ""
        return words.none_box(negative) if answers else ""
    values = [answers.get(one.id) for one in criteria]
    details = details_text(situation, indicator)
    if not values or all(value is None for value in values):
        return details
    if all(value is True for value in values):
        return f"{words.answer('oui')}, {details}" if details else words.answer("oui")
    if len(values) == 1:
        return words.answer("nsp") if values[0] is UNKNOWN else words.answer("non")
    return words.yes_of(sum(1 for value in values if value is True), len(values))
