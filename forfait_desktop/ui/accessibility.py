"""Roles that Qt does not give by itself: alert, region, group.

Qt asks the factory once per object and per class name; only the classes named in ``ROLES`` are answered, so that the
other widgets keep Qt's own interface and their actions.
"""

from __future__ import annotations

from collections.abc import Mapping

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QWidget


def _default_roles() -> dict[str, QAccessible.Role]:
    return {
        "Banner": QAccessible.Role.AlertMessage,
        "BriefLine": QAccessible.Role.AlertMessage,
        "ErrorSummary": QAccessible.Role.AlertMessage,
        "Region": QAccessible.Role.ComplementaryContent,
        "AnswerGroup": QAccessible.Role.Grouping,
        "Waterfall": QAccessible.Role.Graphic,
        "StepListBody": QAccessible.Role.List,
        "StepRow": QAccessible.Role.ListItem,
    }


class _RowInterface(QAccessibleWidget):
    """A row of the step list: a list item that can be pressed, selected when its step is open."""

    def __init__(self, row: QAbstractButton) -> None:
        super().__init__(row, QAccessible.Role.ListItem)
        self._row = row

    def actionNames(self) -> list[str]:  # noqa: N802
        """Return the actions of a button: the plain interface would only offer the focus."""
        return [self.pressAction(), self.setFocusAction()]

    def doAction(self, actionName: str) -> None:  # noqa: N802, N803
        """Open the step, or give the row the focus."""
        if actionName == self.pressAction():
            self._row.click()
        else:
            super().doAction(actionName)

    def state(self) -> QAccessible.State:
        """Return the state, with « selected » for the step that is open."""
        state = super().state()
        state.selectable = True
        state.selected = bool(self._row.property("currentStep"))
        return state


class AccessibleRoles(QObject):
    """Serves the roles of our own containers to assistive technologies."""

    def __init__(self, parent: QObject, roles: Mapping[str, QAccessible.Role] | None = None) -> None:
        """Install the factory; ``roles`` maps a Python class name to its role."""
        super().__init__(parent)
        self._roles = dict(_default_roles() if roles is None else roles)
        # Qt does not own what Python made: without a reference here the interface would die while in use.
        self._kept: list[QAccessibleWidget] = []
        QAccessible.installFactory(self._interface_for)

    def _interface_for(self, class_name: str, target: QObject) -> QAccessibleInterface | None:
        role = self._roles.get(class_name)
        if role is None or not isinstance(target, QWidget):
            return None
        if role == QAccessible.Role.ListItem and isinstance(target, QAbstractButton):
            interface: QAccessibleWidget = _RowInterface(target)
        else:
            interface = QAccessibleWidget(target, role)
        # Those whose widget is gone were deleted by Qt, and their wrappers are empty.
        self._kept = [kept for kept in self._kept if shiboken6.isValid(kept)]
        self._kept.append(interface)
        return interface
