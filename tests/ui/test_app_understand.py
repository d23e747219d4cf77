"""« Comprendre ce taux » on the real page: closed, opened, filled, compared, saved."""

from __future__ import annotations

from forfait_desktop.storage.dossier import from_bytes
from forfait_desktop.ui.fields.line import LineField
from forfait_desktop.ui.rates.understand import UnderstandRates
from tests.ui.desktop import Desktop


def test_it_is_closed_and_builds_nothing_before_it_is_opened(desktop: Desktop) -> None:
    wizard = desktop.open_sample()
    desktop.go("dmp")
    block = wizard.page.findChild(UnderstandRates)
    assert isinstance(block, UnderstandRates)
    assert not block.findChildren(LineField)
    desktop.click("aide.taux.dmp.taux")
    assert desktop.says("On divise par : actes facturés dans l’année.")
    assert desktop.says(
        "Il reste 11 jours pour 52 alimentations : 34 par semaine suffisent, jusqu’au 31 décembre 2023."
    )
    assert len(block.findChildren(LineField)) == 9


def test_the_figures_are_compared_saved_and_found_again(desktop: Desktop) -> None:
    wizard = desktop.open_sample()
    desktop.go("dmp")
    total = desktop.text("total.acquis")
    desktop.click("aide.taux.dmp.taux")
    desktop.type("chiffre.dmp.taux.logiciel.valeur", "152/2000")
    desktop.type("chiffre.dmp.taux.logiciel.source", "Tableau de bord")
    desktop.type("chiffre.dmp.taux.logiciel.le", "18/12/2023")
    assert desktop.says("Mon logiciel : 4 de plus que votre saisie (152 contre 148).")
    assert desktop.text("total.acquis") == total
    desktop.wait_saved()
    kept = from_bytes(wizard.workbench.session.path.read_bytes()).details["dmp"]["taux"]
    assert kept == {"logiciel.valeur": "152/2000", "logiciel.source": "Tableau de bord", "logiciel.le": "18/12/2023"}
    path = wizard.workbench.session.path
    desktop.window.show_library()
    desktop.window.open_path(path)
    desktop.settle()
    desktop.go("dmp")
    desktop.click("aide.taux.dmp.taux")
    assert desktop.value("chiffre.dmp.taux.logiciel.source") == "Tableau de bord"


def test_the_answer_that_changes_is_followed(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("dmp")
    desktop.click("aide.taux.dmp.taux")
    desktop.type("chiffre.dmp.taux.logiciel.valeur", "152/2000")
    desktop.type("reponse.dmp.taux.done", "152")
    assert desktop.says("Mon logiciel : même chiffre que votre saisie.")
    assert desktop.says(
        "Il reste 11 jours pour 48 alimentations : 31 par semaine suffisent, jusqu’au 31 décembre 2023."
    )


def test_what_cannot_be_read_is_told_beside_its_field(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("dmp")
    desktop.click("aide.taux.dmp.taux")
    desktop.type("chiffre.dmp.taux.amelipro.valeur", "beaucoup")
    assert desktop.says("Saisissez deux nombres, par exemple 148 sur 2 000, ou un taux, par exemple 7,4 %.")
    assert desktop.value("chiffre.dmp.taux.amelipro.valeur") == "beaucoup"
