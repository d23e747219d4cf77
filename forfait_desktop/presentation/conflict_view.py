"""Another copy of the declaration that is open, left beside it by a sync program: the banner and the differences."""

from __future__ import annotations

from forfait_desktop.domain.campaign import Indicator
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.pages.answer_text import details_text, figure_text
from forfait_desktop.presentation.situation import Situation
from forfait_desktop.presentation.update_view import RulesGroupView, RulesView
from forfait_desktop.presentation.wording.conflict import ConflictWords


def conflict_view(here: Situation, other: Situation, file: str, words: ConflictWords) -> RulesView:
    """What differs between the copy that is open and the one in ``file``, line by line, without any choice made."""
    groups = [
        RulesGroupView(line.title, (words.here(_told(here, line)), words.other(_told(other, line))))
        for line in here.campaign.indicators
        if _differs(here, other, line)
    ]
    totals = [fr.points(one.evaluation.parts.acquired) for one in (here, other)]
    lead = (words.totals(file, totals[0], totals[1]), words.lead() if groups else words.same())
    return RulesView(words.title(), lead, tuple(groups))


def _differs(here: Situation, other: Situation, line: Indicator) -> bool:
    known = {one.id for one in other.campaign.indicators}
    return line.id in known and (
        here.answers(line.id) != other.answers(line.id) or here.details.get(line.id) != other.details.get(line.id)
    )


def _told(situation: Situation, line: Indicator) -> str:
    text = figure_text(situation, line).replace("\n", "\u00a0: ")
    details = details_text(situation, line)
    return f"{text}, {details}" if details and details not in text else text
