"""A guard against a reference-count defect of PySide6 on Python 3.11. Not needed, and not applied, from 3.12 on.

Measured with PySide6 6.12.0 on CPython 3.11.7: each call of a Qt method that returns nothing takes one reference of
``None`` away, and each ``emit`` or ``connect`` one of ``True``. After some 5 000 calls the interpreter stops with
« Fatal Python error: none_dealloc ». From Python 3.12 on these objects are immortal and the defect has no effect.
"""

from __future__ import annotations

import sys
from typing import Final

_FIRST_IMMORTAL: Final = (3, 12)
_SPARE: Final = 1 << 60


def keep_singletons_alive() -> bool:
    """Give ``None``, ``True``, ``False`` and ``NotImplemented`` more references than can ever be taken away.

    Returns:
        Whether the guard was needed and applied. Calling it again is harmless.
    """
    if sys.version_info[:2] >= _FIRST_IMMORTAL or sys.implementation.name != "cpython":
        return False
    import ctypes

    for singleton in (None, True, False, NotImplemented):
        if sys.getrefcount(singleton) < _SPARE:
            # The first field of an object is its reference count: what sys.getrefcount just read.
            ctypes.c_ssize_t.from_address(id(singleton)).value += _SPARE
    return True
