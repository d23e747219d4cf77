"""Undo and redo: a list of earlier contents, with what each step was about. Not saved."""

from __future__ import annotations

import dataclasses

from forfait_desktop.records import dataclass
from forfait_desktop.session.changes import Label
from forfait_desktop.storage.dossier import Dossier

DEPTH = 200

UNDONE = (
    "physician", "answers", "drafts", "details", "applicability", "schemes", "notes", "evidence", "prepared",
    "reviewed", "closed", "payment", "questions",
)  # fmt: skip
"""The fields that an undo brings back. Copy ticks are facts of the world: they stay, as do the files of pieces."""


@dataclass(frozen=True, slots=True)
class Step:
    """One thing the user did: what it was about, the contents before and after."""

    label: Label
    before: Dossier
    after: Dossier


def with_content_of(dossier: Dossier, source: Dossier) -> Dossier:
    """The dossier with every undoable field of `source`."""
    return dataclasses.replace(dossier, **{name: getattr(source, name) for name in UNDONE})


def same_content(first: Dossier, second: Dossier) -> bool:
    """Whether the undoable fields are the same, to the type and the decimals (1 is not « oui », 80 is not 80.0)."""
    return all(same(getattr(first, name), getattr(second, name)) for name in UNDONE)


def same(first: object, second: object) -> bool:
    """Whether two contents are the same answer; the order of a mapping is no difference.

    `True` and `1`, or 80 % and 80,0 %, are equal for Python and not the same answer.
    """
    # == first, because repr is not cheap.
    return first is second or (first == second and _typed(first) == _typed(second))


def _typed(value: object) -> object:
    if isinstance(value, dict):
        return {key: _typed(item) for key, item in value.items()}
    return repr(value)


class History:
    """Two piles of steps, the oldest forgotten beyond `depth`."""

    def __init__(self, depth: int = DEPTH) -> None:
        self._depth = depth
        self._done: list[Step] = []
        self._undone: list[Step] = []
        self._may_merge = False

    def push(self, step: Step, *, merge: bool = False) -> None:
        """Remember a step; what was undone can no longer be redone.

        Args:
            step: what was done.
            merge: it continues the typing of the step before, if that one is about the same field.
        """
        self._undone.clear()
        if merge and self._may_merge and self._done and self._done[-1].label.target == step.label.target:
            first = self._done.pop()
            label = dataclasses.replace(step.label, before=first.label.before)
            step = Step(label, first.before, step.after)
        # Typed, then erased: there is nothing to undo.
        if not same_content(step.before, step.after):
            self._done.append(step)
            del self._done[: -self._depth]
        self._may_merge = True

    def undo(self) -> Step | None:
        """The step to undo, None when there is none."""
        self._may_merge = False
        if not self._done:
            return None
        step = self._done.pop()
        self._undone.append(step)
        return step

    def redo(self) -> Step | None:
        """The step to do again, None when there is none."""
        self._may_merge = False
        if not self._undone:
            return None
        step = self._undone.pop()
        self._done.append(step)
        return step

    @property
    def undo_label(self) -> Label | None:
        """What an undo would be about, None when there is nothing to undo."""
        return self._done[-1].label if self._done else None

    @property
    def redo_label(self) -> Label | None:
        """What a redo would be about, None when there is nothing to redo."""
        return self._undone[-1].label if self._undone else None

    def __len__(self) -> int:
        return len(self._done)
