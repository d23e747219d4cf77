"""Start a package as its user would, on a system where nothing else is installed, and fail on anything unexpected.

Usage: python packaging/smoke.py PROGRAM [ARGUMENT…]

PROGRAM is the command to try: the program of the folder, the installed command, or « chroot DIR forfait-desktop ». The
standard library is enough. The window is looked at where a display is given (DISPLAY), with xdotool where it is there.
"""

from __future__ import annotations

import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import threading
import time
from pathlib import Path
from typing import Any

ANSWERS: dict[str, Any] = {
    "campaign": "donum-2026",
    "answers": {},
    "physician": {"name": "Dr Essai", "profile": {"specialty_group": "generaliste", "medecin_traitant": True}},
}
DAY = ("--today", "2026-11-22")
COMMANDS = 60
WINDOW = 60
LONG = 600
MANY, FEW = 30, 10
"""Reports that the program makes with several processes on two cores or more, and that it makes alone."""
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
        for step in (version, installation, campaigns, declaration, crew, window):
            step(program, folder, inside)
            print(f"ok   {step.__doc__.splitlines()[0] if step.__doc__ else step.__name__}", flush=True)
    except SmokeError as error:
        print(f"NON  {error}", file=sys.stderr)
        return 1
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return 0


def say(program: list[str], *arguments: str, limit: int = COMMANDS) -> str:
    """Run a command, which must succeed without a word on standard error within ``limit`` seconds; what it says."""
    done = subprocess.run([*program, *arguments], capture_output=True, text=True, timeout=limit, check=False)
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
    evaluated = json.loads(say(program, "evaluate", path, "--json", *DAY, *data))
    if evaluated["euros"]["maximum"] != 2940:
        raise SmokeError(f"maximum {evaluated['euros']['maximum']}")
    say(program, "export", path, str(inside / "essai.pdf"), *DAY, *data)
    if not (folder / "essai.pdf").read_bytes().startswith(b"%PDF-"):
        raise SmokeError("le PDF n’en est pas un")
    for name, start in (("ics", b"BEGIN:VCALENDAR"), ("csv", b"\xef\xbb\xbf"), ("xlsx", b"PK"), ("zip", b"PK")):
        say(program, "export", path, str(inside / f"essai.{name}"), *DAY, *data)
        if not (folder / f"essai.{name}").read_bytes().startswith(start):
            raise SmokeError(f"essai.{name} n’en est pas un")


def crew(program: list[str], folder: Path, inside: Path) -> None:
    """Trente rapports par plusieurs processus\u00a0: mêmes octets que par un seul, avancement, Ctrl+C."""
    lot = folder / "lot"
    lot.mkdir()
    for number in range(MANY):
        answers = ANSWERS | {"physician": ANSWERS["physician"] | {"name": f"Dr Essai {number:02}"}}
        (lot / f"{number:02}.json").write_text(json.dumps(answers), encoding="utf-8")
    files = [str(inside / "lot" / f"{number:02}.json") for number in range(MANY)]
    export = (*DAY, "--data-dir", str(inside), "export")
    for first in range(0, MANY, FEW):
        say(program, *export, *files[first : first + FEW], f"{inside}/seul/", limit=LONG)
    alone = contents_of(folder / "seul")
    say(program, *export, *files, f"{inside}/ensemble/", limit=LONG)
    if len(alone) != MANY or contents_of(folder / "ensemble") != alone:
        raise SmokeError("plusieurs processus ne font pas les mêmes rapports qu’un seul")
    by_member(program, files[:3], inside, alone)
    if os.name == "posix":
        progress([*program, *export, *files, f"{inside}/vu/"])
        interruption([*program, *export, *files, f"{inside}/interrompu/"], folder / "interrompu", alone)


def by_member(program: list[str], files: list[str], inside: Path, expected: dict[str, bytes]) -> None:
    """Ask the program for reports as it asks itself: were it not to answer, it would make them all alone, slowly."""
    packs = os.fsencode(inside / "campaigns").hex()
    names = [os.fsencode(name).hex() for name in files]
    share = json.dumps({"files": names, "packs": packs, "today": DAY[1], "bundle": False}).encode()
    command = [*program, "--crew-member"]
    told = subprocess.run(command, input=share, capture_output=True, timeout=LONG, check=False).stdout
    for _ in files:
        line, _, told = told.partition(b"\n")
        head = json.loads(line or b"null")
        if not head or told[: head["size"]] != expected.get(head["name"]):
            raise SmokeError("un processus de l’équipe ne fait pas son rapport")
        told = told[head["size"] :]


def progress(command: list[str]) -> None:
    """Look at a long export from a terminal: one line, written over for each report, empty at the end."""
    import pty

    terminal, other = pty.openpty()
    run = subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=other)
    os.close(other)
    end = threading.Timer(LONG, run.kill)
    end.start()
    told = b""
    try:
        while more := os.read(terminal, 4096):
            told += more
    except OSError:
        pass  # this is how Linux says that nobody writes to the terminal any more
    os.close(terminal)
    code = run.wait()
    end.cancel()
    lines = told.decode("utf-8", "replace").split("\r\x1b[K")
    if code or len(lines) != MANY + 2 or lines[0] or lines[-1] or str(MANY) not in lines[1]:
        raise SmokeError(f"avancement\u00a0: code {code}, {told!r}")


def interruption(command: list[str], folder: Path, expected: dict[str, bytes]) -> None:
    """Press Ctrl+C once the first report is there: whole reports only, and nobody goes on."""
    # Its own handler becomes the system's in the program, even when this one was started deaf to Ctrl+C.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    run = subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, start_new_session=True)
    end = threading.Timer(LONG, run.kill)
    end.start()
    if run.stdout is not None:
        run.stdout.readline()
        # Not waited for yet: even if it is done, its number is still its own.
        os.killpg(run.pid, signal.SIGINT)
        run.stdout.read()
        run.stdout.close()
    code = run.wait()
    end.cancel()
    made = contents_of(folder)
    whole = made.items() <= expected.items()
    # All are there when the machine gave this one no time; the key then found the program as it ended.
    if (code != 130 and len(made) != MANY) or not made or not whole:
        raise SmokeError(f"Ctrl+C\u00a0: code {code}, {len(made)} rapports, entiers\u00a0: {whole}")
    try:
        os.killpg(run.pid, 0)
    except ProcessLookupError:
        return
    raise SmokeError("Ctrl+C\u00a0: un processus survit")


def contents_of(folder: Path) -> dict[str, bytes]:
    """Return what every file of a folder holds."""
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def window(program: list[str], folder: Path, inside: Path) -> None:
    """La fenêtre s’ouvre sur la déclaration et se ferme sans rien dire."""
    if not os.environ.get("DISPLAY") or not shutil.which("xdotool"):
        print("     (pas d’écran ou pas de xdotool\u00a0: la fenêtre n’a pas été ouverte)")
        return
    (path,) = folder.glob("Forfait structure/*/dossier.forfait")
    there = inside / path.relative_to(folder)
    run = subprocess.Popen(
        [*program, "--data-dir", str(inside), *DAY, str(there)],
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
