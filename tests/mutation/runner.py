"""Runs mutants: the tests are collected once, and each mutant lives in a copy of that process."""

from __future__ import annotations

import gc
import importlib
import importlib.machinery
import os
import pickle
import resource
import shutil
import signal
import sys
import tempfile
import traceback
import types
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import pytest

from tests.mutation import swap
from tests.mutation.mutants import Mutant
from tests.mutation.traces import Recorder, Trace

ROOT = Path(__file__).resolve().parents[2]
JOBS = int(os.environ.get("FORFAIT_JOBS", "2"))
# Seconds of tests, by the processor's time, that are enough for a mutant, of its module and of others each.
_ENOUGH = 5
# Against an endless loop: seconds of computing beyond what the tests need; then by the clock, against a wait.
_COMPUTED = 15
_WAITED = 1800
_OPTIONS = ("-x", "-q", "-s", "-p", "no:cacheprovider", "-p", "no:xdist", "--assert=plain")
_UNUSUAL = 70
# Seconds of tests for a module that is imported again: nothing says which lines need what is changed.
_AGAIN = 20


@dataclass
class Verdict:
    """What became of a mutant; when it runs at the import, ``again`` names the tests for a new process."""

    dead: bool = False
    by: str = ""
    again: tuple[str, ...] = ()


@dataclass
class Work:
    """The mutants of some modules, the tests that may notice, and what was found."""

    tests: tuple[str, ...]
    mutants: list[tuple[str, Mutant]]
    verdicts: list[Verdict] = field(default_factory=list)
    broken: list[str] = field(default_factory=list)


def run(work: Work) -> None:
    """Fill the verdicts, in the order of the mutants.

    Raises:
        RuntimeError: the tests could not be collected or run.
    """
    with tempfile.TemporaryDirectory(prefix="forfait-mutants-", ignore_cleanup_errors=True) as name:
        folder = Path(name)
        answer = folder / "verdicts"

        def collected() -> int:
            loop = _Loop(work, folder, answer)
            return int(pytest.main([*_OPTIONS, f"--basetemp={folder / 'first'}", *work.tests], plugins=[loop]))

        said = folder / "said"
        _, status = os.waitpid(_fork(collected, said), 0)
        if status or not answer.is_file():
            raise RuntimeError(f"the tests did not run:\n{said.read_text(errors='replace')[-4000:]}")
        work.verdicts, work.broken = pickle.loads(answer.read_bytes())  # noqa: S301 - written by our own child
        waiting = [number for number, verdict in enumerate(work.verdicts) if verdict.again]
        for number, code in _pool(waiting, lambda one: _imported_again(*work.mutants[one], work.verdicts[one], folder)):
            if code in (3, 4):  # neither a failed test (1), a module that cannot be imported (2), nor no test left (5)
                raise RuntimeError(f"{work.mutants[number][0]}: pytest ended with code {code}")
            work.verdicts[number] = Verdict(code not in (0, 5), "after a new import")


def _imported_again(module: str, mutant: Mutant, verdict: Verdict, folder: Path) -> int:
    """The tests in a process where the module is imported with the mutant."""
    path = str(ROOT / module)
    normal = importlib.machinery.SourceFileLoader.get_code

    def get_code(loader: importlib.machinery.SourceFileLoader, name: str) -> types.CodeType | None:
        if loader.path == path:
            return compile(mutant.tree, path, "exec", dont_inherit=True)
        return normal(loader, name)

    importlib.machinery.SourceFileLoader.get_code = get_code  # type: ignore[assignment,method-assign]
    _limit(_AGAIN)
    place = folder / f"again-{os.getpid()}"
    files = dict.fromkeys(test.partition("::")[0] for test in verdict.again)
    code = int(pytest.main([*_OPTIONS, f"--basetemp={place}", *files], plugins=[_Only(verdict.again)]))
    shutil.rmtree(place, ignore_errors=True)
    return code


class _Only:
    """Keeps the tests that were chosen; a mutant may have changed the names of some, which are then left out."""

    def __init__(self, chosen: Sequence[str]) -> None:
        self._chosen = frozenset(chosen)

    def pytest_collection_modifyitems(self, items: list[pytest.Item]) -> None:
        items[:] = [item for item in items if item.nodeid in self._chosen]


