"""Hostile texts in every field, seen on every page and every screen: shown as typed, never taken for markup."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QTextEdit, QWidget

from forfait_desktop.domain.answers import Physician
from forfait_desktop.storage.dossier import Dossier, EvidenceRecord, Signature, new_dossier
from forfait_desktop.storage.store import DossierStore, digest
from forfait_desktop.ui.side.registry import entries
from forfait_desktop.ui.wizard.page_shelf import SUMMARY
from tests.sample import SAMPLE_DAY, SAMPLE_DETAILS, SAMPLE_ID, sample_campaign, sample_data, sample_entry
from tests.ui.desktop import Desktop

MARK = "<img src='file:///etc/hostname'>"
TEXTS = (
    f"<b>{MARK} &lt;b&gt; <a href='javascript:x'>y</a> =1+1",
    f"<qt>{MARK}<script>x</script><table><tr><td> ]]> {{0.__class__}} %s",
)


def hostile(text: str) -> Dossier:
    """A dossier whose every text is that one."""
    given = sample_entry()
    physician = Physician(
        name=text,
        family_name=text,
        given_name=text,
        specialty=text,
        profile=replace(given.profile, practice=text, software=text),
    )
    lines = [line.id for line in sample_campaign().indicators]
    return replace(
        new_dossier(SAMPLE_ID, digest(sample_data()), SAMPLE_DAY, physician),
        answers=given.answers,
        applicability=given.applicability,
        details={
            line: {key: dict.fromkeys(row, text) for key, row in rows.items()} for line, rows in SAMPLE_DETAILS.items()
        },
        notes={"general": text, **dict.fromkeys(lines, text)},
        evidence=tuple(
            EvidenceRecord(f"p{number}", indicators=(line,), label=text, place=text)
            for number, line in enumerate(lines)
        ),
        prepared=Signature(text, SAMPLE_DAY),
        reviewed=Signature(text, SAMPLE_DAY),
        questions=dict.fromkeys(lines[:3], text),
    )


def faults(top: QWidget, where: str) -> list[str]:
    """Widgets that would take the text for markup."""
    found = []
    for widget in [top, *top.findChildren(QWidget)]:
        if MARK in widget.toolTip():
            found.append(f"{where}: tip of {widget.objectName()}")
        if isinstance(widget, QLabel) and MARK in widget.text() and widget.textFormat() != Qt.TextFormat.PlainText:
            found.append(f"{where}: label {widget.objectName()}")
        if isinstance(widget, QTextEdit) and "<img" in widget.toHtml().partition("<body")[2]:
            found.append(f"{where}: text {widget.objectName()}")
    return found


@pytest.mark.parametrize("text", TEXTS)
def test_no_screen_takes_a_text_for_markup(desktop: Desktop, text: str) -> None:
    desktop.add_sample_rules()
    dossier = hostile(text)
    path = DossierStore().create(desktop.locations.library, dossier, sample_data())
    before = path.read_bytes()
    desktop.start(path)
    found: list[str] = []
    shown = 0
    for page in (*desktop.wizard.workbench.order(), SUMMARY):
        desktop.go(page)
        found += faults(desktop.window, page)
        shown += any(MARK in label.text() for label in desktop.window.findChildren(QLabel))
    for entry in entries():
        desktop.window.side.show(entry.id)
        desktop.settle()
        found += faults(desktop.window, entry.id)
    assert found == []
    assert shown, "the text is shown somewhere"
    assert path.read_bytes() == before
    desktop.close()
