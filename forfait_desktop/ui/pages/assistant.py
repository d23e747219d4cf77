"""E13, volet 3: the project to employ an assistant médical, and what each year of it would pay."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from forfait_desktop.presentation.pages.scheme_view import AidRowView, AssistantView
from forfait_desktop.presentation.views import PageView
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.pages.blocks import Lines
from forfait_desktop.ui.pages.scheme import SchemeSheet, Verdict, named_label, show_text
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.flow import FlowLayout
from forfait_desktop.ui.widgets.labels import PlainLabel, plain_label
from forfait_desktop.ui.widgets.layouts import AdaptiveRow, Card, rule
from forfait_desktop.ui.widgets.shown import set_shown
from forfait_desktop.ui.widgets.status import Tag

ADD_TO_PDF: Final = "apercu.simulation"
"""The action that opens the preview of the PDF with the simulation in it."""
_DATE, _FIRST_PERCENTILE = 1, 3


class AssistantPage(SchemeSheet):
    """The project, the amounts by year, and the conditions."""

    def build_open(self, view: PageView) -> None:
        """Make the blocks."""
        aid = _scheme(view)
        project = Card()
        project.body.setSpacing(16)
        project.body.addWidget(plain_label(self.tr("Votre projet"), "section", project))
        project.body.addWidget(self.add_choice(aid.fte))
        row = AdaptiveRow(project, gap=24)
        for field in aid.fields:
            row.add(self.add_text(field), 1)
        project.body.addWidget(row)
        project.body.addWidget(self.add_choice(aid.zone))
        self.sheet.addWidget(project)
        result = Card()
        result.body.setSpacing(12)
        self._verdict = Verdict(self.kit, result)
        self._why = Lines(self.kit, parent=result)
        self._years = Years(self.kit, result)
        self._grids = named_label("caption", "page.bareme", result)
        for block in (self._verdict, self._why, self._years, self._grids):
            result.body.addWidget(block)
        # Beside no declaration there is no PDF to add it to.
        self._to_pdf: Button | None = None
        if not self.bare:
            self._to_pdf = Button(
                self.kit, self.tr("Ajouter cette simulation au PDF"), ADD_TO_PDF, "secondary", "file-text", result
            )
            self._to_pdf.pressed_id.connect(self.pressed)
            result.body.addWidget(self._to_pdf, 0, Qt.AlignmentFlag.AlignLeft)
        self.sheet.addWidget(result)
        self._conditions = Lines(self.kit, self.tr("Conditions"), "list-checks")
        self.sheet.addWidget(self._conditions)

    def refresh_open(self, view: PageView) -> None:
        """Show the project and what it would pay."""
        aid = _scheme(view)
        self.show_choice(aid.fte)
        self.show_choice(aid.zone)
        self.show_texts(aid.fields)
        self._verdict.show_result(aid.page.status, aid.result)
        said = {aid.result, *(banner.text for banner in aid.page.banners)}
        self._why.show_lines(tuple(reason.text for reason in aid.page.reasons if reason.text not in said))
        self._years.show_rows(aid.heads, aid.rows)
        show_text(self._grids, aid.table_note)
        if self._to_pdf is not None:
            self._to_pdf.setVisible(bool(aid.rows))
        self._conditions.show_lines(aid.conditions)


class Years(QWidget):
    """The table, one year after the other: five columns would not fit with large letters."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(10)
        self._rows: list[Year] = []

    def show_rows(self, heads: tuple[str, ...], rows: tuple[AidRowView, ...]) -> None:
        """Show ``rows``; ``heads`` names their cells."""
        while len(self._rows) < len(rows):
            row = Year(self._kit, len(self._rows) + 1, len(heads), self)
            self._rows.append(row)
            self._column.addWidget(row)
        for number, widget in enumerate(self._rows):
            set_shown(widget, number < len(rows))
            if number < len(rows):
                widget.show_row(heads, rows[number])
        set_shown(self, bool(rows))


class Year(QWidget):
    """A year: its amount as a sentence, then when it starts and what the highest percentiles would bring."""

    def __init__(self, kit: Kit, number: int, cells: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(rule(self))
        head = FlowLayout(None, 12, 2)
        self._name = named_label("strong", f"page.annee.{number}", self)
        self._tag = Tag(kit, "", "primary", self)
        head.addWidget(self._name)
        head.addWidget(self._tag)
        column.addLayout(head)
        facts = FlowLayout(None, 24, 2)
        self._cells: dict[int, PlainLabel] = {}
        for index in (_DATE, *range(_FIRST_PERCENTILE, cells)):
            label = plain_label("", "secondary", self)
            facts.addWidget(label)
            self._cells[index] = label
        self._rest = named_label("secondary", f"page.annee.{number}.reste", self)
        facts.addWidget(self._rest)
        column.addLayout(facts)

    def show_row(self, heads: tuple[str, ...], row: AidRowView) -> None:
        """Show ``row``."""
        self._name.set_text_quietly(row.name)
        self._tag.show_text(self.tr("Année saisie") if row.current else "", "primary")
        show_text(self._rest, row.rest)
        for index, label in self._cells.items():
            joint = " " if index == _DATE else "\u00a0: "
            show_text(label, f"{heads[index]}{joint}{row.cells[index]}" if row.cells[index] else "")


def _scheme(view: PageView) -> AssistantView:
    if not isinstance(view.scheme, AssistantView):
        raise TypeError(view.kind)
    return view.scheme
