"""Standard dataclasses whose methods are written when they are first called.

`dataclasses.dataclass` compiles seven functions for each class, 0.7 ms of the start for each one, though most classes
never need most of them: opening a declaration imports 240 classes. Here the standard decorator still makes the class
(fields, slots, parameters: `fields`, `replace`, `is_dataclass` and pydantic see no difference) and is told to write no
method. Comparison, hash, text and the refusal to assign are plain functions; the constructor is compiled at the first
instance. `tests/performance/test_records.py` compares each class of the application with the standard one.
"""

from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import TYPE_CHECKING, Any

from forfait_desktop.later import put_off

# `dataclasses` needs `inspect` to word a documentation that is written below.
with put_off("inspect"):
    import dataclasses
    from dataclasses import MISSING, Field, FrozenInstanceError

__all__ = ["dataclass"]

if TYPE_CHECKING:
    from dataclasses import dataclass
else:

    def dataclass(*, frozen: bool = False, slots: bool = False) -> Callable[[type], type]:
        """Make a dataclass, as the standard decorator of the same name; always with parentheses."""

        def made(cls: type) -> type:
            if cls.__doc__ is None:
                # The standard decorator would load `inspect` to tell how it is called.
                cls.__doc__ = cls.__name__
            # Frozen only below a frozen class, where the standard decorator insists: it compiles two functions then.
            told = frozen and any(hasattr(base, "__dataclass_fields__") for base in cls.__bases__)
            standard = dataclasses.dataclass(init=False, repr=False, eq=False, frozen=told, slots=slots)
            return _finished(standard(cls), frozen, slots)

        return made


def _finished(cls: Any, frozen: bool, slots: bool) -> type:
    written = cls.__dict__
    fields: tuple[Field[Any], ...] = dataclasses.fields(cls)
    params = cls.__dataclass_params__
    params.init = params.repr = params.eq = True
    params.frozen = frozen
    # `__eq__` alone sets `__hash__` to None in a class body: that is no hash of its own.
    own_hash = written.get("__hash__", MISSING)
    hashed = own_hash is not MISSING and not (own_hash is None and "__eq__" in written)
    compared = _getter([one.name for one in fields if one.compare])
    if "__init__" not in written:
        cls.__init__ = _first_init(cls, fields)
    if "__repr__" not in written:
        cls.__repr__ = _repr(tuple(one.name for one in fields if one.repr))
    if "__eq__" not in written:
        cls.__eq__ = _eq(compared)
    if frozen:
        if not hashed:
            cls.__hash__ = _hash(_getter([one.name for one in fields if one.compare and one.hash in (None, True)]))
        if slots:
            _pickled(cls, tuple(one.name for one in fields))
        # Last: from here on, an instance refuses to be changed.
        cls.__setattr__, cls.__delattr__ = _refusals(cls, frozenset(one.name for one in fields))
    elif not hashed:
        cls.__hash__ = None
    finished: type = cls
    return finished


def _first_init(cls: Any, fields: tuple[Field[Any], ...]) -> Callable[..., None]:
    def __init__(self: object, *args: object, **kwargs: object) -> None:  # noqa: N807 - the name in error messages
        written = _init(cls, fields)
        # A subclass may still hold this one: it then replaces what it got from here.
        cls.__init__ = written
        written(self, *args, **kwargs)

    return __init__


def _init(cls: Any, fields: tuple[Field[Any], ...]) -> Callable[..., None]:
    """Compile the constructor. Each value goes in by its slot, which also works when the instance is frozen."""
    names: dict[str, object] = {"_object_setattr": object.__setattr__, "_MISSING": MISSING}
    signature = ["self"]
    body: list[str] = []
    for number, one in enumerate(fields):
        name, value = one.name, one.name
        if one.default is not MISSING:
            names[f"_default{number}"] = one.default
            signature.append(f"{name}=_default{number}")
        elif one.default_factory is not MISSING:
            names[f"_default{number}"] = one.default_factory
            signature.append(f"{name}=_MISSING")
            value = f"_default{number}() if {name} is _MISSING else {name}"
        else:
            signature.append(name)
        slot = getattr(getattr(cls, name, None), "__set__", None)
        if slot is not None:
            names[f"_set{number}"] = slot
            body.append(f"  _set{number}(self, {value})")
        else:
            body.append(f"  _object_setattr(self, {name!r}, {value})")
    if hasattr(cls, "__post_init__"):
        body.append("  self.__post_init__()")
    text = f"def __init__({', '.join(signature)}):\n" + "\n".join(body or ["  pass"])
    # As the standard library does; the names are those of annotated fields, which are identifiers.
    exec(text, names)  # noqa: S102
    written: Any = names["__init__"]
    written.__qualname__ = f"{cls.__qualname__}.__init__"
    written.__module__ = cls.__module__
    written.__annotations__ = {one.name: one.type for one in fields} | {"return": None}
    finished: Callable[..., None] = written
    return finished


def _getter(names: list[str]) -> Callable[[Any], object]:
    if not names:
        return _nothing
    if len(names) == 1:
        only = attrgetter(names[0])
        return lambda one: (only(one),)
    return attrgetter(*names)


def _nothing(_one: object) -> tuple[()]:
    return ()


def _eq(compared: Callable[[Any], object]) -> Callable[[object, object], bool]:
    def __eq__(self: object, other: object) -> bool:  # noqa: N807
        if other.__class__ is self.__class__:
            return compared(self) == compared(other)
        return NotImplemented

    return __eq__


def _hash(hashed: Callable[[Any], object]) -> Callable[[object], int]:
    def __hash__(self: object) -> int:  # noqa: N807
        return hash(hashed(self))

    return __hash__


def _repr(names: tuple[str, ...]) -> Callable[[object], str]:
    def __repr__(self: object) -> str:  # noqa: N807
        inside = ", ".join(f"{name}={getattr(self, name)!r}" for name in names)
        return f"{self.__class__.__qualname__}({inside})"

    return __repr__


def _refusals(cls: Any, names: frozenset[str]) -> tuple[Callable[..., None], Callable[..., None]]:
    def __setattr__(self: object, name: str, value: object) -> None:  # noqa: N807
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot assign to field {name!r}")
        super(cls, self).__setattr__(name, value)

    def __delattr__(self: object, name: str) -> None:  # noqa: N807
        if type(self) is cls or name in names:
            raise FrozenInstanceError(f"cannot delete field {name!r}")
        super(cls, self).__delattr__(name)

    return __setattr__, __delattr__


def _pickled(cls: Any, names: tuple[str, ...]) -> None:
    """Let a frozen instance with slots go to another process and be copied."""

    def __getstate__(self: object) -> list[object]:  # noqa: N807
        return [getattr(self, name) for name in names]

    def __setstate__(self: object, state: list[object]) -> None:  # noqa: N807
        for name, value in zip(names, state, strict=True):
            object.__setattr__(self, name, value)

    cls.__getstate__, cls.__setstate__ = __getstate__, __setstate__
