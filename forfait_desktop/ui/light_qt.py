"""PySide6, loaded without what only its own tools use.

At its first import, Shiboken, on which PySide6 stands, loads 2 000 lines of Python that word the errors of wrong calls,
answer ``help()`` and write type stubs. Here, they are loaded when first asked for: a fifth of a start.

PySide6 also replaces ``builtins.__import__`` to offer ``from __feature__ import …``. For that it reads the source of
every module that is imported after it, looks for its own name there, and leaves the lines in memory: a tenth of the
time of a start. Nothing here uses these features. See `docs/decisions/0007`.
"""

from __future__ import annotations

import builtins
from importlib import import_module
from typing import Final

from forfait_desktop.later import put_off

_SUPPORT: Final = "shibokensupport.signature."

_LATER: Final = (
    "tempfile",
    "shibokensupport.feature",
    *(_SUPPORT + name for name in ("errorhandler", "importhandler", "layout", "parser")),
    *(_SUPPORT + name for name in ("lib.enum_sig", "lib.pyi_generator", "lib.tool")),
)
"""All that is read through its attributes only. Shiboken takes names of ``mapping`` from its dictionary: it must run;
and ``importhandler`` must not be before PySide6, which it imports."""


def load() -> None:
    """Load Shiboken and the core of PySide6. To be called before anything else imports them; later, it does less.

    The support files are found where `python tasks.py setup` and the packages unfold them, beside Shiboken. Where pip
    alone put them, inside its library, they are loaded as PySide6 does.

    Raises:
        ImportError: Qt, or a library of the system that it needs, is not there.
    """
    plain = getattr(builtins, "__orig_import__", builtins.__import__)
    try:
        # In this order: what PySide6 finds in place, it neither publishes under its own name nor puts into `import`.
        with put_off(*_LATER):
            for name in ("shiboken6", "PySide6.QtCore"):
                import_module(name)
    finally:
        builtins.__import__ = plain
