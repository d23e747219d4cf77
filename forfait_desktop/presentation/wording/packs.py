"""The sentences of shared packs (ux.md E21)."""

from __future__ import annotations

from collections.abc import Sequence

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.base import Words


class PackWords(Words):
    """Making a pack, reading one."""

    def create(self) -> str:
        """A button."""
        return self.say("Créer un pack…")

    def import_one(self) -> str:
        """A button."""
        return self.say("Importer…")

    def import_name(self) -> str:
        """Its accessible name."""
        return self.say("Importer un pack… (preuves et textes d’un confrère)")

    def kinds(self, pattern: str) -> str:
        """The kind of file, in the system's dialogs."""
        return self.say("Packs ({pattern})", pattern=pattern)

    def create_title(self) -> str:
        """The dialog."""
        return self.say("Créer un pack pour vos confrères")

    def create_lead(self) -> str:
        """Under its title."""
        return self.say(
            "Un pack réunit des preuves et des textes communs (MSP, CPTS, équipe de soins). Il ne contient ni nom, ni "
            "montant, ni chiffre. Vérifiez que les preuves choisies ne nomment personne."
        )

    def create_do(self) -> str:
        """Its button."""
        return self.say("Créer le pack…")

    def close(self) -> str:
        """A button."""
        return self.say("Fermer")

    def nothing(self) -> str:
        """Nothing can be put in a pack."""
        return self.say("Il n’y a encore ni pièce jointe ni texte à mettre dans un pack.")

    def nothing_chosen(self) -> str:
        """Nothing ticked."""
        return self.say("Choisissez au moins une preuve ou un texte.")

    def proof_item(self, name: str, lines: str) -> str:
        """A box."""
        if not lines:
            return self.say("Preuve\u00a0: {name}", name=name)
        return self.say("Preuve\u00a0: {name} (pour {lines})", name=name, lines=lines)

    def text_item(self, line: str, label: str, text: str) -> str:
        """A box."""
        short = text if len(text) <= 60 else f"{text[:59]}…"
        return self.say(
            "Texte\u00a0: {line}, {label}\u00a0: {text}", line=line, label=fr.lower_first(label), text=short
        )

    def names_owner(self) -> str:
        """Why a box is not ticked at first."""
        return self.say("votre nom y figure")

    def file_name(self, programme: str) -> str:
        """The name proposed for the file, without its ending."""
        return self.say("Pack {programme}", programme=programme)

    def created(self, proofs: int, texts: int) -> str:
        """After it was written."""
        return self.say("Pack créé\u00a0: {what}.", what=self._what(proofs, texts))

    def preview(self, proofs: int, texts: int, lines: Sequence[str]) -> str:
        """« 1 preuve et 1 texte pour Exercice coordonné. Rien d’autre ne sera modifié. »."""
        if not proofs and not texts:
            return self.say("Tout ce que contient ce pack est déjà ici. Rien ne sera modifié.")
        return self.say(
            "{what} pour {lines}. Rien d’autre ne sera modifié.",
            what=self._what(proofs, texts),
            lines=fr.listing(list(lines)),
        )

    def kept(self, count: int) -> str:
        """Texts that are not replaced."""
        if count < 2:
            return self.say("1 texte que vous avez saisi autrement est gardé tel quel.")
        return self.say("{count} textes que vous avez saisis autrement sont gardés tels quels.", count=fr.number(count))

    def import_title(self) -> str:
        """The dialog of the preview."""
        return self.say("Importer ce pack\u00a0?")

    def import_do(self) -> str:
        """Its button."""
        return self.say("Importer le pack")

    def imported(self, proofs: int, texts: int) -> str:
        """After the import."""
        return self.say("Pack importé\u00a0: {what}.", what=self._what(proofs, texts))

    def undo(self) -> str:
        """A button after the import."""
        return self.say("Annuler l’import")

    def _what(self, proofs: int, texts: int) -> str:
        parts: list[str] = []
        if proofs:
            parts.append(fr.count(proofs, self.say("preuve"), self.say("preuves")))
        if texts:
            parts.append(fr.count(texts, self.say("texte"), self.say("textes")))
        return fr.listing(parts)
