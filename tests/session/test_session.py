"""The only write path: what a change does, what it refuses, what undo brings back."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from forfait_desktop.domain.answers import UNKNOWN, Physician, Profile, Rate, Schemes, Vsm
from forfait_desktop.domain.evaluation import evaluate
from forfait_desktop.errors import ForfaitError
from forfait_desktop.session.changes import (
    Change,
    Changes,
    Label,
    SetAnswer,
    SetApplicability,
    SetClosed,
    SetDeclaration,
    SetDetail,
    SetDrafts,
    SetEvidence,
    SetNote,
    SetPayment,
    SetPhysician,
    SetPrepared,
    SetQuestion,
    SetReviewed,
    SetSchemes,
)
from forfait_desktop.session.session import Applied, Session
from forfait_desktop.storage.dossier import (
    Declaration,
    Dossier,
    EvidenceRecord,
    Payment,
    Signature,
    entry,
    from_bytes,
    new_dossier,
    to_bytes,
)
from forfait_desktop.storage.store import OpenedDossier, digest
from tests.sample import SAMPLE_DAY, SAMPLE_ID, sample_campaign, sample_data

REVIEW_DAY = date(2023, 12, 19)


class Calendar:
    """A day that the test moves."""

    def __init__(self) -> None:
        self.day = SAMPLE_DAY

    def today(self) -> date:
        return self.day


def opened(dossier: Dossier | None = None, **more: object) -> OpenedDossier:
    content = dossier or new_dossier(SAMPLE_ID, digest(sample_data()), SAMPLE_DAY)
    given = OpenedDossier(Path("/nulle/part/dossier.forfait"), content, sample_data(), "0" * 64)
    return dataclasses.replace(given, **more)  # type: ignore[arg-type]


def session(dossier: Dossier | None = None, **more: object) -> Session:
    return Session(opened(dossier, **more), sample_campaign(), Calendar().today)


DMP = Rate(96, 120)


def test_a_change_answers_counts_a_revision_and_evaluates_again() -> None:
    open_session = session()
    applied = open_session.apply(SetAnswer("horaires", "atteint", True), origin="field")
    assert applied.kind == "apply"
    assert applied.indicators == ("horaires",)
    assert applied.label == Label("answer", "horaires", "atteint", "", None, True)
    assert open_session.dossier.answers == {"horaires": {"atteint": True}}
    assert open_session.revision == 1
    assert open_session.dirty
    assert open_session.evaluation == evaluate(sample_campaign(), entry(open_session.dossier), SAMPLE_DAY)
    assert open_session.evaluation.indicator("horaires").status == "met"


def test_the_same_answer_again_is_nothing() -> None:
    open_session = session()
    open_session.apply(SetAnswer("horaires", "atteint", True))
    told: list[Applied] = []
    open_session.listen(lambda applied, _origin: told.append(applied))
    assert open_session.apply(SetAnswer("horaires", "atteint", True)).kind == "nothing"
    assert open_session.revision == 1
    assert told == []


def test_the_decimals_typed_are_part_of_the_answer() -> None:
    open_session = session()
    open_session.apply(SetAnswer("dmp", "taux", Rate(percent=Decimal(80))))
    assert open_session.apply(SetAnswer("dmp", "taux", Rate(percent=Decimal("80.0")))).kind == "apply"
    assert str(open_session.dossier.answers["dmp"]["taux"]) != str(Rate(percent=Decimal(80)))


def test_none_takes_the_answer_away_and_unknown_is_an_answer() -> None:
    open_session = session()
    open_session.apply(SetAnswer("horaires", "atteint", UNKNOWN))
    assert open_session.dossier.answers == {"horaires": {"atteint": UNKNOWN}}
    open_session.apply(SetAnswer("horaires", "atteint", None))
    assert open_session.dossier.answers == {}


def test_listeners_know_who_asked_and_may_answer_in_turn() -> None:
    open_session = session()
    told: list[tuple[str, object]] = []

    def first(applied: Applied, origin: object) -> None:
        if applied.indicators == ("horaires",):
            open_session.apply(SetNote("general", "noté"), origin="listener")

    def second(applied: Applied, origin: object) -> None:
        told.append(("|".join(applied.indicators), origin))

    open_session.listen(first)
    open_session.listen(second)
    open_session.apply(SetAnswer("horaires", "atteint", True), origin="page")
    assert told == [("horaires", "page"), ("", "listener")]
    open_session.unlisten(second)
    open_session.unlisten(second)
    open_session.apply(SetAnswer("horaires", "atteint", False))
    assert len(told) == 2


@pytest.mark.parametrize(
    ("change", "code"),
    [
        (SetAnswer("inconnu", "atteint", True), "answers-unknown-indicator"),
        (SetAnswer("horaires", "inconnu", True), "answers-unknown-criterion"),
        (SetAnswer("horaires", "inconnu", None), "answers-unknown-criterion"),
        (SetAnswer("horaires", "atteint", 1), "answers-wrong-kind"),
        (SetAnswer("dmp", "taux", True), "answers-wrong-kind"),
        (SetAnswer("dmp", "taux", Rate()), "answers-wrong-kind"),
        (SetAnswer("dmp", "taux", Rate(5, 4)), "answers-done-over-total"),
        (SetAnswer("dmp", "taux", Rate(-1, 4)), "answers-out-of-range"),
        (SetAnswer("dmp", "taux", Rate(1, 1_000_000_000)), "answers-out-of-range"),
        (SetAnswer("dmp", "taux", Rate(percent=Decimal("100.1"))), "answers-bad-percent"),
        (SetAnswer("dmp", "taux", Rate(percent=Decimal("NaN"))), "answers-bad-percent"),
        (SetDrafts("dmp", "inconnu", {"done": "x"}), "answers-unknown-criterion"),
        (SetDrafts("dmp", "taux", {"autre": "x"}), "answers-unknown-key"),
        (SetDrafts("dmp", "taux", {"done": "\ud800"}), "text-unsavable"),
        (SetDetail("horaires", "atteint", "inconnu", "x"), "answers-unknown-key"),
        (SetApplicability("inconnu", "kept"), "answers-unknown-indicator"),
        (SetApplicability("horaires", "set-aside"), "applicability-required"),
        (SetNote("inconnu", "x"), "answers-unknown-indicator"),
        (SetPhysician(Physician(profile=Profile(patients=-1))), "session-bad-field"),
        (SetPhysician(Physician(name="\udfff")), "text-unsavable"),
        (SetSchemes(Schemes(vsm=Vsm(ald_patients=1_000_000_000))), "session-bad-field"),
        (Changes((SetAnswer("horaires", "atteint", True), SetNote("inconnu", "x"))), "answers-unknown-indicator"),
        (SetEvidence((EvidenceRecord("p", "../x.pdf", "1" * 64),)), "session-bad-field"),
        (SetEvidence((EvidenceRecord("p", "x.pdf", "1" * 64, ("inconnu",)),)), "answers-unknown-indicator"),
    ],
)
def test_what_is_refused_changes_nothing(change: Change, code: str) -> None:
    open_session = session()
    before = open_session.dossier
    with pytest.raises(ForfaitError) as raised:
        open_session.apply(change)
    assert raised.value.code == code
    assert open_session.dossier is before
    assert not open_session.dirty
    assert open_session.undo_label is None


def test_several_changes_are_one_step() -> None:
    open_session = session()
    open_session.apply(SetDrafts("dmp", "taux", {"percent": "8o"}))
    assert open_session.evaluation.indicator("dmp").status == "invalid"
    applied = open_session.apply(Changes((SetAnswer("dmp", "taux", DMP), SetDrafts("dmp", "taux", None))))
    assert applied.label == Label("answer", "dmp", "taux", "", None, DMP)
    assert open_session.dossier.drafts == {}
    open_session.undo()
    assert open_session.dossier.drafts == {"dmp": {"taux": {"percent": "8o"}}}
    assert open_session.dossier.answers == {}


def test_labels_of_bundles() -> None:
    open_session = session()
    whole_line = Changes((SetAnswer("coordination", "msp", False), SetAnswer("coordination", "cpts", False)))
    label = open_session.apply(whole_line).label
    assert label == Label("answer", "coordination")
    two_lines = Changes((SetAnswer("horaires", "atteint", True), SetAnswer("dmp", "taux", DMP)))
    assert open_session.apply(two_lines).label == Label("several")
    named = Changes((SetNote("general", "a"), SetNote("dmp", "b")), Label("note", "dmp"))
    assert open_session.apply(named).label == Label("note", "dmp")


def test_typing_in_one_field_is_one_step_until_another_field() -> None:
    open_session = session()
    for text in ("D", "Dr", "Dr ", "Dr M"):
        open_session.apply(SetNote("general", text), merge=True)
    open_session.apply(SetNote("dmp", "x"), merge=True)
    open_session.apply(SetNote("dmp", "xy"), merge=False)
    assert open_session.undo_label == Label("note", "dmp", "", "", "x", "xy")
    open_session.undo()
    open_session.undo()
    assert open_session.dossier.notes == {"general": "Dr M"}
    assert open_session.undo_label == Label("note", "general", "", "", "", "Dr M")
    open_session.undo()
    assert open_session.dossier.notes == {}
    assert open_session.undo() is None


def test_typed_then_erased_leaves_nothing_to_undo() -> None:
    open_session = session()
    open_session.apply(SetNote("general", "a"), merge=True)
    open_session.apply(SetNote("general", ""), merge=True)
    assert open_session.undo_label is None


def test_typing_after_an_undo_does_not_join_an_older_step() -> None:
    open_session = session()
    open_session.apply(SetNote("general", "a"), merge=True)
    open_session.apply(SetNote("dmp", "b"), merge=True)
    open_session.undo()
    open_session.apply(SetNote("general", "ac"), merge=True)
    open_session.undo()
    assert open_session.dossier.notes == {"general": "a"}


def test_copy_ticks_outlive_an_undo_and_the_record_of_a_piece_comes_and_goes() -> None:
    open_session = session()
    record = EvidenceRecord("p1", "Justificatifs/attestation.pdf", "1" * 64, ("dmp",))
    open_session.apply(SetAnswer("dmp", "taux", DMP))
    assert open_session.apply(SetEvidence((record,))).kind == "apply"
    assert open_session.apply(SetDeclaration(Declaration({"dmp": "80,0"}))).kind == "apply"
    open_session.undo()
    assert not open_session.dossier.evidence
    assert open_session.dossier.answers == {"dmp": {"taux": DMP}}
    open_session.redo()
    assert open_session.dossier.evidence == (record,)
    open_session.undo()
    applied = open_session.undo()
    assert applied is not None
    assert applied.label is not None
    assert applied.label.kind == "answer"
    assert open_session.dossier.answers == {}
    assert open_session.dossier.declaration.copied == {"dmp": "80,0"}
    open_session.redo()
    assert open_session.dossier.answers == {"dmp": {"taux": DMP}}


def reviewed_session() -> Session:
    open_session = session()
    open_session.apply(SetAnswer("dmp", "taux", DMP))
    open_session.apply(SetReviewed(Signature("Dr Martin", REVIEW_DAY)))
    return open_session


def test_an_answer_changed_after_the_review_makes_it_void_and_says_what() -> None:
    open_session = reviewed_session()
    open_session.apply(SetAnswer("dmp", "taux", Rate(97, 120)))
    open_session.apply(SetPhysician(Physician(name="Dr Claire MARTIN")))
    reviewed = open_session.dossier.reviewed
    assert (reviewed.by, reviewed.on, reviewed.void, reviewed.changed) == ("", None, REVIEW_DAY, ("dmp", "physician"))
    open_session.apply(SetReviewed(Signature("Dr Martin", SAMPLE_DAY)))
    assert open_session.dossier.reviewed == Signature("Dr Martin", SAMPLE_DAY)


@pytest.mark.parametrize(
    "change",
    [
        SetNote("dmp", "à relire"),
        SetPayment(Payment(Decimal("4424.00"), date(2024, 5, 2))),
        SetClosed(SAMPLE_DAY),
        SetEvidence((EvidenceRecord("p1", "Justificatifs/a.pdf", "1" * 64),)),
        SetDeclaration(Declaration({"dmp": "80,0"}, "n° 1", SAMPLE_DAY)),
        SetPrepared(Signature("Nadia Benali", REVIEW_DAY)),
    ],
)
def test_what_is_no_answer_leaves_the_review(change: Change) -> None:
    open_session = reviewed_session()
    open_session.apply(change)
    assert open_session.dossier.reviewed == Signature("Dr Martin", REVIEW_DAY)


def test_given_a_signed_preparation_when_an_answer_changes_then_it_is_undone_and_says_what() -> None:
    open_session = session()
    open_session.apply(SetPrepared(Signature("Nadia Benali", REVIEW_DAY)))
    open_session.apply(SetNote("dmp", "à relire"))
    open_session.apply(SetQuestion("dmp", "editeur"))
    assert open_session.dossier.prepared == Signature("Nadia Benali", REVIEW_DAY)
    open_session.apply(SetAnswer("dmp", "taux", Rate(97, 120)))
    assert open_session.dossier.prepared == Signature(void=REVIEW_DAY, changed=("dmp",))
    open_session.undo()
    assert open_session.dossier.prepared == Signature("Nadia Benali", REVIEW_DAY)
    open_session.redo()
    open_session.apply(SetPrepared(Signature("Nadia Benali", SAMPLE_DAY)))
    assert open_session.dossier.prepared == Signature("Nadia Benali", SAMPLE_DAY)


def test_given_signatures_when_several_counts_are_imported_at_once_then_both_are_undone() -> None:
    open_session = session()
    open_session.apply(SetPrepared(Signature("Nadia Benali", REVIEW_DAY)))
    open_session.apply(SetReviewed(Signature("Dr Martin", REVIEW_DAY)))
    imported = Changes((SetAnswer("dmp", "taux", Rate(97, 120)), SetDrafts("dmp", "taux", None)))
    open_session.apply(imported)
    void = Signature(void=REVIEW_DAY, changed=("dmp",))
    assert (open_session.dossier.prepared, open_session.dossier.reviewed) == (void, void)


def test_given_a_name_without_a_day_when_an_answer_changes_then_it_stays() -> None:
    open_session = session()
    open_session.apply(SetPrepared(Signature("Nadia Benali")))
    open_session.apply(SetAnswer("dmp", "taux", Rate(97, 120)))
    assert open_session.dossier.prepared == Signature("Nadia Benali")


def test_who_to_ask_is_kept_undone_and_refused_for_an_unknown_line() -> None:
    open_session = session()
    open_session.apply(SetQuestion("dmp", "caisse"))
    assert open_session.dossier.questions == {"dmp": "caisse"}
    open_session.undo()
    assert open_session.dossier.questions == {}
    with pytest.raises(ForfaitError):
        open_session.apply(SetQuestion("inconnue", "caisse"))


def test_an_undo_brings_the_review_back() -> None:
    open_session = reviewed_session()
    open_session.apply(SetAnswer("dmp", "taux", None))
    open_session.undo()
    assert open_session.dossier.reviewed == Signature("Dr Martin", REVIEW_DAY)


def test_a_review_cannot_precede_the_preparation() -> None:
    open_session = reviewed_session()
    with pytest.raises(ForfaitError) as raised:
        open_session.apply(SetPrepared(Signature("Nadia Benali", SAMPLE_DAY)))
    assert raised.value.code == "review-before-preparation"
    assert raised.value.params == {"prepared": SAMPLE_DAY, "reviewed": REVIEW_DAY}


def test_a_save_of_an_older_revision_leaves_the_session_dirty() -> None:
    open_session = session()
    open_session.apply(SetAnswer("dmp", "taux", DMP))
    written = open_session.snapshot()
    open_session.apply(SetAnswer("horaires", "atteint", True))
    open_session.saved(written.revision, "a" * 64)
    assert open_session.dirty
    assert open_session.file_hash == "a" * 64
    open_session.saved(open_session.revision, "b" * 64)
    assert not open_session.dirty
    open_session.undo()
    assert open_session.dirty


def test_a_new_day_evaluates_again_without_a_change() -> None:
    calendar = Calendar()
    open_session = Session(opened(), sample_campaign(), calendar.today)
    told: list[str] = []
    open_session.listen(lambda applied, _origin: told.append(applied.kind))
    assert open_session.refresh_day() is None
    calendar.day = date(2024, 6, 1)
    open_session.refresh_day()
    assert told == ["day"]
    assert open_session.evaluation.today == date(2024, 6, 1)
    assert not open_session.dirty


@pytest.mark.parametrize("reason", ["newer", "permission", "version"])
def test_read_only_refuses_every_change(reason: str) -> None:
    open_session = session(read_only=True, read_only_reason=reason)
    assert open_session.read_only == reason
    for attempt in (
        lambda: open_session.apply(SetNote("general", "x")),
        open_session.undo,
        open_session.redo,
    ):
        act: Callable[[], object] = attempt
        with pytest.raises(ForfaitError) as raised:
            act()
        assert raised.value.code == "session-read-only"
        assert raised.value.params == {"reason": reason}


def test_a_dossier_of_other_rules_is_refused() -> None:
    content = dataclasses.replace(opened().dossier, answers={"inconnu": {"atteint": True}})
    with pytest.raises(ForfaitError) as raised:
        session(content)
    assert raised.value.code == "dossier-inconsistent"
    assert raised.value.params["problem"] == "answers-unknown-indicator"


def test_what_a_session_makes_can_be_saved_and_read_back() -> None:
    open_session = reviewed_session()
    open_session.apply(SetAnswer("dmp", "taux", UNKNOWN))
    open_session.apply(SetApplicability("encadrement-etudiants", "set-aside"))
    open_session.apply(SetApplicability("vsm", "kept"))
    open_session.apply(SetSchemes(Schemes(vsm=Vsm(30, 28, 20))))
    assert from_bytes(to_bytes(open_session.snapshot())) == open_session.dossier


def test_save_elsewhere_moves_the_session() -> None:
    open_session = session()
    open_session.apply(SetAnswer("dmp", "taux", DMP))
    copy = dataclasses.replace(open_session.snapshot(), id="11111111-2222-4333-8444-555555555555")
    open_session.moved(Path("/ailleurs/dossier.forfait"), "c" * 64, copy)
    assert not open_session.dirty
    assert open_session.folder == Path("/ailleurs")
    assert open_session.dossier.id == copy.id


def test_a_piece_of_a_line_that_newer_rules_no_longer_have_prevents_no_change() -> None:
    old = EvidenceRecord("p1", "Justificatifs/a.pdf", "1" * 64, ("disparue",))
    new = EvidenceRecord("p2", place="Classeur bleu", indicators=("dmp",))
    open_session = session(dataclasses.replace(opened().dossier, evidence=(old,)))
    open_session.apply(SetEvidence((old, new)))
    assert open_session.dossier.evidence == (old, new)
    with pytest.raises(ForfaitError, match="answers-unknown-indicator"):
        open_session.apply(SetEvidence((dataclasses.replace(new, indicators=("disparue",)),)))
