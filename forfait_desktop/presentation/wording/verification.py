"""« Vérifier le versement »: amount received, gap, what explains it, hints."""

from __future__ import annotations

from decimal import Decimal

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.base import Words


class VerifyWords(Words):
    """Sentences of the verification."""

    def title(self) -> str:
        """Title of the screen."""
        return self.say("Vérifier le versement")

    def amount(self) -> str:
        """Field."""
        return self.say("Montant reçu, en euros")

    def day(self) -> str:
        """Field."""
        return self.say("Reçu le")

    def not_amount(self) -> str:
        """What was typed is not an amount."""
        return self.say("Saisissez un montant, par exemple 4\u00a0210 ou 4\u00a0210,50.")

    def future(self) -> str:
        """A day that has not come."""
        return self.say("La date ne peut pas être après aujourd’hui.")

    def expected_in(self, text: str) -> str:
        """When the caisse pays."""
        return self.say("Versement attendu\u00a0: {text}.", text=fr.lower_first(text.rstrip(".")))

    def estimated(self, amount: Decimal) -> str:
        """The estimate."""
        return self.say("Estimé d’après vos réponses\u00a0: {amount}.", amount=fr.euros(amount))

    def scope(self, *, vsm: bool, assistant: bool) -> str:
        """What is paid beside the points that year, "" when nothing is."""
        if vsm and assistant:
            return self.say(
                "Ne comptez ici que les points\u00a0: le forfait VSM et l’aide à l’emploi d’un assistant médical "
                "sont à part."
            )
        if vsm:
            return self.say("Ne comptez ici que les points\u00a0: le forfait VSM est à part.")
        if assistant:
            return self.say("Ne comptez ici que les points\u00a0: l’aide à l’emploi d’un assistant médical est à part.")
        return ""

    # --- lines --------------------------------------------------------------------------------------------

    def lines(self) -> str:
        """The part that opens."""
        return self.say("Montants ligne par ligne")

    def lines_help(self) -> str:
        """Over the fields of the lines."""
        return self.say(
            "Facultatif\u00a0: recopiez-les tels que la caisse les imprime. Une ligne connue n’est plus à deviner."
        )

    def line(self, label: str) -> str:
        """Name of the field of a line."""
        return self.say("{label}\u00a0: montant reçu, en euros", label=label)

    def line_expected(self, amount: Decimal) -> str:
        """Under the field."""
        return self.say("Estimé\u00a0: {amount}", amount=fr.euros(amount))

    def lump(self, volet: str) -> str:
        """The lump of a gate."""
        return self.say("{volet}, conditions remplies", volet=volet)

    def unattributed(self, volet: str) -> str:
        """Points that no published line holds."""
        return self.say("{volet}, points non répartis", volet=volet)

    def sum_differs(self, lines: Decimal, total: Decimal) -> str:
        """Every line is typed and their sum is another amount."""
        return self.say(
            "Vos lignes totalisent {lines}, et non {total}. Vérifiez les montants recopiés.",
            lines=fr.euros(lines),
            total=fr.euros(total),
        )

    # --- result -------------------------------------------------------------------------------------------

    def nothing_yet(self) -> str:
        """Before an amount is typed."""
        return self.say("Saisissez le montant reçu\u00a0: l’écart avec l’estimation s’affiche ici.")

    def gap(self, received: Decimal, estimated: Decimal) -> str:
        """« Reçu 4 210 €, estimé 4 424 € : écart de −214 €. »."""
        if received == estimated:
            return self.say("Reçu {received}, comme estimé\u00a0: aucun écart.", received=fr.euros(received))
        gap = received - estimated
        return self.say(
            "Reçu {received}, estimé {estimated}\u00a0: écart de {gap}.",
            received=fr.euros(received),
            estimated=fr.euros(estimated),
            gap=self.signed(gap),
        )

    def signed(self, gap: Decimal) -> str:
        """« +609 € », « −840 € »."""
        return f"+{fr.euros(gap)}" if gap > 0 else fr.euros(gap)

    def searching(self) -> str:
        """While the sets are looked for."""
        return self.say("Recherche de ce qui explique l’écart…")

    def stop(self) -> str:
        """The button beside it."""
        return self.say("Arrêter")

    def stopped(self) -> str:
        """After it."""
        return self.say("Recherche arrêtée.")

    def again(self) -> str:
        """The button that starts it again."""
        return self.say("Chercher de nouveau")

    def none(self) -> str:
        """No set."""
        return self.say("Aucun ensemble de rubriques n’explique exactement cet écart.")

    def found(self, count: int, size: int) -> str:
        """How many smallest sets there are."""
        sets = fr.number(count)
        if size == 1:
            if fr.is_plural(count):
                return self.say("{count} rubriques expliquent chacune, à elle seule, exactement cet écart.", count=sets)
            return self.say("Une seule rubrique explique exactement cet écart.")
        if fr.is_plural(count):
            return self.say(
                "{count} ensembles de {size} rubriques expliquent exactement cet écart. Aucun ensemble plus petit ne "
                "l’explique.",
                count=sets,
                size=size,
            )
        return self.say(
            "Un seul ensemble de {size} rubriques explique exactement cet écart. Aucun plus petit ne l’explique.",
            size=size,
        )

    def compensated(self) -> str:
        """No gap in all, although printed lines differ."""
        return self.say("Le total est celui qui était estimé, mais des lignes diffèrent et se compensent.")

    def printed(self) -> str:
        """Only printed lines differ: nothing had to be guessed."""
        return self.say("Les lignes que la caisse imprime suffisent à expliquer l’écart.")

    def set_title(self, number: int) -> str:
        """« Ensemble 1 »."""
        return self.say("Ensemble {number}", number=number)

    def change(self, label: str, paid: Decimal, expected: Decimal) -> str:
        """« SAS : 0 € au lieu de 1 400 € (−1 400 €) »."""
        return self.say(
            "{label}\u00a0: {paid} au lieu de {expected} ({gap})",
            label=label,
            paid=fr.euros(paid),
            expected=fr.euros(expected),
            gap=self.signed(paid - expected),
        )

    def gate(self, label: str, paid: Decimal, expected: Decimal) -> str:
        """« Volet 1 et tout ce qui en dépend : 0 € au lieu de 4 424 € (−4 424 €) »."""
        return self.change(self.say("{label} et tout ce qui en dépend", label=label), paid, expected)

    def more(self, count: int) -> str:
        """The button that shows more sets."""
        if fr.is_plural(count):
            return self.say("Afficher {count} ensembles de plus", count=count)
        return self.say("Afficher 1 ensemble de plus")

    def listed(self, shown: int, count: int) -> str:
        """Above what a list can hold."""
        return self.say(
            "Seuls {shown} des {count} ensembles sont affichés. Saisissez les montants ligne par ligne pour trancher.",
            shown=fr.number(shown),
            count=fr.number(count),
        )

    def contest(self) -> str:
        """The button of a set."""
        return self.say("Contester ces lignes")

    def contest_name(self, number: int) -> str:
        """Its accessible name."""
        return self.say("Contester ces lignes\u00a0: ensemble {number}", number=number)

    def contest_any(self) -> str:
        """The button of the page."""
        return self.say("Préparer une contestation")

    # --- hints --------------------------------------------------------------------------------------------

    def hints(self) -> str:
        """Title of the hints."""
        return self.say("Avant de conclure")

    def rounded(self, left: Decimal, changes: str) -> str:
        """A payment rounded to the euro."""
        if not changes:
            return self.say(
                "L’écart est de {left}\u00a0: un arrondi à l’euro suffit à l’expliquer.", left=self.signed(left)
            )
        return self.say(
            "À {left} près (arrondi à l’euro), ceci l’expliquerait\u00a0: {changes}.",
            left=fr.euros(abs(left)),
            changes=changes,
        )

    def vsm(self, amount: Decimal) -> str:
        """The gap is the VSM."""
        return self.say(
            "L’écart est exactement le forfait VSM estimé ({amount})\u00a0: le montant reçu le comprend peut-être.",
            amount=fr.euros(amount),
        )

    def months(self, months: int) -> str:
        """The amount is so many twelfths."""
        return self.say(
            "Le montant reçu est exactement {months}/12 de l’estimation. Aucune règle de prorata n’est publiée\u00a0: "
            "demandez à votre caisse si elle en applique un.",
            months=months,
        )

    def first_year(self) -> str:
        """Installed in the year."""
        return self.say(
            "Vous vous êtes installé dans l’année\u00a0: la règle pour une première année n’est pas publiée, "
            "aucun prorata "
            "n’est appliqué ici."
        )

    def undecided(self, count: int) -> str:
        """Lines that count for nothing in the estimate."""
        if fr.is_plural(count):
            return self.say(
                "{count} rubriques n’ont pas de réponse décidée et comptent 0\u00a0€ dans l’estimation.", count=count
            )
        return self.say("1 rubrique n’a pas de réponse décidée et compte 0\u00a0€ dans l’estimation.")

    def sas(self) -> str:
        """The known case."""
        return self.say(
            "Cas connu\u00a0: hors de la plateforme nationale du SAS, la participation n’est pas transmise à la "
            "caisse et la "
            "ligne s’affiche «\u00a0non atteint\u00a0» à tort. Préparez une contestation avec vos preuves."
        )
