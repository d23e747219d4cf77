"""« Ce que ces chiffres supposent »: the warnings of an evaluation by subject, what the user can change first."""

from __future__ import annotations

from forfait_desktop.presentation.situation import Situation
from forfait_desktop.presentation.wording.warnings import SUBJECTS
from forfait_desktop.records import dataclass


@dataclass(frozen=True, slots=True)
class AssumptionsView:
    """One subject and its sentences, never empty."""

    title: str
    lines: tuple[str, ...]


def assumptions(situation: Situation) -> tuple[AssumptionsView, ...]:
    """The subjects that have something to say, in the order of `SUBJECTS`; no sentence twice."""
    words = situation.words.warnings
    said: dict[str, dict[str, None]] = {subject: {} for subject in SUBJECTS}
    for one in situation.evaluation.warnings:
        said[words.subject(one.code)][words.sentence(one, situation.campaign)] = None
    return tuple(AssumptionsView(words.subject_title(name), tuple(lines)) for name, lines in said.items() if lines)
