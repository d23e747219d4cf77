"""The contestation: dated note, draft letter, time limit, the known case of the SAS."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.base import Words


class ContestWords(Words):
    """Sentences of the contestation."""

    def title(self) -> str:
        """Title of the screen."""
        return self.say("Contester")

    def lines(self) -> str:
        """Title of the list."""
        return self.say("Lignes contestées")

    def line(self, label: str, amount: Decimal) -> str:
        """« Participation au SAS (1 400 €) »."""
        return self.say("{label} ({amount})", label=label, amount=fr.euros(amount))

    def nothing(self) -> str:
        """Nothing was expected."""
        return self.say("D’après vos réponses, aucune ligne n’est acquise\u00a0: il n’y a rien à contester.")

    def excess(self, ticked: Decimal, asked: Decimal) -> str:
        """The lines ticked are worth more than what is missing."""
        if not asked:
            return self.say("Le montant reçu atteint déjà l’estimation\u00a0: le courrier ne demande aucun versement.")
        return self.say(
            "Les lignes cochées valent {ticked}, plus que l’écart de {gap}\u00a0: le courrier ne demande que l’écart. "
            "Décochez celles qui ont été payées.",
            ticked=fr.euros(ticked),
            gap=fr.euros(asked),
        )

    # --- SAS ----------------------------------------------------------------------------------------------

    def sas(self) -> str:
        """The box of the known case."""
        return self.say("Mon SAS n’utilise pas la plateforme nationale")

    def sas_help(self) -> str:
        """Under the box."""
        return self.say(
            "Dans ce cas, rien n’est transmis à la caisse et la ligne s’affiche «\u00a0non atteint\u00a0» à "
            "tort. Vérifiez-le auprès "
            "de votre SAS avant de cocher."
        )

    # --- time limit ---------------------------------------------------------------------------------------

    def limit(self) -> str:
        """Title of the part."""
        return self.say("Délai pour contester")

    def notified(self) -> str:
        """Field."""
        return self.say("Relevé ou décision du")

    def until(self) -> str:
        """Field."""
        return self.say("Dernier jour indiqué par votre caisse")

    def countdown(self, until: date, today: date) -> str:
        """« Il reste 12 jours, jusqu’au 15 juillet 2026. Source : … »."""
        day = fr.date_long(until)
        left = (until - today).days
        if left < 0:
            text = self.say("Ce délai a pris fin le {day}, {ago}.", day=day, ago=fr.relative(until, today))
        elif left == 0:
            text = self.say("Ce délai prend fin aujourd’hui, le {day}.", day=day)
        elif fr.is_plural(left):
            text = self.say("Il reste {days}, jusqu’au {day}.", days=fr.days(left), day=day)
        else:
            text = self.say("Il reste 1 jour, jusqu’au {day}.", day=day)
        source = self.say("Source\u00a0: la date que vous avez lue sur le courrier de votre caisse.")
        return f"{text} {source}"

    def no_limit(self) -> str:
        """Nothing is published."""
        return self.say("Délai non publié\u00a0: vérifiez auprès de votre caisse.")

    def advice(self) -> str:
        """What is said of another procedure, and how sure it is."""
        return self.say(
            "Confiance\u00a0: à confirmer. Pour un indu, deux mois sont cités par un éditeur et par un cabinet "
            "d’avocats\u00a0; aucun "
            "texte lu ne dit que ce délai vaut ici. Écrivez sans attendre\u00a0: un appel ne suspend pas un délai."
        )

    def future(self) -> str:
        """A day that has not come."""
        return self.say("La date ne peut pas être après aujourd’hui.")

    # --- letter -------------------------------------------------------------------------------------------

    def letter(self) -> str:
        """Title, and name of the field."""
        return self.say("Projet de courrier à la caisse")

    def letter_help(self) -> str:
        """Over the text."""
        return self.say(
            "Relisez-le, complétez-le et signez-le\u00a0: rien n’est envoyé. N’y écrivez aucun nom ni numéro de "
            "patient."
        )

    def edited(self) -> str:
        """The text is no longer the one proposed."""
        return self.say("Vous avez modifié ce courrier\u00a0: il ne suit plus vos choix ci-dessus.")

    def reset(self) -> str:
        """Button."""
        return self.say("Revenir au texte proposé")

    def copy(self) -> str:
        """Button."""
        return self.say("Copier le courrier")

    def copied(self) -> str:
        """After it."""
        return self.say("Courrier copié.")

    def refused(self) -> str:
        """The clipboard did not take it."""
        return self.say("Copie impossible. Sélectionnez le texte et faites Ctrl+C.")

    def save_pdf(self) -> str:
        """Button."""
        return self.say("Enregistrer en PDF")

    def save_html(self) -> str:
        """Button."""
        return self.say("Enregistrer en HTML")

    def save_text(self) -> str:
        """Button."""
        return self.say("Enregistrer en texte")

    def saved(self, path: str) -> str:
        """After one of them."""
        return self.say("Enregistré\u00a0: {path}", path=path)

    def folder(self) -> str:
        """Title of the dialog."""
        return self.say("Choisir le dossier du courrier et de la note")

    def subject(self, programme: str, names: Sequence[str]) -> str:
        """« Objet : contestation du forfait structure 2024 (SAS) »."""
        if not names:
            return self.say("Objet\u00a0: contestation, {programme}", programme=programme)
        return self.say(
            "Objet\u00a0: contestation, {programme} ({names})", programme=programme, names=fr.listing(names)
        )

    def addressee(self) -> str:
        """Who receives it."""
        return self.say("Caisse primaire d’assurance maladie\nService des relations avec les professionnels de santé")

    def place_and_day(self, today: date) -> str:
        """« À ……, le 5 juin 2025 »."""
        return self.say("Le {day}", day=fr.date_long(today))

    def rpps(self, number: str) -> str:
        """Under the name."""
        return self.say("N° RPPS\u00a0: {number}", number=number)

    def hello(self) -> str:
        """First line."""
        return self.say("Madame, Monsieur,")

    def received(
        self, programme: str, amount: Decimal | None, day: date | None, notified: date | None, expected: Decimal
    ) -> str:
        """What was received, and what was expected."""
        parts: list[str] = []
        if amount is not None and day is not None:
            parts.append(
                self.say(
                    "J’ai reçu le {day} la somme de {amount} au titre de votre versement «\u00a0{programme}\u00a0».",
                    day=fr.date_long(day),
                    amount=fr.euros(amount),
                    programme=programme,
                )
            )
        elif amount is not None:
            parts.append(
                self.say(
                    "J’ai reçu la somme de {amount} au titre de votre versement «\u00a0{programme}\u00a0».",
                    amount=fr.euros(amount),
                    programme=programme,
                )
            )
        if notified is not None:
            parts.append(self.say("Votre relevé est daté du {day}.", day=fr.date_long(notified)))
        if amount is None:
            text = self.say(
                "D’après les règles publiées et les pièces que je tiens à votre disposition, votre versement "
                "«\u00a0{programme}\u00a0» devrait être de {expected}.",
                programme=programme,
                expected=fr.euros(expected),
            )
        else:
            text = self.say(
                "D’après les règles publiées et les pièces que je tiens à votre disposition, ce montant devrait "
                "être de "
                "{expected}.",
                expected=fr.euros(expected),
            )
        parts.append(text)
        if amount is not None and amount < expected:
            parts.append(self.say("L’écart est de {gap}.", gap=fr.euros(expected - amount)))
        return " ".join(parts)

    def wanted(self) -> str:
        """Before the list of lines."""
        return self.say(
            "Les lignes suivantes me paraissent remplies et ne semblent pas avoir été prises en compte\u00a0:"
        )

    def wanted_line(self, label: str, amount: Decimal, answer: str, pieces: Sequence[int]) -> str:
        """« – Participation au SAS : 1 400 €. Ma réponse : Oui. Pièces n° 1 et 2. »."""
        text = self.say("–\u00a0{label}\u00a0: {amount}.", label=label, amount=fr.euros(amount))
        if answer:
            given = self.say("Ma réponse\u00a0: {answer}.", answer=answer.rstrip("."))
            text = f"{text} {given}"
        if pieces:
            text = f"{text} {self.pieces(pieces)}"
        return text

    def pieces(self, numbers: Sequence[int]) -> str:
        """« Pièces n° 1 et 2. »."""
        shown = fr.listing([str(one) for one in numbers])
        if len(numbers) > 1:
            return self.say("Pièces n°\u00a0{numbers}.", numbers=shown)
        return self.say("Pièce n°\u00a0{numbers}.", numbers=shown)

    def sas_paragraph(self) -> str:
        """The known case, when the physician says that it is his."""
        return self.say(
            "Pour le service d’accès aux soins, l’organisation à laquelle je participe n’utilise pas la "
            "plateforme nationale. "
            "Ma participation n’a donc pas pu vous être transmise automatiquement\u00a0; elle est établie par "
            "les pièces jointes."
        )

    def request(self, amount: Decimal) -> str:
        """What is asked for."""
        return self.say(
            "Je vous remercie de bien vouloir réexaminer ma situation, m’adresser le détail du calcul ligne par "
            "ligne et, le "
            "cas échéant, procéder au versement de {amount}. Je vous saurais gré de m’indiquer également les "
            "voies et délais "
            "de recours applicables.",
            amount=fr.euros(amount),
        )

    def request_detail(self) -> str:
        """The same when no line is chosen."""
        return self.say(
            "Je vous remercie de bien vouloir m’adresser le détail du calcul ligne par ligne, réexaminer ma "
            "situation et "
            "m’indiquer les voies et délais de recours applicables."
        )

    def enclosed(self, pieces: Sequence[str]) -> str:
        """The exhibits, numbered."""
        return self.say("Pièces jointes\u00a0:\n{pieces}", pieces="\n".join(pieces))

    def bye(self) -> str:
        """Last line."""
        return self.say("Je vous prie d’agréer, Madame, Monsieur, l’expression de ma considération distinguée.")

    # --- note ---------------------------------------------------------------------------------------------

    def note(self, today: date) -> str:
        """Title of the dated note."""
        return self.say("Note de désaccord du {day}", day=fr.date_long(today))

    def note_subject(self) -> str:
        """Subject of the file."""
        return self.say("Désaccord sur un versement de l’Assurance Maladie")

    def figures(self) -> str:
        """Part."""
        return self.say("Les montants")

    def figure_labels(self) -> tuple[str, str, str, str, str]:
        """Received, on, estimated, gap, decision."""
        return (
            self.say("Reçu"),
            self.say("Reçu le"),
            self.say("Estimé"),
            self.say("Écart"),
            self.say("Relevé ou décision du"),
        )

    def not_noted(self) -> str:
        """A figure that was not typed."""
        return self.say("non noté")

    def contested(self) -> str:
        """Part."""
        return self.say("Les lignes contestées")

    def heads(self) -> tuple[str, str, str, str]:
        """Heads of its table."""
        return self.say("Ligne"), self.say("Ma réponse"), self.say("Estimé"), self.say("Pièces")

    def exhibits(self) -> str:
        """Part."""
        return self.say("Pièces")

    def no_exhibit(self) -> str:
        """No piece is attached to the lines."""
        return self.say("Aucune pièce n’est jointe à ces lignes.")

    def sources(self) -> str:
        """Part."""
        return self.say("Règles et sources")

    def contents(self) -> str:
        """Title of the contents list."""
        return self.say("Sommaire")

    def skip(self) -> str:
        """First link of the HTML page."""
        return self.say("Aller au texte")

    def footer(self, today: date, day: date) -> str:
        """On each page."""
        return self.say(
            "situation au {today} · règles mises à jour le {day} · montants estimés d’après vos saisies",
            today=fr.date_long(today),
            day=fr.date_long(day),
        )
