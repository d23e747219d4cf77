"""The banner of a gate (ux.md E05): complete, incomplete, a « non », after closing; the same for Donum's socle."""

from __future__ import annotations

from decimal import Decimal

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.base import Words
from forfait_desktop.presentation.wording.names import with_article


class GateWords(Words):
    """Sentences of the gate; `gate` is the title of its volet (« Volet 1 », « Socle »)."""

    def complete(self, gate: str, acquired: Decimal, value: Decimal, behind: str) -> str:
        """« Volet 1 complet : 280 points (1 960 €) acquis, le volet 2 est ouvert. »."""
        return self.say(
            "{gate} complet\u00a0: {amount} acquis, {opened}.",
            gate=gate,
            amount=fr.points_and_euros(acquired, value),
            opened=self._opened(behind),
        )

    def _opened(self, behind: str) -> str:
        if behind.lower().startswith("volet"):
            return self.say("le {volet} est ouvert", volet=fr.lower_first(behind))
        if behind.lower().startswith("option"):
            return self.say("les options sont ouvertes")
        return self.say("la suite est ouverte")

    def incomplete(self, missing: int, needed: int, pending: Decimal, value: Decimal) -> str:
        """« Il manque 1 condition sur 4. En attente : 352 points (2 464 €). »."""
        text = self.missing(missing, needed)
        if not pending:
            return text
        return self.say(
            "{missing} En attente\u00a0: {amount}.", missing=text, amount=fr.points_and_euros(pending, value)
        )

    def missing(self, missing: int, needed: int) -> str:
        """« Il manque 1 condition sur 4. »."""
        if fr.is_plural(missing):
            return self.say("Il manque {missing} conditions sur {needed}.", missing=missing, needed=needed)
        return self.say("Il manque {missing} condition sur {needed}.", missing=missing, needed=needed)

    def quickest(self, what: str, how: str) -> str:
        """« La plus rapide à régler : l’affichage des horaires, 5 minutes sur amelipro. »."""
        if not how:
            return self.say("La plus rapide à régler\u00a0: {what}.", what=with_article(what))
        return self.say("La plus rapide à régler\u00a0: {what}, {how}.", what=with_article(what), how=how)

    def empty(self, needed: int, minutes: int) -> str:
        """« Répondez aux 4 conditions. Comptez 5 minutes. »."""
        text = (
            self.say("Répondez aux {needed} conditions.", needed=needed)
            if fr.is_plural(needed)
            else self.say("Répondez à la condition.")
        )
        return self.say("{text} Comptez {minutes}.", text=text, minutes=self.minutes(minutes)) if minutes else text

    def minutes(self, minutes: int) -> str:
        """« 5 minutes »."""
        return self.say("{count} minutes", count=minutes) if fr.is_plural(minutes) else self.say("1 minute")

    def answered_no(self, gate: str) -> str:
        """A « non » in a condition."""
        return self.say(
            "{gate} non rempli\u00a0: avec un “non”, le montant estimé est de 0\u00a0€. "
            "Voyez ce qui peut encore être corrigé.",
            gate=gate,
        )

    def rate_missed(self, gate: str) -> str:
        """A rate that is not reached in a condition."""
        return self.say(
            "{gate} non rempli\u00a0: une condition n’est pas atteinte, le montant estimé est de 0\u00a0€. "
            "Voyez ce qui peut encore être corrigé.",
            gate=gate,
        )

    def lost(self, gate: str) -> str:
        """The gate can no longer be met."""
        return self.say("{gate} non rempli\u00a0: le montant estimé est de 0\u00a0€.", gate=gate)

    def closed(self) -> str:
        """After closing."""
        return self.say("La période est close. Notez-le pour l’an prochain.")

    def short(self, gate: str, state: str, missing: int) -> str:
        """The gate in the header: « Volet 1 complet », « Volet 1 : il manque 1 condition », « Volet 1 non rempli »."""
        if state == "open":
            return self.say("{gate} complet", gate=gate)
        if state == "closed":
            return self.say("{gate} non rempli", gate=gate)
        if fr.is_plural(missing):
            return self.say("{gate}\u00a0: il manque {missing} conditions", gate=gate, missing=missing)
        return self.say("{gate}\u00a0: il manque {missing} condition", gate=gate, missing=missing)

    def waiting(self, gate: str, pending: Decimal, value: Decimal) -> str:
        """On the pages behind a gate that is not open."""
        return self.say(
            "En attente\u00a0: {amount}, comptés dès que {gate} est rempli.",
            amount=fr.points_and_euros(pending, value),
            gate=self._the(gate),
        )

    def worthless(self, gate: str) -> str:
        """On the pages behind a gate that can no longer be met."""
        return self.say(
            "{gate} ne peut plus être rempli\u00a0: rien n’est versé.", gate=fr.upper_first(self._the(gate))
        )

    def _the(self, gate: str) -> str:
        return self.say("le {gate}", gate=fr.lower_first(gate))

    def note(self, needed: int, how_many: int) -> str:
        """« Il faut remplir les 4 conditions. S’il en manque une, rien n’est versé. »."""
        if needed < how_many:
            return self.say(
                "Il faut remplir {needed} conditions sur {total}. En dessous, rien n’est versé.",
                needed=needed,
                total=how_many,
            )
        if not fr.is_plural(needed):
            return self.say("Il faut remplir la condition. Sinon, rien n’est versé.")
        return self.say("Il faut remplir les {needed} conditions. S’il en manque une, rien n’est versé.", needed=needed)

    def proof_reminder(self) -> str:
        """The oversight quoted most often."""
        return self.say(
            "Le justificatif du logiciel est l’oubli le plus souvent cité. Joignez-le ici, "
            "puis transmettez-le à votre caisse."
        )
