"""The sentences of the evidence slot (ux.md E05, E09, E21)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.base import Words


class PieceWords(Words):
    """What is expected, what is there, and what became of it. A name is that of a file, or the place given."""

    def title(self) -> str:
        """The head of the slot."""
        return self.say("Preuve")

    def expected(self, what: str) -> str:
        """« Pièce attendue : adhésion ou convention signée. »."""
        return self.say("Pièce attendue\u00a0: {what}.", what=fr.lower_first(what.rstrip(".")))

    def notice(self) -> str:
        """Always visible where a file can be added."""
        return self.say("N’ajoutez aucun document portant le nom d’un patient.")

    def add(self) -> str:
        """A button."""
        return self.say("Ajouter une pièce…")

    def add_name(self, line: str) -> str:
        """Its accessible name."""
        return self.say("Ajouter une pièce pour {line}", line=line)

    def place(self) -> str:
        """A button."""
        return self.say("Indiquer où elle se trouve…")

    def place_name(self, line: str) -> str:
        """Its accessible name."""
        return self.say("Indiquer où se trouve la pièce pour {line}", line=line)

    def view(self) -> str:
        """A button."""
        return self.say("Voir")

    def view_name(self, name: str) -> str:
        """« Voir la pièce attestation-MSP-2023.pdf », its accessible name."""
        return self.say("Voir la pièce {name}", name=name)

    def remove(self) -> str:
        """A button."""
        return self.say("Retirer")

    def remove_name(self, name: str) -> str:
        """Its accessible name."""
        return self.say("Retirer la pièce {name}", name=name)

    def validity(self) -> str:
        """A button."""
        return self.say("Validité…")

    def validity_name(self, name: str) -> str:
        """Its accessible name, and the title of its dialog."""
        return self.say("Validité de la pièce {name}", name=name)

    def find(self) -> str:
        """A button, when the file went away."""
        return self.say("La retrouver…")

    def find_name(self, name: str) -> str:
        """Its accessible name."""
        return self.say("Retrouver la pièce {name}", name=name)

    def use_here(self) -> str:
        """A button, when the file already serves another line."""
        return self.say("L’utiliser ici aussi")

    def at(self, place: str) -> str:
        """A piece that is not a file."""
        return self.say("À retrouver ici\u00a0: {place}", place=place)

    def facts(self, added: date | None, valid_until: date | None, others: Sequence[str]) -> str:
        """« Ajoutée le 8 décembre 2023, valable jusqu’au 31 décembre 2023 »."""
        parts: list[str] = []
        if added is not None:
            parts.append(self.say("ajoutée le {day}", day=fr.date_long(added)))
        if valid_until is not None:
            parts.append(self.say("valable jusqu’au {day}", day=fr.date_long(valid_until)))
        if others:
            parts.append(self.say("sert aussi à {lines}", lines=fr.listing([fr.quoted(one) for one in others])))
        return fr.upper_first(", ".join(parts))

    def expired(self, day: date) -> str:
        """E21."""
        return self.say("Valable jusqu’au {day}\u00a0: demandez la suivante.", day=fr.date_long(day))

    def missing(self, name: str) -> str:
        """E05."""
        return self.say("Pièce introuvable\u00a0: {name}.", name=name)

    def changed(self, added: date | None) -> str:
        """The content is no longer the one that was added."""
        if added is None:
            return self.say("Pièce modifiée depuis son ajout\u00a0: vérifiez-la.")
        return self.say("Pièce modifiée depuis le {day}\u00a0: vérifiez-la.", day=fr.date_long(added))

    def added(self, name: str) -> str:
        """Said after an addition."""
        return self.say("Pièce ajoutée\u00a0: {name}.", name=name)

    def several(self, count: int) -> str:
        """« 12 pièces », in the name of an undo."""
        return fr.count(count, self.say("pièce"), self.say("pièces"))

    def removed(self, name: str) -> str:
        """Said after a removal."""
        return self.say("Pièce retirée\u00a0: {name}.", name=name)

    def found(self, name: str) -> str:
        """Said when the file of a record is back."""
        return self.say("Pièce retrouvée\u00a0: {name}.", name=name)

    def not_the_same(self, name: str) -> str:
        """The file chosen is not the one that went away."""
        return self.say("Ce fichier n’est pas {name}\u00a0: ajoutez-le comme une autre pièce.", name=fr.quoted(name))

    def already(self, lines: Sequence[str]) -> str:
        """« Pièce déjà présente pour Volet 1. »."""
        return self.say("Pièce déjà présente pour {lines}.", lines=fr.listing(list(lines)))

    def back(self, name: str) -> str:
        """After an undo or a redo."""
        return self.say("La pièce {name} est de nouveau là.", name=fr.quoted(name))

    def gone(self, name: str) -> str:
        """After an undo or a redo."""
        return self.say("La pièce {name} n’est plus jointe.", name=fr.quoted(name))

    def other(self, name: str) -> str:
        """After an undo or a redo of a validity or of a place."""
        return self.say("La pièce {name} est comme avant.", name=fr.quoted(name))

    def undo(self) -> str:
        """A button after a removal."""
        return self.say("Annuler")

    def place_label(self) -> str:
        """The field of the dialog."""
        return self.say("Où se trouve la pièce")

    def place_hint(self) -> str:
        """Under the field."""
        return self.say("Par exemple\u00a0: classeur bleu du secrétariat, ou messagerie, 8\u00a0décembre.")

    def validity_label(self) -> str:
        """The field of the dialog."""
        return self.say("Valable jusqu’au")

    def validity_hint(self) -> str:
        """Under the field."""
        return self.say("jj/mm/aaaa\u00a0; laissez vide si la pièce n’a pas de fin.")

    def example(self) -> str:
        """In the fictitious example, nothing is written."""
        return self.say("Exemple fictif\u00a0: aucun fichier n’y est joint. Ouvrez votre déclaration pour le faire.")
