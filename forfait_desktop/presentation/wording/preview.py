"""The words of the preview (ux.md E16): models, contents, pages, files."""

from __future__ import annotations

from collections.abc import Sequence

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.base import Words


class PreviewWords(Words):
    """Sentences of the screen « Aperçu et export »."""

    def title(self) -> str:
        """Of the screen."""
        return self.say("Aperçu et export")

    def models(self) -> str:
        """Above the four models."""
        return self.say("Modèle")

    def about(self, model: str) -> str:
        """Under the model that is chosen: what it is for."""
        return {
            "complet": self.say("Pour votre dossier\u00a0: réponses, ce qui manque, pièces, relecture."),
            "controle": self.say("Les pièces d’abord, puis les réponses et leur suivi."),
            "comptable": self.say("Une page\u00a0: l’estimation et le versement, sans détail."),
            "preparation": self.say("Les questions sans réponse, à remplir à la main\u00a0; aucun montant."),
        }[model]

    def contents(self) -> str:
        """Above the boxes."""
        return self.say("Contenu")

    def part(self, part: str) -> str:
        """A box of « Contenu »."""
        return {
            "amounts": self.say("Montants"),
            "pieces": self.say("Liste des pièces"),
            "missing": self.say("Ce qui manque"),
            "simulation": self.say("Simulation volet\u00a03"),
            "annex": self.say("Annexe «\u00a0À recopier\u00a0»"),
        }[part]

    def draft(self) -> str:
        """The word « brouillon » in the header of each page."""
        return self.say("Marquer comme brouillon")

    def empty(self, programme: str) -> str:
        """Nothing was answered; the first part has another name in Donum."""
        if programme == "donum":
            return self.say("Le récapitulatif est vide. Renseignez au moins le socle.")
        return self.say("Le récapitulatif est vide. Renseignez au moins le volet\u00a01.")

    # --- pages ------------------------------------------------------------------------------------------

    def page(self, number: int, count: int) -> str:
        """« page 1 / 7 »."""
        return self.say("page {number}\u00a0/\u00a0{count}", number=number, count=count)

    def page_name(self, number: int, count: int) -> str:
        """The accessible name of the picture of a page."""
        return self.say("Aperçu, page {number} sur {count}", number=number, count=count)

    def outline(self, titles: Sequence[str], before: str) -> str:
        """What is on a page: the text in place of its picture.

        Args:
            titles: those that begin on the page.
            before: the last one that began on a page before it, "" where there is none.
        """
        parts = [self.say("suite de «\u00a0{title}\u00a0»", title=before)] if before else []
        parts += [fr.quoted(title) for title in titles]
        return self.say("Sur cette page\u00a0: {parts}.", parts=", ".join(parts)) if parts else ""

    def zoom(self, percent: int) -> str:
        """« 85 % »."""
        return fr.with_percent(str(percent))

    def busy(self) -> str:
        """While the pages are being made."""
        return self.say("Mise en page en cours…")

    def failed(self) -> str:
        """The pages could not be made, for a reason that is nobody’s fault."""
        return self.say("L’aperçu n’a pas pu se faire\u00a0: une anomalie est survenue.")

    # --- files ------------------------------------------------------------------------------------------

    def exists(self, pdf: bool, html: bool) -> str:
        """Under the name of the file."""
        if pdf and html:
            return self.say("Ce PDF et sa page HTML existent déjà\u00a0: ce que vous enregistrez les remplace.")
        if html:
            return self.say("La page HTML de ce nom existe déjà\u00a0: l’enregistrer la remplace.")
        return self.say("Ce fichier existe déjà\u00a0: il sera remplacé.") if pdf else ""

    def bad_name(self) -> str:
        """A name that one of the three systems refuses."""
        return self.say("Ce nom contient un caractère interdit par votre système.")

    def saved(self, kind: str) -> str:
        """A file is written."""
        return self.say("PDF enregistré.") if kind == "pdf" else self.say("Page HTML enregistrée.")

    def open_name(self, kind: str) -> str:
        """The accessible name of « Ouvrir »."""
        return self.say("Ouvrir le PDF") if kind == "pdf" else self.say("Ouvrir la page HTML")

    # --- printing ---------------------------------------------------------------------------------------

    def printing(self, done: int, count: int) -> str:
        """While pages go to the printer."""
        if not done:
            return self.say("Impression en cours…")
        return self.say("Impression\u00a0: page {done} sur {count}…", done=done, count=count)

    def printed(self, count: int) -> str:
        """Every page was handed over."""
        if count < 2:
            return self.say("1 page envoyée à l’imprimante.")
        return self.say("{count} pages envoyées à l’imprimante.", count=count)
