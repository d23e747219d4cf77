"""What a desktop expects: one window for one user, a file dropped on it, the declarations opened last."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from forfait_desktop.locations import default_locations, locations_in
from forfait_desktop.ui.instance import SingleInstance
from tests.ui.desktop import Desktop


def test_only_the_user_s_own_folders_have_one_window(tmp_path: Path) -> None:
    assert default_locations().shared
    assert not locations_in(tmp_path).shared


def test_a_second_start_hands_its_file_over(qtbot: QtBot, tmp_path: Path) -> None:
    first, second = SingleInstance(tmp_path), SingleInstance(tmp_path)
    assert first.claim()
    assert not second.claim()
    first.listen()
    taken: list[str] = []
    first.asked.connect(taken.append)
    # Nobody waits here: the two are in one process, and the first must be able to read.
    assert not second.hand_over(None, wait_ms=-1)
    (tmp_path / "instance" / "a.json").write_text('{"path": "/dossiers/a.forfait"}', encoding="utf-8")
    qtbot.waitUntil(lambda: taken == ["/dossiers/a.forfait"])
    assert not list((tmp_path / "instance").iterdir())
    first.release()
    assert second.claim()
    second.release()


def test_what_is_not_a_hand_over_is_swept_away(qtbot: QtBot, tmp_path: Path) -> None:
    folder = tmp_path / "instance"
    folder.mkdir()
    for number, text in enumerate(("", "{", "[1]", '{"path": 3}', "x" * 20_000)):
        (folder / f"{number}.json").write_text(text, encoding="utf-8")
    one = SingleInstance(tmp_path)
    assert one.claim()
    taken: list[str] = []
    one.asked.connect(taken.append)
    one.listen()
    qtbot.waitUntil(lambda: not list(folder.iterdir()))
    assert taken == []
    one.release()


def test_where_no_lock_can_be_written_the_window_opens_all_the_same(tmp_path: Path) -> None:
    blocked = tmp_path / "file"
    blocked.write_text("", encoding="utf-8")
    one = SingleInstance(blocked / "state")
    assert one.claim()
    assert not one.hand_over(None)


def test_the_window_comes_forward_with_the_file_it_is_given(desktop: Desktop) -> None:
    path = desktop.add_sample()
    window = desktop.start()
    window.come_forward(str(path))
    desktop.settle()
    wizard = desktop.wizard
    window.come_forward(str(path))
    window.come_forward("")
    assert desktop.wizard is wizard


def drop(desktop: Desktop, *paths: Path) -> bool:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    keys = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
    # Qt gives the drop to the widget that took the drag when it came in.
    entering = QDragEnterEvent(QPoint(5, 5), *keys)
    QApplication.sendEvent(desktop.window, entering)
    event = QDropEvent(QPointF(5, 5), *keys)
    event.ignore()
    QApplication.sendEvent(desktop.window, event)
    desktop.settle()
    return event.isAccepted()


def test_a_declaration_dropped_on_the_window_is_opened(desktop: Desktop, tmp_path: Path) -> None:
    path = desktop.add_sample()
    desktop.start()
    other = tmp_path / "facture.pdf"
    other.write_bytes(b"%PDF-1.7")
    assert not drop(desktop, other)
    assert not drop(desktop, path, other)
    assert desktop.window.desk is None
    assert drop(desktop, path.parent)
    assert desktop.wizard.workbench.session.path == path


def test_the_declarations_opened_last_are_in_the_menu(desktop: Desktop) -> None:
    one, two = desktop.add_sample(), desktop.add_sample(name="Dr Jean & Marie ROY")
    window = desktop.start()
    assert not window.menus.recent.menuAction().isEnabled()
    for path in (one, two, one):
        window.open_path(path)
    assert window.recent.paths() == (one, two)
    window.menus.recent.aboutToShow.emit()
    entry = window.menus.recent.actions()[1]
    assert entry.text() == two.parent.name.replace("&", "&&")
    entry.trigger()
    desktop.settle()
    assert desktop.wizard.workbench.session.path == two
    window.recent.forget()
    assert not window.menus.recent.menuAction().isEnabled()


def test_each_menu_of_the_bar_has_a_letter_of_its_own(desktop: Desktop) -> None:
    desktop.open_sample()
    titles = [action.text() for action in desktop.window.menuBar().actions() if action.isVisible()]
    letters = [title.partition("&")[2][:1].casefold() for title in titles]
    assert "" not in letters
    assert sorted(set(letters)) == sorted(letters)
