"""New rules for a dossier: told, applied only when asked, never to a closed one, and with a way back (S37)."""

from __future__ import annotations

import dataclasses
import errno
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from forfait_desktop.campaigns.loader import parse_campaign
from forfait_desktop.domain.campaign import Campaign
from forfait_desktop.domain.campaign_diff import Difference, campaign_diff
from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation.update_view import update_banner, update_detail
from forfait_desktop.presentation.wording.wording import Wording
from forfait_desktop.session.rules_update import RulesUpdate, apply_rules, fit, rules_update
from forfait_desktop.session.session import Session
from forfait_desktop.storage.bareme import kept_path
from forfait_desktop.storage.dossier import Dossier, Signature
from forfait_desktop.storage.filesystem import LocalFileSystem
from forfait_desktop.storage.indexing import row_of
from forfait_desktop.storage.library_row import Summary
from forfait_desktop.storage.store import DossierStore, digest
from tests.presentation.test_typography import faults, strings
from tests.rules_before import BEFORE_POINTS, before_campaign, before_data
from tests.sample import SAMPLE_DAY, sample_campaign, sample_data, sample_entry
from tests.storage.builders import NOW, plain_dossier


def add_dossier(library: Path, **changes: object) -> Path:
    given = sample_entry()
    dossier = dataclasses.replace(
        plain_dossier(),
        campaign_digest=digest(before_data()),
        answers=given.answers,
        applicability=given.applicability,
        physician=dataclasses.replace(plain_dossier().physician, profile=given.profile),
        **changes,  # type: ignore[arg-type]
    )
    return DossierStore().create(library, dossier, before_data())


def open_session(path: Path, store: DossierStore | None = None) -> Session:
    opened = (store or DossierStore()).open(path)
    campaign = parse_campaign(opened.campaign_bytes, origin="bareme.toml", verified=True)
    return Session(opened, campaign, lambda: SAMPLE_DAY)


def found_update(session: Session, campaign: Campaign | None = None, data: bytes | None = None) -> RulesUpdate:
    update = rules_update(session, campaign or sample_campaign(), data or sample_data(), SAMPLE_DAY)
    assert update is not None
    return update


def test_s37_tells_the_change_and_changes_nothing(tmp_path: Path) -> None:
    path = add_dossier(tmp_path)
    before = path.read_bytes()
    session = open_session(path)
    assert session.evaluation.parts.acquired == BEFORE_POINTS
    update = found_update(session)
    banner = update_banner(update, Wording())
    assert banner.text == (
        "Les règles 2023 ont changé le 18 décembre\u00a0: 2 seuils baissent. Votre total passe de 571 à 632 points."
    )
    assert (banner.see, banner.apply) == ("Voir le détail", "Appliquer")
    assert path.read_bytes() == before
    assert session.evaluation.parts.acquired == BEFORE_POINTS


def test_the_detail_says_before_and_after(tmp_path: Path) -> None:
    view = update_detail(found_update(open_session(add_dossier(tmp_path))), before_campaign(), Wording())
    assert view.title == "Ce qui change dans les règles 2023"
    lines = {group.title: group.lines for group in view.groups}
    assert lines["Arrêt de travail en ligne (AAT)"] == ("Seuil\u00a0: 90\u00a0%, puis 70\u00a0%.",)
    assert lines["Certificat AT-MP en ligne"] == ("Seuil\u00a0: 90\u00a0%, puis 45\u00a0%.",)
    assert lines["Pourquoi"] == (
        "18 décembre 2023, deux seuils abaissés\u00a0: montée en charge plus lente que prévu.",
    )
    assert view.lead[0] == "Votre total passe de 571 à 632 points."
    assert faults(strings(view)) == []


def test_s37_applies_rules_and_digest_together_and_keeps_the_old_ones(tmp_path: Path) -> None:
    path = add_dossier(tmp_path)
    store = DossierStore()
    session = open_session(path, store)
    apply_rules(session, store, found_update(session), "", NOW)
    again = open_session(path)
    assert again.evaluation.parts.acquired == Decimal(632)
    assert again.dossier.campaign_digest == digest(sample_data())
    assert again.revision == session.revision + 1
    assert (path.parent / "bareme.toml").read_bytes() == sample_data()
    assert kept_path(path.parent, digest(before_data())).read_bytes() == before_data()
    (version,) = store.versions(path)
    assert open_session(version.path).evaluation.parts.acquired == BEFORE_POINTS, "a version has its own rules"
    restored = store.restore(path, version.path, NOW)
    assert restored.campaign_bytes == before_data()
    assert (path.parent / "bareme.toml").read_bytes() == before_data()


