"""E12, the VSM: three counts, the tiers, what the day brings, then the method with its honest times."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from forfait_desktop.presentation.pages.scheme_view import VsmView
from forfait_desktop.presentation.views import PageView
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.notes import InfoLine
from forfait_desktop.ui.pages.scheme import SchemeSheet, Verdict, named_label, show_text
from forfait_desktop.ui.widgets.bars import ThresholdBar
from forfait_desktop.ui.widgets.labels import PlainLabel, plain_label
from forfait_desktop.ui.widgets.layouts import AdaptiveRow, Card, rule


class VsmPage(SchemeSheet):
    """The dates, the counts, the result and the method."""

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
        self._method = Method(self.kit)
        self.sheet.addWidget(self._method)

    def refresh_open(self, view: PageView) -> None:
        """Show the dates, the counts and what they give."""
        vsm = _scheme(view)
        self._deadline.set_text(vsm.deadline)
        self._dates_before.set_text(vsm.deadline_note)
        self.show_texts(vsm.fields)
        self._result.show_view(vsm)
        self._method.show_view(vsm)


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
        self._line.setVisible(bool(view.estimate))
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


class Method(Card):
    """The steps in order, each with its time, and how long it takes in all."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self.body.setSpacing(8)
        self.body.addWidget(plain_label(self.tr("Méthode"), "section", self))
        self._steps: list[tuple[QWidget, PlainLabel]] = []
        self._total = named_label("strong", "page.duree", self)
        self._note = named_label("secondary", "page.duree.note", self)
        self.body.addWidget(self._total)
        self.body.addWidget(self._note)

    def show_view(self, view: VsmView) -> None:
        """Show the steps."""
        while len(self._steps) < len(view.method):
            self._steps.append(self._new_step(len(self._steps) + 1))
        for number, (row, label) in enumerate(self._steps):
            shown = number < len(view.method)
            label.set_text_quietly(view.method[number] if shown else "")
            row.setVisible(shown)
        show_text(self._total, view.method_total)
        show_text(self._note, view.method_note)
        self.setVisible(bool(view.method))

    def _new_step(self, number: int) -> tuple[QWidget, PlainLabel]:
        row = QWidget(self)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(8)
        line.addWidget(plain_label(f"{number}.", "label", row, wrap=False), 0, Qt.AlignmentFlag.AlignTop)
        label = named_label("body", f"page.methode.{number}", row)
        line.addWidget(label, 1)
        self.body.insertWidget(number, row)
        return row, label


def _scheme(view: PageView) -> VsmView:
    if not isinstance(view.scheme, VsmView):
        raise TypeError(view.kind)
    return view.scheme
