"""Numbers, amounts, dates and lists as text, French or English. The one place where a value becomes text (ux.md 0.4).

In French a non-breaking space (U+00A0) stands before `:` `;` `?` `!` `%` `€` `»`, after `«` and between thousands. It
stands between thousands in English too: a comma there would be read as a decimal mark when it is typed again.
The examples below are French; `language` tells which of the two is spoken.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime, time
from decimal import ROUND_HALF_UP, Decimal
from typing import TYPE_CHECKING

from forfait_desktop.presentation.language import spoken

if TYPE_CHECKING:
    from fractions import Fraction

NBSP = "\u00a0"
MINUS = "−"

_MONTHS = (
    "janvier",
    "février",
    "mars",
    "avril",
    "mai",
    "juin",
    "juillet",
    "août",
    "septembre",
    "octobre",
    "novembre",
    "décembre",
)
_MONTHS_SHORT = (
    "janv.",
    "févr.",
    "mars",
    "avr.",
    "mai",
    "juin",
    "juill.",
    "août",
    "sept.",
    "oct.",
    "nov.",
    "déc.",
)
_ENGLISH_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_ENGLISH_LAST = {"et": "and", "ou": "or", "puis": "then"}
_VOWELS = "aàâeéèêëiîïoôuùûüyhœAÀÂEÉÈÊËIÎÏOÔUÙÛÜYHŒ"


def number(value: int | Decimal) -> str:
    """« 2 000 », « 30,5 », « −1,25 »: every decimal that counts, none that does not."""
    text = f"{abs(value):f}"
    whole, _, decimals = text.partition(".")
    decimals = decimals.rstrip("0")
    grouped = f"{int(whole):,}".replace(",", NBSP)
    sign = MINUS if value < 0 else ""
    return f"{sign}{grouped}{_mark()}{decimals}" if decimals else f"{sign}{grouped}"


def decimal(value: Decimal | str) -> str:
    """« 80,0 »: the decimals as they were given, with the mark of the language and nothing else changed."""
    text = value if isinstance(value, str) else f"{value:f}"
    return text.replace(".", _mark())


def signed(value: int | Decimal) -> str:
    """« +40 », « −30,5 », « 0 »."""
    return f"+{number(value)}" if value > 0 else number(value)


def is_plural(value: int | Decimal) -> bool:
    """In French the plural begins at 2 (« 0 point », « 1,5 point », « 2 points »); in English only one is singular."""
    return value >= 2 or value <= -2 if spoken() == "fr" else abs(value) != 1


def count(value: int | Decimal, singular: str, plural: str) -> str:
    """« 1 saisie », « 2 saisies »."""
    return f"{number(value)} {plural if is_plural(value) else singular}"


def points(value: int | Decimal) -> str:
    """« 0 point », « 1,5 point », « 2 points »."""
    return count(value, "point", "points")


def euros(value: int | Decimal) -> str:
    """« 4 424 € », « 213,50 € »: cents only when they are not zero; beyond the cent, rounded half up for display."""
    text = amount(value)
    if spoken() == "fr":
        return f"{text}{NBSP}€"
    return f"{MINUS}€{text[1:]}" if text.startswith(MINUS) else f"€{text}"


def amount(value: int | Decimal) -> str:
    """« 4 424 », « 213,50 »: the euros without their sign, as they are typed."""
    exact = Decimal(value)
    cents = int((abs(exact) * 100).quantize(Decimal(1), rounding=ROUND_HALF_UP))
    whole, rest = divmod(cents, 100)
    text = number(whole) + (f"{_mark()}{rest:02d}" if rest else "")
    return f"{MINUS if exact < 0 and cents else ''}{text}"


def points_and_euros(amount: Decimal, value: Decimal) -> str:
    """« 40 points (280 €) », with `value` euros a point."""
    return f"{points(amount)} ({euros(amount * value)})"


def truncated(rate: Fraction) -> Decimal:
    """A rate (a fraction of 1) in per cent, truncated to one decimal: never rounded up to a threshold it misses."""
    return Decimal(rate.numerator * 1000 // rate.denominator) / 10


def percent(value: Decimal) -> str:
    """« 7,4 % » from a value in per cent."""
    return with_percent(number(value))


def with_percent(text: str) -> str:
    """« 7,4 % » from « 7,4 »."""
    return f"{text}{NBSP}%" if spoken() == "fr" else f"{text}%"


def pair(name: str, value: str) -> str:
    """« Nom : valeur »."""
    return f"{name}{NBSP}: {value}" if spoken() == "fr" else f"{name}: {value}"


def rate(value: Fraction) -> str:
    """« 7,4 % » from a fraction of 1, truncated to one decimal."""
    return percent(truncated(value))


def per_cent_exact(value: Fraction) -> Decimal | None:
    """A fraction of 1 in per cent when it has at most four decimals there (70 % → 70), else None (2/3)."""
    scaled = value * 100 * 10**4
    return Decimal(scaled.numerator) / 10**4 if scaled.denominator == 1 else None


def threshold(value: Fraction) -> str:
    """« 70 % », « 2/3 (66,67 %) »: a fraction that has no short decimal form is written as such."""
    exact = per_cent_exact(value)
    if exact is not None:
        return percent(exact)
    rounded = Decimal(round(value * 10_000)) / 100
    return f"{value.numerator}/{value.denominator} ({percent(rounded)})"


def threshold_short(value: Fraction) -> str:
    """« 70 % », « 2/3 »."""
    exact = per_cent_exact(value)
    return percent(exact) if exact is not None else f"{value.numerator}/{value.denominator}"


def day_month(day: date) -> str:
    """« 1er janvier », « 31 décembre »."""
    return f"{_day(day)} {_month(day)}"


def date_long(day: date) -> str:
    """« 31 décembre 2023 », « 1er janvier 2024 »."""
    return f"{day_month(day)} {day.year}"


def month_year(day: date) -> str:
    """« décembre 2023 »."""
    return f"{_month(day)} {day.year}"


def day_month_short(day: date) -> str:
    """« 31 déc. », « 1er janv. »."""
    short = _MONTHS_SHORT[day.month - 1] if spoken() == "fr" else _ENGLISH_MONTHS[day.month - 1][:3]
    return f"{_day(day)} {short}"


def date_short(day: date) -> str:
    """« 31 déc. 2023 »."""
    return f"{day_month_short(day)} {day.year}"


def date_numeric(day: date) -> str:
    """« 31/12/2023 », as it is typed."""
    return f"{day.day:02d}/{day.month:02d}/{day.year:04d}"


def days(value: int) -> str:
    """« 1 jour », « 11 jours »."""
    return count(value, "jour", "jours") if spoken() == "fr" else count(value, "day", "days")


def relative(day: date, today: date) -> str:
    """« aujourd’hui », « demain », « dans 11 jours », « hier », « il y a 3 jours »."""
    gap = (day - today).days
    french = spoken() == "fr"
    match gap:
        case 0:
            return "aujourd’hui" if french else "today"
        case 1:
            return "demain" if french else "tomorrow"
        case -1:
            return "hier" if french else "yesterday"
        case _ if gap > 0:
            return f"dans {days(gap)}" if french else f"in {days(gap)}"
        case _:
            return f"il y a {days(-gap)}" if french else f"{days(-gap)} ago"


def listing(items: Sequence[str], last: str = "et") -> str:
    """« a », « a et b », « a, b et c »."""
    if len(items) < 2:
        return "".join(items)
    word = last if spoken() == "fr" else _ENGLISH_LAST.get(last, last)
    return f"{', '.join(items[:-1])} {word} {items[-1]}"


def quoted(text: str) -> str:
    """The text between quotation marks."""
    return f"«{NBSP}{text}{NBSP}»" if spoken() == "fr" else f"“{text}”"


def lower_first(text: str) -> str:
    """The text with a small first letter, unless its first word is a name or an acronym (« DMP », « SAS »)."""
    if text.startswith("Assurance Maladie"):
        return text
    first = text.split(" ", 1)[0]
    if len(first) > 1 and (first[1].isupper() or first[1].isdigit()):
        return text
    return text[:1].lower() + text[1:]


def upper_first(text: str) -> str:
    """The text with a capital first letter."""
    return text[:1].upper() + text[1:]


def of(text: str) -> str:
    """« d’actes facturés », « de patients »."""
    if spoken() != "fr":
        return f"of {text}"
    return f"d’{text}" if text[:1] in _VOWELS else f"de {text}"


def hour(when: time | datetime) -> str:
    """« 14 h 32 »."""
    if spoken() != "fr":
        return f"{when.hour}:{when.minute:02d}"
    return f"{when.hour}{NBSP}h{NBSP}{when.minute:02d}"


def _mark() -> str:
    return "," if spoken() == "fr" else "."


def _month(day: date) -> str:
    return (_MONTHS if spoken() == "fr" else _ENGLISH_MONTHS)[day.month - 1]


def _day(day: date) -> str:
    return "1er" if day.day == 1 and spoken() == "fr" else str(day.day)
