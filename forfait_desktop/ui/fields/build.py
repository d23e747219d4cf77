"""From a view to its field: one ``match`` over the closed list of kinds."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from forfait_desktop.presentation.views import (
    CheckView,
    ChoiceView,
    CountView,
    DetailView,
    NegativeView,
    PercentView,
    RateView,
)
from forfait_desktop.ui.fields.check import CheckAnswer
from forfait_desktop.ui.fields.choice import ChoiceAnswer
from forfait_desktop.ui.fields.detail import DetailField
from forfait_desktop.ui.fields.number import CountField, PercentField
from forfait_desktop.ui.fields.rate import RateField
from forfait_desktop.ui.fields.rate_compact import CompactRateField
from forfait_desktop.ui.kit import Kit

FieldView = ChoiceView | CheckView | NegativeView | RateView | PercentView | CountView | DetailView
AnyField = ChoiceAnswer | CheckAnswer | RateField | CompactRateField | PercentField | CountField | DetailField


def make_field(kit: Kit, view: FieldView, parent: QWidget | None = None, *, question: str = "") -> AnyField:
    """Return the field that answers ``view``, already showing it.

    Args:
        kit: what every widget needs.
        view: what to show; its id and kind never change during the life of the field.
        parent: the owner of the field.
        question: begins the names of the ways to enter a rate, when a page holds several rates.
    """
    match view:
        case ChoiceView():
            return ChoiceAnswer(kit, view, parent)
        case CheckView() | NegativeView():
            return CheckAnswer(kit, view, parent)
        case RateView(compact=True):
            return CompactRateField(kit, view, parent)
        case RateView():
            return RateField(kit, view, parent, question=question)
        case PercentView():
            return PercentField(kit, view, parent)
        case CountView():
            return CountField(kit, view, parent)
        case DetailView():
            return DetailField(kit, view, parent)


def refresh_field(field: AnyField, view: FieldView) -> None:
    """Show ``view`` in ``field``, which was made for a view of the same kind.

    Raises:
        TypeError: if the field was made for another kind of view.
    """
    match field, view:
        case ChoiceAnswer(), ChoiceView():
            field.show_view(view)
        case CheckAnswer(), CheckView() | NegativeView():
            field.show_view(view)
        case RateField() | CompactRateField(), RateView():
            field.show_view(view)
        case PercentField(), PercentView():
            field.show_view(view)
        case CountField(), CountView():
            field.show_view(view)
        case DetailField(), DetailView():
            field.show_view(view)
        case _:
            raise TypeError(type(view).__name__)
