"""Pieces as the window shows them and changes them: S23, validity, the same file twice, where a piece is (E05, E09)."""

from __future__ import annotations

from datetime import date

import pytest

from forfait_desktop.domain.answers import UNKNOWN
from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation.evidence.pieces import Said
from forfait_desktop.presentation.formatting import NBSP
from forfait_desktop.presentation.views import SectionView
from forfait_desktop.presentation.wording.wording import Wording
from forfait_desktop.presentation.workbench import Workbench
from forfait_desktop.storage.dossier import EvidenceRecord
from forfait_desktop.storage.evidence import Piece
from tests.presentation.benches import sample_bench

MSP = Piece("Justificatifs/Exercice coordonné - attestation-MSP-2023.pdf", "ab" * 32, "attestation-MSP-2023.pdf")


def slot(bench: Workbench, line: str = "coordination") -> SectionView:
    page = bench.page(bench.page_of(line))
    return next(section for section in page.sections if section.indicator == line)


def plain(text: str) -> str:
    return text.replace(NBSP, " ")


def todos(bench: Workbench) -> list[str]:
    return [plain(todo.text) for todo in bench.summary().todos]


def test_s23_the_slot_is_there_and_the_points_count() -> None:
    bench = sample_bench()
    before = bench.header().acquired
    section = slot(bench)
    assert section.status.text == "À prouver"
    assert plain(section.proof).startswith("Points comptés. Il manque la preuve : ")
    assert plain(section.piece_expected).startswith("Pièce attendue : ")
    assert section.pieces == ()
    assert [(one.id, one.text) for one in section.piece_actions] == [
        ("piece.ajouter.coordination", "Ajouter une pièce…"),
        ("piece.lieu.coordination", "Indiquer où elle se trouve…"),
    ]
    assert section.piece_notice == "N’ajoutez aucun document portant le nom d’un patient."
    assert "Exercice coordonné : preuve manquante" in todos(bench)
    said = bench.pieces.added("coordination", MSP)
    assert (said.severity, plain(said.text)) == ("ok", "Pièce ajoutée : attestation-MSP-2023.pdf.")
    section = slot(bench)
    assert (section.status.text, section.proof) == ("Atteint", "")
    assert "Exercice coordonné : preuve manquante" not in todos(bench)
    assert bench.header().acquired == before
    (piece,) = section.pieces
    assert (piece.name, piece.state, piece.warning) == ("attestation-MSP-2023.pdf", "ok", "")
    assert piece.facts == "Ajoutée le 20 décembre 2023"
    assert [(one.id, one.text, one.name) for one in piece.actions] == [
        (f"piece.voir.{piece.id}", "Voir", "Voir la pièce attestation-MSP-2023.pdf"),
        (f"piece.valable.{piece.id}", "Validité…", "Validité de la pièce attestation-MSP-2023.pdf"),
        (f"piece.retirer.{piece.id}", "Retirer", "Retirer la pièce attestation-MSP-2023.pdf"),
    ]


def test_what_is_not_declared_or_not_asked_has_no_slot() -> None:
    bench = sample_bench()
    assert slot(bench, "dmp").piece_expected == ""
    assert slot(bench, "sesam-vitale").piece_actions == ()
    assert slot(bench, "encadrement-etudiants").piece_actions == ()


def test_a_removal_and_an_addition_can_be_undone() -> None:
    bench = sample_bench()
    bench.pieces.added("coordination", MSP)
    (piece,) = slot(bench).pieces
    said = bench.pieces.press("retirer", piece.id, "")
    assert plain(said.text) == "Pièce retirée : attestation-MSP-2023.pdf."
    assert slot(bench).status.text == "À prouver"
    undone = bench.undo()
    assert undone is not None
    assert (plain(undone.text), undone.page_id) == (
        "La pièce « attestation-MSP-2023.pdf » est de nouveau là.",
        "coordination",
    )
    assert slot(bench).pieces == (piece,)
    undone = bench.undo()
    assert undone is not None
    assert plain(undone.text) == "La pièce « attestation-MSP-2023.pdf » n’est plus jointe."
    assert not bench.pieces.records
    bench.redo()
    assert slot(bench).pieces == (piece,)


