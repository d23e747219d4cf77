"""New rules as views: the banner over a declaration, its detail, and the display of a file before it is imported."""

from __future__ import annotations

from collections.abc import Iterator

from forfait_desktop.domain.campaign import Campaign, Indicator
from forfait_desktop.domain.campaign_diff import CampaignDiff, campaign_diff
from forfait_desktop.domain.rule_changes import find_criterion, find_indicator
from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.names import criterion_name
from forfait_desktop.presentation.wording.wording import Wording
from forfait_desktop.records import dataclass
from forfait_desktop.session.packs import Pack
from forfait_desktop.session.rules_update import RulesUpdate


@dataclass(frozen=True, slots=True)
class RulesGroupView:
    """What moved about one thing: a line, a volet, the dates."""

    title: str
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class RulesView:
    """A dialog: `lead` are its first sentences, `action` its button (« Appliquer »), "" when nothing can be done."""

    title: str
    lead: tuple[str, ...]
    groups: tuple[RulesGroupView, ...] = ()
    action: str = ""


@dataclass(frozen=True, slots=True)
class RulesBannerView:
    """The banner of the working window."""

    text: str
    see: str
    apply: str


def update_banner(update: RulesUpdate, words: Wording) -> RulesBannerView:
    """« Les règles 2023 ont changé le 18 décembre : 2 seuils baissent. Votre total passe de 571 à 632 points. »."""
    say = words.update
    text = say.changed(update.campaign, update.diff)
    if update.diff.changes_rules:
        text = f"{text} {say.total(update.before.parts.acquired, update.after.parts.acquired)}"
    if update.unsigned:
        text = f"{text} {say.unsigned()}"
    return RulesBannerView(text, say.see(), say.apply())


def update_detail(update: RulesUpdate, before: Campaign, words: Wording) -> RulesView:
    """Everything that the new rules change for the declaration."""
    say = words.update
    lead = [
        say.total(update.before.parts.acquired, update.after.parts.acquired),
        say.possible(update.before.parts.open, update.after.parts.open),
    ]
    if update.removed:
        lead.append(say.removed(removed_names(update, before)))
    if update.unsigned:
        lead.append(say.unsigned())
    return RulesView(
        title=say.detail_title(update.campaign),
        lead=tuple(lead),
        groups=tuple(_groups(update.diff, before, update.campaign, words)),
        action=say.apply(),
    )


def removed_names(update: RulesUpdate, before: Campaign) -> list[str]:
    """The questions whose answers would be removed."""
    return [_question(before, line, criterion) for line, criterion in update.removed]


def _question(campaign: Campaign, line: str, criterion_id: str) -> str:
    indicator = find_indicator(campaign, line)
    if indicator is None:
        return line
    criterion = find_criterion(indicator, criterion_id)
    return fr.quoted(criterion_name(indicator, criterion) if criterion is not None else indicator.title)


def import_view(pack: Pack, in_force: tuple[Campaign, bool] | None, words: Wording) -> RulesView:
    """What a file changes, before it is imported.

    Args:
        pack: the file, checked.
        in_force: the campaign of the same id and whether its file is the very same; None when there is none.
        words: the sentences.
    """
    say = words.update
    title = say.import_title(words.home.campaign_title(pack.campaign))
    origin = say.file_line(pack.path.name, pack.campaign)
    if in_force is None:
        return RulesView(title, (origin, say.new_campaign(pack.campaign)), action=say.import_button())
    before, same = in_force
    if same:
        return RulesView(title, (say.same(),))
    diff = campaign_diff(before, pack.campaign)
    lead = [origin]
    if pack.campaign.updated < before.updated:
        lead.append(say.older(before.updated))
    lead.append(say.changed(pack.campaign, diff))
    lead.append(say.existing())
    return RulesView(title, tuple(lead), tuple(_groups(diff, before, pack.campaign, words)), say.import_button())


def refusal_view(error: ForfaitError, words: Wording) -> RulesView:
    """Why a file is refused."""
    return RulesView(words.update.refused_title(), (words.update.refused(), words.errors.sentence(error)))


def _groups(diff: CampaignDiff, before: Campaign, after: Campaign, words: Wording) -> Iterator[RulesGroupView]:
    say = words.update
    about = {one.subject for one in diff.differences} | {line for line, _ in diff.rules}
    general = tuple(say.difference(one) for one in diff.differences if one.subject in ("", "vsm", "assistant-medical"))
    if general:
        yield RulesGroupView(say.group_campaign(), general)
    for volet in after.volets:
        if volet.id in about:
            yield RulesGroupView(
                volet.title, tuple(say.difference(one) for one in diff.differences if one.subject == volet.id)
            )
    rules = dict(diff.rules)
    for indicator in (*after.indicators, *_gone(before, after)):
        if indicator.id in about:
            lines = words.changes.changes(rules.get(indicator.id, ()), before, after)
            figures = tuple(say.difference(one) for one in diff.differences if one.subject == indicator.id)
            yield RulesGroupView(indicator.title, (*lines, *figures))
    if diff.decisions:
        lines = tuple(say.decision(one.on, one.what, one.why) for one in diff.decisions)
        yield RulesGroupView(say.group_decisions(), lines)
    if diff.texts:
        names = [after.indicator(one).short or after.indicator(one).title for one in diff.texts]
        yield RulesGroupView(say.group_texts(), (f"{fr.upper_first(fr.listing(names))}.",))


def _gone(before: Campaign, after: Campaign) -> Iterator[Indicator]:
    return (one for one in before.indicators if find_indicator(after, one.id) is None)
