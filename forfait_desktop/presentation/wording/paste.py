"""« Coller les taux… » (ux.md E07): what was understood of the pasted lines."""

from __future__ import annotations

from forfait_desktop.domain.rate_paste import LineState
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.base import Words


class PasteWords(Words):
    """What the preview says."""

    def button(self) -> str:
        """Opens the box."""
        return self.say("Coller les taux…")

    def use(self) -> str:
        """Fills the fields."""
        return self.say("Utiliser ces taux")

    def close(self) -> str:
        """Closes the box, nothing changed."""
        return self.say("Fermer")

    def label(self) -> str:
        """Label of the box."""
        return self.say("Lignes copiées d’amelipro")

    def hint(self) -> str:
        """Under it."""
        return self.say(
            "Une ligne par téléservice, avec son nom et son taux. Rien ne change avant «\u00a0Utiliser ces taux\u00a0»."
        )

    def summary(self, read: int, total: int) -> str:
        """« 2 lignes sur 6 reconnues. Complétez les autres à la main. »."""
        if not total:
            return ""
        text = (
            self.say("{read} lignes sur {total} reconnues.", read=fr.number(read), total=fr.number(total))
            if fr.is_plural(read)
            else self.say("{read} ligne sur {total} reconnue.", read=fr.number(read), total=fr.number(total))
        )
        return text if read == total else self.say("{text} Complétez les autres à la main.", text=text)

    def patient(self) -> str:
        """A number of 13 digits or more was pasted."""
        return self.say(
            "Ce texte contient un numéro de 13 chiffres ou plus, comme un matricule de patient\u00a0: rien n’en est "
            "lu ni gardé. Ne collez que des taux."
        )

    def read(self, title: str, percent: str) -> str:
        """« Arrêt de travail (AAT) : 82 % »."""
        return self.say("{title}\u00a0: {percent}\u00a0%", title=title, percent=percent)

    def replaced(self, line: str, former: str) -> str:
        """« … (à la place de 71 %) »."""
        return self.say("{line}, à la place de {former}", line=line, former=former)

    def refused(self, text: str, state: LineState) -> str:
        """« « DMT et PSE 80 % » : plusieurs téléservices sur la même ligne. »."""
        reasons: dict[LineState, str] = {
            "unknown": self.say("aucun téléservice reconnu"),
            "ambiguous": self.say("plusieurs téléservices sur la même ligne"),
            "twice": self.say("le même téléservice est sur deux lignes"),
            "no-number": self.say("aucun taux sur la ligne"),
            "several": self.say("plusieurs nombres, sans dire lequel est le taux"),
            "threshold": self.say("un seuil ou un objectif, et non votre taux"),
            "out-of-range": self.say("le taux doit être compris entre 0 et 100\u00a0%"),
        }
        return self.say("{line}\u00a0: {reason}.", line=fr.quoted(text), reason=reasons[state])
