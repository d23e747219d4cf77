"""Dossiers whose every text was typed by somebody hostile or far away, and what a PDF must show of each text."""

from __future__ import annotations

import struct
import sys
import unicodedata
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from functools import cache

from hypothesis import strategies as st

from forfait_desktop.assets import font_path
from forfait_desktop.domain.answers import Physician, Profile
from forfait_desktop.domain.campaign import criteria_of
from forfait_desktop.presentation.pages.entry import MASKED, holds_patient_number, storable
from forfait_desktop.storage.dossier import Dossier, EvidenceRecord, Signature
from tests.sample import SAMPLE_DAY, sample_campaign, sample_entry

HOSTILE = [
    "<b>gras</b>",
    "<b>gras sans fin",
    "a</para>b",
    "&amp; &lt; &#60; &nbsp;",
    "<img src='file:///etc/hostname'/>",
    "<img src='http://exemple.invalid/x.png'>",
    "<a href='javascript:x'>lien</a>",
    "<font color=\"__import__('os').system('id')\">x</font>",
    "<!-- commentaire -->",
    "]]> {x} %s %(a)s {0.__class__}",
    "=1+1",
    "(parenthèse \\) \\n ) Tj ET",
    "/Artifact BMC EMC",
    "Œuvre ½ ≥ 2/3 → ✓ ■ ☐",
    "Nguyễn Thị Ánh",
    "e\u0301te\u0301 cafe\u0301",
    "中文 日本語 한국어",
    "שלום العربية",
    "😀👍🏽",
    "a\u202egnp.exe",
    "sans\u00adcoupure\u200binvisible\ufeff",
    "ﬁn de ligne ﬀ",
    "x" * 300,
    "mot " * 80,
    "ligne\n\n\nligne\n",
    "1\u202f234,5\u00a0%\u2003\u3000fin",
    "\U000e0041\ue000\ufffe\ufffd",
    "Z\u0351\u0343\u033f\u0346",
]


@cache
def drawn() -> frozenset[int]:
    """The code points that both fonts hold, read from their `cmap` tables (OpenType, format 4)."""
    fonts = [font_path(name).read_bytes() for name in ("DejaVuSans.ttf", "DejaVuSans-Bold.ttf")]
    return frozenset.intersection(*(frozenset(_code_points(font)) for font in fonts))


def _code_points(font: bytes) -> Iterator[int]:
    tables = {font[at : at + 4]: at for at in range(12, 12 + 16 * struct.unpack_from(">H", font, 4)[0], 16)}
    (start,) = struct.unpack_from(">I", font, tables[b"cmap"] + 8)
    (count,) = struct.unpack_from(">H", font, start + 2)
    for number in range(count):
        platform, encoding, offset = struct.unpack_from(">HHI", font, start + 4 + 8 * number)
        if (platform, encoding) == (3, 1):
            yield from _format_4(font, start + offset)


def _format_4(font: bytes, at: int) -> Iterator[int]:
    form, _, _, doubled = struct.unpack_from(">4H", font, at)
    assert form == 4
    half = doubled // 2
    ends = struct.unpack_from(f">{half}H", font, at + 14)
    starts = struct.unpack_from(f">{half}H", font, at + 16 + doubled)
    deltas = struct.unpack_from(f">{half}h", font, at + 16 + 2 * doubled)
    ranges_at = at + 16 + 3 * doubled
    ranges = struct.unpack_from(f">{half}H", font, ranges_at)
    for index, (first, last, delta, jump) in enumerate(zip(starts, ends, deltas, ranges, strict=True)):
        for code in range(first, last + 1):
            if jump:
                (glyph,) = struct.unpack_from(">H", font, ranges_at + 2 * index + jump + 2 * (code - first))
            else:
                glyph = (code + delta) % 65536
            if glyph and code != 0xFFFF:
                yield code


def expected(text: str) -> str:
    """What the paper must show of a text: each run of spaces as one, `[U+4E2D]` for what cannot be seen."""
    shown = []
    for one in unicodedata.normalize("NFC", text):
        if one.isspace():
            shown.append(" ")
        elif ord(one) in drawn() and unicodedata.category(one) not in ("Cc", "Cf", "Cs", "Co", "Cn"):
            shown.append(one)
        else:
            shown.append(f"[U+{ord(one):04X}]")
    return " ".join("".join(shown).split())


def is_kept(text: str) -> bool:
    """Whether the application would keep it as typed, and has something to print."""
    return bool(text.strip()) and not holds_patient_number(text) and text != MASKED


texts = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(max_size=40),
    st.text(st.characters(max_codepoint=0x2FF), max_size=200),
    st.builds("".join, st.lists(st.sampled_from(HOSTILE), min_size=1, max_size=3)),
).map(storable)


@st.composite
def dossiers(draw: st.DrawFn) -> tuple[Dossier, list[str]]:
    """A dossier of the sample, every text of it drawn, and the list of what was typed."""
    campaign = sample_campaign()
    typed: list[str] = []

    def text(*, line: bool = False) -> str:
        found = draw(texts)
        if line:
            found = " ".join(found.split())
        if not is_kept(found):
            return ""
        typed.append(found)
        return found

    details: dict[str, dict[str, dict[str, str]]] = {}
    for indicator in campaign.indicators:
        for criterion in criteria_of(indicator):
            for detail in criterion.details:
                details.setdefault(indicator.id, {}).setdefault(criterion.id, {})[detail.key] = text()
    lines = draw(st.lists(st.sampled_from([one.id for one in campaign.indicators]), max_size=3, unique=True))
    dossier = Dossier(
        id="6f9619ff-8b86-4011-b42d-00c04fc964ff",
        campaign=campaign.id,
        campaign_digest="0" * 64,
        modified=SAMPLE_DAY,
        physician=Physician(
            name=text(line=True),
            family_name=text(line=True),
            given_name=text(line=True),
            rpps=draw(st.sampled_from(["", "10001234567"])),
            specialty=text(line=True),
            profile=Profile(
                sector=text(line=True), department=text(line=True), practice=text(line=True), software=text()
            ),
        ),
        answers=sample_entry().answers,
        details=details,
        notes={one: text() for one in (*lines, "general")},
        evidence=(
            EvidenceRecord(
                "1", label=text(), place=text() or "Classeur", indicators=tuple(lines), date=date(2023, 5, 2)
            ),
        ),
        prepared=Signature(by=text(line=True), on=SAMPLE_DAY),
    )
    return dossier, typed


class _Opened:
    """An audit hook that lists the files opened while it is on."""

    def __init__(self) -> None:
        self.on = False
        self.files: list[str] = []

    def __call__(self, event: str, arguments: tuple[object, ...]) -> None:
        if self.on and event in ("open", "os.listdir", "subprocess.Popen", "socket.connect", "urllib.Request"):
            name = str(arguments[0])
            # The interpreter imports a module when it first needs it.
            if not name.endswith((".py", ".pyc", ".so")):
                self.files.append(f"{event}: {name}")


@cache
def _hook() -> _Opened:
    # A hook can never be taken away: one for the whole run.
    made = _Opened()
    sys.addaudithook(made)
    return made


@contextmanager
def opened() -> Iterator[list[str]]:
    """List what is opened, listed, started or connected to inside the block."""
    hook = _hook()
    hook.files, hook.on = [], True
    try:
        yield hook.files
    finally:
        hook.on = False
