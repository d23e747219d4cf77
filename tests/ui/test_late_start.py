"""What the window makes once its first screen is on the display: the entries of the menus, their keys, the roles."""

from __future__ import annotations

from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QMenu

from forfait_desktop import assets
from forfait_desktop.ui.kit import build_kit
from forfait_desktop.ui.message_bar import MessageBar
from forfait_desktop.ui.widgets.banner import Banner
from tests.ui.desktop import Desktop, plain


def titles(desktop: Desktop) -> list[str]:
    return [plain(action.text()) for action in desktop.window.menuBar().actions() if action.isVisible()]


def entries(desktop: Desktop) -> int:
    menus = [action.menu() for action in desktop.window.menuBar().actions()]
    return sum(len(menu.actions()) for menu in menus if isinstance(menu, QMenu))


def test_the_menu_bar_has_its_titles_before_the_paint_and_its_entries_after(desktop: Desktop) -> None:
    desktop.build()
    before = titles(desktop)
    assert len(before) == 7
    assert entries(desktop) == 0
    desktop.close()
    desktop.start()
    assert titles(desktop) == before, "no title comes, goes or moves"
    made = entries(desktop)
    assert made > 30
    keys = {shortcut.toString() for action in desktop.window.actions() for shortcut in action.shortcuts()}
    found = {
        one.toString()
        for menu in desktop.window.findChildren(QMenu)
        for action in menu.actions()
        for one in action.shortcuts()
    } | keys
    assert {"Ctrl+N", "Ctrl+O", "Ctrl+S", "Ctrl+F", "F1", "F6"} <= found
    desktop.window.menus.fill()
    assert entries(desktop) == made, "filled once"


def test_what_needs_a_declaration_is_told_from_the_first_entry(desktop: Desktop) -> None:
    path = desktop.add_sample()
    desktop.start(path)
    assert desktop.window.menus.declaration.save.isEnabled()
    assert desktop.window.menus.declaration.profile.isEnabled()
    desktop.window.show_library()
    assert not desktop.window.menus.declaration.save.isEnabled()


def test_a_message_is_an_alert_though_the_roles_come_late(qapp: QApplication) -> None:
    kit = build_kit(qapp, assets.resources_dir() / "icons", late_roles=True)
    bar = MessageBar(kit)
    bar.say("essai", "warn", "Un message.")
    (banner,) = bar.findChildren(Banner)
    role = QAccessible.queryAccessibleInterface(banner).role()
    assert role == QAccessible.Role.AlertMessage
    bar.deleteLater()
