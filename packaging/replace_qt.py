"""Replace the Qt libraries of a built folder by those of another release, as the LGPL lets anybody do, and try it.

Usage: python packaging/replace_qt.py FOLDER WHEEL…

FOLDER is ``dist/forfait-desktop``; it is copied, never changed. WHEEL is a ``PySide6-Essentials`` (and ``shiboken6``)
of the same minor version for the same system. Qt and its Python bindings go together: these use what Qt keeps to
itself, under a name that carries the whole version.
"""

from __future__ import annotations

import shutil
import sys
import tempfile
import zipfile
from collections.abc import Iterable
from pathlib import Path

import smoke

NAME = "forfait-desktop"
LIBRARIES = (".so", ".dll", ".dylib")


def main(arguments: list[str]) -> int:
    """Copy, replace, try; 0 when the program still works."""
    if len(arguments) < 2:
        print(__doc__, file=sys.stderr)
        return 2
    folder, wheels = Path(arguments[0]), [Path(name) for name in arguments[1:]]
    with tempfile.TemporaryDirectory(prefix="forfait-qt-") as place:
        copy = Path(place, NAME)
        shutil.copytree(folder, copy, symlinks=True)
        count = replace(copy / "_internal", wheels)
        print(f"{count} bibliothèques remplacées", flush=True)
        return smoke.main([str(copy / NAME)]) if count else 1


def replace(inside: Path, wheels: Iterable[Path]) -> int:
    """Put the libraries of ``wheels`` over those of the same name under ``inside``; how many were other bytes."""
    count = 0
    # Compiled from what the former Shiboken held; the new one takes its own.
    shutil.rmtree(inside / "shiboken6" / "files.dir", ignore_errors=True)
    for wheel in wheels:
        with zipfile.ZipFile(wheel) as archive:
            for name in archive.namelist():
                target = inside / name
                if any(end in target.name for end in LIBRARIES) and target.is_file():
                    data = archive.read(name)
                    count += data != target.read_bytes()
                    target.write_bytes(data)
    return count


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
