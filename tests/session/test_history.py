"""Undo and redo against a model of twenty lines: two lists of contents."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from forfait_desktop.domain.answers import UNKNOWN, Answers, Rate, Value
from forfait_desktop.session.changes import Label, SetAnswer, SetNote
from forfait_desktop.session.history import DEPTH, History, Step
from forfait_desktop.storage.dossier import Dossier
from tests.session.test_session import session

ANSWERS: list[tuple[str, str, Value | None]] = [
    ("horaires", "atteint", True),
    ("horaires", "atteint", False),
    ("horaires", "atteint", UNKNOWN),
    ("horaires", "atteint", None),
    ("dmp", "taux", Rate(1, 20)),
    ("dmp", "taux", Rate(2, 20)),
    ("dmp", "taux", None),
    ("coordination", "msp", True),
    ("coordination", "cpts", False),
]


class UndoMachine(RuleBasedStateMachine):
    """The session, and beside it the contents that a user expects."""

    def __init__(self) -> None:
        super().__init__()
        self.session = session()
        self.contents: list[Answers] = [{}]
        self.position = 0
        self.revision = 0

    @rule(answer=st.sampled_from(ANSWERS))
    def answer(self, answer: tuple[str, str, Value | None]) -> None:
        indicator, criterion, value = answer
        rows = {key: dict(row) for key, row in self.contents[self.position].items()}
        if value is None:
            rows.get(indicator, {}).pop(criterion, None)
        else:
            rows.setdefault(indicator, {})[criterion] = value
        content = {key: row for key, row in rows.items() if row}
        self.session.apply(SetAnswer(indicator, criterion, value))
        if content != self.contents[self.position]:
            del self.contents[self.position + 1 :]
            self.contents.append(content)
            self.position += 1
            self.revision += 1

    @rule()
    def undo(self) -> None:
        assert (self.session.undo() is None) == (self.position == 0)
        if self.position:
            self.position -= 1
            self.revision += 1

    @rule()
    def redo(self) -> None:
        last = self.position == len(self.contents) - 1
        assert (self.session.redo() is None) == last
        if not last:
            self.position += 1
            self.revision += 1

    @precondition(lambda self: self.revision > 0)
    @rule()
    def save(self) -> None:
        self.session.saved(self.session.revision, "0" * 64)
        assert not self.session.dirty

    @invariant()
    def agrees(self) -> None:
        assert self.session.dossier.answers == self.contents[self.position]
        assert self.session.revision == self.revision
        assert (self.session.undo_label is None) == (self.position == 0)
        assert (self.session.redo_label is None) == (self.position == len(self.contents) - 1)


UndoMachine.TestCase.settings = settings(max_examples=60, stateful_step_count=25, deadline=None)
TestUndo = UndoMachine.TestCase


def test_the_oldest_steps_are_forgotten() -> None:
    open_session = session()
    for number in range(DEPTH + 5):
        open_session.apply(SetNote("general", f"{number}"))
    for _ in range(DEPTH):
        assert open_session.undo() is not None
    assert open_session.undo() is None
    assert open_session.dossier.notes == {"general": "4"}


def test_a_new_step_forgets_what_was_undone() -> None:
    history = History()
    start = session().dossier
    label = Label("note", "general")
    history.push(Step(label, start, session_with("a")))
    history.undo()
    assert history.redo_label == label
    history.push(Step(label, start, session_with("b")))
    assert history.redo() is None
    assert len(history) == 1


def session_with(text: str) -> Dossier:
    open_session = session()
    open_session.apply(SetNote("general", text))
    return open_session.dossier


def test_the_same_words_in_another_unicode_form_are_no_change() -> None:
    open_session = session()
    open_session.apply(SetNote("general", "é"))
    open_session.apply(SetNote("general", "e\u0301"))
    assert open_session.dossier.notes["general"] == "é"
    undone = open_session.undo()
    assert undone is not None
    assert open_session.dossier.notes == {}
    assert open_session.undo() is None
