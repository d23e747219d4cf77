"""What a secretary met while she lived a whole year in the window, without a mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QMenu

from forfait_desktop.presentation.views import ActionView
from forfait_desktop.ui.message_bar import PASSING
from forfait_desktop.ui.widgets.row_list import RowList
from forfait_desktop.ui.wizard.help_panel import HelpPanel
from tests.sample import SAMPLE_ID
from tests.ui.desktop import Desktop, accessible_name, plain

RATE = "reponse.dmp.taux"
CONTROL = Qt.KeyboardModifier.ControlModifier
CHANGE = "total.dernierChangement"


def test_undo_takes_back_what_was_typed_in_one_input_only(desktop: Desktop) -> None:
    """Two numbers of a rate typed in one go: the message tells one of them, so only that one may go."""
    desktop.open_sample(empty=True)
    desktop.go("dmp")
    done = desktop.find(f"{RATE}.done")
    done.setFocus()
    QTest.keyClicks(done, "148")
    desktop.key(Qt.Key.Key_Tab)
    assert desktop.focused() == f"{RATE}.total"
    QTest.keyClicks(desktop.find(f"{RATE}.total"), "2000")
    desktop.key(Qt.Key.Key_Tab)
    desktop.key(Qt.Key.Key_Z, CONTROL)
    assert desktop.says("(2 000 → vide).")
    assert (desktop.value(f"{RATE}.done"), desktop.value(f"{RATE}.total")) == ("148", "")
    desktop.key(Qt.Key.Key_Z, CONTROL)
    assert desktop.says("(148 → vide).")
    assert (desktop.value(f"{RATE}.done"), desktop.value(f"{RATE}.total")) == ("", "")


def test_enter_in_a_doubtful_rpps_stops_once(desktop: Desktop) -> None:
    """The warning was told to nobody: Enter, or the button, made the declaration at once."""
    desktop.add_sample_rules()
    desktop.start()
    desktop.click("Créer une déclaration")
    desktop.click(f"nouvelle.annee.{SAMPLE_ID}")
    desktop.click("Continuer")
    desktop.type("profil.nom", "MARTIN")
    desktop.type("profil.rpps", "1000123456", leave=False)
    desktop.key(Qt.Key.Key_Return)
    assert desktop.says("Le numéro RPPS compte 11 chiffres : il en manque 1.")
    assert desktop.focused() == "profil.rpps"
    desktop.key(Qt.Key.Key_Return)
    assert desktop.has("total.acquis"), "told, and never a wall"


def test_help_of_several_conditions_tells_which_one_it_is_about(desktop: Desktop) -> None:
    """« accordée à tous », said of one condition, must not be read as said of the one before it."""
    desktop.open_sample()
    desktop.go("volet-1")
    panel = desktop.wizard.findChild(HelpPanel)
    assert panel is not None
    lead = [plain(line) for line in desktop.wizard.workbench.page("volet-1").help.lead]
    titles = [plain(one.short or one.title) for one in desktop.wizard.workbench.session.campaign.indicators]
    assert len(lead) == 2
    for line in lead:
        assert line.partition(" : ")[0] in titles
        assert desktop.says(line)


def test_the_last_change_is_told_from_before_the_first_key(desktop: Desktop) -> None:
    """148 on 2, 20, 200 then 2,000: on the way the rate was met, and « −40 points » told of what nobody ever had."""
    desktop.open_sample(empty=True)
    desktop.go("dmp")
    desktop.type(f"{RATE}.done", "148")
    total = desktop.find(f"{RATE}.total")
    total.setFocus()
    QTest.keyClicks(total, "200")
    assert desktop.text("total.dernierChangement").endswith("+40 points en attente (Alimentation du DMP)")
    QTest.keyClicks(total, "0")
    assert not desktop.has(CHANGE) or "Alimentation du DMP" not in desktop.text(CHANGE)


def test_an_import_is_not_told_as_a_change_of_the_profile(desktop: Desktop) -> None:
    desktop.open_sample(empty=True)
    bench = desktop.wizard.workbench
    bench.use_rates({"reponse.aat.taux": "100", "reponse.pse.taux": "100"})
    desktop.settle()
    assert desktop.text(CHANGE).endswith("(plusieurs rubriques)")
    bench.use_rates({"reponse.cm-atmp.taux": "100"})
    desktop.settle()
    assert desktop.text(CHANGE).endswith("(Certificat AT-MP)")


def test_after_an_import_the_keyboard_stays_with_what_was_imported(desktop: Desktop) -> None:
    """The button that was pressed is disabled: Qt gave the keyboard to « Retour », so Enter left the screen."""
    desktop.open_sample(empty=True)
    desktop.window.side.show("importer-comptes")
    desktop.dialogs.next = desktop.root / "comptes.csv"
    desktop.dialogs.next.write_text("Ligne;Nombre;Total\nAlimentation du DMP;214;2000\n", encoding="utf-8")
    desktop.click("comptes.choisir")
    desktop.rest()
    desktop.find("comptes.importer").setFocus()
    desktop.key(Qt.Key.Key_Return)
    assert desktop.says("1 réponse reprise du fichier.")
    assert desktop.focused() == "comptes.liste"


def names_piece(button: QAbstractButton) -> bool:
    return button.isVisible() and accessible_name(button).startswith("Ajouter une pièce pour")


def test_after_adding_a_piece_the_keyboard_stays_by_its_row(desktop: Desktop) -> None:
    desktop.open_sample(empty=True)
    desktop.window.side.show("pieces")
    desktop.rest()
    desktop.dialogs.next = desktop.root / "attestation.png"
    image = QImage(4, 4, QImage.Format.Format_RGB32)
    image.fill(0)
    assert image.save(str(desktop.dialogs.next))
    table = desktop.find("pieces.liste")
    assert isinstance(table, RowList)
    table.setCurrentIndex(table.rows.index(0))
    wanted = next(one for one in desktop.top().findChildren(QAbstractButton) if names_piece(one))
    wanted.setFocus()
    desktop.key(Qt.Key.Key_Space)
    desktop.rest()
    assert desktop.says("Pièce ajoutée : attestation.png.")
    assert desktop.focused() == "pieces.liste"


def test_tab_goes_through_the_copy_sheet_from_top_to_bottom(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.window.side.show("recopier")
    desktop.settle()
    desktop.find("recopier.etroite.ouvrir").setFocus()
    met: list[str] = []
    while desktop.focused() != "recopier.capture":
        desktop.key(Qt.Key.Key_Tab)
        met.append(desktop.focused())
        assert len(met) < 200
    rows = [name for name in met if name.startswith(("recopier.copier.", "recopier.repondre.", "recopier.coche."))]
    assert len(rows) > 20
    assert met == [*rows, "recopier.fini", "recopier.accuse.numero", "recopier.accuse.date", "recopier.capture"]


def test_each_menu_has_a_name_of_its_own(desktop: Desktop) -> None:
    """A screen reader said « Forfait structure » at the opening of every one."""
    window = desktop.start()
    menus = [action.menu() for action in window.menuBar().actions()]
    names = [accessible_name(menu) for menu in menus if isinstance(menu, QMenu)]
    assert names == ["Fichier", "Édition", "Affichage", "Déclaration", "Outils", "Aller", "Aide"]
    inner = [menu for menu in window.findChildren(QMenu) if menu.title()]
    assert all(accessible_name(menu) == menu.title().replace("&", "") for menu in inner)


def test_help_leads_back_to_the_page_when_what_had_the_keyboard_is_gone(desktop: Desktop) -> None:
    """A message takes the place of another with its buttons: Échap met a button that Qt had deleted."""
    wizard = desktop.open_sample()
    desktop.go("dmp")
    wizard.messages.say(PASSING, "info", "Avant.", (ActionView("essai.avant", "Voir"),))
    desktop.settle()
    desktop.button("Voir").setFocus()
    wizard.open_help()
    assert desktop.focused() == "aide.texte"
    wizard.messages.say(PASSING, "info", "Après.", (ActionView("essai.apres", "Relire"),))
    desktop.rest()
    desktop.key(Qt.Key.Key_Escape)
    focused = desktop.window.focusWidget()
    assert focused is not None
    assert wizard.page.isAncestorOf(focused)
