"""A rule in French: facts, thresholds, scales, schemes, and the examples as they were written."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal
from fractions import Fraction
from typing import Literal

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.base import Words


class RuleTextWords(Words):
    """Sentences that turn a rule into French."""

    # --- facts --------------------------------------------------------------------------------------------

    def state(self, state: Literal["final", "provisional"], imported: bool) -> str:
        """« définitif », « provisoire, barème importé »."""
        text = self.say("définitif") if state == "final" else self.say("provisoire")
        return self.say("{state}, barème importé", state=text) if imported else text

    def unpublished(self) -> str:
        """What no source says."""
        return self.say("non publié")

    def span(self, start: date | None, end: date | None) -> str:
        """« du 1er janvier au 31 décembre 2023 »; what is missing is « non publié »."""
        if start is not None and end is not None:
            return self.say("du {start} au {end}", start=fr.date_long(start), end=fr.date_long(end))
        if end is not None:
            return self.say("jusqu’au {end}, début non publié", end=fr.date_long(end))
        if start is not None:
            return self.say("à partir du {start}, fin non publiée", start=fr.date_long(start))
        return self.unpublished()

    def points_each(self, amount: str) -> str:
        """The value of a point."""
        return self.say("{amount} par point", amount=amount)

    def gate(self, titles: Sequence[str], at_least: int | None) -> str:
        """« les 4 conditions : … », « au moins 4 des 5 conditions : … »."""
        names = "\u00a0; ".join(titles)
        if at_least is not None and at_least != len(titles):
            return self.say(
                "au moins {least} des {count} conditions\u00a0: {names}", least=at_least, count=len(titles), names=names
            )
        if len(titles) == 1:
            return self.say("la condition\u00a0: {names}", names=names)
        return self.say("les {count} conditions\u00a0: {names}", count=len(titles), names=names)

    def behind(self, title: str) -> str:
        """What opens a volet."""
        return self.say("{title} est rempli", title=title)

    def in_lump(self, volet: str) -> str:
        """A line without points of its own."""
        return self.say("compris dans les points en bloc ({volet})", volet=volet)

    def until_default(self) -> str:
        """A line without a deadline of its own."""
        return self.say("celui de la règle commune\u00a0: fin de la période pour un taux ou un nombre, sinon clôture")

    def denominator(self, code: str) -> str:
        """What one more act does to a rate."""
        if code == "grows":
            return self.say("s’ajoute aussi au total")
        return self.say("ne change pas le total")

    def neutralised(self, reason: str, who: str) -> str:
        """Points granted whatever is answered."""
        reason = reason.rstrip(".")
        if who:
            return self.say("{reason}. Pour ce profil seulement\u00a0: {who}.", reason=reason, who=who)
        return self.say("{reason}. Pour tous.", reason=reason)

    def profile_line(self, who: str, reason: str) -> str:
        """A line that depends on the profile."""
        return self.say("demandé à ce profil seulement\u00a0: {who}. {reason}", who=who, reason=reason)

    def profile_value(self, key: str, value: object) -> str:
        """« médecin traitant : oui »."""
        names = {
            "specialty_group": self.say("spécialité"),
            "medecin_traitant": self.say("médecin traitant"),
            "lap_available": self.say("LAP certifié disponible"),
            "patients": self.say("patients de la liste"),
            "children_only": self.say("seulement des enfants de moins de 16 ans"),
        }
        texts = {
            "generaliste": self.say("généraliste"),
            "specialiste": self.say("autre spécialiste"),
            "radiologue": self.say("radiologue"),
            "True": self.say("oui"),
            "False": self.say("non"),
        }
        text = texts.get(str(value)) or self.given(value)
        return self.say("{name}\u00a0: {value}", name=names.get(key, key), value=text)

    def exclusive(self, first: str, second: str) -> str:
        """A pair that counts once."""
        return self.say(
            "{first} et {second}\u00a0: le même engagement ne compte qu’une fois.", first=first, second=second
        )

    def criterion_of(self, title: str, criterion: str) -> str:
        """« Asalée (Exercice coordonné) »."""
        return self.say("{criterion} ({title})", title=title, criterion=criterion)

    def prefilled(self, prefilled: bool) -> str:
        """Whether a field of amelipro is to be typed."""
        return self.say("prérempli, à vérifier") if prefilled else self.say("à saisir")

    def source_number(self, number: int) -> str:
        """« S4 », which the list of sources explains."""
        return self.say("S{number}", number=number)

    # --- rules --------------------------------------------------------------------------------------------

    def checklist(self, need: str, at_least: int, count: int) -> str:
        """How many of the conditions are needed."""
        if count == 1:
            return self.say("oui ou non\u00a0: la condition est remplie ou ne l’est pas")
        if need == "all":
            return self.say("les {count} conditions sont nécessaires", count=count)
        least = 1 if need == "any" else at_least
        if least == 1:
            return self.say("une seule des {count} conditions suffit", count=count)
        return self.say("au moins {least} des {count} conditions", least=least, count=count)

    def rate(self, threshold: Fraction) -> str:
        """« un taux d’au moins 2/3 (66,67 %), comparé sans arrondi »."""
        return self.say("un taux d’au moins {threshold}, comparé sans arrondi", threshold=fr.threshold(threshold))

    def mean(self, threshold: Fraction, count: int) -> str:
        """An unweighted mean."""
        return self.say(
            "une moyenne simple de {count} taux d’au moins {threshold}, comparée sans arrondi",
            count=count,
            threshold=fr.threshold(threshold),
        )

    def counts(self, minimum: int, count: int) -> str:
        """Each count at least so many."""
        if count == 1:
            return self.say("un nombre d’au moins {minimum}", minimum=fr.number(minimum))
        return self.say("{count} nombres, chacun d’au moins {minimum}", count=count, minimum=fr.number(minimum))

    def tiers(self, requires: str) -> str:
        """Points by count."""
        if requires:
            return self.say("des points par paliers, pour chaque période, si {title} est rempli", title=requires)
        return self.say("des points par paliers, pour chaque période")

    def bundle(self) -> str:
        """A line whose inside is not published."""
        return self.say("oui ou non\u00a0: le détail de cette ligne n’est pas publié")

    def from_count(self, at_least: int) -> str:
        """Head of a row of a scale."""
        return fr.number(at_least)

    def period(self, label: str, start: date, end: date) -> str:
        """« 1er trimestre : du 1er janvier au 31 mars 2022 »."""
        return self.say("{label}\u00a0: {span}", label=label, span=self.span(start, end))

    def ratio(self, done: str, total: str) -> str:
        """« Feuilles électroniques ÷ Total des feuilles »."""
        return self.say("{done} ÷ {total}", done=done, total=total)

    # --- schemes ------------------------------------------------------------------------------------------

    def weight(self, patients: int, children: int) -> str:
        """The weight of a patient list."""
        return self.say(
            "patients du médecin traitant ÷ {patients}, ou ÷ {children} pour un médecin d’enfants de moins de 16 ans",
            patients=fr.number(patients),
            children=fr.number(children),
        )

    def bonus(self, percent: Decimal, threshold: Fraction) -> str:
        """« +20 % si au moins 1/3 (33,33 %) des VSM envoyés sont structurés »."""
        return self.say(
            "+{percent} si au moins {threshold} des VSM envoyés sont structurés",
            percent=fr.percent(percent),
            threshold=fr.threshold(threshold),
        )

    def minutes(self, minutes: Decimal, each: bool) -> str:
        """« 30 minutes », « 2 minutes par patient »."""
        text = fr.count(minutes, self.say("minute"), self.say("minutes"))
        return self.say("{minutes} par patient", minutes=text) if each else text

    def grid_from(self, start: date) -> str:
        """Title of a grid of amounts."""
        return self.say("Montants annuels, grille en vigueur à partir du {day}", day=fr.date_long(start))

    def working_time(self, fte: str) -> str:
        """« 0,5 équivalent temps plein »."""
        return self.say("{fte} équivalent temps plein", fte=fr.decimal(fte))

    def contracts_before(self, day: date) -> str:
        """A row of a grid that is closed to new contracts."""
        return self.say("Seulement pour un contrat signé avant le {day}.", day=fr.date_long(day))

    # --- examples -----------------------------------------------------------------------------------------

    def on(self, day: date) -> str:
        """« Au 20 décembre 2023 »."""
        return self.say("Au {day}", day=fr.date_long(day))

    def answer(self, name: str, value: str) -> str:
        """« Alimentation du DMP : 200 sur 2 000 »."""
        return self.say("{name}\u00a0: {value}", name=name, value=value)

    def no_answer(self) -> str:
        """An example without any answer."""
        return self.say("aucune réponse")

    def aside(self, choice: str) -> str:
        """What the physician decided about a line."""
        return self.say("gardé") if choice == "kept" else self.say("mis de côté")

    def expected(self, part: str, points: Decimal, value: Decimal) -> str:
        """« acquis : 632 points (4 424 €) »."""
        names = {
            "acquired": self.say("acquis"),
            "pending": self.say("en attente"),
            "open": self.say("encore possible"),
            "lost": self.say("hors d’atteinte"),
            "unattributed": self.say("non réparti"),
        }
        return self.say("{part}\u00a0: {amount}", part=names[part], amount=fr.points_and_euros(points, value))

    def expected_gate(self, state: str) -> str:
        """The state of the gate."""
        words = {"open": self.say("porte ouverte"), "closed": self.say("porte fermée")}
        return words.get(state, self.say("porte indécise"))

    def expected_status(self, status: str) -> str:
        """The status of a line."""
        words = {
            "neutralised": self.say("neutralisé"),
            "not_applicable": self.say("sans objet"),
            "invalid": self.say("à corriger"),
            "met": self.say("atteint"),
            "not_met": self.say("non atteint"),
            "started": self.say("commencé"),
            "unanswered": self.say("à compléter"),
        }
        return words.get(status, status)

    def unknown_amount(self) -> str:
        """An amount that cannot be said."""
        return self.say("montant qui ne peut pas être dit")

    def part(self, name: str, value: str) -> str:
        """« CPTS oui »."""
        return self.say("{name} {value}", name=name, value=value)

    def given(self, value: object) -> str:
        """An answer as it was typed: « oui », « 200 sur 2 000 », « 75 % », « je ne sais pas »."""
        if value == "unknown":
            return self.say("je ne sais pas")
        if isinstance(value, bool):
            return self.say("oui") if value else self.say("non")
        if isinstance(value, int):
            return fr.number(value)
        if not isinstance(value, Mapping):
            return str(value)
        texts: list[str] = []
        if "done" in value or "total" in value:
            texts.append(
                self.say(
                    "{done} sur {total}", done=self._count(value.get("done")), total=self._count(value.get("total"))
                )
            )
        if "percent" in value:
            texts.append(fr.with_percent(fr.decimal(str(value["percent"]))))
        return ", ".join(texts)

    def _count(self, value: object) -> str:
        return fr.number(value) if isinstance(value, int) else "…"

    def scheme_value(self, key: str, value: object) -> str:
        """« patients en ALD : 120 »."""
        names = {
            "ald_patients": self.say("patients en ALD"),
            "vsm_sent": self.say("VSM envoyés"),
            "vsm_structured": self.say("dont structurés"),
            "fte": self.say("temps de travail"),
            "contract_date": self.say("contrat signé le"),
            "year": self.say("année du contrat"),
            "percentile": self.say("percentile de la patientèle"),
        }
        shown = self.given(value)
        if key == "fte":
            shown = self.working_time(str(value))
        elif key == "contract_date":
            shown = _day(str(value))
        return self.say("{name}\u00a0: {value}", name=names.get(key, key), value=shown)


def _day(text: str) -> str:
    """A day written « 2024-09-01 », in French; anything else as it is written."""
    try:
        return fr.date_long(date.fromisoformat(text))
    except ValueError:
        return text
