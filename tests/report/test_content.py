"""What a block of a document is when nothing more is said of it."""

from __future__ import annotations

from forfait_desktop.report.content import Amount, Items, KeyValues, Question, Section


def test_a_section_is_a_chapter_that_goes_on_where_the_page_is() -> None:
    assert Section("Titre", ()) == Section("Titre", (), level=1, new_page=False, anchor="")


def test_a_question_has_one_line_to_write_on_and_its_choices_side_by_side() -> None:
    assert Question("Quoi") == Question("Quoi", text="", choices=(), room=1, note="", stacked=False, blanks=())


def test_a_list_is_not_numbered_and_pairs_are_close() -> None:
    assert Items(("a",)) == Items(("a",), numbered=False, title="")
    assert KeyValues((("a", "b"),)) == KeyValues((("a", "b"),), title="", spacious=False)
    assert Amount("Acquis", "1", "7 €") == Amount("Acquis", "1", "7 €", strong=False, note="")
