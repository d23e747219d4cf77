"""The real window, driven as a user or a screen reader meets it: by id, by accessible name, by keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QMenuBar,
    QProgressBar,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from forfait_desktop import app
from forfait_desktop.domain.answers import Physician
from forfait_desktop.locations import Locations, locations_in
from forfait_desktop.storage.dossier import Dossier, new_dossier
from forfait_desktop.storage.store import DossierStore, digest
from forfait_desktop.ui.clipboard import SecretClipboard
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.main_window import MainWindow
from forfait_desktop.ui.settings.display import Display
from forfait_desktop.ui.tools import Delays
from forfait_desktop.ui.wizard.wizard import Wizard
from forfait_desktop.ui.worker import Worker
from tests.sample import SAMPLE_DAY, SAMPLE_DETAILS, SAMPLE_ID, sample_data, sample_entry

NOON = datetime(2023, 12, 20, 14, 32)  # noqa: DTZ001 - local time, as the window reads it
CLAIRE = Physician(name="Dr Claire MARTIN", family_name="MARTIN", given_name="Claire", specialty="Médecine générale")


class ScriptedDialogs:
    """Answers in place of the user: the next folder or dossier to choose; keeps what was shown and opened."""

    def __init__(self) -> None:
        self.next: Path | None = None
        self.shown: list[QDialog] = []
        self.opened: list[Path] = []
        self.binned: list[Path] = []
        self.addresses: list[str] = []
        self.browser = True
        self.printer: QPrinter | None = None
        self.printed: list[tuple[str, int]] = []

    def choose_folder(self, parent: QWidget, title: str, start: Path, chosen: Callable[[Path], None]) -> None:
        if self.next is not None:
            chosen(self.next)

    def choose_dossier(self, parent: QWidget, title: str, start: Path, chosen: Callable[[Path], None]) -> None:
        self.choose_folder(parent, title, start, chosen)

    def choose_rules(self, parent: QWidget, title: str, start: Path, chosen: Callable[[Path], None]) -> None:
        self.choose_folder(parent, title, start, chosen)

    def choose_piece(self, parent: QWidget, title: str, start: Path, chosen: Callable[[Path], None]) -> None:
        self.choose_folder(parent, title, start, chosen)

    def choose_file(self, parent: QWidget, title: str, kinds: str, start: Path, chosen: Callable[[Path], None]) -> None:
        self.choose_folder(parent, title, start, chosen)

    def save_file(self, parent: QWidget, title: str, kinds: str, start: Path, chosen: Callable[[Path], None]) -> None:
        self.choose_folder(parent, title, start, chosen)

    def choose_printer(
        self, parent: QWidget, title: str, name: str, pages: int, chosen: Callable[[QPrinter], None]
    ) -> None:
        self.printed.append((name, pages))
        if self.printer is not None:
            chosen(self.printer)

    def show(self, dialog: QDialog) -> None:
        # As the real one does: who keeps a dialog that was closed keeps nothing.
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.shown.append(dialog)
        dialog.open()

    def to_bin(self, path: Path) -> bool:
        self.binned.append(path)
        return True

    def open_outside(self, path: Path) -> bool:
        self.opened.append(path)
        return True

    def show_beside(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.shown.append(dialog)
        dialog.show()

    def open_address(self, address: str) -> bool:
        self.addresses.append(address)
        return self.browser


class Clock:
    """A day that a test can change."""

    def __init__(self, day: date) -> None:
        self.day = day

    def __call__(self) -> date:
        return self.day


class Desktop:
    """One data folder and the window on it."""

    def __init__(self, qtbot: QtBot, qapp: QApplication, kit: Kit, root: Path, day: date = SAMPLE_DAY) -> None:
        self.qtbot = qtbot
        self.qapp = qapp
        self.kit = kit
        self.root = root
        self.locations: Locations = locations_in(root)
        self.clock = Clock(day)
        self.dialogs = ScriptedDialogs()
        self.delays = Delays(0, 0, 0)
        self.window: MainWindow
        self._left: list[QWidget] = []
        self._behind: list[QObject] = []

    # Life

    def build(self) -> MainWindow:
        """The window, of which nothing is shown yet."""
        before = set(self._of_the_application())
        if hasattr(self, "window"):
            self._left.append(self.window)
        self.window = app.build(
            self.qapp,
            self.locations,
            self.clock,
            now=lambda: NOON,
            dialogs=self.dialogs,
            timing=app.Timing(self.delays, 60_000),
            kit=self.kit,
        )
        self._behind += [one for one in self._of_the_application() if one not in before]
        return self.window

    def _of_the_application(self) -> list[QObject]:
        """What a window leaves to the application, which has one window only; a test has hundreds."""
        direct = Qt.FindChildOption.FindDirectChildrenOnly
        kinds: tuple[type[QObject], ...] = (Worker, Display, SecretClipboard)
        return [one for kind in kinds for one in self.qapp.findChildren(kind, options=direct)]

    def start(self, path: Path | None = None, width: int = 1366, height: int = 768) -> MainWindow:
        self.build()
        self.window.start(path)
        self.window.resize(width, height)
        with self.qtbot.waitSignal(self.window.painted):
            self.window.show()
        self.settle()
        return self.window

    def settle(self) -> None:
        """Let what was posted happen, and what is being written be written."""
        QTest.qWait(1)
        self.qapp.sendPostedEvents()

    def rest(self) -> None:
        """Let all that is read, drawn or written behind be done too, with what follows from it."""
        for _ in range(3):
            self.settle()
            for worker in self.qapp.findChildren(Worker):
                worker.wait()
        self.settle()

    def close(self) -> None:
        """Close the window, and take it away at once: a change of theme would still draw a window that waits for it."""
        if isValid(self.window) and not self.window.close():
            # It stays, for what could not be saved: nothing that it asked for may come back once it is gone.
            self.rest()
        self._take_away([self.window])

    def end(self) -> None:
        """Leave nothing to the next test: neither dialogs, nor windows that were killed, nor what was behind them."""
        for dialog in filter(isValid, self.dialogs.shown):
            dialog.close()
        if hasattr(self, "window"):
            self.close()
        for worker in self.qapp.findChildren(Worker):
            worker.stop()
        self._take_away([*self._left, *self._behind])

    def _take_away(self, objects: Sequence[QObject]) -> None:
        for one in filter(isValid, objects):
            one.deleteLater()
            self.qapp.sendPostedEvents(one, QEvent.Type.DeferredDelete.value)

    def kill(self) -> None:
        """End as a killed process does: nothing is told to anybody; the lock of a dead process counts for nothing."""
        path = self.wizard.workbench.session.path
        self.window.hide()
        self.wizard.close_down()
        path.with_name(path.name + ".lock").unlink()

    def wait_saved(self) -> None:
        session = self.wizard.workbench.session
        self.qtbot.waitUntil(lambda: not session.dirty)

    # The sample

    def add_sample_rules(self) -> None:
        folder = self.locations.packs / SAMPLE_ID
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "campaign.toml").write_bytes(sample_data())

    def add_sample(self, *, empty: bool = False, name: str = CLAIRE.name) -> Path:
        """The declaration of Dr Claire Martin on disk, or the same without any answer."""
        self.add_sample_rules()
        given = sample_entry()
        physician = replace(CLAIRE, name=name, profile=given.profile)
        dossier: Dossier = new_dossier(SAMPLE_ID, digest(sample_data()), SAMPLE_DAY, physician)
        if not empty:
            dossier = replace(dossier, answers=given.answers, applicability=given.applicability, details=SAMPLE_DETAILS)
        return DossierStore().create(self.locations.library, dossier, sample_data())

    def open_sample(self, *, empty: bool = False, width: int = 1366, height: int = 768) -> Wizard:
        self.start(self.add_sample(empty=empty), width, height)
        return self.wizard

    # Looking

    @property
    def wizard(self) -> Wizard:
        assert self.window.desk is not None
        return self.window.desk.wizard

    def go(self, page: str) -> None:
        self.wizard.open_page(page)
        self.settle()

    def top(self) -> QWidget:
        """The dialog that is open, or the window."""
        dialogs = [dialog for dialog in self.dialogs.shown if isValid(dialog) and dialog.isVisible()]
        return dialogs[-1] if dialogs else self.window

    def shown(self) -> list[QWidget]:
        return [widget for widget in self.top().findChildren(QWidget) if widget.isVisible()]

    def find(self, object_name: str) -> QWidget:
        found = self._called(object_name)
        assert found, f"{object_name} is not shown"
        return found[0]

    def has(self, object_name: str) -> bool:
        return bool(self._called(object_name))

    def _called(self, object_name: str) -> list[QWidget]:
        # Qt looks through the thousands of widgets of a window; what is not asked for gets no Python object.
        return [widget for widget in self.top().findChildren(QWidget, object_name) if widget.isVisible()]

    def text(self, object_name: str) -> str:
        return plain(text_of(self.find(object_name)))

    def texts(self) -> list[str]:
        """Every visible text, ordinary spaces everywhere."""
        return [plain(text) for text in map(text_of, self.shown()) if text]

    def says(self, wanted: str) -> bool:
        return any(wanted in text for text in self.texts())

    def button(self, name: str) -> QAbstractButton:
        """The button, radio or box of that accessible name."""
        buttons = self.top().findChildren(QAbstractButton)
        found = [one for one in buttons if one.isVisible() and plain(accessible_name(one)) == name]
        assert found, f"no button {name!r}"
        return found[0]

    def step(self, page: str) -> str:
        row = self.wizard.steps.list.row(page)
        assert row is not None
        return plain(accessible_name(row))

    # Doing

    def click(self, name: str) -> None:
        """Press the button of that id or of that accessible name."""
        target = self.find(name) if self.has(name) else self.button(name)
        assert isinstance(target, QAbstractButton)
        assert target.isEnabled()
        target.click()
        self.settle()

    def type(self, object_name: str, keys: str, *, leave: bool = True) -> None:
        """Replace the text of a field, key by key, and leave it."""
        field = self.find(object_name)
        assert isinstance(field, QLineEdit)
        field.setFocus()
        field.selectAll()
        if keys:
            QTest.keyClicks(field, keys)
        else:
            QTest.keyClick(field, Qt.Key.Key_Delete)
        if leave:
            field.clearFocus()
        self.settle()

    def value(self, object_name: str) -> str:
        field = self.find(object_name)
        assert isinstance(field, QLineEdit)
        return plain(field.text())

    def key(
        self, key: Qt.Key, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier, on: QWidget | None = None
    ) -> None:
        target = on or QApplication.focusWidget() or self.window
        QTest.keyClick(target, key, modifiers)
        self.settle()

    def focused(self) -> str:
        widgets = [widget for widget in self.shown() if widget.hasFocus()]
        return widgets[0].objectName() if widgets else ""


def plain(text: str) -> str:
    """Compare as the scenarios do: U+00A0 and U+202F are ordinary spaces."""
    return text.replace("\u00a0", " ").replace("\u202f", " ")


def accessible_name(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def text_of(widget: QWidget) -> str:
    """What a widget lets read."""
    match widget:
        case QLabel() | QAbstractButton():
            return widget.text()
        case QLineEdit():
            return widget.text() or widget.placeholderText()
        case QComboBox():
            return widget.currentText()
        case QProgressBar():
            return widget.accessibleName()
        case QMenuBar():
            return ""
        case _:
            return ""
