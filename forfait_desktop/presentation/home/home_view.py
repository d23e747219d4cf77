"""The library and the new declaration as views (ux.md E02, E03)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from forfait_desktop.campaigns.catalogue import Catalogue, CatalogueEntry
from forfait_desktop.domain.answers import Entry, Physician
from forfait_desktop.domain.campaign import Campaign, Indicator
from forfait_desktop.domain.evaluation import evaluate
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.home import library_view
from forfait_desktop.presentation.views import CampaignChoiceView, LibraryRowView, ProfileEffectView
from forfait_desktop.presentation.wording.wording import Wording
from forfait_desktop.storage.library_row import IndexRow

# --- library ----------------------------------------------------------------------------------------------------------


def library_row(row: IndexRow, today: date, words: Wording) -> LibraryRowView:
    """A row of the library; see `library_view`."""
    return library_view.library_row(row, today, words.home)


def next_deadline(rows: Sequence[IndexRow], today: date, words: Wording) -> str:
    """« Prochaine échéance : 31 décembre 2023, fin de la période des taux. », or "" when none is known."""
    return library_view.next_deadline(rows, today, words.home)


# --- new declaration --------------------------------------------------------------------------------------------------


def campaign_choices(catalogue: Catalogue, today: date, words: Wording) -> tuple[CampaignChoiceView, ...]:
    """The campaigns, newest first; the one to propose on that day is selected."""
    offered = catalogue.offered_first(today)
    first = offered[0].id if offered else ""
    return tuple(_choice(entry, entry.id == first, today, words) for entry in catalogue.entries())


def _choice(entry: CatalogueEntry, selected: bool, today: date, words: Wording) -> CampaignChoiceView:
    home = words.home
    title = entry.programme_title if entry.programme == "donum" else fr.lower_first(entry.programme_title)
    note = home.window(entry.opens, entry.closes, today)
    if entry.state == "provisional":
        note = home.provisional(note)
    text = home.choice(entry.year, title)
    # In the name, not in the note: ours of the same year would bear the same name.
    return CampaignChoiceView(entry.id, home.imported_choice(text) if entry.imported else text, note, selected)


def profile_effect(
    campaign: Campaign, physician: Physician, kept: frozenset[str], today: date, words: Wording
) -> ProfileEffectView:
    """What a profile changes: how many lines remain, which are removed and why, which the user keeps.

    An unanswered question removes nothing. `kept` are ids of lines and schemes that the user keeps all the same.
    """
    profile = physician.profile
    evaluation = evaluate(campaign, Entry(profile=profile), today)
    gone: list[tuple[str, str, str]] = []
    for line in campaign.indicators:
        result = evaluation.indicator(line.id)
        if result.status == "not_applicable":
            gone.append((line.id, line.title, _why(line)))
    gone.extend(
        (scheme.kind, scheme.short, scheme.profile_reason)
        for scheme in campaign.schemes
        if (beside := evaluation.scheme(scheme.kind)) is not None and beside.state == "excluded"
    )
    removed = tuple(one for one in gone if one[0] not in kept)
    total = len(campaign.indicators) + len(campaign.schemes)
    chosen = profile.specialty_group is not None
    assertion = words.home.concerned(total - len(removed), total) if chosen else words.home.choose_specialty()
    return ProfileEffectView(
        assertion=assertion,
        removed=removed,
        kept=tuple((identity, title) for identity, title, _ in gone if identity in kept),
        notes=_profile_notes(campaign, physician, words),
    )


def _why(line: Indicator) -> str:
    if line.profile_reason:
        return line.profile_reason
    return next((one.profile_reason for one in line.rule.criteria if one.profile_reason), "")


def _profile_notes(campaign: Campaign, physician: Physician, words: Wording) -> tuple[str, ...]:
    installed = physician.profile.first_installation
    if installed is not None and installed.year == campaign.year:
        return (words.home.first_year(),)
    return ()
