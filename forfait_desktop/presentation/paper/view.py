"""The report « Complet » (ux.md section 4): the same strings as the screen, laid out by `report/pdf.py`."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Sequence
from typing import Literal

from forfait_desktop.presentation.pages.entry import holds_patient_number
from forfait_desktop.presentation.pages.steps import Page, is_unfinished
from forfait_desktop.presentation.paper.cover import cover
from forfait_desktop.presentation.paper.end import (
    details_section,
    missing_section,
    notices_section,
    pieces_section,
    review_section,
    sources_section,
    warnings_section,
)
from forfait_desktop.presentation.paper.schemes import schemes_section
from forfait_desktop.presentation.paper.tables import volet_sections
from forfait_desktop.presentation.situation import Situation
from forfait_desktop.records import dataclass
from forfait_desktop.report.content import Report, Section
from forfait_desktop.storage.dossier import Dossier, to_bytes
from forfait_desktop.storage.names import safe_name

ReportModel = Literal["complet"]


@dataclass(frozen=True, slots=True)
class ReportOptions:
    """What the user chose. `draft` None: marked when a step is still to fill."""

    model: ReportModel = "complet"
    draft: bool | None = None


def fingerprint(dossier: Dossier) -> str:
    """« 9F3A-21C7 »: two reports with the same one have the same content.

    It covers what is saved, but for what changes without the answers: revision, day of the last change, copy ticks.
    """
    bare = dataclasses.replace(
        dossier, revision=0, modified=dossier.modified.min, declaration=type(dossier.declaration)()
    )
    digest = hashlib.sha256(to_bytes(bare)).hexdigest().upper()
    return f"{digest[:4]}-{digest[4:8]}"


def report_of(dossier: Dossier, situation: Situation, pages: Sequence[Page], options: ReportOptions) -> Report:
    """The whole report of a dossier."""
    words = situation.words
    draft = options.draft if options.draft is not None else any(is_unfinished(situation, page) for page in pages)
    title = words.home.campaign_title(situation.campaign)
    name = dossier.physician.name or words.home.unnamed()
    mark = fingerprint(dossier)
    sections: list[Section] = [
        *volet_sections(dossier, situation, pages),
        schemes_section(situation),
        missing_section(situation),
        details_section(dossier, situation),
        pieces_section(dossier, situation),
        sources_section(situation),
        warnings_section(situation),
        notices_section(situation),
        review_section(dossier, situation),
    ]
    return Report(
        title=title,
        subject=words.report.subject(),
        author=name,
        language="fr-FR",
        header=words.report.header(title, name, draft),
        footer=words.report.footer(situation.today, situation.campaign, mark),
        fingerprint=mark,
        day=situation.today.isoformat(),
        cover=cover(dossier, situation, pages, title),
        sections=tuple(section for section in sections if section.blocks),
        file_name=file_name(dossier, situation),
        page_word=words.report.page(),
        missing_glyph_note=words.report.missing_glyph(),
    )


def file_name(dossier: Dossier, situation: Situation) -> str:
    """« Forfait-structure_2023_MARTIN-Claire_2023-12-20.pdf », safe on every system."""
    physician = dossier.physician
    if physician.family_name or physician.given_name:
        parts = [physician.family_name, physician.given_name]
    else:
        # « Dr Claire MARTIN »: the family name is what is in capitals, else the last word.
        found = [
            word for word in physician.name.split() if word.rstrip(".").lower() not in ("dr", "docteur", "docteure")
        ]
        capitals = [word for word in found if len(word) > 1 and word.isupper()] or found[-1:]
        parts = [*capitals, *(word for word in found if word not in capitals)]
    name = "-".join(" ".join(part for part in parts if part).split())
    if holds_patient_number(name):
        name = ""
    text = situation.words.report.file_name(
        situation.campaign.programme_title, situation.campaign.year, name, situation.today
    )
    return safe_name(text.removesuffix(".pdf"), "Declaration", 120) + ".pdf"
