"""What is decoded without pydantic, pydantic accepts, with the same result; what is refused goes to pydantic."""

from __future__ import annotations

import copy
import dataclasses
import json
from datetime import date, datetime
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forfait_desktop.campaigns import loader
from forfait_desktop.campaigns.decoding import decode_campaign
from forfait_desktop.campaigns.source_file import read_tree
from forfait_desktop.decoding import Decoder, UnexpectedError, json_reader
from forfait_desktop.domain.answers import Physician, Schemes
from forfait_desktop.domain.campaign import Campaign
from forfait_desktop.records import dataclass
from forfait_desktop.storage import dossier as storage
from forfait_desktop.storage.dossier import Dossier, to_bytes
from tests.conftest import ROOT
from tests.storage.builders import full_dossier, plain_dossier

FILES = sorted((ROOT / "resources" / "campaigns").glob("*/campaign.toml"))


@cache
def tree_of(path: Path) -> dict[str, object]:
    return read_tree(path.read_bytes(), path.name)


@cache
def content_of(full: bool) -> dict[str, Any]:
    raw = json.loads(to_bytes(full_dossier() if full else plain_dossier()))
    content = {key: value for key, value in raw.items() if key not in ("format", "sha256", "answers")}
    storage._schemes_in(content["schemes"])
    return content


def test_the_twelve_campaigns_are_there() -> None:
    assert len(FILES) == 12


@pytest.mark.parametrize("path", FILES, ids=[path.parent.name for path in FILES])
def test_each_campaign_is_decoded_as_pydantic_reads_it(path: Path) -> None:
    decoded = decode_campaign(tree_of(path))
    validated, faults = loader._validated(tree_of(path), path.name)
    assert not faults
    assert decoded == validated
    # Equal decimals may be written differently: « 2.50 » and « 2.5 ».
    assert repr(decoded) == repr(validated)


@pytest.mark.parametrize("full", [True, False])
def test_a_dossier_is_decoded_as_pydantic_reads_it(full: bool) -> None:
    decoded = json_reader().decode(Dossier, content_of(full))
    (validated,) = storage._adapter(Dossier, False).validate_json(json.dumps([content_of(full)]))
    assert repr(decoded) == repr(validated)


# --- what is nearly right ---------------------------------------------------------------------------------------------

odd_values: st.SearchStrategy[object] = st.one_of(
    st.none(),
    st.booleans(),
    st.integers(-(10**12), 10**12),
    st.sampled_from(
        ["", "x", "2026-02-30", "2026-12-01", "20261201", "2026-12-01T00:00:00", "0000-01-01", "2/3", "3/2", "70 %"]
    ),
    st.sampled_from(
        ["1", "1.50", "-0.5", "1e3", " 1", "1_0", "٣", "NaN", "checklist", "rate", "vsm", "unknown", "all"]
    ),
    st.sampled_from([[], ["a"], ["a", "b"], [["a", "b"]], {}, {"a": 1}, {"a": "b"}, {"kind": "rate"}]),
)
odd_toml: st.SearchStrategy[object] = st.one_of(
    odd_values,
    st.sampled_from([date(2026, 12, 1), datetime(2026, 12, 1, 10, 0)]),  # noqa: DTZ001 - as TOML writes it
    st.sampled_from([Decimal("2.50"), Decimal("1e400"), Decimal("NaN"), Decimal("0.1000000000000000000001")]),
)


def changed(data: st.DataObject, tree: Any, values: st.SearchStrategy[object]) -> Any:
    """The tree with one thing replaced, removed or added somewhere."""
    tree = copy.deepcopy(tree)
    here = tree
    while True:
        keys = list(here) if isinstance(here, dict) else list(range(len(here)))
        act = data.draw(st.sampled_from(["go", "go", "go", "go", "replace", "remove", "add"]))
        if act == "add" or not keys:
            if isinstance(here, dict):
                here[data.draw(st.sampled_from(["hint", "points", "end", "inconnu", "kind", "lines", "sector"]))] = (
                    data.draw(values)
                )
            else:
                here.append(data.draw(values))
            return tree
        key = data.draw(st.sampled_from(keys))
        if act == "go" and isinstance(here[key], dict | list):
            here = here[key]
        elif act == "remove":
            del here[key]
            return tree
        else:
            here[key] = data.draw(values)
            return tree


@given(data=st.data(), path=st.sampled_from(FILES))
def test_a_campaign_changed_somewhere_is_never_read_otherwise_than_pydantic_does(
    data: st.DataObject, path: Path
) -> None:
    tree = changed(data, tree_of(path), odd_toml)
    try:
        decoded = decode_campaign(tree)
    except UnexpectedError:
        return
    validated, faults = loader._validated(tree, path.name)
    assert not faults
    assert repr(decoded) == repr(validated)


@given(data=st.data())
def test_a_dossier_changed_somewhere_is_never_read_otherwise_than_pydantic_does(data: st.DataObject) -> None:
    content = changed(data, content_of(True), odd_values)
    try:
        decoded = json_reader().decode(Dossier, content)
    except UnexpectedError:
        return
    (validated,) = storage._adapter(Dossier, False).validate_json(json.dumps([content]))
    assert repr(decoded) == repr(validated)


@pytest.mark.parametrize("kind", [Physician, Schemes])
@given(data=st.data())
def test_the_parts_of_an_answers_file_are_read_as_pydantic_does(data: st.DataObject, kind: type[Any]) -> None:
    part = content_of(True)["physician" if kind is Physician else "schemes"]
    content = changed(data, part, odd_values)
    try:
        decoded = json_reader().decode(kind, content)
    except UnexpectedError:
        return
    (validated,) = storage._adapter(kind, False).validate_json(json.dumps([content]))  # type: ignore[arg-type]
    assert repr(decoded) == repr(validated)


# --- what is refused --------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("key", "value"),
    [("year", True), ("year", "2023"), ("title", 3), ("updated", "2023-01-01"), ("point_value", [7]), ("volets", {})],
)
def test_a_wrong_type_is_left_to_pydantic_which_names_it(key: str, value: object) -> None:
    tree = {**tree_of(FILES[0]), key: value}
    with pytest.raises(UnexpectedError):
        decode_campaign(tree)
    _, faults = loader._validated(tree, "essai")
    assert [fault.params["where"] for fault in faults] == [key]


@pytest.mark.parametrize("key", [one.name for one in dataclasses.fields(Campaign)])
def test_a_missing_or_unknown_key_is_left_to_pydantic(key: str) -> None:
    field = next(one for one in dataclasses.fields(Campaign) if one.name == key)
    tree = {name: value for name, value in tree_of(FILES[0]).items() if name != key}
    if field.default is dataclasses.MISSING and field.default_factory is dataclasses.MISSING:
        with pytest.raises(UnexpectedError):
            decode_campaign(tree)
    with pytest.raises(UnexpectedError):
        decode_campaign({**tree, f"{key}_": 1})


@dataclass(frozen=True, slots=True)
class Unread:
    """A class with a field of a type that nothing tells how to read."""

    what: set[str]


def test_a_type_that_is_not_known_is_left_to_pydantic() -> None:
    with pytest.raises(UnexpectedError):
        Decoder({}).decode(Unread, {"what": ["a"]})
