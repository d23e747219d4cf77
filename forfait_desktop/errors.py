"""The one exception of the application: a code and its parameters, no sentence.

The French sentence (what, why, what to do) is made in `presentation/wording/errors.py`.
"""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType


class ForfaitError(Exception):
    """Something the user can be told about.

    Attributes:
        code: a stable kebab-case identifier, e.g. "answers-unknown-indicator".
        params: the values that the sentence names (file, indicator, value…). Never a patient number.
    """

    def __init__(self, code: str, **params: object) -> None:
        super().__init__(code)
        self.code = code
        self.params: Mapping[str, object] = MappingProxyType(dict(params))

    def __str__(self) -> str:
        details = ", ".join(f"{key}={value!r}" for key, value in self.params.items())
        return f"{self.code}({details})"
