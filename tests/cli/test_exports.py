"""`export` by the ending of its output, and `import` of an archive: what a user of the commands relies on."""

from __future__ import annotations

import csv
import getpass
import hashlib
import io
import json
import os
import platform
import stat
import zipfile
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from typing import Any

import pytest
import vobject
from openpyxl import load_workbook
from pypdf import PdfReader

from forfait_desktop.report.tables import plain_text
from forfait_desktop.storage.dossier import EvidenceRecord, from_bytes, to_bytes
from forfait_desktop.storage.strict_zip import name_problem
from tests.cli.program import ACQUIRED, ANSWERS, Program, refused
from tests.report.exhibit_files import document, image
from tests.report.hostile import ALL
from tests.report.tagged import Tagged
from tests.storage.archives import sound, with_file

ENDINGS = ("pdf", "csv", "xlsx", "ics", "zip")


def saved(program: Program, content: object = ANSWERS) -> Path:
    """A declaration in the library of the program."""
    code, out, error = program.run("import", program.answers(content=content))
    assert (code, error) == (0, "")
    return Path(out.strip())


def exported(program: Program, ending: str, *sources: Path) -> bytes:
    out = program.folder / f"sortie.{ending}"
    code, printed, error = program.run("export", *sources, out)
    assert (code, error) == (0, "")
    assert printed == f"{out.absolute()}\n"
    return out.read_bytes()


def with_name(name: str, **physician: object) -> dict[str, Any]:
    return {**ANSWERS, "physician": {**ANSWERS["physician"], "name": name, **physician}}


def csv_rows(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""), delimiter=";"))


def sheet_rows(data: bytes, sheet: str) -> list[dict[str, Any]]:
    rows = list(load_workbook(io.BytesIO(data))[sheet].iter_rows(values_only=True))
    return [dict(zip(map(str, rows[0]), row, strict=True)) for row in rows[1:]]


# --- the bundle -------------------------------------------------------------------------------------------------------


def with_piece(program: Program, pages: int, content: object = ANSWERS) -> Path:
    """A declaration with one exhibit of so many pages."""
    path = saved(program, content)
    data = document(pages)
    (path.parent / "Justificatifs").mkdir()
    (path.parent / "Justificatifs" / "msp.pdf").write_bytes(data)
    piece = EvidenceRecord("1", "Justificatifs/msp.pdf", hashlib.sha256(data).hexdigest(), ("coordination",))
    path.write_bytes(to_bytes(replace(from_bytes(path.read_bytes()), evidence=(piece,))))
    return path


def texts_of(path: Path) -> list[str]:
    return [page.extract_text().replace("\u00a0", " ") for page in PdfReader(path).pages]


def test_the_bundle_is_the_report_with_its_numbered_pieces(program: Program) -> None:
    path = with_piece(program, 2)
    out = program.folder / "liasse.pdf"
    assert program.run("export", "--bundle", path, out) == (0, f"{out.absolute()}\n", "")
    texts = texts_of(out)
    assert "Pièce 1, page 1/2" in texts[-2]
    assert "Pièce 1, page 2/2" in texts[-1]
    program.run("export", path, program.folder / "seul.pdf")
    own = texts_of(program.folder / "seul.pdf")
    # One page for the list of pieces, the report, the two pages of the piece.
    assert len(texts) == 1 + len(own) + 2


