"""« Comprendre ce taux »: a closed block under the result, whose content is made when it is first opened."""

from __future__ import annotations

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from forfait_desktop.domain.figures import ORIGINS, PARTS, Origin, Part
from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.rates.understand import Subject, Understanding, UnderstandView
from forfait_desktop.presentation.workbench import Workbench
from forfait_desktop.ui.fields.field_row import FieldRow
from forfait_desktop.ui.fields.line import DateField, LineField, TextField
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.collapsible import CollapsibleBlock
from forfait_desktop.ui.widgets.labels import PlainLabel, plain_label
from forfait_desktop.ui.widgets.layouts import AdaptiveRow
from forfait_desktop.ui.widgets.shown import set_shown


class UnderstandRates(QWidget):
    """The blocks of a page. Nothing is computed for those that are closed."""

    def __init__(
        self, kit: Kit, bench: Workbench, subjects: tuple[Subject, ...], parent: QWidget | None = None
    ) -> None:
        """Make one closed block for each of `subjects`."""
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        understanding = Understanding(bench)
        self.blocks = [UnderstandBlock(kit, bench, understanding, one, self) for one in subjects]
        for block in self.blocks:
            column.addWidget(block)

    def refresh(self) -> None:
        """Bring the blocks that are open up to date."""
        for block in self.blocks:
            block.refresh()


class UnderstandBlock(CollapsibleBlock):
    """One rate, or the mean of several."""

    def __init__(
        self, kit: Kit, bench: Workbench, understanding: Understanding, subject: Subject, parent: QWidget
    ) -> None:
        super().__init__(kit, f"taux.{subject.indicator}.{subject.criterion or 'moyenne'}", subject.title, parent)
        self._kit = kit
        self._bench = bench
        self._understanding = understanding
        self._subject = subject
        self._built = False
        self._texts: list[PlainLabel] = []
        self._fields: dict[tuple[Origin, Part], LineField] = {}
        self._rows: dict[tuple[Origin, Part], FieldRow] = {}
        self._later = QTimer(self)
        self._later.setSingleShot(True)
        self._later.setInterval(0)
        self._later.timeout.connect(self.refresh)
        self.toggled.connect(self._on_toggled)

    def refresh(self) -> None:
        """Show the present state, if the block is open."""
        if self.is_open():
            self._show(self._understanding.view(self._subject))

    def _on_toggled(self, _key: str, opened: bool) -> None:
        if opened:
            self.refresh()

    def _show(self, view: UnderstandView) -> None:
        if not self._built:
            self._build(view)
        lines: list[tuple[str, str]] = []
        for heading, texts in view.parts:
            if heading:
                lines.append(("group", heading))
            lines.extend(("body", text) for text in texts)
        self._show_lines(self._texts, lines, self._about)
        self._show_lines(self._compared, [("body", text) for text in view.comparison], self._comparison)
        for figure in view.figures:
            values: dict[Part, str] = {"valeur": figure.value, "source": figure.source, "le": figure.on}
            errors: dict[Part, str] = {"valeur": figure.value_error, "source": "", "le": figure.on_error}
            for part in PARTS:
                self._fields[figure.origin, part].set_text_quietly(values[part])
                self._rows[figure.origin, part].show_error(errors[part])

    def _build(self, view: UnderstandView) -> None:
        self._built = True
        self._about = QVBoxLayout()
        self._about.setSpacing(6)
        self.body.addLayout(self._about)
        self._compared: list[PlainLabel] = []
        if view.figures:
            words = self._bench.words.pace
            self.body.addWidget(plain_label(words.figures(), "group", self))
            self.body.addWidget(plain_label(words.figures_lead(), "secondary", self))
            for origin in ORIGINS:
                self.body.addWidget(self._figure(origin))
        self._comparison = QVBoxLayout()
        self._comparison.setSpacing(6)
        self.body.addLayout(self._comparison)

    def _figure(self, origin: Origin) -> QWidget:
        words = self._bench.words.pace
        row = AdaptiveRow(self, gap=12, line_gap=8)
        label = words.origin(origin)
        labels: dict[Part, str] = {"valeur": label, "source": words.source_label(), "le": words.date_label()}
        for part in PARTS:
            field_id = f"chiffre.{self._subject.indicator}.{self._subject.criterion}.{origin}.{part}"
            field: LineField
            if part == "le":
                field = DateField(self._kit, field_id, row)
            elif part == "source":
                field = TextField(self._kit, field_id, row)
            else:
                field = LineField(self._kit, field_id, row)
                field.set_expected_characters(16)
            field.left.connect(self._on_left)
            field.submitted.connect(self._on_left)
            field.keep_enter()
            field.setReadOnly(bool(self._bench.session.read_only))
            hint = words.value_hint() if part == "valeur" and origin == ORIGINS[0] else ""
            name = words.name(labels[part], label, self._subject.name) if part != "valeur" else ""
            name = name or fr.pair(label, self._subject.name)
            self._fields[origin, part] = field
            self._rows[origin, part] = FieldRow(self._kit, field, labels[part], name=name, hint=hint, parent=row)
            row.add(self._rows[origin, part], 1 if part == "source" else 0)
        return row

    def _show_lines(self, labels: list[PlainLabel], lines: list[tuple[str, str]], place: QVBoxLayout) -> None:
        while len(labels) < len(lines):
            label = plain_label("", "body", self)
            place.addWidget(label)
            labels.append(label)
        for number, label in enumerate(labels):
            role, text = lines[number] if number < len(lines) else ("body", "")
            label.set_role(role)
            label.set_text_quietly(text)
            set_shown(label, bool(text))

    def _on_left(self, field_id: str) -> None:
        origin, part = next(key for key, field in self._fields.items() if field.field_id == field_id)
        view = self._understanding.view(self._subject)
        figure = next(one for one in view.figures if one.origin == origin)
        kept = {"valeur": figure.value, "source": figure.source, "le": figure.on}[part]
        text = self._fields[origin, part].text().strip()
        if text == kept:
            return
        try:
            self._understanding.note(self._subject, origin, part, text)
        except ForfaitError as error:
            self._rows[origin, part].show_error(self._bench.words.errors.sentence(error))
            return
        self._later.start()
