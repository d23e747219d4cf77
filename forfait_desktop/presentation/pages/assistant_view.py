"""The page of the aid to employ an assistant médical (ux.md E13): the project, and what each year would pay."""

from __future__ import annotations

from decimal import Decimal

from forfait_desktop.domain.answers import AssistantMedical
from forfait_desktop.domain.campaign import AssistantScheme
from forfait_desktop.domain.scheme_results import AidYear, AssistantFacts
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.pages.scheme_entry import FTES, ZONES, field_error, field_text
from forfait_desktop.presentation.pages.scheme_parts_view import page_of, result_of
from forfait_desktop.presentation.pages.scheme_view import AidRowView, AssistantView, SchemeChoiceView, SchemeFieldView
from forfait_desktop.presentation.situation import Situation
from forfait_desktop.presentation.views import BannerView, ErrorView, HelpView
from forfait_desktop.presentation.wording.names import volet_label

_ID = "assistant-medical"
_FIELDS = ("contract_date", "year", "percentile", "annual_cost")
_OPTIONAL = ("percentile", "annual_cost")
_LAST = 3
_HIGH, _TOP = 90, 95
_ZERO = Decimal(0)
_CLOSED_SECTOR = "2"
"""Secteur 2 without Optam, as the profile saves it."""


def assistant_view(
    situation: Situation, scheme: AssistantScheme, following: str, helps: dict[str, HelpView]
) -> AssistantView:
    """The page, from the project typed. `following` is the title of the next step; `helps` keeps the help."""
    words = situation.words.scheme_pages
    fields = _fields(situation)
    errors = tuple(ErrorView(one.id, one.error) for one in fields if one.error)
    page = page_of(
        situation,
        scheme,
        following=following,
        value=words.assistant_value(),
        banners=_banners(situation, scheme),
        errors=errors,
        helps=helps,
    )
    facts = result_of(situation, scheme).facts
    years = facts.years if isinstance(facts, AssistantFacts) else ()
    return AssistantView(
        page=page,
        fte=_fte(situation),
        zone=_zone(situation),
        fields=fields,
        heads=words.table_heads(),
        rows=tuple(_row(situation, year) for year in years),
        result=assistant_result(situation, scheme),
        table_note=_note(situation, facts, years),
        conditions=scheme.conditions,
    )


def _typed(situation: Situation) -> AssistantMedical:
    return situation.entry.schemes.assistant_medical or AssistantMedical()


def _fte(situation: Situation) -> SchemeChoiceView:
    words = situation.words.scheme_pages
    options = tuple((code, words.fte(code)) for code in FTES)
    return SchemeChoiceView(f"{_ID}.fte", words.assistant_field("fte"), options, _typed(situation).fte or "")


def _zone(situation: Situation) -> SchemeChoiceView:
    words, value = situation.words.scheme_pages, _typed(situation).zone or ""
    options = tuple((code, words.zone(code)) for code in ZONES)
    hint = words.zone_note() if value == "sous-dense" else ""
    return SchemeChoiceView(f"{_ID}.zone", words.assistant_field("zone"), options, value, hint, optional=True)


def _fields(situation: Situation) -> tuple[SchemeFieldView, ...]:
    words, typed = situation.words, _typed(situation)
    drafts = situation.entry.drafts.get(_ID, {})
    return tuple(
        SchemeFieldView(
            id=f"{_ID}.{name}",
            label=words.scheme_pages.assistant_field(name),
            text=field_text(getattr(typed, name), drafts, name),
            kind="date" if name == "contract_date" else "count",
            hint=words.scheme_pages.assistant_hint(name),
            error=field_error(drafts, name, words),
            optional=name in _OPTIONAL,
        )
        for name in _FIELDS
    )


def _banners(situation: Situation, scheme: AssistantScheme) -> tuple[BannerView, ...]:
    """The volet that must be complete, the sector; the simulation stays usable in any case."""
    words, found = situation.words, []
    gate = situation.evaluation.gate(scheme.gate) if scheme.gate else None
    if gate is not None:
        name = fr.lower_first(volet_label(situation.campaign, scheme.gate))
        if gate.state == "open":
            text = words.scheme_pages.gate_open(name, str(situation.campaign.year))
            found.append(BannerView("page.porte", "ok", text))
        else:
            found.append(BannerView("page.porte", "warn", words.scheme_pages.gate_closed(name)))
    if situation.physician.profile.sector == _CLOSED_SECTOR:
        found.append(BannerView("page.secteur", "warn", words.scheme_pages.sector()))
    for reason in result_of(situation, scheme).reasons:
        if reason.code == "scheme-profile-unknown":
            text = words.schemes.sentence(reason, situation.campaign)
            found.append(BannerView("page.bandeau", "warn", text))
    return tuple(found)


def assistant_result(situation: Situation, scheme: AssistantScheme) -> str:
    """« Estimé aujourd’hui : 38 000 €. », or what is missing for it, or why it cannot be said."""
    words, result = situation.words, result_of(situation, scheme)
    if _typed(situation).fte is None:
        return words.scheme_pages.assistant_empty()
    if result.euros is not None:
        return words.scheme_pages.estimate(result.euros)
    return words.schemes.sentence(result.reasons[0], situation.campaign) if result.reasons else ""


def _row(situation: Situation, year: AidYear) -> AidRowView:
    words = situation.words.scheme_pages
    euros = fr.euros(year.euros) if year.euros is not None else words.not_published()
    typed, cost = _typed(situation).year, _typed(situation).annual_cost
    rest = "" if cost is None or year.euros is None else words.rest(max(Decimal(cost) - _paid(situation, year), _ZERO))
    return AidRowView(
        cells=(
            words.year_short(year.year, last=year.year == _LAST),
            fr.date_numeric(year.first_day),
            euros,
            fr.euros(year.p90) if year.p90 is not None else "",
            fr.euros(year.p95),
        ),
        name=words.year_spoken(year.year, euros),
        rest=rest,
        current=typed is not None and min(typed, _LAST) == year.year,
    )


def _paid(situation: Situation, year: AidYear) -> Decimal:
    """The aid of a year at the percentile that was typed, as the estimate reads it."""
    percentile = _typed(situation).percentile
    if percentile is not None and percentile >= _TOP:
        return year.p95
    if percentile is not None and percentile >= _HIGH and year.p90 is not None:
        return year.p90
    return year.euros if year.euros is not None else _ZERO


def _note(situation: Situation, facts: object, years: tuple[AidYear, ...]) -> str:
    words = situation.words.scheme_pages
    if not years:
        return ""
    texts = [words.grids(tuple(dict.fromkeys(year.grid for year in years)))]
    if isinstance(facts, AssistantFacts) and not facts.dated:
        texts.append(words.undated())
    return " ".join(texts)
