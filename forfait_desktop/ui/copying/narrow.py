"""The narrow window that stays on top of the browser: one row at a time, driven by ↓, Ctrl+C and Espace."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QByteArray, Qt, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from forfait_desktop.storage.settings import Settings
from forfait_desktop.ui.copying.model import CopyModel
from forfait_desktop.ui.copying.rows import RowButton, TickBox
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.notes import filled
from forfait_desktop.ui.widgets.flow import FlowLayout
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import Card

_PLACE: Final = "recopier.etroite"
_WIDTH: Final = 380
_HEIGHT: Final = 400
_LEAST: Final = 320


class NarrowWindow(QWidget):
    """Shares the rows and the current one with the full page.

    Signals:
        closed(): it was closed.
    """

    closed = Signal()

    def __init__(self, kit: Kit, model: CopyModel, settings: Settings, parent: QWidget) -> None:
        """Show the current row of ``model``, where the window was the last time."""
        super().__init__(parent, Qt.WindowType.Window | Qt.WindowType.WindowStaysOnTopHint)
        self._kit = kit
        self._model = model
        self._settings = settings
        self._showing = False
        words = model.bench.words
        self.setObjectName("recopier.etroite")
        self.setWindowTitle(words.title())
        filled(self)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 14, 16, 14)
        column.setSpacing(10)
        head = QHBoxLayout()
        self._progress = plain_label("", "section", self)
        self._progress.setObjectName("etroite.progression")
        head.addWidget(self._progress, 1)
        self._position = plain_label("", "caption", self, wrap=False)
        head.addWidget(self._position)
        column.addLayout(head)
        column.addWidget(self._card(), 1)
        self._said = plain_label("", "ok", self)
        self._said.setObjectName("etroite.message")
        column.addWidget(self._said)
        column.addLayout(self._moves())
        self.setMinimumWidth(_LEAST)
        model.changed.connect(self._show)
        model.moved.connect(self._on_moved)
        model.said.connect(self._on_said)
        self._show()
        self._restore()

    def _card(self) -> Card:
        kit, words = self._kit, self._model.bench.words
        card = Card(self, "card", 16)
        self._label = plain_label("", "section", card)
        self._label.setObjectName("etroite.rubrique")
        self._value = plain_label("", "title", card)
        self._value.setObjectName("etroite.valeur")
        self._value.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._note = plain_label("", "caption", card)
        self._note.setObjectName("etroite.note")
        for label in (self._label, self._value, self._note):
            card.body.addWidget(label)
        card.body.addStretch(1)
        actions = FlowLayout(None, 12, 4)
        self.copy = RowButton(kit, words.copy(), "etroite.copier", "primary", "copy", card)
        self.copy.clicked.connect(self._on_copy)
        actions.addWidget(self.copy)
        self.box = TickBox(kit, words.tick(check=False), card)
        self.box.setObjectName("etroite.coche")
        self.box.toggled.connect(self._on_toggled)
        actions.addWidget(self.box)
        card.body.addLayout(actions)
        return card

    def _moves(self) -> QHBoxLayout:
        kit, words = self._kit, self._model.bench.words
        moves = QHBoxLayout()
        self.previous = RowButton(kit, "", "etroite.precedente", "secondary", "arrow-left", self)
        self.previous.setAccessibleName(words.previous())
        self.previous.setToolTip(words.previous())
        self.previous.clicked.connect(self._on_previous)
        self.following = RowButton(kit, "", "etroite.suivante", "secondary", "arrow-right", self)
        self.following.setAccessibleName(words.following())
        self.following.setToolTip(words.following())
        self.following.clicked.connect(self._on_following)
        self._keys = plain_label(self.tr("↓ suivante · Ctrl+C copie · Espace coche"), "caption", self)
        moves.addWidget(self.previous)
        moves.addWidget(self.following)
        moves.addWidget(self._keys, 1)
        return moves

    def _restore(self) -> None:
        place = self._settings.text(_PLACE)
        # Qt brings a window that was on a screen now gone back onto one that exists.
        if not (place and self.restoreGeometry(QByteArray.fromBase64(place.encode("ascii")))):
            px = self._kit.theme.px
            self.resize(min(px(_WIDTH), 560), min(px(_HEIGHT), 640))

    def start(self) -> None:
        """Show it in front."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.take_focus()

    def take_focus(self) -> None:
        """Give the focus to the box, or to what the row has."""
        for widget in (self.box, self.copy, self.following):
            if widget.isVisibleTo(self) and widget.isEnabled():
                widget.setFocus(Qt.FocusReason.OtherFocusReason)
                return

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """↓ and ↑ go through the rows, Ctrl+C copies, Espace ticks, Échap closes."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self._model.copy()
        elif event.key() == Qt.Key.Key_Down:
            self._model.move(1)
        elif event.key() == Qt.Key.Key_Up:
            self._model.move(-1)
        elif event.key() == Qt.Key.Key_Space:
            self._model.tick()
        elif event.key() == Qt.Key.Key_Escape:
            self.close()
        else:
            super().keyPressEvent(event)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the place."""
        self._settings.set(_PLACE, bytes(self.saveGeometry().toBase64().data()).decode("ascii"))
        super().closeEvent(event)
        self.closed.emit()

    # Inside

    def _show(self) -> None:
        self._progress.set_text_quietly(self._model.view.progress)
        row = self._model.row
        if row is None:
            return
        self._showing = True
        self._position.set_text_quietly(row.position)
        self._label.set_text_quietly(row.label)
        self._value.set_text_quietly(row.value)
        self._value.setVisible(bool(row.value))
        self._note.set_text_quietly(row.note)
        self._note.set_role("warn" if row.stale or row.kind == "fix" else "caption")
        self.copy.setVisible(row.kind == "copy")
        self.copy.setAccessibleName(row.copy_name)
        self.box.setText(row.tick)
        self.box.setAccessibleName(row.tick_name)
        self.box.setChecked(row.ticked)
        self.box.setVisible(row.can_tick)
        self.box.setEnabled(not self._model.bench.read_only)
        self._showing = False

    def _on_moved(self) -> None:
        self._show()
        self._said.set_text_quietly("")
        if self.isVisible():
            self.take_focus()
            row = self._model.row
            if row is not None:
                self._kit.announcer.announce(self._label, f"{row.label}, {row.value or row.note}")

    def _on_said(self, severity: str, text: str) -> None:
        self._said.set_role("ok" if severity == "ok" else "warn")
        self._said.set_text_quietly(text)

    def _on_copy(self) -> None:
        self._model.copy()

    def _on_toggled(self, checked: bool) -> None:
        if not self._showing:
            self._model.tick(on=checked)

    def _on_previous(self) -> None:
        self._model.move(-1)

    def _on_following(self) -> None:
        self._model.move(1)
