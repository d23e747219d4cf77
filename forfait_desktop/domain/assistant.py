"""The aid to employ an assistant médical: the grid in force on the first day of each year of the contract.

The percentile of the patient list only ever adds: where it was not given, the amount without it is the least that is
due, and a reason says what a higher percentile would pay.
"""

from __future__ import annotations

from datetime import MAXYEAR, date
from decimal import Decimal

from forfait_desktop.domain import scheme_reasons as codes
from forfait_desktop.domain.answers import AssistantMedical
from forfait_desktop.domain.campaign_schemes import AidGrid, AidRow, AssistantScheme
from forfait_desktop.domain.results import GateResult, Reason
from forfait_desktop.domain.scheme_parts import Reading, scheme_sources
from forfait_desktop.domain.scheme_results import AidYear, AssistantFacts

_NOTHING = Decimal(0)
_SHOWN_YEARS = (1, 2, 3)
_LASTING_YEAR = 3
"""From this year of the contract on, the amount no longer changes with the year."""
_P90, _P95 = 90, 95


def first_day(contract: date, year: int) -> date:
    """First day of that year of the contract (1 is its own date).

    A contract of 29 February has its anniversary on the last day of February, as a delay counted in years does
    (code de procédure civile, article 641).
    """
    target = min(contract.year + year - 1, MAXYEAR)
    try:
        return contract.replace(year=target)
    except ValueError:
        return date(target, 2, 28)


def read_assistant(scheme: AssistantScheme, typed: AssistantMedical, gate: GateResult | None, today: date) -> Reading:
    """What the aid pays for the year asked, for a physician to whom it is open."""
    facts = AssistantFacts(
        years=_years(scheme, typed, today),
        dated=typed.contract_date is not None,
        gate_open=None if gate is None else gate.state == "open",
    )
    missing = tuple(name for name in ("fte", "contract_date", "year") if getattr(typed, name) is None)
    if typed.fte is None or typed.contract_date is None or typed.year is None:
        reason = Reason(codes.SCHEME_WAITING, {"fields": missing}, scheme.sources)
        return Reading(None, (reason,), "unanswered" if typed == AssistantMedical() else "started", facts)
    euros, reasons = _amount(scheme, typed.fte, typed.contract_date, typed.year, typed.percentile)
    if euros and facts.gate_open is False:
        reasons = (*reasons, Reason(codes.ASSISTANT_GATE, {"volet": scheme.gate}, scheme_sources(scheme, "gate")))
    return Reading(euros, reasons, "started" if euros is None else "computed", facts)


def _amount(
    scheme: AssistantScheme, fte: str, contract: date, year: int, percentile: int | None
) -> tuple[Decimal | None, tuple[Reason, ...]]:
    day = first_day(contract, year)
    grid = _grid(scheme, day)
    row = _row(grid, fte) if grid is not None else None
    if grid is None or row is None:
        start = min((grid.start for grid in scheme.grids), default=None)
        return None, (Reason(codes.ASSISTANT_BEFORE_GRIDS, {"start": start}, scheme.sources),)
    if row.before is not None and contract >= row.before:
        closed = {"fte": fte, "before": row.before}
        return _NOTHING, (Reason(codes.ASSISTANT_FTE_CLOSED, closed, grid.sources),)
    basis, euros = _share(row, year, percentile)
    if euros is None:
        return None, (Reason(codes.ASSISTANT_NOT_PUBLISHED, {"fte": fte, "year": year}, grid.sources),)
    said = {"fte": fte, "year": year, "first_day": day, "start": grid.start, "basis": basis, "euros": euros}
    reasons = [Reason(codes.ASSISTANT_AMOUNT, said, grid.sources)]
    p90 = row.p90 if year >= _LASTING_YEAR else None
    if percentile is None and (row.p95 > euros or (p90 is not None and p90 > euros)):
        unknown = {"p90": p90, "p95": row.p95}
        reasons.append(Reason(codes.ASSISTANT_PERCENTILE_UNKNOWN, unknown, grid.sources))
    return euros, tuple(reasons)


def _share(row: AidRow, year: int, percentile: int | None) -> tuple[str, Decimal | None]:
    """Which amount of the row is due, and it."""
    if percentile is not None and percentile >= _P95:
        return "p95", row.p95
    if percentile is not None and percentile >= _P90 and year >= _LASTING_YEAR:
        return "p90", row.p90
    return "year", (row.year_1, row.year_2, row.year_3)[min(year, _LASTING_YEAR) - 1]


def _years(scheme: AssistantScheme, typed: AssistantMedical, today: date) -> tuple[AidYear, ...]:
    """The table of the page; empty until a working time that is open to this contract is chosen."""
    contract = typed.contract_date or today
    found: list[AidYear] = []
    for year in _SHOWN_YEARS if typed.fte is not None else ():
        day = first_day(contract, year)
        grid = _grid(scheme, day)
        row = _row(grid, typed.fte or "") if grid is not None else None
        if grid is None or row is None or (row.before is not None and contract >= row.before):
            continue
        p90 = row.p90 if year >= _LASTING_YEAR else None
        found.append(AidYear(year, day, grid.start, _share(row, year, None)[1], p90, row.p95))
    return tuple(found)


def _grid(scheme: AssistantScheme, day: date) -> AidGrid | None:
    """The grid in force on a day; None before the first one."""
    return max((grid for grid in scheme.grids if grid.start <= day), key=lambda grid: grid.start, default=None)


def _row(grid: AidGrid, fte: str) -> AidRow | None:
    return next((row for row in grid.rows if row.fte == fte), None)
