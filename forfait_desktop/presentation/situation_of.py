"""The state of an open session, gathered for the views."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from forfait_desktop.presentation.evidence.piece_view import proven_lines
from forfait_desktop.presentation.situation import Situation
from forfait_desktop.presentation.views import RateText
from forfait_desktop.session.session import Session
from forfait_desktop.storage.dossier import entry

if TYPE_CHECKING:
    from forfait_desktop.presentation.wording.wording import Wording
    from forfait_desktop.storage.evidence import FileState


def situation_of(
    session: Session,
    words: Wording,
    typed: Mapping[str, RateText] | None = None,
    piece_states: Mapping[str, FileState] | None = None,
) -> Situation:
    """The state of a session, gathered for the views."""
    dossier = session.dossier
    return Situation(
        campaign=session.campaign,
        entry=entry(dossier),
        evaluation=session.evaluation,
        words=words,
        physician=dossier.physician,
        details=dossier.details,
        notes=dossier.notes,
        proven=proven_lines(dossier.evidence, session.campaign),
        evidence=dossier.evidence,
        piece_states=piece_states or {},
        typed=typed or {},
    )
