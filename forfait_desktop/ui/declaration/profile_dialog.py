"""The profile of an open declaration: the form of E03 again, filled; one save is one undo."""

from __future__ import annotations

from dataclasses import fields, replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from forfait_desktop.domain.answers import Physician, Profile
from forfait_desktop.domain.campaign import VsmScheme
from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.home.home_view import profile_effect
from forfait_desktop.presentation.pages.entry import Problem, count_error, parse_count
from forfait_desktop.presentation.views import ProfileEffectView
from forfait_desktop.presentation.workbench import Workbench
from forfait_desktop.session.changes import Change, Changes, Label, SetApplicability, SetPhysician
from forfait_desktop.ui.declaration.profile_effect import ProfileEffect, ProfileRow
from forfait_desktop.ui.declaration.profile_form import ProfileForm
from forfait_desktop.ui.ends_layout import EndsLayout
from forfait_desktop.ui.fields.field_row import FieldRow
from forfait_desktop.ui.fields.line import NumberField
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.notes import InfoLine
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import Card, PageScroll, rule
from forfait_desktop.ui.widgets.toggles import CheckBox


def merged(kept: Physician, shown: Physician, now: Physician) -> Physician:
    """What was edited, over what is kept: the form does not show all that a declaration may hold.

    Args:
        kept: the physician of the declaration.
        shown: what the form gave once filled with it.
        now: what the form gives when it is saved.
    """
    changed = {
        one.name: getattr(now, one.name)
        for one in fields(Physician)
        if one.name != "profile" and getattr(now, one.name) != getattr(shown, one.name)
    }
    profile = {
        one.name: getattr(now.profile, one.name)
        for one in fields(Profile)
        if getattr(now.profile, one.name) != getattr(shown.profile, one.name)
    }
    if "specialty" in changed:
        profile["specialty_group"] = now.profile.specialty_group
    return replace(kept, **changed, profile=replace(kept.profile, **profile))


class PatientList(Card):
    """The size of the patient list, on which the weight of the VSM depends.

    Attributes:
        row: the number of patients.
        under_16: whether they are all children under 16.
    """

    def __init__(self, kit: Kit, workbench: Workbench, parent: QWidget | None = None) -> None:
        """Show what the profile of the declaration holds."""
        super().__init__(parent)
        self.body.setSpacing(16)
        self._words = workbench.words.entry
        profile = workbench.session.dossier.physician.profile
        self._field = NumberField(kit, "profil.patients")
        if profile.patients is not None:
            self._field.set_text_quietly(fr.number(profile.patients))
        self.row = FieldRow(
            kit,
            self._field,
            self.tr("Patients médecin traitant"),
            hint=self.tr("Sert au coefficient du VSM."),
            parent=self,
        )
        self._field.edited.connect(self._on_edited)
        self._field.left.connect(self._on_left)
        self.body.addWidget(self.row)
        self.under_16 = CheckBox(kit, self.tr("Uniquement des enfants de moins de 16\u00a0ans"), self)
        self.under_16.setObjectName("profil.enfants")
        self.under_16.setChecked(profile.children_only is True)
        self.body.addWidget(self.under_16)

    def count(self) -> int | Problem | None:
        """Return the number typed, what is wrong with it, or None when nothing is typed."""
        text = self._field.text()
        return parse_count(text) if text.strip() else None

    def check(self) -> bool:
        """Return whether the number can be kept; say why under the field, and go there, otherwise."""
        if not isinstance(self.count(), Problem):
            return True
        self._show_problem()
        self._field.setFocus()
        return False

    def put(self, profile: Profile) -> Profile:
        """Return ``profile`` with the list: a box that was never ticked stays without an answer."""
        count = self.count()
        children = self.under_16.isChecked()
        return replace(
            profile,
            patients=None if isinstance(count, Problem) else count,
            children_only=children if children != (profile.children_only is True) else profile.children_only,
        )

    def _show_problem(self) -> None:
        faulty = isinstance(self.count(), Problem)
        self.row.show_error(count_error(self._words, self._field.text()) if faulty else "")

    def _on_edited(self, _field_id: str, _text: object) -> None:
        self.row.show_error("")

    def _on_left(self, _field_id: str) -> None:
        self._show_problem()


