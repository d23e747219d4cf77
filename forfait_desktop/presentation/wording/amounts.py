"""Amounts in points and in euros: the header, the stacked bar, the last change (ux.md 2.0.4, E04)."""

from __future__ import annotations

from decimal import Decimal

from forfait_desktop.domain.campaign import Campaign
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.base import Words


class AmountWords(Words):
    """Sentences of amounts; `value` is the euros of one point."""

    def amount(self, points: Decimal, value: Decimal) -> str:
        """« 632 points, 4 424 € »."""
        return self.say("{points}, {euros}", points=fr.points(points), euros=fr.euros(points * value))

    def badge(self, points: Decimal, value: Decimal) -> str:
        """« 40 points · 280 € »."""
        return self.say("{points} · {euros}", points=fr.points(points), euros=fr.euros(points * value))

    def acquired(self, points: Decimal, value: Decimal) -> str:
        """First amount of the header."""
        return self.say("Acquis\u00a0: {amount}", amount=self.amount(points, value))

    def pending(self, points: Decimal, value: Decimal) -> str:
        """Shown while a gate is not open."""
        return self.say("En attente\u00a0: {amount}", amount=self.amount(points, value))

    def possible(self, points: Decimal, value: Decimal) -> str:
        """Second amount of the header."""
        return self.say("Encore possible\u00a0: {amount}", amount=self.amount(points, value))

    def lost(self, points: Decimal, value: Decimal) -> str:
        """Third amount of the header."""
        return self.say("Hors d’atteinte\u00a0: {amount}", amount=self.amount(points, value))

    def unattributed(self, points: Decimal, value: Decimal) -> str:
        """Points that no published line holds."""
        return self.say("Non réparti\u00a0: {amount}", amount=self.amount(points, value))

    def maximum(self, points: Decimal, value: Decimal) -> str:
        """The sum of all."""
        return self.say("Maximum\u00a0: {amount}", amount=self.amount(points, value))

    def bar_name(self, maximum: Decimal) -> str:
        """« Répartition des 1 115 points »."""
        return self.say("Répartition des {points}", points=fr.points(maximum))

    def segment(self, kind: str, points: Decimal) -> str:
        """A part of the stacked bar, in words."""
        words = {
            "lump": self.say("socle"),
            "acquired": self.say("acquis"),
            "to_prove": self.say("à prouver"),
            "pending": self.say("en attente"),
            "open": self.say("encore possible"),
            "lost": self.say("hors d’atteinte"),
            "unattributed": self.say("non réparti"),
        }
        return self.say("{what}\u00a0: {points}", what=words[kind], points=fr.points(points))

    def waiting_points(self, points: Decimal) -> str:
        """« 20 points en attente »: met, but its gate is not open."""
        return self.say("{points} en attente", points=fr.points(points))

    def last_change(self, acquired: Decimal, pending: Decimal, title: str) -> str:
        """« Dernier changement : +40 points (Alimentation du DMP) ». Points gained or lost, then those suspended."""
        if acquired:
            amount = f"{fr.signed(acquired)} {'points' if fr.is_plural(acquired) else 'point'}"
        else:
            suspended = f"{fr.signed(pending)} {'points' if fr.is_plural(pending) else 'point'}"
            amount = self.say("{points} en attente", points=suspended)
        return self.say("Dernier changement\u00a0: {amount} ({title})", amount=amount, title=title)

    def rules(self, campaign: Campaign) -> str:
        """« Règles 2023, mises à jour le 18 décembre 2023 »."""
        text = self.say("Règles {year}, mises à jour le {day}", year=campaign.year, day=fr.date_long(campaign.updated))
        return self.say("{rules}, provisoires", rules=text) if campaign.state == "provisional" else text
