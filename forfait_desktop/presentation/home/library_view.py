"""The rows of the library as views. Imports little: the window paints them before it loads anything else."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal, InvalidOperation

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.home.row_view import LibraryRowView
from forfait_desktop.presentation.wording.home import HomeWords
from forfait_desktop.storage.library_row import IndexRow


def library_row(row: IndexRow, today: date, home: HomeWords) -> LibraryRowView:
    """A row of the library; an unreadable dossier keeps its row, and says what can be done."""
    physician = row.name or home.unnamed()
    if row.state == "unreadable":
        text = home.unreadable(_backup_moment(row.backup_at))
        return LibraryRowView(
            str(row.path), physician, "", text, "", "", f"{physician}, {fr.lower_first(text)}", readable=False
        )
    summary = row.summary
    acquired = fr.euros(_amount(summary.acquired))
    deadline, spoken = _row_deadline(row, today, home)
    # Of two declarations of the same year, the folder of the second says which is which.
    mark = folder_mark(row.path.parent.name)
    return LibraryRowView(
        path=str(row.path),
        physician=physician,
        year=f"{summary.year}  {home.programme(summary.programme)}{mark}",
        progress=home.progress(row.state, summary.answered, summary.asked),
        acquired=acquired,
        deadline=deadline,
        accessible=home.row(
            physician,
            f"{summary.year}{mark}",
            home.spoken_progress(row.state, summary.answered, summary.asked),
            acquired,
            spoken,
        ),
        archived=row.state == "closed",
    )


def folder_mark(folder: str) -> str:
    """«  (2) » of a folder that was given the name of another; "" of any other."""
    name, _, number = folder.rpartition(" (")
    return f" ({number}" if name and number.endswith(")") and number[:-1].isdecimal() else ""


def _row_deadline(row: IndexRow, today: date, home: HomeWords) -> tuple[str, str]:
    """The column « Échéance », and the same inside the name of the row."""
    if row.state == "paid":
        return home.paid(), home.paid()
    days = [day for day in (_day(row.summary.period_end), _day(row.summary.closes)) if day is not None]
    coming = [day for day in days if day >= today]
    if coming:
        return home.deadline(min(coming), today), home.spoken_deadline(min(coming), today)
    text = home.over() if _day(row.summary.closes) else home.not_published()
    return text, text


def next_deadline(rows: Sequence[IndexRow], today: date, home: HomeWords) -> str:
    """« Prochaine échéance : 31 décembre 2023, fin de la période des taux. », or "" when none is known."""
    found: list[tuple[date, str]] = []
    for row in rows:
        if row.state in ("paid", "closed", "unreadable"):
            continue
        for text, what in (
            (row.summary.period_end, home.end_of_period()),
            (row.summary.opens, home.opening()),
            (row.summary.closes, home.closing()),
        ):
            day = _day(text)
            if day is not None and day >= today:
                found.append((day, what))
    if not found:
        return ""
    day, what = min(found, key=lambda one: one[0])
    return home.next_deadline(day, what)


def _day(text: str) -> date | None:
    try:
        return date.fromisoformat(text)
    except ValueError:
        return None


def _amount(text: str) -> Decimal:
    try:
        return Decimal(text or "0")
    except InvalidOperation:
        return Decimal(0)


def _backup_moment(text: str) -> str:
    # Imported here: few rows need it.
    from forfait_desktop.presentation.wording.errors_files import moment

    try:
        return moment(datetime.fromisoformat(text))
    except ValueError:
        return ""
