"""Printed in black and white: every text has enough contrast, and no two parts of a drawing look alike."""

from __future__ import annotations

from itertools import combinations
from typing import get_args

import pypdfium2
import pytest
from reportlab.lib.colors import Color

from forfait_desktop.assets import font_path
from forfait_desktop.presentation.paper.options import MODELS, ReportModel, ReportOptions
from forfait_desktop.report import pdf_drawings
from forfait_desktop.report.content import SegmentKind
from forfait_desktop.report.pdf import render_pdf
from forfait_desktop.report.pdf_styles import make_styles
from tests.presentation.benches import sample_bench

REGULAR = font_path("DejaVuSans.ttf")
BOLD = font_path("DejaVuSans-Bold.ttf")
WHITE = 1.0


def luminance(color: Color) -> float:
    """Relative luminance (WCAG 2.1)."""
    linear = [one / 12.92 if one <= 0.04045 else ((one + 0.055) / 1.055) ** 2.4 for one in color.rgb()]
    return float(0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2])


def contrast(one: float, other: float) -> float:
    light, dark = max(one, other), min(one, other)
    return (light + 0.05) / (dark + 0.05)


def test_every_text_has_contrast_on_white() -> None:
    styles = make_styles()
    for name in styles.__slots__:
        assert contrast(luminance(getattr(styles, name).textColor), WHITE) >= 4.5, name


def test_segments_differ_by_pattern_or_by_a_clear_step_of_grey() -> None:
    kinds = get_args(SegmentKind)
    fills, stripes = pdf_drawings._FILLS, pdf_drawings._STRIPES
    assert set(fills) == set(stripes) == set(kinds)
    for one, other in combinations(kinds, 2):
        same_pattern = stripes[one] == stripes[other]
        assert not same_pattern or contrast(luminance(fills[one]), luminance(fills[other])) >= 1.5, (one, other)


def test_a_threshold_bar_stands_out_of_its_track() -> None:
    track = luminance(pdf_drawings.TRACK)
    for color in (pdf_drawings.GREEN, pdf_drawings.AMBER, pdf_drawings.INK):
        assert contrast(luminance(color), track) >= 3


@pytest.mark.parametrize("model", MODELS)
def test_every_page_rasterises_in_grey_and_is_mostly_white(model: ReportModel) -> None:
    data = render_pdf(sample_bench().report(options=ReportOptions(model)), regular=REGULAR, bold=BOLD)
    for page in pypdfium2.PdfDocument(data):
        image = page.render(scale=1, grayscale=True).to_pil().convert("L")
        shades = image.histogram()
        total = sum(shades)
        # No background fill; dark enough to be read.
        assert shades[255] / total > 0.75
        assert sum(shades[:110]) > 200
