"""Run by `test_formats`: a migration killed at each call to the disk. A process of its own, because it forks."""

from __future__ import annotations

import json
import signal
import sys
from pathlib import Path
from typing import Any

from forfait_desktop.storage import migrations
from forfait_desktop.storage.backups import FOLDER
from forfait_desktop.storage.dossier import to_bytes
from forfait_desktop.storage.store import DossierStore, serialise
from tests.sample import sample_data
from tests.storage.builders import NOW, full_dossier, with_revision
from tests.storage.killed_saves import DeadlyDisk, in_child


def main() -> None:
    """Migrate in the folder given, dying one call later each time; print the report."""
    report: dict[str, Any] = {"problems": [], "outcomes": [], "killed": 0}
    old = to_bytes(full_dossier())
    migrations.CURRENT = 2
    migrations.MIGRATIONS = {1: lambda raw: {**raw, "notes": {"general": "repris"}}}
    number = 0
    while True:
        number += 1
        file = DossierStore().create(Path(sys.argv[1]) / f"{number}", full_dossier(), sample_data())
        file.write_bytes(old)
        opened = DossierStore().open(file)
        new = serialise(with_revision(opened.dossier, 43))
        found = opened.file_hash

        def save(number: int = number, file: Path = file, new: bytes = new, found: str = found) -> None:
            DossierStore(DeadlyDisk(number)).save(file, new, found, NOW)

        if in_child(save) != signal.SIGKILL:
            break
        report["killed"] += 1
        content = file.read_bytes()
        if content not in (old, new):
            report["problems"].append(f"call {number}: neither old nor new")
            continue
        report["outcomes"].append("old" if content == old else "new")
        kept = [path for path in (file.parent / FOLDER).glob("*format 1*.forfait") if path.read_bytes() == old]
        if content == new and not kept:
            report["problems"].append(f"call {number}: migrated without a copy")
        again = DossierStore()
        opened = again.open(file)
        again.save(file, serialise(with_revision(opened.dossier, 44)), opened.file_hash, NOW)
        left = [path.name for path in file.parent.rglob("*.tmp")]
        copies = list((file.parent / FOLDER).glob("*format 1*.forfait"))
        if left or len(copies) != 1 or copies[0].read_bytes() != old:
            report["problems"].append(f"call {number}: left {left}, copies {[one.name for one in copies]}")
    sys.stdout.write(json.dumps(report))


if __name__ == "__main__":
    main()
