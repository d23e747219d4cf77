"""The physician and the profile, in one column: what is asked is asked once, and nothing is invented."""

from __future__ import annotations

import itertools
import re
from datetime import date
from typing import Literal

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QAbstractButton, QApplication, QButtonGroup, QVBoxLayout, QWidget

from forfait_desktop.domain.answers import Physician, Profile
from forfait_desktop.domain.campaign import ProfileQuestion
from forfait_desktop.domain.patient_number import holds_patient_number
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.home.profile_checks import installation, installation_error, rpps_warning, typed_rpps
from forfait_desktop.presentation.wording.entry import EntryWords
from forfait_desktop.presentation.wording.home import HomeWords
from forfait_desktop.ui.declaration.specialties import DEPARTMENTS, PRACTICES, SPECIALTIES, group_of
from forfait_desktop.ui.fields.field_row import FieldRow
from forfait_desktop.ui.fields.line import DateField, LineField, TextField
from forfait_desktop.ui.fields.tidy import tidy_date
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.settings.presentation import mark_private
from forfait_desktop.ui.widgets.combo import ComboBox
from forfait_desktop.ui.widgets.flow import FlowLayout
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import Card
from forfait_desktop.ui.widgets.toggles import RadioButton

_TITLES = re.compile(r"(dr|docteur|pr|professeur)\b\.?\s", re.IGNORECASE)


class _Radios(QWidget):
    """A question and its radios side by side; « not answered » is possible.

    Signals:
        changed(): another radio was chosen.
    """

    changed = Signal()

    def __init__(
        self, kit: Kit, group_id: str, label: str, choices: tuple[tuple[str, str], ...], hint: str, parent: QWidget
    ) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(plain_label(label, "label", self))
        if hint:
            column.addWidget(plain_label(hint, "caption", self))
        flow = FlowLayout(None, 8, 8)
        column.addLayout(flow)
        self._group = QButtonGroup(self)
        self._values: list[str] = []
        for number, (value, text) in enumerate(choices):
            radio = RadioButton(kit, text, self)
            radio.setObjectName(f"{group_id}.{value}")
            radio.setAccessibleName(fr.pair(label, fr.lower_first(text)))
            radio.setAccessibleDescription(hint)
            self._group.addButton(radio, number)
            self._values.append(value)
            flow.addWidget(radio)
            radio.toggled.connect(self._on_toggled)

    def buttons(self) -> list[QAbstractButton]:
        """Return the radios in order."""
        return self._group.buttons()

    def value(self) -> str:
        """Return the value chosen, or ""."""
        number = self._group.checkedId()
        return self._values[number] if number >= 0 else ""

    def choose(self, value: str) -> None:
        """Choose a value, unless one is chosen already or it is not offered."""
        if self._group.checkedId() < 0 and value in self._values:
            self._group.button(self._values.index(value)).setChecked(True)

    def _on_toggled(self, checked: bool) -> None:
        if checked:
            self.changed.emit()


