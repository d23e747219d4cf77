"""Limits of the exports that a small slip would move: the first and last of a range, an empty part of a page."""

from __future__ import annotations

from datetime import date

import pytest

from forfait_desktop.report import html
from forfait_desktop.report.calendar import DayEvent, render_ics
from forfait_desktop.report.content import Question
from forfait_desktop.report.tables import TEXT_LENGTH, DataTable, TableColumn, plain_text, render_csv

BLANKS = [0x20, 0xA0, 0x1680, *range(0x2000, 0x2010), 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF]


def cell(text: str) -> str:
    data = render_csv(DataTable("Essai", (TableColumn("Texte"),), ((text,),)))
    return data.decode("utf-8-sig").split("\r\n")[1]


@pytest.mark.parametrize("blank", BLANKS)
@pytest.mark.parametrize("start", "=+-@")
def test_every_blank_before_a_formula_is_seen_through(blank: int, start: str) -> None:
    assert cell(f"{chr(blank)}{start}1").startswith("\"'")


@pytest.mark.parametrize("other", [0x1FFF - 1, 0x2010, 0x2061, 0x61])
def test_what_is_no_blank_is_not(other: int) -> None:
    assert not cell(f"{chr(other)}=1").startswith("\"'")


def test_what_xml_refuses_is_told_and_its_neighbours_are_kept() -> None:
    assert plain_text("a\ufffeb\uffffc\ud800d") == "a\ufffdb\ufffdc\ufffdd"
    assert plain_text("\ufffc\ufffd\U00010000") == "\ufffc\ufffd\U00010000"


def test_a_text_of_the_longest_length_is_whole() -> None:
    # The figure that docs/commandes.md gives.
    assert TEXT_LENGTH == 32_000
    assert plain_text("x" * TEXT_LENGTH) == "x" * TEXT_LENGTH
    assert plain_text("x" * (TEXT_LENGTH + 1)).endswith(" […]")


def test_an_event_begins_with_the_first_version_and_keeps_its_place() -> None:
    days = [DayEvent(f"u{n}", date(2026, 12, n), f"Jour {n}", "", date(2026, 11, 22)) for n in (3, 1, 2)]
    told = render_ics(days, "Essai").decode("utf-8")
    assert told.count("SEQUENCE:0\r\n") == 3
    assert told.index("Jour 3") < told.index("Jour 1") < told.index("Jour 2")


def test_an_empty_part_of_a_question_leaves_nothing() -> None:
    assert list(html._question(Question("", ""), 2)) == []
    assert list(html._question(Question("Quoi", "Texte"), 2)) == ["<h2>Quoi</h2>", "<p>Texte</p>"]


def test_quotation_marks_are_escaped_as_in_an_attribute() -> None:
    assert html._text("a\"b'c") == "a&quot;b&#x27;c"
