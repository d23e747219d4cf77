"""Icons: Lucide files recoloured for the theme in force.

An icon never stands alone: there is text beside it, or an accessible name and a tooltip on its button.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QByteArray, QObject, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from forfait_desktop.errors import ForfaitError
from forfait_desktop.ui.look.theme import Theme

# Drawn for the device pixel ratios of the screens that are there, and twice as fine for one plugged in later.
_FINE: Final = 2.0
_SMALL: Final = 18


class Icons(QObject):
    """Reads the SVG files of ``folder`` and renders them in a colour of the palette, cached until the theme changes."""

    def __init__(self, theme: Theme, folder: Path, parent: QObject | None = None) -> None:
        """Serve the files of ``folder`` (one ``<name>.svg`` per icon) in the colours of ``theme``."""
        super().__init__(parent or theme)
        self._theme = theme
        self._folder = folder
        self._sources: dict[str, str] = {}
        self._icons: dict[tuple[str, str, int, int], QIcon] = {}
        self._pixmaps: dict[tuple[str, str, int, float], QPixmap] = {}
        theme.changed.connect(self._on_theme_changed)

    def icon(self, name: str, role: str = "text", size: int = 20, gap: int = 0) -> QIcon:
        """Return the icon ``name`` in the colour ``role``, for ``size`` logical pixels at factor 1.

        ``gap`` logical pixels stay empty on its right, for a text that comes after it.

        Raises:
            ForfaitError: ``icon-missing`` if there is no such file.
        """
        key = (name, role, size, gap)
        if key not in self._icons:
            icon = QIcon()
            for ratio in sorted({_FINE, *(screen.devicePixelRatio() for screen in QGuiApplication.screens())}):
                icon.addPixmap(self._widened(self.pixmap(name, role, size, ratio), gap))
                icon.addPixmap(self._widened(self.pixmap(name, "disabled", size, ratio), gap), QIcon.Mode.Disabled)
            self._icons[key] = icon
        return self._icons[key]

    def pixmap(self, name: str, role: str = "text", size: int = 20, ratio: float = 1.0) -> QPixmap:
        """Return the icon as a pixmap of ``size`` logical pixels × text factor, at a device pixel ``ratio``.

        Raises:
            ForfaitError: ``icon-missing`` if there is no such file.
        """
        key = (name, role, size, ratio)
        if key not in self._pixmaps:
            self._pixmaps[key] = self._render(name, self._theme.colour(role), size, ratio)
        return self._pixmaps[key]

    def icon_size(self, size: int = 20, gap: int = 0) -> QSize:
        """Return the size in pixels of an icon of ``size`` logical pixels, and its ``gap``, at the text factor."""
        side = self._theme.px(size)
        return QSize(side + (self._theme.px(gap) if gap else 0), side)

    def _widened(self, pixmap: QPixmap, gap: int) -> QPixmap:
        if not gap:
            return pixmap
        ratio = pixmap.devicePixelRatio()
        wide = QPixmap(pixmap.width() + round(self._theme.px(gap) * ratio), pixmap.height())
        wide.setDevicePixelRatio(ratio)
        wide.fill(Qt.GlobalColor.transparent)
        painter = QPainter(wide)
        painter.drawPixmap(0, 0, pixmap)
        painter.end()
        return wide

    def _on_theme_changed(self) -> None:
        self._icons.clear()
        self._pixmaps.clear()

    def _source(self, name: str) -> str:
        if name not in self._sources:
            file = self._folder / f"{name}.svg"
            try:
                self._sources[name] = file.read_text(encoding="utf-8")
            except OSError as error:
                raise ForfaitError("icon-missing", name=name) from error
        return self._sources[name]

    def _render(self, name: str, colour: QColor, size: int, ratio: float) -> QPixmap:
        # Lucide draws 2 units wide on a grid of 24: too heavy beside our text, except at the smallest size.
        stroke = "2" if size <= _SMALL else "1.75"
        svg = (
            self._source(name)
            .replace("currentColor", colour.name())
            .replace('stroke-width="2"', f'stroke-width="{stroke}"')
        )
        side = round(self._theme.px(size) * ratio)
        pixmap = QPixmap(side, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        QSvgRenderer(QByteArray(svg.encode("utf-8"))).render(painter, QRectF(0, 0, side, side))
        painter.end()
        pixmap.setDevicePixelRatio(ratio)
        return pixmap
