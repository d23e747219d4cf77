"""The words of the rule book: its introduction, titles and column heads; the rules are in `wording_rule_text`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.rule_text import RuleTextWords


class RulebookWords(RuleTextWords):
    """Titles, labels and column heads of the rule book."""

    # --- the document -------------------------------------------------------------------------------------

    def title(self) -> str:
        """Title of the document."""
        return self.say("Recueil des règles")

    def subtitle(self, titles: Sequence[str]) -> str:
        """« Forfait structure 2023 », or « 12 campagnes, de Forfait structure 2017 à Donum 2028 »."""
        if len(titles) < 2:
            return "".join(titles)
        return self.say(
            "{count} campagnes, de {first} à {last}", count=fr.number(len(titles)), first=titles[0], last=titles[-1]
        )

    def subject(self) -> str:
        """What the document is for, in its properties."""
        return self.say("Les règles appliquées par l’application, avec leurs sources, à relire et à contester")

    def author(self) -> str:
        """Who wrote it."""
        return "Forfait Desktop"

    def header(self, subtitle: str) -> str:
        """On each page."""
        return self.say("Recueil des règles — {subtitle}", subtitle=subtitle)

    def footer(self, updated: date) -> str:
        """On each page; the only date is that of the rules."""
        return self.say("règles mises à jour le {day} · outil indépendant", day=fr.date_long(updated))

    def contents(self) -> str:
        """Title of the contents list."""
        return self.say("Sommaire")

    def skip(self) -> str:
        """First link of the HTML page."""
        return self.say("Aller au texte")

    def introduction(self) -> tuple[str, ...]:
        """What the reader must know first."""
        return (
            self.say(
                "Ce recueil contient tout ce que l’application sait des règles, pour qu’un médecin ou un juriste "
                "puisse le relire. Chaque chiffre porte ses sources, notre confiance et la date de la dernière "
                "vérification."
            ),
            self.say(
                "Ce qui n’est pas publié est écrit «\u00a0non publié\u00a0» et n’est jamais deviné. "
                "Là où les sources se contredisent, le désaccord et notre choix sont écrits."
            ),
            self.say("Outil indépendant. Ni l’Assurance Maladie ni l’État ne l’ont édité ou validé."),
        )

    def how_to_read(self) -> str:
        """Title of the legend."""
        return self.say("Les quatre degrés de confiance")

    # --- labels -------------------------------------------------------------------------------------------

    def parts(self) -> Mapping[str, str]:
        """Titles of the parts, by key."""
        return {
            "unpublished": self.say("Ce qui n’est pas publié"),
            "warnings": self.say("Réserves"),
            "figures": self.say("Chiffres de la campagne"),
            "profile": self.say("Questions du profil"),
            "exclusive": self.say("Ce qui ne compte qu’une fois"),
            "groups": self.say("Taux lus sur un même écran"),
            "schemes": self.say("Aides hors points"),
            "decisions": self.say("Décisions datées"),
            "amelipro": self.say("Ordre des écrans d’amelipro"),
            "examples": self.say("Exemples à refaire à la main"),
            "glossary": self.say("Glossaire"),
            "sources": self.say("Sources"),
        }

    def labels(self) -> Mapping[str, str]:
        """Labels of pairs and small titles, by key."""
        return {
            "id": self.say("Identifiant"),
            "programme": self.say("Programme"),
            "year": self.say("Année de référence"),
            "state": self.say("État des règles"),
            "updated": self.say("Mise à jour"),
            "point_value": self.say("Valeur du point"),
            "period": self.say("Période de référence"),
            "window": self.say("Déclaration sur amelipro"),
            "former_closes": self.say("Clôtures annoncées avant"),
            "payment": self.say("Versement"),
            "total": self.say("Maximum"),
            "sources": self.say("Sources"),
            "short": self.say("Nom court"),
            "subtitle": self.say("Sous-titre"),
            "lump": self.say("Points en bloc"),
            "gate": self.say("Condition d’ouverture"),
            "behind": self.say("Versé si"),
            "unattributed": self.say("Points non répartis"),
            "nature": self.say("Nature"),
            "points": self.say("Points"),
            "rule": self.say("Règle"),
            "until": self.say("Dernier jour"),
            "units": self.say("Acte compté"),
            "denominator": self.say("Acte de plus"),
            "neutralised": self.say("Neutralisation"),
            "profile": self.say("Profil"),
            "group": self.say("Écran commun"),
            "place": self.say("Où sur amelipro"),
            "calculation": self.say("Calcul officiel"),
            "quick": self.say("Temps estimé"),
            "asks": self.say("Ce qui est demandé"),
            "criteria": self.say("Ce que le médecin saisit"),
            "scale": self.say("Barème"),
            "periods": self.say("Périodes"),
            "how": self.say("Comment faire"),
            "hints": self.say("Conseils"),
            "counts": self.say("Compte"),
            "not_counts": self.say("Ne compte pas"),
            "misreadings": self.say("À ne pas confondre"),
            "evidence": self.say("Preuves utiles"),
            "examples_quoted": self.say("Exemples cités, sans recommandation"),
            "warnings": self.say("Réserves"),
            "figures": self.say("Chiffres et sources"),
            "cited": self.say("Sources citées"),
            "conditions": self.say("Conditions que l’application ne vérifie pas"),
            "method": self.say("Méthode et temps"),
            "weight": self.say("Poids de la patientèle"),
            "bonus": self.say("Majoration"),
            "excluded": self.say("Qui en est exclu"),
        }

    def heads_figures(self) -> tuple[str, ...]:
        """Columns of the figures."""
        return (self.say("Chiffre"), self.say("Valeur retenue"), self.say("Confiance"), self.say("Sources"))

    def heads_sources(self) -> tuple[str, ...]:
        """Columns of the sources."""
        return (self.say("N°"), self.say("Source"), self.say("Nature, vérification"), self.say("Adresse"))

    def heads_decisions(self) -> tuple[str, ...]:
        """Columns of the decisions."""
        return (
            self.say("Date"),
            self.say("Quoi"),
            self.say("Avant → après"),
            self.say("Pourquoi"),
            self.say("Sources"),
        )

    def heads_examples(self) -> tuple[str, ...]:
        """Columns of the examples."""
        return (
            self.say("Exemple"),
            self.say("Profil et réponses"),
            self.say("Résultat attendu"),
            self.say("D’où vient le nombre"),
        )

    def heads_criteria(self) -> tuple[str, ...]:
        """Columns of what is answered."""
        return (self.say("Libellé"), self.say("Aide"), self.say("Où vérifier"), self.say("Identifiant"))

    def heads_scale(self) -> tuple[str, ...]:
        """Columns of a scale."""
        return (self.say("À partir de"), self.say("Points par période"))

    def heads_vsm(self) -> tuple[str, ...]:
        """Columns of the tiers of the VSM."""
        return (self.say("Part des patients"), self.say("Montant avant poids et majoration"))

    def heads_method(self) -> tuple[str, ...]:
        """Columns of a method."""
        return (self.say("Étape"), self.say("Temps"), self.say("Remarque"))

    def heads_grid(self) -> tuple[str, ...]:
        """Columns of the amounts of an assistant."""
        return (
            self.say("Temps de travail"),
            self.say("1re année"),
            self.say("2e année"),
            self.say("À partir de la 3e"),
            self.say("Du 90e au 95e percentile exclu, à partir de la 3e"),
            self.say("Dès le 95e percentile"),
        )

    def heads_amelipro(self) -> tuple[str, ...]:
        """Columns of the screens."""
        return (self.say("Rang"), self.say("Champ"), self.say("Rubrique"), self.say("Saisie"))
