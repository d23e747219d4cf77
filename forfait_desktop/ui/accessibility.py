"""Roles that Qt does not give by itself: alert, region, group.

Qt asks the factory once per object and per class name; only the classes named in ``ROLES`` are answered, so that the
other widgets keep Qt's own interface and their actions.
"""

from __future__ import annotations

from collections.abc import Mapping

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget


def _default_roles() -> dict[str, QAccessible.Role]:
    return {
        "Banner": QAccessible.Role.AlertMessage,
        "ErrorSummary": QAccessible.Role.AlertMessage,
        "Region": QAccessible.Role.Section,
        "AnswerGroup": QAccessible.Role.Grouping,
    }


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
        interface = QAccessibleWidget(target, role)
        # Those whose widget is gone were deleted by Qt, and their wrappers are empty.
        self._kept = [kept for kept in self._kept if shiboken6.isValid(kept)]
        self._kept.append(interface)
        return interface
