"""What explains a gap, against every combination tried one by one."""

from __future__ import annotations

from itertools import combinations, product

import pytest
from hypothesis import given
from hypothesis import strategies as st

from forfait_desktop.domain import reconciliation
from forfait_desktop.domain.reconciliation import (
    LISTED,
    SUMS,
    Change,
    Expectation,
    Explanation,
    PayGate,
    PayLine,
    Reconciliation,
    reconcile,
)
from forfait_desktop.errors import ForfaitError

AMOUNTS = (0, 7_000, 14_000, 15_750, 21_350, 28_000, 30_00, 1)


def whole(*expected: int, full: int = 0, gate: str = "") -> tuple[PayLine, ...]:
    """Lines paid in full or not at all."""
    return tuple(PayLine(f"l{n}", paid, (0, paid or full), gate) for n, paid in enumerate(expected))


def names(found: Reconciliation) -> list[tuple[str, ...]]:
    return [tuple(change.id for change in one.changes) for one in found.explanations]


# --- by hand ----------------------------------------------------------------------------------------------------------


def test_nothing_to_explain() -> None:
    found = reconcile(Expectation((), whole(28_000, 14_000)), 42_000)
    assert (found.gap, found.size, found.count) == (0, 0, 1)
    assert found.explanations == (Explanation(()),)


def test_one_line_explains() -> None:
    found = reconcile(Expectation((), whole(28_000, 14_000, 7_000)), 35_000)
    assert found.size == 1
    assert found.explanations == (Explanation((Change("line", "l1", 14_000, 0),)),)


def test_several_sets_of_the_same_size() -> None:
    found = reconcile(Expectation((), whole(28_000, 28_000, 14_000)), 42_000)
    assert names(found) == [("l0",), ("l1",)]
    assert found.count == 2


def test_a_line_paid_without_being_expected() -> None:
    found = reconcile(Expectation((), whole(0, 28_000, full=14_000)), 42_000)
    assert found.explanations == (Explanation((Change("line", "l0", 0, 14_000),)),)


def test_no_set_explains() -> None:
    found = reconcile(Expectation((), whole(28_000, 14_000)), 41_999)
    assert (found.gap, found.size, found.count, found.explanations) == (-1, None, 0, ())


def test_a_payment_rounded_to_the_euro() -> None:
    lines = whole(21_350, 28_000)
    assert reconcile(Expectation((), lines), 21_400).size is None
    found = reconcile(Expectation((), lines), 21_400, tolerance=50)
    assert names(found) == [("l1",)]
    assert found.gap - found.explanations[0].difference == 50


def test_a_part_of_a_line() -> None:
    tiers = PayLine("effection-sas", 63_000, (0, 7_000, 21_000, 35_000, 63_000))
    found = reconcile(Expectation((), (tiers, *whole(28_000))), 49_000)
    assert found.explanations == (Explanation((Change("line", "effection-sas", 63_000, 21_000),)),)


def test_a_closed_gate_is_one_cause_for_all_that_is_behind() -> None:
    expectation = Expectation((PayGate("volet-1", 196_000, True),), whole(28_000, 14_000, gate="volet-1"))
    found = reconcile(expectation, 0)
    assert found.explanations == (Explanation((Change("gate", "volet-1", 238_000, 0),)),)


def test_a_lump_is_never_lost_alone() -> None:
    expectation = Expectation((PayGate("volet-1", 196_000, True),), whole(28_000, gate="volet-1"))
    assert reconcile(expectation, 28_000).size is None


def test_a_gate_that_the_caisse_found_open() -> None:
    lines = whole(28_000, 14_000, gate="volet-1")
    found = reconcile(Expectation((PayGate("volet-1", 196_000, False),), lines), 210_000)
    changes = found.explanations[0].changes
    assert changes == (Change("gate", "volet-1", 0, 238_000), Change("line", "l0", 28_000, 0))


@pytest.mark.parametrize("sign", [1, -1])
@pytest.mark.parametrize("moved", [(0,), (1,), (2,), (0, 1), (0, 2), (1, 2), (0, 1, 2)])
def test_lines_that_all_move_the_same_way(sign: int, moved: tuple[int, ...]) -> None:
    # Each sum of these amounts is reached in one way only: no line may be dropped on the way to it.
    amounts = (14_000, 7_000, 3_000)
    lines = whole(*amounts) if sign < 0 else tuple(PayLine(f"l{n}", 0, (0, one)) for n, one in enumerate(amounts))
    before = sum(one.expected for one in lines)
    found = reconcile(Expectation((), lines), before + sign * sum(amounts[n] for n in moved))
    assert names(found) == [tuple(f"l{n}" for n in moved)]
    assert (found.size, found.count) == (len(moved), 1)


