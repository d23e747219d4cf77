"""A campaign of two lines that open the gate of three others, for tests of what can still be done."""

from __future__ import annotations

from forfait_desktop.domain.answers import Value
from tests.domain.builders import counts, done, gated, indicator, rate, yes_no

YES: dict[str, Value] = {"atteint": True}
NO: dict[str, Value] = {"atteint": False}
REQUIRED = [
    indicator("teletransmission", rate("2/3"), None, "volet-1", denominator="grows"),
    indicator("horaires", yes_no(), None, "volet-1"),
]
BEHIND = [
    indicator("dmp", rate("1/10"), 40),
    indicator("video", yes_no(), 50),
    indicator("apcv", counts(1, "nombre"), 20),
]
CAMPAIGN = gated(REQUIRED, BEHIND)
OPEN: dict[str, dict[str, Value]] = {"teletransmission": {"taux": done(9, 10)}, "horaires": YES}
