"""The report, the bundle of exhibits and the whole archive, made again and again over the file that is there."""

from __future__ import annotations

import dataclasses
from functools import cache
from pathlib import Path

from forfait_desktop import assets
from forfait_desktop.presentation.command.case import Case
from forfait_desktop.presentation.command.exporting import Fonts, bundle_of, file_of, pdf_of
from forfait_desktop.presentation.wording.wording import Wording
from forfait_desktop.storage.dossier import Dossier, EvidenceRecord, from_bytes
from forfait_desktop.storage.evidence import EvidenceStore
from tests.sample import SAMPLE_DAY, sample_campaign, sample_data
from tests.storage.pieces import pdf

RULES = sample_data()
CAMPAIGN = sample_campaign()
WORDS = Wording()
FONTS = Fonts(assets.font_path("DejaVuSans.ttf"), assets.font_path("DejaVuSans-Bold.ttf"))


def with_piece(folder: Path, dossier: Dossier) -> Dossier:
    """The dossier with one exhibit, whose file is put in its folder."""
    source = folder / "scan.pdf"
    source.write_bytes(pdf(text=b"piece 1"))
    piece = EvidenceStore().add(folder, source, "MSP", ())
    source.unlink()
    record = EvidenceRecord("p1", piece.file, piece.sha256, ("coordination",), piece.name)
    return dataclasses.replace(dossier, evidence=(record,))


def paper(kind: str, number: int, file: Path, dossier: Dossier) -> bytes:
    """The n-th export of a declaration: its general note has the number, so that no two are the same."""
    numbered = dataclasses.replace(dossier, notes={"general": f"Export {number}"})
    case = Case(numbered, CAMPAIGN, RULES, file)
    if kind == "pdf":
        return pdf_of(case, SAMPLE_DAY, WORDS, FONTS)[1]
    if kind == "bundle":
        return bundle_of(case, SAMPLE_DAY, WORDS, FONTS)[1]
    return file_of("zip", [case], SAMPLE_DAY, WORDS, FONTS)


@cache
def known_papers(kind: str, file: Path) -> tuple[bytes, ...]:
    """The first exports of a kind, to know again what is on disk; made once, from the declaration ``file``."""
    dossier = from_bytes(file.read_bytes())
    return tuple(paper(kind, number, file, dossier) for number in range(6))
