"""The screen « Échéances » (ux.md E17): days, what they were, whose they are, what nobody published."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.base import Words

_NAMES_SHOWN = 4
_LINES_SHOWN = 6


class DeadlineWords(Words):
    """Sentences of the screen."""

    def title(self) -> str:
        """The screen."""
        return self.say("Échéances")

    def lead(self) -> str:
        """What is listed."""
        return self.say("Les dates de toutes vos déclarations, d’après leurs règles et ce que vous avez noté.")

    def as_list(self) -> str:
        """The choice of the view."""
        return self.say("Liste")

    def as_month(self) -> str:
        """The other one."""
        return self.say("Mois")

    def view_name(self, what: str) -> str:
        """The name of one of the two."""
        return self.say("Afficher\u00a0: {what}", what=fr.lower_first(what))

    # --- rows ---------------------------------------------------------------------------------------------

    def what(self, campaign: str, deadline: str) -> str:
        """« Forfait structure 2023 : fin de la saisie sur amelipro »."""
        return self.say("{campaign}\u00a0: {deadline}", campaign=campaign, deadline=fr.lower_first(deadline))

    def instead_of(self, former: date) -> str:
        """« au lieu du 31 décembre 2023 »."""
        return self.say("au lieu du {day}", day=fr.date_long(former))

    def unknown_day(self) -> str:
        """No day is published."""
        return self.say("Date inconnue")

    def not_published(self) -> str:
        """Under it."""
        return self.say("Non publiée à ce jour.")

    def told_as(self, text: str) -> str:
        """What the campaign says instead of a day."""
        return self.say("Annoncé\u00a0: {text}.", text=text.rstrip("."))

    def noted(self) -> str:
        """The user noted the day."""
        return self.say("Date notée par vous.")

    def when(self, day: date, today: date) -> str:
        """« Dans 11 jours »."""
        return fr.upper_first(fr.relative(day, today))

    def declarations(self, names: Sequence[str]) -> str:
        """« Dr Claire MARTIN et Dr Paul ROY »; beyond four, how many more."""
        shown, more = list(names[:_NAMES_SHOWN]), len(names) - _NAMES_SHOWN
        if more > 0:
            shown.append(self.say("{count} de plus", count=fr.number(more)))
        return fr.listing(shown)

    def lines(self, titles: Sequence[str]) -> str:
        """The lines that the day decides."""
        shown, more = list(titles[:_LINES_SHOWN]), len(titles) - _LINES_SHOWN
        if more > 0:
            shown.append(fr.count(more, self.say("autre ligne"), self.say("autres lignes")))
        return self.say("Concerne\u00a0: {titles}.", titles=fr.listing(shown))

    def name(self, parts: Sequence[str]) -> str:
        """A row, read as one sentence."""
        return ", ".join(part for part in parts if part)

    def received(self, received: Decimal, expected: Decimal) -> str:
        """« Reçu 4 210 €, estimé 4 424 € : écart de −214 €. »."""
        gap = received - expected
        if not gap:
            return self.say("Reçu {received}, comme estimé.", received=fr.euros(received))
        sign = "+" if gap > 0 else ""
        return self.say(
            "Reçu {received}, estimé {expected}\u00a0: écart de {sign}{gap}.",
            received=fr.euros(received),
            expected=fr.euros(expected),
            sign=sign,
            gap=fr.euros(gap),
        )

    # --- buttons ------------------------------------------------------------------------------------------

    def open(self) -> str:
        """Open the declaration."""
        return self.say("Ouvrir")

    def open_one(self, name: str, what: str) -> str:
        """Its accessible name: a declaration has several days."""
        return self.say("Ouvrir la déclaration\u00a0: {name}, {what}", name=name, what=what)

    def open_several(self, what: str) -> str:
        """Its accessible name when there are several to choose from."""
        return self.say("Ouvrir une déclaration\u00a0: {what}", what=what)

    def note_day(self) -> str:
        """Note a day that nobody published."""
        return self.say("Noter la date")

    def change_day(self) -> str:
        """Note another day."""
        return self.say("Modifier la date")

    def note_name(self, text: str, what: str) -> str:
        """The accessible name of both."""
        return self.say("{text}\u00a0: {what}", text=text, what=what)

    def note_amount(self) -> str:
        """Note what was paid."""
        return self.say("Notez le montant reçu")

    def amount_name(self, name: str) -> str:
        """Its accessible name."""
        return self.say("Notez le montant reçu\u00a0: {name}", name=name)

    def calendar(self) -> str:
        """The button."""
        return self.say("Ajouter à mon agenda (.ics)…")

    def calendar_title(self) -> str:
        """The dialog."""
        return self.say("Ajouter à mon agenda")

    def calendar_kinds(self) -> str:
        """The kind of file."""
        return self.say("Agenda (*.ics)")

    def calendar_file(self) -> str:
        """The name proposed."""
        return self.say("Échéances des déclarations")

    def written(self, name: str, count: int) -> str:
        """The file was written."""
        what = fr.count(count, self.say("échéance"), self.say("échéances"))
        return self.say(
            "{what} dans {name}. Ouvrez ce fichier avec votre agenda\u00a0; le refaire plus tard met à jour les mêmes "
            "rendez-vous.",
            what=what,
            name=fr.quoted(name),
        )

    def nothing_to_write(self) -> str:
        """No day is known."""
        return self.say("Aucune date connue à ajouter à votre agenda.")

    def open_folder(self) -> str:
        """After that."""
        return self.say("Ouvrir le dossier")

    # --- empty and other states ---------------------------------------------------------------------------

    def none_known(self, year: int) -> str:
        """Nothing to come."""
        return self.say("Aucune échéance connue pour {year}\u00a0: les règles ne sont pas publiées.", year=year)

    def no_declaration(self) -> str:
        """The library is empty."""
        return self.say("Aucune échéance\u00a0: il n’y a pas encore de déclaration.")

    def heading_unknown(self) -> str:
        """Above the days that nobody published."""
        return self.say("Dates inconnues")

    def heading_past(self) -> str:
        """Above the days that are over."""
        return self.say("Passées")

    def reading(self) -> str:
        """While the declarations are read."""
        return self.say("Lecture des déclarations…")

    def unreadable(self, count: int) -> str:
        """Declarations that cannot be read."""
        what = fr.count(count, self.say("déclaration illisible"), self.say("déclarations illisibles"))
        return self.say("{what}\u00a0: ses dates ne sont pas dans cette liste.", what=what)

    def failed(self) -> str:
        """Something that nobody expected."""
        return self.say("L’opération n’a pas pu se faire\u00a0: une anomalie est survenue.")

    # --- month --------------------------------------------------------------------------------------------

    def month(self, first: date) -> str:
        """« décembre 2023 »."""
        return fr.upper_first(fr.month_year(first))

    def before(self) -> str:
        """The month before."""
        return self.say("Mois précédent")

    def after(self) -> str:
        """The month after."""
        return self.say("Mois suivant")

    def weekdays(self) -> tuple[str, ...]:
        """The heads of the grid."""
        return (
            self.say("lun."),
            self.say("mar."),
            self.say("mer."),
            self.say("jeu."),
            self.say("ven."),
            self.say("sam."),
            self.say("dim."),
        )

    def day_name(self, day: date, count: int, *, is_today: bool) -> str:
        """« 31 décembre, 2 échéances », read of a day of the grid."""
        parts = [fr.day_month(day)]
        if is_today:
            parts.append(self.say("aujourd’hui"))
        if count:
            parts.append(fr.count(count, self.say("échéance"), self.say("échéances")))
        return ", ".join(parts)

    def nothing_that_month(self) -> str:
        """Under a grid without a day."""
        return self.say("Aucune échéance connue ce mois-ci.")

    # --- noting a day -------------------------------------------------------------------------------------

    def day_of(self, what: str) -> str:
        """The dialog."""
        return self.say("Date\u00a0: {what}", what=what)
