"""Folders that the user chose: whether one can receive declarations, proved by writing in it; which is still there."""

from __future__ import annotations

import os
from pathlib import Path

from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage.filesystem import is_folder


def check_writable(folder: Path) -> None:
    """Create ``folder`` and prove that a file can be written in it.

    Raises:
        ForfaitError: ``folder-not-writable``.
    """
    probe = folder / f".essai-{os.getpid()}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        raise ForfaitError("folder-not-writable", folder=str(folder)) from error


def first_there(*folders: Path) -> Path:
    """Return the first of these folders that is there; the user's own when none is."""
    return next((folder for folder in folders if is_folder(folder)), Path.home())
