"""The toolbox: what works without any declaration."""

from __future__ import annotations

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.base import Words


class ToolboxWords(Words):
    """What its screens say."""

    def address_title(self) -> str:
        """Screen `outil-adresse`."""
        return self.say("Écrire à un patient")

    def vsm_title(self) -> str:
        """Screen `outil-vsm`."""
        return self.say("Calculette des VSM")

    def assistant_title(self) -> str:
        """Screen `outil-volet3`."""
        return self.say("Volet 3\u00a0: aide à l’emploi d’un assistant médical")

    def glossary_title(self) -> str:
        """Screen `glossaire`."""
        return self.say("Glossaire")

    def not_saved(self, physician: str) -> str:
        """Under the title of a calculator; `physician` is empty without a declaration."""
        if physician:
            return self.say(
                "Calcul d’après le profil et les réponses de {physician}. Rien de ce que vous saisissez ici n’est "
                "enregistré ni ne change sa déclaration.",
                physician=physician,
            )
        return self.say("Rien de ce que vous saisissez ici n’est enregistré.")

    def rules(self) -> str:
        """Label of the choice of the campaign."""
        return self.say("Règles")

    def no_rules(self) -> str:
        """No campaign holds that scheme."""
        return self.say("Aucune campagne connue ne prévoit ce dispositif.")

    def specialty(self) -> str:
        """Question of the simulation without a declaration."""
        return self.say("Votre spécialité")

    def specialties(self) -> tuple[tuple[str, str], ...]:
        """Its answers."""
        return (
            ("generaliste", self.say("Médecine générale")),
            ("specialiste", self.say("Autre spécialité")),
            ("radiologue", self.say("Radiologie")),
        )

    def patients(self) -> str:
        """Question of the calculator without a declaration."""
        return self.say("Patientèle médecin traitant")

    def patients_hint(self) -> str:
        """Under it."""
        return self.say("Facultatif. Sans elle, le calcul est fait avec un coefficient de 1,00.")

    def search(self) -> str:
        """Label of the search."""
        return self.say("Rechercher un terme")

    def terms(self) -> str:
        """Name of the list."""
        return self.say("Termes")

    def count(self, found: int) -> str:
        """« 38 termes »."""
        return fr.count(found, self.say("terme"), self.say("termes"))

    def none(self, search: str) -> str:
        """Nothing matches."""
        return self.say("Aucun terme ne correspond à {search}.", search=fr.quoted(search))

    def glossary_source(self, campaigns: tuple[str, ...]) -> str:
        """« Source : règles du forfait structure 2022 et 2023. »."""
        return self.say("Source\u00a0: fiches des campagnes {campaigns}.", campaigns=fr.listing(list(campaigns)))

    def term_name(self, term: str, meaning: str) -> str:
        """What a screen reader says of a row."""
        return self.say("{term}\u00a0: {meaning}", term=term, meaning=meaning)
