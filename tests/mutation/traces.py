"""Which test runs which line: what chooses the tests of a mutant, and their order."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from types import CodeType, FrameType
from typing import Any

import pytest

Tracer = Callable[[FrameType, str, Any], Any]

# A test that calls a function more often is followed through its first calls only: tracing is slow.
_CALLS = 12


@dataclass
class Trace:
    """One test: how long it took, whether it passed, and the lines that it ran in each file, as bits."""

    seconds: float = 0.0
    passed: bool = True
    lines: dict[str, int] = field(default_factory=dict)

    def runs(self, path: str, first: int, last: int) -> bool:
        """Whether it ran one of these lines."""
        return bool(self.lines.get(path, 0) >> first & (1 << last - first + 1) - 1)


class Recorder:
    """Runs each test while it notes the lines of ``paths`` that are run."""

    def __init__(self, paths: Iterable[str]) -> None:
        self._paths = frozenset(paths)
        self._lines: dict[str, int] = {}
        # Code object -> its lines, and how often this test called it.
        self._all: dict[CodeType, int] = {}
        self._calls: dict[CodeType, int] = {}

    def record(self, session: pytest.Session) -> list[Trace]:
        """Run every test of the session, in order."""
        traces = []
        for number, item in enumerate(session.items):
            self._lines = {}
            self._calls = {}
            after = session.items[number + 1] if number + 1 < len(session.items) else None
            failed, start = session.testsfailed, time.process_time()
            threading.settrace(self._enter)
            sys.settrace(self._enter)
            try:
                item.config.hook.pytest_runtest_protocol(item=item, nextitem=after)
            finally:
                sys.settrace(None)
                threading.settrace(None)
            took = time.process_time() - start
            traces.append(Trace(took, session.testsfailed == failed, self._lines))
        return traces

    def _enter(self, frame: FrameType, event: str, argument: object) -> Tracer | None:
        code = frame.f_code
        path = code.co_filename
        if path not in self._paths:
            return None
        if code not in self._all:
            self._all[code] = sum({1 << line for _, _, line in code.co_lines() if line})
        calls = self._calls.get(code, 0)
        if calls >= _CALLS:
            return None
        self._calls[code] = calls + 1
        missing = self._all[code] & ~self._lines.get(path, 0)
        # The line of the `def` itself is never run by a call.
        if not missing or missing == 1 << code.co_firstlineno:
            return None
        return self._line

    def _line(self, frame: FrameType, event: str, argument: object) -> Tracer:
        path = frame.f_code.co_filename
        self._lines[path] = self._lines.get(path, 0) | 1 << frame.f_lineno
        return self._line
