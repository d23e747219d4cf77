"""The titles of the help, and how a figure, a decision and a source are told."""

from __future__ import annotations

from decimal import Decimal

from forfait_desktop.domain.campaign import Confidence, Decision, Figure, Source
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.base import Words


class HelpWords(Words):
    """Sentences of the help panel."""

    def how(self) -> str:
        """Title of a block."""
        return self.say("Comment faire")

    def counts(self) -> str:
        """Title of a block."""
        return self.say("Compte")

    def not_counts(self) -> str:
        """Title of a block."""
        return self.say("Ne compte pas")

    def misreadings(self) -> str:
        """Title of a block."""
        return self.say("À ne pas confondre")

    def evidence(self) -> str:
        """Title of a block."""
        return self.say("Preuves utiles")

    def calculation(self) -> str:
        """Title of a block."""
        return self.say("Calcul officiel")

    def examples(self) -> str:
        """Title of a block: products that a source names."""
        return self.say("Exemples cités, sans recommandation")

    def sources(self) -> str:
        """Title of a block."""
        return self.say("Sources")

    def place(self, place: str) -> str:
        """Where to find the line on amelipro."""
        return self.say("Où\u00a0: {place}", place=place) if place else ""

    def final_amount(self) -> str:
        """Once per screen."""
        return self.say("Le montant définitif est calculé par l’Assurance Maladie.")

    def tier(self, at_least: int, points: Decimal) -> str:
        """A step of a scale."""
        return self.say("À partir de {count}\u00a0: {points}", count=fr.number(at_least), points=fr.points(points))

    def confidence(self, code: Confidence) -> str:
        """How sure a figure is."""
        words = {
            "official": self.say("texte officiel"),
            "concordant": self.say("sources concordantes"),
            "single": self.say("une seule source"),
            "inferred": self.say("déduit, non publié"),
        }
        return words[code]

    def figure(self, figure: Figure) -> str:
        """« Seuil : 10 % (au lieu de 20 %), une seule source, vérifié le 18 décembre 2023. »."""
        value = figure.value
        if figure.former:
            value = self.say("{value} (au lieu de {former})", value=value, former=fr.listing(figure.former, "puis"))
        text = self.say(
            "{label}\u00a0: {value}, {confidence}, vérifié le {day}.",
            label=figure.label,
            value=value,
            confidence=self.confidence(figure.confidence),
            day=fr.date_long(figure.checked),
        )
        return f"{text} {figure.disagreement}" if figure.disagreement else text

    def decision(self, decision: Decision) -> str:
        """A dated change of the rules."""
        return self.say(
            "{day}\u00a0: {what}, {before} → {after}. {why}",
            day=fr.date_long(decision.on),
            what=fr.lower_first(decision.what.rstrip(".")),
            before=decision.before,
            after=decision.after.rstrip("."),
            why=_sentence(decision.why),
        )

    def source(self, source: Source) -> str:
        """« Note méthodologique, p. 12, du 18 décembre 2023, vérifié le … : adresse »."""
        parts = [source.title]
        if source.document and source.document != source.title:
            parts.append(source.document)
        if source.page:
            parts.append(source.page)
        if source.published:
            parts.append(source.published)
        parts.append(self.say("vérifié le {day}", day=fr.date_long(source.checked)))
        text = ", ".join(parts)
        return self.say("{source}\u00a0: {address}", source=text, address=source.address) if source.address else text


def _sentence(text: str) -> str:
    return text if not text or text.endswith(".") else f"{text}."
