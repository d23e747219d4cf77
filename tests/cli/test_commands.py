"""The commands, as a user runs them; nothing is written where nothing must be."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import time
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from pypdf import PdfReader

from forfait_desktop import cli
from forfait_desktop.__main__ import main
from forfait_desktop.storage.dossier import from_bytes
from tests.cli.program import ACQUIRED, ANSWERS, Program, refused
from tests.project.tree import ROOT

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


@pytest.mark.parametrize("name", [".pdf", ".PDF", ".zip", ".xlsx", ".autre", "..pdf", "dossier/.pdf"])
def test_an_ending_alone_is_no_name(program: Program, name: str) -> None:
    """It became a folder that file managers hide, with the PDF in it."""
    path = program.answers()
    before = program.files()
    for options in ((), ("--bundle",)):
        if options and not name.lower().endswith(".pdf"):
            continue
        sentence = refused(program.run("export", *options, path, f"{program.folder}/{name}"))
        assert f"«\u00a0{Path(name).name}\u00a0» n’est que la fin d’un nom" in sentence
    assert program.files() == before
    # Meant as a folder, or one that is there.
    code, out, _ = program.run("export", path, f"{program.folder}/.pdf/")
    assert (code, Path(out.strip()).parent.name) == (0, ".pdf")
    assert program.run("export", path, f"{program.folder}/.pdf")[0] == 0


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


def test_without_today_the_day_is_the_one_of_the_computer(monkeypatch: pytest.MonkeyPatch) -> None:
    # 25 hours apart: the two days always differ, and one of them is not the day of Paris.
    for zone, hours in (("EAST-14", 14), ("WEST+11", -11)):
        monkeypatch.setenv("TZ", zone)
        time.tzset()
        assert cli.computer_today() == (datetime.now(UTC) + timedelta(hours=hours)).date()
    monkeypatch.undo()
    time.tzset()


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


def test_a_reader_that_leaves_keeps_no_report_from_being_made(
    program: Program, monkeypatch: pytest.MonkeyPatch
) -> None:
    # Each line is handed over at once, as a long export does when its buffer is full.
    monkeypatch.setenv("PYTHONUNBUFFERED", "1")
    paths = [str(program.answers(f"{number}.json")) for number in range(3)]
    read, write = os.pipe()
    os.close(read)
    try:
        done = run_process("--data-dir", str(program.data), "export", *paths, f"{program.folder}/pdf", stdout=write)
    finally:
        os.close(write)
    assert (done.returncode, done.stderr) == (0, b"")
    assert len(list((program.folder / "pdf").iterdir())) == 3


@pytest.mark.parametrize("closed", ["stdout", "stderr"])
def test_an_output_that_is_closed_is_no_fault(program: Program, closed: str) -> None:
    paths = [program.answers(f"{number}.json") for number in range(2)]
    script = (
        f"import sys; sys.{closed} = None; from pathlib import Path; from forfait_desktop import cli; "
        "sys.exit(cli.run(sys.argv[1:], None))"
    )
    command = [sys.executable, "-c", script, "--data-dir", str(program.data), "export", *map(str, paths)]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run([*command, f"{program.folder}/pdf"], capture_output=True, env=environment, check=False)
    assert (done.returncode, done.stderr) == (0, b"")
    assert len(list((program.folder / "pdf").iterdir())) == 2


def test_a_refusal_is_no_output(program: Program) -> None:
    script = "import sys; sys.stderr = None; from forfait_desktop import cli; sys.exit(cli.run(sys.argv[1:], None))"
    command = [sys.executable, "-c", script, "evaluate", str(program.folder / "absent.json")]
    environment = {**os.environ, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(command, capture_output=True, env=environment, check=False)
    assert (done.returncode, done.stdout) == (1, b"")


@pytest.mark.parametrize("unbuffered", ["", "1"])
def test_an_output_on_a_full_disk_is_said_to_be_written(monkeypatch: pytest.MonkeyPatch, unbuffered: str) -> None:
    # What is kept in memory fails at the end of the process only.
    monkeypatch.setenv("PYTHONUNBUFFERED", unbuffered)
    with Path("/dev/full").open("wb") as full:
        done = run_process("campaigns", stdout=full.fileno())
    assert done.returncode == 1
    (sentence,) = done.stderr.decode("utf-8").splitlines()
    assert sentence.startswith("Impossible d’écrire ce fichier\u00a0: le disque est plein")


def test_what_cannot_be_written_out_at_the_end_is_refused(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    with Path("/dev/full").open("w", encoding="utf-8") as full:
        monkeypatch.setattr(sys, "stdout", full)
        assert cli.run(["campaigns"], lambda *_: 0) == 1
    assert capsys.readouterr().err.count("\n") == 1


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


def test_the_installation_is_looked_at_without_opening_a_window() -> None:
    # A process of its own: the application object of these tests is not the program's.
    command = [sys.executable, "-m", "forfait_desktop", "--check-installation"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    lines = done.stdout.splitlines()
    assert (done.returncode, done.stderr) == (0, "")
    assert {line.split()[1] for line in lines} >= {"buttons", "fonts", "icons", "campaigns", "window", "messages"}
    assert all(line.startswith("ok ") for line in lines)


def test_it_is_no_option_of_a_command(program: Program) -> None:
    code, _, err = program.run("campaigns", "--check-installation")
    assert code == 2
    assert "--check-installation" in err
