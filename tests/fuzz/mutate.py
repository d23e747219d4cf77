"""Inputs made by changing others, from a number: the same number gives the same input on every machine."""

from __future__ import annotations

import random
from collections.abc import Sequence

WORDS = (
    b"NaN", b"-Infinity", b"1e999", b"-0", b"0x10", b"\\ud800", b"\\u0000", b"null", b"true", b"[[[[", b"}}", b'"',
    b"\\", b"\0",
    b"\xff\xfe", b"\xef\xbb\xbf", b"\xed\xa0\x80", b"\r\n", b"\n\n", b";", b"\t", b",", b"=", b"%", b"\xc2\xa0",
    b"\xe2\x80\xaf", b"../", b"C:\\", b"9" * 20, b"9" * 400, b"2024-02-30", b"0000-00-00", b"99999999999999999999",
    b"[a]\n", b"[[a.b]]\n", b"'''", b'"""', b"PK\x03\x04", b"PK\x05\x06", b"%PDF-", b"\x89PNG", b"2A", b"\xef\xbc\x91",
    b"1/0", b"1,5,5", b"--", b"1979-05-27T07:32:00Z", b'"sha256"', b'"schema_version": 2', b"inf", b"\xf0\x9f\x98\x80",
)  # fmt: skip


def mutated(seeds: Sequence[bytes], number: int) -> bytes:
    """The input of that number: one of the seeds, changed one to eight times."""
    chance = random.Random(number)  # noqa: S311 - which inputs are tried, not a secret
    data = bytearray(chance.choice(seeds))
    for _ in range(chance.choice((1, 1, 2, 3, 8))):
        at = chance.randrange(len(data) + 1)
        length = chance.choice((1, 2, 4, 16, 64, 400))
        match chance.randrange(9):
            case 0 if data:
                data[at % len(data)] ^= 1 << chance.randrange(8)
            case 1 if data:
                data[at % len(data)] = chance.randrange(256)
            case 2:
                del data[at : at + length]
            case 3:
                data[at:at] = chance.choice(WORDS)
            case 4:
                data[at : at + length] = chance.choice(WORDS)
            case 5:
                data[at:at] = data[at : at + length] * chance.choice((1, 2, 50))
            case 6:
                other = chance.choice(seeds)
                start = chance.randrange(len(other) + 1)
                data[at : at + length] = other[start : start + length]
            case 7:
                data[at:at] = bytes(chance.randrange(256) for _ in range(length))
            case _:
                del data[at:]
    return bytes(data[:200_000])
