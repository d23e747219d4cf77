"""The disposable index of the dossiers: SQLite in the cache folder, one row per dossier, only visible rows read.

It can be deleted at any time. Whatever is wrong with it (not a database, another version, an altered row), it is made
again from the dossiers, which are the truth; when its folder cannot be written, it lives in memory.

What reads the dossiers is imported by a refresh only: the home screen is painted without it.
"""

from __future__ import annotations

import contextlib
import dataclasses
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from forfait_desktop.records import dataclass
from forfait_desktop.storage.library_row import (
    IndexRow,
    Summarise,
    checksum,
    folded,
    from_json,
    to_json,
)

_VERSION = 5
_BATCH = 100
_FIRST = 10
"""Rows of a new index that are told as soon as they are there: a page of the list."""
_SCHEMA = """
CREATE TABLE dossier (
    path TEXT PRIMARY KEY, library TEXT NOT NULL, sort TEXT NOT NULL, year INTEGER NOT NULL, search TEXT NOT NULL,
    mtime INTEGER NOT NULL, size INTEGER NOT NULL, row TEXT NOT NULL, checksum INTEGER NOT NULL
) WITHOUT ROWID;
CREATE INDEX shown ON dossier (library, sort, year DESC, path);
CREATE TABLE stamp (text TEXT NOT NULL);
CREATE TABLE total (library TEXT PRIMARY KEY, number INTEGER NOT NULL) WITHOUT ROWID;
CREATE TRIGGER added AFTER INSERT ON dossier BEGIN
    INSERT INTO total VALUES (new.library, 1) ON CONFLICT (library) DO UPDATE SET number = number + 1;
END;
CREATE TRIGGER removed AFTER DELETE ON dossier BEGIN
    UPDATE total SET number = number - 1 WHERE library = old.library;
END;
CREATE TRIGGER moved AFTER UPDATE OF library ON dossier WHEN old.library <> new.library BEGIN
    UPDATE total SET number = number - 1 WHERE library = old.library;
    INSERT INTO total VALUES (new.library, 1) ON CONFLICT (library) DO UPDATE SET number = number + 1;
END;
"""
"""`total`: SQLite counts by reading every entry, which the first paint would wait for."""
_PUT = """
INSERT INTO dossier VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?) ON CONFLICT (path) DO UPDATE SET
    library = excluded.library, sort = excluded.sort, year = excluded.year, search = excluded.search,
    mtime = excluded.mtime, size = excluded.size, row = excluded.row, checksum = excluded.checksum
"""
"""Not « OR REPLACE », which tells no trigger of the row that goes."""


@dataclass(frozen=True, slots=True)
class Refreshed:
    """What a refresh found: dossiers in all, read again, gone, unreadable."""

    found: int = 0
    read: int = 0
    gone: int = 0
    unreadable: int = 0

    @property
    def changed(self) -> bool:
        """Whether the list on screen is out of date."""
        return bool(self.read or self.gone)


