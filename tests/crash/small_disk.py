"""Saves on a file system of 256 KB that is almost full: `[unshare --mount] python -m tests.crash.small_disk FOLDER`.

Without a mount, a limit on the size of files stands in for it: `python -m tests.crash.small_disk FOLDER limit`.
Prints a JSON report: 40 free spaces, the file written whole or in small pieces.
"""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage.atomic import sha256, write_file
from tests.storage.faults import FaultyDisk

OLD = b'{"revision": 1}' * 273  # a document of one page of disk
NEW = b'{"revision": 2}' * 1333
SPACES = sorted({*range(0, 22_528, 1024), *(4096 * page + more for page in range(6) for more in (-1, 0, 1, 2000)), 1})


class Lying(FaultyDisk):
    """A disk that does not say how much is free, as some shares do: the writes find out."""

    def free_space(self, folder: Path) -> int | None:
        return None


def one_save(folder: Path, chunk: int, report: dict[str, Any], label: str) -> None:
    target = folder / "dossier.forfait"
    try:
        write_file(Lying(chunk=chunk), target, NEW, sha256(OLD))
        saved = True
    except ForfaitError as error:
        saved = False
        report["reasons"].append(str(error.params.get("reason")))
    data = target.read_bytes()
    if data != (NEW if saved else OLD):
        report["problems"].append(f"{label}: {len(data)} bytes, saved {saved}")
    left = [path.name for path in folder.iterdir() if path.suffix == ".tmp"]
    if left:
        report["problems"].append(f"{label}: left {left}")
    report["saved" if saved else "refused"] += 1


def on_a_mount(folder: Path, report: dict[str, Any]) -> None:
    """Leave each of the spaces free, then save."""
    subprocess.run(["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(folder)], check=True)
    try:
        for space in SPACES:
            for chunk in (0, 512):
                (folder / "dossier.forfait").write_bytes(OLD)
                free = shutil.disk_usage(folder).free
                (folder / "rest").write_bytes(b"x" * max(0, free - max(0, space)))
                one_save(folder, chunk, report, f"{space} free, chunk {chunk}")
                for path in list(folder.iterdir()):
                    path.unlink()
        # The drive is pulled out while the declaration is open: a plain failure, and nothing is made elsewhere.
        inside = folder / "Bibliothèque"
        inside.mkdir()
        (inside / "dossier.forfait").write_bytes(OLD)
        subprocess.run(["umount", "--lazy", str(folder)], check=True)
        try:
            write_file(Lying(), inside / "dossier.forfait", NEW, sha256(OLD))
            report["problems"].append("saved on a drive that is gone")
        except ForfaitError as error:
            report["gone"] = [error.code, error.params["reason"], list(map(str, folder.iterdir()))]
    finally:
        subprocess.run(["umount", "--lazy", str(folder)], check=False, capture_output=True)


def under_a_limit(folder: Path, report: dict[str, Any]) -> None:
    """Files may not grow beyond each of the spaces."""
    import resource

    for space in SPACES:
        for chunk in (0, 512):
            (folder / "dossier.forfait").write_bytes(OLD)
            resource.setrlimit(resource.RLIMIT_FSIZE, (max(0, space), resource.RLIM_INFINITY))
            one_save(folder, chunk, report, f"{space} allowed, chunk {chunk}")
            resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))


def main() -> None:
    """Run in the folder given; print the report."""
    report: dict[str, Any] = {"problems": [], "saved": 0, "refused": 0, "reasons": []}
    (under_a_limit if "limit" in sys.argv else on_a_mount)(Path(sys.argv[1]), report)
    report["reasons"] = sorted(set(report["reasons"]))
    sys.stdout.write(json.dumps(report))


if __name__ == "__main__":
    main()
