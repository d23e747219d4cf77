"""A declaration whose rules are lost: what other rules would make of it, and its answers as they were typed."""

from __future__ import annotations

from forfait_desktop.domain.rule_changes import find_criterion, find_indicator
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.update_view import RulesGroupView, RulesView
from forfait_desktop.presentation.wording.lost_rules import LostRulesWords
from forfait_desktop.presentation.wording.names import criterion_name
from forfait_desktop.session.lost_rules import LostRules


def adopt_view(lost: LostRules, words: LostRulesWords) -> RulesView:
    """What the rules in force would make of it, before they are used.

    Raises:
        ValueError: there are none.
    """
    campaign, after = lost.campaign, lost.after
    if campaign is None or after is None:
        raise ValueError(lost.dossier.campaign)
    lead = [words.total(after.parts.acquired, campaign.updated), words.check()]
    if lost.removed:
        lead.append(words.removed([_name(lost, line, criterion) for line, criterion in lost.removed]))
    if lost.unsigned:
        lead.append(words.unsigned())
    return RulesView(words.title(campaign.year), tuple(lead), action=words.adopt())


def answers_view(lost: LostRules, words: LostRulesWords) -> RulesView:
    """Every answer and note, line by line."""
    dossier = lost.dossier
    groups = []
    for line in {**dossier.answers, **{one: {} for one in dossier.notes if one != "general"}}:
        texts = []
        for criterion, value in dossier.answers.get(line, {}).items():
            name, text = _criterion(lost, line, criterion), words.value(value)
            texts.append(fr.pair(name, text) if name else text)
        for row in dossier.details.get(line, {}).values():
            texts += [text for text in row.values() if text]
        if dossier.notes.get(line):
            texts.append(words.note_of(dossier.notes[line]))
        groups.append(RulesGroupView(_title(lost, line), tuple(texts)))
    if dossier.notes.get("general"):
        groups.append(RulesGroupView(words.general(), (dossier.notes["general"],)))
    lead = [words.answers_of(dossier.physician.name, dossier.campaign), words.answers_lead()]
    if not groups:
        lead.append(words.no_answer())
    return RulesView(words.answers_title(), tuple(lead), tuple(groups), words.save_list() if groups else "")


def answers_text(view: RulesView) -> str:
    """The same as a text file."""
    parts = [view.title, *view.lead]
    for group in view.groups:
        parts += ["", group.title, *(f"  {line}" for line in group.lines)]
    return "\n".join(parts) + "\n"


def _title(lost: LostRules, line: str) -> str:
    indicator = find_indicator(lost.campaign, line) if lost.campaign is not None else None
    return indicator.title if indicator is not None else line


def _criterion(lost: LostRules, line: str, criterion_id: str) -> str:
    indicator = find_indicator(lost.campaign, line) if lost.campaign is not None else None
    criterion = find_criterion(indicator, criterion_id) if indicator is not None else None
    if indicator is not None and criterion is not None:
        return criterion_name(indicator, criterion)
    return "" if criterion_id in ("taux", "atteint") else criterion_id


def _name(lost: LostRules, line: str, criterion: str) -> str:
    return fr.quoted(_criterion(lost, line, criterion) or _title(lost, line))
