"""« Confidentialité »: what is kept and where, what never is, the clipboard, and the traces that can be erased."""

from __future__ import annotations

from functools import partial
from pathlib import Path

import shiboken6
from PySide6.QtWidgets import QWidget

from forfait_desktop.storage.library import SharedIndex
from forfait_desktop.storage.settings import Settings
from forfait_desktop.ui.settings.parts import Pane
from forfait_desktop.ui.side.screen import SideContext
from forfait_desktop.ui.widgets.buttons import Button
from forfait_desktop.ui.widgets.labels import PlainLabel, plain_label
from forfait_desktop.ui.widgets.layouts import Card

RECENT = "recent"


class PrivacyPane(Pane):
    """Facts, and two buttons."""

    def __init__(self, context: SideContext, parent: QWidget) -> None:
        super().__init__(context, parent)
        kit, words = context.kit, self.words
        kept = self.card(words.kept())
        kept.body.setSpacing(4)
        self._places: list[tuple[str, PlainLabel]] = []
        for key, path in self._paths():
            name, what = words.place(key)
            self.add_head(kept, name)
            self._place(kept, key, path, what)
        never = self.card(words.never())
        for line in words.never_lines():
            never.body.addWidget(plain_label(line, "body", never))
        clipboard = self.card(words.clipboard())
        self.add_text(clipboard, words.clipboard_note(context.tools.clipboard.seconds))
        self.clear = Button(kit, words.clear_clipboard(), "reglages.pressepapiers", "secondary", "x", parent=clipboard)
        self.clear.clicked.connect(self._on_clear)
        self.add_left(clipboard, self.clear)
        self._cleared = self.add_text(clipboard, "", "ok", "reglages.pressepapiers.dit")
        traces = self.card(words.traces())
        self.add_text(traces, words.traces_note())
        self.erase = Button(kit, words.clear_traces(), "reglages.traces", "secondary", "trash-2", parent=traces)
        self.erase.clicked.connect(self._on_erase)
        self.add_left(traces, self.erase)
        self._erased = self.add_text(traces, "", "ok", "reglages.traces.dit")
        self._problem = self.add_text(traces, "", "error", "reglages.traces.probleme")

    def _paths(self) -> tuple[tuple[str, Path], ...]:
        office = self.context.tools.office
        places = office.places
        return (
            ("library", office.folder),
            ("settings", places.settings),
            ("index", places.index),
            ("packs", places.packs),
            ("logs", places.logs),
        )

    def _place(self, card: Card, key: str, path: Path, what: str) -> None:
        label = self.add_text(card, self.context.kit.veil.text(str(path)), "body", f"reglages.lieu.{key}")
        self.add_text(card, what, "caption")
        self._places.append((key, label))

    def refresh(self) -> None:
        """Show the folders in force."""
        paths = dict(self._paths())
        for key, label in self._places:
            label.set_text_quietly(self.context.kit.veil.text(str(paths[key])))

    def zones(self) -> tuple[QWidget, ...]:
        """Return the two buttons."""
        return (self.clear, self.erase)

    def _on_clear(self) -> None:
        self.context.tools.clipboard.forget()
        self.show_text(self._cleared, self.words.clipboard_cleared())

    def _on_erase(self) -> None:
        tools = self.context.tools
        settings = tools.settings
        before = settings.text(RECENT)
        settings.set(RECENT, "")
        settings.forget_pages()
        # The index is made again when the library is next shown, and not by a refresh that is running or waits.
        tools.office.stop_refreshing()
        tools.office.index.forbid()
        self.show_text(self._erased, "")
        erase = partial(_erase, tools.office.index, tools.office.places.logs)
        tools.indexer.submit(erase, self._on_erased, self._on_erase_failed)
        if before:
            self.note(self.words.recent(), partial(_put_back, settings, before))

    def _on_erased(self, left: object) -> None:
        if shiboken6.isValid(self):
            self.show_text(self._erased, self.words.traces_cleared())
            self.show_text(self._problem, self.words.traces_left() if left else "")

    def _on_erase_failed(self, _error: Exception) -> None:
        self._on_erased(True)


def _erase(index: SharedIndex, logs: Path) -> bool:
    """Delete the index and the logs; whether something could not be."""
    index.erase()
    left = False
    for log in sorted(logs.glob("*.log")):
        try:
            log.unlink()
        except OSError:
            left = True
    return left


def _put_back(settings: Settings, recent: str) -> None:
    settings.set(RECENT, recent)
