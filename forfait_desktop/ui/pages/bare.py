"""What a page stands on inside another screen, which scrolls and has a title of its own."""

from __future__ import annotations

from PySide6.QtWidgets import QScrollBar, QVBoxLayout, QWidget

from forfait_desktop.ui.widgets.layouts import BLOCK_GAP, PageScroll


class BareSheet(QWidget):
    """Stands for the `PageScroll` of a page; scrolling is asked of the screen around it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(BLOCK_GAP)
        self._own = QScrollBar(self)
        self._own.hide()

    def widget(self) -> QWidget:
        """Return what holds the blocks."""
        return self

    def viewport(self) -> QWidget:
        """Return the part in sight."""
        around = self._around()
        return around.viewport() if around is not None else self

    def verticalScrollBar(self) -> QScrollBar:  # noqa: N802 - as Qt names it
        """Return the bar of the screen around."""
        around = self._around()
        return around.verticalScrollBar() if around is not None else self._own

    def show_widget(self, widget: QWidget) -> None:
        """Bring ``widget`` into sight."""
        around = self._around()
        if around is not None:
            around.show_widget(widget)

    def _around(self) -> PageScroll | None:
        above = self.parentWidget()
        while above is not None and not isinstance(above, PageScroll):
            above = above.parentWidget()
        return above