def test_a_closed_dossier_never_changes(tmp_path: Path) -> None:
    path = add_dossier(tmp_path, closed=date(2023, 12, 19))
    before = {one.name: one.read_bytes() for one in path.parent.iterdir()}
    session = open_session(path)
    assert rules_update(session, sample_campaign(), sample_data(), SAMPLE_DAY) is None
    update = found_update(open_session(add_dossier(tmp_path / "autre")))
    with pytest.raises(ForfaitError):
        apply_rules(session, DossierStore(), update, "", NOW)
    assert {one.name: one.read_bytes() for one in path.parent.iterdir()} == before


def test_older_rules_the_same_rules_and_other_campaigns_concern_nobody(tmp_path: Path) -> None:
    path = add_dossier(tmp_path)
    session = open_session(path)
    assert rules_update(session, before_campaign(), before_data(), SAMPLE_DAY) is None
    other = dataclasses.replace(sample_campaign(), id="autre-2023")
    assert rules_update(session, other, sample_data(), SAMPLE_DAY) is None
    apply_rules(session, DossierStore(), found_update(session), "", NOW)
    assert rules_update(open_session(path), before_campaign(), before_data(), SAMPLE_DAY) is None


def test_a_file_changed_elsewhere_is_not_overwritten(tmp_path: Path) -> None:
    path = add_dossier(tmp_path)
    session = open_session(path)
    update = found_update(session)
    other = DossierStore()
    data = path.read_bytes().replace(b'"revision": 0', b'"revision": 0 ')
    path.write_bytes(data)
    with pytest.raises(ForfaitError) as refused:
        apply_rules(session, other, update, "", NOW)
    assert refused.value.code == "save-conflict"
    assert path.read_bytes() == data
    assert (path.parent / "bareme.toml").read_bytes() == before_data()


