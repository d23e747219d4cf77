"""The `bareme.toml` of a dossier, found by its digest; and its replacement by other rules.

Two files cannot be replaced at once, so both campaign files are first kept in `Sauvegardes/` under their digest; the
replacement of `dossier.forfait`, which names the digest, is the moment of the change; `bareme.toml` follows. Whatever
stops in between, the dossier finds the rules that it names, and so does an earlier version.
"""

from __future__ import annotations

import contextlib
from pathlib import Path

from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage import backups
from forfait_desktop.storage.atomic import Expected, sha256, write_file
from forfait_desktop.storage.filesystem import FileSystem, read_limited, reason_of

BAREME_FILE = "bareme.toml"
BAREME_MAXIMUM = 8 * 1024 * 1024

_DIGITS = 16


def kept_path(folder: Path, digest: str) -> Path:
    """Where the campaign file of that digest is kept, in the folder of a dossier."""
    return folder / backups.FOLDER / f"bareme {digest[:_DIGITS]}.toml"


def find_bareme(fs: FileSystem, folder: Path, digest: str) -> bytes:
    """The campaign file of that digest: `bareme.toml`, or the one kept in `Sauvegardes/`.

    Raises:
        ForfaitError: `bareme-missing`, `bareme-changed` (no file has that digest), or `file-unreadable`.
    """
    path = folder / BAREME_FILE
    problem = ForfaitError("bareme-changed", path=str(path))
    try:
        data = read_limited(fs, path, BAREME_MAXIMUM, "bareme-changed")
        if sha256(data) == digest:
            return data
    except ForfaitError as error:
        code = "bareme-missing" if error.code == "file-missing" else error.code
        problem = ForfaitError(code, **{**error.params, "path": str(path)})
    with contextlib.suppress(ForfaitError):
        data = read_limited(fs, kept_path(folder, digest), BAREME_MAXIMUM, "bareme-changed")
        if sha256(data) == digest:
            return data
    raise problem


def keep_bareme(fs: FileSystem, folder: Path, data: bytes) -> Path:
    """Keep a campaign file under its digest; does nothing when it is there already.

    Raises:
        ForfaitError: `save-failed`.
    """
    target = kept_path(folder, sha256(data))
    try:
        target.parent.mkdir(exist_ok=True)
        if fs.stat(target) is not None and fs.read(target) == data:
            return target
    except OSError as error:
        raise ForfaitError("save-failed", path=str(target), reason=reason_of(error)) from error
    write_file(fs, target, data, Expected.ANYTHING)
    return target


def settle_bareme(fs: FileSystem, folder: Path, digest: str) -> bool:
    """Make `bareme.toml` the campaign file of that digest; whether it is. What it replaces is kept first."""
    path = folder / BAREME_FILE
    try:
        data = find_bareme(fs, folder, digest)
        if fs.stat(path) is not None:
            current = fs.read(path)
            if current == data:
                return True
            keep_bareme(fs, folder, current)
        write_file(fs, path, data, Expected.ANYTHING)
    except (ForfaitError, OSError):
        # The copy in Sauvegardes serves until the next save.
        return False
    return True
