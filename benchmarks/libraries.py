"""Libraries of fictitious declarations, written fast."""

from __future__ import annotations

import dataclasses
import os
from datetime import date
from pathlib import Path

from forfait_desktop import assets
from forfait_desktop.campaigns.catalogue import Catalogue
from forfait_desktop.campaigns.examples import entry_of
from forfait_desktop.domain.answers import Physician
from forfait_desktop.domain.campaign import Campaign
from forfait_desktop.locations import locations_in
from forfait_desktop.storage.dossier import Dossier, EvidenceRecord, new_dossier
from forfait_desktop.storage.library import Library
from forfait_desktop.storage.library_row import Summary
from forfait_desktop.storage.store import DOSSIER_FILE, digest, serialise

DAY = date(2026, 12, 1)
BAREME_FILE = "bareme.toml"


def catalogue() -> Catalogue:
    """Return the campaigns that come with the application."""
    return Catalogue(assets.campaigns_dir(), None)


def largest(known: Catalogue) -> str:
    """Return the id of the campaign whose file is the longest."""
    return max((entry.id for entry in known.entries()), key=lambda one: len(known.data(one)))


def filled(campaign: Campaign, bareme: bytes, name: str) -> Dossier:
    """Return a declaration with the answers of the campaign's richest example."""
    rank, example = max(enumerate(campaign.examples), key=lambda one: len(one[1].answers))
    given = entry_of(campaign, example, origin=campaign.id, where=f"examples.{rank + 1}")
    physician = Physician(name=name, profile=given.profile)
    dossier = new_dossier(campaign.id, digest(bareme), DAY, physician)
    return dataclasses.replace(dossier, answers=given.answers, applicability=given.applicability)


def with_pieces(dossier: Dossier, count: int) -> Dossier:
    """Return the declaration with `count` pieces, shared among its lines."""
    held = sorted(dossier.answers)
    records = tuple(
        EvidenceRecord(
            f"p{number:04}",
            f"pieces/piece-{number:04}.pdf",
            f"{number:064x}",
            (held[number % len(held)],),
            f"Pièce {number}",
            DAY,
            added=DAY,
        )
        for number in range(count)
    )
    return dataclasses.replace(dossier, evidence=records)


def write_library(root: Path, dossiers: list[Dossier], bareme: bytes) -> list[Path]:
    """Write `dossiers`, which share one `bareme`, under `root`, a data folder; the path of each."""
    library = locations_in(root).library
    library.mkdir(parents=True)
    shared = root / BAREME_FILE
    shared.write_bytes(bareme)
    paths = []
    for number, dossier in enumerate(dossiers):
        folder = library / f"{number:05} {dossier.physician.name}"
        folder.mkdir()
        # One file under many names: ten thousand copies would fill the disk of a small machine.
        os.link(shared, folder / BAREME_FILE)
        path = folder / DOSSIER_FILE
        path.write_bytes(serialise(dossier))
        for record in dossier.evidence:
            piece = folder / record.file
            piece.parent.mkdir(exist_ok=True)
            piece.write_bytes(b"%PDF-1.4\n")
        paths.append(path)
    return paths


def index(root: Path) -> None:
    """Make the index of the library of `root`, as a first start leaves it; every row has the same figures."""
    folders = locations_in(root)
    summary = Summary("Donum 2026", "donum", 2026, 3, 15, "1234.50", "2026-12-31", "2027-01-05", "2027-02-04")
    library = Library(folders.index, folders.library, assets.app_version())
    library.refresh(lambda _data, _bareme: summary)
    library.close()
