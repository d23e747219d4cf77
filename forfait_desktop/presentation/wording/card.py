"""The words of a rule card: a figure, how sure it is, who says so, and the decisions that moved it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date

from forfait_desktop.domain.campaign import Confidence, Decision, Source
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.base import Words


class CardWords(Words):
    """Sentences of the rule cards, also used by the rule book."""

    def heading(self, title: str) -> str:
        """Title of the cards of a line, and full name of the button that opens them."""
        return self.say("D’où viennent ces chiffres\u00a0: {title}", title=title)

    def where(self) -> str:
        """The button that opens the cards of the only line of a page, and the label before several of them."""
        return self.say("D’où viennent ces chiffres")

    def where_one(self) -> str:
        """The button of one figure."""
        return self.say("D’où vient ce chiffre")

    def one_heading(self, figure: str, title: str) -> str:
        """« D’où vient ce chiffre : Seuil (Alimentation du DMP) », the full name of that button."""
        return self.say("D’où vient ce chiffre\u00a0: {figure} ({title})", figure=figure, title=title)

    def labels(self) -> Mapping[str, str]:
        """Small titles of a card, by key."""
        return {
            "value": self.say("Valeur retenue"),
            "former": self.say("Auparavant"),
            "confidence": self.say("Confiance"),
            "checked": self.say("Dernière vérification"),
            "disagreement": self.say("Désaccord et choix"),
            "sources": self.say("Sources"),
            "decisions": self.say("Décisions"),
            "other_decisions": self.say("Autres décisions sur cette rubrique"),
            "close": self.say("Fermer"),
            "none": self.say("Aucun chiffre de cette page n’a de source à montrer."),
        }

    def meaning(self, code: Confidence) -> str:
        """What a degree of confidence means."""
        words = {
            "official": self.say("Lu dans un texte officiel, ou dans ce que publie l’Assurance Maladie."),
            "concordant": self.say("Au moins deux sources indépendantes disent la même chose."),
            "single": self.say("Une seule source le dit\u00a0: à vérifier avant de s’y fier."),
            "inferred": self.say("Aucune source ne le publie\u00a0: c’est notre déduction."),
        }
        return words[code]

    def kind(self, code: str) -> str:
        """What sort of source it is."""
        words = {
            "official": self.say("source officielle"),
            "official-copy": self.say("copie d’un texte officiel"),
            "secondary": self.say("site spécialisé"),
            "press": self.say("presse"),
            "vendor": self.say("éditeur ou industriel"),
            "union": self.say("syndicat de médecins"),
            "document": self.say("document remis au projet"),
        }
        return words[code]

    def former(self, values: Sequence[str]) -> str:
        """« Auparavant : 90 %, puis 50 % »."""
        if not values:
            return ""
        return self.say("Auparavant\u00a0: {values}", values=self.say(", puis ").join(values))

    def day(self, day: date) -> str:
        """« 21 novembre 2026 »."""
        return fr.date_long(day)

    def checked(self, day: date) -> str:
        """« vérifié le 21 novembre 2026 »."""
        return self.say("vérifié le {day}", day=fr.date_long(day))

    def published(self, text: str) -> str:
        """« publié : 18/12/2023 »; what is written there is not always a day."""
        return self.say("publié\u00a0: {text}", text=text)

    def reference(self, source: Source) -> str:
        """« Note méthodologique, p. 12, publié : 18/12/2023 »: the title and where in it; no address."""
        parts = [source.title]
        if source.document and source.document != source.title:
            parts.append(source.document)
        if source.page:
            parts.append(source.page)
        if source.published:
            parts.append(self.published(source.published))
        return ", ".join(parts)

    def facts(self, source: Source) -> str:
        """« source officielle, vérification du 21 novembre 2026 »."""
        return self.say("{kind}, {checked}", kind=self.kind(source.kind), checked=self.verification(source.checked))

    def verification(self, day: date) -> str:
        """« vérification du 21 novembre 2026 », beside a source: a noun agrees with none."""
        return self.say("vérification du {day}", day=fr.date_long(day))

    def open(self) -> str:
        """The only way to an address."""
        return self.say("Ouvrir dans le navigateur")

    def open_name(self, title: str) -> str:
        """Its full name."""
        return self.say("Ouvrir dans le navigateur\u00a0: {title}", title=title)

    def address_name(self, title: str) -> str:
        """Name of the field that shows an address."""
        return self.say("Adresse\u00a0: {title}", title=title)

    def not_opened(self, address: str) -> str:
        """The system has no browser, or refused."""
        return self.say(
            "Le navigateur ne s’ouvre pas. Copiez l’adresse\u00a0: {address}",
            address=address,
        )

    def decision(self, decision: Decision) -> str:
        """« 12 décembre 2023 : seuil d’alimentation du DMP, 20 % → 10 %. »."""
        return self.say(
            "{day}\u00a0: {what}, {before} → {after}.",
            day=fr.date_long(decision.on),
            what=fr.lower_first(decision.what.rstrip(".")),
            before=decision.before,
            after=decision.after.rstrip("."),
        )
