"""One French sentence for each error code: what is wrong, why, what to do. A sentence ends with its only full stop."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from datetime import datetime
from typing import Any, Final

from forfait_desktop.domain.answers import COUNT_MAXIMUM
from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.base import Translate, Words
from forfait_desktop.presentation.wording.counts import CountErrorWords
from forfait_desktop.presentation.wording.errors_campaign import CampaignErrorWords
from forfait_desktop.presentation.wording.errors_exports import ExportErrorWords
from forfait_desktop.presentation.wording.errors_files import FileErrorWords, moment, unreadable_words
from forfait_desktop.presentation.wording.errors_pieces import PieceErrorWords

Params = Mapping[str, Any]

_CHOICES: Final = {
    "specialty_group": ("generaliste", "specialiste", "radiologue"),
    "fte": ("0.33", "0.5", "1"),
    "zone": ("sous-dense", "autre"),
}
_COUNT: Final = (0, COUNT_MAXIMUM)
_LIMITS: Final = {
    "patients": _COUNT,
    "ald_patients": _COUNT,
    "vsm_sent": _COUNT,
    "vsm_structured": _COUNT,
    "year": (1, 99),
    "percentile": (0, 100),
    "annual_cost": _COUNT,
}
"""Bounds of the numbers of an answers file, beside its answers: those that storage/ranges.py checks."""


class ErrorWords(Words):
    """Sentences by error code."""

    def __init__(self, translate: Translate) -> None:
        super().__init__(translate)
        self._by_code: dict[str, Callable[[Params], str]] = {
            "answers-unreadable": self._answers_unreadable,
            "answers-duplicate-key": self._duplicate_key,
            "answers-missing-key": self._missing_key,
            "answers-bad-field": self._bad_answers_field,
            "answers-unknown-key": self._unknown_key,
            "answers-unknown-indicator": self._unknown_indicator,
            "answers-unknown-criterion": self._unknown_criterion,
            "answers-wrong-kind": self._wrong_kind,
            "answers-not-integer": self._not_integer,
            "answers-out-of-range": self._out_of_range,
            "answers-done-over-total": self._done_over_total,
            "answers-bad-percent": self._bad_percent,
            "applicability-required": self._required,
            "review-before-preparation": self._review,
            "reconciliation-too-large": self._too_many_amounts,
            "session-bad-field": self._bad_field,
            "session-read-only": self._read_only,
            "dossier-inconsistent": self._inconsistent,
            "input-refused": self._input,
        }
        self._by_code |= ExportErrorWords(translate).by_code
        self._by_code |= FileErrorWords(translate).by_code
        self._by_code |= CampaignErrorWords(translate).by_code
        self._by_code |= PieceErrorWords(translate).by_code
        self._by_code |= CountErrorWords(translate).by_code

    @property
    def known(self) -> frozenset[str]:
        """The codes that have a sentence."""
        return frozenset(self._by_code)

    def sentence(self, error: ForfaitError) -> str:
        """The error in French."""
        return self.for_code(error.code, error.params)

    def for_code(self, code: str, params: Params) -> str:
        """The sentence of a code; a code that nobody worded is named, so that it can be reported."""
        found = self._by_code.get(code)
        if found is None:
            return self.say("L’opération n’a pas pu se faire (code {code}).", code=code)
        return found(_Shown(params))

    def _too_many_amounts(self, _p: Params) -> str:
        return self.say(
            "Ce barème donne trop de montants différents pour chercher ce qui explique l’écart\u00a0: saisissez le "
            "montant reçu ligne par ligne."
        )

    # --- answers file -------------------------------------------------------------------------------------

    def _answers_unreadable(self, p: Params) -> str:
        return self.say(
            "Le fichier de réponses ne peut pas être lu\u00a0: {why}\u00a0; vérifiez qu’il s’agit de JSON en UTF-8.",
            why=unreadable_words(self, p),
        )

    def _duplicate_key(self, p: Params) -> str:
        return self.say(
            "La clé {key} est écrite deux fois dans le fichier de réponses\u00a0: gardez-en une seule.",
            key=fr.quoted(p["key"]),
        )

    def _missing_key(self, p: Params) -> str:
        return self.say(
            "Il manque la clé {key} au fichier de réponses\u00a0: ajoutez-la et recommencez.", key=fr.quoted(p["key"])
        )

    def _bad_answers_field(self, p: Params) -> str:
        wanted = self._wanted(str(p["field"]).rpartition(".")[2])
        if not wanted:
            return self._bad_field(p)
        return self.say(
            "La valeur {value} ne convient pas à {field}\u00a0: {wanted}.",
            value=fr.quoted(p["value"]),
            field=fr.quoted(p["field"]),
            wanted=wanted,
        )

    def _wanted(self, name: str) -> str:
        """What a field of an answers file takes; "" where the sentence has nothing to add."""
        if words := _CHOICES.get(name):
            return self.say("écrivez {choices}", choices=fr.listing([fr.quoted(one) for one in words], "ou"))
        if name in ("first_installation", "contract_date"):
            return self.say("écrivez un jour comme {day}", day=fr.quoted("2023-12-20"))
        if name in ("medecin_traitant", "lap_available", "children_only"):
            return self.say("écrivez true ou false, sans guillemets")
        if name in _LIMITS:
            least, most = (fr.number(one) for one in _LIMITS[name])
            return self.say("écrivez un nombre entier de {least} à {most}, sans guillemets", least=least, most=most)
        return ""

    def _bad_field(self, p: Params) -> str:
        return self.say(
            "La valeur {value} ne convient pas à {field}\u00a0: corrigez-la et recommencez.",
            value=fr.quoted(p["value"]),
            field=fr.quoted(p["field"]),
        )

    def _unknown_key(self, p: Params) -> str:
        if not p["where"]:
            return self.say(
                "La clé {key} n’est pas connue\u00a0: vérifiez son orthographe ou retirez-la.", key=fr.quoted(p["key"])
            )
        return self.say(
            "La clé {key} n’est pas connue dans {where}\u00a0: vérifiez son orthographe ou retirez-la.",
            key=fr.quoted(p["key"]),
            where=fr.quoted(p["where"]),
        )

    def _unknown_indicator(self, p: Params) -> str:
        return self.say(
            "La rubrique {indicator} n’existe pas dans la campagne {campaign}\u00a0: vérifiez son identifiant.",
            indicator=fr.quoted(p["indicator"]),
            campaign=fr.quoted(p["campaign"]),
        )

    def _unknown_criterion(self, p: Params) -> str:
        return self.say(
            "La rubrique {indicator} n’a pas de critère {criterion}\u00a0: vérifiez son identifiant.",
            indicator=fr.quoted(p["indicator"]),
            criterion=fr.quoted(p["criterion"]),
        )

    def _wrong_kind(self, p: Params) -> str:
        return self.say(
            "La réponse {value} ne convient pas à {where}\u00a0: {expected}.",
            value=fr.quoted(p["value"]),
            where=_where(p),
            expected=self._expected(p["expected"]),
        )

    def _expected(self, kind: str) -> str:
        words = {
            "check": self.say("répondez true, false ou null"),
            "rate": self.say("donnez done et total, ou percent"),
            "percent": self.say("donnez percent seul"),
            "count": self.say("donnez un nombre entier"),
        }
        return words.get(kind, self.say("donnez true ou false, un nombre entier ou un taux"))

    def _not_integer(self, p: Params) -> str:
        return self.say(
            "Le nombre {value} de {where} n’est pas un nombre entier\u00a0: écrivez-le sans virgule ni guillemets.",
            value=fr.quoted(p["value"]),
            where=_where(p),
        )

    def _out_of_range(self, p: Params) -> str:
        return self.say(
            "Le nombre {value} de {where} doit être compris entre 0 et {maximum}\u00a0: corrigez-le.",
            value=fr.quoted(p["value"]),
            where=_where(p),
            maximum=_count(p["maximum"]),
        )

    def _done_over_total(self, p: Params) -> str:
        return self.say(
            "{done} dépasse {total} dans {where}\u00a0: vérifiez l’ordre des deux nombres.",
            done=_count(p["done"]),
            total=_count(p["total"]),
            where=_where(p),
        )

    def _bad_percent(self, p: Params) -> str:
        return self.say(
            "Le taux {value} de {where} doit être un texte entre 0 et 100, par exemple {example}\u00a0: corrigez-le.",
            value=fr.quoted(p["value"]),
            where=_where(p),
            example=fr.quoted("80.5"),
        )

    def _input(self, p: Params) -> str:
        return str(p["sentence"]) or self.say("Ce fichier ne peut pas être lu\u00a0: choisissez-en un autre.")

    # --- session ------------------------------------------------------------------------------------------

    def _required(self, _p: Params) -> str:
        return self.say("Cette rubrique est une condition obligatoire\u00a0: elle ne peut pas être mise de côté.")

    def _review(self, _p: Params) -> str:
        return self.say("La relecture ne peut pas précéder la préparation.")

    def _read_only(self, p: Params) -> str:
        words = {
            "newer": self.say("une version plus récente de l’application l’a enregistré"),
            "permission": self.say("vous n’avez pas le droit d’écrire dans ce dossier"),
            "version": self.say("c’est une version de sauvegarde"),
            "lock": self.say("quelqu’un d’autre modifie ce dossier"),
        }
        reason = words.get(str(p["reason"]), self.say("il ne peut pas être modifié"))
        return self.say("Lecture seule\u00a0: {reason}\u00a0; ouvrez une copie pour le modifier.", reason=reason)

    def _inconsistent(self, p: Params) -> str:
        problem = str(p["problem"])
        if problem in self._by_code and problem != "dossier-inconsistent":
            why = fr.lower_first(self._by_code[problem](p).rstrip("."))
            text = self.say("Le dossier se contredit\u00a0: {why}", why=why)
        elif p["where"]:
            text = self.say(
                "Le dossier se contredit\u00a0: {value} ne convient pas à {where}",
                value=fr.quoted(p["value"]),
                where=fr.quoted(p["where"]),
            )
        else:
            text = self.say("Le dossier se contredit")
        return self.say("{text}{backup}.", text=text, backup=self._backup(p))

    def _backup(self, p: Params) -> str:
        when = p["backup_at"]
        if not isinstance(when, datetime):
            return ""
        return self.say("\u00a0; une copie du {when} est disponible", when=moment(when))


class _Shown(Mapping[str, Any]):
    """Parameters that are never missing: an absent one reads "" (a sentence is better than a crash)."""

    def __init__(self, params: Params) -> None:
        self._params = params

    def __getitem__(self, key: str) -> Any:
        value = self._params.get(key)
        return "" if value is None else value

    def __iter__(self) -> Iterator[str]:
        return iter(self._params)

    def __len__(self) -> int:
        return len(self._params)


def _where(p: Params) -> str:
    parts = [str(p["indicator"]), str(p["criterion"]), str(p["key"])]
    return fr.quoted(".".join(part for part in parts if part))


def _count(value: object) -> str:
    return fr.number(value) if isinstance(value, int) else str(value)
