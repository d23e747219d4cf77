"""« D’où viennent ces chiffres »: the window of the cards, alone and from the pages of a declaration."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from forfait_desktop.domain.campaign import Campaign, Figure
from forfait_desktop.presentation.pages.rule_card import campaign_cards, cards_of
from forfait_desktop.presentation.wording.wording import Wording
from forfait_desktop.ui.dialogs import QtDialogs
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.pages.base import Page
from forfait_desktop.ui.rules.card import RuleCardDialog
from forfait_desktop.ui.rules.figure import FigureButton
from forfait_desktop.ui.widgets.links import LinkButton
from tests.presentation.all_rules import all_campaigns
from tests.sample import sample_campaign
from tests.ui.desktop import Desktop, ScriptedDialogs, accessible_name, plain
from tests.ui.test_every_page import BUNDLED, open_campaign

WORDS = Wording()
BUNDLED_2023 = next(one for one in BUNDLED if one.name == "forfait-structure-2023")
RULES = next(campaign for campaign in all_campaigns() if campaign.id == "forfait-structure-2023")


@pytest.fixture
def dialogs() -> ScriptedDialogs:
    return ScriptedDialogs()


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    return made


def opened(qtbot: QtBot, kit: Kit, dialogs: ScriptedDialogs, window: QWidget, *holders: str) -> RuleCardDialog:
    view = cards_of(RULES, holders, WORDS) if holders else campaign_cards(RULES, WORDS)
    dialog = RuleCardDialog(kit, view, WORDS, dialogs, window)
    dialogs.show_beside(dialog)
    qtbot.waitExposed(dialog)
    return dialog


def texts(dialog: RuleCardDialog) -> list[str]:
    return [plain(label.text()) for label in dialog.findChildren(QLabel)]


def test_a_card_says_everything_about_its_figure(
    qtbot: QtBot, kit: Kit, dialogs: ScriptedDialogs, window: QWidget
) -> None:
    dialog = opened(qtbot, kit, dialogs, window, "dmp")
    shown = texts(dialog)
    assert plain(dialog.windowTitle()) == "D’où viennent ces chiffres : Alimentation du DMP" == shown[0]
    for wanted in (
        "Seuil : 10 %",
        "Auparavant : 20 %",
        "Confiance : sources concordantes",
        "Au moins deux sources indépendantes disent la même chose.",
        "Dernière vérification : 21 novembre 2026",
        "12 décembre 2023 : seuil d’alimentation du DMP, 20 % → 10 %.",
    ):
        assert wanted in shown
    assert not dialog.isModal()
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in dialog.findChildren(QLabel))


def test_an_address_is_text_and_opens_only_on_a_click(
    qtbot: QtBot, kit: Kit, dialogs: ScriptedDialogs, window: QWidget
) -> None:
    dialog = opened(qtbot, kit, dialogs, window, "dmp")
    fields = dialog.findChildren(QLineEdit)
    assert fields
    assert all(field.isReadOnly() and field.text().startswith("https://") for field in fields)
    assert dialogs.addresses == []
    buttons = dialog.findChildren(LinkButton)
    assert len(buttons) == len(fields)
    for button in buttons:
        assert button.text() == "Ouvrir dans le navigateur"
        assert accessible_name(button).startswith(button.text())
    buttons[0].click()
    assert dialogs.addresses == [fields[0].text()]
    assert dialog.message.isHidden()


def test_a_browser_that_does_not_open_is_told_with_the_address(
    qtbot: QtBot, kit: Kit, dialogs: ScriptedDialogs, window: QWidget
) -> None:
    dialogs.browser = False
    dialog = opened(qtbot, kit, dialogs, window, "dmp")
    dialog.findChildren(LinkButton)[0].click()
    assert dialog.message.isVisible()
    assert dialogs.addresses[0] in dialog.message.text()


def test_the_keyboard_goes_through_every_card_and_closes(
    qtbot: QtBot, kit: Kit, dialogs: ScriptedDialogs, window: QWidget
) -> None:
    dialog = opened(qtbot, kit, dialogs, window, "dmp")
    headings = [label for label in dialog.findChildren(QLabel) if label.objectName().startswith("regle.chiffre.")]
    assert len(headings) == len(RULES.indicator("dmp").figures)
    assert all(label.focusPolicy() & Qt.FocusPolicy.TabFocus for label in headings)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_the_campaign_tells_which_part_each_figure_belongs_to(
    qtbot: QtBot, kit: Kit, dialogs: ScriptedDialogs, window: QWidget
) -> None:
    shown = texts(opened(qtbot, kit, dialogs, window))
    assert "Volet 1 : équipement du cabinet" in shown
    assert "Maximum de la campagne : 1 163 points (8 141 €)" in shown


def test_only_the_web_is_opened(monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[str] = []

    def open_url(url: QUrl) -> bool:
        asked.append(url.toString())
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    for address in (
        "file:///etc/passwd",
        "javascript:alert(1)",
        "",
        "ameli.fr",
        "https://a b.fr",
        "mailto:a@b.fr",
    ):
        assert not QtDialogs().open_address(address)
    assert asked == []
    assert QtDialogs().open_address("https://www.ameli.fr/medecin")
    assert asked == ["https://www.ameli.fr/medecin"]


# --- from the pages ---------------------------------------------------------------------------------------------------


def test_the_page_of_a_rate_opens_the_cards_of_its_line(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("dmp")
    button = desktop.find("regle.dmp")
    assert plain(accessible_name(button)) == "D’où viennent ces chiffres : Alimentation du DMP"
    desktop.click("regle.dmp")
    (dialog,) = desktop.dialogs.shown
    assert isinstance(dialog, RuleCardDialog)
    assert desktop.says("Seuil : 10 %")
    # The window stays usable, and there is one window of cards at a time.
    dialog.hide()
    desktop.go("apcv")
    desktop.click("regle.apcv")
    assert [one.isVisible() for one in desktop.dialogs.shown[1:]] == [True]


def test_a_page_of_several_lines_has_a_button_for_each_beside_its_figures(desktop: Desktop) -> None:
    desktop.open_sample()
    for page, wanted in (
        ("teleservices", ["aat", "cm-atmp", "pse", "dmt", "spe", "dsg"]),
        ("volet-1", ["volet-1#points", "logiciel-segur", "sesam-vitale", "teletransmission", "horaires"]),
    ):
        desktop.go(page)
        shown = [one for one in desktop.wizard.page.findChildren(FigureButton) if one.isVisible()]
        assert [one.asked for one in shown] == wanted
        assert len({accessible_name(one) for one in shown}) == len(wanted)
    desktop.click("regle.horaires")
    assert desktop.says("D’où viennent ces chiffres : Horaires affichés dans l’annuaire santé")


def test_the_foot_opens_the_cards_of_the_campaign_and_its_label_stays(desktop: Desktop) -> None:
    desktop.open_sample()
    assert isinstance(desktop.find("etat.regles"), QLabel)
    desktop.click("regle.campagne")
    (dialog,) = desktop.dialogs.shown
    assert isinstance(dialog, RuleCardDialog)
    assert dialog.title.text().endswith(sample_campaign().title)


def test_the_cards_close_with_the_declaration(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("dmp")
    desktop.click("regle.dmp")
    (dialog,) = desktop.dialogs.shown
    closed: list[int] = []
    dialog.finished.connect(closed.append)
    desktop.window.show_library()
    desktop.settle()
    assert len(closed) == 1


def test_the_page_of_a_scheme_opens_the_cards_of_the_scheme(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("vsm")
    desktop.click("regle.vsm")
    (dialog,) = desktop.dialogs.shown
    assert isinstance(dialog, RuleCardDialog)
    shown = [label.text() for label in dialog.findChildren(QLabel)]
    scheme = sample_campaign().scheme("vsm")
    assert scheme is not None
    assert scheme.figures
    assert all(WORDS.rulebook.answer(figure.label, figure.value) in shown for figure in scheme.figures)


@pytest.mark.parametrize("name", ["sample", "donum-2026", "forfait-structure-2022"])
def test_every_figure_of_every_page_opens_its_own_card(desktop: Desktop, name: str) -> None:
    if name == "sample":
        desktop.open_sample()
    else:
        open_campaign(desktop, next(one for one in BUNDLED if one.name == name).joinpath("campaign.toml").read_bytes())
    campaign = desktop.wizard.workbench.session.campaign
    asked = 0
    for page_id in desktop.wizard.workbench.order()[:-1]:
        desktop.go(page_id)
        page, view = desktop.wizard.page, desktop.wizard.workbench.page(page_id)
        assert isinstance(page, Page)
        buttons = [one for one in page.findChildren(FigureButton) if one.isVisible()]
        holders = {one.asked.partition("#")[0] for one in buttons}
        lines = {section.indicator for section in view.sections}
        if len(lines) > 1:
            assert lines <= holders, page_id
        elif page.value.text() and view.scheme is None:
            named = {f"{view.sections[0].indicator}#{figure.name}" for figure in _figures(campaign, lines)}
            wanted = {one for one in named if one.endswith(("#points", "#threshold"))}
            assert {one.asked for one in buttons} == wanted, page_id
        else:
            assert view.scheme is None or holders == {page_id}
        for button in buttons:
            asked += 1
            assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
            assert plain(accessible_name(button)).startswith(("D’où vient ce chiffre : ", "D’où viennent ces chiffres"))
            button.click()
            desktop.settle()
            dialog = desktop.dialogs.shown[-1]
            assert isinstance(dialog, RuleCardDialog)
            holder, _, figure = button.asked.partition("#")
            if figure:
                heading = dialog.findChild(QLabel, f"regle.chiffre.{holder}.{figure}")
                assert isinstance(heading, QLabel)
                assert heading.visibleRegion().boundingRect().height() == heading.height(), button.asked
    assert asked > 8


def _figures(campaign: Campaign, lines: set[str]) -> list[Figure]:
    return [figure for line in campaign.indicators if line.id in lines for figure in line.figures]


def test_the_reasons_of_the_amounts_lead_to_the_value_of_the_point_and_to_the_maximum(desktop: Desktop) -> None:
    open_campaign(desktop, (BUNDLED_2023 / "campaign.toml").read_bytes())
    desktop.click("total.pourquoi")
    assert desktop.says("Valeur du point : 7 €")
    assert desktop.says("Maximum de la campagne : 1 163 points (8 141 €)")
    desktop.click("regle.campaign.total")
    dialog = desktop.dialogs.shown[-1]
    assert isinstance(dialog, RuleCardDialog)
    heading = dialog.findChild(QLabel, "regle.chiffre.campaign.total")
    assert isinstance(heading, QLabel)
    assert not heading.visibleRegion().isEmpty()


def test_the_summary_leads_to_the_points_of_each_volet(desktop: Desktop) -> None:
    open_campaign(desktop, (BUNDLED_2023 / "campaign.toml").read_bytes())
    desktop.wizard.open_summary()
    desktop.settle()
    shown = [one for one in desktop.wizard.page.findChildren(FigureButton) if one.isVisible()]
    assert [one.asked for one in shown] == ["volet-1#points", "volet-2#points"]
    desktop.click("regle.volet-2.points")
    assert isinstance(desktop.dialogs.shown[-1], RuleCardDialog)
    assert desktop.says("Points du volet 2 : 883 points (6 181 €), dont 8 non répartis")
