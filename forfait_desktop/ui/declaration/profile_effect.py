"""« Ce que cela change »: how many items concern this physician, which ones do not, and why."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from forfait_desktop.presentation.views import ProfileEffectView
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import AdaptiveRow, Card

_QUESTIONS: Final = 300
_EFFECT: Final = 220


class ProfileEffect(QWidget):
    """The right pane of the profile page.

    Signals:
        keep_requested(str), remove_requested(str): an item is kept although the profile removes it, or no longer.
    """

    keep_requested = Signal(str)
    remove_requested = Signal(str)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        card = Card(self, "sunken")
        column.addWidget(card)
        column.addStretch(1)
        card.body.addWidget(plain_label(self.tr("Ce que cela change"), "section", card))
        self.assertion = plain_label("", "strong", card)
        self.assertion.setObjectName("profil.effet")
        card.body.addWidget(self.assertion)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(10)
        card.body.addLayout(self._rows)
        self._built: list[QWidget] = []
        self._shown: ProfileEffectView | None = None
        self.show_empty()

    def show_empty(self) -> None:
        """Say what to do first."""
        self._clear()
        self._shown = None
        self.assertion.set_text_quietly(self.tr("Choisissez votre spécialité pour voir vos indicateurs."))

    def show_view(self, view: ProfileEffectView) -> None:
        """Show what the profile changes."""
        if view == self._shown:
            return
        self._shown = view
        self.assertion.set_text_quietly(view.assertion)
        self._clear()
        if view.removed:
            self._add(plain_label(self.tr("Sans objet pour vous"), "label", self))
        for indicator, title, reason in view.removed:
            self._add(self._row(indicator, title, reason, keep=True))
        if view.kept:
            self._add(plain_label(self.tr("Gardé à votre demande"), "label", self))
        for indicator, title in view.kept:
            self._add(self._row(indicator, title, "", keep=False))
        for note in view.notes:
            self._add(plain_label(note, "secondary", self))

    def _row(self, indicator: str, title: str, reason: str, *, keep: bool) -> QWidget:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(plain_label(title, "body", row))
        if reason:
            texts.addWidget(plain_label(reason, "caption", row))
        line.addLayout(texts, 1)
        button = Button(self._kit, self.tr("Garder") if keep else self.tr("Retirer"), indicator, parent=row)
        name = self.tr("Garder la rubrique {title}") if keep else self.tr("Retirer la rubrique {title}")
        button.setAccessibleName(name.format(title=title))
        button.pressed_id.connect(self.keep_requested if keep else self.remove_requested)
        line.addWidget(button)
        return row

    def _add(self, widget: QWidget) -> None:
        self._rows.addWidget(widget)
        self._built.append(widget)

    def _clear(self) -> None:
        for widget in self._built:
            self._rows.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._built.clear()


class ProfileRow(AdaptiveRow):
    """The questions, and beside them what the answers change; under them where one would have two words a line."""

    def __init__(self, kit: Kit, questions: QWidget, effect: ProfileEffect) -> None:
        super().__init__(gap=24, line_gap=16)
        self._theme = kit.theme
        self._comforts = ((questions, _QUESTIONS), (effect, _EFFECT))
        self.add(questions, 3)
        self.add(effect, 2)
        kit.theme.changed.connect(self._fit)
        self._fit()

    def _fit(self) -> None:
        for part, width in self._comforts:
            self.set_comfort(part, self._theme.px(width))
