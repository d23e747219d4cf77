"""Sentences about a declaration whose rules are no longer in its folder."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from forfait_desktop.domain.answers import UNKNOWN, Value
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.language import in_french
from forfait_desktop.presentation.wording.base import Words
from forfait_desktop.presentation.wording.counts import CountWords


class LostRulesWords(Words):
    """What is offered, and what it does."""

    def repairable(self) -> str:
        """After the sentence of the error: the application has the very same file."""
        return self.say(
            "L’application a la copie exacte de ces règles\u00a0; ce qui est à leur place sera gardé dans Sauvegardes."
        )

    def gone(self) -> str:
        """Nobody has them; the rules in force may be used instead."""
        return self.say("L’application n’a pas la copie exacte de ces règles. Vos réponses sont intactes.")

    def repair(self) -> str:
        """Button."""
        return self.say("Remettre les règles d’origine")

    def preview(self) -> str:
        """Button."""
        return self.say("Voir avec les règles de l’application…")

    def answers(self) -> str:
        """Button."""
        return self.say("Voir mes réponses…")

    def title(self, year: int) -> str:
        """Title of the window."""
        return self.say("Règles {year} de l’application", year=year)

    def total(self, acquired: Decimal, day: date) -> str:
        """What the declaration would be worth."""
        return self.say(
            "Avec ces règles, mises à jour le {day}\u00a0: {points} acquis.",
            day=fr.date_long(day),
            points=fr.points(acquired),
        )

    def check(self) -> str:
        """What cannot be told."""
        return self.say(
            "Les règles d’origine sont perdues\u00a0: ce qui les distingue de celles-ci ne peut pas être montré. "
            "Relisez chaque page avant de déclarer. La déclaration telle qu’elle est reste dans Sauvegardes."
        )

    def removed(self, names: Sequence[str]) -> str:
        """Answers that these rules do not ask."""
        return self.say("Réponses retirées\u00a0: {names}.", names=fr.listing(list(names)))

    def unsigned(self) -> str:
        """A warning, before the rules are changed."""
        return self.say("La préparation et la relecture déjà notées seront à refaire.")

    def adopt(self) -> str:
        """Button."""
        return self.say("Utiliser ces règles")

    @in_french()
    def note(self, day: date) -> str:
        """What the general note keeps of it."""
        return self.say(
            "Règles d’origine perdues, remplacées le {day} par celles de l’application.", day=fr.date_long(day)
        )

    def answers_title(self) -> str:
        """Title of the window."""
        return self.say("Réponses de la déclaration")

    def answers_of(self, name: str, campaign: str) -> str:
        """Whose they are."""
        return self.say("{name}, {campaign}.", name=name, campaign=campaign)

    def answers_lead(self) -> str:
        """Nothing is computed."""
        return self.say("Sans ses règles, la déclaration n’est ni calculée ni modifiée.")

    def no_answer(self) -> str:
        """Nothing was answered."""
        return self.say("Aucune réponse.")

    def save_list(self) -> str:
        """Button."""
        return self.say("Enregistrer la liste…")

    def file_name(self) -> str:
        """Name that is proposed."""
        return self.say("Réponses.txt")

    def kinds(self) -> str:
        """Of files, in the dialog."""
        return self.say("Texte (*.txt)")

    def saved(self) -> str:
        """Once it is written."""
        return self.say("Liste des réponses enregistrée.")

    def value(self, value: Value) -> str:
        """« Oui », « Je ne sais pas », « 96 sur 120, 80,0 % »: as it was typed, nothing computed."""
        if value is UNKNOWN:
            return self.say("Je ne sais pas")
        if isinstance(value, bool):
            return self.say("Oui") if value else self.say("Non")
        return CountWords(self._translate).value(value)

    def note_of(self, text: str) -> str:
        """A note."""
        return self.say("Note\u00a0: {text}", text=text)

    def general(self) -> str:
        """Heading of the general note."""
        return self.say("Note générale")
