"""The bundle of exhibits of a declaration: what its list says, and the work itself, off the window's thread."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from forfait_desktop.presentation.evidence.piece_view import piece_name
from forfait_desktop.presentation.exports.odd import Odd, OddPiece, nobody
from forfait_desktop.presentation.exports.tables import Exported
from forfait_desktop.presentation.paper.view import fingerprint
from forfait_desktop.report.exhibits import BundleIndex, Exhibit, Inspected

if TYPE_CHECKING:
    # pikepdf takes long to load: only who makes a bundle waits for it.
    from forfait_desktop.report.bundle import BundleTools

_LOOKED = 30
"""Per cent of the work that is done once the exhibits were looked into."""

_SHARES = (0.06, 0.32, 0.28, 0.1, 0.12, 0.12)


def exhibits_of(one: Exported, folder: Path) -> tuple[Exhibit, ...]:
    """The pieces of a declaration, numbered as in the report; `folder` is that of the dossier."""
    return tuple(
        Exhibit(number, piece_name(record), folder / record.file if record.file else None, record.sha256)
        for number, record in enumerate(one.dossier.evidence, start=1)
    )


def bundle(one: Exported, folder: Path, report: bytes, tools: BundleTools, odd: Odd = nobody) -> bytes:
    """The PDF of the bundle.

    Args:
        one: the declaration.
        folder: the folder of its dossier.
        report: its report, in PDF.
        tools: fonts, progress, cancellation.
        odd: told of each piece that could not be joined; one that has no file is none.

    Raises:
        ForfaitError: `export-cancelled`, `font-missing`, `evidence-changed`.
    """
    from forfait_desktop.report.bundle import assemble, inspect

    words = one.situation.words.exports
    found = inspect(exhibits_of(one, folder), replace(tools, progress=_part(tools.progress, 0, _LOOKED)))
    for each in found:
        if each.refusal not in ("", "place"):
            odd(OddPiece(each.exhibit.name, each.refusal))
    stamps = [
        [words.stamp(each.exhibit.number, page, len(each.pages)) for page in range(1, len(each.pages) + 1)]
        for each in found
    ]
    alternatives = [
        [
            words.page_name(each.exhibit.number, page, len(each.pages), each.exhibit.name)
            for page in range(1, len(each.pages) + 1)
        ]
        for each in found
    ]
    title = words.bundle_title(one.situation.words.home.campaign_title(one.situation.campaign))
    entries = [words.exhibit(each.exhibit.number, each.exhibit.name) for each in found]
    drawn = replace(tools, progress=_part(tools.progress, _LOOKED, 100))
    return assemble(report, found, stamps, _index_for(one, title, found), (title, entries), drawn, alternatives)


def _part(progress: Callable[[int, int], None], start: int, end: int) -> Callable[[int, int], None]:
    """Tell a part of the work as the per cent of the whole from `start` to `end`."""

    def told(done: int, total: int) -> None:
        progress(start + (end - start) * done // max(total, 1), 100)

    return told


def _index_for(one: Exported, title: str, found: Sequence[Inspected]) -> Callable[[int], BundleIndex]:
    situation = one.situation
    words = situation.words.exports
    joined = sum(1 for each in found if not each.refusal)
    titles = {line.id: line.title for line in situation.campaign.indicators}
    lines = [", ".join(titles[key] for key in record.indicators if key in titles) for record in one.dossier.evidence]

    def index(first: int) -> BundleIndex:
        rows: list[tuple[str, ...]] = []
        for each, used in zip(found, lines, strict=True):
            exhibit = each.exhibit
            mark = exhibit.sha256[:8].upper()
            if each.refusal:
                told = words.not_joined(words.why_not_joined(each.refusal))
                rows.append((str(exhibit.number), f"{exhibit.name}\n{told}", used, "", "", mark))
            else:
                rows.append((str(exhibit.number), exhibit.name, used, str(len(each.pages)), str(first), mark))
                first += len(each.pages)
        name = one.dossier.physician.name or situation.words.home.unnamed()
        return BundleIndex(
            title=title,
            subtitle=name,
            intro=words.bundle_intro(joined, len(found)),
            heads=words.bundle_heads(),
            rows=tuple(rows),
            shares=_SHARES,
            note=words.bundle_note(),
            footer=situation.words.report.footer(situation.today, situation.campaign, fingerprint(one.dossier)),
            page_word=situation.words.report.page(),
            missing_glyph_note=situation.words.report.missing_glyph(),
        )

    return index
