"""« Comprendre ce taux »: its two numbers, the figures side by side, the pace needed, what nobody published."""

from __future__ import annotations

from datetime import date
from fractions import Fraction

from forfait_desktop.domain.figures import ORIGINS, Origin
from forfait_desktop.domain.mean_outcomes import Reading
from forfait_desktop.domain.pace import Pace
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.base import Words


class PaceWords(Words):
    """Sentences of the rate workbench."""

    def title(self, name: str, alone: bool) -> str:
        """The head of the block."""
        return self.say("Comprendre ce taux") if alone else self.say("Comprendre ce taux\u00a0: {name}", name=name)

    def mean_title(self, alone: bool, name: str) -> str:
        """The head of the block of a mean."""
        if alone:
            return self.say("Comprendre cette moyenne")
        return self.say("Comprendre cette moyenne\u00a0: {name}", name=name)

    def on_top(self, label: str) -> str:
        """The first number."""
        return self.say("On compte\u00a0: {label}.", label=fr.lower_first(label.rstrip(".")))

    def below(self, label: str) -> str:
        """The second number."""
        return self.say("On divise par\u00a0: {label}.", label=fr.lower_first(label.rstrip(".")))

    def misreadings(self) -> str:
        """Above the usual misreadings."""
        return self.say("Erreurs de lecture courantes")

    # --- pace ---------------------------------------------------------------------------------------------

    def pace(self, pace: Pace, acts: str, until: date) -> str:
        """« Il reste 40 jours pour 52 alimentations : 10 par semaine suffisent, jusqu’au 31 décembre 2023. »."""
        if pace.days == 0:
            return self.say("C’est le dernier jour\u00a0: encore {acts}.", acts=acts)
        if pace.per_week is None:
            rhythm = self.say("{count} par jour", count=fr.number(pace.per_day))
            count = pace.per_day
        else:
            rhythm = self.say("{count} par semaine", count=fr.number(pace.per_week))
            count = pace.per_week
        verb = self.say("suffisent") if fr.is_plural(count) else self.say("suffit")
        left = self.say("Il reste {days}", days=fr.days(pace.days))
        return self.say(
            "{left} pour {acts}\u00a0: {rhythm} {verb}, jusqu’au {until}.",
            left=left,
            acts=acts,
            rhythm=rhythm,
            verb=verb,
            until=fr.date_long(until),
        )

    def if_all_succeed(self) -> str:
        """The denominator grows too."""
        return self.say(
            "À condition que tous soient faits en ligne\u00a0: chaque acte fait autrement en demande davantage."
        )

    # --- figures ------------------------------------------------------------------------------------------

    def figures(self) -> str:
        """Above the three figures."""
        return self.say("Chiffres à comparer")

    def figures_lead(self) -> str:
        """What they are for."""
        return self.say(
            "Notez-les avec leur source et leur date\u00a0: ils ne comptent pas dans le résultat et serviront "
            "en cas de désaccord."
        )

    def origin(self, origin: Origin) -> str:
        """The name of a figure."""
        names: dict[Origin, str] = {
            "decompte": self.say("Mon décompte"),
            "logiciel": self.say("Mon logiciel"),
            "amelipro": self.say("amelipro"),
        }
        return names[origin]

    def figure_label(self, key: str) -> str:
        """The name of a text in the report: « Mon logiciel », « Mon logiciel, source »; another key as it is."""
        origin, _, part = key.partition(".")
        found = next((one for one in ORIGINS if one == origin), None)
        if found is None:
            return key
        others = {"source": self.source_label(), "le": self.date_label()}
        name = self.origin(found)
        return f"{name}, {fr.lower_first(others[part])}" if part in others else name

    def value_hint(self) -> str:
        """What may be typed."""
        return self.say("Par exemple 148 sur 2\u00a0000, ou 7,4\u00a0%.")

    def source_label(self) -> str:
        """Where a figure was read."""
        return self.say("Source")

    def date_label(self) -> str:
        """When it was read."""
        return self.say("Relevé le")

    def name(self, label: str, what: str, rate: str) -> str:
        """Accessible name of a field: unique on the page."""
        return self.say("{label}, {what}\u00a0: {rate}", label=label, what=fr.lower_first(what), rate=rate)

    def value_error(self) -> str:
        """What was typed is no figure."""
        return self.say("Saisissez deux nombres, par exemple 148 sur 2\u00a0000, ou un taux, par exemple 7,4\u00a0%.")

    def yours(self, value: str) -> str:
        """What is compared with."""
        return self.say("Votre saisie, retenue pour le résultat\u00a0: {value}.", value=value)

    def no_answer(self) -> str:
        """Nothing was answered: the figures are compared with nothing."""
        return self.say("Aucune saisie encore\u00a0: rien à comparer.")

    def same(self, origin: str) -> str:
        """The figure agrees with the answer."""
        return self.say("{origin}\u00a0: même chiffre que votre saisie.", origin=origin)

    def more(self, origin: str, gap: int, theirs: int, yours: int) -> str:
        """Same total, another count."""
        amount = fr.number(abs(gap))
        text = self.say("{gap} de plus", gap=amount) if gap > 0 else self.say("{gap} de moins", gap=amount)
        return self.say(
            "{origin}\u00a0: {text} que votre saisie ({theirs} contre {yours}).",
            origin=origin,
            text=text,
            theirs=fr.number(theirs),
            yours=fr.number(yours),
        )

    def differs(self, origin: str, theirs: str, yours: str) -> str:
        """Other figures altogether."""
        return self.say(
            "{origin}\u00a0: {theirs}, contre {yours} dans votre saisie.", origin=origin, theirs=theirs, yours=yours
        )

    def counts(self, done: int, total: int) -> str:
        """« 148 sur 2 000 (7,4 %) »."""
        text = self.say("{done} sur {total}", done=fr.number(done), total=fr.number(total))
        return f"{text} ({fr.rate(Fraction(done, total))})" if total else text

    # --- readings of a mean -------------------------------------------------------------------------------

    def readings(self) -> str:
        """Above the readings."""
        return self.say("Formule non publiée")

    def readings_lead(self) -> str:
        """Why there are several."""
        return self.say(
            "Aucun texte public ne dit si la moyenne est pondérée par le nombre d’actes, ni ce que devient un service "
            "sans acte. Voici ce que donne chaque lecture."
        )

    def reading(self, reading: Reading, value: Fraction, threshold: str, met: bool) -> str:
        """One reading and its outcome."""
        names: dict[Reading, str] = {
            "plain": self.say("Moyenne simple des taux, service sans acte laissé de côté (lecture retenue ici)"),
            "weighted": self.say("Moyenne pondérée par le nombre d’actes"),
            "zero": self.say("Moyenne simple, service sans acte compté 0\u00a0%"),
        }
        outcome = self.say("atteint") if met else self.say("non atteint")
        return self.say(
            "{name}\u00a0: {value}, {outcome} (seuil {threshold}).",
            name=names[reading],
            value=fr.rate(value),
            outcome=outcome,
            threshold=threshold,
        )

    def readings_agree(self, met: bool) -> str:
        """The doubt changes nothing."""
        if met:
            return self.say("Toutes les lectures atteignent le seuil.")
        return self.say("Aucune lecture n’atteint le seuil.")

    def readings_disagree(self) -> str:
        """The doubt decides."""
        return self.say("Les lectures ne concluent pas pareil\u00a0: le résultat définitif peut différer.")

    def readings_need_counts(self) -> str:
        """Percentages alone cannot be weighted."""
        return self.say("La moyenne pondérée demande les deux nombres de chaque service.")