def test_the_bundle_is_tagged_from_its_list_to_its_last_page(program: Program) -> None:
    path = with_piece(program, 3)
    photo = image(size=(40, 30))
    (path.parent / "Justificatifs" / "webcam.png").write_bytes(photo)
    dossier = from_bytes(path.read_bytes())
    second = EvidenceRecord("2", "Justificatifs/webcam.png", hashlib.sha256(photo).hexdigest(), ("coordination",))
    path.write_bytes(to_bytes(replace(dossier, evidence=(*dossier.evidence, second))))
    out = program.folder / "liasse.pdf"
    assert program.run("export", "--bundle", path, out)[0] == 0
    read = Tagged(out.read_bytes())
    assert read.loose == []
    assert read.unclaimed == set()
    figures = [one.alternative.replace("\u00a0", " ") for one in read.root.all("Figure")]
    assert figures[-4:] == [
        "Pièce 1, page 1 sur 3 : msp.pdf",
        "Pièce 1, page 2 sur 3 : msp.pdf",
        "Pièce 1, page 3 sur 3 : msp.pdf",
        "Pièce 2, page 1 sur 1 : webcam.png",
    ]
    headings = [(one.kind, one.text.replace("\u00a0", " ").strip()) for one in read.root.all("H1", "H2", "H3", "H4")]
    assert headings[0][0] == "H1"
    assert headings[-2:] == [("H2", "Pièce 1, page 1/3"), ("H2", "Pièce 2, page 1/1")]
    levels = [int(kind[1]) for kind, _ in headings]
    assert all(after <= before + 1 for before, after in pairwise(levels))
    table = read.root.all("Table")[0]
    assert {len(row.children) for row in table.children} == {6}
    assert [cell.kind for cell in table.children[0].children] == ["TH"] * 6
    assert [row.children[1].text.split()[0] for row in table.children[1:]] == ["msp.pdf", "webcam.png"]
    # Every page of the tree of parents is that of the bundle, in the order of its keys.
    nums = list(read.tree.ParentTree.Nums)
    assert nums[::2] == sorted(nums[::2])
    assert len({int(page.obj.StructParents) for page in read.pdf.pages}) == len(read.pdf.pages)
    assert not read.pdf.check_pdf_syntax()


def test_one_bundle_each_in_a_folder_and_none_under_another_ending(program: Program) -> None:
    first = with_piece(program, 1)
    second = saved(program, {**ANSWERS, "physician": {"name": "Dr Paul ROY"}})
    out = program.folder / "liasses"
    code, printed, error = program.run("export", first, second, f"{out}/", "--bundle")
    assert (code, error) == (0, "")
    names = sorted(one.name for one in out.iterdir())
    assert [name.endswith("_liasse.pdf") for name in names] == [True, True]
    assert printed.count("_liasse.pdf") == 2
    code, _, error = program.run("export", first, program.folder / "tout.zip", "--bundle")
    assert code == 2
    assert error.startswith("La liasse est un PDF, «\u00a0")
    assert not (program.folder / "tout.zip").exists()


def test_a_piece_that_changed_is_not_joined_and_the_list_says_so(program: Program) -> None:
    path = with_piece(program, 1)
    (path.parent / "Justificatifs" / "msp.pdf").write_bytes(document(text="autre chose"))
    out = program.folder / "liasse.pdf"
    code, _, _ = program.run("export", "--bundle", path, out)
    assert code == 0
    # What was swapped is not joined, and the list says why.
    assert "autre chose" not in " ".join(texts_of(out))
    assert "a changé" in " ".join(texts_of(out))


# --- tables -----------------------------------------------------------------------------------------------------------


def test_the_csv_has_one_row_for_each_line(program: Program) -> None:
    rows = csv_rows(exported(program, "csv", program.answers()))
    dmp = next(row for row in rows if row["Identifiant"] == "dmp")
    assert (dmp["Numérateur"], dmp["Dénominateur"], dmp["Taux (%)"], dmp["Seuil"]) == (
        "148",
        "2000",
        "7,4",
        "10\u00a0%",
    )
    assert dmp["Statut"] == "Non atteint"
    assert dmp["Actes manquants"] == "52"
    assert dmp["Points au maximum"] == "40"
    assert {row["Médecin"] for row in rows} == {"Dr Claire MARTIN"}


@pytest.mark.parametrize("content", [ANSWERS, {**ANSWERS, "answers": {}}, {"campaign": "donum-2026", "answers": {}}])
def test_the_rows_of_the_csv_add_up_to_the_declaration(program: Program, content: dict[str, Any]) -> None:
    path = program.answers(content=content)
    told = json.loads(program.run("evaluate", path, "--json")[1])
    rows = csv_rows(exported(program, "csv", path))
    for head, part in (
        ("Points acquis", "acquired"),
        ("Points encore possibles", "open"),
        ("Points hors d’atteinte", "lost"),
        ("Points au maximum", "maximum"),
    ):
        assert sum(float(row[head].replace(",", ".")) for row in rows) == told["points"][part]
    assert sum(float(row["Euros acquis"].replace(",", ".")) for row in rows) == told["euros"]["acquired"]


