"""One line of the declaration on its page: fields, result, bar, notes, actions, reasons."""

from __future__ import annotations

from forfait_desktop.domain.answers import UNKNOWN
from forfait_desktop.domain.campaign import Campaign, Indicator, MeanRule, RateRule
from forfait_desktop.domain.results import RateResult
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.evidence.piece_view import piece_expected, piece_views, slot_actions
from forfait_desktop.presentation.language import in_french
from forfait_desktop.presentation.pages.fields_view import FieldBuilder, layout_of
from forfait_desktop.presentation.pages.result_text import result_text, row_result
from forfait_desktop.presentation.situation import Situation, is_published
from forfait_desktop.presentation.views import (
    ActionView,
    BannerView,
    BarView,
    CriterionView,
    ErrorView,
    ReasonView,
    SectionView,
)
from forfait_desktop.presentation.wording.names import row_name
from forfait_desktop.presentation.wording.reasons import service_acts
from forfait_desktop.records import dataclass

_SHOWN_ELSEWHERE = ("can-still-fall",)
"""Reasons that the page already tells as a note."""


@dataclass(frozen=True, slots=True)
class Built:
    """A section and the entries to correct in it."""

    section: SectionView
    errors: tuple[ErrorView, ...]


def build_section(situation: Situation, indicator: Indicator, *, in_group: bool = False) -> Built:
    """The section of a line. `in_group`: it is a row of the grid."""
    layout = layout_of(indicator, in_group=in_group)
    fields = FieldBuilder(situation, indicator, layout).build()
    told = result_text(situation, indicator)
    words = situation.words
    threshold, former, former_note = _threshold(situation, indicator)
    criteria = fields.criteria
    if in_group:
        criteria = tuple(_with_row_threshold(situation, indicator, one, former) for one in criteria)
    points = indicator.points
    section = SectionView(
        indicator=indicator.id,
        number=indicator.number,
        title=indicator.title,
        layout=layout,
        asks=indicator.asks,
        question=indicator.asks,
        criteria=criteria,
        negatives=fields.negatives,
        result=row_result(situation, indicator) if in_group else told.result,
        missing=told.missing,
        calculation=told.calculation,
        threshold=threshold,
        former=former,
        value=words.badge(points, situation.value) if points is not None else "",
        status=situation.status_view(indicator),
        bar=None if in_group else _bar(situation, indicator),
        notes=_notes(situation, indicator, told.note),
        not_counts=indicator.not_counts,
        evidence=tuple(_evidence(situation, indicator)),
        actions=_actions(situation, indicator),
        reasons=reason_views(situation, indicator),
        former_note=former_note,
        former_name=_former_name(situation, indicator, former),
        proof=_proof(situation, indicator),
        pieces=() if in_group else piece_views(situation, indicator),
        piece_expected="" if in_group else piece_expected(situation, indicator),
        piece_actions=() if in_group else slot_actions(situation, indicator),
        piece_notice=words.pieces.notice(),
        banner=_exclusive_banner(situation, indicator),
    )
    return Built(section, fields.errors)


# --- threshold and bar ------------------------------------------------------------------------------------------


def former_threshold(indicator: Indicator) -> str:
    """The last former value of the threshold, or ""."""
    for figure in indicator.figures:
        if figure.name == "threshold" and figure.former:
            return figure.former[-1]
    return ""


def _threshold(situation: Situation, indicator: Indicator) -> tuple[str, str, str]:
    """« Seuil 10 % », the former value to strike out, and what follows it."""
    rule = indicator.rule
    if not isinstance(rule, RateRule | MeanRule):
        return "", "", ""
    words = situation.words
    former = former_threshold(indicator)
    note = ""
    if former:
        changed = [one.on for one in situation.campaign.decisions if indicator.id in one.indicators]
        note = words.former_note(max(changed) if changed else None)
    if situation.result(indicator.id).status == "neutralised":
        return words.no_threshold(), "", ""
    return words.threshold(fr.threshold(rule.threshold)), former, note


def _former_name(situation: Situation, indicator: Indicator, former: str) -> str:
    rule = indicator.rule
    if not former or not isinstance(rule, RateRule | MeanRule):
        return ""
    return situation.words.row_threshold(fr.threshold_short(rule.threshold), former)


def _with_row_threshold(
    situation: Situation, indicator: Indicator, criterion: CriterionView, former: str
) -> CriterionView:
    rule = indicator.rule
    if not isinstance(rule, RateRule):
        return criterion
    words = situation.words
    if situation.result(indicator.id).status == "neutralised":
        text = words.no_threshold_short()
    else:
        text = words.row_threshold(fr.threshold_short(rule.threshold), former)
    return CriterionView(criterion.id, criterion.field, criterion.details, "", situation.status(indicator), text)


def _bar(situation: Situation, indicator: Indicator) -> BarView | None:
    rule = indicator.rule
    if not isinstance(rule, RateRule | MeanRule) or situation.result(indicator.id).status == "neutralised":
        return None
    words = situation.words
    rate: RateResult | None = situation.result(indicator.id).rate
    percent = fr.percent(rate.percent) if rate is not None and rate.percent is not None else ""
    short = fr.threshold_short(rule.threshold)
    met = situation.result(indicator.id).status == "met"
    # Drawing only: the decision was made on exact fractions.
    value = float(rate.exact * 100) if rate is not None and rate.exact is not None else None
    return BarView(
        name=words.bar(indicator.title, percent, short, met),
        value=value,
        value_label=words.bar_value(percent) if percent else "",
        thresholds=(float(rule.threshold * 100),),
        threshold_labels=(words.bar_threshold(short),),
        met=met,
    )


