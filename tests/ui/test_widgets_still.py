"""A place that keeps its size: it grows and shrinks with what it holds, and tells nobody of the rest."""

from __future__ import annotations

from PySide6.QtWidgets import QVBoxLayout, QWidget

from forfait_desktop.ui.widgets.flow import FlowLayout
from forfait_desktop.ui.widgets.labels import PlainLabel, plain_label
from forfait_desktop.ui.widgets.shown import set_shown
from forfait_desktop.ui.widgets.still import Still
from tests.ui.desktop import Desktop


def built(desktop: Desktop) -> tuple[QWidget, Still, list[PlainLabel]]:
    """A window with two texts that flow in a place that keeps its size."""
    window = QWidget()
    desktop.qtbot.addWidget(window)
    box = QWidget(window)
    flow = FlowLayout(box, 8, 8)
    labels = [plain_label(f"Un montant de plusieurs mots, le {n}", "body", box, wrap=False) for n in ("un", "deux")]
    for label in labels:
        flow.addWidget(label)
    place = Still(box, window)
    place.set_filling(True)
    column = QVBoxLayout(window)
    column.addWidget(place)
    column.addStretch(1)
    window.resize(900, 300)
    window.show()
    desktop.settle()
    return window, place, labels


def test_it_shrinks_again_after_it_grew_in_a_narrower_window(desktop: Desktop) -> None:
    window, place, labels = built(desktop)
    one_line = place.height()
    window.resize(340, 300)
    desktop.settle()
    assert place.height() > one_line
    set_shown(labels[1], False)
    desktop.settle()
    assert place.height() == one_line
    set_shown(labels[1], True)
    desktop.settle()
    assert place.height() > one_line


def test_what_is_hidden_while_nothing_is_shown_leaves_no_room(desktop: Desktop) -> None:
    window, place, labels = built(desktop)
    one_line = place.height()
    window.resize(340, 300)
    desktop.settle()
    window.hide()
    set_shown(labels[1], False)
    window.show()
    desktop.settle()
    assert place.height() == one_line
