"""Declarations as the window needs them: listed, created, opened, copied; what reads them is imported when used."""

from __future__ import annotations

import dataclasses
import importlib
import os
import threading
from collections.abc import Callable, Mapping
from datetime import date, datetime
from pathlib import Path
from typing import TYPE_CHECKING

from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation.veil import Veil
from forfait_desktop.records import dataclass
from forfait_desktop.storage.library import SharedIndex
from forfait_desktop.storage.library_row import IndexRow, Summary
from forfait_desktop.storage.settings import Settings
from forfait_desktop.ui.comparison.office import CompareOffice
from forfait_desktop.ui.rules.office import RuleOffice
from forfait_desktop.ui.toolbox.office import ToolboxOffice

if TYPE_CHECKING:
    from forfait_desktop.campaigns.catalogue import Catalogue
    from forfait_desktop.domain.answers import Applicability, Physician
    from forfait_desktop.domain.campaign import Campaign, ProfileQuestion
    from forfait_desktop.presentation.home.carryover_view import CarryOverView
    from forfait_desktop.presentation.home.former_years import FormerYear
    from forfait_desktop.presentation.views import CampaignChoiceView, LibraryRowView, ProfileEffectView
    from forfait_desktop.presentation.wording.base import Translate
    from forfait_desktop.presentation.wording.wording import Wording
    from forfait_desktop.presentation.workbench import Workbench
    from forfait_desktop.session.saving import SessionSaver
    from forfait_desktop.session.session import Session
    from forfait_desktop.storage.lock import DossierLock
    from forfait_desktop.storage.store import DossierStore, OpenedDossier
    from forfait_desktop.ui.declaration.locks import Locks
    from forfait_desktop.ui.declaration.new_declaration import NewDeclaration


_DOSSIER_FILE = "dossier.forfait"
_ROWS_LOOKED_AT = 2000


@dataclass(frozen=True, slots=True)
class Places:
    """Folders and files that the office works with. `library` is the default one: the settings may name another."""

    library: Path
    packs: Path
    index: Path
    campaigns: Path
    settings: Path = Path()
    logs: Path = Path()


@dataclass(slots=True)
class OpenDeclaration:
    """A declaration on the desk. An example has no saver and no lock; `notice` says why it is read-only."""

    session: Session
    workbench: Workbench
    bareme: bytes
    saver: SessionSaver | None = None
    lock: DossierLock | None = None
    notice: str = ""
    saved_at: datetime | None = None
    refusal: ForfaitError | None = None
    """Why the lock was not given, where that is why it is read-only."""
    conflicts: tuple[str, ...] = ()
    """Other copies of it in its folder: names of files."""
    unsealed: bool = False
    """This computer archived it in another state."""

    @property
    def is_example(self) -> bool:
        """Whether it lives in memory only."""
        return self.saver is None


