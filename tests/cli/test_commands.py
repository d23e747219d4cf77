"""The commands, as a user runs them; nothing is written where nothing must be."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader

from forfait_desktop import cli
from forfait_desktop.__main__ import main
from forfait_desktop.locations import Locations
from forfait_desktop.storage.dossier import from_bytes
from tests.project.tree import ROOT

ANSWERS: dict[str, Any] = {
    "campaign": "forfait-structure-2023",
    "physician": {
        "name": "Dr Claire MARTIN",
        "profile": {"specialty_group": "generaliste", "medecin_traitant": True, "lap_available": True},
    },
    "answers": {
        "logiciel-segur": {"segur": True, "lap": True},
        "teletransmission": {"taux": {"done": 4120, "total": 5000}},
        "horaires": {"atteint": True},
        "dmp": {"taux": {"done": 148, "total": 2000}},
        "coordination": {"msp": True},
    },
}
# Volet 1 complete 280, DMT neutralised 22.5, coordination 120.
ACQUIRED = 422.5


class Program:
    """Runs the program in this process, in a folder of its own."""

    def __init__(self, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
        self.folder = folder
        self.data = folder / "data"
        self._capsys = capsys
        self.opened: list[tuple[Locations, date, Path | None]] = []

    def open_window(self, folders: Locations, today: Callable[[], date], path: Path | None) -> int:
        self.opened.append((folders, today(), path))
        return 0

    def run(self, *arguments: str | Path) -> tuple[int, str, str]:
        """Exit code, standard output, standard error."""
        argv = ["--data-dir", str(self.data), "--today", "2023-12-20", *map(str, arguments)]
        code = cli.run(argv, self.open_window)
        found = self._capsys.readouterr()
        return code, found.out, found.err

    def answers(self, name: str = "reponses.json", content: object = ANSWERS) -> Path:
        """Write an answers file."""
        path = self.folder / name
        path.write_text(content if isinstance(content, str) else json.dumps(content), encoding="utf-8")
        return path

    def files(self) -> set[str]:
        """Every file below the folder."""
        return {str(path.relative_to(self.folder)) for path in self.folder.rglob("*") if path.is_file()}


@pytest.fixture
def program(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Program:
    return Program(tmp_path, capsys)


def refused(result: tuple[int, str, str]) -> str:
    """The one sentence of a refusal."""
    code, out, error = result
    assert code == 1
    assert out == ""
    assert error.endswith(".\n")
    assert error.count("\n") == 1
    return error.strip()


# --- evaluate ---------------------------------------------------------------------------------------------------------


def test_evaluate_an_answers_file(program: Program) -> None:
    path = program.answers()
    before = program.files()
    code, out, error = program.run("evaluate", path, "--json")
    assert (code, error) == (0, "")
    found = json.loads(out)
    assert found["campaign"] == "forfait-structure-2023"
    assert found["points"]["acquired"] == ACQUIRED
    assert found["euros"]["acquired"] == ACQUIRED * 7
    assert "file" not in found
    assert program.files() == before
    assert not program.data.exists()


def test_evaluate_as_text(program: Program) -> None:
    code, out, _ = program.run("evaluate", program.answers())
    assert code == 0
    assert "Forfait structure 2023 — Dr Claire MARTIN" in out
    assert "Acquis\u00a0: 422,5 points, 2\u00a0957,50\u00a0€" in out
    assert "Volet 1 complet\u00a0: 280 points (1\u00a0960\u00a0€) acquis, le volet 2 est ouvert." in out
    assert "Il vous manque 52 alimentations pour gagner 40 points (280\u00a0€)." in out


def test_the_text_does_not_count_as_earned_what_waits_nor_say_a_word_twice(program: Program) -> None:
    """Met behind a gate that is not open: the points wait. A mean in part answered is « Commencé », once."""
    answers = {"teleservices-socles": {"aat": {"percent": "80"}}, "apcv-mss": {"apcv": 1, "mss-patient": 1}}
    _, out, _ = program.run("evaluate", program.answers(content={"campaign": "donum-2026", "answers": answers}))
    assert "20 points en attente" in out
    assert "20 sur 20 points" not in out
    assert "Usage des téléservices socles\u00a0: Commencé\n" in out


def test_several_files_are_one_line_each(program: Program) -> None:
    first, second = program.answers("a.json"), program.answers("b é.json")
    code, out, _ = program.run("evaluate", first, second, "--json")
    assert code == 0
    lines = [json.loads(line) for line in out.splitlines()]
    assert [line["file"] for line in lines] == [str(first), str(second)]
    assert all(line["points"]["acquired"] == ACQUIRED for line in lines)


def test_a_dossier_by_its_file_or_its_folder(program: Program) -> None:
    code, out, _ = program.run("import", program.answers())
    assert code == 0
    path = Path(out.strip())
    assert path.is_absolute()
    assert path.name == "dossier.forfait"
    assert path.parent.parent == program.data / "Forfait structure"
    before = program.files()
    for given in (path, path.parent):
        code, out, _ = program.run("evaluate", given, "--json")
        assert code == 0
        assert json.loads(out)["points"]["acquired"] == ACQUIRED
    assert program.files() == before


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


# --- export and import ------------------------------------------------------------------------------------------------


def test_export_a_pdf(program: Program) -> None:
    out = program.folder / "rapport.pdf"
    code, printed, error = program.run("export", program.answers(), out)
    assert (code, error) == (0, "")
    assert Path(printed.strip()) == out
    text = "\n".join(page.extract_text() for page in PdfReader(out).pages).replace("\u00a0", " ")
    for expected in ("422,5 points", "2 957,50 €", "52 alimentations", "Ce document ne vaut pas déclaration."):
        assert expected in text
    first = out.read_bytes()
    program.run("export", program.answers(), out)
    assert out.read_bytes() == first


def test_export_many_into_a_folder(program: Program) -> None:
    folder = program.folder / "pdf"
    code, out, _ = program.run("export", program.answers("a.json"), program.answers("b.json"), folder)
    assert code == 0
    assert [Path(line).name for line in out.splitlines()] == [
        "Forfait-structure_2023_MARTIN-Claire_2023-12-20.pdf",
        "Forfait-structure_2023_MARTIN-Claire_2023-12-20 (2).pdf",
    ]
    assert len(list(folder.iterdir())) == 2


def test_export_refuses_what_it_cannot_make(program: Program) -> None:
    path = program.answers()
    assert "finit par .pdf" in refused(program.run("export", path, program.folder / "x.docx"))
    assert "donnez un dossier" in refused(program.run("export", path, path, program.folder / "x.pdf"))
    assert "Impossible d’enregistrer le PDF" in refused(program.run("export", path, program.folder / "non" / "x.pdf"))
    bad = program.answers("mauvais.json", "{")
    refused(program.run("export", path, bad, program.folder / "pdf"))
    assert not (program.folder / "pdf").exists()


def test_import_into_another_library(program: Program) -> None:
    library = program.folder / "biblio"
    code, out, _ = program.run("import", program.answers(), "--into", library)
    assert code == 0
    path = Path(out.strip())
    assert path.parent.parent == library
    dossier = from_bytes(path.read_bytes())
    assert dossier.physician.name == "Dr Claire MARTIN"
    assert dossier.modified == date(2023, 12, 20)
    code, out, _ = program.run("import", program.answers(), "--into", library)
    assert Path(out.strip()) != path
    assert from_bytes(Path(out.strip()).read_bytes()).id != dossier.id


def test_an_import_that_fails_says_what_was_not_made(program: Program) -> None:
    path = program.answers()
    sentence = refused(program.run("import", path, "--into", path))
    assert sentence == (
        "La déclaration n’a pas pu être créée\u00a0: un fichier porte déjà ce nom\u00a0; "
        "choisissez une autre bibliothèque."
    )
    dossier = Path(program.run("import", path)[1].strip())
    assert "est déjà une déclaration" in refused(program.run("import", dossier, "--into", program.folder / "autre"))
    assert not (program.folder / "autre").exists()


# --- campaigns, check, help -------------------------------------------------------------------------------------------


def test_campaigns(program: Program) -> None:
    code, out, _ = program.run("campaigns", "--json")
    assert code == 0
    rows = {row["id"]: row for row in json.loads(out)}
    assert set(rows["forfait-structure-2023"]) == {
        "id", "programme", "year", "state", "points", "euros", "opens", "closes",
    }  # fmt: skip
    assert rows["forfait-structure-2023"]["points"] == 1163
    assert rows["forfait-structure-2023"]["euros"] == 8141
    assert rows["forfait-structure-2023"]["closes"] == "2024-02-11"
    assert rows["donum-2026"]["opens"] is None
    code, out, _ = program.run("campaigns")
    assert "forfait-structure-2023\u00a0: 1\u00a0163 points, 8\u00a0141\u00a0€." in out
    assert program.files() == set()


def test_check(program: Program) -> None:
    source = (ROOT / "tests" / "campaigns" / "rules_essai" / "campaign.toml").read_text(encoding="utf-8")
    good = program.folder / "bon.toml"
    good.write_text(source, encoding="utf-8")
    code, out, error = program.run("check", good)
    assert (code, error) == (0, "")
    assert "aucune faute" in out
    bad = program.folder / "mauvais.toml"
    bad.write_text(source.replace("maximum = 1115", "maximum = 1116"), encoding="utf-8")
    code, out, error = program.run("check", good, bad)
    assert code == 1
    assert "faute\u00a0: mauvais.toml, control" in out
    assert error.count("\n") == 1
    assert program.files() == {"bon.toml", "mauvais.toml"}


def test_the_campaigns_of_the_application_have_no_fault(program: Program) -> None:
    code, out, error = program.run("check")
    assert (code, error) == (0, "")
    assert "  faute" not in out


def test_a_pack_of_the_user_is_used(program: Program) -> None:
    source = (ROOT / "tests" / "campaigns" / "rules_essai" / "campaign.toml").read_bytes()
    packs = program.data / "campaigns"
    packs.mkdir(parents=True)
    (packs / "essai.toml").write_bytes(source)
    code, out, _ = program.run("campaigns")
    assert code == 0
    assert "regles-essai-2023\u00a0: 1\u00a0115 points" in out
    path = program.answers(content={"campaign": "regles-essai-2023", "answers": {}})
    assert program.run("evaluate", path)[0] == 0


def test_help_version_and_usage(program: Program) -> None:
    code, out, _ = program.run("--help")
    assert code == 0
    assert out.startswith("Utilisation\u00a0: forfait-desktop")
    assert program.run("--version")[1].startswith("forfait-desktop ")
    code, out, error = program.run("evaluate")
    assert (code, out) == (2, "")
    assert error.startswith("Il manque un fichier.")


def test_without_command_the_window_opens(program: Program) -> None:
    assert program.run("x.forfait")[0] == 0
    assert program.run()[0] == 0
    folders, day, path = program.opened[0]
    assert folders.library == program.data / "Forfait structure"
    assert day == date(2023, 12, 20)
    assert path == Path("x.forfait")
    assert program.opened[1][2] is None


def test_the_day_of_the_computer_is_a_day() -> None:
    assert isinstance(cli.paris_today(), date)


# --- the program as a process -----------------------------------------------------------------------------------------


def run_process(*arguments: str, stdout: int | None = subprocess.PIPE) -> subprocess.CompletedProcess[bytes]:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONDONTWRITEBYTECODE": "1", "LC_ALL": "C"}
    command = [sys.executable, "-W", "error", "-m", "forfait_desktop", *arguments]
    return subprocess.run(command, stdout=stdout, stderr=subprocess.PIPE, env=environment, check=False)


def test_as_a_process_in_any_locale(program: Program) -> None:
    done = run_process("--data-dir", str(program.data), "evaluate", str(program.answers()), "--today", "2023-12-20")
    assert (done.returncode, done.stderr) == (0, b"")
    assert "Acquis\u00a0: 422,5 points" in done.stdout.decode("utf-8")


def test_no_command_loads_qt_nor_pydantic_for_a_list() -> None:
    script = (
        "import sys; from forfait_desktop import cli; code = cli.run(['campaigns'], None); "
        "loaded = [name for name in ('PySide6', 'pydantic', 'reportlab') if name in sys.modules]; "
        "sys.exit(str(loaded) if loaded or code else 0)"
    )
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, env=environment, check=False)
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_reader_that_leaves_is_no_fault(program: Program) -> None:
    # A pipe nobody reads: as `| head` when it has seen enough.
    read, write = os.pipe()
    os.close(read)
    try:
        done = run_process("--data-dir", str(program.data), "check", stdout=write)
    finally:
        os.close(write)
    assert (done.returncode, done.stderr) == (0, b"")


def test_a_name_that_is_not_unicode(program: Program) -> None:
    path = os.fsdecode(os.fsencode(program.folder) + b"/\xff.json")
    Path(path).write_text(json.dumps(ANSWERS), encoding="utf-8")
    done = run_process("--data-dir", str(program.data), "evaluate", path, path, "--json")
    assert done.returncode == 0
    assert json.loads(done.stdout.decode("utf-8").splitlines()[0])["file"].endswith("\ufffd.json")


def test_without_a_screen_the_window_says_so_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr(sys, "platform", "linux")
    monkeypatch.setattr(sys, "argv", ["forfait-desktop", "--data-dir", str(tmp_path)])
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    code = main()
    found = capsys.readouterr()
    assert refused((code, found.out, found.err)).startswith("La fenêtre ne peut pas s’ouvrir")
