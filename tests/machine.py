"""What this machine lets the tests do, and the promises that they cannot exercise here: `python -m tests.machine`.

The last line of `make test` is printed here. A test that needs one of these things is not collected without it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from functools import cache
from pathlib import Path

from tests.network import can_trace_sockets


@cache
def can_trace() -> bool:
    """Whether strace may attach to a process of ours."""
    if shutil.which("strace") is None:
        return False
    child = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    assert child.stdin is not None
    try:
        tracer = subprocess.Popen(
            ["strace", "-p", str(child.pid), "-e", "trace=none"],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        assert tracer.stderr is not None
        said = tracer.stderr.readline()
    finally:
        child.stdin.close()
        child.kill()
        child.wait()
    tracer.stderr.close()
    tracer.wait()
    return "attached" in said


@cache
def can_mount() -> tuple[str, ...]:
    """The command before a program that may mount a small file system of its own; empty when none may."""
    if not sys.platform.startswith("linux") or shutil.which("unshare") is None or shutil.which("mount") is None:
        return ()
    for prefix in (("unshare", "--mount"), ("unshare", "--mount", "--user", "--map-root-user")):
        probe = [*prefix, "sh", "-c", 'mount -t tmpfs -o size=64k tmpfs "$1" && umount "$1"', "sh", "/mnt"]
        if subprocess.run(probe, capture_output=True, check=False).returncode == 0:
            return prefix
    return ()


@cache
def is_superuser() -> bool:
    """Whether the permissions of files mean nothing to us."""
    return hasattr(os, "geteuid") and os.geteuid() == 0


@cache
def can_be_refused() -> bool:
    """Whether the permissions of a folder can stop us: as we are, or as the user that owns nothing."""
    if not hasattr(os, "fork"):
        return False
    if not is_superuser():
        return True
    child = os.fork()
    if child == 0:
        status = 1
        try:
            become_nobody()
            status = 0
        finally:
            os._exit(status)
    return os.waitpid(child, 0)[1] == 0


NOBODY = 65534


def become_nobody() -> None:
    """Give up, for good, every right of the superuser: in a child process only.

    Raises:
        OSError: this machine does not let.
    """
    os.setgroups([])
    os.setgid(NOBODY)
    os.setuid(NOBODY)


@cache
def office() -> str:
    """The program of LibreOffice; "" without Calc."""
    found = shutil.which("soffice") or ""
    # The launcher comes with Writer alone too: Calc is this library.
    return found if found and (Path(found).resolve().parent / "libsclo.so").exists() else ""


def not_exercised() -> list[str]:
    """What cannot be shown here, in French, for the last line of the tests."""
    found = []
    if not can_trace():
        found.append("une erreur à chaque appel système (strace absent ou refusé\u00a0; injection dans le processus)")
    if not can_mount():
        found.append("un disque presque plein (aucun montage permis\u00a0; limite de taille dans le processus)")
    if not can_be_refused():
        found.append("un dossier en lecture seule (aucun compte sans droits sur cette machine)")
    if not can_trace_sockets():
        found.append("aucune connexion de l’application entière (suivi refusé\u00a0; crochet dans le processus)")
    if not office():
        found.append("les tableaux relus par LibreOffice (absent\u00a0; relus par openpyxl)")
    return found


def last_line() -> str:
    """The last line of `make test`."""
    missing = not_exercised()
    if not missing:
        return "Promesses\u00a0: toutes celles que cette machine peut éprouver l’ont été."
    return "Promesses non éprouvées ici\u00a0: " + "\u00a0; ".join(missing) + "."


if __name__ == "__main__":
    sys.stdout.write(last_line() + "\n")
