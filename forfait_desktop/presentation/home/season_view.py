"""The line of the home screen that says what to do now, from the rows of the index alone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import field, replace
from datetime import date, timedelta
from typing import Literal, Protocol

from forfait_desktop.domain.seasons import Dates, Moment, Progress, Season, season_of, urgency
from forfait_desktop.presentation.wording.seasons import SeasonWords
from forfait_desktop.records import dataclass
from forfait_desktop.storage.library_row import IndexRow, RowState

Which = Literal["opens", "closes", "payment"]

NOTABLE: tuple[Which, ...] = ("opens", "closes", "payment")

_FORGOTTEN = timedelta(days=365)
"""A declaration whose window closed longer ago asks for nothing any more on the home screen."""

_PRESSING = 7
"""From a reminder of that many days on, the line is a warning."""

_PROGRESS: dict[RowState, Progress] = {"copied": "copied", "paid": "paid"}


class NotedDates(Protocol):
    """The dates that the user noted because nobody published them."""

    def day(self, campaign: str, which: Which) -> date | None:
        """What was noted, None when nothing was."""

    def note(self, campaign: str, which: Which, day: date | None) -> None:
        """Note a day, or forget it."""


@dataclass(frozen=True, slots=True)
class SeasonAction:
    """A button: « open », « new », « note », or the id of a screen beside the pages."""

    id: str
    text: str
    name: str = ""


@dataclass(frozen=True, slots=True)
class SeasonView:
    """The line. `path` is the declaration that its buttons open, "" for none; `campaign` has the dates that it says."""

    season: Season | Literal["create"]
    severity: Literal["info", "warn"]
    text: str
    actions: tuple[SeasonAction, ...]
    path: str = ""
    campaign: str = ""
    what: str = ""
    published: Dates = field(default_factory=Dates)


def season_view(rows: Sequence[IndexRow], noted: NotedDates, today: date, words: SeasonWords) -> SeasonView | None:
    """What to do now for the most pressing of the declarations; None when there is nothing to say."""
    moments = [(row, season_of(known_dates(row, noted), today, _progress(row))) for row in rows if _counts(row, today)]
    asking = [(row, moment) for row, moment in moments if moment.season != "paid"]
    if not rows:
        return None
    best = min(asking, key=lambda one: (urgency(one[1]), -one[0].summary.year), default=None)
    has_this_year = any(row.summary.year >= today.year for row in rows if row.state != "unreadable")
    new = () if has_this_year else (SeasonAction("new", words.new(today.year)),)
    if best is None:
        return SeasonView("create", "info", words.create(today.year), new) if new else None
    same = sum(row.campaign == best[0].campaign and moment == best[1] for row, moment in asking) - 1
    shown = _view(best[0], best[1], same, noted, today, words)
    # While last year's declaration is still to be made, the new year can wait.
    return shown if best[1].season in ("steer", "declare") else replace(shown, actions=(*shown.actions, *new))


def published_dates(row: IndexRow) -> Dates:
    """The days of the campaign of a row, as its rules publish them."""
    summary = row.summary
    return Dates(_day(summary.period_end), _day(summary.opens), _day(summary.closes))


def known_dates(row: IndexRow, noted: NotedDates) -> Dates:
    """The same, what is not published being replaced by what the user noted."""
    dates = published_dates(row)
    return replace(
        dates,
        opens=dates.opens or noted.day(row.campaign, "opens"),
        closes=dates.closes or noted.day(row.campaign, "closes"),
        payment=noted.day(row.campaign, "payment"),
    )


def _counts(row: IndexRow, today: date) -> bool:
    if row.state in ("unreadable", "closed"):
        return False
    last = _day(row.summary.closes) or _day(row.summary.period_end)
    return last is None or today <= last + _FORGOTTEN


def _progress(row: IndexRow) -> Progress:
    return _PROGRESS.get(row.state, "in-progress")


def _view(row: IndexRow, moment: Moment, same: int, noted: NotedDates, today: date, words: SeasonWords) -> SeasonView:
    dates, what = known_dates(row, noted), words.what(row.summary.programme, row.summary.year)
    sentences = [_sentence(moment, dates, what, today, words)]
    actions = list(_screens(moment, words))
    actions.append(SeasonAction("open", words.open(), words.open_name(row.name)))
    if moment.season == "steer":
        if moment.also_open:
            sentences.append(words.also_open())
        elif dates.opens is not None:
            sentences.append(words.opens_on(dates.opens))
        else:
            sentences.append(words.opening_unknown())
    if _lacks_a_date(moment, dates):
        actions.append(SeasonAction("note", words.note_date()))
    if same > 0:
        sentences.append(words.others(same))
    pressing = bool(moment.reminder) and moment.reminder <= _PRESSING
    return SeasonView(
        moment.season,
        "warn" if pressing else "info",
        " ".join(sentences),
        tuple(actions),
        str(row.path),
        row.campaign,
        what,
        published_dates(row),
    )


def _sentence(moment: Moment, dates: Dates, what: str, today: date, words: SeasonWords) -> str:
    until, days = moment.until, moment.days
    if until is not None and days is not None:
        match moment.season:
            case "steer":
                return words.steer(what, until, days)
            case "wait":
                return words.wait(what, until, today)
            case "copied":
                return words.copied(what, until)
            case _:
                return words.declare(what, until, days)
    if moment.season == "declare":
        return words.declare_no_end(what)
    if moment.season == "verify":
        paid = dates.payment is not None and today >= dates.payment
        return words.verify_since(what, dates.payment) if paid and dates.payment is not None else words.verify(what)
    return words.unknown(what)


def _screens(moment: Moment, words: SeasonWords) -> tuple[SeasonAction, ...]:
    match moment.season:
        case "steer":
            return (SeasonAction("et-si", words.what_if()),)
        case "declare":
            return (SeasonAction("recopier", words.copy()),)
        case "verify":
            return (SeasonAction("verifier", words.check()),)
        case _:
            return ()


def _lacks_a_date(moment: Moment, dates: Dates) -> bool:
    match moment.season:
        case "steer" | "unknown":
            return dates.opens is None
        case "wait" | "declare":
            return dates.closes is None
        case "verify" | "copied":
            return dates.payment is None
        case _:
            return False


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None
