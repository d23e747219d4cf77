"""The rows of « Échéances »: the same day of several declarations is one row."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable, Mapping, Sequence
from datetime import date, timedelta
from typing import Final, Literal

from forfait_desktop.domain.deadlines import Deadline
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.exports.calendar import deadline_title, deadlines_of, line_titles
from forfait_desktop.presentation.exports.tables import Exported
from forfait_desktop.presentation.home.season_view import NOTABLE, NotedDates, Which
from forfait_desktop.presentation.practice.reading import Member
from forfait_desktop.presentation.wording.deadlines import DeadlineWords
from forfait_desktop.records import dataclass

_FORGOTTEN: Final = timedelta(days=365)
"""What is over for longer is not listed any more."""

Group = Literal["coming", "unknown", "past"]


@dataclass(frozen=True, slots=True)
class DeadlineRow:
    """A row.

    Attributes:
        key: « <campaign>.<key> », and the day, since a line may end on another day for another profile.
        group: to come, without a day, over.
        day: the day, None where nobody knows it.
        day_text: « 31 déc. 2023 », « Date inconnue ».
        what: « Forfait structure 2023 : fin de la saisie sur amelipro ».
        when: « Dans 11 jours », or "".
        notes: the former day, the lines, who says so: one sentence each.
        whose: « Dr Claire MARTIN et Dr Paul ROY ».
        declarations: (path, name) of those it concerns.
        campaign: id of the campaign.
        note: which date the user may note here, or "".
        noted: the day that the user noted, None when the day is published.
        amounts: (path, name) of the declarations whose payment is still to be noted here.
        name: the row read as one sentence.
    """

    key: str
    group: Group
    day: date | None
    day_text: str
    what: str
    when: str
    notes: tuple[str, ...]
    whose: str
    declarations: tuple[tuple[str, str], ...]
    campaign: str
    note: Which | Literal[""] = ""
    noted: date | None = None
    amounts: tuple[tuple[str, str], ...] = ()
    name: str = ""


@dataclass(frozen=True, slots=True)
class DeadlinesView:
    """The rows by group, and what is said when there is nothing to come."""

    rows: tuple[DeadlineRow, ...] = ()
    empty: str = ""

    def of_group(self, group: Group) -> tuple[DeadlineRow, ...]:
        """The rows of a group."""
        return tuple(row for row in self.rows if row.group == group)


@dataclass(frozen=True, slots=True)
class _One:
    """A deadline of one declaration."""

    path: str
    exported: Exported
    deadline: Deadline
    noted: date | None


def deadlines_view(members: Sequence[Member], noted: NotedDates, today: date, words: DeadlineWords) -> DeadlinesView:
    """Every deadline of the declarations that can be read, by day; then those without a day, then those over.

    Args:
        members: the declarations.
        noted: the days that the user noted.
        today: the day.
        words: the sentences.
    """
    found: dict[tuple[str, str, date | None], list[_One]] = {}
    for member in members:
        exported = member.exported
        if exported is None:
            continue
        for one in _deadlines(member, exported, noted):
            key = (one.deadline.campaign, one.deadline.key, one.deadline.day)
            found.setdefault(key, []).append(one)
    rows = [_row(group, today, words) for group in found.values()]
    rows = [row for row in rows if row.day is None or row.day >= today - _FORGOTTEN]
    order = {"coming": 0, "unknown": 1, "past": 2}
    rows.sort(key=lambda row: (order[row.group], _place(row), row.what, row.key))
    return DeadlinesView(tuple(rows), _empty(members, rows, today, words))


def month_days(view: DeadlinesView, first: date) -> Mapping[date, tuple[DeadlineRow, ...]]:
    """The rows of the month that begins on `first`, by day."""
    days: dict[date, list[DeadlineRow]] = {}
    for row in view.rows:
        if row.day is not None and (row.day.year, row.day.month) == (first.year, first.month):
            days.setdefault(row.day, []).append(row)
    return {day: tuple(rows) for day, rows in sorted(days.items())}


def _place(row: DeadlineRow) -> int:
    if row.day is None:
        return 0
    # What is over comes back in time: the last day first.
    return row.day.toordinal() if row.group == "coming" else -row.day.toordinal()


def _deadlines(member: Member, exported: Exported, noted: NotedDates) -> Iterable[_One]:
    for deadline in deadlines_of(exported):
        day = None
        which = _which(deadline)
        if deadline.day is None and which:
            day = noted.day(deadline.campaign, which)
        known = dataclasses.replace(deadline, day=day) if day is not None else deadline
        yield _One(str(member.path), exported, known, day)


def _which(deadline: Deadline) -> Which | Literal[""]:
    return next((one for one in NOTABLE if one == deadline.key), "")


def _row(group: list[_One], today: date, words: DeadlineWords) -> DeadlineRow:
    first = group[0]
    deadline, situation = first.deadline, first.exported.situation
    exports = situation.words.exports
    campaign = situation.words.home.campaign_title(situation.campaign)
    what = words.what(campaign, deadline_title(situation, deadline, exports))
    day = deadline.day
    where: Group = "unknown" if day is None else "coming" if day >= today else "past"
    declarations = tuple((one.path, _name(one)) for one in group)
    day_text = fr.date_short(day) if day is not None else words.unknown_day()
    when = words.when(day, today) if day is not None else ""
    notes = _notes(group, words)
    whose = words.declarations([name for _, name in declarations])
    which = _which(deadline) if day is None or first.noted is not None else ""
    due = day is None or day <= today
    amounts = tuple((one.path, _name(one)) for one in group if _awaits_amount(one)) if due else ()
    former = words.instead_of(deadline.former) if deadline.former is not None else ""
    return DeadlineRow(
        key=f"{deadline.campaign}.{deadline.key}.{day or ''}",
        group=where,
        day=day,
        day_text=day_text,
        what=f"{what} ({former})" if former else what,
        when=when,
        notes=notes,
        whose=whose,
        declarations=declarations,
        campaign=deadline.campaign,
        note=which,
        noted=first.noted,
        amounts=amounts,
        name=words.name((day_text, what, former, fr.lower_first(when), whose)),
    )


def _name(one: _One) -> str:
    return one.exported.dossier.physician.name or one.exported.situation.words.home.unnamed()


def _awaits_amount(one: _One) -> bool:
    return one.deadline.kind == "payment" and one.exported.dossier.payment.amount is None


def _notes(group: list[_One], words: DeadlineWords) -> tuple[str, ...]:
    first = group[0]
    deadline, situation = first.deadline, first.exported.situation
    exports = situation.words.exports
    found: list[str] = []
    if first.noted is not None:
        found.append(words.noted())
    elif deadline.day is None:
        found.append(words.not_published())
    if deadline.day is None and deadline.text:
        found.append(words.told_as(deadline.text))
    titles = line_titles(situation, deadline)
    if len(titles) > 1:
        found.append(words.lines(titles))
    for one in group:
        payment = one.exported.dossier.payment
        if deadline.kind == "payment" and payment.amount is not None:
            text = words.received(payment.amount, one.exported.situation.evaluation.euros.acquired)
            found.append(f"{_name(one)}\u00a0: {text}" if len(group) > 1 else text)
    # « Date inconnue » beside « Date déduite » would say two things.
    deduced_nothing = deadline.day is None and deadline.confidence == "inferred"
    if deadline.confidence is not None and first.noted is None and not deduced_nothing:
        found.append(exports.confidence(deadline.confidence))
    sources = [source.title for source in situation.campaign.sources if source.id in deadline.sources]
    if sources and first.noted is None:
        found.append(exports.deadline_sources(sources))
    return tuple(text for text in found if text)


def _empty(members: Sequence[Member], rows: Sequence[DeadlineRow], today: date, words: DeadlineWords) -> str:
    if not any(member.case is not None for member in members):
        return words.no_declaration()
    if any(row.group == "coming" for row in rows):
        return ""
    years = [member.case.campaign.year for member in members if member.case is not None]
    return words.none_known(max([today.year, *(year + 1 for year in years)]))
