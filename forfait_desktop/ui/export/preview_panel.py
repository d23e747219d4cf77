"""The preview: the pages of the file, how to turn and enlarge them, and whether they are being made."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QProgressBar, QVBoxLayout, QWidget

from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation.wording.wording import Wording
from forfait_desktop.report.content import Report
from forfait_desktop.ui.export.page_view import PageView
from forfait_desktop.ui.export.pdf import DrawnPage, MadePdf, PdfMaker
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.flow import FlowLayout
from forfait_desktop.ui.widgets.labels import plain_label

_PATIENCE_MS: Final = 250
"""What takes less is not said: a bar that flashes at each box ticked is worse than none."""

_BUTTON: Final = 36


class PreviewPanel(QWidget):
    """Shows what `PdfMaker` makes."""

    def __init__(self, kit: Kit, words: Wording, maker: PdfMaker, parent: QWidget) -> None:
        """Show an empty sheet until the first file is made."""
        super().__init__(parent)
        self._kit = kit
        self._words = words
        self._maker = maker
        self._titles: tuple[str, ...] = ()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        head = QWidget(self)
        flow = FlowLayout(head, 2, 4)
        flow.setContentsMargins(12, 8, 12, 8)
        self.previous = self._tool(head, "apercu.precedente", "chevron-left", self.tr("Page précédente"))
        self.label = plain_label("", "body", head, wrap=False)
        self.label.setObjectName("apercu.numero")
        self.following = self._tool(head, "apercu.suivante", "chevron-right", self.tr("Page suivante"))
        self.smaller = self._tool(head, "apercu.reduire", "minus", self.tr("Réduire l’aperçu"))
        self.zoom_label = plain_label("", "body", head, wrap=False)
        self.zoom_label.setObjectName("apercu.zoom")
        self.larger = self._tool(head, "apercu.agrandir", "plus", self.tr("Agrandir l’aperçu"))
        # The other way to fit the page: both at once would not hold on one line of a small window.
        self.fit = Button(kit, "", "apercu.ajuster", "quiet", parent=head)
        for widget in (
            self.previous,
            self.label,
            self.following,
            self.smaller,
            self.zoom_label,
            self.larger,
            self.fit,
        ):
            flow.addWidget(widget)
        column.addWidget(head)
        self.progress = QProgressBar(self)
        self.progress.setObjectName("apercu.progression")
        self.progress.setAccessibleName(words.preview.busy())
        self.progress.setRange(0, 0)
        self.progress.setTextVisible(False)
        self.progress.setFixedHeight(4)
        policy = self.progress.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.progress.setSizePolicy(policy)
        self.progress.hide()
        column.addWidget(self.progress)
        self.state = plain_label("", "secondary", self)
        self.state.setObjectName("apercu.etat")
        self.state.setContentsMargins(16, 8, 16, 8)
        self.state.hide()
        column.addWidget(self.state)
        self.view = PageView(kit, self)
        column.addWidget(self.view, 1)
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(_PATIENCE_MS)
        self._patience.timeout.connect(self._on_slow)
        self._connect()
        self._on_theme()
        self._on_turned(0)

    def _connect(self) -> None:
        self.previous.clicked.connect(self.turn_back)
        self.following.clicked.connect(self.turn_on)
        self.smaller.clicked.connect(self._on_smaller)
        self.larger.clicked.connect(self._on_larger)
        self.fit.clicked.connect(self._on_fit)
        self._kit.theme.changed.connect(self._on_theme)
        self.view.picture_wanted.connect(self._maker.draw)
        self.view.turned.connect(self._on_turned)
        self.view.zoomed.connect(self._on_zoomed)
        self._maker.made.connect(self._on_made)
        self._maker.drawn.connect(self._on_drawn)
        self._maker.failed.connect(self._on_failed)

    def _tool(self, head: QWidget, button_id: str, icon: str, name: str) -> Button:
        button = Button(self._kit, "", button_id, "quiet", icon, head)
        button.setAccessibleName(name)
        button.setToolTip(name)
        return button

    # What the screen asks

    @property
    def busy(self) -> bool:
        """Whether the file is being made."""
        return self._patience.isActive() or self.progress.isVisibleTo(self)

    def show_report(self, report: Report) -> None:
        """Make the file of ``report``; the pages of the former one stay until it is there."""
        self._patience.start()
        self._maker.ask(report)

    def turn_on(self) -> None:
        """« Page suivante », PgSuiv."""
        self.view.go_to(self.view.page + 1)

    def turn_back(self) -> None:
        """« Page précédente », PgPréc."""
        self.view.go_to(self.view.page - 1)

    def stop(self) -> None:
        """Nothing more is shown."""
        self._patience.stop()
        self._maker.stop()

    # Inside

    def _on_slow(self) -> None:
        self.progress.show()
        self.label.set_text_quietly(self._words.preview.busy())
        self._kit.announcer.announce(self.label, self._words.preview.busy())

    def _rest(self) -> None:
        self._patience.stop()
        self.progress.hide()

    def _on_made(self, made: object) -> None:
        if not isinstance(made, MadePdf):
            return
        self._rest()
        self._say("")
        self._titles = _outlines(made, self._words)
        self.view.set_pages(made.pages)

    def _on_drawn(self, drawn: object) -> None:
        if isinstance(drawn, DrawnPage):
            self.view.take(drawn.page, drawn.scale, drawn.image)

    def _on_failed(self, error: object) -> None:
        self._rest()
        text = self._words.preview.failed()
        if isinstance(error, ForfaitError):
            text = self._words.errors.sentence(error)
        self._say(text)
        self._on_turned(self.view.page)
        self._kit.announcer.announce(self.state, text)

    def _say(self, text: str) -> None:
        self.state.set_text_quietly(text)
        self.state.set_role("error" if text else "secondary")
        self.state.setVisible(bool(text))

    def _on_turned(self, page: int) -> None:
        words, count = self._words.preview, self.view.count
        self.label.set_text_quietly(words.page(page + 1, count) if count else "")
        self.view.setAccessibleName(words.page_name(page + 1, count) if count else words.busy())
        outline = self._titles[page] if page < len(self._titles) else ""
        self.view.setAccessibleDescription(outline)
        self.previous.setEnabled(page > 0)
        self.following.setEnabled(page + 1 < count)
        if count and self.isVisible():
            self._kit.announcer.announce(self.view, f"{words.page_name(page + 1, count)}. {outline}")

    def _on_zoomed(self) -> None:
        self.zoom_label.set_text_quietly(self._words.preview.zoom(round(self.view.zoom * 100)))
        self.smaller.setEnabled(self.view.can_zoom(-1))
        self.larger.setEnabled(self.view.can_zoom(1))
        whole = self.view.fit == "width"
        self.fit.setText(self.tr("Page entière") if whole else self.tr("Pleine largeur"))

    def _on_smaller(self) -> None:
        self.view.zoom_by(-1)

    def _on_larger(self) -> None:
        self.view.zoom_by(1)

    def _on_fit(self) -> None:
        self.view.set_fit("page" if self.view.fit == "width" else "width")

    def _on_theme(self) -> None:
        # As high as the buttons beside them, so that all stand on one line.
        for label in (self.label, self.zoom_label):
            label.setFixedHeight(self._kit.theme.px(_BUTTON))


def _outlines(made: MadePdf, words: Wording) -> tuple[str, ...]:
    """For each page, what stands on it."""
    found: list[str] = []
    last = ""
    for facts in made.pages:
        found.append(words.preview.outline(facts.titles, last))
        last = facts.titles[-1] if facts.titles else last
    return tuple(found)
