"""What the window remembers between two starts: theme, text size, library folder, place, last page of each dossier.

A JSON file, written whole then renamed. It never holds an answer. Losing it costs a few clicks, so nothing here raises.
"""

from __future__ import annotations

import json
import logging
import os
from collections.abc import Mapping
from pathlib import Path

from forfait_desktop.errors import ForfaitError

_LOG = logging.getLogger(__name__)

_PAGES_KEPT = 200


class Settings:
    """The settings file, read once. Every setter writes at once."""

    def __init__(self, file: Path) -> None:
        """Read ``file``; a missing or unreadable one gives the defaults."""
        self._file = file
        self._values = _read(file)

    @property
    def exists(self) -> bool:
        """Whether something was remembered before: false at the very first start."""
        return bool(self._values)

    def text(self, key: str, default: str = "") -> str:
        """Return a remembered text."""
        value = self._values.get(key)
        return value if isinstance(value, str) else default

    def number(self, key: str, default: float) -> float:
        """Return a remembered number."""
        value = self._values.get(key)
        return float(value) if isinstance(value, int | float) and not isinstance(value, bool) else default

    def flag(self, key: str, default: bool = False) -> bool:
        """Return a remembered yes or no."""
        value = self._values.get(key)
        return value if isinstance(value, bool) else default

    def set(self, key: str, value: str | float | bool) -> None:
        """Remember ``value``; nothing is written when it was already so."""
        if self._values.get(key) != value:
            self._values[key] = value
            self._write()

    def last_page(self, dossier_id: str) -> str:
        """Return the page on which this dossier was left, or ""."""
        pages = self._values.get("pages")
        page = pages.get(dossier_id) if isinstance(pages, dict) else None
        return page if isinstance(page, str) else ""

    def set_last_page(self, dossier_id: str, page: str) -> None:
        """Remember the page on which this dossier is, and that it is the one to reopen."""
        pages = self._values.get("pages")
        kept = dict(pages) if isinstance(pages, dict) else {}
        if kept.get(dossier_id) == page:
            return
        kept.pop(dossier_id, None)
        kept[dossier_id] = page
        while len(kept) > _PAGES_KEPT:
            del kept[next(iter(kept))]
        self._values["pages"] = kept
        self._write()

    def _write(self) -> None:
        temporary = self._file.with_name(self._file.name + ".tmp")
        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            temporary.write_text(
                json.dumps(self._values, ensure_ascii=False, indent=1) + "\n", encoding="utf-8", newline="\n"
            )
            os.replace(temporary, self._file)
        except OSError as error:
            _LOG.warning("settings not written: %s", type(error).__name__)


def _read(file: Path) -> dict[str, object]:
    try:
        values = json.loads(file.read_text(encoding="utf-8"))
    except (OSError, ValueError, RecursionError):
        return {}
    return dict(values) if isinstance(values, Mapping) else {}


def check_writable(folder: Path) -> None:
    """Create ``folder`` and prove that a file can be written in it.

    Raises:
        ForfaitError: ``folder-not-writable``.
    """
    probe = folder / f".essai-{os.getpid()}"
    try:
        folder.mkdir(parents=True, exist_ok=True)
        probe.write_bytes(b"")
        probe.unlink()
    except OSError as error:
        raise ForfaitError("folder-not-writable", folder=str(folder)) from error
