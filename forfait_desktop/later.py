"""Modules that others import and that a start does not use: found as ever, run when first looked into.

Python 3.11 lets a second thread look into a module that the first one is still running: `settle` comes before threads.
"""

from __future__ import annotations

import sys
from collections.abc import Collection, Iterator, Sequence
from contextlib import contextmanager
from importlib.machinery import ModuleSpec
from importlib.util import LazyLoader
from types import ModuleType


class _Later:
    def __init__(self, names: Collection[str]) -> None:
        self.names = names

    def find_spec(self, name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        if name not in self.names:
            return None
        others = (one for one in sys.meta_path if one is not self)
        found = next(filter(None, (one.find_spec(name, path, target) for one in others)), None)
        if found is not None and found.loader is not None:
            found.loader = LazyLoader(found.loader)
        return found


@contextmanager
def put_off(*names: str) -> Iterator[None]:
    """Let these modules, first imported within, wait until one of their attributes is asked for.

    Any further ``import`` of theirs asks for one.
    """
    finder = _Later(names)
    sys.meta_path.insert(0, finder)
    try:
        yield
    finally:
        sys.meta_path.remove(finder)


def settle(*names: str) -> None:
    """Run those of these modules that still wait."""
    for name in names:
        module = sys.modules.get(name)
        if module is not None:
            getattr(module, "__doc__", None)