class Office:
    """The one place where the window meets the disk. Built in ``app``."""

    def __init__(
        self,
        places: Places,
        settings: Settings,
        today: Callable[[], date],
        now: Callable[[], datetime],
        translate: Translate,
        version: str,
        veil: Veil | None = None,
    ) -> None:
        """Look at no file yet."""
        self.veil = veil or Veil()
        self._places = places
        self._settings = settings
        self._today = today
        self._now = now
        self._translate = translate
        self._version = version
        self.index = SharedIndex(places.index, self._get_folder, version)
        self.rules = RuleOffice(places.campaigns, places.packs, settings, today, now)
        self.compare = CompareOffice(self.index.rows, self._get_catalogue, self._get_words, today)
        self.toolbox = ToolboxOffice(self._get_catalogue, today, self._get_translate, self.veil)
        self._stop = threading.Event()
        self._words: Wording | None = None
        self._catalogue: Catalogue | None = None
        self._store: DossierStore | None = None
        self._locks: Locks | None = None

    # What the others share

    @property
    def words(self) -> Wording:
        """The sentences."""
        if self._words is None:
            from forfait_desktop.presentation.wording.wording import Wording

            self._words = Wording(self._translate)
        return self._words

    @property
    def catalogue(self) -> Catalogue:
        """The campaigns."""
        if self._catalogue is None:
            self._catalogue = self.rules.new_catalogue()
        return self._catalogue

    def _get_catalogue(self) -> Catalogue:
        return self.catalogue

    def _get_folder(self) -> Path:
        return self.folder

    def _get_translate(self) -> Translate:
        return self._translate

    def _get_words(self) -> Wording:
        return self.words

    @property
    def store(self) -> DossierStore:
        """The dossiers on disk."""
        if self._store is None:
            from forfait_desktop.storage.seals import SEALS_FILE, Seals
            from forfait_desktop.storage.store import DossierStore

            self._store = DossierStore(seals=Seals(self._settings.folder / SEALS_FILE))
        return self._store

    @property
    def locks(self) -> Locks:
        """The locks of what is open."""
        if self._locks is None:
            from forfait_desktop.ui.declaration.locks import Locks

            self._locks = Locks(self._now)
        return self._locks

    @property
    def places(self) -> Places:
        """Where everything is kept; the folder of the declarations in force is `folder`."""
        return self._places

    @property
    def folder(self) -> Path:
        """The folder of the declarations."""
        chosen = self._settings.text("library")
        return Path(chosen) if chosen else self._places.library

    def set_folder(self, folder: Path) -> None:
        """Keep the declarations in ``folder`` from now on."""
        self._settings.set("library", str(folder))
        self.forget_rows()

    def has_any(self) -> bool:
        """Return whether the folder holds a declaration; stops at the first one and reads none."""
        try:
            with os.scandir(self.folder) as found:
                return any(os.path.isfile(f"{entry.path}/{_DOSSIER_FILE}") for entry in found)  # noqa: PTH113
        except OSError:
            return False

    def learn_names(self) -> None:
        """Tell the veil the names of the library: they may be hidden wherever they are written."""
        for row in self.index.rows().rows(0, _ROWS_LOOKED_AT):
            self.veil.learn_name(row.name)

    def sentence(self, error: ForfaitError) -> str:
        """Return the sentence that tells ``error``."""
        return self.words.errors.sentence(error)

    # The library

    def count(self, search: str) -> int:
        """How many declarations match ``search``."""
        return self.index.rows().count(search)

    def rows(self, search: str, start: int, limit: int) -> tuple[LibraryRowView, ...]:
        """The rows from ``start`` on, ``limit`` at most."""
        from forfait_desktop.presentation.home.library_view import library_row
        from forfait_desktop.presentation.wording.home import HomeWords

        # Not `self.words`: the library is painted before all the other sentences are loaded.
        today, home = self._today(), HomeWords(self._translate)
        found = self.index.rows().rows(start, limit, search)
        if self.veil.on:
            for row in found:
                self.veil.learn_name(row.name)
        return self.veil.over(tuple(library_row(row, today, home) for row in found))

    def refresh(self, on_progress: Callable[[int, int], None] | None = None) -> bool:
        """Bring the index up to date with the folder, on whatever thread. Returns whether the list changed.

        ``on_progress`` is told (done, in all) now and then: the rows that are done can be shown.
        """
        from forfait_desktop.storage.atomic import sweep_orphans

        # What a killed creation, import or export left; a dossier's own folder is swept when it is opened.
        exports = self._settings.text("export_folder")
        for folder in (self.folder, self._settings.folder, *([Path(exports)] if exports else [])):
            sweep_orphans(folder)
        self._stop.clear()
        with self.index.own() as library:
            if library is None:
                return False
            return library.refresh(self._summarise(), on_progress=on_progress, stopped=self._stop.is_set).changed

    def today(self) -> date:
        """The day, as everything here counts it."""
        return self._today()

    def index_rows(self) -> tuple[IndexRow, ...]:
        """What the index says of the declarations, on whatever thread: for what looks at them all, to a limit."""
        with self.index.own() as library:
            return library.rows(0, _ROWS_LOOKED_AT) if library is not None else ()

    def warm_up(self) -> None:
        """Load what opening a declaration needs, on whatever thread: the first one then opens sooner."""
        for name in ("campaigns.loader", "session.saving", "presentation.workbench"):
            importlib.import_module(f"forfait_desktop.{name}")

    def stop_refreshing(self) -> None:
        """Ask a refresh that is running to stop; what it did stays."""
        self._stop.set()

    def note_saved(self, path: Path, known: Mapping[str, Campaign] | None = None) -> None:
        """Bring a row up to date, on whatever thread, or take it out; ``known``: campaigns already read, by digest."""
        with self.index.own() as library:
            if library is None:
                return
            if path.parent.is_dir():
                library.update(path, self._summarise(known))
            else:
                library.forget(path)

    def note_gone(self, path: Path) -> None:
        """Take the row of a declaration that was deleted out of the index."""
        self.index.rows().forget(path)

    def forget_rows(self) -> None:
        """Close the index; the next row asked for opens it again."""
        self.index.close()

    def _summarise(self, known: Mapping[str, Campaign] | None = None) -> Callable[[bytes, bytes], Summary]:
        from forfait_desktop.session.summary import Summariser

        return Summariser(self._today, known=known)

    # A new declaration

    def choices(self) -> tuple[CampaignChoiceView, ...]:
        """The campaigns, newest first, one of them selected."""
        from forfait_desktop.presentation.home.home_view import campaign_choices

        return campaign_choices(self.catalogue, self._today(), self.words)

    def year(self, campaign_id: str) -> int:
        """The reference year of a campaign."""
        return self.catalogue.entry(campaign_id).year

    def questions(self, campaign_id: str) -> tuple[ProfileQuestion, ...]:
        """The questions of the profile on which that campaign depends."""
        return self.catalogue.campaign(campaign_id).profile

    def effect(self, campaign_id: str, physician: Physician, kept: frozenset[str]) -> ProfileEffectView:
        """What that profile changes in that campaign."""
        from forfait_desktop.presentation.home.home_view import profile_effect

        return profile_effect(self.catalogue.campaign(campaign_id), physician, kept, self._today(), self.words)

    def former(self, campaign_id: str, physician: Physician, path: str) -> FormerYear | None:
        """The earlier declaration to start from: ``path``, or the latest one of the physician; None without any.

        One that cannot be read is as good as none: a new declaration does not depend on it.
        """
        from forfait_desktop.presentation.command.case import CaseReader
        from forfait_desktop.presentation.home.former_years import FormerYear, is_same_physician, latest_before, rows_of

        campaign = self.catalogue.campaign(campaign_id)
        row = latest_before(rows_of(self.index.rows(), physician), campaign.year)
        for one in (path, str(row.path) if row is not None else ""):
            try:
                case = CaseReader(self.catalogue).read(Path(one)) if one else None
            except ForfaitError:
                continue
            if case is not None:
                known = case.dossier.physician
                # Nobody named yet: the one to duplicate says who it is.
                if not physician.name or is_same_physician(known.name, known.rpps, physician):
                    return FormerYear(case, Path(one), campaign)
        return None

    def carry_view(self, former: FormerYear, chosen: frozenset[str]) -> CarryOverView:
        """What may be taken from an earlier declaration, with the lines chosen so far."""
        return former.view(chosen, self.words)

    def existing(self, campaign_id: str, physician: Physician) -> str:
        """The path of a declaration of the same physician and campaign, or ""."""
        library = self.index.rows()
        wanted = physician.name.casefold()
        for row in library.rows(0, 50, physician.name):
            if row.campaign == campaign_id and row.name.casefold() == wanted and row.state != "unreadable":
                return str(row.path)
        return ""

    def create(self, asked: NewDeclaration) -> Path:
        """Make the folder of a new declaration.

        Raises:
            ForfaitError: the disk, or the campaign file, does not allow it.
        """
        from forfait_desktop.storage.dossier import Signature, new_dossier
        from forfait_desktop.storage.store import digest

        # Read once more: what is kept beside the dossier are the bytes that were checked.
        self.catalogue.campaign(asked.campaign_id)
        bareme = self.catalogue.data(asked.campaign_id)
        dossier = new_dossier(asked.campaign_id, digest(bareme), self._today(), asked.physician)
        kept: Applicability = {one: "kept" for one in sorted(asked.kept)}  # noqa: C420 - keeps the literal type
        by = Signature(by=self._settings.text("practice.prepared_by"))
        dossier = dataclasses.replace(dossier, applicability=kept, prepared=by)
        if asked.former is None:
            return self.store.create(self.folder, dossier, bareme)
        dossier = asked.former.carry_into(dossier, asked.chosen)
        files = tuple(one.file for one in dossier.evidence if one.file)
        return self.store.create(self.folder, dossier, bareme, asked.former.path.parent, files)

    # Opening

    def open(self, path: Path) -> OpenDeclaration:
        """Open a declaration, read-only when somebody else is changing it.

        Raises:
            ForfaitError: it cannot be read.
        """
        opened = self.store.open(path)
        lock, refusal = (None, None) if opened.read_only else self.locks.take(opened.path)
        try:
            return self._opened(opened, lock, refusal)
        except BaseException:
            # Whatever it is, the others are not kept out of a declaration that nobody has open.
            if lock is not None:
                lock.release()
            raise

    def _opened(self, opened: OpenedDossier, lock: DossierLock | None, refusal: ForfaitError | None) -> OpenDeclaration:
        from forfait_desktop.session.saving import SessionSaver

        if lock is not None:
            self.store.sweep(opened.path)
        session = self._session(opened, "" if refusal is None else "lock")
        notice = "" if refusal is None else self.sentence(refusal)
        if opened.read_only:
            notice = self.sentence(ForfaitError("session-read-only", reason=opened.read_only_reason))
        return OpenDeclaration(
            session=session,
            workbench=self._workbench(session),
            bareme=opened.campaign_bytes,
            unsealed=any(one.code == "unsealed" for one in opened.warnings),
            saver=SessionSaver(session, self.store, self._now, lock),
            lock=lock,
            notice=notice,
            refusal=refusal,
            saved_at=datetime.fromtimestamp(opened.path.stat().st_mtime),  # noqa: DTZ006 - local, as the user reads it
            conflicts=tuple(str(one.params["file"]) for one in opened.warnings if one.code == "conflict-copy"),
        )

    def example(self) -> OpenDeclaration:
        """A fictitious declaration in memory: the richest example of the campaign proposed today.

        Raises:
            ForfaitError: the campaign file cannot be read.
        """
        from forfait_desktop.domain.answers import Physician, Profile
        from forfait_desktop.presentation.home.example import completed
        from forfait_desktop.storage.dossier import new_dossier
        from forfait_desktop.storage.store import OpenedDossier, digest
        from forfait_desktop.storage.values import decode_answers

        campaign_id = self.catalogue.offered_first(self._today())[0].id
        campaign = self.catalogue.campaign(campaign_id)
        bareme = self.catalogue.data(campaign_id)
        richest = max(campaign.examples, key=lambda example: len(example.answers), default=None)
        fields = {field.name for field in dataclasses.fields(Profile)}
        profile = {key: value for key, value in richest.profile.items() if key in fields} if richest else {}
        physician = Physician(
            name="Dr Camille EXEMPLE",
            family_name="EXEMPLE",
            given_name="Camille",
            specialty="Médecine générale",
            profile=Profile(**{"specialty_group": "generaliste", "medecin_traitant": True, **profile}),  # type: ignore[arg-type]
        )
        dossier = new_dossier(campaign_id, digest(bareme), self._today(), physician)
        if richest is not None:
            dossier = dataclasses.replace(dossier, answers=decode_answers(richest.answers))
        dossier = completed(dossier, campaign, self._today())
        opened = OpenedDossier(self.folder / "exemple" / "dossier.forfait", dossier, bareme, "")
        session = self._session(opened, "")
        return OpenDeclaration(session, self._workbench(session), bareme)

    def copy(self, declaration: OpenDeclaration) -> Path:
        """Make a copy of a declaration that is read-only, in the library.

        Raises:
            ForfaitError: the disk does not allow it.
        """
        from forfait_desktop.storage.store import as_copy

        session = declaration.session
        return self.store.create(
            self.folder, as_copy(session.dossier), declaration.bareme, evidence_from=session.folder
        )

    def restore(self, path: Path) -> Path:
        """Make the newest readable version of a damaged declaration the current one.

        Raises:
            ForfaitError: ``restore-failed`` and others.
        """
        version = self.store.best_version(path)
        if version is None:
            raise ForfaitError("restore-failed", path=str(path))
        return self.store.restore(path, version.path, self._now()).path

    def _session(self, opened: OpenedDossier, read_only: str) -> Session:
        from forfait_desktop.campaigns.loader import parse_campaign
        from forfait_desktop.session.session import Session

        campaign = parse_campaign(opened.campaign_bytes, origin="bareme.toml", verified=True)
        return Session(opened, campaign, self._today, read_only)

    def _workbench(self, session: Session) -> Workbench:
        from forfait_desktop.presentation.workbench import Workbench

        dossier = session.dossier
        imported = self.rules.is_imported(dossier.campaign, dossier.campaign_digest)
        return Workbench(session, self._translate, schemes=True, imported=imported, veil=self.veil)
