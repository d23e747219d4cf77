"""What types do not say of a dossier: numbers that cannot be, names that leave the folder."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable
from pathlib import PurePosixPath

from forfait_desktop.domain.answers import COUNT_MAXIMUM, Profile, Schemes
from forfait_desktop.errors import ForfaitError

_HASH = re.compile(r"[0-9a-f]{64}")

Problem = Callable[[str, str, object], ForfaitError]
"""Makes the error from where it is, a short code of what is wrong, and the value."""


def is_inside(file: str) -> bool:
    """Whether a relative name stays in the folder of the dossier, on every system."""
    path = PurePosixPath(file)
    return not (
        not file
        or path.is_absolute()
        or any(part in ("..", ".") for part in file.split("/"))
        or any(character in file for character in "\\:\0")
    )


def check_evidence(file: str, sha256: str, place: str, where: str, problem: Problem) -> None:
    """Raise `problem(where, kind, value)` for a piece that is neither a file of the dossier nor a place."""
    if place and not file and not sha256:
        return
    if not _HASH.fullmatch(sha256):
        raise problem(f"{where}.sha256", "sha256", sha256)
    if not is_inside(file):
        raise problem(f"{where}.file", "path", file)


def check_profile(profile: Profile, problem: Problem) -> None:
    """Raise `problem(where, kind, value)` for a count out of range."""
    _check_count(profile.patients, "physician.profile.patients", problem)


def check_schemes(schemes: Schemes, problem: Problem) -> None:
    """Raise `problem(where, kind, value)` for a number out of range."""
    if schemes.vsm is not None:
        for one in dataclasses.fields(schemes.vsm):
            _check_count(getattr(schemes.vsm, one.name), f"schemes.vsm.{one.name}", problem)
    assistant = schemes.assistant_medical
    if assistant is not None:
        _check_count(assistant.year, "schemes.assistant-medical.year", problem, minimum=1, maximum=99)
        _check_count(assistant.percentile, "schemes.assistant-medical.percentile", problem, maximum=100)
        _check_count(assistant.annual_cost, "schemes.assistant-medical.annual_cost", problem)


def _check_count(
    count: int | None, where: str, problem: Problem, *, minimum: int = 0, maximum: int = COUNT_MAXIMUM
) -> None:
    if count is not None and not minimum <= count <= maximum:
        raise problem(where, "range", count)
