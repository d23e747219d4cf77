"""Whether a folder is copied by a synchronisation service, known by its path and by the files such services leave."""

from __future__ import annotations

import os
import re
from pathlib import Path
from typing import Final

_NAMES: Final = (
    (re.compile(r"onedrive(?: ?- ?.+)?", re.IGNORECASE), "OneDrive"),
    (re.compile(r"dropbox(?: \(.+\))?", re.IGNORECASE), "Dropbox"),
    (re.compile(r"google ?drive(?:-.+)?|mon drive|my drive", re.IGNORECASE), "Google Drive"),
    (re.compile(r"icloud ?drive|mobile documents|com~apple~clouddocs", re.IGNORECASE), "iCloud Drive"),
    (re.compile(r"nextcloud", re.IGNORECASE), "Nextcloud"),
    (re.compile(r"owncloud", re.IGNORECASE), "ownCloud"),
    (re.compile(r"pcloud ?drive", re.IGNORECASE), "pCloud"),
    (re.compile(r"box(?:-box)?|box sync", re.IGNORECASE), "Box"),
    (re.compile(r"kdrive", re.IGNORECASE), "kDrive"),
)
_MARKS: Final = (
    (".stfolder", "Syncthing"),
    (".dropbox", "Dropbox"),
    (".dropbox.cache", "Dropbox"),
    (".nextcloudsync.log", "Nextcloud"),
    (".owncloudsync.log", "ownCloud"),
    (".tmp.driveupload", "Google Drive"),
)


def sync_service(folder: Path) -> str:
    """The service that copies a folder (« OneDrive », « Dropbox »…), "" when none is recognised; nothing is read.

    The folder itself is looked at first, then those above it; a folder that does not exist yet is known by its path.
    """
    for place in (folder, *folder.parents):
        for pattern, service in _NAMES:
            if pattern.fullmatch(place.name):
                return service
        for mark, service in _MARKS:
            if os.path.lexists(place / mark):
                return service
    return ""
