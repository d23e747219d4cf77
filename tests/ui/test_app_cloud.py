"""A library in a synchronised folder: said once, in the library, and never in the way."""

from __future__ import annotations

from pathlib import Path

import pytest

from forfait_desktop.storage.settings import Settings
from tests.ui.desktop import Desktop

SAID = "Vos déclarations sont dans un dossier synchronisé par {service} : ce prestataire en garde aussi une copie."


def keep_in(desktop: Desktop, folder: Path) -> None:
    folder.mkdir(parents=True)
    Settings(desktop.locations.settings).set("library", str(folder))


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("OneDrive - Cabinet Martin/Forfait structure", "OneDrive"),
        ("Dropbox/Forfait structure", "Dropbox"),
        ("Google Drive/Forfait structure", "Google Drive"),
        ("Library/Mobile Documents/com~apple~CloudDocs/Forfait structure", "iCloud Drive"),
        ("Nextcloud/Forfait structure", "Nextcloud"),
        ("pCloudDrive/Forfait structure", "pCloud"),
    ],
)
def test_it_is_said_once(desktop: Desktop, tmp_path: Path, folder: str, service: str) -> None:
    keep_in(desktop, tmp_path / folder)
    desktop.start()
    desktop.qtbot.waitUntil(lambda: desktop.says(SAID.format(service=service)))
    assert desktop.button("Choisir un autre dossier…").isEnabled()
    desktop.close()
    desktop.start()
    desktop.settle()
    assert not desktop.says("synchronisé par")


def test_syncthing_is_known_by_what_it_leaves(desktop: Desktop, tmp_path: Path) -> None:
    keep_in(desktop, tmp_path / "Partage" / "Forfait structure")
    (tmp_path / "Partage" / ".stfolder").mkdir()
    desktop.start()
    desktop.qtbot.waitUntil(lambda: desktop.says(SAID.format(service="Syncthing")))


def test_an_ordinary_folder_says_nothing(desktop: Desktop, tmp_path: Path) -> None:
    keep_in(desktop, tmp_path / "Documents" / "Forfait structure")
    desktop.start()
    desktop.settle()
    assert not desktop.says("synchronisé par")
