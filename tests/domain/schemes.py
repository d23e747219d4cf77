"""The two schemes written in code, with the figures of rules/README.md, for tests of the domain."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any, Literal

from forfait_desktop.domain.answers import AssistantMedical, Entry, Profile, Schemes, Vsm
from forfait_desktop.domain.campaign import Campaign
from forfait_desktop.domain.campaign_schemes import (
    AidGrid,
    AidRow,
    AssistantScheme,
    Fte,
    Scheme,
    SchemeBonus,
    SchemeTier,
    VsmScheme,
)
from forfait_desktop.domain.evaluation import evaluate
from forfait_desktop.domain.results import SchemeResult
from tests.domain.builders import BEFORE_END, GP, campaign, figure, gated, indicator, yes_no

UNTIL = date(2024, 6, 30)
NEW_GRID = date(2024, 6, 22)
THIRD_BEFORE = date(2023, 5, 1)
_TEXTS: dict[str, Any] = {
    "title": "Essai",
    "short": "Essai",
    "asks": "",
    "why": "",
    "declared": "computed",
    "declared_note": "",
    "sources": ("texte",),
    "hints": (),
    "misreadings": (),
    "evidence": (),
    "place": "",
}


def vsm_scheme(tiers: tuple[tuple[str, int], ...] = (("1/2", 1500), ("9/10", 3000)), **more: Any) -> VsmScheme:
    given: dict[str, Any] = {
        **_TEXTS,
        "figures": (figure("tiers", "avenant-9"), figure("bonus", "ameli")),
        "until": UNTIL,
        "profile": {"medecin_traitant": True},
        "profile_reason": "Réservé aux médecins traitants.",
        **more,
    }
    return VsmScheme(
        kind="vsm",
        tiers=tuple(SchemeTier(Fraction(threshold), Decimal(euros)) for threshold, euros in tiers),
        reference_patients=800,
        reference_patients_children=600,
        bonus=SchemeBonus(Fraction(1, 3), Decimal(20)),
        **given,
    )


def _grid(start: date, *rows: tuple[Fte, int | None, int | None, int | None, int, int]) -> AidGrid:
    def amount(euros: int | None) -> Decimal | None:
        return None if euros is None else Decimal(euros)

    return AidGrid(
        start,
        tuple(
            AidRow(
                fte,
                Decimal(p90),
                Decimal(p95),
                amount(first),
                amount(second),
                amount(third),
                THIRD_BEFORE if fte == "0.33" else None,
            )
            for fte, first, second, third, p90, p95 in rows
        ),
        (f"grille-{start.year}",),
    )


def assistant_scheme(**more: Any) -> AssistantScheme:
    given: dict[str, Any] = {
        **_TEXTS,
        "figures": (figure("condition", "ameli"),),
        "excluded": {"specialty_group": "radiologue"},
        "profile_reason": "Fermée aux radiologues.",
        **more,
    }
    return AssistantScheme(
        kind="assistant-medical",
        grids=(
            _grid(
                date(2019, 7, 1),
                ("1", 36000, 27000, 21000, 25000, 36000),
                ("0.5", 18000, 13500, 10500, 12500, 18000),
                ("0.33", None, 9000, 7000, 8350, 12000),
            ),
            _grid(
                NEW_GRID,
                ("1", 38000, 28000, 22000, 26000, 38000),
                ("0.5", 19000, 14000, 11000, 13000, 19000),
                ("0.33", None, 9450, 7350, 8767, 12600),
            ),
        ),
        **given,
    )


def with_schemes(*schemes: Scheme, gate: bool = False) -> Campaign:
    line = indicator("horaires", yes_no(), None if gate else 50, "volet-1")
    return gated([line], schemes=schemes) if gate else campaign([line], schemes=schemes)


def vsm_result(
    patients: int | None,
    sent: int | None,
    structured: int | None = None,
    *,
    profile: Profile = GP,
    today: date = BEFORE_END,
    scheme: VsmScheme | None = None,
    applicability: dict[str, Literal["kept", "set-aside"]] | None = None,
) -> SchemeResult:
    """The result of the VSM for these counts."""
    made = with_schemes(scheme or vsm_scheme())
    entry = Entry(
        profile=profile, schemes=Schemes(vsm=Vsm(patients, sent, structured)), applicability=applicability or {}
    )
    found = evaluate(made, entry, today).scheme("vsm")
    assert found is not None
    return found


def aid_result(
    fte: Fte | None,
    contract: date | None,
    year: int | None,
    percentile: int | None = 50,
    *,
    profile: Profile = GP,
    today: date = BEFORE_END,
) -> SchemeResult:
    """The result of the aid for that contract."""
    entry = Entry(profile=profile, schemes=Schemes(assistant_medical=AssistantMedical(fte, contract, year, percentile)))
    found = evaluate(with_schemes(assistant_scheme()), entry, today).scheme("assistant-medical")
    assert found is not None
    return found


def codes(result: SchemeResult) -> list[str]:
    return [reason.code for reason in result.reasons]
