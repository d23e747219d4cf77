"""The French of the campaign files: non-breaking spaces, typographic apostrophes, guillemets.

Only the typography is checked, and only in texts that a person reads: addresses, file names and thresholds (which the
loader reads with either space) are left out.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest

CAMPAIGNS = sorted((Path(__file__).parents[2] / "resources" / "campaigns").glob("*/campaign.toml"))

NOT_READ = frozenset({"address", "document", "threshold", "answers"})
"""Keys whose values are for the program, or quoted as they are."""

FAULTS = {
    "an ordinary space before : ; ? ! % € »": re.compile(r" [:;?!%€»]"),
    "an ordinary space after «": re.compile("« "),
    "no space before ; ? ! % € »": re.compile(r"[^\s\u00a0\u202f][;?!%€»]"),
    "no space after «": re.compile(r"«[^\u00a0\u202f]"),
    "an ordinary space inside a number": re.compile(r"\d \d{3}(?!\d)"),
    "a straight apostrophe": re.compile("'"),
    "a straight quotation mark": re.compile('"'),
    "an exclamation mark": re.compile("!"),
    "three dots instead of …": re.compile(r"\.\.\."),
    "two spaces": re.compile("  "),
}


def _texts(node: object, where: str) -> Iterator[tuple[str, str]]:
    """Every text of the file with its dotted path."""
    match node:
        case str():
            yield where, node
        case dict():
            for key, value in node.items():
                if key not in NOT_READ:
                    yield from _texts(value, f"{where}.{key}" if where else str(key))
        case list():
            for position, value in enumerate(node, start=1):
                yield from _texts(value, f"{where}.{position}")


def faults_of(text: str) -> list[str]:
    """The names of the typographic faults of a text."""
    return [name for name, pattern in FAULTS.items() if pattern.search(text)]


def test_there_are_campaigns_to_read() -> None:
    assert CAMPAIGNS


@pytest.mark.parametrize("path", CAMPAIGNS, ids=lambda path: path.parent.name)
def test_french_texts_are_set_as_french_texts(path: Path) -> None:
    tree = tomllib.loads(path.read_text(encoding="utf-8"))
    found = [f"{where}: {name}: {text}" for where, text in _texts(tree, "") for name in faults_of(text)]
    assert not found, "\n".join(found)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("Seuil : 10\u00a0%", "an ordinary space before : ; ? ! % € »"),
        ("Seuil\u00a0: 10 %", "an ordinary space before : ; ? ! % € »"),
        ("« oui\u00a0»", "an ordinary space after «"),
        ("«oui\u00a0»", "no space after «"),
        ("10% suffisent", "no space before ; ? ! % € »"),
        ("1 960\u00a0€", "an ordinary space inside a number"),
        ("l'arrêt", "a straight apostrophe"),
        ('"oui"', "a straight quotation mark"),
    ],
)
def test_each_fault_is_seen(text: str, fault: str) -> None:
    assert fault in faults_of(text)


def test_a_well_set_sentence_has_no_fault() -> None:
    sentence = "Jusqu’à 1\u00a0960\u00a0€\u00a0: «\u00a0au moins 10\u00a0%\u00a0», soit 2/3\u00a0; et après\u00a0?"
    assert not faults_of(sentence)
