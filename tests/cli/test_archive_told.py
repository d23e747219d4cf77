"""What an archive lacks is told to who asked for it, as its manifest says it."""

from __future__ import annotations

import zipfile

from tests.cli.program import Program
from tests.cli.test_exports import with_piece


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
