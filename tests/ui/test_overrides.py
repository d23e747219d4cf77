"""A failure in what Qt calls is reported and survived, whoever raised it."""

from __future__ import annotations

import sys
from collections.abc import Callable

import pytest
import shiboken6
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from forfait_desktop.ui.crash import CrashGuard
from forfait_desktop.ui.tools import Delays
from tests.ui.desktop import Desktop

Fault = Callable[[], object]


def gone() -> object:
    """What is most often met: a widget that Qt has deleted."""
    widget = QWidget()
    shiboken6.delete(widget)
    return widget.objectName()


NONE: list[int] = []
FAULTS: dict[str, tuple[Fault, type[Exception]]] = {
    "index": (lambda: NONE[3], IndexError),
    "number": (lambda: int("x"), ValueError),
    "type": (lambda: "a" + 1, TypeError),  # type: ignore[operator]
    "arguments": (lambda: QColor().setRed("rouge"), TypeError),  # type: ignore[arg-type]
    "gone": (gone, RuntimeError),
}


class Failing(QWidget):
    """Fails in `event`, an override, when it is asked to."""

    def __init__(self, fault: Fault, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fault = fault

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.User:
            self._fault()
        return super().event(event)

    def fail(self) -> None:
        """Ask for it."""
        QApplication.sendEvent(self, QEvent(QEvent.Type.User))


@pytest.mark.parametrize("name", FAULTS)
def test_what_fails_in_an_override_reaches_the_hook(qtbot: QtBot, name: str) -> None:
    fault, expected = FAULTS[name]
    widget = Failing(fault)
    qtbot.addWidget(widget)
    with pytest.raises(expected, match="override of QWidget::event"):
        QApplication.sendEvent(widget, QEvent(QEvent.Type.User))


def test_the_answers_are_saved_and_the_report_written_when_an_override_fails(
    desktop: Desktop, monkeypatch: pytest.MonkeyPatch
) -> None:
    desktop.delays = Delays(3_600_000, 3_600_000)
    desktop.open_sample()
    desktop.go("dmp")
    desktop.type("reponse.dmp.taux.done", "163")
    session = desktop.wizard.workbench.session
    assert session.dirty
    failing = Failing(FAULTS["index"][0], desktop.window)
    monkeypatch.setattr(sys, "excepthook", CrashGuard(desktop.window, desktop.locations.logs).handle)
    # As in the application: from the loop of Qt, with no Python around it that could take the exception.
    QTimer.singleShot(0, failing, failing.fail)
    desktop.qtbot.waitUntil(lambda: desktop.says("Une anomalie est survenue. Vos saisies sont enregistrées"))
    assert not session.dirty
    report = (desktop.locations.logs / "anomalies.log").read_text(encoding="utf-8")
    assert "IndexError" in report
    assert "test_overrides.py" in report


class Shared:
    """What two classes of Qt share beside their own class, as our check boxes and radio buttons do."""

    def event(self, event: QEvent) -> bool:
        """Fail when asked to."""
        if event.type() == QEvent.Type.User:
            FAULTS["index"][0]()
        return super().event(event)  # type: ignore[misc,no-any-return]


class FirstToShare(Shared, QWidget):
    """One of them."""


class SecondToShare(Shared, QObject):
    """The other one."""


@pytest.mark.parametrize("kind", [FirstToShare, SecondToShare])
def test_what_fails_in_an_override_that_stands_beside_a_class_of_qt_reaches_the_hook(
    qtbot: QtBot, kind: type[QObject]
) -> None:
    one = kind()
    with pytest.raises(IndexError, match="override of Q"):
        QApplication.sendEvent(one, QEvent(QEvent.Type.User))


def test_overrides_keep_their_names_and_what_is_not_one_is_left_alone() -> None:
    class Named(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:
            """Watch."""
            return super().eventFilter(watched, event)

        def own(self) -> None:
            """Ours."""

    assert (Named.eventFilter.__name__, Named.eventFilter.__doc__) == ("eventFilter", "Watch.")
    assert not hasattr(Named.own, "__wrapped__")
