"""What changed in a rule, in words: carry-over (E03), comparison (E19), a new campaign file (S37)."""

from __future__ import annotations

from collections.abc import Sequence
from decimal import Decimal
from fractions import Fraction

from forfait_desktop.domain.campaign import Campaign
from forfait_desktop.domain.rule_changes import RuleChange, find_indicator
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.base import Words
from forfait_desktop.presentation.wording.names import volet_label

_NEEDS = {
    "all": "toutes les conditions",
    "any": "une condition au moins",
}


class ChangeWords(Words):
    """One sentence for each change of a rule; `before` and `after` are always said in that order."""

    def changes(self, changes: Sequence[RuleChange], before: Campaign, after: Campaign) -> tuple[str, ...]:
        """The sentences of several changes, in order."""
        return tuple(self.change(one, before, after) for one in changes)

    def change(self, change: RuleChange, before: Campaign, after: Campaign) -> str:  # noqa: C901, PLR0911, PLR0912
        """« Seuil : 70 %, puis 90 %. »."""
        match change.code:
            case "new":
                return self.say("Nouvelle rubrique.")
            case "removed":
                return self.removed(after)
            case "replaced":
                return self.replaced(_titles(before, change.before))
            case "volet":
                return self.say(
                    "Passe du {before} au {after}.",
                    before=fr.lower_first(volet_label(before, str(change.before))),
                    after=fr.lower_first(volet_label(after, str(change.after))),
                )
            case "required":
                return self.say("Devient obligatoire.")
            case "optional":
                return self.say("Facultatif\u00a0: n’est pas une condition de ce volet.")
            case "points":
                return self.moved(self.say("Points"), self._points(change.before), self._points(change.after))
            case "threshold":
                return self.moved(self.say("Seuil"), _threshold(change.before), _threshold(change.after))
            case "minimum":
                return self.moved(self.say("Minimum"), _number(change.before), _number(change.after))
            case "scale":
                return self.say("Le barème par paliers a changé.")
            case "need":
                return self.moved(self.say("Il faut"), self._need(change.before), self._need(change.after))
            case "kind":
                return self.say("Le mode de calcul a changé.")
            case "neutralised":
                return self.say("Neutralisé\u00a0: {reason}", reason=_sentence(str(change.after)))
            case "restored":
                return self.say("N’est plus neutralisé\u00a0: la condition s’applique.")
            case "criterion-added":
                return self.say("Ajouté\u00a0: {what}.", what=_quoted(change.after))
            case "criterion-removed":
                return self.say("N’est plus demandé\u00a0: {what}.", what=_quoted(change.before))
            case "question":
                return self.moved(self.say("Condition"), _quoted(change.before), _quoted(change.after))

    def moved(self, what: str, before: str, after: str) -> str:
        """« Seuil : 70 %, puis 90 %. »."""
        return self.say("{what}\u00a0: {before}, puis {after}.", what=what, before=before, after=after)

    def removed(self, after: Campaign) -> str:
        """A line that the new campaign does not have."""
        return self.say("N’existe plus en {year}.", year=after.year)

    def replaced(self, titles: Sequence[str]) -> str:
        """A line under another id: the question is no longer the same."""
        return self.say("Remplace {titles}\u00a0: la question n’est plus la même.", titles=fr.listing(titles))

    def _points(self, value: object) -> str:
        if isinstance(value, Decimal):
            return fr.points(value)
        return self.say("dans le total du volet")

    def _need(self, value: object) -> str:
        if isinstance(value, tuple) and len(value) == 2:
            need, at_least = value
            if need == "at-least":
                return self.say("{count} conditions au moins", count=at_least)
            return self.say(_NEEDS[str(need)])
        return str(value)


def _titles(campaign: Campaign, ids: object) -> list[str]:
    found = [find_indicator(campaign, one) for one in ids] if isinstance(ids, tuple) else []
    return [fr.quoted(one.short or one.title) for one in found if one is not None]


def _threshold(value: object) -> str:
    return fr.threshold(value) if isinstance(value, Fraction) else str(value)


def _number(value: object) -> str:
    return fr.number(value) if isinstance(value, int | Decimal) else str(value)


def _quoted(value: object) -> str:
    return fr.quoted(str(value).rstrip(" .\u00a0"))


def _sentence(text: str) -> str:
    return fr.lower_first(text if text.endswith((".", "!", "?")) else f"{text}.")
