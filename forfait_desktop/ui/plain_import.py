"""Python's own `import`, in place of the one that PySide6 puts there.

PySide6 replaces ``builtins.__import__`` to offer ``from __feature__ import …``. For that it reads the source of every
module that is imported after it, looks for its own name there, and leaves the lines in memory: a tenth of the
time of a start, and memory. Nothing here uses these features.
"""

from __future__ import annotations

import builtins

import PySide6.QtCore  # noqa: F401 - puts its import in place, and is needed in any case


def restore_import() -> None:
    """Put Python's own `import` back; nothing when PySide6 kept none aside."""
    plain = getattr(builtins, "__orig_import__", None)
    if plain is not None:
        builtins.__import__ = plain
