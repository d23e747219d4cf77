"""The report and its four models (ux.md section 4): the same strings as the screen, laid out by `report/pdf.py`."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Sequence

from forfait_desktop.presentation.pages.entry import holds_patient_number
from forfait_desktop.presentation.pages.steps import Page, is_unfinished
from forfait_desktop.presentation.paper.account import account_section
from forfait_desktop.presentation.paper.annex import annex_section
from forfait_desktop.presentation.paper.cover import bare_cover, cover, facts_of
from forfait_desktop.presentation.paper.end import (
    details_section,
    missing_section,
    notices_section,
    pieces_section,
    review_section,
    sources_section,
    warnings_section,
)
from forfait_desktop.presentation.paper.inspection import amounts_section, answer_sections, pieces_first
from forfait_desktop.presentation.paper.options import MODELS, ReportModel, ReportOptions
from forfait_desktop.presentation.paper.person import history_section, profile_section
from forfait_desktop.presentation.paper.preparation import question_sections
from forfait_desktop.presentation.paper.schemes import schemes_section, simulation_section
from forfait_desktop.presentation.paper.tables import volet_sections
from forfait_desktop.presentation.situation import Situation
from forfait_desktop.report.content import Cover, Report, Section
from forfait_desktop.storage.dossier import Dossier, to_bytes
from forfait_desktop.storage.names import safe_name

__all__ = ["MODELS", "ReportModel", "ReportOptions", "file_name", "fingerprint", "report_of"]


def fingerprint(dossier: Dossier) -> str:
    """« 9F3A-21C7 »: two reports with the same one have the same content.

    It covers what is saved, but for what changes without the answers: revision, day of the last change, copy ticks,
    who to ask.
    """
    bare = dataclasses.replace(
        dossier, revision=0, modified=dossier.modified.min, declaration=type(dossier.declaration)(), questions={}
    )
    digest = hashlib.sha256(to_bytes(bare)).hexdigest().upper()
    return f"{digest[:4]}-{digest[4:8]}"


def report_of(dossier: Dossier, situation: Situation, pages: Sequence[Page], options: ReportOptions) -> Report:
    """The whole report of a dossier, of the model chosen."""
    words = situation.words
    draft = options.draft if options.draft is not None else any(is_unfinished(situation, page) for page in pages)
    title = words.home.campaign_title(situation.campaign)
    name = dossier.physician.name or words.home.unnamed()
    mark = fingerprint(dossier)
    make = {"complet": _full, "controle": _inspection, "comptable": _account, "preparation": _preparation}
    first, sections = make[options.model](dossier, situation, pages, options)
    return Report(
        title=title,
        subject=words.paper.mark(options.model),
        author=name,
        language="fr-FR",
        header=words.report.header(title, name, draft),
        footer=words.report.footer(situation.today, situation.campaign, mark),
        fingerprint=mark,
        day=situation.today.isoformat(),
        cover=first,
        sections=tuple(section for section in sections if section.blocks),
        file_name=file_name(dossier, situation, options.model),
        page_word=words.report.page(),
        missing_glyph_note=words.report.missing_glyph(),
        foot=words.paper.foot(),
        contents_title=words.paper.contents_title(),
        skip_text=words.paper.skip_text(),
    )


Made = tuple[Cover, list[Section]]


def _full(dossier: Dossier, situation: Situation, pages: Sequence[Page], options: ReportOptions) -> Made:
    amounts = options.amounts
    title = situation.words.home.campaign_title(situation.campaign)
    sections = [
        *volet_sections(dossier, situation, pages, amounts=amounts),
        schemes_section(situation, amounts=amounts),
        *([simulation_section(situation, amounts=amounts)] if options.simulation else []),
        *([missing_section(situation, amounts=amounts)] if options.missing else []),
        profile_section(dossier, situation),
        details_section(dossier, situation),
        *([pieces_section(dossier, situation)] if options.pieces else []),
        sources_section(situation),
        *([warnings_section(situation)] if amounts else []),
        notices_section(situation, fingerprint(dossier), amounts=amounts),
        review_section(dossier, situation),
        *([annex_section(dossier, situation)] if options.annex else []),
    ]
    return cover(dossier, situation, pages, title, amounts=amounts), sections


def _inspection(dossier: Dossier, situation: Situation, pages: Sequence[Page], options: ReportOptions) -> Made:
    title, mark = situation.words.home.campaign_title(situation.campaign), situation.words.paper.mark(options.model)
    sections = [
        *([pieces_first(dossier, situation)] if options.pieces else []),
        *answer_sections(dossier, situation, pages),
        details_section(dossier, situation),
        profile_section(dossier, situation),
        history_section(dossier, situation),
        *([amounts_section(situation)] if options.amounts else []),
        sources_section(situation),
        notices_section(situation, fingerprint(dossier), amounts=options.amounts),
        review_section(dossier, situation),
    ]
    return bare_cover(dossier, situation, title, mark, facts_of(dossier, situation, pages)), sections


def _account(dossier: Dossier, situation: Situation, pages: Sequence[Page], options: ReportOptions) -> Made:  # noqa: ARG001 - one shape for the four models
    title, mark = situation.words.home.campaign_title(situation.campaign), situation.words.paper.mark(options.model)
    first = bare_cover(dossier, situation, title, mark)
    return first, [account_section(dossier, situation), notices_section(situation, fingerprint(dossier))]


def _preparation(dossier: Dossier, situation: Situation, pages: Sequence[Page], options: ReportOptions) -> Made:
    title, mark = situation.words.home.campaign_title(situation.campaign), situation.words.paper.mark(options.model)
    return bare_cover(dossier, situation, title, mark), question_sections(situation, pages)


def file_name(dossier: Dossier, situation: Situation, model: ReportModel = "complet") -> str:
    """« Forfait-structure_2023_MARTIN-Claire_2023-12-20.pdf », safe on every system; other models add their name."""
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
    part = situation.words.paper.file_part(model)
    stem = text.removesuffix(".pdf")
    return safe_name(f"{stem}_{part}" if part else stem, "Declaration", 120) + ".pdf"
