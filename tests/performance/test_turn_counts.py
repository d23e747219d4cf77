"""What a change of page and the layouts of a keystroke cost, counted: stops, files written, texts measured."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget

from forfait_desktop.storage import atomic
from forfait_desktop.storage.settings import Settings
from forfait_desktop.ui import tab_order
from forfait_desktop.ui.widgets.flow import Column
from forfait_desktop.ui.widgets.labels import PlainLabel, plain_label
from tests.ui.desktop import Desktop

MEASURES = 10
"""Most heights that the texts of a page are asked for, by a keystroke that changes its result. 155 before the
columns kept theirs, 6 now."""

REQUESTS = 10
"""Most requests of layout that a keystroke which changes a result sends to what is visible: 8 now."""

PAINTED = "painted"


def test_a_change_of_page_looks_for_no_stop_and_waits_for_no_disk(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    wizard = desktop.open_sample()
    pages = wizard.workbench.order()
    for page in pages:
        desktop.go(page)
    desktop.rest()
    asked: Counter[str] = Counter()
    is_stop, write = tab_order._is_stop, atomic.write_file

    def looked(widget: QWidget) -> bool:
        asked["stops"] += 1
        return is_stop(widget)

    def written(*given: Any, **named: Any) -> Any:
        asked["files"] += 1
        return write(*given, **named)

    monkeypatch.setattr(tab_order, "_is_stop", looked)
    monkeypatch.setattr(atomic, "write_file", written)
    for page in pages:
        wizard.open_page(page)
        assert wizard.page.isVisible()
    assert asked == {}


@pytest.mark.parametrize("how", ["rest", "close at once"])
def test_the_page_on_which_a_declaration_is_left_is_kept(desktop: Desktop, how: str) -> None:
    wizard = desktop.open_sample()
    left = wizard.workbench.order()[2]
    dossier = wizard.workbench.session.dossier.id
    wizard.open_page(left)
    if how == "rest":
        desktop.rest()
    else:
        desktop.close()
    assert Settings(desktop.locations.settings).last_page(dossier) == left


def test_tab_looks_at_the_page_that_is_shown_only(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    wizard = desktop.open_sample()
    for page in wizard.workbench.order():
        desktop.go(page)
    desktop.go("dmp")
    seen: list[bool] = []
    is_stop = tab_order._is_stop

    def looked(widget: QWidget) -> bool:
        seen.append(widget.isVisible())
        return is_stop(widget)

    monkeypatch.setattr(tab_order, "_is_stop", looked)
    assert wizard.focusNextPrevChild(True)
    assert seen
    assert all(seen)


def test_a_keystroke_measures_few_texts(desktop: Desktop, monkeypatch: pytest.MonkeyPatch) -> None:
    measured: Counter[str] = Counter()
    height = PlainLabel.heightForWidth

    def counted(label: PlainLabel, width: int) -> int:
        measured[f"{label.objectName()} « {label.text()} »"] += 1
        return height(label, width)

    monkeypatch.setattr(PlainLabel, "heightForWidth", counted)
    desktop.open_sample()
    desktop.go("dmp")
    field = desktop.find("reponse.dmp.taux.done")
    assert isinstance(field, QLineEdit)
    field.setFocus()
    QTest.keyClicks(field, "1")
    desktop.rest()
    measured.clear()
    QTest.keyClicks(field, "9")
    desktop.rest()
    assert measured.total() <= MEASURES, f"{measured.total()} measures: {measured.most_common(10)}"


class Requests(QObject):
    """Notes, in their order, the requests of layout, those inside ``page`` only if there is one, and the painting."""

    def __init__(self, app: QApplication, page: QWidget | None = None) -> None:
        super().__init__(app)
        self.seen: list[str] = []
        self._page = page
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget) and watched.isVisible():
            inside = self._page is None or self._page.isAncestorOf(watched)
            if event.type() == QEvent.Type.LayoutRequest and inside:
                self.seen.append(f"{type(watched).__name__} « {watched.objectName()} »")
            elif event.type() == QEvent.Type.UpdateRequest and watched.isWindow():
                self.seen.append(PAINTED)
        return False


def test_a_keystroke_lays_each_part_out_before_it_is_painted(desktop: Desktop, qapp: QApplication) -> None:
    desktop.open_sample()
    desktop.go("dmp")
    field = desktop.find("reponse.dmp.taux.total")
    assert isinstance(field, QLineEdit)
    field.setFocus()
    # The first keys bring what they show for the first time: labels, the widest amounts.
    for typed in ("0", "\b", "0", "\b"):
        QTest.keyClicks(field, typed)
        desktop.rest()
    requests = Requests(qapp)
    QTest.keyClicks(field, "0")
    desktop.rest()
    qapp.removeEventFilter(requests)
    assert PAINTED in requests.seen
    painted = requests.seen.index(PAINTED)
    late = [one for one in requests.seen[painted:] if one != PAINTED]
    assert not late, f"laid out after it was painted: {late}"
    assert painted <= REQUESTS, f"{painted} requests of layout: {requests.seen}"


@pytest.mark.parametrize(
    ("page", "name"),
    [
        ("dmp", "reponse.dmp.taux.done"),
        ("teleservices", "reponse.aat.taux.percent"),
        ("vsm", "vsm.methode.1.minutes"),
        ("mss-patient", "adresse.matricule"),
    ],
)
def test_what_a_first_key_brings_is_in_its_place_when_it_is_painted(
    desktop: Desktop, qapp: QApplication, page: str, name: str
) -> None:
    """A button that a status brought, and a page seven layouts deep, were laid out once more after the paint."""
    desktop.open_sample()
    desktop.go(page)
    field = desktop.find(name)
    field.setFocus()
    desktop.rest()
    for typed in ("1", "2", "\b", "\b"):
        # Not the foot of the window: it says when all was saved, which comes when it comes.
        requests = Requests(qapp, desktop.wizard.page)
        QTest.keyClicks(field, typed)
        desktop.rest()
        qapp.removeEventFilter(requests)
        late = requests.seen[requests.seen.index(PAINTED) :]
        assert set(late) == {PAINTED}, f"laid out after {typed!r} was painted: {late}"


def test_a_column_answers_as_the_layout_of_qt_does(desktop: Desktop) -> None:
    words = ("Un texte assez long pour passer à la ligne, et même deux fois s’il le faut.", "Un autre.")
    built: list[tuple[QVBoxLayout, QWidget]] = []
    for make in (Column, QVBoxLayout):
        holder = QWidget()
        desktop.qtbot.addWidget(holder)
        column = make(holder)
        for text in words:
            column.addWidget(plain_label(text, "body", holder))
        built.append((column, holder))
    (ours, mine), (theirs, bare) = built
    for change in ("", " Encore une phrase, qui demande une ligne de plus."):
        for holder in (mine, bare):
            first = holder.findChildren(PlainLabel)[0]
            first.set_text_quietly(first.text() + change)
        for width in (500, 120, 260, 120, 500):
            assert ours.heightForWidth(width) == theirs.heightForWidth(width)
            assert ours.minimumHeightForWidth(width) == theirs.minimumHeightForWidth(width)
            assert mine.heightForWidth(width) == bare.heightForWidth(width)


@pytest.fixture
def still_cursor(qapp: QApplication) -> Iterator[None]:
    """A text cursor that does not blink: it would be seen in one picture and not in the other."""
    before = qapp.cursorFlashTime()
    qapp.setCursorFlashTime(0)
    yield
    qapp.setCursorFlashTime(before)


@pytest.mark.usefixtures("still_cursor")
def test_what_stays_on_the_screen_is_what_a_whole_painting_would_show(desktop: Desktop) -> None:
    """A card that grows paints its lower edge alone: nothing of before may remain."""
    desktop.open_sample(width=1000, height=900)
    for page in ("volet-1", "dmp", "teleservices"):
        desktop.go(page)
        fields = [one for one in desktop.wizard.page.findChildren(QLineEdit) if one.isVisible() and one.isEnabled()]
        for field in fields[:3]:
            field.setFocus()
            for typed in ("9", "\b"):
                QTest.keyClicks(field, typed)
                desktop.rest()
                assert _on_screen(desktop) == _painted_whole(desktop), f"{page}, {field.objectName()}, {typed!r}"


def _on_screen(desktop: Desktop) -> QImage:
    window = desktop.window
    handle = window.windowHandle()
    assert handle is not None
    return handle.screen().grabWindow(window.winId()).toImage().convertToFormat(QImage.Format.Format_RGB32)


def _painted_whole(desktop: Desktop) -> QImage:
    return desktop.window.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
