"""The small line of a page: who was asked for what is missing on it, and the way to choose it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QWidget

from forfait_desktop.presentation.wording.names import row_name
from forfait_desktop.presentation.wording.questions import QuestionWords
from forfait_desktop.presentation.workbench import Workbench
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.flow import FlowLayout
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.shown import set_shown


class QuestionNote(QWidget):
    """« Question pour « Secrétariat » », shown while an answer of the page is missing.

    Signals:
        requested(): « Qui peut me le dire ? ».
    """

    requested = Signal()

    def __init__(self, kit: Kit, workbench: Workbench, indicators: tuple[str, ...]) -> None:
        """Watch the lines ``indicators`` of a page; hidden until `refresh`."""
        super().__init__()
        self._workbench = workbench
        self._words = QuestionWords(QCoreApplication.translate)
        self._lines = [line for line in workbench.session.campaign.indicators if line.id in indicators]
        flow = FlowLayout(self, 12, 2)
        self.text = plain_label("", "caption", self, wrap=False)
        self.text.setObjectName("page.question")
        self.text.setContentsMargins(0, 5, 0, 5)
        flow.addWidget(self.text)
        self.link = Button(kit, self._words.title(), "page.qui", "link", "circle-help", self)
        self.link.clicked.connect(self.requested)
        flow.addWidget(self.link)
        # Not shown before it has a parent: it would be a window of its own for an instant.
        self.hide()

    def refresh(self) -> None:
        """Say who was asked, for the lines that still miss their answer."""
        situation, asked = self._workbench.situation, self._workbench.session.dossier.questions
        missing = [line for line in self._lines if situation.result(line.id).undecided]
        said = [(line, asked[line.id]) for line in missing if line.id in asked]
        if len(self._lines) == 1:
            text = self._words.asked_here(said[0][1]) if said else ""
        else:
            text = " · ".join(self._words.asked_line(row_name(line), who) for line, who in said)
        self.text.set_text_quietly(text)
        set_shown(self.text, bool(text))
        set_shown(self, bool(missing))
