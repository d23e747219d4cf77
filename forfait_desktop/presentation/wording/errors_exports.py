"""Errors of archives: one sentence for each way in which one can be refused."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.base import Translate, Words

Params = Mapping[str, Any]


class ExportErrorWords(Words):
    """Sentences by error code, about archives."""

    def __init__(self, translate: Translate) -> None:
        super().__init__(translate)
        self.by_code: dict[str, Callable[[Params], str]] = {
            "archive-refused": self._refused,
            "archive-too-large": self._too_large,
            "answers-table": self._table,
            "export-archive-answers": self._answers,
            "export-unnamed": self._unnamed,
            "export-unsaved": self._unsaved,
        }

    def _refused(self, p: Params) -> str:
        return self.say(
            "Cette archive ne peut pas être importée\u00a0: {why}\u00a0; rien n’a été modifié, demandez-en une autre.",
            why=self._why(str(p["reason"]), str(p["name"])),
        )

    def _why(self, reason: str, name: str) -> str:
        file = fr.quoted(_short(name)) if name else self.say("un fichier")
        known = {
            "not-zip": self.say("ce n’est pas un fichier .zip"),
            "empty": self.say("elle est vide"),
            "truncated": self.say("elle est incomplète"),
            "modified": self.say("elle n’a pas été faite par l’application, ou elle a été modifiée"),
            "too-large": self.say("elle est trop grosse"),
            "too-many": self.say("elle contient trop de fichiers"),
            "bomb": self.say("{file} est anormalement compressé", file=file),
            "encrypted": self.say("elle est protégée par un mot de passe"),
            "method": self.say("{file} est compressé d’une façon inconnue", file=file),
            "path": self.say("un de ses fichiers sortirait du dossier"),
            "name": self.say("un de ses fichiers a un nom impossible"),
            "link": self.say("{file} est un lien", file=file),
            "folder": self.say("elle contient un dossier de trop"),
            "special": self.say("{file} n’est pas un fichier ordinaire", file=file),
            "duplicate": self.say("{file} y est deux fois", file=file),
            "case": self.say("deux de ses fichiers ont le même nom, à une majuscule ou un accent près"),
            "damaged": self.say("{file} est abîmé", file=file),
            "manifest-missing": self.say("il y manque MANIFESTE.txt"),
            "manifest": self.say("MANIFESTE.txt est illisible"),
            "missing": self.say("il y manque {file}", file=file),
            "extra": self.say("{file} n’y a pas sa place", file=file),
            "nested": self.say("elle contient une autre archive"),
            "hash": self.say("{file} n’est plus celui du manifeste", file=file),
            "dossier": self.say("ses réponses ne peuvent pas être lues"),
            "bareme": self.say("ses règles ne sont pas celles de la déclaration"),
            "piece": self.say("{file} n’est ni un PDF sans programme, ni une image", file=file),
        }
        return known.get(reason, self.say("son contenu n’est pas reconnu"))

    def _too_large(self, _p: Params) -> str:
        return self.say(
            "L’archive serait trop grosse\u00a0: copiez le dossier de la déclaration, qui contient les mêmes fichiers."
        )

    def _answers(self, _p: Params) -> str:
        return self.say(
            "Une archive se fait à partir d’une déclaration enregistrée\u00a0: importez d’abord ce fichier de réponses."
        )

    def _table(self, p: Params) -> str:
        return self.say(
            "Le fichier {file} est un tableau\u00a0: ouvrez la déclaration dans l’application, puis "
            "«\u00a0Importer des comptes\u00a0».",
            file=fr.quoted(_short(str(p["path"]))),
        )

    def _unnamed(self, p: Params) -> str:
        return self.say(
            "{file} n’est que la fin d’un nom\u00a0: donnez un nom entier au fichier, ou ajoutez "
            "«\u00a0/\u00a0» si c’est un dossier.",
            file=fr.quoted(_short(str(p["path"]))),
        )

    def _unsaved(self, _p: Params) -> str:
        return self.say("L’exemple n’est pas enregistré\u00a0: une archive se fait à partir d’une vraie déclaration.")


def _short(name: str) -> str:
    """The last part of a name, short enough for a sentence."""
    last = name.rpartition("/")[2] or name
    return last if len(last) <= 60 else f"{last[:59]}…"
