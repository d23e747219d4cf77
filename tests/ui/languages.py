"""The window in another language than French: the real catalogue, or one whose every text is 40 % longer."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from PySide6.QtWidgets import QApplication

from forfait_desktop.ui.translation import install_french

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging"))

import translations  # noqa: E402 (the folder of the scripts is named just above)

CATALOGUE = ROOT / "translations" / "forfait_en.ts"
_MORE = "Lorem ipsum dolor sit amet consectetur "


def longer(text: str) -> str:
    """The text with as many letters again as make it 40 % longer, in words of ordinary length."""
    more = max(1, round(len(text) * 0.4))
    return f"{text} {(_MORE * (more // len(_MORE) + 1))[: more - 1]}".rstrip() if len(text) > 1 else text


def compiled(folder: Path, *, pseudo: bool = False) -> Path:
    """Compile the English catalogue, or the pseudo-language, as the English of the window; the folder of the `.qm`."""
    texts = translations.read(CATALOGUE)
    if pseudo:
        texts = {
            context: {source: _kept_filter(source) for source in said}
            for context, said in translations.merge(translations.extract(), texts).items()
        }
    source = folder / CATALOGUE.name
    source.write_text(translations.written(texts, "en"), encoding="utf-8")
    translations.compile_into(folder, source)
    return folder


def _kept_filter(text: str) -> str:
    # The filters of file dialogs are read by Qt.
    return text if "(*." in text else longer(text)


@contextmanager
def french_again(qapp: QApplication) -> Iterator[None]:
    """Put the application back into French at the end."""
    try:
        yield
    finally:
        install_french(qapp)
