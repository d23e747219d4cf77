"""What the packages are made of: the version, the icons, the component list. Standard library, and Qt for the icons."""

from __future__ import annotations

import hashlib
import json
import os
import shutil
import subprocess
import sys
import tomllib
import uuid
from collections.abc import Iterator
from importlib import metadata
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
LINUX_PARTS = ROOT / "packaging" / "linux"
NAME = "forfait-desktop"
ACCEPTED = frozenset(
    {
        *("MIT", "MIT-CMU", "BSD-2-Clause", "BSD-3-Clause", "BSD License", "Apache-2.0", "PSF-2.0", "Python-2.0"),
        *("MPL-2.0", "LGPL", "LGPL-3.0-only OR GPL-2.0-only OR GPL-3.0-only", "Apache-2.0 OR BSD-2-Clause"),
        *("BSD-3-Clause, Apache-2.0, dependency licenses", "Dual License"),
    }
)
"""Licences, as the packages declare them, that were read and let us publish; another one stops the build."""
SIZES = (16, 22, 24, 32, 48, 64, 128, 256, 512)


def version() -> str:
    """Return the version, written in ``pyproject.toml`` and nowhere else."""
    with (ROOT / "pyproject.toml").open("rb") as file:
        return str(tomllib.load(file)["project"]["version"])


def source_date() -> int:
    """Return the moment, in seconds, that stands for « now » in every file: that of the last commit.

    ``SOURCE_DATE_EPOCH`` wins where it is set.
    """
    given = os.environ.get("SOURCE_DATE_EPOCH")
    if given:
        return int(given)
    try:
        told = subprocess.run(
            ["git", "log", "-1", "--format=%ct"], cwd=ROOT, capture_output=True, text=True, check=True
        ).stdout
        return int(told)
    except (OSError, subprocess.CalledProcessError, ValueError):
        return 1_700_000_000


def draw_icons(folder: Path) -> dict[int, Path]:
    """Draw the icon in every size into ``folder``; the PNG by their size in pixels."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QRectF, Qt
    from PySide6.QtGui import QGuiApplication, QImage, QPainter
    from PySide6.QtSvg import QSvgRenderer

    application = QGuiApplication.instance() or QGuiApplication([])
    del application  # it lives on without us; there only has to be one
    folder.mkdir(parents=True, exist_ok=True)
    renderer = QSvgRenderer(str(LINUX_PARTS / f"{NAME}.svg"))
    drawn = {}
    for size in SIZES:
        image = QImage(size, size, QImage.Format.Format_ARGB32)
        image.fill(Qt.GlobalColor.transparent)
        painter = QPainter(image)
        renderer.render(painter, QRectF(0, 0, size, size))
        painter.end()
        drawn[size] = folder / f"{NAME}-{size}.png"
        if not image.save(str(drawn[size])):
            raise SystemExit(f"L’icône {drawn[size].name} n’a pas pu être écrite.")
    return drawn


def components(folder: Path) -> list[dict[str, Any]]:
    """Return the Python packages that ``folder`` really holds, with their version and licence, sorted by name."""
    held = held_modules(folder)
    found = [
        {
            "type": "library",
            "name": package.metadata["Name"],
            "version": package.version,
            "licenses": [{"license": {"name": licence_of(package)}}],
            "purl": f"pkg:pypi/{package.metadata['Name'].lower()}@{package.version}",
        }
        for package in metadata.distributions()
        if _is_held(package, held)
    ]
    return sorted(found, key=lambda one: str(one["name"]).lower())


def held_modules(folder: Path) -> frozenset[str]:
    """Return the first part of the name of everything that can be imported from ``folder``: archive and files."""
    from PyInstaller.archive.readers import CArchiveReader

    programs = (path for path in files_of(folder) if path.stem.startswith(NAME) and path.parent == folder)
    held = {name.split(".")[0] for name in CArchiveReader(str(next(programs))).open_embedded_archive("PYZ.pyz").toc}
    inside = folder / "_internal" if (folder / "_internal").is_dir() else folder
    return frozenset(held | {path.name.split(".")[0] for path in inside.iterdir()})


def _is_held(package: metadata.Distribution, held: frozenset[str]) -> bool:
    tops = {str(path).replace("\\", "/").split("/")[0] for path in package.files or ()}
    return any(
        top.removesuffix(".py").split(".")[0] in held
        for top in tops
        if not top.endswith((".dist-info", ".pth", ".libs")) and top not in ("..", "__pycache__", "bin")
    )


def licence_of(package: metadata.Distribution) -> str:
    """Return the licence that a package declares, in its own words."""
    about = package.metadata
    told = [*(about.get_all("License-Expression") or ()), *(about.get_all("License") or ())]
    classified = [
        line.rsplit(" :: ", 1)[-1] for line in about.get_all("Classifier") or () if line.startswith("License")
    ]
    return next((line for line in told if len(line) < 80), "") or ", ".join(classified) or "voir ses textes"


def digest(path: Path) -> str:
    """Return the SHA-256 of a file, in hexadecimal."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, "sha256").hexdigest()


