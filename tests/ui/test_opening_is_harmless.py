"""Promise 13: a declaration that is opened, browsed page after page and closed is what it was, to the last byte."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QLineEdit

from forfait_desktop.presentation.exports.making import ENDINGS
from forfait_desktop.storage.dossier import SCHEMA_VERSION
from forfait_desktop.storage.jsontext import content_hash, pretty
from tests.ui.desktop import Desktop

SCREENS = (
    "recopier", "verifier", "contester", "apercu", "et-si", "pieces", "versions", "importer-comptes", "questions",
    "echeances", "cabinet", "glossaire", "promesses", "reglages",
)  # fmt: skip
FROZEN = Path(__file__).parents[1] / "frozen"
FILES = sorted(FROZEN.glob("*/*/dossier.forfait"))


def tree(folder: Path) -> dict[str, tuple[bytes, int, int]]:
    """Everything in it: bytes, time of the last change, permissions."""
    return {
        str(path.relative_to(folder)): (
            path.read_bytes() if path.is_file() else b"",
            path.stat().st_mtime_ns if path.is_file() else 0,
            path.stat().st_mode,
        )
        for path in folder.rglob("*")
    }


def browse(desktop: Desktop, path: Path) -> None:
    """Look at every page and every screen of a declaration, and leave."""
    desktop.start(path)
    for page in desktop.wizard.workbench.order():
        desktop.go(page)
    for screen in SCREENS:
        desktop.window.side.show(screen)
        desktop.settle()
    desktop.window.show_desk()


@pytest.mark.parametrize("kept", [None, *FILES], ids=lambda one: one.parent.name if one else "sample")
def test_nothing_changes(desktop: Desktop, kept: Path | None) -> None:
    if kept is None:
        path = desktop.add_sample()
    else:
        folder = desktop.locations.library / kept.parent.name
        shutil.copytree(kept.parent, folder)
        path = folder / kept.name
    before = tree(path.parent)
    browse(desktop, path)
    desktop.close()
    assert tree(path.parent) == before


def test_the_file_of_a_later_version_stays_whatever_is_tried(desktop: Desktop) -> None:
    """Promise 12, by the window: it is read-only, and nothing of the menus, fields and keys writes in it."""
    path = desktop.add_sample()
    raw = json.loads(path.read_bytes())
    raw.update(schema_version=SCHEMA_VERSION + 1, nouveau={"clé": [1, 2]})
    raw["sha256"] = content_hash(raw)
    path.write_bytes(pretty(raw))
    before = tree(path.parent)
    browse(desktop, path)
    assert desktop.says("version plus récente")
    for kind in ENDINGS:
        desktop.dialogs.next = desktop.root / f"export.{kind}"
        desktop.window.menus.export_as.emit(kind)
        desktop.rest()
        assert desktop.says("version plus récente")
        assert not desktop.dialogs.next.exists(), "what this version does not know would be missing from it"
    desktop.window.side.show("apercu")
    desktop.click("Enregistrer le PDF")
    desktop.rest()
    assert desktop.says("version plus récente")
    assert not list(path.parent.glob("*.pdf"))
    desktop.window.show_desk()
    for page in desktop.wizard.workbench.order():
        desktop.go(page)
        for field in desktop.shown():
            named = isinstance(field, QLineEdit | QAbstractButton) and field.objectName().startswith(
                ("reponse.", "detail.")
            )
            if named and field.isEnabled() and not (isinstance(field, QLineEdit) and field.isReadOnly()):
                pytest.fail(f"{field.objectName()} can be changed")
    for keys in (Qt.Key.Key_S, Qt.Key.Key_Z, Qt.Key.Key_Y):
        desktop.key(keys, Qt.KeyboardModifier.ControlModifier)
    assert desktop.says("ouvrez une copie pour le modifier")
    desktop.window.side.show("pieces")
    for keys in (Qt.Key.Key_Z, Qt.Key.Key_Y):
        desktop.key(keys, Qt.KeyboardModifier.ControlModifier)
    desktop.window.show_desk()
    assert desktop.window.save_everything()
    desktop.window.show_library()
    desktop.rest()
    home = desktop.window.home
    assert home is not None
    home.menu.archive_requested.emit(str(path))
    desktop.rest()
    assert desktop.says("version plus récente")
    desktop.close()
    assert tree(path.parent) == before
