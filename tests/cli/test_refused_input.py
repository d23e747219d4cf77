"""What a command cannot take: one sentence, exit code 1, nothing written."""

from __future__ import annotations

import errno
import json
import os
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from tests.cli.program import ANSWERS, Program, refused

BAD: dict[str, object] = {
    "empty": "",
    "not-json": "{",
    "an-array": "[]",
    "nan": json.dumps(ANSWERS).replace("148", "NaN"),
    "huge": json.dumps(ANSWERS).replace("148", "1" * 300),
    "unknown-campaign": {**ANSWERS, "campaign": "forfait-structure-1999"},
    "unknown-indicator": {**ANSWERS, "answers": {"dmpp": {"taux": {"percent": "7"}}}},
    "unknown-criterion": {**ANSWERS, "answers": {"dmp": {"nope": {"percent": "7"}}}},
    "unknown-key": {**ANSWERS, "answer": {}},
    "done-over-total": {**ANSWERS, "answers": {"dmp": {"taux": {"done": 148, "total": 120}}}},
    "negative": {**ANSWERS, "answers": {"apcv": {"nombre": -1}}},
    "float": {**ANSWERS, "answers": {"apcv": {"nombre": 1.5}}},
    "percent-number": {**ANSWERS, "answers": {"dmp": {"taux": {"percent": 7.4}}}},
    "percent-high": {**ANSWERS, "answers": {"dmp": {"taux": {"percent": "100.1"}}}},
    "wrong-kind": {**ANSWERS, "answers": {"horaires": {"atteint": "oui"}}},
    "no-answers": {"campaign": "forfait-structure-2023"},
    "twice": '{"campaign": "a", "campaign": "b", "answers": {}}',
    "bad-profile": {**ANSWERS, "physician": {"name": "x", "profile": {"specialty_group": "dentiste"}}},
}


@pytest.mark.parametrize("name", sorted(BAD))
def test_bad_input_is_refused_in_one_sentence(program: Program, name: str) -> None:
    path = program.answers(f"{name}.json", BAD[name])
    before = program.files()
    sentence = refused(program.run("evaluate", path, "--json"))
    assert f"{name}.json" in sentence
    refused(program.run("import", path))
    refused(program.run("export", path, program.folder / "out.pdf"))
    assert program.files() == before


def test_done_over_total_names_both_numbers(program: Program) -> None:
    sentence = refused(program.run("evaluate", program.answers("x.json", BAD["done-over-total"])))
    assert sentence == (
        "x.json\u00a0: 148 dépasse 120 dans «\u00a0dmp.taux\u00a0»\u00a0: vérifiez l’ordre des deux nombres."
    )


@pytest.mark.parametrize("data", [b"", b"\x00" * 64, b"\xff\xfe\x00junk\x81", os.urandom(300), b"%PDF-1.7 ..."])
@pytest.mark.parametrize("name", ["x.forfait", "x.json", "x"])
def test_junk(program: Program, data: bytes, name: str) -> None:
    path = program.folder / name
    path.write_bytes(data)
    refused(program.run("evaluate", path))


def test_missing_files_and_folders(program: Program) -> None:
    assert "introuvable" in refused(program.run("evaluate", program.folder / "rien.json"))
    (program.folder / "vide").mkdir()
    assert "dossier.forfait" in refused(program.run("evaluate", program.folder / "vide"))


def test_what_the_system_refuses_is_one_sentence_too(program: Program) -> None:
    """A name that is too long stops even the question whether it is a folder."""
    good, long = program.answers("bon.json"), "x" * 300
    assert "le nom est trop long" in refused(program.run("evaluate", long))
    assert "le nom est trop long" in refused(program.run("check", program.folder / long / "campaign.toml"))
    code, out, error = program.run("evaluate", long, good, "--json")
    assert (code, json.loads(out)["file"], error.count("\n")) == (1, str(good), 1)
    assert "le nom est trop long" in refused(program.run("export", good, program.folder / long))
    assert "le nom est trop long" in refused(program.run("import", long))
    assert refused(program.run("evaluate", "rien\n\x1b[31m.json")).startswith("Le fichier «\u00a0rien  [31m.json")


@pytest.mark.parametrize("command", ["evaluate", "check"])
def test_a_pipe_is_not_waited_for(program: Program, command: str) -> None:
    os.mkfifo(program.folder / "tube")
    code, _, error = program.run(command, program.folder / "tube")
    assert code == 1
    assert error.count("\n") == 1


