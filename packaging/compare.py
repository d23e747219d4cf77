"""Build the packages twice, in two folders, under two masks, two zones and two languages, and compare every byte.

Run by ``python tasks.py package --compare``, which takes twice the time of a build and 3 GB of disk. What is built is
the last commit: what is not committed yet is not seen.
"""

from __future__ import annotations

import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import parts

ROOT = Path(__file__).resolve().parent.parent
# Short and long, ordinary and private: whatever of the place gets into a file shows.
PLACES = (
    ("a", 0o022, {"TZ": "Europe/Paris", "LANG": "C.UTF-8"}),
    ("un-autre-dossier/plus-loin", 0o077, {"TZ": "America/New_York", "LANG": "fr_FR.UTF-8", "PYTHONHASHSEED": "7"}),
)


def main(arguments: list[str]) -> int:
    """Build twice and compare; with two folders named, only compare them. 1 when a byte differs, 2 when misnamed."""
    if len(arguments) == 2:
        return told(Path(arguments[0]), Path(arguments[1]))
    if arguments != ["--compare"]:
        print(__doc__, file=sys.stderr)
        return 2
    with tempfile.TemporaryDirectory(prefix="forfait-paquets-", ignore_cleanup_errors=True) as folder:
        clones = [Path(folder, name) for name, _, _ in PLACES]
        for clone in clones:
            # Both at once: another commit may come while the first is built.
            subprocess.run(["git", "clone", "--quiet", str(ROOT), str(clone)], check=True)
        for clone, (name, mask, more) in zip(clones, PLACES, strict=True):
            print(f"\n── Fabrication dans {name}", flush=True)
            command = [sys.executable, "tasks.py", "package"]
            subprocess.run(command, cwd=clone, env={**os.environ, **more}, umask=mask, check=True)
        return told(*(clone / "dist" for clone in clones))


def told(one: Path, other: Path) -> int:
    """Print the sum of each file of ``one``, or in what it differs from ``other``; 1 when something does."""
    wrong = list(differences(one, other))
    for path in sorted(path for path in one.iterdir() if path.is_file()):
        print(f"{parts.digest(path)}  {path.name}")
    print("\n".join(wrong) or f"{len(list(held(one)))} fichiers, tous identiques.")
    return 1 if wrong else 0


def differences(one: Path, other: Path) -> Iterator[str]:
    """Yield one line for each file, link or mark of a program that is not the same in two folders."""
    here, there = dict(held(one)), dict(held(other))
    for name in sorted(here.keys() | there.keys()):
        if name not in there or name not in here:
            yield f"{name}\u00a0: d’un seul côté"
        elif here[name] != there[name]:
            yield f"{name}\u00a0: différent"


def held(folder: Path) -> Iterator[tuple[str, str]]:
    """Yield (name, what identifies it) for every file and link under ``folder``."""
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        if path.is_symlink():
            yield name, f"-> {path.readlink().as_posix()}"
        elif path.is_file():
            yield name, f"{parts.digest(path)} {'x' if path.stat().st_mode & 0o100 else '-'}"


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
