"""The real window without a screen, and its picture: sizes, themes and text factors of `make screenshots`."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from typing import Final, Literal

import shiboken6
from PySide6.QtGui import QPixmap
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from forfait_desktop import app
from forfait_desktop.campaigns.examples import entry_of
from forfait_desktop.campaigns.loader import parse_campaign
from forfait_desktop.domain.answers import Physician
from forfait_desktop.locations import Locations, locations_in
from forfait_desktop.storage.dossier import new_dossier
from forfait_desktop.storage.store import DossierStore, digest
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.main_window import MainWindow
from forfait_desktop.ui.tools import Delays
from forfait_desktop.ui.wizard.wizard import Wizard
from forfait_desktop.ui.worker import Worker
from tests.sample import SAMPLE_DAY, SAMPLE_DETAILS, SAMPLE_ID, sample_data, sample_entry
from tests.ui.desktop import CLAIRE, NOON, ScriptedDialogs

BUNDLED: Final = Path(__file__).resolve().parents[2] / "resources" / "campaigns"


@dataclass(frozen=True, slots=True)
class Variant:
    """How the window is looked at; sizes in logical pixels."""

    mode: Literal["light", "dark"]
    width: int
    height: int
    factor: float = 1.0
    contrast: bool = False

    @property
    def name(self) -> str:
        """Name of the variant in a file name."""
        look = {"light": "clair", "dark": "sombre"}[self.mode] + ("-contraste" if self.contrast else "")
        return f"{self.width}x{self.height}-{round(self.factor * 100)}-{look}"


VARIANTS: Final = (
    Variant("light", 1366, 768),
    Variant("dark", 1366, 768),
    Variant("light", 1366, 768, contrast=True),
    Variant("light", 1180, 760),
    Variant("light", 1000, 700),
    Variant("dark", 1000, 700),
    Variant("light", 760, 560),
    Variant("dark", 760, 560),
    Variant("light", 1366, 768, 2.0),
    Variant("dark", 1366, 768, 2.0),
    Variant("light", 1000, 700, 2.0),
    Variant("light", 760, 560, 2.0),
)


class Studio:
    """One data folder, the window on it, and the variant it is looked at in."""

    def __init__(self, application: QApplication, kit: Kit, root: Path, day: date = SAMPLE_DAY) -> None:
        self.kit = kit
        self.day = day
        self.dialogs = ScriptedDialogs()
        self.locations: Locations = locations_in(root)
        self._application = application
        self.window: MainWindow

    def start(self, path: Path | None = None) -> None:
        """Open the window, on the declaration ``path`` if there is one."""
        self.window = app.build(
            self._application,
            self.locations,
            lambda: self.day,
            now=lambda: NOON,
            dialogs=self.dialogs,
            timing=app.Timing(Delays(0, 0, 0), 60_000),
            kit=self.kit,
        )
        self.window.start(path)
        self.window.show()
        self.settle()

    def close(self) -> None:
        """Close the window and let go of it."""
        self.window.close()
        self.window.deleteLater()
        self.settle()

    def wear(self, variant: Variant) -> None:
        """Put the window in the size, the theme and the text factor of ``variant``."""
        self.dress(variant)
        self.window.resize(variant.width, variant.height)
        self.settle()

    def dress(self, variant: Variant) -> None:
        """Take the theme and the text factor of ``variant``."""
        theme = self.kit.theme
        theme.set_high_contrast(True if variant.contrast else None)
        theme.set_mode(variant.mode)
        theme.set_factor(variant.factor)

    def settle(self) -> None:
        """Let what was posted happen, and what is read, drawn or written behind be done, with what follows from it."""
        for _ in range(4):
            QTest.qWait(8)
            for worker in self._application.findChildren(Worker):
                worker.wait()
            self._application.sendPostedEvents()

    @contextmanager
    def only_dialog(self) -> Iterator[None]:
        """Close what the scene opened over the window."""
        yield
        for dialog in filter(shiboken6.isValid, self.dialogs.shown):
            dialog.close()
        self.dialogs.shown.clear()
        self.settle()

    def picture(self) -> QPixmap:
        """Return the picture of what is in front: the last dialog, or the window."""
        visible = [dialog for dialog in self.dialogs.shown if shiboken6.isValid(dialog) and dialog.isVisible()]
        return (visible[-1] if visible else self.window).grab()

    @property
    def wizard(self) -> Wizard:
        """The wizard of the open declaration."""
        desk = self.window.desk
        assert desk is not None, "no declaration is open"
        return desk.wizard

    # Declarations

    def add_sample(self, physician: Physician = CLAIRE, *, empty: bool = False) -> Path:
        """Write the declaration of Dr Claire Martin under the « règles d’essai », and those rules beside."""
        folder = self.locations.packs / SAMPLE_ID
        folder.mkdir(parents=True, exist_ok=True)
        (folder / "campaign.toml").write_bytes(sample_data())
        given = sample_entry()
        dossier = new_dossier(SAMPLE_ID, digest(sample_data()), self.day, replace(physician, profile=given.profile))
        if not empty:
            dossier = replace(dossier, answers=given.answers, applicability=given.applicability, details=SAMPLE_DETAILS)
        return self._at_noon(DossierStore().create(self.locations.library, dossier, sample_data()))

    def add_example(self, campaign_id: str, number: int = 0, physician: Physician = CLAIRE) -> Path:
        """Write a declaration made of an example of a bundled campaign."""
        data = (BUNDLED / campaign_id / "campaign.toml").read_bytes()
        campaign = parse_campaign(data, origin="campaign.toml")
        # The fullest example first: an almost empty declaration shows little.
        examples = sorted(campaign.examples, key=lambda example: -len(example.answers))
        given = entry_of(campaign, examples[number], origin="campaign.toml", where="examples")
        dossier = new_dossier(campaign_id, digest(data), self.day, replace(physician, profile=given.profile))
        dossier = replace(dossier, answers=given.answers, applicability=given.applicability)
        return self._at_noon(DossierStore().create(self.locations.library, dossier, data))

    def _at_noon(self, path: Path) -> Path:
        # « Enregistré à 14 h 32 », as the drawn screens have it, and not the day of the photograph.
        moment = datetime.combine(self.day, NOON.time()).timestamp()
        os.utime(path, (moment, moment))
        return path
