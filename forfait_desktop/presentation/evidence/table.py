"""E21: every piece of a declaration, and every piece that is still missing, as rows of one table."""

from __future__ import annotations

from collections.abc import Mapping

from forfait_desktop.domain.campaign import Evidence, Indicator
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.evidence.piece_view import has_slot, piece_name, piece_state, pieces_of
from forfait_desktop.presentation.situation import Situation, is_published
from forfait_desktop.presentation.views import ActionView, PieceState
from forfait_desktop.presentation.wording.names import row_name
from forfait_desktop.presentation.wording.pieces_table import PieceTableWords
from forfait_desktop.records import dataclass
from forfait_desktop.storage.dossier import EvidenceRecord, Payment

_KEPT_YEARS = 6
"""Years after the payment: our reading of art. L. 102 B of the LPF; no text fixes a period for these pieces."""


@dataclass(frozen=True, slots=True)
class PieceRow:
    """One row.

    Attributes:
        id: of the piece, or « attendue.<line> » for a piece that is not there.
        cells: number, piece, what it serves, until when, size, fingerprint, place.
        state: « wanted » is missing and costs a mark, « expected » may be asked for later.
        accessible: the row as one sentence.
    """

    id: str
    cells: tuple[str, ...]
    state: PieceState | str
    accessible: str


@dataclass(frozen=True, slots=True)
class PieceTable:
    """The screen: rows, what is above and below them."""

    rows: tuple[PieceRow, ...]
    summary: str
    empty: str
    keep_until: str


@dataclass(frozen=True, slots=True)
class PieceDetail:
    """The row that has the cursor: everything that is known of it, and what can be done."""

    title: str
    lines: tuple[str, ...]
    warning: str
    actions: tuple[ActionView, ...]


class PieceTableMaker:
    """Makes the views of E21.

    Args:
        words: its sentences.
    """

    def __init__(self, words: PieceTableWords) -> None:
        self._words = words

    def table(self, situation: Situation, payment: Payment, sizes: Mapping[str, int]) -> PieceTable:
        """Every piece in the order in which it was added, then what is missing, then what may be asked for."""
        names = {line.id: row_name(line) for line in situation.campaign.indicators}
        rows = [
            self._piece(number, record, names, piece_state(situation, record), sizes.get(record.id, 0))
            for number, record in enumerate(situation.evidence, start=1)
        ]
        lacking = [line for line in situation.campaign.indicators if self._lacks(situation, line)]
        wanted = [line for line in lacking if situation.to_prove(line)]
        later = [line for line in lacking if not situation.to_prove(line)]
        rows += [self._expected(line, wanted=True) for line in wanted]
        rows += [self._expected(line, wanted=False) for line in later]
        expired = sum(row.state == "expired" for row in rows)
        gone = sum(row.state in ("missing", "changed") for row in rows)
        count = len(situation.evidence)
        return PieceTable(
            tuple(rows),
            self._words.summary(count, len(wanted), expired, gone),
            "" if count else self._words.empty(),
            self._keep_until(payment),
        )

    @staticmethod
    def _lacks(situation: Situation, line: Indicator) -> bool:
        return has_slot(situation, line) and not pieces_of(situation, line)

    def _piece(
        self, number: int, record: EvidenceRecord, names: Mapping[str, str], state: PieceState, size: int
    ) -> PieceRow:
        words = self._words
        name = piece_name(record)
        serves = fr.listing([names.get(line, line) for line in record.indicators]) or words.nothing()
        ends = fr.date_numeric(record.valid_until) if record.valid_until is not None else ""
        until = ends or words.endless()
        place = words.copied() if record.file else words.linked()
        cells = (
            str(number), name, serves, until, words.size(size) if size else "", record.sha256[:8], place,
        )  # fmt: skip
        return PieceRow(record.id, cells, state, words.row(number, name, serves, ends, words.state(state)))

    def _expected(self, line: Indicator, *, wanted: bool) -> PieceRow:
        words = self._words
        what = _expected_of(line)
        name = fr.upper_first(what.what.rstrip(".")) if what is not None else row_name(line)
        told = words.to_provide() if wanted else words.may_be_asked()
        cells = ("–", name, row_name(line), "", "", "", told)
        return PieceRow(
            f"attendue.{line.id}",
            cells,
            "wanted" if wanted else "expected",
            words.expected_row(name, row_name(line), told),
        )

    def _keep_until(self, payment: Payment) -> str:
        day = payment.date
        return self._words.keep_until(day.year + _KEPT_YEARS if day is not None else None)

    def detail(self, situation: Situation, row_id: str) -> PieceDetail | None:
        """What is known of a row; None when it is not there any more."""
        kind, _, line_id = row_id.partition(".")
        if kind == "attendue":
            line = next((one for one in situation.campaign.indicators if one.id == line_id), None)
            return self._expected_detail(line) if line is not None else None
        record = next((one for one in situation.evidence if one.id == row_id), None)
        return self._piece_detail(situation, record) if record is not None else None

    def _expected_detail(self, line: Indicator) -> PieceDetail:
        words = self._words
        lines = [
            words.expected(
                one.what, one.issuer if is_published(one.issuer) else "", one.valid if is_published(one.valid) else ""
            )
            for one in line.evidence
            if is_published(one.what)
        ]
        name = row_name(line)
        actions = (
            ActionView(f"piece.ajouter.{line.id}", words.add(), words.add_name(name)),
            ActionView(f"piece.lieu.{line.id}", words.where(), words.where_name(name)),
        )
        return PieceDetail(name, tuple(lines), "", actions)

    def _piece_detail(self, situation: Situation, record: EvidenceRecord) -> PieceDetail:
        words = self._words
        state = piece_state(situation, record)
        name = piece_name(record)
        lines = [words.file(record.file) if record.file else words.at(record.place)]
        if record.file:
            lines.append(words.fingerprint(record.sha256))
        for line in situation.campaign.indicators:
            wanted = _expected_of(line)
            if line.id in record.indicators and wanted is not None:
                issuer = wanted.issuer if is_published(wanted.issuer) else ""
                lines.append(words.proves(row_name(line), wanted.what, issuer))
        warning = ""
        if state == "missing":
            warning = words.missing()
        elif state == "changed":
            warning = words.changed(record.added)
        elif state == "expired" and record.valid_until is not None:
            warning = words.expired(record.valid_until)
        return PieceDetail(name, tuple(lines), warning, self._actions(record, state))

    def _actions(self, record: EvidenceRecord, state: PieceState) -> tuple[ActionView, ...]:
        words, name, one = self._words, piece_name(record), record.id
        found: list[ActionView] = []
        if state == "missing":
            found.append(ActionView(f"piece.retrouver.{one}", words.find(), words.named(words.find(), name)))
        elif record.file:
            found.append(ActionView(f"apercu.{one}", words.preview(), words.named(words.preview(), name)))
            found.append(ActionView(f"piece.voir.{one}", words.open(), words.named(words.open(), name)))
        found.append(ActionView(f"sert.{one}", words.serves(), words.named(words.serves(), name)))
        found.append(ActionView(f"piece.valable.{one}", words.validity(), words.named(words.validity(), name)))
        found.append(ActionView(f"piece.retirer.{one}", words.remove(), words.named(words.remove(), name)))
        return tuple(found)


def _expected_of(line: Indicator) -> Evidence | None:
    return next((one for one in line.evidence if is_published(one.what)), None)
