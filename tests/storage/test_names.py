"""Names that every system accepts, and names that are free."""

from __future__ import annotations

from pathlib import Path

import pytest

from forfait_desktop.storage.names import (
    free_file_name,
    free_name,
    is_safe,
    numbered,
    safe_name,
    same_name,
    taken_names,
)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("2026 Donum Dr Martin", "2026 Donum Dr Martin"),
        ("a/b\\c:d", "a b c d"),
        ("  .caché. ", "caché"),
        ("con", "_con"),
        ("con .txt", "_con .txt"),
        ("LPT1.pdf", "_LPT1.pdf"),
        ("console", "console"),
        ("a\u0000b\u202ec", "a b c"),
        ("...", "Sans nom"),
        ("e\u0301t\u00e9", "\u00e9t\u00e9"),
    ],
)
def test_a_readable_name(text: str, name: str) -> None:
    assert safe_name(text) == name
    assert is_safe(name)
    assert is_safe(text) == (text == name)


def test_a_long_name_is_cut_in_characters_and_in_bytes() -> None:
    assert safe_name("a" * 81) == "a" * 80
    assert safe_name("a" * 80) == "a" * 80
    # Three bytes each: 66 of them are 198 bytes, 67 would be 201.
    assert safe_name("\u4e00" * 80) == "\u4e00" * 66
    assert safe_name("a" * 201, length=300) == "a" * 200


@pytest.mark.parametrize("name", ["", " ", "a.", " a", "a  b", "nul", "a|b", "a\u200bb"])
def test_names_that_a_system_would_change(name: str) -> None:
    assert not is_safe(name)


def test_names_are_numbered_from_two_to_a_thousand() -> None:
    names = numbered("a")
    assert (names[:3], names[-1]) == (["a", "a (2)", "a (3)"], "a (999)")


def test_one_name_whatever_the_case_and_the_accents() -> None:
    assert same_name("E\u0301tat", "\u00e9TAT")
    assert not same_name("etat", "\u00e9tat")


def test_the_first_name_that_nothing_uses(tmp_path: Path) -> None:
    assert free_name(tmp_path / "absent", "Dossier") == "Dossier"
    assert taken_names(tmp_path / "absent") == frozenset()
    for used in ("DOSSIER", "dossier (2)"):
        (tmp_path / used).mkdir()
    assert free_name(tmp_path, "Dossier") == "Dossier (3)"
    taken = frozenset({"pi\u00e8ce.pdf", "pi\u00e8ce (2).pdf", "pi\u00e8ce"})
    assert free_file_name(taken, "Pie\u0300ce", "pdf") == "Pie\u0300ce (3).pdf"
    assert free_file_name(taken, "Pi\u00e8ce", "") == "Pi\u00e8ce (2)"


def test_a_folder_that_is_full_says_so(tmp_path: Path) -> None:
    with pytest.raises(FileExistsError, match="a"):
        free_file_name(frozenset(f"{one}.pdf" for one in numbered("a")), "a", "pdf")
    for one in numbered("b"):
        (tmp_path / one).touch()
    with pytest.raises(FileExistsError, match="b"):
        free_name(tmp_path, "b")
