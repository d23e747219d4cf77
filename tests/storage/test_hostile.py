"""Anything at all given to the readers: read, or refused by our own error, never a traceback."""

from __future__ import annotations

import copy
import hashlib
import json
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage.answers_file import read_answers
from forfait_desktop.storage.dossier import check_against, from_bytes, to_bytes
from tests.sample import SAMPLE_ID, sample_campaign
from tests.storage.builders import full_dossier

scalars = (
    st.none()
    | st.booleans()
    | st.integers(-(10**20), 10**20)
    | st.floats(allow_nan=False, allow_infinity=False)
    | st.text(st.characters(exclude_categories=["Cs"]), max_size=12)
    | st.sampled_from(["2023-12-20", "80.0", "0.5", "kept", "done", "percent", "-0", "1e5", "Justificatifs/../x"])
)
trees = st.recursive(
    scalars,
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(
            st.sampled_from(["dmp", "taux", "done", "total", "percent", "name", "on", "é", "e\u0301"]),
            inner,
            max_size=3,
        )
    ),
    max_leaves=8,
)


def places(value: Any, path: tuple[Any, ...] = ()) -> list[tuple[Any, ...]]:
    """Every path of a JSON tree."""
    found = [path]
    if isinstance(value, dict):
        for key, item in value.items():
            found += places(item, (*path, key))
    elif isinstance(value, list):
        for number, item in enumerate(value):
            found += places(item, (*path, number))
    return found


RAW: dict[str, Any] = json.loads(to_bytes(full_dossier()))
PLACES = [path for path in places(RAW) if path]


def put(path: tuple[Any, ...], value: Any) -> dict[str, Any]:
    raw = copy.deepcopy(RAW)
    holder: Any = raw
    for key in path[:-1]:
        holder = holder[key]
    holder[path[-1]] = value
    return raw


def sign(raw: dict[str, Any]) -> bytes:
    bare = {key: value for key, value in raw.items() if key != "sha256"}
    text = json.dumps(bare, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return json.dumps({**bare, "sha256": hashlib.sha256(text.encode()).hexdigest()}, ensure_ascii=False).encode()


@settings(max_examples=400, deadline=None)
@given(path=st.sampled_from(PLACES), value=trees)
@example(path=("schemes",), value=[])
@example(path=("payment",), value=3)
@example(path=("schema_version",), value=10**19)
@example(path=("revision",), value=10**30)
def test_a_signed_dossier_with_anything_in_it(path: tuple[Any, ...], value: Any) -> None:
    try:
        dossier = from_bytes(sign(put(path, value)))
        check_against(dossier, sample_campaign())
    except ForfaitError as error:
        assert error.code.startswith("dossier-") or error.code == "text-unsavable"  # noqa: PT017 - many cases at once
        return
    if not dossier.newer:
        assert from_bytes(to_bytes(dossier)) == dossier


@settings(max_examples=300, deadline=None)
@given(answers=trees, physician=trees, schemes=trees)
def test_an_answers_file_with_anything_in_it(answers: Any, physician: Any, schemes: Any) -> None:
    raw = {"campaign": SAMPLE_ID, "answers": answers, "physician": physician, "schemes": schemes}
    try:
        read_answers(json.dumps(raw).encode()).validate_against(sample_campaign())
    except ForfaitError as error:
        assert error.code.startswith("answers-") or error.code == "text-unsavable"  # noqa: PT017 - idem


@settings(max_examples=300, deadline=None)
@given(st.binary(max_size=80) | st.text('{}[]":,0123456789.eE+-\\utrfalsn ', max_size=60).map(str.encode))
def test_bytes_of_any_kind(data: bytes) -> None:
    with pytest.raises(ForfaitError):
        from_bytes(data)
    with pytest.raises(ForfaitError):
        read_answers(data)
