"""Start a package as its user would, on a system where nothing else is installed, and fail on anything unexpected.

Usage: python packaging/smoke.py PROGRAM [ARGUMENT…]

PROGRAM is the command to try: the program of the folder, the installed command, or « chroot DIR forfait-desktop ». The
standard library is enough. The window is looked at where a display is given (DISPLAY), with xdotool where it is there.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ANSWERS = {
    "campaign": "donum-2026",
    "answers": {},
    "physician": {"name": "Dr Essai", "profile": {"specialty_group": "generaliste", "medecin_traitant": True}},
}
COMMANDS = 60
WINDOW = 60
# Said by the system and not by us: a folder of the session that a bare system does not have, the missing bus.
ALLOWED = ("dbus", "dconf", "XDG_RUNTIME_DIR", "at-spi", "AT-SPI")


class SmokeError(Exception):
    """What was expected did not happen."""


def main(program: list[str]) -> int:
    """Try everything; 0 when all is as expected."""
    if not program:
        print(__doc__, file=sys.stderr)
        return 2
    root = Path(os.environ.get("SMOKE_ROOT", "/"))
    folder = Path(tempfile.mkdtemp(prefix="forfait-smoke-", dir=root / "tmp"))
    inside = Path("/") / folder.relative_to(root)
    if root != Path("/"):
        folder.chmod(0o777)  # the program may run there as another user
    try:
        for step in (version, installation, campaigns, declaration, window):
            step(program, folder, inside)
            print(f"ok   {step.__doc__.splitlines()[0] if step.__doc__ else step.__name__}", flush=True)
    except SmokeError as error:
        print(f"NON  {error}", file=sys.stderr)
        return 1
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return 0


def say(program: list[str], *arguments: str) -> str:
    """Run a command, which must succeed without a word on standard error; its standard output."""
    done = subprocess.run([*program, *arguments], capture_output=True, text=True, timeout=COMMANDS, check=False)
    unknown = [line for line in done.stderr.splitlines() if line.strip() and not any(word in line for word in ALLOWED)]
    if done.returncode or unknown:
        raise SmokeError(f"{' '.join(arguments)}\u00a0: code {done.returncode}, {' | '.join(unknown) or done.stdout}")
    return done.stdout


def version(program: list[str], folder: Path, inside: Path) -> None:
    """La version se dit."""
    del folder, inside
    told = say(program, "--version").split()
    if told[:1] != ["forfait-desktop"] or len(told) != 2:
        raise SmokeError(f"--version dit {told}")


def installation(program: list[str], folder: Path, inside: Path) -> None:
    """Boutons du système en français, polices, icônes, images, campagnes et fenêtre sont là."""
    del folder, inside
    print(say(program, "--check-installation"), end="")


def campaigns(program: list[str], folder: Path, inside: Path) -> None:
    """Les campagnes sont lues et vérifiées."""
    del folder
    listed = json.loads(say(program, "campaigns", "--json", "--data-dir", str(inside)))
    if len(listed) < 12:
        raise SmokeError(f"{len(listed)} campagnes")
    say(program, "check")


def declaration(program: list[str], folder: Path, inside: Path) -> None:
    """Un dossier se crée, s’évalue et s’exporte sous toutes ses formes."""
    (folder / "reponses.json").write_text(json.dumps(ANSWERS), encoding="utf-8")
    data = ("--data-dir", str(inside))
    path = say(program, "import", str(inside / "reponses.json"), *data).strip()
    evaluated = json.loads(say(program, "evaluate", path, "--json", "--today", "2026-11-22", *data))
    if evaluated["euros"]["maximum"] != 2940:
        raise SmokeError(f"maximum {evaluated['euros']['maximum']}")
    say(program, "export", path, str(inside / "essai.pdf"), "--today", "2026-11-22", *data)
    if not (folder / "essai.pdf").read_bytes().startswith(b"%PDF-"):
        raise SmokeError("le PDF n’en est pas un")
    for name, start in (("ics", b"BEGIN:VCALENDAR"), ("csv", b"\xef\xbb\xbf"), ("xlsx", b"PK"), ("zip", b"PK")):
        say(program, "export", path, str(inside / f"essai.{name}"), "--today", "2026-11-22", *data)
        if not (folder / f"essai.{name}").read_bytes().startswith(start):
            raise SmokeError(f"essai.{name} n’en est pas un")


def window(program: list[str], folder: Path, inside: Path) -> None:
    """La fenêtre s’ouvre sur la déclaration et se ferme sans rien dire."""
    if not os.environ.get("DISPLAY") or not shutil.which("xdotool"):
        print("     (pas d’écran ou pas de xdotool\u00a0: la fenêtre n’a pas été ouverte)")
        return
    (path,) = folder.glob("Forfait structure/*/dossier.forfait")
    there = inside / path.relative_to(folder)
    run = subprocess.Popen(
        [*program, "--data-dir", str(inside), "--today", "2026-11-22", str(there)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    until, found = time.monotonic() + WINDOW, ""
    while not found and run.poll() is None and time.monotonic() < until:
        search = ["xdotool", "search", "--onlyvisible", "--name", "Dr Essai"]
        found = subprocess.run(search, capture_output=True, text=True, check=False).stdout.strip()
        time.sleep(0.1)
    if not found:
        run.kill()
        raise SmokeError(f"aucune fenêtre\u00a0: {run.communicate()[1]}")
    picture = os.environ.get("SMOKE_PICTURE")
    if picture and shutil.which("import"):
        time.sleep(1)
        subprocess.run(["import", "-window", "root", picture], check=False)
    subprocess.run(["xdotool", "windowactivate", "--sync", found.split()[0]], capture_output=True, check=False)
    subprocess.run(["xdotool", "key", "--window", found.split()[0], "ctrl+q"], capture_output=True, check=False)
    # The window goes as soon as the key is down: without this the key would stay so, and close the next one too.
    subprocess.run(["xdotool", "keyup", "q", "keyup", "ctrl"], capture_output=True, check=False)
    try:
        out, errors = run.communicate(timeout=WINDOW)
    except subprocess.TimeoutExpired:
        run.kill()
        raise SmokeError("la fenêtre ne se ferme pas") from None
    unknown = [line for line in (out + errors).splitlines() if line and not any(word in line for word in ALLOWED)]
    if run.returncode or unknown:
        raise SmokeError(f"la fenêtre a dit\u00a0: code {run.returncode}, {' | '.join(unknown)}")


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
