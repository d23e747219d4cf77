"""The method of the VSM: steps to tick, times to edit, a chronometer whose measure replaces the estimate."""

from __future__ import annotations

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from forfait_desktop.presentation.pages.scheme_view import ChronoWords, MethodStepView, MethodView
from forfait_desktop.ui.fields.field_row import AnswerField
from forfait_desktop.ui.fields.scheme import SchemeChoice, SchemeField
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.notes import InfoLine
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.flow import FlowLayout
from forfait_desktop.ui.widgets.labels import PlainLabel, plain_label
from forfait_desktop.ui.widgets.layouts import AdaptiveRow, Card, rule
from forfait_desktop.ui.widgets.shown import set_shown
from forfait_desktop.ui.widgets.toggles import CheckBox

_SECOND_MS: Final = 1000


class Stopwatch:
    """Counts the seconds between `start` and `stop`; no thread, no sleep: it only reads the clock it is given."""

    def __init__(self, clock: Callable[[], float]) -> None:
        self._clock = clock
        self._since: float | None = None

    @property
    def running(self) -> bool:
        """Whether it counts."""
        return self._since is not None

    def start(self) -> None:
        """Count from now on."""
        self._since = self._clock()

    def elapsed(self) -> int:
        """Whole seconds since `start`; 0 when it does not run."""
        return max(0, int(self._clock() - self._since)) if self._since is not None else 0

    def stop(self) -> int:
        """Stop, and return the seconds counted."""
        counted = self.elapsed()
        self._since = None
        return counted


