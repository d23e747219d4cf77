"""A dossier whose `bareme.toml` is missing or is no longer its own: what may be done. Nothing is until it is asked."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterable
from datetime import date, datetime
from pathlib import Path

from forfait_desktop.domain.campaign import Campaign
from forfait_desktop.domain.evaluation import evaluate
from forfait_desktop.domain.results import Evaluation
from forfait_desktop.errors import ForfaitError
from forfait_desktop.records import dataclass
from forfait_desktop.session.rules_update import fit, loses_signature, under_rules
from forfait_desktop.storage import jsontext
from forfait_desktop.storage.atomic import sha256
from forfait_desktop.storage.dossier import Dossier, entry, from_bytes
from forfait_desktop.storage.filesystem import LocalFileSystem, read_limited
from forfait_desktop.storage.store import DossierStore, digest, serialise


@dataclass(frozen=True, slots=True)
class LostRules:
    """What is known of it.

    Attributes:
        path, dossier, file_hash: the `dossier.forfait`, what it says, and SHA-256 of the file.
        original: the very file that it was made with, None when nobody has it.
        campaign, data: the rules in force of the same campaign, and their file; None when there are none.
        after: its evaluation with these, None without them.
        removed: (indicator, criterion) answered that these do not ask.
        unsigned: a preparation or a review would be undone: it was made under rules that nobody can compare with these.
    """

    path: Path
    dossier: Dossier
    file_hash: str
    original: bytes | None = None
    campaign: Campaign | None = None
    data: bytes = b""
    after: Evaluation | None = None
    removed: tuple[tuple[str, str], ...] = ()
    unsigned: bool = False

    @property
    def may_adopt(self) -> bool:
        """Whether the rules in force may take the place of those that are lost: never once the campaign is closed."""
        return self.campaign is not None and self.dossier.closed is None and not self.dossier.newer


def lost_rules(
    path: Path, candidates: Iterable[bytes], in_force: tuple[Campaign, bytes] | None, today: date
) -> LostRules:
    """Look at a dossier whose rules are lost.

    Args:
        path: its `dossier.forfait`.
        candidates: the campaign files known to the application.
        in_force: the rules in force of its campaign.
        today: the day of the evaluation.

    Raises:
        ForfaitError: `dossier-damaged` and others: it cannot be read either.
    """
    data = read_limited(LocalFileSystem(), path, jsontext.SIZE_MAXIMUM, "dossier-damaged")
    dossier = from_bytes(data)
    found = LostRules(path, dossier, sha256(data))
    original = next((one for one in candidates if digest(one) == dossier.campaign_digest), None)
    if original is not None or in_force is None or in_force[0].id != dossier.campaign:
        return dataclasses.replace(found, original=original)
    campaign, rules = in_force
    fitted, removed = fit(dossier, campaign, blind=True)
    after = evaluate(campaign, entry(fitted), today)
    unsigned = loses_signature(dossier, fitted)
    return dataclasses.replace(found, campaign=campaign, data=rules, after=after, removed=removed, unsigned=unsigned)


def repair(lost: LostRules, store: DossierStore, now: datetime) -> None:
    """Put the very same rules back.

    Raises:
        ForfaitError: `save-failed`; `bareme-changed` when nobody has them.
    """
    if lost.original is None:
        raise ForfaitError("bareme-changed", path=str(lost.path))
    store.repair_rules(lost.path, lost.original, now)


def adopt(lost: LostRules, store: DossierStore, note: str, now: datetime) -> None:
    """Evaluate with the rules in force from now on; the dossier as it was is put aside.

    Args:
        lost: what was shown to the user.
        store: where it is.
        note: what is added to the general note, "" for nothing.
        now: the local time.

    Raises:
        ForfaitError: `session-read-only` when it may not be; `save-conflict`, `save-failed`: nothing changed.
    """
    if lost.campaign is None or not lost.may_adopt:
        raise ForfaitError("session-read-only", reason="closed")
    changed = under_rules(lost.dossier, lost.campaign, lost.data, note, now.date(), blind=True)
    store.change_rules(lost.path, serialise(changed), lost.file_hash, lost.data, now, lost=True)
