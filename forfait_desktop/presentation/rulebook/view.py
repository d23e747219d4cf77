"""The rule book: every campaign as one document that a physician or a lawyer can proofread."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Final

from forfait_desktop.domain.campaign import Campaign, Confidence, Volet, criteria_of
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.rulebook.examples import examples_table
from forfait_desktop.presentation.rulebook.figures import (
    Book,
    columns,
    decisions_table,
    figures_table,
    listed,
    pairs,
    sources_table,
)
from forfait_desktop.presentation.rulebook.lines import line_section
from forfait_desktop.presentation.rulebook.schemes import scheme_section
from forfait_desktop.presentation.wording.names import criterion_name
from forfait_desktop.presentation.wording.wording import Wording
from forfait_desktop.records import dataclass
from forfait_desktop.report.content import Block, Document, KeyValues, Paragraph, Row, Section, Table

_DEGREES: Final[tuple[Confidence, ...]] = ("official", "concordant", "single", "inferred")
_AMELIPRO_SHARES: Final = (0.1, 0.4, 0.3, 0.2)


@dataclass(frozen=True, slots=True)
class RulebookCampaign:
    """A campaign to write into the book; `imported` marks the user's own file."""

    campaign: Campaign
    imported: bool = False


def rulebook(campaigns: Sequence[RulebookCampaign], words: Wording) -> Document:
    """The book of those campaigns, oldest first. It depends on them only: no clock, no declaration.

    Args:
        campaigns: at least one.
        words: the sentences.
    """
    ordered = sorted(campaigns, key=lambda one: (one.campaign.year, one.campaign.id))
    own = words.rulebook
    subtitle = own.subtitle([one.campaign.title for one in ordered])
    sections: list[Section] = []
    for one in ordered:
        sections += _campaign(Book(one.campaign, words, one.imported))
    introduction: list[Block] = [Paragraph(text) for text in own.introduction()]
    degrees = tuple((fr.upper_first(words.help.confidence(code)), words.card.meaning(code)) for code in _DEGREES)
    introduction.append(KeyValues(degrees, own.how_to_read()))
    return Document(
        title=own.title(),
        subtitle=subtitle,
        subject=own.subject(),
        author=own.author(),
        language="fr",
        header=own.header(subtitle),
        footer=own.footer(max(one.campaign.updated for one in ordered)),
        contents_title=own.contents(),
        skip_text=own.skip(),
        introduction=tuple(introduction),
        sections=tuple(sections),
        page_word=words.report.page(),
        missing_glyph_note=words.report.missing_glyph(),
    )


def _campaign(book: Book) -> Iterator[Section]:
    campaign = book.campaign
    yield Section(campaign.title, (_identity(book),), new_page=True, anchor=campaign.id)
    yield from _part(book, "unpublished", *listed("", campaign.missing))
    yield from _part(book, "warnings", *listed("", campaign.warnings))
    yield from _part(book, "figures", *figures_table(book, campaign.figures, ""))
    for volet in campaign.volets:
        yield _volet(book, volet)
        for line in campaign.indicators_of(volet.id):
            yield line_section(book, line)
    if campaign.schemes:
        yield Section(book.words.rulebook.parts()["schemes"], (), level=2, anchor=f"{campaign.id}--schemes")
        for scheme in campaign.schemes:
            yield scheme_section(book, scheme)
    yield from _ends(book)


def _ends(book: Book) -> Iterator[Section]:
    """What stands after the lines."""
    campaign = book.campaign
    yield from _part(book, "groups", *_keyed(tuple((one.title, one.subtitle) for one in campaign.groups)))
    yield from _part(book, "profile", *listed("", (_question(book, one.label, one.help) for one in campaign.profile)))
    yield from _part(book, "exclusive", *listed("", (_pair(book, *one) for one in campaign.exclusive)))
    if campaign.decisions:
        yield from _part(book, "decisions", decisions_table(book, campaign.decisions))
    yield from _part(book, "amelipro", *_amelipro(book))
    yield from _part(book, "examples", examples_table(book))
    yield from _part(book, "glossary", *_keyed(tuple(campaign.glossary.items())))
    yield from _part(book, "sources", sources_table(book))


