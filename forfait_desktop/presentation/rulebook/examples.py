"""The examples of a campaign in the rule book, as they are written: nothing is evaluated here.

A reader at the caisse does them again by hand; `check` evaluates them.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from forfait_desktop.domain.campaign import Example, Expected, criteria_of
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.rulebook.figures import Book, columns
from forfait_desktop.presentation.wording.names import criterion_name
from forfait_desktop.report.content import Row, Table

_SHARES = (0.2, 0.3, 0.25, 0.25)


def examples_table(book: Book) -> Table:
    """One row for each example: its title and day, what is answered, what must come out, where that comes from."""
    heads = book.words.rulebook.heads_examples()
    return Table("", columns(heads, _SHARES), tuple(_row(book, one) for one in book.campaign.examples))


def _row(book: Book, example: Example) -> Row:
    words = book.words.rulebook
    cells = (
        f"{example.title}\n({fr.lower_first(words.on(example.today))})",
        "\n".join(_given(book, example)),
        "\n".join(_expected(book, example.expect)),
        example.origin,
    )
    return Row(cells)


def _given(book: Book, example: Example) -> Iterator[str]:
    words = book.words.rulebook
    if example.profile:
        yield ", ".join(words.profile_value(key, value) for key, value in example.profile.items())
    if not example.answers and not example.schemes:
        yield words.no_answer()
    for name, answers in example.answers.items():
        yield from _answers(book, name, answers)
    for name, choice in example.applicability.items():
        yield words.answer(book.title(name), words.aside(choice))
    for scheme, values in example.schemes.items():
        given = ", ".join(words.scheme_value(key, value) for key, value in values.items())
        yield words.answer(book.title(scheme), given)


def _answers(book: Book, name: str, answers: Mapping[str, object]) -> Iterator[str]:
    """« Exercice coordonné : CPTS oui », the figures as typed."""
    words = book.words.rulebook
    line = book.campaign.indicator(name)
    criteria = {one.id: one for one in criteria_of(line)}
    single = len(line.rule.criteria) == 1
    parts: list[str] = []
    for key, value in answers.items():
        shown = words.given(value)
        if single or key not in criteria:
            parts.append(shown)
        else:
            parts.append(words.part(criterion_name(line, criteria[key]), shown))
    yield words.answer(line.short or line.title, ", ".join(parts))


def _expected(book: Book, expect: Expected) -> Iterator[str]:
    words, value = book.words.rulebook, book.campaign.point_value
    parts = (
        ("acquired", expect.acquired),
        ("pending", expect.pending),
        ("open", expect.open),
        ("lost", expect.lost),
        ("unattributed", expect.unattributed),
    )
    for name, points in parts:
        if points is not None:
            yield words.expected(name, points, value)
    if expect.gate:
        yield words.expected_gate(expect.gate)
    for line, status in expect.statuses.items():
        title = book.campaign.indicator(line).short or book.title(line)
        yield words.answer(title, words.expected_status(status))
    for scheme, euros in expect.schemes.items():
        text = words.unknown_amount() if euros == "unknown" else fr.euros(euros)
        yield words.answer(book.title(scheme), text)
