"""What the commands say: help, wrong usage, failures, and the findings of `check`."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.base import Words

if TYPE_CHECKING:
    from forfait_desktop.campaigns.check import Finding

_USAGE = {
    "": "forfait-desktop [DOSSIER]",
    "evaluate": "forfait-desktop evaluate FICHIER… [--json]",
    "export": "forfait-desktop export FICHIER… SORTIE [--bundle]",
    "import": "forfait-desktop import RÉPONSES|ARCHIVE [--into BIBLIOTHÈQUE]",
    "campaigns": "forfait-desktop campaigns [--json]",
    "check": "forfait-desktop check [FICHIER_DE_RÈGLES…] [--details]",
    "rulebook": "forfait-desktop rulebook SORTIE [--campaign CAMPAGNE]",
}


class CommandWords(Words):
    """Sentences of the command line."""

    # --- failures -----------------------------------------------------------------------------------------

    def about(self, name: str, sentence: str) -> str:
        """« reponses.json : la rubrique … »."""
        return self.say("{name}\u00a0: {sentence}", name=name, sentence=fr.lower_first(sentence))

    def failures(self, sentences: Sequence[str], total: int) -> str:
        """The only failure, or how many there are and the first one."""
        if len(sentences) == 1:
            return sentences[0]
        return self.say(
            "{count} fichiers sur {total} n’ont pas pu être évalués\u00a0; {first}",
            count=fr.number(len(sentences)),
            total=fr.number(total),
            first=fr.lower_first(sentences[0]),
        )

    def wrong_usage(self, code: str, word: str, command: str) -> str:
        """What is wrong, and how the command is written."""
        words = {
            "option": self.say("L’option {word} n’existe pas ici", word=fr.quoted(word)),
            "value": self.say("Il manque la valeur de {word}", word=word),
            "missing": self.say("Il manque un fichier"),
            "extra": self.say("{word} est de trop", word=fr.quoted(word)),
            "command": self.say("La commande {word} n’existe pas", word=fr.quoted(word)),
            "bundle": self.say("La liasse est un PDF, {word} finit autrement", word=fr.quoted(word)),
            "day": self.say("{word} n’est pas un jour comme 2023-12-20", word=fr.quoted(word)),
        }
        return self.say("{what}. Utilisation\u00a0: {usage}", what=words[code], usage=_USAGE[command])

    # --- check --------------------------------------------------------------------------------------------

    def checked(self, path: str, findings: Sequence[Finding]) -> str:
        """« campaign.toml : aucune faute, 3 remarques (2 chiffres à une seule source, 1 non publié) »."""
        faults = sum(1 for one in findings if one.kind == "fault")
        notes = len(findings) - faults
        first = self.say("aucune faute") if not faults else fr.count(faults, self.say("faute"), self.say("fautes"))
        second = fr.count(notes, self.say("remarque"), self.say("remarques"))
        kinds = ", ".join(self._kinds(findings))
        if kinds:
            second = self.say("{notes} ({kinds})", notes=second, kinds=kinds)
        return self.say("{path}\u00a0: {faults}, {notes}", path=path, faults=first, notes=second)

    def _kinds(self, findings: Sequence[Finding]) -> Iterator[str]:
        """« 12 chiffres à une seule source », « 3 non publiés »."""
        names = {
            "note-not-checked": (
                self.say("chiffre non vérifié depuis plus d’un an"),
                self.say("chiffres non vérifiés depuis plus d’un an"),
            ),
            "note-single-source": (self.say("chiffre à une seule source"), self.say("chiffres à une seule source")),
            "note-inferred": (self.say("chiffre déduit"), self.say("chiffres déduits")),
            "note-disagreement": (self.say("désaccord entre sources"), self.say("désaccords entre sources")),
            "note-not-published": (self.say("non publié"), self.say("non publiés")),
        }
        for code, (one, several) in names.items():
            if count := sum(1 for finding in findings if finding.code == code):
                yield fr.count(count, one, several)

    def exporting(self, number: int, total: int) -> str:
        """How far an export is: « Déclaration 3 sur 40 »."""
        return self.say("Déclaration {number} sur {total}", number=fr.number(number), total=fr.number(total))

    def details_hint(self) -> str:
        """Under the summary lines."""
        return self.say("Pour lire les remarques une à une\u00a0: ajoutez --details.")

    def fault(self, text: str) -> str:
        """A line of the list."""
        return self.say("  faute\u00a0: {text}", text=text)

    def note(self, text: str) -> str:
        """A line of the list."""
        return self.say("  remarque\u00a0: {text}", text=text)

    def faults(self, count: int) -> str:
        """The sentence of the command when a file is refused."""
        if fr.is_plural(count):
            return self.say("{count} fautes dans les fichiers de règles\u00a0: corrigez-les.", count=fr.number(count))
        return self.say("{count} faute dans les fichiers de règles\u00a0: corrigez-la.", count=fr.number(count))

    # --- import -------------------------------------------------------------------------------------------

    def already_there(self, folder: str) -> str:
        """The archive holds what is in the library, to the last byte."""
        return self.say(
            "Cette déclaration est déjà dans le dossier {folder}, identique\u00a0: rien n’a été ajouté.",
            folder=fr.quoted(folder),
        )

    def kept_beside(self, folder: str) -> str:
        """Another state of it is in the library."""
        return self.say(
            "Une déclaration différente, de même origine, est dans le dossier {folder}\u00a0: elle n’a pas changé, et "
            "celle de l’archive a été ajoutée à côté.",
            folder=fr.quoted(folder),
        )

    # --- help ---------------------------------------------------------------------------------------------

    def help(self, command: str) -> str:
        """The help of the program, or of a command."""
        lines = [self.say("Utilisation\u00a0: {usage}", usage=_USAGE[command]), "", self._what(command)]
        if not command:
            lines += ["", self.say("Commandes\u00a0:")]
            lines += [f"  {usage.removeprefix('forfait-desktop ')}" for name, usage in _USAGE.items() if name]
        lines += ["", self.say("Options\u00a0:"), *self._options(command)]
        lines += ["", self.say("Fin\u00a0: 0 fait, 1 refusé (une phrase dit pourquoi), 2 commande mal écrite.")]
        return "\n".join(lines)

    def _what(self, command: str) -> str:
        words = {
            "": self.say("Ouvre la fenêtre, et la déclaration donnée (son fichier .forfait ou son dossier)."),
            "evaluate": self.say(
                "Évalue une déclaration\u00a0: un fichier .forfait, son dossier, ou un fichier de réponses. "
                "N’écrit aucun fichier."
            ),
            "export": self.say(
                "Enregistre, d’après la fin de SORTIE\u00a0: .pdf le récapitulatif, .csv ou .xlsx le tableau, .ics les "
                "échéances, .zip l’archive complète avec les pièces\u00a0; dans un dossier, un PDF chacune."
            ),
            "import": self.say(
                "Crée une déclaration à partir d’un fichier de réponses, ou la retrouve dans une archive .zip, et "
                "affiche son chemin. Rien n’est remplacé\u00a0: si elle est déjà là, identique, rien n’est ajouté, et "
                "différente, celle de l’archive est ajoutée à côté. Une phrase le dit sur la sortie d’erreur."
            ),
            "campaigns": self.say("Liste les campagnes connues. N’écrit aucun fichier."),
            "check": self.say(
                "Vérifie des fichiers de règles, ceux de l’application par défaut\u00a0: les fautes, et le nombre "
                "de remarques (chiffre à une seule source, déduit, contesté, non publié, non vérifié depuis plus d’un "
                "an). N’écrit aucun fichier."
            ),
            "rulebook": self.say(
                "Écrit toutes les règles, leurs chiffres et leurs sources dans un document à relire "
                "(SORTIE finit par .html ou .pdf)."
            ),
        }
        return words[command]

    def _options(self, command: str) -> list[str]:
        found = []
        if not command:
            found.append(self.say("  --check-installation vérifie que tout est installé, sans ouvrir la fenêtre"))
        if command in ("evaluate", "campaigns"):
            found.append(self.say("  --json               résultat en JSON"))
        if command == "export":
            found.append(self.say("  --bundle             la liasse\u00a0: le récapitulatif et les pièces, en un PDF"))
        if command == "check":
            found.append(self.say("  --details            chaque remarque, avec sa place dans le fichier"))
        if command == "rulebook":
            found.append(self.say("  --campaign CAMPAGNE  une seule campagne, par exemple donum-2026"))
        if command == "import":
            found.append(
                self.say("  --into BIBLIOTHÈQUE  dossier où créer la déclaration, celui de l’application par défaut")
            )
        return [
            *found,
            self.say("  --data-dir DOSSIER   bibliothèque, réglages et barèmes importés dans ce dossier"),
            self.say("  --today AAAA-MM-JJ   jour de la situation, aujourd’hui par défaut"),
            self.say("  --version            affiche la version"),
            self.say("  --help               affiche cette aide"),
        ]
