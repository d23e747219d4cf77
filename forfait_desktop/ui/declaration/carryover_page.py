"""E03, page 3: « Que reprendre de 2022 ? », three groups of lines, each « À confirmer » with its own button."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from forfait_desktop.presentation.home.carryover_view import CarryGroupView, CarryOverView, CarryRowView
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.buttons import Button, action_button
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import Card, PageScroll, rule

_WIDTH = 880


class CarryRow(QWidget):
    """A line: title, what was answered, what changed in the rule, and « Reprendre » where it may be pressed.

    Signals:
        pressed(str): the id of its action.
    """

    pressed = Signal(str)

    def __init__(self, kit: Kit, view: CarryRowView, parent: QWidget) -> None:
        super().__init__(parent)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 8, 0, 8)
        line.setSpacing(16)
        texts = QVBoxLayout()
        texts.setSpacing(2)
        line.addLayout(texts, 1)
        texts.addWidget(plain_label(view.title, "label", self))
        before = plain_label(view.before, "body", self)
        before.setObjectName(f"reprise.{view.indicator}.avant")
        texts.addWidget(before)
        for change in view.changes:
            texts.addWidget(plain_label(change, "secondary", self))
        for note in view.notes:
            texts.addWidget(plain_label(note, "caption", self))
        self._taken = plain_label("", "ok", self, wrap=False)
        self._taken.setObjectName(f"reprise.{view.indicator}.etat")
        line.addWidget(self._taken)
        self._button: Button | None = None
        if view.action is not None:
            self._button = action_button(kit, view.action, parent=self)
            self._button.pressed_id.connect(self.pressed)
            line.addWidget(self._button)
        self.show_view(view)

    def show_view(self, view: CarryRowView) -> None:
        """Show whether the line is taken; its other texts never change."""
        self._taken.set_text_quietly(view.taken)
        self._taken.setVisible(bool(view.taken))
        if self._button is not None and view.action is not None:
            self._button.setText(view.action.text)
            self._button.setAccessibleName(view.action.name)

    def focus_target(self) -> QWidget | None:
        """Return its button, None when it has none."""
        return self._button


class CarryOverPage(PageScroll):
    """The page.

    Signals:
        pressed(str): the id of an action, `reprise.<line>`.
    """

    pressed = Signal(str)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent, _WIDTH)
        self._kit = kit
        self.title = plain_label("", "title")
        self.title.setObjectName("page.titre")
        self.body.addWidget(self.title)
        self._built: list[QWidget] = []
        self._rows: dict[tuple[str, str], CarryRow] = {}

    def open_view(self, view: CarryOverView) -> None:
        """Show another page: every line is made again."""
        for widget in self._built:
            self.body.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._built.clear()
        self._rows.clear()
        self.title.set_text_quietly(view.title)
        if view.empty:
            self._add(plain_label(view.empty, "body"))
        for group in view.groups:
            self._add(self._group(group))
        if view.news:
            self._add(plain_label(view.news, "secondary"))

    def show_view(self, view: CarryOverView) -> None:
        """Show the same page after a press: lines stay where they are, and the focus with them."""
        for group in view.groups:
            for row in group.rows:
                self._rows[group.id, row.indicator].show_view(row)

    def first_input(self) -> QWidget | None:
        """Return the first « Reprendre », None when there is none."""
        return next((target for row in self._rows.values() if (target := row.focus_target()) is not None), None)

    def _group(self, group: CarryGroupView) -> QWidget:
        card = Card()
        card.body.setSpacing(4)
        card.body.addWidget(plain_label(group.title, "section", card))
        card.body.addWidget(plain_label(group.note, "secondary", card))
        for number, view in enumerate(group.rows):
            if number:
                card.body.addWidget(rule(card))
            row = CarryRow(self._kit, view, card)
            row.pressed.connect(self.pressed)
            self._rows[group.id, view.indicator] = row
            card.body.addWidget(row)
        return card

    def _add(self, widget: QWidget) -> None:
        self.body.addWidget(widget)
        self._built.append(widget)
