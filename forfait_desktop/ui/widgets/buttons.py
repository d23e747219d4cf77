"""Buttons with an icon that follows the theme, and a signal that carries their id."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final, Literal

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QPushButton, QWidget

from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.look.icons import Icons

if TYPE_CHECKING:
    # The library is painted without the views of a declaration.
    from forfait_desktop.presentation.views import ActionView

ButtonVariant = Literal["primary", "secondary", "quiet", "link", "heading", "figure"]
_ICON_GAP: Final = 4
_ICON_ROLES: dict[str, str] = {"primary": "on_primary", "secondary": "text", "quiet": "primary", "link": "link"}


class Button(QPushButton):
    """A push button: a verb, at most one icon, one of six looks.

    Signals:
        pressed_id(str): the object name of the button, so that a page needs one slot for all its buttons.
    """

    pressed_id = Signal(str)

    def __init__(
        self,
        kit: Kit,
        text: str,
        button_id: str,
        variant: ButtonVariant = "secondary",
        icon: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Show ``text`` and the Lucide icon ``icon``; ``button_id`` becomes the object name."""
        super().__init__(parent)
        self._kit = kit
        self._icon_name = icon
        self._variant: ButtonVariant = variant
        self.setObjectName(button_id)
        self.setProperty("variant", variant)
        self.set_words(text)
        # Enter on a button presses that button; it never presses another one that would be the default.
        self.setAutoDefault(False)
        self.clicked.connect(self._on_clicked)
        kit.theme.changed.connect(self._refresh_icon)
        self._refresh_icon()

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Change the text; the icon keeps away from it."""
        bare = not self.text()
        super().setText(text)
        if bare != (not text):
            self._refresh_icon()

    def set_words(self, text: str) -> None:
        """Show ``text`` as it is; does nothing when it is already there."""
        shown = text.replace("&", "&&")
        if shown != self.text():
            self.setText(shown)

    def set_icon(self, name: str) -> None:
        """Show another Lucide icon, or none."""
        if name != self._icon_name:
            self._icon_name = name
            self._refresh_icon()

    def set_variant(self, variant: ButtonVariant) -> None:
        """Change the look."""
        if variant != self._variant:
            self._variant = variant
            self.setProperty("variant", variant)
            self.style().unpolish(self)
            self.style().polish(self)
            self._refresh_icon()

    def _refresh_icon(self) -> None:
        if not self._icon_name:
            return
        icons: Icons = self._kit.icons
        # The style leaves 4 pixels between both, whatever the style sheet says: the rest comes with the icon.
        gap = _ICON_GAP if self.text() else 0
        self.setIcon(icons.icon(self._icon_name, _ICON_ROLES.get(self._variant, "text"), gap=gap))
        self.setIconSize(icons.icon_size(gap=gap))

    def _on_clicked(self) -> None:
        self.pressed_id.emit(self.objectName())


def action_button(
    kit: Kit, view: ActionView, variant: ButtonVariant = "secondary", parent: QWidget | None = None
) -> Button:
    """Return the button of ``view``: its id, its text, and its accessible name when it says more than the text."""
    button = Button(kit, view.text, view.id, variant, parent=parent)
    show_action(button, view)
    return button


def show_action(button: Button, view: ActionView) -> None:
    """Make of ``button`` that of ``view``; what is the same is left alone."""
    button.setObjectName(view.id)
    button.set_words(view.text)
    if button.accessibleName() != view.name:
        button.setAccessibleName(view.name)
