"""What every part of the rule book shares: figures with their sources, numbered; lists; conditions on the profile."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from forfait_desktop.domain.campaign import Campaign, Decision, Figure, ProfileValue, Source
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.wording import Wording
from forfait_desktop.records import dataclass
from forfait_desktop.report.content import Block, Column, Items, Row, Table

_FIGURE_SHARES = (0.19, 0.44, 0.26, 0.11)
_SOURCE_SHARES = (0.07, 0.4, 0.2, 0.33)
_DECISION_SHARES = (0.13, 0.24, 0.27, 0.27, 0.09)


@dataclass(frozen=True, slots=True)
class Book:
    """A campaign being written into the book, with the numbers of its sources."""

    campaign: Campaign
    words: Wording
    imported: bool = False

    def source(self, source_id: str) -> str:
        """« S4 · Convention médicale, annexe 9, publié : 20/06/2024 »; the list of sources gives the address."""
        for number, source in enumerate(self.campaign.sources, start=1):
            if source.id == source_id:
                return f"{self.words.rulebook.source_number(number)} · {self.words.card.reference(source)}"
        return source_id

    def sources(self, ids: Iterable[str]) -> str:
        """One source a line."""
        return "\n".join(self.source(one) for one in ids)

    def numbers(self, ids: Iterable[str]) -> str:
        """« S4, S7 », where the list that explains them is near."""
        return ", ".join(self.source(one).split(" ", 1)[0] for one in ids)

    def profile(self, condition: Mapping[str, ProfileValue]) -> str:
        """« médecin traitant : oui, spécialité : généraliste »."""
        return ", ".join(self.words.rulebook.profile_value(key, value) for key, value in condition.items())

    def title(self, holder: str) -> str:
        """The title of an indicator, of a volet or of a scheme; the id where there is none."""
        holders = (*self.campaign.indicators, *self.campaign.volets, *self.campaign.schemes)
        return next((one.title for one in holders if one.id == holder), holder)


def columns(heads: Sequence[str], shares: Sequence[float]) -> tuple[Column, ...]:
    """The columns of a table."""
    return tuple(Column(head, share) for head, share in zip(heads, shares, strict=True))


def pairs(rows: Iterable[tuple[str, str]]) -> tuple[tuple[str, str], ...]:
    """The pairs that say something."""
    return tuple((name, value) for name, value in rows if value)


def listed(title: str, texts: Iterable[str], *, numbered: bool = False) -> tuple[Block, ...]:
    """A titled list, or nothing."""
    items = tuple(text for text in texts if text)
    return (Items(items, numbered=numbered, title=title),) if items else ()


def figures_table(book: Book, figures: Sequence[Figure], title: str, others: Iterable[str] = ()) -> tuple[Block, ...]:
    """Each figure: value, former values, confidence, day of the last check, sources; who disagrees under it.

    Args:
        book: the campaign.
        figures: the figures of a part.
        title: the title of the table.
        others: sources that the part cites beside its figures.

    Returns:
        The table, then the sources cited, each once.
    """
    rows = tuple(_figure_row(book, figure) for figure in figures)
    table = (Table(title, columns(book.words.rulebook.heads_figures(), _FIGURE_SHARES), rows),) if rows else ()
    cited = {one for figure in figures for one in figure.sources} | set(others)
    ordered = (source.id for source in book.campaign.sources if source.id in cited)
    return (*table, *listed(book.words.rulebook.labels()["cited"], map(book.source, ordered)))


def _figure_row(book: Book, figure: Figure) -> Row:
    words = book.words
    former = words.card.former(figure.former)
    confidence = f"{words.help.confidence(figure.confidence)}\n{words.card.checked(figure.checked)}"
    note = ""
    if figure.disagreement:
        note = words.rulebook.answer(words.card.labels()["disagreement"], figure.disagreement)
    value = f"{figure.value}\n{former}" if former else figure.value
    return Row((figure.label, value, confidence, book.numbers(figure.sources)), note=note)


def sources_table(book: Book) -> Table:
    """The sources of the campaign, numbered, with their address as text."""
    rows = tuple(
        _source_row(number, source, book.words) for number, source in enumerate(book.campaign.sources, start=1)
    )
    return Table("", columns(book.words.rulebook.heads_sources(), _SOURCE_SHARES), rows)


def _source_row(number: int, source: Source, words: Wording) -> Row:
    kind = f"{words.card.kind(source.kind)}\n{words.card.verification(source.checked)}"
    return Row((words.rulebook.source_number(number), words.card.reference(source), kind, source.address))


def decisions_table(book: Book, decisions: Sequence[Decision]) -> Table:
    """Dated changes, before and after, why, and who says so."""
    rows = tuple(_decision_row(book, decision) for decision in decisions)
    return Table("", columns(book.words.rulebook.heads_decisions(), _DECISION_SHARES), rows)


def _decision_row(book: Book, decision: Decision) -> Row:
    what = decision.what
    if decision.indicators:
        what = f"{what}\n({', '.join(book.title(one) for one in decision.indicators)})"
    change = f"{decision.before}\n→ {decision.after}"
    return Row((fr.date_long(decision.on), what, change, decision.why, book.numbers(decision.sources)))
