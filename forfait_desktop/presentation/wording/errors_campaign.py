"""Errors and notes of campaign files, for their authors: the command `check`, and the import of a file."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import date
from typing import Any

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.base import Translate, Words

Params = Mapping[str, Any]


class CampaignErrorWords(Words):
    """Sentences by error code, about campaign files. `where` is the path inside the file."""

    def __init__(self, translate: Translate) -> None:
        super().__init__(translate)
        self.by_code: dict[str, Callable[[Params], str]] = {
            "campaign-unknown": self._unknown,
            "campaign-unreadable": self._unreadable,
            "campaign-too-big": self._too_big,
            "campaign-not-utf8": self._not_utf8,
            "campaign-bad-toml": self._bad_toml,
            "campaign-bad-id": self._bad_id,
            "campaign-bad-threshold": self._bad_threshold,
            "campaign-control-total": self._control_total,
            "campaign-criteria-ids": self._criteria_ids,
            "campaign-dates-inverted": self._dates,
            "campaign-duplicate-id": self._duplicate,
            "campaign-example-bad-answer": self._example_answer,
            "campaign-example-fails": self._example_fails,
            "campaign-figure-differs": self._figure_differs,
            "campaign-incomplete": self._incomplete,
            "campaign-missing-figure": self._missing_figure,
            "campaign-missing-key": self._missing_key,
            "campaign-negative-points": self._negative,
            "campaign-no-source": self._no_source,
            "campaign-out-of-range": self._out_of_range,
            "campaign-unknown-key": self._unknown_key,
            "campaign-unknown-profile-key": self._unknown_profile,
            "campaign-unknown-reference": self._unknown_reference,
            "campaign-unknown-source": self._unknown_source,
            "campaign-untranslated": self._untranslated,
            "campaign-wrong-type": self._wrong_type,
            "note-single-source": self._note_single,
            "note-inferred": self._note_inferred,
            "note-disagreement": self._note_disagreement,
            "note-not-published": self._note_not_published,
            "note-not-checked": self._note_not_checked,
        }

    def _unknown(self, p: Params) -> str:
        known = p["known"]
        names = ", ".join(known) if isinstance(known, tuple | list) else ""
        if not names:
            return self.say("La campagne {id} n’existe pas.", id=fr.quoted(str(p["id"])))
        return self.say(
            "La campagne {id} n’existe pas\u00a0: choisissez parmi {known}.", id=fr.quoted(str(p["id"])), known=names
        )

    def _unreadable(self, p: Params) -> str:
        return self.say(
            "Le fichier de règles {file} ne peut pas être lu\u00a0: vérifiez son emplacement et vos droits.",
            file=_file(p),
        )

    def _too_big(self, p: Params) -> str:
        return self.say("{file}\u00a0: ce fichier est trop gros pour être un fichier de règles.", file=_file(p))

    def _not_utf8(self, p: Params) -> str:
        return self.say("{file}\u00a0: ce fichier n’est pas du texte en UTF-8, enregistrez-le ainsi.", file=_file(p))

    def _bad_toml(self, p: Params) -> str:
        if not p["line"]:
            return self.say("{file}\u00a0: le texte n’est pas du TOML valable.", file=_file(p))
        return self.say(
            "{file}\u00a0: le texte n’est pas du TOML valable, ligne {line}, colonne {column}.",
            file=_file(p),
            line=p["line"],
            column=p["column"],
        )

    def _bad_id(self, p: Params) -> str:
        return self._at(p, self.say("{value} n’est pas un identifiant (minuscules, chiffres, tirets)", value=_value(p)))

    def _bad_threshold(self, p: Params) -> str:
        example = f"{fr.quoted('2/3')} ou {fr.quoted(f'70{fr.NBSP}%')}"
        return self._at(p, self.say("{value} n’est pas un seuil, écrivez {example}", value=_value(p), example=example))

    def _control_total(self, p: Params) -> str:
        return self._at(
            p,
            self.say("le total trouvé est {value} au lieu de {expected}", value=p["value"], expected=p["expected"]),
        )

    def _criteria_ids(self, p: Params) -> str:
        return self._at(
            p,
            self.say("les critères sont {value}, il faut {expected}", value=_value(p), expected=_quoted(p["expected"])),
        )

    def _dates(self, p: Params) -> str:
        return self._at(p, self.say("la fin ({value}) précède le début", value=p["value"]))

    def _duplicate(self, p: Params) -> str:
        return self._at(p, self.say("{value} est écrit deux fois", value=_value(p)))

    def _example_answer(self, p: Params) -> str:
        return self._at(p, self.say("la réponse {value} ne convient pas", value=_value(p)))

    def _example_fails(self, p: Params) -> str:
        return self._at(
            p,
            self.say(
                "l’exemple {title} donne {value} au lieu de {expected} ({part})",
                title=_quoted(p["title"]),
                value=p["value"],
                expected=p["expected"],
                part=p["part"],
            ),
        )

    def _figure_differs(self, p: Params) -> str:
        return self._at(
            p,
            self.say(
                "le chiffre affiché {value} n’est pas celui de la règle ({expected})",
                value=_value(p),
                expected=p["expected"],
            ),
        )

    def _incomplete(self, p: Params) -> str:
        return self._at(p, self.say("ce texte manque, écrivez-le ou mettez {text}", text=fr.quoted("non publié")))

    def _missing_figure(self, p: Params) -> str:
        return self._at(p, self.say("il manque le chiffre {value} et ses sources", value=_value(p)))

    def _missing_key(self, p: Params) -> str:
        return self._at(p, self.say("il manque {value}", value=_value(p)))

    def _negative(self, p: Params) -> str:
        return self._at(p, self.say("des points ne peuvent pas être négatifs ({value})", value=p["value"]))

    def _no_source(self, p: Params) -> str:
        return self._at(p, self.say("aucune source n’est citée"))

    def _out_of_range(self, p: Params) -> str:
        return self._at(p, self.say("la valeur {value} est hors limites", value=_value(p)))

    def _unknown_key(self, p: Params) -> str:
        return self._at(p, self.say("la clé {value} n’est pas connue", value=_value(p)))

    def _unknown_profile(self, p: Params) -> str:
        return self._at(p, self.say("la question de profil {value} n’est pas connue", value=_value(p)))

    def _unknown_reference(self, p: Params) -> str:
        return self._at(p, self.say("{value} ne désigne rien dans ce fichier", value=_value(p)))

    def _unknown_source(self, p: Params) -> str:
        return self._at(p, self.say("la source {value} n’est pas dans la liste des sources", value=_value(p)))

    def _untranslated(self, p: Params) -> str:
        return self._at(p, self.say("ce texte n’est pas en français, {value}", value=_value(p)))

    def _wrong_type(self, p: Params) -> str:
        words = {
            "text": self.say("un texte"),
            "boolean": self.say("true ou false"),
            "integer": self.say("un nombre entier"),
            "number": self.say("un nombre"),
            "date": self.say("une date"),
            "list": self.say("une liste"),
            "table": self.say("une table"),
            "choice": self.say("un des mots prévus"),
        }
        expected = words.get(str(p["expected"]), self.say("autre chose"))
        return self._at(
            p, self.say("la valeur {value} ne convient pas, il faut {expected}", value=_value(p), expected=expected)
        )

    # --- notes --------------------------------------------------------------------------------------------

    def _note_single(self, p: Params) -> str:
        return self._at(p, self.say("une seule source pour {value}", value=_value(p)))

    def _note_inferred(self, p: Params) -> str:
        return self._at(p, self.say("chiffre déduit, non publié, {value}", value=_value(p)))

    def _note_disagreement(self, p: Params) -> str:
        return self._at(p, self.say("les sources ne sont pas d’accord, {value}", value=_value(p)))

    def _note_not_published(self, p: Params) -> str:
        return self._at(p, self.say("non publié, {value}", value=_value(p)))

    def _note_not_checked(self, p: Params) -> str:
        checked = p["checked"]
        day = fr.date_long(checked) if isinstance(checked, date) else str(checked)
        return self._at(p, self.say("chiffre vérifié il y a plus d’un an, le {day}", day=day))

    def _at(self, p: Params, what: str) -> str:
        if not p["where"]:
            return self.say("{file}\u00a0: {what}.", file=_file(p), what=what)
        return self.say("{file}, {where}\u00a0: {what}.", file=_file(p), where=p["where"], what=what)


def _file(p: Params) -> str:
    return str(p["file"])


def _value(p: Params) -> str:
    return _quoted(p["value"])


def _quoted(value: object) -> str:
    return fr.quoted(str(value).rstrip("."))
