"""Make each system call of one act fail, or be the last: `python -m tests.crash.syscalls save push FOLDER`.

strace attaches to a forked child that is about to act and tampers with its n-th call, whatever the code of the
application believes that it calls. Prints a JSON report.
"""

from __future__ import annotations

import contextlib
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import traceback
from collections import Counter
from pathlib import Path
from typing import Any

from forfait_desktop.errors import ForfaitError
from tests.crash.kills import pace
from tests.crash.operation import Operation
from tests.crash.operations import OPERATIONS

CALLS = (
    "openat", "?open", "read", "pread64", "write", "close", "fstat", "?newfstatat", "?stat", "?lstat", "?statx",
    "lseek", "ioctl", "fsync", "fdatasync", "?rename", "renameat", "?renameat2", "?unlink", "unlinkat", "?link",
    "linkat", "?mkdir", "mkdirat", "?chmod", "fchmod", "fchmodat", "?getdents64", "statfs", "fstatfs", "?readlink",
    "readlinkat", "?access", "faccessat", "?faccessat2", "?rmdir", "fcntl", "utimensat", "?sendfile",
)  # fmt: skip
"""What touches files; « ? » for the calls that some machines do not have."""

ERRORS = ("ENOSPC", "EIO", "EACCES", "EDQUOT", "EROFS", "EINTR")
HOWS = (*ERRORS, "SIGKILL")
_SAVED, _REFUSED, _OTHER = 10, 11, 12


def attempt(one: Operation, tamper: str, log: Path) -> tuple[int, list[str]]:
    """Act once in a child, one call tampered with; the status of the child, and the calls that strace saw."""
    reading, writing = os.pipe()
    waiting, ready = os.pipe()
    child = os.fork()
    if child == 0:
        os._exit(_act(one, reading, writing, ready))
    os.close(reading)
    os.close(ready)
    os.read(waiting, 1)
    os.close(waiting)
    command = ["strace", "-p", str(child), "-o", str(log), "-e", "trace=" + ",".join(CALLS)]
    if tamper:
        command += ["-e", "inject=" + tamper]
    tracer = subprocess.Popen(command, stderr=subprocess.PIPE, text=True)
    assert tracer.stderr is not None
    said = tracer.stderr.readline()
    if "attached" not in said:
        os.kill(child, signal.SIGKILL)
        os.waitpid(child, 0)
        raise RuntimeError(said)
    os.write(writing, b"go")
    _, status = os.waitpid(child, 0)
    os.close(writing)
    tracer.stderr.close()
    tracer.wait()
    return status, log.read_text(errors="replace").splitlines()


def _act(one: Operation, reading: int, writing: int, ready: int) -> int:
    one.begin()
    os.write(ready, b"!")
    os.close(ready)
    while True:
        try:
            # The tampering may fall on this very call.
            if os.read(reading, 2) == b"go":
                break
        except OSError:
            continue
    with contextlib.suppress(OSError):
        os.close(writing)
    try:
        one.act(1)
    except ForfaitError:
        return _REFUSED
    except BaseException:  # noqa: BLE001 - the report tells it
        traceback.print_exc()
        return _OTHER
    return _SAVED


def judge(one: Operation, status: int) -> tuple[str, list[str]]:
    """What became of it, and what is wrong."""
    killed = os.WIFSIGNALED(status)
    code = 0 if killed else os.WEXITSTATUS(status)
    expected: tuple[int, ...] = (0, 1) if killed else {_SAVED: (1,), _REFUSED: (0,)}.get(code, ())
    if not expected:
        return "other", [f"ended with {status}"]
    one.refused = code == _REFUSED
    try:
        found = one.state()
    except Exception as error:  # noqa: BLE001 - whatever it is, the file is lost
        return "lost", [f"{type(error).__name__}: {error}"]
    if found not in expected:
        return "lost", [f"{found} on disk, {expected} expected"]
    before = [] if killed or code == _SAVED else list(one.root.rglob("*.tmp"))
    outcome = ("killed-" if killed else "") + ("new" if found else "old")
    problems = [f"left after a refusal: {[path.name for path in before]}"] if before else []
    try:
        problems += one.restart()
    except Exception as error:  # noqa: BLE001 - nothing that a next start meets may stop it
        problems.append(f"restart: {type(error).__name__}: {error}")
    return outcome, problems


def main(name: str, tier: str, root: Path) -> None:
    """Tamper with the calls of `name`.

    Every way at every call in « deep », an error and a kill at every call in « push », one way at every third call in
    « sample ».
    """
    make = OPERATIONS[name]
    pace(make, root / "pace")
    report: dict[str, Any] = {"calls": 0, "points": 0, "problems": [], "outcomes": {}}

    def once(label: str, tamper: str) -> list[str]:
        folder = root / label
        folder.mkdir()
        one: Operation = make(folder / "monde")
        one.root.mkdir()
        one.prepare()
        status, calls = attempt(one, tamper, folder / "strace.log")
        outcome, problems = judge(one, status)
        report["outcomes"][outcome] = report["outcomes"].get(outcome, 0) + 1
        report["problems"] += [f"{label} ({(calls or ['?'])[-2:]}): {one}" for one in problems]
        shutil.rmtree(folder)
        return calls

    # The calls of an act left alone; strace counts each name apart. « +++ exited » is no call.
    whole = [found[1] for line in once("alone", "") if (found := re.match(r"(\w+)\(", line))]
    report["calls"] = len(whole)
    seen: Counter[str] = Counter()
    for number, call in enumerate(whole, start=1):
        seen[call] += 1
        hows: tuple[str, ...] = HOWS if tier == "deep" else (ERRORS[number % len(ERRORS)], "SIGKILL")
        if tier == "sample":
            hows = (HOWS[number % len(HOWS)],) if number % 3 == 0 else ()
        for how in hows:
            what = "signal=SIGKILL" if how == "SIGKILL" else f"error={how}"
            once(f"{number}-{how}", f"{call}:{what}:when={seen[call]}")
            report["points"] += 1
    sys.stdout.write(json.dumps(report))


if __name__ == "__main__":
    main(sys.argv[1], sys.argv[2], Path(sys.argv[3]))