class Library:
    """The index of one library. Each thread makes its own object on the same file.

    Args:
        index: the SQLite file.
        library: folder of the dossiers.
        stamp: whatever makes stored figures obsolete when it changes (the version of the application).
    """

    def __init__(self, index: Path, library: Path, stamp: str = "") -> None:
        self._index = index
        self._library = library.absolute()
        self._stamp = stamp
        self._open: sqlite3.Connection | None = None
        self._file = (0, 0)
        self.rebuilt = False
        """The index was empty or had to be made again: a refresh is needed before it says anything."""

    # --- reading ------------------------------------------------------------------------------------------------------

    def count(self, search: str = "") -> int:
        """How many dossiers match the search; 0 as well when the index had to be made again."""
        where, values = self._where(search)
        counted = "number FROM total" if len(values) == 1 else "count(*) FROM dossier"
        rows = self._query(f"SELECT {counted} WHERE {where}", values)
        return int(rows[0][0]) if rows else 0

    def rows(self, offset: int = 0, limit: int = 50, search: str = "") -> tuple[IndexRow, ...]:
        """Rows `offset` to `offset + limit`, by family name, then the latest year first.

        Nothing at all, and `rebuilt` set, when a row is not what was stored.
        """
        where, values = self._where(search)
        found = self._query(
            f"SELECT row, checksum FROM dossier WHERE {where} "  # noqa: S608 - no value in the text
            "ORDER BY sort, year DESC, path LIMIT ? OFFSET ?",
            [*values, limit, offset],
        )
        rows: list[IndexRow] = []
        for text, expected in found:
            try:
                if checksum(text) != expected:
                    raise ValueError(text)
                rows.append(from_json(text))
            except (ValueError, TypeError, KeyError, AttributeError):
                self._rebuild()
                return ()
        return tuple(rows)

    def _where(self, search: str) -> tuple[str, list[Any]]:
        words = folded(search).split()
        escaped = [word.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") for word in words]
        clause = "library = ?" + " AND search LIKE ? ESCAPE '\\'" * len(words)
        return clause, [str(self._library), *(f"%{word}%" for word in escaped)]

    # --- refreshing ---------------------------------------------------------------------------------------------------

    def refresh(
        self,
        summarise: Summarise,
        *,
        everything: bool = False,
        on_progress: Callable[[int, int], None] | None = None,
        stopped: Callable[[], bool] = lambda: False,
    ) -> Refreshed:
        """Bring the index up to date with the folder; a dossier whose time and size are the same is not read again.

        Args:
            summarise: computes the figures of a dossier.
            everything: read them all again.
            on_progress: told (done, in all) now and then.
            stopped: asked before each dossier; True stops, what was done stays.
        """
        from forfait_desktop.storage import indexing

        paths = list(indexing.dossiers_in(self._library))
        present = {str(path) for path in paths}
        if self._is_miscounted():
            self._rebuild()
        known = {row[0]: (row[1], row[2]) for row in self._query(
            "SELECT path, mtime, size FROM dossier WHERE library = ?", [str(self._library)]
        )}  # fmt: skip
        gone = [path for path in known if path not in present and indexing.is_gone(Path(path))]
        for path in gone:
            self._write("DELETE FROM dossier WHERE path = ?", [path])
        read = unreadable = 0
        for number, path in enumerate(paths, start=1):
            if stopped():
                break
            hint = indexing.hint_of(path)
            if everything or known.get(str(path)) != hint:
                read += 1
                row = indexing.row_of(path, summarise)
                unreadable += row.state == "unreadable"
                self._put(row, hint)
                if read == _FIRST or read % _BATCH == 0:
                    self._commit()
            if on_progress is not None and (read == _FIRST or number % _BATCH == 0):
                on_progress(number, len(paths))
        self._commit()
        self.rebuilt = False
        return Refreshed(len(paths), read, len(gone), unreadable)

    def _is_miscounted(self) -> bool:
        # In one question: another window may be writing.
        total = "coalesce((SELECT number FROM total WHERE library = ?1), 0)"
        asked = f"SELECT count(*) <> {total} FROM dossier WHERE library = ?1"  # noqa: S608 - no value in the text
        return any(wrong for (wrong,) in self._query(asked, [str(self._library)]))

    def update(self, path: Path, summarise: Summarise) -> IndexRow:
        """Read one dossier again, after a save, a creation or a restoration; its row."""
        from forfait_desktop.storage import indexing

        hint = indexing.hint_of(path)
        row = indexing.row_of(path, summarise)
        self._put(row, hint)
        self._commit()
        return row

    def id_of(self, path: Path) -> str:
        """The id of a dossier as it was last read, "" when it never was: the file may be damaged by now."""
        for (text,) in self._query("SELECT row FROM dossier WHERE path = ?", [str(path)]):
            with contextlib.suppress(ValueError, TypeError, KeyError, AttributeError):
                return from_json(text).id
        return ""

    def forget(self, path: Path) -> None:
        """Take a dossier out of the list, after it was deleted."""
        self._write("DELETE FROM dossier WHERE path = ?", [str(path)])
        self._commit()

    def _put(self, row: IndexRow, hint: tuple[int, int]) -> None:
        if not row.id and (known := self.id_of(row.path)):
            # It cannot be read any more. Deleting it for good must still find what is remembered under its id.
            row = dataclasses.replace(row, id=known)
        text = to_json(row)
        search = folded(
            f"{row.name} {row.rpps} {row.summary.year or ''} {row.summary.title} {row.campaign} {row.path.parent.name}"
        )
        self._write(
            _PUT, [str(row.path), str(self._library), row.sort, row.summary.year, search, *hint, text, checksum(text)]
        )

    # --- the database -------------------------------------------------------------------------------------------------

    def _query(self, statement: str, values: list[Any]) -> list[tuple[Any, ...]]:
        try:
            return self._connection().execute(statement, values).fetchall()
        except sqlite3.Error as error:
            self._rebuild_unless_busy(error)
            return []

    def _write(self, statement: str, values: list[Any]) -> None:
        try:
            self._connection().execute(statement, values)
        except sqlite3.Error as error:
            self._rebuild_unless_busy(error)
            # On the new one; a row lost here comes back at the next refresh.
            with contextlib.suppress(sqlite3.Error):
                self._connection().execute(statement, values)

    def _commit(self) -> None:
        try:
            self._connection().commit()
        except sqlite3.Error as error:
            self._rebuild_unless_busy(error)

    def _rebuild_unless_busy(self, error: sqlite3.Error) -> None:
        # Another window is writing: that is no damage, and the next refresh will see what this one missed.
        if getattr(error, "sqlite_errorcode", 0) & 0xFF not in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            self._rebuild()

    def _connection(self) -> sqlite3.Connection:
        # Made again or deleted by another thread or program, the file that is open is no longer the one that is named.
        if self._open is not None and self._file != self._identity():
            self.close()
        if self._open is None:
            self._open = self._connect()
            self._file = self._identity()
        return self._open

    def _identity(self) -> tuple[int, int]:
        try:
            found = self._index.stat()
        except OSError:
            return 0, 0
        return found.st_dev, found.st_ino

    def _connect(self) -> sqlite3.Connection:
        try:
            self._index.parent.mkdir(parents=True, exist_ok=True)
            connection = self._checked(sqlite3.connect(self._index))
        except (sqlite3.Error, OSError):
            connection = None
        if connection is None:
            self._delete_file()
            self.rebuilt = True
            try:
                connection = self._created(sqlite3.connect(self._index))
            except (sqlite3.Error, OSError):
                connection = self._created(sqlite3.connect(":memory:"))
        with contextlib.suppress(sqlite3.Error):
            # What is taken out is written over: a declaration that was deleted leaves no name behind.
            connection.execute("PRAGMA secure_delete = ON")
        return connection

    def _checked(self, connection: sqlite3.Connection) -> sqlite3.Connection | None:
        """The connection, or None when the file is another version's, another stamp's, or not ours."""
        try:
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            if version == _VERSION and connection.execute("SELECT text FROM stamp").fetchall() == [(self._stamp,)]:
                return connection
        except sqlite3.Error:
            pass
        connection.close()
        return None

    def _created(self, connection: sqlite3.Connection) -> sqlite3.Connection:
        try:
            # Losing the last rows to a power cut costs a refresh, waiting for the disk costs one at each dossier.
            connection.execute("PRAGMA synchronous = OFF")
            connection.executescript(_SCHEMA)
            connection.execute("INSERT INTO stamp VALUES (?)", [self._stamp])
            connection.execute(f"PRAGMA user_version = {_VERSION}")
            connection.commit()
        except sqlite3.Error:
            connection.close()
            raise
        return connection

    def _rebuild(self) -> None:
        self.close()
        self._delete_file()
        self.rebuilt = True

    def _delete_file(self) -> None:
        for suffix in ("", "-journal", "-wal", "-shm"):
            with contextlib.suppress(OSError):
                self._index.with_name(self._index.name + suffix).unlink()

    def close(self) -> None:
        """Close the file; the object may be used again."""
        if self._open is not None:
            with contextlib.suppress(sqlite3.Error):
                self._open.close()
            self._open = None


class SharedIndex:
    """Opens the index for whoever asks.

    Args:
        file: the SQLite file.
        folder: gives the folder of the declarations.
        stamp: the version of the application.
    """

    def __init__(self, file: Path, folder: Callable[[], Path], stamp: str) -> None:
        self._file = file
        self._folder = folder
        self._stamp = stamp
        self._rows: Library | None = None
        self._erased = False

    def rows(self) -> Library:
        """That of the window's thread: what is shown. It may make the index again."""
        self._erased = False
        if self._rows is None:
            self._rows = Library(self._file, self._folder(), self._stamp)
        return self._rows

    @contextlib.contextmanager
    def own(self) -> Iterator[Library | None]:
        """One for the calling thread (a connection belongs to the thread that made it); None once it was erased."""
        if self._erased:
            yield None
            return
        library = Library(self._file, self._folder(), self._stamp)
        try:
            yield library
        finally:
            library.close()
            if self._erased:
                # Erased while it was open here: it may have been made again, and some systems delete no open file.
                self.erase()

    def close(self) -> None:
        """Close that of the window; the next row asked for opens it again."""
        if self._rows is not None:
            self._rows.close()
            self._rows = None

    def forbid(self) -> None:
        """On the window's thread, before `erase`: nothing makes the index again in the background from now on."""
        self.close()
        self._erased = True

    def erase(self) -> None:
        """Delete the file: on the thread that refreshes it, so that it comes after a refresh that was running."""
        for end in ("", "-wal", "-shm", "-journal"):
            with contextlib.suppress(OSError):
                self._file.with_name(self._file.name + end).unlink(missing_ok=True)