def unaccepted(listed: list[dict[str, Any]]) -> list[str]:
    """Return the packages whose licence is none of those that were accepted, with it."""
    told = {str(one["name"]): str(one["licenses"][0]["license"]["name"]) for one in listed}
    return [f"{name} ({licence})" for name, licence in told.items() if licence not in ACCEPTED]


def files_of(folder: Path) -> Iterator[Path]:
    """Yield every file under ``folder``, in an order that does not change."""
    yield from sorted(path for path in folder.rglob("*") if path.is_file() and not path.is_symlink())


def origins(folder: Path, listed: list[dict[str, Any]]) -> dict[str, str]:
    """Return where each file of ``folder`` comes from, by its path: a component, Python, or a package of the system.

    "" where nothing explains it: the build stops there.
    """
    by_folder = {
        top: str(one["name"])
        for one in listed
        for path in metadata.files(str(one["name"])) or ()
        if not (top := str(path).replace("\\", "/").split("/")[0]).endswith(".py")
    }
    found = {}
    for path in files_of(folder):
        inside = path.relative_to(folder)
        top = inside.parts[1] if inside.parts[0] == "_internal" and len(inside.parts) > 1 else inside.parts[0]
        found[inside.as_posix()] = by_folder.get(top) or _origin(path.name, top)
    return found


def _origin(name: str, top: str) -> str:
    if name.startswith(NAME):
        return "PyInstaller"
    if name == "base_library.zip":
        return "CPython"
    python = ("libpython", "python3", "vcruntime", "msvcp", "ucrtbase", "api-ms-win", "libffi", "sqlite3.dll")
    if top.startswith("python3") or name.startswith(python) or name == "Python":
        return "CPython"
    if shutil.which("dpkg-query"):
        owners = subprocess.run(["dpkg-query", "-S", f"*/{name}"], capture_output=True, text=True, check=False).stdout
        package = owners.partition(":")[0]
        if package:
            shown = ["dpkg-query", "-W", "-f", "${Version}", package]
            versions = subprocess.run(shown, capture_output=True, text=True, check=False).stdout
            return f"Debian {package} {versions.strip()}"
    return ""


def bill_of_materials(folder: Path, listed: list[dict[str, Any]], where: dict[str, str]) -> str:
    """Return the CycloneDX list of what ``folder`` holds: packages, then every file, its origin and its hash.

    Raises:
        SystemExit: a file comes from nowhere that is known, or a package has a licence that nobody accepted.
    """
    refused = unaccepted(listed)
    if refused:
        raise SystemExit("Licences à lire avant de publier\u00a0: " + ", ".join(refused))
    unexplained = sorted(path for path, origin in where.items() if not origin)
    if unexplained:
        raise SystemExit("Fichiers dont l’origine est inconnue\u00a0: " + ", ".join(unexplained))
    files = [
        {
            "type": "file",
            "name": path,
            "description": origin,
            "hashes": [{"alg": "SHA-256", "content": digest(folder / path)}],
        }
        for path, origin in where.items()
    ]
    python = {
        "type": "platform",
        "name": "CPython",
        "version": ".".join(map(str, sys.version_info[:3])),
        "licenses": [{"license": {"name": "Python-2.0"}}],
    }
    document = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{uuid.uuid5(uuid.NAMESPACE_URL, NAME + version() + json.dumps(files))}",
        "version": 1,
        "metadata": {
            "component": {"type": "application", "name": NAME, "version": version(), "bom-ref": NAME},
        },
        "components": [python, *listed, *files],
    }
    return json.dumps(document, ensure_ascii=False, indent=2) + "\n"
