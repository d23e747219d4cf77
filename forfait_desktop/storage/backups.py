"""Earlier versions of a dossier, in `Sauvegardes/`, thinned out.

A version is the file as it stood before a save. Their order is the revision written in the document, never the time
of the file. The name carries the local time and the revision: `2023-12-12 09h40m05 r42.forfait`.

The last 10 are kept, then the newest of each day for 30 days, then the newest of each month; the newest version that
can be read is never deleted.
"""

from __future__ import annotations

import contextlib
import re
from collections.abc import Callable, Iterable
from datetime import date, datetime, timedelta
from pathlib import Path

from forfait_desktop.domain.results import Reason
from forfait_desktop.errors import ForfaitError
from forfait_desktop.records import dataclass
from forfait_desktop.storage import jsontext, migrations
from forfait_desktop.storage.atomic import Expected, write_file
from forfait_desktop.storage.dossier import verify
from forfait_desktop.storage.filesystem import FileSystem, read_limited, reason_of

FOLDER = "Sauvegardes"
INTERVAL = timedelta(minutes=10)
LAST_KEPT = 10
DAILY_DAYS = 30

_NAME = re.compile(r"(\d{4}-\d\d-\d\d \d\dh\d\dm\d\d) r(\d{1,9})(?: \(\d+\))?\.forfait")
_TIME = "%Y-%m-%d %Hh%Mm%S"


@dataclass(frozen=True, slots=True)
class Version:
    """An earlier version: its file, the local time at which it was put aside, its revision."""

    path: Path
    at: datetime
    revision: int


def list_versions(folder: Path) -> tuple[Version, ...]:
    """The versions of a dossier's folder, newest first; the files are not opened."""
    found: list[Version] = []
    with contextlib.suppress(OSError):
        for path in (folder / FOLDER).iterdir():
            match = _NAME.fullmatch(path.name)
            if match is not None:
                # Somebody may have renamed a file to a day that does not exist.
                with contextlib.suppress(ValueError):
                    # A local time, as the user reads it: never compared with another machine's.
                    at = datetime.strptime(match[1], _TIME)  # noqa: DTZ007
                    found.append(Version(path, at, int(match[2])))
    return tuple(sorted(found, key=_order, reverse=True))


def _order(version: Version) -> tuple[int, datetime, str]:
    return version.revision, version.at, version.path.name


def is_readable(fs: FileSystem, path: Path) -> bool:
    """Whether the file is a whole dossier: JSON, format and checksum, of a format that this application knows."""
    try:
        raw = jsontext.parse(read_limited(fs, path, jsontext.SIZE_MAXIMUM, "dossier-damaged"), "dossier-damaged")
        verify(raw)
    except ForfaitError:
        return False
    version = raw["schema_version"]
    return isinstance(version, int) and version <= migrations.CURRENT


def newest_readable(fs: FileSystem, folder: Path) -> Version | None:
    """The newest version that can be read, None when there is none."""
    return next((version for version in list_versions(folder) if is_readable(fs, version.path)), None)


def is_due(last: datetime | None, now: datetime) -> bool:
    """Whether a version is to be put aside: first save of the sitting, or 10 minutes since; a clock set back is due."""
    return last is None or now < last or now - last >= INTERVAL


def keep_version(fs: FileSystem, folder: Path, data: bytes, revision: int, now: datetime) -> Path:
    """Put `data` aside as a version, unless the newest one says exactly the same; return its file.

    Raises:
        ForfaitError: `save-failed`.
    """
    target = folder / FOLDER
    try:
        target.mkdir(exist_ok=True)
        for version in list_versions(folder)[:1]:
            if version.revision == revision and fs.read(version.path) == data:
                return version.path
        base = f"{now.strftime(_TIME)} r{revision}"
        name = f"{base}.forfait"
        number = 1
        while fs.stat(target / name) is not None:
            number += 1
            name = f"{base} ({number}).forfait"
    except OSError as error:
        raise ForfaitError("save-failed", path=str(target), reason=reason_of(error)) from error
    if not _write_new(fs, target / name, data):
        return keep_version(fs, folder, data, revision, now)
    return target / name


