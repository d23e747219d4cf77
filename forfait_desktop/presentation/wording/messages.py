"""Messages to a patient, ready to be copied, and the first try of the secure messaging (ux.md E08)."""

from __future__ import annotations

from forfait_desktop.presentation.language import in_french
from forfait_desktop.presentation.wording.base import Words


class MessageWords(Words):
    """Three short texts without any patient datum, and the sentences around them."""

    def button(self) -> str:
        """Opens the models."""
        return self.say("Modèle de message…")

    def title(self) -> str:
        """Title of the window."""
        return self.say("Modèles de message")

    def lead(self) -> str:
        """What to do with them."""
        return self.say(
            "À coller dans votre messagerie sécurisée MSSanté, puis à compléter. "
            "Aucun de ces textes ne contient de donnée de patient."
        )

    def copy(self) -> str:
        """Button."""
        return self.say("Copier")

    def copy_name(self, title: str) -> str:
        """Full name of the button."""
        return self.say("Copier le modèle\u00a0: {title}", title=title)

    def copied(self, title: str) -> str:
        """After copying."""
        return self.say("Modèle copié\u00a0: {title}.", title=title)

    def models(self) -> tuple[tuple[str, str], ...]:
        """(title, text) of each model."""
        signed = self.say("Ce message ne remplace pas un appel en cas d’urgence\u00a0: composez le 15.")
        return (
            (
                self.say("Résultat disponible"),
                self.say(
                    "Bonjour,\n\nVos résultats sont arrivés au cabinet. Vous pouvez les consulter dans Mon espace "
                    "santé. Ils ne demandent pas de rendez-vous avant la date prévue.\n\n{signed}\n\nCordialement",
                    signed=signed,
                ),
            ),
            (
                self.say("Préparation de consultation"),
                self.say(
                    "Bonjour,\n\nPour préparer notre prochaine consultation, merci d’apporter vos ordonnances en "
                    "cours, vos derniers résultats et la liste de vos questions.\n\n{signed}\n\nCordialement",
                    signed=signed,
                ),
            ),
            (
                self.say("Rappel"),
                self.say(
                    "Bonjour,\n\nLe suivi dont nous avions parlé est à prévoir prochainement. Merci de prendre "
                    "rendez-vous auprès du cabinet.\n\n{signed}\n\nCordialement",
                    signed=signed,
                ),
            ),
        )

    def tried(self) -> str:
        """The box."""
        return self.say("J’ai essayé avec un premier patient")

    @in_french()
    def tried_note(self) -> str:
        """What the box writes in the note of the line; says nothing of the patient."""
        return self.say("Messagerie essayée avec un premier patient.")
