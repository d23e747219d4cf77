"""Why a line is what it is: one sentence for each reason code of `domain/reasons.py`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Any

from forfait_desktop.domain import reasons as codes
from forfait_desktop.domain.campaign import Campaign, Indicator, criteria_of
from forfait_desktop.domain.results import Reason
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.base import Translate, Words
from forfait_desktop.presentation.wording.names import criterion_name, volet_label

Params = Mapping[str, Any]
"""Parameters of a reason; their types are documented beside the codes."""


class ReasonWords(Words):
    """Sentences by reason code. `names` come from the campaign: an id is never shown."""

    def __init__(self, translate: Translate) -> None:
        super().__init__(translate)
        self._by_code: dict[str, Callable[[Params, Campaign, Indicator], str]] = {
            codes.NEUTRALISED: self._neutralised,
            codes.PROFILE_EXCLUDES: self._profile_excludes,
            codes.CRITERIA_REMOVED: self._criteria_removed,
            codes.SET_ASIDE: self._set_aside,
            codes.PROFILE_UNKNOWN: self._profile_unknown,
            codes.DRAFT: self._draft,
            codes.EXCLUSIVE_ELSEWHERE: self._exclusive,
            codes.CRITERIA_MET: self._criteria_met,
            codes.CRITERIA_REFUSED: self._criteria_refused,
            codes.CRITERIA_WAITING: self._criteria_waiting,
            codes.BUNDLE_MET: self._bundle_met,
            codes.BUNDLE_REFUSED: self._bundle_refused,
            codes.BUNDLE_WAITING: self._bundle_waiting,
            codes.RATE_MET: self._rate_met,
            codes.RATE_MISSED: self._rate_missed,
            codes.RATE_EMPTY: self._rate_empty,
            codes.RATE_HALF: self._rate_half,
            codes.RATE_WAITING: self._rate_waiting,
            codes.PERCENT_MET: self._percent_met,
            codes.PERCENT_MISSED: self._percent_missed,
            codes.PERCENT_TOO_CLOSE: self._too_close,
            codes.MEAN_MET: self._mean_met,
            codes.MEAN_MISSED: self._mean_missed,
            codes.MEAN_BOUNDS_MET: self._bounds_met,
            codes.MEAN_BOUNDS_MISSED: self._bounds_missed,
            codes.MEAN_WAITING: self._mean_waiting,
            codes.MEAN_EMPTY: self._mean_empty,
            codes.MEAN_LEFT_OUT: self._mean_left_out,
            codes.MEAN_SHOWN_MET: self._shown_met,
            codes.MEAN_SHOWN_MISSED: self._shown_missed,
            codes.MEAN_SHOWN_TOO_CLOSE: self._too_close,
            codes.COUNTS_MET: self._counts_met,
            codes.COUNTS_MISSED: self._counts_missed,
            codes.COUNTS_WAITING: self._counts_waiting,
            codes.TIERS_PAID: self._tiers_paid,
            codes.TIERS_NOTHING: self._tiers_nothing,
            codes.TIERS_WAITING: self._tiers_waiting,
            codes.TIERS_REQUIRES: self._tiers_requires,
            codes.GATE_WAITING: self._gate_waiting,
            codes.GATE_FINAL: self._gate_final,
            codes.DEADLINE_PASSED: self._deadline_passed,
            codes.OPEN_UNTIL: self._open_until,
            codes.CAN_STILL_FALL: self._can_still_fall,
        }

    @property
    def known(self) -> frozenset[str]:
        """The codes that have a sentence."""
        return frozenset(self._by_code)

    def sentence(self, reason: Reason, campaign: Campaign, indicator: Indicator) -> str:
        """The reason in French."""
        return self._by_code[reason.code](reason.params, campaign, indicator)

    # --- applies, or not ----------------------------------------------------------------------------------

    def _neutralised(self, p: Params, _campaign: Campaign, _indicator: Indicator) -> str:
        if p["everyone"]:
            return self.say("Points accordés à tous, quelle que soit la réponse\u00a0: {reason}.", reason=_clause(p))
        return self.say(
            "Points accordés à votre profil, quelle que soit la réponse\u00a0: {reason}.", reason=_clause(p)
        )

    def _profile_excludes(self, p: Params, _campaign: Campaign, _indicator: Indicator) -> str:
        if p["reason"]:
            return self.say("Sans objet pour votre profil\u00a0: {reason}.", reason=_clause(p))
        return self.say("Sans objet pour votre profil.")

    def _criteria_removed(self, p: Params, _campaign: Campaign, indicator: Indicator) -> str:
        names = _names(indicator, p["criteria"])
        if p["reason"]:
            return self.say("Sans objet pour votre profil\u00a0: {names} ({reason}).", names=names, reason=_clause(p))
        return self.say("Sans objet pour votre profil\u00a0: {names}.", names=names)

    def _set_aside(self, _p: Params, _campaign: Campaign, _indicator: Indicator) -> str:
        return self.say("Vous avez mis cette rubrique de côté.")

    def _profile_unknown(self, p: Params, _campaign: Campaign, _indicator: Indicator) -> str:
        keys = self.profile_keys(p["keys"])
        if len(p["keys"]) > 1:
            return self.say("Le résultat dépend de questions du profil\u00a0: {keys}.", keys=keys)
        return self.say("Le résultat dépend d’une question du profil\u00a0: {keys}.", keys=keys)

    def profile_keys(self, keys: Iterable[str]) -> str:
        """The questions of the profile, by name."""
        words = {
            "specialty_group": self.say("votre spécialité"),
            "medecin_traitant": self.say("médecin traitant ou non"),
            "lap_available": self.say("LAP certifié disponible pour votre spécialité"),
        }
        return fr.listing([words.get(key, key) for key in keys])

    def _draft(self, p: Params, _campaign: Campaign, indicator: Indicator) -> str:
        names = _names(indicator, p["criteria"])
        return self.say("Une saisie est à corriger\u00a0: {names}.", names=names)

    def _exclusive(self, p: Params, campaign: Campaign, indicator: Indicator) -> str:
        where = _title(campaign, p["indicator"])
        what = _names(indicator, [p["criterion"]]) if p["criterion"] else self.say("la même réponse")
        return self.say("{what} est déjà compté dans {where}.", what=fr.upper_first(what), where=where)

    # --- lists --------------------------------------------------------------------------------------------

    def _criteria_met(self, p: Params, _campaign: Campaign, indicator: Indicator) -> str:
        return self.say("Répondu oui\u00a0: {names}.", names=_names(indicator, p["criteria"]))

    def _criteria_refused(self, p: Params, _campaign: Campaign, indicator: Indicator) -> str:
        if p["need"] == "any":
            return self.say("Aucune des réponses possibles n’est remplie.")
        return self.say("Répondu non\u00a0: {names}.", names=_names(indicator, p["criteria"]))

    def _criteria_waiting(self, p: Params, _campaign: Campaign, indicator: Indicator) -> str:
        if p["unknown"]:
            return self.say("À vérifier\u00a0: {names}.", names=_names(indicator, p["unknown"]))
        if p["need"] == "any":
            return self.say("Aucune réponse n’est encore cochée.")
        return self.say("Sans réponse\u00a0: {names}.", names=_names(indicator, p["criteria"]))

    def _bundle_met(self, _p: Params, _campaign: Campaign, _indicator: Indicator) -> str:
        return self.say("Vous avez répondu que la rubrique est atteinte, son détail n’est pas publié.")

    def _bundle_refused(self, _p: Params, _campaign: Campaign, _indicator: Indicator) -> str:
        return self.say("Vous avez répondu que la rubrique n’est pas atteinte, son détail n’est pas publié.")

    def _bundle_waiting(self, p: Params, _campaign: Campaign, _indicator: Indicator) -> str:
        if p["unknown"]:
            return self.say("À vérifier\u00a0: le détail de la rubrique n’est pas publié.")
        return self.say("Sans réponse\u00a0: le détail de la rubrique n’est pas publié.")

    # --- rates --------------------------------------------------------------------------------------------

    def _rate_met(self, p: Params, _campaign: Campaign, _indicator: Indicator) -> str:
        return self.say(
            "{done} sur {total} donne {percent}, le seuil est {threshold}.",
            done=fr.number(p["done"]),
            total=fr.number(p["total"]),
            percent=fr.percent(p["percent"]),
            threshold=_threshold(p),
        )

    def _rate_missed(self, p: Params, campaign: Campaign, indicator: Indicator) -> str:
        text = self._rate_met(p, campaign, indicator)
        acts = p["acts_missing"]
        if not acts:
            return text
        return self.say("{text} Il manque {acts}.", text=text, acts=_acts(acts, indicator))

    def _rate_empty(self, _p: Params, _campaign: Campaign, _indicator: Indicator) -> str:
        return self.say("0 sur 0\u00a0: le taux ne peut pas être calculé.")

    def _rate_half(self, p: Params, _campaign: Campaign, indicator: Indicator) -> str:
        criterion = criteria_of(indicator)[0]
        label = criterion.done_label if p["given"] == "total" else criterion.total_label
        return self.say("Il manque un nombre\u00a0: {label}.", label=fr.lower_first(label))

    def _rate_waiting(self, p: Params, _campaign: Campaign, _indicator: Indicator) -> str:
        return self.say("Chiffre à vérifier.") if p["unknown"] else self.say("Aucun chiffre saisi.")

    def _percent_met(self, p: Params, _campaign: Campaign, _indicator: Indicator) -> str:
        return self.say(
            "Taux saisi\u00a0: {percent}, le seuil est {threshold}.",
            percent=_typed(p["percent"]),
            threshold=_threshold(p),
        )

    def _percent_missed(self, p: Params, campaign: Campaign, indicator: Indicator) -> str:
        return self._percent_met(p, campaign, indicator)

    def _too_close(self, p: Params, _campaign: Campaign, _indicator: Indicator) -> str:
        return self.say(
            "{percent} est le seuil arrondi\u00a0: trop proche pour conclure. Saisissez plutôt les deux nombres.",
            percent=_typed(p["percent"]),
        )

    # --- means --------------------------------------------------------------------------------------------

    def _mean_met(self, p: Params, _campaign: Campaign, _indicator: Indicator) -> str:
        count = len(p["services"])
        word = self.say("taux") if count > 1 else self.say("seul taux")
        return self.say(
            "Moyenne de {count} {word}\u00a0: {percent}, le seuil est {threshold}.",
            count=count,
            word=word,
            percent=fr.percent(p["percent"]),
            threshold=_threshold(p),
        )

    def _mean_missed(self, p: Params, campaign: Campaign, indicator: Indicator) -> str:
        text = self._mean_met(p, campaign, indicator)
        if not p["acts_missing"] or not p["service"]:
            return text
        acts = service_acts(p["acts_missing"], indicator, p["service"])
        return self.say("{text} Le plus court\u00a0: {acts} de plus.", text=text, acts=acts)

    def _bounds_met(self, p: Params, _campaign: Campaign, _indicator: Indicator) -> str:
        return self.say(
            "Moyenne d’au moins {lower}, quels que soient les taux qui manquent\u00a0; le seuil est {threshold}.",
            lower=fr.rate(p["lower"]),
            threshold=_threshold(p),
        )

    def _bounds_missed(self, p: Params, _campaign: Campaign, _indicator: Indicator) -> str:
        return self.say(
            "Moyenne de {upper} au plus, quels que soient les taux qui manquent\u00a0; le seuil est {threshold}.",
            upper=fr.rate(p["upper"]),
            threshold=_threshold(p),
        )

    def _mean_waiting(self, p: Params, _campaign: Campaign, indicator: Indicator) -> str:
        return self.say(
            "Moyenne entre {lower} et {upper}\u00a0: il manque {services}.",
            lower=fr.rate(p["lower"]),
            upper=fr.rate(p["upper"]),
            services=_names(indicator, p["services"]),
        )

    def _mean_empty(self, _p: Params, _campaign: Campaign, _indicator: Indicator) -> str:
        return self.say("Aucun acte pour aucun de ces services\u00a0: la moyenne ne peut pas être calculée.")

    def _mean_left_out(self, p: Params, _campaign: Campaign, indicator: Indicator) -> str:
        return self.say(
            "Sans acte, donc hors de la moyenne\u00a0: {services}. Compté comme 0, la moyenne serait de {mean}.",
            services=_names(indicator, p["services"]),
            mean=fr.rate(p["mean_with_left_out"]),
        )

    def _shown_met(self, p: Params, _campaign: Campaign, _indicator: Indicator) -> str:
        return self.say(
            "Moyenne affichée sur amelipro\u00a0: {percent}, le seuil est {threshold}.",
            percent=_typed(p["percent"]),
            threshold=_threshold(p),
        )

    def _shown_missed(self, p: Params, campaign: Campaign, indicator: Indicator) -> str:
        return self._shown_met(p, campaign, indicator)

    # --- counts and tiers ---------------------------------------------------------------------------------

    def _counts(self, p: Params, indicator: Indicator) -> str:
        parts = [f"{fr.lower_first(_names(indicator, [key]))} {fr.number(n)}" for key, n in p["counts"].items()]
        return fr.listing(parts)

    def _counts_met(self, p: Params, _campaign: Campaign, indicator: Indicator) -> str:
        return self.say(
            "Il en faut au moins {minimum}\u00a0: {counts}.",
            minimum=fr.number(p["minimum"]),
            counts=self._counts(p, indicator),
        )

    def _counts_missed(self, p: Params, campaign: Campaign, indicator: Indicator) -> str:
        return self._counts_met(p, campaign, indicator)

    def _counts_waiting(self, p: Params, _campaign: Campaign, indicator: Indicator) -> str:
        return self.say("Sans réponse\u00a0: {names}.", names=_names(indicator, p["criteria"]))

    def _tiers_paid(self, p: Params, _campaign: Campaign, indicator: Indicator) -> str:
        parts = [f"{_names(indicator, [key])}, {fr.points(points)}" for key, points in p["periods"].items()]
        return self.say("Gagné par période\u00a0: {periods}.", periods="\u00a0; ".join(parts))

    def _tiers_nothing(self, _p: Params, _campaign: Campaign, _indicator: Indicator) -> str:
        return self.say("Aucune période n’atteint le premier palier.")

    def _tiers_waiting(self, p: Params, _campaign: Campaign, indicator: Indicator) -> str:
        return self.say("Sans réponse\u00a0: {names}.", names=_names(indicator, p["criteria"]))

    def _tiers_requires(self, p: Params, campaign: Campaign, _indicator: Indicator) -> str:
        return self.say("Payé seulement si {title} est atteint.", title=fr.quoted(_title(campaign, p["indicator"])))

    # --- what happens to the points -----------------------------------------------------------------------

    def _gate_waiting(self, p: Params, campaign: Campaign, _indicator: Indicator) -> str:
        return self.say(
            "En attente\u00a0: il faut d’abord remplir le {gate}.",
            gate=fr.lower_first(volet_label(campaign, p["volet"])),
        )

    def _gate_final(self, p: Params, campaign: Campaign, _indicator: Indicator) -> str:
        gate = fr.lower_first(volet_label(campaign, p["volet"]))
        return self.say("Rien n’est versé\u00a0: le {gate} ne peut plus être rempli.", gate=gate)

    def _deadline_passed(self, p: Params, _campaign: Campaign, _indicator: Indicator) -> str:
        until: date = p["until"]
        return self.say("La période s’est terminée le {day}.", day=fr.date_long(until))

    def _open_until(self, p: Params, _campaign: Campaign, _indicator: Indicator) -> str:
        return self.say("Encore possible jusqu’au {day}.", day=fr.date_long(p["until"]))

    def _can_still_fall(self, p: Params, _campaign: Campaign, _indicator: Indicator) -> str:
        return self.say(
            "Acquis sur les chiffres d’aujourd’hui\u00a0: ce taux peut encore baisser jusqu’au {day}.",
            day=fr.date_long(p["until"]),
        )


def service_acts(acts: int, indicator: Indicator, service: str) -> str:
    """« 12 arrêts », with the noun of the service when it has one."""
    for criterion in criteria_of(indicator):
        if criterion.id == service and criterion.unit:
            return fr.count(acts, criterion.unit, criterion.units or criterion.unit)
    if indicator.unit or not service:
        return _acts(acts, indicator)
    return f"{_acts(acts, indicator)}, {_names(indicator, [service])}"


def _acts(acts: int, indicator: Indicator) -> str:
    return fr.count(acts, indicator.unit or "acte", indicator.units or "actes")


def _names(indicator: Indicator, criteria: Iterable[str]) -> str:
    """The criteria by name. A line with a single condition is named by its own title."""
    wanted = set(criteria)
    return fr.listing([criterion_name(indicator, one) for one in criteria_of(indicator) if one.id in wanted])


def _title(campaign: Campaign, indicator_id: str) -> str:
    return campaign.indicator(indicator_id).title


def _threshold(p: Params) -> str:
    threshold: Fraction = p["threshold"]
    return fr.threshold(threshold)


def _typed(percent: Decimal) -> str:
    return fr.with_percent(fr.decimal(percent))


def _clause(p: Params) -> str:
    return fr.lower_first(str(p["reason"]).rstrip("."))