def test_the_workbook_says_what_evaluate_says(program: Program) -> None:
    path = program.answers()
    _, out, _ = program.run("evaluate", path, "--json")
    told = json.loads(out)
    data = exported(program, "xlsx", path)
    summary = sheet_rows(data, "Synthèse")[0]
    assert summary["Points acquis"] == ACQUIRED == told["points"]["acquired"]
    assert summary["Euros acquis"] == told["euros"]["acquired"]
    assert summary["Points au maximum"] == told["points"]["maximum"]
    lines = {row["Identifiant"]: row for row in sheet_rows(data, "Indicateurs")}
    for line in told["indicators"]:
        row = lines[line["id"]]
        assert row["Points acquis"] == line["points"]["acquired"]
        assert row["Points encore possibles"] == line["points"]["open"]
        assert row["Points hors d’atteinte"] == line["points"]["lost"]
        assert row["Actes manquants"] == line["acts_missing"]
        assert row["Taux (%)"] == (line["rate"]["percent"] if line["rate"] else None)
        day = row["Dernier jour"]
        assert (day.date().isoformat() if day else None) == line["until"]


def test_all_physicians_in_one_table(program: Program) -> None:
    first, second = program.answers("a.json"), program.answers("b.json", with_name("Dr Louis PETIT"))
    third = saved(program, {"campaign": "donum-2026", "answers": {}, "physician": {"name": "Dr Anne ROY"}})
    data = exported(program, "xlsx", first, second, third)
    assert [row["Médecin"] for row in sheet_rows(data, "Synthèse")] == [
        "Dr Claire MARTIN", "Dr Louis PETIT", "Dr Anne ROY",
    ]  # fmt: skip
    rows = csv_rows(exported(program, "csv", first, second, third))
    assert len(rows) == len(sheet_rows(data, "Indicateurs"))
    assert {row["Programme"] for row in rows} == {"Forfait structure", "Donum"}


def test_what_physicians_typed_is_only_text(program: Program) -> None:
    texts = [text for text in ALL if text.isprintable()]
    assert len(texts) > 25
    paths = [
        program.answers(f"{number}.json", with_name(text, family_name=text, given_name=text, specialty=text))
        for number, text in enumerate(texts)
    ]
    expected = [plain_text(text) for text in texts]
    names = list(dict.fromkeys(row["Médecin"] for row in csv_rows(exported(program, "csv", *paths))))
    assert [name.removeprefix("'") for name in names] == list(dict.fromkeys(expected))
    assert not [name for name in names if name[0] in "=+-@"]
    book = load_workbook(io.BytesIO(exported(program, "xlsx", *paths)))
    assert [row[0].value for row in book["Synthèse"].iter_rows(min_row=2)] == [
        text.replace("_x0041_", "_x005F_x0041_") for text in expected
    ]
    for sheet in book.worksheets:
        assert {cell.data_type for cells in sheet.iter_rows() for cell in cells} <= {"s", "n", "d"}
    calendar = vobject.readOne(exported(program, "ics", *paths).decode("utf-8"))
    told = {event.summary.value for event in calendar.vevent_list}
    for text in expected:
        assert any(f"({text})" in summary for summary in told) or "\\" in text


@pytest.mark.parametrize("text", ["../../x", "C:\\x", "CON", "=cmd|' /C calc'!A0", "\u202egnp.exe", "é" * 300, "a/b"])
def test_no_name_in_an_archive_leads_elsewhere(program: Program, text: str) -> None:
    content = with_name(text, family_name=text, given_name=text)
    with zipfile.ZipFile(io.BytesIO(exported(program, "zip", saved(program, content)))) as archive:
        names = archive.namelist()
    assert not [name for name in names if name_problem(name)]
    assert program.run("import", program.folder / "sortie.zip")[0] == 0


# --- calendar ---------------------------------------------------------------------------------------------------------


def test_the_calendar_holds_the_deadlines(program: Program) -> None:
    calendar = vobject.readOne(exported(program, "ics", program.answers()).decode("utf-8"))
    found = {event.dtstart.value.isoformat(): event for event in calendar.vevent_list}
    assert {"2023-12-11", "2023-12-31", "2024-01-31", "2024-02-11"} <= set(found)
    last = found["2024-02-11"]
    assert last.summary.value == "Forfait structure 2023\u00a0: fin de la saisie sur amelipro (Dr Claire MARTIN)"
    assert "auparavant le 4 février 2024" in last.description.value
    assert len(last.valarm_list) == 3
    assert len(found["2023-12-11"].valarm_list) == 1


