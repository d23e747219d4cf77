"""The rules as the window needs them: files of the user read, shown, accepted; newer rules of an open declaration."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from forfait_desktop.errors import ForfaitError
from forfait_desktop.records import dataclass
from forfait_desktop.storage.settings import Settings

if TYPE_CHECKING:
    from forfait_desktop.campaigns.catalogue import Catalogue
    from forfait_desktop.domain.campaign import Campaign
    from forfait_desktop.presentation.update_view import RulesBannerView, RulesView
    from forfait_desktop.presentation.wording.wording import Wording
    from forfait_desktop.session.packs import Pack
    from forfait_desktop.session.rules_update import RulesUpdate
    from forfait_desktop.session.session import Session
    from forfait_desktop.storage.store import DossierStore

_ACCEPTED = "packs"


@dataclass(frozen=True, slots=True)
class DroppedRules:
    """What was found in the folder of the packs: files that wait to be seen, and why others were refused."""

    packs: tuple[Pack, ...] = ()
    problems: tuple[ForfaitError, ...] = ()


@dataclass(frozen=True, slots=True)
class NewRules:
    """The rules in force for a campaign, and their file."""

    campaign: Campaign
    data: bytes


class RuleOffice:
    """Built by the office, which shares its words, its catalogue and its store."""

    def __init__(
        self,
        campaigns: Path,
        packs: Path,
        settings: Settings,
        today: Callable[[], date],
        now: Callable[[], datetime],
    ) -> None:
        """Look at no file yet.

        Args:
            campaigns: the folder of the application's campaigns.
            packs: the folder of the user's.
            settings: remembers the files whose changes were seen and accepted.
            today: gives the day of the evaluations.
            now: gives the local time of the versions.
        """
        self._campaigns = campaigns
        self._packs = packs
        self._settings = settings
        self._today = today
        self._now = now

    def new_catalogue(self) -> Catalogue:
        """A catalogue of its own, for whatever thread; files that were not accepted wait."""
        from forfait_desktop.campaigns.catalogue import Catalogue

        return Catalogue(self._campaigns, self._packs, self.is_accepted)

    def is_accepted(self, digest: str) -> bool:
        """Whether the user has seen what that file changes, and taken it."""
        return digest in self._settings.text(_ACCEPTED).split()

    def is_imported(self, campaign_id: str, digest: str) -> bool:
        """Whether those rules came from a file of the user: accepted, or of a campaign that is not the application's.

        No catalogue is read for it: a declaration opens without.
        """
        return self.is_accepted(digest) or not (self._campaigns / campaign_id).is_dir()

    # Files of the user

    def read(self, path: Path) -> Pack:
        """Read a campaign file with every check.

        Raises:
            ForfaitError: why it is refused; nothing was changed.
        """
        from forfait_desktop.session.packs import read_pack

        return read_pack(path)

    def view(self, pack: Pack, catalogue: Catalogue, words: Wording) -> RulesView:
        """What that file changes."""
        from forfait_desktop.campaigns.source_file import digest
        from forfait_desktop.presentation.update_view import import_view

        try:
            before = catalogue.campaign(pack.campaign.id)
            in_force = (before, digest(catalogue.data(pack.campaign.id)) == pack.digest)
        except ForfaitError:
            in_force = None
        return import_view(pack, in_force, words)

    def refusal(self, error: ForfaitError, words: Wording) -> RulesView:
        """Why a file is refused."""
        from forfait_desktop.presentation.update_view import refusal_view

        return refusal_view(error, words)

    def install(self, pack: Pack, catalogue: Catalogue) -> None:
        """Put the rules in force for the declarations to come.

        Raises:
            ForfaitError: `save-failed`.
        """
        from forfait_desktop.session.packs import install_pack

        install_pack(pack, self._packs)
        if not self.is_accepted(pack.digest):
            self._settings.set(_ACCEPTED, f"{self._settings.text(_ACCEPTED)} {pack.digest}".strip())
        catalogue.refresh()

    def dropped(self) -> DroppedRules:
        """What was put in the folder of the packs and is not in force, on whatever thread."""
        if not self._packs.is_dir() or not any(self._packs.iterdir()):
            return DroppedRules()
        catalogue = self.new_catalogue()
        packs = [self.read(path) for path in catalogue.waiting()]
        inside = [error for error in catalogue.problems() if not self._is_bundled(error)]
        return DroppedRules(tuple(packs), tuple(inside))

    def _is_bundled(self, error: ForfaitError) -> bool:
        # A fault of the application's own files is no news of the user's.
        name = str(error.params.get("file", ""))
        return (self._campaigns / name).is_file() and not (self._packs / name).is_file()

    # An open declaration

    def in_force(self, campaign_id: str, digest: str) -> NewRules | None:
        """The rules in force for a campaign, None when they are the ones of that digest; on whatever thread."""
        from forfait_desktop.campaigns.source_file import digest as digest_of

        catalogue = self.new_catalogue()
        try:
            data = catalogue.data(campaign_id)
            if digest_of(data) == digest:
                return None
            return NewRules(catalogue.campaign(campaign_id), data)
        except ForfaitError:
            return None

    def update(self, session: Session, rules: NewRules) -> RulesUpdate | None:
        """What those rules would change for an open declaration; None when they do not concern it."""
        from forfait_desktop.session.rules_update import rules_update

        return rules_update(session, rules.campaign, rules.data, self._today())

    def banner(self, update: RulesUpdate, words: Wording) -> RulesBannerView:
        """The banner of the working window."""
        from forfait_desktop.presentation.update_view import update_banner

        return update_banner(update, words)

    def detail(self, update: RulesUpdate, before: Campaign, words: Wording) -> RulesView:
        """Everything that the new rules change."""
        from forfait_desktop.presentation.update_view import update_detail

        return update_detail(update, before, words)

    def apply(self, session: Session, store: DossierStore, update: RulesUpdate, words: Wording) -> None:
        """Change the rules of a declaration that is saved; it is to be opened again.

        Raises:
            ForfaitError: nothing was changed.
        """
        from forfait_desktop.presentation.update_view import removed_names
        from forfait_desktop.session.rules_update import apply_rules

        note = ""
        if update.removed:
            note = words.update.removed_note(self._today(), removed_names(update, session.campaign))
        apply_rules(session, store, update, note, self._now())
