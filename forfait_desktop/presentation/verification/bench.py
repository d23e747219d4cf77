"""What the user types on « Vérifier le versement », as changes of the session."""

from __future__ import annotations

import dataclasses

from forfait_desktop.domain.expected_payment import expected_payment
from forfait_desktop.domain.reconciliation import Expectation
from forfait_desktop.presentation.pages.entry import parse_date
from forfait_desktop.presentation.verification.view import (
    Answer,
    FoundView,
    Question,
    VerifyView,
    found_view,
    parse_amount,
    question_of,
    verify_view,
)
from forfait_desktop.presentation.workbench import Workbench
from forfait_desktop.session.changes import SetPayment
from forfait_desktop.storage.dossier import Payment, entry


class VerifyBench:
    """The presenter of the verification."""

    def __init__(self, workbench: Workbench) -> None:
        """Work on the open declaration of ``workbench``."""
        self.workbench = workbench
        self.words = workbench.words.verify

    @property
    def read_only(self) -> bool:
        """Whether nothing may be typed."""
        return bool(self.workbench.session.read_only)

    @property
    def payment(self) -> Payment:
        """What is stored."""
        return self.workbench.session.dossier.payment

    def expectation(self) -> Expectation:
        """What should have been paid, with what the caisse prints."""
        session = self.workbench.session
        return expected_payment(session.campaign, entry(session.dossier), self.payment.lines)

    def view(self) -> VerifyView:
        """The fields and the gap."""
        return verify_view(self.workbench.situation, self.expectation(), self.payment)

    def question(self) -> Question | None:
        """What to look for, None when nothing was typed."""
        return question_of(self.expectation(), self.payment)

    def found(self, answer: Answer) -> FoundView:
        """What a search found."""
        return found_view(self.workbench.situation, self.payment, answer)

    def set_amount(self, text: str) -> str:
        """Store the amount received; a sentence when it is not one."""
        amount = parse_amount(text) if text.strip() else None
        if text.strip() and amount is None:
            return self.words.not_amount()
        self._apply(dataclasses.replace(self.payment, amount=amount))
        return ""

    def set_day(self, text: str) -> str:
        """Store the day of the payment; a sentence when it cannot be."""
        day = parse_date(text) if text.strip() else None
        if text.strip() and day is None:
            return self.workbench.words.entry.not_date()
        if day is not None and day > self.workbench.session.evaluation.today:
            return self.words.future()
        self._apply(dataclasses.replace(self.payment, date=day))
        return ""

    def set_line(self, key: str, text: str) -> str:
        """Store the amount of a line; a sentence when it is not one."""
        amount = parse_amount(text) if text.strip() else None
        if text.strip() and amount is None:
            return self.words.not_amount()
        lines = {known: one for known, one in self.payment.lines.items() if known != key}
        if amount is not None:
            lines[key] = amount
        self._apply(dataclasses.replace(self.payment, lines=lines))
        return ""

    def contest(self, lines: tuple[str, ...]) -> None:
        """Choose the lines to contest, beside those already chosen; a gate carries everything behind it."""
        behind = tuple(one.id for one in self.expectation().lines if one.gate in lines and one.expected)
        contested = tuple(dict.fromkeys((*self.payment.contested, *lines, *behind)))
        self._apply(dataclasses.replace(self.payment, contested=contested))

    def _apply(self, payment: Payment) -> None:
        self.workbench.session.apply(SetPayment(payment))
