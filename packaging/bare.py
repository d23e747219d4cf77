"""Try the .deb on a bare Debian, as its user would: install, open on a double click, in English too, remove.

Usage: python packaging/bare.py PACKAGE.deb FOLDER

FOLDER is made with ``debootstrap --variant=minbase`` when it is not there, and stays. To be run by root, on a Debian
that has debootstrap, Xvfb, openbox and xdotool; the program runs as an ordinary user. Nothing of it leaves FOLDER.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

import smoke

NAME = "forfait-desktop"
ENTRY = f"/usr/share/applications/{NAME}.desktop"
TYPE = "application/x-forfait-desktop"
USER, HOME = 1000, "/home/essai"
LATEST = "bookworm"
# What a desktop has, and a bare system has not: the programs that read the types, the menus and the icons.
DESKTOP = ("shared-mime-info", "desktop-file-utils", "hicolor-icon-theme", "libglib2.0-bin", "xdg-utils")
# What belongs to the system and changes with every installation.
MOVING = ("proc", "dev", "sys", "tmp", "run", "home", "root", "var/log", "var/cache", "var/lib/apt", "var/lib/dpkg")
DAY = ("--today", "2026-11-22")


class Bare:
    """A Debian in a folder, with a display."""

    def __init__(self, root: Path, display: str) -> None:
        """Take the system in ``root``; windows appear on ``display``."""
        self.root = root
        self.display = display

    def command(self, *words: str, user: int | None = None, language: str = "C.UTF-8") -> list[str]:
        """Return what runs ``words`` in there with an environment of its own, as root or as ``user``."""
        who = [] if user is None else [f"--userspec={user}:{user}"]
        variables = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": HOME if user else "/root", "LANG": language}
        variables |= {"DISPLAY": self.display, "DEBIAN_FRONTEND": "noninteractive"}
        told = [f"{name}={value}" for name, value in variables.items()]
        return ["chroot", *who, str(self.root), "/usr/bin/env", "-i", *told, *words]

    def run(self, *words: str, user: int | None = None) -> str:
        """Run ``words``; what they say, or an error with all of it."""
        done = subprocess.run(self.command(*words, user=user), capture_output=True, text=True, check=False)
        if done.returncode:
            raise smoke.SmokeError(f"{' '.join(words)}\u00a0: {done.stdout[-800:]}{done.stderr[-800:]}")
        return done.stdout

    def files(self) -> set[str]:
        """Return what there is, without what moves by itself."""
        found = set()
        for folder, _, names in os.walk(self.root):
            inside = Path(folder).relative_to(self.root).as_posix()
            if not inside.startswith(MOVING):
                found |= {f"{inside}/{name}" for name in names}
        return found


def main(arguments: list[str]) -> int:
    """Try everything in order; 0 when all is as expected."""
    if len(arguments) != 2 or os.geteuid() != 0:
        print(__doc__, file=sys.stderr)
        return 2
    package, root = (Path(argument).resolve() for argument in arguments)
    with ExitStack() as stack:
        try:
            make(root)
            bare = Bare(root, stack.enter_context(display()))
            stack.enter_context(mounted(root))
            bare.run("dpkg", "--purge", NAME)
            before = bare.files()
            install(bare, package)
            start(bare)
            desktop(bare)
            double_click(bare)
            english(bare)
            remove(bare, before)
        except smoke.SmokeError as error:
            print(f"NON  {error}", file=sys.stderr)
            return 1
    return 0


def make(root: Path) -> None:
    """Make the system, with the package sources of this one."""
    if not (root / "usr").is_dir():
        subprocess.run(["debootstrap", "--variant=minbase", LATEST, str(root)], check=True, stdout=subprocess.DEVNULL)
    for name in ("etc/resolv.conf", "etc/hosts", "etc/ssl/certs/ca-certificates.crt"):
        if (Path("/") / name).is_file():
            (root / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy(Path("/") / name, root / name)
    for folder in ("etc/apt/apt.conf.d", "etc/apt/sources.list.d"):
        shutil.copytree(Path("/") / folder, root / folder, dirs_exist_ok=True)
    (root / HOME.lstrip("/")).mkdir(parents=True, exist_ok=True)
    os.chown(root / HOME.lstrip("/"), USER, USER)


def install(bare: Bare, package: Path) -> None:
    """Install the package and what it depends on, nothing more."""
    shutil.copy(package, bare.root / "root" / package.name)
    bare.run("apt-get", "update")
    bare.run("apt-get", "install", "-y", "--no-install-recommends", f"/root/{package.name}")
    missing = [name for name in DESKTOP if (bare.root / "var/lib/dpkg/info" / f"{name}.list").exists()]
    done(f"installé sans rien de recommandé ({', '.join(missing) or 'ni menus ni types de fichiers'})")


def start(bare: Bare) -> None:
    """Do what `smoke.py` does, as an ordinary user."""
    os.environ |= {"DISPLAY": bare.display, "SMOKE_ROOT": str(bare.root)}
    if smoke.main(bare.command(NAME, user=USER)):
        raise smoke.SmokeError("l’essai du programme")


def desktop(bare: Bare) -> None:
    """With the programs of a desktop: the entry of the menu, the icons, the type of the file, who opens it."""
    bare.run("apt-get", "install", "-y", "--no-install-recommends", *DESKTOP)
    bare.run("desktop-file-validate", ENTRY)
    file = declaration(bare)
    kind = bare.run("gio", "info", "-a", "standard::content-type", file, user=USER)
    opener = bare.run("xdg-mime", "query", "default", TYPE, user=USER)
    hicolor = bare.root / "usr/share/icons/hicolor"
    icons = {path.parts[-3] for path in hicolor.rglob(f"apps/{NAME}.*")}
    if TYPE not in kind or opener.strip() != f"{NAME}.desktop" or not {"16x16", "256x256", "scalable"} <= icons:
        raise smoke.SmokeError(f"type {kind.split()[-1:]}, ouvert par {opener.strip() or 'personne'}, icônes {icons}")
    done(f"menu, {len(icons)} tailles d’icône, {TYPE} ouvert par {opener.strip()}")


def double_click(bare: Bare) -> None:
    """Open a declaration as a file manager does: by the entry of the menu, then by the type of the file."""
    file = declaration(bare)
    for words in (("gio", "launch", ENTRY, file), ("gio", "open", file)):
        seen(bare, bare.command(*words, user=USER), "Dr Essai")
        done(f"{' '.join(words[:2])}\u00a0: la déclaration est ouverte")


def english(bare: Bare) -> None:
    """Follow an English system once it was asked for."""
    folder = bare.root / HOME.lstrip("/") / "english"
    folder.mkdir(exist_ok=True)
    (folder / "settings.json").write_text(json.dumps({"language": "system", "role": "solo"}), encoding="utf-8")
    for path in (folder, folder / "settings.json"):
        os.chown(path, USER, USER)
    words = (NAME, "--data-dir", f"{HOME}/english", *DAY)
    seen(bare, bare.command(*words, user=USER, language="en_GB.UTF-8"), "Forfait structure: declarations")
    done("en anglais sur un système anglais")


def remove(bare: Bare, before: set[str]) -> None:
    """Remove the package: the declarations are all that is left of it."""
    file = bare.root / declaration(bare).lstrip("/")
    kept = file.read_bytes()
    bare.run("dpkg", "--purge", NAME)
    left = sorted(name for name in bare.files() - before if "forfait" in name.lower())
    caches = [path for path in (bare.root / "usr/share").rglob("mimeinfo.cache") if TYPE in path.read_text("utf-8")]
    if left or caches or file.read_bytes() != kept:
        raise smoke.SmokeError(f"après le retrait\u00a0: {left} {caches}")
    done("retiré\u00a0: il ne reste que les déclarations")


def declaration(bare: Bare) -> str:
    """Return the path, in there, of a declaration of the user's, made the first time."""
    home = bare.root / HOME.lstrip("/")
    if not list(home.rglob("Documents/**/*.forfait")):
        (home / "reponses.json").write_text(json.dumps(smoke.ANSWERS), encoding="utf-8")
        bare.run(NAME, "import", f"{HOME}/reponses.json", "--into", f"{HOME}/Documents/Forfait structure", user=USER)
    return "/" + next(home.rglob("Documents/**/*.forfait")).relative_to(bare.root).as_posix()


