"""The import of counts, as the screen shows it: columns chosen, rows assigned, before and after, one undo step.

Codes raised here, all `ForfaitError`: `counts-identity` (reason: « number », « birth-date », « name »); those of
`Session.apply`.
"""

from __future__ import annotations

import dataclasses
from collections import Counter
from decimal import Decimal

from forfait_desktop.domain import count_import as tables
from forfait_desktop.domain.answers import Rate, Value
from forfait_desktop.domain.campaign import Criterion, Indicator, answer_kind, criteria_of
from forfait_desktop.domain.count_import import ColumnRole, Columns, Target
from forfait_desktop.domain.rates import percent_agrees
from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.counts.memory import LayoutMemory, Remembered
from forfait_desktop.presentation.pages import entry as typing_in
from forfait_desktop.presentation.views import NumberText, RateText
from forfait_desktop.presentation.wording.counts import CountWords
from forfait_desktop.presentation.wording.names import criterion_name, row_name
from forfait_desktop.presentation.wording.wording import Wording
from forfait_desktop.records import dataclass
from forfait_desktop.session.changes import Change, Changes, SetAnswer, SetDrafts
from forfait_desktop.session.session import Session
from forfait_desktop.storage.tables import Sheet, TableFile


@dataclass(frozen=True, slots=True)
class CountRowView:
    """A row of the file and what it would change.

    Attributes:
        number: its place among the rows of the sheet, from 0.
        label: what the file calls it.
        read: its figures as read, « 200 sur 2 000 ».
        target: id of where it goes, « dmp.taux », or "".
        target_name: the name of that line, or « Ne pas importer ».
        before: the answer now, "" when there is none.
        after: the answer after the import, "" when there is nothing to import.
        problem: why it cannot be imported, or "".
        accessible: the whole row as one sentence.
        warning: what the user should look at before it is imported as it is, or "".
    """

    number: int
    label: str
    read: str
    target: str
    target_name: str
    before: str
    after: str
    problem: str
    accessible: str
    warning: str = ""


@dataclass(frozen=True, slots=True)
class CountPlanView:
    """The rows with a figure, how many answers would change, and what is said of it."""

    rows: tuple[CountRowView, ...]
    ready: int
    summary: str
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class _Planned:
    view: CountRowView
    target: Target | None = None
    value: Value | None = None


