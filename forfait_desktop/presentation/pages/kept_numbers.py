"""Which texts of a declaration look like a patient's number: one that came with a file, or from another version.

What is typed here never gets that far: the fields refuse it (see `entry.MASKED`).
"""

from __future__ import annotations

from collections.abc import Iterator

from forfait_desktop.domain.campaign import Campaign
from forfait_desktop.domain.patient_number import holds_patient_number, name_holds_patient_number
from forfait_desktop.presentation.wording.entry import EntryWords
from forfait_desktop.storage.dossier import Dossier

_NONE = "general"
"""In place of a line, for what belongs to none."""

_PROFILE, _SUMMARY, _COPYING, _LETTER = "profil", "recapitulatif", "recopier", "verifier"
"""The same, where such a text can be deleted: see `EntryWords.kept_place`."""


def lines_with_numbers(dossier: Dossier) -> tuple[str, ...]:
    """The ids of the lines (or the names of other places, above) with such a text, each once, in their order."""
    texts = [line for line, text in _texts(dossier) if holds_patient_number(text)]
    return tuple(dict.fromkeys([*texts, *(line for line, name in _names(dossier) if name_holds_patient_number(name))]))


def titles_with_numbers(dossier: Dossier, campaign: Campaign, words: EntryWords) -> tuple[str, ...]:
    """The titles of these lines, or of the screen where the text can be deleted; "" when there is none to name."""
    titles = {line.id: line.title for line in campaign.indicators}
    return tuple(dict.fromkeys(titles.get(line, words.kept_place(line)) for line in lines_with_numbers(dossier)))


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
    yield from ((_PROFILE, text) for text in (*known, physician.profile.practice, physician.profile.software))
    yield from ((_SUMMARY, text) for text in (dossier.prepared.by, dossier.reviewed.by))
    yield _COPYING, dossier.declaration.acknowledged
    for copied in dossier.declaration.copied.values():
        # « 148 / 2000 » is two numbers.
        yield from ((_COPYING, part) for part in copied.split("/"))
    # As when it is typed: line by line, and not the number of the physician.
    letter = dossier.payment.letter.replace(physician.rpps or "\0", "")
    yield from ((_LETTER, text) for text in letter.splitlines())


def _names(dossier: Dossier) -> Iterator[tuple[str, str]]:
    """Names of files: a camera writes the moment in them."""
    for piece in dossier.evidence:
        for line in piece.indicators or (_NONE,):
            yield from ((line, name) for name in (piece.label, piece.file.rpartition("/")[2]))
