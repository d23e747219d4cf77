"""« Qui peut me le dire ? »: who to ask, the sheet of questions, the message."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from typing import Final

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.base import Words

PEOPLE: Final = ("secretariat", "editeur", "caisse", "comptable")
"""Who can be asked without typing a name, as stored."""


class QuestionWords(Words):
    """Sentences of the screen, of the small line on the pages, of the sheets."""

    def title(self) -> str:
        """The screen, and the link on the pages."""
        return self.say("Qui peut me le dire\u00a0?")

    def lead(self) -> str:
        """What it is."""
        return self.say(
            "Pour chaque réponse qui manque, choisissez à qui la demander\u00a0: une feuille par personne, sans "
            "montant ni patient. Une réponse donnée quitte la liste."
        )

    def person(self, who: str) -> str:
        """« Secrétariat »; what was typed for anybody else."""
        known = {
            "secretariat": self.say("Secrétariat"),
            "editeur": self.say("Éditeur du logiciel"),
            "caisse": self.say("Caisse d’assurance maladie"),
            "comptable": self.say("Comptable"),
        }
        return known.get(who, who)

    def nobody(self) -> str:
        """The first choice of the list."""
        return self.say("À choisir")

    def other(self) -> str:
        """The last one."""
        return self.say("Quelqu’un d’autre…")

    def other_name(self, line: str) -> str:
        """The field for another person."""
        return self.say("Nom ou fonction de la personne\u00a0: {line}", line=line)

    def whom(self, line: str) -> str:
        """The accessible description of the list of a line."""
        return self.say("À qui demander\u00a0: {line}", line=line)

    def asked_line(self, line: str, who: str) -> str:
        """« Alimentation du DMP : à demander à Secrétariat », on the page."""
        return self.say("{line}\u00a0: question pour {who}", line=line, who=fr.quoted(self.person(who)))

    def asked_here(self, who: str) -> str:
        """The same, on the page of that line only."""
        return self.say("Question pour {who}", who=fr.quoted(self.person(who)))

    def unassigned(self, count: int) -> str:
        """Above the lines that nobody was asked."""
        return self.say("À attribuer ({count})", count=fr.number(count))

    def group(self, who: str, count: int) -> str:
        """« Secrétariat : 3 questions »."""
        what = fr.count(count, self.say("question"), self.say("questions"))
        return self.say("{who}\u00a0: {what}", who=self.person(who), what=what)

    def open_line(self, line: str) -> str:
        """The accessible name of the link of a line."""
        return self.say("Ouvrir l’étape\u00a0: {line}", line=line)

    def copy(self) -> str:
        """The button."""
        return self.say("Copier le message")

    def copy_name(self, who: str) -> str:
        """Its accessible name."""
        return self.say("Copier le message pour {who}", who=fr.quoted(self.person(who)))

    def save(self) -> str:
        """The button."""
        return self.say("Enregistrer la feuille…")

    def save_name(self, who: str) -> str:
        """Its accessible name."""
        return self.say("Enregistrer la feuille pour {who}", who=fr.quoted(self.person(who)))

    def kinds(self) -> str:
        """The kinds of files."""
        return self.say("Document PDF (*.pdf);;Page HTML (*.html);;Texte (*.txt)")

    def copied(self, who: str) -> str:
        """The message is on the clipboard."""
        return self.say("Message pour {who} copié.", who=fr.quoted(self.person(who)))

    def refused(self) -> str:
        """The clipboard did not take it."""
        return self.say("Le presse-papiers n’a pas accepté le message. Réessayez.")

    def saved(self, name: str) -> str:
        """The sheet was written."""
        return self.say("Feuille enregistrée\u00a0: {name}", name=name)

    def open_file(self) -> str:
        """The button after that."""
        return self.say("Ouvrir")

    def failed(self) -> str:
        """Something that nobody expected."""
        return self.say("La feuille n’a pas pu être enregistrée\u00a0: une anomalie est survenue.")

    def empty(self) -> str:
        """Nothing is missing."""
        return self.say("Aucune réponse ne manque\u00a0: rien à demander.")

    def read_only(self) -> str:
        """Nothing may be chosen."""
        return self.say("Lecture seule\u00a0: les personnes ne peuvent pas être modifiées.")

    # --- the sheet ----------------------------------------------------------------------------------------

    def sheet(self) -> str:
        """The title of a sheet."""
        return self.say("Questions pour ma déclaration")

    def sheet_subtitle(self, who: str, campaign: str) -> str:
        """« Secrétariat · Forfait structure 2023 »."""
        return self.say("{who} · {campaign}", who=self.person(who), campaign=campaign)

    def sheet_lead(self, physician: str, campaign: str) -> str:
        """The first lines."""
        return self.say(
            "Pour préparer la déclaration {campaign} de {name}, il me manque les réponses ci-dessous. N’écrivez aucun "
            "nom ni numéro de patient.",
            campaign=fr.quoted(campaign),
            name=physician,
        )

    def answer_before(self, day: date) -> str:
        """Until when."""
        return self.say("Réponse souhaitée avant le {day}.", day=fr.date_long(day))

    def footer(self, day: date) -> str:
        """On each page."""
        return self.say("Situation au {day}", day=fr.date_long(day))

    def contents(self) -> str:
        """The table of contents."""
        return self.say("Sommaire")

    def skip(self) -> str:
        """The first link of the HTML page."""
        return self.say("Aller au texte")

    def hello(self) -> str:
        """The first line of the message."""
        return self.say("Bonjour,")

    def thanks(self) -> str:
        """The last one."""
        return self.say("Merci d’avance,")

    def item(self, number: int, text: str) -> str:
        """« 1. Alimentation du DMP : … »."""
        return self.say("{number}. {text}", number=number, text=text)

    def choices(self, choices: Sequence[str]) -> str:
        """« (oui / non) »."""
        return self.say("({choices})", choices=" / ".join(choices))

    def file_name(self, who: str, year: int, day: date) -> str:
        """« Questions Secrétariat 2023 2023-12-20 »."""
        return self.say("Questions {who} {year} {day}", who=self.person(who), year=year, day=day.isoformat())
