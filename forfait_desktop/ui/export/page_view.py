"""The page of a PDF on the screen: its picture at the density of the screen, scrolled, turned by PgPréc and PgSuiv."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QImage, QKeyEvent, QPainter, QPaintEvent, QPen, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QFrame, QWidget

from forfait_desktop.ui.export.page_cache import PageCache, PictureKey
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.scroll_bars import ScrollArea

if TYPE_CHECKING:
    from forfait_desktop.storage.pdf_pages import PageFacts

_POINT: Final = 96 / 72
"""Pixels to the point at 100 %."""
_LEVELS: Final = (0.25, 0.33, 0.5, 0.67, 0.75, 0.9, 1.0, 1.25, 1.5, 1.75, 2.0)
_AROUND: Final = 16
_PIXELS: Final = 16_000_000
"""Of one picture: an A4 page at 200 % on a screen of twice the density has 14 millions."""
_A4: Final = (595.28, 841.89)


class _Desk(QWidget):
    """What the paper lies on."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fill it: the style sheet lets the scroll area be seen through."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), self._kit.theme.colour("sunken"))
        painter.end()


class PageSheet(QWidget):
    """The paper: white in every theme, with the picture of the page when it is there."""

    def __init__(self, kit: Kit, parent: QWidget) -> None:
        super().__init__(parent)
        self._kit = kit
        self.picture: QImage | None = None

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the picture, in its own pixels when it has as many as the screen asks for."""
        painter = QPainter(self)
        area = QRectF(self.rect())
        painter.fillRect(area, QColor(Qt.GlobalColor.white))
        if self.picture is not None:
            # That of another size stands in until the right one is drawn.
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.drawImage(area, self.picture)
        painter.setPen(QPen(self._kit.theme.colour("divider"), 1))
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.end()


class PageView(ScrollArea):
    """One page at a time.

    Signals:
        picture_wanted(int, float): a picture of that page, at that many pixels to the point.
        turned(int): another page is shown (0 is the first).
        zoomed(): the zoom changed.
    """

    picture_wanted = Signal(int, float)
    turned = Signal(int)
    zoomed = Signal()

    def __init__(self, kit: Kit, parent: QWidget, cache: PageCache | None = None) -> None:
        """Show an empty sheet, as wide as there is room for."""
        # A bar that comes and goes would also change the width that the page has to fit in.
        super().__init__(parent, sideways=True)
        self._pages: tuple[PageFacts, ...] = ()
        self._page = 0
        self._fit = "width"
        self._zoom = 1.0
        self._cache = cache or PageCache()
        self._asked: set[PictureKey] = set()
        self.setObjectName("apercu.page")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAlignment(Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop)
        self._holder = _Desk(kit, self)
        self.sheet = PageSheet(kit, self._holder)
        self.setWidget(self._holder)

    # What is shown

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - Qt's name
        """Name the page, and the viewport, which assistive technologies take for what has the focus."""
        super().setAccessibleName(name)
        self.viewport().setAccessibleName(name)

    @property
    def page(self) -> int:
        """The page shown; 0 is the first."""
        return self._page

    @property
    def count(self) -> int:
        """How many pages there are."""
        return len(self._pages)

    @property
    def zoom(self) -> float:
        """1.0 for the size of paper on a screen of 96 dots per inch."""
        return self._zoom

    @property
    def fit(self) -> str:
        """« width », « page », or "" for a zoom that was chosen."""
        return self._fit

    def set_pages(self, pages: tuple[PageFacts, ...]) -> None:
        """Show another file, on the same page when it has one; the former picture stays until the new one is drawn."""
        self._pages = pages
        self._cache.clear()
        self._asked.clear()
        page = min(self._page, max(0, len(pages) - 1))
        moved = page != self._page
        self._page = page
        self._arrange()
        if moved:
            self.verticalScrollBar().setValue(0)
        self.turned.emit(page)

    def take(self, page: int, scale: float, picture: QImage) -> None:
        """Keep the picture that was asked for, and show it when it is that of the page shown."""
        key = _key(page, scale)
        self._asked.discard(key)
        self._cache.put(key, picture)
        if key == _key(self._page, self._scale()):
            self._cache.get(key)
            self._show_picture(picture)
            self._look_ahead()

    def go_to(self, page: int, *, at_end: bool = False) -> bool:
        """Turn to ``page``. Returns whether there is such a page."""
        if not 0 <= page < len(self._pages):
            return False
        if page != self._page:
            self._page = page
            self.sheet.picture = None
            self._arrange()
            self.turned.emit(page)
        bar = self.verticalScrollBar()
        bar.setValue(bar.maximum() if at_end else 0)
        return True

    # Zoom

    def set_fit(self, fit: str) -> None:
        """Follow the width of the window (« width »), or show the whole page (« page »)."""
        self._fit = fit
        self._arrange()

    def zoom_by(self, steps: int) -> None:
        """Go to the next level of zoom, larger or smaller."""
        if steps > 0:
            found = [level for level in _LEVELS if level > self._zoom * 1.01]
            level = found[0] if found else _LEVELS[-1]
        else:
            found = [level for level in _LEVELS if level < self._zoom * 0.99]
            level = found[-1] if found else _LEVELS[0]
        self._fit = ""
        self._zoom = level
        self._arrange()

    def can_zoom(self, steps: int) -> bool:
        """Return whether there is a larger (or smaller) level."""
        return self._zoom < _LEVELS[-1] * 0.99 if steps > 0 else self._zoom > _LEVELS[0] * 1.01

    # Inside

    def _size(self) -> tuple[float, float]:
        if not self._pages:
            return _A4
        facts = self._pages[self._page]
        return facts.width, facts.height

    def _scale(self) -> float:
        """Pixels of the screen to the point."""
        wide, high = self._size()
        scale = self._zoom * _POINT * self.devicePixelRatioF()
        return min(scale, math.sqrt(_PIXELS / (wide * high)))

    def _arrange(self) -> None:
        wide, high = self._size()
        if self._fit:
            room = self.viewport().size()
            zoom = (room.width() - 2 * _AROUND) / (wide * _POINT)
            if self._fit == "page":
                zoom = min(zoom, (room.height() - 2 * _AROUND) / (high * _POINT))
            self._zoom = min(max(zoom, 0.1), _LEVELS[-1])
        size = QSize(round(wide * _POINT * self._zoom), round(high * _POINT * self._zoom))
        whole = QSize(size.width() + 2 * _AROUND, size.height() + 2 * _AROUND)
        self._holder.resize(whole.expandedTo(self.viewport().size()))
        self.sheet.resize(size)
        self.sheet.move((self._holder.width() - size.width()) // 2, _AROUND)
        self._want(self._page)
        self.zoomed.emit()

    def _want(self, page: int) -> None:
        if not self._pages:
            return
        scale = self._scale()
        key = _key(page, scale)
        found = self._cache.get(key)
        if found is not None:
            if page == self._page:
                self._show_picture(found)
                self._look_ahead()
        elif key not in self._asked:
            self._asked.add(key)
            self.picture_wanted.emit(page, scale)

    def _look_ahead(self) -> None:
        """Draw the next page before it is turned to."""
        following = self._page + 1
        picture = self.sheet.picture
        if following < len(self._pages) and picture is not None and self._cache.has_room(picture.sizeInBytes()):
            self._want(following)

    def _show_picture(self, picture: QImage) -> None:
        self.sheet.picture = picture
        self.sheet.update()

    # Events

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        self._arrange()

    def event(self, event: QEvent) -> bool:
        """Draw again for a screen of another density."""
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self._arrange()
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """PgPréc, PgSuiv, Début and Fin turn the pages; the arrows and Espace scroll; + and − zoom."""
        key = event.key()
        bar = self.verticalScrollBar()
        if key == Qt.Key.Key_PageDown:
            self.go_to(self._page + 1)
        elif key == Qt.Key.Key_PageUp:
            self.go_to(self._page - 1)
        elif key == Qt.Key.Key_Home:
            self.go_to(0)
        elif key == Qt.Key.Key_End:
            self.go_to(len(self._pages) - 1)
        elif key == Qt.Key.Key_Space:
            if bar.value() < bar.maximum() or not self.go_to(self._page + 1):
                bar.setValue(bar.value() + bar.pageStep())
        elif event.text() in ("+", "-") and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_by(1 if event.text() == "+" else -1)
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, and turn the page at its end; with Ctrl, zoom."""
        turn = event.angleDelta().y()
        bar = self.verticalScrollBar()
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            if turn:
                self.zoom_by(1 if turn > 0 else -1)
        elif turn < 0 and bar.value() >= bar.maximum():
            self.go_to(self._page + 1)
        elif turn > 0 and bar.value() <= bar.minimum():
            self.go_to(self._page - 1, at_end=True)
        else:
            super().wheelEvent(event)
            return
        event.accept()


def _key(page: int, scale: float) -> PictureKey:
    return page, round(scale * 1000)
