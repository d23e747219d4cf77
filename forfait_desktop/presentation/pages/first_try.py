"""« J’ai essayé avec un premier patient » (ux.md E08): a line of the note of the indicator, undone like any entry."""

from __future__ import annotations

from collections.abc import Mapping

from forfait_desktop.presentation.wording.messages import MessageWords
from forfait_desktop.session.changes import SetNote


def is_tried(notes: Mapping[str, str], indicator_id: str, words: MessageWords) -> bool:
    """Whether the note of the line says that a first message was sent."""
    return words.tried_note() in notes.get(indicator_id, "").splitlines()


def try_change(notes: Mapping[str, str], indicator_id: str, tried: bool, words: MessageWords) -> SetNote:
    """The change that adds the line to the note, or takes it out; the rest of the note stays."""
    kept = [line for line in notes.get(indicator_id, "").splitlines() if line != words.tried_note()]
    return SetNote(indicator_id, "\n".join([*kept, words.tried_note()] if tried else kept))
