"""Campaign files of the user: read, checked, and put in the folder of the packs."""

from __future__ import annotations

from pathlib import Path

from forfait_desktop.campaigns.catalogue import CAMPAIGN_FILE, read_bytes
from forfait_desktop.campaigns.loader import parse_campaign
from forfait_desktop.campaigns.source_file import digest
from forfait_desktop.domain.campaign import Campaign
from forfait_desktop.records import dataclass
from forfait_desktop.storage.atomic import Expected, write_file
from forfait_desktop.storage.filesystem import LocalFileSystem
from forfait_desktop.storage.names import safe_name


@dataclass(frozen=True, slots=True)
class Pack:
    """A campaign file that was accepted by every check. `path` is where it was read."""

    campaign: Campaign
    data: bytes
    path: Path

    @property
    def digest(self) -> str:
        """SHA-256 of the file."""
        return digest(self.data)


def read_pack(path: Path) -> Pack:
    """Read a campaign file with every check: structure, references, control totals, examples.

    Raises:
        ForfaitError: `campaign-unreadable`, or the first fault of the file; nothing was changed.
    """
    data = read_bytes(path)
    return Pack(parse_campaign(data, origin=path.name), data, path)


def install_pack(pack: Pack, folder: Path) -> Path:
    """Copy a pack into the folder of the packs, in place of an earlier one of the same campaign.

    Raises:
        ForfaitError: `save-failed`.
    """
    target = folder / safe_name(pack.campaign.id, "bareme") / CAMPAIGN_FILE
    if pack.path.is_relative_to(folder):
        # Dropped there by the user: it is in its place already.
        return pack.path
    target.parent.mkdir(parents=True, exist_ok=True)
    write_file(LocalFileSystem(), target, pack.data, Expected.ANYTHING)
    return target
