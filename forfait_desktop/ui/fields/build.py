"""From a view to its field: one ``match`` over the closed list of kinds."""

from __future__ import annotations

from typing import TYPE_CHECKING

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
    # The classes are there already: the field was made with one of them.
    match view:
        case ChoiceView():
            from forfait_desktop.ui.fields.choice import ChoiceAnswer

            if isinstance(field, ChoiceAnswer):
                return field.show_view(view)
        case CheckView() | NegativeView():
            from forfait_desktop.ui.fields.check import CheckAnswer

            if isinstance(field, CheckAnswer):
                return field.show_view(view)
        case RateView():
            from forfait_desktop.ui.fields.rate import RateField
            from forfait_desktop.ui.fields.rate_compact import CompactRateField

            if isinstance(field, RateField | CompactRateField):
                return field.show_view(view)
        case PercentView() | CountView() | DetailView():
            return _refresh_text(field, view)
    raise TypeError(type(view).__name__)


def _refresh_text(field: AnyField, view: PercentView | CountView | DetailView) -> None:
    from forfait_desktop.ui.fields.detail import DetailField
    from forfait_desktop.ui.fields.number import CountField, PercentField

    match field, view:
        case PercentField(), PercentView():
            field.show_view(view)
        case CountField(), CountView():
            field.show_view(view)
        case DetailField(), DetailView():
            field.show_view(view)
        case _:
            raise TypeError(type(view).__name__)
