"""The pages of the schemes beside the points: VSM (ux.md E12) and assistant médical (E13)."""

from __future__ import annotations

from datetime import date
from decimal import ROUND_HALF_UP, Decimal
from fractions import Fraction

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.base import Words


class SchemePageWords(Words):
    """What the two pages say; a number in a sentence is always a finished string."""

    # --- both ---------------------------------------------------------------------------------------------

    def group(self) -> str:
        """Group of the steps."""
        return self.say("Autres")

    def position(self) -> str:
        """Instead of « Volet 2 · étape 2 sur 15 »."""
        return self.say("Autres · hors points")

    def report_title(self) -> str:
        """Section of the report."""
        return self.say("Autres dispositifs, hors points")

    def report_heads(self) -> tuple[str, str]:
        """Columns of its tables."""
        return self.say("Ce qui a été saisi"), self.say("Réponse")

    def estimate(self, euros: Decimal | None) -> str:
        """« Estimé aujourd’hui : 0 €. »."""
        if euros is None:
            return self.say("Estimé aujourd’hui\u00a0: le montant ne peut pas encore être dit.")
        return self.say("Estimé aujourd’hui\u00a0: {euros}.", euros=fr.euros(euros))

    def amount_line(self, title: str, euros: Decimal | None) -> str:
        """« VSM : 1 800 € » in the report and the text."""
        if euros is None:
            return self.say("{title}\u00a0: montant non déterminé", title=title)
        return self.say("{title}\u00a0: {euros}", title=title, euros=fr.euros(euros))

    def several_lines(self) -> str:
        """Several lines pasted in a field: no list of patients can be kept."""
        return self.say("Cette page ne reçoit que des nombres.")

    def set_aside(self) -> str:
        """The button of an aid that the user does not want to see."""
        return self.say("Cette aide ne me concerne pas")

    def set_aside_name(self, title: str) -> str:
        """Its accessible name."""
        return self.say("{title}\u00a0: cette aide ne me concerne pas", title=title)

    # --- VSM ----------------------------------------------------------------------------------------------

    def vsm_field(self, name: str) -> str:
        """Label of a field."""
        labels = {
            "ald_patients": self.say("Patients en ALD"),
            "vsm_sent": self.say("VSM déposés dans le DMP"),
            "vsm_structured": self.say("VSM au format structuré"),
        }
        return labels[name]

    def vsm_hint(self, name: str) -> str:
        """Under a field."""
        hints = {
            "ald_patients": self.say("Ceux dont vous êtes le médecin traitant."),
            "vsm_sent": self.say("Sur ces patients."),
            "vsm_structured": self.say("Parmi les VSM déposés."),
        }
        return hints[name]

    def vsm_value(self, amounts: tuple[Decimal, ...]) -> str:
        """« Forfait à part : 1 500 € ou 3 000 € »."""
        return self.say("Forfait à part\u00a0: {amounts}", amounts=fr.listing([fr.euros(one) for one in amounts], "ou"))

    def vsm_deadline(self, until: date, today: date) -> str:
        """« Réalisable jusqu’au 30 juin 2024 : encore 193 jours. »."""
        left = (until - today).days
        if left < 0:
            return self.say("Période terminée le {day}.", day=fr.date_long(until))
        if left == 0:
            return self.say("Réalisable jusqu’au {day}\u00a0: dernier jour.", day=fr.date_long(until))
        return self.say("Réalisable jusqu’au {day}\u00a0: encore {days}.", day=fr.date_long(until), days=fr.days(left))

    def vsm_former(self, former: tuple[date, ...]) -> str:
        """« Dates annoncées auparavant : 30 juin 2023, puis 31 décembre 2023. »."""
        if not former:
            return ""
        days = self.say(", puis ").join(fr.date_long(day) for day in former)
        if fr.is_plural(len(former)):
            return self.say("Dates annoncées auparavant\u00a0: {days}.", days=days)
        return self.say("Date annoncée auparavant\u00a0: {days}.", days=days)

    def vsm_empty(self) -> str:
        """No patient typed."""
        return self.say("Saisissez vos patients en ALD pour voir les paliers.")

    def vsm_none(self) -> str:
        """0 patient in ALD."""
        return self.say("Sans patient en ALD, ce forfait est sans objet.")

    def vsm_goals(self, goals: tuple[tuple[int, Decimal], ...]) -> str:
        """« Il faut 71 VSM pour 1 500 € et 128 pour 3 000 €. », before the VSM are counted."""
        return self.say("Il faut {goals}.", goals=self._for_euros(goals))

    def vsm_missing(self, percent: str, goals: tuple[tuple[int, Decimal], ...], *, over: bool) -> str:
        """« 45,1 % : il manque 7 VSM pour 1 500 € et 64 pour 3 000 €. »."""
        if over:
            return self.say("{percent}\u00a0: il a manqué {goals}.", percent=percent, goals=self._for_euros(goals))
        return self.say("{percent}\u00a0: il manque {goals}.", percent=percent, goals=self._for_euros(goals))

    def vsm_reached(self, percent: str, threshold: Fraction, missing: str) -> str:
        """« 65 % : palier de 50 % atteint ; il manque 50 VSM pour 3 000 €. »; `missing` may be empty."""
        text = self.say(
            "{percent}\u00a0: palier de {threshold} atteint", percent=percent, threshold=fr.threshold_short(threshold)
        )
        return self.say("{text}\u00a0; {missing}.", text=text, missing=missing) if missing else f"{text}."

    def vsm_next(self, goal: tuple[int, Decimal]) -> str:
        """« il manque 50 VSM pour 3 000 € »."""
        return self.say("il manque {goal}", goal=self._for_euros((goal,)))

    def _for_euros(self, goals: tuple[tuple[int, Decimal], ...]) -> str:
        texts = [
            self.say("{count} VSM pour {euros}", count=fr.number(count), euros=fr.euros(euros))
            if not number
            else self.say("{count} pour {euros}", count=fr.number(count), euros=fr.euros(euros))
            for number, (count, euros) in enumerate(goals)
        ]
        return fr.listing(texts)

    def vsm_more(self, missing: int, euros: Decimal) -> str:
        """« Avec 7 VSM de plus : 1 500 €. »."""
        return self.say("Avec {missing} VSM de plus\u00a0: {euros}.", missing=fr.number(missing), euros=fr.euros(euros))

    def vsm_more_or(self, missing: int, euros: Decimal, best: Decimal, structured: int) -> str:
        """« Avec 7 VSM de plus : 1 500 €, ou 1 800 € si 4 sont structurés. »."""
        text = self.say(
            "Avec {missing} VSM de plus\u00a0: {euros}, ou {best}",
            missing=fr.number(missing),
            euros=fr.euros(euros),
            best=fr.euros(best),
        )
        if fr.is_plural(structured):
            return self.say("{text} si {count} sont structurés.", text=text, count=fr.number(structured))
        return self.say("{text} si {count} est structuré.", text=text, count=fr.number(structured))

    def vsm_more_total(self, missing: int, euros: Decimal, best: Decimal, structured: int) -> str:
        """The same where VSM already sent would have to be structured too."""
        return self.say(
            "Avec {missing} VSM de plus\u00a0: {euros}, ou {best} avec {count} VSM structurés en tout.",
            missing=fr.number(missing),
            euros=fr.euros(euros),
            best=fr.euros(best),
            count=fr.number(structured),
        )

    def vsm_bonus(self, share: str, needed: int, goal: int, threshold: Fraction, percent: Decimal) -> str:
        """« Structurés : 31,3 %. Il en faut au moins un tiers pour +20 %, soit 24 sur 71. »."""
        rule = self.say(
            "Il en faut au moins {threshold} pour +{percent}, soit {needed} sur {goal}.",
            threshold=self._share(threshold),
            percent=fr.percent(percent),
            needed=fr.number(needed),
            goal=fr.number(goal),
        )
        return self.say("Structurés\u00a0: {share}. {rule}", share=share, rule=rule) if share else rule

    def vsm_bonus_earned(self, share: str, threshold: Fraction, percent: Decimal, *, tier: bool) -> str:
        """« Structurés : 33,8 %, au moins un tiers : +20 %. »; `tier`: a tier is reached, so it is paid."""
        text = self.say(
            "Structurés\u00a0: {share}, au moins {threshold}", share=share, threshold=self._share(threshold)
        )
        if tier:
            return self.say("{text}\u00a0: +{percent}.", text=text, percent=fr.percent(percent))
        return self.say(
            "{text}\u00a0: +{percent} dès qu’un palier est atteint.", text=text, percent=fr.percent(percent)
        )

    def _share(self, threshold: Fraction) -> str:
        return self.say("un tiers") if threshold == Fraction(1, 3) else fr.threshold_short(threshold)

    def vsm_bar(self, percent: str, thresholds: tuple[Fraction, ...]) -> str:
        """« Taux de VSM : 45,1 %, paliers 50 % et 90 % »."""
        tiers = fr.listing([fr.threshold_short(one) for one in thresholds])
        if not percent:
            return self.say("Taux de VSM\u00a0: non saisi, paliers {tiers}", tiers=tiers)
        return self.say("Taux de VSM\u00a0: {percent}, paliers {tiers}", percent=percent, tiers=tiers)

    def weight(self, weight: Fraction, patients: int, reference: int) -> str:
        """« Coefficient de patientèle : 1,25 (1 000 ÷ 800) »."""
        hundredths = Decimal(weight.numerator) / Decimal(weight.denominator)
        return self.say(
            "Coefficient de patientèle\u00a0: {weight} ({patients} ÷ {reference})",
            weight=fr.decimal(hundredths.quantize(Decimal("0.01"), ROUND_HALF_UP)),
            patients=fr.number(patients),
            reference=fr.number(reference),
        )

    def weight_unknown(self) -> str:
        """Patient list not typed."""
        return self.say("Coefficient inconnu\u00a0: calcul fait avec 1,00.")

    def weight_where(self) -> str:
        """Where to type it."""
        return self.say("Le nombre de patients se saisit dans votre profil.")

    # --- assistant médical --------------------------------------------------------------------------------

    def assistant_field(self, name: str) -> str:
        """Label of a field."""
        labels = {
            "fte": self.say("Temps de travail"),
            "contract_date": self.say("Signature du contrat"),
            "year": self.say("Année du contrat"),
            "percentile": self.say("Percentile de votre patientèle"),
            "annual_cost": self.say("Coût annuel chargé, en euros"),
            "zone": self.say("Zone d’exercice"),
        }
        return labels[name]

    def assistant_hint(self, name: str) -> str:
        """Under a field."""
        hints = {
            "fte": "",
            "contract_date": self.say("Prévue ou passée, par exemple 01/03/2024."),
            "year": self.say("1 pour la première année."),
            "percentile": self.say("Facultatif. De 0 à 100 dans votre spécialité, à demander à la caisse."),
            "annual_cost": self.say("Facultatif. Salaire et charges d’une année."),
            "zone": "",
        }
        return hints[name]

    def zone(self, zone: str) -> str:
        """A zone, as a choice."""
        return self.say("Zone sous-dense") if zone == "sous-dense" else self.say("Autre zone")

    def zone_note(self) -> str:
        """Under the choice of a zone that may pay more."""
        return self.say("Le barème publié ne dit pas ce que la zone ajoute\u00a0: demandez-le à votre caisse.")

    def rest(self, euros: Decimal) -> str:
        """« Reste à charge : 4 000 € »."""
        return self.say("Reste à charge\u00a0: {euros}", euros=fr.euros(euros))

    def fte(self, fte: str) -> str:
        """A working time, as a choice."""
        words = {"0.33": self.say("Tiers-temps"), "0.5": self.say("Mi-temps"), "1": self.say("Temps complet")}
        return words[fte]

    def year_range(self) -> str:
        """A year of contract below 1."""
        return self.say("L’année du contrat doit être comprise entre 1 et 99.")

    def percentile_range(self) -> str:
        """A percentile above 100."""
        return self.say("Le percentile doit être compris entre 0 et 100.")

    def assistant_value(self) -> str:
        """Beside the title."""
        return self.say("Simulation, hors points")

    def simulation(self) -> str:
        """Status of the step once an amount is known."""
        return self.say("Simulation")

    def optional(self) -> str:
        """Status of the step before anything is typed: nothing is asked."""
        return self.say("Facultatif")

    def gate_open(self, gate: str, title: str) -> str:
        """« Accessible si le volet 1 est rempli : oui, selon votre déclaration 2023. »."""
        return self.say(
            "Accessible si le {gate} est rempli\u00a0: oui, selon votre déclaration {year}.", gate=gate, year=title
        )

    def gate_closed(self, gate: str) -> str:
        """« Accessible seulement si le volet 1 est rempli. »."""
        return self.say("Accessible seulement si le {gate} est rempli.", gate=gate)

    def sector(self) -> str:
        """Secteur 2 without Optam."""
        return self.say("L’aide demande le secteur 1 ou l’Optam.")

    def assistant_empty(self) -> str:
        """No working time yet."""
        return self.say("Choisissez un temps de travail pour voir l’aide.")

    def undated(self) -> str:
        """No date of contract yet: the table supposes a contract of today."""
        return self.say("Sans date de signature, le tableau suppose un contrat signé aujourd’hui.")

    def table_heads(self) -> tuple[str, str, str, str, str]:
        """Columns of the table of years."""
        return (
            self.say("Année"),
            self.say("À partir du"),
            self.say("Aide estimée"),
            self.say("Percentiles 90 à 94"),
            self.say("Percentile 95 et plus"),
        )

    def year_short(self, year: int, *, last: bool) -> str:
        """« 1re », « 2e », « 3e et suivantes »."""
        if last:
            return self.say("{year}e et suivantes", year=year)
        return self.say("1re") if year == 1 else self.say("{year}e", year=year)

    def year_spoken(self, year: int, euros: str) -> str:
        """« Première année : aide estimée 18 000 € »."""
        names = {
            1: self.say("Première année"),
            2: self.say("Deuxième année"),
            3: self.say("Troisième année et suivantes"),
        }
        return self.say("{year}\u00a0: aide estimée {euros}", year=names[year], euros=euros)

    def not_published(self) -> str:
        """An amount that no source gives."""
        return self.say("non publié")

    def grids(self, starts: tuple[date, ...]) -> str:
        """« Barème du 22 juin 2024. », « Barèmes du 1er juillet 2019 et du 22 juin 2024. »."""
        days = fr.listing([self.say("du {day}", day=fr.date_long(day)) for day in starts])
        if fr.is_plural(len(starts)):
            return self.say("Barèmes {days}.", days=days)
        return self.say("Barème {days}.", days=days)
