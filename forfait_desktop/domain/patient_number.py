"""Find what looks like a patient number in a text, so that none is kept."""

from __future__ import annotations

import re

_DIGITS = 13
"""A matricule has 13 digits, 15 with its key."""

# Hyphens of any kind, which word processors put in place of the one typed, and what is pasted unseen with a text.
_SEPARATORS = re.compile(r"[\s.\-_/\u00ad\u200b-\u200f\u2010-\u2015\u202a-\u202e\u2060-\u2069\u2212\ufeff]")
# Two days of a period, « 01/01/2023 - 31/12/2023 », have sixteen digits.
_DAY = re.compile(
    r"(?<!\d)(?:(?:0[1-9]|[12]\d|3[01])[/.-](?:0[1-9]|1[0-2])[/.-](?:19|20)\d\d"
    r"|(?:19|20)\d\d-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))(?!\d)"
)
# Corsica: « 2A » and « 2B » stand for two digits of the number.
_NUMBER = re.compile(rf"\d{{{_DIGITS}}}|[12378]\d{{4}}2[AaBb]\d{{6}}")

# Fourteen or seventeen digits, which no matricule has: « IMG_20231103_142501 », « Capture 2023-11-03 142501 ».
_MOMENT = re.compile(
    r"(?<!\d)(?:19|20)\d\d[-_. ]?(?:0[1-9]|1[0-2])[-_. ]?(?:0[1-9]|[12]\d|3[01])[-_. Tà]{0,3}"
    r"(?:[01]\d|2[0-3])[-_.:h ]?[0-5]\d[-_.:m ]?[0-5]\d(?:[-_.]?\d{3})?(?!\d)"
)


def holds_patient_number(text: str) -> bool:
    """Whether a text has 13 digits or more in a row, spaces and separators aside, other than days."""
    # The letter keeps the digits on both sides apart, here and below.
    return _NUMBER.search(_SEPARATORS.sub("", _DAY.sub("t", text))) is not None


def name_holds_patient_number(name: str) -> bool:
    """The same for the name of a file, in which a camera or a system may have written the moment."""
    return holds_patient_number(_MOMENT.sub("t", name))