# --- notes, proofs, reasons -------------------------------------------------------------------------------------


def _notes(situation: Situation, indicator: Indicator, note: str) -> tuple[str, ...]:
    words = situation.words
    result = situation.result(indicator.id)
    notes = [note] if note else []
    if result.can_still_fall:
        notes.append(words.can_still_fall(result.until))
    for own, other in exclusive_pairs(situation.campaign, indicator.id):
        where = situation.campaign.indicator(other[0])
        notes.append(words.exclusive_note(_criterion_short(situation.campaign, indicator.id, own), where.title))
    if result.status == "not_met" and _is_planned(situation, indicator):
        notes.append(plan_note(situation, indicator))
    notes.extend(indicator.warnings)
    return tuple(notes)


def _evidence(situation: Situation, indicator: Indicator) -> list[str]:
    """What may be asked for, who issues it, how long it is good for."""
    return [situation.words.evidence(one) for one in indicator.evidence if is_published(one.what)]


def _proof(situation: Situation, indicator: Indicator) -> str:
    if not situation.to_prove(indicator):
        return ""
    first = next((one.what for one in indicator.evidence if is_published(one.what)), "")
    return situation.words.proof_missing(first)


def reason_views(situation: Situation, indicator: Indicator) -> tuple[ReasonView, ...]:
    """Why the result is what it is, with the titles of the sources."""
    titles = {source.id: source.title for source in situation.campaign.sources}
    return tuple(
        ReasonView(
            situation.words.reasons.sentence(reason, situation.campaign, indicator),
            tuple(titles[one] for one in reason.sources if one in titles),
        )
        for reason in situation.result(indicator.id).reasons
        if reason.code not in _SHOWN_ELSEWHERE
    )


# --- exclusive pairs --------------------------------------------------------------------------------------------


def exclusive_pairs(campaign: Campaign, indicator_id: str) -> list[tuple[str, tuple[str, str]]]:
    """(criterion of this line, (other line, its criterion)) for each pair that counts once."""
    found: list[tuple[str, tuple[str, str]]] = []
    for pair in campaign.exclusive:
        ends = [(end.split(".", 1)[0], end.split(".", 1)[1]) for end in pair]
        for (line, criterion), other in ((ends[0], ends[1]), (ends[1], ends[0])):
            if line == indicator_id:
                found.append((criterion, other))
    return found


def _criterion_short(campaign: Campaign, indicator_id: str, criterion_id: str) -> str:
    for criterion in campaign.indicator(indicator_id).rule.criteria:
        if criterion.id == criterion_id:
            return criterion.short or criterion.label
    return criterion_id


def _exclusive_banner(situation: Situation, indicator: Indicator) -> BannerView | None:
    """« Asalée est déjà compté dans Services aux patients. » when the same thing is ticked on both lines."""
    words = situation.words
    for criterion, (line, other) in exclusive_pairs(situation.campaign, indicator.id):
        both = situation.answers(indicator.id).get(criterion) is True and situation.answers(line).get(other) is True
        if not both:
            continue
        title = situation.campaign.indicator(line).title
        what = _criterion_short(situation.campaign, indicator.id, criterion)
        return BannerView(
            id="page.bandeau",
            severity="warn",
            text=words.exclusive(what, title),
            actions=(
                ActionView(f"exclusif.{indicator.id}.{criterion}", words.keep_here()),
                ActionView(f"exclusif.{line}.{other}", words.keep_there(title)),
            ),
        )
    return None


# --- actions ----------------------------------------------------------------------------------------------------


def _actions(situation: Situation, indicator: Indicator) -> tuple[ActionView, ...]:
    words = situation.words
    choice = situation.entry.applicability.get(indicator.id)
    result = situation.result(indicator.id)
    name = row_name(indicator)
    if choice == "set-aside" and not situation.is_required(indicator):
        return (ActionView(f"reprendre.{indicator.id}", words.take_back(), words.take_back_name(name)),)
    if result.status == "not_applicable" and any(reason.code == "profile-excludes" for reason in result.reasons):
        return (ActionView(f"garder.{indicator.id}", words.keep(), words.keep_name(name)),)
    if result.status == "not_met" and not result.reachable:
        if _is_planned(situation, indicator):
            return ()
        year = situation.campaign.year + 1
        return (ActionView(f"plan.{indicator.id}", words.add_to_plan(year), words.add_to_plan_name(year, name)),)
    if situation.is_required(indicator) or result.status in ("neutralised", "met", "not_applicable"):
        return ()
    if isinstance(indicator.rule, RateRule | MeanRule):
        return (ActionView(f"ecarter.{indicator.id}", words.set_aside(), words.set_aside_name(name)),)
    return (ActionView(f"ecarter.{indicator.id}", words.set_aside_line(), words.set_aside_line_name(name)),)


@in_french()
def plan_note(situation: Situation, indicator: Indicator) -> str:
    """What « Ajouter au plan 2024 » writes in the note of a line."""
    rate = situation.result(indicator.id).rate
    acts = rate.acts_missing if rate is not None else None
    what = service_acts(acts, indicator, rate.service if rate is not None else "") if acts else ""
    return situation.words.plan_note(situation.campaign.year + 1, what)


def _is_planned(situation: Situation, indicator: Indicator) -> bool:
    return plan_note(situation, indicator) in situation.notes.get(indicator.id, "")


def is_answered(situation: Situation, indicator: Indicator) -> bool:
    """Whether anything but « je ne sais pas » is stored for a line."""
    return any(value is not UNKNOWN for value in situation.answers(indicator.id).values())
