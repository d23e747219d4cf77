"""Who has the dossier open: `dossier.forfait.lock`, a small JSON file beside it. Advice only: the hash is the truth.

Codes raised here, all `ForfaitError`:

============== =======================================================================================================
code            parameters
============== =======================================================================================================
dossier-locked  path, who, machine, since (as written, ISO local time), same_day (whether that is the day of `now`),
                process, reason: « other-machine », « running » (a live program here), « own » (this very process),
                « unreadable » (nobody knows who)
lock-taken      path, who, machine, since: it was ours, and somebody took it over
lock-failed     path, reason (EACCES, EROFS…): the folder cannot be written; open read-only
============== =======================================================================================================

The lock of a dead process of this machine is taken over without a question; any other only by `take_over`, which the
window calls after asking.
"""

from __future__ import annotations

import contextlib
import getpass
import json
import os
import platform
import secrets
import sys
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from forfait_desktop.errors import ForfaitError
from forfait_desktop.records import dataclass
from forfait_desktop.storage import jsontext
from forfait_desktop.storage.atomic import temporary_name
from forfait_desktop.storage.filesystem import reason_of

SUFFIX = ".lock"
_SIZE_MAXIMUM = 4096


@dataclass(frozen=True, slots=True)
class Owner:
    """Who opens: the user, the machine, the process and its mark (tells a reused process number), all as text."""

    who: str
    machine: str
    process: int
    mark: str = ""


@dataclass(frozen=True, slots=True)
class Held:
    """What a lock file says. `readable` is False when it says nothing that we understand."""

    who: str = ""
    machine: str = ""
    process: int = 0
    mark: str = ""
    since: str = ""
    token: str = ""
    readable: bool = True


def current_owner() -> Owner:
    """This user, this machine, this process."""
    try:
        who = getpass.getuser()
    except (OSError, KeyError):
        who = ""
    return Owner(who, platform.node(), os.getpid(), process_mark(os.getpid()))


