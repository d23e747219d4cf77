"""« Restaurer une version »: the earlier states of a declaration, what changes with each."""

from __future__ import annotations

from datetime import date, datetime
from decimal import Decimal

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.base import Words
from forfait_desktop.presentation.wording.errors_files import moment


class VersionWords(Words):
    """Sentences of the screen."""

    def title(self) -> str:
        """The screen."""
        return self.say("Restaurer une version")

    def lead(self) -> str:
        """Under the title."""
        return self.say(
            "Une copie est faite à la première saisie de chaque séance, puis toutes les dix minutes. Restaurer garde "
            "d’abord l’état d’aujourd’hui\u00a0: vous pourrez y revenir."
        )

    def empty(self) -> str:
        """No copy yet."""
        return self.say("La première copie sera faite à votre prochaine saisie.")

    def list_name(self) -> str:
        """The accessible name of the list."""
        return self.say("Versions")

    def heads(self) -> tuple[str, ...]:
        """The columns."""
        return (self.say("Date"), self.say("Préparé par"), self.say("Acquis estimé"), self.say("Changements"))

    def when(self, at: datetime, today: date) -> str:
        """« 20 décembre à 14 h 32 », with the year when it is another one."""
        if at.year != today.year:
            return self.say("{day} à {hour}", day=fr.date_long(at.date()), hour=fr.hour(at))
        return moment(at)

    def nobody(self) -> str:
        """Nobody is named."""
        return self.say("–")

    def total(self, points: Decimal, value: Decimal) -> str:
        """« 632 points, 4 424 € »."""
        return self.say("{points}, {euros}", points=fr.points(points), euros=fr.euros(points * value))

    def changes(self, count: int, others: int = 0) -> str:
        """« 3 rubriques », or what else differs when no line does."""
        if not count and not others:
            return self.say("identique")
        if not count:
            return fr.count(others, self.say("autre changement"), self.say("autres changements"))
        return fr.count(count, self.say("rubrique"), self.say("rubriques"))

    def reading(self) -> str:
        """While a copy is read."""
        return self.say("lecture…")

    def unreadable(self) -> str:
        """A damaged copy."""
        return self.say("illisible")

    def row(self, when: str, by: str, total: str, changes: str) -> str:
        """A row as one sentence."""
        told = self.say("préparée par {by}", by=by) if by else self.say("sans préparateur")
        return self.say(
            "Version du {when}, {told}, acquis estimé {total}, {changes}",
            when=when,
            told=told,
            total=total,
            changes=changes,
        )

    def row_other(self, when: str, state: str) -> str:
        """A row that is read, or that cannot be."""
        return self.say("Version du {when}, {state}", when=when, state=state)

    def detail_title(self, when: str) -> str:
        """Above what changes."""
        return self.say("Version du {when}", when=when)

    def detail_lead(self, then: str, now: str) -> str:
        """The two totals."""
        return self.say("Acquis estimé\u00a0: {then} dans cette version, {now} aujourd’hui.", then=then, now=now)

    def same(self) -> str:
        """Nothing differs."""
        return self.say("Cette version dit la même chose que la déclaration d’aujourd’hui.")

    def change(self, now: str, then: str) -> str:
        """A line: today, then in the version."""
        return self.say("Aujourd’hui\u00a0: {now} → cette version\u00a0: {then}", now=now, then=then)

    def not_answered(self) -> str:
        """No answer."""
        return self.say("sans réponse")

    def also(self, what: str) -> str:
        """Something else than the answers differs."""
        return self.say("Change aussi\u00a0: {what}.", what=what)

    def part(self, key: str) -> str:
        """What else can differ."""
        return {
            "physician": self.say("le profil du médecin"),
            "schemes": self.say("le VSM et l’assistant médical"),
            "notes": self.say("les notes"),
            "evidence": self.say("les pièces"),
            "prepared": self.say("la préparation"),
            "reviewed": self.say("la relecture"),
            "declaration": self.say("la copie sur amelipro"),
            "payment": self.say("le versement"),
            "rules": self.say("les règles de calcul"),
        }[key]

    def unreadable_detail(self) -> str:
        """The pane of a damaged copy."""
        return self.say("Cette copie est abîmée et ne peut pas être restaurée. Choisissez-en une autre.")

    def restore(self) -> str:
        """The button."""
        return self.say("Restaurer cette version")

    def restored(self, when: str) -> str:
        """Said once it is done."""
        return self.say(
            "Version du {when} restaurée. L’état précédent est la version la plus récente de la liste.", when=when
        )

    def take_back(self) -> str:
        """The action beside it."""
        return self.say("Revenir à l’état précédent")

    def taken_back(self) -> str:
        """Said once it is done."""
        return self.say("Vous êtes revenu à l’état précédent. La version restaurée reste dans la liste.")

    def read_only(self) -> str:
        """Nothing can be restored."""
        return self.say("Cette déclaration est en lecture seule\u00a0: rien ne peut y être restauré.")

    def example(self) -> str:
        """The fictitious example has no copies."""
        return self.say("L’exemple n’est pas enregistré\u00a0: il n’a pas de versions.")
