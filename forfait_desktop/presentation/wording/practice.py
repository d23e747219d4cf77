"""The practice (ux.md E20): the board, what is asked from whom, shared facts, printed sheets."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.base import Words

_NAMES_SHOWN = 6


class PracticeWords(Words):
    """Sentences of the screen « Cabinet »."""

    def title(self) -> str:
        """The screen."""
        return self.say("Tableau du cabinet")

    def lead(self) -> str:
        """What it is."""
        return self.say("Une colonne par médecin, une ligne par étape. Entrée ouvre l’étape de ce médecin.")

    def subtitle(self, title: str, count: int) -> str:
        """« Forfait structure 2023 · 4 médecins »."""
        return self.say(
            "{title} · {count}", title=title, count=fr.count(count, self.say("médecin"), self.say("médecins"))
        )

    def campaign(self) -> str:
        """The choice of the campaign."""
        return self.say("Campagne")

    def choice(self, title: str, count: int) -> str:
        """« Forfait structure 2023 (4 médecins) »."""
        return self.say(
            "{title} ({count})", title=title, count=fr.count(count, self.say("médecin"), self.say("médecins"))
        )

    def amounts(self) -> str:
        """The box."""
        return self.say("Afficher les montants")

    def table(self) -> str:
        """The name of the table."""
        return self.say("Étapes par médecin")

    # --- the board ----------------------------------------------------------------------------------------

    def to_correct(self, count: int) -> str:
        """« 1 à corriger »."""
        return self.say("{count} à corriger", count=fr.number(count))

    def not_filled(self) -> str:
        """A gate that is closed."""
        return self.say("Non rempli")

    def with_amount(self, text: str, euros: Decimal) -> str:
        """« 3 sur 4 · 280 € »."""
        return self.say("{text} · {euros}", text=text, euros=fr.euros(euros))

    def acquired(self) -> str:
        """The row of the amounts."""
        return self.say("Acquis estimé")

    def reviewed(self) -> str:
        """The row of the reviews."""
        return self.say("Relu")

    def copied(self) -> str:
        """The row of what was copied."""
        return self.say("Recopié")

    def redo(self) -> str:
        """A review that no longer stands."""
        return self.say("À relire")

    def partly(self, done: int, total: int) -> str:
        """« 3 sur 15 » lines copied."""
        return self.say("{done} sur {total}", done=fr.number(done), total=fr.number(total))

    def day(self, day: date) -> str:
        """« 19 déc. »."""
        return fr.day_month_short(day)

    def locked_head(self, name: str) -> str:
        """« ROY, lecture seule »."""
        return self.say("{name}, lecture seule", name=name)

    def cell(self, name: str, row: str, text: str) -> str:
        """« ROY, Volet 1, 3 sur 4 », read by assistive technologies."""
        return self.say("{name}, {row}, {text}", name=name, row=row, text=text or self.say("vide"))

    def proof_of(self, line: str) -> str:
        """« preuve : Exercice coordonné »."""
        return self.say("preuve\u00a0: {line}", line=line)

    def asked(self, what: str, names: Sequence[str]) -> str:
        """« agenda SAS (MARTIN, ROY) »."""
        shown = list(names[:_NAMES_SHOWN])
        more = len(names) - len(shown)
        if more > 0:
            shown.append(self.say("et {count} de plus", count=more))
        return self.say("{what} ({names})", what=what, names=", ".join(shown))

    def to_ask(self, items: Sequence[str]) -> str:
        """« À demander : … · … »."""
        if not items:
            return self.say("Rien à demander.")
        return self.say("À demander\u00a0: {items}", items=" · ".join(items))

    def alone(self) -> str:
        """One physician only."""
        return self.say("Ce tableau sert à partir de deux médecins.")

    def empty(self) -> str:
        """No declaration at all."""
        return self.say("Aucune déclaration pour l’instant\u00a0: ce tableau sert à partir de deux médecins.")

    def unreadable(self, names: Sequence[str]) -> str:
        """Declarations that cannot be read."""
        return self.say("Illisible, absent de ce tableau\u00a0: {names}.", names=fr.listing(list(names)))

    def reading(self, done: int, total: int) -> str:
        """While the declarations are read."""
        if not total:
            return self.say("Lecture des déclarations…")
        return self.say("Lecture des déclarations\u00a0: {done} sur {total}", done=done, total=total)

    def stopped(self) -> str:
        """The reading was stopped."""
        return self.say("Lecture arrêtée\u00a0: le tableau n’est pas complet.")

    def read_again(self) -> str:
        """The button after that."""
        return self.say("Relire")

    def stop(self) -> str:
        """The button."""
        return self.say("Arrêter")

    # --- shared facts -------------------------------------------------------------------------------------

    def share(self) -> str:
        """The button."""
        return self.say("Appliquer à plusieurs médecins…")

    def share_title(self) -> str:
        """The dialog."""
        return self.say("Appliquer à plusieurs médecins")

    def share_lead(self) -> str:
        """What it does, and never does."""
        return self.say(
            "Ce que les médecins du cabinet ont en commun, saisi une fois. Ni taux, ni nombre, ni «\u00a0non\u00a0» "
            "n’est recopié. Une case cochée engage chaque médecin\u00a0: à relire avec lui."
        )

    def share_from(self) -> str:
        """Whose facts."""
        return self.say("Recopier depuis")

    def share_what(self) -> str:
        """Above the facts."""
        return self.say("Quoi")

    def share_to(self) -> str:
        """Above the physicians."""
        return self.say("Vers")

    def no_fact(self) -> str:
        """The physician has nothing to share."""
        return self.say("Rien à partager dans cette déclaration\u00a0: ni logiciel, ni version, ni équipement, ni MSP.")

    def fact(self, where: str, label: str, text: str) -> str:
        """« Logiciel Ségur, version : Weda 5.4 »."""
        return self.say("{where}, {label}\u00a0: {text}", where=where, label=fr.lower_first(label), text=text)

    def fact_plain(self, label: str, text: str) -> str:
        """« Logiciel du cabinet : Weda »."""
        return self.say("{label}\u00a0: {text}", label=label, text=text)

    def profile(self, key: str) -> str:
        """A fact of the profile."""
        labels = {
            "software": self.say("Logiciel du cabinet"),
            "practice": self.say("Lieu d’exercice"),
            "department": self.say("Département"),
        }
        return labels[key]

    def yes(self) -> str:
        """A box that is ticked."""
        return self.say("oui")

    def answer_before(self, value: object) -> str:
        """What a box said before; « non » and « je ne sais pas » are answers that would be replaced."""
        if value is False:
            return self.say("non")
        return "" if value is None else self.say("je ne sais pas")

    def nothing(self) -> str:
        """No answer."""
        return self.say("rien")

    def preview(self) -> str:
        """The button."""
        return self.say("Voir ce qui changera")

    def preview_lead(self, count: int) -> str:
        """Above the preview."""
        if not count:
            return self.say("Rien ne changerait.")
        what = fr.count(count, self.say("déclaration changera"), self.say("déclarations changeront"))
        return self.say("{what}. Rien n’est encore écrit.", what=what)

    def apply(self, count: int) -> str:
        """The button of the preview."""
        what = fr.count(count, self.say("déclaration"), self.say("déclarations"))
        return self.say("Appliquer à {what}", what=what)

    def again(self) -> str:
        """Back to the choices."""
        return self.say("Modifier les choix")

    def close(self) -> str:
        """Close the dialog."""
        return self.say("Fermer")

    def change(self, label: str, before: str, after: str) -> str:
        """« Version : Weda 5.3 → Weda 5.4 »."""
        return self.say("{label}\u00a0: {before} → {after}", label=label, before=before or self.nothing(), after=after)

    def unchanged(self) -> str:
        """A physician for whom nothing changes."""
        return self.say("Déjà ainsi, rien ne change.")

    def left_alone(self, why: str) -> str:
        """A physician who is left out, with the reason."""
        return self.say("Laissé de côté. {why}", why=why)

    def signed(self) -> str:
        """A warning of the preview."""
        return self.say("La préparation et la relecture déjà notées seront à refaire.")

    def choose_fact(self) -> str:
        """Nothing was ticked."""
        return self.say("Cochez au moins une chose à recopier.")

    def choose_target(self) -> str:
        """Nobody was ticked."""
        return self.say("Cochez au moins un médecin.")

    def changed_meanwhile(self) -> str:
        """The file is no longer the one that was previewed."""
        return self.say("La déclaration a changé depuis l’aperçu.")

    def not_asked(self) -> str:
        """The rules of that declaration do not ask for it."""
        return self.say("Ses règles ne demandent pas la même chose.")

    def applying(self, done: int, total: int) -> str:
        """While it is written."""
        return self.say("Enregistrement\u00a0: {done} sur {total}", done=done, total=total)

    def applied(self, count: int) -> str:
        """Done."""
        what = fr.count(count, self.say("déclaration modifiée"), self.say("déclarations modifiées"))
        return self.say("{what}. L’état d’avant est dans les versions de chacune.", what=what)

    def not_applied(self, name: str, why: str) -> str:
        """One that could not be written."""
        return self.say("{name}\u00a0: {why}", name=name, why=why)

    # --- sheets and table ---------------------------------------------------------------------------------

    def print_sheets(self) -> str:
        """The button."""
        return self.say("Imprimer les fiches de préparation…")

    def sheets_folder(self) -> str:
        """The dialog."""
        return self.say("Dossier des fiches de préparation")

    def printing(self, done: int, total: int) -> str:
        """While they are made."""
        return self.say("Fiches de préparation\u00a0: {done} sur {total}", done=done, total=total)

    def printed(self, count: int, folder: str) -> str:
        """Done."""
        what = fr.count(count, self.say("fiche enregistrée"), self.say("fiches enregistrées"))
        return self.say("{what} dans {folder}.", what=what, folder=fr.quoted(folder))

    def printing_stopped(self, done: int, total: int) -> str:
        """It was stopped."""
        return self.say("Arrêté\u00a0: {done} fiches sur {total}.", done=done, total=total)

    def open_folder(self) -> str:
        """The button after that."""
        return self.say("Ouvrir le dossier")

    def export_table(self) -> str:
        """The button."""
        return self.say("Exporter le tableau…")

    def table_kinds(self) -> str:
        """The kinds of files of the dialog."""
        return self.say("Classeur (*.xlsx);;Tableau CSV (*.csv)")

    def table_name(self, title: str, day: date) -> str:
        """The name proposed."""
        return self.say("Cabinet {title} {day}", title=title, day=day.isoformat())

    def exporting(self) -> str:
        """While it is made."""
        return self.say("Préparation du tableau…")

    def exported(self, name: str) -> str:
        """Done."""
        return self.say("Fichier enregistré\u00a0: {name}", name=name)

    def open_file(self) -> str:
        """The button after that."""
        return self.say("Ouvrir")

    def failed(self) -> str:
        """Something that nobody expected."""
        return self.say("L’opération n’a pas pu se faire\u00a0: une anomalie est survenue.")
