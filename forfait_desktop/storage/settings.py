"""What the window remembers between two starts: theme, text size, role, library folder, place, last page of a dossier.

A small JSON file of keys and values, nothing of a dossier's content. A file that cannot be read is kept aside
(`settings.json.illisible`) and the defaults are used: losing it costs a few clicks, so nothing here raises.
"""

from __future__ import annotations

import contextlib
from collections.abc import Collection
from pathlib import Path
from typing import Any

from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage import jsontext
from forfait_desktop.storage.filesystem import FileSystem, LocalFileSystem, read_limited

_PAGES_KEPT = 200
_SIZE_MAXIMUM = 1024 * 1024


class Settings:
    """The settings file, read once. Every setter writes at once, the whole file or nothing.

    A value of another type than the one asked for counts as absent: one wrong key does not lose the others.
    """

    def __init__(self, file: Path, fs: FileSystem | None = None) -> None:
        """Read ``file``; a missing or unreadable one gives the defaults."""
        self._file = file
        self._fs: FileSystem = fs or LocalFileSystem()
        self.kept_aside: Path | None = None
        """Where an unreadable file was put, None when it could be read."""
        self._values = self._read()

    @property
    def exists(self) -> bool:
        """Whether something was remembered before: false at the very first start."""
        return bool(self._values)

    @property
    def folder(self) -> Path:
        """Where the file is, or will be."""
        return self._file.parent

    @property
    def _aside(self) -> Path:
        return self._file.with_name(self._file.name + ".illisible")

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
        known = self._values.get(key)
        if known != value or type(known) is not type(value):
            self._values[key] = value
            self._write()

    def last_page(self, dossier_id: str) -> str:
        """Return the page on which this dossier was left, or ""."""
        pages = self._values.get("pages")
        page = pages.get(dossier_id) if isinstance(pages, dict) else None
        return page if isinstance(page, str) else ""

    def set_last_page(self, dossier_id: str, page: str) -> None:
        """Remember the page on which this dossier is; the dossiers left longest ago are forgotten beyond 200."""
        pages = self._values.get("pages")
        kept = dict(pages) if isinstance(pages, dict) else {}
        if kept.get(dossier_id) == page:
            return
        # Sorted keys lose the order in which they were set, so the file says it: last one last.
        order = [key for key in self._order() if key in kept and key != dossier_id]
        order += [key for key in kept if key not in order and key != dossier_id]
        for forgotten in order[: max(0, len(order) + 1 - _PAGES_KEPT)]:
            del kept[forgotten]
        kept[dossier_id] = page
        self._values["pages"] = kept
        self._values["pages_order"] = [key for key in order if key in kept] + [dossier_id]
        self._write()

    def forget_dossier(self, dossier_ids: Collection[str], path: Path) -> None:
        """Forget whatever is remembered of a dossier that is deleted for good: its page, its path, its folder.

        Args:
            dossier_ids: the ids under which it may be known; several when its file is damaged.
            path: where its file was.
        """
        pages = self._values.get("pages")
        if isinstance(pages, dict):
            self._values["pages"] = {key: page for key, page in pages.items() if key not in dossier_ids}
        self._values["pages_order"] = [key for key in self._order() if key not in dossier_ids]
        folder = path.parent
        for key, value in list(self._values.items()):
            if isinstance(value, str) and str(folder) in value:
                kept = [line for line in value.split("\n") if not Path(line).is_relative_to(folder)]
                self._values[key] = "\n".join(kept)
        # What could not be read was put aside whole: it may name the declaration, and serves nobody any more.
        with contextlib.suppress(OSError):
            self._aside.unlink()
        self._write()

    def forget_pages(self) -> None:
        """Forget the last page of every dossier."""
        if self._values.pop("pages", None) is not None or "pages_order" in self._values:
            self._values.pop("pages_order", None)
            self._write()

    def _order(self) -> list[str]:
        order = self._values.get("pages_order")
        return [key for key in order if isinstance(key, str)] if isinstance(order, list) else []

    def _read(self) -> dict[str, Any]:
        try:
            data = read_limited(self._fs, self._file, _SIZE_MAXIMUM, "settings-unreadable")
            return jsontext.parse(data, "settings-unreadable")
        except ForfaitError as error:
            if error.code == "settings-unreadable":
                with contextlib.suppress(OSError):
                    self._fs.replace(self._file, self._aside)
                    self.kept_aside = self._aside
            return {}

    def _write(self) -> None:
        # Imported here: what writes files loads OpenSSL, and the first window only reads.
        import logging

        from forfait_desktop.storage.atomic import Expected, write_file

        try:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            write_file(self._fs, self._file, jsontext.pretty(self._values), Expected.ANYTHING)
        except (OSError, ForfaitError) as error:
            logging.getLogger(__name__).warning(
                "settings not written: %s", getattr(error, "code", type(error).__name__)
            )
