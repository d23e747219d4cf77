"""How things of a campaign are called inside a sentence: a volet, a criterion, a row of the grid."""

from __future__ import annotations

from collections.abc import Sequence

from forfait_desktop.domain.campaign import Campaign, Criterion, Indicator
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.language import spoken

_ARTICLES = {
    "agenda": "l’",
    "affichage": "l’",
    "attestation": "l’",
    "département": "le ",
    "horaires": "les ",
    "inscription": "l’",
    "logiciel": "le ",
    "messagerie": "la ",
    "télétransmission": "la ",
    "taux": "le ",
    "version": "la ",
}
"""Nouns that conditions begin with. A name that begins otherwise is left without an article."""


def with_article(name: str) -> str:
    """« l’agenda ouvert », « les horaires affichés »; unchanged but for its first letter when the noun is not known."""
    text = fr.lower_first(name.rstrip("."))
    if spoken() != "fr":
        return text
    return _ARTICLES.get(text.split(" ", 1)[0], "") + text


def with_articles(names: Sequence[str]) -> list[str]:
    """The names of a list, all with their article or none: « l’agenda ouvert et l’inscription »."""
    found = [with_article(name) for name in names]
    bare = [fr.lower_first(name.rstrip(".")) for name in names]
    return found if all(one != other for one, other in zip(found, bare, strict=True)) else bare


def counted_noun(negative: str) -> tuple[str, str]:
    """What a list of boxes counts, singular and plural, read from its « Aucune participation »; empty when unknown."""
    words = negative.split(" ")
    if len(words) == 2 and words[0] in ("Aucun", "Aucune"):
        return words[1], f"{words[1]}s"
    if len(words) == 4 and words[1:3] == ["de", "ces"]:
        return words[3].removesuffix("s"), words[3]
    return "", ""


def volet_label(campaign: Campaign, volet_id: str) -> str:
    """« Volet 1 » from the title « Volet 1 : équipement du cabinet »."""
    return short_title(campaign.volet(volet_id).title)


def short_title(title: str) -> str:
    """What stands before the colon of a title."""
    return title.split(f"{fr.NBSP}:", 1)[0]


def criterion_name(indicator: Indicator, criterion: Criterion) -> str:
    """The short name of a criterion; the only condition of a line is named as the line."""
    if criterion.short:
        return criterion.short
    if criterion.id in ("atteint", "taux", "nombre"):
        return indicator.short or indicator.title
    return criterion.label.rstrip(" .?\u00a0")


def row_name(indicator: Indicator) -> str:
    """« Arrêt de travail » from « Arrêt de travail (AAT) »: the name of a row of the grid."""
    return (indicator.short or indicator.title).split(" (", 1)[0]
