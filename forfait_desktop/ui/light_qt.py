"""PySide6, loaded without what only its own tools use.

At its first import, Shiboken, on which PySide6 stands, loads 2 000 lines of Python that word the errors of wrong calls,
answer ``help()`` and write type stubs. Here, they are loaded when first asked for: a fifth of a start.

PySide6 also replaces ``builtins.__import__`` to offer ``from __feature__ import …``. For that it reads the source of
every module that is imported after it, looks for its own name there, and leaves the lines in memory: a tenth of the
time of a start. Nothing here uses these features. See `docs/decisions/0007`.
"""

from __future__ import annotations

import builtins
import sys
from collections.abc import Sequence
from importlib import import_module
from importlib.machinery import ModuleSpec, PathFinder
from importlib.util import LazyLoader
from types import ModuleType
from typing import Final

_SUPPORT: Final = "shibokensupport.signature."

_LATER: Final = frozenset(
    _SUPPORT + name
    for name in ("errorhandler", "importhandler", "layout", "parser", "lib.enum_sig", "lib.pyi_generator", "lib.tool")
)
"""All that is read through its attributes only. Shiboken takes names of ``mapping`` from its dictionary: it must run;
and ``importhandler`` must not be before PySide6, which it imports."""


class _Later:
    """Finds these modules where Python does, and has them run at their first use."""

    @staticmethod
    def find_spec(name: str, path: Sequence[str] | None, target: ModuleType | None = None) -> ModuleSpec | None:
        found = PathFinder.find_spec(name, path, target) if name in _LATER else None
        if found is not None and found.loader is not None:
            found.loader = LazyLoader(found.loader)
        return found


def load() -> None:
    """Load Shiboken and the core of PySide6. To be called before anything else imports them; later, it does less.

    The support files are found where `python tasks.py setup` and the packages unfold them, beside Shiboken. Where pip
    alone put them, inside its library, they are loaded as PySide6 does.

    Raises:
        ImportError: Qt, or a library of the system that it needs, is not there.
    """
    plain = getattr(builtins, "__orig_import__", builtins.__import__)
    finder = _Later()
    sys.meta_path.insert(0, finder)
    try:
        # In this order: what PySide6 finds in place, it neither publishes under its own name nor puts into `import`.
        for name in ("shiboken6", "PySide6.QtCore"):
            import_module(name)
    finally:
        sys.meta_path.remove(finder)
        builtins.__import__ = plain
