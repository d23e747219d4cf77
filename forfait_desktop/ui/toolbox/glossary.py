"""« Glossaire »: every term of every campaign, searched as one types; the list is read with the arrows."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListWidget, QListWidgetItem, QWidget

from forfait_desktop.presentation.toolbox.glossary_view import TermView, matching, terms
from forfait_desktop.ui.fields.field_row import FieldRow
from forfait_desktop.ui.fields.line import TextField
from forfait_desktop.ui.side.screen import SideContext, SideScreen
from forfait_desktop.ui.widgets.labels import PlainLabel, plain_label
from forfait_desktop.ui.widgets.layouts import AdaptiveRow, Card

_ROWS, _ROW = 10, 36


class GlossaryScreen(SideScreen):
    """The search, the terms, and the meaning of the one that is chosen."""

    def __init__(self, context: SideContext) -> None:
        """Read the glossaries."""
        office = context.tools.office
        self._words = office.words.toolbox
        super().__init__(context, self._words.glossary_title(), width=860)
        self._terms = terms(office.toolbox.glossaries(), self._words)
        self._shown: tuple[TermView, ...] = ()
        self.search = TextField(context.kit, "glossaire.recherche")
        self.search.textChanged.connect(self._on_search)
        self.search.installEventFilter(self)
        self.body.addWidget(FieldRow(context.kit, self.search, self._words.search(), parent=self))
        self._count = plain_label("", "secondary", self)
        self._count.setObjectName("glossaire.nombre")
        self.body.addWidget(self._count)
        row = AdaptiveRow(self, gap=24, line_gap=16)
        frame = Card(row, padding=4)
        self.list = QListWidget(frame)
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        frame.body.addWidget(self.list)
        self.list.setObjectName("glossaire.liste")
        self.list.setAccessibleName(self._words.terms())
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.list.currentRowChanged.connect(self._on_row)
        self._card = Card(row)
        self._term = plain_label("", "section", self._card)
        self._term.setObjectName("glossaire.terme")
        self._card.body.addWidget(self._term)
        self._meanings: list[tuple[PlainLabel, PlainLabel]] = []
        row.add(frame, 1)
        row.add(self._card, 1)
        self.body.addWidget(row)
        context.kit.theme.changed.connect(self._fit)
        self._fit()
        self._on_search("")

    def focus_first(self) -> None:
        """Go to the search."""
        self.search.setFocus()

    def zones(self) -> tuple[QWidget, ...]:
        """Return the way back, the search and the list."""
        return (self.back, self.search, self.list)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """↓ goes from the search to the terms."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Down:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            return True
        return super().eventFilter(watched, event)

    def _fit(self) -> None:
        self.list.setFixedHeight(self.context.kit.theme.px(_ROW) * _ROWS)
        self.list.setMinimumWidth(self.context.kit.theme.px(260))

    def _on_search(self, text: str) -> None:
        self._shown = matching(self._terms, text.strip())
        self.list.blockSignals(True)
        self.list.clear()
        for view in self._shown:
            item = QListWidgetItem(view.term, self.list)
            item.setSizeHint(QSize(0, self.context.kit.theme.px(_ROW)))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, self._words.term_name(view.term, view.meaning))
        self.list.blockSignals(False)
        self.list.setVisible(bool(self._shown))
        self._count.set_text_quietly(
            self._words.count(len(self._shown)) if self._shown else self._words.none(text.strip())
        )
        self.list.setCurrentRow(0 if self._shown else -1)
        self._on_row(self.list.currentRow())

    def _on_row(self, row: int) -> None:
        self._card.setVisible(0 <= row < len(self._shown))
        if 0 <= row < len(self._shown):
            view = self._shown[row]
            self._term.set_text_quietly(view.term)
            while len(self._meanings) < len(view.meanings):
                self._add_meaning()
            for number, (meaning, source) in enumerate(self._meanings):
                shown = view.meanings[number] if number < len(view.meanings) else ("", "")
                for label, text in ((meaning, shown[0]), (source, shown[1])):
                    label.set_text_quietly(text)
                    label.setVisible(bool(text))

    def _add_meaning(self) -> None:
        number = f".{len(self._meanings) + 1}" if self._meanings else ""
        meaning, source = plain_label("", "body", self._card), plain_label("", "caption", self._card)
        meaning.setObjectName(f"glossaire.sens{number}")
        source.setObjectName(f"glossaire.source{number}")
        self._card.body.addWidget(meaning)
        self._card.body.addWidget(source)
        self._meanings.append((meaning, source))
