"""The RPPS and the date of installation as typed: what is said, and what is kept."""

from __future__ import annotations

from datetime import date

import pytest

from forfait_desktop.presentation.home.profile_checks import (
    installation,
    installation_error,
    rpps_warning,
    typed_rpps,
)
from forfait_desktop.presentation.wording.wording import Wording

WORDS = Wording()
OUTSIDE = "La date doit tomber entre le 1er janvier et le 31 décembre 2023."


@pytest.mark.parametrize(
    ("typed", "warning", "kept"),
    [
        ("", "", ""),
        ("1000123456", "Le numéro RPPS compte 11 chiffres\u00a0: il en manque 1.", "1000123456"),
        ("1000123456789", "Le numéro RPPS compte 11 chiffres\u00a0: il y en a 2 de trop.", "1000123456789"),
        ("10 001 234 5A7", "Le numéro RPPS ne contient que des chiffres.", "100012345A7"),
        # An example of the ANS, whose key is wrong: a warning, and the number is kept.
        ("10003461033", "La clé du numéro RPPS ne correspond pas\u00a0: vérifiez-le.", "10003461033"),
        ("997 0021 8896", "", "99700218896"),
        ("8 99700218896", "", "99700218896"),
    ],
)
def test_rpps(typed: str, warning: str, kept: str) -> None:
    assert rpps_warning(typed, WORDS.home) == warning
    assert typed_rpps(typed) == kept


@pytest.mark.parametrize(
    ("typed", "day", "error"),
    [
        ("01/09/2023", date(2023, 9, 1), ""),
        ("", None, OUTSIDE),
        ("01/09/2024", None, OUTSIDE),
        ("31/12/2022", None, OUTSIDE),
        ("09/2023", None, "Saisissez une date, par exemple 31/12/2023."),
        ("30/02/2023", None, "Saisissez une date, par exemple 31/12/2023."),
    ],
)
def test_date_of_installation(typed: str, day: date | None, error: str) -> None:
    assert installation(typed, 2023) == day
    assert installation_error(typed, 2023, WORDS.entry) == error
