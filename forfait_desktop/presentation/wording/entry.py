"""What is said of a text that was typed: the nine patterns of ux.md 2.0.8, and the names of undone entries."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from forfait_desktop.domain.answers import COUNT_MAXIMUM
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.base import Words

_TAILS = (" dans l’année", " de l’année", " sur l’année", " cette année", " en cours d’année")


class EntryWords(Words):
    """What is wrong, then what to do; never « erreur », never « invalide »."""

    def counted(self, label: str) -> str:
        """« actes facturés » from the label « Actes facturés dans l’année »."""
        text = label
        for tail in _TAILS:
            text = text.removesuffix(tail)
        return fr.lower_first(text)

    def half(self, label: str) -> str:
        """« Indiquez aussi le nombre d’actes facturés. »."""
        what = self.counted(label)
        if what.startswith(("total ", "nombre ")):
            return self.say("Indiquez aussi le {what}.", what=what)
        return self.say("Indiquez aussi le nombre {what}.", what=fr.of(what))

    def not_number(self) -> str:
        """Letters where digits are expected."""
        return self.say("Saisissez un nombre, par exemple 148.")

    def not_whole(self) -> str:
        """A decimal where a count is expected."""
        return self.say("Saisissez un nombre entier, sans virgule.")

    def rate_range(self) -> str:
        """A percentage below 0 or above 100."""
        return self.say("Le taux doit être compris entre 0 et 100\u00a0%.")

    def count_range(self) -> str:
        """A count below 0 or beyond what is accepted."""
        return self.say("Le nombre doit être compris entre 0 et {maximum}.", maximum=fr.number(COUNT_MAXIMUM))

    def done_over_total(self, done: int, total: int) -> str:
        """« 148 dépasse 120. Vérifiez l’ordre des deux nombres. »."""
        return self.say(
            "{done} dépasse {total}. Vérifiez l’ordre des deux nombres.", done=fr.number(done), total=fr.number(total)
        )

    def disagree(self, done: int, total: int, exact: str, typed: str) -> str:
        """« 148 sur 2 000 donne 7,4 %, mais vous avez saisi 9 %. Gardez l’un des deux. »."""
        return self.say(
            "{done} sur {total} donne {exact}, mais vous avez saisi {typed}. Gardez l’un des deux.",
            done=fr.number(done),
            total=fr.number(total),
            exact=exact,
            typed=typed,
        )

    def date_outside(self, start: date, end: date) -> str:
        """« La date doit tomber entre le 1er janvier et le 31 décembre 2023. »."""
        first = fr.day_month(start) if start.year == end.year else fr.date_long(start)
        return self.say("La date doit tomber entre le {start} et le {end}.", start=first, end=fr.date_long(end))

    def not_date(self) -> str:
        """A date that the calendar does not have."""
        return self.say("Saisissez une date, par exemple 31/12/2023.")

    def length(self, what: str, expected: int, got: int) -> str:
        """« Le matricule doit compter 15 caractères : il en manque 2. »."""
        gap = expected - got
        if gap > 0:
            return self.say(
                "{what} doit compter {expected} caractères\u00a0: il en manque {gap}.",
                what=what,
                expected=expected,
                gap=gap,
            )
        return self.say(
            "{what} doit compter {expected} caractères\u00a0: il y en a {gap} de trop.",
            what=what,
            expected=expected,
            gap=-gap,
        )

    def version(self) -> str:
        """A version without any digit."""
        return self.say("Indiquez un numéro de version, par exemple 1.40.13.")

    def patient_number(self) -> str:
        """A text that holds as many digits as a patient's number: it is not kept."""
        return self.say("Ce texte ressemble à un numéro de patient\u00a0: il n’est pas gardé. Effacez-le.")

    def kept_place(self, place: str) -> str:
        """The screen where a text of no line can be deleted; "" for another place (`kept_numbers`)."""
        names = {
            "profil": self.say("Profil du médecin"),
            "recapitulatif": self.say("Récapitulatif"),
            "recopier": self.say("À recopier sur amelipro"),
            "verifier": self.say("Vérifier le versement"),
        }
        return names.get(place, "")

    def kept_numbers(self, titles: Sequence[str]) -> str:
        """A declaration whose texts hold what looks like a patient's number; no title for those of no line."""
        known = [fr.quoted(title) for title in titles if title]
        where = self.say(" dans {titles}", titles=fr.listing(known)) if known else ""
        return self.say(
            "Un texte de cette déclaration ressemble à un numéro de patient{where}\u00a0: effacez-le, puis supprimez "
            "les copies qui le contiennent.",
            where=where,
        )

    def too_close(self) -> str:
        """A percentage that equals the rounded threshold."""
        return self.say("Trop proche du seuil pour conclure. Saisissez plutôt les deux nombres.")

    def summary(self, how_many: int) -> str:
        """« 1 saisie à corriger »."""
        if fr.is_plural(how_many):
            return self.say("{count} saisies à corriger", count=fr.number(how_many))
        return self.say("{count} saisie à corriger", count=fr.number(how_many))

    def summary_link(self, label: str, message: str) -> str:
        """A line of the summary of errors."""
        return self.say("{label}\u00a0: {message}", label=label, message=fr.lower_first(message))

    # --- undo ---------------------------------------------------------------------------------------------

    def undone(self, what: str, before: str, after: str) -> str:
        """« Saisie annulée : actes facturés (2 000 → 1 800). »."""
        return self.say("Saisie annulée\u00a0: {what} ({before} → {after}).", what=what, before=before, after=after)

    def redone(self, what: str, before: str, after: str) -> str:
        """The same, forward."""
        return self.say("Saisie rétablie\u00a0: {what} ({before} → {after}).", what=what, before=before, after=after)

    def undone_plain(self) -> str:
        """When what changed has no name."""
        return self.say("Saisie annulée.")

    def redone_plain(self) -> str:
        """When what changed has no name."""
        return self.say("Saisie rétablie.")

    def about(self, sentence: str, title: str) -> str:
        """« Saisie annulée : Exercice coordonné. », when several answers of a line changed at once."""
        return self.say("{sentence}\u00a0: {title}.", sentence=sentence.rstrip("."), title=title)

    def empty_value(self) -> str:
        """An entry that was not filled, inside the sentence of an undo."""
        return self.say("vide")

    def ticked(self, value: bool) -> str:
        """A box, inside the sentence of an undo."""
        return self.say("oui") if value else self.say("non")

    def unknown_value(self) -> str:
        """« Je ne sais pas », inside the sentence of an undo."""
        return self.say("je ne sais pas")

    def review_before(self) -> str:
        """A review dated before the preparation."""
        return self.say("La relecture ne peut pas précéder la préparation.")

    def future(self) -> str:
        """A date that has not come."""
        return self.say("La date ne peut pas être après aujourd’hui.")
