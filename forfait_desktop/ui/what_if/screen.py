"""E18, « Et si… »: what is still worth doing, and what the choices would bring together. On a copy."""

from __future__ import annotations

from itertools import pairwise
from typing import Final

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from forfait_desktop.presentation.what_if.bench import WhatIf
from forfait_desktop.presentation.what_if.views import WhatIfRowView, WhatIfView
from forfait_desktop.storage.settings import Settings
from forfait_desktop.ui.ends_layout import EndsLayout
from forfait_desktop.ui.message_bar import PASSING
from forfait_desktop.ui.side.screen import SideContext, SideScreen
from forfait_desktop.ui.what_if.rows import WhatIfRow, is_move
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.flow import FlowLayout
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import Card, rule
from forfait_desktop.ui.widgets.toggles import RadioButton

_CHANGED: Final = "etsi.change"


class NotedEfforts:
    """The user's estimates, kept in the settings: they describe a practice, not a declaration."""

    def __init__(self, settings: Settings) -> None:
        self._settings = settings

    def minutes(self, campaign: str, key: str) -> int | None:
        """What the user noted, None when nothing was."""
        found = int(self._settings.number(_effort_key(campaign, key), -1))
        return found if found >= 0 else None

    def note(self, campaign: str, key: str, minutes: int | None) -> None:
        """Keep an estimate; None goes back to the one proposed."""
        if minutes is not None or self.minutes(campaign, key) is not None:
            self._settings.set(_effort_key(campaign, key), -1 if minutes is None else minutes)


def _effort_key(campaign: str, key: str) -> str:
    return f"effort.{campaign}.{key}"


