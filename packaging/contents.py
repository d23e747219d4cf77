"""What a built folder must not hold, and whether its component list tells all of it."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable
from pathlib import Path

import parts

FILES = re.compile(
    # Qt: what opens a connection, a browser, a database, or draws what no page has.
    r"Qt6?(Network|Qml|Quick|WebEngine|WebSockets|WebChannel|Sql|Multimedia|Pdf|OpenGL|Designer|Test|VirtualKeyboard)"
    r"|/(tls|networkinformation|sqldrivers|qmltooling)/|libqgtk3"
    # The system: encrypted connections, the programs of a desktop, another window system.
    r"|lib(ssl|crypto|gnutls|curl|gtk-|gdk-|cairo|tcl|tk)[-_.\d]*\.(so|dll|dylib)|(ssl|_hashlib|_tkinter)\.[^/]*(so|pyd)$"
    # What belongs to a developer or to one computer.
    r"|direct_url\.json$|/tests?/|\.(pyi|ts)$"
)
"""Files of none of which anything remains in the folder."""

MODULES = frozenset(
    {
        *("ssl", "_ssl", "asyncio", "multiprocessing", "ftplib", "imaplib", "poplib", "smtplib", "telnetlib", "xmlrpc"),
        *("webbrowser", "wsgiref", "tkinter", "unittest", "pytest", "hypothesis", "pydoc", "pdb", "mypy", "ruff"),
        *("PyInstaller", "pip", "setuptools", "hatchling", "numpy", "IPython"),
    }
)
"""Modules that nothing in the program may import."""

BESIDE = ("licences/", "LICENSE.txt", "SBOM.cdx.json")
"""Put into the folder after the list was made: the texts, and the list."""


def unwanted(files: Iterable[str], modules: Iterable[str]) -> list[str]:
    """Return what must not be there, among the paths of a folder and the names of its modules, sorted."""
    return sorted({*(name for name in files if FILES.search(name)), *MODULES.intersection(modules)})


def unlisted(folder: Path) -> list[str]:
    """Return the files of ``folder`` that its list does not tell, or tells otherwise, and those that are not there."""
    with (folder / "SBOM.cdx.json").open(encoding="utf-8") as file:
        listed = {
            one["name"]: one["hashes"][0]["content"] for one in json.load(file)["components"] if one["type"] == "file"
        }
    held = {
        name: parts.digest(path)
        for path in parts.files_of(folder)
        if not (name := path.relative_to(folder).as_posix()).startswith(BESIDE)
    }
    return sorted(name for name in held.keys() | listed.keys() if held.get(name) != listed.get(name))


def check(folder: Path) -> None:
    """Look at a folder that was just built.

    Raises:
        SystemExit: it holds something that it must not, or something that its list does not tell.
    """
    files = [path.relative_to(folder).as_posix() for path in parts.files_of(folder)]
    wrong = unwanted(files, parts.held_modules(folder)) + unlisted(folder)
    if wrong:
        raise SystemExit("Le dossier ne devrait pas contenir, ou pas sans le dire\u00a0: " + ", ".join(wrong[:20]))
