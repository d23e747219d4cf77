"""The one door to the files that the application carries: ``resources/`` and ``translations/``.

Two layouts exist, and only two: ``_bundled/`` beside this module (wheel, packaged program), or the top of a checkout.
"""

from __future__ import annotations

from pathlib import Path

from forfait_desktop.errors import ForfaitError

_PACKAGE = Path(__file__).resolve().parent
_CHECKOUT = _PACKAGE.parent


def _root() -> Path:
    # Path(__file__), not importlib.resources: that import costs 11 ms, and real files are promised (fonts need a path).
    bundled = _PACKAGE / "_bundled"
    if bundled.is_dir():
        return bundled
    if (_CHECKOUT / "pyproject.toml").is_file():
        return _CHECKOUT
    raise ForfaitError("assets-missing", folder=str(bundled))


def resources_dir() -> Path:
    """Return the folder of campaigns, fonts and icons.

    Raises:
        ForfaitError: ``assets-missing`` when the installation lost its files.
    """
    return _existing_folder(_root() / "resources")


def translations_dir() -> Path:
    """Return the folder of compiled translations, which may be empty.

    Raises:
        ForfaitError: ``assets-missing`` when the installation lost its files.
    """
    return _existing_folder(_root() / "translations")


def campaigns_dir() -> Path:
    """Return the folder of the campaigns that come with the application: one folder per campaign id.

    Raises:
        ForfaitError: ``assets-missing`` when the installation lost its files.
    """
    return _existing_folder(resources_dir() / "campaigns")


def font_path(name: str) -> Path:
    """Return the font file ``name``, for example ``"DejaVuSans.ttf"``.

    Raises:
        ForfaitError: ``assets-missing`` when there is no such file.
    """
    return _existing_file(resources_dir() / "fonts" / name)


def icon_path(name: str) -> Path:
    """Return the icon file ``name``, for example ``"save.svg"``.

    Raises:
        ForfaitError: ``assets-missing`` when there is no such file.
    """
    return _existing_file(resources_dir() / "icons" / name)


def app_version() -> str:
    """Return the version of the application, for example ``"0.1.0"``; it is written in ``pyproject.toml`` only."""
    checkout = _CHECKOUT / "pyproject.toml"
    # The checkout first: the metadata of an editable install keeps the version of the day it was installed.
    if not (_PACKAGE / "_bundled").is_dir() and checkout.is_file():
        # By hand: the window asks before its first paint, and tomllib would be loaded for this line alone.
        section = checkout.read_text(encoding="utf-8").partition("[project]\n")[2]
        return section.partition('version = "')[2].partition('"')[0]
    # Imported here: 21 ms that only `--version` and « À propos » need.
    from importlib import metadata

    return metadata.version("forfait-desktop")


def _existing_folder(path: Path) -> Path:
    if not path.is_dir():
        raise ForfaitError("assets-missing", folder=str(path))
    return path


def _existing_file(path: Path) -> Path:
    if not path.is_file():
        raise ForfaitError("assets-missing", folder=str(path))
    return path
