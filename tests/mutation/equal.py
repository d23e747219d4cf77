"""Mutants that change nothing that a test could see, each with its reason; they are taken out of the share."""

from __future__ import annotations

# (module, the line, the wrong) -> why no test can notice.
EQUAL: dict[tuple[str, str, str], str] = {}
_WIDE = "_FULL_WIDTH = {0xFF10 + n: chr(0x30 + n) for n in range(10)} | {0xFF21 + n: chr(0x41 + n) for n in range(26)}"
