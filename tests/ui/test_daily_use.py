"""What a secretary met while she lived a whole year in the window, without a mouse."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from forfait_desktop.ui.wizard.help_panel import HelpPanel
from tests.sample import SAMPLE_ID
from tests.ui.desktop import Desktop, plain

RATE = "reponse.dmp.taux"
CONTROL = Qt.KeyboardModifier.ControlModifier


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
