"""A declaration in a folder that we may not write: `python -m tests.crash.read_only` prints a JSON report.

A process of its own: where we are the superuser, whom no permission stops, it goes on as the user that owns nothing.
"""

from __future__ import annotations

import json
import os
import shutil
import stat
import sys
import tempfile
from pathlib import Path
from typing import Any

from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage.atomic import sha256
from forfait_desktop.storage.lock import SUFFIX, DossierLock, current_owner
from forfait_desktop.storage.store import DossierStore, serialise
from tests.machine import NOBODY, become_nobody, is_superuser
from tests.sample import sample_data
from tests.storage.builders import NOW, full_dossier, with_revision


def attempt(file: Path, elsewhere: Path) -> dict[str, Any]:
    """Open, lock, save and save elsewhere; what became of it."""
    before = file.read_bytes()
    store = DossierStore()
    opened = store.open(file)
    report: dict[str, Any] = {"reason": opened.read_only_reason}
    data = serialise(with_revision(full_dossier(), 43))
    for what, act in (
        ("locked", lambda: DossierLock(file, current_owner()).take(NOW)),
        ("saved", lambda: store.save(file, data, sha256(before), NOW)),
    ):
        try:
            act()
            report[what] = []
        except ForfaitError as error:
            report[what] = [error.code, error.params["reason"]]
    copy = store.create(elsewhere, with_revision(full_dossier(), 43), sample_data())
    report["untouched"] = file.read_bytes() == before
    report["saved_elsewhere"] = store.open(copy).dossier.revision == 43
    report["left"] = sorted(path.name for path in file.parent.iterdir() if path.name.endswith((".tmp", ".lock")))
    return report


def open_to_all() -> Path | None:
    """A folder for temporary files that every user may go through to; None for the usual one."""
    for place in (Path(tempfile.gettempdir()), Path("/var/tmp")):  # noqa: S108 - a folder of random name is made there
        if all(stat.S_IXOTH & folder.stat().st_mode for folder in (place, *place.parents)):
            return place
    return None


def main(root: Path) -> dict[str, Any]:
    """Make both folders, then try."""
    file = DossierStore().create(root / "Bibliothèque", full_dossier(), sample_data())
    elsewhere = root / "Clé"
    elsewhere.mkdir()
    # Everything is loaded here: who owns nothing may not even read the programs of the superuser.
    attempt(file, elsewhere)
    file.with_name(file.name + SUFFIX).unlink()
    shutil.rmtree(elsewhere)
    elsewhere.mkdir()
    for path in (root, *root.rglob("*")):
        path.chmod(0o755 if path.is_dir() else 0o644)
    if not is_superuser():
        file.parent.chmod(0o500)
        try:
            return attempt(file, elsewhere)
        finally:
            file.parent.chmod(0o700)
    for path in (file, elsewhere):
        os.chown(path, NOBODY, NOBODY)
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        try:
            become_nobody()
            os.write(writing, json.dumps(attempt(file, elsewhere)).encode())
        finally:
            os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        told = pipe.read()
    os.waitpid(child, 0)
    found: dict[str, Any] = json.loads(told)
    return found


if __name__ == "__main__":
    # The folders of pytest are closed to everybody else.
    place = Path(tempfile.mkdtemp(prefix="lecture-seule-", dir=open_to_all()))
    try:
        sys.stdout.write(json.dumps(main(place)))
    finally:
        shutil.rmtree(place, ignore_errors=True)
