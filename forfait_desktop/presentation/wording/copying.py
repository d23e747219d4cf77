"""« À recopier sur amelipro » (ux.md E15): rows, progress, receipt."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from forfait_desktop.domain.campaign import Window
from forfait_desktop.domain.copying import WindowState
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.base import Words


class CopyWords(Words):
    """Sentences of the copy sheet."""

    def title(self) -> str:
        """Title of the screen."""
        return self.say("À recopier sur amelipro")

    def progress(self, done: int, total: int) -> str:
        """« 9 sur 15 recopiés »."""
        if fr.is_plural(done):
            return self.say("{done} sur {total} recopiés", done=done, total=total)
        return self.say("{done} sur {total} recopié", done=done, total=total)

    # --- rows ---------------------------------------------------------------------------------------------

    def copy(self) -> str:
        """The button of a row."""
        return self.say("Copier")

    def copy_name(self, label: str, value: str) -> str:
        """« Copier Exercice coordonné : MSP du Ried »."""
        return self.say("Copier {label}\u00a0: {value}", label=label, value=value)

    def copied(self, label: str, value: str) -> str:
        """Said once the value is on the clipboard."""
        return self.say("Copié\u00a0: {label}, {value}.", label=label, value=value)

    def refused(self) -> str:
        """The clipboard did not take the value."""
        return self.say("Copie impossible. Sélectionnez la valeur et faites Ctrl+C.")

    def tick(self, *, check: bool) -> str:
        """The box of a row."""
        return self.say("Vérifié") if check else self.say("Recopié")

    def tick_name(self, label: str, *, check: bool) -> str:
        """« Exercice coordonné : recopié »."""
        if check:
            return self.say("{label}\u00a0: vérifié", label=label)
        return self.say("{label}\u00a0: recopié", label=label)

    def to_check(self) -> str:
        """A line that amelipro fills itself."""
        return self.say("À vérifier, rien à saisir")

    def neutralised(self) -> str:
        """A line that asks for nothing this year and was not answered."""
        return self.say("Neutralisé cette année\u00a0: à vérifier, rien à saisir")

    def unanswered(self) -> str:
        """Nothing to copy yet."""
        return self.say("Pas encore de réponse")

    def to_correct(self) -> str:
        """An entry that cannot be right."""
        return self.say("Saisie à corriger avant de recopier")

    def changed(self, *, check: bool) -> str:
        """The answer is not the one that was copied."""
        if check:
            return self.say("Modifié depuis\u00a0: vérifiez de nouveau.")
        return self.say("Modifié depuis\u00a0: recopiez de nouveau.")

    def open(self) -> str:
        """The button of a row without a value."""
        return self.say("Répondre")

    def open_name(self, label: str) -> str:
        """Its accessible name."""
        return self.say("Répondre à {label}", label=label)

    def position(self, number: int, total: int) -> str:
        """« Ligne 5 sur 15 », in the narrow window."""
        return self.say("Ligne {number} sur {total}", number=number, total=total)

    # --- notes --------------------------------------------------------------------------------------------

    def order(self, note: str, updated: date, *, listed: bool) -> str:
        """What is known of the order of the screens."""
        if note:
            return note
        if listed:
            return self.say("Ordre des écrans d’amelipro d’après le barème du {day}.", day=fr.date_long(updated))
        return self.say("Ordre à vérifier\u00a0: l’ordre des écrans d’amelipro n’est pas publié.")

    def only_prefilled(self) -> str:
        """Nothing is to be typed on amelipro."""
        return self.say("Rien à déclarer\u00a0: vos indicateurs sont tous préremplis. Vérifiez-les sur amelipro.")

    def not_applicable(self, names: Sequence[str]) -> str:
        """Lines that are left out."""
        return self.say("Sans objet pour vous, non repris ici\u00a0: {names}.", names=fr.listing(names))

    def window(self, year: int, window: Window, state: WindowState) -> str:
        """« La saisie pour 2025 est ouverte du 15 décembre 2025 au 8 février 2026. »; "" inside the window."""
        if state == "open":
            return ""
        if window.opens is None or window.closes is None:
            return self._window_unknown(year, window, state)
        text = self.say(
            "La saisie pour {year} est ouverte du {opens} au {closes}.",
            year=year,
            opens=fr.date_long(window.opens),
            closes=fr.date_long(window.closes),
        )
        if state == "after":
            return f"{text} {self.say('Elle est terminée.')}"
        return f"{text} {self.say('Elle n’a pas commencé.')}"

    def _window_unknown(self, year: int, window: Window, state: WindowState) -> str:
        if window.closes is not None:
            if state == "after":
                return self.say("La saisie pour {year} a fermé le {day}.", year=year, day=fr.date_long(window.closes))
            return self.say(
                "La saisie pour {year} ferme le {day}\u00a0; la date d’ouverture n’est pas publiée.",
                year=year,
                day=fr.date_long(window.closes),
            )
        if window.opens is not None:
            return self.say(
                "La saisie pour {year} ouvre le {day}\u00a0; la date de fermeture n’est pas publiée.",
                year=year,
                day=fr.date_long(window.opens),
            )
        return self.say("Les dates de saisie pour {year} ne sont pas publiées.", year=year)

    def sign_in(self) -> tuple[str, str, str]:
        """The notice under the rows."""
        return (
            self.say("Cette application ne transmet rien\u00a0: c’est vous qui saisissez sur amelipro."),
            self.say("Connectez-vous vous-même, avec vos identifiants."),
            self.say("Au secrétariat\u00a0: une délégation amelipro, jamais la carte CPS du médecin."),
        )

    def keys(self) -> str:
        """How to go without the mouse."""
        return self.say("Clavier\u00a0: ↓ ligne suivante, Ctrl+C copie la valeur, Espace coche et passe à la suivante.")

    def to_correct_first(self, count: int) -> str:
        """« 1 saisie est à corriger. Recopier quand même ? »."""
        if fr.is_plural(count):
            return self.say("{count} saisies sont à corriger. Recopier quand même\u00a0?", count=count)
        return self.say("1 saisie est à corriger. Recopier quand même\u00a0?")

    def correct_first(self) -> str:
        """Button."""
        return self.say("Corriger d’abord")

    def copy_anyway(self) -> str:
        """Button."""
        return self.say("Recopier quand même")

    def add_capture(self) -> str:
        """Button: the picture of the receipt becomes a piece."""
        return self.say("Ajouter la capture…")

    # --- end ----------------------------------------------------------------------------------------------

    def finish(self) -> str:
        """The button at the end."""
        return self.say("Tout est recopié")

    def left(self, count: int) -> str:
        """Why it cannot be the end yet."""
        if fr.is_plural(count):
            return self.say("Il reste {count} lignes à recopier ou à vérifier.", count=count)
        return self.say("Il reste 1 ligne à recopier ou à vérifier.")

    def left_unanswered(self, count: int) -> str:
        """The same, when there is nothing to copy before an answer."""
        if fr.is_plural(count):
            return self.say("Il reste {count} lignes sans réponse.", count=count)
        return self.say("Il reste 1 ligne sans réponse.")

    def finished(self, day: date) -> str:
        """« Déclaration recopiée le 20 décembre 2023 »."""
        return self.say("Déclaration recopiée le {day}", day=fr.date_long(day))

    def received(self, day: date) -> str:
        """The date of the receipt was noted, and lines were never ticked."""
        return self.say("Accusé de réception du {day}", day=fr.date_long(day))

    def stale(self, count: int) -> str:
        """After the end, answers changed."""
        if fr.is_plural(count):
            return self.say("{count} lignes sont à recopier ou à vérifier de nouveau.", count=count)
        return self.say("1 ligne est à recopier ou à vérifier de nouveau.")

    def receipt_number(self) -> str:
        """Field."""
        return self.say("N° d’accusé de réception")

    def receipt_day(self) -> str:
        """Field."""
        return self.say("Date de l’accusé")

    def future(self) -> str:
        """A day that has not come."""
        return self.say("La date ne peut pas être après aujourd’hui.")

    # --- narrow window ------------------------------------------------------------------------------------

    def narrow(self) -> str:
        """The button, and the title of the window."""
        return self.say("Fenêtre étroite")

    def previous(self) -> str:
        """Button."""
        return self.say("Ligne précédente")

    def following(self) -> str:
        """Button."""
        return self.say("Ligne suivante")
