"""What an evaluation rests on, and what to check: one sentence for each warning code of `domain/reasons.py`."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Final

from forfait_desktop.domain import reasons as codes
from forfait_desktop.domain.campaign import Campaign, criteria_of
from forfait_desktop.domain.results import Reason
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.base import Translate, Words
from forfait_desktop.presentation.wording.names import criterion_name
from forfait_desktop.presentation.wording.reasons import Params, ReasonWords
from forfait_desktop.presentation.wording.schemes import SchemeWords

_MANY = 4
"""Beyond that many lines, they are counted instead of named."""


_ENTRIES, _PROFILE, _RULES = "entries", "profile", "rules"
_LINES, _SCHEMES, _UNPUBLISHED = "lines", "schemes", "unpublished"
SUBJECTS: Final = (_ENTRIES, _PROFILE, _RULES, _LINES, _SCHEMES, _UNPUBLISHED)
"""What a warning is about, the most important first: what the user can change, then what weighs on every figure."""
_SUBJECT_OF: Final = {
    codes.PERCENT_DIFFERS: _ENTRIES,
    codes.MEAN_DIFFERS: _ENTRIES,
    codes.SET_ASIDE_REFUSED: _ENTRIES,
    codes.PROFILE_UNKNOWN: _PROFILE,
    codes.KEPT_AGAINST_PROFILE: _PROFILE,
    codes.MEAN_FORMULA_ASSUMED: _LINES,
    codes.INDICATOR_WARNING: _LINES,
    codes.SCHEME_CAUTION: _SCHEMES,
    codes.SCHEME_WARNING: _SCHEMES,
    codes.NOT_PUBLISHED: _UNPUBLISHED,
}


class WarningWords(Words):
    """Sentences by warning code."""

    def __init__(self, translate: Translate) -> None:
        super().__init__(translate)
        self._reasons = ReasonWords(translate)
        self._schemes = SchemeWords(translate)
        self._by_code: dict[str, Callable[[Params, Campaign], str]] = {
            codes.PROVISIONAL: self._provisional,
            codes.WINDOW_NOT_PUBLISHED: self._window,
            codes.UNTIL_NOT_PUBLISHED: self._until,
            codes.UNATTRIBUTED: self._unattributed,
            codes.PROFILE_UNKNOWN: self._profile_unknown,
            codes.SET_ASIDE_REFUSED: self._set_aside_refused,
            codes.KEPT_AGAINST_PROFILE: self._kept,
            codes.PERCENT_DIFFERS: self._percent_differs,
            codes.MEAN_DIFFERS: self._mean_differs,
            codes.MEAN_FORMULA_ASSUMED: self._mean_assumed,
            codes.CAMPAIGN_WARNING: self._text,
            codes.NOT_PUBLISHED: self._text,
            codes.INDICATOR_WARNING: self._indicator_text,
            codes.SCHEME_CAUTION: self._scheme_caution,
            codes.SCHEME_WARNING: self._scheme_text,
        }

    @property
    def known(self) -> frozenset[str]:
        """The codes that have a sentence."""
        return frozenset(self._by_code)

    def subject(self, code: str) -> str:
        """Which of `SUBJECTS` a warning is about."""
        return _SUBJECT_OF.get(code, _RULES)

    def subject_title(self, subject: str) -> str:
        """Title of one of `SUBJECTS`."""
        titles = {
            _ENTRIES: self.say("Vos saisies"),
            _PROFILE: self.say("Votre profil"),
            _RULES: self.say("Les règles de la campagne"),
            _LINES: self.say("Les rubriques"),
            _SCHEMES: self.say("Les dispositifs hors points"),
            _UNPUBLISHED: self.say("Ce qui n’est pas publié"),
        }
        return titles[subject]

    def sentence(self, warning: Reason, campaign: Campaign) -> str:
        """The warning in French."""
        return self._by_code[warning.code](warning.params, campaign)

    def _provisional(self, _p: Params, campaign: Campaign) -> str:
        return self.say(
            "Les règles de {year} sont provisoires\u00a0: elles peuvent encore changer.", year=campaign.year
        )

    def _window(self, p: Params, campaign: Campaign) -> str:
        if p["closes"] is not None:
            return self.say(
                "L’ouverture de la saisie {year} n’est pas publiée\u00a0; elle se termine le {day}.",
                year=campaign.year,
                day=fr.date_long(p["closes"]),
            )
        if p["opens"] is not None:
            return self.say(
                "La fin de la saisie {year} n’est pas publiée\u00a0; elle s’ouvre le {day}.",
                year=campaign.year,
                day=fr.date_long(p["opens"]),
            )
        return self.say("Les dates de la saisie {year} ne sont pas publiées.", year=campaign.year)

    def _until(self, p: Params, campaign: Campaign) -> str:
        return self.say(
            "Sans date limite publiée, rien n’est compté comme perdu avec le temps\u00a0: {lines}.",
            lines=self._lines(campaign, p["indicators"]),
        )

    def _unattributed(self, p: Params, _campaign: Campaign) -> str:
        return self.say(
            "{points} du total officiel n’ont pas de ligne publiée, personne ne les reçoit ici. {note}",
            points=fr.points(p["points"]),
            note=p["note"],
        )

    def _profile_unknown(self, p: Params, campaign: Campaign) -> str:
        keys, lines = self._reasons.profile_keys(p["keys"]), self._lines(campaign, p["indicators"])
        if len(p["keys"]) > 1:
            return self.say(
                "Des questions du profil sont sans réponse ({keys})\u00a0: elles décident de {lines}.",
                keys=keys,
                lines=lines,
            )
        return self.say(
            "Une question du profil est sans réponse ({keys})\u00a0: elle décide de {lines}.", keys=keys, lines=lines
        )

    def _set_aside_refused(self, p: Params, campaign: Campaign) -> str:
        return self.say(
            "{title} est une condition obligatoire\u00a0: la mettre de côté ne change rien.",
            title=fr.quoted(campaign.indicator(p["indicator"]).title),
        )

    def _kept(self, p: Params, campaign: Campaign) -> str:
        return self.say(
            "Vous gardez {title}, que votre profil écarte.", title=fr.quoted(campaign.indicator(p["indicator"]).title)
        )

    def _percent_differs(self, p: Params, campaign: Campaign) -> str:
        return self.say(
            "{title}\u00a0: {done} sur {total} donne {actual}, mais vous avez saisi {percent}. "
            "Les deux nombres décident.",
            title=_criterion(campaign, p["indicator"], p["criterion"]),
            done=fr.number(p["done"]),
            total=fr.number(p["total"]),
            actual=fr.percent(p["actual"]),
            percent=fr.percent(p["percent"]),
        )

    def _mean_differs(self, p: Params, campaign: Campaign) -> str:
        return self.say(
            "{title}\u00a0: les taux saisis donnent {actual} de moyenne, mais amelipro affiche {percent}. "
            "C’est le chiffre d’amelipro qui décide.",
            title=campaign.indicator(p["indicator"]).title,
            actual=fr.percent(p["actual"]),
            percent=fr.percent(p["percent"]),
        )

    def _mean_assumed(self, p: Params, campaign: Campaign) -> str:
        return self.say(
            "{title}\u00a0: la formule de la moyenne n’est pas publiée. Hypothèse\u00a0: moyenne simple des taux, "
            "sans les services qui n’ont aucun acte.",
            title=campaign.indicator(p["indicator"]).title,
        )

    def _text(self, p: Params, _campaign: Campaign) -> str:
        return str(p["text"])

    def _indicator_text(self, p: Params, campaign: Campaign) -> str:
        return self.say("{title}\u00a0: {text}", title=campaign.indicator(p["indicator"]).title, text=p["text"])

    def _scheme_caution(self, p: Params, campaign: Campaign) -> str:
        # A comma: most of these sentences have a colon of their own.
        text = self._schemes.sentence(p["reason"], campaign)
        return self.say("{title}, {text}", title=self._schemes.short(p["scheme"], campaign), text=fr.lower_first(text))

    def _scheme_text(self, p: Params, campaign: Campaign) -> str:
        return self.say("{title}\u00a0: {text}", title=self._schemes.short(p["scheme"], campaign), text=p["text"])

    def _lines(self, campaign: Campaign, indicators: Iterable[str]) -> str:
        titles = [campaign.indicator(one).title for one in indicators]
        if len(titles) == len(campaign.indicators) and len(titles) > _MANY:
            return self.say("toutes les rubriques")
        if len(titles) > _MANY:
            return self.say("{count} rubriques", count=len(titles))
        return fr.listing([fr.quoted(title) for title in titles])


def _criterion(campaign: Campaign, indicator_id: str, criterion_id: str) -> str:
    indicator = campaign.indicator(indicator_id)
    if len(criteria_of(indicator)) == 1:
        return indicator.title
    names = {one.id: criterion_name(indicator, one) for one in criteria_of(indicator)}
    return f"{indicator.title}, {fr.lower_first(names[criterion_id])}"
