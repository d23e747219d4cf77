"""The deadlines of a declaration (ux.md E17): which days matter, what they were before they moved, who says so.

One `Deadline` for each day that the campaign publishes on its own, and one without a day for each that it should
publish and does not: an unknown day is said, never guessed.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from datetime import date
from typing import Final, Literal, get_args

from forfait_desktop.domain.campaign import Campaign, Indicator, TiersRule, VsmScheme
from forfait_desktop.domain.results import Evaluation, IndicatorResult
from forfait_desktop.domain.sources import Confidence, Figure
from forfait_desktop.records import dataclass

DeadlineKind = Literal["period-end", "tier-period", "line", "postponed", "opens", "closes", "vsm", "payment"]
"""What the day is, in the order in which two of the same day are listed.

- `period-end`: the reference period ends, the rates no longer move;
- `tier-period`: one of the periods that a line counts ends;
- `line`: the last day of one line, where it is not that of the others;
- `postponed`: a line that is granted this time is asked for from that day on;
- `opens`, `closes`: the declaration on amelipro;
- `vsm`: the last day on which a volet de synthèse médicale counts;
- `payment`: the Assurance Maladie pays.
"""

_ORDER: Final = get_args(DeadlineKind)

_MONTHS: Final = ("janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre",
                  "novembre", "décembre")  # fmt: skip
_FRENCH_DAY: Final = re.compile(rf"\b(\d{{1,2}}|1er)\s+({'|'.join(_MONTHS)})\s+(\d{{4}})\b", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Deadline:
    """A day that matters.

    Attributes:
        key: stable inside the campaign, whatever the day becomes (« closes », « line.logiciel-segur »); the same
            declaration and the same key are the same deadline, also after its day has moved.
        kind: what the day is.
        campaign: id of the campaign.
        day: the day, inclusive, in Europe/Paris; None where it is not published.
        formers: the days announced before, in the order in which they were announced.
        indicators: the lines that it decides, in the order of the campaign.
        criterion: for `tier-period`, the criterion that counts the period; else "".
        text: what the campaign says in words where it gives no day (« printemps 2024 »), or "".
        sources: ids of the campaign's sources.
        confidence: how sure the day is; None where the campaign does not say.
    """

    key: str
    kind: DeadlineKind
    campaign: str
    day: date | None = None
    formers: tuple[date, ...] = ()
    indicators: tuple[str, ...] = ()
    criterion: str = ""
    text: str = ""
    sources: tuple[str, ...] = ()
    confidence: Confidence | None = None

    @property
    def former(self) -> date | None:
        """The day that was announced just before this one, None when it did not move."""
        return self.formers[-1] if self.formers else None

    def days_left(self, today: date) -> int | None:
        """Days until the deadline: 0 on the day itself, negative once it is over, None when it is not known."""
        return None if self.day is None else (self.day - today).days


def deadlines(campaign: Campaign, evaluation: Evaluation, paid: date | None = None) -> tuple[Deadline, ...]:
    """The deadlines of a declaration.

    Lines that are neutralised or that do not apply to the profile have none; the day of their postponement stays.

    Args:
        campaign: the rules.
        evaluation: of the declaration (of an empty one for the deadlines of everybody).
        paid: the day on which the payment arrived, when it is known.

    Returns:
        By day, the unknown ones last.
    """
    found = [
        *_period(campaign, evaluation),
        *_lines(campaign, evaluation),
        *_window(campaign, evaluation),
        *_schemes(campaign, evaluation),
        *_payment(campaign, paid),
    ]
    return tuple(sorted(found, key=_place))


def coming(found: Iterable[Deadline], today: date) -> tuple[Deadline, ...]:
    """The deadlines that are known and not over on that day, in the order given."""
    return tuple(one for one in found if one.day is not None and one.day >= today)


def french_days(text: str) -> tuple[date, ...]:
    """The whole days written in a French text (« 31 décembre 2023 », « 1er mars 2024 »), in its order."""
    days: list[date] = []
    for number, month, year in _FRENCH_DAY.findall(text):
        try:
            days.append(date(int(year), _MONTHS.index(month.lower()) + 1, 1 if number == "1er" else int(number)))
        except ValueError:
            # « 31 juin 2023 »: a text is no calendar.
            continue
    return tuple(days)


def _place(deadline: Deadline) -> tuple[bool, date, int, str]:
    return (deadline.day is None, deadline.day or date.max, _ORDER.index(deadline.kind), deadline.key)


def _counts(result: IndicatorResult) -> bool:
    return result.status not in ("neutralised", "not_applicable")


def _figure(figures: Iterable[Figure], name: str) -> Figure | None:
    return next((figure for figure in figures if figure.name == name), None)


def _lines_until(campaign: Campaign, evaluation: Evaluation, day: date | None) -> tuple[Indicator, ...]:
    """The lines without a day of their own that end on that day."""
    if day is None:
        return ()
    own = {one.id for one in campaign.indicators if one.until not in (None, day) or isinstance(one.rule, TiersRule)}
    wanted = {one.id for one in evaluation.indicators if one.until == day and one.id not in own and _counts(one)}
    return tuple(line for line in campaign.indicators if line.id in wanted)


def _period(campaign: Campaign, evaluation: Evaluation) -> Iterator[Deadline]:
    end = campaign.period.end
    lines = _lines_until(campaign, evaluation, end)
    figures = [figure for line in lines if (figure := _figure(line.figures, "until")) is not None]
    first = figures[0] if figures else None
    yield Deadline(
        "period-end",
        "period-end",
        campaign.id,
        end,
        indicators=tuple(line.id for line in lines),
        sources=first.sources if first else (),
        confidence=first.confidence if first else None,
    )


def _lines(campaign: Campaign, evaluation: Evaluation) -> Iterator[Deadline]:
    results = {one.id: one for one in evaluation.indicators}
    for line in campaign.indicators:
        figure = _figure(line.figures, "until")
        sources = figure.sources if figure is not None else line.sources
        confidence = figure.confidence if figure is not None else None
        if not _counts(results[line.id]):
            days = french_days(figure.value) if figure is not None and results[line.id].status == "neutralised" else ()
            if days and figure is not None and _is_postponed(days[0], figure):
                yield Deadline(
                    f"postponed.{line.id}", "postponed", campaign.id, days[0], _formers(figure, days[0]), (line.id,),
                    sources=sources, confidence=confidence,
                )  # fmt: skip
        elif isinstance(line.rule, TiersRule):
            for period in line.rule.periods:
                yield Deadline(
                    f"period.{line.id}.{period.criterion}", "tier-period", campaign.id, period.end,
                    indicators=(line.id,), criterion=period.criterion, sources=sources, confidence=confidence,
                )  # fmt: skip
        elif line.until is not None and line.until not in (campaign.period.end, campaign.window.closes):
            yield Deadline(
                f"line.{line.id}", "line", campaign.id, line.until, _formers(figure, line.until), (line.id,),
                sources=sources, confidence=confidence,
            )  # fmt: skip


def _is_postponed(day: date, figure: Figure) -> bool:
    """Whether the day is later than every one announced before it."""
    formers = _formers(figure, day)
    return bool(formers) and all(former < day for former in formers)


def _formers(figure: Figure | None, day: date) -> tuple[date, ...]:
    if figure is None:
        return ()
    days = (found for text in figure.former for found in french_days(text))
    return tuple(found for found in days if found != day)


def _window(campaign: Campaign, evaluation: Evaluation) -> Iterator[Deadline]:
    window = campaign.window
    figure = _figure(campaign.figures, "window")
    sources = window.sources or (figure.sources if figure else ())
    confidence = figure.confidence if figure else None
    yield Deadline("opens", "opens", campaign.id, window.opens, sources=sources, confidence=confidence)
    yield Deadline(
        "closes",
        "closes",
        campaign.id,
        window.closes,
        tuple(day for day in window.former_closes if day != window.closes),
        tuple(line.id for line in _lines_until(campaign, evaluation, window.closes)),
        sources=sources,
        confidence=confidence,
    )


def _schemes(campaign: Campaign, evaluation: Evaluation) -> Iterator[Deadline]:
    asked = {one.id: one.state for one in evaluation.schemes}
    for scheme in campaign.schemes:
        if isinstance(scheme, VsmScheme) and asked.get(scheme.id) not in ("excluded", "set_aside"):
            figure = _figure(scheme.figures, "until")
            yield Deadline(
                "vsm",
                "vsm",
                campaign.id,
                scheme.until,
                tuple(day for day in scheme.former_untils if day != scheme.until),
                sources=figure.sources if figure else scheme.sources,
                confidence=figure.confidence if figure else None,
            )


def _payment(campaign: Campaign, paid: date | None) -> Iterator[Deadline]:
    figure = _figure(campaign.figures, "payment")
    told = french_days(campaign.payment.text)
    yield Deadline(
        "payment",
        "payment",
        campaign.id,
        # Two days in one sentence are two waves of payments: neither is the physician's for sure.
        paid or (told[0] if len(told) == 1 else None),
        text=campaign.payment.text,
        sources=campaign.payment.sources,
        confidence=figure.confidence if figure and paid is None else None,
    )
