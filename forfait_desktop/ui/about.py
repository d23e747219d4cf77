"""« À propos »: what this is, who stands behind it and who does not, and the licences."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import PageScroll


class AboutDialog(QDialog):
    """The facts of the application, as plain text."""

    def __init__(self, kit: Kit, facts: tuple[str, ...], parent: QWidget) -> None:
        """Show ``facts``: the first one is the name and version, the others are paragraphs."""
        super().__init__(parent)
        self._kit = kit
        self.setObjectName("apropos")
        self.setWindowTitle(self.tr("À propos"))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        scroll = PageScroll(self)
        column.addWidget(scroll, 1)
        scroll.body.addWidget(plain_label(facts[0], "title"))
        scroll.body.addWidget(
            plain_label(
                self.tr("Outil indépendant. Ni l’Assurance Maladie ni l’État ne l’ont édité ou validé."), "strong"
            )
        )
        for fact in facts[1:]:
            scroll.body.addWidget(plain_label(fact, "secondary"))
        close = Button(kit, self.tr("Fermer"), "apropos.fermer", "primary", parent=self)
        close.clicked.connect(self.accept)
        foot = QVBoxLayout()
        foot.setContentsMargins(32, 0, 32, 0)
        foot.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        column.addLayout(foot)
        close.setFocus()

    def sizeHint(self) -> QSize:
        """Return a size at which the text is comfortable."""
        return QSize(self._kit.theme.px(560), self._kit.theme.px(520))
