"""E01, the very first screen: who you are, where the files go, and a declaration or an example."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLineEdit, QVBoxLayout, QWidget

from forfait_desktop.errors import ForfaitError
from forfait_desktop.ui.ends_layout import EndsLayout
from forfait_desktop.ui.folders import check_writable
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.notes import InfoLine
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import Card, PageScroll, rule
from forfait_desktop.ui.widgets.toggles import RadioButton

_ROLES: Final = ("medecin", "secretaire", "coordinateur")


class FirstStart(QWidget):
    """The welcome screen.

    Signals:
        create_requested(): « Créer une déclaration », with a folder that can be written.
        example_requested(): « Explorer avec un exemple ».
        folder_requested(): « Changer… ».
    """

    create_requested = Signal()
    example_requested = Signal()
    folder_requested = Signal()

    def __init__(self, kit: Kit, folder: Path, parent: QWidget | None = None) -> None:
        """Propose ``folder`` for the declarations."""
        super().__init__(parent)
        self._kit = kit
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        page = PageScroll(self)
        column.addWidget(page, 1)
        body = page.body
        self.title = plain_label(self.tr("Bienvenue"), "title")
        self.title.setObjectName("page.titre")
        body.addWidget(self.title)
        body.addWidget(
            plain_label(
                self.tr(
                    "Préparez votre forfait structure ou votre dotation Donum, puis recopiez votre déclaration "
                    "sur amelipro."
                )
            )
        )
        body.addWidget(
            plain_label(
                self.tr("Comptez environ 30\u00a0minutes par médecin, vos chiffres amelipro sous les yeux."),
                "secondary",
            )
        )
        body.addSpacing(8)
        body.addWidget(self._who())
        body.addWidget(self._where(folder))
        body.addWidget(
            InfoLine(
                kit,
                self.tr(
                    "Vos données restent dans ce dossier. L’application ne se connecte à aucun site.\n"
                    "N’y saisissez aucune donnée de patient."
                ),
                "shield-check",
            )
        )
        column.addWidget(rule(self))
        column.addWidget(self._actions())

    def _who(self) -> QWidget:
        card = Card(self)
        card.body.addWidget(plain_label(self.tr("Vous êtes"), "section"))
        self._roles = QButtonGroup(self)
        texts = (
            self.tr("médecin"),
            self.tr("secrétaire ou assistant\u00a0: vous préparez les déclarations d’un ou plusieurs médecins"),
            self.tr("coordinateur d’une MSP, d’une CPTS ou d’une équipe de soins"),
        )
        for number, (role, text) in enumerate(zip(_ROLES, texts, strict=True)):
            radio = RadioButton(self._kit, text, card, boxed=False)
            radio.setObjectName(f"bienvenue.{role}")
            self._roles.addButton(radio, number)
            card.body.addWidget(radio)
        self._roles.button(0).setChecked(True)
        return card

    def _where(self, folder: Path) -> QWidget:
        card = Card(self)
        label = plain_label(self.tr("Dossier d’enregistrement"), "label", card)
        row = QHBoxLayout()
        row.setSpacing(8)
        self.folder = QLineEdit(str(folder), card)
        self.folder.setObjectName("bienvenue.dossier")
        self.folder.textChanged.connect(self._on_folder_edited)
        self.folder.returnPressed.connect(self._on_create)
        label.setBuddy(self.folder)
        change = Button(self._kit, self.tr("Changer…"), "bienvenue.changer", parent=card)
        change.setAccessibleName(self.tr("Changer… le dossier d’enregistrement"))
        change.clicked.connect(self.folder_requested)
        row.addWidget(self.folder, 1)
        row.addWidget(change)
        card.body.addWidget(label)
        card.body.addLayout(row)
        self.problem = InfoLine(self._kit, "", "octagon-alert", "error", card)
        self.problem.set_text("")
        card.body.addWidget(self.problem)
        return card

    def _actions(self) -> QWidget:
        strip = Card(self, "bar", 0)
        strip.setObjectName("bienvenue.pied")
        flow = EndsLayout()
        strip.body.setContentsMargins(32, 14, 32, 14)
        strip.body.addLayout(flow)
        self.example = Button(
            self._kit, self.tr("Explorer avec un exemple"), "bienvenue.exemple", "secondary", parent=strip
        )
        self.example.clicked.connect(self.example_requested)
        self.create_button = Button(
            self._kit, self.tr("Créer une déclaration"), "bienvenue.creer", "primary", parent=strip
        )
        self.create_button.clicked.connect(self._on_create)
        flow.addWidget(self.example)
        flow.addWidget(self.create_button)
        return strip

    @property
    def role(self) -> str:
        """Who uses the application: ``medecin``, ``secretaire`` or ``coordinateur``."""
        return _ROLES[max(0, self._roles.checkedId())]

    @property
    def chosen_folder(self) -> Path:
        """The folder as typed, made absolute."""
        return Path(self.folder.text().strip()).expanduser().absolute()

    def set_folder(self, folder: Path) -> None:
        """Show the folder that was chosen."""
        self.folder.setText(str(folder))

    def focus_first(self) -> None:
        """Give the focus to the chosen radio."""
        self._roles.button(max(0, self._roles.checkedId())).setFocus()

    def submit(self) -> None:
        """« Créer une déclaration »."""
        self._on_create()

    def showEvent(self, event: QShowEvent) -> None:
        """Start on « médecin »."""
        super().showEvent(event)
        self.focus_first()

    def _on_folder_edited(self, _text: str) -> None:
        self.problem.set_text("")

    def _on_create(self) -> None:
        try:
            if not self.folder.text().strip():
                raise ForfaitError("folder-not-writable", folder="")
            check_writable(self.chosen_folder)
        except ForfaitError:
            self.problem.set_text(self.tr("Ce dossier n’est pas accessible en écriture. Choisissez-en un autre."))
            self.folder.setFocus()
            return
        self.create_requested.emit()
