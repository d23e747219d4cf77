"""New rules, in words: a campaign file of the user, and what it changes for a declaration (S37)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from forfait_desktop.domain.campaign import Campaign
from forfait_desktop.domain.campaign_diff import CampaignDiff, Difference
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.base import Words

_LABELS = {
    "opens": "Ouverture de la saisie",
    "closes": "Clôture de la saisie",
    "period-start": "Début de la période",
    "period-end": "Fin de la période",
    "payment": "Versement",
    "point-value": "Valeur du point, en euros",
    "state": "État des règles",
    "lump": "Points du volet",
    "gate": "Conditions obligatoires",
    "at-least": "Conditions à remplir",
    "unattributed": "Points non répartis",
    "until": "Date limite",
}
_SCHEMES = {"vsm": "Forfait VSM", "assistant-medical": "Aide à l’emploi d’un assistant médical"}


class UpdateWords(Words):
    """Sentences of an imported campaign file and of the banner of new rules."""

    # --- the banner ---------------------------------------------------------------------------------------

    def changed(self, campaign: Campaign, diff: CampaignDiff) -> str:
        """« Les règles 2023 ont changé le 18 décembre : 2 seuils baissent. »."""
        day = fr.day_month(campaign.updated)
        if campaign.updated.year != campaign.year:
            day = fr.date_long(campaign.updated)
        if not diff.changes_rules:
            return self.say(
                "Les textes des règles {year} ont été mis à jour le {day}\u00a0: aucun seuil, aucun point et aucune "
                "date ne change.",
                year=campaign.year,
                day=day,
            )
        what = self._what(diff)
        if not what:
            return self.say("Les règles {year} ont changé le {day}.", year=campaign.year, day=day)
        return self.say("Les règles {year} ont changé le {day}\u00a0: {what}.", year=campaign.year, day=day, what=what)

    def _what(self, diff: CampaignDiff) -> str:
        lower, higher = diff.thresholds()
        parts = [self._thresholds(lower, lower=True), self._thresholds(higher, lower=False)]
        return fr.listing([part for part in parts if part])

    def _thresholds(self, number: int, *, lower: bool) -> str:
        if not number:
            return ""
        count = fr.count(number, self.say("seuil"), self.say("seuils"))
        if lower:
            verb = self.say("baissent") if fr.is_plural(number) else self.say("baisse")
        else:
            verb = self.say("montent") if fr.is_plural(number) else self.say("monte")
        return f"{count} {verb}"

    def total(self, before: Decimal, after: Decimal) -> str:
        """« Votre total passe de 571 à 632 points. »."""
        if before == after:
            return self.say("Votre total ne change pas\u00a0: {points}.", points=fr.points(after))
        return self.say("Votre total passe de {before} à {after}.", before=fr.number(before), after=fr.points(after))

    def possible(self, before: Decimal, after: Decimal) -> str:
        """The same for what is still possible, in the detail."""
        if before == after:
            return self.say("Encore possible\u00a0: {points}, sans changement.", points=fr.points(after))
        return self.say(
            "Encore possible\u00a0: {before}, puis {after}.", before=fr.points(before), after=fr.points(after)
        )

    def see(self) -> str:
        """A button of the banner."""
        return self.say("Voir le détail")

    def apply(self) -> str:
        """A button of the banner and of the dialog."""
        return self.say("Appliquer")

    def applied(self) -> str:
        """Once applied."""
        return self.say("Nouvelles règles appliquées. Les anciennes sont gardées dans Sauvegardes.")

    def removed(self, names: Sequence[str]) -> str:
        """Answers that the new rules do not ask."""
        return self.say(
            "Vos réponses à ces questions, que les nouvelles règles ne posent plus, seront retirées\u00a0: {names}. "
            "La version actuelle reste dans Sauvegardes.",
            names=fr.listing(list(names)),
        )

    def removed_note(self, day: date, names: Sequence[str]) -> str:
        """What the general note then says."""
        return self.say(
            "Réponses retirées le {day}, au changement de règles\u00a0: {names}.",
            day=fr.date_long(day),
            names=fr.listing(list(names)),
        )

    def unsigned(self) -> str:
        """A warning, before the rules are changed."""
        return self.say("La préparation et la relecture déjà notées seront à refaire.")

    # --- the detail ---------------------------------------------------------------------------------------

    def detail_title(self, campaign: Campaign) -> str:
        """Title of the dialog over a declaration."""
        return self.say("Ce qui change dans les règles {year}", year=campaign.year)

    def import_title(self, title: str) -> str:
        """Title of the dialog of an import."""
        return self.say("Importer un barème\u00a0: {title}", title=title)

    def import_button(self) -> str:
        """Its button."""
        return self.say("Importer ce barème")

    def file_line(self, name: str, campaign: Campaign) -> str:
        """Where the rules come from."""
        return self.say(
            "Fichier {name}, règles mises à jour le {day}. Il porte la mention «\u00a0barème importé\u00a0».",
            name=name,
            day=fr.date_long(campaign.updated),
        )

    def new_campaign(self, campaign: Campaign) -> str:
        """No rules of that name are known."""
        return self.say(
            "Cette campagne s’ajoute à celles de l’application\u00a0: {lines}, {points} au plus.",
            lines=fr.count(len(campaign.indicators), self.say("rubrique"), self.say("rubriques")),
            points=fr.points(campaign.control.maximum),
        )

    def same(self) -> str:
        """The very same file is in force."""
        return self.say("Ce barème est déjà celui de l’application\u00a0: rien ne change.")

    def older(self, day: date) -> str:
        """The file is older than the rules in force."""
        return self.say(
            "Attention\u00a0: les règles en vigueur dans l’application sont plus récentes, du {day}.",
            day=fr.date_long(day),
        )

    def existing(self) -> str:
        """What an import does to the declarations that exist."""
        return self.say(
            "Vos déclarations ne changent pas\u00a0: chacune dira ce que ces règles changeraient et attendra votre "
            "accord. Une déclaration archivée ne change jamais."
        )

    def imported(self, title: str) -> str:
        """Once imported."""
        return self.say("Barème importé\u00a0: {title}.", title=title)

    def dropped(self, titles: Sequence[str]) -> str:
        """Files that were found in the folder of the packs."""
        if len(titles) > 1:
            return self.say("Des barèmes ont été déposés\u00a0: {titles}.", titles=fr.listing(list(titles)))
        return self.say("Un barème a été déposé\u00a0: {title}.", title=titles[0])

    def refused_title(self) -> str:
        """Title of the refusal."""
        return self.say("Barème non importé")

    def refused(self) -> str:
        """What stays as it was."""
        return self.say("Ce fichier ne contient pas de règles reconnues. Rien n’a été modifié.")

    def mark(self, rules: str) -> str:
        """« Règles 2023, mises à jour le 18 décembre 2023 (barème importé) »."""
        return self.say("{rules} (barème importé)", rules=rules)

    def group_campaign(self) -> str:
        """Title of the changes of the whole campaign."""
        return self.say("Dates et valeurs")

    def group_decisions(self) -> str:
        """Title of the decisions."""
        return self.say("Pourquoi")

    def group_texts(self) -> str:
        """Title of the lines of which only words changed."""
        return self.say("Textes et sources seulement")

    def decision(self, on: date, what: str, why: str) -> str:
        """« 18 décembre 2023, deux seuils abaissés : montée en charge plus lente que prévu. »."""
        return self.say(
            "{day}, {what}\u00a0: {why}.",
            day=fr.date_long(on),
            what=fr.lower_first(what.rstrip(".")),
            why=fr.lower_first(why.rstrip(".")),
        )

    def difference(self, one: Difference) -> str:
        """« Clôture de la saisie : 4 février 2024, puis 11 février 2024. »."""
        if one.code == "scheme":
            title = self.say(_SCHEMES[one.subject])
            if one.before and one.after:
                return self.say("{title}\u00a0: montants ou dates modifiés.", title=title)
            return (
                self.say("{title}\u00a0: ajouté.", title=title)
                if one.after
                else self.say("{title}\u00a0: retiré.", title=title)
            )
        label = one.name or self.say(_LABELS[one.code])
        return self.say(
            "{label}\u00a0: {before}, puis {after}.",
            label=label,
            before=self._value(one.before),
            after=self._value(one.after),
        )

    def _value(self, value: object) -> str:
        match value:
            case None | "":
                return self.say("non publié")
            case date():
                return fr.date_long(value)
            case int() | Decimal():
                return fr.number(value)
            case tuple():
                return fr.number(len(value))
            case "final":
                return self.say("définitif")
            case "provisional":
                return self.say("provisoire")
            case _:
                return str(value).rstrip(".")
