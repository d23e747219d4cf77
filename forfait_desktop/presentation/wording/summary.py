"""The summary (ux.md E14): what is left to settle, and the note on a review that no longer stands."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.amounts import AmountWords

_NAMED = 4
"""Beyond that many steps, they are counted instead of named."""


class SummaryWords(AmountWords):
    """Sentences of the summary."""

    def estimated(self, points: Decimal, value: Decimal) -> str:
        """« 632 points · 4 424 € estimés »."""
        return self.say("{badge} estimés", badge=self.badge(points, value))

    def slash_wide(self, some: Decimal, all_of: Decimal) -> str:
        """« 352 / 835 »."""
        return f"{fr.number(some)} / {fr.number(all_of)}"

    def yes_of(self, some: int, all_of: int) -> str:
        """« 2 oui sur 3 »."""
        return self.say("{some} oui sur {all}", some=some, all=all_of)

    def todo_correct(self, title: str) -> str:
        """An entry that cannot be right."""
        return self.say("{title}\u00a0: saisie à corriger", title=title)

    def todo_prove(self, title: str) -> str:
        """« Capacité à coder : preuve manquante »."""
        return self.say("{title}\u00a0: preuve manquante", title=title)

    def todo_fill(self, names: Sequence[str], points: Decimal, value: Decimal) -> str:
        """« 3 étapes à compléter : services, équipements, SAS (295 points, 2 065 €) »."""
        if len(names) > _NAMED:
            text = self.say("{count} étapes à compléter", count=len(names))
        elif fr.is_plural(len(names)):
            text = self.say("{count} étapes à compléter\u00a0: {names}", count=len(names), names=", ".join(names))
        else:
            text = self.say("1 étape à compléter\u00a0: {names}", names=", ".join(names))
        return f"{text} ({self.amount(points, value)})" if points else text

    def changed_since_review(self, day: date, names: Sequence[str]) -> str:
        """« Modifié depuis la relecture du 20 décembre : Alimentation du DMP. »."""
        return self.say(
            "Modifié depuis la relecture du {day}\u00a0: {names}.", day=fr.day_month(day), names=fr.listing(names)
        )

    def changed_since_preparation(self, day: date, names: Sequence[str]) -> str:
        """« Modifié depuis la préparation du 19 décembre : Alimentation du DMP. »."""
        return self.say(
            "Modifié depuis la préparation du {day}\u00a0: {names}.", day=fr.day_month(day), names=fr.listing(names)
        )

    def nothing_yet(self, gate: str) -> str:
        """« Rien à récapituler : commencez par le volet 1. »."""
        return self.say("Rien à récapituler\u00a0: commencez par le {gate}.", gate=fr.lower_first(gate))

    def profile_changed(self) -> str:
        """What changed since the review."""
        return self.say("profil du médecin")

    def several_lines(self) -> str:
        """What moved the amounts: more than one line, by an import or a paste."""
        return self.say("plusieurs rubriques")

    def schemes_changed(self) -> str:
        """What changed since the review."""
        return self.say("forfaits à part")

    def rules_changed(self) -> str:
        """What changed since the review: other rules, nobody can tell in what."""
        return self.say("règles de la campagne")

    def lines_gone(self) -> str:
        """What changed since the review: lines that the rules no longer have."""
        return self.say("rubriques que les règles ne demandent plus")