def test_the_same_file_twice_is_said_and_can_serve_here_too() -> None:
    bench = sample_bench()
    bench.pieces.added("coordination", MSP)
    again = bench.pieces.added("coordination", MSP)
    assert again == Said("info", "Pièce déjà présente pour Exercice coordonné.")
    assert len(bench.session.dossier.evidence) == 1
    other = bench.pieces.added("services-patients", MSP)
    assert other.text == "Pièce déjà présente pour Exercice coordonné."
    (action,) = other.actions
    assert action.text == "L’utiliser ici aussi"
    bench.press(action.id)
    (record,) = bench.session.dossier.evidence
    assert record.indicators == ("coordination", "services-patients")
    (here,) = slot(bench, "services-patients").pieces
    assert plain(here.facts) == "Ajoutée le 20 décembre 2023, sert aussi à « Exercice coordonné »"
    bench.press(next(one.id for one in here.actions if one.text == "Retirer"))
    assert bench.session.dossier.evidence[0].indicators == ("coordination",)
    bench.press(f"piece.retirer.{record.id}")
    assert not bench.pieces.records


def test_a_piece_that_is_over_before_the_period_ends_proves_nothing() -> None:
    over = EvidenceRecord("p1", "Justificatifs/a.pdf", "0" * 64, ("coordination",), valid_until=date(2022, 12, 31))
    bench = sample_bench(evidence=(over,))
    section = slot(bench)
    (piece,) = section.pieces
    assert piece.state == "expired"
    assert plain(piece.warning) == "Valable jusqu’au 31 décembre 2022 : demandez la suivante."
    assert section.status.text == "À prouver"
    assert bench.pieces.valid_until("p1") == "31/12/2022"
    assert bench.pieces.set_valid_until("p1", "demain") == bench.words.entry.not_date()
    assert bench.pieces.set_valid_until("p1", "31/12/2023") == ""
    section = slot(bench)
    assert (section.pieces[0].state, section.status.text) == ("ok", "Atteint")
    assert section.pieces[0].facts == "Valable jusqu’au 31 décembre 2023"
    assert bench.pieces.set_valid_until("p1", "") == ""
    assert bench.session.dossier.evidence[0].valid_until is None
    undone = bench.undo()
    assert undone is not None
    assert plain(undone.text) == "La pièce « a.pdf » est comme avant."


def test_where_it_is_without_a_file() -> None:
    bench = sample_bench()
    refusal = bench.words.entry.patient_number()
    assert bench.pieces.set_place("coordination", "dossier 2 78 05 67 123 456 31") == refusal
    assert not bench.pieces.records
    assert bench.pieces.set_place("coordination", "  Classeur bleu\nétagère 2 ") == ""
    assert bench.pieces.place("coordination") == "Classeur bleu étagère 2"
    section = slot(bench)
    (piece,) = section.pieces
    assert plain(piece.name) == "À retrouver ici : Classeur bleu étagère 2"
    assert section.status.text == "Atteint"
    assert [one.text for one in piece.actions] == ["Validité…", "Retirer"]
    assert bench.pieces.set_place("coordination", "Messagerie") == ""
    assert [one.place for one in bench.session.dossier.evidence] == ["Messagerie"]
    assert bench.pieces.set_place("coordination", "") == ""
    assert not bench.pieces.records