def _part(book: Book, name: str, *blocks: Block) -> Iterator[Section]:
    """A part of a campaign; nothing when it would be empty."""
    if blocks:
        title = book.words.rulebook.parts()[name]
        yield Section(title, blocks, level=2, anchor=f"{book.campaign.id}--{name}")


def _keyed(rows: tuple[tuple[str, str], ...]) -> tuple[Block, ...]:
    return (KeyValues(rows),) if rows else ()


def _identity(book: Book) -> KeyValues:
    campaign, own = book.campaign, book.words.rulebook
    labels = own.labels()
    window = campaign.window
    declared = own.span(window.opens, window.closes)
    total = f"{fr.points_and_euros(campaign.control.maximum, campaign.point_value)}\n{campaign.control.note}"
    rows = (
        (labels["programme"], campaign.programme_title),
        (labels["year"], str(campaign.year)),
        (labels["state"], own.state(campaign.state, book.imported)),
        (labels["updated"], fr.date_long(campaign.updated)),
        (labels["point_value"], own.points_each(fr.euros(campaign.point_value))),
        (labels["total"], total.strip()),
        (labels["period"], own.span(campaign.period.start, campaign.period.end)),
        (labels["window"], "\n".join(filter(None, (declared, window.note, book.sources(window.sources))))),
        (labels["former_closes"], fr.listing([fr.date_long(day) for day in window.former_closes], "puis")),
        (labels["payment"], "\n".join(filter(None, (campaign.payment.text, book.sources(campaign.payment.sources))))),
        (labels["id"], campaign.id),
    )
    return KeyValues(pairs(rows))


def _volet(book: Book, volet: Volet) -> Section:
    campaign, own = book.campaign, book.words.rulebook
    labels = own.labels()
    value = campaign.point_value
    required = [campaign.indicator(one).title for one in volet.required]
    rest = ""
    if volet.unattributed is not None:
        amount = fr.points_and_euros(volet.unattributed.points, value)
        rest = "\n".join((amount, volet.unattributed.note, book.sources(volet.unattributed.sources)))
    rows = (
        (labels["subtitle"], volet.subtitle),
        (labels["total"], fr.points_and_euros(campaign.control.volets[volet.id], value)),
        (labels["lump"], fr.points_and_euros(volet.lump, value) if volet.lump is not None else ""),
        (labels["gate"], own.gate(required, volet.at_least) if required else ""),
        (labels["behind"], own.behind(campaign.volet(volet.behind).title) if volet.behind else ""),
        (labels["unattributed"], rest),
        (labels["id"], volet.id),
    )
    blocks: list[Block] = [KeyValues(pairs(rows)), *figures_table(book, volet.figures, labels["figures"])]
    return Section(volet.title, tuple(blocks), level=2, anchor=f"{campaign.id}-{volet.id}")


def _question(book: Book, label: str, text: str) -> str:
    return book.words.rulebook.answer(label, text) if text else label


def _pair(book: Book, first: str, second: str) -> str:
    return book.words.rulebook.exclusive(_criterion(book, first), _criterion(book, second))


def _criterion(book: Book, name: str) -> str:
    """« Asalée (Exercice coordonné) » from « coordination.asalee »."""
    indicator_id, _, criterion_id = name.partition(".")
    line = book.campaign.indicator(indicator_id)
    found = next(one for one in criteria_of(line) if one.id == criterion_id)
    return book.words.rulebook.criterion_of(line.short or line.title, criterion_name(line, found))


def _amelipro(book: Book) -> Iterator[Block]:
    campaign, own = book.campaign, book.words.rulebook
    if campaign.amelipro_note:
        yield Paragraph(campaign.amelipro_note)
    rows = tuple(
        Row((str(number), entry.label, book.title(entry.indicator), own.prefilled(entry.prefilled)))
        for number, entry in enumerate(campaign.amelipro, start=1)
    )
    if rows:
        yield Table("", columns(own.heads_amelipro(), _AMELIPRO_SHARES), rows)
