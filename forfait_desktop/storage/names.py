"""File and folder names that every system accepts, Windows included."""

from __future__ import annotations

import re
import unicodedata
from pathlib import Path

_FORBIDDEN = re.compile(r'[<>:"/\\|?*]')
_RESERVED = re.compile(r"(con|prn|aux|nul|com[0-9¹²³]|lpt[0-9¹²³]|conin\$|conout\$)", re.IGNORECASE)
_LENGTH = 80


def safe_name(text: str, fallback: str = "Sans nom", length: int = _LENGTH) -> str:
    """Return a readable name: no forbidden or invisible character, no reserved name, no dot or space at an end.

    Args:
        text: what the name should say.
        fallback: the name when nothing is left.
        length: most characters kept; also at most three times as many bytes, for Linux.
    """
    kept = "".join(
        character if unicodedata.category(character)[0] != "C" else " "
        for character in unicodedata.normalize("NFC", text)
    )
    name = " ".join(_FORBIDDEN.sub(" ", kept).split())
    name = name[:length]
    while len(name.encode("utf-8")) > 200:
        name = name[:-1]
    name = name.strip(" .")
    # Windows reads a device in « CON », in « con.txt » and in « con .txt » alike.
    if _RESERVED.fullmatch(name.split(".")[0].strip()):
        name = f"_{name}"
    return name or fallback


def is_safe(name: str) -> bool:
    """Whether every system takes that name as it is: `safe_name` would leave it, but for its length."""
    return (
        unicodedata.is_normalized("NFC", name)
        and not any(unicodedata.category(character)[0] == "C" for character in name)
        and not _FORBIDDEN.search(name)
        and " ".join(name.split()).strip(" .") == name != ""
        and not _RESERVED.fullmatch(name.split(".", maxsplit=1)[0].strip())
    )


def numbered(name: str) -> list[str]:
    """Return the names to try in order: `name`, `name (2)`… for a folder."""
    return [name, *(f"{name} ({number})" for number in range(2, 1000))]


def free_file_name(taken: frozenset[str], stem: str, extension: str) -> str:
    """Return « stem.extension », or « stem (2).extension »… when that is in `taken` (see `taken_names`)."""
    for candidate in numbered(stem):
        name = f"{candidate}.{extension}" if extension else candidate
        if unicodedata.normalize("NFC", name).casefold() not in taken:
            return name
    raise FileExistsError(stem)


def same_name(first: str, second: str) -> bool:
    """Whether two names are one on a file system that ignores case or composes accents."""
    return unicodedata.normalize("NFC", first).casefold() == unicodedata.normalize("NFC", second).casefold()


def taken_names(folder: Path) -> frozenset[str]:
    """Return the names of a folder, folded as `same_name` does; empty when there is no such folder."""
    if not folder.is_dir():
        return frozenset()
    return frozenset(unicodedata.normalize("NFC", found.name).casefold() for found in folder.iterdir())


def free_name(folder: Path, name: str) -> str:
    """Return the first of `numbered(name)` that nothing in the folder uses, whatever the case or the accents."""
    taken = taken_names(folder)
    for candidate in numbered(name):
        if unicodedata.normalize("NFC", candidate).casefold() not in taken:
            return candidate
    raise FileExistsError(name)
