"""The focus ring: 2 px wide, 2 px outside the control, on the surface around it.

A style sheet can only draw inside a control, where the ring would be too close to the primary colour (1.4:1) and
would make things jump. So one transparent widget is laid over the container and follows the focused control.
"""

from __future__ import annotations

from typing import Final

import shiboken6
from PySide6.QtCore import QEvent, QObject, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QWindow
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QApplication,
    QCheckBox,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QRadioButton,
    QScrollArea,
    QWidget,
)

from forfait_desktop.ui.look.theme import Theme

_GAP: Final = 2
_WIDTH: Final = 2
_REACH: Final = _GAP + _WIDTH
_MOVES: Final = frozenset(
    {QEvent.Type.Move, QEvent.Type.Resize, QEvent.Type.Show, QEvent.Type.Hide, QEvent.Type.ParentChange}
)
OWN_FOCUS: Final = "ownFocus"
"""Dynamic property of the widgets that show the focus themselves (the step list)."""
DRAWN_WHOLE: Final = "drawnWhole"
"""Dynamic property of the ticks that draw an edge around all the room they are given."""


class _Ring(QWidget):
    """The drawing itself; lets the mouse through and is invisible to assistive technologies."""

    def __init__(self, theme: Theme, host: QWidget) -> None:
        super().__init__(host)
        self._theme = theme
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the rounded ring just inside the edges of this widget."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("focus"), _WIDTH))
        inset = _WIDTH / 2
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(inset, inset, -inset, -inset), 6, 6)
        painter.end()


class FocusRing(QObject):
    """Shows the ring: always around a focused text field, around the rest while the keyboard is being used.

    After a click the page moves the focus by itself (to a title, to a first field): a ring would only startle there.
    """

    def __init__(self, app: QApplication, theme: Theme) -> None:
        """Follow the focus of ``app``."""
        super().__init__(app)
        self._theme = theme
        self._ring: _Ring | None = None
        self._target: QWidget | None = None
        self._watched: list[QWidget] = []
        self._by_mouse = False
        app.focusChanged.connect(self._on_focus_changed)
        app.focusWindowChanged.connect(self._on_window_changed)

    def target(self) -> QWidget | None:
        """Return the control that wears the ring, or None."""
        return self._target

    def drawn(self) -> QWidget | None:
        """Return the ring itself, or None when nothing wears it."""
        return self._ring

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the control and the containers that move it; notice whether the mouse or the keyboard is in use."""
        if isinstance(watched, QWindow):
            if event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress):
                self._by_mouse = event.type() == QEvent.Type.MouseButtonPress
            return False
        if event.type() in _MOVES:
            self._place()
        elif event.type() == QEvent.Type.Destroy:
            self._release()
        return False

    def _on_window_changed(self, window: QWindow | None) -> None:
        # Every key and click of a window goes through its QWindow first: one filter per window sees them all.
        if window is not None:
            window.removeEventFilter(self)
            window.installEventFilter(self)

    def _on_focus_changed(self, _old: QWidget | None, now: QWidget | None) -> None:
        self._release()
        if now is None or not self._wants_ring(now):
            return
        host = _host_of(now)
        if host is None or host is now:
            return
        self._target = now
        self._ring = _Ring(self._theme, host)
        walker: QWidget | None = now
        while walker is not None and walker is not host:
            walker.installEventFilter(self)
            self._watched.append(walker)
            walker = walker.parentWidget()
        self._place()

    def _wants_ring(self, widget: QWidget) -> bool:
        if widget.property(OWN_FOCUS) or isinstance(widget, QMenu | QMenuBar):
            return False
        if isinstance(widget, QAbstractItemView):
            # A chosen row is drawn the same with and without the focus. The list of a combo box opens over all.
            return not self._by_mouse and widget.window().windowType() != Qt.WindowType.Popup
        if isinstance(widget, QAbstractScrollArea) and not isinstance(widget, QScrollArea):
            return True
        return isinstance(widget, QLineEdit) or not self._by_mouse

    def _place(self) -> None:
        ring, target = self._ring, self._target
        if ring is None or target is None or not shiboken6.isValid(ring) or not shiboken6.isValid(target):
            return
        host = ring.parentWidget()
        if host is None:
            return
        if not target.isVisibleTo(host):
            ring.hide()
            return
        corner = target.mapTo(host, QPoint(0, 0))
        place = QRect(corner, _drawn_size(target)).adjusted(-_REACH, -_REACH, _REACH, _REACH)
        if place == ring.geometry() and not ring.isHidden():
            return
        ring.setGeometry(place)
        ring.raise_()
        ring.show()

    def _release(self) -> None:
        for widget in self._watched:
            if shiboken6.isValid(widget):
                widget.removeEventFilter(self)
        self._watched.clear()
        ring, self._ring, self._target = self._ring, None, None
        if ring is not None and shiboken6.isValid(ring):
            ring.hide()
            ring.deleteLater()


def _drawn_size(widget: QWidget) -> QSize:
    """Return the size of what is seen of ``widget``: a title or a tick on one line may be given a whole row."""
    size = widget.size()
    # First what it is: a field moves several times while its page is laid out, and is slow to tell its hint.
    if not isinstance(widget, QLabel | QCheckBox | QRadioButton) or widget.property(DRAWN_WHOLE):
        return size
    hint = widget.sizeHint()
    if hint.width() < size.width():
        one_line = widget.heightForWidth(hint.width()) <= widget.minimumSizeHint().height()
        return QSize(hint.width(), size.height()) if one_line else size
    return size


def _host_of(widget: QWidget) -> QWidget | None:
    """Return the nearest container that scrolls with ``widget``, or its window."""
    walker: QWidget | None = widget.parentWidget()
    while walker is not None:
        above = walker.parentWidget()
        scroller = above.parentWidget() if above is not None else None
        if isinstance(scroller, QScrollArea) and scroller.widget() is walker:
            return walker
        if walker.isWindow():
            return walker
        walker = above
    return None
