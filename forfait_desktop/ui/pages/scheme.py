"""What the pages of the schemes beside the points share: fields, actions, and the one sentence of a closed page."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from forfait_desktop.presentation.pages.scheme_view import SchemeChoiceView, SchemeFieldView, SchemePage
from forfait_desktop.presentation.views import PageView, StatusView
from forfait_desktop.ui.fields.field_row import AnswerField
from forfait_desktop.ui.fields.scheme import SchemeChoice, SchemeField
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.notes import IconLabel, focused_in
from forfait_desktop.ui.pages.base import Page
from forfait_desktop.ui.pages.blocks import Actions, Lines
from forfait_desktop.ui.widgets.labels import PlainLabel, plain_label
from forfait_desktop.ui.widgets.shown import set_shown
from forfait_desktop.ui.widgets.status import STATUS_LOOKS


class SchemeSheet(Page):
    """Base of the two pages. When the profile closes it, a page shows its title, that sentence and the actions."""

    # What each page says

    def build_open(self, view: PageView) -> None:
        """Make the body of the page that is open."""
        raise NotImplementedError

    def refresh_open(self, view: PageView) -> None:
        """Show ``view`` in the body made by `build_open`."""
        raise NotImplementedError

    # What every page does

    def build(self, view: PageView) -> None:
        """Make the body: the sentence alone, or everything."""
        self._texts: dict[str, SchemeField] = {}
        self._choices: dict[str, SchemeChoice] = {}
        self._only: PlainLabel | None = None
        if self._frame(view).only:
            self._only = named_label("body", "page.exclusion")
            self.sheet.addWidget(self._only)
        else:
            self._asks = named_label("secondary", "page.objet")
            self.sheet.addWidget(self._asks)
            self.build_open(view)
            self._notes = Lines(self.kit, "", "info")
            self.sheet.addWidget(self._notes)
        self._actions = Actions(self.kit)
        self._actions.pressed.connect(self.pressed)
        self.sheet.addWidget(self._actions)

    def refresh(self, view: PageView) -> None:
        """Show ``view``."""
        frame = self._frame(view)
        # Beside no declaration there is nothing to set aside nor to keep.
        self._actions.show_actions(() if self.bare else frame.actions)
        if self._only is not None:
            show_text(self._only, frame.only)
            return
        show_text(self._asks, frame.asks)
        self._notes.show_lines(frame.notes)
        self.refresh_open(view)

    def show_view(self, view: PageView) -> None:
        """Show ``view``; the focus stays on the page when the button that had it is gone."""
        rebuilt = self._structure(view) != self._built
        held = rebuilt and self.isVisible() and focused_in(self._sheet) is not None
        super().show_view(view)
        if held:
            self.focus_first()

    def fields(self) -> tuple[AnswerField, ...]:
        """Return the fields, in order: the choices come first."""
        return (*self._choices.values(), *self._texts.values())

    def first_waiting(self) -> QWidget | None:
        """Return the first input that waits for an answer."""
        asked = (*self._choices.values(), *self._texts.values())
        return next((field.first_input() for field in asked if field.waits()), None)

    # For the two pages

    def add_text(self, view: SchemeFieldView) -> SchemeField:
        """Make the field of ``view``, connected; the caller lays it out."""
        field = SchemeField(self.kit, view)
        self._texts[view.id] = field
        self.connect_field(field)
        return field

    def add_choice(self, view: SchemeChoiceView) -> SchemeChoice:
        """Make the radios of ``view``, connected; the caller lays them out."""
        field = SchemeChoice(self.kit, view)
        self._choices[view.id] = field
        self.connect_field(field)
        return field

    def show_texts(self, views: tuple[SchemeFieldView, ...]) -> None:
        """Show what the fields hold."""
        for view in views:
            self._texts[view.id].show_view(view, checked=self._checked)

    def show_choice(self, view: SchemeChoiceView) -> None:
        """Show what is chosen."""
        self._choices[view.id].show_view(view)

    # Inside

    def _structure(self, view: PageView) -> tuple[object, ...]:
        return (view.kind, bool(self._frame(view).only))

    @staticmethod
    def _frame(view: PageView) -> SchemePage:
        if view.scheme is None:
            raise TypeError(view.kind)
        return view.scheme.page

    def connect_field(self, field: AnswerField) -> None:
        """Pass on what happens in ``field``."""
        field.edited.connect(self.edited)
        field.submitted.connect(self._on_submitted)
        field.undo_requested.connect(self.undo_requested)
        field.redo_requested.connect(self.redo_requested)


class Verdict(QWidget):
    """The status as an icon, and the result beside it."""

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(10)
        self._icon = IconLabel(kit, "circle-dashed", "text2", 20, self)
        row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignTop)
        self._text = named_label("result", "page.resultat", self)
        row.addWidget(self._text, 1)

    def show_result(self, status: StatusView, text: str) -> None:
        """Show ``text``, or the word of the status when there is no result."""
        self._icon.set_icon(*STATUS_LOOKS[status.code])
        self._text.set_text_quietly(text or status.text)


def named_label(role: str, label_id: str, parent: QWidget | None = None) -> PlainLabel:
    """Return an empty label that tests and assistive technologies find by its id."""
    label = plain_label("", role, parent)
    label.setObjectName(label_id)
    return label


def show_text(label: PlainLabel, text: str) -> None:
    """Show ``text``, or hide the label when it is empty."""
    label.set_text_quietly(text)
    set_shown(label, bool(text))
