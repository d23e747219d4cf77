"""What other rules change, before → after, with the button that puts them in force."""

from __future__ import annotations

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from forfait_desktop.presentation.update_view import RulesGroupView, RulesView
from forfait_desktop.ui.ends_layout import EndsLayout
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import Card, PageScroll


class RulesDialog(QDialog):
    """The differences, in words.

    Signals:
        chosen(): « Appliquer », or « Importer ce barème ».
    """

    chosen = Signal()

    def __init__(self, kit: Kit, view: RulesView, parent: QWidget) -> None:
        """Show ``view``; without an action there is only « Fermer »."""
        super().__init__(parent)
        self._kit = kit
        self._window = parent
        view = kit.veil.over(view)
        self.setObjectName("regles.detail")
        self.setWindowTitle(view.title)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        scroll = PageScroll(self)
        column.addWidget(scroll, 1)
        title = plain_label(view.title, "title")
        title.setObjectName("regles.titre")
        scroll.body.addWidget(title)
        for number, text in enumerate(view.lead):
            scroll.body.addWidget(plain_label(text, "secondary" if number else "strong"))
        if view.groups:
            scroll.body.addWidget(self._groups(view.groups))
        foot = QVBoxLayout()
        foot.setContentsMargins(32, 0, 32, 0)
        column.addLayout(foot)
        ends = EndsLayout()
        foot.addLayout(ends)
        close = Button(kit, self.tr("Fermer"), "regles.fermer", parent=self)
        close.clicked.connect(self.reject)
        ends.addWidget(close)
        if view.action:
            apply = Button(kit, view.action, "regles.appliquer", "primary", parent=self)
            apply.clicked.connect(self._on_chosen)
            ends.addWidget(apply)
        close.setFocus()
        # Asked for here: a layout that wraps would otherwise give the dialog the least height it can do with.
        self.resize(self.sizeHint())

    def _groups(self, groups: tuple[RulesGroupView, ...]) -> QWidget:
        card = Card()
        card.body.setSpacing(4)
        for number, group in enumerate(groups):
            head = plain_label(group.title, "label", card)
            head.setContentsMargins(0, 12 if number else 0, 0, 0)
            card.body.addWidget(head)
            for line in group.lines:
                card.body.addWidget(plain_label(line, "body", card))
        return card

    def sizeHint(self) -> QSize:
        """Return a size at which the text is comfortable, within the window behind."""
        return QSize(self._kit.theme.px(680), self._kit.theme.px(600)).boundedTo(self._window.size())

    def _on_chosen(self) -> None:
        self.accept()
        self.chosen.emit()
