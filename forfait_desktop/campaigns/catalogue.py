"""Which campaigns there are: those that come with the application, and those that the user imported.

Listing them reads the head of each file only (a whole parse costs as much as painting a page, and there are a dozen);
a campaign is read, checked and kept when it is asked for. A user's file is checked before it is listed: one that is
refused changes nothing and is told by `problems`.
"""

from __future__ import annotations

import errno
import os
import stat
import tomllib
from collections.abc import Callable, Mapping
from datetime import date
from decimal import Decimal
from pathlib import Path

from forfait_desktop.campaigns.source_file import MAXIMUM_BYTES, digest, read_tree, refusal
from forfait_desktop.domain.campaign import Campaign
from forfait_desktop.errors import ForfaitError
from forfait_desktop.records import dataclass

CAMPAIGN_FILE = "campaign.toml"


@dataclass(frozen=True, slots=True)
class CatalogueEntry:
    """What a list of campaigns shows. Days are inclusive, None where not published; `points` is the maximum.

    `imported`: the user's own file, to be marked « barème importé ». `replaces`: it stands for a campaign of the
    application that has the same id.
    """

    id: str
    programme: str
    programme_title: str
    year: int
    state: str
    title: str
    updated: date
    points: Decimal
    point_value: Decimal
    opens: date | None
    closes: date | None
    period_start: date | None
    period_end: date | None
    path: Path
    imported: bool = False
    replaces: bool = False


class Catalogue:
    """The campaigns of the application and of the user, read when needed and kept."""

    def __init__(
        self, bundled_dir: Path, packs_dir: Path | None = None, accepted: Callable[[str], bool] | None = None
    ) -> None:
        """Look at no file yet.

        Args:
            bundled_dir: one folder per campaign, with its `campaign.toml`.
            packs_dir: the user's files, `<folder>/campaign.toml` or `*.toml`; it may not exist.
            accepted: whether the user has seen what a file of that digest changes; until then a file that would take
                the place of a campaign of the application waits. None: none waits.
        """
        self._bundled_dir = bundled_dir
        self._packs_dir = packs_dir
        self._accepted = accepted
        self._waiting: list[Path] = []
        self._entries: dict[str, CatalogueEntry] | None = None
        self._campaigns: dict[str, Campaign] = {}
        self._problems: list[ForfaitError] = []

    def entries(self) -> tuple[CatalogueEntry, ...]:
        """Every campaign that can be chosen, newest first."""
        return tuple(self._listed().values())

    def problems(self) -> tuple[ForfaitError, ...]:
        """Why a file of the user, or of the application, is not in the list."""
        self._listed()
        return tuple(self._problems)

    def waiting(self) -> tuple[Path, ...]:
        """The user's files that would replace a campaign of the application and were not accepted yet."""
        self._listed()
        return tuple(self._waiting)

    def entry(self, campaign_id: str) -> CatalogueEntry:
        """The entry of that id.

        Raises:
            ForfaitError: `campaign-unknown`, with the ids that exist.
        """
        listed = self._listed()
        if campaign_id not in listed:
            raise ForfaitError("campaign-unknown", id=campaign_id, known=tuple(sorted(listed)))
        return listed[campaign_id]

    def campaign(self, campaign_id: str) -> Campaign:
        """The campaign of that id, checked.

        Raises:
            ForfaitError: `campaign-unknown`, `campaign-unreadable`, or the first fault of the file.
        """
        entry = self.entry(campaign_id)
        if campaign_id not in self._campaigns:
            self._campaigns[campaign_id] = _load(entry.path)
        return self._campaigns[campaign_id]

    def data(self, campaign_id: str) -> bytes:
        """The exact bytes of the file of that campaign, to be kept beside a dossier.

        Raises:
            ForfaitError: `campaign-unknown`, `campaign-unreadable`.
        """
        return read_bytes(self.entry(campaign_id).path)

    def offered_first(self, today: date) -> tuple[CatalogueEntry, ...]:
        """The campaigns to propose on a day, the best first.

        Those whose declaration window contains today (1 January to 28 February after the year where it is not
        published), then those whose reference period does; when none does, the newest one.
        """
        listed = self.entries()
        declaring = [entry for entry in listed if _declares(entry, today)]
        running = [entry for entry in listed if entry not in declaring and _runs(entry, today)]
        return (*declaring, *running) or listed[:1]

    def refresh(self) -> None:
        """Forget what was read: a file was imported or removed."""
        self._entries = None
        self._campaigns.clear()

    def _listed(self) -> dict[str, CatalogueEntry]:
        if self._entries is None:
            self._problems = []
            self._waiting = []
            found: dict[str, CatalogueEntry] = {}
            for path in sorted(self._bundled_dir.glob(f"*/{CAMPAIGN_FILE}")):
                try:
                    entry = _entry(path, imported=False, replaces=False)
                except ForfaitError as error:
                    self._problems.append(error)
                else:
                    found[entry.id] = entry
            self._add_packs(found)
            ordered = sorted(found.values(), key=lambda entry: (-entry.year, entry.imported, entry.id))
            self._entries = {entry.id: entry for entry in ordered}
        return self._entries

    def _add_packs(self, found: dict[str, CatalogueEntry]) -> None:
        imported: set[str] = set()
        try:
            paths = _pack_paths(self._packs_dir)
        except OSError as error:
            # The campaigns of the application do not depend on that folder.
            where = str(self._packs_dir)
            self._problems.append(refusal("campaign-unreadable", where, "", errno=error.errno))
            return
        for path in paths:
            try:
                data = read_bytes(path)
                campaign = _parsed(data, path)
                replaces = campaign.id in found and campaign.id not in imported
                if replaces and self._accepted is not None and not self._accepted(digest(data)):
                    self._waiting.append(path)
                    continue
                entry = _entry(path, imported=True, replaces=campaign.id in found)
                if campaign.id in imported:
                    raise refusal("campaign-duplicate-id", _origin(path), "id", campaign.id)
            except ForfaitError as error:
                self._problems.append(error)
                continue
            imported.add(campaign.id)
            found[campaign.id] = entry
            self._campaigns[campaign.id] = campaign


