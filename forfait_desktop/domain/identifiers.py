"""Numbers that a physician types: matricule INS, RPPS, FINESS, SIRET, and the nine digits of the care sheets.

Nothing here is kept, logged or written, and the `repr` of a matricule does not show it. « Valid » means well formed:
not that the number exists, nor that it is this patient's, nor that the identity was verified.

Sources (reliability.md §3): décret 82-103 art. 4 and the INSEE schema for the shape, the Assurance Maladie's open
validator for sex, month and Corsica, python-stdnum for the key and for Luhn.
"""

from __future__ import annotations

import re
from dataclasses import field
from types import ModuleType
from typing import Literal

from stdnum import luhn
from stdnum.exceptions import ValidationError
from stdnum.fr import nir, siren, siret

from forfait_desktop.records import dataclass

MATRICULE_LENGTH = 15
PATIENT_DOMAIN = "patient.mssante.fr"

ADDRESS_PATTERN = re.compile(r"[1278][0-9]{4}(?:[0-9]{2}|2[AB])[0-9]{8}@patient\.mssante\.fr", re.ASCII)
"""The only addresses ever built: no display name, no parameter, no line break (use `fullmatch`)."""

MatriculeStatus = Literal[
    "empty", "bad-character", "too-short", "too-long", "bad-sex", "bad-month", "wrong-key", "valid"
]

# Full-width forms come from some keyboards and from copies; other scripts' digits are refused, never guessed.
_FULL_WIDTH = {0xFF10 + n: chr(0x30 + n) for n in range(10)} | {0xFF21 + n: chr(0x41 + n) for n in range(26)}
_FULL_WIDTH |= {0xFF41 + n: chr(0x41 + n) for n in range(26)}

_DIGITS = frozenset("0123456789")


@dataclass(frozen=True, slots=True)
class Matricule:
    """What was read of a matricule INS. The number appears in no `repr`.

    Attributes:
        status: `valid`; `wrong-key` (an address is given all the same: warn, never block); or why there is none.
        lacking: how many characters are missing (`too-short`), or too many (`too-long`).
        provisional: begins with 7 or 8: to be checked, never blocked.
        corsica: has 2A or 2B; the letter stays in the address, to be checked in one's own mail.
        number: the 15 characters, separators dropped, upper case; empty unless the status is valid or wrong-key.
        address: the patient's address; empty when there is no number.
        proposed: for 13 characters that are well formed, the 15 with the key computed: to be confirmed by the user.
    """

    status: MatriculeStatus
    lacking: int = 0
    provisional: bool = False
    corsica: bool = False
    number: str = field(default="", repr=False)
    address: str = field(default="", repr=False)
    proposed: str = field(default="", repr=False)


def read_matricule(text: str) -> Matricule:
    """Read a matricule INS as typed or pasted; spaces, dots and line breaks are dropped.

    Never raises. Characters other than digits are refused, except 2A and 2B as the département.
    """
    number = _compact(text)
    if not number:
        return Matricule("empty")
    if not _only_digits_but_corsica(number):
        return Matricule("bad-character")
    corsica = number[5:7] in ("2A", "2B")
    provisional = number[0] in "78"
    if number[0] not in "1278":
        return Matricule("bad-sex", corsica=corsica)
    if len(number) >= 5 and not _is_month(number[3:5]):
        return Matricule("bad-month", provisional=provisional, corsica=corsica)
    if len(number) > MATRICULE_LENGTH:
        return Matricule("too-long", len(number) - MATRICULE_LENGTH, provisional, corsica)
    if len(number) < MATRICULE_LENGTH:
        proposed = number + nir.calc_check_digits(number) if len(number) == 13 else ""
        return Matricule("too-short", MATRICULE_LENGTH - len(number), provisional, corsica, proposed=proposed)
    status: MatriculeStatus = "valid" if nir.calc_check_digits(number) == number[13:] else "wrong-key"
    return Matricule(status, 0, provisional, corsica, number, f"{number}@{PATIENT_DOMAIN}")


