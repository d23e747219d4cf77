"""What belongs to Qt is destroyed on the window's thread only: on another one the program falls, now and then."""

from __future__ import annotations

import gc
import sys
import threading
import weakref
from collections.abc import Iterator

import pytest
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from forfait_desktop.ui.garbage import Garbage
from forfait_desktop.ui.worker import Worker
from tests.ui.desktop import Desktop


class Thing(QObject):
    """Something of Qt without a parent: it goes with its last reference."""

    def done(self, _result: object) -> None:
        """Take a result."""


@pytest.fixture
def worker(qtbot: QtBot) -> Iterator[Worker]:
    made = Worker()
    yield made
    made.stop()


def unreachable(seen: list[threading.Thread]) -> weakref.ref[Thing]:
    """What only a search for cycles finds; ``seen`` gets the thread that it went on."""
    thing = Thing()
    thing.itself = thing  # type: ignore[attr-defined]
    weakref.finalize(thing, lambda: seen.append(threading.current_thread()))
    return weakref.ref(thing)


def busy() -> int:
    """Make as many objects as a long PDF: enough for several searches."""
    kept = [[number] for number in range(300_000)]
    return len(kept)


def test_what_a_thread_makes_leads_to_no_search_for_garbage_there(qtbot: QtBot, worker: Worker) -> None:
    ended: list[threading.Thread] = []
    gone = unreachable(ended)
    results: list[object] = []
    worker.submit(busy, results.append, results.append)
    worker.wait()
    assert results == [300_000]
    assert ended == [], "nothing of the window’s is destroyed by the background thread"
    assert gone() is not None


def test_garbage_is_found_on_the_thread_of_the_window(qtbot: QtBot) -> None:
    ended: list[threading.Thread] = []
    gone = unreachable(ended)
    kept = busy() and [[number] for number in range(5_000)]
    garbage = Garbage(rest_ms=0)
    garbage.start()
    qtbot.waitUntil(lambda: gone() is None)
    assert ended == [threading.main_thread()]
    assert kept
    assert not gc.isenabled()
    garbage.stop()
    assert gc.isenabled()


def test_the_last_word_on_a_job_is_the_window_s(qtbot: QtBot, worker: Worker) -> None:
    ended: list[threading.Thread] = []
    for _ in range(200):
        thing = Thing()
        weakref.finalize(thing, lambda: ended.append(threading.current_thread()))
        worker.submit(lambda thing=thing: thing.objectName(), thing.done, thing.done)  # type: ignore[misc]
        del thing
    worker.wait()
    worker.submit(int, lambda _: None, lambda _: None)
    worker.wait()
    assert len(ended) == 200
    assert set(ended) == {threading.main_thread()}


def test_what_failed_is_forgotten_on_the_thread_of_the_window(qtbot: QtBot, worker: Worker) -> None:
    ended: list[threading.Thread] = []
    failures: list[str] = []

    def fail(thing: Thing) -> None:
        raise ValueError(thing.objectName())

    for _ in range(200):
        thing = Thing()
        weakref.finalize(thing, lambda: ended.append(threading.current_thread()))
        worker.submit(lambda thing=thing: fail(thing), thing.done, lambda error: failures.append(str(error)))  # type: ignore[misc]
        del thing
    worker.wait()
    gc.collect()
    assert len(failures) == 200
    assert len(ended) == 200
    assert set(ended) == {threading.main_thread()}


def test_no_thread_outlives_the_window_whatever_they_ask_of_each_other(desktop: Desktop) -> None:
    desktop.start()
    tools = desktop.window._tools
    order: list[object] = []

    def then(name: str, following: Worker | None) -> None:
        order.append(name)
        if following is not None:
            following.submit(int, lambda _: order.append(f"after {name}"), order.append)

    tools.painter.submit(int, lambda _: then("painter", tools.indexer), order.append)
    tools.indexer.submit(int, lambda _: then("indexer", tools.worker), order.append)
    desktop.window.close()
    assert sorted(map(str, order)) == ["after indexer", "after painter", "indexer", "painter"]
    assert [thread.name for thread in threading.enumerate() if thread.name == "forfait-writer"] == []


def test_a_job_lets_the_window_pass_more_often_than_python_would(worker: Worker) -> None:
    """A key waits for its turn several times: with those of Python, 5 ms each, it took half as long again."""
    before = sys.getswitchinterval()
    try:
        sys.setswitchinterval(0.005)
        worker.submit(object, _nothing, _nothing)
        worker.wait()
        assert sys.getswitchinterval() == pytest.approx(0.001)
    finally:
        sys.setswitchinterval(before)


def _nothing(_told: object) -> None:
    """Take what is told."""