class WhatIfScreen(SideScreen):
    """The screen « Et si… »."""

    def __init__(self, context: SideContext) -> None:
        """Build it on the declaration that is open.

        Raises:
            ValueError: no declaration is open.
        """
        if context.opened is None:
            raise ValueError("et-si")
        words = context.opened.workbench.words.what_if
        super().__init__(context, words.title())
        self._words = words
        self._bench = WhatIf(context.opened.workbench, NotedEfforts(context.tools.settings))
        self._rows: dict[str, WhatIfRow] = {}
        self._shape: tuple[tuple[str, bool], ...] = ()
        self._spoken = ""
        # What is typed in a row is read once the focus has landed: the rows may then be put in another order.
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self._show)
        self.body.addWidget(plain_label(words.lead(), "secondary", self))
        self._sorting = self._orders()
        self.body.addWidget(self._sorting)
        self.empty = plain_label("", "section", self)
        self.empty.setObjectName("etsi.vide")
        self.body.addWidget(self.empty)
        self._card = Card(self)
        self._card.setObjectName("etsi.lignes")
        self._card.body.setSpacing(6)
        self._list = QVBoxLayout()
        self._list.setSpacing(6)
        self._card.body.addLayout(self._list)
        self.body.addWidget(self._card)
        column = self.layout()
        if isinstance(column, QVBoxLayout):
            column.addWidget(rule(self))
            column.addWidget(self._foot())
        self._show()

    def _foot(self) -> QWidget:
        """The total stays in sight, whatever row is being ticked."""
        strip = Card(self, "bar", 0)
        strip.body.setContentsMargins(32, 10, 32, 10)
        strip.body.setSpacing(4)
        ends = EndsLayout()
        self.total = plain_label("", "amount", strip)
        self.total.setObjectName("etsi.total")
        self.plan = Button(self.context.kit, "", "etsi.plan", "secondary", "plus", strip)
        self.plan.clicked.connect(self._on_plan)
        ends.addWidget(self.total)
        ends.addWidget(self.plan)
        strip.body.addLayout(ends)
        self.note = plain_label("", "caption", strip)
        self.note.setObjectName("etsi.ensemble")
        strip.body.addWidget(self.note)
        return strip

    def _orders(self) -> QWidget:
        part = QWidget(self)
        flow = FlowLayout(part, 12, 4)
        label = plain_label(self._words.sort_by(), "label", part, wrap=False)
        flow.addWidget(label)
        self._group = QButtonGroup(self)
        self._codes: list[str] = []
        for number, (code, text) in enumerate(self._words.orders()):
            radio = RadioButton(self.context.kit, text, part, boxed=False)
            radio.setObjectName(f"etsi.tri.{code}")
            radio.setAccessibleName(f"{self._words.sort_by()} {text}")
            radio.setChecked(number == 0)
            self._group.addButton(radio, number)
            self._codes.append(code)
            flow.addWidget(radio)
        self._group.idToggled.connect(self._on_order)
        return part

    # What the window asks

    def refresh(self) -> None:
        """Simulate again when the declaration changed, and say so."""
        said = self._bench.refresh()
        self._show()
        if said:
            self.messages.say(_CHANGED, "info", said)

    def focus_first(self) -> None:
        """Go to the first box that can be ticked, or to « Retour »."""
        boxes = self._boxes()
        (boxes[0] if boxes else self.back).setFocus(Qt.FocusReason.OtherFocusReason)

    def zones(self) -> tuple[QWidget, ...]:
        """Return what F6 goes through: the way back, the order, the rows, the plan."""
        boxes = self._boxes()
        checked = self._group.checkedButton() or self._group.buttons()[0]
        return (self.back, *((checked,) if boxes else ()), *boxes[:1], *((self.plan,) if self.plan.isEnabled() else ()))

    def closing(self) -> None:
        """Nothing waits any more."""
        self._later.stop()

    # Rows

    def _show(self) -> None:
        view = self._bench.view()
        self.total.set_text_quietly(view.total)
        self.note.set_text_quietly(view.note)
        self.note.setVisible(bool(view.note))
        self.empty.set_text_quietly(view.empty)
        self.empty.setVisible(bool(view.empty))
        self._card.setVisible(bool(view.rows))
        self._sorting.setVisible(bool(view.rows))
        self.plan.setText(view.plan)
        self.plan.setEnabled(view.can_plan)
        self.plan.setVisible(any(row.enabled for row in view.rows))
        self._show_rows(view)
        if view.spoken != self._spoken:
            self._spoken = view.spoken
            self.context.kit.announcer.announce(self.total, view.spoken or view.total)

    def _show_rows(self, view: WhatIfView) -> None:
        shape = tuple((row.key, row.enabled) for row in view.rows)
        if shape != self._shape:
            self._shape = shape
            self._lay_out(view)
        for row in view.rows:
            self._rows[row.key].show_view(row)

    def _lay_out(self, view: WhatIfView) -> None:
        """Put the rows in their order; those that stay keep their widget, and so the focus."""
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and not isinstance(widget, WhatIfRow):
                widget.hide()
                widget.deleteLater()
        wanted = {row.key for row in view.rows}
        for key in [key for key in self._rows if key not in wanted]:
            old = self._rows.pop(key)
            old.hide()
            old.deleteLater()
        past_over = False
        for number, row in enumerate(view.rows):
            if not row.enabled and not past_over:
                past_over = True
                heading = plain_label(self._words.heading_over(), "group", self._card)
                heading.setContentsMargins(0, 10 if number else 0, 0, 4)
                self._list.addWidget(heading)
            elif number:
                self._list.addWidget(rule(self._card))
            shown = self._row(row)
            self._list.addWidget(shown)
            # A screen reader goes through the children in their own order, not in that of the layout.
            shown.raise_()
        self._chain()

    def _row(self, view: WhatIfRowView) -> WhatIfRow:
        row = self._rows.get(view.key)
        if row is None:
            row = WhatIfRow(self.context.kit, view, self._words.effort(), self._words.open_step(), self._card)
            row.ticked.connect(self._on_ticked)
            row.effort_left.connect(self._on_effort)
            row.open_requested.connect(self.page_requested)
            row.plan_requested.connect(self._on_plan_line)
            row.box.installEventFilter(self)
            self._rows[view.key] = row
        return row

    def _chain(self) -> None:
        """Tab goes through the rows as they are shown."""
        order: list[QWidget] = []
        for key, _enabled in self._shape:
            row = self._rows[key]
            order += [row.box, row.open, row.plan, row.effort]
        order.append(self.plan)
        for before, after in pairwise(order):
            QWidget.setTabOrder(before, after)

    def _boxes(self) -> list[QWidget]:
        return [self._rows[key].box for key, enabled in self._shape if enabled]

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move from box to box with ↑ and ↓, before the scroll area takes these keys for itself."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and is_move(event.key()):
            boxes = self._boxes()
            here = next((number for number, box in enumerate(boxes) if box is watched), None)
            if here is not None:
                steps = {Qt.Key.Key_Up: here - 1, Qt.Key.Key_Down: here + 1, Qt.Key.Key_Home: 0}
                there = steps.get(Qt.Key(event.key()), len(boxes) - 1)
                boxes[min(max(there, 0), len(boxes) - 1)].setFocus(Qt.FocusReason.TabFocusReason)
                return True
        return super().eventFilter(watched, event)

    # Gestures

    def _on_ticked(self, key: str, ticked: bool) -> None:
        self._bench.tick(key, ticked)
        self.messages.clear(_CHANGED)
        self._show()

    def _on_order(self, number: int, checked: bool) -> None:
        if checked:
            self._bench.sort(self._codes[number])
            self._show()

    def _on_effort(self, key: str, text: str) -> None:
        self._bench.set_effort(key, text)
        self._later.start()

    def _on_plan(self) -> None:
        self._say(self._bench.plan())

    def _on_plan_line(self, key: str) -> None:
        # The button goes away with its purpose: the focus must not be lost with it.
        self._rows[key].open.setFocus(Qt.FocusReason.OtherFocusReason)
        self._say(self._bench.plan_line(key))

    def _say(self, text: str) -> None:
        self._show()
        self.messages.say(PASSING, "ok", text)
