"""The three seasons of a declaration, on the home screen: what to do now, and what is not published."""

from __future__ import annotations

from datetime import date

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.base import Words


class SeasonWords(Words):
    """Sentences of the home screen's line; `what` is « forfait structure 2025 » or « Donum 2026 »."""

    def what(self, programme: str, year: int) -> str:
        """« forfait structure 2025 », « Donum 2026 »."""
        if programme == "donum":
            return self.say("Donum {year}", year=year)
        return self.say("forfait structure {year}", year=year)

    def steer(self, what: str, end: date, days: int) -> str:
        """Until the end of the reference period."""
        if days == 0:
            return self.say("Piloter {what}\u00a0: dernier jour pour agir sur vos taux.", what=what)
        return self.say(
            "Piloter {what}\u00a0: encore {days} pour agir sur vos taux, jusqu’au {end}.",
            what=what,
            days=fr.days(days),
            end=fr.date_long(end),
        )

    def also_open(self) -> str:
        """The declaration can already be made."""
        return self.say("La saisie est déjà ouverte sur amelipro.")

    def opens_on(self, day: date) -> str:
        """When the declaration window opens."""
        return self.say("La saisie ouvrira le {day}.", day=fr.date_long(day))

    def wait(self, what: str, day: date, today: date) -> str:
        """Between the end of the period and the opening."""
        return self.say(
            "{what}\u00a0: l’année est finie, la saisie ouvre {when}, le {day}.",
            what=fr.upper_first(what),
            when=fr.relative(day, today),
            day=fr.date_long(day),
        )

    def declare(self, what: str, end: date, days: int) -> str:
        """While the declaration window is open."""
        if days == 0:
            return self.say("Déclarer {what}\u00a0: la saisie sur amelipro ferme aujourd’hui.", what=what)
        return self.say(
            "Déclarer {what}\u00a0: la saisie sur amelipro est ouverte encore {days}, jusqu’au {end}.",
            what=what,
            days=fr.days(days),
            end=fr.date_long(end),
        )

    def declare_no_end(self, what: str) -> str:
        """The window is open, its end was not published."""
        return self.say("Déclarer {what}\u00a0: la saisie est ouverte sur amelipro. Fin\u00a0: non publiée.", what=what)

    def copied(self, what: str, end: date) -> str:
        """Copied, and the window is still open."""
        return self.say(
            "{what}\u00a0: déclaration recopiée. La saisie reste ouverte jusqu’au {end}.",
            what=fr.upper_first(what),
            end=fr.date_long(end),
        )

    def verify(self, what: str) -> str:
        """After the declaration: what was paid."""
        return self.say(
            "Vérifier {what}\u00a0: après le versement, comparez le montant reçu à l’estimation.", what=what
        )

    def verify_since(self, what: str, day: date) -> str:
        """The user noted the day of the payment."""
        return self.say(
            "Vérifier {what}\u00a0: versement noté au {day}, comparez le montant reçu à l’estimation.",
            what=what,
            day=fr.date_long(day),
        )

    def unknown(self, what: str) -> str:
        """The period is over and no date of declaration is known."""
        return self.say(
            "{what}\u00a0: l’année est finie. Ouverture de la saisie\u00a0: non publiée.", what=fr.upper_first(what)
        )

    def opening_unknown(self) -> str:
        """During the year, nothing is known of the declaration window yet."""
        return self.say("Ouverture de la saisie\u00a0: non publiée.")

    def create(self, year: int) -> str:
        """No declaration for the year that runs."""
        return self.say(
            "Piloter {year}\u00a0: aucune déclaration pour cette année. Créez-la pour suivre vos taux.", year=year
        )

    def others(self, count: int) -> str:
        """Other declarations are at the same point."""
        if fr.is_plural(count):
            return self.say("{count} autres déclarations sont au même point.", count=count)
        return self.say("Une autre déclaration est au même point.")

    # --- buttons ------------------------------------------------------------------------------------------

    def open(self) -> str:
        """Opens the declaration."""
        return self.say("Ouvrir la déclaration")

    def open_name(self, physician: str) -> str:
        """Its accessible name."""
        return self.say("Ouvrir la déclaration\u00a0: {physician}", physician=physician)

    def what_if(self) -> str:
        """Opens « Et si… » on it."""
        return self.say("Et si…")

    def copy(self) -> str:
        """Opens the copy sheet."""
        return self.say("À recopier sur amelipro")

    def check(self) -> str:
        """Opens the verification."""
        return self.say("Vérifier le versement")

    def deadlines(self) -> str:
        """Opens the deadlines."""
        return self.say("Voir les échéances")

    def new(self, year: int) -> str:
        """Makes a new declaration."""
        return self.say("Créer la déclaration {year}", year=year)

    def note_date(self) -> str:
        """Notes a date that is not published."""
        return self.say("Noter la date…")

    # --- dialog -------------------------------------------------------------------------------------------

    def dialog_title(self, what: str) -> str:
        """The dialog."""
        return self.say("Dates de {what}", what=what)

    def dialog_lead(self) -> str:
        """What the dates are for."""
        return self.say(
            "Notez les dates que votre caisse vous a données. Elles servent aux rappels de l’accueil et ne changent "
            "aucun calcul."
        )

    def date_label(self, which: str) -> str:
        """Label of a field."""
        labels = {
            "opens": self.say("Ouverture de la saisie sur amelipro"),
            "closes": self.say("Dernier jour de la saisie"),
            "payment": self.say("Jour du versement"),
        }
        return labels[which]

    def not_published(self) -> str:
        """Under a field."""
        return self.say("Non publié à ce jour.")

    def order_error(self) -> str:
        """The window would close before it opens."""
        return self.say("Le dernier jour doit venir après l’ouverture.")
