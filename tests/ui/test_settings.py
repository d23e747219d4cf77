"""E22, « Réglages »: each choice applies at once, is remembered, and can be taken back."""

from __future__ import annotations

import threading
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QComboBox, QPlainTextEdit

from forfait_desktop.storage.dossier import Signature
from forfait_desktop.storage.store import DossierStore
from forfait_desktop.storage.synced import sync_service
from forfait_desktop.storage.usage import usage_in
from forfait_desktop.ui.declaration.new_declaration import NewDeclaration
from forfait_desktop.ui.look.palette import LIGHT, LIGHT_HIGH_CONTRAST
from forfait_desktop.ui.settings.screen import SettingsScreen
from tests.sample import SAMPLE_ID, sample_data
from tests.ui.desktop import CLAIRE, Desktop, plain
from tests.ui.test_app_access import name_faults
from tests.ui.typography import screen_faults

SECTIONS = ("affichage", "dossier", "cabinet", "regles", "confidentialite", "apropos", "licences")


def _nothing(_what: object) -> None:
    """What a job of the test tells."""


def show(desktop: Desktop, section: str = "affichage") -> SettingsScreen:
    desktop.window.menus.settings.emit()
    desktop.settle()
    screen = desktop.window.side.screen
    assert isinstance(screen, SettingsScreen)
    screen.show_section(SECTIONS.index(section))
    desktop.settle()
    return screen


@pytest.mark.parametrize("size", [(1366, 768), (760, 560)], ids=["wide", "narrow"])
def test_every_part_opens_with_and_without_a_declaration(desktop: Desktop, size: tuple[int, int]) -> None:
    desktop.start(None, *size)
    faults: list[str] = []
    for opened in (False, True):
        if opened:
            desktop.window.open_path(desktop.add_sample())
        for section in SECTIONS:
            screen = show(desktop, section)
            if section == "licences":
                # The licences are quoted as they were written, in English.
                texts = screen.findChild(QPlainTextEdit, "reglages.licences.texte")
                assert texts is not None
                texts.clear()
            faults += name_faults(section, screen) + screen_faults(section, screen)
            assert not screen.sheet.horizontalScrollBar().isVisible()
            desktop.window.side.screen.leave()  # type: ignore[union-attr]
            desktop.settle()
    assert faults == []


def test_the_theme_and_the_contrast_apply_at_once_and_are_taken_back(desktop: Desktop) -> None:
    desktop.add_sample()
    desktop.start()
    show(desktop)
    theme = desktop.kit.theme
    desktop.click("reglages.theme.light")
    desktop.click("reglages.contraste.high")
    assert theme.palette == LIGHT_HIGH_CONTRAST
    desktop.click("reglages.theme.dark")
    assert theme.palette.is_dark
    assert plain(desktop.text("reglages.annuler")) == "Annuler le réglage : thème"
    desktop.click("reglages.annuler")
    assert theme.palette == LIGHT_HIGH_CONTRAST
    # Ctrl+Z does the same, and the radios follow.
    desktop.key(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier, on=desktop.find("reglages.theme.light"))
    assert theme.palette == LIGHT
    assert desktop.button("Contraste : comme le système").isChecked()
    assert desktop.says("Réglage annulé : contraste.")


def test_the_size_of_the_text_and_the_way_back_to_the_defaults(desktop: Desktop) -> None:
    desktop.add_sample()
    desktop.start()
    show(desktop)
    size = desktop.find("reglages.taille")
    assert isinstance(size, QComboBox)
    assert [plain(size.itemText(number)) for number in range(size.count())] == [
        "90 %", "100 %", "110 %", "125 %", "150 %", "175 %", "200 %",
    ]  # fmt: skip
    size.setCurrentIndex(6)
    desktop.settle()
    assert desktop.kit.theme.factor == 2.0
    desktop.click("reglages.presentation")
    assert desktop.text("reglages.essai").startswith("••• points")
    assert desktop.window.menus.presentation.isChecked()
    desktop.click("reglages.retablir")
    assert (desktop.kit.theme.factor, desktop.kit.veil.on) == (1.0, False)
    assert desktop.text("reglages.essai").startswith("632 points, 4 424 €")
    desktop.click("reglages.annuler")
    assert (desktop.kit.theme.factor, desktop.kit.veil.on) == (2.0, True)


