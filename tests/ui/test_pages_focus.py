"""Where a page opens: on the first field that still asks for something, never on one that asks for nothing."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QWidget

from tests.ui.desktop import Desktop


def opened_on(desktop: Desktop, page: str) -> str:
    desktop.go("recapitulatif")
    desktop.go(page)
    return desktop.focused()


def test_a_neutralised_condition_is_not_waiting(desktop: Desktop) -> None:
    desktop.open_sample(empty=True)
    bench = desktop.wizard.workbench
    for criterion in bench.page("volet-1").sections[0].criteria:
        bench.edit(criterion.field.id, "oui")
    neutral = [one.indicator for one in bench.page("volet-1").sections if one.status.code == "neutralised"]
    assert neutral == ["sesam-vitale"]
    assert opened_on(desktop, "volet-1").startswith("reponse.teletransmission.")


def test_a_neutralised_row_of_the_grid_is_not_waiting(desktop: Desktop) -> None:
    desktop.open_sample(empty=True)
    bench = desktop.wizard.workbench
    sections = bench.page("teleservices").sections
    neutral = [number for number, one in enumerate(sections) if one.status.code == "neutralised"]
    assert len(neutral) == 1
    for section in sections[: neutral[0]]:
        desktop.go("teleservices")
        desktop.type(f"{section.criteria[0].field.id}.percent", "12")
    following = sections[neutral[0] + 1 :]
    expected = f"{following[0].criteria[0].field.id}.percent" if following else "page.titre"
    assert opened_on(desktop, "teleservices") == expected


@pytest.mark.parametrize("page", ["coordination", "apcv"])
def test_a_page_set_aside_opens_on_its_title(desktop: Desktop, page: str) -> None:
    desktop.open_sample(empty=True)
    bench = desktop.wizard.workbench
    bench.press(f"ecarter.{page}")
    assert bench.page(page).sections[0].status.code == "not_applicable"
    assert opened_on(desktop, page) == "page.titre"
    focused = desktop.wizard.page.title
    assert isinstance(focused, QWidget)
    assert focused.hasFocus()