def seen(bare: Bare, command: Sequence[str], title: str) -> None:
    """Run a command that must show a window of that title, and close the window."""
    run = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    window = waited(bare, title)
    if not window:
        run.kill()
        raise smoke.SmokeError(f"{' '.join(command[command.index('/usr/bin/env') :])}\u00a0: pas de fenêtre {title}")
    xdotool(bare, "windowactivate", "--sync", window)
    xdotool(bare, "key", "--window", window, "ctrl+q")
    xdotool(bare, "keyup", "q", "keyup", "ctrl")
    run.wait(smoke.WINDOW)
    until = time.monotonic() + smoke.WINDOW
    while xdotool(bare, "search", "--name", title) and time.monotonic() < until:
        time.sleep(0.2)


def waited(bare: Bare, title: str) -> str:
    """Return the id of the window of that title, "" when none comes."""
    until, found = time.monotonic() + smoke.WINDOW, ""
    while not found and time.monotonic() < until:
        found = xdotool(bare, "search", "--onlyvisible", "--name", title)
        time.sleep(0.2)
    return found.partition("\n")[0]


def xdotool(bare: Bare, *words: str) -> str:
    """Ask something of the display."""
    environment = {**os.environ, "DISPLAY": bare.display}
    return subprocess.run(["xdotool", *words], env=environment, capture_output=True, text=True, check=False).stdout


def done(text: str) -> None:
    """Say that a step went well."""
    print(f"ok   {text}", flush=True)


@contextmanager
def display() -> Iterator[str]:
    """Start a display with a window manager; its name."""
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-ac", "-screen", "0", "1400x900x24"],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
    )
    name = f":{server.stdout.readline().strip()}" if server.stdout is not None else ""
    manager = subprocess.Popen(["openbox"], env={**os.environ, "DISPLAY": name}, stderr=subprocess.DEVNULL)
    try:
        yield name
    finally:
        manager.terminate()
        server.terminate()


@contextmanager
def mounted(root: Path) -> Iterator[None]:
    """Give the system its devices, its processes and the display."""
    (root / "tmp" / ".X11-unix").mkdir(exist_ok=True)
    screens = f"{tempfile.gettempdir()}/.X11-unix"
    places = ((["--bind", "/dev"], "dev"), (["--bind", screens], "tmp/.X11-unix"), (["-t", "proc", "proc"], "proc"))
    with ExitStack() as stack:
        for how, place in places:
            subprocess.run(["mount", *how, str(root / place)], check=True)
            stack.callback(subprocess.run, ["umount", "-l", str(root / place)], check=False)
        yield


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