def test_the_same_deadline_keeps_its_id_and_two_physicians_do_not_share_one(program: Program) -> None:
    path = saved(program)

    def ids(*sources: Path) -> list[str]:
        calendar = vobject.readOne(exported(program, "ics", *sources).decode("utf-8"))
        return [event.uid.value for event in calendar.vevent_list]

    first = ids(path)
    assert len(set(first)) == len(first)
    assert first == ids(path.parent)
    others = ids(program.answers("a.json"), program.answers("b.json", with_name("Dr Louis PETIT")))
    assert len(set(others)) == len(others)


# --- archive ----------------------------------------------------------------------------------------------------------


def test_an_archive_restores_the_declaration_elsewhere(program: Program) -> None:
    path = saved(program)
    archive = program.folder / "sortie.zip"
    exported(program, "zip", path)
    code, out, error = program.run("import", archive, "--into", program.folder / "autre machine")
    assert (code, error) == (0, "")
    restored = Path(out.strip())
    assert restored.is_relative_to(program.folder / "autre machine")
    for name in ("dossier.forfait", "bareme.toml"):
        assert (restored.parent / name).read_bytes() == (path.parent / name).read_bytes()
    assert json.loads(program.run("evaluate", restored, "--json")[1]) == json.loads(
        program.run("evaluate", path, "--json")[1]
    )


def restored_from(program: Program, archive: Path) -> tuple[Path, str]:
    """The declaration that the command tells, and what it says of it."""
    code, out, told = program.run("import", archive)
    assert code == 0
    assert out.count("\n") == 1
    return Path(out.strip()), told.strip()


def test_an_archive_that_is_already_there_is_told_and_replaces_nothing(program: Program) -> None:
    path = saved(program)
    archive = program.folder / "sortie.zip"
    exported(program, "zip", path)
    before = program.files()
    found, told = restored_from(program, archive)
    assert found == path
    assert told == (
        f"Cette déclaration est déjà dans le dossier «\u00a0{path.parent.name}\u00a0», identique\u00a0: "
        "rien n’a été ajouté."
    )
    assert program.files() == before
    # Changed since, in a folder of another name: it is the same declaration all the same.
    dossier = from_bytes(path.read_bytes())
    path.write_bytes(to_bytes(replace(dossier, revision=9, notes={"general": "depuis"})))
    here = path.parent.rename(path.parent.with_name("Renommé")) / path.name
    kept = here.read_bytes()
    found, told = restored_from(program, archive)
    assert told.startswith("Une déclaration différente, de même origine, est dans le dossier «\u00a0Renommé\u00a0»")
    assert told.endswith("elle n’a pas changé, et celle de l’archive a été ajoutée à côté.")
    assert here.read_bytes() == kept
    beside = from_bytes(found.read_bytes())
    assert beside.id != dossier.id
    assert replace(beside, id=dossier.id) == dossier


def test_the_archive_of_a_declaration_whose_piece_was_lost_gives_it_back(program: Program) -> None:
    archive = program.folder / "recue.zip"
    archive.write_bytes(sound())
    first, told = restored_from(program, archive)
    assert told == ""
    assert restored_from(program, archive)[0] == first
    piece = first.parent / from_bytes(first.read_bytes()).evidence[0].file
    data = piece.read_bytes()
    for lose in (piece.unlink, lambda: piece.write_bytes(data[:-1])):
        lose()
        beside, told = restored_from(program, archive)
        assert beside != first
        assert "ajoutée à côté" in told
        assert (beside.parent / piece.relative_to(first.parent)).read_bytes() == data


def test_an_archive_with_its_pieces(program: Program) -> None:
    source = program.folder / "recue.zip"
    source.write_bytes(sound())
    _, out, _ = program.run("import", source)
    restored = Path(out.strip())
    again = exported(program, "zip", restored)
    with zipfile.ZipFile(io.BytesIO(again)) as archive:
        names = archive.namelist()
        manifest = archive.read("MANIFESTE.txt").decode("utf-8")
        for line in manifest.splitlines():
            digest, _, name = line.partition("  ")
            if len(digest) == 64:
                assert hashlib.sha256(archive.read(name)).hexdigest() == digest
        assert archive.testzip() is None
    record = from_bytes(restored.read_bytes()).evidence[0]
    assert names[:3] == ["MANIFESTE.txt", "dossier.forfait", "bareme.toml"]
    assert record.file in names
    (restored.parent / record.file).unlink()
    archive_path = program.folder / "sortie.zip"
    assert record.label in program.run("export", restored, archive_path)[2]
    with zipfile.ZipFile(archive_path) as archive:
        assert record.file not in archive.namelist()
        manifest = archive.read("MANIFESTE.txt").decode("utf-8")
    assert f"Pièce absente de l’archive\u00a0: {record.label} (le fichier est introuvable)." in manifest
    # A piece less, here as in the archive: there is nothing to bring back, and elsewhere the rest comes back.
    assert restored_from(program, archive_path)[0] == restored
    code, out, _ = program.run("import", archive_path, "--into", program.folder / "ailleurs")
    assert code == 0
    assert not (Path(out.strip()).parent / record.file).exists()