class StepRow(QWidget):
    """A step: its box, its time, the field that replaces it.

    Signals:
        ticked(int, bool): the number of the step.
    """

    ticked = Signal(int, bool)

    def __init__(self, kit: Kit, number: int, view: MethodStepView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._number = number
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(rule(self))
        row = AdaptiveRow(self, gap=24, line_gap=4)
        left = QWidget(row)
        facts = QVBoxLayout(left)
        facts.setContentsMargins(0, 0, 0, 0)
        facts.setSpacing(2)
        self._box = CheckBox(kit, view.title, left)
        self._box.setObjectName(view.id)
        self._box.toggled.connect(self._on_toggled)
        self._time = plain_label("", "secondary", left)
        self._time.setObjectName(f"page.methode.{number}")
        self._note = plain_label("", "caption", left)
        for part in (self._box, self._time, self._note):
            facts.addWidget(part)
        self.minutes = SchemeField(kit, view.minutes, row)
        row.add(left, 1)
        row.add(self.minutes)
        column.addWidget(row)
        self._kit = kit
        kit.theme.changed.connect(self._fit)
        self._fit()

    def show_view(self, view: MethodStepView, *, checked: bool) -> None:
        """Show ``view`` without any signal."""
        if self._box.isChecked() != view.done:
            self._box.blockSignals(True)
            self._box.setChecked(view.done)
            self._box.blockSignals(False)
        _show(self._time, view.time)
        _show(self._note, view.note)
        self.minutes.show_view(view.minutes, checked=checked)

    def box(self) -> CheckBox:
        """Return the box."""
        return self._box

    def _fit(self) -> None:
        # Under the text of the box; the fields of all the steps in one column.
        inset = self._kit.theme.px(32)
        self._time.setContentsMargins(inset, 0, 0, 0)
        self._note.setContentsMargins(inset, 0, 0, 0)
        self.minutes.setMinimumWidth(self._kit.theme.px(220))

    def _on_toggled(self, checked: bool) -> None:
        self.ticked.emit(self._number, checked)


class Method(Card):
    """The steps, what is left, and the chronometer.

    Signals:
        edited(str, object): see `method_view`.
        made(object): a field was made, to be connected.
    """

    edited = Signal(str, object)
    made = Signal(object)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._view = MethodView()
        self._rows: list[StepRow] = []
        self._patients: SchemeField | None = None
        self._bulk: SchemeChoice | None = None
        self.body.addWidget(plain_label(self.tr("Méthode"), "section", self))
        self._total = plain_label("", "strong", self)
        self._total.setObjectName("page.duree")
        self._note = plain_label("", "secondary", self)
        self._note.setObjectName("page.duree.note")
        self.body.addWidget(self._total)
        self.body.addWidget(self._note)
        self._asked = QVBoxLayout()
        self._asked.setSpacing(12)
        self.body.addLayout(self._asked)
        self._steps = QVBoxLayout()
        self._steps.setSpacing(12)
        self.body.addLayout(self._steps)
        self._chrono = Chronometer(kit, self)
        self._chrono.edited.connect(self.edited)
        self.body.addWidget(self._chrono)
        self.hide()

    def show_view(self, view: MethodView, *, checked: bool) -> None:
        """Show ``view``; the fields are made once."""
        self._view = view
        if view.patients is not None and self._patients is None:
            self._patients = SchemeField(self._kit, view.patients, self)
            self._asked.addWidget(self._patients)
            self.made.emit(self._patients)
        if view.bulk is not None and self._bulk is None:
            self._bulk = SchemeChoice(self._kit, view.bulk, self)
            self._asked.addWidget(self._bulk)
            self.made.emit(self._bulk)
        while len(self._rows) < len(view.steps):
            row = StepRow(self._kit, len(self._rows) + 1, view.steps[len(self._rows)], self)
            row.ticked.connect(self._on_ticked)
            self._steps.addWidget(row)
            self._rows.append(row)
            self.made.emit(row.minutes)
        for row, step in zip(self._rows, view.steps, strict=False):
            row.show_view(step, checked=checked)
        if self._patients is not None and view.patients is not None:
            self._patients.show_view(view.patients, checked=checked)
        if self._bulk is not None and view.bulk is not None:
            self._bulk.show_view(view.bulk)
        _show(self._total, view.total)
        _show(self._note, view.note)
        self._chrono.show_view(view)
        set_shown(self, bool(view.steps))

    def fields(self) -> tuple[AnswerField, ...]:
        """Return the fields, in order."""
        asked = tuple(field for field in (self._patients, self._bulk) if field is not None)
        return (*asked, *(row.minutes for row in self._rows))

    def box(self, box_id: str) -> CheckBox | None:
        """Return the box of that id."""
        return next((row.box() for row in self._rows if row.box().objectName() == box_id), None)

    def settle(self) -> None:
        """Stop the chronometer and keep what it measured: the page is being left."""
        self._chrono.stop()

    def _on_ticked(self, number: int, checked: bool) -> None:
        if checked and self._chrono.step == number:
            self._chrono.stop()
        self.edited.emit(f"vsm.methode.{number}.fait", checked)


class Chronometer(QWidget):
    """The time spent on the first step that is not ticked; what is measured is kept when it stops.

    Signals:
        edited(str, object): the seconds measured for a step, in all; 0 forgets them.
    """

    edited = Signal(str, object)

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._watch = Stopwatch(kit.seconds)
        self._words: ChronoWords | None = None
        self._step = self._base = 0
        self._timer = QTimer(self)
        self._timer.setInterval(_SECOND_MS)
        self._timer.timeout.connect(self._show_time)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(8)
        column.addWidget(rule(self))
        self._line = InfoLine(kit, "", "timer", "strong", self)
        self._line.label.setObjectName("vsm.chrono")
        column.addWidget(self._line)
        buttons = FlowLayout(None, 8, 8)
        self._go = Button(kit, "", "vsm.chrono.marche", "secondary", "timer", self)
        self._go.clicked.connect(self._on_go)
        self._zero = Button(kit, "", "vsm.chrono.zero", "quiet", "", self)
        self._zero.clicked.connect(self._on_zero)
        buttons.addWidget(self._go)
        buttons.addWidget(self._zero)
        column.addLayout(buttons)

    @property
    def step(self) -> int:
        """The number of the step that is being measured; 0 when the chronometer does not run."""
        return self._step if self._watch.running else 0

    def show_view(self, view: MethodView) -> None:
        """Show the step that comes next, unless another one is being measured."""
        self._words = view.chrono
        if not self._watch.running:
            self._step = view.current
        if 0 < self._step <= len(view.steps):
            self._base = view.steps[self._step - 1].measured
        self._show()

    def stop(self) -> None:
        """Stop, and keep what was measured."""
        if not self._watch.running:
            return
        self._timer.stop()
        spent = self._watch.stop()
        if spent:
            self.edited.emit(f"vsm.methode.{self._step}.mesure", self._base + spent)
        self._show()

    def _on_go(self) -> None:
        if self._watch.running:
            self.stop()
            self._kit.announcer.announce(self._line.label, self._line.label.text())
            return
        self._watch.start()
        self._timer.start()
        self._show()

    def _on_zero(self) -> None:
        # Out of the way of the focus first: the button goes away with what it forgets.
        self._go.setFocus(Qt.FocusReason.OtherFocusReason)
        self._timer.stop()
        self._watch.stop()
        if self._base:
            self.edited.emit(f"vsm.methode.{self._step}.mesure", 0)
        self._show()

    def _show(self) -> None:
        words = self._words
        if words is None or not self._step:
            self.hide()
            return
        running = self._watch.running
        self._go.setText(words.stop if running else words.resume if self._base else words.start)
        self._zero.setText(words.reset)
        set_shown(self._zero, bool(running or self._base))
        self._show_time()
        self.show()

    def _show_time(self) -> None:
        if self._words is not None:
            self._line.set_text(self._words.shown(self._step, self._base + self._watch.elapsed()))


def _show(label: PlainLabel, text: str) -> None:
    label.set_text_quietly(text)
    set_shown(label, bool(text))
