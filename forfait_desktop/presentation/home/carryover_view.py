"""E03, page 3: what a new declaration may take from an earlier year, as three groups of lines."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date

from forfait_desktop.domain.answers import Entry
from forfait_desktop.domain.campaign import Campaign, Indicator
from forfait_desktop.domain.carryover import ASSISTANT, CarryLine, CarryOver, Former
from forfait_desktop.domain.evaluation import evaluate
from forfait_desktop.domain.rule_changes import find_criterion, find_indicator
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.pages.answer_text import answer_text, details_text
from forfait_desktop.presentation.pages.fields_view import layout_of
from forfait_desktop.presentation.situation import Situation
from forfait_desktop.presentation.views import ActionView
from forfait_desktop.presentation.wording.names import criterion_name
from forfait_desktop.presentation.wording.wording import Wording
from forfait_desktop.records import dataclass

ACTION = "reprise"
"""First word of the id of each « Reprendre »: `reprise.<indicator>`."""


@dataclass(frozen=True, slots=True)
class CarryRowView:
    """A line. `before` is « L’an dernier : oui, CPTS du Ried »; `action` is None where nothing may be pressed."""

    indicator: str
    title: str
    before: str
    changes: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()
    taken: str = ""
    """« Repris » once the button was pressed, or ""."""
    action: ActionView | None = None


@dataclass(frozen=True, slots=True)
class CarryGroupView:
    """One of the three groups: `id` is "taken", "confirm" or "never"."""

    id: str
    title: str
    note: str
    rows: tuple[CarryRowView, ...]


@dataclass(frozen=True, slots=True)
class CarryOverView:
    """The page. Empty groups are left out; `empty` says that there is nothing to take."""

    title: str
    groups: tuple[CarryGroupView, ...]
    news: str = ""
    empty: str = ""


def carryover_view(
    former: Former, campaign: Campaign, carry: CarryOver, chosen: frozenset[str], words: Wording
) -> CarryOverView:
    """The page for what `carry_over` gave.

    Args:
        former: the earlier dossier.
        campaign: the campaign of the new dossier.
        carry: the lines.
        chosen: ids of the lines whose « Reprendre » was pressed.
        words: the sentences.
    """
    maker = _Maker(former, campaign, chosen, words)
    say = words.carry
    groups = [
        CarryGroupView("taken", say.taken(), say.taken_note(), (*maker.identity(), *maker.rows(carry, "taken"))),
        CarryGroupView("confirm", say.confirm(), say.confirm_note(), tuple(maker.rows(carry, "confirm"))),
        CarryGroupView("never", say.never(), say.never_note(), tuple(maker.rows(carry, "never"))),
    ]
    new = [fr.lower_first(campaign.indicator(one).short or campaign.indicator(one).title) for one in carry.new]
    return CarryOverView(
        title=say.title(former.campaign.year),
        groups=tuple(group for group in groups if group.rows),
        news=say.news(new, campaign.year) if new else "",
        empty="" if carry.lines else say.nothing(former.campaign.year),
    )


class _Maker:
    """Makes the rows; the earlier dossier is evaluated once, for the texts of its answers."""

    def __init__(self, former: Former, campaign: Campaign, chosen: frozenset[str], words: Wording) -> None:
        self._former = former
        self._campaign = campaign
        self._chosen = chosen
        self._words = words
        entry = Entry(former.answers, {}, former.applicability, former.physician.profile, former.schemes)
        # Only texts are read from it, which do not depend on the day.
        day = former.campaign.period.end or date(former.campaign.year, 12, 31)
        self._old = Situation(
            campaign=former.campaign,
            entry=entry,
            evaluation=evaluate(former.campaign, entry, day),
            words=words,
            details=former.details,
        )

    def identity(self) -> Iterator[CarryRowView]:
        """Who declares, the specialty, the software."""
        say, physician = self._words.carry, self._former.physician
        name = physician.name or self._words.home.unnamed()
        yield CarryRowView("physician", say.physician(), say.rpps(name, physician.rpps) if physician.rpps else name)
        if physician.specialty:
            yield CarryRowView("specialty", say.specialty(), physician.specialty)
        if physician.profile.software:
            yield CarryRowView("software", say.software(), physician.profile.software)

    def rows(self, carry: CarryOver, group: str) -> Iterator[CarryRowView]:
        """The rows of a group."""
        for line in carry.lines:
            if line.group != group:
                continue
            yield self._contract(line) if line.id == ASSISTANT else self._row(line)

    def _row(self, line: CarryLine) -> CarryRowView:
        new = find_indicator(self._campaign, line.id)
        shown = new if new is not None else self._former.campaign.indicator(line.id)
        changes = self._words.changes.changes(line.changes, self._former.campaign, self._campaign)
        return self._finished(
            line,
            shown.title,
            self._facts(line) if line.group == "taken" else self._before(line),
            # Told once: a fact is repeated by the answer to confirm, with its changes.
            () if line.group == "taken" else changes,
        )

    def _facts(self, line: CarryLine) -> str:
        indicator = self._former.campaign.indicator(line.sources[0])
        return ", ".join(text for row in line.details for text in [details_text(self._old, indicator, row)] if text)

    def _before(self, line: CarryLine) -> str:
        texts = [self._answer(self._former.campaign.indicator(one)) for one in line.sources]
        if line.sources != (line.id,):
            indicators = [self._former.campaign.indicator(one) for one in line.sources]
            texts = [
                fr.pair(fr.lower_first(one.short or one.title), text)
                for one, text in zip(indicators, texts, strict=True)
            ]
        return self._last_year(f"{fr.NBSP}; ".join(texts))

    def _answer(self, indicator: Indicator) -> str:
        say = self._words.carry
        if self._former.applicability.get(indicator.id) == "set-aside":
            return say.set_aside()
        text = answer_text(self._old, indicator)
        if not text:
            return say.no_answer()
        ticked = any(value is True for value in self._old.answers(indicator.id).values())
        if layout_of(indicator) == "boxes" and ticked:
            return say.yes(text)
        return fr.lower_first(text)

    def _last_year(self, answer: str) -> str:
        year = self._former.campaign.year
        return self._words.carry.last_year(answer, year, recent=year == self._campaign.year - 1)

    def _contract(self, line: CarryLine) -> CarryRowView:
        say, one = self._words.carry, self._former.schemes.assistant_medical
        since = fr.date_long(one.contract_date) if one is not None and one.contract_date is not None else ""
        fte = fr.decimal(one.fte or "") if one is not None else ""
        return self._finished(line, say.contract(), self._last_year(say.contract_text(fte, since)), ())

    def _finished(self, line: CarryLine, title: str, before: str, changes: tuple[str, ...]) -> CarryRowView:
        taken = line.group == "confirm" and line.id in self._chosen
        return CarryRowView(
            indicator=line.id,
            title=title,
            before=before,
            changes=changes,
            notes=tuple(self._notes(line)),
            taken=self._words.carry.is_taken() if taken else "",
            action=self._action(line, title, taken) if line.group == "confirm" else None,
        )

    def _action(self, line: CarryLine, title: str, taken: bool) -> ActionView:
        say = self._words.carry
        if taken:
            return ActionView(f"{ACTION}.{line.id}", say.leave(), say.leave_name(title))
        return ActionView(f"{ACTION}.{line.id}", say.take(), say.take_name(title))

    def _notes(self, line: CarryLine) -> Iterator[str]:
        say = self._words.carry
        if line.gone:
            indicator = self._former.campaign.indicator(line.sources[0])
            named = [(find_criterion(indicator, one), one) for one in line.gone]
            yield say.gone([criterion_name(indicator, found) if found else one for found, one in named])
        if line.dated:
            indicator = self._former.campaign.indicator(line.sources[0])
            labels = [
                detail.label
                for criterion_id, key in line.dated
                for criterion in indicator.rule.criteria
                for detail in criterion.details
                if criterion.id == criterion_id and detail.key == key
            ]
            yield say.dates(labels)
        if line.proofs:
            yield say.proofs([proof.label or proof.id for proof in self._former.proofs if proof.id in line.proofs])
