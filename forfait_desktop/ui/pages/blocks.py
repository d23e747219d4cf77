"""The blocks that pages are made of: lines of text, actions, the result, what does not count, the evidence."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from forfait_desktop.presentation.views import ActionView, SectionView
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.notes import IconLabel
from forfait_desktop.ui.widgets.bars import ThresholdBar
from forfait_desktop.ui.widgets.buttons import Button, ButtonVariant, action_button, show_action
from forfait_desktop.ui.widgets.flow import Column, FlowLayout
from forfait_desktop.ui.widgets.labels import PlainLabel, plain_label
from forfait_desktop.ui.widgets.layouts import Card
from forfait_desktop.ui.widgets.shown import set_shown
from forfait_desktop.ui.widgets.status import STATUS_LOOKS


class Lines(QWidget):
    """A title and lines of text under it, each after the same icon; hidden when there is none."""

    def __init__(
        self, kit: Kit, title: str = "", icon: str = "", role: str = "secondary", parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kit = kit
        self._icon = icon
        self._role = role
        self._column = Column(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(6)
        if title:
            self._column.addWidget(plain_label(title, "label", self))
        self._rows: list[tuple[QWidget, PlainLabel]] = []
        self._shown: tuple[str, ...] = ()
        self.hide()

    def show_lines(self, lines: tuple[str, ...]) -> None:
        """Show ``lines``."""
        if lines == self._shown:
            return
        self._shown = lines
        while len(self._rows) < len(lines):
            self._rows.append(self._new_row())
        for number, (row, label) in enumerate(self._rows):
            shown = number < len(lines)
            label.set_text_quietly(lines[number] if shown else "")
            set_shown(row, shown)
        set_shown(self, bool(lines))

    def _new_row(self) -> tuple[QWidget, PlainLabel]:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        if self._icon:
            line.addWidget(IconLabel(self._kit, self._icon, "text2", 16, row), 0, Qt.AlignmentFlag.AlignTop)
        label = plain_label("", self._role, row)
        line.addWidget(label, 1)
        self._column.addWidget(row)
        return row, label


class Actions(QWidget):
    """Buttons of a section; a key that changes what they offer changes them in place.

    Signals:
        pressed(str): the id of the action.
    """

    pressed = Signal(str)

    def __init__(self, kit: Kit, parent: QWidget | None = None, *, variant: ButtonVariant = "secondary") -> None:
        """Make no button yet; ``variant`` is the look of those to come."""
        super().__init__(parent)
        self._kit = kit
        self._variant: ButtonVariant = variant
        self._views: tuple[ActionView, ...] = ()
        self._buttons: list[Button] = []
        self._flow = FlowLayout(self, 8, 8)
        self.hide()

    def show_actions(self, views: tuple[ActionView, ...]) -> None:
        """Show the buttons of ``views``."""
        if views == self._views:
            return
        self._views = views
        while len(self._buttons) < len(views):
            button = action_button(self._kit, views[len(self._buttons)], self._variant, self)
            button.pressed_id.connect(self.pressed)
            # What Qt posts to a new button has it laid out once more: now, and not once it was painted.
            QCoreApplication.sendPostedEvents(button, QEvent.Type.PolishRequest.value)
            self._flow.addWidget(button)
            self._buttons.append(button)
        focused = next((button.objectName() for button in self._buttons if button.hasFocus()), "")
        for button, view in zip(self._buttons, views, strict=False):
            if button.objectName() != view.id:
                # What was pressed is not what is let go.
                button.setDown(False)
            show_action(button, view)
            button.setEnabled(True)
            set_shown(button, True)
            if focused == view.id:
                button.setFocus()
        for button in self._buttons[len(views) :]:
            # Neither found nor pressed while it stands for nothing.
            button.setObjectName("")
            button.setEnabled(False)
            set_shown(button, False)
        set_shown(self, bool(views))


class ResultBlock(Card):
    """What the answers give: status, result, bar, what is missing, the sum behind it, and notes.

    Signals:
        pressed(str): the id of an action.
    """

    pressed = Signal(str)

    def __init__(
        self, kit: Kit, result_id: str, missing_id: str, calculation_id: str, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._kit = kit
        self.body.setSpacing(10)
        self._shown: tuple[SectionView, bool] | None = None
        head = QHBoxLayout()
        head.setSpacing(10)
        self._icon = IconLabel(kit, "circle-dashed", "text2", 20, self)
        head.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self.result = self._label("result", result_id)
        head.addWidget(self.result, 1)
        self.body.addLayout(head)
        self._bar: ThresholdBar | None = None
        self._bar_at = self.body.count()
        self.missing = self._label("strong", missing_id)
        self.calculation = self._label("secondary", calculation_id)
        self.body.addWidget(self.missing)
        self.body.addWidget(self.calculation)
        self._notes = Lines(kit, "", "info", "secondary", self)
        self.body.addWidget(self._notes)
        self._actions = Actions(kit, self)
        self._actions.pressed.connect(self.pressed)
        self.body.addWidget(self._actions)

    def show_section(self, view: SectionView, *, notes: bool = True) -> None:
        """Show the result of ``view``; its actions too."""
        if self._shown == (view, notes):
            return
        self._shown = (view, notes)
        icon, role = STATUS_LOOKS[view.status.code]
        self._icon.set_icon(icon, role)
        self._show(self.result, view.result or view.status.text)
        self._show(self.missing, view.missing)
        self._show(self.calculation, view.calculation)
        self._notes.show_lines(view.notes if notes else ())
        self._actions.show_actions(view.actions)
        if view.bar is None:
            if self._bar is not None:
                self._bar.hide()
            return
        if self._bar is None:
            self._bar = ThresholdBar(self._kit, view.bar, self)
            self.body.insertWidget(self._bar_at, self._bar)
        self._bar.show_view(view.bar)
        set_shown(self._bar, True)

    def _label(self, role: str, label_id: str) -> PlainLabel:
        label = plain_label("", role, self)
        label.setObjectName(label_id)
        return label

    def _show(self, label: PlainLabel, text: str) -> None:
        label.set_text_quietly(text)
        set_shown(label, bool(text))


class CountsAndProofs(QWidget):
    """« Ne compte pas » and « Preuve utile », side by side when there is room."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = Column(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._card = Card(self, "sunken", 16)
        self._card.body.setSpacing(16)
        column.addWidget(self._card)
        self._not = Lines(kit, self.tr("Ne compte pas"), "x", "secondary", self._card)
        self._proofs = Lines(kit, self.tr("Preuve utile"), "paperclip", "secondary", self._card)
        self._card.body.addWidget(self._not)
        self._card.body.addWidget(self._proofs)
        self.hide()

    def show_section(self, view: SectionView) -> None:
        """Show what ``view`` says of both."""
        self.show_lines(view.not_counts, view.evidence)

    def show_lines(self, not_counts: tuple[str, ...], evidence: tuple[str, ...]) -> None:
        """Show the two lists."""
        self._not.show_lines(not_counts)
        self._proofs.show_lines(evidence)
        set_shown(self, bool(not_counts or evidence))
