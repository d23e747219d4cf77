"""The words of the four models of the report, of its annex and of its HTML page (ux.md section 4, E16)."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.base import Words


class PaperWords(Words):
    """What a model says that « Complet » does not."""

    # --- models and frame ---------------------------------------------------------------------------------

    def model(self, model: str) -> str:
        """The name of a model, beside its radio."""
        return {
            "complet": self.say("Complet"),
            "controle": self.say("Pour un contrôle"),
            "comptable": self.say("Pour le comptable"),
            "preparation": self.say("Fiche de préparation"),
        }[model]

    def mark(self, model: str) -> str:
        """The mark of the cover."""
        return {
            "complet": self.say("Document de préparation"),
            "controle": self.say("Dossier pour un contrôle"),
            "comptable": self.say("Note pour le comptable"),
            "preparation": self.say("Fiche de préparation"),
        }[model]

    def file_part(self, model: str) -> str:
        """What tells the files of the models apart, "" for « Complet »."""
        return {"complet": "", "controle": "controle", "comptable": "comptable", "preparation": "preparation"}[model]

    def foot(self) -> str:
        """Under the footer of each page."""
        return self.say("Outil indépendant\u00a0: ni l’Assurance Maladie ni l’État ne l’ont édité ou validé.")

    def contents_title(self) -> str:
        """Of the HTML page."""
        return self.say("Sommaire")

    def skip_text(self) -> str:
        """First link of the HTML page."""
        return self.say("Aller au texte")

    def fingerprint(self, mark: str) -> str:
        """What the fingerprint at the foot of each page is."""
        return self.say(
            "L’empreinte {mark} résume les réponses\u00a0: ce sont les huit premiers caractères de leur somme SHA-256. "
            "Deux documents qui portent la même empreinte ont été faits avec les mêmes réponses. "
            "Elle ne prouve pas de date.",
            mark=mark,
        )

    def not_a_declaration(self) -> str:
        """The only notice of a model without amounts."""
        return self.say("Ce document ne vaut pas déclaration.")

    # --- profile ------------------------------------------------------------------------------------------

    def profile_title(self) -> str:
        """Section « Médecin »."""
        return self.say("Médecin et cabinet")

    def profile_labels(self) -> Mapping[str, str]:
        """Field → its label."""
        return {
            "name": self.say("Nom sur ce document"),
            "family_name": self.say("Nom de famille"),
            "given_name": self.say("Prénom"),
            "rpps": self.say("Numéro RPPS"),
            "specialty": self.say("Spécialité"),
            "sector": self.say("Secteur"),
            "practice": self.say("Exercice"),
            "department": self.say("Département"),
            "software": self.say("Logiciel métier"),
            "first_installation": self.say("Première installation"),
            "patients": self.say("Patients"),
        }

    # --- « Pour un contrôle » -----------------------------------------------------------------------------

    def titles(self) -> Mapping[str, str]:
        """Titles of the sections, by key."""
        return {
            "pieces": self.say("Pièces justificatives"),
            "unproven": self.say("Déclaré, sans pièce jointe"),
            "declared": self.say("Réponses déclarées"),
            "computed": self.say("Lignes calculées par l’Assurance Maladie"),
            "history": self.say("Suivi du dossier"),
            "amounts": self.say("Montants acquis"),
            "account": self.say("Estimation et versement"),
            "questions": self.say("Questions sans réponse"),
            "to_find": self.say("Pièces à retrouver"),
            "annex": self.say("Annexe\u00a0: à recopier sur amelipro"),
            "simulation": self.say("Simulation, hors total"),
        }

    def heads_declared(self) -> tuple[str, ...]:
        """Column heads of the declared answers."""
        return (self.say("Rubrique"), self.say("Réponse"), self.say("Statut"), self.say("Preuve"))

    def heads_computed(self) -> tuple[str, ...]:
        """Column heads of the computed lines."""
        return (self.say("Rubrique"), self.say("Votre chiffre"), self.say("Seuil"), self.say("Statut"))

    def heads_amounts(self) -> tuple[str, ...]:
        """Column heads of the acquired amounts."""
        return (self.say("Volet"), self.say("Points acquis"), self.say("Euros"))

    def total(self) -> str:
        """Last row of the amounts."""
        return self.say("Total acquis, estimé")

    def whole_hash(self, digest: str) -> str:
        """The whole fingerprint of a piece."""
        return self.say("SHA-256\u00a0: {digest}", digest=digest)

    def place(self, place: str) -> str:
        """Where the original of a piece is."""
        return self.say("Original\u00a0: {place}", place=place)

    def history_labels(self) -> Mapping[str, str]:
        """What happened to the declaration."""
        return {
            "modified": self.say("Dernière modification"),
            "prepared": self.say("Préparé par"),
            "reviewed": self.say("Relu par"),
            "void": self.say("Relecture annulée"),
            "unprepared": self.say("Préparation annulée"),
            "copied": self.say("Recopié sur amelipro"),
            "receipt": self.say("Accusé"),
            "closed": self.say("Dossier clos"),
            "paid": self.say("Versement reçu"),
        }

    def by_on(self, who: str, day: date | None) -> str:
        """« Nadia Benali, le 20 décembre 2023 »."""
        if day is None:
            return who
        if not who:
            return fr.date_long(day)
        return self.say("{who}, le {day}", who=who, day=fr.date_long(day))

    def void(self, day: date, changed: str) -> str:
        """A review that no longer stands."""
        if not changed:
            return self.say("celle du {day}, des réponses ayant changé depuis", day=fr.date_long(day))
        return self.say("celle du {day}, car ceci a changé depuis\u00a0: {what}", day=fr.date_long(day), what=changed)

    def changed_part(self, key: str) -> str:
        """What is not a line and changed since the review."""
        return {
            "physician": self.say("le profil"),
            "schemes": self.say("les dispositifs hors points"),
            "rules": self.say("les règles de la campagne"),
        }.get(key, "")

    # --- « Pour le comptable » ----------------------------------------------------------------------------

    def account_labels(self) -> Mapping[str, str]:
        """Lines of the accountant’s note."""
        return {
            "scheme": self.say("Dispositif"),
            "year": self.say("Année de référence"),
            "physician": self.say("Médecin"),
            "estimate": self.say("Montant estimé"),
            "nature": self.say("Nature"),
            "expected": self.say("Versement attendu"),
            "received": self.say("Montant reçu"),
            "on": self.say("Reçu le"),
            "difference": self.say("Écart avec l’estimation"),
        }

    def not_received(self) -> str:
        """The nature of the amount."""
        return self.say("Montant estimé, non encaissé")

    def received(self) -> str:
        """The nature of the amount once something was paid."""
        return self.say("Montant estimé, à rapprocher du versement reçu")

    def not_published(self) -> str:
        """The period of the payment is not known."""
        return self.say("période non publiée")

    def blank_amount(self) -> str:
        """To fill by hand."""
        return self.say("______________\u00a0€")

    def blank_day(self) -> str:
        """To fill by hand."""
        return "____ / ____ / ________"

    def account_note(self) -> str:
        """Under the table."""
        return self.say(
            "Estimation faite par le médecin avant le calcul de l’Assurance Maladie. Elle ne vaut pas facture, "
            "ni avis de versement."
        )

    # --- « Fiche de préparation » -------------------------------------------------------------------------

    def preparation_note(self) -> str:
        """How to use the sheet."""
        return self.say(
            "Répondez à la main. Cochez une case, ou écrivez les nombres lus sur amelipro ou dans le logiciel."
        )

    def no_question(self) -> str:
        """Everything is answered."""
        return self.say("Toutes les questions ont une réponse.")

    def yes_no(self) -> tuple[str, ...]:
        """The boxes of a question."""
        return (self.say("Oui"), self.say("Non"), self.say("Je ne sais pas"))

    def tick_what_applies(self) -> str:
        """Above the boxes of a list."""
        return self.say("Cochez ce qui convient.")

    def to_correct(self, problem: str) -> str:
        """An entry that cannot be right, with what is wrong."""
        return self.say("À corriger\u00a0: {problem}", problem=problem)

    def blank_number(self, label: str) -> str:
        """One number to write."""
        return self.say("{label}\u00a0: ____________", label=label.strip())

    def blank_or(self, blank: str) -> str:
        """Before the figure that amelipro shows, in place of the two numbers."""
        return self.say("ou {blank}", blank=fr.lower_first(blank))

    # --- annex --------------------------------------------------------------------------------------------

    def heads_annex(self) -> tuple[str, ...]:
        """Column heads of the annex."""
        return (
            self.say("n°"),
            self.say("Rubrique sur amelipro"),
            self.say("Ce que vous saisissez"),
            self.say("Fait"),
        )

    def order_to_verify(self) -> str:
        """Before a note on the order of the screens that does not say it."""
        return self.say("Ordre à vérifier.")

    def verified_word(self) -> str:
        """What a note that says it holds: « à vérifier », « vérifié le »."""
        return self.say("vérifi")

    def annex_empty(self) -> str:
        """No row at all."""
        return self.say("Rien à recopier.")
