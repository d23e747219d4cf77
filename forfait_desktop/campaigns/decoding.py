"""A campaign from its TOML tree, without pydantic, when everything in it is as it should be."""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from forfait_desktop.campaigns.source_file import parse_threshold
from forfait_desktop.decoding import Decoder, UnexpectedError, whole
from forfait_desktop.domain.campaign import Campaign


def decode_campaign(tree: object) -> Campaign:
    """The campaign of a tree parsed by `source_file.read_tree`.

    Raises:
        UnexpectedError: pydantic must look at it.
    """
    return _decoder().decode(Campaign, tree)


def _decoder() -> Decoder:
    return Decoder({int: whole, date: _day, Decimal: _number, Fraction: _threshold, object: _anything})


def _day(value: Any) -> date:
    # Not a date with an hour, which is a date too.
    if type(value) is not date:
        raise UnexpectedError
    return value


def _number(value: Any) -> Decimal:
    if type(value) is int:
        return Decimal(whole(value))
    return Decimal(repr(_as_in_json(value)))


def _as_in_json(value: Any) -> float:
    """A number as the JSON given to pydantic holds it: « 2.50 » is 2.5."""
    if type(value) is not Decimal or not value.is_finite():
        raise UnexpectedError
    number = float(value)
    if Decimal(repr(number)) != value:
        raise UnexpectedError
    return number


def _threshold(value: Any) -> Fraction:
    threshold = parse_threshold(value) if type(value) is str else None
    if threshold is None or not 0 < threshold <= 1:
        raise UnexpectedError
    return threshold


def _anything(value: Any) -> object:
    """What an example answers: any tree of texts, booleans and numbers; a day there is a fault."""
    if type(value) is dict:
        return {key: _anything(item) for key, item in value.items()}
    if type(value) is list:
        return [_anything(item) for item in value]
    if type(value) is str or type(value) is bool:
        return value
    return whole(value) if type(value) is int else _as_in_json(value)
