"""Which lines explain, to the cent, the gap between what was paid and what was expected.

Every amount is a whole number of cents. What can differ is a gate (open or closed: it carries everything behind it)
and, behind an open gate, each line (any of the amounts that it can pay). An explanation is a set of such changes whose
differences sum to the gap; only the sets with the fewest changes are given, and all of them.

The sums are built line by line from the end, each with the fewest changes that reach it and the number of ways to do
so. Walking that table from the start then never leaves a path that leads to an explanation, so the work is that of the
table plus the explanations themselves. The table holds one entry per distinct sum: a few thousand for points of 7 €.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from itertools import islice, product
from typing import Literal

from forfait_desktop.errors import ForfaitError
from forfait_desktop.records import dataclass

LISTED = 2_000
"""Explanations that are listed, at most; they are counted whatever their number."""

SUMS = 1_000_000
"""Sums that a table may hold: far above any published campaign, and below what a computer notices."""


@dataclass(frozen=True, slots=True)
class PayLine:
    """A line that can be paid, in cents.

    Attributes:
        id: indicator id, or the name of points that no line holds.
        expected: what it pays when its gate is open, after the answers.
        possible: every amount that it can pay.
        gate: id of the volet that conditions it, or "".
        known: the amount that the caisse prints for it, None when it does not.
    """

    id: str
    expected: int
    possible: tuple[int, ...]
    gate: str = ""
    known: int | None = None


@dataclass(frozen=True, slots=True)
class PayGate:
    """A volet whose conditions open it: its lump in cents, and whether the answers open it."""

    id: str
    lump: int
    is_open: bool
    known: int | None = None


@dataclass(frozen=True, slots=True)
class Expectation:
    """What should be paid."""

    gates: tuple[PayGate, ...]
    lines: tuple[PayLine, ...]

    @property
    def total(self) -> int:
        """The estimate, in cents."""
        states = {gate.id: gate.is_open for gate in self.gates}
        lumps = sum(gate.lump for gate in self.gates if gate.is_open)
        return lumps + sum(_ordinary(line, states) for line in self.lines)


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that was paid otherwise. Of a gate, the two amounts include everything behind it."""

    kind: Literal["gate", "line"]
    id: str
    expected: int
    paid: int

    @property
    def difference(self) -> int:
        """Paid − expected, in cents."""
        return self.paid - self.expected


@dataclass(frozen=True, slots=True)
class Explanation:
    """Changes, gates first, then lines in the order of the campaign."""

    changes: tuple[Change, ...]

    @property
    def difference(self) -> int:
        """What they explain, in cents."""
        return sum(change.difference for change in self.changes)


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """Every smallest explanation of a gap.

    Attributes:
        expected: the estimate, in cents.
        received: what was paid, in cents.
        size: how many changes each explanation has; None when nothing explains the gap.
        count: how many explanations there are.
        explanations: all of them, unless there are more than the limit asked for.
    """

    expected: int
    received: int
    size: int | None
    count: int
    explanations: tuple[Explanation, ...]

    @property
    def gap(self) -> int:
        """Received − expected, in cents."""
        return self.received - self.expected


Cancelled = Callable[[], bool]


def never() -> bool:
    """Do not stop."""
    return False


def reconcile(
    expectation: Expectation,
    received: int,
    *,
    tolerance: int = 0,
    limit: int = LISTED,
    cancelled: Cancelled = never,
) -> Reconciliation:
    """Find every smallest explanation of what was received.

    Args:
        expectation: what should be paid.
        received: what was paid, in cents.
        tolerance: cents that the explanations may leave unexplained (a payment rounded to the euro).
        limit: explanations to list, at most; the others are counted.
        cancelled: asked now and then; True stops the work.

    Raises:
        ForfaitError: `export-cancelled` when `cancelled` answered True, `reconciliation-too-large` beyond `SUMS` sums.
    """
    worlds = [_World(expectation, states, received, tolerance, cancelled) for states in _states(expectation)]
    sizes = [world.size for world in worlds if world.size is not None]
    if not sizes:
        return Reconciliation(expectation.total, received, None, 0, ())
    least = min(sizes)
    best = [world for world in worlds if world.size == least]
    found = islice((one for world in best for one in world.explanations(cancelled)), limit)
    return Reconciliation(expectation.total, received, least, sum(world.count for world in best), tuple(found))


def _ordinary(line: PayLine, states: Mapping[str, bool]) -> int:
    return line.expected if states.get(line.gate, True) else 0


def _states(expectation: Expectation) -> Iterator[dict[str, bool]]:
    """Each way for the gates to be open or closed, the expected one first; a lump that is printed settles its gate."""
    choices: list[tuple[bool, ...]] = []
    for gate in expectation.gates:
        if gate.known is not None and gate.lump and gate.known in (0, gate.lump):
            choices.append((gate.known == gate.lump,))
        else:
            choices.append((gate.is_open, not gate.is_open))
    for states in product(*choices):
        yield {gate.id: state for gate, state in zip(expectation.gates, states, strict=True)}


