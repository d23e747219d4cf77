"""What this machine lets the tests do, and the promises that they cannot exercise here: `python -m tests.machine`.

The last line of `make test` is printed here. A test that needs one of these things is not collected without it.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from functools import cache


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


def not_exercised() -> list[str]:
    """What cannot be shown here, in French, for the last line of the tests."""
    found = []
    if not can_trace():
        found.append("une erreur à chaque appel système (strace absent ou refusé\u00a0; injection dans le processus)")
    if not can_mount():
        found.append("un disque presque plein (aucun montage permis\u00a0; limite de taille dans le processus)")
    return found


def last_line() -> str:
    """The last line of `make test`."""
    missing = not_exercised()
    if not missing:
        return "Promesses\u00a0: toutes celles que cette machine peut éprouver l’ont été."
    return "Promesses non éprouvées ici\u00a0: " + "\u00a0; ".join(missing) + "."


if __name__ == "__main__":
    sys.stdout.write(last_line() + "\n")
