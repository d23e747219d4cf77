"""Whether a folder can receive declarations, proved by writing in it."""

from __future__ import annotations

import os
from pathlib import Path

from forfait_desktop.errors import ForfaitError


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
