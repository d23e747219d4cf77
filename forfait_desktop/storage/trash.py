"""Deleting a dossier: its folder goes to `Corbeille/` in the library, whole, and can come back; or goes for good.

A piece that was removed goes to `Pièces retirées/` in the folder of its declaration, and so wherever that folder goes.

Codes raised here, all `ForfaitError`: `trash-failed` (path, reason: EACCES, EBUSY…).
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
from pathlib import Path

from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage import backups, jsontext
from forfait_desktop.storage.atomic import temporary_name
from forfait_desktop.storage.filesystem import LocalFileSystem, is_folder, read_limited, reason_of
from forfait_desktop.storage.names import free_file_name, free_name, taken_names
from forfait_desktop.storage.store import DOSSIER_FILE

FOLDER = "Corbeille"
REMOVED = "Pièces retirées"

_ID = re.compile(re.escape(jsontext.OWN_ID) + rb'([0-9a-z-]{1,100})"')


def discard(dossier: Path) -> Path:
    """Move the folder of a `dossier.forfait` to the bin of its library; where it is now.

    Raises:
        ForfaitError: `trash-failed`; nothing was moved.
    """
    folder = dossier.absolute().parent
    return _move(folder, folder.parent / FOLDER)


def discard_file(file: Path, folder: Path) -> Path:
    """Move a piece among those that were removed from the declaration of `folder`, under its own name; where it is now.

    Raises:
        ForfaitError: `trash-failed`; nothing was moved.
    """
    into = folder / REMOVED
    try:
        name = free_file_name(taken_names(into), file.stem, file.suffix[1:])
    except OSError as error:
        raise ForfaitError("trash-failed", path=str(file), reason=reason_of(error)) from error
    return _move(file.absolute(), into, name)


def restore(discarded: Path) -> Path:
    """Bring a folder back from the bin, under another name when its own is taken; its `dossier.forfait`.

    Raises:
        ForfaitError: `trash-failed`; nothing was moved.
    """
    folder = discarded.absolute()
    return _move(folder, folder.parent.parent) / DOSSIER_FILE


def ids_in(folder: Path) -> frozenset[str]:
    """The ids under which the declaration of a folder may be known: its file's, its earlier versions', damaged or not.

    Nothing is checked: what is damaged is deleted too, and leaves no id behind. A damaged id names nothing.
    """
    fs = LocalFileSystem()
    found: set[str] = set()
    with contextlib.suppress(OSError):
        for path in (folder / DOSSIER_FILE, *(folder / backups.FOLDER).glob("*")):
            with contextlib.suppress(ForfaitError):
                data = read_limited(fs, path, jsontext.SIZE_MAXIMUM, "dossier-damaged")
                found.update(one.decode() for one in _ID.findall(data))
    return frozenset(found)


def destroy(discarded: Path) -> None:
    """Delete a folder of the bin for good: declaration, rules, pieces, earlier versions. Only after the user said so.

    A program that is killed meanwhile leaves nothing that looks like a declaration: the next start sweeps the rest.

    Raises:
        ForfaitError: `trash-failed`; what could not be deleted is still in the bin.
    """
    folder = discarded.absolute()
    if folder.parent.name != FOLDER or os.path.islink(folder):  # noqa: PTH114
        raise ForfaitError("trash-failed", path=str(folder), reason="EINVAL")
    # In the library itself, where a start looks for what a killed program left.
    doomed = folder.parent.parent / temporary_name("suppression")
    try:
        folder.rename(doomed)
        try:
            shutil.rmtree(doomed)
        except OSError:
            doomed.rename(folder)
            raise
    except OSError as error:
        raise ForfaitError("trash-failed", path=str(folder), reason=reason_of(error)) from error
    with contextlib.suppress(OSError):
        # Only when nothing else is in it.
        folder.parent.rmdir()


def discarded(library: Path) -> tuple[Path, ...]:
    """The folders in the bin, by name."""
    folder = library / FOLDER
    try:
        return tuple(sorted(found for found in folder.iterdir() if is_folder(found)))
    except OSError:
        return ()


def _move(folder: Path, into: Path, name: str = "") -> Path:
    try:
        into.mkdir(exist_ok=True)
        target = into / (name or free_name(into, folder.name))
        # A rename only: copying then deleting could stop half-way.
        folder.rename(target)
    except OSError as error:
        raise ForfaitError("trash-failed", path=str(folder), reason=reason_of(error)) from error
    return target
