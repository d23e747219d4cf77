"""E16, « Aperçu et export »: what is shown page by page is the file itself, the one that is saved and printed."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QAbstractButton, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation.views import ActionView
from forfait_desktop.ui.ends_layout import EndsLayout
from forfait_desktop.ui.export.choices import ReportChoices
from forfait_desktop.ui.export.file_place import FilePlace
from forfait_desktop.ui.export.pdf import MadePdf, PdfMaker, write_bytes, write_html
from forfait_desktop.ui.export.preview_panel import PreviewPanel
from forfait_desktop.ui.folders import first_there
from forfait_desktop.ui.message_bar import PASSING
from forfait_desktop.ui.notes import InfoLine, focused_in
from forfait_desktop.ui.side.screen import SideContext, SideScreen
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.flow import FlowLayout
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import rule

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter

    from forfait_desktop.report.content import Report
    from forfait_desktop.ui.export.printing import Printing

_LEFT: Final = 300
_LEAST_PREVIEW: Final = 360
_LOW: Final = 600
_PROBLEM: Final = "pdf"
_PRINTING: Final = "impression"
_EXAMPLE_KINDS: Final = ("zip",)


class PreviewScreen(SideScreen):
    """Models and contents on the left, the pages on the right, the file and what is done with it below."""

    def __init__(self, context: SideContext) -> None:
        """Build it on the declaration that is open.

        Raises:
            ValueError: no declaration is open.
        """
        if context.opened is None:
            raise ValueError("apercu")
        self._workbench = context.opened.workbench
        words = self._words = self._workbench.words
        super().__init__(context, words.preview.title(), width=0)
        self._maker = PdfMaker(context.tools.painter, context.tools.fonts, self)
        self._report: Report | None = None
        self._wanted = ""
        self._busy = False
        self._closed = False
        self._written: Path | None = None
        self._printing: Printing | None = None
        self._low = False
        self._narrow = False
        simulation = any(scheme.id == "assistant-medical" for scheme in self._workbench.situation.campaign.schemes)
        self.choices = ReportChoices(context.kit, words, self, simulation=simulation)
        self.choices.changed.connect(self._on_changed)
        self._formats = self._other_formats()
        self.preview = PreviewPanel(context.kit, words, self._maker, self)
        self.place = FilePlace(context.kit, words.preview, context.tools.dialogs, self._folder(), self)
        self.place.submitted.connect(self.save_pdf)
        self._lay_out()
        self._maker.made.connect(self._on_made)
        self._maker.failed.connect(self._on_not_made)
        self.messages.pressed.connect(self._on_action)
        for key, slot in (("PgDown", self.preview.turn_on), ("PgUp", self.preview.turn_back)):
            shortcut = QShortcut(QKeySequence(key), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(slot)

    # Layout

    def _lay_out(self) -> None:
        column = self.layout()
        if not isinstance(column, QVBoxLayout):
            return
        kit = self.context.kit
        column.removeWidget(self.sheet)
        self.empty = InfoLine(kit, "", "triangle-alert", "warn", self)
        self.empty.label.setObjectName("apercu.vide")
        self.body.addWidget(self.empty)
        self.body.addWidget(self.choices)
        self._inside = QVBoxLayout()
        self.body.addLayout(self._inside)
        self.body.addWidget(self._formats)
        self.sheet.set_margins(24, 16, 16, 20)
        self._middle = QHBoxLayout()
        self._middle.setSpacing(0)
        self._middle.addWidget(self.sheet)
        self._middle.addWidget(self.preview, 1)
        column.addLayout(self._middle, 1)
        column.addWidget(rule(self))
        column.addWidget(self._foot())

    def _other_formats(self) -> QWidget:
        part = QWidget(self)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 6, 0, 0)
        column.setSpacing(2)
        column.addWidget(plain_label(self.tr("Autres formats"), "section", part))
        flow = FlowLayout(None, 4, 2)
        for kind, text, name in (
            ("xlsx", self.tr("Tableau .xlsx"), self.tr("Tableau .xlsx pour tableur")),
            ("csv", self.tr("Tableau .csv"), self.tr("Tableau .csv en texte")),
            ("ics", self.tr("Agenda .ics"), self.tr("Agenda .ics des échéances")),
            ("liasse", self.tr("Liasse de pièces"), self.tr("Liasse de pièces, en un PDF")),
            ("zip", self.tr("Archive .zip"), self.tr("Archive .zip, complète")),
        ):
            button = Button(self.context.kit, text, f"apercu.exporter.{kind}", "quiet", "download", part)
            button.setAccessibleName(name)
            button.pressed_id.connect(self._on_format)
            if kind in _EXAMPLE_KINDS and self.context.opened is not None and self.context.opened.is_example:
                button.hide()
            flow.addWidget(button)
        column.addLayout(flow)
        return part

    def _foot(self) -> QWidget:
        strip = QFrame(self)
        strip.setProperty("frameRole", "bar")
        column = QVBoxLayout(strip)
        column.setContentsMargins(24, 10, 24, 12)
        column.setSpacing(10)
        self._below = QVBoxLayout()
        self._below.addWidget(self.place)
        column.addLayout(self._below)
        kit = self.context.kit
        self.switch = Button(kit, self.tr("Voir les pages"), "apercu.basculer", "secondary", "eye", strip)
        self.switch.clicked.connect(self._on_switch)
        self.html = Button(
            kit, self.tr("Enregistrer aussi en HTML accessible"), "export.html", "secondary", "file-text", strip
        )
        self.html.clicked.connect(self.save_html)
        self.print_button = Button(kit, self.tr("Imprimer…"), "export.imprimer", "secondary", "printer", strip)
        self.print_button.clicked.connect(self.print_now)
        self.save = Button(kit, self.tr("Enregistrer le PDF"), "export.enregistrer", "primary", "download", strip)
        self.save.clicked.connect(self.save_pdf)
        self._ends = EndsLayout(None, 2)
        self._aside = FlowLayout(None, 12, 8)
        self._inside.addLayout(self._aside)
        self._place_buttons()
        column.addLayout(self._ends)
        self._showing_pages = False
        self._fit()
        return strip

    def _fit(self) -> None:
        """One pane where there is no room for two; the name of the file scrolls with the rest in a low window."""
        px = self.context.kit.theme.px
        left = px(_LEFT)
        was_narrow = self._narrow
        self._narrow = self.width() < left + _LEAST_PREVIEW
        self.sheet.setMaximumWidth(left if not self._narrow else 16_777_215)
        self.sheet.setMinimumWidth(left if not self._narrow else 0)
        self.switch.setVisible(self._narrow)
        pages = not self._narrow or self._showing_pages
        self.preview.setVisible(pages)
        self.sheet.setVisible(not self._narrow or not self._showing_pages)
        self.switch.setText(self.tr("Voir les choix") if self._showing_pages else self.tr("Voir les pages"))
        low = self.height() < px(_LOW)
        if (low, self._narrow) != (self._low, was_narrow):
            self._low = low
            focused = focused_in(self)
            self._place_buttons()
            if focused is not None and focused.isVisible():
                focused.setFocus()

    def _place_buttons(self) -> None:
        """Below the pages as a rule; what a low window has no room for scrolls with the choices."""
        if self._low:
            self._inside.insertWidget(0, self.place)
        else:
            self._below.addWidget(self.place)
        aside = self._low and self._narrow
        self._ends.set_on_left(1 if aside else 2)
        for button in (self.switch, self.html, self.print_button, self.save):
            self._ends.removeWidget(button)
            self._aside.removeWidget(button)
            inside = aside and button in (self.html, self.print_button)
            (self._aside if inside else self._ends).addWidget(button)
        # Assistive technologies go through the children in their order, which moving them changed.
        for widget in (self.place, self.switch, self.html, self.print_button, self.save):
            widget.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        self._fit()

    # What the window asks

    def refresh(self) -> None:
        """Make the file again when the declaration says something else."""
        summary = self._workbench.summary()
        self.choices.propose_draft(summary.draft)
        programme = self._workbench.situation.campaign.programme
        self.empty.set_text(self._words.preview.empty(programme) if summary.empty else "")
        try:
            report = self._workbench.report(options=self.choices.options())
        except ForfaitError as error:
            # A file of a later version: the paper would lack, unseen, what this one does not know.
            self.messages.say(_PROBLEM, "err", self.context.tools.office.sentence(error), closable=False)
            return
        self.place.propose(report.file_name)
        if report != self._report:
            self._report = report
            self.preview.show_report(report)

    def open_at(self, part: str) -> None:
        """Put ``part`` in the report."""
        box = next((one for name, one in self.choices.parts.items() if name == part), None)
        if box is not None:
            box.setChecked(True)

    def focus_first(self) -> None:
        """Go to the model chosen."""
        self.choices.focus_model()

    def zones(self) -> tuple[QWidget, ...]:
        """Return what F6 goes through: the way back, the models, the pages, the file, the buttons."""
        shown = (self.back, self.choices.models[self.choices.model], self.preview.view, self.place.name, self.save)
        return tuple(zone for zone in shown if zone.isVisible())

    def may_leave(self) -> bool:
        """Nothing typed here is kept: the name of a file is proposed again."""
        return True

    def closing(self) -> None:
        """Give up what is being drawn or printed; what is being written is finished."""
        self._closed = True
        self.preview.stop()
        if self._printing is not None:
            self._printing.stop()

    def print_now(self) -> bool:
        """« Imprimer… », Ctrl+P: as soon as the file is there."""
        if self._printing is not None and self._printing.running:
            return True
        self._do("print")
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Save with Entrée, unless a button has the focus."""
        focused = focused_in(self)
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and not (
            isinstance(focused, QAbstractButton) and not focused.isCheckable()
        ):
            self.save_pdf()
            return
        super().keyPressEvent(event)

    # Gestures

    def save_pdf(self) -> None:
        """« Enregistrer le PDF »."""
        if self.place.check():
            self._do("pdf")

    def save_html(self) -> None:
        """« Enregistrer aussi en HTML accessible »: beside the PDF, under the same name."""
        if self.place.check():
            self._do("html")

    def _do(self, what: str) -> None:
        """Do ``what`` with the file, now or once it is made."""
        if self._busy:
            return
        # Saved before it is exported; what is still being typed is in the report by then.
        self.context.save_now()
        self.messages.clear(_PROBLEM)
        self.refresh()
        made = self._maker.last
        if made is None:
            self._wanted = what
            if self._report is not None and not self.preview.busy:
                # The last try failed: this is another one.
                self.preview.show_report(self._report)
            return
        self._with(what, made)

    def _with(self, what: str, made: MadePdf) -> None:
        if what == "print":
            self._ask_printer(made)
            return
        self._busy = True
        target = self.place.html_target if what == "html" else self.place.target
        work = partial(write_html, made.report, target) if what == "html" else partial(write_bytes, made.data, target)
        self.context.tools.worker.submit(work, partial(self._on_saved, what), self._on_save_failed)

    def _on_changed(self) -> None:
        self.refresh()

    def _on_made(self, made: object) -> None:
        wanted, self._wanted = self._wanted, ""
        if wanted and isinstance(made, MadePdf):
            self._with(wanted, made)

    def _on_not_made(self, _error: object) -> None:
        self._wanted = ""

    def _on_format(self, button_id: str) -> None:
        self.context.export_as(button_id.rpartition(".")[2])

    def _on_switch(self) -> None:
        self._showing_pages = not self._showing_pages
        self._fit()
        self.switch.setFocus(Qt.FocusReason.OtherFocusReason)

    # Files

    def _folder(self) -> Path:
        opened, tools = self.context.opened, self.context.tools
        own = opened.session.folder if opened is not None else tools.office.folder
        remembered = Path(tools.settings.text("export_folder") or own)
        return first_there(remembered, tools.office.folder)

    def _on_saved(self, kind: str, path: object) -> None:
        self._busy = False
        words = self._words.preview
        if not isinstance(path, Path):
            return
        self.context.tools.settings.set("export_folder", str(path.parent))
        if self._closed:
            self.context.say("ok", words.saved(kind))
            return
        self._written = path
        self.messages.say(
            PASSING,
            "ok",
            words.saved(kind),
            (
                ActionView("pdf.ouvrir", self.tr("Ouvrir"), words.open_name(kind)),
                ActionView("pdf.dossier", self.tr("Ouvrir le dossier")),
            ),
        )
        self.place.look()

    def _on_save_failed(self, error: Exception) -> None:
        self._busy = False
        text = self.tr("Impossible d’enregistrer le PDF\u00a0: une anomalie est survenue.")
        if isinstance(error, ForfaitError):
            text = self._words.errors.sentence(error)
        if self._closed:
            self.context.say("err", text)
            return
        self.messages.clear(PASSING)
        self.messages.say(_PROBLEM, "err", text)
        self.place.look()
        self.place.name.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_action(self, action: str) -> None:
        match action:
            case "pdf.ouvrir":
                self._open_outside(self._written)
            case "pdf.dossier":
                self._open_outside(self._written.parent if self._written else None)
            case "impression.arreter":
                if self._printing is not None:
                    self._printing.stop()

    def _open_outside(self, path: Path | None) -> None:
        if path is not None and not self.context.tools.dialogs.open_outside(path):
            text = self.tr("Le système ne sait pas ouvrir ce fichier\u00a0: {path}").format(path=path)
            self.messages.say(PASSING, "warn", text)

    # Paper

    def _ask_printer(self, made: MadePdf) -> None:
        chosen = partial(self._on_printer, made)
        self.context.tools.dialogs.choose_printer(
            self, self.tr("Imprimer"), made.report.file_name.removesuffix(".pdf"), len(made.pages), chosen
        )

    def _on_printer(self, made: MadePdf, printer: QPrinter) -> None:
        if self._closed:
            return
        # Imported here: the pages are shown without what printing needs.
        from forfait_desktop.ui.export.printing import Printing

        if self._printing is None:
            self._printing = Printing(self.context.tools.painter, self)
            self._printing.moved.connect(self._on_printing)
            self._printing.printed.connect(self._on_printed)
            self._printing.failed.connect(self._on_print_failed)
        self._on_printing(0, 0)
        self._printing.start(printer, made)

    def _on_printing(self, done: int, count: int) -> None:
        if self._closed:
            return
        stop = ActionView("impression.arreter", self.tr("Arrêter"), self.tr("Arrêter l’impression"))
        self.messages.say(_PRINTING, "info", self._words.preview.printing(done, count), (stop,), closable=False)

    def _on_printed(self, count: int) -> None:
        if self._closed:
            self.context.say("ok", self._words.preview.printed(count))
            return
        self.messages.clear(_PRINTING)
        self.messages.say(PASSING, "ok", self._words.preview.printed(count))

    def _on_print_failed(self, error: object) -> None:
        if not isinstance(error, ForfaitError):
            error = ForfaitError("print-failed")
        stopped = error.code == "export-cancelled"
        text = self.tr("Impression arrêtée à votre demande.") if stopped else self._words.errors.sentence(error)
        if self._closed:
            if not stopped:
                self.context.say("err", text)
            return
        self.messages.clear(_PRINTING)
        self.messages.say(PASSING, "info" if stopped else "err", text)
