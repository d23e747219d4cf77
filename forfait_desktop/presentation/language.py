"""The language that is being spoken: one for the window, French for whatever goes into a file.

It is a context variable, as the precision of `decimal` is: the window chooses once, a block that writes a file says
`with in_french()`, and another thread speaks French until it is told otherwise. Nothing is passed through a hundred
functions for it, and no file can come out half in another language.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Final, Literal

Language = Literal["fr", "en"]

_SPOKEN: Final[ContextVar[Language]] = ContextVar("language", default="fr")


def spoken() -> Language:
    """The language of the sentences, the numbers and the dates that are made now."""
    return _SPOKEN.get()


def speak(language: Language) -> None:
    """Choose the language of this thread from now on."""
    _SPOKEN.set(language)


@contextmanager
def in_french() -> Iterator[None]:
    """Within the block everything is French: the report, the tables, the letters, what the declaration keeps."""
    token = _SPOKEN.set("fr")
    try:
        yield
    finally:
        _SPOKEN.reset(token)
