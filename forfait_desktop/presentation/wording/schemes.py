"""Why a scheme beside the points gives what it gives: one sentence for each code of `domain/scheme_reasons.py`."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from forfait_desktop.domain import scheme_reasons as codes
from forfait_desktop.domain.campaign import Campaign
from forfait_desktop.domain.results import Reason
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.base import Translate, Words
from forfait_desktop.presentation.wording.names import volet_label
from forfait_desktop.presentation.wording.reasons import ReasonWords

Params = Mapping[str, Any]


class SchemeWords(Words):
    """Sentences by scheme reason code."""

    def __init__(self, translate: Translate) -> None:
        super().__init__(translate)
        self._reasons = ReasonWords(translate)
        self._by_code: dict[str, Callable[[Params, Campaign], str]] = {
            codes.SCHEME_NOT_IN_CAMPAIGN: self._not_in_campaign,
            codes.SCHEME_EXCLUDED: self._excluded,
            codes.SCHEME_SET_ASIDE: self._set_aside,
            codes.SCHEME_KEPT: self._kept,
            codes.SCHEME_PROFILE_UNKNOWN: self._profile_unknown,
            codes.SCHEME_DRAFT: self._draft,
            codes.SCHEME_WAITING: self._waiting,
            codes.VSM_NO_PATIENTS: self._no_patients,
            codes.VSM_SENT_OVER_PATIENTS: self._sent_over,
            codes.VSM_STRUCTURED_OVER_SENT: self._structured_over,
            codes.VSM_TIER_REACHED: self._tier_reached,
            codes.VSM_TIER_MISSED: self._tier_missed,
            codes.VSM_WEIGHT: self._weight,
            codes.VSM_WEIGHT_ASSUMED: self._weight_assumed,
            codes.VSM_BONUS_EARNED: self._bonus_earned,
            codes.VSM_BONUS_MISSED: self._bonus_missed,
            codes.VSM_BONUS_UNKNOWN: self._bonus_unknown,
            codes.VSM_PERIOD_OVER: self._period_over,
            codes.ASSISTANT_AMOUNT: self._amount,
            codes.ASSISTANT_PERCENTILE_UNKNOWN: self._percentile,
            codes.ASSISTANT_NOT_PUBLISHED: self._not_published,
            codes.ASSISTANT_FTE_CLOSED: self._fte_closed,
            codes.ASSISTANT_BEFORE_GRIDS: self._before_grids,
            codes.ASSISTANT_GATE: self._gate,
        }

    @property
    def known(self) -> frozenset[str]:
        """The codes that have a sentence."""
        return frozenset(self._by_code)

    def sentence(self, reason: Reason, campaign: Campaign) -> str:
        """The reason in French."""
        return self._by_code[reason.code](reason.params, campaign)

    def title(self, scheme: str, campaign: Campaign) -> str:
        """The name of a scheme."""
        found = campaign.scheme(scheme)
        if found is not None:
            return found.title
        return self.say("VSM") if scheme == "vsm" else self.say("Aide à l’emploi d’un assistant médical")

    def short(self, scheme: str, campaign: Campaign) -> str:
        """Its short name, as in the list of steps (« Volet 3 »)."""
        found = campaign.scheme(scheme)
        return found.short if found is not None else self.title(scheme, campaign)

    def fields(self, names: Iterable[str]) -> str:
        """What was typed, by name."""
        words = {
            "ald_patients": self.say("patients en ALD"),
            "vsm_sent": self.say("VSM déposés dans le DMP"),
            "vsm_structured": self.say("VSM au format structuré"),
            "fte": self.say("temps de travail"),
            "contract_date": self.say("date du contrat"),
            "year": self.say("année du contrat"),
            "percentile": self.say("percentile de patientèle"),
            "patients": self.say("patientèle"),
        }
        return fr.listing([words.get(name, name) for name in names])

    # --- any scheme ---------------------------------------------------------------------------------------

    def _not_in_campaign(self, _p: Params, campaign: Campaign) -> str:
        return self.say("La campagne {year} n’a pas ce forfait.", year=campaign.year)

    def _excluded(self, p: Params, _campaign: Campaign) -> str:
        reason = str(p["reason"]).rstrip(".")
        if not reason:
            return self.say("Sans objet pour votre profil.")
        return self.say("Sans objet pour votre profil\u00a0: {reason}.", reason=fr.lower_first(reason))

    def _set_aside(self, _p: Params, _campaign: Campaign) -> str:
        return self.say("Vous avez mis cette rubrique de côté.")

    def _kept(self, _p: Params, _campaign: Campaign) -> str:
        return self.say("Vous gardez ce forfait, que votre profil écarte.")

    def _profile_unknown(self, p: Params, _campaign: Campaign) -> str:
        keys = self._reasons.profile_keys(p["keys"])
        if len(p["keys"]) > 1:
            text = self.say("Le montant dépend de questions du profil\u00a0: {keys}.", keys=keys)
        else:
            text = self.say("Le montant dépend d’une question du profil\u00a0: {keys}.", keys=keys)
        if p["euros"] is None:
            return text
        return self.say("{text} Selon la réponse, {euros} ou rien.", text=text, euros=fr.euros(p["euros"]))

    def _draft(self, p: Params, _campaign: Campaign) -> str:
        return self.say("Une saisie est à corriger\u00a0: {fields}.", fields=self.fields(p["fields"]))

    def _waiting(self, p: Params, _campaign: Campaign) -> str:
        return self.say("Sans réponse\u00a0: {fields}.", fields=self.fields(p["fields"]))

    # --- VSM ----------------------------------------------------------------------------------------------

    def _no_patients(self, _p: Params, _campaign: Campaign) -> str:
        return self.say("Sans patient en ALD, ce forfait est sans objet.")

    def _sent_over(self, p: Params, _campaign: Campaign) -> str:
        return self._over(p["sent"], p["patients"])

    def _structured_over(self, p: Params, _campaign: Campaign) -> str:
        return self._over(p["structured"], p["sent"])

    def _over(self, first: int, second: int) -> str:
        return self.say(
            "{first} dépasse {second}. Vérifiez l’ordre des deux nombres.",
            first=fr.number(first),
            second=fr.number(second),
        )

    def _tier_reached(self, p: Params, _campaign: Campaign) -> str:
        return self.say(
            "{sent} VSM pour {patients} patients en ALD\u00a0: palier de {threshold} atteint, {euros}.",
            sent=fr.number(p["sent"]),
            patients=fr.number(p["patients"]),
            threshold=fr.threshold_short(p["threshold"]),
            euros=fr.euros(p["euros"]),
        )

    def _tier_missed(self, p: Params, _campaign: Campaign) -> str:
        return self.say(
            "Palier de {threshold}\u00a0: il manque {missing} VSM pour {euros}.",
            threshold=fr.threshold_short(p["threshold"]),
            missing=fr.number(p["missing"]),
            euros=fr.euros(p["euros"]),
        )

    def _weight(self, p: Params, _campaign: Campaign) -> str:
        return self.say(
            "Coefficient de patientèle\u00a0: {patients} / {reference}.",
            patients=fr.number(p["patients"]),
            reference=fr.number(p["reference"]),
        )

    def _weight_assumed(self, _p: Params, _campaign: Campaign) -> str:
        return self.say("Coefficient inconnu\u00a0: calcul fait avec 1,00.")

    def _bonus_earned(self, p: Params, _campaign: Campaign) -> str:
        return self.say(
            "{structured} VSM structurés sur {sent}\u00a0: +{percent}.",
            structured=fr.number(p["structured"]),
            sent=fr.number(p["sent"]),
            percent=fr.percent(p["percent"]),
        )

    def _bonus_missed(self, p: Params, _campaign: Campaign) -> str:
        return self.say(
            "{structured} VSM structurés sur {sent}\u00a0: il en manque {missing} pour +{percent}.",
            structured=fr.number(p["structured"]),
            sent=fr.number(p["sent"]),
            missing=fr.number(p["missing"]),
            percent=fr.percent(p["percent"]),
        )

    def _bonus_unknown(self, p: Params, _campaign: Campaign) -> str:
        return self.say(
            "VSM structurés non saisis\u00a0: calcul fait sans les +{percent}.", percent=fr.percent(p["percent"])
        )

    def _period_over(self, p: Params, _campaign: Campaign) -> str:
        return self.say("La période s’est terminée le {day}.", day=fr.date_long(p["until"]))

    # --- assistant médical --------------------------------------------------------------------------------

    def _fte(self, fte: str) -> str:
        words = {
            "0.33": self.say("un tiers de temps"),
            "0.5": self.say("mi-temps"),
            "1": self.say("temps complet"),
        }
        return words.get(fte, fte)

    def _year(self, year: int) -> str:
        return self.say("1re année") if year == 1 else self.say("{year}e année", year=year)

    def _amount(self, p: Params, _campaign: Campaign) -> str:
        basis = {
            "p90": self.say(", patientèle au-dessus du 90e percentile"),
            "p95": self.say(", patientèle au-dessus du 95e percentile"),
        }.get(str(p["basis"]), "")
        return self.say(
            "{fte}, {year}{basis}\u00a0: {euros}, barème du {start}.",
            fte=fr.upper_first(self._fte(str(p["fte"]))),
            year=self._year(p["year"]),
            basis=basis,
            euros=fr.euros(p["euros"]),
            start=fr.date_long(p["start"]),
        )

    def _percentile(self, p: Params, _campaign: Campaign) -> str:
        if p["p90"] is None:
            return self.say(
                "Percentile de patientèle inconnu\u00a0: montant minimal. À partir du 95e percentile, ce serait {p95}.",
                p95=fr.euros(p["p95"]),
            )
        return self.say(
            "Percentile de patientèle inconnu\u00a0: montant minimal. Ce serait {p90} du 90e au 94e percentile, "
            "{p95} à partir du 95e.",
            p90=fr.euros(p["p90"]),
            p95=fr.euros(p["p95"]),
        )

    def _not_published(self, p: Params, _campaign: Campaign) -> str:
        return self.say(
            "Montant non publié pour {fte}, {year}.", fte=self._fte(str(p["fte"])), year=self._year(p["year"])
        )

    def _fte_closed(self, p: Params, _campaign: Campaign) -> str:
        return self.say(
            "{fte}\u00a0: seulement pour un contrat signé avant le {day}.",
            fte=fr.upper_first(self._fte(str(p["fte"]))),
            day=fr.date_long(p["before"]),
        )

    def _before_grids(self, p: Params, _campaign: Campaign) -> str:
        return self.say("Aucun barème connu avant le {day}.", day=fr.date_long(p["start"]))

    def _gate(self, p: Params, campaign: Campaign) -> str:
        gate = fr.lower_first(volet_label(campaign, p["volet"]))
        return self.say("Accessible seulement si le {gate} est rempli.", gate=gate)