def test_a_dossier_whose_rules_were_changed(program: Program) -> None:
    _, out, _ = program.run("import", program.answers())
    path = Path(out.strip())
    with (path.parent / "bareme.toml").open("ab") as file:
        file.write(b"\n# autre\n")
    assert "bareme.toml" in refused(program.run("evaluate", path))


def test_of_several_dossiers_the_refused_one_is_named(program: Program) -> None:
    """Every dossier file has the same name: the sentence says whose it is."""
    path = Path(program.run("import", program.answers())[1].strip())
    (path.parent / "bareme.toml").unlink()
    sentence = refused(program.run("evaluate", path.parent, "--json"))
    assert sentence.startswith("2023 Forfait structure Dr Claire MARTIN\u00a0: il manque bareme.toml à côté de ")
    assert "«\u00a0dossier.forfait\u00a0»" in sentence
    path.write_bytes(b"{")
    name = "2023 Forfait structure Dr Claire MARTIN"
    assert refused(program.run("evaluate", path.parent)).startswith(f"{name}\u00a0: ")
    assert refused(program.run("evaluate", path)).startswith(f"{name}/dossier.forfait\u00a0: ")


def test_a_link_to_a_dossier_finds_its_rules(program: Program) -> None:
    path = Path(program.run("import", program.answers())[1].strip())
    link = program.folder / "Raccourci.forfait"
    link.symlink_to(path)
    assert program.run("evaluate", link, "--json") == program.run("evaluate", path, "--json")


def test_a_refusal_speaks_of_the_values_as_they_are_written(program: Program) -> None:
    """JSON words, not Python's; and what is expected of « oui » is said."""
    for value, word in ((None, "null"), (True, "true")):
        path = program.answers(content={**ANSWERS, "campaign": value})
        assert f"«\u00a0{word}\u00a0»" in refused(program.run("evaluate", path))
    path = program.answers(content={**ANSWERS, "answers": {"apcv": {"nombre": True}}})
    assert "«\u00a0true\u00a0»" in refused(program.run("evaluate", path))
    path = program.answers(content={**ANSWERS, "answers": {"horaires": {"atteint": "oui"}}})
    assert "donnez true ou false" in refused(program.run("evaluate", path))


@pytest.mark.parametrize(
    ("where", "given", "wanted"),
    [
        ("physician.profile.specialty_group", "dentiste", "«\u00a0generaliste\u00a0», «\u00a0specialiste\u00a0» ou "),
        ("physician.profile.first_installation", "01/09/2009", "un jour comme «\u00a02023-12-20\u00a0»"),
        ("physician.profile.medecin_traitant", "oui", "true ou false"),
        ("physician.profile.patients", -1, "un nombre entier de 0 à 999\u00a0999\u00a0999"),
        ("schemes.assistant-medical.fte", "0.7", "«\u00a00.33\u00a0», «\u00a00.5\u00a0» ou «\u00a01\u00a0»"),
        ("schemes.assistant-medical.year", 0, "un nombre entier de 1 à 99"),
        ("schemes.assistant-medical.year", 100, "un nombre entier de 1 à 99"),
        ("schemes.assistant-medical.percentile", 101, "un nombre entier de 0 à 100"),
        ("schemes.assistant-medical.zone", "ville", "«\u00a0sous-dense\u00a0» ou «\u00a0autre\u00a0»"),
        ("schemes.vsm.vsm_sent", "3", "un nombre entier de 0 à 999\u00a0999\u00a0999"),
        ("physician.name", 12, "corrigez-la"),
    ],
)
def test_a_refused_field_tells_what_it_takes(program: Program, where: str, given: object, wanted: str) -> None:
    content: object = given
    for key in reversed(where.split(".")):
        content = {key: content}
    assert isinstance(content, dict)
    sentence = refused(program.run("evaluate", program.answers(content={**ANSWERS, **content})))
    assert f"«\u00a0{where}\u00a0»" in sentence
    assert wanted in sentence


def test_an_archive_is_to_be_imported_first(program: Program) -> None:
    declaration = Path(program.run("import", program.answers())[1].strip()).parent
    archive = program.folder / "archive.zip"
    assert program.run("export", declaration, archive)[0] == 0
    told = "Le fichier «\u00a0archive.zip\u00a0» est une archive\u00a0: importez-la d’abord dans la bibliothèque."
    assert refused(program.run("evaluate", archive)) == told
    assert refused(program.run("export", archive, program.folder / "x.pdf")) == told


