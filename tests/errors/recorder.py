"""A pytest plugin that writes down which test makes which error code, in the file `FORFAIT_CODES`: « code test »."""

from __future__ import annotations

import os
from pathlib import Path

from forfait_desktop.errors import ForfaitError

_made = ForfaitError.__init__
_seen: set[tuple[str, str]] = set()


def _record(error: ForfaitError, code: str, **params: object) -> None:
    _made(error, code, **params)
    test = os.environ.get("PYTEST_CURRENT_TEST", "").rpartition(" (")[0].partition("[")[0]
    if (code, test) not in _seen:
        _seen.add((code, test))
        with Path(os.environ["FORFAIT_CODES"]).open("a", encoding="utf-8") as out:
            out.write(f"{code} {test}\n")


ForfaitError.__init__ = _record  # type: ignore[assignment,method-assign]
