"""`records.dataclass` makes the classes that the standard decorator would have made."""

from __future__ import annotations

import copy
import dataclasses
import importlib
import inspect
import pickle
import pkgutil
from collections.abc import Iterator, Mapping
from dataclasses import FrozenInstanceError, field

import pytest

import forfait_desktop
from forfait_desktop.records import dataclass


def classes() -> Iterator[type]:
    for module in pkgutil.walk_packages(forfait_desktop.__path__, "forfait_desktop."):
        if module.name.endswith("__main__"):
            continue
        for value in vars(importlib.import_module(module.name)).values():
            if isinstance(value, type) and "__dataclass_fields__" in vars(value) and value.__module__ == module.name:
                yield value


ALL = tuple(classes())


def twin_of(cls: type) -> type:
    """The same fields, made by the standard library, without slots."""
    names = {
        one.name: field(
            default=one.default,
            default_factory=one.default_factory,
            repr=one.repr,
            hash=one.hash,
            compare=one.compare,
        )
        for one in dataclasses.fields(cls)
    }
    types: dict[str, object] = dict.fromkeys(names, object)
    return dataclasses.dataclass(frozen=True)(type(cls.__name__, (), {"__annotations__": types, **names}))


def shape(cls: type) -> list[tuple[str, bool]]:
    return [(one.name, one.default is one.empty) for one in inspect.signature(cls).parameters.values()]


def blank(cls: type) -> object:
    """An instance whose fields hold texts, whatever their types."""
    instance: object = object.__new__(cls)
    for one in dataclasses.fields(cls):
        object.__setattr__(instance, one.name, one.name)
    return instance


@pytest.mark.parametrize("cls", ALL, ids=[f"{one.__module__}.{one.__name__}" for one in ALL])
def test_each_class_is_told_and_compared_as_its_standard_twin(cls: type) -> None:
    ours, twin = blank(cls), blank(twin_of(cls))
    assert ours == blank(cls)
    assert ours != twin
    if cls.__repr__.__module__ == "forfait_desktop.records":
        twin_text = repr(twin)
        assert repr(ours).partition("(")[2] == twin_text.partition("(")[2]
    if getattr(cls.__hash__, "__module__", "") == "forfait_desktop.records":
        assert hash(ours) == hash(twin)
    first = next(iter(dataclasses.fields(cls)), None)
    if first is not None and cls.__dataclass_params__.frozen:  # type: ignore[attr-defined]
        with pytest.raises(FrozenInstanceError):
            setattr(ours, first.name, 1)
        with pytest.raises(FrozenInstanceError):
            delattr(ours, first.name)


@dataclass(frozen=True, slots=True)
class Sample:
    """A record with all that ours use."""

    name: str
    number: str = field(default="", repr=False)
    seen: Mapping[str, int] = field(default_factory=dict, compare=False)
    rank: int = 3

    def __post_init__(self) -> None:
        if self.rank < 0:
            raise ValueError(self.rank)


@dataclass(frozen=True, slots=True)
class Longer(Sample):
    """A record that adds a field."""

    more: str = "m"


@dataclass(slots=True)
class Loose:
    """A record that changes."""

    items: list[int] = field(default_factory=list)


def test_the_first_instance_and_the_next_ones_are_made_alike() -> None:
    first, second = Sample("a", rank=2), Sample("a", "1", {}, 2)
    assert (first.name, first.number, first.seen, first.rank) == ("a", "", {}, 2)
    assert first != second
    assert first == Sample("a", "", {"x": 1}, 2)
    assert hash(first) == hash(Sample("a", "", {"x": 1}, 2))
    assert first.seen is not Sample("a").seen


def test_a_hidden_field_is_not_told() -> None:
    assert repr(Sample("a", "269054958815780")) == "Sample(name='a', seen={}, rank=3)"


def test_a_wrong_call_is_refused_by_name() -> None:
    with pytest.raises(TypeError, match=r"Sample.__init__\(\) missing 1 required positional argument: 'name'"):
        Sample()  # type: ignore[call-arg]
    with pytest.raises(TypeError, match="unexpected keyword argument 'other'"):
        Sample("a", other=1)  # type: ignore[call-arg]
    with pytest.raises(ValueError, match="-1"):
        Sample("a", rank=-1)


def test_a_frozen_record_refuses_to_change_and_can_be_replaced() -> None:
    sample = Sample("a")
    with pytest.raises(FrozenInstanceError, match="cannot assign to field 'name'"):
        sample.name = "b"  # type: ignore[misc]
    with pytest.raises(FrozenInstanceError, match="cannot delete field 'name'"):
        del sample.name
    assert dataclasses.replace(sample, name="b") == Sample("b")
    assert dataclasses.asdict(sample) == {"name": "a", "number": "", "seen": {}, "rank": 3}


def test_a_subclass_has_its_own_constructor() -> None:
    assert Longer("a", more="z").more == "z"
    assert Sample("a") != Longer("a")
    assert shape(Longer) == [("name", True), ("number", False), ("seen", False), ("rank", False), ("more", False)]


def test_it_is_copied_and_sent_to_another_process() -> None:
    sample = Sample("a", "1", {"x": 1})
    for other in (copy.copy(sample), copy.deepcopy(sample), pickle.loads(pickle.dumps(sample))):  # noqa: S301 - ours
        assert (other, other.seen) == (sample, {"x": 1})


def test_a_record_that_changes_has_no_hash() -> None:
    loose = Loose()
    loose.items.append(1)
    loose.items = [2]
    assert loose == Loose([2])
    assert Loose.__hash__ is None
