"""The result of a line in words: reached or not, what is missing, the sum that shows it (ux.md 2.0.4, E05 to E11)."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction

from forfait_desktop.domain.campaign import Comparison
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.base import Words
from forfait_desktop.presentation.wording.names import with_articles

_FEMININE_NOUNS = frozenset(
    [
        "feuille",
        "ordonnance",
        "grossesse",
        "lettre",
        "facture",
        "demande",
        "réponse",
        "téléconsultation",
        "équipe",
        "structure",
        "ressource",
    ]
)


def is_feminine(noun: str) -> bool:
    """Whether a noun of the campaign file is feminine: the ending « -tion », or one of a short list."""
    first = noun.split(" ", 1)[0].lower()
    return first.endswith(("tion", "sion", "ée")) or first in _FEMININE_NOUNS


class ResultWords(Words):
    """Sentences of results. Amounts are exact decimals, `value` the euros of one point."""

    # --- amounts ------------------------------------------------------------------------------------------

    def gained(self, points: Decimal, value: Decimal) -> str:
        """« 40 points gagnés (280 €). »."""
        amounts = {"points": fr.points(points), "euros": fr.euros(points * value)}
        if fr.is_plural(points):
            return self.say("{points} gagnés ({euros}).", **amounts)
        return self.say("{points} gagné ({euros}).", **amounts)

    def suspended(self, points: Decimal, value: Decimal, gate: str) -> str:
        """The same while the gate is not open."""
        return self.say(
            "{points} en attente ({euros})\u00a0: il faut d’abord remplir le {gate}.",
            points=fr.points(points),
            euros=fr.euros(points * value),
            gate=fr.lower_first(gate),
        )

    # --- rates --------------------------------------------------------------------------------------------

    def rate_met(self, percent: str, threshold: str) -> str:
        """« Atteint : 10 % pour un seuil de 10 % »."""
        return self.say("Atteint\u00a0: {percent} pour un seuil de {threshold}", percent=percent, threshold=threshold)

    def rate_not_met(self, percent: str, threshold: str) -> str:
        """« Non atteint : 7,4 % pour un seuil de 10 % »."""
        return self.say(
            "Non atteint\u00a0: {percent} pour un seuil de {threshold}", percent=percent, threshold=threshold
        )

    def too_close(self) -> str:
        """A typed percentage that equals the rounded threshold."""
        return self.say("Trop proche du seuil pour conclure. Saisissez plutôt les deux nombres.")

    def empty_rate(self) -> str:
        """Nothing typed yet."""
        return self.say("Saisissez vos chiffres pour voir le résultat.")

    def half_rate(self) -> str:
        """One of the two counts."""
        return self.say("Saisissez les deux nombres pour voir le résultat.")

    def unknown(self) -> str:
        """« Je ne sais pas »."""
        return self.say("À vérifier\u00a0: cette rubrique reste ouverte.")

    def nothing_to_count(self, total_label: str) -> str:
        """« Aucun acte facturé : l’indicateur ne peut pas être calculé. »."""
        if total_label.startswith("Actes facturés"):
            return self.say("Aucun acte facturé\u00a0: l’indicateur ne peut pas être calculé.")
        return self.say("0 sur 0\u00a0: l’indicateur ne peut pas être calculé.")

    def to_correct(self) -> str:
        """An entry cannot be right."""
        return self.say("À corriger pour voir le résultat.")

    # --- missing acts -------------------------------------------------------------------------------------

    def missing_acts(self, acts: int, unit: tuple[str, str], gain: str, comparison: Comparison) -> str:
        """« Il vous manque 52 alimentations pour gagner 40 points (280 €). », or the conditional form.

        `unit` is the noun, singular and plural; `gain` is « 40 points (280 €) » or empty (part of a lump).
        """
        noun = fr.count(acts, *unit)
        if comparison == "grows":
            ending = self._if_all(acts, unit[0])
            if gain:
                return self.say(
                    "Il vous manque {acts} pour gagner {gain}, {if_all}.", acts=noun, gain=gain, if_all=ending
                )
            return self.say("Il vous manque {acts}, {if_all}.", acts=noun, if_all=ending)
        if gain:
            return self.say("Il vous manque {acts} pour gagner {gain}.", acts=noun, gain=gain)
        return self.say("Il vous manque {acts}.", acts=noun)

    def _if_all(self, acts: int, unit: str) -> str:
        # « si les 12 prochains sont tous faits en ligne »: the success also adds to the total.
        feminine = is_feminine(unit)
        if unit.startswith("feuille"):
            if not fr.is_plural(acts):
                return self.say("si la prochaine est télétransmise")
            return self.say("si les {acts} prochaines sont toutes télétransmises", acts=fr.number(acts))
        if not fr.is_plural(acts):
            if feminine:
                return self.say("si la prochaine est faite en ligne")
            return self.say("si le prochain est fait en ligne")
        if feminine:
            return self.say("si les {acts} prochaines sont toutes faites en ligne", acts=fr.number(acts))
        return self.say("si les {acts} prochains sont tous faits en ligne", acts=fr.number(acts))

    def missed_acts(self, acts: int, unit: tuple[str, str], end: date) -> str:
        """« Il vous a manqué 52 alimentations. La période s’est terminée le 31 décembre 2023. »."""
        return self.say(
            "Il vous a manqué {acts}. La période s’est terminée le {end}.",
            acts=fr.count(acts, *unit),
            end=fr.date_long(end),
        )

    def over(self, end: date) -> str:
        """The period is over and no number of acts can be said."""
        return self.say("La période s’est terminée le {end}.", end=fr.date_long(end))

    def calculation_fixed(self, done: int, total: int, threshold: Fraction, acts: int) -> str:
        """« Calcul : 10 % de 2 000 = 200 ; 200 − 148 = 52. »."""
        target = threshold * total
        needed = -(-target.numerator // target.denominator)
        share = self._share(threshold, total)
        if target.denominator != 1:
            share = self.say("{share}, soit {needed}", share=share, needed=fr.number(needed))
        return self.say(
            "Calcul\u00a0: {share}\u00a0; {needed} − {done} = {acts}.",
            share=share,
            needed=fr.number(needed),
            done=fr.number(done),
            acts=fr.number(acts),
        )

    def calculation_grows(self, done: int, total: int, threshold: Fraction, acts: int) -> str:
        """« Calcul : 70 % de 40 = 28 ; (28 − 20) ÷ 30 % = 26,66…, soit 27. »: each new act is in both numbers."""
        target = threshold * total
        exact = (target - done) / (1 - threshold)
        text = self.say(
            "({target} − {done}) ÷ {rest} = {result}",
            target=_short(target),
            done=fr.number(done),
            rest=fr.threshold_short(1 - threshold),
            result=_short(exact),
        )
        if exact.denominator != 1:
            text = self.say("{sum}, soit {acts}", sum=text, acts=fr.number(acts))
        return self.say("Calcul\u00a0: {share}\u00a0; {sum}.", share=self._share(threshold, total), sum=text)

    def _share(self, threshold: Fraction, total: int) -> str:
        return self.say(
            "{threshold} de {total} = {target}",
            threshold=fr.threshold_short(threshold),
            total=fr.number(total),
            target=_short(threshold * total),
        )

    # --- lists --------------------------------------------------------------------------------------------

    def answers_met(self, count: int, unit: tuple[str, str]) -> str:
        """« Atteint : 1 participation déclarée. »."""
        if not unit[0]:
            word = self.say("réponses cochées") if fr.is_plural(count) else self.say("réponse cochée")
            return self.say("Atteint\u00a0: {count} {word}.", count=fr.number(count), word=word)
        if is_feminine(unit[0]):
            declared = self.say("déclarées") if fr.is_plural(count) else self.say("déclarée")
        else:
            declared = self.say("déclarés") if fr.is_plural(count) else self.say("déclaré")
        return self.say("Atteint\u00a0: {what} {declared}.", what=fr.count(count, *unit), declared=declared)

    def none_ticked(self, negative: str) -> str:
        """« Non atteint : aucune participation. »."""
        if not negative:
            return self.say("Non atteint\u00a0: aucune réponse cochée.")
        return self.say("Non atteint\u00a0: {negative}.", negative=fr.lower_first(negative))

    def empty_boxes(self, negative: str) -> str:
        """« Cochez au moins une réponse, ou “Aucune participation”. »."""
        return self.say("Cochez au moins une réponse, ou “{negative}”.", negative=negative or self.say("Aucun"))

    def conditions_met(self, count: int) -> str:
        """All conditions of a list."""
        if fr.is_plural(count):
            return self.say("Atteint\u00a0: {count} conditions sur {count}.", count=count)
        return self.say("Atteint.")

    def conditions_missing(self, missing: Sequence[str], total: int) -> str:
        """« Il manque 1 condition sur 3 : l’agenda ouvert. »."""
        word = self.say("conditions") if fr.is_plural(len(missing)) else self.say("condition")
        return self.say(
            "Il manque {count} {word} sur {total}\u00a0: {which}.",
            count=len(missing),
            word=word,
            total=total,
            which=fr.listing(with_articles(missing)),
        )

    def empty_conditions(self, count: int) -> str:
        """« Répondez aux 3 conditions. »."""
        if fr.is_plural(count):
            return self.say("Répondez aux {count} conditions.", count=count)
        return self.say("Répondez à la question.")

    def met(self) -> str:
        """A single yes."""
        return self.say("Atteint.")

    def not_met(self) -> str:
        """A single no."""
        return self.say("Non atteint.")

    # --- counts, means, tiers -----------------------------------------------------------------------------

    def counts_met(self, minimum: int) -> str:
        """Every count reaches the minimum."""
        return self.say("Atteint\u00a0: au moins {minimum}.", minimum=fr.number(minimum))

    def counts_not_met(self, acts: int | None, unit: tuple[str, str]) -> str:
        """A count is below the minimum."""
        if acts is None:
            return self.say("Non atteint.")
        return self.say("Non atteint\u00a0: il en manque {acts}.", acts=_unit(acts, unit))

    def for_gain(self, gain: str) -> str:
        """« Pour gagner 40 points (280 €). », after « Non atteint : il en manque 1. »."""
        return self.say("À gagner\u00a0: {gain}.", gain=gain) if gain else ""

    def mean_met(self, percent: str, threshold: str) -> str:
        """« Atteint : 61,2 % de moyenne pour un seuil de 60 % »."""
        return self.say(
            "Atteint\u00a0: {percent} de moyenne pour un seuil de {threshold}", percent=percent, threshold=threshold
        )

    def mean_not_met(self, percent: str, threshold: str) -> str:
        """The same, below."""
        return self.say(
            "Non atteint\u00a0: {percent} de moyenne pour un seuil de {threshold}",
            percent=percent,
            threshold=threshold,
        )

    def mean_between(self, lower: str, upper: str, threshold: str) -> str:
        """Some services are unknown, and the result depends on them."""
        return self.say(
            "Entre {lower} et {upper} de moyenne pour un seuil de {threshold}\u00a0: complétez les taux qui manquent.",
            lower=lower,
            upper=upper,
            threshold=threshold,
        )

    def mean_met_anyway(self, threshold: str) -> str:
        """Some services are unknown, and the mean is reached whatever they are."""
        return self.say(
            "Atteint\u00a0: la moyenne dépasse {threshold}, quels que soient les taux qui manquent", threshold=threshold
        )

    def mean_not_met_anyway(self, threshold: str) -> str:
        """Some services are unknown, and the mean is missed whatever they are."""
        return self.say(
            "Non atteint\u00a0: la moyenne reste sous {threshold}, quels que soient les taux qui manquent",
            threshold=threshold,
        )

    def mean_service(self, acts: str, service: str, gain: str) -> str:
        """The single service that needs the fewest acts: « 12 arrêts »; `service` is "" when that noun names it."""
        what = self.say("{acts} de plus sur {service}", acts=acts, service=service) if service else ""
        what = what or self.say("{acts} de plus", acts=acts)
        if gain:
            return self.say("Le plus court\u00a0: {what}, pour gagner {gain}.", what=what, gain=gain)
        return self.say("Le plus court\u00a0: {what}.", what=what)

    def mean_left_out(self, services: Sequence[str], mean: str) -> str:
        """A service of 0 of 0 is left out: an assumption, with the other reading beside it."""
        text = self.say("Sans acte, donc laissé hors de la moyenne\u00a0: {services}.", services=fr.listing(services))
        if not mean:
            return text
        return self.say("{text} Compté comme 0, la moyenne serait de {mean}.", text=text, mean=mean)

    def tiers_result(self, points: Decimal, best: Decimal) -> str:
        """« 120 points sur 360. »."""
        return self.say("{points} sur {best}.", points=fr.points(points), best=fr.number(best))

    def tiers_require(self, title: str) -> str:
        """The scale pays only if another line is reached."""
        return self.say("Payé seulement si {title} est atteint.", title=fr.quoted(title))

    def tier_period(self, points: Decimal) -> str:
        """What a period earns."""
        return fr.points(points)

    def row(self, name: str, status: str, amount: str) -> str:
        """« Arrêt de travail : atteint, 30,5 points »."""
        if not amount:
            return self.say("{name}\u00a0: {status}", name=name, status=status)
        return self.say("{name}\u00a0: {status}, {amount}", name=name, status=status, amount=amount)


def _short(value: Fraction) -> str:
    """« 200 », « 200,5 », « 666,66… »: exact, or cut after two decimals and marked as such."""
    hundredths = value * 100
    text = fr.number(Decimal(hundredths.numerator // hundredths.denominator) / 100)
    return text if hundredths.denominator == 1 else f"{text}…"


def _unit(acts: int, unit: tuple[str, str]) -> str:
    return fr.count(acts, *unit) if unit[0] else fr.number(acts)