def test_the_folder_is_changed_and_one_that_cannot_be_written_is_refused(desktop: Desktop, tmp_path: Path) -> None:
    desktop.add_sample()
    desktop.start()
    before = desktop.locations.library
    show(desktop, "dossier")
    refused = tmp_path / "fichier"
    refused.write_text("pas un dossier", encoding="utf-8")
    desktop.dialogs.next = refused
    desktop.click("reglages.dossier.changer")
    assert desktop.says("Ce dossier n’est pas accessible en écriture. Choisissez-en un autre.")
    assert desktop.text("reglages.dossier") == str(before)
    desktop.dialogs.next = tmp_path / "OneDrive - Cabinet" / "Forfait"
    desktop.click("reglages.dossier.changer")
    assert desktop.text("reglages.dossier") == str(desktop.dialogs.next)
    assert desktop.says("Ce dossier est synchronisé par OneDrive")
    desktop.click("reglages.annuler")
    assert desktop.text("reglages.dossier") == str(before)
    desktop.window.side.screen.leave()  # type: ignore[union-attr]
    home = desktop.window.home
    assert home is not None
    desktop.qtbot.waitUntil(lambda: home.model.rowCount() == 1)


def test_the_copies_are_counted_and_lead_to_the_versions(desktop: Desktop) -> None:
    wizard = desktop.open_sample()
    show(desktop, "dossier")
    assert desktop.says("La première copie sera faite à votre prochaine saisie.")
    desktop.click("ecran.retour")
    desktop.go("dmp")
    desktop.type("reponse.dmp.taux.done", "200")
    desktop.wait_saved()
    screen = show(desktop, "dossier")
    usage = usage_in(desktop.locations.library)
    assert (usage.dossiers, usage.copies) == (1, 1)
    assert desktop.text("reglages.copies.ouverte").startswith("1 copie, ")
    assert desktop.text("reglages.copies.ouverte").endswith("la dernière le 20 décembre à 14 h 32.")
    desktop.qtbot.waitUntil(
        lambda: desktop.text("reglages.copies.toutes").startswith("En tout : 1 déclaration, 1 copie")
    )
    desktop.click("reglages.copies.restaurer")
    assert desktop.text("ecran.titre") == "Restaurer une version"
    assert screen is not desktop.window.side.screen
    assert wizard is desktop.wizard


def test_who_prepares_is_remembered_and_taken_back(desktop: Desktop) -> None:
    desktop.add_sample()
    desktop.start()
    show(desktop, "cabinet")
    desktop.type("reglages.cabinet.prepare", "Nadia Benali")
    assert desktop.window.side.screen is not None
    settings = desktop.window.side.screen.context.tools.settings
    assert settings.text("practice.prepared_by") == "Nadia Benali"
    desktop.type("reglages.cabinet.nom", "269054958815780")
    assert settings.text("practice.name") == ""
    desktop.click("reglages.role.secretaire")
    assert settings.text("role") == "secretaire"
    desktop.click("reglages.annuler")
    desktop.click("reglages.annuler")
    assert (settings.text("role"), settings.text("practice.prepared_by")) == ("medecin", "")


def test_who_prepares_is_proposed_in_a_new_declaration(desktop: Desktop) -> None:
    desktop.add_sample_rules()
    desktop.start()
    show(desktop, "cabinet")
    desktop.type("reglages.cabinet.prepare", "Nadia Benali")
    office = desktop.window.side.screen.context.tools.office  # type: ignore[union-attr]
    path = office.create(NewDeclaration(SAMPLE_ID, CLAIRE, frozenset()))
    assert DossierStore().open(path).dossier.prepared == Signature(by="Nadia Benali")


def test_the_rules_say_their_version_and_an_imported_pack_is_removed(desktop: Desktop) -> None:
    desktop.add_sample_rules()
    desktop.start()
    screen = show(desktop, "regles")
    pane = screen._panes["regles"]
    rows = {row.key: plain(row.accessible) for row in pane.list.rows.rows}  # type: ignore[attr-defined]
    assert rows["forfait-structure-2023"].endswith("définitif, fourni avec l’application")
    assert rows[SAMPLE_ID].endswith("barème importé")
    pane.list.load(pane.list.rows.rows, SAMPLE_ID)  # type: ignore[attr-defined]
    file = desktop.locations.packs / SAMPLE_ID / "campaign.toml"
    desktop.click("reglages.regles.retirer")
    assert not file.exists()
    assert SAMPLE_ID not in {row.key for row in pane.list.rows.rows}  # type: ignore[attr-defined]
    desktop.click("reglages.annuler")
    assert file.read_bytes() == sample_data()
    assert SAMPLE_ID in {row.key for row in pane.list.rows.rows}  # type: ignore[attr-defined]


