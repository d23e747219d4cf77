"""« Réglages »: display, folder and copies, practice, rules, privacy, licences (ux.md E22)."""

from __future__ import annotations

from datetime import date, datetime

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.base import Words
from forfait_desktop.presentation.wording.errors_files import moment


class SettingsWords(Words):
    """Sentences of the settings."""

    def title(self) -> str:
        """The screen."""
        return self.say("Réglages")

    def sections(self) -> tuple[tuple[str, str], ...]:
        """(id, name) of the parts."""
        return (
            ("affichage", self.say("Affichage")),
            ("dossier", self.say("Dossier et copies")),
            ("cabinet", self.say("Cabinet")),
            ("regles", self.say("Règles")),
            ("confidentialite", self.say("Confidentialité")),
            ("apropos", self.say("À propos")),
            ("licences", self.say("Licences")),
        )

    def sections_name(self) -> str:
        """The accessible name of their list."""
        return self.say("Rubriques des réglages")

    def section(self) -> str:
        """The label of what stands for the list in a narrow window."""
        return self.say("Rubrique")

    def take_back(self, what: str) -> str:
        """« Annuler le réglage : thème »."""
        return self.say("Annuler le réglage\u00a0: {what}", what=what)

    def taken_back(self, what: str) -> str:
        """Said once it is done."""
        return self.say("Réglage annulé\u00a0: {what}.", what=what)

    def at_once(self) -> str:
        """Above the foot."""
        return self.say("Chaque réglage s’applique aussitôt et se garde.")

    # --- display ----------------------------------------------------------------------------------------------------

    def theme(self) -> str:
        """A group of radios."""
        return self.say("Thème")

    def themes(self) -> tuple[tuple[str, str], ...]:
        """Its choices."""
        return (
            ("system", self.say("comme le système")),
            ("light", self.say("clair")),
            ("dark", self.say("sombre")),
        )

    def size(self) -> str:
        """A list."""
        return self.say("Taille du texte")

    def contrast(self) -> str:
        """A group of radios."""
        return self.say("Contraste")

    def contrasts(self) -> tuple[tuple[str, str], ...]:
        """Its choices."""
        return (
            ("system", self.say("comme le système")),
            ("normal", self.say("normal")),
            ("high", self.say("renforcé")),
        )

    def presentation(self) -> str:
        """A group of one box."""
        return self.say("Mode présentation")

    def presentation_box(self) -> str:
        """The box."""
        return self.say("Masquer les noms et les montants à l’écran")

    def presentation_note(self) -> str:
        """Under the box."""
        return self.say("Pour montrer l’application à d’autres. Les exports et les impressions ne changent pas.")

    def sample(self) -> str:
        """Above the sample."""
        return self.say("Texte d’essai")

    def sample_text(self) -> str:
        """The sample: figures, ligatures and accents."""
        return self.say("632\u00a0points, 4\u00a0424\u00a0€ — Ségur, œuvre, À É Ç")

    def reset_display(self) -> str:
        """A button."""
        return self.say("Rétablir l’affichage")

    def display(self) -> str:
        """What it changes."""
        return self.say("affichage")

    def display_title(self) -> str:
        """The part."""
        return self.say("Affichage")

    def theme_what(self) -> str:
        """What can be taken back."""
        return self.say("thème")

    def size_what(self) -> str:
        """What can be taken back."""
        return self.say("taille du texte")

    def contrast_what(self) -> str:
        """What can be taken back."""
        return self.say("contraste")

    def presentation_what(self) -> str:
        """What can be taken back."""
        return self.say("mode présentation")

    def folder_what(self) -> str:
        """What can be taken back."""
        return self.say("dossier des déclarations")

    # --- folder and copies ------------------------------------------------------------------------------------------

    def folder(self) -> str:
        """A field."""
        return self.say("Dossier des déclarations")

    def change(self) -> str:
        """A button."""
        return self.say("Changer…")

    def change_name(self) -> str:
        """Its accessible name."""
        return self.say("Changer… le dossier des déclarations")

    def open_folder(self) -> str:
        """A button."""
        return self.say("Ouvrir le dossier")

    def folder_missing(self) -> str:
        """The folder does not exist yet, or no longer."""
        return self.say("Ce dossier est introuvable. Reconnectez le réseau ou choisissez un autre dossier.")

    def folder_refused(self) -> str:
        """It cannot be written (E01)."""
        return self.say("Ce dossier n’est pas accessible en écriture. Choisissez-en un autre.")

    def folder_kept(self) -> str:
        """What changing it does not do."""
        return self.say("Vos déclarations restent où elles sont\u00a0: seul le dossier ouvert change.")

    def cloud(self, service: str) -> str:
        """The folder is synchronised."""
        return self.say(
            "Ce dossier est synchronisé par {service}\u00a0: ce prestataire garde aussi une copie de vos déclarations.",
            service=service,
        )

    def opened(self) -> str:
        """The declaration that is open."""
        return self.say("Déclaration ouverte")

    def copies(self) -> str:
        """A part."""
        return self.say("Copies de sécurité")

    def copies_of(self, count: int, size: int, last: datetime) -> str:
        """« 12 copies, 340 Ko ; la dernière le 20 décembre à 14 h 32. »."""
        return self.say(
            "{copies}, {size}\u00a0; la dernière le {moment}.",
            copies=fr.count(count, self.say("copie"), self.say("copies")),
            size=self.bytes(size),
            moment=moment(last),
        )

    def no_copy(self) -> str:
        """No copy yet."""
        return self.say("La première copie sera faite à votre prochaine saisie.")

    def no_opened(self) -> str:
        """No declaration is open."""
        return self.say("Ouvrez une déclaration pour restaurer l’une de ses versions.")

    def copies_where(self) -> str:
        """Where they are."""
        return self.say(
            "Elles sont dans le sous-dossier «\u00a0Sauvegardes\u00a0» de chaque déclaration. Les dix dernières sont "
            "gardées, puis une par jour pendant trente jours, puis une par mois."
        )

    def copies_all(self, dossiers: int, copies: int, size: int) -> str:
        """« 4 déclarations, 31 copies, 1,2 Mo. »."""
        return self.say(
            "En tout\u00a0: {dossiers}, {copies}, {size}.",
            dossiers=fr.count(dossiers, self.say("déclaration"), self.say("déclarations")),
            copies=fr.count(copies, self.say("copie"), self.say("copies")),
            size=self.bytes(size),
        )

    def counting(self) -> str:
        """While they are counted."""
        return self.say("Comptage des copies…")

    def restore(self) -> str:
        """A button."""
        return self.say("Restaurer une version…")

    def bytes(self, size: int) -> str:
        """« 340 Ko », « 1,2 Mo »."""
        if size < 1_000_000:
            return self.say("{size}\u00a0Ko", size=fr.number(-(-size // 1000)))
        tenths = size // 100_000
        return self.say("{size}\u00a0Mo", size=fr.decimal(f"{tenths // 10}.{tenths % 10}"))

    # --- practice ---------------------------------------------------------------------------------------------------

    def practice_name(self) -> str:
        """A field."""
        return self.say("Nom du cabinet")

    def practice_name_hint(self) -> str:
        """Under it."""
        return self.say("Facultatif. Il nomme le tableau du cabinet.")

    def prepared_by(self) -> str:
        """A field."""
        return self.say("Préparé par")

    def prepared_by_hint(self) -> str:
        """Under it."""
        return self.say("Facultatif. Proposé dans chaque nouvelle déclaration.")

    def role(self) -> str:
        """A group of radios."""
        return self.say("Vous êtes")

    def roles(self) -> tuple[tuple[str, str], ...]:
        """Its choices (E01)."""
        return (
            ("medecin", self.say("médecin")),
            ("secretaire", self.say("secrétaire ou assistant")),
            ("coordinateur", self.say("coordinateur d’une MSP, d’une CPTS ou d’une équipe de soins")),
        )

    def amounts(self) -> str:
        """A group of one box."""
        return self.say("Montants")

    def amounts_box(self) -> str:
        """The box."""
        return self.say("Masquer les montants du tableau du cabinet à son ouverture")

    # --- rules ------------------------------------------------------------------------------------------------------

    def rules_note(self) -> str:
        """Above the list."""
        return self.say(
            "Chaque déclaration garde les règles avec lesquelles elle est calculée. Importer ou retirer un barème ne "
            "change aucune déclaration sans vous le demander."
        )

    def rules_list(self) -> str:
        """The accessible name of the list."""
        return self.say("Règles connues")

    def rules_heads(self) -> tuple[str, ...]:
        """Its columns."""
        return (self.say("Campagne"), self.say("Mise à jour"), self.say("État"), self.say("Source"))

    def rules_updated(self, day: date) -> str:
        """« 18 déc. 2023 »."""
        return fr.date_short(day)

    def rules_state(self, state: str) -> str:
        """« définitif », « provisoire »."""
        return self.say("provisoire") if state == "provisional" else self.say("définitif")

    def rules_origin(self, *, imported: bool, replaces: bool) -> str:
        """Where they come from."""
        if imported:
            return self.say("barème importé, à la place du nôtre") if replaces else self.say("barème importé")
        return self.say("fourni avec l’application")

    def rules_row(self, title: str, day: date, state: str, origin: str) -> str:
        """A row as one sentence."""
        return self.say(
            "{title}, mises à jour le {day}, {state}, {origin}",
            title=title,
            day=fr.date_long(day),
            state=state,
            origin=origin,
        )

    def import_rules(self) -> str:
        """A button."""
        return self.say("Importer une mise à jour…")

    def see_rules(self) -> str:
        """A button."""
        return self.say("Sources et chiffres…")

    def remove_rules(self) -> str:
        """A button."""
        return self.say("Retirer ce barème importé")

    def removed_rules(self, title: str) -> str:
        """Said once it is done; also what can be undone."""
        return self.say("barème importé {title} retiré", title=title)

    def rules_gone(self) -> str:
        """An import was undone, or a file cannot be removed."""
        return self.say("Ce barème ne peut pas être retiré\u00a0: son fichier n’est pas accessible en écriture.")

    # --- privacy ----------------------------------------------------------------------------------------------------

    def kept(self) -> str:
        """A part."""
        return self.say("Ce qui est enregistré, et où")

    def place(self, key: str) -> tuple[str, str]:
        """(name, what it holds) of a place on the disk."""
        return {
            "library": (self.say("Vos déclarations"), self.say("Réponses, pièces et copies, en fichiers lisibles.")),
            "settings": (
                self.say("Vos réglages"),
                self.say("Affichage, dossier, déclarations récentes, estimations, empreintes des archivées."),
            ),
            "index": (self.say("L’index"), self.say("La liste des déclarations, refaite à chaque ouverture.")),
            "packs": (self.say("Les barèmes importés"), self.say("Les fichiers de règles que vous avez ajoutés.")),
            "logs": (self.say("Le journal des anomalies"), self.say("L’endroit d’une panne, jamais une réponse.")),
        }[key]

    def never(self) -> str:
        """A part."""
        return self.say("Ce qui n’est jamais enregistré")

    def never_lines(self) -> tuple[str, ...]:
        """What it says."""
        return (
            self.say("Aucun numéro de patient\u00a0: l’outil d’adresse oublie le matricule dès que vous le quittez."),
            self.say("Aucun mot de passe, aucun identifiant amelipro."),
            self.say("Rien n’est envoyé\u00a0: l’application ne se connecte à aucun site."),
        )

    def clipboard(self) -> str:
        """A part."""
        return self.say("Presse-papiers")

    def clipboard_note(self, seconds: int) -> str:
        """What becomes of a copied address."""
        return self.say(
            "Une adresse de patient copiée est effacée du presse-papiers après {seconds}, ou à la fermeture.",
            seconds=fr.count(seconds, self.say("seconde"), self.say("secondes")),
        )

    def clear_clipboard(self) -> str:
        """A button."""
        return self.say("Effacer maintenant")

    def clipboard_cleared(self) -> str:
        """Said once it is done."""
        return self.say("L’adresse copiée est effacée du presse-papiers.")

    def traces(self) -> str:
        """A part."""
        return self.say("Traces")

    def traces_note(self) -> str:
        """What they are."""
        return self.say(
            "L’index, les déclarations récentes, la dernière page de chacune et le journal. Vos déclarations ne "
            "changent pas."
        )

    def clear_traces(self) -> str:
        """A button."""
        return self.say("Effacer les traces")

    def traces_cleared(self) -> str:
        """Said once it is done."""
        return self.say("Traces effacées.")

    def traces_left(self) -> str:
        """A file could not be removed."""
        return self.say("Le journal n’a pas pu être effacé\u00a0: son dossier n’est pas accessible en écriture.")

    def recent(self) -> str:
        """What can be undone of it."""
        return self.say("déclarations récentes")

    # --- licences ---------------------------------------------------------------------------------------------------

    def independence(self) -> str:
        """The notice."""
        return self.say("Outil indépendant. Ni l’Assurance Maladie ni l’État ne l’ont édité ou validé.")

    def licences_note(self) -> str:
        """Above the list."""
        return self.say("L’application contient ces bibliothèques, polices et icônes. Choisissez-en une pour la lire.")

    def licences_heads(self) -> tuple[str, ...]:
        """Its columns."""
        return (self.say("Composant"), self.say("Licence"), self.say("Rôle"))

    def licences_list(self) -> str:
        """The accessible name of the list."""
        return self.say("Composants et licences")

    def licence_row(self, name: str, licence: str, role: str) -> str:
        """A component as one sentence."""
        return self.say("{name}, licence {licence}, {role}", name=name, licence=licence, role=role)

    def licence_text(self, name: str) -> str:
        """The accessible name of the text."""
        return self.say("Texte de la licence\u00a0: {name}", name=name)

    def licence_missing(self) -> str:
        """The text is not in this installation."""
        return self.say("Ce texte n’est pas dans cette installation.")
