"""What the screens work with, built in ``app`` and handed down."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from forfait_desktop.records import dataclass
from forfait_desktop.storage.settings import Settings
from forfait_desktop.ui.autosave import LIMIT_MS, REST_MS
from forfait_desktop.ui.clipboard import SecretClipboard
from forfait_desktop.ui.dialogs import Dialogs
from forfait_desktop.ui.office import Office
from forfait_desktop.ui.settings.display import Display
from forfait_desktop.ui.worker import Worker


@dataclass(frozen=True, slots=True)
class PdfFonts:
    """The two font files that are embedded in a PDF; here, for the window has them long before it makes one."""

    regular: Path
    bold: Path


@dataclass(frozen=True, slots=True)
class Delays:
    """Milliseconds before what waits.

    Saving waits for `rest` after the last change, `limit` after the first at most; the library is brought up to date
    `refresh` after it is painted.
    """

    rest: int = REST_MS
    limit: int = LIMIT_MS
    refresh: int = 400


@dataclass(frozen=True, slots=True)
class Tools:
    """What the window and its desk work with. `worker` writes, `indexer` reads the library, `painter` draws pages."""

    office: Office
    settings: Settings
    worker: Worker
    indexer: Worker
    clipboard: SecretClipboard
    painter: Worker
    fonts: PdfFonts
    dialogs: Dialogs
    now: Callable[[], datetime]
    delays: Delays
    display: Display
    facts: tuple[str, ...] = ()
    """What « À propos » says: the name and version first."""

    def stop(self) -> None:
        """Finish what was asked of the threads, and end them."""
        threads = (self.worker, self.indexer, self.painter)
        # What one has done may ask something of another: a thread begun again would outlive the window.
        while any(thread.busy for thread in threads):
            for thread in threads:
                thread.wait()
        for thread in threads:
            thread.stop()