def test_a_file_without_rules_changes_nothing(desktop: Desktop, tmp_path: Path) -> None:
    desktop.start()
    show(desktop, "regles")
    wrong = tmp_path / "barème.toml"
    wrong.write_text("rien = 1", encoding="utf-8")
    desktop.dialogs.next = wrong
    desktop.click("reglages.regles.importer")
    assert desktop.dialogs.shown[-1].isVisible()
    assert not desktop.locations.packs.exists()


def test_the_traces_are_erased_and_the_declarations_stay(desktop: Desktop) -> None:
    wizard = desktop.open_sample()
    path = wizard.workbench.session.path
    content = path.read_bytes()
    desktop.locations.logs.mkdir(parents=True)
    (desktop.locations.logs / "anomalies.log").write_text("KeyError", encoding="utf-8")
    desktop.window.show_library()
    show(desktop, "confidentialite")
    assert desktop.says(str(desktop.locations.library))
    assert desktop.window.recent.paths() == (path,)
    indexer = desktop.window._tools.indexer
    refreshing, go_on = threading.Event(), threading.Event()

    def refresh_slowly() -> None:
        refreshing.set()
        go_on.wait()
        desktop.window._tools.office.refresh()

    # A refresh is running when the button is pressed, and others wait: none of them makes the index again.
    indexer.submit(refresh_slowly, _nothing, _nothing)
    refreshing.wait()
    desktop.click("reglages.traces")
    indexer.submit(desktop.window._tools.office.refresh, _nothing, _nothing)
    indexer.submit(partial(desktop.window._tools.office.note_saved, path), _nothing, _nothing)
    indexer.submit(desktop.window._tools.office.index_rows, _nothing, _nothing)
    go_on.set()
    indexer.wait()
    desktop.settle()
    assert desktop.window.recent.paths() == ()
    assert desktop.says("Traces effacées")
    assert list(desktop.locations.logs.iterdir()) == []
    assert not desktop.locations.index.exists()
    assert path.read_bytes() == content
    desktop.click("reglages.annuler")
    assert desktop.window.recent.paths() == (path,)


def test_every_licence_has_its_text(desktop: Desktop) -> None:
    desktop.start()
    screen = show(desktop, "licences")
    pane = screen._panes["licences"]
    text = desktop.find("reglages.licences.texte")
    assert isinstance(text, QPlainTextEdit)
    names = set()
    for row in pane.list.rows.rows:  # type: ignore[attr-defined]
        pane.list.load(pane.list.rows.rows, row.key)  # type: ignore[attr-defined]
        names.add(row.cells[0])
        assert len(text.toPlainText()) > 400, row.cells[0]
    assert {"Qt et PySide6", "reportlab", "python-stdnum"} <= names


@pytest.mark.parametrize(
    ("folder", "service"),
    [
        ("OneDrive/Documents", "OneDrive"),
        ("OneDrive - Cabinet/Forfait structure", "OneDrive"),
        ("Dropbox (Personnel)/x", "Dropbox"),
        ("Google Drive/Mon Drive", "Google Drive"),
        ("Library/Mobile Documents/com~apple~CloudDocs", "iCloud Drive"),
        ("Nextcloud/Documents", "Nextcloud"),
        ("Documents/Forfait structure", ""),
        ("Boxe/Dropboxes", ""),
    ],
)
def test_a_synchronised_folder_is_known_by_its_path(tmp_path: Path, folder: str, service: str) -> None:
    assert sync_service(tmp_path / folder) == service


def test_a_synchronised_folder_is_known_by_its_marks(tmp_path: Path) -> None:
    (tmp_path / "partage" / ".stfolder").mkdir(parents=True)
    assert sync_service(tmp_path / "partage" / "Forfait structure") == "Syncthing"


def test_the_contrast_is_remembered_and_ticked_in_the_menu(desktop: Desktop) -> None:
    desktop.start()
    desktop.window.menus.contrast_chosen.emit("high")
    assert desktop.kit.theme.palette == LIGHT_HIGH_CONTRAST
    desktop.close()
    desktop.kit.theme.set_high_contrast(None)
    desktop.start()
    assert desktop.kit.theme.palette == LIGHT_HIGH_CONTRAST
    show(desktop)
    assert desktop.button("Contraste : renforcé").isChecked()
