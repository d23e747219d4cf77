"""The words of the exports: heads of the tables, events of the calendar, index of the exhibits, manifest."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from forfait_desktop.domain.deadlines import Deadline
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.exports.odd import OddPiece
from forfait_desktop.presentation.wording.base import Words

_ODD_TOLD = 3
"""Pieces named in a message; more could not be read there."""


class ExportWords(Words):
    """Sentences of the exports other than the report."""

    # --- tables -------------------------------------------------------------------------------------------

    def lines_sheet(self) -> str:
        """The sheet of the lines."""
        return self.say("Indicateurs")

    def summary_sheet(self) -> str:
        """The sheet of the totals."""
        return self.say("Synthèse")

    def _who_heads(self) -> tuple[str, ...]:
        return self.say("Médecin"), self.say("RPPS")

    def _points_heads(self) -> tuple[str, ...]:
        return (
            self.say("Points acquis"),
            self.say("Points en attente"),
            self.say("Points encore possibles"),
            self.say("Points hors d’atteinte"),
            self.say("Points non répartis"),
            self.say("Points au maximum"),
        )

    def lines_heads(self) -> tuple[str, ...]:
        """The columns of the lines."""
        return (
            *self._who_heads(),
            self.say("Programme"),
            self.say("Année"),
            self.say("Volet"),
            self.say("Numéro"),
            self.say("Indicateur"),
            self.say("Identifiant"),
            self.say("Nature"),
            self.say("Réponse"),
            self.say("Précisions"),
            self.say("Numérateur"),
            self.say("Dénominateur"),
            self.say("Taux (%)"),
            self.say("Seuil"),
            self.say("Statut"),
            *self._points_heads(),
            self.say("Euros acquis"),
            self.say("Euros encore possibles"),
            self.say("Actes manquants"),
            self.say("Dernier jour"),
            self.say("Pièces (n°)"),
            self.say("Situation au"),
            self.say("Empreinte"),
        )

    def summary_heads(self) -> tuple[str, ...]:
        """The columns of the summary."""
        return (
            *self._who_heads(),
            self.say("Spécialité"),
            self.say("Programme"),
            self.say("Année"),
            self.say("Conditions"),
            *self._points_heads(),
            self.say("Euros acquis"),
            self.say("Euros en attente"),
            self.say("Euros encore possibles"),
            self.say("Euros hors d’atteinte"),
            self.say("Euros au maximum"),
            self.say("VSM (euros)"),
            self.say("Assistant médical (euros)"),
            self.say("Reçu (euros)"),
            self.say("Écart reçu − acquis (euros)"),
            self.say("Nombre de pièces"),
            self.say("Relu le"),
            self.say("Situation au"),
            self.say("Empreinte"),
        )

    def gate(self, title: str, state: str, missing: int) -> str:
        """« Volet 1 : équipement du cabinet : non rempli (2 manquent) »."""
        known = {"open": self.say("rempli"), "closed": self.say("non rempli")}
        told = known.get(state, self.say("à compléter"))
        if not missing:
            return self.say("{title}\u00a0: {told}", title=title, told=told)
        lack = self.say("manquent") if fr.is_plural(missing) else self.say("manque")
        return self.say("{title}\u00a0: {told} ({count} {lack})", title=title, told=told, count=missing, lack=lack)

    def table_title(self) -> str:
        """The title of a workbook."""
        return self.say("Forfait structure\u00a0: tableau des déclarations")

    # --- deadlines ----------------------------------------------------------------------------------------

    def deadline(self, deadline: Deadline, lines: Sequence[str], criterion: str = "") -> str:
        """What ends or begins on that day: « Fin de la saisie sur amelipro ».

        Args:
            deadline: the deadline.
            lines: the titles of its lines.
            criterion: the name of the period, for `tier-period`.
        """
        line = fr.quoted(lines[0]) if lines else ""
        texts = {
            "period-end": self.say("Fin de la période de référence"),
            "tier-period": self.say("Fin de la période {what} de {line}", line=line, what=fr.quoted(criterion)),
            "line": self.say("Dernier jour pour {line}", line=line),
            "postponed": self.say("Nouvelle échéance de {line}", line=line),
            "opens": self.say("Ouverture de la saisie sur amelipro"),
            "closes": self.say("Fin de la saisie sur amelipro"),
            "vsm": self.say("Dernier jour pour déposer les VSM"),
            "payment": self.say("Versement attendu"),
        }
        return texts[deadline.kind]

    def deadline_day(self, deadline: Deadline) -> str:
        """« 31 décembre 2023 », « printemps 2024 », « date non publiée »."""
        if deadline.day is not None:
            return fr.date_long(deadline.day)
        return deadline.text or self.say("date non publiée")

    def moved(self, former: date) -> str:
        """« Date reportée : auparavant le 4 février 2024. »."""
        return self.say("Date déplacée\u00a0: auparavant le {day}.", day=fr.date_long(former))

    def concerns(self, lines: Sequence[str]) -> str:
        """The lines that a deadline decides."""
        return self.say("Concerne\u00a0: {lines}.", lines=fr.listing(lines))

    def deadline_sources(self, titles: Sequence[str]) -> str:
        """Where the day comes from."""
        label = self.say("Sources") if len(titles) > 1 else self.say("Source")
        return self.say("{label}\u00a0: {titles}", label=label, titles="\u00a0; ".join(titles))

    def confidence(self, confidence: str) -> str:
        """How sure a day is."""
        known = {
            "official": self.say("Date lue dans un texte officiel."),
            "concordant": self.say("Date donnée par plusieurs sources qui s’accordent."),
            "single": self.say("Date donnée par une seule source\u00a0: à vérifier."),
            "inferred": self.say("Date déduite, non publiée\u00a0: à vérifier."),
        }
        return known.get(confidence, "")

    def event(self, what: str, campaign: str, name: str) -> str:
        """« Forfait structure 2023 : fin de la saisie sur amelipro (Dr Claire MARTIN) »."""
        text = self.say("{campaign}\u00a0: {what}", campaign=campaign, what=fr.lower_first(what))
        return self.say("{text} ({name})", text=text, name=name) if name else text

    def calendar_name(self) -> str:
        """The name of the calendar."""
        return self.say("Échéances des déclarations")

    def alarm(self, event: str, days: int) -> str:
        """What a reminder says."""
        when = self.say("demain") if days == 1 else self.say("dans {days}", days=fr.days(days))
        return self.say("{event}\u00a0: {when}", event=event, when=when)

    # --- bundle -------------------------------------------------------------------------------------------

    def bundle_title(self, title: str) -> str:
        """« Forfait structure 2023 : liasse de pièces »."""
        return self.say("{title}\u00a0: liasse de pièces", title=title)

    def bundle_index(self) -> str:
        """The table of the exhibits."""
        return self.say("Liste des pièces")

    def bundle_intro(self, joined: int, total: int) -> str:
        """How many of the exhibits are in the file."""
        if not total:
            return self.say("Aucune pièce n’est enregistrée dans cette déclaration.")
        noun = self.say("pièces jointes") if fr.is_plural(joined) else self.say("pièce jointe")
        return self.say(
            "{joined} {noun} sur {total}. Le récapitulatif suit cette liste, puis les pièces dans l’ordre de leur "
            "numéro.",
            joined=fr.number(joined),
            noun=noun,
            total=fr.number(total),
        )

    def bundle_note(self) -> str:
        """What was done to the exhibits."""
        return self.say(
            "Chaque page de pièce est reproduite sous un bandeau qui porte son numéro\u00a0; les liens, les "
            "formulaires actifs et les fichiers inclus ne sont pas repris. L’empreinte est le SHA-256 du fichier "
            "d’origine."
        )

    def bundle_heads(self) -> tuple[str, ...]:
        """The columns of the list."""
        return (
            self.say("N°"),
            self.say("Pièce"),
            self.say("Sert à"),
            self.say("Pages"),
            self.say("Page de la liasse"),
            self.say("Empreinte"),
        )

    def exhibit(self, number: int, name: str) -> str:
        """« Pièce 3 : attestation MSP », in the outline."""
        return self.say("Pièce {number}\u00a0: {name}", number=number, name=name)

    def stamp(self, number: int, page: int, pages: int) -> str:
        """« Pièce 3, page 2/5 »."""
        return self.say("Pièce {number}, page {page}/{pages}", number=number, page=page, pages=pages)

    def page_name(self, number: int, page: int, pages: int, name: str) -> str:
        """« Pièce 3, page 2 sur 5 : attestation MSP », in place of a page that is a drawing."""
        return self.say(
            "Pièce {number}, page {page} sur {pages}\u00a0: {name}", number=number, page=page, pages=pages, name=name
        )

    def not_joined(self, why: str) -> str:
        """« non jointe : le fichier est introuvable »."""
        return self.say("non jointe\u00a0: {why}", why=why)

    def why_not_joined(self, reason: str) -> str:
        """Why an exhibit is not in the bundle."""
        known = {
            "place": self.say("elle n’est pas numérisée"),
            "missing": self.say("le fichier est introuvable"),
            "changed": self.say("le fichier a changé depuis son ajout"),
            "denied": self.say("le fichier ne peut pas être lu"),
            "empty": self.say("le fichier est vide"),
            "truncated": self.say("le fichier est incomplet"),
            "executable": self.say("c’est un programme"),
            "office": self.say("c’est un document bureautique ou une archive"),
            "mixed": self.say("un autre fichier s’y cache"),
            "type": self.say("ce n’est ni un PDF, ni une image PNG ou JPEG"),
            "javascript": self.say("ce PDF contient un programme"),
            "launch": self.say("ce PDF lance un autre programme"),
            "embedded": self.say("ce PDF contient un autre fichier"),
            "unreadable": self.say("ce PDF ne peut pas être vérifié"),
            "encrypted": self.say("ce PDF est protégé par un mot de passe"),
            "damaged": self.say("le fichier est abîmé"),
            "too-large": self.say("le fichier est trop gros"),
            "too-many-pages": self.say("ce PDF a trop de pages"),
            "limit": self.say("la liasse serait trop grosse"),
        }
        return known.get(reason, self.say("le fichier ne peut pas être repris"))

    # --- archive ------------------------------------------------------------------------------------------

    def manifest_head(self, title: str, name: str, day: date) -> tuple[str, ...]:
        """The lines above the fingerprints, readable in ten years."""
        return (
            self.say("{title} — {name}", title=title, name=name),
            self.say("Archive complète d’une déclaration, situation au {day}.", day=fr.date_long(day)),
            "",
            self.say("dossier.forfait\u00a0: les réponses, en JSON (texte UTF-8)."),
            self.say("bareme.toml\u00a0: les règles avec lesquelles elles sont évaluées, en TOML (texte UTF-8)."),
            self.say("Justificatifs/\u00a0: les pièces, telles qu’elles ont été jointes."),
            self.say("Le fichier .pdf\u00a0: le récapitulatif, à lire ou à imprimer."),
            "",
            self.say(
                "Ces fichiers se lisent sans l’application. Pour retrouver la déclaration dans l’application\u00a0:"
            ),
            self.say("menu Fichier, Importer une archive."),
            "",
        )

    def odd_piece(self, kind: str, piece: OddPiece) -> str:
        """A piece that an archive (« zip ») or a bundle does not hold as it was added."""
        why = self.why_not_joined(piece.reason)
        if piece.joined:
            return self.say(
                "Pièce modifiée depuis son ajout\u00a0: {name} (l’archive contient le fichier d’aujourd’hui).",
                name=piece.name,
            )
        if kind == "zip":
            return self.say("Pièce absente de l’archive\u00a0: {name} ({why}).", name=piece.name, why=why)
        return self.say("Pièce absente de la liasse\u00a0: {name} ({why}).", name=piece.name, why=why)

    def odd_pieces(self, kind: str, pieces: Sequence[OddPiece]) -> str:
        """What is said of them beside the name of the file that was written; "" when there are none."""
        told = [self.odd_piece(kind, piece) for piece in pieces[:_ODD_TOLD]]
        if (rest := len(pieces) - len(told)) > 0:
            others = fr.count(rest, self.say("autre pièce"), self.say("autres pièces"))
            where = self.say("le manifeste de l’archive") if kind == "zip" else self.say("la liste de la liasse")
            told.append(self.say("De même pour {others}\u00a0: voir {where}.", others=others, where=where))
        return " ".join(told)

    def manifest_list(self) -> str:
        """Above the list."""
        return self.say("Empreintes SHA-256 des fichiers (à vérifier avec sha256sum, shasum ou certutil)\u00a0:")

    def archive_name(self, stem: str) -> str:
        """The file name of an archive."""
        return self.say("{stem}_archive", stem=stem)

    def bundle_name(self, stem: str) -> str:
        """The file name of a bundle."""
        return self.say("{stem}_liasse", stem=stem)
