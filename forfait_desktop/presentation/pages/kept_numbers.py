"""Which texts of a declaration look like a patient's number: one that came with a file, or from another version.

What is typed here never gets that far: the fields refuse it (see `entry.MASKED`).
"""

from __future__ import annotations

from collections.abc import Iterator

from forfait_desktop.domain.campaign import Campaign
from forfait_desktop.domain.patient_number import holds_patient_number, name_holds_patient_number
from forfait_desktop.storage.dossier import Dossier

_NONE = "general"
"""In place of a line, for what belongs to none."""


def lines_with_numbers(dossier: Dossier) -> tuple[str, ...]:
    """The ids of the lines (« general » for what belongs to none) with such a text, each once, in their order."""
    texts = [line for line, text in _texts(dossier) if holds_patient_number(text)]
    return tuple(dict.fromkeys([*texts, *(line for line, name in _names(dossier) if name_holds_patient_number(name))]))


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
        yield from ((line, piece.place) for line in piece.indicators or (_NONE,))
    physician = dossier.physician
    known = (physician.name, physician.family_name, physician.given_name, physician.rpps, physician.specialty)
    signed = (dossier.prepared.by, dossier.reviewed.by, dossier.declaration.acknowledged)
    yield from ((_NONE, text) for text in (*known, physician.profile.practice, physician.profile.software, *signed))
    for copied in dossier.declaration.copied.values():
        # « 148 / 2000 » is two numbers.
        yield from ((_NONE, part) for part in copied.split("/"))
    # As when it is typed: line by line, and not the number of the physician.
    letter = dossier.payment.letter.replace(physician.rpps or "\0", "")
    yield from ((_NONE, text) for text in letter.splitlines())


def _names(dossier: Dossier) -> Iterator[tuple[str, str]]:
    """Names of files: a camera writes the moment in them."""
    for piece in dossier.evidence:
        for line in piece.indicators or (_NONE,):
            yield from ((line, name) for name in (piece.label, piece.file.rpartition("/")[2]))
