"""`export`: what is written is chosen by the ending of the output; the bytes come from the same views as the window."""

from __future__ import annotations

import os
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Final, Literal

from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation.command.case import Case, situation
from forfait_desktop.presentation.command.crew import Paper
from forfait_desktop.presentation.exports.odd import Odd, OddPiece, nobody
from forfait_desktop.presentation.exports.tables import Exported
from forfait_desktop.presentation.pages.steps import pages_of
from forfait_desktop.presentation.paper.view import ReportOptions, report_of
from forfait_desktop.presentation.wording.wording import Wording
from forfait_desktop.records import dataclass
from forfait_desktop.storage.filesystem import is_folder

ExportKind = Literal["pdf", "csv", "xlsx", "ics", "zip"]

ENDINGS: Final[tuple[ExportKind, ...]] = ("pdf", "csv", "xlsx", "ics", "zip")
_SEVERAL: Final = ("csv", "xlsx", "ics")
"""What holds several declarations in one file."""


@dataclass(frozen=True, slots=True)
class Fonts:
    """The two font files that a PDF embeds."""

    regular: Path
    bold: Path


@dataclass(frozen=True, slots=True)
class Target:
    """Where the export goes: a folder that gets one PDF for each declaration, or one file of that kind."""

    path: Path
    folder: bool
    kind: ExportKind


def target_of(out: Path, typed: str, count: int) -> Target:
    """Read the output of the command.

    Args:
        out: the path.
        typed: the same as it was typed: a separator at its end makes it a folder.
        count: how many declarations are exported.

    Raises:
        ForfaitError: `export-unknown-kind`; `export-unnamed` for an ending alone; `export-needs-folder` for several
            declarations in a file that holds one.
    """
    if is_folder(out) or typed.endswith(("/", os.sep)):
        return Target(out, folder=True, kind="pdf")
    if (out.name.startswith(".") and not out.suffix) or not out.stem.strip("."):
        raise ForfaitError("export-unnamed", path=str(out))
    if not out.suffix:
        return Target(out, folder=True, kind="pdf")
    ending = out.suffix.lower().removeprefix(".")
    if ending not in ENDINGS:
        raise ForfaitError("export-unknown-kind", path=str(out))
    if count > 1 and ending not in _SEVERAL:
        raise ForfaitError("export-needs-folder", path=str(out))
    return Target(out, folder=False, kind=ending)


def exported(case: Case, today: date, words: Wording) -> Exported:
    """A case as the exports read it."""
    return Exported(case.dossier, situation(case, today, words))


def pdf_of(case: Case, today: date, words: Wording, fonts: Fonts) -> tuple[str, bytes]:
    """The name and the bytes of the report."""
    # Imported here: reportlab takes longer to load than an evaluation.
    from forfait_desktop.report.pdf import render_pdf

    one = exported(case, today, words)
    titles = {volet.id: words.gate_title(volet) for volet in case.campaign.volets}
    report = report_of(one.dossier, one.situation, pages_of(case.campaign, titles), ReportOptions(simulation=True))
    return report.file_name, render_pdf(report, regular=fonts.regular, bold=fonts.bold)


def bundle_of(case: Case, today: date, words: Wording, fonts: Fonts, odd: Odd = nobody) -> tuple[str, bytes]:
    """The name and the bytes of the report with its exhibits; those of an answers file are none.

    `odd` is told of each exhibit that could not be joined.

    Raises:
        ForfaitError: `evidence-changed`, `font-missing`.
    """
    from forfait_desktop.presentation.exports.bundle import bundle
    from forfait_desktop.report.bundle import BundleTools

    name, report = pdf_of(case, today, words, fonts)
    folder = case.path.parent if case.path is not None else Path()
    tools = BundleTools(fonts.regular, fonts.bold, _never, _silent)
    data = bundle(exported(case, today, words), folder, report, tools, odd)
    return f"{words.exports.bundle_name(name.removesuffix('.pdf'))}.pdf", data


def paper_of(case: Case, today: date, words: Wording, fonts: Fonts, *, bundle: bool) -> Paper:
    """The report, or the bundle, with what is to be told of its pieces."""
    odd: list[OddPiece] = []
    name, data = bundle_of(case, today, words, fonts, odd.append) if bundle else pdf_of(case, today, words, fonts)
    return Paper(name, data, tuple(odd))


def told_file(
    kind: ExportKind, cases: Sequence[Case], today: date, words: Wording, fonts: Fonts, *, bundle: bool
) -> tuple[bytes, list[str]]:
    """The bytes of one file, and a sentence for each piece that it does not hold as it was added."""
    odd: list[OddPiece] = []
    if bundle:
        data = bundle_of(cases[0], today, words, fonts, odd.append)[1]
    else:
        data = file_of(kind, cases, today, words, fonts, odd.append)
    return data, [words.exports.odd_piece("liasse" if bundle else kind, piece) for piece in odd]


def file_of(
    kind: ExportKind, cases: Sequence[Case], today: date, words: Wording, fonts: Fonts, odd: Odd = nobody
) -> bytes:
    """The bytes of one file that holds the declarations; `odd` is told of the pieces that an archive lacks.

    Raises:
        ForfaitError: `export-archive-answers` for the archive of an answers file; what the export raises.
    """
    if kind == "pdf":
        return pdf_of(cases[0], today, words, fonts)[1]
    if kind == "zip":
        return _archive(cases[0], today, words, fonts, odd)
    declarations = [exported(case, today, words) for case in cases]
    if kind == "ics":
        from forfait_desktop.presentation.exports.calendar import events_of
        from forfait_desktop.report.calendar import render_ics

        return render_ics(events_of(declarations, words.exports), words.exports.calendar_name())
    from forfait_desktop.presentation.exports.tables import lines_table, tables_of

    if kind == "csv":
        from forfait_desktop.report.tables import render_csv

        return render_csv(lines_table(declarations, words.exports))
    from forfait_desktop.report.spreadsheet import render_xlsx

    return render_xlsx(tables_of(declarations, words.exports), words.exports.table_title())


def _archive(case: Case, today: date, words: Wording, fonts: Fonts, odd: Odd) -> bytes:
    from forfait_desktop.presentation.exports.archive import Progress, archive

    if case.path is None:
        raise ForfaitError("export-archive-answers")
    return archive(
        exported(case, today, words),
        case.path,
        case.bareme,
        pdf_of(case, today, words, fonts),
        Progress(cancelled=_never, progress=_silent, odd=odd),
    )


def _never() -> bool:
    return False


def _silent(_done: int, _total: int) -> None:
    """Tell nobody."""
