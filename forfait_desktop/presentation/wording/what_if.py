"""« Et si… » (ux.md E18): the rows, the total with the choices made, the plan for next year."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.base import Words

_SOON = 31
"""Up to that many days, they are counted; beyond, the date is clearer."""


class WhatIfWords(Words):
    """Sentences of « Et si… »; `value` is the euros of one point."""

    def title(self) -> str:
        """The screen."""
        return self.say("Et si…")

    def lead(self) -> str:
        """What it is, under the title."""
        return self.say(
            "Cochez ce que vous pourriez faire\u00a0: le total est recalculé sur une copie, votre déclaration ne "
            "change pas. Les efforts sont des estimations, à corriger selon votre pratique."
        )

    # --- total --------------------------------------------------------------------------------------------

    def total(self, now: Decimal, after: Decimal, value: Decimal) -> str:
        """« Acquis 632 → avec vos choix 872 points · 6 104 € »."""
        return self.say(
            "Acquis {now} → avec vos choix {after} · {euros}",
            now=fr.number(now),
            after=fr.points(after),
            euros=fr.euros(after * value),
        )

    def total_spoken(self, now: Decimal, after: Decimal, value: Decimal) -> str:
        """The same, announced."""
        return self.say(
            "Avec vos choix\u00a0: {after}, {euros}, soit {gain} de plus.",
            after=fr.points(after),
            euros=fr.euros(after * value),
            gain=fr.euros((after - now) * value),
        )

    def together(self, apart: Decimal, together: Decimal) -> str:
        """Why the total is not the sum of the rows, in euros."""
        return self.say(
            "Ensemble, vos choix rapportent {together}\u00a0; la somme des lignes ferait {apart}, car certaines "
            "comptent l’une sur l’autre.",
            together=fr.euros(together),
            apart=fr.euros(apart),
        )

    def nothing_left(self) -> str:
        """No row can be ticked, and none is out of reach."""
        return self.say("Tout ce qui peut l’être est acquis.")

    def nothing_possible(self, year: int) -> str:
        """Only rows out of reach are left."""
        return self.say(
            "Plus rien ne peut être gagné pour {year}. Ce qui a manqué peut aller au plan {after}.",
            year=year,
            after=year + 1,
        )

    def changed(self) -> str:
        """Something changed in the declaration behind the screen."""
        return self.say("La déclaration a changé\u00a0: simulation recalculée.")

    # --- rows ---------------------------------------------------------------------------------------------

    def gate(self, volet: str) -> str:
        """« Compléter le volet 1 : condition de tout le reste »."""
        return self.say("Compléter le {volet}\u00a0: condition de tout le reste", volet=fr.lower_first(volet))

    def gate_conditions(self, names: Sequence[str], need: int) -> str:
        """« Il manque 2 conditions : A et B. »."""
        if need < len(names):
            return self.say(
                "Il suffit de {need} parmi\u00a0: {names}.",
                need=fr.count(need, self.say("condition"), self.say("conditions")),
                names=fr.listing(names, self.say("ou")),
            )
        if fr.is_plural(len(names)):
            return self.say("Il manque {count} conditions\u00a0: {names}.", count=len(names), names=fr.listing(names))
        return self.say("Il manque 1 condition\u00a0: {names}.", names=fr.listing(names))

    def gate_unlocks(self, points: Decimal, value: Decimal) -> str:
        """What is already met behind the gate."""
        return self.say("Débloque {amount} déjà remplis.", amount=fr.points_and_euros(points, value))

    def acts(self, acts: str) -> str:
        """« Encore 52 alimentations. »."""
        return self.say("Encore {acts}.", acts=acts)

    def conditions(self, names: Sequence[str]) -> str:
        """« Reste à remplir : A et B. »."""
        return self.say("Reste à remplir\u00a0: {names}.", names=fr.listing(names))

    def to_answer(self) -> str:
        """Nothing was answered yet: perhaps it is already done."""
        return self.say("Pas encore de réponse\u00a0: peut-être déjà fait.")

    def waits_gate(self, volet: str) -> str:
        """The line pays nothing by itself."""
        return self.say("Ne rapporte rien tant que le {volet} n’est pas complet.", volet=fr.lower_first(volet))

    def waits_line(self, title: str) -> str:
        """The line pays only with another one."""
        return self.say("Ne rapporte rien sans la rubrique «\u00a0{title}\u00a0».", title=title)

    def needs_profile(self) -> str:
        """A question of the profile decides."""
        return self.say("Complétez d’abord le profil du médecin\u00a0: il décide de cette rubrique.")

    def gate_over(self, volet: str) -> str:
        """Why nothing behind the gate can be won any more."""
        return self.say("Le {volet} ne peut plus être complété.", volet=fr.lower_first(volet))

    def set_aside(self) -> str:
        """The user said that the line does not concern the physician."""
        return self.say("Rubrique écartée par vous cette année.")

    def gain(self, points: Decimal, value: Decimal) -> str:
        """« +280 € »."""
        return f"+{fr.euros(points * value)}"

    def gain_points(self, points: Decimal) -> str:
        """« +40 points »."""
        return f"+{fr.points(points)}"

    # --- still possible? ----------------------------------------------------------------------------------

    def possible(self, before: date | None, today: date) -> str:
        """« oui, 11 jours », « oui, jusqu’au 4 février 2024 »."""
        if before is None:
            return self.say("oui, date non publiée")
        days = (before - today).days
        if days == 0:
            return self.say("oui, dernier jour")
        if days <= _SOON:
            return self.say("oui, {days}", days=fr.days(days))
        return self.say("oui, jusqu’au {day}", day=fr.date_long(before))

    def still(self, answer: str) -> str:
        """« Encore possible : oui, 11 jours »."""
        return self.say("Encore possible\u00a0: {answer}", answer=answer)

    def possible_answer(self) -> str:
        """The period is over, and nothing says yet that it was missed."""
        return self.say("oui, il reste à répondre")

    def impossible(self, year: int) -> str:
        """« non, pour 2024 »."""
        return self.say("non, pour {year}", year=year)

    def excluded(self) -> str:
        """The profile removes the line."""
        return self.say("non, sans objet pour votre profil")

    # --- names --------------------------------------------------------------------------------------------

    def row_name(self, title: str, possible: str, gain: str, note: str) -> str:
        """The accessible name of the box of a row."""
        text = self.say("{title}, {possible}, gain {gain}", title=title, possible=possible, gain=gain)
        return f"{text}, {fr.lower_first(note.rstrip('.'))}" if note else text

    def locked(self) -> str:
        """The box of the gate cannot be unticked."""
        return self.say("coché, verrouillé")

    def effort(self) -> str:
        """Label of the field."""
        return self.say("Effort")

    def effort_name(self, title: str) -> str:
        """Its accessible name: unique on the screen."""
        return self.say("Effort\u00a0: {title}", title=title)

    def effort_estimated(self) -> str:
        """The figure is ours."""
        return self.say("estimation")

    def effort_yours(self) -> str:
        """The figure is the user's."""
        return self.say("votre estimation")

    def effort_unknown(self) -> str:
        """Nothing can be proposed."""
        return self.say("à estimer")

    def effort_error(self) -> str:
        """What was typed is no duration."""
        return self.say("Saisissez un nombre de minutes, par exemple 30, ou une durée, par exemple 1\u00a0h\u00a030.")

    def minutes(self, minutes: int) -> str:
        """« 10 min », « 1 h 30 », « 2 h »."""
        hours, rest = divmod(minutes, 60)
        if not hours:
            return self.say("{minutes}\u00a0min", minutes=rest)
        return f"{fr.number(hours)}\u00a0h\u00a0{rest:02d}" if rest else f"{fr.number(hours)}\u00a0h"

    def open_step(self) -> str:
        """The button of a row."""
        return self.say("Ouvrir cette étape")

    def open_step_name(self, title: str) -> str:
        """Its accessible name."""
        return self.say("Ouvrir cette étape\u00a0: {title}", title=title)

    def heading_over(self) -> str:
        """Above the rows that cannot be ticked."""
        return self.say("N’est plus possible cette année")

    # --- order and plan -----------------------------------------------------------------------------------

    def sort_by(self) -> str:
        """Label of the three choices."""
        return self.say("Trier par")

    def orders(self) -> tuple[tuple[str, str], ...]:
        """(code, text) of the three orders."""
        return (("gain", self.say("gain")), ("effort", self.say("effort")), ("per-hour", self.say("gain par heure")))

    def add_choices(self, year: int) -> str:
        """« Ajouter mes choix au plan 2024 »."""
        return self.say("Ajouter mes choix au plan {year}", year=year)

    def planned(self, count: int, year: int) -> str:
        """« 2 rubriques ajoutées au plan 2024. »."""
        added = fr.count(count, self.say("rubrique ajoutée"), self.say("rubriques ajoutées"))
        return self.say("{added} au plan {year}.", added=added, year=year)

    def already_planned(self, year: int) -> str:
        """Every choice was there already."""
        return self.say("Vos choix sont déjà au plan {year}.", year=year)

    def in_plan(self, year: int) -> str:
        """A row out of reach that is in the plan."""
        return self.say("Au plan {year}", year=year)
