"""« Ce que nous promettons »: the promises, what was measured last, and the limits that remain.

The figures are those of the tests, run on the day told: they are changed here, and in `docs/promesses.md`, after a run.
"""

from __future__ import annotations

from datetime import date

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.base import Words

MEASURED = date(2026, 11, 22)
"""The day of the last measure, on Linux."""


class PromiseWords(Words):
    """What the page says."""

    def title(self) -> str:
        """Screen `promesses`."""
        return self.say("Ce que nous promettons")

    def intro(self) -> str:
        """Under the title."""
        return self.say(
            "Chaque promesse a son essai, refait à chaque changement du programme, en partie pour les plus longs. "
            "Chiffres mesurés le {day}, sous Linux.",
            day=fr.date_long(MEASURED),
        )

    def limits_title(self) -> str:
        """Heading of the limits."""
        return self.say("Ce qui reste hors de portée")

    def measured(self, text: str) -> str:
        """Before a figure."""
        return self.say("Mesuré\u00a0: {text}", text=text)

    def promises(self) -> tuple[tuple[str, str], ...]:
        """Each promise, and what was measured."""
        return (
            (
                self.say("Le matricule d’un patient n’est jamais écrit."),
                self.say(
                    "1\u00a0000\u00a0numéros saisis dans l’aide à l’adresse, le programme arrêté net, puis douze "
                    "écritures recherchées dans tous ses fichiers, l’intérieur des PDF et des archives "
                    "compris\u00a0: 0 trouvé."
                ),
            ),
            (
                self.say("L’adresse copiée est marquée comme secrète, puis effacée du presse-papiers."),
                self.say("60\u00a0secondes au plus\u00a0; 0 reste à la fermeture."),
            ),
            (
                self.say("L’application ne se connecte à aucun site."),
                self.say(
                    "0 connexion pendant tous les essais de l’application entière, suivis appel par appel dans un "
                    "réseau vide\u00a0; tout essai qui en tenterait une échoue."
                ),
            ),
            (
                self.say("Aucun calcul n’arrondit avant de comparer à un seuil."),
                self.say(
                    "Tous les taux jusqu’à 300\u00a0actes comparés à la fraction exacte\u00a0: 0 désaccord\u00a0; les "
                    "602\u00a0taux qui s’afficheraient «\u00a070\u00a0%\u00a0» sans l’atteindre ne l’affichent pas."
                ),
            ),
            (
                self.say("Une clé douteuse de RPPS ou de FINESS avertit et ne bloque pas."),
                self.say("0 refus\u00a0; un chiffre faux dans un matricule est toujours signalé."),
            ),
            (
                self.say("Un fichier enregistré est l’ancien ou le nouveau, jamais un mélange."),
                self.say(
                    "Plus de 10\u00a0800\u00a0pannes, chaque appel au système de onze opérations en échec de sept "
                    "façons\u00a0: 0 fichier perdu. Disque plein, retiré ou en lecture seule sous la fenêtre "
                    "ouverte\u00a0: 0 saisie perdue."
                ),
            ),
            (
                self.say("Arrêtée net, l’application ne perd rien de ce qu’elle a dit enregistré."),
                self.say(
                    "10\u00a0000\u00a0arrêts au hasard pendant l’enregistrement, les pièces, les exports et les "
                    "archives\u00a0: 0 perte. Un arrêt pendant la saisie coûte 30\u00a0secondes de frappe au plus, "
                    "5 le plus souvent."
                ),
            ),
            (
                self.say("Deux personnes ne s’écrasent jamais."),
                self.say(
                    "1\u00a0000\u00a0suites d’actions de trois postes mêlées au hasard, et 2\u00a0000 enregistrements "
                    "de deux programmes à pleine vitesse\u00a0: 0 saisie perdue, 0 mélange sans le dire."
                ),
            ),
            (
                self.say("Ouvrir ne modifie rien."),
                self.say(
                    "Chaque page et chaque écran parcourus, puis fermeture\u00a0: le dossier est le même à l’octet "
                    "près, dates comprises."
                ),
            ),
            (
                self.say("L’heure de l’ordinateur ne change ni vos réponses ni la dernière copie."),
                self.say(
                    "12\u00a0horloges fausses ou singulières (1970, 2038, heure d’été…)\u00a0: 12 mêmes résultats."
                ),
            ),
            (
                self.say("Une pièce modifiée est signalée, et chaque copie gardée se restaure."),
                self.say(
                    "1 octet changé dans 500\u00a0pièces\u00a0: 500 signalées\u00a0; chaque copie restaurée entière."
                ),
            ),
            (
                self.say("Ce qui est supprimé définitivement ne laisse rien dans l’application."),
                self.say(
                    "Nom, texte et identifiant recherchés dans la bibliothèque, les copies, les pièces retirées, "
                    "l’index, les réglages et les journaux, le fichier fût-il abîmé\u00a0: 0 trouvé."
                ),
            ),
            (
                self.say("Une déclaration archivée qui change ailleurs est signalée."),
                self.say(
                    "Sur le poste qui l’a archivée\u00a0: 8\u00a0réécritures sur 8 dites à l’ouverture suivante, même "
                    "avec une somme de contrôle juste."
                ),
            ),
            (
                self.say("Un dossier abîmé est toujours reconnu, et sa meilleure copie proposée."),
                self.say("Chaque troncature d’un dossier, et chacun de ses bits changé\u00a0: 0 passé inaperçu."),
            ),
            (
                self.say("Une anomalie enregistre vos saisies, le dit, et laisse un rapport sans vos réponses."),
                self.say("Essayé à l’ouverture et pendant la saisie\u00a0: 0 réponse dans le rapport."),
            ),
            (
                self.say("Chaque message dit ce qui ne va pas et quoi faire."),
                self.say("Tous les codes d’erreur ont leur phrase, et chacun est provoqué par un essai."),
            ),
            (
                self.say("Les essais remarquent les fautes."),
                self.say(
                    "45\u00a0fautes semées une à une dans le programme (attente du disque oubliée, arrondi avant "
                    "comparaison, adresse de 13\u00a0caractères…)\u00a0: 45 remarquées par l’essai prévu."
                ),
            ),
        )

    def limits(self) -> tuple[str, ...]:
        """What cannot be promised, or was not measured."""
        return (
            self.say(
                "Ces mesures ont été faites sous Linux\u00a0: Windows et macOS sont prévus et n’ont pas été mesurés."
            ),
            self.say(
                "Une coupure de courant, un disque qui ment sur ce qu’il a écrit, un partage réseau interrompu\u00a0: "
                "essayés par simulation seulement."
            ),
            self.say(
                "Deux postes qui enregistrent à la même milliseconde sur un partage réseau, ou deux fenêtres qui "
                "archivent alors, ne sont départagés que si le disque sait réserver un dossier\u00a0; Windows ne le "
                "sait pas."
            ),
            self.say(
                "Un PDF fabriqué pour cela peut cacher ce qu’il ferait à l’ouverture\u00a0: la vérification des pièces "
                "n’est pas un antivirus."
            ),
            self.say(
                "Effacer ne suffit pas partout\u00a0: un disque SSD, un instantané de serveur, un dossier synchronisé "
                "ou une sauvegarde du cabinet peuvent garder une ancienne version."
            ),
            self.say(
                "Un numéro «\u00a0valide\u00a0» est bien écrit\u00a0: cela ne dit ni qu’il existe, ni que c’est celui "
                "de ce patient, ni que son identité est qualifiée."
            ),
            self.say(
                "La règle de la clé des numéros RPPS et FINESS n’est pas confirmée, et l’adresse d’un patient né en "
                "Corse est à vérifier dans votre messagerie."
            ),
            self.say(
                "Un autre poste que celui qui a archivé une déclaration ne voit pas qu’elle a été réécrite avec une "
                "somme de contrôle juste\u00a0; l’empreinte gardée ne prouve ni l’auteur ni la date."
            ),
            self.say(
                "Les fichiers ne sont pas chiffrés par l’application\u00a0: chiffrez le disque de l’ordinateur du "
                "cabinet."
            ),
        )
