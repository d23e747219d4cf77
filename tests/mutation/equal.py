"""Mutants that change nothing that a test could see, each with its reason; they are taken out of the share."""

from __future__ import annotations

_IDENTIFIERS = "forfait_desktop/domain/identifiers.py"
_IDENTITIES = "forfait_desktop/domain/identities.py"
_WIDE = "_FULL_WIDTH = {0xFF10 + n: chr(0x30 + n) for n in range(10)} | {0xFF21 + n: chr(0x41 + n) for n in range(26)}"
_NO_DIGIT = "one more wide sign becomes its plain form, which is no digit either: refused in both cases"
_NAMES = "forfait_desktop/storage/names.py"

# (module, the line, the wrong) -> why no test can notice.
EQUAL: dict[tuple[str, str, str], str] = {
    (_IDENTIFIERS, _WIDE, "10 -> 11"): _NO_DIGIT,
    (_IDENTIFIERS, _WIDE, "26 -> 27"): _NO_DIGIT,
    (_IDENTIFIERS, "_FULL_WIDTH |= {0xFF41 + n: chr(0x41 + n) for n in range(26)}", "26 -> 27"): _NO_DIGIT,
    (
        _IDENTIFIERS,
        'return ProfessionalNumber("too-short" if len(number) < length else "too-long", "", abs(length - len(number)))',
        "Lt -> LtE",
    ): "the two lengths differ here",
    (
        _IDENTITIES,
        "if not (1 <= month <= 12 or 20 <= month <= 99):",
        "99 -> 100",
    ): "a month has two figures",
    (
        _NAMES,
        'and not _RESERVED.fullmatch(name.split(".", maxsplit=1)[0].strip())',
        "1 -> 2",
    ): "what stands before the first dot is the same",
}
