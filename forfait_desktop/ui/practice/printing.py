"""One preparation sheet for each physician, into a folder: on the background thread, whole files or none."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation.language import in_french
from forfait_desktop.presentation.pages.steps import pages_of
from forfait_desktop.presentation.paper.options import ReportOptions
from forfait_desktop.presentation.paper.view import report_of
from forfait_desktop.presentation.practice.reading import Member
from forfait_desktop.records import dataclass
from forfait_desktop.report.content import Report
from forfait_desktop.ui.export.pdf import write_bytes


@dataclass(frozen=True, slots=True)
class Printed:
    """What was made: how many sheets of how many, and where."""

    done: int
    total: int
    folder: Path


@in_french()
def sheet_of(member: Member) -> Report | None:
    """The preparation sheet of one physician: what is left to answer, without any amount; None when unreadable."""
    if member.case is None or member.situation is None:
        return None
    words = member.situation.words
    pages = pages_of(member.case.campaign, {one.id: words.gate_title(one) for one in member.case.campaign.volets})
    options = ReportOptions(model="preparation", amounts=False)
    return report_of(member.case.dossier, member.situation, pages, options)


def print_sheets(
    members: Sequence[Member],
    folder: Path,
    fonts: tuple[Path, Path],
    told: Callable[[int, int], None],
    stopped: Callable[[], bool],
) -> Printed:
    """Write one PDF for each physician that can be read.

    Args:
        members: the physicians.
        folder: where to write.
        fonts: the two font files, regular and bold.
        told: told (done, in all) after each.
        stopped: asked before each, and while a page is laid out.

    Raises:
        ForfaitError: `export-failed`, `font-missing`: what was written before stays.
    """
    # Imported here: reportlab takes as long to load as the window to paint.
    from forfait_desktop.report.pdf import render_pdf

    reports = [report for member in members if (report := sheet_of(member)) is not None]
    taken: set[str] = set()
    for number, report in enumerate(reports):
        if stopped():
            return Printed(number, len(reports), folder)
        name = _free(report.file_name, taken)
        taken.add(name.casefold())
        try:
            data = render_pdf(report, regular=fonts[0], bold=fonts[1], cancelled=stopped)
            write_bytes(data, folder / name)
        except ForfaitError as error:
            if error.code == "export-cancelled":
                return Printed(number, len(reports), folder)
            raise
        told(number + 1, len(reports))
    return Printed(len(reports), len(reports), folder)


def _free(name: str, taken: set[str]) -> str:
    """The name itself, or with a number: two physicians may be called the same."""
    stem, suffix = name.removesuffix(".pdf"), ".pdf"
    number, found = 1, name
    while found.casefold() in taken:
        number += 1
        found = f"{stem} ({number}){suffix}"
    return found


@in_french()
def write_table(members: Sequence[Member], target: Path, stopped: Callable[[], bool]) -> Path:
    """Write one table of all the physicians: a workbook, or a CSV when the name ends so.

    Raises:
        ForfaitError: `export-failed` (path, reason), `export-cancelled`.
    """
    from forfait_desktop.presentation.exports.tables import lines_table, tables_of

    found = [one for member in members if (one := member.exported) is not None]
    words = found[0].situation.words.exports
    if target.suffix.lower() == ".csv":
        from forfait_desktop.report.tables import render_csv

        data = render_csv(lines_table(found, words))
    else:
        from forfait_desktop.report.spreadsheet import render_xlsx

        data = render_xlsx(tables_of(found, words), words.table_title(), stopped)
    return write_bytes(data, target)
