"""A place whose content changes and which keeps its size: nothing around it is laid out again."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from forfait_desktop.ui.widgets.shown import outdate


class Still(QWidget):
    """Holds one widget, and asks for another size only when what that widget needs has changed.

    The layouts of Qt pass each change on to all that holds them, up to the window, which measures everything: for an
    amount with one digit more. This place has no layout: the change comes to it, and stops here when it is none.
    """

    def __init__(self, held: QWidget, parent: QWidget | None = None) -> None:
        """Hold ``held``, which becomes a child."""
        super().__init__(parent)
        self._held = held
        self._filling = False
        self._asked: tuple[object, ...] = ()
        held.setParent(self)
        policy = QSizePolicy(held.sizePolicy())
        policy.setHeightForWidth(held.hasHeightForWidth())
        self.setSizePolicy(policy)

    def set_filling(self, filling: bool) -> None:
        """Take the width that is left, whatever the natural one: only another height is asked for."""
        if filling != self._filling:
            self._filling = filling
            self._asked = self._needs()
            self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the natural size of what is held."""
        size = self._held.sizeHint()
        return QSize(self.minimumSizeHint().width(), size.height()) if self._filling else size

    def minimumSizeHint(self) -> QSize:
        """Return the least size of what is held."""
        size = self._held.minimumSizeHint()
        return QSize(0, size.height()) if self._filling else size

    def heightForWidth(self, width: int) -> int:
        """Return the height in pixels at ``width``."""
        return self._held.heightForWidth(width)

    def event(self, event: QEvent) -> bool:
        """Look at what is held when it asks for another size."""
        if event.type() == QEvent.Type.LayoutRequest:
            self._look()
        return super().event(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Look at what is held: it may have changed while nothing was shown."""
        super().showEvent(event)
        self._look()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give all the room to what is held."""
        super().resizeEvent(event)
        # What is around it asked for the height at this width: that is what was told last.
        self._asked = self._needs()
        self._held.setGeometry(self.rect())

    def _look(self) -> None:
        needs = self._needs()
        if needs != self._asked:
            self._asked = needs
            self.updateGeometry()
            outdate(self)
        self._held.setGeometry(self.rect())

    def _needs(self) -> tuple[object, ...]:
        wraps = self._held.hasHeightForWidth()
        height = self._held.heightForWidth(self.width()) if wraps else self._held.sizeHint().height()
        return (height,) if self._filling else (height, self.sizeHint(), self.minimumSizeHint())
