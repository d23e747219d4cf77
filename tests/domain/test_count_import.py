"""A table of counts: its columns, its rows, and what makes it a list of patients."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forfait_desktop.domain.count_import import (
    Columns,
    Target,
    identity_in,
    is_number,
    label_key,
    layout_key,
    propose_columns,
    propose_target,
    sheet_identity,
    targets,
    vocabulary,
)
from tests.sample import sample_campaign

CELLS = st.text(max_size=20)
TABLES = st.lists(st.lists(CELLS, min_size=3, max_size=3), max_size=8)


@given(st.lists(CELLS, min_size=3, max_size=3), TABLES)
def test_any_table_is_read_and_no_column_is_proposed_twice(headings: list[str], rows: list[list[str]]) -> None:
    columns = propose_columns(headings, rows)
    used = [one for one in (columns.label, columns.done, columns.total, columns.percent) if one is not None]
    assert len(used) == len(set(used))
    assert all(0 <= one < 3 for one in used)
    identity_in(rows, 2023)


@given(TABLES, st.integers(0, 10**13 - 1), st.integers(0, 2))
def test_thirteen_digits_anywhere_refuse_the_whole_table(rows: list[list[str]], number: int, place: int) -> None:
    row = ["", "", ""]
    row[place] = f"1{number:013d}"[:13]
    assert identity_in([*rows, row], 2023) == "number"


@given(st.lists(st.tuples(st.integers(0, 999_999_999), st.integers(0, 999_999_999)), min_size=1, max_size=12))
def test_counts_beside_the_names_of_lines_are_never_refused(figures: list[tuple[int, int]]) -> None:
    campaign = sample_campaign()
    names = [line.title for line in campaign.indicators]
    rows = [[names[n % len(names)], str(done), str(total)] for n, (done, total) in enumerate(figures)]
    assert identity_in(rows, campaign.year, vocabulary(campaign)) is None


def test_every_line_finds_itself_by_its_title() -> None:
    campaign = sample_campaign()
    single = [line for line, _ in targets(campaign)]
    for line in single:
        if single.count(line) == 1:
            found = propose_target(campaign, line.title)
            assert found is not None
            assert found.indicator == line.id


def test_a_label_that_says_nothing_goes_nowhere() -> None:
    assert propose_target(sample_campaign(), "Consultations du samedi") is None
    assert propose_target(sample_campaign(), "") is None


@pytest.mark.parametrize(
    ("headings", "rows", "expected"),
    [
        (("Indicateur", "Numérateur", "Dénominateur", "Taux"), (("DMP", "1", "2", "50 %"),), Columns(0, 1, 2, 3)),
        (("Taux (%)", "Libellé"), (("50", "DMP"),), Columns(1, None, None, 0)),
        (("", ""), (("DMP", "12"), ("AAT", "3")), Columns(0, 1, None, None)),
        (("Total factures", "Nb dématérialisés", "Rubrique"), (("9", "3", "AAT"),), Columns(2, 1, 0, None)),
    ],
)
def test_columns_by_their_headings(
    headings: tuple[str, ...], rows: tuple[tuple[str, ...], ...], expected: Columns
) -> None:
    assert propose_columns(headings, rows) == expected


@pytest.mark.parametrize(
    ("rows", "why"),
    [
        ([["14/07/1951", "3"]], "birth-date"),
        ([["1951-07-14", "3"]], "birth-date"),
        ([["31/12/2023", "3"], ["01/01/2023", "4"]], None),
        ([["2,69055E+14", "3"]], "number"),
        ([["DUPONT", "Marie"], ["DURAND", "Jean"]], "name"),
        ([["Marie", "3"], ["Jean", "4"]], "name"),
        ([["Dr MARTIN Claire", "3"], ["Dr ROY Paul", "4"]], None),
        ([["MARTIN Claire", "3"], ["Total", "4"]], None),
        ([["732829320", "1"]], None),
    ],
)
def test_what_looks_like_patients(rows: list[list[str]], why: str | None) -> None:
    assert identity_in(rows, 2023) == why


@pytest.mark.parametrize(
    ("headings", "why"),
    [
        (["Nom", "2690549588157", "NIR"], "number"),
        (["DUPONT Marie", "14/07/1951", "x"], "birth-date"),
        (["DUPONT Marie", "3", "4"], "name"),
        (["Dr MARTIN", "Né le", "Matricule"], None),
        (["Indicateur", "2022", "2023"], None),
    ],
)
def test_the_first_row_of_a_file_without_headings_is_looked_at_too(headings: list[str], why: str | None) -> None:
    assert sheet_identity("", headings, [["DURAND Jean", "3", "4"]], 2023) == why


def test_the_name_of_a_sheet_may_hold_a_matricule_too() -> None:
    assert sheet_identity("2690549588157", ["a", "b"], [], 2023) == "number"
    # As a spreadsheet writes one that it took for a quantity, in a file of one patient without headings.
    assert sheet_identity("", ["2,69055E+14", "DUPONT"], [], 2023) == "number"


def test_the_moment_of_an_export_names_no_patient() -> None:
    """Spreadsheets are named after the moment when a program made them."""
    for name in ("export_20231103_142501", "Export 2023-11-03 142501", "20231103142501"):
        assert sheet_identity(name, ["Indicateur", "Taux"], [["DMP", "82 %"]], 2023) is None


def test_a_layout_is_known_whatever_its_case_and_accents() -> None:
    assert layout_key(("Réalisés", "Taux")) == layout_key(("REALISES", "taux "))
    assert layout_key(("Réalisés", "Taux")) != layout_key(("Taux", "Réalisés"))
    assert "dmp" not in label_key("DMP")
    assert Target("dmp", "taux") == Target("dmp", "taux")


def test_columns_answer_by_their_role() -> None:
    columns = Columns(label=0, done=1, total=2, percent=3)
    assert [columns.of(role) for role in ("label", "done", "total", "percent")] == [0, 1, 2, 3]
    assert not Columns(label=0).has_numbers
    assert Columns(done=0).has_numbers
    assert Columns(total=0).has_numbers
    assert Columns(percent=0).has_numbers


@pytest.mark.parametrize(
    ("cell", "number"), [("12", True), (" 74,5 % ", True), ("DMP", False), ("", False), ("12 h", False)]
)
def test_a_cell_that_is_a_number(cell: str, number: bool) -> None:
    assert is_number(cell) is number
