"""Which texts of a declaration look like a patient's number: one that came with a file, or from another version.

What is typed here never gets that far: the fields refuse it (see `entry.MASKED`).
"""

from __future__ import annotations

from collections.abc import Iterator

from forfait_desktop.domain.campaign import Campaign
from forfait_desktop.domain.patient_number import holds_patient_number
from forfait_desktop.storage.dossier import Dossier


def lines_with_numbers(dossier: Dossier) -> tuple[str, ...]:
    """The ids of the lines (« general » for what belongs to none) with such a text, each once, in their order."""
    return tuple(dict.fromkeys(line for line, text in _texts(dossier) if holds_patient_number(text)))


def titles_with_numbers(dossier: Dossier, campaign: Campaign) -> tuple[str, ...]:
    """The titles of these lines; "" for what belongs to no line of the campaign."""
    titles = {line.id: line.title for line in campaign.indicators}
    return tuple(dict.fromkeys(titles.get(line, "") for line in lines_with_numbers(dossier)))


def _texts(dossier: Dossier) -> Iterator[tuple[str, str]]:
    yield from dossier.notes.items()
    yield from dossier.questions.items()
    for held in (dossier.details, dossier.drafts):
        for line, criteria in held.items():
            for fields in criteria.values():
                for text in fields.values():
                    yield line, str(text)
    for piece in dossier.evidence:
        for line in piece.indicators or ("general",):
            yield from ((line, text) for text in (piece.label, piece.place))
