"""Build the packages of the system it runs on, into ``dist/``: sources, wheel, folder; on Linux archive and .deb too.

Run by ``python tasks.py package`` with the Python of a virtual environment made from ``requirements-package.lock``.
The same sources give the same bytes, wherever they are: every date is that of the last commit, or
``SOURCE_DATE_EPOCH``; ``python tasks.py package --compare`` builds twice and compares.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from importlib import metadata
from pathlib import Path
from typing import Any

sys.path.insert(0, str(Path(__file__).resolve().parent))

import archives
import contents
import parts

ROOT = parts.ROOT
WORK = ROOT / "build" / "package"
DIST = ROOT / "dist"
FOLDER = DIST / parts.NAME
LINUX = sys.platform.startswith("linux")


def main() -> int:
    """Build everything and say where it is."""
    environment = {**os.environ, "SOURCE_DATE_EPOCH": str(parts.source_date()), "PYTHONHASHSEED": "0"}
    shutil.rmtree(WORK, ignore_errors=True)
    shutil.rmtree(DIST, ignore_errors=True)
    WORK.mkdir(parents=True)
    DIST.mkdir()
    (WORK / "version").write_text(parts.version(), encoding="ascii")
    icons = parts.draw_icons(WORK / "icons")
    _system_icons(icons)
    build_wheel(environment)
    build_folder(environment)
    listed = parts.components(FOLDER)
    origins = parts.origins(FOLDER, listed)
    (FOLDER / "SBOM.cdx.json").write_text(parts.bill_of_materials(FOLDER, listed, origins), encoding="utf-8")
    _copy_notices(FOLDER, listed, origins)
    contents.check(FOLDER)
    if LINUX:
        archives.write_tar(
            FOLDER, DIST / f"{parts.NAME}-{parts.version()}-linux.tar.xz", parts.source_date(), parts.NAME
        )
        build_deb(icons)
    for path in sorted(DIST.iterdir()):
        size = sum(one.stat().st_size for one in parts.files_of(path)) if path.is_dir() else path.stat().st_size
        print(f"{size / 1e6:8.1f} Mo  dist/{path.name}")
    return 0


def build_wheel(environment: dict[str, str]) -> None:
    """Build the sources and the wheel, and install the wheel, so that the folder is made of it."""
    _run([sys.executable, "packaging/translations.py", "compile"], ROOT, environment)
    for target in ("sdist", "wheel"):
        _run([sys.executable, "-m", "hatchling", "build", "-t", target, "-d", str(DIST)], ROOT, environment)
    (wheel,) = DIST.glob("*.whl")
    install = [sys.executable, "-m", "pip", "install", "-qq", "--no-deps", "--no-index", "--force-reinstall"]
    _run([*install, str(wheel)], WORK, environment)


def build_folder(environment: dict[str, str]) -> None:
    """Run PyInstaller; from a folder of its own, or it would find the checkout before the wheel."""
    # Shiboken's switch: the Python files that its library holds are put beside it, for the recipe to compile.
    _run([sys.executable, "-c", "import shiboken6"], WORK, {**environment, "SBK_EMBED": "0"})
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level", "WARN"]
    command += ["--distpath", str(DIST), "--workpath", str(WORK / "pyinstaller")]
    _run([*command, str(ROOT / "packaging" / f"{parts.NAME}.spec")], WORK, environment)


def build_deb(icons: dict[int, Path]) -> Path:
    """Build the Debian package: the folder in ``/opt``, a command in ``/usr/bin``, the files of the desktop."""
    tree = WORK / "deb"
    share = tree / "usr" / "share"
    shutil.copytree(FOLDER, tree / "opt" / parts.NAME, symlinks=True)
    (tree / "usr" / "bin").mkdir(parents=True)
    (tree / "usr" / "bin" / parts.NAME).symlink_to(f"/opt/{parts.NAME}/{parts.NAME}")
    put_desktop_files(share, icons)
    documents = share / "doc" / parts.NAME
    documents.mkdir(parents=True)
    shutil.copy(ROOT / "LICENSE", documents / "copyright")
    archives.write_gzip(documents / "changelog.gz", (ROOT / "CHANGELOG.md").read_bytes())
    size = sum(path.stat().st_size for path in parts.files_of(tree)) // 1024
    told = subprocess.run(["dpkg", "--print-architecture"], capture_output=True, text=True, check=True).stdout
    architecture = told.strip()
    control = (parts.LINUX_PARTS / "control.in").read_text(encoding="utf-8")
    for name, value in (("VERSION", parts.version()), ("ARCHITECTURE", architecture), ("SIZE", str(size))):
        control = control.replace(f"@{name}@", value)
    target = DIST / f"{parts.NAME}_{parts.version()}_{architecture}.deb"
    archives.write_deb(tree, control, target, parts.source_date())
    return target


def put_desktop_files(share: Path, icons: dict[int, Path]) -> None:
    """Put what makes it an application of the desktop under ``share``: entry, type, icons, manual page."""
    for source, folder in (
        (f"{parts.NAME}.desktop", "applications"),
        (f"{parts.NAME}.metainfo.xml", "metainfo"),
        (f"{parts.NAME}.xml", "mime/packages"),
    ):
        (share / folder).mkdir(parents=True, exist_ok=True)
        shutil.copy(parts.LINUX_PARTS / source, share / folder / source)
    for size, icon in icons.items():
        for folder, name in (("apps", parts.NAME), ("mimetypes", "application-x-forfait-desktop")):
            target = share / "icons" / "hicolor" / f"{size}x{size}" / folder / f"{name}.png"
            target.parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(icon, target)
    target = share / "icons" / "hicolor" / "scalable" / "apps" / f"{parts.NAME}.svg"
    target.parent.mkdir(parents=True)
    shutil.copy(parts.LINUX_PARTS / f"{parts.NAME}.svg", target)
    page = (parts.LINUX_PARTS / f"{parts.NAME}.1").read_text(encoding="utf-8").replace("@VERSION@", parts.version())
    for folder in ("man/man1", "man/fr/man1"):
        (share / folder).mkdir(parents=True)
        archives.write_gzip(share / folder / f"{parts.NAME}.1.gz", page.encode())


def _system_icons(icons: dict[int, Path]) -> None:
    """Write the .ico of Windows and the .icns of macOS; Pillow comes with reportlab."""
    from PIL import Image

    with Image.open(icons[512]) as image:
        image.save(WORK / f"{parts.NAME}.ico", sizes=[(size, size) for size in (16, 24, 32, 48, 64, 128, 256)])
        image.save(WORK / f"{parts.NAME}.icns")


def _copy_notices(folder: Path, listed: list[dict[str, Any]], origins: dict[str, str]) -> None:
    """Put the licences beside the program: ours, those of its parts, and of what these were built with."""
    shutil.copy(ROOT / "LICENSE", folder / "LICENSE.txt")
    target = folder / "licences"
    shutil.copytree(ROOT / "resources" / "licences", target)
    for part in (ROOT / "resources" / "icons", ROOT / "resources" / "fonts"):
        for text in part.glob("LICENSE*"):
            shutil.copy(text, target / text.name)
    for origin in sorted(set(origins.values())):
        package = origin.split()[1] if origin.startswith("Debian ") else ""
        text = Path("/usr/share/doc", package, "copyright")
        if package and text.is_file():
            (target / "systeme").mkdir(exist_ok=True)
            shutil.copy(text, target / "systeme" / f"{package}.txt")
    for component in listed:
        for path in metadata.files(component["name"]) or ():
            name = Path(str(path))
            if len(name.parts) > 3 and name.parts[1] == "licenses" and name.suffix in (".txt", ".md", ".ijg"):
                copy = target / "autres" / component["name"] / Path(*name.parts[2:])
                copy.parent.mkdir(parents=True, exist_ok=True)
                shutil.copy(str(path.locate()), copy)


def _run(command: list[str], folder: Path, environment: dict[str, str]) -> None:
    if subprocess.call(command, cwd=folder, env=environment):
        raise SystemExit(f"La fabrication s’arrête\u00a0: {command[2] if len(command) > 2 else command[0]} a échoué.")


if __name__ == "__main__":
    sys.exit(main())
