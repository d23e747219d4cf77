"""« Restaurer une version »: every copy of the declaration, read one after the other, and what would change."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from forfait_desktop.presentation.versions.view import ReadVersion, VersionReader, row_view, version_view
from forfait_desktop.presentation.views import ActionView
from forfait_desktop.storage.backups import Version
from forfait_desktop.ui.message_bar import PASSING
from forfait_desktop.ui.side.screen import SideContext, SideScreen
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.labels import PlainLabel, plain_label
from forfait_desktop.ui.widgets.layouts import Card
from forfait_desktop.ui.widgets.row_list import ListColumns, ListRow, RowList

_NARROW: Final = 720
_BACK: Final = "versions.revenir"


class VersionsScreen(SideScreen):
    """The screen `versions`."""

    def __init__(self, context: SideContext) -> None:
        """List the copies; they are read once the screen is shown.

        Raises:
            ValueError: no declaration is open.
        """
        if context.opened is None:
            raise ValueError("versions")
        bench = context.opened.workbench
        self._opened, self._bench = context.opened, bench
        self._words = bench.words.versions
        super().__init__(context, self._words.title())
        self._left = False
        self._before: Version | None = None
        self._versions: tuple[Version, ...] = ()
        self._read: dict[str, ReadVersion] = {}
        self._reader = VersionReader(bench.situation.today, bench.words)
        self.messages.pressed.connect(self._on_message)
        self.body.addWidget(plain_label(self._words.lead(), "secondary", self))
        self.empty = plain_label("", "section", self)
        self.empty.setObjectName("versions.vide")
        self.body.addWidget(self.empty)
        self._card = Card(self, "card", 0)
        self._card.body.setSpacing(0)
        columns = ListColumns(self._words.heads(), (0.27, 0.25, 0.28, 0.2), 0, _NARROW)
        self.list = RowList(context.kit, "versions.liste", self._words.list_name(), columns, self._card, most=5)
        self.list.row_changed.connect(self._on_row)
        self._card.body.addWidget(self.list.heads)
        self._card.body.addWidget(self.list)
        self.body.addWidget(self._card)
        self._detail = Card(self)
        self._detail.body.setSpacing(6)
        self._title = self._label("versions.titre", "section")
        self._lead = self._label("versions.bilan", "body")
        self._lines: list[tuple[PlainLabel, PlainLabel]] = []
        self._lines_box = Card(self._detail, "bar", 0)
        self._lines_box.body.setSpacing(4)
        self._detail.body.addWidget(self._lines_box)
        self._also = self._label("versions.aussi", "secondary")
        self.body.addWidget(self._detail)
        # Under the page, not in it: at 200 %, what would change may fill the window.
        self._foot = Card(self, "bar", 12)
        self.restore = Button(
            context.kit, self._words.restore(), "versions.restaurer", "primary", "history", parent=self._foot
        )
        self.restore.clicked.connect(self._on_restore)
        self._foot.body.addWidget(self.restore, 0, Qt.AlignmentFlag.AlignHCenter)
        self.add_foot(self._foot)
        self._load()

    def _label(self, label_id: str, role: str) -> PlainLabel:
        label = plain_label("", role, self._detail)
        label.setObjectName(label_id)
        self._detail.body.addWidget(label)
        return label

    # What the frame asks

    def refresh(self) -> None:
        """Compare again with the declaration as it is now; the copies themselves do not change."""
        found = self._found()
        if found != self._versions:
            self._load()
            return
        self._show_rows()
        self._show_detail(self.list.current)

    def focus_first(self) -> None:
        """Go to the list, or to the way back when there is no copy."""
        (self.list if self._versions else self.back).setFocus(Qt.FocusReason.OtherFocusReason)

    def zones(self) -> tuple[QWidget, ...]:
        """Return what F6 goes through."""
        return (self.back, self.list, self.restore) if self._versions else (self.back,)

    def closing(self) -> None:
        """What is still being read is for nobody."""
        self._left = True

    def rewritten(self, said: str, problem: str) -> None:
        """Say what became of a restoration: this screen was made again after it."""
        if problem:
            self.messages.say(PASSING, "err", problem)
            return
        self._before = self._versions[0] if self._versions else None
        actions = (ActionView(_BACK, self._words.take_back()),) if self._before is not None else ()
        self.messages.say(PASSING, "ok", said, actions)

    # Inside

    def _found(self) -> tuple[Version, ...]:
        if self._opened.is_example:
            return ()
        return self.context.tools.office.store.versions(self._opened.session.path)

    def _load(self) -> None:
        self._versions = self._found()
        self._read = {name: one for name, one in self._read.items() if name in {v.path.name for v in self._versions}}
        there = bool(self._versions)
        self.empty.set_text_quietly(self._words.example() if self._opened.is_example else self._words.empty())
        self.empty.setVisible(not there)
        self._card.setVisible(there)
        self._detail.setVisible(there)
        self._foot.setVisible(there)
        self._show_rows()
        for version in self._versions:
            if version.path.name not in self._read:
                self.context.tools.indexer.submit(self._reading(version), self._on_read, self._on_failed)

    def _reading(self, version: Version) -> Callable[[], ReadVersion | None]:
        reader = self._reader

        def read() -> ReadVersion | None:
            # Forty copies may be waiting for a screen that was left.
            return None if self._left else reader.read(version)

        return read

    def _on_read(self, read: object) -> None:
        if self._left or not isinstance(read, ReadVersion):
            return
        self._read[read.version.path.name] = read
        self._show_rows()
        if self.list.current == read.version.path.name:
            self._show_detail(self.list.current)

    def _on_failed(self, _error: Exception) -> None:
        """Nothing to say: the row stays « lecture… »; a copy that is damaged is read as such, not failed."""

    def _show_rows(self) -> None:
        now = (self._bench.situation, self._opened.session.dossier)
        rows = []
        for version in self._versions:
            view = self._bench.shown(row_view(version, self._read.get(version.path.name), *now, self._words))
            tone = {"ok": "", "reading": "muted", "unreadable": "err"}[view.state]
            rows.append(ListRow(view.key, view.cells, view.accessible, ("", "muted", "", tone)))  # type: ignore[arg-type]
        self.list.load(tuple(rows))

    def _on_row(self, key: str) -> None:
        self._show_detail(key)

    def _show_detail(self, key: str) -> None:
        read = self._read.get(key)
        version = next((one for one in self._versions if one.path.name == key), None)
        self._detail.setVisible(version is not None)
        self._foot.setVisible(version is not None)
        if version is None:
            return
        if read is None:
            when = self._words.when(version.at, self._bench.situation.today)
            self._show_texts(self._words.detail_title(when), self._words.reading(), (), "")
            self.restore.setEnabled(False)
            return
        session = self._opened.session
        view = version_view(
            read, self._bench.situation, session.dossier, self._words, read_only=bool(session.read_only)
        )
        view = self._bench.shown(view)
        also = view.also
        if not view.can_restore and read.situation is not None:
            also = " ".join(text for text in (also, self._words.read_only()) if text)
        self._show_texts(view.title, view.lead, tuple((one.title, one.text) for one in view.changes), also)
        self.restore.setEnabled(view.can_restore)

    def _show_texts(self, title: str, lead: str, lines: tuple[tuple[str, str], ...], also: str) -> None:
        self._title.set_text_quietly(title)
        self._lead.set_text_quietly(lead)
        while len(self._lines) < len(lines):
            pair = plain_label("", "label", self._lines_box), plain_label("", "body", self._lines_box)
            for label in pair:
                self._lines_box.body.addWidget(label)
            self._lines.append(pair)
        for number, (head, text) in enumerate(self._lines):
            shown = number < len(lines)
            head.set_text_quietly(lines[number][0] if shown else "")
            text.set_text_quietly(lines[number][1] if shown else "")
            head.setVisible(shown)
            text.setVisible(shown)
        self._lines_box.setVisible(bool(lines))
        self._also.set_text_quietly(also)
        self._also.setVisible(bool(also))

    # Restoring

    def _on_restore(self) -> None:
        read = self._read.get(self.list.current)
        if read is not None and read.situation is not None and not self._opened.session.read_only:
            self._ask(
                read.version, self._words.restored(self._words.when(read.version.at, self._bench.situation.today))
            )

    def _on_message(self, action: str) -> None:
        if action == _BACK and self._before is not None:
            self._ask(self._before, self._words.taken_back())

    def _ask(self, version: Version, said: str) -> None:
        """Ask for the declaration to be closed, rewritten on disk, and opened again."""
        office, now = self.context.tools.office, self.context.tools.now
        path, chosen = self._opened.session.path, Path(version.path)

        def rewrite() -> str:
            office.store.restore(path, chosen, now())
            return said

        self.rewrite_requested.emit(rewrite)
