"""Two declarations side by side, and the bridge to Donum, in words (ux.md E19)."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal

from forfait_desktop.domain.campaign import Campaign
from forfait_desktop.domain.comparison import Why
from forfait_desktop.domain.results import Parts
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.base import Words

_WHY: dict[Why, str] = {
    "": "",
    "rule": "règle modifiée",
    "volet": "changé de volet",
    "figures": "vos chiffres",
    "answer": "réponse modifiée",
    "new": "nouvel indicateur",
}


class CompareWords(Words):
    """Sentences of « Comparer »."""

    def choice(self, year: int, programme: str, physician: str) -> str:
        """« 2023, forfait structure, Dr Claire MARTIN »."""
        return self.say(
            "{year}, {programme}, {physician}",
            year=year,
            programme=programme if programme == "Donum" else fr.lower_first(programme),
            physician=physician,
        )

    def folder(self, folder: str) -> str:
        """After a name: which of several declarations of the same year, by the name of its folder."""
        return self.say(", dossier «\u00a0{folder}\u00a0»", folder=folder)

    def button(self, year: int) -> str:
        """« Comparer à 2022 »."""
        return self.say("Comparer à {year}", year=year)

    def total(self, before: Decimal, after: Decimal) -> str:
        """« 3 815 € → 4 424 € (+609 €) »."""
        gap = after - before
        return self.say(
            "{before} → {after} ({gap})", before=fr.euros(before), after=fr.euros(after), gap=self.signed(gap)
        )

    def total_name(self, before: Decimal, after: Decimal) -> str:
        """The same, spoken."""
        return self.say(
            "Total acquis\u00a0: {before}, puis {after}, écart {gap}",
            before=fr.euros(before),
            after=fr.euros(after),
            gap=self.signed(after - before),
        )

    def signed(self, gap: Decimal) -> str:
        """« +609 € », « −840 € », « 0 € »."""
        return f"+{fr.euros(gap)}" if gap > 0 else fr.euros(gap)

    def head(self, campaign: Campaign, other: Campaign, physician: str) -> str:
        """The head of a column: the year, or the physician when both are of the same year and programme."""
        if campaign.id == other.id:
            return physician
        if campaign.programme != other.programme and campaign.programme == "donum":
            return self.say("Donum {year}", year=campaign.year)
        return str(campaign.year)

    def why(self, why: Why) -> str:
        """One of the five reasons."""
        return self.say(_WHY[why]) if why else ""

    def absent(self) -> str:
        """A line that a declaration does not have."""
        return self.say("absent")

    def in_volet(self, amount: str, volet: str) -> str:
        """« 840 €, volet 1 »."""
        return self.say("{amount}, {volet}", amount=amount, volet=fr.lower_first(volet))

    def row(self, title: str, cells: Sequence[tuple[str, str]], gap: str, why: str) -> str:
        """« Volet 1 : 2 800 € en 2022, 1 960 € en 2023, écart −840 €, règle modifiée »."""
        (before, first), (after, second) = cells
        text = self.say(
            "{title}\u00a0: {first}, {before}\u00a0; {second}, {after}\u00a0; écart {gap}",
            title=title,
            first=first,
            before=before,
            second=second,
            after=after,
            gap=gap,
        )
        return self.say("{text}\u00a0; {why}", text=text, why=why) if why else text

    def others(self, count: int) -> str:
        """The smallest differences, grouped in the waterfall."""
        return self.say("{count} autres", count=count) if fr.is_plural(count) else self.say("1 autre")

    def pending(self, amount: Decimal, head: str) -> str:
        """Points that wait for the gate are not compared."""
        return self.say(
            "{head}\u00a0: {amount} en attente du volet 1 ou du socle, non comptés ici.",
            head=head,
            amount=fr.euros(amount),
        )

    def unchanged(self) -> str:
        """A row whose rule did not change."""
        return self.say("Aucun changement de règle pour cette ligne.")

    def lump_note(self) -> str:
        """The row of a lump."""
        return self.say("Points acquis ensemble, quand les conditions sont remplies.")

    # --- states -------------------------------------------------------------------------------------------

    def needs_two(self) -> str:
        """Only one declaration, or none."""
        return self.say("Il faut deux déclarations pour comparer.")

    def only_received(self, year: int) -> str:
        """The button of that state."""
        return self.say("Saisir seulement le montant reçu en {year}", year=year)

    def received(self, year: int) -> str:
        """The field that it opens."""
        return self.say("Montant reçu en {year}, en euros", year=year)

    def received_problem(self) -> str:
        """What was typed is not an amount."""
        return self.say("Saisissez un montant, par exemple 3\u00a0815 ou 3\u00a0815,50.")

    def same(self) -> str:
        """Twice the same declaration."""
        return self.say("Choisissez deux années différentes.")

    def lost(self, year: int) -> str:
        """A file is missing."""
        return self.say("La déclaration {year} est introuvable.", year=year)

    def unreadable(self, year: int, why: str) -> str:
        """A file cannot be read."""
        return self.say("La déclaration {year} ne peut pas être lue\u00a0: {why}", year=year, why=why)

    def received_choice(self, year: int, name: str) -> str:
        """« Reçu pour 2023, Dr Claire MARTIN », in the lists."""
        return self.say("Reçu pour {year}, {name}", year=year, name=name)

    def estimated_head(self, year: int) -> str:
        """The head of a column."""
        return self.say("{year}, estimé", year=year)

    def received_head(self, year: int) -> str:
        """The head of a column."""
        return self.say("{year}, reçu", year=year)

    def nothing_received(self, year: int) -> str:
        """No amount was noted."""
        return self.say("Aucun montant reçu n’est noté pour {year}.", year=year)

    def paid_note(self, *, lines: bool) -> str:
        """What a payment can be compared on."""
        if lines:
            return self.say(
                "Seules les lignes dont le montant reçu est noté sont comparées. «\u00a0Vérifier le "
                "versement\u00a0» cherche ce qui "
                "explique l’écart."
            )
        return self.say(
            "Aucun montant reçu n’est noté ligne par ligne. «\u00a0Vérifier le versement\u00a0» cherche "
            "ce qui explique l’écart."
        )

    # --- bridge -------------------------------------------------------------------------------------------

    def bridge_title(self) -> str:
        """Title of the section."""
        return self.say("Et avec Donum\u00a0?")

    def bridge(self, year: int, donum: Campaign, parts: Parts, value: Decimal) -> str:
        """« Avec vos réponses 2025, Donum 2026 donnerait 340 points (2 380 €). »."""
        return self.say(
            "Avec vos réponses {year}, Donum {donum} donnerait {amount}.",
            year=year,
            donum=donum.year,
            amount=fr.points_and_euros(parts.acquired, value),
        )

    def bridge_later(self, donum: Campaign, parts: Parts, value: Decimal) -> str:
        """« Aux seuils 2028 : 280 points (1 960 €). »."""
        return self.say(
            "Aux seuils {donum}\u00a0: {amount}.",
            donum=donum.year,
            amount=fr.points_and_euros(parts.acquired, value),
        )

    def bridge_undecided(self, donum: Campaign, least: Decimal, most: Decimal) -> str:
        """When what is unknown may still change the total."""
        return self.say(
            "Donum {donum} n’est pas encore décidé par vos réponses\u00a0: entre {least} et {most}.",
            donum=donum.year,
            least=fr.euros(least),
            most=fr.euros(most),
        )

    def bridge_missing(self, donum: Campaign, names: Sequence[str]) -> str:
        """Lines of Donum that would not be reached."""
        word = self.say("Non atteints") if len(names) > 1 else self.say("Non atteint")
        return self.say("{word} en {donum}\u00a0: {names}.", word=word, donum=donum.year, names=fr.listing(list(names)))

    def bridge_unknown(self, names: Sequence[str]) -> str:
        """What the answers do not tell."""
        word = self.say("Chiffres inconnus, jamais comptés comme 0")
        return self.say("{word}\u00a0: {names}.", word=word, names=fr.listing(list(names)))

    def bridge_caution(self) -> str:
        """What the bridge assumes."""
        return self.say(
            "Estimation\u00a0: les taux du forfait structure sont supposés comptés de la même façon par Donum, ce "
            "qu’aucun texte lu ne confirme."
        )
