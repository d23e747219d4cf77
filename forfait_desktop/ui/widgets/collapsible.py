"""A block of the help that opens and closes: its title is a button, its state is the button's."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.labels import plain_label


class Region(QFrame):
    """A part of the window with a name of its own (the help panel). Accessible role: region."""

    def __init__(self, region_id: str, name: str, parent: QWidget | None = None) -> None:
        """Make the region ``region_id`` called ``name``."""
        super().__init__(parent)
        self.setObjectName(region_id)
        self.setAccessibleName(name)
        self.setProperty("frameRole", "bar")


class CollapsibleBlock(QWidget):
    """A title that opens and closes what is under it, at once.

    Signals:
        toggled(str, bool): (key of the block, whether it is open), only when the user did it.
    """

    toggled = Signal(str, bool)

    def __init__(self, kit: Kit, key: str, title: str, parent: QWidget | None = None) -> None:
        """Make the closed block ``key``; fill it with ``show_lines`` or through ``body``."""
        super().__init__(parent)
        self._key = key
        self._lines: tuple[str, ...] = ()
        self._labels: list[QWidget] = []
        self._head = Button(kit, title, f"aide.{key}", "heading", "chevron-right", self)
        # A title on two lines is read as one.
        self._head.setAccessibleName(title.replace("\n", " "))
        self._head.clicked.connect(self._on_clicked)
        self._content = QWidget(self)
        self.body = QVBoxLayout(self._content)
        self.body.setContentsMargins(32, 0, 8, 12)
        self.body.setSpacing(8)
        self._content.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._head)
        column.addWidget(self._content)
        self.set_open(False)

    def title(self) -> str:
        """Return the visible title."""
        return self._head.text()

    def is_open(self) -> bool:
        """Return whether the content is shown."""
        return not self._content.isHidden()

    def set_open(self, opened: bool) -> None:
        """Open or close the block without a signal."""
        self._head.set_icon("chevron-down" if opened else "chevron-right")
        # A checkable button would be read as a box to tick; the state is told as a description instead.
        words = (self.tr("Ouvert"), self.tr("Fermé"))
        self._head.setAccessibleDescription(words[0] if opened else words[1])
        self._content.setVisible(opened)

    def show_lines(self, lines: tuple[str, ...], role: str = "secondary") -> None:
        """Show one paragraph per line; does nothing when they are the same."""
        if lines == self._lines:
            return
        self._lines = lines
        for label in self._labels:
            self.body.removeWidget(label)
            label.hide()
            label.deleteLater()
        self._labels = [plain_label(line, role, self._content) for line in lines]
        for label in self._labels:
            self.body.addWidget(label)

    def _on_clicked(self) -> None:
        self.set_open(not self.is_open())
        self.toggled.emit(self._key, self.is_open())
