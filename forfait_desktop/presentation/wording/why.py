"""« Pourquoi ce montant ? » (ux.md E04)."""

from __future__ import annotations

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.base import Words


class WhyWords(Words):
    """Sentences of the reasons behind an amount."""

    def title(self) -> str:
        """Title of the window."""
        return self.say("Pourquoi ces montants\u00a0?")

    def lead(self) -> str:
        """What is shown, and what is not."""
        return self.say("Seules les raisons qui décident aujourd’hui sont données. Tous les montants sont estimés.")

    def gate_open(self, gate: str, needed: int) -> str:
        """« Les 4 conditions sont remplies. »."""
        if fr.is_plural(needed):
            return self.say("{gate} rempli\u00a0: {needed} conditions atteintes.", gate=gate, needed=needed)
        return self.say("{gate} rempli\u00a0: {needed} condition atteinte.", gate=gate, needed=needed)

    def condition(self, what: str, reason: str) -> str:
        """« Horaires affichés : vous avez répondu « Je ne sais pas ». »."""
        return self.say("{what}\u00a0: {reason}", what=what, reason=fr.lower_first(reason))

    def none(self) -> str:
        """An amount of zero."""
        return self.say("Aucun point ici.")

    def open_page(self) -> str:
        """Link to the answers."""
        return self.say("Ouvrir l’étape")

    def open_page_name(self, title: str) -> str:
        """Full name of that link."""
        return self.say("Ouvrir l’étape {title}", title=title)

    def origin(self) -> str:
        """Link to the rule cards."""
        return self.say("D’où viennent ces chiffres")

    def origin_name(self, title: str) -> str:
        """Full name of that link."""
        return self.say("D’où viennent ces chiffres\u00a0: {title}", title=title)
