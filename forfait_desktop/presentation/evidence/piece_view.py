"""The evidence slot of a line: what is expected, the pieces that are there, their state, their buttons."""

from __future__ import annotations

from collections.abc import Iterable

from forfait_desktop.domain.campaign import Campaign, Indicator
from forfait_desktop.presentation.situation import Situation, is_published
from forfait_desktop.presentation.views import ActionView, PieceState, PieceView
from forfait_desktop.presentation.wording.names import row_name
from forfait_desktop.storage.dossier import EvidenceRecord

_WITHOUT = ("not_applicable", "neutralised")
"""Statuses that ask for no piece."""


def is_expired(record: EvidenceRecord, campaign: Campaign) -> bool:
    """Whether a piece ends before the period of the campaign does."""
    end = campaign.period.end
    return record.valid_until is not None and end is not None and record.valid_until < end


def proven_lines(records: Iterable[EvidenceRecord], campaign: Campaign) -> frozenset[str]:
    """The indicators that have a piece, one that is over excepted."""
    return frozenset(line for record in records if not is_expired(record, campaign) for line in record.indicators)


def piece_name(record: EvidenceRecord) -> str:
    """What the user calls the piece."""
    return record.label or record.file.rpartition("/")[2] or record.place


def piece_state(situation: Situation, record: EvidenceRecord) -> PieceState:
    """What is known of a piece; its file is only known once it was looked at."""
    seen = situation.piece_states.get(record.id, "ok")
    if seen != "ok":
        return seen
    return "expired" if is_expired(record, situation.campaign) else "ok"


def pieces_of(situation: Situation, indicator: Indicator) -> list[EvidenceRecord]:
    """The pieces of a line, in the order in which they were added."""
    return [record for record in situation.evidence if indicator.id in record.indicators]


def has_slot(situation: Situation, indicator: Indicator) -> bool:
    """Whether a line shows the slot: a piece is expected, or there is one."""
    if pieces_of(situation, indicator):
        return True
    return situation.expects_proof(indicator) and situation.result(indicator.id).status not in _WITHOUT


def piece_expected(situation: Situation, indicator: Indicator) -> str:
    """« Pièce attendue : adhésion ou convention signée. », or "" where there is no slot."""
    if not has_slot(situation, indicator):
        return ""
    words = situation.words.pieces
    what = next((one.what for one in indicator.evidence if is_published(one.what)), "")
    return words.expected(what) if what else words.title()


def slot_actions(situation: Situation, indicator: Indicator) -> tuple[ActionView, ...]:
    """The two buttons of the slot."""
    if not has_slot(situation, indicator):
        return ()
    words = situation.words.pieces
    name = row_name(indicator)
    return (
        ActionView(f"piece.ajouter.{indicator.id}", words.add(), words.add_name(name)),
        ActionView(f"piece.lieu.{indicator.id}", words.place(), words.place_name(name)),
    )


def piece_views(situation: Situation, indicator: Indicator) -> tuple[PieceView, ...]:
    """The pieces of a line."""
    return tuple(_view(situation, indicator, record) for record in pieces_of(situation, indicator))


def _view(situation: Situation, indicator: Indicator, record: EvidenceRecord) -> PieceView:
    words = situation.words.pieces
    state = piece_state(situation, record)
    name = piece_name(record)
    others = [
        row_name(line)
        for line in situation.campaign.indicators
        if line.id in record.indicators and line.id != indicator.id
    ]
    warning = ""
    if state == "missing":
        warning = words.missing(name)
    elif state == "changed":
        warning = words.changed(record.added)
    elif state == "expired" and record.valid_until is not None:
        warning = words.expired(record.valid_until)
    return PieceView(
        id=record.id,
        name=name if record.file else words.at(record.place),
        facts=words.facts(record.added, None if state == "expired" else record.valid_until, others),
        state=state,
        warning=warning,
        actions=_actions(situation, indicator, record, state),
    )


def _actions(
    situation: Situation, indicator: Indicator, record: EvidenceRecord, state: PieceState
) -> tuple[ActionView, ...]:
    words = situation.words.pieces
    name = piece_name(record)
    # A piece that serves several lines has a button for each on the same page.
    ending = f"{record.id}.{indicator.id}" if len(record.indicators) > 1 else record.id
    found: list[ActionView] = []
    if state == "missing":
        found.append(ActionView(f"piece.retrouver.{ending}", words.find(), words.find_name(name)))
    elif record.file:
        found.append(ActionView(f"piece.voir.{ending}", words.view(), words.view_name(name)))
    found.append(ActionView(f"piece.valable.{ending}", words.validity(), words.validity_name(name)))
    found.append(ActionView(f"piece.retirer.{ending}", words.remove(), words.remove_name(name)))
    return tuple(found)
