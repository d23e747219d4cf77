"""The one door to platformdirs: where dossiers, settings and the disposable index live. Nothing is created here."""

from __future__ import annotations

from pathlib import Path

from forfait_desktop.records import dataclass

APP_FOLDER = "forfait-desktop"
LIBRARY_FOLDER = "Forfait structure"


@dataclass(frozen=True, slots=True)
class Locations:
    """Where everything lives. No path has to exist.

    Attributes:
        library: folder of the dossiers, the default one; the settings may name another.
        settings: file of the settings.
        packs: folder of the campaigns that the user imported, one folder per campaign id.
        logs: folder of the logs; they never carry an answer.
        index: file of the index of the dossiers; it can be deleted at any time.
        state: folder of what the window remembers between two starts (size, last page of a dossier).
        shared: these are the folders of the user, for which there is one window; with ``--data-dir`` each start has its
            own.
    """

    library: Path
    settings: Path
    packs: Path
    logs: Path
    index: Path
    state: Path
    shared: bool = False


def default_locations() -> Locations:
    """Return the folders that the system sets aside for the user: the library under « Documents »."""
    # Imported here: `--data-dir` does not need it, and neither do the tests.
    from platformdirs import PlatformDirs

    dirs = PlatformDirs(APP_FOLDER, appauthor=False)
    return Locations(
        library=Path(dirs.user_documents_dir) / LIBRARY_FOLDER,
        settings=Path(dirs.user_config_dir) / "settings.json",
        packs=Path(dirs.user_data_dir) / "campaigns",
        logs=Path(dirs.user_log_dir),
        index=Path(dirs.user_cache_dir) / "library.sqlite3",
        state=Path(dirs.user_state_dir),
        shared=True,
    )


def locations_in(data_dir: Path) -> Locations:
    """Return the locations when everything is kept in ``data_dir`` (the option ``--data-dir``), made absolute."""
    root = data_dir.expanduser().absolute()
    return Locations(
        library=root / LIBRARY_FOLDER,
        settings=root / "settings.json",
        packs=root / "campaigns",
        logs=root / "logs",
        index=root / "library.sqlite3",
        state=root / "state",
    )
