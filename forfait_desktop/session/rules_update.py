"""Other rules for an open dossier: what they would change for it, and the change itself, only when asked for."""

from __future__ import annotations

import contextlib
import dataclasses
from collections.abc import Callable, Mapping
from datetime import date, datetime
from typing import TypeVar

from forfait_desktop.domain.answers import SCHEME_IDS, Value
from forfait_desktop.domain.campaign import Campaign
from forfait_desktop.domain.campaign_diff import CampaignDiff, campaign_diff
from forfait_desktop.domain.evaluation import evaluate
from forfait_desktop.domain.results import Evaluation
from forfait_desktop.errors import ForfaitError
from forfait_desktop.records import dataclass
from forfait_desktop.session.applying import with_void_signatures
from forfait_desktop.session.changes import with_line
from forfait_desktop.session.session import Session
from forfait_desktop.storage import values
from forfait_desktop.storage.dossier import Dossier, entry
from forfait_desktop.storage.store import DossierStore, Saved, digest, serialise


@dataclass(frozen=True, slots=True)
class RulesUpdate:
    """What other rules would change.

    Attributes:
        campaign, data: the new rules and their file.
        diff: what differs from the rules of the dossier.
        before, after: the evaluation with both.
        removed: (indicator, criterion) answered that the new rules do not ask: an earlier version keeps them.
        unsigned: a preparation or a review would be undone, because the new rules do not keep all that it was about.
    """

    campaign: Campaign
    data: bytes
    diff: CampaignDiff
    before: Evaluation
    after: Evaluation
    removed: tuple[tuple[str, str], ...]
    unsigned: bool = False


def concerns(session: Session, campaign: Campaign, data: bytes) -> bool:
    """Whether these rules may take the place of those of the dossier: same campaign, not older, not closed."""
    dossier = session.dossier
    if dossier.closed is not None or dossier.newer or session.read_only:
        return False
    if dossier.campaign != campaign.id or digest(data) == dossier.campaign_digest:
        return False
    return campaign.updated >= session.campaign.updated


def rules_update(session: Session, campaign: Campaign, data: bytes, today: date) -> RulesUpdate | None:
    """What these rules would change for the dossier; None when they do not concern it."""
    if not concerns(session, campaign, data):
        return None
    fitted, removed = fit(session.dossier, campaign)
    return RulesUpdate(
        campaign=campaign,
        data=data,
        diff=campaign_diff(session.campaign, campaign),
        before=session.evaluation,
        after=evaluate(campaign, entry(fitted), today),
        removed=removed,
        unsigned=loses_signature(session.dossier, fitted),
    )


def loses_signature(before: Dossier, after: Dossier) -> bool:
    """Whether a preparation or a review that stands before no longer does after."""
    pairs = ((before.prepared, after.prepared), (before.reviewed, after.reviewed))
    return any(old.on is not None and new.on is None for old, new in pairs)


def apply_rules(session: Session, store: DossierStore, update: RulesUpdate, note: str, now: datetime) -> Saved:
    """Evaluate the dossier with the new rules from now on. The session is over afterwards: open the dossier again.

    Args:
        session: the open dossier, saved.
        store: where it is.
        update: the rules.
        note: what the general note says of the answers that were removed; "" adds nothing.
        now: the local time.

    Raises:
        ForfaitError: `session-read-only` (also for a closed dossier), `save-conflict`, `save-failed`: nothing changed.
    """
    if not concerns(session, update.campaign, update.data):
        raise ForfaitError("session-read-only", reason=session.read_only or "closed")
    dossier = dataclasses.replace(session.dossier, revision=session.revision)
    changed = under_rules(dossier, update.campaign, update.data, note, now.date())
    return store.change_rules(session.path, serialise(changed), session.file_hash, update.data, now)


def under_rules(
    dossier: Dossier, campaign: Campaign, data: bytes, note: str, today: date, *, blind: bool = False
) -> Dossier:
    """The next revision of the dossier, with these rules; ``note`` is added to the general note, "" adds nothing.

    `blind`: see `fit`.
    """
    fitted, _ = fit(dossier, campaign, blind=blind)
    general = {"general": with_line(fitted.notes.get("general", ""), note)} if note else {}
    return dataclasses.replace(
        fitted,
        campaign_digest=digest(data),
        notes={**fitted.notes, **general},
        revision=dossier.revision + 1,
        modified=today,
    )


_Row = TypeVar("_Row")


def fit(dossier: Dossier, campaign: Campaign, *, blind: bool = False) -> tuple[Dossier, tuple[tuple[str, str], ...]]:
    """The dossier without what the campaign does not ask, and the answers that it thereby loses.

    A preparation or a review that had seen what is lost is undone; `blind`: in any case, because nobody can tell what
    these rules change.
    """
    answers: dict[str, dict[str, Value]] = {}
    removed: list[tuple[str, str]] = []
    for line, row in dossier.answers.items():
        for criterion, value in row.items():
            if _is_asked(campaign, line, criterion, value):
                answers.setdefault(line, {})[criterion] = value
            else:
                removed.append((line, criterion))
    applicability = {
        target: choice
        for target, choice in dossier.applicability.items()
        if target in SCHEME_IDS or any(one.id == target for one in campaign.indicators)
    }
    fitted = dataclasses.replace(
        dossier,
        answers=answers,
        drafts=_known(dossier.drafts, campaign, values.check_draft_of),
        details=_known(dossier.details, campaign, values.check_detail_of),
        applicability=applicability,
    )
    return with_void_signatures(dossier, fitted, ("rules",) if blind else ()), tuple(removed)


def _is_asked(campaign: Campaign, line: str, criterion: str, value: Value) -> bool:
    with contextlib.suppress(ForfaitError):
        values.check_value(values.known_indicator(campaign, line), criterion, value)
        return True
    return False


def _known(
    rows: Mapping[str, Mapping[str, _Row]], campaign: Campaign, check: Callable[[Campaign, str, str], None]
) -> dict[str, dict[str, _Row]]:
    kept: dict[str, dict[str, _Row]] = {}
    for line, row in rows.items():
        for criterion, content in row.items():
            with contextlib.suppress(ForfaitError):
                check(campaign, line, criterion)
                kept.setdefault(line, {})[criterion] = content
    return kept
