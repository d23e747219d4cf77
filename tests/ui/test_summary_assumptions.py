"""« Ce que ces chiffres supposent »: three lines on the summary, all of them on demand and in the report."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QPushButton

from forfait_desktop.presentation.views import RateText
from forfait_desktop.report.content import Items
from forfait_desktop.ui.pages.assumptions import Assumptions
from tests.ui.desktop import Desktop, plain
from tests.ui.test_every_page import BUNDLED, open_campaign


def lines(desktop: Desktop) -> list[str]:
    """The visible texts of the block, titles and button apart."""
    (block,) = desktop.wizard.page.findChildren(Assumptions)
    labels = [label for label in block.findChildren(QLabel) if label.isVisible() and label.text()]
    return [plain(label.text()) for label in labels if label.property("textRole") == "secondary"]


def open_donum(desktop: Desktop) -> None:
    open_campaign(
        desktop, next(one for one in BUNDLED if one.name == "donum-2026").joinpath("campaign.toml").read_bytes()
    )


def test_three_lines_then_all_of_them_and_the_button_stays(desktop: Desktop) -> None:
    open_donum(desktop)
    bench = desktop.wizard.workbench
    warnings = bench.situation.evaluation.warnings
    told = {plain(bench.words.warnings.sentence(one, bench.session.campaign)) for one in warnings}
    assert len(told) > 3
    desktop.wizard.open_summary()
    desktop.settle()
    assert len(lines(desktop)) == 3
    button = desktop.find("recap.suppositions")
    assert isinstance(button, QPushButton)
    assert plain(button.text()) == f"Tout afficher ({len(told)})"
    button.setFocus()
    desktop.settle()
    pointer = button.mapTo(desktop.window, button.rect().center())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    desktop.settle()
    assert button.rect().contains(button.mapFrom(desktop.window, pointer))
    assert set(lines(desktop)) == told
    assert len(lines(desktop)) == len(told)
    assert button.hasFocus()
    button.click()
    desktop.settle()
    assert len(lines(desktop)) == 3


def test_what_the_user_typed_comes_first(desktop: Desktop) -> None:
    desktop.open_sample()
    bench = desktop.wizard.workbench
    bench.edit("reponse.dmp.taux", RateText(done="148", total="2000", percent="9"))
    desktop.wizard.open_summary()
    desktop.settle()
    assert "148 sur 2 000 donne 7,4 %, mais vous avez saisi 9 %" in lines(desktop)[0]
    assert desktop.says("Vos saisies")


def test_the_report_has_every_line_by_subject(desktop: Desktop) -> None:
    open_donum(desktop)
    bench = desktop.wizard.workbench
    section = next(one for one in bench.report().sections if one.title == "Ce que ces chiffres supposent")
    blocks = [block for block in section.blocks if isinstance(block, Items)]
    assert all(block.title for block in blocks)
    printed = [text for block in blocks for text in block.items]
    warnings = bench.situation.evaluation.warnings
    assert set(printed) == {bench.words.warnings.sentence(one, bench.session.campaign) for one in warnings}
    assert len(printed) == len(set(printed))
