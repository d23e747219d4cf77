"""The bars: where the axis stops, labels that never touch, names and values for screen readers."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from forfait_desktop.presentation.views import BarView, HeaderView, SegmentView
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.amounts import AmountLine
from forfait_desktop.ui.widgets.bars import ThresholdBar, axis_end, place_texts
from forfait_desktop.ui.widgets.total_bar import BarLegend, TotalBar

DMP = BarView(
    name="Taux d’alimentation du DMP\u00a0: 7,4\u00a0%, seuil 10\u00a0%, non atteint",
    value=7.4,
    value_label="vous\u00a0: 7,4\u00a0%",
    thresholds=(10.0,),
    threshold_labels=("seuil 10\u00a0%",),
    met=False,
)
SEGMENTS = (
    SegmentView("lump", 280, "Volet 1\u00a0: 280 points"),
    SegmentView("acquired", 302, "Acquis\u00a0: 302 points"),
    SegmentView("to_prove", 50, "À prouver\u00a0: 50 points"),
    SegmentView("pending", 0, "En attente\u00a0: 0 point"),
    SegmentView("open", 433, "Encore possible\u00a0: 433 points"),
    SegmentView("lost", 50, "Hors d’atteinte\u00a0: 50 points"),
)


def header(**changes: object) -> HeaderView:
    view = HeaderView(
        physician="Dr Claire MARTIN",
        campaign="Forfait structure 2023",
        acquired="",
        pending="",
        possible="",
        lost="",
        unattributed="",
        bar_name="Répartition des 1\u00a0115 points",
        bar_value=632,
        bar_maximum=1115,
        bar_description="Volet 1, 280 points",
        segments=SEGMENTS,
        last_change="",
        last_change_page="",
        rules="",
    )
    return replace(view, **changes)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("value", "thresholds", "end"),
    [
        # ux.md 3.5 and E06: a threshold of 10 % ends at 25 %.
        (7.4, (10.0,), 25),
        (None, (10.0,), 25),
        # Above the value too.
        (25.0, (10.0,), 30),
        (60.0, (10.0,), 75),
        (5.0, (5.0,), 15),
        # From 40 % on, the whole scale.
        (12.0, (40.0,), 100),
        (45.1, (50.0, 90.0), 100),
        (100.0, (10.0,), 100),
    ],
)
def test_the_axis_fits_the_threshold(value: float | None, thresholds: tuple[float, ...], end: int) -> None:
    assert axis_end(value, thresholds) == end


@given(
    st.lists(st.tuples(st.just("seuil"), st.floats(0, 600), st.floats(10, 120)), min_size=1, max_size=5),
)
def test_labels_never_touch_and_stay_inside(texts: list[tuple[str, float, float]]) -> None:
    placed = place_texts(texts, 0, 600)
    assert len(placed) == len(texts)
    assert all(text.left >= 0 and text.left + text.width <= 600.001 for text in placed)
    for row in {text.row for text in placed}:
        on_row = sorted((text for text in placed if text.row == row), key=lambda text: text.left)
        assert all(first.left + first.width < second.left for first, second in pairwise(on_row))


def test_a_threshold_bar_tells_its_sentence_and_a_value_rounded_down(kit: Kit, qtbot: QtBot) -> None:
    bar = ThresholdBar(kit, DMP)
    qtbot.addWidget(bar)
    assert bar.accessibleName() == DMP.name
    assert (bar.value(), bar.text()) == (7, "vous\u00a0: 7,4\u00a0%")
    bar.show_view(replace(DMP, value=9.99))
    # Rounded up, it would announce a threshold that is not reached.
    assert bar.value() == 9


def picture(bar: ThresholdBar, width: int = 500) -> QImage:
    bar.resize(width, bar.sizeHint().height())
    return bar.grab().toImage()


def colours(image: QImage) -> set[str]:
    return {image.pixelColor(x, y).name().upper() for x in range(0, image.width(), 2) for y in range(image.height())}


def test_the_fill_tells_met_from_not_met(kit: Kit, qtbot: QtBot) -> None:
    bar = ThresholdBar(kit, DMP)
    qtbot.addWidget(bar)
    palette = kit.theme.palette
    seen = colours(picture(bar))
    assert palette.warn_fill in seen
    assert palette.ok_fill not in seen
    bar.show_view(replace(DMP, value=12.0, met=True))
    seen = colours(picture(bar))
    assert palette.ok_fill in seen
    assert palette.warn_fill not in seen
    bar.show_view(replace(DMP, value=None))
    seen = colours(picture(bar))
    assert not seen & {palette.ok_fill, palette.warn_fill}


def test_two_near_thresholds_take_two_rows(kit: Kit, qtbot: QtBot) -> None:
    one = ThresholdBar(kit, DMP)
    two = ThresholdBar(
        kit, replace(DMP, thresholds=(10.0, 11.0), threshold_labels=("seuil 10\u00a0%", "seuil 11\u00a0%"))
    )
    for bar in (one, two):
        qtbot.addWidget(bar)
        bar.resize(300, 100)
    assert two.sizeHint().height() > one.sizeHint().height()


def test_the_total_bar_carries_name_value_and_description(kit: Kit, qtbot: QtBot) -> None:
    bar = TotalBar(kit)
    qtbot.addWidget(bar)
    bar.show_view(header())
    assert (bar.objectName(), bar.accessibleName()) == ("total.barre", "Répartition des 1\u00a0115 points")
    assert (bar.value(), bar.maximum()) == (632, 1115)
    assert bar.accessibleDescription() == "Volet 1, 280 points"
    # A segment without points is neither drawn nor named.
    assert "En attente" not in bar.toolTip()
    assert "Hors d’atteinte\u00a0: 50 points" in bar.toolTip()


@pytest.mark.parametrize("segments", [SEGMENTS, (), (SegmentView("open", 0.5, "0,5 point"), *SEGMENTS)])
def test_the_total_bar_draws_any_split(kit: Kit, qtbot: QtBot, segments: tuple[SegmentView, ...]) -> None:
    bar = TotalBar(kit)
    qtbot.addWidget(bar)
    bar.show_view(header(segments=segments))
    bar.resize(260, 14)
    assert not bar.grab().isNull()


def test_the_legend_names_the_segments_that_hold_points(kit: Kit, qtbot: QtBot) -> None:
    legend = BarLegend(kit)
    qtbot.addWidget(legend)
    legend.show_segments(SEGMENTS)
    texts = [label.text() for label in legend.findChildren(QLabel)]
    assert texts == [segment.text for segment in SEGMENTS if segment.points]


def test_an_amount_says_all_of_its_sentence(kit: Kit, qtbot: QtBot) -> None:
    amount = AmountLine(kit, "total.acquis", "acquired")
    qtbot.addWidget(amount)
    amount.show_text("Acquis\u00a0: 632 points, 4\u00a0424\u00a0€")
    assert amount.text() == "Acquis\u00a0: 632 points, 4\u00a0424\u00a0€"
    # The name would replace the amount for a screen reader (ux.md 2.0.6, rule 3).
    assert amount.accessibleName() == ""
    amount.show_text("")
    assert amount.isHidden()
