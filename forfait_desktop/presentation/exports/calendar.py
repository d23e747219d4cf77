"""The deadlines of declarations as finished events: titles, texts, reminders, ids that never change."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Iterator, Sequence
from datetime import date
from typing import Final

from forfait_desktop.domain.campaign import criteria_of
from forfait_desktop.domain.deadlines import Deadline, deadlines
from forfait_desktop.presentation.exports.tables import Exported
from forfait_desktop.presentation.situation import Situation
from forfait_desktop.presentation.wording.exports import ExportWords
from forfait_desktop.presentation.wording.names import criterion_name
from forfait_desktop.report.calendar import DayEvent, Reminder

REMINDERS: Final = (30, 7, 1)
"""Days before a deadline (ux.md E17)."""

_NOTICES: Final = ("opens", "payment", "postponed")
"""Days that ask for nothing to be finished: one reminder, the day before."""


Noted = Callable[[str, str], date | None]
"""Campaign and key of a deadline → the day that the user noted because nobody published it, or None."""


Changes = Callable[[str, str], int]
"""Campaign and key of a deadline → how many times its day was noted."""


def events_of(
    declarations: Sequence[Exported], words: ExportWords, noted: Noted | None = None, changes: Changes | None = None
) -> tuple[DayEvent, ...]:
    """The known deadlines of the declarations, by day; an unknown day that was not noted either makes no event."""
    found = [event for one in declarations for event in _events(one, words, noted, changes)]
    return tuple(sorted(found, key=lambda event: (event.day, event.summary, event.uid)))


def deadlines_of(one: Exported) -> tuple[Deadline, ...]:
    """The deadlines of a declaration, the unknown ones last."""
    situation = one.situation
    return deadlines(situation.campaign, situation.evaluation, one.dossier.payment.date)


def line_titles(situation: Situation, deadline: Deadline) -> tuple[str, ...]:
    """The titles of the lines that a deadline decides."""
    return tuple(situation.campaign.indicator(one).title for one in deadline.indicators)


def criterion_title(situation: Situation, deadline: Deadline) -> str:
    """The name of the period of a `tier-period`, else ""."""
    if not deadline.criterion or not deadline.indicators:
        return ""
    line = situation.campaign.indicator(deadline.indicators[0])
    return next((criterion_name(line, one) for one in criteria_of(line) if one.id == deadline.criterion), "")


def deadline_title(situation: Situation, deadline: Deadline, words: ExportWords) -> str:
    """« Fin de la saisie sur amelipro »."""
    return words.deadline(deadline, line_titles(situation, deadline), criterion_title(situation, deadline))


def _events(one: Exported, words: ExportWords, noted: Noted | None, changes: Changes | None) -> Iterator[DayEvent]:
    situation, dossier = one.situation, one.dossier
    space = _space(one)
    for deadline in deadlines_of(one):
        day = deadline.day or (noted(deadline.campaign, deadline.key) if noted is not None else None)
        if day is None:
            continue
        title = situation.words.home.campaign_title(situation.campaign)
        what = deadline_title(situation, deadline, words)
        summary = words.event(what, title, dossier.physician.name)
        days = (1,) if deadline.kind in _NOTICES else REMINDERS
        yield DayEvent(
            uid=str(uuid.uuid5(space, deadline.key)),
            day=day,
            summary=summary,
            description="\n".join(_description(situation, deadline, words)),
            stamp=_stamp(one),
            # A day that is noted anew leaves the declaration as it was: calendars would keep the former day.
            sequence=dossier.revision + (changes(deadline.campaign, deadline.key) if changes is not None else 0),
            reminders=tuple(Reminder(count, words.alarm(summary, count)) for count in days),
        )


def _space(one: Exported) -> uuid.UUID:
    """The namespace of the ids: that of the declaration; an answers file has no id, its physician stands for it."""
    identity = uuid.UUID(one.dossier.id)
    physician = one.dossier.physician
    if identity.int:
        return identity
    return uuid.uuid5(identity, f"{one.dossier.campaign}\n{physician.rpps}\n{physician.name}")


def _stamp(one: Exported) -> date:
    # An answers file has no day of its own: its rules have.
    return max(one.dossier.modified, one.situation.campaign.updated)


def _description(situation: Situation, deadline: Deadline, words: ExportWords) -> Iterable[str]:
    if deadline.former is not None:
        yield words.moved(deadline.former)
    lines = line_titles(situation, deadline)
    if len(lines) > 1:
        yield words.concerns(lines)
    if deadline.confidence is not None:
        yield words.confidence(deadline.confidence)
    titles = [source.title for source in situation.campaign.sources if source.id in deadline.sources]
    if titles:
        yield words.deadline_sources(titles)