def test_a_hostile_archive_is_one_sentence_and_writes_nothing(program: Program) -> None:
    path = program.folder / "piege.zip"
    path.write_bytes(with_file("../../evil.pdf"))
    before = program.files()
    sentence = refused(program.run("import", path))
    assert "sortirait du dossier" in sentence
    assert program.files() == before


def test_an_answers_file_makes_no_archive(program: Program) -> None:
    assert "importez d’abord" in refused(program.run("export", program.answers(), program.folder / "a.zip"))
    assert not (program.folder / "a.zip").exists()


# --- all kinds --------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("ending", ENDINGS)
def test_same_bytes_twice_and_nobody_named(program: Program, ending: str, monkeypatch: pytest.MonkeyPatch) -> None:
    path = saved(program)
    first = exported(program, ending, path)
    monkeypatch.setenv("USER", "espionne")
    monkeypatch.setenv("HOSTNAME", "machine-secrete")
    monkeypatch.setenv("TZ", "Pacific/Auckland")
    assert exported(program, ending, path) == first
    parts = {"": first}
    if ending in ("xlsx", "zip"):
        with zipfile.ZipFile(io.BytesIO(first)) as archive:
            parts |= {name: archive.read(name) for name in archive.namelist()}
    words = {str(program.folder), str(Path.home()), platform.node(), getpass.getuser(), "espionne", "machine-secrete"}
    for part in parts.values():
        # « root » is an ordinary word of these formats, and two letters are found in any noise.
        for word in (word for word in words if len(word) > 4):
            for encoded in (word.encode(), word.encode("utf-16-le"), word.encode("utf-16-be")):
                assert encoded not in part


@pytest.mark.parametrize("ending", ENDINGS)
def test_a_target_that_cannot_be_written_keeps_what_it_held(program: Program, ending: str) -> None:
    path = saved(program)
    target = program.folder / f"garde.{ending}"
    target.write_bytes(b"avant")
    target.chmod(0o444)
    sentence = refused(program.run("export", path, target))
    assert sentence.startswith("Impossible d’enregistrer ")
    assert target.read_bytes() == b"avant"
    assert "Impossible" in refused(program.run("export", path, program.folder / "absent" / f"x.{ending}"))
    assert not [name for name in program.files() if name.endswith(".tmp")]


@pytest.mark.parametrize("ending", ENDINGS)
def test_an_export_takes_the_mask_of_the_system(program: Program, ending: str) -> None:
    path = saved(program)
    before = os.umask(0o027)
    try:
        exported(program, ending, path)
    finally:
        os.umask(before)
    assert stat.S_IMODE((program.folder / f"sortie.{ending}").stat().st_mode) == 0o640
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_folder_gets_one_pdf_each_and_nothing_on_the_error_stream(program: Program) -> None:
    folder = program.folder / "pdf"
    code, out, error = program.run("export", program.answers("a.json"), saved(program), folder)
    assert (code, error) == (0, "")
    paths = [Path(line) for line in out.splitlines()]
    assert len(set(paths)) == 2
    assert all(len(PdfReader(path).pages) > 2 for path in paths)


def test_refused_kinds(program: Program) -> None:
    path = program.answers()
    assert "finit par .pdf, .csv, .xlsx, .ics" in refused(program.run("export", path, program.folder / "x.ods"))
    for ending in ("pdf", "zip"):
        assert "donnez un dossier" in refused(program.run("export", path, path, program.folder / f"x.{ending}"))
    bad = program.answers("b.json", {"campaign": "forfait-structure-2023", "answers": {"dmpp": {}}})
    for ending in ("csv", "xlsx", "ics"):
        refused(program.run("export", path, bad, program.folder / f"y.{ending}"))
        assert not (program.folder / f"y.{ending}").exists()
