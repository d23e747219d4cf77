"""« Contester »: lines, time limit, draft letter, dated note; copied, or saved as PDF, HTML or text."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtWidgets import QPlainTextEdit, QWidget

from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation.verification.contest import SAS_CASE, ContestBench
from forfait_desktop.presentation.views import ActionView
from forfait_desktop.storage.names import free_file_name, taken_names
from forfait_desktop.ui.copying.model import put_on_clipboard
from forfait_desktop.ui.export.pdf import write_bytes
from forfait_desktop.ui.fields.field_row import FieldRow
from forfait_desktop.ui.fields.line import DateField
from forfait_desktop.ui.message_bar import PASSING
from forfait_desktop.ui.notes import InfoLine
from forfait_desktop.ui.side.screen import SideContext, SideScreen
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.flow import FlowLayout
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import AdaptiveRow, Card
from forfait_desktop.ui.widgets.shown import set_offered
from forfait_desktop.ui.widgets.toggles import CheckBox

if TYPE_CHECKING:
    from forfait_desktop.report.content import Document
    from forfait_desktop.ui.tools import PdfFonts

_WIDTH: Final = 820
_LINE: Final = "contester.ligne."
_KINDS: Final = (".pdf", ".html", ".txt")


class LetterBox(QPlainTextEdit):
    """The text of the letter; Tab leaves it."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("contester.courrier")
        self.setAccessibleName(name)
        self.setTabChangesFocus(True)

    def text(self) -> str:
        """The letter as it stands; `toPlainText` would make each non-breaking space an ordinary one."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")


def write_kit(document: Document, text: str, target: Path, fonts: PdfFonts) -> Path:
    """Write the letter and the note in the form that the ending of ``target`` says, whole or not at all.

    Raises:
        ForfaitError: `export-failed` (path, reason), `font-missing`.
    """
    if target.suffix == ".pdf":
        # Imported here: reportlab takes as long to load as the window to paint.
        from forfait_desktop.report.pdf_document import render_document

        data = render_document(document, regular=fonts.regular, bold=fonts.bold)
    elif target.suffix == ".html":
        from forfait_desktop.report.html import render_html

        data = render_html(document)
    else:
        data = text.encode("utf-8")
    return write_bytes(data, target)


def write_beside(document: Document, text: str, folder: Path, stem: str, kind: str, fonts: PdfFonts) -> Path:
    """Write the kit in ``folder``, beside what is there: a letter of before may have been completed by hand.

    Raises:
        ForfaitError: as `write_kit`.
    """
    try:
        name = free_file_name(taken_names(folder), stem, kind.removeprefix("."))
    except OSError:
        # Writing fails too, and says why.
        name = f"{stem}{kind}"
    return write_kit(document, text, folder / name, fonts)


class ContestScreen(SideScreen):
    """The page."""

    def __init__(self, context: SideContext) -> None:
        """Show the open declaration.

        Raises:
            ValueError: none is open.
        """
        if context.opened is None:
            raise ValueError(context)
        self._session = context.opened.session
        self._words = context.opened.workbench.words
        self.bench = ContestBench(context.opened.workbench)
        super().__init__(context, self.bench.words.title(), width=_WIDTH)
        self._boxes: dict[str, CheckBox] = {}
        self._closed = False
        self._saved: Path | None = None
        self._kind = _KINDS[0]
        self._shown_letter = ""
        self._stored_letter = ""
        self._keeping = False
        self.put = put_on_clipboard
        self.body.addWidget(self._lines())
        self.body.addWidget(self._limit())
        self.body.addWidget(self._letter())
        self.messages.pressed.connect(self._on_action)

    def _lines(self) -> QWidget:
        words = self.bench.words
        card = self._lines_card = Card()
        card.body.setSpacing(4)
        card.body.addWidget(plain_label(words.lines(), "section", card))
        self._empty = plain_label("", "secondary", card)
        card.body.addWidget(self._empty)
        self._sas = CheckBox(self.context.kit, words.sas(), card)
        self._sas.setObjectName("contester.sas")
        self._sas.toggled.connect(self._on_sas)
        self._sas_help = plain_label(words.sas_help(), "caption", card)
        card.body.addWidget(self._sas)
        card.body.addWidget(self._sas_help)
        self._excess = InfoLine(self.context.kit, "", "triangle-alert", "warn", card)
        self._excess.label.setObjectName("contester.exces")
        card.body.addWidget(self._excess)
        return card

    def _limit(self) -> QWidget:
        kit, words = self.context.kit, self.bench.words
        card = Card()
        card.body.addWidget(plain_label(words.limit(), "section", card))
        self._countdown = plain_label("", "strong", card)
        self._countdown.setObjectName("contester.delai")
        self._advice = plain_label("", "secondary", card)
        card.body.addWidget(self._countdown)
        card.body.addWidget(self._advice)
        row = AdaptiveRow(card, gap=24, line_gap=12)
        self._notified = DateField(kit, "contester.releve", card)
        self._until = DateField(kit, "contester.limite", card)
        self._notified_row = FieldRow(kit, self._notified, words.notified(), parent=card)
        self._until_row = FieldRow(kit, self._until, words.until(), parent=card)
        for field, made, slot in (
            (self._notified, self._notified_row, self._on_notified),
            (self._until, self._until_row, self._on_until),
        ):
            row.add(made, 1)
            field.left.connect(slot)
            field.submitted.connect(slot)
            field.keep_enter()
            field.setReadOnly(self.bench.read_only)
        card.body.addWidget(row)
        return card

    def _letter(self) -> QWidget:
        kit, words = self.context.kit, self.bench.words
        card = Card()
        card.body.addWidget(plain_label(words.letter(), "section", card))
        card.body.addWidget(plain_label(words.letter_help(), "secondary", card))
        self.letter = LetterBox(words.letter(), card)
        self.letter.setReadOnly(self.bench.read_only)
        self.letter.textChanged.connect(self._on_letter_changed)
        card.body.addWidget(self.letter)
        kit.theme.changed.connect(self._fit)
        self._fit()
        self._problem = plain_label("", "error", card)
        self._problem.setObjectName("contester.probleme")
        self._problem.hide()
        self._edited = plain_label("", "caption", card)
        card.body.addWidget(self._problem)
        card.body.addWidget(self._edited)
        actions = FlowLayout(None, 12, 8)
        self.copy = Button(kit, words.copy(), "contester.copier", "primary", "copy", card)
        self.copy.clicked.connect(self._on_copy)
        self.reset = Button(kit, words.reset(), "contester.retablir", "quiet", "undo-2", card)
        self.reset.clicked.connect(self._on_reset)
        actions.addWidget(self.copy)
        for kind, text in zip(_KINDS, (words.save_pdf(), words.save_html(), words.save_text()), strict=True):
            button = Button(kit, text, f"contester.enregistrer{kind}", "secondary", parent=card)
            button.pressed_id.connect(self._on_save)
            actions.addWidget(button)
        actions.addWidget(self.reset)
        card.body.addLayout(actions)
        return card

    # SideScreen

    def refresh(self) -> None:
        """Show what is stored."""
        view = self.bench.view()
        self._empty.set_text_quietly(view.empty)
        self._empty.setVisible(bool(view.empty))
        if tuple(self._boxes) != tuple(line.id for line in view.lines):
            self._build_boxes(tuple(line.id for line in view.lines))
        for line in view.lines:
            box = self._boxes[line.id]
            box.blockSignals(True)
            box.setText(line.text)
            box.setChecked(line.ticked)
            box.blockSignals(False)
        self._sas.blockSignals(True)
        self._sas.setChecked(view.sas_ticked)
        self._sas.blockSignals(False)
        self._sas.setVisible(bool(view.sas))
        self._sas_help.setVisible(bool(view.sas))
        self._sas.setEnabled(bool(view.sas) and not self.bench.read_only)
        self._excess.set_text(view.excess)
        self._notified_row.show_stored(view.notified)
        self._until_row.show_stored(view.until)
        self._countdown.set_text_quietly(view.countdown)
        self._advice.set_text_quietly(view.advice)
        self._advice.setVisible(bool(view.advice))
        self._edited.set_text_quietly(view.edited)
        self._edited.setVisible(bool(view.edited))
        set_offered(self.reset, bool(view.edited) and not self.bench.read_only)
        # A text that may not be kept stays to be corrected; one that is being kept is already shown.
        if view.letter != self._stored_letter and not self._keeping and self._problem.isHidden():
            self._show_letter(view.letter)

    def focus_first(self) -> None:
        """Go to the first line, or to the letter."""
        boxes = [box for box in self._boxes.values() if box.isEnabled()]
        (boxes[0] if boxes else self.letter).setFocus()

    def zones(self) -> tuple[QWidget, ...]:
        """Return the way back, the lines, the limit, the letter."""
        boxes = [box for box in self._boxes.values() if box.isEnabled()][:1]
        return (self.back, *boxes, self._notified, self.letter)

    def may_leave(self) -> bool:
        """Keep the letter first; a text that may not be kept holds the page."""
        return self._keep_letter() and super().may_leave()

    def closing(self) -> None:
        """What is being written is told on the screen that is shown by then."""
        self._closed = True

    # Lines and days

    def _build_boxes(self, keys: tuple[str, ...]) -> None:
        for box in self._boxes.values():
            self._lines_card.body.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = {}
        for at, key in enumerate(keys):
            box = CheckBox(self.context.kit, "", self._lines_card)
            box.setObjectName(f"{_LINE}{key}")
            box.setEnabled(not self.bench.read_only)
            box.toggled.connect(self._on_box)
            self._boxes[key] = box
            self._lines_card.body.insertWidget(2 + at, box)

    def _on_box(self, checked: bool) -> None:
        sender = self.sender()
        if isinstance(sender, CheckBox):
            self._keep_letter()
            self.bench.choose(sender.objectName().removeprefix(_LINE), on=checked)
            self.refresh()
            if excess := self.bench.view().excess:
                self.context.kit.announcer.announce(self._excess.label, excess)

    def _on_sas(self, checked: bool) -> None:
        self.bench.choose(SAS_CASE, on=checked)
        self.refresh()

    def _on_notified(self, _field_id: str) -> None:
        if self._notified_row.error() or self._notified.text() != self.bench.view().notified:
            self._notified_row.show_error(self.bench.set_notified(self._notified.text()))
            self.refresh()

    def _on_until(self, _field_id: str) -> None:
        if self._until_row.error() or self._until.text() != self.bench.view().until:
            self._until_row.show_error(self.bench.set_until(self._until.text()))
            self.refresh()

    # Letter

    def _fit(self) -> None:
        self.letter.setMinimumHeight(self.context.kit.theme.px(360))

    def _on_letter_changed(self) -> None:
        if not self._closed:
            self._keep_letter()

    def _keep_letter(self) -> bool:
        """Store what was typed. Returns whether the text may be kept."""
        text = self.letter.text()
        if self.bench.read_only or (text == self._shown_letter and self._problem.isHidden()):
            return True
        self._keeping = True
        problem = self.bench.set_letter(text)
        self._keeping = False
        self._problem.set_text_quietly(problem)
        self._problem.setVisible(bool(problem))
        if not problem:
            self._shown_letter, self._stored_letter = text, self.bench.view().letter
        return not problem

    def _show_letter(self, text: str) -> None:
        self._shown_letter = self._stored_letter = text
        self.letter.blockSignals(True)
        self.letter.setPlainText(text)
        self.letter.blockSignals(False)

    def _on_reset(self) -> None:
        self.bench.reset_letter()
        self._problem.hide()
        self._show_letter(self.bench.view().letter)
        self.letter.setFocus()

    def _on_copy(self) -> None:
        if not self._keep_letter():
            return
        words = self.bench.words
        if self.put(self.letter.text()):
            self.messages.say(PASSING, "ok", words.copied())
        else:
            self.messages.say(PASSING, "warn", words.refused())

    # Files

    def _on_save(self, button: str) -> None:
        if not self._keep_letter():
            return
        self._kind = button.removeprefix("contester.enregistrer")
        start = Path(self.context.tools.settings.text("export_folder") or self._session.folder)
        self.context.tools.dialogs.choose_folder(self, self.bench.words.folder(), start, self._on_folder)

    def _on_folder(self, folder: Path) -> None:
        bench = self.bench
        where = (folder, bench.file_stem(), self._kind)
        work = partial(write_beside, bench.document(), bench.text(), *where, self.context.tools.fonts)
        self.context.tools.worker.submit(work, self._on_written, self._on_failed)

    def _on_written(self, path: object) -> None:
        if not isinstance(path, Path):
            return
        if self._closed:
            self.context.say("ok", self.bench.words.saved(str(path)))
            return
        self._saved = path
        opens = ActionView("contester.ouvrir", self.tr("Ouvrir"), self.tr("Ouvrir le fichier enregistré"))
        self.messages.say(PASSING, "ok", self.bench.words.saved(str(path)), (opens,))

    def _on_failed(self, error: Exception) -> None:
        shown = error if isinstance(error, ForfaitError) else ForfaitError("export-failed", path="", reason="EIO")
        text = self._words.errors.sentence(shown)
        if self._closed:
            self.context.say("err", text)
        else:
            self.messages.say(PASSING, "err", text)

    def _on_action(self, action: str) -> None:
        if action == "contester.ouvrir" and self._saved is not None:
            self.context.tools.dialogs.open_outside(self._saved)
