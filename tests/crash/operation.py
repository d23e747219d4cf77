"""What every operation that can be killed has in common: its world, its state, and the next start."""

from __future__ import annotations

import dataclasses
from datetime import timedelta
from pathlib import Path

from forfait_desktop.storage.atomic import sweep_orphans
from forfait_desktop.storage.backups import list_versions
from forfait_desktop.storage.dossier import from_bytes
from forfait_desktop.storage.lock import DossierLock, current_owner
from forfait_desktop.storage.store import DossierStore, serialise
from tests.sample import sample_data
from tests.storage.builders import NOW, full_dossier

FULL = full_dossier()
RULES = sample_data()
"""Read once: what an act reads is the declaration, not the samples."""


class BrokenError(Exception):
    """What is on disk is neither what was there nor what was to be there."""


class Operation:
    """One thing that writes. `prepare` makes the world of a fresh folder; `act` does it for the k-th time, from 1."""

    changes_its_process = False
    """Whether it makes of its process another version of the application."""

    refused = False
    """Whether it ended with an error that the user is told."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.library = root / "Bibliothèque"
        self.store = DossierStore()
        self.file = root
        self.hash = ""

    def prepare(self) -> None:
        """Make the declaration."""
        self.file = self.store.create(self.library, FULL, RULES)

    def begin(self) -> None:
        """In the process that will die: open as the window does."""
        DossierLock(self.file, current_owner()).take(NOW)
        self.hash = self.store.open(self.file).file_hash

    def act(self, number: int) -> None:
        """Do it; returns once it is acknowledged."""
        raise NotImplementedError

    def state(self) -> int:
        """How many acts the disk shows.

        Raises:
            BrokenError: it shows something else.
        """
        return from_bytes(self.file.read_bytes()).revision - 42

    def restart(self) -> list[str]:
        """Start again as the application does; what is wrong then."""
        sweep_orphans(self.library)
        sweep_orphans(self.root)
        problems = []
        for file in sorted(self.library.glob("*/dossier.forfait")):
            lock = DossierLock(file, current_owner())
            lock.take(NOW)
            store = DossierStore()
            store.sweep(file)
            opened = store.open(file)
            for version in list_versions(file.parent):
                from_bytes(version.path.read_bytes())
            newer = dataclasses.replace(opened.dossier, revision=opened.dossier.revision + 1)
            store.save(file, serialise(newer), opened.file_hash, NOW + timedelta(days=1))
            lock.release()
        left = [str(path.relative_to(self.root)) for path in self.root.rglob("*.tmp")]
        left += [str(path.relative_to(self.root)) for path in self.root.rglob("*.lock")]
        if left:
            problems.append(f"left {left}")
        return problems
