"""Dossiers for the tests of storage: one with something in every field, and a library to put them in."""

from __future__ import annotations

import dataclasses
from datetime import date, datetime
from decimal import Decimal

from forfait_desktop.domain.answers import UNKNOWN, AssistantMedical, Physician, Profile, Rate, Schemes, Vsm
from forfait_desktop.storage.dossier import Declaration, Dossier, EvidenceRecord, Payment, Signature
from forfait_desktop.storage.store import digest
from tests.sample import SAMPLE_DAY, SAMPLE_ID, sample_data

NOW = datetime(2023, 12, 20, 14, 5, 0)  # noqa: DTZ001 - a local time, as the names of the versions carry it

PHYSICIAN = Physician(
    name="Dr Claire MARTIN",
    family_name="Martin",
    given_name="Claire",
    rpps="10003461033",
    specialty="Médecine générale",
    profile=Profile(
        specialty_group="generaliste",
        medecin_traitant=True,
        lap_available=False,
        patients=900,
        children_only=False,
        first_installation=date(2009, 9, 1),
        sector="1",
        department="67",
        practice="Cabinet du Ried",
        software="Weda",
    ),
)


def plain_dossier(name: str = "Dr Claire MARTIN") -> Dossier:
    """A dossier of the sample campaign, with a name and nothing answered."""
    return Dossier(
        id="7a5a1d7e-3f0b-4e59-9d3a-2a7f6f0c1b11",
        campaign=SAMPLE_ID,
        campaign_digest=digest(sample_data()),
        modified=SAMPLE_DAY,
        physician=Physician(name=name),
    )


def full_dossier() -> Dossier:
    """A dossier of the sample campaign in which no field has its default."""
    return Dossier(
        id="7a5a1d7e-3f0b-4e59-9d3a-2a7f6f0c1b11",
        campaign=SAMPLE_ID,
        campaign_digest=digest(sample_data()),
        modified=SAMPLE_DAY,
        revision=42,
        physician=PHYSICIAN,
        answers={
            "horaires": {"atteint": True},
            "sesam-vitale": {"atteint": UNKNOWN},
            "coordination": {"msp": True, "cpts": False},
            "dmp": {"taux": Rate(96, 120, Decimal("80.0"))},
            "teletransmission": {"taux": Rate(done=5)},
        },
        drafts={"mss-patient": {"taux": {"done": "12O", "total": "40"}}},
        details={"coordination": {"msp": {"nom": "MSP du Ried"}}},
        applicability={"encadrement-etudiants": "set-aside", "vsm": "kept"},
        schemes=Schemes(Vsm(30, 28, 20), AssistantMedical("0.5", date(2023, 2, 1), 1, 95)),
        notes={"general": "À relire « vendredi »", "dmp": "voir Weda"},
        evidence=(
            EvidenceRecord(
                "p1",
                "Justificatifs/Attestation MSP.pdf",
                "ab" * 32,
                ("coordination", "services-patients"),
                "Attestation de la MSP",
                date(2023, 11, 3),
                date(2024, 11, 3),
                added=date(2023, 12, 8),
            ),
            EvidenceRecord("p2", indicators=("codage",), label="Convention", place="Classeur bleu, 2e étagère"),
        ),
        declaration=Declaration({"coordination": "MSP du Ried"}, "n° 123", date(2023, 12, 20)),
        prepared=Signature("Nadia Benali", date(2023, 12, 18)),
        reviewed=Signature(void=date(2023, 12, 19), changed=("dmp",)),
        closed=date(2024, 6, 1),
        payment=Payment(
            Decimal("4424.50"),
            date(2024, 5, 2),
            lines={"dmp": Decimal(280), "volet-1": Decimal("0.5")},
            notified=date(2024, 5, 15),
            until=date(2024, 7, 15),
            contested=("dmp",),
            letter="Madame, Monsieur,\nje conteste.",
        ),
        questions={"codage": "editeur", "sas": "Le secrétariat de la CPTS"},
    )


def with_revision(dossier: Dossier, revision: int) -> Dossier:
    """The same content as another revision."""
    return dataclasses.replace(dossier, revision=revision)
