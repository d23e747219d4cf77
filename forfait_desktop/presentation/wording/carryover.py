"""« Que reprendre de 2022 ? », in words (ux.md E03, page 3)."""

from __future__ import annotations

from collections.abc import Sequence

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.base import Words


class CarryWords(Words):
    """Sentences of the third page of a new declaration."""

    def title(self, year: int) -> str:
        """« Que reprendre de 2022 ? »."""
        return self.say("Que reprendre de {year}\u00a0?", year=year)

    def taken(self) -> str:
        """First group."""
        return self.say("Repris tel quel")

    def taken_note(self) -> str:
        """Under it."""
        return self.say("Ces faits sont déjà dans la nouvelle déclaration. Vous pourrez les modifier.")

    def confirm(self) -> str:
        """Second group."""
        return self.say("À confirmer")

    def confirm_note(self) -> str:
        """Under it."""
        return self.say("Rien de ce groupe n’est repris sans votre accord, ligne par ligne.")

    def never(self) -> str:
        """Third group."""
        return self.say("Jamais repris")

    def never_note(self) -> str:
        """Under it."""
        return self.say("Les taux et les nombres se relisent chaque année sur amelipro.")

    def last_year(self, answer: str, year: int, *, recent: bool) -> str:
        """« L’an dernier : oui, CPTS du Ried »; « En 2021 : … » when it was not the year before."""
        if recent:
            return self.say("L’an dernier\u00a0: {answer}", answer=answer)
        return self.say("En {year}\u00a0: {answer}", year=year, answer=answer)

    def yes(self, what: str) -> str:
        """« oui, CPTS du Ried »."""
        return self.say("oui, {what}", what=what)

    def no_answer(self) -> str:
        """Nothing that can be shown was answered."""
        return self.say("sans réponse")

    def set_aside(self) -> str:
        """A line that was set aside."""
        return self.say("sans objet pour vous")

    def take(self) -> str:
        """The button of a line."""
        return self.say("Reprendre")

    def take_name(self, title: str) -> str:
        """Its accessible name."""
        return self.say("Reprendre {title}", title=title)

    def leave(self) -> str:
        """The same button once pressed."""
        return self.say("Ne pas reprendre")

    def leave_name(self, title: str) -> str:
        """Its accessible name."""
        return self.say("Ne pas reprendre {title}", title=title)

    def is_taken(self) -> str:
        """Beside the button, once pressed."""
        return self.say("Repris")

    def gone(self, names: Sequence[str]) -> str:
        """Criteria that were answered yes and that the new rule does not ask."""
        return self.say("Non repris\u00a0: {names}.", names=fr.listing(list(names)))

    def dates(self, names: Sequence[str]) -> str:
        """Days that are not copied."""
        word = self.say("Dates à saisir à nouveau") if len(names) > 1 else self.say("Date à saisir à nouveau")
        return self.say("{word}\u00a0: {names}.", word=word, names=fr.listing([fr.lower_first(one) for one in names]))

    def proofs(self, labels: Sequence[str]) -> str:
        """Pieces that are still valid."""
        word = self.say("Pièces encore valables") if len(labels) > 1 else self.say("Pièce encore valable")
        return self.say("{word}\u00a0: {labels}.", word=word, labels=fr.listing(list(labels)))

    def physician(self) -> str:
        """Who declares."""
        return self.say("Médecin")

    def rpps(self, name: str, rpps: str) -> str:
        """« Dr Claire MARTIN, RPPS 10003461033 »."""
        return self.say("{name}, RPPS {rpps}", name=name, rpps=rpps)

    def specialty(self) -> str:
        """Title of the line."""
        return self.say("Spécialité")

    def software(self) -> str:
        """Title of the line."""
        return self.say("Logiciel métier")

    def contract(self) -> str:
        """The contract of the medical assistant."""
        return self.say("Contrat d’assistant médical")

    def contract_text(self, fte: str, since: str) -> str:
        """« 0,5 ETP, contrat du 1er septembre 2022 »."""
        if fte and since:
            return self.say("{fte} ETP, contrat du {since}", fte=fte, since=since)
        return self.say("{fte} ETP", fte=fte) if fte else self.say("contrat du {since}", since=since)

    def news(self, names: Sequence[str], year: int) -> str:
        """Lines that did not exist."""
        word = self.say("Nouvelles rubriques") if len(names) > 1 else self.say("Nouvelle rubrique")
        return self.say("{word} en {year}\u00a0: {names}.", word=word, year=year, names=fr.listing(list(names)))

    def nothing(self, year: int) -> str:
        """Nothing was answered last year."""
        return self.say("La déclaration {year} ne contient aucune réponse à reprendre.", year=year)
