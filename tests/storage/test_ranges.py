"""Numbers that cannot be and names that leave the folder: the last one that is taken, the first one that is not."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator

import pytest

from forfait_desktop.domain.answers import AssistantMedical, Profile, Schemes, Vsm
from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage.ranges import check_evidence, check_profile, check_schemes, is_inside

# docs/format.md: « hors de 0…999 999 999 ».
MOST = 999_999_999


def wrong(where: str, kind: str, value: object) -> ForfaitError:
    return ForfaitError("dossier-inconsistent", where=where, problem=kind, value=value)


@contextlib.contextmanager
def refused(where: str, kind: str) -> Iterator[None]:
    with pytest.raises(ForfaitError) as raised:
        yield
    assert (raised.value.params["where"], raised.value.params["problem"]) == (where, kind)


@pytest.mark.parametrize(
    ("file", "inside"),
    [
        ("Justificatifs/a.pdf", True),
        ("a.pdf", True),
        ("a..b/...pdf", True),
        ("", False),
        ("/a.pdf", False),
        ("..", False),
        ("../a.pdf", False),
        ("Justificatifs/../../a.pdf", False),
        ("./a.pdf", False),
        ("a/.", False),
        ("a\\b.pdf", False),
        ("C:a.pdf", False),
        ("a.pdf:b", False),
        ("a\0.pdf", False),
    ],
)
def test_a_name_stays_in_the_folder_or_is_refused(file: str, inside: bool) -> None:
    assert is_inside(file) is inside
    if inside:
        check_evidence(file, "ab" * 32, "", "evidence.0", wrong)
    else:
        with refused("evidence.0.file", "path"):
            check_evidence(file, "ab" * 32, "", "evidence.0", wrong)


@pytest.mark.parametrize("digest", ["", "ab" * 31, "ab" * 33, "AB" * 32, "zz" * 32])
def test_a_piece_has_a_digest_unless_it_is_a_place(digest: str) -> None:
    for file in ("a.pdf", ""):
        for place in ("", "Classeur"):
            if place and not file and not digest:
                check_evidence(file, digest, place, "evidence.3", wrong)
            else:
                with refused("evidence.3.sha256", "sha256"):
                    check_evidence(file, digest, place, "evidence.3", wrong)


@pytest.mark.parametrize(("count", "taken"), [(None, True), (-1, False), (0, True), (MOST, True), (MOST + 1, False)])
def test_counts(count: int | None, taken: bool) -> None:
    held = {
        "schemes.vsm.ald_patients": Schemes(Vsm(ald_patients=count)),
        "schemes.vsm.vsm_sent": Schemes(Vsm(vsm_sent=count)),
        "schemes.vsm.vsm_structured": Schemes(Vsm(vsm_structured=count)),
        "schemes.assistant-medical.annual_cost": Schemes(assistant_medical=AssistantMedical(annual_cost=count)),
    }
    if taken:
        check_profile(Profile(patients=count), wrong)
        for schemes in held.values():
            check_schemes(schemes, wrong)
        return
    with refused("physician.profile.patients", "range"):
        check_profile(Profile(patients=count), wrong)
    for where, schemes in held.items():
        with refused(where, "range"):
            check_schemes(schemes, wrong)


@pytest.mark.parametrize(
    ("field", "first", "last"),
    [("year", 1, 99), ("percentile", 0, 100)],  # domain/answers.py: « from 1 », « 0 to 100 »
)
def test_the_contract_of_the_assistant(field: str, first: int, last: int) -> None:
    for number in (first, last):
        check_schemes(Schemes(assistant_medical=AssistantMedical(**{field: number})), wrong)  # type: ignore[arg-type]
    for number in (first - 1, last + 1):
        with refused(f"schemes.assistant-medical.{field}", "range"):
            check_schemes(Schemes(assistant_medical=AssistantMedical(**{field: number})), wrong)  # type: ignore[arg-type]


def test_nothing_asked_is_nothing_wrong() -> None:
    check_schemes(Schemes(), wrong)
    check_profile(Profile(), wrong)
