"""A list to tick: which lines a piece serves, which pieces to take over, what a pack holds."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from forfait_desktop.records import dataclass
from forfait_desktop.ui.ends_layout import EndsLayout
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.notes import InfoLine
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import PageScroll
from forfait_desktop.ui.widgets.toggles import CheckBox


@dataclass(frozen=True, slots=True)
class Choice:
    """A box: the id given back when it is ticked, its text, whether it is ticked at first."""

    id: str
    text: str
    checked: bool = False


@dataclass(frozen=True, slots=True)
class DialogTexts:
    """The texts of a dialog: title, what is said under it, the two buttons."""

    title: str
    lead: str
    do: str
    close: str


class TickDialog(QDialog):
    """A title, boxes, two buttons. An error keeps the dialog open."""

    def __init__(
        self,
        kit: Kit,
        parent: QWidget,
        texts: DialogTexts,
        choices: Sequence[Choice],
        keep: Callable[[tuple[str, ...]], str],
    ) -> None:
        """Ask; ``keep`` is given the ids that are ticked, and returns why they cannot be kept, or ""."""
        super().__init__(parent)
        self._kit = kit
        self._keep = keep
        self._boxes: dict[str, CheckBox] = {}
        self.setObjectName("cocher.dialogue")
        self.setWindowTitle(texts.title)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 20)
        column.setSpacing(12)
        column.addWidget(plain_label(texts.title, "section", self))
        self.lead = plain_label(texts.lead, "secondary", self)
        self.lead.setVisible(bool(texts.lead))
        column.addWidget(self.lead)
        self.above = QVBoxLayout()
        column.addLayout(self.above)
        self._scroll = PageScroll(self, 0)
        column.addWidget(self._scroll, 1)
        self._problem = InfoLine(kit, "", "octagon-alert", "error", self)
        column.addWidget(self._problem)
        ends = EndsLayout(on_left=0)
        close = Button(kit, texts.close, "cocher.fermer", "quiet", parent=self)
        close.clicked.connect(self.reject)
        self.do = Button(kit, texts.do, "cocher.enregistrer", "primary", "check", parent=self)
        self.do.setDefault(True)
        self.do.clicked.connect(self._on_do)
        ends.addWidget(close)
        ends.addWidget(self.do)
        column.addLayout(ends)
        self.do.setFocus()
        room = parent.window().size()
        self.resize(min(kit.theme.px(560), room.width() - 40), min(kit.theme.px(560), room.height() - 40))
        self.show_choices(choices)

    def show_choices(self, choices: Sequence[Choice]) -> None:
        """Show other boxes."""
        for box in self._boxes.values():
            self._scroll.body.removeWidget(box)
            box.hide()
            box.deleteLater()
        self._boxes = {}
        for number, choice in enumerate(choices):
            box = CheckBox(self._kit, choice.text, self)
            box.setObjectName(f"cocher.{choice.id}")
            box.setAccessibleName(choice.text)
            box.setChecked(choice.checked)
            self._boxes[choice.id] = box
            self._scroll.body.insertWidget(number, box)
            box.show()
        self.say("")

    def say(self, problem: str) -> None:
        """Show what cannot be kept, or nothing."""
        self._problem.set_text(problem)
        self._problem.setVisible(bool(problem))

    def _on_do(self) -> None:
        problem = self._keep(tuple(one for one, box in self._boxes.items() if box.isChecked()))
        if problem:
            self.say(problem)
            return
        self.accept()
