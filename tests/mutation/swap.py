"""A mutant put into a running process: the code of the functions that differ, without importing anything again."""

from __future__ import annotations

import ast
import functools
import gc
import types
from collections.abc import Iterator

_OPTIMIZED = 0x1  # set on the code of functions, not on that of modules and classes

Pair = tuple[types.CodeType, types.CodeType]
Place = tuple[str, str, int]


def differences(source: str, mutated: ast.Module, path: str) -> list[Pair] | None:
    """Return the code of each function before and after, outer ones first.

    None when the wrong is run at the import: the module has then to be imported again.
    """
    before = compile(source, path, "exec", dont_inherit=True)
    after = compile(mutated, path, "exec", dont_inherit=True)
    if _differ_outside(before, after):
        return None
    return list(_pairs(before, after))


def put(pairs: list[Pair], functions: dict[Place, list[types.FunctionType]]) -> bool:
    """Give the living functions their changed code; False when none of them is found."""
    found = False
    for before, after in pairs:
        for function in functions.get(place(before), ()):
            if len(function.__code__.co_freevars) == len(after.co_freevars):
                function.__code__ = after
                found = True
    return found


def place(code: types.CodeType) -> Place:
    """Where a function is written: what stays the same between two compilations."""
    return code.co_filename, code.co_qualname, code.co_firstlineno


def living(paths: set[str]) -> dict[Place, list[types.FunctionType]]:
    """The functions of this process that were written in these files."""
    found: dict[Place, list[types.FunctionType]] = {}
    for one in _objects():
        if type(one) is types.FunctionType and one.__code__.co_filename in paths:
            found.setdefault(place(one.__code__), []).append(one)
    return found


def caches(packages: tuple[str, ...]) -> list[functools._lru_cache_wrapper[object]]:
    """The caches of these packages: the collection filled some of them without the mutant."""
    every = (one for one in _objects() if isinstance(one, functools._lru_cache_wrapper))
    return [one for one in every if str(getattr(one, "__module__", "")).startswith(packages)]


def _objects() -> list[object]:
    """Every object, also those that were put out of sight (`gc.freeze`, which the tests' own configuration calls)."""
    gc.unfreeze()
    return gc.get_objects()


def _differ_outside(before: types.CodeType, after: types.CodeType) -> bool:
    if before.co_flags & _OPTIMIZED:
        return False
    if before.replace(co_consts=_bare(before)) != after.replace(co_consts=_bare(after)):
        return True
    return any(_differ_outside(*pair) for pair in zip(_inner(before), _inner(after), strict=True))


def _pairs(before: types.CodeType, after: types.CodeType) -> Iterator[Pair]:
    if before == after:
        return
    if before.co_flags & _OPTIMIZED:
        yield before, after
    inner = _inner(before), _inner(after)
    if len(inner[0]) == len(inner[1]):
        for pair in zip(*inner, strict=True):
            yield from _pairs(*pair)


def _inner(code: types.CodeType) -> list[types.CodeType]:
    return [one for one in code.co_consts if isinstance(one, types.CodeType)]


def _bare(code: types.CodeType) -> tuple[object, ...]:
    return tuple(None if isinstance(one, types.CodeType) else one for one in code.co_consts)
