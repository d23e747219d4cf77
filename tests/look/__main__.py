"""Photograph every page and every screen: one contact sheet per scene, for people to look at, and an index.

``python -m tests.look [--images] [--only TEXT] [--out FOLDER]``; `make screenshots` calls it.
"""

from __future__ import annotations

import argparse
import os
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from html import escape
from pathlib import Path
from typing import Final

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QFont, QImage, QImageWriter, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from forfait_desktop import app
from forfait_desktop.ui.kit import Kit, build_kit
from tests.look.scenes import STAGES, Scene, Stage
from tests.look.studio import VARIANTS, Studio, Variant

ROOT: Final = Path(__file__).resolve().parents[2]
OUT: Final = ROOT / "build" / "captures"
IMAGES: Final = ROOT / "docs" / "images"
_THUMB, _GAP, _CAPTION, _COLUMNS = 640, 24, 30, 4

# Image of the README -> scene and variant.
CHOSEN: Final = {
    "teleservices.png": ("essai-teleservices", Variant("light", 1366, 768)),
    "recapitulatif-sombre.png": ("essai-recapitulatif", Variant("dark", 1366, 768)),
    "et-si.png": ("ecran-et-si", Variant("light", 1366, 768)),
}

Keep = Callable[[Scene, Variant, QPixmap], None]


def shoot(
    application: QApplication, kit: Kit, stage: Stage, only: str, variants: tuple[Variant, ...], keep: Keep
) -> None:
    """Hand ``keep`` the picture of each scene of ``stage`` whose name contains ``only``, in each of ``variants``."""
    with tempfile.TemporaryDirectory(prefix="forfait-captures-", ignore_cleanup_errors=True) as folder:
        studio = Studio(application, kit, Path(folder), stage.day)
        studio.dress(VARIANTS[0])
        stage.prepare(studio)
        scenes = [scene for scene in stage.scenes(studio) if only in scene.name]
        # The theme changes less often than the scene: a new style sheet costs more than a page.
        for variant in variants if scenes else ():
            studio.wear(variant)
            for scene in scenes:
                with studio.only_dialog():
                    scene.go(studio)
                    studio.settle()
                    keep(scene, variant, studio.picture())
        studio.close()


def contact_sheet(pictures: list[tuple[str, Path]]) -> QImage:
    """Return one image of all ``pictures``, each under its caption."""
    thumbs = [
        (caption, QImage(str(path)).scaledToWidth(_THUMB, Qt.TransformationMode.SmoothTransformation))
        for caption, path in pictures
    ]
    rows = [thumbs[start : start + _COLUMNS] for start in range(0, len(thumbs), _COLUMNS)]
    heights = [max(image.height() for _, image in row) + _CAPTION + _GAP for row in rows]
    sheet = QImage(_COLUMNS * (_THUMB + _GAP) + _GAP, sum(heights) + _GAP, QImage.Format.Format_RGB32)
    sheet.fill(QColor("#808890"))
    painter = QPainter(sheet)
    font = QFont(painter.font())
    font.setPixelSize(18)
    painter.setFont(font)
    painter.setPen(QColor("white"))
    top = _GAP
    for row, height in zip(rows, heights, strict=True):
        for column, (caption, image) in enumerate(row):
            left = _GAP + column * (_THUMB + _GAP)
            painter.drawText(QRect(left, top, _THUMB, _CAPTION), Qt.AlignmentFlag.AlignVCenter, caption)
            painter.drawImage(left, top + _CAPTION, image)
        top += height
    painter.end()
    return sheet


def index_page(scenes: dict[str, list[str]]) -> str:
    """Return the page that shows every sheet; a sheet leads to its full-size pictures."""
    parts = [
        "<!doctype html><html lang=fr><meta charset=utf-8><title>Captures</title>",
        "<style>body{font:15px sans-serif;margin:24px}img{max-width:100%;border:1px solid #999}</style>",
    ]
    for name, variants in scenes.items():
        links = " · ".join(f'<a href="{escape(name)}/{one}.png">{one}</a>' for one in variants)
        parts.append(f'<h2>{escape(name)}</h2><p>{links}</p><img loading=lazy alt="" src="{escape(name)}.png">')
    return "\n".join(parts)


def save_quantised(picture: QPixmap, path: Path) -> None:
    """Write a picture with 256 colours at most: a third of the size, and no difference that an eye sees."""
    full = picture.toImage().convertToFormat(QImage.Format.Format_RGB32)
    # Our flat interface has few colours: the 256 most frequent are the right ones, and the others are blends of them.
    frequent = Counter(memoryview(full.constBits()).cast("I")).most_common(256)
    colours = [colour | 0xFF000000 for colour, _ in frequent]
    image = full.convertToFormat(QImage.Format.Format_Indexed8, colours, Qt.ImageConversionFlag.AvoidDither)
    writer = QImageWriter(str(path), b"png")
    writer.setCompression(100)
    writer.write(image)


def photograph_all(application: QApplication, kit: Kit, out: Path, only: str) -> int:
    """Write every picture, the sheets and the index into ``out``; return how many pictures."""
    made: dict[str, list[str]] = {}

    def keep(scene: Scene, variant: Variant, picture: QPixmap) -> None:
        folder = out / scene.name
        folder.mkdir(parents=True, exist_ok=True)
        picture.save(str(folder / f"{variant.name}.png"))
        made.setdefault(scene.name, []).append(variant.name)

    for stage in STAGES:
        shoot(application, kit, stage, only, VARIANTS, keep)
    for name, variants in made.items():
        contact_sheet([(one, out / name / f"{one}.png") for one in variants]).save(str(out / f"{name}.png"))
    (out / "index.html").write_text(index_page(made), encoding="utf-8")
    return sum(map(len, made.values()))


def photograph_chosen(application: QApplication, kit: Kit) -> None:
    """Write the few pictures that illustrate the documents."""
    IMAGES.mkdir(parents=True, exist_ok=True)
    for file, (wanted, worn) in CHOSEN.items():

        def keep(scene: Scene, variant: Variant, picture: QPixmap, file: str = file, wanted: str = wanted) -> None:
            if scene.name == wanted:
                save_quantised(picture, IMAGES / file)

        for stage in STAGES:
            if stage.name == "essai":
                shoot(application, kit, stage, wanted, (worn,), keep)


def main() -> int:
    """Read the options, photograph, say where."""
    parser = argparse.ArgumentParser(prog="python -m tests.look", description=__doc__)
    parser.add_argument("--images", action="store_true", help="seulement les images de docs/images")
    parser.add_argument("--only", default="", metavar="TEXTE", help="les scènes dont le nom contient ce texte")
    parser.add_argument("--out", type=Path, default=OUT, metavar="DOSSIER")
    options = parser.parse_args()
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    application = app.prepare(["forfait-desktop"])
    fonts = [ROOT / "resources" / "fonts" / "DejaVuSans.ttf"]
    kit = build_kit(application, ROOT / "resources" / "icons", fonts, rest_ms=0)
    if options.images:
        photograph_chosen(application, kit)
        sys.stdout.write(f"Images\u00a0: {IMAGES}\n")
    else:
        count = photograph_all(application, kit, options.out, options.only)
        sys.stdout.write(f"{count} captures\u00a0: {options.out / 'index.html'}\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
