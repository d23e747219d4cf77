"""The glossary of every campaign in one list: term, meaning, and the campaigns that say so."""

from __future__ import annotations

import unicodedata
from collections.abc import Iterable, Mapping

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.wording.toolbox import ToolboxWords
from forfait_desktop.records import dataclass


@dataclass(frozen=True, slots=True)
class TermView:
    """A term: its latest meaning, then the others. `meanings` are (meaning, « Source : … »)."""

    term: str
    meanings: tuple[tuple[str, str], ...]

    @property
    def meaning(self) -> str:
        """The latest one."""
        return self.meanings[0][0]


def terms(glossaries: Iterable[tuple[str, int, Mapping[str, str]]], words: ToolboxWords) -> tuple[TermView, ...]:
    """The terms of (programme, year, glossary), in alphabetical order."""
    found: dict[str, dict[str, dict[str, list[int]]]] = {}
    for programme, year, glossary in glossaries:
        for term, meaning in glossary.items():
            said = found.setdefault(term, {}).setdefault(_sentence(meaning), {})
            said.setdefault(programme, []).append(year)
    return tuple(
        TermView(term, tuple((meaning, _source(said, words)) for meaning, said in _latest_first(found[term])))
        for term in sorted(found, key=folded)
    )


def _latest_first(meanings: Mapping[str, Mapping[str, list[int]]]) -> list[tuple[str, Mapping[str, list[int]]]]:
    return sorted(meanings.items(), key=lambda one: -max(max(years) for years in one[1].values()))


def _source(said: Mapping[str, list[int]], words: ToolboxWords) -> str:
    return words.glossary_source(tuple(f"{programme} {_years(years)}" for programme, years in said.items()))


def _sentence(meaning: str) -> str:
    return f"{meaning[:1].upper()}{meaning[1:]}{'' if meaning.endswith('.') else '.'}"


def matching(views: Iterable[TermView], search: str) -> tuple[TermView, ...]:
    """The terms that hold every word of `search`, in the term or in its meaning; the terms that begin by it first."""
    wanted = folded(search).split()
    said = [(view, folded(" ".join([view.term, *(meaning for meaning, _ in view.meanings)]))) for view in views]
    kept = [view for view, text in said if all(word in text for word in wanted)]
    return tuple(sorted(kept, key=lambda view: not folded(view.term).startswith(folded(search))))


def folded(text: str) -> str:
    """Without case nor accents: « Asalée » is found by « asalee »."""
    return "".join(c for c in unicodedata.normalize("NFKD", text.casefold()) if not unicodedata.combining(c))


def _years(years: list[int]) -> str:
    """« 2023 », « 2022 et 2023 », « 2017 à 2025 »."""
    ordered = sorted(set(years))
    if len(ordered) > 2 and ordered[-1] - ordered[0] == len(ordered) - 1:
        return f"{ordered[0]} à {ordered[-1]}"
    return fr.listing([str(year) for year in ordered])