class CountImport:
    """One file being imported. It holds the table in memory only; `forget` lets it go.

    Args:
        session: the open declaration.
        words: the sentences.
        memory: what was chosen for the layouts seen before.
    """

    def __init__(self, session: Session, words: Wording, memory: LayoutMemory) -> None:
        self._session = session
        self._entry_words = words.entry
        self._words: CountWords = words.counts
        self._memory = memory
        self._file: TableFile | None = None
        self._number = 0
        self._columns = Columns()
        self._targets: dict[int, Target | None] = {}
        self._known = tables.vocabulary(session.campaign)

    # --- the file -------------------------------------------------------------------------------------------------

    def load(self, file: TableFile) -> None:
        """Take a file, unless its values look like patients' identities: then nothing of it is kept.

        Raises:
            ForfaitError: `counts-identity`.
        """
        self.forget()
        year = self._session.campaign.year
        for sheet in file.sheets:
            found = tables.sheet_identity(sheet.name, sheet.headings, sheet.rows, year, self._known)
            if found is not None:
                raise ForfaitError("counts-identity", reason=found)
        self._file = file
        self.choose_sheet(0)

    def forget(self) -> None:
        """Let go of the table."""
        self._file = None
        self._columns = Columns()
        self._targets = {}

    @property
    def loaded(self) -> bool:
        """Whether a file is being imported."""
        return self._file is not None

    @property
    def sheets(self) -> tuple[str, ...]:
        """The names of the sheets; one name, maybe empty, for a text file."""
        return tuple(sheet.name for sheet in self._file.sheets) if self._file is not None else ()

    @property
    def sheet(self) -> Sheet:
        """The sheet that is shown; an empty one without a file."""
        return self._file.sheets[self._number] if self._file is not None else Sheet("", (), ())

    def choose_sheet(self, number: int) -> None:
        """Show another sheet: what was chosen for its layout before, or a proposal."""
        self._number = number
        sheet = self.sheet
        known = self._memory.find(tables.layout_key(sheet.headings), len(sheet.headings))
        if known is not None and known.columns.has_numbers:
            self._columns = known.columns
        else:
            self._columns = tables.propose_columns(sheet.headings, sheet.rows)
        self._assign(known)

    def _assign(self, known: Remembered | None) -> None:
        self._targets = {}
        possible = {Target(line.id, one.id) for line, one in tables.targets(self._session.campaign)}
        for number, row in enumerate(self.sheet.rows):
            label = self._cell(row, "label")
            key = tables.label_key(label)
            if known is not None and key in known.rows:
                target = known.rows[key]
            else:
                target = tables.propose_target(self._session.campaign, label)
            self._targets[number] = target if target in possible else None

    # --- choosing -------------------------------------------------------------------------------------------------

    @property
    def columns(self) -> Columns:
        """What each column is."""
        return self._columns

    def column_choices(self) -> tuple[tuple[str, int], ...]:
        """The columns by name, « Aucune » (-1) first."""
        heads = self.sheet.headings
        named = ((head or self._words.column(number + 1), number) for number, head in enumerate(heads))
        return ((self._words.no_column(), -1), *named)

    def set_column(self, role: ColumnRole, number: int) -> None:
        """Say which column holds a role; -1 for none."""
        chosen = number if 0 <= number < len(self.sheet.headings) else None
        self._columns = dataclasses.replace(self._columns, **{role: chosen})
        if role == "label":
            self._assign(None)

    def target_choices(self) -> tuple[tuple[str, str], ...]:
        """(name, id) of everything that a row may go to, « Ne pas importer » ("") first."""
        found = tables.targets(self._session.campaign)
        return ((self._words.ignored(), ""), *((_target_name(*one), f"{one[0].id}.{one[1].id}") for one in found))

    def set_target(self, number: int, target_id: str) -> None:
        """Say where a row goes; "" for nowhere."""
        line, _, criterion = target_id.partition(".")
        self._targets[number] = Target(line, criterion) if target_id else None

    # --- showing --------------------------------------------------------------------------------------------------

    def plan(self) -> CountPlanView:
        """What the import would change now."""
        rows = self._plan()
        ready = sum(one.value is not None and not one.view.problem for one in rows)
        problems = sum(bool(one.view.problem) for one in rows)
        sheet = self.sheet
        notes = self._words.notes(self._file.hidden if self._file else 0, sheet.formulas, merged=sheet.merged)
        views = tuple(one.view for one in rows)
        warnings = sum(bool(view.warning) for view in views)
        return CountPlanView(views, ready, self._words.summary(len(rows), ready, problems, warnings), notes)

    def _plan(self) -> list[_Planned]:
        used = Counter(self._targets.get(number) for number, row in enumerate(self.sheet.rows) if self._has_figure(row))
        planned = []
        for number, row in enumerate(self.sheet.rows):
            if self._has_figure(row):
                target = self._targets.get(number)
                planned.append(self._planned(number, row, target, twice=target is not None and used[target] > 1))
        return planned

    def _has_figure(self, row: tuple[str, ...]) -> bool:
        return any(tables.is_number(self._cell(row, role)) for role in ("done", "total", "percent"))

    def _planned(self, number: int, row: tuple[str, ...], target: Target | None, *, twice: bool) -> _Planned:
        words = self._words
        label = self._cell(row, "label") or words.row(number + 1)
        read = words.read(self._cell(row, "done"), self._cell(row, "total"), self._cell(row, "percent"))
        if target is None:
            name = words.ignored()
            view = CountRowView(number, label, read, "", name, "", "", "", f"{label}, {read}, {fr.lower_first(name)}")
            return _Planned(view)
        line, criterion = self._criterion(target)
        name = _target_name(line, criterion)
        now = self._session.dossier.answers.get(line.id, {}).get(criterion.id)
        before = words.value(now)
        value, problem = self._value(line, criterion, row, now)
        if twice and not problem:
            problem = words.twice(name)
        after = "" if problem or value is None else words.value(value)
        same = not problem and value == now and repr(value) == repr(now)
        warning = "" if problem else self._warning(value, without_sign=self._without_sign(row))
        told = problem or (words.unchanged() if same else words.change(before, after))
        spoken = ", ".join(part for part in (label, read, name, told, warning) if part)
        key = f"{line.id}.{criterion.id}"
        view = CountRowView(number, label, read, key, name, before, after, problem, spoken, warning)
        return _Planned(view, target, None if problem or same else value)

    def _warning(self, value: Value | None, *, without_sign: bool) -> str:
        """A percentage that is not that of the two counts, or that a spreadsheet may have written as a part of one."""
        percent = value.percent if isinstance(value, Rate) else value
        if isinstance(value, Rate) and value.done is not None and value.total and value.percent is not None:
            if percent_agrees(value.percent, value.done, value.total):
                return ""
            return self._words.percent_differs(value.done, value.total, value.percent)
        if isinstance(percent, Decimal) and 0 < percent <= 1 and without_sign:
            return self._words.percent_or_part(percent)
        return ""

    def _without_sign(self, row: tuple[str, ...]) -> bool:
        """Whether the row has a percentage, and neither it nor its heading says « % »."""
        written = self._cell(row, "percent")
        return bool(written) and "%" not in written + self._cell(self.sheet.headings, "percent")

    def _criterion(self, target: Target) -> tuple[Indicator, Criterion]:
        line = self._session.campaign.indicator(target.indicator)
        return line, next(one for one in criteria_of(line) if one.id == target.criterion)

    def _value(
        self, line: Indicator, criterion: Criterion, row: tuple[str, ...], now: Value | None
    ) -> tuple[Value | None, str]:
        """The answer that the row gives, by the rules of what is typed, and what is wrong with it."""
        words = self._entry_words
        done, total, percent = (self._cell(row, role) for role in ("done", "total", "percent"))
        match answer_kind(line.rule, criterion.id):
            case "count":
                typed = typing_in.count_from(NumberText(done))
                if "nombre" in typed.drafts:
                    return None, typing_in.count_error(words, typed.drafts["nombre"])
                return typed.value, "" if typed.value is not None else self._words.no_figure()
            case "percent":
                typed = typing_in.percent_from(NumberText(percent))
                if "percent" in typed.drafts:
                    return None, typing_in.percent_error(words, typed.drafts["percent"])
                return typed.value, "" if typed.value is not None else self._words.no_figure()
            case _:
                kept = typing_in.rate_text(now, {}) if isinstance(now, Rate) else RateText()
                text = RateText(done or kept.done, total or kept.total, percent or kept.percent)
                typed = typing_in.rate_from(text)
                if typed.drafts:
                    errors = typing_in.rate_errors(words, typed.value, typed.drafts, ("", ""))
                    return None, errors.done or errors.total or errors.percent
                return typed.value, ""

    def _cell(self, row: tuple[str, ...], role: ColumnRole) -> str:
        number = self._columns.of(role)
        text = row[number].strip() if number is not None and number < len(row) else ""
        # « - » and « s.o. » stand for « no figure » in what programs export.
        return "" if role != "label" and text in ("-", "–", "—", "s.o.", "n.c.", "NC") else text

    # --- doing ----------------------------------------------------------------------------------------------------

    def apply(self) -> int:
        """Import the counts as one undo step, and remember the layout. Returns how many answers changed.

        Raises:
            ForfaitError: the session is read-only, or refuses a value.
        """
        changes: list[Change] = []
        for one in self._plan():
            if one.target is not None and one.value is not None:
                changes.append(SetAnswer(one.target.indicator, one.target.criterion, one.value))
                changes.append(SetDrafts(one.target.indicator, one.target.criterion, None))
        if changes:
            self._session.apply(Changes(tuple(changes)))
        rows = {
            tables.label_key(label): self._targets.get(number)
            for number, row in enumerate(self.sheet.rows)
            if self._has_figure(row) and (label := self._cell(row, "label"))
        }
        self._memory.keep(tables.layout_key(self.sheet.headings), Remembered(self._columns, rows))
        return len(changes) // 2


def _target_name(line: Indicator, criterion: Criterion) -> str:
    """« Alimentation du DMP », or « Effection SAS : 1er semestre » for a line of several figures."""
    numbers = [one for one in criteria_of(line) if answer_kind(line.rule, one.id) != "check"]
    if len(numbers) < 2:
        return row_name(line)
    return fr.pair(row_name(line), fr.lower_first(criterion_name(line, criterion)))
