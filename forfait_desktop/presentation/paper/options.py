"""What the user chooses before a report is made (ux.md E16)."""

from __future__ import annotations

from typing import Literal, get_args

from forfait_desktop.records import dataclass

ReportModel = Literal["complet", "controle", "comptable", "preparation"]

MODELS: tuple[ReportModel, ...] = get_args(ReportModel)
"""« Complet », « Pour un contrôle », « Pour le comptable », « Fiche de préparation »."""


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """What the user chose.

    Attributes:
        model: which of the four.
        draft: marked as a draft; None: when a step is still to fill.
        amounts: points and euros. The accountant’s note always has them, the preparation sheet never.
        pieces: the list of the pieces.
        missing: what is missing (« Complet » only).
        simulation: the simulation of volet 3 (« Complet » only).
        annex: « À recopier » as a check list (« Complet » only).
    """

    model: ReportModel = "complet"
    draft: bool | None = None
    amounts: bool = True
    pieces: bool = True
    missing: bool = True
    simulation: bool = False
    annex: bool = True


Part = Literal["amounts", "pieces", "missing", "simulation", "annex"]
"""What a box of « Contenu » keeps or leaves out: a field of `ReportOptions`."""

PARTS: dict[ReportModel, tuple[Part, ...]] = {
    "complet": ("amounts", "pieces", "missing", "simulation", "annex"),
    "controle": ("amounts", "pieces"),
    "comptable": (),
    "preparation": (),
}
"""The boxes that change something in each model."""
