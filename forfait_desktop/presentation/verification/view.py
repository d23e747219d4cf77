"""The verification as finished strings: the fields, the gap, the smallest sets that explain it, the hints."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from decimal import Decimal

from forfait_desktop.domain.campaign import Campaign
from forfait_desktop.domain.expected_payment import UNATTRIBUTED, cents
from forfait_desktop.domain.reconciliation import Change, Expectation, Explanation, Reconciliation, reconcile
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.situation import Situation
from forfait_desktop.presentation.wording.names import volet_label
from forfait_desktop.presentation.wording.wording import Wording
from forfait_desktop.records import dataclass
from forfait_desktop.storage.dossier import Payment

ROUNDING = 50
"""Cents that a payment rounded to the euro can hide."""

_AMOUNT = re.compile(r"[0-9]{1,9}(?:[.,][0-9]{1,2})?")
_SPACES = re.compile(r"[\s\u00a0\u202f]")
_NATIONAL = "plateforme nationale"
SAS = "sas"


@dataclass(frozen=True, slots=True)
class LineView:
    """A line whose amount can be typed. Not called « field »: it has no draft."""

    id: str
    label: str
    name: str
    hint: str
    typed: str


@dataclass(frozen=True, slots=True)
class VerifyView:
    """What is typed, and what is known before any search."""

    amount: str
    day: str
    estimated: str
    expected_in: str
    scope: str
    lines: tuple[LineView, ...]
    gap: str
    sum_differs: str


@dataclass(frozen=True, slots=True)
class Question:
    """What the search needs: plain data, for another thread."""

    expectation: Expectation
    received: int


@dataclass(frozen=True, slots=True)
class Answer:
    """What it found: exactly, else to the nearest euro."""

    exact: Reconciliation
    rounded: Reconciliation | None


@dataclass(frozen=True, slots=True)
class SetView:
    """One explanation. `lines` are the ids that it blames, for a contestation; a gain is nothing to contest."""

    number: int
    title: str
    changes: tuple[str, ...]
    lines: tuple[str, ...]
    contest_name: str


@dataclass(frozen=True, slots=True)
class FoundView:
    """The result of a search."""

    headline: str
    sets: tuple[SetView, ...]
    listed: str
    hints: tuple[str, ...]


def parse_amount(text: str) -> Decimal | None:
    """Euros as typed in French (« 4 210,50 € »), to the cent; None when it is not an amount."""
    bare = _SPACES.sub("", text).strip("€")
    return Decimal(bare.replace(",", ".")) if _AMOUNT.fullmatch(bare) else None


def amount_text(amount: Decimal | None) -> str:
    """« 4 210,50 », as it is typed."""
    return fr.amount(amount) if amount is not None else ""


def euros_of(amount: int) -> Decimal:
    """Cents in euros."""
    return Decimal(amount) / 100


def question_of(expectation: Expectation, payment: Payment) -> Question | None:
    """What to look for; the sum of the lines stands for the total when all of them are known. None: nothing yet."""
    known = [*(gate.known for gate in expectation.gates), *(line.known for line in expectation.lines)]
    if payment.amount is not None:
        return Question(expectation, cents(payment.amount))
    if known and None not in known:
        return Question(expectation, sum(one for one in known if one is not None))
    return None


def search(question: Question, cancelled: Callable[[], bool]) -> Answer:
    """Find what explains the gap: the slow part, without anything of the window.

    Raises:
        ForfaitError: `export-cancelled`, `reconciliation-too-large`.
    """
    exact = reconcile(question.expectation, question.received, cancelled=cancelled)
    if exact.size is not None:
        return Answer(exact, None)
    near = reconcile(question.expectation, question.received, tolerance=ROUNDING, cancelled=cancelled)
    return Answer(exact, near if near.size is not None else None)


def label_of(campaign: Campaign, key: str, words: Wording) -> str:
    """The name of a line, of the lump of a gate, or of points that no line holds."""
    if key.endswith(UNATTRIBUTED):
        return words.verify.unattributed(volet_label(campaign, key.removesuffix(UNATTRIBUTED)))
    if any(volet.id == key for volet in campaign.volets):
        return words.verify.lump(volet_label(campaign, key))
    return next((one.title for one in campaign.indicators if one.id == key), key)


def verify_view(situation: Situation, expectation: Expectation, payment: Payment) -> VerifyView:
    """The fields and the gap."""
    words, campaign = situation.words.verify, situation.campaign
    states = {gate.id: gate.is_open for gate in expectation.gates}
    expected = {gate.id: gate.lump if gate.is_open else 0 for gate in expectation.gates}
    expected |= {one.id: one.expected if states.get(one.gate, True) else 0 for one in expectation.lines}
    lines = tuple(
        LineView(
            key,
            label_of(campaign, key, situation.words),
            words.line(label_of(campaign, key, situation.words)),
            words.line_expected(euros_of(amount)),
            amount_text(payment.lines.get(key)),
        )
        for key, amount in expected.items()
    )
    question = question_of(expectation, payment)
    estimated = euros_of(expectation.total)
    known = [payment.lines.get(key) for key in expected]
    total = sum((one for one in known if one is not None), Decimal(0))
    differs = payment.amount is not None and None not in known and total != payment.amount
    return VerifyView(
        amount=amount_text(payment.amount),
        day=fr.date_numeric(payment.date) if payment.date else "",
        estimated=words.estimated(estimated),
        expected_in=words.expected_in(campaign.payment.text) if campaign.payment.text else "",
        scope=words.scope(
            vsm=campaign.scheme("vsm") is not None, assistant=campaign.scheme("assistant-medical") is not None
        ),
        lines=lines,
        gap=words.gap(euros_of(question.received), estimated) if question is not None else words.nothing_yet(),
        sum_differs=words.sum_differs(total, payment.amount or Decimal(0)) if differs else "",
    )


def found_view(situation: Situation, payment: Payment, answer: Answer) -> FoundView:
    """The sets that explain the gap, the most likely first: those in which nothing goes the other way."""
    words, found = situation.words.verify, answer.exact
    ordered = sorted(found.explanations, key=lambda one: _against(one, found.gap))
    sets = tuple(_set(situation, one, at) for at, one in enumerate(ordered, start=1) if one.changes)
    if found.size is None:
        headline = words.none()
    elif found.size == 0:
        headline = ""
    elif found.gap == 0 and all(change.id in payment.lines for one in ordered for change in one.changes):
        headline = words.compensated()
    elif all(change.id in payment.lines for one in ordered for change in one.changes):
        headline = words.printed()
    else:
        headline = words.found(found.count, found.size)
    listed = words.listed(len(sets), found.count) if found.count > len(found.explanations) else ""
    return FoundView(headline, sets, listed, tuple(_hints(situation, answer)))


def _against(one: Explanation, gap: int) -> int:
    return sum(change.difference * gap < 0 for change in one.changes)


def _set(situation: Situation, one: Explanation, number: int) -> SetView:
    words = situation.words.verify
    return SetView(
        number=number,
        title=words.set_title(number),
        changes=tuple(change_text(situation, change) for change in one.changes),
        lines=tuple(change.id for change in one.changes if change.difference < 0),
        contest_name=words.contest_name(number),
    )


def change_text(situation: Situation, change: Change) -> str:
    """« SAS : 0 € au lieu de 1 400 € (−1 400 €) »."""
    words, paid, expected = situation.words.verify, euros_of(change.paid), euros_of(change.expected)
    if change.kind == "gate":
        return words.gate(volet_label(situation.campaign, change.id), paid, expected)
    return words.change(label_of(situation.campaign, change.id, situation.words), paid, expected)


def is_sas_case(campaign: Campaign) -> bool:
    """Whether the rules tell of participations that the caisse did not receive."""
    for indicator in campaign.indicators:
        if indicator.id == SAS:
            texts = (*indicator.warnings, *indicator.hints, *indicator.misreadings, *indicator.how)
            return any(_NATIONAL in text for text in texts)
    return False


def _hints(situation: Situation, answer: Answer) -> Iterator[str]:
    words, found, campaign = situation.words.verify, answer.exact, situation.campaign
    if answer.rounded is not None:
        first = answer.rounded.explanations[0]
        changes = "\u00a0; ".join(change_text(situation, change) for change in first.changes)
        yield words.rounded(euros_of(found.gap - first.difference), changes)
    blamed = {change.id for one in found.explanations for change in one.changes if change.difference < 0}
    if SAS in blamed and is_sas_case(campaign):
        yield words.sas()
    vsm = situation.evaluation.scheme("vsm")
    if found.gap and vsm is not None and vsm.euros is not None and cents(vsm.euros) == found.gap:
        yield words.vsm(vsm.euros)
    if found.gap < 0 and found.received and not found.received * 12 % found.expected:
        yield words.months(found.received * 12 // found.expected)
    installed = situation.entry.profile.first_installation
    if found.gap and installed is not None and installed.year == campaign.year:
        yield words.first_year()
    undecided = sum(one.undecided for one in situation.evaluation.indicators)
    if found.gap > 0 and undecided:
        yield words.undecided(undecided)
