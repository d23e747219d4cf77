"""Find what looks like a patient number in a text, so that none is kept."""

from __future__ import annotations

import re

_DIGITS = 13
"""A matricule has 13 digits, 15 with its key."""

# Hyphens of any kind, which word processors put in place of the one typed, and what is pasted unseen with a text.
_SEPARATORS = re.compile(r"[\s.\-_/\u00ad\u200b-\u200f\u2010-\u2015\u202a-\u202e\u2060-\u2069\u2212\ufeff]")
_RUN = re.compile(rf"\d(?:{_SEPARATORS.pattern}*\d)*")
# Two days of a period, « 01/01/2023 - 31/12/2023 », have sixteen digits.
_DAY = re.compile(
    r"(?<!\d)(?:(?:0[1-9]|[12]\d|3[01])[/.-](?:0[1-9]|1[0-2])[/.-](?:19|20)\d\d"
    r"|(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?!\d)"
)
_LONG = re.compile(rf"\d{{{_DIGITS}}}")
# Corsica: « 2A » and « 2B » stand for two digits of the number.
_CORSICAN = re.compile(r"[1-8]\d{4}2[AaBb]\d{6}")
# Sex, year, month (20 to 99 when unknown), département: what could be a number of the INSEE (reliability.md §3.1).
_PLAUSIBLE = re.compile(r"[1-8][0-9]{2}(?:0[1-9]|1[0-2]|[2-9][0-9])(?!00)[0-9]{8}")

# What is taken for a telephone or a company is written as such: a matricule in groups of its own is neither.
_PHONE = re.compile(
    r"(?<!\d)(?:0|(?:\+|00)33[ \u00a0\u202f.-]?(?:\(0\)[ \u00a0\u202f]?)?)"
    r"[1-9]([ \u00a0\u202f.-]?)[0-9]{2}(?:\1[0-9]{2}){3}(?!\d)"
)
_COMPANY = re.compile(r"(?<!\d)[0-9]{3}([ \u00a0\u202f.]?)[0-9]{3}\1[0-9]{3}[ \u00a0\u202f.]?[0-9]{5}(?!\d)")

# Fourteen or seventeen digits, which no matricule has: « IMG_20231103_142501 », « Capture 2023-11-03 142501 ».
_MOMENT = re.compile(
    r"(?<!\d)(?:19|20)\d\d[-_. ]?(?:0[1-9]|1[0-2])[-_. ]?(?:0[1-9]|[12]\d|3[01])[-_. Tà]{0,3}"
    r"(?:[01]\d|2[0-3])[-_.:h ]?[0-5]\d[-_.:m ]?[0-5]\d(?:[-_.]?\d{3})?(?!\d)"
)


def holds_patient_number(text: str) -> bool:
    """Whether a text may hold a patient's number: 13 digits or more in a row, spaces and separators aside.

    What cannot be one is left out: days, French telephone numbers and the SIRET of a company, written as such, when
    nothing else is in the row. A SIRET whose first or last 13 digits could be a patient's number stays in doubt.
    """
    # The letter keeps the digits on both sides apart, here and below.
    plain = _DAY.sub("t", text)
    bare = _SEPARATORS.sub("", plain)
    if _CORSICAN.search(bare):
        return True
    return _LONG.search(bare) is not None and _is_unexplained(plain)


def _is_unexplained(text: str) -> bool:
    """Whether a row of 13 digits or more has one digit that belongs to no telephone and to no company."""
    known = _COMPANY.sub(_without_company, _PHONE.sub(_blank, text))
    return any(
        _LONG.search(_SEPARATORS.sub("", run[0])) and re.search(r"\d", known[run.start() : run.end()])
        for run in _RUN.finditer(text)
    )


def _blank(match: re.Match[str]) -> str:
    return "t" * len(match[0])  # as long, so that the places in the text stay the same


def _without_company(match: re.Match[str]) -> str:
    # Imported here: almost no text has fourteen digits, and every start would read the rules of these numbers.
    from forfait_desktop.domain.identifiers import read_siret

    number = re.sub(r"[^0-9]", "", match[0])
    in_doubt = _PLAUSIBLE.fullmatch(number[:_DIGITS]) or _PLAUSIBLE.fullmatch(number[-_DIGITS:])
    return match[0] if in_doubt or read_siret(number).status != "valid" else _blank(match)


def name_holds_patient_number(name: str) -> bool:
    """The same for the name of a file, in which a camera or a system may have written the moment."""
    return holds_patient_number(_MOMENT.sub("t", name))
