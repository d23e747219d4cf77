"""The sentences of the import of counts, its refusals included."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from decimal import Decimal
from typing import Any

from forfait_desktop.domain.answers import Rate, Value
from forfait_desktop.domain.rates import truncated_percent
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.base import Translate, Words

Params = Mapping[str, Any]


class CountWords(Words):
    """What is read in a file, what it would change, what was done."""

    def title(self) -> str:
        """The screen, and its entry in the menu without « … »."""
        return self.say("Importer des comptes")

    def lead(self) -> str:
        """Under the title."""
        return self.say(
            "Choisissez le fichier exporté par votre logiciel ou par amelipro (CSV ou tableur .xlsx). Seuls les "
            "nombres sont gardés\u00a0: ni le fichier, ni ses textes."
        )

    def privacy(self) -> str:
        """Before a file is chosen."""
        return self.say("Un fichier qui semble nommer des patients est refusé, et rien n’en est conservé.")

    def choose(self) -> str:
        """A button."""
        return self.say("Choisir un fichier…")

    def drop(self) -> str:
        """Beside the button."""
        return self.say("Ou déposez-le ici.")

    def reading(self, rows: int) -> str:
        """While the file is read."""
        if not rows:
            return self.say("Lecture du fichier…")
        return self.say("Lecture du fichier\u00a0: {rows}…", rows=fr.count(rows, self.say("ligne"), self.say("lignes")))

    def sheet(self) -> str:
        """The list of sheets."""
        return self.say("Feuille")

    def role(self, role: str) -> str:
        """What a column holds."""
        match role:
            case "label":
                return self.say("Nom de la ligne")
            case "done":
                return self.say("Nombre réalisé")
            case "total":
                return self.say("Nombre total")
            case _:
                return self.say("Pourcentage")

    def columns_title(self) -> str:
        """Head of the choice of columns."""
        return self.say("Que contient chaque colonne\u00a0?")

    def rows_title(self) -> str:
        """Head of the rows."""
        return self.say("Où va chaque ligne\u00a0?")

    def target(self) -> str:
        """The list of targets of the row that has the cursor."""
        return self.say("Cette ligne va dans")

    def no_column(self) -> str:
        """No column holds it."""
        return self.say("Aucune")

    def column(self, number: int) -> str:
        """A column without a heading."""
        return self.say("Colonne {number}", number=number)

    def row(self, number: int) -> str:
        """A row without a name."""
        return self.say("Ligne {number}", number=number)

    def ignored(self) -> str:
        """A row that goes nowhere."""
        return self.say("Ne pas importer")

    def heads(self) -> tuple[str, str, str, str]:
        """The heads of the rows."""
        return self.say("Dans le fichier"), self.say("Va dans"), self.say("Avant"), self.say("Après")

    def read(self, done: str, total: str, percent: str) -> str:
        """« 200 sur 2 000, 10 % », as the file writes it."""
        parts = [self.say("{done} sur {total}", done=done, total=total) if done and total else done or total]
        if percent:
            parts.append(percent if percent.endswith("%") else fr.with_percent(percent))
        return ", ".join(part for part in parts if part)

    def value(self, value: Value | None) -> str:
        """« 148 sur 2 000 », « 7,4 % », « 3 », « je ne sais pas »; empty for no answer."""
        match value:
            case Rate(done, total, percent):
                parts: list[str] = []
                if done is not None and total is not None:
                    parts.append(self.say("{done} sur {total}", done=fr.number(done), total=fr.number(total)))
                elif done is not None:
                    parts.append(self.say("{done} sur …", done=fr.number(done)))
                elif total is not None:
                    parts.append(self.say("… sur {total}", total=fr.number(total)))
                if percent is not None:
                    parts.append(fr.with_percent(fr.decimal(percent)))
                return ", ".join(parts)
            case bool() | None:
                return ""
            case int():
                return fr.number(value)
            case _:
                return self.say("je ne sais pas")

    def change(self, before: str, after: str) -> str:
        """In the name of a row."""
        if not before:
            return self.say("après l’import {after}", after=after)
        return self.say("avant {before}, après {after}", before=before, after=after)

    def unchanged(self) -> str:
        """The file says what is already answered."""
        return self.say("déjà saisi")

    def no_figure(self) -> str:
        """The column that this line needs is empty."""
        return self.say("La colonne qui convient à cette rubrique est vide.")

    def twice(self, name: str) -> str:
        """Two rows for one line."""
        return self.say("Plusieurs lignes vont dans {name}\u00a0: n’en gardez qu’une.", name=fr.quoted(name))

    def percent_differs(self, done: int, total: int, percent: Decimal) -> str:
        """The file, or the answer of before, holds a percentage that the counts do not give."""
        return self.say(
            "{done} sur {total} donne {actual}, mais le pourcentage est {percent}. Les deux nombres décident.",
            done=fr.number(done),
            total=fr.number(total),
            actual=fr.percent(truncated_percent(done, total)),
            percent=fr.with_percent(fr.decimal(percent)),
        )

    def percent_or_part(self, percent: Decimal) -> str:
        """The file holds « 0,82 », without « % »: 82 % in many spreadsheets."""
        return self.say(
            "Le fichier écrit {written} sans «\u00a0%\u00a0»\u00a0: si ce taux vaut {whole}, corrigez-le après "
            "l’import.",
            written=fr.decimal(percent),
            whole=fr.percent(percent * 100),
        )

    def summary(self, rows: int, ready: int, problems: int, warnings: int = 0) -> str:
        """Above the rows."""
        if not rows:
            return self.say("Aucune ligne ne contient de nombre dans les colonnes choisies.")
        parts = [
            fr.count(rows, self.say("ligne lue"), self.say("lignes lues")),
            fr.count(ready, self.say("réponse changera"), self.say("réponses changeront")),
        ]
        if problems:
            parts.append(fr.count(problems, self.say("ligne à corriger"), self.say("lignes à corriger")))
        if warnings:
            parts.append(fr.count(warnings, self.say("pourcentage à vérifier"), self.say("pourcentages à vérifier")))
        return ", ".join(parts) + "."

    def notes(self, hidden: int, formulas: int, *, merged: bool) -> tuple[str, ...]:
        """What the user must know of how the workbook was read."""
        found: list[str] = []
        if hidden:
            found.append(
                self.say(
                    "{sheets} et n’est pas lue.",
                    sheets=fr.count(hidden, self.say("feuille est masquée"), self.say("feuilles sont masquées")),
                )
                if hidden == 1
                else self.say("{count} feuilles sont masquées et ne sont pas lues.", count=hidden)
            )
        if formulas:
            found.append(
                self.say(
                    "Des cellules sont des formules\u00a0: c’est le résultat enregistré par le tableur qui est lu, "
                    "vérifiez-le."
                )
            )
        if merged:
            found.append(self.say("Des cellules sont fusionnées\u00a0: leur valeur n’est lue que dans la première."))
        return tuple(found)

    def do(self, ready: int) -> str:
        """The button that imports."""
        if not ready:
            return self.say("Importer")
        return self.say("Importer {counts}", counts=fr.count(ready, self.say("réponse"), self.say("réponses")))

    def done(self, count: int) -> str:
        """Said after the import."""
        if not count:
            return self.say("Rien n’a changé\u00a0: les réponses étaient déjà celles du fichier.")
        return self.say(
            "{counts} du fichier.", counts=fr.count(count, self.say("réponse reprise"), self.say("réponses reprises"))
        )

    def undo(self) -> str:
        """A button after the import."""
        return self.say("Annuler l’import")

    def undone(self) -> str:
        """After the undo."""
        return self.say("Import annulé\u00a0: les réponses sont comme avant.")

    def cancel(self) -> str:
        """A button while a file is read."""
        return self.say("Arrêter la lecture")

    def stopped(self) -> str:
        """After it."""
        return self.say("Lecture arrêtée\u00a0: rien n’a changé.")


class CountErrorWords(Words):
    """Sentences by error code, about tables of counts."""

    def __init__(self, translate: Translate) -> None:
        super().__init__(translate)
        self.by_code: dict[str, Callable[[Params], str]] = {
            "table-refused": self._refused,
            "counts-identity": self._identity,
        }

    def _refused(self, p: Params) -> str:
        match p["reason"]:
            case "too-large":
                return self.say("Ce fichier dépasse 10\u00a0Mo\u00a0: exportez seulement le tableau des comptes.")
            case "too-many-rows":
                return self.say(
                    "Ce tableau dépasse 5\u00a0000 lignes\u00a0: exportez seulement les totaux par rubrique."
                )
            case "too-many-columns":
                return self.say("Ce tableau dépasse 60 colonnes\u00a0: exportez seulement celles des comptes.")
            case "empty":
                return self.say("Ce fichier ne contient aucune ligne\u00a0: vérifiez l’export et recommencez.")
            case "workbook":
                return self.say(
                    "Ce classeur ne peut pas être lu\u00a0: enregistrez-le en .xlsx sans mot de passe, ou en CSV."
                )
            case "unsafe":
                return self.say(
                    "Ce classeur contient ce qu’un tableau de comptes ne contient pas\u00a0: enregistrez-le en CSV."
                )
            case "no-sheet":
                return self.say("Toutes les feuilles sont vides ou masquées\u00a0: affichez celle des comptes.")
            case "stopped":
                return self.say("Lecture arrêtée\u00a0: rien n’a changé.")
            case _:
                return self.say("Ce fichier n’est ni un CSV ni un classeur .xlsx\u00a0: exportez-le sous ce format.")

    def _identity(self, p: Params) -> str:
        match p["reason"]:
            case "number":
                what = self.say("des numéros de 13 chiffres ou plus, comme des matricules de patients")
            case "birth-date":
                what = self.say("des dates éloignées de l’année de la déclaration, comme des dates de naissance")
            case _:
                what = self.say("des noms de personnes")
        return self.say(
            "Fichier refusé\u00a0: ses cellules contiennent {what}\u00a0; rien n’en est conservé, exportez seulement "
            "les totaux par rubrique.",
            what=what,
        )
