"""E12, the VSM: three counts, the tiers, what the day brings, then the method with its honest times."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from forfait_desktop.presentation.pages.scheme_view import VsmView
from forfait_desktop.presentation.views import PageView
from forfait_desktop.ui.fields.field_row import AnswerField
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.notes import InfoLine
from forfait_desktop.ui.pages.method import Method
from forfait_desktop.ui.pages.scheme import SchemeSheet, Verdict, named_label, show_text
from forfait_desktop.ui.widgets.bars import ThresholdBar
from forfait_desktop.ui.widgets.labels import PlainLabel, plain_label
from forfait_desktop.ui.widgets.layouts import AdaptiveRow, Card, rule
from forfait_desktop.ui.widgets.shown import set_shown


class VsmPage(SchemeSheet):
    """The dates, the counts, the result and the method."""

    _method: Method | None = None

    def build_open(self, view: PageView) -> None:
        """Make the blocks."""
        vsm = _scheme(view)
        dates = QVBoxLayout()
        dates.setSpacing(4)
        self._deadline = InfoLine(self.kit, "", "calendar-clock", "body")
        self._deadline.label.setObjectName("page.echeance")
        self._dates_before = InfoLine(self.kit, "", "history")
        dates.addWidget(self._deadline)
        dates.addWidget(self._dates_before)
        self.sheet.addLayout(dates)
        card = Card()
        card.body.addWidget(plain_label(self.tr("Calculette"), "section", card))
        counts = AdaptiveRow(card, gap=24)
        for field in vsm.fields:
            counts.add(self.add_text(field), 1)
        card.body.addWidget(counts)
        self.sheet.addWidget(card)
        self._result = VsmResult(self.kit)
        self.sheet.addWidget(self._result)
        method = self._method = Method(self.kit)
        method.edited.connect(self.edited)
        method.made.connect(self.connect_field)
        self.sheet.addWidget(method)

    def refresh_open(self, view: PageView) -> None:
        """Show the dates, the counts and what they give."""
        vsm = _scheme(view)
        self._deadline.set_text(vsm.deadline)
        self._dates_before.set_text(vsm.deadline_note)
        self.show_texts(vsm.fields)
        self._result.show_view(vsm)
        if self._method is not None:
            self._method.show_view(vsm.method, checked=self.is_checked)

    def fields(self) -> tuple[AnswerField, ...]:
        """Return the fields: those of the calculator, then those of the method."""
        return (*super().fields(), *(self._method.fields() if self._method is not None else ()))

    def focus_field(self, field_id: str) -> bool:
        """Go to a field, or to the box of a step. Returns whether it exists."""
        box = self._method.box(field_id) if self._method is not None else None
        if box is None:
            return super().focus_field(field_id)
        box.setFocus(Qt.FocusReason.OtherFocusReason)
        self.scroller.show_widget(box)
        return True

    def settle(self) -> None:
        """Keep what the chronometer measured."""
        if self._method is not None:
            self._method.settle()


class VsmResult(Card):
    """The rate and its tiers, the share that is structured, the weight of the patient list, and the estimate."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.body.setSpacing(10)
        self._verdict = Verdict(kit, self)
        self.body.addWidget(self._verdict)
        self._bar: ThresholdBar | None = None
        self._bonus = self._add("body", "page.structures")
        self._weight = self._add("secondary", "page.coefficient")
        self._weight_note = self._add("caption", "page.coefficient.note")
        self._line = rule(self)
        self.body.addWidget(self._line)
        self._estimate = self._add("result", "page.estimation")
        self._more = self._add("body", "page.suite")

    def show_view(self, view: VsmView) -> None:
        """Show what the counts give."""
        self._verdict.show_result(view.page.status, view.result)
        self._show_bar(view)
        show_text(self._bonus, view.bonus)
        show_text(self._weight, view.weight)
        show_text(self._weight_note, view.weight_note if view.weight else "")
        set_shown(self._line, bool(view.estimate))
        show_text(self._estimate, view.estimate)
        show_text(self._more, view.more)

    def _show_bar(self, view: VsmView) -> None:
        if view.bar is None:
            if self._bar is not None:
                self._bar.hide()
            return
        if self._bar is None:
            self._bar = ThresholdBar(self._kit, view.bar, self)
            self._bar.setObjectName("page.barre")
            self.body.insertWidget(1, self._bar)
        self._bar.show_view(view.bar)
        self._bar.show()

    def _add(self, role: str, label_id: str) -> PlainLabel:
        label = named_label(role, label_id, self)
        self.body.addWidget(label)
        return label


def _scheme(view: PageView) -> VsmView:
    if not isinstance(view.scheme, VsmView):
        raise TypeError(view.kind)
    return view.scheme
