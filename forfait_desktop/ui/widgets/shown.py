"""Changing what a page shows at no more cost than the change itself: laid out once, painted once."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QLayout, QScrollArea, QWidget

_REQUEST: Final = QEvent.Type.LayoutRequest
_ROUNDS: Final = 8
"""What a layout asks for while it runs is sent in the next round; most often there is none after the second, and a
field in a row of a card needs seven."""
_CHOSEN = Qt.WidgetAttribute.WA_WState_ExplicitShowHide


class Remembering:
    """A layout that remembers what it measured.

    Attributes:
        is_outdated: `outdate` said that it is to measure again, as all that is around it, and it has not yet.
    """

    is_outdated = False


def set_shown(widget: QWidget, shown: bool) -> None:
    """Show or hide ``widget``, which has a parent; does nothing when it is already so.

    Qt lays out every ancestor before it shows a child. A page shows several at once, and what it shows is only painted
    after the layouts have run: they run once, for all of it.
    """
    if widget.isHidden() is not shown and (shown or widget.testAttribute(_CHOSEN)):
        return
    held = []
    parent = widget.parentWidget() if shown else None
    while parent is not None and (layout := parent.layout()) is not None:
        if layout.isEnabled():
            layout.setEnabled(False)
            held.append(layout)
        parent = parent.parentWidget()
    widget.setVisible(shown)
    for layout in held:
        layout.setEnabled(True)
    outdate(widget)


def set_offered(button: QWidget, offered: bool) -> None:
    """Show ``button`` to be pressed, or hide it.

    Assistive technologies can press what is hidden, not what is disabled.
    """
    button.setVisible(offered)
    button.setEnabled(offered)


def outdate(widget: QWidget) -> None:
    """Have every layout around ``widget`` measure again, up to the page that scrolls.

    Qt only tells the nearest one, which tells the next one once it has run at the size of before: without this, what
    stands lower moves there and back, and is painted each time.
    """
    parent = widget.parentWidget()
    while parent is not None:
        layout = parent.layout()
        if layout is None:
            return
        if isinstance(layout, Remembering):
            if layout.is_outdated:
                # Nothing measured it since it was told so, nor what is around it.
                return
            layout.is_outdated = True
        for inner in layout.findChildren(QLayout):
            inner.invalidate()
        layout.invalidate()
        # The layout around it remembers its size too.
        parent.updateGeometry()
        parent = parent.parentWidget()


def keep_painted(ground: QWidget) -> None:
    """Paint only what is new when ``ground``, which draws nothing of its own, gets another height."""
    ground.setAttribute(Qt.WidgetAttribute.WA_StaticContents)


def lay_out(page: QScrollArea, grounds: Iterable[QWidget] = ()) -> None:
    """Lay out ``page`` now, from its whole height down, then whatever else of the window waits for it.

    Args:
        page: does nothing while it is not visible.
        grounds: hold all the rest, the innermost first. Each part that comes to rest tells what holds it: those who
            hold all are asked after the others, or they would measure everything once for each part.
    """
    if page.isVisible():
        QCoreApplication.sendEvent(page.viewport(), QEvent(_REQUEST))
        for ground in grounds:
            QCoreApplication.removePostedEvents(ground, _REQUEST.value)
            QCoreApplication.postEvent(ground, QEvent(_REQUEST))
        for _ in range(_ROUNDS):
            QCoreApplication.sendPostedEvents(None, _REQUEST.value)
