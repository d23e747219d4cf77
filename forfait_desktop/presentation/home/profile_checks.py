"""What to say of the RPPS and of the date of installation, as typed in the profile of a physician."""

from __future__ import annotations

from datetime import date

from forfait_desktop.domain.identifiers import read_rpps
from forfait_desktop.presentation.pages.entry import parse_date
from forfait_desktop.presentation.wording.entry import EntryWords
from forfait_desktop.presentation.wording.home import HomeWords


def rpps_warning(text: str, words: HomeWords) -> str:
    """What to say of an RPPS as typed, "" when nothing; always a warning, never a block."""
    read = read_rpps(text)
    match read.status:
        case "too-short":
            return words.rpps_short(read.lacking)
        case "too-long":
            return words.rpps_long(read.lacking)
        case "bad-character":
            return words.rpps_characters()
        case "doubtful-key":
            return words.rpps_key()
        case _:
            return ""


def typed_rpps(text: str) -> str:
    """The RPPS to keep: without spaces, nor the « 8 » of the national identifier; as typed when it is doubtful."""
    return read_rpps(text).number or "".join(text.split())


def installation(text: str, year: int) -> date | None:
    """The day of installation in ``year``, None when the text is no day of that year."""
    day = parse_date(text)
    return day if day is not None and day.year == year else None


def installation_error(text: str, year: int, words: EntryWords) -> str:
    """Why a date of installation as typed cannot be kept, "" when it can."""
    if installation(text, year) is not None:
        return ""
    if text.strip() and parse_date(text) is None:
        return words.not_date()
    return words.date_outside(date(year, 1, 1), date(year, 12, 31))
