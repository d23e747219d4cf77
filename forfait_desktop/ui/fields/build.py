"""From a view to its field: one ``match`` over the closed list of kinds."""

from __future__ import annotations

from typing import TYPE_CHECKING, cast

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
from forfait_desktop.ui.kit import Kit

if TYPE_CHECKING:
    from collections.abc import Callable

    from forfait_desktop.ui.fields.check import CheckAnswer
    from forfait_desktop.ui.fields.choice import ChoiceAnswer
    from forfait_desktop.ui.fields.detail import DetailField
    from forfait_desktop.ui.fields.number import CountField, PercentField
    from forfait_desktop.ui.fields.rate import RateField
    from forfait_desktop.ui.fields.rate_compact import CompactRateField

    AnyField = ChoiceAnswer | CheckAnswer | RateField | CompactRateField | PercentField | CountField | DetailField

FieldView = ChoiceView | CheckView | NegativeView | RateView | PercentView | CountView | DetailView


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
            from forfait_desktop.ui.fields.choice import ChoiceAnswer

            return ChoiceAnswer(kit, view, parent)
        case CheckView() | NegativeView():
            from forfait_desktop.ui.fields.check import CheckAnswer

            return CheckAnswer(kit, view, parent)
        case RateView(compact=True):
            from forfait_desktop.ui.fields.rate_compact import CompactRateField

            return CompactRateField(kit, view, parent)
        case RateView():
            from forfait_desktop.ui.fields.rate import RateField

            return RateField(kit, view, parent, question=question)
        case PercentView():
            from forfait_desktop.ui.fields.number import PercentField

            return PercentField(kit, view, parent)
        case CountView():
            from forfait_desktop.ui.fields.number import CountField

            return CountField(kit, view, parent)
        case DetailView():
            from forfait_desktop.ui.fields.detail import DetailField

            return DetailField(kit, view, parent)


def refresh_field(field: AnyField, view: FieldView) -> None:
    """Show ``view`` in ``field``, which was made for a view of the same kind.

    Raises:
        TypeError: if the field was made for another kind of view.
    """
    if not isinstance(view, field.shows):
        raise TypeError(type(view).__name__)
    show = cast("Callable[[FieldView], None]", field.show_view)
    show(view)
