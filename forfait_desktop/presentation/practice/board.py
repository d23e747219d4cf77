"""The board of the practice (ux.md E20): steps in rows, physicians in columns, what to ask from whom."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from forfait_desktop.domain.campaign import Indicator
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.copying.view import copied_count, finished_on
from forfait_desktop.presentation.pages.steps import Page, gate_status, page_points, pages_of, shared_status
from forfait_desktop.presentation.practice.reading import Member
from forfait_desktop.presentation.situation import Situation
from forfait_desktop.presentation.views import StatusShown
from forfait_desktop.presentation.wording.names import row_name, volet_label
from forfait_desktop.presentation.wording.practice import PracticeWords
from forfait_desktop.records import dataclass
from forfait_desktop.storage.dossier import Dossier

REVIEWED = "cabinet.relu"
COPIED = "cabinet.recopie"
ACQUIRED = "cabinet.acquis"
_SUMMARY = "recapitulatif"


@dataclass(frozen=True, slots=True)
class HeadView:
    """A column: the declaration that it opens, its head (« ROY, lecture seule »), why it may not be changed."""

    path: str
    text: str
    name: str
    read_only: bool = False
    why: str = ""


@dataclass(frozen=True, slots=True)
class CellView:
    """A cell: its text, what is read of it, the page that it opens, its status for the colour ("" for none)."""

    text: str
    name: str
    page: str
    status: StatusShown | str = ""


@dataclass(frozen=True, slots=True)
class BoardRowView:
    """A row: id of the page, its title, one cell for each column."""

    id: str
    title: str
    cells: tuple[CellView, ...]


@dataclass(frozen=True, slots=True)
class BoardView:
    """The board. `empty` says why there is none; `unreadable` names what could not be read, or is "".

    `locked` says who has what open elsewhere, a line for each.
    """

    subtitle: str = ""
    heads: tuple[HeadView, ...] = ()
    rows: tuple[BoardRowView, ...] = ()
    ask: str = ""
    empty: str = ""
    unreadable: str = ""
    locked: str = ""


@dataclass(frozen=True, slots=True)
class _Column:
    """A declaration that could be read, and its pages by id."""

    name: str
    dossier: Dossier
    situation: Situation
    pages: dict[str, Page]


def short_names(members: Sequence[Member]) -> dict[str, str]:
    """Path → the name at the head of a column: « ROY »; the whole name where two would be the same."""
    long = {str(one.path): _long_name(one) for one in members}
    short = {str(one.path): _family_name(one) for one in members}
    taken = list(short.values())
    return {path: name if taken.count(name) == 1 else long[path] for path, name in short.items()}


def board_view(members: Sequence[Member], words: PracticeWords, *, amounts: bool = False) -> BoardView:
    """The board of the declarations of one campaign.

    Args:
        members: the declarations, in the order of the columns.
        words: the sentences.
        amounts: show the euros, which are hidden otherwise.
    """
    names = short_names(members)
    read = [one for one in members if one.case is not None and one.situation is not None]
    lost = [names[str(one.path)] for one in members if one.case is None]
    unreadable = words.unreadable(lost) if lost else ""
    if not read:
        return BoardView(empty=words.empty(), unreadable=unreadable)
    columns = [column for one in read if (column := _column(one, names)) is not None]
    first = columns[0].situation
    heads = tuple(_head(one, names[str(one.path)], words) for one in read)
    rows = [_row(page_id, columns, words, amounts=amounts) for page_id in _page_ids(columns)]
    rows += [_reviewed(columns, words), _copied(columns, words)]
    if amounts:
        rows.append(_acquired(columns, words))
    title = first.words.home.campaign_title(first.campaign)
    return BoardView(
        subtitle=words.subtitle(title, len(read)),
        heads=heads,
        rows=tuple(rows),
        ask=words.to_ask(_asked(columns, words)),
        empty=words.alone() if len(read) == 1 else "",
        unreadable=unreadable,
        locked="\n".join(words.not_applied(head.name, head.why) for head in heads if head.read_only),
    )


def _long_name(member: Member) -> str:
    name = member.case.dossier.physician.name if member.case is not None else ""
    return name or member.path.parent.name


def _family_name(member: Member) -> str:
    if member.case is None:
        return member.path.parent.name
    physician = member.case.dossier.physician
    words = [word for word in physician.name.split() if word.rstrip(".").lower() not in ("dr", "docteur", "docteure")]
    capitals = [word for word in words if len(word) > 1 and word.isupper()] or words[-1:]
    return physician.family_name or " ".join(capitals) or member.path.parent.name


def _column(member: Member, names: dict[str, str]) -> _Column | None:
    if member.case is None or member.situation is None:
        return None
    campaign, words = member.case.campaign, member.situation.words
    pages = pages_of(campaign, {volet.id: words.gate_title(volet) for volet in campaign.volets})
    by_id = {page.id: page for page in pages}
    return _Column(names[str(member.path)], member.case.dossier, member.situation, by_id)


def _head(member: Member, name: str, words: PracticeWords) -> HeadView:
    if member.locked is None or member.situation is None:
        return HeadView(str(member.path), name, name)
    why = member.situation.words.errors.sentence(member.locked)
    return HeadView(str(member.path), words.locked_head(name), name, read_only=True, why=why)


def _page_ids(columns: Sequence[_Column]) -> tuple[str, ...]:
    """The pages of all the columns: the same campaign may have been corrected between two of them."""
    return tuple(dict.fromkeys(page for column in columns for page in column.pages))


def _row(page_id: str, columns: Sequence[_Column], words: PracticeWords, *, amounts: bool) -> BoardRowView:
    title = next(_title(column, column.pages[page_id]) for column in columns if page_id in column.pages)
    cells = []
    for column in columns:
        page = column.pages.get(page_id)
        text, status = _cell(column.situation, page, words) if page is not None else ("", "")
        if amounts and page is not None:
            text = words.with_amount(text, _euros(column.situation, page))
        cells.append(CellView(text, words.cell(column.name, title, text), page_id if page else _SUMMARY, status))
    return BoardRowView(page_id, title, tuple(cells))


def _title(column: _Column, page: Page) -> str:
    return volet_label(column.situation.campaign, page.volet.id) if page.kind == "gate" else page.short


def _cell(situation: Situation, page: Page, words: PracticeWords) -> tuple[str, StatusShown]:
    """What a page comes to in a few words: a fault first, a gate that is closed, how many lines, or the status."""
    wrong = sum(1 for line in page.indicators if situation.result(line.id).status == "invalid")
    if wrong:
        return words.to_correct(wrong), "invalid"
    said = situation.words
    if page.kind == "gate":
        gate = situation.evaluation.gate(page.volet.id)
        status = _told(gate_status(situation, page))
        if gate is not None and gate.state != "closed":
            return said.some_of(min(gate.ok, gate.need), gate.need), status
        return words.not_filled(), status
    statuses = [situation.status(line) for line in page.indicators]
    status = shared_status(statuses)
    if page.kind == "group":
        status = _told(status)
        applying = [line for line in page.indicators if situation.result(line.id).status != "not_applicable"]
        done = sum(1 for line in applying if situation.result(line.id).ok)
        return (said.some_of(done, len(applying)) if applying else said.status(status)), status
    return said.status(status), status


def _told(status: StatusShown) -> StatusShown:
    """A count says nothing of proofs: neither does its colour."""
    return "met" if status == "to_prove" else status


def _euros(situation: Situation, page: Page) -> Decimal:
    if page.kind == "gate" and page.volet.lump is not None:
        gate = situation.evaluation.gate(page.volet.id)
        return page.volet.lump * situation.value if gate is not None and gate.state == "open" else Decimal(0)
    return page_points(situation, page)[0] * situation.value


def _reviewed(columns: Sequence[_Column], words: PracticeWords) -> BoardRowView:
    cells = []
    for column in columns:
        review = column.dossier.reviewed
        text = words.day(review.on) if review.on else words.redo() if review.void else ""
        cells.append(CellView(text, words.cell(column.name, words.reviewed(), text), _SUMMARY))
    return BoardRowView(REVIEWED, words.reviewed(), tuple(cells))


def _copied(columns: Sequence[_Column], words: PracticeWords) -> BoardRowView:
    cells = []
    for column in columns:
        declaration = column.dossier.declaration
        day = finished_on(column.situation, declaration)
        text = words.day(day) if day is not None else ""
        if not text and declaration.copied:
            text = words.partly(*copied_count(column.situation, declaration))
        cells.append(CellView(text, words.cell(column.name, words.copied(), text), _SUMMARY))
    return BoardRowView(COPIED, words.copied(), tuple(cells))


def _acquired(columns: Sequence[_Column], words: PracticeWords) -> BoardRowView:
    cells = []
    for column in columns:
        text = fr.euros(column.situation.evaluation.euros.acquired)
        cells.append(CellView(text, words.cell(column.name, words.acquired(), text), _SUMMARY))
    return BoardRowView(ACQUIRED, words.acquired(), tuple(cells))


def _asked(columns: Sequence[_Column], words: PracticeWords) -> list[str]:
    """What is not known and what is not proven, each with the physicians it is to be asked from."""
    found: dict[str, list[str]] = {}
    for column in columns:
        for page in column.pages.values():
            for line in page.indicators:
                what = _missing(column.situation, line, words)
                if what:
                    found.setdefault(what, []).append(column.name)
    return [words.asked(what, names) for what, names in found.items()]


def _missing(situation: Situation, line: Indicator, words: PracticeWords) -> str:
    if situation.to_prove(line):
        return words.proof_of(row_name(line))
    return row_name(line) if situation.result(line.id).undecided else ""
