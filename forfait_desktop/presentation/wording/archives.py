"""« Importer une archive » when its declaration is already there."""

from __future__ import annotations

from datetime import date

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.base import Words


class ArchiveWords(Words):
    """Sentences of the question."""

    def title(self) -> str:
        """The dialog."""
        return self.say("Cette déclaration est déjà là")

    def where(self, folder: str) -> str:
        """Where it is."""
        return self.say("Elle est dans le dossier {folder}.", folder=fr.quoted(folder))

    def same(self) -> str:
        """Nothing would be gained."""
        return self.say("Celle de l’archive est identique.")

    def differs(self, here: date, archived: date) -> str:
        """When each was last changed."""
        if here == archived:
            return self.say("Celle de l’archive est différente, modifiée le même jour ({day}).", day=fr.date_long(here))
        return self.say(
            "Celle qui est là a été modifiée le {here}, celle de l’archive le {archived}.",
            here=fr.date_long(here),
            archived=fr.date_long(archived),
        )

    def pieces(self, count: int) -> str:
        """Why the archive may be wanted all the same."""
        if fr.is_plural(count):
            return self.say("Ici, {count} pièces manquent ou ont changé.", count=fr.number(count))
        return self.say("Ici, une pièce manque ou a changé.")

    def choice(self) -> str:
        """What each button does."""
        return self.say(
            "Garder les deux ajoute celle de l’archive dans un autre dossier. Rien de ce qui est là n’est modifié."
        )

    def open(self) -> str:
        """The first button."""
        return self.say("Ouvrir celle qui est là")

    def both(self) -> str:
        """The second one."""
        return self.say("Garder les deux")

    def cancel(self) -> str:
        """The last one."""
        return self.say("Annuler")
