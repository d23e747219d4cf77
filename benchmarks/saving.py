"""Saving one answer, against the bare cost of writing, syncing and renaming the same bytes."""

from __future__ import annotations

import dataclasses
import os
import tempfile
import time
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from benchmarks.libraries import catalogue, filled, largest, write_library
from benchmarks.table import Line, percentile, title
from forfait_desktop.storage.store import DossierStore, serialise

SAVES = 200
NOW = datetime(2026, 12, 1, 9, 0, 0)  # noqa: DTZ001 - a local time, as the versions are named by


def bare(path: Path, data: bytes) -> None:
    """Replace a file as durably as the system allows, and check nothing."""
    beside = path.with_suffix(".tmp")
    handle = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    os.write(handle, data)
    os.fsync(handle)
    os.close(handle)
    beside.replace(path)
    if os.name != "nt":
        folder = os.open(path.parent, os.O_RDONLY)
        os.fsync(folder)
        os.close(folder)


def lines() -> Iterator[Line]:
    """Measure: the two take turns on the same bytes."""
    known = catalogue()
    campaign_id = largest(known)
    bareme = known.data(campaign_id)
    dossier = filled(known.campaign(campaign_id), bareme, "Dr Essai")
    ours: list[float] = []
    base: list[float] = []
    size = 0
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        (path,) = write_library(Path(folder), [dossier], bareme)
        store = DossierStore()
        expected = store.open(path).file_hash
        other = Path(folder, "nu.json")
        for number in range(SAVES + 10):
            start = time.perf_counter()
            data = serialise(dataclasses.replace(dossier, revision=number + 1))
            expected = store.save(path, data, expected, NOW).sha256
            middle = time.perf_counter()
            bare(other, data)
            end = time.perf_counter()
            size = len(data)
            # The first save also puts a version aside.
            if number >= 10:
                ours.append(middle - start)
                base.append(end - middle)
    yield title(f"enregistrement d’une réponse ({campaign_id}, {size / 1000:.1f} ko, {SAVES} fois)")
    for part in (50, 99):
        reference, value = percentile(base, part), percentile(ours, part)
        yield Line(f"écriture, fsync, renommage nus, p{part}", f"{reference * 1000:.2f} ms", 1.0)
        yield Line(f"comparaison, écriture, relecture, renommage, p{part}", f"{value * 1000:.2f} ms", value / reference)
