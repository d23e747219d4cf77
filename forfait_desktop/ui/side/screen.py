"""What every screen beside the pages has: a way back, a title, messages, a body that scrolls."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from forfait_desktop.presentation.views import ActionView
from forfait_desktop.records import dataclass
from forfait_desktop.ui.fields.field_row import MessageLine
from forfait_desktop.ui.fields.line import LineField
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.message_bar import PASSING, MessageBar
from forfait_desktop.ui.tools import Tools
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import PageScroll

if TYPE_CHECKING:
    from forfait_desktop.presentation.views import Severity
    from forfait_desktop.ui.office import OpenDeclaration

_WIDTH: Final = 1000
_LEAVE: Final = "ecran.quitter"


@dataclass(frozen=True, slots=True)
class SideContext:
    """What a screen works with.

    Attributes:
        opened: the declaration on the desk, still open behind the screen; None from the library.
        save_now: asks for the open declaration to be saved at once; does nothing without one.
        export_as: makes another file of it (« xlsx », « zip »…) and says so on the screen that is shown.
        say: says something on whatever screen is shown by then.
    """

    kit: Kit
    tools: Tools
    opened: OpenDeclaration | None
    window: QWidget
    save_now: Callable[[], None]
    export_as: Callable[[str], None]
    say: Callable[[Severity, str], None]


class SideScreen(QWidget):
    """A screen over the declaration, or over the library. Built each time it is opened, dropped when it is left.

    Signals:
        left(): « Retour », or Échap.
        page_requested(str): go back to the declaration, on that page.
        open_requested(str, str): open the declaration of that path, on that page ("" for the last one).
        screen_requested(str): open another screen in place of this one.
        rewrite_requested(object): close the declaration, call this function, which changes it on disk and returns what
            to say, and open everything again; `rewritten` of the new screen is told.
        declaration_screen_requested(str, str): open the declaration of that path, then that screen on it.
    """

    left = Signal()
    page_requested = Signal(str)
    open_requested = Signal(str, str)
    screen_requested = Signal(str)
    rewrite_requested = Signal(object)
    declaration_screen_requested = Signal(str, str)

    def __init__(self, context: SideContext, title: str, *, width: int = _WIDTH) -> None:
        """Build the frame; subclasses fill `body`, and `refresh` brings it up to date."""
        super().__init__()
        self.context = context
        column = self._column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self.messages = MessageBar(context.kit, self)
        self.messages.pressed.connect(self._on_leave_pressed)
        column.addWidget(self.messages)
        self.sheet = PageScroll(self, width)
        column.addWidget(self.sheet)
        self.body = self.sheet.body
        text = self.tr("Retour à la déclaration") if context.opened is not None else self.tr("Retour aux déclarations")
        self.back = Button(context.kit, text, "ecran.retour", "link", "arrow-left")
        self.back.clicked.connect(self.leave)
        self.body.addWidget(self.back, 0, Qt.AlignmentFlag.AlignLeft)
        self.title = plain_label(title, "title")
        self.title.setObjectName("ecran.titre")
        self.body.addWidget(self.title)
        self.setAccessibleName(title)

    # What a subclass may say otherwise

    def refresh(self) -> None:
        """Bring the screen up to date; called once it is shown, and after each change of the declaration."""

    def open_at(self, part: str) -> None:
        """Begin with ``part`` of the screen; most have none."""

    def focus_first(self) -> None:
        """Give the focus to what comes first."""
        self.back.setFocus()

    def zones(self) -> tuple[QWidget, ...]:
        """Return what F6 goes through."""
        return (self.back,)

    def take_back(self) -> bool:
        """Undo what was done on this screen itself; return whether there was something to undo."""
        return False

    def rewritten(self, said: str, problem: str) -> None:
        """Say what became of a `rewrite_requested` of the screen before: done, or why not."""

    def may_leave(self) -> bool:
        """Keep what is being typed. Return False when an entry to correct would be lost: it is said, and offered."""
        field = self.focusWidget()
        if isinstance(field, LineField):
            field.left.emit(field.field_id)
        # One that is folded away is shown by nobody, and would hold the screen for no visible reason.
        faulty = [line for line in self.findChildren(MessageLine) if line.text() and line.isVisibleTo(self)]
        if not faulty:
            return True
        text = self.tr("Ce qui est à corriger n’est pas gardé\u00a0: corrigez-le, ou quittez cet écran sans le garder.")
        self.messages.say(PASSING, "warn", text, (ActionView(_LEAVE, self.tr("Quitter sans le garder")),))
        around = faulty[0].parentWidget()
        wrong = around.findChild(LineField) if around is not None else None
        if wrong is not None:
            wrong.setFocus()
            self.sheet.show_widget(wrong)
        return False

    def print_now(self) -> bool:
        """Print what the screen shows, for Ctrl+P. Returns False when the report is to be printed instead."""
        return False

    def closing(self) -> None:
        """Let go of timers, workers and secrets; the screen is not shown again."""

    # Inside

    def add_foot(self, foot: QWidget) -> None:
        """Put ``foot`` under what scrolls."""
        self._column.addWidget(foot)

    def leave(self) -> None:
        """Go back, unless something typed here would be lost."""
        if self.may_leave():
            self.left.emit()

    def _on_leave_pressed(self, action: str) -> None:
        if action == _LEAVE:
            self.left.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Échap goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.leave()
            return
        super().keyPressEvent(event)
