"""The palette holds its contrasts, and the theme applies what the user asks for."""

from __future__ import annotations

from dataclasses import fields

import pytest
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.look.palette import (
    DARK,
    DARK_HIGH_CONTRAST,
    LIGHT,
    LIGHT_HIGH_CONTRAST,
    Palette,
    contrast_ratio,
)
from forfait_desktop.ui.widgets.labels import plain_label

PALETTES = {
    "light": LIGHT,
    "dark": DARK,
    "light high contrast": LIGHT_HIGH_CONTRAST,
    "dark high contrast": DARK_HIGH_CONTRAST,
}
BACKGROUNDS = ("window", "surface", "sunken")
# Colour of a text -> the backgrounds on which it is written somewhere.
TEXTS = {
    "text": (*BACKGROUNDS, "primary_soft", "ok_soft", "warn_soft", "err_soft", "info_soft", "neutral_soft"),
    "text2": (*BACKGROUNDS, "primary_soft"),
    "disabled": ("window", "surface"),
    "primary": (*BACKGROUNDS, "primary_soft"),
    "link": (*BACKGROUNDS, "err_soft", "warn_soft"),
    "ok": (*BACKGROUNDS, "ok_soft"),
    "warn": (*BACKGROUNDS, "warn_soft"),
    "err": (*BACKGROUNDS, "err_soft"),
    "info": (*BACKGROUNDS, "info_soft"),
    "neutral": (*BACKGROUNDS, "neutral_soft"),
    "on_primary": ("primary", "primary_hover"),
}
# What is drawn and must be told from what is beside it (WCAG 1.4.11).
SHAPES = {
    "border": ("window", "surface"),
    "focus": ("window", "surface", "primary_soft"),
    "ok_fill": ("track", "surface"),
    "warn_fill": ("track", "surface"),
    "err_fill": ("surface",),
    "primary": ("window", "surface"),
}


@pytest.mark.parametrize("name", PALETTES)
@pytest.mark.parametrize("text", TEXTS)
def test_each_text_has_a_ratio_of_at_least_4_5(name: str, text: str) -> None:
    palette = PALETTES[name]
    ratios = {on: contrast_ratio(palette.colour(text), palette.colour(on)) for on in TEXTS[text]}
    assert {on: ratio for on, ratio in ratios.items() if ratio < 4.5} == {}


@pytest.mark.parametrize("name", PALETTES)
@pytest.mark.parametrize("shape", SHAPES)
def test_each_shape_has_a_ratio_of_at_least_3(name: str, shape: str) -> None:
    palette = PALETTES[name]
    ratios = {on: contrast_ratio(palette.colour(shape), palette.colour(on)) for on in SHAPES[shape]}
    assert {on: ratio for on, ratio in ratios.items() if ratio < 3} == {}


def test_the_formula_gives_the_ends_of_its_scale() -> None:
    # WCAG 2.1: black on white is 21:1, a colour on itself 1:1.
    assert contrast_ratio("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast_ratio("#A86400", "#A86400") == pytest.approx(1)


@pytest.mark.parametrize(("plain", "strong"), [(LIGHT, LIGHT_HIGH_CONTRAST), (DARK, DARK_HIGH_CONTRAST)])
def test_high_contrast_leaves_no_secondary_text_and_no_soft_background(plain: Palette, strong: Palette) -> None:
    assert strong.text2 == strong.disabled == strong.text
    assert {strong.colour(f.name) for f in fields(strong) if f.name.endswith("_soft")} == {strong.surface}
    assert strong.border_width == 2
    assert strong.is_dark is plain.is_dark


@pytest.mark.parametrize("strong", [LIGHT_HIGH_CONTRAST, DARK_HIGH_CONTRAST], ids=["light", "dark"])
def test_high_contrast_gives_texts_7_and_shapes_4_5(strong: Palette) -> None:
    texts = {
        (text, on): contrast_ratio(strong.colour(text), strong.colour(on))
        for text, every in TEXTS.items()
        for on in every
    }
    shapes = {
        (shape, on): contrast_ratio(strong.colour(shape), strong.colour(on))
        for shape, every in {**SHAPES, "divider": BACKGROUNDS}.items()
        for on in every
    }
    assert {pair: ratio for pair, ratio in texts.items() if ratio < 7} == {}
    assert {pair: ratio for pair, ratio in shapes.items() if ratio < 4.5} == {}


def test_the_contrast_follows_the_system_until_the_user_chooses(kit: Kit) -> None:
    system = kit.theme.high_contrast
    kit.theme.set_high_contrast(not system)
    assert kit.theme.high_contrast is not system
    kit.theme.set_high_contrast(None)
    assert kit.theme.high_contrast is system


def test_an_unknown_colour_is_refused() -> None:
    with pytest.raises(KeyError):
        LIGHT.colour("is_dark")


def test_the_chosen_mode_reaches_the_application(kit: Kit, qapp: QApplication, qtbot: QtBot) -> None:
    with qtbot.waitSignal(kit.theme.changed):
        kit.theme.set_mode("dark")
    assert kit.theme.palette == DARK
    assert qapp.palette().color(QPalette.ColorRole.Window).name().upper() == DARK.window


def test_asking_for_what_is_in_force_changes_nothing(kit: Kit, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(kit.theme.changed):
        kit.theme.set_mode("light")
        kit.theme.set_factor(1.0)


def test_reinforced_contrast_can_be_asked_for(kit: Kit) -> None:
    kit.theme.set_high_contrast(True)
    assert kit.theme.palette == LIGHT_HIGH_CONTRAST
    assert kit.theme.high_contrast


@pytest.mark.parametrize(("asked", "kept"), [(0.2, 0.9), (1.3, 1.3), (7.0, 2.0)])
def test_the_text_factor_stays_between_its_bounds(kit: Kit, asked: float, kept: float) -> None:
    kit.theme.set_factor(asked)
    assert kit.theme.factor == pytest.approx(kept)


def test_enlarging_and_reducing_go_by_a_tenth(kit: Kit) -> None:
    kit.theme.enlarge()
    kit.theme.enlarge()
    kit.theme.reduce()
    assert kit.theme.factor == pytest.approx(1.1)


def test_labels_fields_and_buttons_follow_the_text_factor(kit: Kit, qtbot: QtBot) -> None:
    label, field, button = plain_label("Titre", "title"), QLineEdit(), QPushButton("Enregistrer")
    for widget in (label, field, button):
        qtbot.addWidget(widget)
        widget.ensurePolished()
    # ux.md 3.2 and 3.3: a page title is 22 px, controls are 36 px high.
    assert label.font().pixelSize() == 22
    assert (field.sizeHint().height(), button.sizeHint().height()) == (36, 36)
    kit.theme.set_factor(2.0)
    assert label.font().pixelSize() == 44
    assert (field.sizeHint().height(), button.sizeHint().height()) == (72, 72)
