"""The words of the report (ux.md section 4)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from decimal import Decimal

from forfait_desktop.domain.campaign import Campaign
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.base import Words

_PLURALS = {
    "met": ("atteint", "atteints"),
    "neutralised": ("neutralisé", "neutralisés"),
    "to_prove": ("à prouver", "à prouver"),
    "not_met": ("non atteint", "non atteints"),
    "started": ("commencé", "commencés"),
    "unanswered": ("à compléter", "à compléter"),
    "invalid": ("à corriger", "à corriger"),
    "not_applicable": ("sans objet", "sans objet"),
}


class ReportWords(Words):
    """Titles, column heads and notices of the PDF."""

    # --- frame --------------------------------------------------------------------------------------------

    def header(self, title: str, name: str, draft: bool) -> str:
        """« Forfait structure 2023 — Dr Claire MARTIN — brouillon »."""
        text = self.say("{title} — {name}", title=title, name=name)
        return self.say("{text} — brouillon", text=text) if draft else text

    def footer(self, today: date, campaign: Campaign, fingerprint: str) -> str:
        """« situation au 20 décembre 2023 · règles 2023 du 18 décembre 2023 · empreinte 9F3A-21C7 »."""
        return self.say(
            "situation au {today} · règles {year} du {updated} · empreinte {fingerprint}",
            today=fr.date_long(today),
            year=campaign.year,
            updated=fr.date_long(campaign.updated),
            fingerprint=fingerprint,
        )

    def situation_on(self, today: date) -> str:
        """« Situation au 20 décembre 2023 »."""
        return self.say("Situation au {day}", day=fr.date_long(today))

    def before(self, day: date) -> str:
        """« jusqu’au 31 décembre 2023 »."""
        return self.say("jusqu’au {day}", day=fr.date_long(day))

    def page(self) -> str:
        """Before « 1 / 7 » in the footer."""
        return self.say("page")

    def missing_glyph(self) -> str:
        """When a character could not be drawn."""
        return self.say(
            "Une mention comme [U+4E2D] tient la place d’un caractère que la police de ce document n’a pas, "
            "ou qui ne se verrait pas."
        )

    def subject(self) -> str:
        """The mark of the cover."""
        return self.say("Document de préparation")

    def notices(self) -> tuple[str, ...]:
        """At the foot of the cover."""
        return (
            self.say("Montants estimés d’après vos saisies. Le montant définitif est calculé par l’Assurance Maladie."),
            self.say("Ce document ne vaut pas déclaration."),
        )

    def legal(self) -> tuple[str, ...]:
        """On the last page."""
        return (
            self.say("Outil indépendant. Ni l’Assurance Maladie ni l’État ne l’ont édité ou validé."),
            self.say("Ce document ne contient aucune donnée de patient."),
            self.say("Conservez ce dossier et les pièces six ans après le versement."),
        )

    # --- cover --------------------------------------------------------------------------------------------

    def rpps(self, number: str) -> str:
        """« RPPS 10001234567 »."""
        return self.say("RPPS {number}", number=number)

    def labels(self) -> Mapping[str, str]:
        """Short labels, by key."""
        return {
            "acquired": self.say("Acquis estimé"),
            "pending": self.say("En attente"),
            "open": self.say("Encore possible"),
            "lost": self.say("Hors d’atteinte"),
            "unattributed": self.say("Non réparti"),
            "maximum": self.say("Maximum"),
            "bar": self.say("Répartition des points"),
            "copied": self.say("Recopié sur amelipro"),
            "rules": self.say("Règles"),
        }

    def of_which_to_prove(self, amount: str) -> str:
        """« dont à prouver 50 points (350 €) »."""
        return self.say("dont à prouver {amount}", amount=amount)

    def gate_fact(self, state: str, ok: int, need: int) -> str:
        """« rempli (4 conditions sur 4) »."""
        words = {"open": self.say("rempli"), "closed": self.say("non rempli")}
        noun = self.say("conditions") if fr.is_plural(ok) else self.say("condition")
        return self.say(
            "{state} ({ok} {noun} sur {need})",
            state=words.get(state, self.say("incomplet")),
            ok=ok,
            noun=noun,
            need=need,
        )

    def counted(self, statuses: Sequence[tuple[str, int]]) -> str:
        """« 6 atteints, 1 neutralisé, 4 non atteints »."""
        return ", ".join(
            f"{count} {_PLURALS[code][1] if fr.is_plural(count) else _PLURALS[code][0]}"
            for code, count in statuses
            if count
        )

    def copied(self, done: int, total: int) -> str:
        """« 9 lignes sur 15 »."""
        noun = self.say("lignes") if fr.is_plural(done) else self.say("ligne")
        return self.say("{done} {noun} sur {total}", done=done, noun=noun, total=total)

    def rules(self, campaign: Campaign) -> str:
        """« 2023, mises à jour le 18 décembre 2023 »."""
        return self.say("{year}, mises à jour le {day}", year=campaign.year, day=fr.date_long(campaign.updated))

    def things_to_do(self, how_many: int, before: date | None) -> str:
        """« Trois choses à faire avant le 4 février 2024 »."""
        words = {1: self.say("Une chose à faire"), 2: self.say("Deux choses à faire")}
        text = words.get(how_many, self.say("Trois choses à faire"))
        return self.say("{text} avant le {day}", text=text, day=fr.date_long(before)) if before else text

    def nothing_to_do(self) -> str:
        """Instead of the three things."""
        return self.say("Tout ce qui peut l’être est acquis.")

    def attach(self, title: str) -> str:
        """« Joindre la preuve « Capacité à coder » »."""
        return self.say("Joindre la preuve {title}", title=fr.quoted(title))

    def attach_all(self, count: int) -> str:
        """Several pieces are missing."""
        return self.say("Joindre les {count} preuves qui manquent", count=count)

    def correct(self, title: str) -> str:
        """An entry that cannot be right."""
        return self.say("Corriger la saisie {title}", title=fr.quoted(title))

    def do(self, title: str, gain: Decimal | None, acts: str) -> str:
        """« Participation au SAS (+1 400 €) », « Alimentation du DMP : 52 alimentations (+280 €) »."""
        text = self.say("{title}\u00a0: {acts}", title=title, acts=acts) if acts else title
        if gain is None:
            return text
        return self.say("{text} (+{gain})", text=text, gain=fr.euros(gain))

    # --- tables -------------------------------------------------------------------------------------------

    def heads_gate(self) -> tuple[str, ...]:
        """Column heads of the gate."""
        return (
            self.say("Condition"),
            self.say("Réponse"),
            self.say("Détail"),
            self.say("Statut"),
            self.say("Preuve"),
            self.say("Source"),
        )

    def heads_lines(self) -> tuple[str, ...]:
        """Column heads of the other volets."""
        return (
            self.say("Indicateur"),
            self.say("C/D"),
            self.say("Votre chiffre"),
            self.say("Seuil"),
            self.say("Statut"),
            self.say("Points"),
            self.say("Euros"),
            self.say("Preuve"),
        )

    def heads_missing(self) -> tuple[str, ...]:
        """Column heads of what is missing."""
        return (
            self.say("Indicateur"),
            self.say("Ce qui manque"),
            self.say("Gain"),
            self.say("Jusqu’au"),
            self.say("Comment"),
        )

    def heads_pieces(self) -> tuple[str, ...]:
        """Column heads of the pieces."""
        return (
            self.say("n°"),
            self.say("Pièce"),
            self.say("Sert à"),
            self.say("Date"),
            self.say("Valable jusqu’au"),
            self.say("Empreinte"),
        )

    def heads_details(self) -> tuple[str, ...]:
        """Column heads of the texts typed."""
        return (self.say("Rubrique"), self.say("Précision"), self.say("Texte saisi"))

    def heads_sources(self) -> tuple[str, ...]:
        """Column heads of the sources."""
        return (self.say("n°"), self.say("Source"), self.say("Date"))

    def consulted(self, day: date) -> str:
        """In place of the date of a source that bears none."""
        return self.say("consultée le {day}", day=fr.date_long(day))

    def declared_letter(self, declared: str) -> str:
        """« D » or « C »."""
        return self.say("D") if declared == "declared" else self.say("C")

    def letters_note(self) -> str:
        """Under the table."""
        return self.say("D\u00a0: déclaratif. C\u00a0: calculé par l’Assurance Maladie.")

    def subtotal(self) -> str:
        """Last row of a table."""
        return self.say("Sous-total")

    def former(self, threshold: str, former: str) -> str:
        """« 10 % (20 %) »."""
        return self.say("{threshold}\n(avant\u00a0: {former})", threshold=threshold, former=former)

    def to_join(self) -> str:
        """A piece that is expected."""
        return self.say("à joindre")

    def piece_number(self, numbers: str) -> str:
        """« n° 1, 2 »."""
        return self.say("n° {numbers}", numbers=numbers)

    def conclusion(self, gate: str, state: str, amount: str) -> str:
        """« Volet 1 rempli : 280 points, 1 960 €. »."""
        if state == "open":
            return self.say("{gate} rempli\u00a0: {amount}.", gate=gate, amount=amount)
        if state == "closed":
            return self.say("{gate} non rempli\u00a0: 0 point, 0\u00a0€.", gate=gate)
        return self.say("{gate} incomplet\u00a0: 0 point, 0\u00a0€ pour l’instant.", gate=gate)

    def conclusion_bare(self, gate: str, state: str) -> str:
        """The same without an amount: « Volet 1 rempli. »."""
        words = {"open": self.say("rempli"), "closed": self.say("non rempli")}
        return self.say("{gate} {state}.", gate=gate, state=words.get(state, self.say("incomplet")))

    # --- sections -----------------------------------------------------------------------------------------

    def titles(self) -> Mapping[str, str]:
        """Titles of the sections, by key."""
        return {
            "missing": self.say("Ce qui manque"),
            "still": self.say("Encore possible"),
            "details": self.say("Précisions et notes"),
            "pieces": self.say("Pièces"),
            "sources": self.say("Sources"),
            "warnings": self.say("Ce que ces chiffres supposent"),
            "notices": self.say("Mentions"),
            "review": self.say("Relecture"),
        }

    def for_next(self, year: int) -> str:
        """« Pour 2024 »."""
        return self.say("Pour {year}", year=year)

    def none_missing(self) -> str:
        """Nothing is missing."""
        return self.say("Rien ne manque.")

    def no_piece(self) -> str:
        """No evidence."""
        return self.say("Aucune pièce jointe.")

    def piece_at(self, label: str, place: str) -> str:
        """« Attestation, à retrouver ici : classeur bleu », a piece that is not a file."""
        if label:
            return self.say("{label}\nÀ retrouver ici\u00a0: {place}", label=label, place=place)
        return self.say("À retrouver ici\u00a0: {place}", place=place)

    def note_general(self) -> str:
        """The note that belongs to no line."""
        return self.say("Note générale")

    def note(self) -> str:
        """The note of a line, beside its details."""
        return self.say("Note")

    def until(self, day: date | None) -> str:
        """« 31 décembre 2023 », or « non publié »."""
        return fr.date_long(day) if day is not None else self.say("non publié")

    def gain(self, points: Decimal, euros: Decimal) -> str:
        """« 40 points » over « 280 € »."""
        return f"{fr.points(points)}\n{fr.euros(euros)}"

    def together(self, titles: Sequence[str]) -> str:
        """What must be met with it for the same gain."""
        return self.say("avec {titles}", titles=fr.listing([fr.quoted(title) for title in titles]))

    def points_possible(self, earned: Decimal, maximum: Decimal) -> str:
        """« 0 / 40 »."""
        return f"{fr.number(earned)}{fr.NBSP}/{fr.NBSP}{fr.number(maximum)}"

    def sign_labels(self) -> Mapping[str, str]:
        """Labels of the last block."""
        return {
            "prepared": self.say("Préparé par"),
            "reviewed": self.say("Relu par"),
            "on": self.say("Le"),
            "blank": "____ / ____ / ________",
            "signature": self.say("Signature"),
            "statement": self.say(
                "«\u00a0J’ai relu les réponses ci-dessus. Ma déclaration est celle que je saisis sur amelipro.\u00a0»"
            ),
        }

    def file_name(self, programme: str, year: int, name: str, today: date) -> str:
        """« Forfait-structure_2023_MARTIN-Claire_2023-12-20.pdf »."""
        parts = [programme.replace(" ", "-"), str(year), name, today.isoformat()]
        return f"{'_'.join(part for part in parts if part)}.pdf"
