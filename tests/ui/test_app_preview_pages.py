"""E16: the pages of the preview, their keys, their zoom, at every size; every export in one place."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QAction, QImage, QWheelEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QLineEdit, QWidget

from forfait_desktop.ui.export.page_cache import PageCache
from forfait_desktop.ui.export.page_view import PageView
from tests.ui.desktop import Desktop, accessible_name, plain
from tests.ui.previews import preview, saved

# --- pages and zoom --------------------------------------------------------------------------------------------------


def test_page_keys_turn_the_pages_from_anywhere_and_the_outline_is_their_text(desktop: Desktop) -> None:
    desktop.open_sample()
    screen = preview(desktop)
    view = screen.preview.view
    count = view.count
    assert count >= 4
    assert desktop.text("apercu.numero") == f"page 1 / {count}"
    assert plain(accessible_name(view)) == f"Aperçu, page 1 sur {count}"
    assert "Forfait structure 2023" in view.accessibleDescription()
    # The focus is on a radio of the left pane, which would scroll instead.
    desktop.key(Qt.Key.Key_PageDown)
    assert desktop.text("apercu.numero") == f"page 2 / {count}"
    assert "Volet 1" in plain(view.accessibleDescription())
    desktop.find("export.nom").setFocus()
    desktop.key(Qt.Key.Key_PageDown)
    assert view.page == 2
    desktop.key(Qt.Key.Key_PageUp)
    assert view.page == 1
    view.setFocus()
    desktop.key(Qt.Key.Key_End)
    assert view.page == count - 1
    assert not desktop.find("apercu.suivante").isEnabled()
    desktop.key(Qt.Key.Key_PageDown)
    assert view.page == count - 1
    desktop.key(Qt.Key.Key_Home)
    assert view.page == 0


def test_a_page_without_a_title_of_its_own_says_what_it_continues(desktop: Desktop) -> None:
    desktop.open_sample()
    words = desktop.wizard.workbench.words.preview
    assert plain(words.outline((), "Volet 2")) == "Sur cette page : suite de « Volet 2 »."
    assert words.outline((), "") == ""


def test_the_page_fits_the_width_until_a_zoom_is_chosen(desktop: Desktop) -> None:
    desktop.open_sample()
    screen = preview(desktop)
    view = screen.preview.view
    room = view.viewport().width()
    assert room - 40 <= view.sheet.width() <= room
    desktop.click("Agrandir l’aperçu")
    assert view.zoom == 1.5
    desktop.window.resize(1000, 700)
    desktop.settle()
    assert view.zoom == 1.5, "a zoom that was chosen stays"
    assert view.horizontalScrollBar().maximum() > 0
    desktop.click("Pleine largeur")
    assert view.sheet.width() <= view.viewport().width()
    desktop.click("Page entière")
    assert view.sheet.height() <= view.viewport().height()
    for _ in range(20):
        view.zoom_by(1)
    assert view.zoom == 2.0
    assert not desktop.find("apercu.agrandir").isEnabled()


def wheel(view: PageView, turn: int, keys: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    place = QPointF(view.viewport().rect().center())
    QApplication.sendEvent(
        view.viewport(),
        QWheelEvent(
            place,
            QPointF(view.viewport().mapToGlobal(place.toPoint())),
            QPoint(),
            QPoint(0, turn),
            Qt.MouseButton.NoButton,
            keys,
            Qt.ScrollPhase.NoScrollPhase,
            False,
        ),
    )


def test_the_wheel_scrolls_then_turns_the_page_and_zooms_with_control(desktop: Desktop) -> None:
    desktop.open_sample()
    view = preview(desktop).preview.view
    bar = view.verticalScrollBar()
    wheel(view, -120)
    assert (view.page, bar.value() > 0) == (0, True)
    bar.setValue(bar.maximum())
    wheel(view, -120)
    assert (view.page, bar.value()) == (1, 0)
    wheel(view, 120)
    assert (view.page, bar.value()) == (0, bar.maximum())
    before = view.zoom
    wheel(view, -120, Qt.KeyboardModifier.ControlModifier)
    assert view.zoom < before


def picture(width: int) -> QImage:
    return QImage(width, 10, QImage.Format.Format_RGB32)


def test_the_cache_keeps_what_was_seen_last_within_its_budget() -> None:
    cache = PageCache(budget=3 * 4000)
    for page in range(3):
        cache.put((page, 1), picture(100))
    assert cache.get((0, 1)) is not None
    cache.put((3, 1), picture(100))
    assert cache.get((1, 1)) is None, "the one seen longest ago goes"
    assert cache.get((0, 1)) is not None
    assert cache.size == 12_000
    cache.put((4, 1), picture(1000))
    assert cache.get((4, 1)) is not None, "the page on the screen is always kept"
    assert cache.size == 40_000
    cache.put((4, 1), picture(50))
    assert cache.size == 2_000
    cache.clear()
    assert (cache.size, cache.get((4, 1))) == (0, None)


def test_turning_every_page_at_every_zoom_stays_within_the_budget(desktop: Desktop) -> None:
    desktop.open_sample()
    screen = preview(desktop)
    view = screen.preview.view
    for zoom in range(4):
        for page in range(view.count):
            view.go_to(page)
            desktop.qtbot.waitUntil(lambda: view.sheet.picture is not None)
        view.zoom_by(-1 if zoom % 2 else 1)
    assert view._cache.size <= 96 * 1024 * 1024


# --- one place for every export --------------------------------------------------------------------------------------


def test_every_export_is_in_one_menu_once(desktop: Desktop) -> None:
    desktop.open_sample()
    texts = [plain(action.text()) for action in desktop.window.menus.findChildren(QAction)]
    texts += [plain(action.text()) for action in desktop.window.findChildren(QAction)]
    assert texts.count("Aperçu et PDF…") == 1
    assert texts.count("Imprimer…") == 1
    assert not [found for found in texts if found.startswith("Exporter en PDF")]


def test_the_other_formats_are_made_from_the_preview_and_said_there(desktop: Desktop, tmp_path: Path) -> None:
    desktop.open_sample()
    preview(desktop)
    path = desktop.dialogs.next = tmp_path / "t.xlsx"
    desktop.click("Tableau .xlsx pour tableur")
    saved(desktop, "Fichier enregistré : t.xlsx")
    desktop.click("Ouvrir le fichier")
    assert desktop.dialogs.opened == [path]
    # From the menu too, the screen that is shown speaks.
    desktop.dialogs.next = tmp_path / "e.ics"
    desktop.window.menus.export_as.emit("ics")
    saved(desktop, "Fichier enregistré : e.ics")
    # Its messages are gone with it: the declaration’s own take over.
    desktop.key(Qt.Key.Key_Escape)
    desktop.dialogs.next = tmp_path / "t.csv"
    desktop.window.menus.export_as.emit("csv")
    saved(desktop, "Fichier enregistré : t.csv")


def test_continue_on_the_summary_opens_the_preview(desktop: Desktop) -> None:
    desktop.open_sample()
    desktop.go("recapitulatif")
    desktop.click("nav.continuer")
    assert desktop.text("ecran.titre") == "Aperçu et export"
    desktop.click("ecran.retour")
    assert desktop.wizard.current == "recapitulatif"


# --- at every size ---------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("factor", [1.0, 2.0])
@pytest.mark.parametrize(("width", "height"), [(1366, 768), (760, 560)])
def test_everything_can_be_reached_at_every_size(desktop: Desktop, width: int, height: int, factor: float) -> None:
    desktop.kit.theme.set_factor(factor)
    desktop.open_sample(width=width, height=height)
    screen = preview(desktop, drawn=False)
    assert screen.sheet.horizontalScrollBar().maximum() == 0
    assert desktop.has("export.enregistrer")
    if desktop.has("apercu.basculer"):
        desktop.click("Voir les pages")
        assert desktop.has("apercu.page")
        assert not desktop.has("apercu.modele.complet")
        assert desktop.focused() == "apercu.basculer"
        desktop.click("Voir les choix")
    else:
        assert desktop.has("apercu.page")
    for name in ("apercu.modele.complet", "export.nom", "export.html", "export.imprimer", "export.changer"):
        assert desktop.has(name)
    assert screen.width() <= desktop.window.width()
    controls = [
        widget
        for widget in desktop.shown()
        if isinstance(widget, QAbstractButton | QLineEdit | PageView) and widget.focusPolicy() != Qt.FocusPolicy.NoFocus
    ]
    names = [plain(accessible_name(widget)) for widget in controls]
    assert all(names)
    assert len(names) == len(set(names)), "each control is named once"


def test_f6_goes_through_the_zones(desktop: Desktop) -> None:
    desktop.open_sample()
    screen = preview(desktop)
    seen: list[QWidget | None] = []
    for _ in range(5):
        desktop.window.menus.next_zone.emit()
        seen.append(QApplication.focusWidget())
    expected = (screen.preview.view, screen.place.name, screen.save, screen.back, screen.choices.models["complet"])
    assert tuple(seen) == expected


def test_no_label_of_the_screen_is_read_as_rich_text(desktop: Desktop) -> None:
    desktop.open_sample()
    screen = preview(desktop)
    assert all(label.textFormat() == Qt.TextFormat.PlainText for label in screen.findChildren(QLabel) if label.text())


def test_tab_and_a_screen_reader_go_in_the_order_of_the_screen(desktop: Desktop) -> None:
    desktop.open_sample()
    screen = preview(desktop)
    seen: list[str] = []
    screen.back.setFocus()
    for _ in range(40):
        focused = QApplication.focusWidget()
        assert focused is not None
        if focused.objectName() in seen:
            break
        seen.append(focused.objectName())
        desktop.key(Qt.Key.Key_Tab)
    wanted = ["ecran.retour", "apercu.modele.complet", "apercu.contenu.amounts", "export.brouillon"]
    wanted += ["apercu.exporter.xlsx", "apercu.suivante", "apercu.page", "export.nom", "export.changer"]
    wanted += ["export.html", "export.imprimer", "export.enregistrer"]
    assert [name for name in seen if name in wanted] == wanted
    foot = screen.save.parentWidget()
    assert foot is not None
    children = [child.objectName() for child in foot.findChildren(QAbstractButton)]
    assert children == ["export.changer", "apercu.basculer", "export.html", "export.imprimer", "export.enregistrer"]
