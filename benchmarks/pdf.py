"""The full PDF of a declaration, against what reportlab alone takes to lay out the same words as plain paragraphs."""

from __future__ import annotations

import dataclasses
import io
import time
from collections.abc import Iterator
from datetime import date
from statistics import median
from xml.sax.saxutils import escape

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Paragraph, SimpleDocTemplate

from benchmarks.libraries import DAY, catalogue, filled, largest
from benchmarks.table import Line, title
from forfait_desktop import assets
from forfait_desktop.presentation.command.case import Case, situation
from forfait_desktop.presentation.pages.steps import pages_of
from forfait_desktop.presentation.paper.view import ReportOptions, report_of
from forfait_desktop.presentation.wording.wording import Wording
from forfait_desktop.report.content import Report
from forfait_desktop.report.pdf import render_pdf
from forfait_desktop.report.pdf_styles import REGULAR

RUNS = 5


def full_report() -> tuple[str, Report]:
    """Return the id of the largest campaign, and the full report of its richest example."""
    known = catalogue()
    campaign_id = largest(known)
    bareme, campaign, words = known.data(campaign_id), known.campaign(campaign_id), Wording()
    case = Case(filled(campaign, bareme, "Dr Essai"), campaign, bareme)
    day: date = campaign.period.end or DAY
    titles = {volet.id: words.gate_title(volet) for volet in campaign.volets}
    pages = pages_of(campaign, titles)
    return campaign_id, report_of(case.dossier, situation(case, day, words), pages, ReportOptions())


def texts(value: object) -> Iterator[str]:
    """Yield every text of a report, in order."""
    if isinstance(value, str):
        yield value
    elif dataclasses.is_dataclass(value):
        for field in dataclasses.fields(value):
            yield from texts(getattr(value, field.name))
    elif isinstance(value, tuple | list):
        for inner in value:
            yield from texts(inner)


def pages_in(data: bytes) -> int:
    """Return the number of pages of a PDF."""
    from pypdf import PdfReader

    return len(PdfReader(io.BytesIO(data)).pages)


def bare(found: list[str]) -> bytes:
    """Lay the words out as plain paragraphs, in the same font."""
    style = ParagraphStyle("bare", fontName=REGULAR, fontSize=9, leading=12)
    buffer = io.BytesIO()
    SimpleDocTemplate(buffer).build([Paragraph(escape(text), style) for text in found])
    return buffer.getvalue()


def lines() -> Iterator[Line]:
    """Measure: the two take turns. Tables hold more words on a page than paragraphs: the whole is compared."""
    campaign_id, report = full_report()
    regular, bold = assets.font_path("DejaVuSans.ttf"), assets.font_path("DejaVuSans-Bold.ttf")
    found = [text for text in texts(report) if text.strip()]
    ours: list[float] = []
    base: list[float] = []
    data = plain = b""
    # The first turn loads the fonts.
    for number in range(RUNS + 1):
        start = time.perf_counter()
        data = render_pdf(report, regular=regular, bold=bold)
        middle = time.perf_counter()
        plain = bare(found)
        end = time.perf_counter()
        if number:
            ours.append(middle - start)
            base.append(end - middle)
    cost, reference = median(ours), median(base)
    yield title(f"PDF complet ({campaign_id})")
    yield Line(f"reportlab nu, mêmes textes, {pages_in(plain)} pages", f"{reference * 1000:.1f} ms", 1.0)
    yield Line(f"dossier complet, {pages_in(data)} pages", f"{cost * 1000:.1f} ms", cost / reference, 2.0)
