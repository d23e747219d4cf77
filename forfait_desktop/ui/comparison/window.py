"""E19, « Comparer »: two declarations, the reason of each difference, and what Donum would give."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from forfait_desktop.presentation.comparison_view import BridgeView, ComparisonRowView, ComparisonView
from forfait_desktop.ui.comparison.office import ChoiceView, CompareOffice
from forfait_desktop.ui.fields.field_row import FieldRow
from forfait_desktop.ui.fields.line import TextField
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.combo import ComboBox
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import AdaptiveRow, Card, PageScroll
from forfait_desktop.ui.widgets.row_list import ListColumns, ListRow, RowList
from forfait_desktop.ui.widgets.waterfall import Waterfall

_WIDTH: Final = 1000
_NARROW: Final = 760
# Line, before, after, difference, reason: amounts to the right.
_SHARES: Final = (0.34, 0.17, 0.17, 0.12, 0.20)
_AMOUNTS: Final = (1, 2, 3)


class ComparisonScreen(QWidget):
    """The page.

    Signals:
        left(): « Déclarations », or « Retour à la déclaration ».
    """

    left = Signal()

    def __init__(
        self,
        kit: Kit,
        office: CompareOffice,
        path: str,
        *,
        back_to_declaration: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        """Compare the declaration ``path`` with an earlier one of the same physician; "" when none was named."""
        super().__init__(parent)
        self._kit = kit
        self._office = office
        self._choices = office.choices(path)
        self._rows: dict[str, ComparisonRowView] = {}
        self._shown: tuple[ComparisonView, ChoiceView | None] = (ComparisonView(), None)
        self._year = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self._page = PageScroll(self, _WIDTH)
        column.addWidget(self._page)
        body = self._page.body
        back = self.tr("Retour à la déclaration") if back_to_declaration else self.tr("Déclarations")
        self.back = Button(kit, back, "comparer.retour", "link", "arrow-left")
        self.back.clicked.connect(self.left)
        body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.title = plain_label(self.tr("Comparer"), "title")
        self.title.setObjectName("page.titre")
        body.addWidget(self.title)
        self._before, self._after = self._combo("comparer.avant"), self._combo("comparer.apres")
        body.addWidget(self._pickers())
        self._total = plain_label("", "amount")
        self._total.setObjectName("comparer.total")
        body.addWidget(self._total)
        self._problem = plain_label("", "strong")
        self._problem.setObjectName("comparer.probleme")
        body.addWidget(self._problem)
        self._received = self._received_part()
        body.addWidget(self._received)
        body.addWidget(self._table_part())
        self._notes = plain_label("", "secondary")
        body.addWidget(self._notes)
        body.addWidget(self._waterfall_part())
        self._bridge = Card()
        self._bridge.setObjectName("comparer.donum")
        body.addWidget(self._bridge)
        self._bridge_built: list[QWidget] = []
        self._fill(path)

    # Building

    def _combo(self, combo_id: str) -> ComboBox:
        combo = ComboBox(self._kit, combo_id)
        combo.addItems([self._kit.veil.text(choice.text) for choice in self._choices])
        combo.setCurrentIndex(-1)
        combo.setPlaceholderText(self.tr("Choisissez…"))
        return combo

    def _pickers(self) -> QWidget:
        row = AdaptiveRow(gap=16, line_gap=12)
        row.add(FieldRow(self._kit, self._before, self.tr("Première déclaration")), 1)
        row.add(FieldRow(self._kit, self._after, self.tr("Seconde déclaration")), 1)
        self._pickers_row = row
        return row

    def _received_part(self) -> QWidget:
        part = QWidget()
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        self._only_received = Button(self._kit, "", "comparer.recu", parent=part)
        self._only_received.clicked.connect(self._on_only_received)
        column.addWidget(self._only_received, 0, Qt.AlignmentFlag.AlignLeft)
        self._amount = TextField(self._kit, "comparer.recu.montant")
        self._amount.edited.connect(self._on_amount_edited)
        self._amount.left.connect(self._on_amount_left)
        self._amount.submitted.connect(self._on_amount_left)
        self._amount_row = FieldRow(self._kit, self._amount, self.tr("Montant reçu, en euros"), parent=part)
        self._amount_row.hide()
        column.addWidget(self._amount_row)
        return part

    def _table_part(self) -> QWidget:
        part = self._table_card = Card(None, "card", 0)
        part.body.setSpacing(0)
        columns = ListColumns(self._head_texts("", ""), _SHARES, 0, _NARROW, _AMOUNTS)
        self.table = RowList(self._kit, "comparer.liste", self.tr("Comparaison"), columns, part, most=0)
        self.table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        part.body.addWidget(self.table.heads)
        part.body.addWidget(self.table)
        self._detail = plain_label("", "secondary")
        self._detail.setObjectName("comparer.detail")
        self._detail.setContentsMargins(16, 12, 16, 12)
        part.body.addWidget(self._detail)
        self.table.row_changed.connect(self._on_row_changed)
        return part

    def _head_texts(self, before: str, after: str) -> tuple[str, ...]:
        return self.tr("Indicateur"), before, after, self.tr("Écart"), self.tr("Pourquoi")

    def _waterfall_part(self) -> QWidget:
        part = self._waterfall_card = Card()
        part.body.addWidget(plain_label(self.tr("D’où vient l’écart"), "section", part))
        self._waterfall = Waterfall(self._kit, part)
        part.body.addWidget(self._waterfall)
        return part

    # What others ask

    def focus_first(self) -> None:
        """Give the focus to the first list, or to what the empty page offers."""
        self.zones()[0].setFocus()

    def zones(self) -> tuple[QWidget, ...]:
        """Return what F6 goes through."""
        if len(self._choices) < 2:
            return (self._only_received if self._choices else self.back,)
        return (self._before, self.table) if self.table.rows.rowCount() else (self._before,)

    def show_again(self) -> None:
        """Show everything anew: the presentation mode began or ended."""
        for combo in (self._before, self._after):
            for at, choice in enumerate(self._choices):
                combo.setItemText(at, self._kit.veil.text(choice.text))
        self._show(*self._shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Échap goes back to the library."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
            return
        super().keyPressEvent(event)

    # Inside

    def _fill(self, path: str) -> None:
        enough = len(self._choices) > 1
        self._pickers_row.setVisible(enough)
        self._received.setVisible(len(self._choices) == 1)
        if not enough:
            words = self._office.words.compare
            if self._choices:
                self._year = self._choices[0].year - 1
                self._only_received.setText(words.only_received(self._year))
                self._amount_row.set_label(words.received(self._year))
            self._show(ComparisonView(problem=words.needs_two()), self._choices[0] if self._choices else None)
            return
        before, after = self._office.pair(path) if path else ("", "")
        for combo, wanted in ((self._before, before), (self._after, after)):
            paths = [choice.path for choice in self._choices]
            combo.setCurrentIndex(paths.index(wanted) if wanted in paths else -1)
            combo.currentIndexChanged.connect(self._on_chosen)
        self._on_chosen(0)

    def _on_chosen(self, _index: int) -> None:
        before, after = self._before.currentIndex(), self._after.currentIndex()
        if before < 0 or after < 0:
            self._show(ComparisonView(), None)
            return
        second = self._choices[after]
        self._show(self._office.view(self._choices[before], second), second)

    def _show(self, view: ComparisonView, bridged: ChoiceView | None) -> None:
        self._shown = view, bridged
        view = self._kit.veil.over(view)
        self._total.set_text_quietly(view.total)
        self._total.setVisible(bool(view.total))
        self._problem.set_text_quietly(view.problem)
        self._problem.setVisible(bool(view.problem))
        self.table.set_heads(self._head_texts(*view.heads))
        self._table_card.setVisible(bool(view.rows))
        # A gate and a line may have the same id.
        self._rows = {str(number): row for number, row in enumerate(view.rows)}
        self.table.load(tuple(_list_row(key, row) for key, row in self._rows.items()), "0")
        self._waterfall_card.setVisible(bool(view.cascade))
        self._waterfall.show_steps(view.cascade, view.total_name)
        self._notes.set_text_quietly("\n".join(view.notes))
        self._notes.setVisible(bool(view.notes))
        self._show_bridge(self._office.bridge(bridged) if bridged is not None else None)

    def _show_bridge(self, view: BridgeView | None) -> None:
        for widget in self._bridge_built:
            self._bridge.body.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._bridge_built.clear()
        self._bridge.setVisible(view is not None)
        view = self._kit.veil.over(view)
        if view is None:
            return
        texts = [(view.title, "section"), *((line, "body") for line in view.lines)]
        texts += [(note, "caption") for note in view.notes]
        for text, role in texts:
            label = plain_label(text, role, self._bridge)
            self._bridge.body.addWidget(label)
            self._bridge_built.append(label)

    def _on_row_changed(self, key: str) -> None:
        row = self._rows.get(key)
        if row is None:
            return
        self._detail.set_text_quietly("\n".join((row.name, *row.detail)))
        if not self.table.hasFocus():
            return
        place = self.table.visualRect(self.table.currentIndex())
        sheet = self._page.widget()
        if sheet is not None:
            where = self.table.viewport().mapTo(sheet, place.center())
            self._page.ensureVisible(where.x(), where.y(), 0, place.height())

    def _on_only_received(self) -> None:
        self._only_received.hide()
        self._amount_row.show()
        self._amount.setFocus()

    def _on_amount_edited(self, _field_id: str, _text: object) -> None:
        self._amount_row.show_error("")

    def _on_amount_left(self, _field_id: str) -> None:
        # Imported here: few compare with a payment alone.
        from forfait_desktop.presentation.verification.view import parse_amount

        text = self._amount.text()
        if not text.strip():
            return
        amount = parse_amount(text)
        if amount is None:
            self._amount_row.show_error(self._office.words.compare.received_problem())
            return
        choice = self._choices[0]
        self._show(self._office.received(self._year, amount, choice), choice)


def _list_row(key: str, row: ComparisonRowView) -> ListRow:
    cells = (row.title, row.before, row.after, row.difference, row.why)
    return ListRow(key, cells, row.accessible, ("", "", "", "", "muted"))
