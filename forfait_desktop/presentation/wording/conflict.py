"""Two copies of one declaration (sync programs leave such copies): banner and differences."""

from __future__ import annotations

from forfait_desktop.presentation.wording.base import Words
from forfait_desktop.presentation.wording.errors_files import reason_words


class ConflictWords(Words):
    """Sentences about another copy of the declaration that is open."""

    def banner(self, files: tuple[str, ...]) -> str:
        """A copy was found beside the file."""
        if len(files) == 1:
            return self.say("Une autre copie de cette déclaration est dans son dossier\u00a0: {file}.", file=files[0])
        return self.say(
            "{count} autres copies de cette déclaration sont dans son dossier\u00a0: {files}.",
            count=len(files),
            files=", ".join(files),
        )

    def no_version(self, reason: str) -> str:
        """A save that is whole, before which the earlier version could not be put aside."""
        return self.say(
            "Votre déclaration est enregistrée, mais son ancienne version n’a pas pu être gardée dans "
            "«\u00a0Sauvegardes\u00a0»\u00a0: {why}.",
            why=reason_words(self, reason),
        )

    def see(self) -> str:
        """Button."""
        return self.say("Voir les différences")

    def on_disk(self) -> str:
        """What the file itself is called, when it was replaced while it was open."""
        return self.say("Fichier sur le disque")

    def open_other(self) -> str:
        """Button."""
        return self.say("Ouvrir l’autre")

    def title(self) -> str:
        """Title of the window."""
        return self.say("Différences entre les deux copies")

    def totals(self, file: str, here: str, there: str) -> str:
        """The two totals."""
        return self.say(
            "Copie ouverte\u00a0: {here} acquis. {file}\u00a0: {there} acquis.", here=here, file=file, there=there
        )

    def lead(self) -> str:
        """Nothing is changed by looking."""
        return self.say("Rien n’est modifié. Reportez vous-même ce qui manque, puis rangez la copie inutile.")

    def same(self) -> str:
        """The answers are the same."""
        return self.say("Les réponses sont les mêmes dans les deux copies. Vous pouvez ranger l’une des deux.")

    def here(self, text: str) -> str:
        """The answer of the copy that is open."""
        return self.say("Copie ouverte\u00a0: {text}", text=text or self.say("sans réponse"))

    def other(self, text: str) -> str:
        """The answer of the other copy."""
        return self.say("Autre copie\u00a0: {text}", text=text or self.say("sans réponse"))


class SealWords(Words):
    """Sentences about a declaration that is not in the state in which this computer archived it."""

    def banner(self) -> str:
        """Nobody is accused: a synchronised folder that brings an old copy back does the same."""
        return self.say(
            "Cette déclaration n’est plus dans l’état où elle a été archivée sur ce poste\u00a0: un autre poste, un "
            "autre programme ou une copie plus ancienne l’a remplacée. Comparez-la avec ses versions ou avec le PDF "
            "conservé."
        )

    def versions(self) -> str:
        """Button."""
        return self.say("Voir les versions")

    def accept(self) -> str:
        """Button: this state is the right one."""
        return self.say("Garder cet état")


class TakeOverWords(Words):
    """Sentences about a declaration that somebody else has open."""

    def copy(self) -> str:
        """Button."""
        return self.say("Ouvrir une copie")

    def ask(self) -> str:
        """Button, asked for and then confirmed."""
        return self.say("Prendre la main")

    def leave(self) -> str:
        """Button: nothing is taken."""
        return self.say("Laisser en lecture seule")

    def risk(self, who: str, machine: str) -> str:
        """What is risked, before it is confirmed."""
        if who and machine:
            holder = self.say("{who}, sur le poste {machine},", who=who, machine=machine)
        else:
            holder = who or self.say("l’autre poste")
        return self.say(
            "Si {holder} modifie encore cette déclaration, son prochain enregistrement sera refusé\u00a0: il lui "
            "faudra recharger ou garder une copie. Ce qui n’est pas encore enregistré là-bas n’apparaîtra pas ici. "
            "Prenez la main si la déclaration est restée ouverte par erreur.",
            holder=holder,
        )
