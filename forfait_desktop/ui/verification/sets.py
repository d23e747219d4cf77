"""The sets of lines that explain a gap, twenty at a time."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from forfait_desktop.presentation.verification.view import SetView
from forfait_desktop.presentation.wording.verification import VerifyWords
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import rule

_STEP: Final = 20


class SetRow(QWidget):
    """One explanation, and « Contester ces lignes » when it blames a line.

    Signals:
        contest_requested(object): the ids of the lines.
    """

    contest_requested = Signal(object)

    def __init__(self, kit: Kit, words: VerifyWords, view: SetView, parent: QWidget) -> None:
        super().__init__(parent)
        self._lines = view.lines
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 8, 0, 8)
        column.setSpacing(4)
        column.addWidget(rule(self))
        head = QHBoxLayout()
        head.addWidget(plain_label(view.title, "strong", self, wrap=False))
        head.addStretch(1)
        if view.lines:
            button = Button(kit, words.contest(), f"verifier.contester.{view.number}", "link", parent=self)
            button.setAccessibleName(view.contest_name)
            button.clicked.connect(self._on_clicked)
            head.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
        column.addLayout(head)
        for text in view.changes:
            column.addWidget(plain_label(text, "body", self))

    def _on_clicked(self) -> None:
        self.contest_requested.emit(self._lines)


class Sets(QWidget):
    """The list.

    Signals:
        contest_requested(object): the ids of the lines of a set.
    """

    contest_requested = Signal(object)

    def __init__(self, kit: Kit, words: VerifyWords, parent: QWidget) -> None:
        """Make an empty list."""
        super().__init__(parent)
        self._kit = kit
        self._words = words
        self._views: tuple[SetView, ...] = ()
        self._rows: list[SetRow] = []
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._column = QVBoxLayout()
        column.addLayout(self._column)
        self._listed = plain_label("", "caption", self)
        column.addWidget(self._listed)
        self.more = Button(kit, "", "verifier.suite", "link", parent=self)
        self.more.clicked.connect(self._on_more)
        column.addWidget(self.more, 0, Qt.AlignmentFlag.AlignLeft)
        self.hide()

    def show_views(self, views: tuple[SetView, ...], listed: str) -> None:
        """Show the first sets; none hides the list."""
        for row in self._rows:
            self._column.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        self._views = views
        self._listed.set_text_quietly(listed)
        self._listed.setVisible(bool(listed))
        self._add()
        self.setVisible(bool(views))

    def _add(self) -> None:
        for view in self._views[len(self._rows) : len(self._rows) + _STEP]:
            row = SetRow(self._kit, self._words, view, self)
            row.contest_requested.connect(self.contest_requested)
            self._rows.append(row)
            self._column.addWidget(row)
        left = len(self._views) - len(self._rows)
        self.more.setText(self._words.more(min(left, _STEP)))
        self.more.setVisible(left > 0)

    def _on_more(self) -> None:
        self._add()