def _compact(text: str) -> str:
    """Upper case, without the separators that people put between the groups."""
    return "".join(c for c in text.translate(_FULL_WIDTH) if not c.isspace() and c != ".").upper()


def _only_digits_but_corsica(number: str) -> bool:
    """Digits everywhere, but for the letter of 2A or 2B (also while it is being typed)."""
    rest = number
    if len(number) >= 7 and number[5] == "2" and number[6] in "AB":
        rest = number[:6] + number[7:]
    return _DIGITS.issuperset(rest)


def _is_month(month: str) -> bool:
    """01 to 12, or 20 to 99 where the month of birth was not known."""
    return "01" <= month <= "12" or "20" <= month <= "99"


# --- Professionals and structures ---------------------------------------------------------------------------------

NumberStatus = Literal["empty", "bad-character", "too-short", "too-long", "doubtful-key", "wrong-key", "valid"]


@dataclass(frozen=True, slots=True)
class ProfessionalNumber:
    """What was read of a professional's or a structure's number. `doubtful-key` warns, the number stays usable.

    `wrong-key` is for the numbers of companies only, whose rule is published: the number is not usable.

    `number` is normalised, empty when it is not usable; `prefix_removed` tells that « 8 » stood before the RPPS.
    `lacking` counts what is missing (`too-short`) or too many (`too-long`).
    """

    status: NumberStatus
    number: str = ""
    lacking: int = 0
    prefix_removed: bool = False


def read_rpps(text: str) -> ProfessionalNumber:
    """An RPPS: 11 digits. The key (Luhn) only warns: published examples fail it.

    The national identifier of 12 digits, « 8 » then the RPPS, is accepted without its 8.
    """
    number = _compact(text)
    removed = len(number) == 12 and number[0] == "8"
    read = _read_digits(number[1:] if removed else number, 11)
    if read.status == "valid" and not luhn.is_valid(read.number):
        return ProfessionalNumber("doubtful-key", read.number, prefix_removed=removed)
    return ProfessionalNumber(read.status, read.number, read.lacking, removed)


def read_am_number(text: str) -> ProfessionalNumber:
    """The nine digits of the care sheets (AM, formerly ADELI): no published key, so the format only."""
    return _read_digits(_compact(text), 9)


def read_finess(text: str) -> ProfessionalNumber:
    """A FINESS: nine characters, digits but for the second, which may be a letter (Corsica). The key only warns."""
    number = _compact(text)
    if len(number) >= 2 and "A" <= number[1] <= "Z":
        # Corsica seems to count A as 1 and B as 2 in the key (unconfirmed): hence a warning at most.
        digit = {"A": "1", "B": "2"}.get(number[1], "0")
        read = _read_digits(number[0] + digit + number[2:], 9)
    else:
        read = _read_digits(number, 9)
    if read.status != "valid":
        return read
    return ProfessionalNumber("valid" if luhn.is_valid(read.number) else "doubtful-key", number)


def read_siret(text: str) -> ProfessionalNumber:
    """A SIRET: 14 digits. Its key is a published rule, La Poste's exception included, so a wrong one is refused."""
    read = _read_digits(_compact(text), 14)
    return _with_published_key(read, siret) if read.status == "valid" else read


def read_siren(text: str) -> ProfessionalNumber:
    """A SIREN: 9 digits, whose key (Luhn) is a published rule: a wrong one is refused."""
    read = _read_digits(_compact(text), 9)
    return _with_published_key(read, siren) if read.status == "valid" else read


def _with_published_key(read: ProfessionalNumber, rule: ModuleType) -> ProfessionalNumber:
    try:
        rule.validate(read.number)
    except ValidationError:  # digits in the right number: only the key can be wrong
        return ProfessionalNumber("wrong-key")
    return read


def _read_digits(number: str, length: int) -> ProfessionalNumber:
    if not number:
        return ProfessionalNumber("empty")
    if not _DIGITS.issuperset(number):
        return ProfessionalNumber("bad-character")
    if len(number) != length:
        return ProfessionalNumber("too-short" if len(number) < length else "too-long", "", abs(length - len(number)))
    return ProfessionalNumber("valid", number)
