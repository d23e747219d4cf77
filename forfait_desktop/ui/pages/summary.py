"""E14, the summary: what is left to settle, every answer with its « Modifier », who prepared and who reviewed."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from forfait_desktop.domain.patient_number import holds_patient_number
from forfait_desktop.presentation.pages.assumptions import AssumptionsView
from forfait_desktop.presentation.pages.rule_card import RuleLinkView
from forfait_desktop.presentation.views import ActionView, BannerView, SummaryView
from forfait_desktop.ui.fields.field_row import FieldRow
from forfait_desktop.ui.fields.line import DateField, TextField
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.pages.assumptions import Assumptions
from forfait_desktop.ui.pages.summary_rows import SummaryGroup, Todos
from forfait_desktop.ui.settings.presentation import mark_private
from forfait_desktop.ui.widgets.banner import Banner
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.flow import FlowLayout
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import AdaptiveRow, Card, PageScroll
from forfait_desktop.ui.widgets.toggles import CheckBox

_WIDTH: Final = 800
_SCREENS: Final = {
    "recap.recopier": "recopier",
    "recap.pieces": "pieces",
    "recap.etsi": "et-si",
    "recap.verifier": "verifier",
}


class SummaryPage(QWidget):
    """The last page.

    Signals:
        open_requested(str): « Modifier » or « Ouvrir »: the page to open.
        export_requested(): « Exporter en PDF… ».
        compare_requested(): « Comparer à 2022 ».
        screen_requested(str): a screen beside the pages: « Et si… », « Pièces »…
        prepared(str, str): who prepared, and the date as typed, when one of the fields is left.
        reviewed(bool): « Relu par le médecin » was ticked or unticked.
        origin_requested(str): « D’où vient ce chiffre », with whose it is.
        undo_requested(), redo_requested(): from a field that has nothing left to undo.
    """

    open_requested = Signal(str)
    export_requested = Signal()
    compare_requested = Signal()
    screen_requested = Signal(str)
    prepared = Signal(str, str)
    reviewed = Signal(bool)
    origin_requested = Signal(str)
    undo_requested = Signal()
    redo_requested = Signal()

    def __init__(self, kit: Kit, view: SummaryView, parent: QWidget | None = None) -> None:
        """Build the page and show ``view``."""
        super().__init__(parent)
        self.kit = kit
        self.page_id = "recapitulatif"
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        self.scroller = PageScroll(self)
        kit.theme.changed.connect(self._fit_width)
        self._fit_width()
        column.addWidget(self.scroller)
        body = self.scroller.body
        head = AdaptiveRow(gap=24, line_gap=4)
        self.title = plain_label("", "title")
        self.title.setObjectName("page.titre")
        self.title.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._total = plain_label("", "section", wrap=False)
        self._total.setObjectName("page.valeur")
        head.add(self.title, 1)
        head.add(self._total)
        body.addWidget(head)
        self._empty = plain_label("", "secondary")
        body.addWidget(self._empty)
        self._todos = Todos(kit)
        self._todos.open_requested.connect(self.open_requested)
        body.addWidget(self._todos)
        self._rows = QVBoxLayout()
        self._rows.setSpacing(16)
        body.addLayout(self._rows)
        self._groups: list[SummaryGroup] = []
        self._structure: tuple[object, ...] = ()
        self._origins: Mapping[str, RuleLinkView] = {}
        self._titles: tuple[str, ...] = ()
        self._assumptions = Assumptions(kit)
        body.addWidget(self._assumptions)
        body.addWidget(self._signatures())
        body.addLayout(self._actions())
        self._doubt = Banner(kit, "recap.doute", self)
        self._doubt.action_requested.connect(self._on_doubt)
        body.addWidget(self._doubt)
        self.show_view(view)

    def _actions(self) -> FlowLayout:
        kit = self.kit
        actions = FlowLayout(None, 12, 8)
        self.export = Button(kit, self.tr("Exporter en PDF…"), "recap.exporter", "secondary", "file-text")
        self.export.clicked.connect(self.export_requested)
        actions.addWidget(self.export)
        for text, button_id, icon in (
            (self.tr("Recopier sur amelipro"), "recap.recopier", "copy"),
            (self.tr("Pièces justificatives"), "recap.pieces", "paperclip"),
            (self.tr("Et si…"), "recap.etsi", "target"),
            (self.tr("Vérifier le versement"), "recap.verifier", "euro"),
        ):
            button = Button(kit, text, button_id, "secondary", icon)
            button.pressed_id.connect(self._on_screen)
            actions.addWidget(button)
        self.compare = Button(kit, "", "recap.comparer", "secondary")
        self.compare.clicked.connect(self.compare_requested)
        self.compare.hide()
        actions.addWidget(self.compare)
        return actions

    def _signatures(self) -> QWidget:
        card = self._card = Card()
        who = AdaptiveRow(card, gap=16, line_gap=12)
        self._by = TextField(self.kit, "recap.prepare.par")
        self._on = DateField(self.kit, "recap.prepare.le")
        self._by_row = FieldRow(self.kit, self._by, self.tr("Préparé par"))
        self._on_row = FieldRow(self.kit, self._on, self.tr("Préparé le"))
        who.add(self._by_row, 1)
        who.add(self._on_row)
        card.body.addWidget(who)
        for field in (self._by, self._on):
            field.left.connect(self._on_prepared_left)
            field.submitted.connect(self._on_prepared_left)
            field.undo_requested.connect(self.undo_requested)
            field.redo_requested.connect(self.redo_requested)
        mark_private(self._by)
        self._shown_prepared = ("", "")
        self.review = CheckBox(self.kit, self.tr("Relu par le médecin"), card)
        self.review.setObjectName("recap.relu")
        self.review.toggled.connect(self._on_reviewed)
        card.body.addWidget(self.review)
        self._review_note = plain_label("", "secondary", card)
        self._review_error = plain_label("", "error", card)
        card.body.addWidget(self._review_note)
        card.body.addWidget(self._review_error)
        self._review_error.hide()
        return card

    # What the window asks

    def show_view(self, view: SummaryView) -> None:
        """Show ``view``, in place unless the rows are others."""
        self.title.set_text_quietly(view.title)
        self._total.set_text_quietly(view.total)
        self._empty.set_text_quietly(view.empty)
        self._empty.setVisible(bool(view.empty))
        self._todos.show_views(view.todos)
        self._wrong = tuple(todo.page for todo in view.todos if todo.severity == "err")
        if not self._wrong:
            self._doubt.show_view(None)
        self._show_groups(view)
        self._show_signatures(view)

    def show_assumptions(self, views: tuple[AssumptionsView, ...]) -> None:
        """Show what the figures rest on."""
        self._assumptions.show_views(views)

    def show_origins(self, origins: Mapping[str, RuleLinkView]) -> None:
        """Offer the cards of the points of the volets, by title of group."""
        self._origins = origins
        for group, title in zip(self._groups, self._titles, strict=True):
            group.show_origin(origins.get(title))

    def show_compare(self, text: str) -> None:
        """Offer « Comparer à 2022 »; an empty text when no other declaration exists."""
        self.compare.setText(text)
        self.compare.setVisible(bool(text))

    def show_prepared_error(self, message: str) -> None:
        """Say what is wrong with who prepared or with the date, or nothing."""
        is_name = holds_patient_number(self._by.text())
        self._by_row.show_error(message if is_name else "")
        self._on_row.show_error("" if is_name else message)

    def show_reviewed_error(self, message: str) -> None:
        """Say why the review cannot be ticked, or nothing."""
        self._review_error.set_text_quietly(message)
        self._review_error.setVisible(bool(message))

    def focus_first(self) -> None:
        """Go to the title: nothing has to be filled here."""
        self.focus_title()

    def focus_title(self) -> None:
        """Go to the title."""
        self.scroller.verticalScrollBar().setValue(0)
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def focus_field(self, field_id: str) -> bool:
        """Go to the control ``field_id``. Returns whether it exists."""
        found = self.findChild(QWidget, field_id)
        if not isinstance(found, QWidget):
            return False
        found.setFocus(Qt.FocusReason.OtherFocusReason)
        self.scroller.show_widget(found)
        return True

    def first_zone(self) -> QWidget:
        """Return where F6 lands on this page."""
        return self.title

    def set_read_only(self) -> None:
        """Let nobody sign."""
        self._card.setEnabled(False)

    def flush(self) -> None:
        """Hand over what was typed in « Préparé par » before the page is left."""
        self._on_prepared_left("")

    # Inside

    def _fit_width(self) -> None:
        column = self.scroller.body.parentWidget()
        if column is not None:
            column.setMaximumWidth(self.kit.theme.px(_WIDTH))

    def _show_groups(self, view: SummaryView) -> None:
        structure = tuple(tuple(row.indicator for row in group.rows) for group in view.groups)
        if structure != self._structure:
            self._structure = structure
            for old in self._groups:
                self._rows.removeWidget(old)
                old.hide()
                old.deleteLater()
            self._groups = []
            for group_view in view.groups:
                group = SummaryGroup(self.kit, group_view)
                group.open_requested.connect(self.open_requested)
                group.origin_requested.connect(self.origin_requested)
                group.show_origin(self._origins.get(group_view.title))
                self._rows.addWidget(group)
                self._groups.append(group)
        self._titles = tuple(group_view.title for group_view in view.groups)
        for group, group_view in zip(self._groups, view.groups, strict=True):
            group.show_view(group_view)

    def _show_signatures(self, view: SummaryView) -> None:
        self._shown_prepared = (view.prepared_by, view.prepared_on)
        self._by.set_text_quietly(view.prepared_by)
        self._on.set_text_quietly(view.prepared_on)
        if self.review.isChecked() != view.reviewed:
            self.review.blockSignals(True)
            self.review.setChecked(view.reviewed)
            self.review.blockSignals(False)
        note = view.review_note
        if not note and view.reviewed and view.reviewed_on:
            note = self.tr("Relu le {day}").format(day=view.reviewed_on)
        self._review_note.set_text_quietly(note)
        self._review_note.setVisible(bool(note))

    def _on_prepared_left(self, _field_id: str) -> None:
        typed = (self._by.text().strip(), self._on.text().strip())
        if typed != self._shown_prepared:
            self.prepared.emit(*typed)

    def _on_screen(self, button_id: str) -> None:
        if button_id == "recap.recopier" and self._wrong:
            self._ask()
            return
        self.screen_requested.emit(_SCREENS[button_id])

    def _ask(self) -> None:
        """« 1 saisie est à corriger. Recopier quand même ? »; the first button corrects."""
        count = len(self._wrong)
        text = self.tr("1 saisie est à corriger. Recopier quand même\u00a0?")
        if count > 1:
            text = self.tr("{count} saisies sont à corriger. Recopier quand même\u00a0?").format(count=count)
        actions = (
            ActionView("recap.corriger", self.tr("Corriger d’abord")),
            ActionView("recap.recopier.malgre", self.tr("Recopier quand même")),
        )
        self._doubt.show_view(BannerView("recap.doute", "err", text, actions=actions))
        first = self._doubt.findChild(Button, "recap.corriger")
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)
        self.scroller.show_widget(self._doubt)

    def _on_doubt(self, action: str) -> None:
        self._doubt.show_view(None)
        if action == "recap.corriger":
            self.open_requested.emit(self._wrong[0])
        else:
            self.screen_requested.emit("recopier")

    def _on_reviewed(self, checked: bool) -> None:
        self.reviewed.emit(checked)
