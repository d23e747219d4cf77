"""The door through which every sentence passes: `translate(context, text)` is injected, French is the source."""

from __future__ import annotations

from collections.abc import Callable

Translate = Callable[[str, str], str]
"""(context, French text) → text in the language of the window."""


def french(context: str, text: str) -> str:  # noqa: ARG001  (same shape as Qt's translate)
    """The identity: what the command line and the PDF in French use."""
    return text


class Words:
    """Base of the families of sentences. A sentence is a literal with `{names}`, filled after translation."""

    context = "Wording"

    def __init__(self, translate: Translate) -> None:
        self._translate = translate

    def say(self, text: str, /, **values: object) -> str:
        """The sentence in the language of the window, its `{names}` replaced by finished strings."""
        translated = self._translate(self.context, text)
        return translated.format(**values) if values else translated
