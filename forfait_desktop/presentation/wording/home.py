"""The library, the new declaration and the address helper (ux.md E02, E03, E08)."""

from __future__ import annotations

from datetime import date
from typing import TYPE_CHECKING

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.base import Words

if TYPE_CHECKING:
    # The library is painted with these words, and without the classes of a campaign.
    from forfait_desktop.domain.campaign import Campaign


class HomeWords(Words):
    """Sentences of the library and of the new declaration."""

    # --- titles -------------------------------------------------------------------------------------------

    def unnamed(self) -> str:
        """A physician whose name was not typed."""
        return self.say("Médecin sans nom")

    def campaign_title(self, campaign: Campaign) -> str:
        """« Forfait structure 2023 »."""
        return self.say("{programme} {year}", programme=campaign.programme_title, year=campaign.year)

    def programme(self, programme: str) -> str:
        """« structure », « Donum », beside the year in the library."""
        return self.say("Donum") if programme == "donum" else self.say("structure")

    def choice(self, year: int, title: str) -> str:
        """« 2026 — Donum », « 2023 — forfait structure »."""
        return self.say("{year} — {programme}", year=year, programme=title)

    def imported_choice(self, choice: str) -> str:
        """The same of a campaign file of the user, beside ours of the same year."""
        return self.say("{choice}, barème importé", choice=choice)

    # --- rows of the library ------------------------------------------------------------------------------

    def progress(self, state: str, answered: int, asked: int) -> str:
        """« 10 sur 15 », « à relire », « recopiée »."""
        words = {
            "to-review": self.say("à relire"),
            "reviewed": self.say("relue"),
            "copied": self.say("recopiée"),
            "paid": self.say("recopiée"),
            "closed": self.say("archivée"),
        }
        return words.get(state) or self.say("{answered} sur {asked}", answered=answered, asked=asked)

    def spoken_progress(self, state: str, answered: int, asked: int) -> str:
        """« 10 étapes sur 15 », inside the name of a row."""
        if state != "in-progress":
            return self.progress(state, answered, asked)
        word = self.say("étapes") if fr.is_plural(answered) else self.say("étape")
        return self.say("{answered} {word} sur {asked}", answered=answered, word=word, asked=asked)

    def deadline(self, day: date, today: date) -> str:
        """« 31 déc., 11 jours »."""
        gap = (day - today).days
        if gap == 0:
            return self.say("{day}, aujourd’hui", day=fr.day_month_short(day))
        return self.say("{day}, {days}", day=fr.day_month_short(day), days=fr.days(gap))

    def spoken_deadline(self, day: date, today: date) -> str:
        """« échéance dans 11 jours »."""
        return self.say("échéance {when}", when=fr.relative(day, today))

    def paid(self) -> str:
        """A declaration that was paid."""
        return self.say("versée")

    def over(self) -> str:
        """No date is left."""
        return self.say("close")

    def not_published(self) -> str:
        """No date is known."""
        return self.say("non publiée")

    def row(self, physician: str, year: str, progress: str, acquired: str, deadline: str) -> str:
        """« Dr Claire MARTIN, 2023, 10 étapes sur 15, acquis estimé 4 424 €, échéance dans 11 jours »."""
        return self.say(
            "{physician}, {year}, {progress}, acquis estimé {acquired}, {deadline}",
            physician=physician,
            year=year,
            progress=progress,
            acquired=acquired,
            deadline=deadline,
        )

    def unreadable(self, backup: str) -> str:
        """« Fichier illisible. Une copie du 12 décembre à 9 h 40 est disponible. »."""
        if not backup:
            return self.say("Fichier illisible. Restaurez-le depuis une copie de sécurité.")
        return self.say("Fichier illisible. Une copie du {when} est disponible.", when=backup)

    def next_deadline(self, day: date, what: str) -> str:
        """« Prochaine échéance : 31 décembre 2023, fin de la période des taux. »."""
        return self.say("Prochaine échéance\u00a0: {day}, {what}.", day=fr.date_long(day), what=what)

    def end_of_period(self) -> str:
        """What ends on the last day of the reference period."""
        return self.say("fin de la période des taux")

    def opening(self) -> str:
        """What happens on the first day of the declaration window."""
        return self.say("ouverture de la saisie sur amelipro")

    def closing(self) -> str:
        """What ends on the last day of the declaration window."""
        return self.say("fin de la saisie sur amelipro")

    def no_match(self, search: str) -> str:
        """« Aucune déclaration ne correspond à “saïd”. »."""
        return self.say("Aucune déclaration ne correspond à “{search}”.", search=search)

    def empty_title(self) -> str:
        """Empty library."""
        return self.say("Aucune déclaration pour l’instant")

    def empty_text(self) -> str:
        """Under it."""
        return self.say("Créez la première\u00a0: nous vous guidons étape par étape.")

    # --- new declaration ----------------------------------------------------------------------------------

    def window(self, opens: date | None, closes: date | None, today: date) -> str:
        """The dates of a campaign, beside its radio."""
        if opens is None and closes is None:
            return self.say("Dates de saisie non publiées.")
        if closes is not None and today > closes:
            return self.say("Saisie close depuis le {closes}.", closes=fr.date_long(closes))
        if opens is None and closes is not None:
            return self.say("Saisie jusqu’au {closes}, ouverture non publiée.", closes=fr.date_long(closes))
        if opens is not None and closes is None:
            return self.say("Saisie à partir du {opens}, fin non publiée.", opens=fr.date_long(opens))
        assert opens is not None  # noqa: S101  (both are known here)
        assert closes is not None  # noqa: S101
        if today < opens:
            return self.say("Saisie du {opens} au {closes}.", opens=fr.date_long(opens), closes=fr.date_long(closes))
        return self.say(
            "Saisie ouverte jusqu’au {closes}, {when}.",
            closes=fr.date_long(closes),
            when=fr.relative(closes, today),
        )

    def provisional(self, note: str) -> str:
        """A campaign whose rules may still change."""
        return self.say("Règles provisoires. {note}", note=note)

    def imported(self, note: str) -> str:
        """A campaign file of the user."""
        return self.say("Barème importé. {note}", note=note)

    def concerned(self, kept: int, total: int) -> str:
        """« 19 rubriques sur 22 vous concernent. »."""
        if fr.is_plural(kept):
            return self.say("{kept} rubriques sur {total} vous concernent.", kept=kept, total=total)
        return self.say("{kept} rubrique sur {total} vous concerne.", kept=kept, total=total)

    def choose_specialty(self) -> str:
        """No specialty yet."""
        return self.say("Choisissez votre spécialité pour voir vos indicateurs.")

    def first_year(self) -> str:
        """Installed during the reference year."""
        return self.say(
            "Première année\u00a0: vos taux portent sur quelques mois. Aucun prorata n’est appliqué tant que sa "
            "règle n’est pas connue."
        )

    def already(self, year: int, name: str) -> str:
        """« Une déclaration 2023 existe déjà pour Claire MARTIN. »."""
        return self.say("Une déclaration {year} existe déjà pour {name}.", year=year, name=name)

    def rpps_short(self, lacking: int) -> str:
        """« Le numéro RPPS compte 11 chiffres : il en manque 1. »."""
        return self.say("Le numéro RPPS compte 11 chiffres\u00a0: il en manque {gap}.", gap=lacking)

    def rpps_long(self, extra: int) -> str:
        """Too many digits."""
        return self.say("Le numéro RPPS compte 11 chiffres\u00a0: il y en a {gap} de trop.", gap=extra)

    def rpps_characters(self) -> str:
        """Something else than digits."""
        return self.say("Le numéro RPPS ne contient que des chiffres.")

    def rpps_key(self) -> str:
        """A key that does not match: a warning only."""
        return self.say("La clé du numéro RPPS ne correspond pas\u00a0: vérifiez-le.")

    # --- address helper -----------------------------------------------------------------------------------

    def address_empty(self) -> str:
        """Nothing typed."""
        return self.say("L’adresse apparaîtra ici.")

    def address_good_key(self) -> str:
        """The key matches."""
        return self.say("Clé vérifiée")

    def address_wrong_key(self) -> str:
        """The key does not match: an address is given all the same."""
        return self.say("La clé ne correspond pas\u00a0: une faute de frappe est probable.")

    def address_characters(self) -> str:
        """Letters elsewhere than in 2A and 2B."""
        return self.say("Le matricule ne contient que des chiffres, sauf 2A ou 2B en Corse.")

    def address_start(self) -> str:
        """The first digit is the sex."""
        return self.say("Un matricule commence par 1, 2, 7 ou 8. Vérifiez le premier chiffre.")

    def address_month(self) -> str:
        """The fourth and fifth digits are the month of birth."""
        return self.say("Le mois de naissance (4e et 5e chiffres) n’existe pas. Vérifiez-le.")

    def address_provisional(self) -> str:
        """Begins with 7 or 8."""
        return self.say("Numéro provisoire\u00a0: vérifiez qu’il s’agit du matricule INS.")

    def address_corsica(self) -> str:
        """2A or 2B stays as a letter in the address; no source says."""
        return self.say("Corse\u00a0: la lettre est gardée dans l’adresse. Vérifiez-la dans votre messagerie.")

    def address_proposed(self, number: str) -> str:
        """Thirteen digits: the key can be computed."""
        return self.say("Sans sa clé, ce matricule deviendrait {number}. Vérifiez-la sur la carte.", number=number)

    def address(self, address: str) -> str:
        """The address, as its accessible name."""
        return self.say("Adresse\u00a0: {address}", address=address)

    def copy_address(self) -> str:
        """The button."""
        return self.say("Copier l’adresse")

    def copy_anyway(self) -> str:
        """The button when the key does not match."""
        return self.say("Copier quand même")

    def copied(self) -> str:
        """After copying."""
        return self.say("Adresse copiée. Le presse-papiers sera vidé dans 60 secondes.")

    def matricule(self) -> str:
        """« Le matricule », inside the sentence on its length."""
        return self.say("Le matricule")