class ProfileForm(QWidget):
    """The form.

    Signals:
        changed(): something that the profile depends on changed.
        identified(): a name or the RPPS number was left: the physician may be known.
    """

    changed = Signal()
    identified = Signal()

    def __init__(self, kit: Kit, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._kit = kit
        self._year = 0
        self._rpps_told = ""
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(16)
        who = Card(self)
        who.body.setSpacing(16)
        column.addWidget(who)
        self._family = self._line("profil.nom", self.tr("Nom d’usage"), who)
        self._given = self._line("profil.prenom", self.tr("Prénom"), who)
        self._rpps = self._line("profil.rpps", self.tr("Numéro RPPS"), who, self.tr("Facultatif."))
        self._rpps_line.left.connect(self._on_rpps_left)
        self._specialty = self._combo("profil.specialite", self.tr("Spécialité"), SPECIALTIES, who)
        self._questions = QVBoxLayout()
        self._questions.setSpacing(16)
        who.body.addLayout(self._questions)
        self._traitant: _Radios | None = None
        self._lap: _Radios | None = None
        self._asked: tuple[str, ...] = ()
        practice = Card(self)
        practice.body.setSpacing(16)
        column.addWidget(practice)
        self._practice_card = practice
        self._sector = _Radios(
            kit,
            "profil.secteur",
            self.tr("Secteur"),
            (("1", "1"), ("2-optam", self.tr("2 Optam")), ("2", "2")),
            "",
            practice,
        )
        practice.body.addWidget(self._sector)
        self._installed: _Radios | None = None
        self._date_row = FieldRow(
            kit, DateField(kit, "profil.installation.date"), self.tr("Date d’installation"), parent=practice
        )
        self._date_row.hide()
        practice.body.addWidget(self._date_row)
        self._practice = self._combo("profil.exercice", self.tr("Exercice"), PRACTICES, practice)
        self._department = self._combo("profil.departement", self.tr("Département"), DEPARTMENTS, practice)
        self._software = self._line("profil.logiciel", self.tr("Logiciel métier"), practice, self.tr("Facultatif."))
        column.addStretch(1)

    # What others ask

    def set_campaign(self, year: int, questions: tuple[ProfileQuestion, ...]) -> None:
        """Ask what the campaign of ``year`` depends on; what was already answered stays."""
        keys = tuple(question.key for question in questions)
        if (year, keys) == (self._year, self._asked):
            return
        self._year, self._asked = year, keys
        for old in (self._traitant, self._lap, self._installed):
            if old is not None:
                old.hide()
                old.setParent(None)
                old.deleteLater()
        self._traitant = self._lap = None
        for question in questions:
            if question.key == "medecin_traitant":
                self._traitant = self._yes_no("profil.traitant", question)
            elif question.key == "lap_available":
                self._lap = self._yes_no("profil.lap", question)
        self._installed = _Radios(
            self._kit,
            "profil.installation",
            self.tr("Installation"),
            (
                ("avant", self.tr("avant {year}").format(year=year)),
                ("pendant", self.tr("en {year}").format(year=year)),
            ),
            "",
            self._practice_card,
        )
        self._installed.changed.connect(self._on_installed)
        self._practice_card.body.insertWidget(1, self._installed)
        self._date_row.hide()
        self._order_focus()

    def physician(self) -> Physician:
        """Return what is filled; nothing that was not answered."""
        family, given = self._text(self._family), self._text(self._given)
        specialty = self._specialty.currentText() if self._specialty.currentIndex() >= 0 else ""
        return Physician(
            name=self._printed_name(),
            family_name=family,
            given_name=given,
            rpps=typed_rpps(self._text(self._rpps)),
            specialty=specialty,
            profile=Profile(
                specialty_group=group_of(specialty),
                medecin_traitant=_yes(self._traitant),
                lap_available=_yes(self._lap),
                first_installation=self._installation(),
                sector=self._sector.value(),
                department=self._chosen(self._department),
                practice=self._chosen(self._practice),
                software=self._text(self._software),
            ),
        )

    def fill(self, physician: Physician) -> None:
        """Fill what is still empty with what is known of a physician; what was typed stays."""
        for row, text in (
            (self._family, physician.family_name or (physician.name if not physician.given_name else "")),
            (self._given, physician.given_name),
            (self._rpps, physician.rpps),
            (self._software, physician.profile.software),
        ):
            if text and not self._text(row) and isinstance(row.field, LineField):
                row.field.setText(text)
        for combo, text in (
            (self._specialty, physician.specialty),
            (self._practice, physician.profile.practice),
            (self._department, physician.profile.department),
        ):
            if text and combo.currentIndex() < 0:
                combo.setCurrentIndex(combo.findText(text))
        self._sector.choose(physician.profile.sector)
        for radios, answer in (
            (self._traitant, physician.profile.medecin_traitant),
            (self._lap, physician.profile.lap_available),
        ):
            if radios is not None and answer is not None:
                radios.choose("oui" if answer else "non")
        installed = physician.profile.first_installation
        if self._installed is not None and installed is not None and installed.year < self._year:
            self._installed.choose("avant")
        elif self._installed is not None and installed is not None and installed.year == self._year:
            self._installed.choose("pendant")
            if isinstance(self._date_row.field, LineField) and not self._line_text(self._date_row):
                self._date_row.field.setText(installed.strftime("%d/%m/%Y"))
        self._show_rpps_warning()
        self._rpps_told = self._text(self._rpps)
        self.changed.emit()

    def short_name(self) -> str:
        """Return « Claire MARTIN »."""
        return " ".join(part for part in (self._text(self._given), self._text(self._family)) if part)

    def check(self, *, whole: bool = False) -> bool:
        """Return whether it can be saved; say what is missing and go there otherwise.

        Args:
            whole: a date of installation that is asked for may not be left empty.
        """
        family = self._family
        if not self._text(family):
            family.show_error(self.tr("Indiquez un nom\u00a0: il figure sur la déclaration et sur le PDF."))
            family.field.setFocus()
            return False
        family.show_error("")
        if self._names_patient():
            return False
        if self._show_rpps_warning() and self._text(self._rpps) != self._rpps_told:
            self._rpps_told = self._text(self._rpps)
            self._rpps.field.setFocus()
            return False
        if self._date_row.isVisibleTo(self) and self._installation() is None:
            self._date_row.show_error(
                installation_error(self._installation_text(), self._year, EntryWords(QCoreApplication.translate))
            )
            if whole or self._line_text(self._date_row):
                self._date_row.field.setFocus()
                return False
        return True

    def _names_patient(self) -> bool:
        """Whether a text looks like a patient's number, which would be printed and name the folder: said there."""
        for row in (self._family, self._given, self._rpps, self._software):
            wrong = holds_patient_number(self._text(row))
            row.show_error(EntryWords(QCoreApplication.translate).patient_number() if wrong else "")
            if wrong:
                row.field.setFocus()
                return True
        return False

    def first_input(self) -> QWidget:
        """Return the first field that is still empty, or the first one."""
        for row in (self._family, self._given):
            if not self._text(row):
                return row.field
        return self._specialty if self._specialty.currentIndex() < 0 else self._family.field

    def focus_first(self) -> None:
        """Give the focus to the first field that is still empty."""
        self.first_input().setFocus()

    # Building

    def _line(self, field_id: str, label: str, card: Card, hint: str = "") -> FieldRow:
        field = TextField(self._kit, field_id)
        row = FieldRow(self._kit, field, label, hint=hint, parent=card)
        card.body.addWidget(row)
        if field_id == "profil.rpps":
            self._rpps_line = field
        if field_id == "profil.nom":
            field.edited.connect(self._on_name_edited)
        if field_id in ("profil.nom", "profil.prenom", "profil.rpps"):
            mark_private(field)
            field.left.connect(self._on_identity_left)
        return row

    def _combo(self, combo_id: str, label: str, items: tuple[str, ...], card: Card) -> ComboBox:
        combo = ComboBox(self._kit, combo_id)
        combo.addItems(list(items))
        combo.setCurrentIndex(-1)
        combo.setPlaceholderText(self.tr("Choisissez…"))
        combo.currentIndexChanged.connect(self._on_combo_changed)
        card.body.addWidget(FieldRow(self._kit, combo, label, parent=card))
        return combo

    def _yes_no(self, group_id: str, question: ProfileQuestion) -> _Radios:
        radios = _Radios(
            self._kit,
            group_id,
            question.label,
            (("oui", self.tr("Oui")), ("non", self.tr("Non"))),
            question.help,
            self,
        )
        radios.changed.connect(self.changed)
        self._questions.addWidget(radios)
        return radios

    # Inside

    def _order_focus(self) -> None:
        """Put the questions made last where they stand: Tab follows the order of creation otherwise."""
        chain: list[QWidget] = [self._family.field, self._given.field, self._rpps.field, self._specialty]
        for radios in (self._traitant, self._lap, self._sector, self._installed):
            if radios is not None:
                chain.extend(radios.buttons())
        chain += [self._date_row.field, self._practice, self._department, self._software.field]
        for first, second in itertools.pairwise(chain):
            QWidget.setTabOrder(first, second)

    def _text(self, row: FieldRow) -> str:
        return " ".join(self._line_text(row).split())

    def _line_text(self, row: FieldRow) -> str:
        return row.field.text() if isinstance(row.field, LineField) else ""

    def _chosen(self, combo: ComboBox) -> str:
        return combo.currentText() if combo.currentIndex() >= 0 else ""

    def _printed_name(self) -> str:
        name = self.short_name()
        if not name or _TITLES.match(name):
            return name
        return self.tr("Dr {name}").format(name=name)

    def _installation(self) -> date | None:
        if self._installed is None or self._installed.value() != "pendant":
            return None
        return installation(self._installation_text(), self._year)

    def _installation_text(self) -> str:
        return tidy_date(self._line_text(self._date_row))

    def _on_installed(self) -> None:
        during = self._installed is not None and self._installed.value() == "pendant"
        self._date_row.setVisible(during)
        self.changed.emit()

    def _on_combo_changed(self, _index: int) -> None:
        self.changed.emit()

    def _on_name_edited(self, _field_id: str, _text: object) -> None:
        self._family.show_error("")

    def _on_identity_left(self, _field_id: str) -> None:
        self.identified.emit()

    def _on_rpps_left(self, _field_id: str) -> None:
        self._show_rpps_warning()
        focused = QApplication.focusWidget()
        # Left for the button that saves, the warning comes with the press: nobody has read it yet.
        if focused is None or self.isAncestorOf(focused):
            self._rpps_told = self._text(self._rpps)

    def _show_rpps_warning(self) -> bool:
        """Tell what is doubtful in the RPPS number; never a wall, for published numbers have doubtful keys."""
        message = rpps_warning(self._text(self._rpps), HomeWords(QCoreApplication.translate))
        self._rpps.show_error(message)
        return bool(message)


def _yes(radios: _Radios | None) -> bool | None:
    answer: Literal["oui", "non", ""] | str = radios.value() if radios is not None else ""
    return None if not answer else answer == "oui"
