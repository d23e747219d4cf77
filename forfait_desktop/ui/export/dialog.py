"""E16, the PDF: file name, folder, draft mark; an error keeps the dialog open and loses nothing."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QHBoxLayout, QProgressBar, QVBoxLayout, QWidget

from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation.workbench import Workbench
from forfait_desktop.ui.dialogs import Dialogs
from forfait_desktop.ui.export.pdf import PdfExporter
from forfait_desktop.ui.fields.field_row import FieldRow
from forfait_desktop.ui.fields.line import TextField
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.notes import InfoLine
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.flow import FlowLayout
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.toggles import CheckBox

_FORBIDDEN: Final = re.compile(r'[<>:"/\\|?*\x00-\x1f]')
_RESERVED: Final = re.compile(r"(con|prn|aux|nul|com[1-9]|lpt[1-9])(\..*)?", re.IGNORECASE)


def name_problem(name: str) -> bool:
    """Return whether ``name`` cannot be the name of a file on one of the three systems."""
    return (
        not name.removesuffix(".pdf").strip(" .")
        or _FORBIDDEN.search(name) is not None
        or _RESERVED.fullmatch(name) is not None
        or len(name.encode("utf-8")) > 240
    )


class ExportDialog(QDialog):
    """The export of one declaration.

    Signals:
        exported(object): the path that was written; the dialog is closed by then.
    """

    exported = Signal(object)

    def __init__(
        self, kit: Kit, workbench: Workbench, exporter: PdfExporter, dialogs: Dialogs, folder: Path, parent: QWidget
    ) -> None:
        """Propose to write into ``folder``, as a draft when a step is still to fill."""
        super().__init__(parent)
        self._kit = kit
        self._workbench = workbench
        self._exporter = exporter
        self._dialogs = dialogs
        self._folder = folder
        self.setObjectName("export")
        self.setWindowTitle(self.tr("Exporter en PDF"))
        summary = workbench.summary()
        report = workbench.report()
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(16)
        column.addWidget(plain_label(self.tr("Exporter en PDF"), "title", self))
        column.addWidget(
            plain_label(
                self.tr("Modèle «\u00a0Complet\u00a0»\u00a0: montants, réponses, ce qui manque, sources, relecture."),
                "secondary",
                self,
            )
        )
        self.name = TextField(kit, "export.nom", self)
        self.name.setText(report.file_name)
        self.name_row = FieldRow(kit, self.name, self.tr("Nom du fichier"), parent=self)
        self.name.edited.connect(self._on_name_edited)
        column.addWidget(self.name_row)
        column.addLayout(self._folder_row())
        self.draft = CheckBox(kit, self.tr("Marquer comme brouillon"), self)
        self.draft.setObjectName("export.brouillon")
        self.draft.setChecked(summary.draft)
        column.addWidget(self.draft)
        self.empty = InfoLine(kit, "", "triangle-alert", "warn", self)
        self.empty.set_text(
            self.tr("Le récapitulatif est vide. Renseignez au moins le volet\u00a01.") if summary.empty else ""
        )
        column.addWidget(self.empty)
        self.problem = InfoLine(kit, "", "octagon-alert", "error", self)
        self.problem.set_text("")
        self.problem.label.setObjectName("export.probleme")
        column.addWidget(self.problem)
        self.progress = QProgressBar(self)
        self.progress.setObjectName("export.progression")
        self.progress.setAccessibleName(self.tr("Enregistrement du PDF en cours"))
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.hide()
        column.addWidget(self.progress)
        column.addStretch(1)
        column.addLayout(self._buttons())
        self._show_folder()
        self._listening = True
        exporter.finished.connect(self._on_finished)
        exporter.failed.connect(self._on_failed)
        self.setMinimumWidth(kit.theme.px(520))
        self.name.setFocus()

    def _folder_row(self) -> QVBoxLayout:
        column = QVBoxLayout()
        column.setSpacing(4)
        column.addWidget(plain_label(self.tr("Dossier"), "label", self))
        self._folder_label = plain_label("", "body", self, wrap=False)
        self._folder_label.setObjectName("export.dossier")
        column.addWidget(self._folder_label)
        line = QHBoxLayout()
        self.change = Button(
            self._kit, self.tr("Changer de dossier…"), "export.changer", "secondary", "folder", parent=self
        )
        self.change.clicked.connect(self._on_change)
        line.addWidget(self.change)
        line.addStretch(1)
        column.addLayout(line)
        self._exists = plain_label(self.tr("Ce fichier existe déjà\u00a0: il sera remplacé."), "caption", self)
        column.addWidget(self._exists)
        return column

    def _buttons(self) -> FlowLayout:
        flow = FlowLayout(None, 12, 8)
        self.save = Button(
            self._kit, self.tr("Enregistrer le PDF"), "export.enregistrer", "primary", "download", parent=self
        )
        self.save.setDefault(True)
        self.save.clicked.connect(self.start)
        self.close_button = Button(self._kit, self.tr("Fermer"), "export.fermer", "quiet", parent=self)
        self.close_button.clicked.connect(self.reject)
        flow.addWidget(self.save)
        flow.addWidget(self.close_button)
        return flow

    # What the user does

    @property
    def target(self) -> Path:
        """Where the PDF goes."""
        name = self.name.text().strip()
        return self._folder / (name if name.lower().endswith(".pdf") else f"{name}.pdf")

    def start(self) -> None:
        """« Enregistrer le PDF »."""
        if self._exporter.running:
            return
        if name_problem(self.name.text().strip()):
            self.name_row.show_error(self.tr("Ce nom contient un caractère interdit par votre système."))
            self._fit()
            self.name.setFocus()
            return
        self.problem.set_text("")
        report = self._workbench.report(draft=self.draft.isChecked())
        self.progress.show()
        self._exporter.start(report, self.target)

    def set_folder(self, folder: Path) -> None:
        """Write into ``folder``."""
        self._folder = folder
        self._show_folder()

    def done(self, result: int) -> None:
        """Close; an export that is running is stopped and writes nothing."""
        self._exporter.cancel()
        if self._listening:
            # The exporter outlives this dialog, and the next one must be alone to hear it.
            self._listening = False
            self._exporter.finished.disconnect(self._on_finished)
            self._exporter.failed.disconnect(self._on_failed)
        super().done(result)

    # Inside

    def _show_folder(self) -> None:
        self._folder_label.set_text_quietly(str(self._folder))
        self._folder_label.setToolTip(str(self._folder))
        self._say_exists(self.target.is_file())

    def _on_name_edited(self, _field_id: str, _text: object) -> None:
        self.name_row.show_error("")
        self._say_exists(not name_problem(self.name.text().strip()) and self.target.is_file())

    def _say_exists(self, exists: bool) -> None:
        self._exists.setVisible(exists)
        self._fit()

    def _fit(self) -> None:
        # A line that comes while the dialog is open would be squeezed over its neighbours.
        layout = self.layout()
        if layout is not None and self.isVisible():
            layout.activate()
            self.resize(self.width(), max(self.height(), layout.totalHeightForWidth(self.width())))

    def _on_change(self) -> None:
        self._dialogs.choose_folder(self, self.tr("Choisir le dossier du PDF"), self._folder, self.set_folder)

    def _on_finished(self, path: object) -> None:
        self.progress.hide()
        self.accept()
        self.exported.emit(path)

    def _on_failed(self, error: object) -> None:
        self.progress.hide()
        if isinstance(error, ForfaitError):
            if error.code == "export-cancelled":
                return
            text = self._workbench.words.errors.sentence(error)
        else:
            text = self.tr("Impossible d’enregistrer le PDF\u00a0: une anomalie est survenue.")
        self.problem.set_text(text)
        self._say_exists(self.target.is_file())
        self._kit.announcer.announce(self.problem.label, text)
        self.save.setFocus()
