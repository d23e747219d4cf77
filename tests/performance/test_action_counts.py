"""What a keystroke and a save cost, counted: evaluations, paints, layouts, calls to the system."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QListView, QWidget

from forfait_desktop.campaigns.loader import parse_campaign
from forfait_desktop.domain.evaluation import evaluate
from forfait_desktop.presentation.home.row_view import LibraryRowView
from forfait_desktop.session import session, summary
from forfait_desktop.storage.filesystem import LocalFileSystem
from forfait_desktop.storage.store import DossierStore, serialise
from forfait_desktop.ui.home.model import LibraryModel
from tests.sample import sample_data
from tests.storage.builders import NOW, plain_dossier
from tests.ui.desktop import Desktop

SAVED = Counter(
    read=3, stat=3, free_space=1, create=1, chmod=1, write=1, fsync=1, close=1, replace=1, fsync_dir=1,
    alone=1,
)  # fmt: skip
"""One save after the first: the file is compared, written beside, synced, read back, compared again and
renamed while no other writer is at it, and its folder synced."""


class Seen(QObject):
    """Counts what Qt is asked to do."""

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self.paints: Counter[str] = Counter()
        self.rounds = 0
        app.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Paint and isinstance(watched, QWidget):
            self.paints[f"{type(watched).__name__} « {watched.objectName()} » {id(watched)}"] += 1
        elif event.type() == QEvent.Type.UpdateRequest and isinstance(watched, QWidget) and watched.isWindow():
            self.rounds += 1
        return False


def counted(counts: Counter[str], name: str, call: Callable[..., Any]) -> Callable[..., Any]:
    def count(*arguments: Any, **named: Any) -> Any:
        counts[name] += 1
        return call(*arguments, **named)

    return count


def counting(desktop: Desktop) -> QLineEdit:
    """The field of a count, with the focus."""
    desktop.open_sample()
    desktop.go("dmp")
    field = desktop.find("reponse.dmp.taux.done")
    assert isinstance(field, QLineEdit)
    field.setFocus()
    return field


def test_a_keystroke_evaluates_once_and_paints_amounts_once(
    desktop: Desktop, qapp: QApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    field = counting(desktop)
    # The first one says what changed last, in a line of its own: the page finds its place.
    QTest.keyClicks(field, "1")
    for _ in range(5):
        desktop.settle()
    evaluations: Counter[str] = Counter()
    monkeypatch.setattr(session, "evaluate", counted(evaluations, "evaluate", evaluate))
    seen = Seen(qapp)
    QTest.keyClicks(field, "1")
    desktop.settle()
    qapp.removeEventFilter(seen)
    assert evaluations == {"evaluate": 1}
    # The field may be painted before the rest: Qt asks for it while the answer is still being evaluated.
    assert seen.rounds <= 2, f"{seen.rounds} rounds of painting for one keystroke"
    often = {name: number for name, number in seen.paints.items() if number > 2}
    assert not often, f"painted more than twice for one keystroke: {often}"
    far = [name for name, number in seen.paints.items() if number > 1 and ("total." in name or "StepRow" in name)]
    assert not far, f"painted more than once for one keystroke: {far}"


def test_a_page_is_in_its_place_before_it_is_painted(desktop: Desktop, qapp: QApplication) -> None:
    """The layouts used to come to rest in six turns of the loop: the page moved there and back under the eyes."""
    field = counting(desktop)
    QTest.keyClicks(field, "1")
    desktop.settle()
    for typed in ("9", "9", "9"):
        QTest.keyClicks(field, typed)
        qapp.processEvents()
        page = field.window().findChildren(QWidget)
        first = {one: one.geometry() for one in page if one.isVisible()}
        for _ in range(6):
            desktop.settle()
        moved = [f"{type(one).__name__} « {one.objectName()} »" for one in first if one.geometry() != first[one]]
        assert not moved, f"moved after it was painted: {moved}"


class CountingFiles(LocalFileSystem):
    """The real disk, whose calls are counted by name."""

    def __init__(self) -> None:
        super().__init__()
        self.calls: Counter[str] = Counter()

    def __getattribute__(self, name: str) -> Any:
        found = super().__getattribute__(name)
        if name == "calls" or name.startswith("_") or not callable(found):
            return found
        return counted(self.calls, name, found)


def test_a_save_calls_the_system_as_often_as_it_must(tmp_path: Path) -> None:
    files = CountingFiles()
    store = DossierStore(files)
    dossier = plain_dossier()
    path = store.create(tmp_path, dossier, sample_data())
    opened = store.open(path)
    expected = opened.file_hash
    for revision in (1, 2):
        files.calls.clear()
        data = serialise(dataclasses.replace(dossier, revision=revision))
        expected = store.save(path, data, expected, NOW).sha256
    grown = files.calls - SAVED
    assert not grown, f"more calls to the system for one save: {dict(grown)}"


def test_a_save_reads_no_campaign_again_while_the_next_field_is_typed(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The row of the library was made with the campaign read anew: 20 ms of Python beside each next key."""
    read: Counter[str] = Counter()
    monkeypatch.setattr(summary, "parse_campaign", counted(read, "parse_campaign", parse_campaign))
    desktop.open_sample()
    desktop.go("dmp")
    desktop.rest()
    read.clear()
    desktop.type("reponse.dmp.taux.done", "7")
    desktop.wait_saved()
    desktop.rest()
    (row,) = desktop.window._tools.office.index_rows()
    assert row.revision == desktop.wizard.workbench.session.dossier.revision
    assert read == {}


class Rows:
    """Ten thousand declarations, of which only those that are seen may be read."""

    def __init__(self) -> None:
        self.asked: Counter[str] = Counter()

    def count(self, search: str) -> int:
        self.asked["count"] += 1
        return 10_000

    def rows(self, search: str, start: int, limit: int) -> tuple[LibraryRowView, ...]:
        self.asked["rows"] += limit
        return ()


def test_ten_thousand_rows_are_neither_read_nor_counted_one_by_one(qapp: QApplication, desktop: Desktop) -> None:
    source = Rows()
    view = QListView()
    desktop.qtbot.addWidget(view)
    view.setUniformItemSizes(True)
    model = LibraryModel(source, view)
    view.setModel(model)
    view.resize(400, 600)
    model.load()
    view.show()
    desktop.settle()
    assert model.rowCount() == 10_000
    assert source.asked["count"] == 1
    assert source.asked["rows"] <= 128, "rows are read that are not seen"
    # Asked of Python for each row at each layout, it made ten thousand declarations cost half a start more.
    assert "rowCount" not in vars(LibraryModel)
    assert "index" not in vars(LibraryModel)
