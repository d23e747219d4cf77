"""What the report is made of: the model, its contents, the draft mark."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QVBoxLayout, QWidget

from forfait_desktop.presentation.paper.options import MODELS, PARTS, Part, ReportModel, ReportOptions
from forfait_desktop.presentation.wording.wording import Wording
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.toggles import CheckBox, RadioButton


class ReportChoices(QWidget):
    """The four models as radios, a box for each part that the model can leave out.

    Signals:
        changed(): something else is asked for.
    """

    changed = Signal()

    def __init__(self, kit: Kit, words: Wording, parent: QWidget, *, simulation: bool) -> None:
        """Choose « Complet » with its usual contents.

        Args:
            kit: what every widget needs.
            words: the sentences.
            parent: the owner.
            simulation: the campaign has a volet 3.
        """
        super().__init__(parent)
        self._words = words
        self._draft_chosen = False
        self._showing = False
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(plain_label(words.preview.models(), "section", self))
        self._group = QButtonGroup(self)
        self.models: dict[ReportModel, RadioButton] = {}
        for number, model in enumerate(MODELS):
            radio = RadioButton(kit, words.paper.model(model), self, boxed=False)
            radio.setObjectName(f"apercu.modele.{model}")
            self._group.addButton(radio, number)
            self.models[model] = radio
            column.addWidget(radio)
        self._about = plain_label("", "caption", self)
        self._about.setObjectName("apercu.modele.note")
        column.addWidget(self._about)
        column.addSpacing(10)
        self._heading = plain_label(words.preview.contents(), "section", self)
        column.addWidget(self._heading)
        usual = ReportOptions()
        self.parts: dict[Part, CheckBox] = {}
        for part in PARTS["complet"]:
            if part == "simulation" and not simulation:
                continue
            box = CheckBox(kit, words.preview.part(part), self, boxed=False)
            box.setObjectName(f"apercu.contenu.{part}")
            box.setChecked(bool(getattr(usual, part)))
            box.toggled.connect(self._on_toggled)
            self.parts[part] = box
            column.addWidget(box)
        column.addSpacing(10)
        self.draft = CheckBox(kit, words.preview.draft(), self, boxed=False)
        self.draft.setObjectName("export.brouillon")
        self.draft.toggled.connect(self._on_draft)
        column.addWidget(self.draft)
        self.models["complet"].setChecked(True)
        self._group.idToggled.connect(self._on_model)
        self._show_parts()

    @property
    def model(self) -> ReportModel:
        """The model chosen."""
        return MODELS[self._group.checkedId()]

    def options(self) -> ReportOptions:
        """What is asked for."""
        asked: dict[Part, bool] = {part: box.isChecked() for part, box in self.parts.items()}
        return ReportOptions(
            self.model,
            self.draft.isChecked(),
            amounts=asked["amounts"],
            pieces=asked["pieces"],
            missing=asked["missing"],
            simulation=asked.get("simulation", False),
            annex=asked["annex"],
        )

    def propose_draft(self, draft: bool) -> None:
        """Tick « Marquer comme brouillon », or untick it, unless the user chose."""
        if not self._draft_chosen:
            self._showing = True
            self.draft.setChecked(draft)
            self._showing = False

    def focus_model(self) -> None:
        """Go to the model chosen."""
        self.models[self.model].setFocus()

    def _show_parts(self) -> None:
        kept = PARTS[self.model]
        for part, box in self.parts.items():
            box.setVisible(part in kept)
        self._heading.setVisible(bool(kept))
        self._about.set_text_quietly(self._words.preview.about(self.model))

    def _on_model(self, _number: int, checked: bool) -> None:
        if checked:
            self._show_parts()
            self.changed.emit()

    def _on_toggled(self, _checked: bool) -> None:
        self.changed.emit()

    def _on_draft(self, _checked: bool) -> None:
        if not self._showing:
            self._draft_chosen = True
            self.changed.emit()
