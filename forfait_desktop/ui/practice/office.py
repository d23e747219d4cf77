"""The door of the practice and of the deadlines to the library: its declarations, read in the background."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from forfait_desktop.presentation.command.case import CaseReader
from forfait_desktop.presentation.practice.reading import Member, read_members
from forfait_desktop.records import dataclass
from forfait_desktop.storage.filesystem import is_folder
from forfait_desktop.storage.library_row import IndexRow
from forfait_desktop.storage.lock import current_owner
from forfait_desktop.ui.background import Progress
from forfait_desktop.ui.office import Office

ALL = ""


@dataclass(frozen=True, slots=True)
class CampaignCount:
    """A campaign of the library: id, title, year, how many declarations."""

    id: str
    title: str
    year: int
    count: int


@dataclass(frozen=True, slots=True)
class Loaded:
    """What was read: the campaigns, the one that was chosen, its declarations; `whole` is false when it was stopped."""

    campaigns: tuple[CampaignCount, ...]
    campaign: str
    members: tuple[Member, ...]
    whole: bool = True


def loader(office: Office, campaign: str, progress: Progress, *, every: bool = False) -> Callable[[], Loaded]:
    """Return the work that reads the declarations of ``campaign``, or of all campaigns when ``every``.

    Without a campaign, the one with several physicians that is the most recent. To be submitted to a worker.
    """
    # Made here, on the window's thread: they are built when they are first asked for.
    reader, words, today = CaseReader(office.catalogue), office.words, office.today()

    def work() -> Loaded:
        office.refresh()
        rows = [row for row in office.index_rows() if row.state != "closed"]
        campaigns = _campaigns(rows)
        chosen = campaign or _first(campaigns)
        wanted = [row for row in rows if every or row.campaign == chosen or _may_be(row, chosen)]
        paths = [row.path for row in wanted]
        members = read_members(paths, reader, today, words, current_owner(), _told(progress), progress.is_stopped)
        return Loaded(campaigns, chosen, members, whole=len(members) == len(paths))

    return work


def _campaigns(rows: list[IndexRow]) -> tuple[CampaignCount, ...]:
    counts: dict[str, int] = {}
    known: dict[str, IndexRow] = {}
    for row in rows:
        if row.state != "unreadable":
            counts[row.campaign] = counts.get(row.campaign, 0) + 1
            known[row.campaign] = row
    found = [CampaignCount(one, row.summary.title, row.summary.year, counts[one]) for one, row in known.items()]
    return tuple(sorted(found, key=lambda one: (-one.year, one.id)))


def _first(campaigns: tuple[CampaignCount, ...]) -> str:
    several = [one for one in campaigns if one.count > 1]
    return (several or list(campaigns) or [CampaignCount("", "", 0, 0)])[0].id


def _may_be(row: IndexRow, campaign: str) -> bool:
    """Whether a declaration that cannot be read may be one of that campaign: its folder names the year."""
    year = campaign.rpartition("-")[2]
    return row.state == "unreadable" and row.path.parent.name.startswith(year)


def _told(progress: Progress) -> Callable[[int, int], None]:
    def told(done: int, total: int) -> None:
        # Both numbers in one: a signal carries one integer.
        progress.tell(done * _SCALE + total)

    return told


_SCALE = 100_000


def told_numbers(packed: int) -> tuple[int, int]:
    """(done, in all) from what a progress told."""
    return packed // _SCALE, packed % _SCALE


def tell_numbers(progress: Progress) -> Callable[[int, int], None]:
    """Return what tells (done, in all) through ``progress``."""
    return _told(progress)


def folder_of(path: str, fallback: Path) -> Path:
    """The folder remembered, when it still exists."""
    remembered = Path(path) if path else fallback
    return remembered if is_folder(remembered) else fallback
