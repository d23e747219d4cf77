"""Where the file goes: its name, its folder, and whether something of that name is already there."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from forfait_desktop.presentation.wording.preview import PreviewWords
from forfait_desktop.storage.filesystem import is_file
from forfait_desktop.ui.dialogs import Dialogs
from forfait_desktop.ui.fields.field_row import FieldRow
from forfait_desktop.ui.fields.line import TextField
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import AdaptiveRow

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


class FilePlace(QWidget):
    """The name proposed follows the model, until it is typed over.

    Signals:
        submitted(): Enter in the name.
    """

    submitted = Signal()

    def __init__(self, kit: Kit, words: PreviewWords, dialogs: Dialogs, folder: Path, parent: QWidget) -> None:
        """Propose to write into ``folder``."""
        super().__init__(parent)
        self._words = words
        self._dialogs = dialogs
        self._folder = folder
        self._proposed = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        row = AdaptiveRow(self, gap=20, line_gap=10)
        self.name = TextField(kit, "export.nom", self)
        self.name.setMaximumWidth(16_777_215)
        self.name.keep_enter()
        self.name.edited.connect(self._on_edited)
        self.name.submitted.connect(self._on_submitted)
        self.row = FieldRow(kit, self.name, self.tr("Nom du fichier"), parent=self)
        row.add(self.row, 3)
        place = QWidget(self)
        inside = QVBoxLayout(place)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.setSpacing(4)
        inside.addWidget(plain_label(self.tr("Dossier"), "label", place))
        line = AdaptiveRow(place, gap=12, line_gap=4)
        self.folder_label = plain_label("", "body", place, wrap=False)
        self.folder_label.setObjectName("export.dossier")
        line.add(self.folder_label, 1)
        self.change = Button(kit, self.tr("Changer de dossier…"), "export.changer", "secondary", "folder", parent=place)
        self.change.clicked.connect(self._on_change)
        line.add(self.change)
        inside.addWidget(line)
        row.add(place, 2)
        column.addWidget(row)
        self._exists = plain_label("", "caption", self)
        self._exists.setObjectName("export.existe")
        column.addWidget(self._exists)
        self._show_folder()

    @property
    def target(self) -> Path:
        """Where the PDF goes."""
        name = self.name.text().strip()
        return self._folder / (name if name.lower().endswith(".pdf") else f"{name}.pdf")

    @property
    def html_target(self) -> Path:
        """Where its HTML page goes."""
        return self.target.with_suffix(".html")

    def propose(self, name: str) -> None:
        """Propose ``name``; a name typed by the user stays."""
        if self.name.text() in ("", self._proposed) and not self.name.is_being_typed():
            self.name.set_text_quietly(name)
        self._proposed = name
        self.look()

    def set_folder(self, folder: Path) -> None:
        """Write into ``folder``."""
        self._folder = folder
        self._show_folder()

    def check(self) -> bool:
        """Return whether the name can be that of a file; says what is wrong and goes there otherwise."""
        if not name_problem(self.name.text().strip()):
            return True
        self.row.show_error(self._words.bad_name())
        self.name.setFocus(Qt.FocusReason.OtherFocusReason)
        return False

    def look(self) -> None:
        """Say whether something would be replaced."""
        sound = not name_problem(self.name.text().strip())
        text = self._words.exists(is_file(self.target), is_file(self.html_target)) if sound else ""
        self._exists.set_text_quietly(text)
        self._exists.setVisible(bool(text))

    def _show_folder(self) -> None:
        self.folder_label.set_text_quietly(str(self._folder))
        self.folder_label.setToolTip(str(self._folder))
        self.look()

    def _on_edited(self, _field_id: str, _text: object) -> None:
        self.row.show_error("")
        self.look()

    def _on_submitted(self, _field_id: str) -> None:
        self.submitted.emit()

    def _on_change(self) -> None:
        self._dialogs.choose_folder(self, self.tr("Choisir le dossier du PDF"), self._folder, self.set_folder)