def test_a_file_that_went_away_or_changed_is_said_and_found_again() -> None:
    bench = sample_bench()
    bench.pieces.added("coordination", MSP)
    (record,) = bench.session.dossier.evidence
    assert bench.pieces.set_states({record.id: "missing"})
    assert not bench.pieces.set_states({record.id: "missing"})
    (piece,) = slot(bench).pieces
    assert plain(piece.warning) == "Pièce introuvable : attestation-MSP-2023.pdf."
    assert piece.actions[0].text == "La retrouver…"
    assert "Exercice coordonné : pièce introuvable : attestation-MSP-2023.pdf." in todos(bench)
    other = bench.pieces.found(record.id, Piece("Justificatifs/x.pdf", "cd" * 32, "x.pdf"))
    assert other.severity == "warn"
    assert slot(bench).pieces == (piece,)
    moved = Piece("Justificatifs/ailleurs.pdf", MSP.sha256, "ailleurs.pdf")
    assert plain(bench.pieces.found(record.id, moved).text) == "Pièce retrouvée : attestation-MSP-2023.pdf."
    assert slot(bench).pieces[0].state == "ok"
    assert bench.session.dossier.evidence[0].file == "Justificatifs/ailleurs.pdf"
    bench.pieces.set_states({record.id: "changed"})
    assert plain(slot(bench).pieces[0].warning) == "Pièce modifiée depuis le 20 décembre 2023 : vérifiez-la."


def test_a_piece_does_not_void_the_review_and_is_printed_with_its_place() -> None:
    bench = sample_bench()
    bench.set_reviewed(on=True)
    bench.pieces.set_place("coordination", "Classeur bleu")
    assert bench.session.dossier.reviewed.on is not None
    report = bench.report()
    section = next(one for one in report.sections if one.title == "Pièces")
    assert "À retrouver ici\u00a0: Classeur bleu" in repr(section.blocks).replace("\\xa0", "\u00a0")


def test_unknown_pieces_are_refused() -> None:
    bench = sample_bench()
    with pytest.raises(KeyError):
        bench.press("piece.retirer.nulle")
    with pytest.raises(KeyError):
        bench.pieces.added("nulle", MSP)
    bench.edit("reponse.codage.atteint", "nsp")
    assert bench.session.dossier.answers["codage"]["atteint"] is UNKNOWN


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (
            ForfaitError("evidence-refused", name="film.pdf", reason="too-large", size=24 * 1024 * 1024),
            "24 Mo : la limite est de 20 Mo.",
        ),
        (
            ForfaitError("evidence-refused", name="a.docx", reason="office"),
            (
                "Le fichier « a.docx » est un document de bureautique ou une archive : enregistrez-le en PDF, "
                "puis ajoutez-le."
            ),
        ),
        (
            ForfaitError("evidence-refused", name="", reason="patient-number"),
            "Le nom de ce fichier ressemble à un numéro de patient : renommez-le, puis ajoutez-le.",
        ),
        (
            ForfaitError("evidence-quarantine", name="a.pdf", reason="javascript"),
            (
                "Quarantaine : « a.pdf » contient un script et n’est pas ajouté ; imprimez-le en PDF, "
                "puis ajoutez cette copie."
            ),
        ),
        (
            ForfaitError("evidence-changed", name="a.pdf", path="", added=date(2023, 12, 8)),
            "Le fichier « a.pdf » a été modifié depuis le 8 décembre 2023 : vérifiez d’où il vient avant de l’ouvrir.",
        ),
        (ForfaitError("evidence-missing", name="a.pdf", path=""), "Pièce introuvable : a.pdf."),
    ],
)
def test_why_a_piece_is_refused(error: ForfaitError, sentence: str) -> None:
    assert plain(Wording().errors.sentence(error)) == sentence


@pytest.mark.parametrize("reason", ["empty", "truncated", "executable", "mixed", "type", "launch", "embedded", "x"])
def test_every_reason_has_its_own_sentence(reason: str) -> None:
    code = "evidence-quarantine" if reason in ("launch", "embedded", "x") else "evidence-refused"
    sentence = Wording().errors.sentence(ForfaitError(code, name="a.pdf", reason=reason))
    assert "«\u00a0a.pdf\u00a0»" in sentence
    assert sentence.count(".") == 2
