"""The glossary of a campaign file, read alone: parsing a whole campaign would cost fifty times more."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Mapping

_TABLE = re.compile(r"^\[glossary\]\n(.*?)(?=^\[|\Z)", re.MULTILINE | re.DOTALL)


def read_glossary(data: bytes) -> Mapping[str, str]:
    """Term → meaning; empty when the file has none or cannot be read."""
    try:
        found = _TABLE.search(data.decode("utf-8").replace("\r\n", "\n"))
        table = tomllib.loads(found.group(1)) if found is not None else {}
    except (UnicodeDecodeError, tomllib.TOMLDecodeError):
        return {}
    return {term: meaning for term, meaning in table.items() if isinstance(meaning, str)}