class ProfileDialog(QDialog):
    """The profile of the declaration that is open. Nothing changes before « Enregistrer le profil ».

    Signals:
        kept(): the profile was saved in the declaration; the dialog is closed by then.
    """

    kept = Signal()

    def __init__(self, kit: Kit, workbench: Workbench, parent: QWidget) -> None:
        """Fill the form with the physician of the declaration."""
        super().__init__(parent)
        self._kit = kit
        self._workbench = workbench
        session = workbench.session
        self._choices = frozenset(
            target for target, choice in session.dossier.applicability.items() if choice == "kept"
        )
        self._chosen = self._choices
        self.setObjectName("profil")
        self.setWindowTitle(self.tr("Profil du médecin"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        page = PageScroll(self, 0)
        column.addWidget(page, 1)
        title = plain_label(self.tr("Profil du médecin"), "title")
        page.body.addWidget(title)
        self.form = ProfileForm(kit)
        self.form.set_campaign(session.campaign.year, session.campaign.profile)
        self.form.fill(session.dossier.physician)
        self._shown = self.form.physician()
        left = QWidget()
        sheet = QVBoxLayout(left)
        sheet.setContentsMargins(0, 0, 0, 0)
        sheet.setSpacing(16)
        sheet.addWidget(self.form)
        self.patients: PatientList | None = None
        if any(isinstance(scheme, VsmScheme) for scheme in session.campaign.schemes):
            self.patients = PatientList(kit, workbench)
            sheet.addWidget(self.patients)
        sheet.addStretch(1)
        self.effect = ProfileEffect(kit)
        page.body.addWidget(ProfileRow(kit, left, self.effect))
        column.addWidget(rule(self))
        column.addWidget(self._foot())
        self.form.changed.connect(self._show_effect)
        self.effect.keep_requested.connect(self._on_keep)
        self.effect.remove_requested.connect(self._on_remove)
        self._show_effect()
        # Inside its window when that is small; the sheet scrolls.
        room = parent.size()
        self.resize(min(kit.theme.px(960), room.width() - 32), min(kit.theme.px(720), room.height() - 32))
        self.form.focus_first()

    def _foot(self) -> QWidget:
        strip = Card(self, "bar", 0)
        strip.body.setContentsMargins(32, 12, 32, 12)
        self.problem = InfoLine(self._kit, "", "octagon-alert", "error", strip)
        self.problem.set_text("")
        self.problem.label.setObjectName("profil.probleme")
        strip.body.addWidget(self.problem)
        ends = EndsLayout(on_left=0)
        strip.body.addLayout(ends)
        close = Button(self._kit, self.tr("Fermer"), "profil.fermer", "quiet", parent=strip)
        close.clicked.connect(self.reject)
        save = Button(
            self._kit, self.tr("Enregistrer le profil"), "profil.enregistrer", "primary", "check", parent=strip
        )
        save.setDefault(True)
        save.clicked.connect(self.save)
        ends.addWidget(close)
        ends.addWidget(save)
        return strip

    def physician(self) -> Physician:
        """Return the physician as it would be saved."""
        physician = merged(self._workbench.session.dossier.physician, self._shown, self.form.physician())
        if self.patients is None:
            return physician
        return replace(physician, profile=self.patients.put(physician.profile))

    def save(self) -> None:
        """« Enregistrer le profil »: all of it at once, or nothing and why."""
        if not self.form.check(whole=True) or not (self.patients is None or self.patients.check()):
            return
        changes: list[Change] = [SetPhysician(self.physician())]
        # Kept lines that the profile as saved does not remove need no choice.
        removed = {target for target, _ in self._effect_of(self._chosen).kept}
        changes += [SetApplicability(target, "kept") for target in sorted((self._chosen - self._choices) & removed)]
        changes += [SetApplicability(target, None) for target in sorted(self._choices - self._chosen)]
        try:
            self._workbench.session.apply(Changes(tuple(changes), Label("physician")))
        except ForfaitError as error:
            text = self._workbench.words.errors.sentence(error)
            self.problem.set_text(text)
            self._kit.announcer.announce(self.problem.label, text)
            return
        self.accept()
        self.kept.emit()

    # Inside

    def _effect_of(self, chosen: frozenset[str]) -> ProfileEffectView:
        session = self._workbench.session
        return profile_effect(
            session.campaign, self.physician(), chosen, session.evaluation.today, self._workbench.words
        )

    def _show_effect(self) -> None:
        if self.physician().profile.specialty_group is None:
            self.effect.show_empty()
        else:
            self.effect.show_view(self._effect_of(self._chosen))

    def _on_keep(self, target: str) -> None:
        self._chosen |= {target}
        self._show_effect()

    def _on_remove(self, target: str) -> None:
        self._chosen -= {target}
        self._show_effect()
