"""The file of one open declaration, of whatever kind: made from a snapshot, on whatever thread."""

from __future__ import annotations

from pathlib import Path
from typing import Final, Literal

from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation.exports.archive import Progress, archive
from forfait_desktop.presentation.exports.tables import Exported, lines_table, tables_of
from forfait_desktop.presentation.language import in_french
from forfait_desktop.records import dataclass
from forfait_desktop.report.content import Report

FileKind = Literal["csv", "xlsx", "ics", "liasse", "zip"]

ENDINGS: Final[dict[FileKind, str]] = {"csv": "csv", "xlsx": "xlsx", "ics": "ics", "liasse": "pdf", "zip": "zip"}


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What an export needs of an open declaration, taken at once: what is typed afterwards does not mix in.

    Attributes:
        one: its content and its state.
        report: its report.
        path: its `dossier.forfait`; None for an example, which lives in memory.
        bareme: its rules, byte for byte.
        fonts: the two font files, regular and bold.
    """

    one: Exported
    report: Report
    path: Path | None
    bareme: bytes
    fonts: tuple[Path, Path]


@in_french()
def file_name(kind: FileKind, snapshot: Snapshot) -> str:
    """The name proposed: that of the report, with its own ending."""
    stem = snapshot.report.file_name.removesuffix(".pdf")
    words = snapshot.one.situation.words.exports
    if kind == "liasse":
        stem = words.bundle_name(stem)
    elif kind == "zip":
        stem = words.archive_name(stem)
    return f"{stem}.{ENDINGS[kind]}"


@in_french()
def make_file(kind: FileKind, snapshot: Snapshot, progress: Progress) -> bytes:
    """The bytes of the file.

    Raises:
        ForfaitError: `export-cancelled`, `export-unsaved` (the archive of what is not on disk), or what the export
            itself says.
    """
    one = snapshot.one
    words = one.situation.words.exports
    # The libraries are imported here: each takes longer to load than the window to paint.
    match kind:
        case "csv":
            from forfait_desktop.report.tables import render_csv

            return render_csv(lines_table([one], words))
        case "xlsx":
            from forfait_desktop.report.spreadsheet import render_xlsx

            return render_xlsx(tables_of([one], words), words.table_title(), progress.cancelled)
        case "ics":
            from forfait_desktop.presentation.exports.calendar import events_of
            from forfait_desktop.report.calendar import render_ics

            return render_ics(events_of([one], words), words.calendar_name())
        case "liasse":
            from forfait_desktop.presentation.exports.bundle import bundle
            from forfait_desktop.report.bundle import BundleTools

            tools = BundleTools(*snapshot.fonts, progress.cancelled, progress.progress)
            folder = snapshot.path.parent if snapshot.path else Path()
            return bundle(one, folder, _pdf(snapshot, progress), tools, progress.odd)
        case "zip":
            if snapshot.path is None:
                raise ForfaitError("export-unsaved")
            pdf = (snapshot.report.file_name, _pdf(snapshot, progress))
            return archive(one, snapshot.path, snapshot.bareme, pdf, progress)


def _pdf(snapshot: Snapshot, progress: Progress) -> bytes:
    from forfait_desktop.report.pdf import render_pdf

    regular, bold = snapshot.fonts
    return render_pdf(snapshot.report, regular=regular, bold=bold, cancelled=progress.cancelled)
