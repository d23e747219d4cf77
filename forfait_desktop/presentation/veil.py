"""« Mode présentation »: names and amounts are hidden on the screen; what is saved, copied or exported is not.

Views are made as always, then pass through `Veil.over` on their way to the window. Reports, tables and files never do,
so an export says the same whatever the screen shows. What hides is in `veiling`, loaded when it is first asked for.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol, TypeVar

if TYPE_CHECKING:
    from forfait_desktop.presentation.veiling import Veiling

_SHORTEST = 3

_View = TypeVar("_View")


class Named(Protocol):
    """Somebody whose names are hidden."""

    @property
    def name(self) -> str:
        """As printed."""

    @property
    def family_name(self) -> str:
        """The family name alone, or ""."""

    @property
    def given_name(self) -> str:
        """The given name alone, or ""."""


class Veil:
    """Whether names and amounts are hidden, and what stands in their place.

    A name becomes « Médecin 1 », « Médecin 2 »…, the same one each time, so that rows can still be told apart.

    Args:
        label: what stands for the n-th physician.
    """

    def __init__(self, label: Callable[[int], str] = "Médecin\u00a0{}".format) -> None:
        self._label = label
        self._on = False
        self._names: dict[str, int] = {}
        self._others: set[str] = set()
        self._veiling: Veiling | None = None
        self._listeners: list[Callable[[], None]] = []

    @property
    def on(self) -> bool:
        """Whether names and amounts are hidden."""
        return self._on

    def set_on(self, on: bool) -> None:
        """Hide them, or show them again; the listeners are told when that changes something."""
        if on != self._on:
            self._on = on
            for listener in tuple(self._listeners):
                listener()

    def listen(self, listener: Callable[[], None]) -> None:
        """Call ``listener`` after each change."""
        self._listeners.append(listener)

    def unlisten(self, listener: Callable[[], None]) -> None:
        """Stop calling it."""
        if listener in self._listeners:
            self._listeners.remove(listener)

    def set_label(self, label: Callable[[int], str]) -> None:
        """Say what stands for the n-th physician, in the language of the window."""
        self._label = label
        self._veiling = None

    # --- names ------------------------------------------------------------------------------------------------------

    def learn(self, person: Named) -> None:
        """Know the names of a physician."""
        if person.name:
            self.learn_name(person.name, person.family_name, person.given_name)

    def learn_name(self, name: str, family: str = "", given: str = "") -> None:
        """Know a name as printed, and its parts when they are known; otherwise its word in capitals is the family's."""
        name = " ".join(name.split())
        if not name:
            return
        words = name.replace("\u00a0", " ").split(" ")
        # The last word in capitals is the family name in most lists; a title such as « Dr » never is.
        capitals = [word for word in words if word.isupper() and len(word) >= _SHORTEST]
        parts = {part for part in (family.strip(), *(capitals if not family else ())) if len(part) >= 2}
        number = self._names.get(name, 0) or len(set(self._names.values())) + 1
        fresh = {name, *parts, *(part.upper() for part in parts), *(part.title() for part in parts)} - set(self._names)
        others = {given.strip()} if len(given.strip()) >= _SHORTEST else set()
        if fresh or others - self._others:
            self._names.update(dict.fromkeys(fresh, number))
            self._others |= others
            self._veiling = None

    def learn_other(self, name: str) -> None:
        """Know the name of somebody who is no physician: who prepared a declaration."""
        name = " ".join(name.split())
        if len(name) >= _SHORTEST and name not in self._others and name not in self._names:
            self._others.add(name)
            self._veiling = None

    # --- hiding -----------------------------------------------------------------------------------------------------

    def text(self, text: str) -> str:
        """A text without any known name nor any amount; as it is when nothing is hidden."""
        if not self._on or not text:
            return text
        return self._made().text(text)

    def over(self, view: _View) -> _View:
        """A view with every text hidden as `text` does; ids and what is typed in a field stay as they are."""
        if not self._on:
            return view
        found: _View = self._made().value(view)
        return found

    def _made(self) -> Veiling:
        if self._veiling is None:
            from forfait_desktop.presentation.veiling import Veiling

            self._veiling = Veiling(self._names, frozenset(self._others), self._label)
        return self._veiling