class _Loop:
    """In place of pytest's own loop: the tests once, then each mutant with the tests that run its lines."""

    def __init__(self, work: Work, folder: Path, answer: Path) -> None:
        self._work = work
        self._folder = folder
        self._answer = answer
        self._alone: dict[int, bool] = {}

    def pytest_runtestloop(self, session: pytest.Session) -> bool:
        if session.testsfailed:
            return True
        modules = sorted({module for module, _ in self._work.mutants})
        for module in modules:
            importlib.import_module(module.removesuffix(".py").replace("/", "."))
        paths = {str(ROOT / module) for module in modules}
        self._files = [item.path.stem for item in session.items]
        self._traces = self._recorded(session, paths)
        self._functions = swap.living(paths)
        self._caches = swap.caches(("forfait_desktop", "tests"))
        # What is here stays where it is: a copy of this process then shares its memory.
        gc.collect()
        gc.freeze()
        verdicts = [Verdict() for _ in self._work.mutants]
        plans: dict[int, tuple[list[swap.Pair], list[int]]] = {}
        for number, (module, mutant) in enumerate(self._work.mutants):
            path = str(ROOT / module)
            pairs = swap.differences(mutant.source, mutant.tree, path)
            if pairs is None or not any(swap.place(before) in self._functions for before, _ in pairs):
                verdicts[number].again = self._several(session, path)
            elif tests := self._noticing(path, mutant, pairs):
                plans[number] = pairs, tests
        waiting = list(plans)
        while waiting:
            waiting = self._judged(session, plans, waiting, verdicts)
        broken = [item.nodeid for item, trace in zip(session.items, self._traces, strict=True) if not trace.passed]
        self._answer.write_bytes(pickle.dumps((verdicts, broken)))
        os._exit(0)

    def _recorded(self, session: pytest.Session, paths: set[str]) -> list[Trace]:
        """The tests once, in a copy: this process stays as the collection left it."""
        told = self._folder / "traces"

        def record() -> int:
            told.write_bytes(pickle.dumps(Recorder(paths).record(session)))
            return 0

        _, status = os.waitpid(_fork(record), 0)
        if status:
            raise RuntimeError("the tests do not end without any mutant")
        traces: list[Trace] = pickle.loads(told.read_bytes())  # noqa: S301 - written by our own child
        return traces

    def _noticing(self, path: str, mutant: Mutant, pairs: list[swap.Pair]) -> list[int]:
        """The tests that run the lines of the mutant: those with the name of its module, and the fastest others."""
        found = [
            n for n, trace in enumerate(self._traces) if trace.passed and trace.runs(path, mutant.line, mutant.last)
        ]
        if not found:
            # A line may be told under another number, as the condition of a loop: then the whole function.
            lines = [line for before, _ in pairs for _, _, line in before.co_lines() if line]
            first, last = min(lines) + 1, max(lines)
            found = [n for n, trace in enumerate(self._traces) if trace.passed and trace.runs(path, first, last)]
        found.sort(key=lambda n: self._traces[n].seconds)
        # Apart, so that a slow test of the module does not take the place of a hundred fast ones elsewhere.
        own = self._enough([n for n in found if self._files[n] == f"test_{Path(path).stem}"], _ENOUGH)
        return own + self._enough([n for n in found if n not in own], _ENOUGH)

    def _enough(self, tests: Sequence[int], seconds: float) -> list[int]:
        """The first of these tests, as long as they take no more than that; one at least."""
        chosen: list[int] = []
        for test in tests:
            seconds -= self._traces[test].seconds
            if chosen and seconds < 0:
                break
            chosen.append(test)
        return chosen

    def _several(self, session: pytest.Session, path: str) -> tuple[str, ...]:
        """Fast tests that run together the most of a module, each for lines that the ones before did not run."""
        ranked = sorted(
            (n for n, trace in enumerate(self._traces) if trace.passed and trace.lines.get(path)),
            key=lambda n: self._traces[n].seconds / self._traces[n].lines[path].bit_count(),
        )
        first: list[int] = []
        seen = 0
        for n in ranked:
            if self._traces[n].lines[path] & ~seen:
                seen |= self._traces[n].lines[path]
                first.append(n)
        # Of a module of plain values no line is run after its import: only names tell its tests, and what they import.
        passed = [n for n, trace in enumerate(self._traces) if trace.passed]
        own = [n for n in passed if self._files[n] == f"test_{Path(path).stem}"]
        dotted = Path(path).relative_to(ROOT).with_suffix("").as_posix().replace("/", ".")
        texts = {item.path: item.path.read_text(encoding="utf-8") for item in session.items}
        importing = [n for n in passed if dotted in texts[session.items[n].path]]
        importing.sort(key=lambda n: self._traces[n].seconds)
        chosen = self._enough(list(dict.fromkeys([*own, *first, *importing, *ranked])), _AGAIN)
        return tuple(session.items[n].nodeid for n in sorted(chosen))

    def _judged(
        self,
        session: pytest.Session,
        plans: dict[int, tuple[list[swap.Pair], list[int]]],
        waiting: list[int],
        verdicts: list[Verdict],
    ) -> list[int]:
        """Run these mutants; return those whose test proved nothing, because it fails alone and without them."""
        told = self._folder / "told"
        told.mkdir(exist_ok=True)

        def one(number: int) -> int:
            pairs, tests = plans[number]
            chosen = [test for test in tests if self._alone.get(test, True)]
            swap.put(pairs, self._functions)
            return self._failing(session, chosen, told / str(number))

        again = []
        for number, code in _pool(waiting, one):
            verdicts[number].dead = code != 0
            note = told / str(number)
            if code == _UNUSUAL:
                raise RuntimeError(f"{self._work.mutants[number]}: the process of its tests ended oddly")
            if code == 1:
                test = int(note.read_text())
                verdicts[number].by = session.items[test].nodeid
                if test not in self._alone:
                    # Not by the pool: this wait must not take the children of the one that runs.
                    child = _fork(lambda which=test: self._failing(session, [which], told / "alone"))  # type: ignore[misc]
                    self._alone[test] = os.waitpid(child, 0)[1] == 0
                if not self._alone[test]:
                    again.append(number)
            elif code != 0:
                verdicts[number].by = "no end"
        return again

    def _failing(self, session: pytest.Session, tests: Sequence[int], note: Path) -> int:
        """Run these tests until the first that fails, and note it."""
        _limit(sum(self._traces[test].seconds for test in tests))
        place = note.with_suffix(".files")
        place.mkdir()
        session.config._tmp_path_factory._given_basetemp = place / "t"  # type: ignore[attr-defined]
        for cache in self._caches:
            cache.cache_clear()
        for number, test in enumerate(tests):
            item = session.items[test]
            after = session.items[tests[number + 1]] if number + 1 < len(tests) else None
            item.config.hook.pytest_runtest_protocol(item=item, nextitem=after)
            if session.testsfailed:
                note.write_text(str(test))
                break
        shutil.rmtree(place, ignore_errors=True)
        return min(session.testsfailed, 1)


