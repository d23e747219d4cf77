"""« Appliquer à plusieurs médecins… »: from whom, what, to whom; then what would change; then it is written."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.practice.board import short_names
from forfait_desktop.presentation.practice.reading import Member
from forfait_desktop.presentation.practice.sharing import Preview, facts_of, preview_of
from forfait_desktop.presentation.wording.practice import PracticeWords
from forfait_desktop.ui.ends_layout import EndsLayout
from forfait_desktop.ui.fields.field_row import FieldRow
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.notes import InfoLine
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.combo import ComboBox
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import PageScroll
from forfait_desktop.ui.widgets.shown import set_offered
from forfait_desktop.ui.widgets.toggles import CheckBox


class ShareDialog(QDialog):
    """Asks in two steps; nothing is written before « Appliquer ».

    Signals:
        chosen(object): the previews to write.
    """

    chosen = Signal(object)

    def __init__(
        self,
        kit: Kit,
        members: Sequence[Member],
        words: PracticeWords,
        sentence: Callable[[ForfaitError], str],
        parent: QWidget,
    ) -> None:
        """Offer the facts of the physicians ``members``."""
        super().__init__(parent)
        self._kit = kit
        self._words = words
        self._sentence = sentence
        self._members = tuple(members)
        self._names = short_names(members)
        self._sources = [one for one in members if one.case is not None]
        self._facts: dict[str, CheckBox] = {}
        self._targets: dict[str, CheckBox] = {}
        self.previews: tuple[Preview, ...] = ()
        self.setObjectName("partage.dialogue")
        self.setWindowTitle(words.share_title())
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 20, 24, 20)
        column.setSpacing(12)
        self._lead = plain_label(words.share_lead(), "secondary", self)
        column.addWidget(self._lead)
        self._choices = PageScroll(self, 0)
        self._preview = PageScroll(self, 0)
        for scroll in (self._choices, self._preview):
            scroll.body.setSpacing(6)
            column.addWidget(scroll, 1)
        self._preview.hide()
        self._problem = InfoLine(kit, "", "octagon-alert", "error", self)
        self._problem.hide()
        column.addWidget(self._problem)
        column.addLayout(self._buttons())
        self._source = ComboBox(kit, "partage.depuis", self)
        for member in self._sources:
            self._source.addItem(self._names[str(member.path)], str(member.path))
        self._choices.body.addWidget(FieldRow(kit, self._source, words.share_from(), parent=self))
        self._boxes = QVBoxLayout()
        self._boxes.setSpacing(4)
        self._choices.body.addLayout(self._boxes)
        self._source.currentIndexChanged.connect(self._on_source)
        self._show_boxes()
        room = parent.window().size()
        self.resize(min(kit.theme.px(620), room.width() - 40), min(kit.theme.px(620), room.height() - 40))
        self._source.setFocus()

    def _buttons(self) -> EndsLayout:
        ends = EndsLayout(on_left=0)
        close = Button(self._kit, self._words.close(), "partage.fermer", "quiet", parent=self)
        close.clicked.connect(self.reject)
        self.again = Button(self._kit, self._words.again(), "partage.revenir", "secondary", parent=self)
        self.again.clicked.connect(self._on_again)
        self.again.hide()
        self.see = Button(self._kit, self._words.preview(), "partage.voir", "primary", "eye", self)
        self.see.clicked.connect(self._on_see)
        self.do = Button(self._kit, self._words.apply(0), "partage.appliquer", "primary", "check", self)
        self.do.clicked.connect(self._on_do)
        set_offered(self.do, False)
        for button in (close, self.again, self.see, self.do):
            ends.addWidget(button)
        return ends

    # Choosing

    def _on_source(self, _index: int) -> None:
        self._show_boxes()

    def _source_member(self) -> Member | None:
        path = self._source.currentData()
        return next((one for one in self._sources if str(one.path) == path), None)

    def _show_boxes(self) -> None:
        while (item := self._boxes.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._facts, self._targets = {}, {}
        member = self._source_member()
        if member is None or member.case is None:
            return
        facts = facts_of(member.case, self._words)
        self._boxes.addWidget(self._heading(self._words.share_what()))
        for fact in facts:
            text = self._words.fact_plain(fact.label, fact.value)
            self._facts[fact.id] = self._box(f"partage.{fact.id}", text, checked=fact.proposed)
        if not facts:
            self._boxes.addWidget(plain_label(self._words.no_fact(), "secondary", self))
        self._boxes.addWidget(self._heading(self._words.share_to()))
        for number, target in enumerate(self._members):
            if target.path == member.path:
                continue
            error = target.locked or target.error
            name = self._names[str(target.path)]
            text = name if error is None else fr.pair(name, self._sentence(error))
            box = self._box(f"partage.vers.{number}", text, checked=error is None)
            box.setEnabled(error is None)
            self._targets[str(target.path)] = box
        self.see.setEnabled(bool(facts))

    def _heading(self, text: str) -> QWidget:
        label = plain_label(text, "group", self)
        label.setContentsMargins(0, 8, 0, 0)
        return label

    def _box(self, box_id: str, text: str, *, checked: bool) -> CheckBox:
        box = CheckBox(self._kit, text.replace("&", "&&"), self)
        box.setObjectName(box_id)
        box.setAccessibleName(text)
        box.setChecked(checked)
        self._boxes.addWidget(box)
        return box

    # Seeing

    def _on_see(self) -> None:
        member = self._source_member()
        ids = [one for one, box in self._facts.items() if box.isChecked()]
        paths = [one for one, box in self._targets.items() if box.isChecked() or not box.isEnabled()]
        ticked = any(box.isChecked() for box in self._targets.values())
        problem = "" if ids else self._words.choose_fact()
        problem = problem or ("" if ticked else self._words.choose_target())
        self._problem.set_text(problem)
        self._problem.setVisible(bool(problem))
        if problem or member is None or member.case is None:
            return
        self.previews = tuple(
            preview_of(member.case, target, self._names[str(target.path)], ids, self._words, self._sentence)
            for target in self._members
            if str(target.path) in paths
        )
        self._show_previews()

    def _show_previews(self) -> None:
        body = self._preview.body
        while (item := body.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        for number, preview in enumerate(self.previews):
            heading = plain_label(preview.name, "strong", self)
            heading.setContentsMargins(0, 8 if number else 0, 0, 0)
            body.addWidget(heading)
            lines = [*preview.lines]
            if preview.skipped:
                lines.append(self._words.left_alone(preview.skipped))
            elif preview.changes is None:
                lines.append(self._words.unchanged())
            if preview.signed:
                lines.append(self._words.signed())
            text = plain_label("\n".join(lines), "secondary" if preview.changes is None else "body", self)
            text.setObjectName(f"partage.apercu.{number}")
            body.addWidget(text)
        count = sum(1 for preview in self.previews if preview.changes is not None)
        self._lead.set_text_quietly(self._words.preview_lead(count))
        self.do.setText(self._words.apply(count))
        self._turn(previewing=True)
        self.do.setEnabled(count > 0)
        (self.do if count else self.again).setFocus()

    def _turn(self, *, previewing: bool) -> None:
        self._choices.setVisible(not previewing)
        self._preview.setVisible(previewing)
        self.see.setVisible(not previewing)
        set_offered(self.do, previewing)
        self.again.setVisible(previewing)

    def _on_again(self) -> None:
        self._lead.set_text_quietly(self._words.share_lead())
        self._turn(previewing=False)
        self._source.setFocus()

    def _on_do(self) -> None:
        self.chosen.emit(self.previews)
        self.accept()