@pytest.mark.parametrize("command", ["evaluate", "import"])
@pytest.mark.parametrize("name", ["comptes.xlsx", "comptes.csv", "comptes.XLS", "comptes"])
def test_a_table_is_told_where_it_is_read(program: Program, command: str, name: str) -> None:
    """A workbook begins as an archive does: it was said to be a bad one."""
    table = program.folder / name
    made = table.with_suffix(".csv" if name.endswith("csv") else ".xlsx")
    assert program.run("export", program.answers(), made)[0] == 0
    made.rename(table)
    sentence = refused(program.run(command, table))
    assert sentence == (
        f"Le fichier «\u00a0{name}\u00a0» est un tableau\u00a0: ouvrez la déclaration dans l’application, puis "
        "«\u00a0Importer des comptes\u00a0»."
    )


@pytest.mark.parametrize("command", ["evaluate", "import"])
def test_a_document_is_not_said_to_be_an_archive(program: Program, command: str) -> None:
    document = program.folder / "courrier.docx"
    with zipfile.ZipFile(document, "w") as made:
        made.writestr("[Content_Types].xml", "<Types/>")
        made.writestr("word/document.xml", "<w:document/>")
    sentence = refused(program.run(command, document))
    assert "courrier.docx" in sentence
    assert "archive" not in sentence
    assert "tableau" not in sentence


def test_the_folder_of_a_declaration_has_its_rules_checked(program: Program) -> None:
    declaration = Path(program.run("import", program.answers())[1].strip()).parent
    code, out, _ = program.run("check", declaration)
    assert code == 0
    assert "bareme.toml\u00a0: aucune faute" in out


def test_a_folder_that_cannot_be_written_is_not_said_to_be_an_open_file(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    source = program.answers()
    monkeypatch.setattr(os, "open", _denied)
    for out in ("x.csv", "x.ics"):
        sentence = refused(program.run("export", source, program.folder / out))
        assert sentence == (
            f"Impossible d’écrire «\u00a0{out}\u00a0»\u00a0: l’accès est refusé\u00a0; choisissez un autre emplacement."
        )


def test_a_folder_that_cannot_be_entered_is_told_as_one_that_cannot_be_written(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    source, closed, stat = program.answers(), program.folder / "clos", os.stat
    closed.mkdir()

    def denied(path: Any, *given: Any, **named: Any) -> os.stat_result:
        # As a folder of somebody else does: whether a file is in it cannot be asked.
        if not isinstance(path, int) and str(path).startswith(f"{closed}{os.sep}"):
            raise PermissionError(errno.EACCES, "Permission denied", str(path))
        return stat(path, *given, **named)

    monkeypatch.setattr(os, "stat", denied)
    sentence = refused(program.run("export", source, closed / "x.csv"))
    assert sentence == (
        "Impossible d’écrire «\u00a0x.csv\u00a0»\u00a0: l’accès est refusé\u00a0; choisissez un autre emplacement."
    )


def _denied(path: object, *_: object, **__: object) -> int:
    raise PermissionError(errno.EACCES, "Permission denied", str(path))


def test_a_name_that_the_system_cannot_write_is_told(tmp_path: Path) -> None:
    """Names in ASCII, as where no language is set and Python is told not to use UTF-8."""
    source = tmp_path / "reponses.json"
    source.write_text(json.dumps({**ANSWERS, "physician": {"name": "Dr Élodie NGUYỄN"}}), encoding="utf-8")
    command = [sys.executable, "-m", "forfait_desktop", "--data-dir", str(tmp_path), "import", str(source)]
    ascii_only = {"LC_ALL": "C", "PYTHONUTF8": "0", "PYTHONCOERCECLOCALE": "0", "PYTHONPATH": os.pathsep.join(sys.path)}
    run = subprocess.run(command, capture_output=True, env=ascii_only, check=False)
    assert run.returncode == 1
    sentence = run.stderr.decode("utf-8")
    assert sentence.count("\n") == 1
    assert "ce système ne sait pas écrire toutes les lettres de ce nom" in sentence
    assert [one.name for one in tmp_path.iterdir() if one.name != "Forfait structure"] == ["reponses.json"]


def test_the_good_files_are_told_all_the_same(program: Program) -> None:
    good, bad = program.answers("bon.json"), program.answers("mauvais.json", "{")
    code, out, error = program.run("evaluate", bad, good, program.folder / "absent.json", "--json")
    assert code == 1
    assert [json.loads(line)["file"] for line in out.splitlines()] == [str(good)]
    assert error.startswith("2 fichiers sur 3 n’ont pas pu être évalués\u00a0; mauvais.json\u00a0: ")
    assert error.count("\n") == 1
