"""Errors of pieces: what was refused and why, what went away."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.base import Translate, Words

Params = Mapping[str, Any]

_MEGA = 1024 * 1024


class PieceErrorWords(Words):
    """Sentences by error code, about pieces."""

    def __init__(self, translate: Translate) -> None:
        super().__init__(translate)
        self.by_code: dict[str, Callable[[Params], str]] = {
            "evidence-refused": self._refused,
            "evidence-quarantine": self._quarantine,
            "evidence-folder": self._folder,
            "evidence-missing": self._missing,
            "evidence-changed": self._changed,
            "preview-failed": self._preview,
            "pack-refused": self._pack,
        }

    def _refused(self, p: Params) -> str:
        file = self._file(p)
        match p["reason"]:
            case "empty":
                return self.say("{file} est vide\u00a0: choisissez-en un autre.", file=file)
            case "too-large" if isinstance(p["size"], int):
                return self.say("{size}\u00a0Mo\u00a0: la limite est de 20\u00a0Mo.", size=_megabytes(p["size"]))
            case "truncated":
                return self.say("{file} est incomplet\u00a0: enregistrez-le de nouveau, puis ajoutez-le.", file=file)
            case "executable":
                return self.say("{file} est un programme, quel que soit son nom\u00a0: il n’est pas ajouté.", file=file)
            case "office":
                return self.say(
                    "{file} est un document de bureautique ou une archive\u00a0: enregistrez-le en PDF, "
                    "puis ajoutez-le.",
                    file=file,
                )
            case "mixed":
                return self.say(
                    "{file} cache un autre fichier et n’est pas ajouté\u00a0: demandez-en une version simple.",
                    file=file,
                )
            case "patient-number":
                return self.say(
                    "Le nom de ce fichier ressemble à un numéro de patient\u00a0: renommez-le, puis ajoutez-le."
                )
            case _:
                return self.say(
                    "{file} n’est ni un PDF, ni un PNG, ni un JPEG\u00a0: enregistrez-le en PDF, puis ajoutez-le.",
                    file=file,
                )

    def _quarantine(self, p: Params) -> str:
        return self.say(
            "Quarantaine\u00a0: {file} contient {what} et n’est pas ajouté\u00a0; imprimez-le en PDF, "
            "puis ajoutez cette copie.",
            file=fr.lower_first(self._file(p)) if not p["name"] else fr.quoted(p["name"]),
            what=self._content(p["reason"]),
        )

    def _content(self, reason: object) -> str:
        match reason:
            case "javascript":
                return self.say("un script")
            case "launch":
                return self.say("une commande qui lance un programme")
            case "embedded":
                return self.say("un autre fichier")
            case "encrypted":
                return self.say("une protection qui empêche de le vérifier")
            case _:
                return self.say("une partie impossible à vérifier")

    def _folder(self, _p: Params) -> str:
        return self.say(
            "Justificatifs n’est pas un vrai dossier mais un lien ou un fichier\u00a0: rien n’y est écrit, "
            "remplacez-le par un dossier."
        )

    def _missing(self, p: Params) -> str:
        if not p["name"]:
            return self.say("Pièce introuvable.")
        return self.say("Pièce introuvable\u00a0: {name}.", name=p["name"])

    def _changed(self, p: Params) -> str:
        added = p["added"]
        since = self.say("le {day}", day=fr.date_long(added)) if isinstance(added, date) else self.say("son ajout")
        return self.say(
            "{file} a été modifié depuis {since}\u00a0: vérifiez d’où il vient avant de l’ouvrir.",
            file=self._file(p),
            since=since,
        )

    def _preview(self, p: Params) -> str:
        open_it = fr.quoted(self.say("Ouvrir"))
        return self.say("{file} n’a pas d’aperçu ici\u00a0: utilisez {button}.", file=self._file(p), button=open_it)

    def _pack(self, p: Params) -> str:
        match p["reason"]:
            case "campaign":
                return self.say(
                    "Ce pack est fait pour une autre déclaration ({campaign})\u00a0: demandez celui de la vôtre.",
                    campaign=p["campaign"],
                )
            case "newer":
                return self.say("Ce pack vient d’une version plus récente de l’application\u00a0: mettez-la à jour.")
            case "number":
                return self.say("Un texte de ce pack ressemble à un numéro de patient\u00a0: rien n’est importé.")
            case "empty":
                return self.say("Ce pack ne contient ni preuve ni texte\u00a0: demandez-en un autre.")
            case _:
                return self.say(
                    "Ce fichier n’est pas un pack tel que l’application les fait\u00a0: rien n’est importé."
                )

    def _file(self, p: Params) -> str:
        """« Le fichier « x.pdf » », or « Ce fichier » when its name must not be repeated."""
        return self.say("Le fichier {file}", file=fr.quoted(p["name"])) if p["name"] else self.say("Ce fichier")


def _megabytes(size: int) -> str:
    """Rounded up: what is over the limit never reads as the limit."""
    return fr.number(math.ceil(size / _MEGA))