def test_what_the_caisse_prints_is_not_guessed() -> None:
    free, known = whole(28_000, 28_000)
    known = PayLine(known.id, known.expected, known.possible, known=0)
    assert names(reconcile(Expectation((), (free, known)), 28_000)) == [("l1",)]
    assert names(reconcile(Expectation((), (free, known)), 0)) == [("l1", "l0")]


def test_a_printed_lump_settles_its_gate() -> None:
    lines = whole(196_000, gate="volet-1")
    open_ = Expectation((PayGate("volet-1", 196_000, True, known=196_000),), lines)
    assert names(reconcile(open_, 196_000)) == [("l0",)]
    closed = Expectation((PayGate("volet-1", 196_000, True, known=0),), lines)
    assert names(reconcile(closed, 0)) == [("volet-1",)]


def test_more_than_the_limit_are_counted() -> None:
    found = reconcile(Expectation((), whole(*[700] * 12)), 6 * 700, limit=10)
    assert (found.size, found.count, len(found.explanations)) == (6, 924, 10)


def test_cancelling_stops_the_work() -> None:
    with pytest.raises(ForfaitError) as caught:
        reconcile(Expectation((), whole(*[700] * 12)), 0, cancelled=lambda: True)
    assert caught.value.code == "export-cancelled"


def test_a_lump_that_was_not_paid_closes_its_gate_whatever_was_received() -> None:
    # The printed lump is 0: a payment that is that of a line behind the gate is explained by nothing.
    closed = Expectation((PayGate("volet-1", 196_000, True, known=0),), whole(28_000, gate="volet-1"))
    assert reconcile(closed, 28_000).size is None
    # Another amount than the lump settles nothing: open, and paid otherwise, or closed.
    odd = Expectation((PayGate("volet-1", 196_000, True, known=100_000),), whole(28_000, gate="volet-1"))
    assert reconcile(odd, 128_000).explanations == (Explanation((Change("gate", "volet-1", 224_000, 128_000),)),)
    assert reconcile(odd, 100_000).explanations == (Explanation((Change("gate", "volet-1", 224_000, 100_000),)),)
    # A gate without a lump is settled by none.
    bare = Expectation((PayGate("volet-1", 0, True, known=0),), whole(28_000, gate="volet-1"))
    assert reconcile(bare, 28_000).size == 0
    assert {names(reconcile(bare, 0))[0], names(reconcile(bare, 0))[1]} == {("volet-1",), ("l0",)}


def test_the_closest_to_the_amount_comes_first() -> None:
    lines = tuple(PayLine(f"l{n}", 0, (0, amount)) for n, amount in enumerate((99, 100, 101)))
    assert names(reconcile(Expectation((), lines), 100, tolerance=1)) == [("l1",), ("l0",), ("l2",)]
    taken = tuple(PayLine(f"l{n}", amount, (0, amount)) for n, amount in enumerate((99, 100, 101)))
    assert names(reconcile(Expectation((), taken), 200, tolerance=1)) == [("l1",), ("l2",), ("l0",)]


def test_the_limits_of_the_work(monkeypatch: pytest.MonkeyPatch) -> None:
    assert (LISTED, SUMS) == (2_000, 1_000_000)
    # Four lines that double: 16 sums, and 8 before the first of them.
    lines = tuple(PayLine(f"l{n}", 0, (0, 2**n)) for n in range(4))
    everything = Expectation((), lines)
    monkeypatch.setattr(reconciliation, "SUMS", 16)
    assert reconcile(everything, 7, tolerance=15).size == 0
    monkeypatch.setattr(reconciliation, "SUMS", 15)
    with pytest.raises(ForfaitError) as caught:
        reconcile(everything, 7, tolerance=15)
    assert (caught.value.code, caught.value.params) == ("reconciliation-too-large", {"lines": 4})


def test_as_many_as_the_limit_are_listed_unless_another_is_asked() -> None:
    found = reconcile(Expectation((), whole(*[700] * 14)), 7 * 700)
    # 7 of 14 lines: 3 432 ways.
    assert (found.count, len(found.explanations)) == (3_432, LISTED)