def process_mark(process: int) -> str:
    """Something that changes when the system gives the same number to another program; "" when it cannot be known."""
    try:
        text = Path(f"/proc/{process}/stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return ""
    # The 22nd field is the start time; the name, second field, may hold spaces and parentheses.
    fields = text.rpartition(")")[2].split()
    return fields[19] if len(fields) > 19 else ""


def process_alive(process: int) -> bool:
    """Whether a process of that number runs on this machine; True when it cannot be known."""
    if process <= 0:
        return False
    if sys.platform == "win32":
        return _alive_windows(process)
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except (OSError, OverflowError):
        return True
    return True


def _alive_windows(process: int) -> bool:
    # os.kill(pid, 0) would end the process there.
    if sys.platform != "win32":
        return True
    import ctypes

    kernel = ctypes.WinDLL("kernel32", use_last_error=True)
    handle = kernel.OpenProcess(0x1000, False, process)
    if not handle:
        return bool(ctypes.get_last_error() != 87)  # 87: no such process
    code = ctypes.c_ulong()
    known = kernel.GetExitCodeProcess(handle, ctypes.byref(code))
    kernel.CloseHandle(handle)
    return not known or code.value == 259  # 259: still active


def read_lock(path: Path) -> Held | None:
    """What a lock file says, None when there is none."""
    try:
        with path.open("rb") as file:
            data = file.read(_SIZE_MAXIMUM + 1)
    except FileNotFoundError:
        return None
    except OSError:
        return Held(readable=False)
    try:
        raw = jsontext.parse(data, "lock-unreadable")
    except ForfaitError:
        return Held(readable=False)
    texts = {key: raw.get(key, "") for key in ("who", "machine", "mark", "since", "token")}
    process = raw.get("process")
    if isinstance(process, bool) or not isinstance(process, int) or not texts["machine"]:
        return Held(readable=False)
    if not all(isinstance(text, str) for text in texts.values()):
        return Held(readable=False)
    return Held(process=process, **texts)


def _write_new(path: Path, data: bytes) -> None:
    """Write a file that must not exist; what could not be written whole is removed."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), 0o600)
    try:
        with os.fdopen(handle, "wb") as file:
            file.write(data)
    except OSError:
        with contextlib.suppress(OSError):
            path.unlink()
        raise


class DossierLock:
    """The lock of one dossier, taken or not.

    Args:
        dossier: the `dossier.forfait`.
        owner: who takes it.
        alive: whether a process of this machine runs.
        mark: the mark of a process of this machine.
    """

    def __init__(
        self,
        dossier: Path,
        owner: Owner,
        alive: Callable[[int], bool] = process_alive,
        mark: Callable[[int], str] = process_mark,
    ) -> None:
        self._path = dossier.with_name(dossier.name + SUFFIX)
        self._owner = owner
        self._alive = alive
        self._mark = mark
        self._token = ""

    @property
    def taken(self) -> bool:
        """Whether this object took the lock."""
        return self._token != ""

    def take(self, now: datetime) -> None:
        """Take the lock; nothing happens when this object already has it.

        Args:
            now: the local time that others will read (« modifie ce fichier depuis 14 h 05 »).

        Raises:
            ForfaitError: `dossier-locked` or `lock-failed`.
        """
        if self._token:
            return
        for _ in range(3):
            if self._create(now):
                return
            held = self.held()
            if held is None:
                continue  # released in between
            reason = self._why_kept(held)
            if reason:
                raise ForfaitError(
                    "dossier-locked",
                    path=str(self._path),
                    who=held.who,
                    machine=held.machine,
                    since=held.since,
                    same_day=held.since.startswith(now.date().isoformat()),
                    process=held.process,
                    reason=reason,
                )
            self._remove_if(held)
        raise ForfaitError("lock-failed", path=str(self._path), reason="EAGAIN")

    def take_over(self, now: datetime) -> None:
        """Take the lock whoever has it: only after the user said so.

        Raises:
            ForfaitError: `lock-failed`.
        """
        try:
            self._path.unlink(missing_ok=True)
        except OSError as error:
            raise ForfaitError("lock-failed", path=str(self._path), reason=reason_of(error)) from error
        self._token = ""
        if not self._create(now):
            raise ForfaitError("lock-failed", path=str(self._path), reason="EEXIST")

    def still_ours(self) -> bool:
        """Whether nobody took it over."""
        held = self.held()
        return self._token != "" and held is not None and held.token == self._token

    def check_ours(self) -> None:
        """Refuse when somebody else has taken it over since we took it.

        A lock file that is gone, or that nobody can read, says nothing: the hash of the dossier decides then.

        Raises:
            ForfaitError: `lock-taken`.
        """
        held = self.held() if self._token else None
        if held is not None and held.readable and held.token != self._token:
            raise ForfaitError("lock-taken", path=str(self._path), who=held.who, machine=held.machine, since=held.since)

    def release(self) -> None:
        """Remove the lock file if it is ours; what cannot be removed stays, the next start will see a dead process."""
        if self.still_ours():
            with contextlib.suppress(OSError):
                self._path.unlink()
        self._token = ""

    def held(self) -> Held | None:
        """What the lock file says now, None when there is none."""
        return read_lock(self._path)

    def _why_kept(self, held: Held) -> str:
        """Why a lock may not be taken over without a question; "" when it may."""
        if not held.readable:
            return "unreadable"
        if held.machine != self._owner.machine:
            return "other-machine"
        if not self._alive(held.process):
            return ""
        mark = self._mark(held.process)
        if held.mark and mark and held.mark != mark:
            return ""
        return "own" if held.process == self._owner.process else "running"

    def _create(self, now: datetime) -> bool:
        token = secrets.token_hex(8)
        content = {
            "who": self._owner.who,
            "machine": self._owner.machine,
            "process": self._owner.process,
            "mark": self._owner.mark,
            "since": now.replace(microsecond=0).isoformat(),
            "token": token,
        }
        data = json.dumps(content, ensure_ascii=True, indent=2, sort_keys=True).encode("ascii")
        # Written beside, then linked: a process killed in between leaves no lock that nobody can read.
        draft = self._path.with_name(temporary_name(self._path.name))
        try:
            _write_new(draft, data)
            try:
                os.link(draft, self._path)
            except FileExistsError:
                return False
            except OSError:
                # A file system without links (a USB key, some shares).
                _write_new(self._path, data)
        except FileExistsError:
            return False
        except OSError as error:
            raise ForfaitError("lock-failed", path=str(self._path), reason=reason_of(error)) from error
        finally:
            with contextlib.suppress(OSError):
                draft.unlink()
        self._token = token
        return True

    def _remove_if(self, held: Held) -> None:
        """Remove the lock of a dead process, unless another start has just taken it over."""
        aside = self._path.with_name(temporary_name(self._path.name))
        try:
            self._path.rename(aside)
        except FileNotFoundError:
            return
        except OSError as error:
            raise ForfaitError("lock-failed", path=str(self._path), reason=reason_of(error)) from error
        moved = read_lock(aside)
        if moved is not None and moved.token != held.token:
            # It was a new one: put it back if its place is still free.
            with contextlib.suppress(OSError):
                os.link(aside, self._path)
        with contextlib.suppress(OSError):
            aside.unlink()
