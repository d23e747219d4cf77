"""The least window (760 × 560), the largest letters: the page keeps its room, nothing is cut or out of reach."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QAbstractButton, QLabel, QLineEdit, QToolButton, QWidget

from forfait_desktop.ui.deadlines.rows import DeadlineLine
from forfait_desktop.ui.declaration.new_declaration import NewDeclarationScreen
from forfait_desktop.ui.widgets.focus_ring import FocusRing
from tests.ui.desktop import Desktop, accessible_name, plain
from tests.ui.fitting import clipped

AMOUNTS = ("total.acquis", "total.possible", "total.horsAtteinte")
WIDTH, HEIGHT = 760, 560


def place(desktop: Desktop, widget: QWidget) -> QRect:
    """Where a widget is in the window."""
    return QRect(widget.mapTo(desktop.window, QPoint(0, 0)), widget.size())


def seen(desktop: Desktop, object_name: str) -> QRect:
    """Where a widget is in the window, wholly shown."""
    widget = desktop.find(object_name)
    assert widget.visibleRegion().boundingRect() == widget.rect(), f"{object_name} is cut"
    return place(desktop, widget)


def enlarged(desktop: Desktop, factor: float = 2.0) -> None:
    desktop.open_sample(width=WIDTH, height=HEIGHT)
    desktop.kit.theme.set_factor(factor)
    desktop.go("dmp")
    desktop.settle()


@pytest.mark.parametrize("factor", [1.0, 1.5, 1.75, 2.0])
def test_the_page_has_a_third_of_the_least_window_at_any_text_size(desktop: Desktop, factor: float) -> None:
    enlarged(desktop, factor)
    page = desktop.wizard.page
    assert page.visibleRegion().boundingRect().height() >= HEIGHT // 3
    inside = desktop.wizard.rect()
    for part in (desktop.wizard.header, desktop.wizard.area, desktop.wizard.footer):
        assert inside.contains(part.geometry())


def test_the_first_amount_stands_alone_until_the_others_are_asked_for(desktop: Desktop) -> None:
    enlarged(desktop)
    assert desktop.text("total.acquis") == "Acquis : 632 points, 4 424 €"
    assert [name for name in AMOUNTS if desktop.has(name)] == ["total.acquis"]
    more = desktop.find("total.tous")
    assert isinstance(more, QAbstractButton)
    assert accessible_name(more) == "Montrer tous les montants"
    more.setFocus(Qt.FocusReason.TabFocusReason)
    desktop.key(Qt.Key.Key_Space)
    places = [seen(desktop, name) for name in (*AMOUNTS, "total.barre")]
    assert all(not one.intersects(other) for one in places for other in places if one is not other)
    assert accessible_name(more) == "Montrer le premier montant seul"
    assert more.hasFocus()
    desktop.key(Qt.Key.Key_Space)
    assert [name for name in AMOUNTS if desktop.has(name)] == ["total.acquis"]


def test_the_amount_that_stands_alone_is_the_one_that_is_pending(desktop: Desktop) -> None:
    enlarged(desktop)
    desktop.go("volet-1")
    desktop.button("Logiciel référencé Ségur : je ne sais pas").click()
    desktop.settle()
    assert [name for name in ("total.enAttente", *AMOUNTS) if desktop.has(name)] == ["total.enAttente"]
    desktop.wizard.undo()
    desktop.settle()
    assert [name for name in ("total.enAttente", *AMOUNTS) if desktop.has(name)] == ["total.acquis"]


def test_all_the_amounts_are_back_with_the_room(desktop: Desktop) -> None:
    enlarged(desktop)
    desktop.kit.theme.set_factor(1.0)
    desktop.settle()
    assert all(desktop.has(name) for name in (*AMOUNTS, "total.barre", "etat.enregistrement"))
    assert not desktop.has("total.tous")
    assert desktop.text("nav.precedent") == "Précédent"


def test_the_foot_has_one_line_and_still_says_all(desktop: Desktop) -> None:
    enlarged(desktop)
    names = ("nav.precedent", "nav.plusTard", "nav.continuer")
    assert len({seen(desktop, name).center().y() for name in names}) == 1
    assert accessible_name(desktop.find("nav.precedent")) == "Précédent"
    desktop.type("reponse.dmp.taux.done", "200")
    desktop.wait_saved()
    desktop.settle()
    assert not desktop.has("etat.enregistrement")
    assert plain(desktop.find("nav.continuer").toolTip()) == "Enregistré à 14 h 32"
    desktop.wizard.footer.show_saved("Non enregistré", alarming=True)
    desktop.settle()
    assert seen(desktop, "etat.enregistrement").isValid(), "what is not saved is said at any size"


def test_the_filter_is_a_sign_that_keeps_its_name(desktop: Desktop) -> None:
    enlarged(desktop)
    button = desktop.find("etapes.combo.filtre")
    assert desktop.text("etapes.combo.filtre") == ""
    assert plain(accessible_name(button)) == plain(button.toolTip()) == "Afficher : tout"
    desktop.kit.theme.set_factor(1.0)
    desktop.settle()
    assert desktop.text("etapes.combo.filtre") == "Afficher : tout"
    assert button.toolTip() == ""


@pytest.mark.parametrize("factor", [1.0, 1.5, 1.6, 1.75, 2.0])
def test_every_menu_is_on_the_bar(desktop: Desktop, factor: float) -> None:
    desktop.start(width=WIDTH, height=HEIGHT)
    desktop.kit.theme.set_factor(factor)
    desktop.settle()
    bar = desktop.window.menuBar()
    shown = [action for action in bar.actions() if action.isVisible()]
    assert len(shown) == 7
    assert all(bar.rect().contains(bar.actionGeometry(action)) for action in shown)
    assert not any(button.isVisible() for button in bar.findChildren(QToolButton))


def test_the_reasons_of_the_amounts_are_in_a_menu_where_their_link_is_not(desktop: Desktop) -> None:
    enlarged(desktop)
    assert not desktop.has("total.pourquoi")
    action = desktop.window.menus.declaration.why
    assert action.isEnabled()
    action.trigger()
    desktop.settle()
    assert desktop.top().objectName() == "pourquoi"
    desktop.top().close()
    desktop.window.show_library()
    assert not action.isEnabled()


def test_the_head_of_the_library_is_whole(desktop: Desktop) -> None:
    desktop.start(width=WIDTH, height=HEIGHT)
    desktop.kit.theme.set_factor(2.0)
    desktop.window.show_library()
    desktop.settle()
    for name in ("page.titre", "bibliotheque.nouvelle"):
        assert seen(desktop, name).width() >= desktop.find(name).sizeHint().width()
    search = desktop.find("bibliotheque.recherche")
    assert isinstance(search, QLineEdit)
    assert search.width() > search.fontMetrics().horizontalAdvance(search.placeholderText())


def test_the_library_scrolls_to_the_row_that_the_keys_choose(desktop: Desktop) -> None:
    for name in ("Dr Ada BLANC", "Dr Bea NOIR", "Dr Cléo GRIS"):
        desktop.add_sample(name=name)
    desktop.start(width=WIDTH, height=HEIGHT)
    desktop.kit.theme.set_factor(2.0)
    desktop.rest()
    home = desktop.window.home
    assert home is not None
    assert home.messages.isVisible()
    home.messages.say("essai", "info", "Un message de plus, sur plusieurs lignes avec de si grandes lettres. " * 2)
    desktop.settle()
    assert home.messages.height() >= home.messages.sizeHint().height(), "messages are never squeezed"
    home.list.setFocus()
    for row in (1, 2):
        desktop.key(Qt.Key.Key_Down)
        assert home.list.currentIndex().row() == row
        viewport = home.list.viewport()
        current = home.list.visualRect(home.list.currentIndex())
        assert viewport.visibleRegion().boundingRect().contains(current.center())


def test_what_the_library_says_comes_into_sight_wherever_it_is_scrolled(desktop: Desktop) -> None:
    paths = [desktop.add_sample(name=name) for name in ("Dr Ada BLANC", "Dr Bea NOIR", "Dr Cléo GRIS")]
    desktop.start(width=WIDTH, height=HEIGHT)
    desktop.kit.theme.set_factor(2.0)
    desktop.rest()
    home = desktop.window.home
    assert home is not None
    home.list.setFocus()
    desktop.key(Qt.Key.Key_End)
    desktop.settle()
    assert home.messages.visibleRegion().isEmpty(), "the keys scrolled down"
    home.menu.delete_requested.emit(str(paths[2]))
    desktop.settle()
    assert seen(desktop, "bandeau.message").isValid()


def test_the_ring_goes_around_all_that_a_boxed_choice_draws(desktop: Desktop) -> None:
    desktop.start()
    desktop.window.show_new()
    desktop.settle()
    year = desktop.find("nouvelle.annee.forfait-structure-2023")
    year.setFocus(Qt.FocusReason.TabFocusReason)
    rings = [ring for ring in desktop.qapp.findChildren(FocusRing) if ring.target() is year]
    drawn = rings[0].drawn()
    assert drawn is not None
    assert place(desktop, drawn).contains(place(desktop, year))


@pytest.mark.parametrize("factor", [1.0, 1.5, 2.0])
def test_a_label_stands_level_with_the_choices_beside_it(desktop: Desktop, factor: float) -> None:
    desktop.open_sample(width=1000, height=700)
    desktop.kit.theme.set_factor(factor)
    desktop.window.side.show("et-si")
    desktop.rest()
    first = desktop.find("etsi.tri.gain")
    label = next(widget for widget in desktop.shown() if isinstance(widget, QLabel) and widget.text() == "Trier par")
    assert label.parent() is first.parent()
    assert abs(place(desktop, label).center().y() - place(desktop, first).center().y()) <= 1


@pytest.mark.parametrize(("width", "factor"), [(760, 2.0), (1000, 2.0), (760, 1.5), (900, 1.0)])
def test_a_deadline_has_the_width_that_its_words_need(desktop: Desktop, width: int, factor: float) -> None:
    desktop.open_sample(width=width, height=700)
    desktop.kit.theme.set_factor(factor)
    desktop.window.side.show("echeances")
    desktop.rest()
    card = desktop.find("echeances.lignes")
    lines = [line for line in card.findChildren(DeadlineLine) if line.isVisible()]
    assert lines
    for line in lines:
        texts = line.findChildren(QLabel)
        assert all(line.rect().contains(QRect(text.mapTo(line, QPoint(0, 0)), text.size())) for text in texts)
        middle = line.open.parentWidget()
        assert middle is not None
        assert middle.width() >= desktop.kit.theme.px(260)
        places = [QRect(text.mapTo(line, QPoint(0, 0)), text.size()) for text in texts]
        assert all(not one.intersects(other) for one in places for other in places if one is not other)


@pytest.mark.parametrize(("width", "factor", "stacked"), [(1366, 1.0, False), (900, 1.0, True), (1366, 2.0, True)])
def test_a_long_message_of_the_window_stands_over_its_buttons_where_it_would_be_a_column(
    desktop: Desktop, width: int, factor: float, stacked: bool
) -> None:
    desktop.add_sample()
    desktop.start(width=width, height=768)
    desktop.kit.theme.set_factor(factor)
    desktop.rest()
    home = desktop.window.home
    assert home is not None
    assert home.messages.is_shown("saison")
    banner = desktop.find("bandeau.saison")
    text = next(one for one in banner.findChildren(QLabel) if one.text() and one.text() == banner.accessibleName())
    button = next(one for one in banner.findChildren(QAbstractButton) if one.isVisible())
    assert (place(desktop, button).top() >= place(desktop, text).bottom()) is stacked
    assert text.width() >= desktop.kit.theme.px(300)


@pytest.mark.parametrize("factor", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("width", [760, 1000, 1366])
def test_the_form_of_a_new_declaration_is_never_squeezed_by_its_effects(
    desktop: Desktop, width: int, factor: float
) -> None:
    desktop.start(width=width, height=700)
    desktop.kit.theme.set_factor(factor)
    desktop.window.show_new()
    desktop.settle()
    desktop.click("nav.continuer")
    screen = desktop.window.screen_widget
    assert isinstance(screen, NewDeclarationScreen)
    least = min(desktop.kit.theme.px(300), screen.form.parentWidget().width())  # type: ignore[union-attr]
    assert screen.form.width() >= least
    assert screen.effect.width() >= min(desktop.kit.theme.px(220), least)


def test_an_amount_under_the_mouse_shows_that_it_leads_somewhere(desktop: Desktop) -> None:
    desktop.open_sample()
    amount = desktop.find("total.acquis")
    assert amount.toolTip()
    assert amount.cursor().shape() is Qt.CursorShape.PointingHandCursor
    before = amount.grab().toImage()
    amount.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    assert amount.grab().toImage() != before


def dialog_faults(desktop: Desktop) -> list[str]:
    """What the dialog that is open cuts, covers, or has out of the window."""
    faults = clipped(desktop)
    top = desktop.top()
    if top.width() > desktop.window.width() or top.height() > desktop.window.height():
        faults.append(f"{top.objectName()} is larger than the window")
    shown = [
        one for one in desktop.shown() if isinstance(one, QLineEdit | QLabel | QAbstractButton) and one.isEnabled()
    ]
    places = [QRect(one.mapTo(top, QPoint(0, 0)), one.visibleRegion().boundingRect().size()) for one in shown]
    for number, one in enumerate(places):
        faults += [
            f"{shown[number].objectName()} lies over {shown[other].objectName()}"
            for other in range(number)
            if one.intersects(places[other]) and not shown[other].isAncestorOf(shown[number])
        ]
    return faults


@pytest.mark.parametrize("factor", [1.0, 1.5, 2.0])
def test_the_dialog_of_the_dates_fits_and_its_first_field_has_the_focus(desktop: Desktop, factor: float) -> None:
    enlarged(desktop, factor)
    desktop.window.side.show("echeances")
    desktop.rest()
    note = next(one for one in desktop.shown() if one.objectName().endswith(".noter"))
    assert isinstance(note, QAbstractButton)
    note.click()
    desktop.settle()
    assert desktop.top().objectName() == "dates"
    assert dialog_faults(desktop) == []
    assert desktop.focused().startswith("dates.")
    assert place_of_button(desktop, "dates.annuler") < place_of_button(desktop, "dates.noter")


@pytest.mark.parametrize("factor", [1.0, 2.0])
def test_the_dialog_of_the_profile_ends_on_the_right_as_every_dialog(desktop: Desktop, factor: float) -> None:
    enlarged(desktop, factor)
    desktop.window.menus.profile.emit()
    desktop.settle()
    assert desktop.top().objectName() == "profil"
    assert (
        desktop.find("profil.enregistrer").visibleRegion().boundingRect() == desktop.find("profil.enregistrer").rect()
    )
    assert place_of_button(desktop, "profil.fermer") < place_of_button(desktop, "profil.enregistrer")
    assert place_of_button(desktop, "profil.fermer") > desktop.top().width() // 8


def place_of_button(desktop: Desktop, object_name: str) -> int:
    """How far on the right of its dialog a button begins."""
    return desktop.find(object_name).mapTo(desktop.top(), QPoint(0, 0)).x()