@dataclass(frozen=True, slots=True)
class _Free:
    """A line whose amount is not known: what it pays if nothing is wrong, and by how much it can differ."""

    id: str
    ordinary: int
    differences: tuple[int, ...]


_Table = dict[int, tuple[int, int]]
"""Sum of differences → fewest changes that reach it, number of ways to do so."""


class _World:
    """One state of the gates, and what explains the rest."""

    def __init__(
        self,
        expectation: Expectation,
        states: Mapping[str, bool],
        received: int,
        tolerance: int,
        cancelled: Cancelled,
    ) -> None:
        self._settled: list[Change] = []
        self._free: list[_Free] = []
        base = self._settle_gates(expectation, states)
        for line in expectation.lines:
            base += self._settle_line(line, states)
        rest = received - base
        self._tables = _tables(self._free, rest - tolerance, rest + tolerance, cancelled)
        ends = {sum_: entry for sum_, entry in self._tables[0].items() if abs(sum_ - rest) <= tolerance}
        fewest = min((changes for changes, _ in ends.values()), default=None)
        self.size = None if fewest is None else fewest + len(self._settled)
        kept = {sum_: ways for sum_, (changes, ways) in ends.items() if changes == fewest}
        self.count = sum(kept.values())
        self._ends = sorted(kept, key=lambda sum_: (abs(sum_ - rest), sum_))

    def _settle_gates(self, expectation: Expectation, states: Mapping[str, bool]) -> int:
        estimated = {gate.id: gate.is_open for gate in expectation.gates}
        base = 0
        for gate in expectation.gates:
            behind = [line for line in expectation.lines if line.gate == gate.id]
            expected = (gate.lump if gate.is_open else 0) + sum(_ordinary(line, estimated) for line in behind)
            ordinary = gate.lump if states[gate.id] else 0
            lump = ordinary if gate.known is None else gate.known
            paid = lump + sum(_ordinary(line, states) for line in behind)
            base += lump
            if states[gate.id] != gate.is_open or lump != ordinary:
                self._settled.append(Change("gate", gate.id, expected, paid))
        return base

    def _settle_line(self, line: PayLine, states: Mapping[str, bool]) -> int:
        """Note the line among what is known or what is free; returns what it pays if nothing else is wrong."""
        ordinary = _ordinary(line, states)
        if line.known is not None:
            if line.known != ordinary:
                self._settled.append(Change("line", line.id, ordinary, line.known))
            return line.known
        if states.get(line.gate, True):
            # A dictionary keeps the order of the amounts and drops those given twice.
            differences = tuple(amount - ordinary for amount in dict.fromkeys(line.possible) if amount != ordinary)
            if differences:
                self._free.append(_Free(line.id, ordinary, differences))
        return ordinary

    def explanations(self, cancelled: Cancelled) -> Iterator[Explanation]:
        """Every smallest explanation of this world, the closest to the amount first."""
        for end in self._ends:
            yield from self._walk(0, end, [], cancelled)

    def _walk(self, at: int, rest: int, chosen: list[Change], cancelled: Cancelled) -> Iterator[Explanation]:
        if cancelled():
            raise ForfaitError("export-cancelled")
        if at == len(self._free):
            yield Explanation((*self._settled, *chosen))
            return
        fewest = self._tables[at][rest][0]
        line, following = self._free[at], self._tables[at + 1]
        for difference in line.differences:
            entry = following.get(rest - difference)
            if entry is not None and entry[0] + 1 == fewest:
                change = Change("line", line.id, line.ordinary, line.ordinary + difference)
                yield from self._walk(at + 1, rest - difference, [*chosen, change], cancelled)
        entry = following.get(rest)
        if entry is not None and entry[0] == fewest:
            yield from self._walk(at + 1, rest, chosen, cancelled)


def _tables(free: Sequence[_Free], low: int, high: int, cancelled: Cancelled) -> list[_Table]:
    """For each line, what it and those after it can sum to; sums that cannot reach `low`…`high` are left out.

    Raises:
        ForfaitError: `export-cancelled`, `reconciliation-too-large`.
    """
    tables: list[_Table] = [{} for _ in free] + [{0: (0, 1)}]
    reach = [(0, 0)]
    for line in free:
        least, most = reach[-1]
        reach.append((least + min(0, *line.differences), most + max(0, *line.differences)))
    for at in range(len(free) - 1, -1, -1):
        table, (least, most) = tables[at], reach[at]
        for sum_, (changes, ways) in tables[at + 1].items():
            if cancelled():
                raise ForfaitError("export-cancelled")
            for difference in (0, *free[at].differences):
                reached = sum_ + difference
                if not low - most <= reached <= high - least:
                    continue
                entry = (changes + (difference != 0), ways)
                known = table.get(reached)
                if known is None or entry[0] < known[0]:
                    table[reached] = entry
                elif entry[0] == known[0]:
                    table[reached] = (entry[0], known[1] + ways)
        if len(table) > SUMS:
            raise ForfaitError("reconciliation-too-large", lines=len(free))
    return tables
