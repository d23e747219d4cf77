"""« Affichage »: theme, size of the text, contrast, presentation mode, and a sample that shows them at once."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Final

from PySide6.QtWidgets import QWidget

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.ui.fields.field_row import FieldRow
from forfait_desktop.ui.settings.display import Look
from forfait_desktop.ui.settings.parts import Pane, RadioGroup
from forfait_desktop.ui.side.screen import SideContext
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.combo import ComboBox
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.toggles import CheckBox

_SIZE_WIDTH: Final = 160

FACTORS: Final = (0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)


class DisplayPane(Pane):
    """Each choice is applied at once."""

    def __init__(self, context: SideContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        kit, words = context.kit, self.words
        self._display = context.tools.display
        card = self.card(words.display_title())
        self.theme = RadioGroup(context, "reglages.theme", words.theme(), words.themes(), card)
        self.theme.chosen.connect(self._on_theme)
        card.body.addWidget(self.theme)
        self.factor = ComboBox(kit, "reglages.taille", card)
        self.factor.setMaximumWidth(kit.theme.px(_SIZE_WIDTH))
        for factor in FACTORS:
            self.factor.addItem(fr.with_percent(f"{round(factor * 100)}"), factor)
        self.factor.currentIndexChanged.connect(self._on_size)
        card.body.addWidget(FieldRow(kit, self.factor, words.size(), parent=card))
        self.contrast = RadioGroup(context, "reglages.contraste", words.contrast(), words.contrasts(), card)
        self.contrast.chosen.connect(self._on_contrast)
        card.body.addWidget(self.contrast)
        card.body.addWidget(plain_label(words.presentation(), "label", card))
        self.hidden = CheckBox(kit, words.presentation_box(), card)
        self.hidden.setObjectName("reglages.presentation")
        self.hidden.toggled.connect(self._on_hidden)
        card.body.addWidget(self.hidden)
        self.add_text(card, words.presentation_note(), "caption")
        sample = self.card(words.sample())
        self._sample = self.add_text(sample, " ", "result", "reglages.essai")
        self.reset = Button(kit, words.reset_display(), "reglages.retablir", "secondary", "undo-2", parent=sample)
        self.reset.clicked.connect(self._on_reset)
        self.add_left(sample, self.reset)
        self._display.changed.connect(self.refresh)

    def refresh(self) -> None:
        """Show the look in force, chosen here or in the menus."""
        look = self._display.look
        self.factor.setMaximumWidth(self.context.kit.theme.px(_SIZE_WIDTH))
        self.theme.show_choice(look.mode)
        self.contrast.show_choice(look.contrast)
        self.factor.blockSignals(True)
        near = min(range(len(FACTORS)), key=lambda number: abs(FACTORS[number] - look.factor))
        if abs(FACTORS[near] - look.factor) > 0.01:
            # Chosen with Ctrl+« + », between two of the list.
            self.factor.setPlaceholderText(fr.with_percent(f"{round(look.factor * 100)}"))
            near = -1
        self.factor.setCurrentIndex(near)
        self.factor.blockSignals(False)
        self.hidden.blockSignals(True)
        self.hidden.setChecked(look.hidden)
        self.hidden.blockSignals(False)
        self._sample.set_text_quietly(self.context.kit.veil.text(self.words.sample_text()))
        self.reset.setEnabled(look != Look())

    def zones(self) -> tuple[QWidget, ...]:
        """Return the first choice."""
        return (self.theme.first(),)

    def closing(self) -> None:
        """The display outlives the pane."""
        self._display.changed.disconnect(self.refresh)

    def _change(self, what: str, apply: Callable[[], None]) -> None:
        before, display = self._display.look, self._display
        apply()
        if display.look != before:
            self.note(what, partial(display.set_look, before))

    def _on_theme(self, mode: str) -> None:
        self._change(self.words.theme_what(), partial(self._display.set_mode, mode))

    def _on_size(self, number: int) -> None:
        if number >= 0:
            self._change(self.words.size_what(), partial(self._display.set_factor, FACTORS[number]))

    def _on_contrast(self, contrast: str) -> None:
        self._change(self.words.contrast_what(), partial(self._display.set_contrast, contrast))

    def _on_hidden(self, hidden: bool) -> None:
        self._change(self.words.presentation_what(), partial(self._display.set_hidden, hidden))

    def _on_reset(self) -> None:
        self._change(self.words.display(), partial(self._display.set_look, Look()))
