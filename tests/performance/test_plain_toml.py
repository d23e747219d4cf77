"""What the fast reader of campaign files accepts is what ``tomllib`` reads, to the type; the rest is left to it."""

from __future__ import annotations

import random
import tomllib
from decimal import Decimal
from pathlib import Path

import pytest

from forfait_desktop.campaigns.plain_toml import read_plain
from tests.project.tree import ROOT

BUNDLED = sorted((ROOT / "resources" / "campaigns").glob("*/campaign.toml"))
OTHERS = sorted((ROOT / "tests").rglob("*.toml"))
ROUNDS = 150
"""Random faults in each file."""

SCRAPS = (
    '"',
    "\\",
    "[",
    "]",
    "{",
    "}",
    ",",
    "=",
    "#",
    "\n",
    "\r",
    ".",
    " ",
    "\t",
    "1",
    "0",
    "-",
    "_",
    "e",
    "T",
    ":",
    "a",
    "\x00",
    "\x7f",
    "\ufeff",
    "é",
    "true",
    "2023-02-30",
    "07:00:00",
    "inf",
    "0x1",
    "1_0",
    "'",
    "[[a]]\n",
    "[a]\n",
    "a.b = 1\n",
)

PLAIN = (
    "",
    "\n\n# rien\n",
    "a = 1\nb = -2\nc = 0\nd = 1.50\ne = true\nf = false\ng = 2023-12-31",
    'a = "" # vide\nb = "[x] # pas un commentaire"\n"clé avec espace" = "é"\n',
    'a = [ ]\nb = [1, 2.5, "x", true, 2023-01-01, [[]], { k = "v" }]\nc = [\n  1, # un\n\n  2,\n]\n',
    "a = {}\nb = { x = 1, y = { z = [] } }\n",
    "a.b = 1\na.c.d = 2\n[t]\na.b = 3\n[t.u]\na = 4\n",
    "[[a]]\nx = 1\n[a.t]\ny = 2\n[[a.l]]\n[[a]]\nx = 3\n",
)
LEFT_TO_TOMLLIB = (
    "a = 1\na = 2\n",
    "[a]\n[a]\n",
    "[a.b]\n[a]\n",
    "[a]\n[[a]]\n",
    "a = []\n[[a]]\n",
    "a = {}\n[a.b]\n",
    "a.b = 1\n[a]\n",
    "a.b = 1\n[a.c]\n",
    "a = { b = 1 }\na.c = 2\n",
    "a = 1\na.b = 2\n",
    'a = "\\n"\n',
    'a = """x"""\n',
    "a = 1_000\n",
    "a = 007\n",
    "a = 1.5e3\n",
    "a = 2023-12-31T10:00:00\n",
    "a = 2023-12-31 10:00:00\n",
    "a = 2023-13-31\n",
    "a = { b = 1, }\n",
    "a = {\n}\n",
    "a = [1 2]\n",
    "a = [1",
    "a = true b\n",
    "a = 1\r\n",
    "a = " + "[" * 5000,
    "\ufeffa = 1\n",
)


def judged(text: str) -> str | None:
    try:
        return repr(tomllib.loads(text, parse_float=Decimal))
    except (ValueError, ArithmeticError, RecursionError):
        return None


@pytest.mark.parametrize("file", BUNDLED, ids=lambda file: file.parent.name)
def test_every_campaign_that_comes_with_us_is_plain(file: Path) -> None:
    text = file.read_text(encoding="utf-8")
    assert repr(read_plain(text)) == judged(text)


@pytest.mark.parametrize("text", PLAIN)
def test_plain_text_is_read_as_tomllib_reads_it(text: str) -> None:
    assert repr(read_plain(text)) == judged(text)


@pytest.mark.parametrize("text", LEFT_TO_TOMLLIB)
def test_anything_else_is_left_to_tomllib(text: str) -> None:
    assert read_plain(text) is None


def pieces(text: str, dice: random.Random) -> str:
    """Some of the parts of a file, from a header to the next one: a whole one takes tomllib thirty milliseconds."""
    parts = text.split("\n\n")
    start = dice.randrange(len(parts))
    return "\n\n".join(parts[start : start + 4])


@pytest.mark.parametrize("file", [*BUNDLED, *OTHERS], ids=lambda file: str(file.relative_to(ROOT)))
def test_what_is_accepted_after_random_faults_is_what_tomllib_reads(file: Path) -> None:
    dice = random.Random(file.name)  # noqa: S311 - not a secret
    whole = file.read_text(encoding="utf-8")
    for _ in range(ROUNDS):
        text = pieces(whole, dice)
        for _ in range(dice.randint(1, 3)):
            place, length = dice.randrange(len(text) + 1), dice.choice((0, 0, 1, 1, 5))
            text = text[:place] + dice.choice(SCRAPS) + text[place + length :]
        found = read_plain(text)
        assert found is None or repr(found) == judged(text)