def test_cancelling_stops_the_listing_too() -> None:
    asked = 0

    def later() -> bool:
        nonlocal asked
        asked += 1
        return asked > counted

    expectation = Expectation((), whole(700, 700))
    counted = 10**6
    reconcile(expectation, 700, cancelled=later)
    # Answered no until the very last question, which belongs to the listing.
    counted = asked - 1
    asked = 0
    with pytest.raises(ForfaitError) as caught:
        reconcile(expectation, 700, cancelled=later)
    assert caught.value.code == "export-cancelled"


# --- against every combination ------------------------------------------------------------------------------------

gates: st.SearchStrategy[list[PayGate]] = st.lists(
    st.builds(PayGate, st.just("g"), st.sampled_from([0, 28_000, 196_000]), st.booleans(), st.none()), max_size=1
)


@st.composite
def expectations(draw: st.DrawFn) -> Expectation:
    gate = draw(gates)
    lines: list[PayLine] = []
    for number in range(draw(st.integers(0, 5))):
        possible = tuple(draw(st.lists(st.sampled_from(AMOUNTS), min_size=1, max_size=4)))
        behind = draw(st.sampled_from(["g", ""])) if gate else ""
        known = draw(st.sampled_from([None, None, None, 0, 7_000]))
        lines.append(PayLine(f"l{number}", draw(st.sampled_from(possible)), possible, behind, known))
    return Expectation(tuple(gate), tuple(lines))


def brute(expectation: Expectation, received: int, tolerance: int) -> tuple[int | None, set[tuple[Change, ...]]]:
    """Every state of the gates, every subset of the free lines, every amount; smallest first."""
    found: dict[int, set[tuple[Change, ...]]] = {}
    for states in product(*[(True, False) for _ in expectation.gates]):
        is_open = {gate.id: state for gate, state in zip(expectation.gates, states, strict=True)}
        ordinary = {one.id: one.expected if is_open.get(one.gate, True) else 0 for one in expectation.lines}
        paid = dict(ordinary)
        settled: list[Change] = []
        lumps = 0
        for gate, state in zip(expectation.gates, states, strict=True):
            lump = gate.lump if state else 0
            lumps += lump
            behind = [one for one in expectation.lines if one.gate == gate.id]
            if state != gate.is_open:
                before = (gate.lump if gate.is_open else 0) + sum(one.expected for one in behind if gate.is_open)
                settled.append(Change("gate", gate.id, before, lump + sum(ordinary[one.id] for one in behind)))
        for one in expectation.lines:
            if one.known is not None and one.known != ordinary[one.id]:
                settled.append(Change("line", one.id, ordinary[one.id], one.known))
            if one.known is not None:
                paid[one.id] = one.known
        free = [one for one in expectation.lines if one.known is None and is_open.get(one.gate, True)]
        for size in range(len(free) + 1):
            for chosen in combinations(free, size):
                others = [sorted(set(one.possible) - {ordinary[one.id]}) for one in chosen]
                for amounts in product(*others):
                    now = paid | {one.id: amount for one, amount in zip(chosen, amounts, strict=True)}
                    if abs(lumps + sum(now.values()) - received) <= tolerance:
                        changes = [
                            Change("line", one.id, ordinary[one.id], amount)
                            for one, amount in zip(chosen, amounts, strict=True)
                        ]
                        found.setdefault(size + len(settled), set()).add((*settled, *changes))
    return (min(found), found[min(found)]) if found else (None, set())


@given(expectations(), st.integers(-3, 40), st.sampled_from([0, 0, 0, 50]), st.data())
def test_exactly_the_smallest_explanations(
    expectation: Expectation, steps: int, tolerance: int, data: st.DataObject
) -> None:
    received = expectation.total + data.draw(st.sampled_from([0, -7_000, -28_000, steps * 3_500, 1]))
    found = reconcile(expectation, received, tolerance=tolerance)
    size, changes = brute(expectation, received, tolerance)
    assert found.size == size
    assert {one.changes for one in found.explanations} == changes
    assert found.count == len(found.explanations) == len(changes)
    for one in found.explanations:
        assert abs(one.difference - found.gap) <= tolerance


@given(expectations(), st.integers(1, 3))
def test_the_number_does_not_depend_on_the_limit(expectation: Expectation, limit: int) -> None:
    received = expectation.total - 7_000
    every, some = reconcile(expectation, received), reconcile(expectation, received, limit=limit)
    assert some.count == every.count
    assert some.explanations == every.explanations[:limit]
