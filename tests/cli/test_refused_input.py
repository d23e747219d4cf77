"""What a command cannot take: one sentence, exit code 1, nothing written."""

from __future__ import annotations

import json
import os
from pathlib import Path

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


def test_the_good_files_are_told_all_the_same(program: Program) -> None:
    good, bad = program.answers("bon.json"), program.answers("mauvais.json", "{")
    code, out, error = program.run("evaluate", bad, good, program.folder / "absent.json", "--json")
    assert code == 1
    assert [json.loads(line)["file"] for line in out.splitlines()] == [str(good)]
    assert error.startswith("2 fichiers sur 3 n’ont pas pu être évalués\u00a0; mauvais.json\u00a0: ")
    assert error.count("\n") == 1
