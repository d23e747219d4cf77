"""A practice of four physicians on disk, for the screens that look at several declarations."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

from forfait_desktop.domain.answers import UNKNOWN, Rate
from forfait_desktop.storage.dossier import Dossier, Signature, from_bytes, new_dossier
from forfait_desktop.storage.store import DossierStore, digest
from tests.sample import SAMPLE_DAY, SAMPLE_DETAILS, SAMPLE_ID, sample_data, sample_entry
from tests.ui.desktop import CLAIRE, Desktop

NAMES = ("Dr Claire MARTIN", "Dr Paul ROY", "Dr Inès SAÏD", "Dr Anne WEBER")


def add_practice(desktop: Desktop, names: tuple[str, ...] = NAMES) -> list[Path]:
    """Martin has everything; Roy's gate lacks a condition, Saïd's dossier is signed, Weber has an entry to correct."""
    desktop.add_sample_rules()
    given = sample_entry()
    paths = []
    for number, name in enumerate(names):
        _, first, family = name.split()
        profile = replace(given.profile, software="Weda" if number == 0 else "")
        physician = replace(CLAIRE, name=name, family_name=family, given_name=first, profile=profile)
        dossier = new_dossier(SAMPLE_ID, digest(sample_data()), SAMPLE_DAY, physician)
        answers = dict(given.answers)
        if number == 1:
            answers["horaires"] = {"atteint": UNKNOWN}
        dossier = replace(dossier, answers=answers, applicability=given.applicability)
        if number == 0:
            dossier = replace(dossier, details=SAMPLE_DETAILS)
        if number == 2:
            dossier = replace(
                dossier, prepared=Signature("Nadia", SAMPLE_DAY), reviewed=Signature("Dr Inès SAÏD", SAMPLE_DAY)
            )
        if number == 3:
            answers["dmp"] = {"taux": Rate(1, None)}
            dossier = replace(dossier, answers=answers, drafts={"dmp": {"taux": {"total": "abc"}}})
        paths.append(DossierStore().create(desktop.locations.library, dossier, sample_data()))
    return paths


def lock_elsewhere(path: Path) -> None:
    """Somebody has the declaration open on another computer of the practice."""
    held = {
        "who": "nadia",
        "machine": "POSTE-ACCUEIL",
        "process": 42,
        "mark": "",
        "since": "2023-12-20T14:05:00",
        "token": "ailleurs",
    }
    path.with_name(path.name + ".lock").write_text(json.dumps(held), encoding="utf-8")


def content(path: Path) -> Dossier:
    """What is on disk."""
    return from_bytes(path.read_bytes())