class Stopped(LocalFileSystem):
    """A disk that stops at the nth replacement of a file."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self.left = number

    def replace(self, source: Path, target: Path) -> None:
        self.left -= 1
        if self.left < 0:
            raise OSError(errno.EIO, "stopped")
        super().replace(source, target)


@pytest.mark.parametrize("number", range(6))
def test_whatever_stops_the_change_the_dossier_opens_with_its_own_rules(tmp_path: Path, number: int) -> None:
    path = add_dossier(tmp_path)
    session = open_session(path)
    update = found_update(session)
    try:
        apply_rules(session, DossierStore(Stopped(number)), update, "", NOW)
    except ForfaitError:
        assert open_session(path).evaluation.parts.acquired == BEFORE_POINTS
    else:
        assert open_session(path).evaluation.parts.acquired == Decimal(632)
    opened = DossierStore().open(path)
    assert digest(opened.campaign_bytes) == opened.dossier.campaign_digest
    assert row_of(path, lambda _data, _bareme: Summary()).state == "in-progress", "the library reads it too"


def test_the_next_save_puts_the_rules_back_in_their_place(tmp_path: Path) -> None:
    path = add_dossier(tmp_path)
    session = open_session(path)
    # Old rules kept, new rules kept, version, dossier: the fifth replacement is that of bareme.toml.
    apply_rules(session, DossierStore(Stopped(4)), found_update(session), "", NOW)
    assert (path.parent / "bareme.toml").read_bytes() == before_data()
    store = DossierStore()
    opened = store.open(path)
    store.save(path, path.read_bytes(), opened.file_hash, NOW)
    assert (path.parent / "bareme.toml").read_bytes() == sample_data()


def without_codage() -> Campaign:
    """The sample without the line « Capacité à coder »."""
    campaign = sample_campaign()
    kept = tuple(one for one in campaign.indicators if one.id != "codage")
    return dataclasses.replace(campaign, indicators=kept)


def test_answers_that_are_no_longer_asked_are_named_noted_and_kept_in_a_version(tmp_path: Path) -> None:
    path = add_dossier(tmp_path)
    store = DossierStore()
    session = open_session(path, store)
    update = found_update(session, without_codage())
    assert update.removed == (("codage", "atteint"),)
    view = update_detail(update, session.campaign, Wording())
    assert "«\u00a0Codage\u00a0»" in view.lead[2]
    fitted, removed = fit(session.dossier, without_codage())
    assert removed == update.removed
    assert "codage" not in fitted.answers
    apply_rules(session, store, update, "Réponses retirées.", NOW)
    changed: Dossier = store.open(path).dossier
    assert changed.notes["general"] == "Réponses retirées."
    assert "codage" not in changed.answers
    (version,) = store.versions(path)
    assert "codage" in store.open(version.path).dossier.answers


SIGNED = {"prepared": Signature("Nadia", date(2023, 12, 18)), "reviewed": Signature("Dr Martin", date(2023, 12, 19))}
AGAIN = "La préparation et la relecture déjà notées seront à refaire."


def test_an_answer_that_goes_undoes_the_preparation_and_the_review(tmp_path: Path) -> None:
    path = add_dossier(tmp_path, **SIGNED)
    store = DossierStore()
    session = open_session(path, store)
    update = found_update(session, without_codage())
    assert AGAIN in update_banner(update, Wording()).text
    assert AGAIN in update_detail(update, session.campaign, Wording()).lead
    apply_rules(session, store, update, "", NOW)
    changed = store.open(path).dossier
    assert changed.prepared == Signature(void=date(2023, 12, 18), changed=("codage",))
    assert changed.reviewed == Signature(void=date(2023, 12, 19), changed=("codage",))


def test_rules_that_keep_every_answer_undo_no_review(tmp_path: Path) -> None:
    path = add_dossier(tmp_path, **SIGNED)
    session = open_session(path)
    update = found_update(session)
    assert AGAIN not in update_banner(update, Wording()).text
    assert AGAIN not in update_detail(update, session.campaign, Wording()).lead
    apply_rules(session, DossierStore(), update, "", NOW)
    changed = open_session(path).dossier
    assert {"prepared": changed.prepared, "reviewed": changed.reviewed} == SIGNED


def test_a_draft_or_a_detail_that_goes_undoes_them_too(tmp_path: Path) -> None:
    text = {"codage": {"atteint": {"version": "5.4"}}}
    for number, kept in enumerate(({"drafts": {"codage": {"atteint": {"nombre": "x"}}}}, {"details": text})):
        path = add_dossier(tmp_path / str(number), **SIGNED)
        dossier = dataclasses.replace(open_session(path).dossier, answers={}, **kept)  # type: ignore[arg-type]
        fitted, removed = fit(dossier, without_codage())
        assert removed == ()
        assert fitted.reviewed.void == date(2023, 12, 19)


def test_without_a_signature_nothing_is_to_be_done_again(tmp_path: Path) -> None:
    session = open_session(add_dossier(tmp_path))
    update = found_update(session, without_codage())
    assert AGAIN not in update_banner(update, Wording()).text
    fitted, _ = fit(session.dossier, without_codage(), blind=True)
    assert (fitted.prepared, fitted.reviewed) == (Signature(), Signature())


def test_what_differs_between_two_versions() -> None:
    before = sample_campaign()
    window = dataclasses.replace(before.window, closes=date(2024, 2, 11))
    after = dataclasses.replace(before, window=window)
    diff = campaign_diff(before, after)
    assert diff.differences == (Difference("closes", "", date(2024, 2, 4), date(2024, 2, 11)),)
    assert (
        Wording().update.difference(diff.differences[0])
        == "Clôture de la saisie\u00a0: 4 février 2024, puis 11 février 2024."
    )
    assert campaign_diff(before, before).changes_rules is False
    words_only = dataclasses.replace(
        before, indicators=(dataclasses.replace(before.indicators[0], why="Autre"), *before.indicators[1:])
    )
    assert campaign_diff(before, words_only).texts == (before.indicators[0].id,)
    text = Wording().update.changed(words_only, campaign_diff(before, words_only))
    assert text.startswith("Les textes des règles 2023 ont été mis à jour le 18 décembre")
