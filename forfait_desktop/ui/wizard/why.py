"""« Pourquoi ces montants ? »: each amount of the header, its lines, the reasons that decide, and their rule cards."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QObject, QSize, Qt, Signal
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from forfait_desktop.presentation.pages.rule_card import RuleLinkView, total_links
from forfait_desktop.presentation.pages.why_view import WhyPartView, WhyRowView
from forfait_desktop.presentation.wording.why import WhyWords
from forfait_desktop.presentation.workbench import Workbench
from forfait_desktop.ui.dialogs import Dialogs
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.rules.figure import FigureButton, beside
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.flow import AdaptiveRow, FlowLayout
from forfait_desktop.ui.widgets.labels import plain_label
from forfait_desktop.ui.widgets.layouts import Card, PageScroll
from forfait_desktop.ui.widgets.links import LinkButton


class WhyDialog(QDialog):
    """A window beside the declaration, which follows it.

    Signals:
        rules_requested(str): the holder whose rule cards are wanted.
        page_requested(str): the step to open.
    """

    rules_requested = Signal(str)
    page_requested = Signal(str)

    def __init__(
        self,
        kit: Kit,
        words: WhyWords,
        close_text: str,
        figures: tuple[tuple[str, RuleLinkView], ...],
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self._kit = kit
        self._words = words
        self._targets: dict[str, str] = {}
        self._targets_of_figures: dict[str, str] = {}
        self._shown: tuple[WhyPartView, ...] | None = None
        self.setObjectName("pourquoi")
        self.setWindowTitle(words.title())
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 16)
        self._scroll = PageScroll(self)
        column.addWidget(self._scroll, 1)
        self.title = plain_label(words.title(), "title", self)
        self.title.setObjectName("pourquoi.titre")
        self.title.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._scroll.body.addWidget(self.title)
        self._scroll.body.addWidget(plain_label(words.lead(), "secondary", self))
        bases = QWidget()
        flow = FlowLayout(bases, 24, 0)
        for text, link in figures:
            origin = FigureButton(kit)
            origin.pressed_id.connect(self._on_figure)
            flow.addWidget(beside(plain_label(text, "body", bases, wrap=False), origin, bases))
            origin.show_link(link)
            self._targets_of_figures[link.id] = link.holder
        self._scroll.body.addWidget(bases)
        self._sheet = QWidget()
        self._scroll.body.addWidget(self._sheet)
        QVBoxLayout(self._sheet).setContentsMargins(0, 0, 0, 0)
        foot = QVBoxLayout()
        foot.setContentsMargins(32, 0, 32, 0)
        close = Button(kit, close_text, "pourquoi.fermer", "primary", parent=self)
        close.clicked.connect(self.accept)
        foot.addWidget(close, 0, Qt.AlignmentFlag.AlignRight)
        column.addLayout(foot)
        self.title.setFocus(Qt.FocusReason.OtherFocusReason)

    def sizeHint(self) -> QSize:
        """Return a size at which several reasons are read at once."""
        return QSize(self._kit.theme.px(660), self._kit.theme.px(620))

    def show_parts(self, parts: tuple[WhyPartView, ...]) -> None:
        """Show ``parts``; does nothing when they are the same."""
        if parts == self._shown:
            return
        self._shown = parts
        column = self._sheet.layout()
        while column is not None and (item := column.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._targets = {}
        for part in parts:
            if column is not None:
                column.addWidget(self._part(part))

    def _part(self, part: WhyPartView) -> QWidget:
        card = Card(self._sheet, "card", 16)
        card.body.setSpacing(8)
        head = plain_label(part.title, "section", card)
        head.setObjectName(f"pourquoi.{part.id}")
        head.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        card.body.addWidget(head)
        for row in part.rows:
            card.body.addWidget(self._row(part.id, row, card))
        if not part.rows:
            card.body.addWidget(plain_label(self._words.none(), "secondary", card))
        return card

    def _row(self, part_id: str, view: WhyRowView, parent: QWidget) -> QWidget:
        row = QWidget(parent)
        column = QVBoxLayout(row)
        column.setContentsMargins(0, 8, 0, 0)
        column.setSpacing(2)
        heading = AdaptiveRow(row, gap=16, line_gap=0)
        heading.add(plain_label(view.title, "strong", heading), 1)
        heading.add(plain_label(view.amount, "body", heading, wrap=False))
        column.addWidget(heading)
        for reason in view.reasons:
            column.addWidget(plain_label(reason, "secondary", row))
        links = QWidget(row)
        flow = FlowLayout(links, 16, 0)
        say = self._words
        self._add_link(flow, links, say.origin(), say.origin_name(view.title), f"{part_id}.regle", view.holder)
        if view.page:
            self._add_link(flow, links, say.open_page(), say.open_page_name(view.title), f"{part_id}.etape", view.page)
        column.addWidget(links)
        return row

    def _add_link(self, flow: FlowLayout, parent: QWidget, text: str, name: str, kind: str, target: str) -> None:
        link_id = f"pourquoi.{kind}.{target}"
        self._targets[link_id] = target
        link = LinkButton(self._kit, text, link_id, parent)
        link.setAccessibleName(name)
        link.pressed_id.connect(self._on_rule if kind.endswith(".regle") else self._on_page)
        flow.addWidget(link)

    def _on_rule(self, link_id: str) -> None:
        self.rules_requested.emit(self._targets[link_id])

    def _on_figure(self, link_id: str) -> None:
        self.rules_requested.emit(self._targets_of_figures[link_id])

    def _on_page(self, link_id: str) -> None:
        self.page_requested.emit(self._targets[link_id])


class Reasons(QObject):
    """Shows the reasons asked for, one window at a time.

    Signals:
        rules_requested(str), page_requested(str): from the window.
    """

    rules_requested = Signal(str)
    page_requested = Signal(str)

    def __init__(self, kit: Kit, workbench: Workbench, dialogs: Dialogs, window: QWidget) -> None:
        """Answer for ``workbench``, beside ``window``."""
        super().__init__(window)
        self._kit = kit
        self._workbench = workbench
        self._dialogs = dialogs
        self._window = window
        self._dialog: WhyDialog | None = None
        self._asked = ""
        self._words = WhyWords(QCoreApplication.translate)

    def show_reasons(self, amount_id: str) -> None:
        """Show the reasons of the amounts, the one of ``amount_id`` first."""
        self.close_reasons()
        self._asked = amount_id
        words = self._workbench.words
        figures = total_links(self._workbench.session.campaign, words)
        self._dialog = WhyDialog(self._kit, self._words, words.card.labels()["close"], figures, self._window)
        self._dialog.rules_requested.connect(self.rules_requested)
        self._dialog.page_requested.connect(self.page_requested)
        self._dialog.finished.connect(self._on_finished)
        self.refresh()
        self._dialogs.show_beside(self._dialog)

    def refresh(self) -> None:
        """Show the reasons of now, if the window is open."""
        if self._dialog is not None:
            from forfait_desktop.presentation.pages.why_view import why_view

            parts = why_view(self._workbench.situation, self._words, self._asked)
            self._dialog.show_parts(self._workbench.shown(parts))

    def close_reasons(self) -> None:
        """Close the window, if it is open."""
        if self._dialog is not None:
            self._dialog.close()

    def _on_finished(self, _result: int) -> None:
        self._dialog = None
