"""What an archive or a bundle lacks is told to who asked for it, as its manifest or its first page says it."""

from __future__ import annotations

import shutil
import zipfile
from pathlib import Path

import pytest

from forfait_desktop.presentation.command import crew
from tests.cli.program import Program
from tests.cli.test_exports import texts_of, with_piece

CHANGED = "Pièce modifiée depuis son ajout\u00a0: msp.pdf (l’archive contient le fichier d’aujourd’hui).\n"
LEFT_OUT = "Pièce absente de la liasse\u00a0: msp.pdf (le fichier a changé depuis son ajout).\n"


def change(path: Path) -> bytes:
    """One byte of the piece of a declaration is another one: it is still a PDF, with another fingerprint."""
    piece = path.parent / "Justificatifs" / "msp.pdf"
    piece.write_bytes(piece.read_bytes() + b"\n")
    return piece.read_bytes()


def test_a_piece_that_is_lost_is_told_with_its_archive(program: Program) -> None:
    path = with_piece(program, 1)
    archive = program.folder / "sortie.zip"
    assert program.run("export", path, archive) == (0, f"{archive}\n", "")

    (path.parent / "Justificatifs" / "msp.pdf").unlink()
    code, out, error = program.run("export", path, archive)
    assert (code, out) == (0, f"{archive}\n")
    assert error == "Pièce absente de l’archive\u00a0: msp.pdf (le fichier est introuvable).\n"
    with zipfile.ZipFile(archive) as made:
        assert error in made.read("MANIFESTE.txt").decode("utf-8")


def test_a_piece_that_was_changed_is_in_its_archive_and_told(program: Program) -> None:
    path = with_piece(program, 1)
    data = change(path)
    archive = program.folder / "sortie.zip"
    assert program.run("export", path, archive) == (0, f"{archive}\n", CHANGED)
    with zipfile.ZipFile(archive) as made:
        assert CHANGED in made.read("MANIFESTE.txt").decode("utf-8")
        assert made.read("Justificatifs/msp.pdf") == data


def test_a_piece_that_was_changed_or_lost_is_told_with_its_bundle(program: Program) -> None:
    path = with_piece(program, 1)
    change(path)
    out = program.folder / "liasse.pdf"
    assert program.run("export", "--bundle", path, out) == (0, f"{out}\n", LEFT_OUT)
    assert "0 pièce jointe sur 1" in texts_of(out)[0]
    (path.parent / "Justificatifs" / "msp.pdf").unlink()
    told = "Pièce absente de la liasse\u00a0: msp.pdf (le fichier est introuvable).\n"
    assert program.run("export", "--bundle", path, out) == (0, f"{out}\n", told)


@pytest.mark.parametrize("others", [0, 2])
def test_each_bundle_of_a_folder_is_told_with_its_name(
    program: Program, monkeypatch: pytest.MonkeyPatch, others: int
) -> None:
    """Made here, or by other processes of the program."""
    sound = with_piece(program, 1)
    changed = Path(shutil.copytree(sound.parent, program.folder / "changé")) / sound.name
    change(changed)
    monkeypatch.setattr(crew, "size_for", lambda _count: others)
    code, out, error = program.run("export", "--bundle", sound, changed, f"{program.folder / 'liasses'}/")
    first, second = (Path(line) for line in out.splitlines())
    assert (code, first.stem + " (2)") == (0, second.stem)
    assert error == f"{second.name}\u00a0: p{LEFT_OUT[1:]}"