def _pool(numbers: Sequence[int], task: Callable[[int], int]) -> Iterator[tuple[int, int]]:
    """Do a task for each number in a process of its own, a few at a time; yield the number and the exit code."""
    waiting = list(reversed(numbers))
    running: dict[int, int] = {}
    while waiting or running:
        while waiting and len(running) < JOBS:
            number = waiting.pop()
            running[_fork(lambda one=number: task(one))] = number  # type: ignore[misc]
        child, status = os.wait()
        if child in running:  # and not one that a test left behind
            yield running.pop(child), os.waitstatus_to_exitcode(status)


def _limit(seconds: float) -> None:
    """End this process when it computes for much longer than its tests do."""
    signal.alarm(_WAITED)
    most = _COMPUTED + 2 * int(seconds)
    resource.setrlimit(resource.RLIMIT_CPU, (most, most))


def _fork(task: Callable[[], int], said: Path = Path(os.devnull)) -> int:
    """Start a copy of this process that does the task, and what it prints goes to a file; return its number."""
    child = os.fork()
    if child:
        return child
    code = _UNUSUAL
    try:
        output = os.open(said, os.O_WRONLY | os.O_CREAT)
        os.dup2(output, 1)
        os.dup2(output, 2)
        code = task()
    except BaseException:  # noqa: BLE001 - a test may end the process in any way; the code says it to the parent
        traceback.print_exc()
    finally:
        sys.stdout.flush()
        sys.stderr.flush()
        os._exit(code)
