"""The method of the VSM (ux.md E12): times, ticks, chronometer."""

from __future__ import annotations

from datetime import date
from decimal import Decimal

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.base import Words

_ROUND = 300
_HOUR, _MINUTE = 3600, 60


class MethodWords(Words):
    """What the method says; every time is an estimate or a measure, never a promise."""

    def minutes(self, minutes: Decimal, *, each: bool) -> str:
        """« 45 min », « 1,5 min par patient »."""
        if each:
            return self.say("{minutes} min par patient", minutes=fr.number(minutes))
        return self.say("{minutes} min", minutes=fr.number(minutes))

    def lasting(self, seconds: int) -> str:
        """« 57 min », « 1 h 35 min »; rounded to the minute."""
        minutes = (seconds + _MINUTE // 2) // _MINUTE
        hours, rest = divmod(minutes, 60)
        if not hours:
            return self.say("{minutes} min", minutes=rest)
        if not rest:
            return self.say("{hours} h", hours=fr.number(hours))
        return self.say("{hours} h {minutes} min", hours=fr.number(hours), minutes=rest)

    def exact(self, seconds: int) -> str:
        """« 12 min 05 s »: what the chronometer shows."""
        minutes, rest = divmod(seconds, _MINUTE)
        hours, minutes = divmod(minutes, 60)
        if hours:
            return self.say(
                "{hours} h {minutes} min {seconds} s", hours=hours, minutes=f"{minutes:02}", seconds=f"{rest:02}"
            )
        return self.say("{minutes} min {seconds} s", minutes=minutes, seconds=f"{rest:02}")

    def for_patients(self, minutes: str, patients: int, time: str) -> str:
        """« 1,5 min par patient, 38 patients : 57 min »."""
        return self.say(
            "{minutes}, {patients}\u00a0: {time}",
            minutes=minutes,
            patients=fr.count(patients, self.say("patient"), self.say("patients")),
            time=time,
        )

    def done(self, day: date, time: str) -> str:
        """« Fait le 20 décembre 2023, en 12 min. »; `time` may be empty."""
        if time:
            return self.say("Fait le {day}, en {time}.", day=fr.date_long(day), time=time)
        return self.say("Fait le {day}.", day=fr.date_long(day))

    def spent(self, time: str) -> str:
        """« 12 min déjà mesurées. »."""
        return self.say("Déjà mesuré\u00a0: {time}.", time=time)

    def left(self, seconds: int, uncounted: int) -> str:
        """« Reste environ 2 h. »; `uncounted`: steps whose patients are not counted yet."""
        rounded = (seconds + _ROUND // 2) // _ROUND * _ROUND
        if seconds and not rounded:
            rounded = _ROUND
        if uncounted and not seconds:
            return self.say("Indiquez le nombre de patients pour voir le temps qui reste.")
        if uncounted:
            return self.say(
                "Reste environ {time}, sans l’étape dont les patients ne sont pas comptés.", time=self.lasting(rounded)
            )
        return self.say("Reste environ {time}.", time=self.lasting(rounded))

    def all_done(self) -> str:
        """Every step is ticked."""
        return self.say("Toutes les étapes sont faites.")

    def without_bulk(self, text: str, time: str) -> str:
        """« Sans envoi groupé, comptez plutôt 3 minutes par patient : environ 7 h. »."""
        return self.say("{text}\u00a0: environ {time}.", text=text.rstrip("."), time=time)

    def minutes_label(self, number: int, *, each: bool) -> str:
        """Label of the time of a step."""
        if each:
            return self.say("Étape {number}, minutes par patient", number=number)
        return self.say("Étape {number}, minutes", number=number)

    def minutes_error(self) -> str:
        """A time that cannot be read."""
        return self.say("Saisissez un nombre de minutes entre 0 et 600, par exemple 1,5.")

    def usual(self, minutes: str) -> str:
        """Under a field left empty."""
        return self.say("Estimation de départ\u00a0: {minutes}.", minutes=minutes)

    def patients_label(self) -> str:
        """How many patients are still to treat."""
        return self.say("Patients à traiter")

    def patients_hint(self, deduced: int | None) -> str:
        """Under that field: only a number is ever asked."""
        if deduced is None:
            return self.say("Un nombre suffit\u00a0: aucune liste de patients n’est gardée.")
        return self.say(
            "Sans saisie\u00a0: {count}, d’après vos chiffres. Aucune liste de patients n’est gardée.",
            count=fr.number(deduced),
        )

    def bulk_label(self) -> str:
        """Whether the software sends in bulk."""
        return self.say("Mon logiciel envoie en lot")

    def yes_no(self, code: str) -> str:
        """« Oui », « Non »."""
        return self.say("Oui") if code == "oui" else self.say("Non")

    def title(self, number: int, title: str) -> str:
        """« Étape 1 : télécharger la liste des patients en ALD sur amelipro »."""
        return self.say("Étape {number}\u00a0: {title}", number=number, title=fr.lower_first(title))

    def chrono(self, number: int, seconds: int) -> str:
        """« Étape 2, temps passé : 12 min 05 s »."""
        return self.say("Étape {number}, temps passé\u00a0: {time}", number=number, time=self.exact(seconds))

    def chrono_start(self) -> str:
        """Button."""
        return self.say("Démarrer le chronomètre")

    def chrono_resume(self) -> str:
        """Button, once some time was measured."""
        return self.say("Reprendre le chronomètre")

    def chrono_stop(self) -> str:
        """Button."""
        return self.say("Arrêter le chronomètre")

    def chrono_reset(self) -> str:
        """Button."""
        return self.say("Remettre à zéro")

    def what(self, criterion: str, key: str) -> str:
        """What an undo names."""
        names = {
            "patients": self.patients_label(),
            "envoi": self.bulk_label(),
            "fait": self.say("Étape {number} de la méthode"),
            "minutes": self.say("Minutes de l’étape {number}"),
            "mesure": self.say("Temps mesuré de l’étape {number}"),
        }
        return names[key].format(number=criterion.rpartition("-")[2])
