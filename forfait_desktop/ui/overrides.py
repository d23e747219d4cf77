"""What Qt calls in our classes fails as any Python does: reported, and the window goes on.

Before Python 3.12 an exception that the interpreter itself raises (``[][3]``, ``int("x")``, a widget that is gone) is
not an object yet when it leaves a function. PySide6 (6.11) takes it for one when the function is an override of Qt's:
the program falls, without a report and without a save. Passing through an ``except`` makes the object that it expects.
"""

from __future__ import annotations

import builtins
import sys
from collections.abc import Callable
from functools import wraps
from types import FunctionType
from typing import Any, Final

from PySide6.QtCore import QObject

_MADE_WHEN_RAISED: Final = (3, 12)
"""From this Python on, an exception is an object from the start."""


def guard_overrides() -> None:
    """Guard the overrides of every class of Qt that is defined from now on. To be called once."""
    if sys.version_info >= _MADE_WHEN_RAISED:
        return
    build = builtins.__build_class__

    @wraps(build)
    def build_guarded(*given: Any, **options: Any) -> Any:
        made = build(*given, **options)
        if isinstance(made, type(QObject)):
            _guard(made)
        return made

    builtins.__build_class__ = build_guarded


def _guard(made: type) -> None:
    bases = [base for base in made.__mro__ if base.__module__.startswith("PySide6")]
    for owner in made.__mro__:
        # What stands beside Qt's class (a mixin) is none of Qt's until here; the bases that are were guarded when made.
        if owner is made or not isinstance(owner, type(QObject)):
            for name, value in list(vars(owner).items()):
                # Name by name: one of our classes has ten, those of Qt have hundreds.
                ours = isinstance(value, FunctionType) and not name.startswith("__")
                if ours and any(name in vars(base) for base in bases):
                    _guard_one(owner, name, value)


def _guard_one(owner: type, name: str, override: FunctionType) -> None:
    # Two classes share a mixin: it is guarded once.
    if override.__globals__ is not globals():
        setattr(owner, name, _guarded(override))


def _guarded(override: FunctionType) -> Callable[..., object]:
    @wraps(override)
    def call(*given: object) -> object:
        try:
            return override(*given)
        except BaseException:
            raise

    return call
