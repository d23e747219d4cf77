"""What the user does with pieces, as changes of the session. Files are read and written elsewhere, by a worker."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from datetime import date
from typing import TYPE_CHECKING

from forfait_desktop.domain.patient_number import holds_patient_number
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.evidence.piece_view import piece_name
from forfait_desktop.presentation.pages import entry as typing_in
from forfait_desktop.presentation.views import ActionView, Severity
from forfait_desktop.presentation.wording.names import row_name
from forfait_desktop.records import dataclass
from forfait_desktop.session.changes import Changes, Label, SetEvidence
from forfait_desktop.session.session import Session
from forfait_desktop.storage.dossier import EvidenceRecord

if TYPE_CHECKING:
    from forfait_desktop.presentation.wording.wording import Wording
    from forfait_desktop.storage.evidence import FileState, Piece


@dataclass(frozen=True, slots=True)
class Said:
    """What is said of an action: a message with its buttons."""

    severity: Severity
    text: str
    actions: tuple[ActionView, ...] = ()


@dataclass(frozen=True, slots=True)
class Batch:
    """Ids of the pieces that several files gave: new ones, and those that were there already."""

    added: tuple[str, ...]
    known: tuple[str, ...]


class Pieces:
    """The pieces of an open declaration.

    Args:
        session: the open declaration.
        words: the sentences.
        forget: called when views must be made again although the session did not change.
    """

    def __init__(self, session: Session, words: Wording, forget: Callable[[], None]) -> None:
        self._session = session
        self._words = words
        self._forget = forget
        self._states: dict[str, FileState] = {}

    # --- reading ------------------------------------------------------------------------------------------

    @property
    def records(self) -> tuple[EvidenceRecord, ...]:
        """The pieces now."""
        return self._session.dossier.evidence

    @property
    def states(self) -> Mapping[str, FileState]:
        """Record id → what its file was when it was last looked at."""
        return self._states

    def record(self, record_id: str) -> EvidenceRecord:
        """One piece.

        Raises:
            KeyError: no such piece.
        """
        for one in self.records:
            if one.id == record_id:
                return one
        raise KeyError(record_id)

    def name(self, record_id: str) -> str:
        """What the user calls a piece.

        Raises:
            KeyError: no such piece.
        """
        return piece_name(self.record(record_id))

    def prefix(self, indicator_id: str) -> str:
        """What begins the name of the copy: the short name of the line."""
        line = self._session.campaign.indicator(indicator_id)
        return line.short or line.title

    def place(self, indicator_id: str) -> str:
        """Where the piece of a line was said to be, or ""."""
        found = self._place_record(indicator_id)
        return found.place if found is not None else ""

    def valid_until(self, record_id: str) -> str:
        """« 31/12/2023 », or ""."""
        day = self.record(record_id).valid_until
        return fr.date_numeric(day) if day is not None else ""

    # --- changing -----------------------------------------------------------------------------------------

    def added(self, indicator_id: str, piece: Piece) -> Said:
        """Note a file that is now in the folder; the same file twice is said.

        Raises:
            ForfaitError: the session is read-only.
        """
        line = self._session.campaign.indicator(indicator_id)
        same = next((one for one in self.records if one.sha256 == piece.sha256), None)
        words = self._words.pieces
        if same is None:
            today = self._session.evaluation.today
            new = EvidenceRecord(
                _new_id(), piece.file, piece.sha256, (line.id,), typing_in.storable(piece.name), added=today
            )
            self._states[new.id] = "ok"
            self._apply((*self.records, new), line.id, "", piece_name(new))
            return Said("ok", words.added(piece_name(new)))
        if self._relink(same, piece):
            return Said("ok", words.found(piece_name(same)))
        titles = [row_name(one) for one in self._session.campaign.indicators if one.id in same.indicators]
        actions: tuple[ActionView, ...] = ()
        if line.id not in same.indicators:
            actions = (ActionView(f"piece.aussi.{same.id}.{line.id}", words.use_here()),)
        return Said("info", words.already(titles), actions)

    def added_all(self, indicator_id: str, pieces: Sequence[Piece], *, merge: bool = False) -> Batch:
        """Note several files at once, for one line; those that are there already also serve this line from now on.

        Args:
            indicator_id: the line.
            pieces: what is now in the folder.
            merge: it continues an addition: one undo for all.

        Raises:
            ForfaitError: the session is read-only.
        """
        line = self._session.campaign.indicator(indicator_id)
        today = self._session.evaluation.today
        records = list(self.records)
        place = {one.sha256: number for number, one in enumerate(records) if one.sha256}
        new: list[str] = []
        known: list[str] = []
        for piece in pieces:
            number = place.get(piece.sha256)
            if number is None:
                name = typing_in.storable(piece.name)
                record = EvidenceRecord(_new_id(), piece.file, piece.sha256, (line.id,), name, added=today)
                place[piece.sha256] = len(records)
                records.append(record)
                self._states[record.id] = "ok"
                new.append(record.id)
                continue
            same = records[number]
            lines = same.indicators if line.id in same.indicators else (*same.indicators, line.id)
            records[number] = dataclasses.replace(same, indicators=lines, file=piece.file)
            self._states[same.id] = "ok"
            if same.id not in new:
                known.append(same.id)
        label = Label("evidence", line.id, "", "", "", self._words.pieces.several(len(records)))
        self._session.apply(Changes((SetEvidence(tuple(records)),), label), merge=merge)
        return Batch(tuple(new), tuple(known))

    def reused(self, records: Sequence[EvidenceRecord], pieces: Sequence[Piece]) -> Batch:
        """Note pieces of another declaration that were copied here; lines that this campaign lacks are left out.

        Args:
            records: as they are in the other declaration.
            pieces: their copies, in the same order.

        Raises:
            ForfaitError: the session is read-only.
        """
        known_lines = {one.id for one in self._session.campaign.indicators}
        here = {one.sha256: one.id for one in self.records if one.sha256}
        kept = list(self.records)
        new: list[str] = []
        known: list[str] = []
        for record, piece in zip(records, pieces, strict=True):
            if piece.sha256 in here:
                known.append(here[piece.sha256])
                continue
            lines = tuple(line for line in record.indicators if line in known_lines)
            copy = dataclasses.replace(
                record, id=_new_id(), file=piece.file, sha256=piece.sha256, indicators=lines,
                label=record.label or piece.name, added=self._session.evaluation.today,
            )  # fmt: skip
            here[piece.sha256] = copy.id
            self._states[copy.id] = "ok"
            kept.append(copy)
            new.append(copy.id)
        if new:
            line = next((one for one in kept[-1].indicators), "")
            label = Label("evidence", line, "", "", "", self._words.pieces.several(len(new)))
            self._session.apply(Changes((SetEvidence(tuple(kept)),), label))
        return Batch(tuple(new), tuple(known))

    def set_lines(self, record_id: str, indicators: Sequence[str]) -> None:
        """Say which lines a piece serves, at least one.

        Raises:
            KeyError: no such piece or line.
            ForfaitError: the session is read-only.
        """
        record = self.record(record_id)
        lines = tuple(self._session.campaign.indicator(one).id for one in indicators)
        if lines:
            after = dataclasses.replace(record, indicators=lines)
            self._replace(record, after, (*lines[:1], *record.indicators[:1]))

    def found(self, record_id: str, piece: Piece) -> Said:
        """Note the file that the user showed in place of one that went away; only the same bytes are taken."""
        record = self.record(record_id)
        name = piece_name(record)
        if piece.sha256 != record.sha256:
            return Said("warn", self._words.pieces.not_the_same(name))
        self._relink(record, piece)
        return Said("ok", self._words.pieces.found(name))

    def _relink(self, record: EvidenceRecord, piece: Piece) -> bool:
        """Whether the record lacked its file, which is now there."""
        lacked = self._states.get(record.id, "ok") != "ok" or record.file != piece.file
        if lacked:
            self._states[record.id] = "ok"
            self._forget()
            self._replace(record, dataclasses.replace(record, file=piece.file), record.indicators[:1])
        return lacked

    def press(self, action: str, record_id: str, indicator_id: str) -> Said:
        """« Retirer » or « L’utiliser ici aussi »; `indicator_id` "" is every line of the piece.

        Raises:
            KeyError: no such piece or action.
            ForfaitError: the session is read-only.
        """
        record = self.record(record_id)
        name = piece_name(record)
        words = self._words.pieces
        if action == "aussi":
            line = self._session.campaign.indicator(indicator_id).id
            if line not in record.indicators:
                after = dataclasses.replace(record, indicators=(*record.indicators, line))
                self._replace(record, after, (line,), before="", after_name=name)
            return Said("ok", words.added(name))
        if action != "retirer":
            raise KeyError(action)
        left = tuple(one for one in record.indicators if indicator_id and one != indicator_id)
        where = indicator_id or next(iter(record.indicators), "")
        if left:
            self._replace(record, dataclasses.replace(record, indicators=left), (where,), before=name, after_name="")
        else:
            self._apply(tuple(one for one in self.records if one.id != record.id), where, name, "")
        return Said("info", words.removed(name), (ActionView("piece.annuler", words.undo()),))

    def set_place(self, indicator_id: str, text: str) -> str:
        """Note where the piece of a line is, or "" to forget it; a sentence when the text cannot be kept."""
        line = self._session.campaign.indicator(indicator_id).id
        kept = typing_in.storable(" ".join(text.split()))
        if holds_patient_number(kept):
            return self._words.entry.patient_number()
        before = self._place_record(line)
        if before is not None and kept:
            self._replace(before, dataclasses.replace(before, place=kept), (line,))
        elif before is not None:
            self.press("retirer", before.id, line if len(before.indicators) > 1 else "")
        elif kept:
            today = self._session.evaluation.today
            new = EvidenceRecord(_new_id(), indicators=(line,), place=kept, added=today)
            self._apply((*self.records, new), line, "", kept)
        return ""

    def set_valid_until(self, record_id: str, text: str) -> str:
        """Note until when a piece is good (« 31/12/2023 », or ""); a sentence when it is no date."""
        record = self.record(record_id)
        day: date | None = typing_in.parse_date(text) if text.strip() else None
        if text.strip() and day is None:
            return self._words.entry.not_date()
        self._replace(record, dataclasses.replace(record, valid_until=day), record.indicators[:1])
        return ""

    def set_states(self, states: Mapping[str, FileState]) -> bool:
        """Note what was seen on disk. Returns whether a page may show something else."""
        before = dict(self._states)
        self._states.update(states)
        self._forget()
        return any(before.get(one, "ok") != state for one, state in states.items())

    def _place_record(self, indicator_id: str) -> EvidenceRecord | None:
        found = (one for one in self.records if one.place and not one.file and indicator_id in one.indicators)
        return next(found, None)

    def _replace(
        self,
        old: EvidenceRecord,
        new: EvidenceRecord,
        lines: tuple[str, ...],
        before: str | None = None,
        after_name: str | None = None,
    ) -> None:
        records = tuple(new if one.id == old.id else one for one in self.records)
        told = piece_name(old) if before is None else before
        self._apply(records, next(iter(lines), ""), told, piece_name(new) if after_name is None else after_name)

    def _apply(self, records: tuple[EvidenceRecord, ...], line: str, before: str, after: str) -> None:
        """One step of the history; its label holds the name of the piece before and after, "" when there is none."""
        self._session.apply(Changes((SetEvidence(records),), Label("evidence", line, "", "", before, after)))


def _new_id() -> str:
    # Imported here: opening a declaration adds no piece.
    import uuid

    return str(uuid.uuid4())