def _write_new(fs: FileSystem, path: Path, data: bytes) -> bool:
    """Write a file that was not there a moment ago; False when another writer has just made it.

    Raises:
        ForfaitError: `save-failed`.
    """
    try:
        write_file(fs, path, data, Expected.ABSENT)
    except ForfaitError as error:
        if error.code != "save-conflict":
            raise
        return False
    return True


def keep_damaged(fs: FileSystem, folder: Path, data: bytes, now: datetime) -> Path:
    """Put aside a file that cannot be read, whole, under a name that is not a version's.

    Raises:
        ForfaitError: `save-failed`.
    """
    return _keep_whole(fs, folder, data, f"{now.strftime(_TIME)} illisible")


def keep_damaged_rules(fs: FileSystem, folder: Path, data: bytes, now: datetime) -> Path:
    """Put aside a campaign file that is no longer the one of the dossier, whole.

    Raises:
        ForfaitError: `save-failed`.
    """
    return _keep_whole(fs, folder, data, f"{now.strftime(_TIME)} bareme abîmé", ".toml")


def keep_format(fs: FileSystem, folder: Path, data: bytes, version: int, now: datetime) -> Path:
    """Keep for good the last file of an earlier format, before it is saved in this one: never thinned out.

    Raises:
        ForfaitError: `save-failed`.
    """
    return _keep_whole(fs, folder, data, f"{now.strftime(_TIME)} format {version}", ".forfait")


def _keep_whole(fs: FileSystem, folder: Path, data: bytes, name: str, ending: str = "") -> Path:
    target = folder / FOLDER
    try:
        target.mkdir(exist_ok=True)
        free = name + ending
        number = 1
        while fs.stat(target / free) is not None:
            if fs.read(target / free) == data:
                return target / free
            number += 1
            free = f"{name} ({number}){ending}"
    except OSError as error:
        raise ForfaitError("save-failed", path=str(target), reason=reason_of(error)) from error
    if not _write_new(fs, target / free, data):
        return _keep_whole(fs, folder, data, name, ending)
    return target / free


def conflict_copies(fs: FileSystem, file: Path, dossier_id: str) -> tuple[Reason, ...]:
    """Copies that a sync program left beside a file, known by the id inside, whatever their name.

    Returns:
        One `conflict-copy` (file, revision) for each of them, by name.
    """
    found: list[Reason] = []
    with contextlib.suppress(OSError):
        for other in sorted(file.parent.iterdir()):
            if other.name == file.name or other.name.startswith(".") or ".forfait" not in other.name:
                continue
            with contextlib.suppress(ForfaitError):
                raw = jsontext.parse(
                    read_limited(fs, other, jsontext.SIZE_MAXIMUM, "dossier-damaged"), "dossier-damaged"
                )
                if raw.get("id") == dossier_id:
                    found.append(Reason("conflict-copy", {"file": other.name, "revision": raw.get("revision")}))
    return tuple(found)


def superfluous(
    versions: Iterable[Version], today: date, readable: Callable[[Version], bool] = lambda _version: True
) -> tuple[Version, ...]:
    """The versions to delete. `readable` is asked from the newest on, until one can be read: that one stays."""
    ordered = sorted(versions, key=_order, reverse=True)
    seen: set[tuple[object, ...]] = set()
    extra: list[Version] = []
    for rank, version in enumerate(ordered):
        day = version.at.date()
        # A day to come (the clock was wrong) counts as a day like another.
        slot = ("day", day) if (today - day).days <= DAILY_DAYS else ("month", day.year, day.month)
        if rank >= LAST_KEPT and slot in seen:
            extra.append(version)
        seen.add(slot)
    if extra:
        newest = next((version for version in ordered if readable(version)), None)
        extra = [version for version in extra if version is not newest]
    return tuple(extra)


def thin(fs: FileSystem, folder: Path, today: date) -> int:
    """Delete the superfluous versions; return how many. What cannot be deleted stays."""
    count = 0
    for version in superfluous(list_versions(folder), today, lambda one: is_readable(fs, one.path)):
        with contextlib.suppress(OSError):
            fs.remove(version.path)
            count += 1
    return count