def read_bytes(path: Path) -> bytes:
    """The bytes of a campaign file, one more than the limit at most.

    Raises:
        ForfaitError: `campaign-unreadable`, with the reason of the system as `errno`.
    """
    try:
        if stat.S_ISFIFO(path.stat().st_mode):
            # It would be waited for without end.
            raise OSError(errno.ENOTSUP, os.strerror(errno.ENOTSUP))
        with path.open("rb") as file:
            return file.read(MAXIMUM_BYTES + 1)
    except OSError as error:
        raise refusal("campaign-unreadable", str(path), "", errno=error.errno) from error


def _load(path: Path) -> Campaign:
    return _parsed(read_bytes(path), path)


def _parsed(data: bytes, path: Path) -> Campaign:
    # Imported here: pydantic takes longer to load than the window to paint, and a list of campaigns needs none of it.
    from forfait_desktop.campaigns.loader import parse_campaign

    return parse_campaign(data, origin=_origin(path))


def _origin(path: Path) -> str:
    """How a message names the file: its folder says more than « campaign.toml »."""
    return f"{path.parent.name}/{path.name}" if path.name == CAMPAIGN_FILE else path.name


def _pack_paths(folder: Path | None) -> tuple[Path, ...]:
    """The user's files; a folder that is not there has none.

    Raises:
        OSError: the folder cannot be read.
    """
    if folder is None:
        return ()
    try:
        # Not `glob`, which finds nothing, without a word, in a folder that it may not read.
        children = sorted(folder.iterdir())
    except (FileNotFoundError, NotADirectoryError):
        return ()
    inside = [child / CAMPAIGN_FILE for child in children if child.is_dir()]
    return (*(path for path in inside if os.path.lexists(path)), *(one for one in children if one.suffix == ".toml"))


def _entry(path: Path, *, imported: bool, replaces: bool) -> CatalogueEntry:
    """What the head of a file says.

    Raises:
        ForfaitError: the file cannot be read, or does not say it.
    """
    data = read_bytes(path)
    head = _head(data)
    try:
        return _entry_of(head or read_tree(data, _origin(path)), path, imported=imported, replaces=replaces)
    except (KeyError, TypeError, ValueError, ArithmeticError) as error:
        raise refusal("campaign-missing-key", _origin(path), "", str(error.args[0])) from error


def _head(data: bytes) -> Mapping[str, object] | None:
    """The tables before the first list of tables, None when they cannot be read alone or lack what a list shows."""
    head, _, _ = data.partition(b"\n[[")
    try:
        tree = tomllib.loads(head.decode("utf-8"), parse_float=Decimal)
    except ValueError:
        return None
    return tree if {"id", "year", "period", "window", "control"} <= set(tree) else None


def _entry_of(tree: Mapping[str, object], path: Path, *, imported: bool, replaces: bool) -> CatalogueEntry:
    period, window, control = (_table(tree[name]) for name in ("period", "window", "control"))
    return CatalogueEntry(
        id=_text(tree["id"]),
        programme=_text(tree["programme"]),
        programme_title=_text(tree["programme_title"]),
        year=_year(tree["year"]),
        state=_text(tree["state"]),
        title=_text(tree["title"]),
        updated=_day(tree["updated"]) or date.min,
        points=Decimal(str(control["maximum"])),
        point_value=Decimal(str(tree["point_value"])),
        opens=_day(window.get("opens")),
        closes=_day(window.get("closes")),
        period_start=_day(period.get("start")),
        period_end=_day(period.get("end")),
        path=path,
        imported=imported,
        replaces=replaces,
    )


def _table(value: object) -> Mapping[str, object]:
    if not isinstance(value, Mapping):
        raise TypeError(value)
    return value


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value


def _year(value: object) -> int:
    if not isinstance(value, int):
        raise TypeError(value)
    return value


def _day(value: object) -> date | None:
    if value is not None and not isinstance(value, date):
        raise TypeError(value)
    return value


def _declares(entry: CatalogueEntry, today: date) -> bool:
    opens = entry.opens or date(entry.year + 1, 1, 1)
    closes = entry.closes or date(entry.year + 1, 2, 28)
    return opens <= today <= closes


def _runs(entry: CatalogueEntry, today: date) -> bool:
    start = entry.period_start or date(entry.year, 1, 1)
    end = entry.period_end or date(entry.year, 12, 31)
    return start <= today <= end
