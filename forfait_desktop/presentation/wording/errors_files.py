"""Errors of files: dossiers, locks, saves, exports, what the installation lost."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import PurePath
from typing import Any

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.language import spoken
from forfait_desktop.presentation.wording.base import Translate, Words

Params = Mapping[str, Any]
"""Parameters of an error; a missing one reads ""."""


class FileErrorWords(Words):
    """Sentences by error code, about files."""

    def __init__(self, translate: Translate) -> None:
        super().__init__(translate)
        self.by_code: dict[str, Callable[[Params], str]] = {
            "file-missing": self._file_missing,
            "file-unreadable": self._file_unreadable,
            "file-unwritable": self._file_unwritable,
            "folder-not-writable": self._folder_not_writable,
            "folder-without-dossier": self._folder_without_dossier,
            "dossier-damaged": self._damaged,
            "dossier-foreign": self._foreign,
            "dossier-newer": self._newer,
            "dossier-locked": self._locked,
            "lock-failed": self._lock_failed,
            "lock-unreadable": self._lock_unreadable,
            "lock-taken": self._lock_taken,
            "settings-unreadable": self._settings_unreadable,
            "bareme-missing": self._bareme_missing,
            "bareme-changed": self._bareme_changed,
            "restore-failed": self._restore_failed,
            "save-failed": self._save_failed,
            "save-conflict": self._save_conflict,
            "text-unsavable": self._text_unsavable,
            "trash-failed": self._trash_failed,
            "assets-missing": self._assets_missing,
            "font-missing": self._assets_missing,
            "icon-missing": self._assets_missing,
            "import-failed": self._import_failed,
            "import-of-dossier": self._import_of_dossier,
            "no-screen": self._no_screen,
            "qt-missing": self._qt_missing,
            "start-failed": self._start_failed,
            "export-cancelled": self._cancelled,
            "export-failed": self._export_failed,
            "print-failed": self._print_failed,
            "archive-not-imported": self._archive_not_imported,
            "export-unknown-kind": self._export_kind,
            "export-needs-folder": self._export_folder,
            "rulebook-failed": self._rulebook_failed,
            "rulebook-unknown-kind": self._rulebook_kind,
        }

    def _file_missing(self, p: Params) -> str:
        return self.say("{file} est introuvable\u00a0: vérifiez son nom et son emplacement.", file=self._the_file(p))

    def _file_unreadable(self, p: Params) -> str:
        return self.say(
            "{file} ne peut pas être lu\u00a0: {why}\u00a0; choisissez un autre fichier.",
            file=self._the_file(p),
            why=reason_words(self, p["reason"]),
        )

    def _file_unwritable(self, p: Params) -> str:
        return self.say(
            "Impossible d’écrire {file}\u00a0: {why}\u00a0; choisissez un autre emplacement.",
            file=_name(p["path"]) if p["path"] else self.say("ce fichier"),
            why=reason_words(self, p["reason"]),
        )

    def _the_file(self, p: Params) -> str:
        """« Le fichier « x » », or « Ce fichier » where the error does not know its name."""
        return self.say("Le fichier {file}", file=_name(p["path"])) if p["path"] else self.say("Ce fichier")

    def _folder_not_writable(self, _p: Params) -> str:
        return self.say("Ce dossier n’est pas accessible en écriture\u00a0: choisissez-en un autre.")

    def _folder_without_dossier(self, p: Params) -> str:
        return self.say(
            "Le dossier {folder} ne contient pas de dossier.forfait\u00a0: choisissez le dossier d’une déclaration.",
            folder=_name(p["path"]),
        )

    def _damaged(self, p: Params) -> str:
        when = p["backup_at"]
        if isinstance(when, datetime):
            return self.say(
                "{file} est illisible ({why})\u00a0: une copie du {when} est disponible.",
                file=self._the_file(p),
                why=unreadable_words(self, p),
                when=moment(when),
            )
        return self.say(
            "{file} est illisible\u00a0: {why}\u00a0; restaurez-le depuis une copie.",
            file=self._the_file(p),
            why=unreadable_words(self, p),
        )

    def _foreign(self, p: Params) -> str:
        return self.say(
            "{file} n’est pas un dossier de Forfait Desktop\u00a0: choisissez un fichier .forfait.",
            file=self._the_file(p),
        )

    def _newer(self, p: Params) -> str:
        return self.say(
            "{file} vient d’une version plus récente de l’application\u00a0: "
            "mettez l’application à jour pour le modifier.",
            file=self._the_file(p),
        )

    def _locked(self, p: Params) -> str:
        if not p["who"]:
            return self.say("Lecture seule\u00a0: ce fichier est déjà ouvert ailleurs, fermez-le ou ouvrez une copie.")
        since = _since(p["since"], same_day=p["same_day"] is not False)
        if not since:
            return self.say("Lecture seule\u00a0: {who} modifie ce fichier, ouvrez une copie.", who=p["who"])
        if p["reason"] == "other-machine" and p["machine"]:
            return self.say(
                "Lecture seule\u00a0: {who} modifie ce fichier depuis {since} sur le poste {machine}, ouvrez une copie "
                "ou prenez la main.",
                who=p["who"],
                since=since,
                machine=p["machine"],
            )
        return self.say(
            "Lecture seule\u00a0: {who} modifie ce fichier depuis {since}, ouvrez une copie.",
            who=p["who"],
            since=since,
        )

    def _lock_failed(self, p: Params) -> str:
        return self.say(
            "Lecture seule\u00a0: ce dossier ne peut pas être réservé ({why}), ouvrez une copie.",
            why=reason_words(self, p["reason"]),
        )

    def _lock_unreadable(self, _p: Params) -> str:
        return self.say("Lecture seule\u00a0: le verrou de ce dossier est illisible, ouvrez une copie.")

    def _lock_taken(self, p: Params) -> str:
        since = _since(p["since"], same_day=True)
        if not p["who"] or not since:
            return self.say(
                "Enregistrement suspendu\u00a0: un autre poste a pris la main, rechargez ou gardez les deux."
            )
        return self.say(
            "Enregistrement suspendu\u00a0: {who} a pris la main à {since}, rechargez ou gardez les deux.",
            who=p["who"],
            since=since,
        )

    def _settings_unreadable(self, _p: Params) -> str:
        return self.say("Les réglages ne peuvent pas être lus\u00a0: ceux d’origine sont utilisés.")

    def _bareme_missing(self, _p: Params) -> str:
        return self.say(
            "Il manque bareme.toml à côté de {file}\u00a0: remettez ce fichier, il contient les règles de la "
            "déclaration.",
            file=fr.quoted("dossier.forfait"),
        )

    def _bareme_changed(self, _p: Params) -> str:
        return self.say(
            "Le fichier bareme.toml n’est plus celui de la déclaration\u00a0: remettez le fichier d’origine."
        )

    def _restore_failed(self, p: Params) -> str:
        return self.say("La version {file} ne peut pas être lue\u00a0: choisissez-en une autre.", file=_name(p["path"]))

    def _save_failed(self, p: Params) -> str:
        return self.say(
            "Enregistrement impossible\u00a0: {why}\u00a0; vos saisies sont gardées en mémoire.",
            why=reason_words(self, p["reason"]),
        )

    def _save_conflict(self, p: Params) -> str:
        if p["missing"] is True:
            return self.say("Enregistrement suspendu\u00a0: le fichier n’est plus à sa place, enregistrez ailleurs.")
        return self.say(
            "Enregistrement suspendu\u00a0: le fichier a changé sur le disque, rechargez-le ou gardez les deux."
        )

    def _text_unsavable(self, _p: Params) -> str:
        return self.say("Ce texte contient un caractère incomplet qui ne peut pas être enregistré\u00a0: effacez-le.")

    def _trash_failed(self, p: Params) -> str:
        return self.say("La déclaration n’a pas pu être déplacée\u00a0: {why}.", why=reason_words(self, p["reason"]))

    def _assets_missing(self, _p: Params) -> str:
        return self.say("L’installation est incomplète, un fichier manque\u00a0: réinstallez l’application.")

    def _start_failed(self, p: Params) -> str:
        if not p["path"]:
            return self.say(
                "L’application n’a pas pu s’ouvrir à cause d’une anomalie, et son rapport n’a pas pu être écrit\u00a0: "
                "vos déclarations n’ont pas été modifiées, relancez-la."
            )
        return self.say(
            "L’application n’a pas pu s’ouvrir à cause d’une anomalie\u00a0: vos déclarations n’ont pas été modifiées, "
            "et un rapport sans vos réponses est dans {file}\u00a0; relancez-la.",
            file=fr.quoted(str(p["path"])),
        )

    def _import_failed(self, p: Params) -> str:
        return self.say(
            "La déclaration n’a pas pu être créée\u00a0: {why}\u00a0; choisissez une autre bibliothèque.",
            why=reason_words(self, p["reason"]),
        )

    def _import_of_dossier(self, p: Params) -> str:
        return self.say(
            "{file} est déjà une déclaration\u00a0: ouvrez-la, ou donnez un fichier de réponses.",
            file=self._the_file(p),
        )

    def _no_screen(self, _p: Params) -> str:
        return self.say(
            "La fenêtre ne peut pas s’ouvrir, il n’y a pas d’écran\u00a0: ouvrez une session graphique, ou utilisez "
            "une commande (forfait-desktop --help)."
        )

    def _qt_missing(self, p: Params) -> str:
        if not p["library"] or not str(p["system"]).startswith("linux"):
            return self.say(
                "La fenêtre ne peut pas s’ouvrir, Qt (PySide6) est incomplet\u00a0: réinstallez l’application."
            )
        return self.say(
            "La fenêtre ne peut pas s’ouvrir, il manque {library} à ce système\u00a0: sous Debian ou Ubuntu, tapez "
            "{command}, puis relancez l’application.",
            library=fr.quoted(str(p["library"])),
            command=fr.quoted(
                "sudo apt install libegl1 libgl1 libxkbcommon-x11-0 libxcb-cursor0 libfontconfig1 libdbus-1-3"
            ),
        )

    def _cancelled(self, _p: Params) -> str:
        return self.say("Export arrêté à votre demande.")

    def _export_failed(self, p: Params) -> str:
        kinds = {
            ".csv": self.say("Impossible d’enregistrer le tableau"),
            ".xlsx": self.say("Impossible d’enregistrer le tableau"),
            ".ics": self.say("Impossible d’enregistrer l’agenda"),
            ".zip": self.say("Impossible d’enregistrer l’archive"),
            ".html": self.say("Impossible d’enregistrer la page HTML"),
            ".txt": self.say("Impossible d’enregistrer le texte"),
        }
        ending = PurePath(str(p["path"])).suffix.lower()
        return self._not_written(p, kinds.get(ending, self.say("Impossible d’enregistrer le PDF")))

    def _print_failed(self, _p: Params) -> str:
        return self.say(
            "Impossible d’imprimer\u00a0: l’imprimante ne répond pas\u00a0; vérifiez-la ou choisissez-en une autre."
        )

    def _rulebook_failed(self, p: Params) -> str:
        return self._not_written(p, self.say("Impossible d’enregistrer le recueil des règles"))

    def _not_written(self, p: Params, what: str) -> str:
        reason = str(p["reason"])
        if reason in ("EACCES", "EPERM", "EBUSY", "ETXTBSY"):
            why = self.say("le fichier est ouvert dans un autre logiciel ou protégé")
            return self.say("{what}\u00a0: {why}\u00a0; fermez-le ou choisissez un autre nom.", what=what, why=why)
        return self.say(
            "{what}\u00a0: {why}\u00a0; choisissez un autre emplacement.", what=what, why=reason_words(self, reason)
        )

    def _archive_not_imported(self, p: Params) -> str:
        return self.say(
            "{file} est une archive\u00a0: importez-la d’abord dans la bibliothèque.", file=self._the_file(p)
        )

    def _export_kind(self, p: Params) -> str:
        return self.say(
            "L’export vers {file} n’est pas possible\u00a0: donnez un nom qui finit par .pdf, .csv, .xlsx, .ics "
            "ou .zip, ou un dossier.",
            file=_name(p["path"]),
        )

    def _rulebook_kind(self, p: Params) -> str:  # noqa: ARG002  (same shape as the others)
        return self.say(
            "Le recueil des règles s’enregistre dans un fichier .html ou .pdf\u00a0: choisissez un autre nom."
        )

    def _export_folder(self, p: Params) -> str:
        return self.say(
            "{file} est un seul fichier\u00a0: pour plusieurs déclarations, donnez un dossier.", file=_name(p["path"])
        )


# --- shared phrases ---------------------------------------------------------------------------------------------------


def reason_words(words: Words, reason: object) -> str:
    """A system reason (« ENOSPC ») in words."""
    known = {
        "ENOSPC": words.say("le disque est plein"),
        "EDQUOT": words.say("votre espace disque est plein"),
        "EACCES": words.say("l’accès est refusé"),
        "EPERM": words.say("l’accès est refusé"),
        "EROFS": words.say("le disque est en lecture seule"),
        "EIO": words.say("le disque ne répond pas"),
        "ENOENT": words.say("le dossier n’existe pas"),
        "ENOTDIR": words.say("le dossier n’existe pas"),
        "EISDIR": words.say("c’est un dossier"),
        "EEXIST": words.say("un fichier porte déjà ce nom"),
        "EBUSY": words.say("le fichier est ouvert dans un autre logiciel"),
        "ETXTBSY": words.say("le fichier est ouvert dans un autre logiciel"),
        "EAGAIN": words.say("un autre programme s’en sert"),
        "ENAMETOOLONG": words.say("le nom est trop long"),
        "ENOTSUP": words.say("ce n’est pas un fichier ordinaire"),
        "EILSEQ": words.say("ce système ne sait pas écrire toutes les lettres de ce nom"),
        "short-write": words.say("le disque n’a pas tout écrit"),
        "verify": words.say("ce qui est relu n’est pas ce qui a été écrit"),
        "roundtrip": words.say("ce qui serait écrit ne pourrait pas être relu"),
    }
    return known.get(str(reason), words.say("le système l’a refusé"))


def unreadable_words(words: Words, p: Params) -> str:
    """Why a JSON file cannot be read, in words."""
    reason = str(p["reason"])
    if reason == "not-json":
        return words.say(
            "le texte n’est pas du JSON, ligne {line}, colonne {column}", line=p["line"], column=p["column"]
        )
    if reason == "duplicate-key":
        return words.say("la clé {key} est écrite deux fois", key=fr.quoted(str(p["key"])))
    known = {
        "empty": words.say("il est vide"),
        "too-large": words.say("il est trop gros"),
        "not-utf8": words.say("ce n’est pas du texte en UTF-8"),
        "not-finite": words.say("un nombre n’en est pas un"),
        "huge-number": words.say("un nombre est démesuré"),
        "too-deep": words.say("il est imbriqué sans fin"),
        "surrogate": words.say("un caractère est incomplet"),
        "not-object": words.say("ce n’est pas un objet JSON"),
        "checksum": words.say("son contenu a été modifié hors de l’application"),
        "format": words.say("son contenu n’est pas celui d’un dossier"),
    }
    return known.get(reason, words.say("son contenu n’est pas reconnu"))


def moment(when: datetime) -> str:
    """« 12 décembre à 9 h 40 »."""
    between = " à" if spoken() == "fr" else ","
    return f"{fr.day_month(when.date())}{between} {fr.hour(when)}"


def _since(since: object, *, same_day: bool) -> str:
    """« 14 h 05 », or its day too when it was another one; "" when it is not known."""
    try:
        when = datetime.fromisoformat(str(since))
    except ValueError:
        return ""
    if same_day:
        return fr.hour(when)
    return f"le {moment(when)}" if spoken() == "fr" else moment(when)


def _name(path: object, default: str = "") -> str:
    """The name of a file, between quotation marks; its folder would only be noise."""
    text = str(path)
    name = PurePath(text).name or text or default
    return fr.quoted(name) if name else "…"
