"""The fonts that are shipped draw every sign that the application writes, and the icons are all there."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from PySide6.QtGui import QFont, QRawFont
from PySide6.QtWidgets import QApplication

from forfait_desktop.errors import ForfaitError
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.look.fonts import fallback_family, missing_characters
from forfait_desktop.ui.widgets.status import STATUS_LOOKS

ROOT = Path(__file__).resolve().parents[2]
RESOURCES = ROOT / "resources"
FONTS = ["DejaVuSans.ttf", "DejaVuSans-Bold.ttf"]
SIGNS = "\u00a0\u202f\u2009\u2010\u2011\u2012\u2013\u2014\u2015\u2018\u2019\u201c\u201d…€«»≥≤−≠→✓✗☐☑■●▲½²·×°№™"
NAMES = (
    "ÀÂÄÇÉÈÊËÎÏÔÖŒÙÛÜŸàâäçéèêëîïôöœùûüÿÅÆØåæøßŁłŠšŽžČčĞğİıŐőŞşŢţŻż"
    " Nguyễn Trần Đặng Ḥusayn Ελένη Παπαδοπούλου Иван Щёлоков"
)


@pytest.mark.parametrize("file", FONTS)
@pytest.mark.parametrize("text", [SIGNS, NAMES])
def test_the_shipped_fonts_draw_our_signs_and_peoples_names(qapp: QApplication, file: str, text: str) -> None:
    assert missing_characters(RESOURCES / "fonts" / file, text) == ""


def test_a_missing_sign_is_reported(qapp: QApplication) -> None:
    # Chinese was left out of the subset, and was never in DejaVu.
    assert missing_characters(RESOURCES / "fonts" / FONTS[0], "é漢字漢") == "漢字"


def test_the_shipped_fonts_load(qapp: QApplication) -> None:
    assert all(QRawFont(str(RESOURCES / "fonts" / file), 14.0).isValid() for file in FONTS)


def test_the_fonts_come_with_their_licence() -> None:
    licence = (RESOURCES / "fonts" / "LICENSE-DejaVu.txt").read_text(encoding="utf-8")
    assert "Bitstream Vera" in licence
    assert "Tavmjong Bah" in licence


def test_a_usable_platform_font_is_kept(qapp: QApplication) -> None:
    assert fallback_family(QFont("DejaVu Sans"), [RESOURCES / "fonts" / FONTS[0]]) is None


def test_the_icons_come_with_both_licences() -> None:
    licence = (RESOURCES / "icons" / "LICENSE-lucide.txt").read_text(encoding="utf-8")
    assert "ISC License" in licence
    assert "The MIT License" in licence


def test_every_icon_takes_the_colour_it_is_asked_for() -> None:
    drawings = {file.name: file.read_text(encoding="utf-8") for file in (RESOURCES / "icons").glob("*.svg")}
    assert len(drawings) > 45
    # The icon of the application itself has its own colours.
    del drawings["forfait-desktop.svg"]
    assert [name for name, drawing in drawings.items() if "currentColor" not in drawing] == []


def test_every_status_has_its_own_icon(kit: Kit) -> None:
    icons = [icon for icon, _ in STATUS_LOOKS.values()]
    assert len(set(icons)) == len(icons)
    assert all(not kit.icons.pixmap(icon, role).isNull() for icon, role in STATUS_LOOKS.values())


def test_every_icon_named_in_the_code_exists() -> None:
    present = {file.stem for file in (RESOURCES / "icons").glob("*.svg")}
    named = set()
    for file in (ROOT / "forfait_desktop" / "ui").rglob("*.py"):
        source = file.read_text(encoding="utf-8")
        named |= set(re.findall(r'(?:icons\.(?:icon|pixmap)|icon=|set_icon)\(?"([a-z0-9-]+)"', source))
    assert named - present == set()


def test_an_icon_is_drawn_in_the_colour_of_its_role(kit: Kit) -> None:
    picture = kit.icons.pixmap("minus", "err", 24, 2.0).toImage()
    drawn = picture.pixelColor(picture.width() // 2, picture.height() // 2)
    assert drawn.name().upper() == kit.theme.palette.err


def test_icons_change_with_the_theme(kit: Kit) -> None:
    light = kit.icons.icon("info").cacheKey()
    assert kit.icons.icon("info").cacheKey() == light
    kit.theme.set_mode("dark")
    assert kit.icons.icon("info").cacheKey() != light


def test_an_icon_grows_with_the_text_and_the_screen(kit: Kit) -> None:
    kit.theme.set_factor(1.5)
    picture = kit.icons.pixmap("info", "text", 20, 2.0)
    assert (picture.width(), picture.devicePixelRatio()) == (60, 2.0)


def test_an_unknown_icon_is_said(kit: Kit) -> None:
    with pytest.raises(ForfaitError) as caught:
        kit.icons.icon("no-such-icon")
    assert (caught.value.code, caught.value.params["name"]) == ("icon-missing", "no-such-icon")
