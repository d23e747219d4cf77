"""Whether everything that the window needs was installed: what `--check-installation` prints, one line each."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QFontMetrics, QImageReader, QRawFont
from PySide6.QtWidgets import QApplication, QDialogButtonBox, QWidget

from forfait_desktop.records import dataclass

_LETTERS: Final = "Aé€Œœ≥−’«»…"
_OF_NO_SCREEN: Final = "This plugin does not support"


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was looked at."""

    name: str
    found: bool
    detail: str


def look(app: QApplication, resources: Path, window: Callable[[], QWidget]) -> tuple[Finding, ...]:
    """Look at the platform, the language, the fonts, the icons, the images, the campaigns; build ``window`` unseen."""
    said: list[str] = []

    def listen(_kind: QtMsgType, _context: object, text: str) -> None:
        if not text.startswith(_OF_NO_SCREEN):
            said.append(text)

    qInstallMessageHandler(listen)
    try:
        return (*_look(app, resources, window), Finding("messages", not said, " | ".join(said)))
    finally:
        qInstallMessageHandler(None)


def _look(app: QApplication, resources: Path, window: Callable[[], QWidget]) -> tuple[Finding, ...]:
    buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Save | QDialogButtonBox.StandardButton.Close)
    texts = sorted(button.text().replace("&", "") for button in buttons.buttons())
    buttons.deleteLater()
    fonts = sorted((resources / "fonts").glob("*.ttf"))
    missing = "".join(sorted({letter for font in fonts for letter in _LETTERS if not _has(font, letter)}))
    icons = sorted((resources / "icons").glob("*.svg"))
    formats = {bytes(one.data()).decode() for one in QImageReader.supportedImageFormats()}
    campaigns = sorted((resources / "campaigns").glob("*/campaign.toml"))
    built = window()
    built.resize(1000, 700)
    drawn = not built.grab().isNull()
    readable = all(QFontMetrics(built.font()).inFontUcs4(ord(letter)) for letter in _LETTERS)
    family = built.fontInfo().family()
    built.close()
    built.deleteLater()
    return (
        Finding("platform", bool(app.platformName()), app.platformName()),
        Finding("buttons", texts == ["Enregistrer", "Fermer"], ", ".join(texts)),
        Finding("fonts", len(fonts) == 2 and not missing, f"{len(fonts)} {missing}".strip()),
        Finding("text", readable, family),
        Finding("icons", len(icons) > 20 and "svg" in formats, str(len(icons))),
        Finding("images", {"png", "jpeg", "svg"} <= formats, ", ".join(sorted(formats))),
        Finding("campaigns", len(campaigns) >= 12, str(len(campaigns))),
        Finding("window", drawn, built.windowTitle()),
    )


def _has(font: Path, letter: str) -> bool:
    return QRawFont(str(font), 12).supportsCharacter(ord(letter))
