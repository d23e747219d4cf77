"""Signs that a text names a patient: a number with the shape of a matricule, a birth, a person's name.

Two uses: a warning on a piece (its name, its first pages), and the refusal of a table of counts. Signs are never
stored; a text without any proves nothing (reliability.md §2).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Collection
from datetime import date
from typing import Literal

Sign = Literal["number", "birth-name", "birth-date"]
"""What was seen in a document."""

# Sex, year, month (20 to 99 when unknown), place (2A and 2B for Corsica), order, key (reliability.md §3.1).
_SHAPE = re.compile(
    r"(?<![0-9A-Za-z])[1-478][ .\u00a0\u202f-]?[0-9]{2}[ .\u00a0\u202f-]?[0-9]{2}[ .\u00a0\u202f-]?"
    r"(?:[0-9]{2}|2[ABab])[ .\u00a0\u202f-]?[0-9]{3}[ .\u00a0\u202f-]?[0-9]{3}"
    r"(?:[ .\u00a0\u202f/-]{0,3}(?P<key>[0-9]{2}))?(?![0-9A-Za-z])"
)
_BIRTH_NAME = re.compile(r"\b(?:nom (?:de )?(?:naissance|jeune fille)|nom de famille du patient)\b", re.IGNORECASE)
_BIRTH_DATE = re.compile(
    r"\b(?:(?:date de|ddn|dn)\s*(?:naissance)?|née?|né\(e\))\s*(?:le\s*)?:?\s*"
    r"[0-9]{1,2}\s*[/.\- ]\s*[0-9]{1,2}\s*[/.\- ]\s*(?:19|20)[0-9]{2}",
    re.IGNORECASE,
)
_BIRTH_LABEL = re.compile(r"\bdate de naissance\b", re.IGNORECASE)

_DAY = re.compile(
    r"(?<![0-9])(?:(?P<day>[0-9]{1,2})[/.\-](?P<month>[0-9]{1,2})[/.\-](?P<year>[0-9]{4}|[0-9]{2})|"
    r"(?P<iso_year>[0-9]{4})[-/](?P<iso_month>[0-9]{1,2})[-/](?P<iso_day>[0-9]{1,2}))(?![0-9])"
)
_CIVIL = re.compile(r"^(?:M\.|MM\.|Mr|Mme|Mlle|Monsieur|Madame|Mademoiselle)\s+\S", re.IGNORECASE)
_PHYSICIAN = re.compile(r"^(?:Dr|Docteur|Pr|Professeur)\b", re.IGNORECASE)
_WORD = re.compile(r"[^\W\d_]+(?:['\u2019-][^\W\d_]+)*")

_GIVEN_NAMES = """
adele adrien agathe agnes alain albert alex alexandra alexandre alexis alice aline amandine amelie anais andre
andree angele anna anne annick annie antoine antoinette arlette arnaud arthur audrey aurelie aurore baptiste
bastien beatrice benjamin benoit bernadette bernard bertrand brigitte bruno camille carole caroline catherine
cecile cedric celine chantal charles charlotte chloe christelle christian christiane christine christophe claire
clara claude claudine clement clemence colette corinne cyril damien daniel daniele danielle david denis denise
didier dominique eliane elisabeth elise elodie emilie emma emmanuel emmanuelle enzo eric estelle ethan etienne
eva evelyne fabien fabienne fabrice fanny fatima florence florian francis franck francois francoise frederic
frederique gabriel gabrielle gaelle genevieve georges georgette gerard germaine ghislaine gilbert gilles ginette
gisele gregory guillaume guy helene henri henriette herve hugo huguette ines irene isabelle jacqueline jacques
jean jeanne jeannine jennifer jeremy jerome jessica joel joelle jonathan joseph josette josiane jules julia
julie julien juliette justine karine kevin laetitia laura laure laurence laurent lea leo leon liliane lina
lionel loic louis louise lucas lucie lucien lucienne ludovic lydie madeleine magali manon marc marcel marcelle
margaux marguerite maria marianne marie marine marion martine maryse mathieu mathilde mathis maurice maxime
melanie melissa michel michele micheline mireille mohamed monique morgane muriel myriam nadia nadine nathalie
nathan nicolas nicole noel noemie odette odile olivier pascal pascale patrice patricia patrick paul paulette
pauline philippe pierre pierrette quentin raphael raymond raymonde regine regis remi rene renee richard robert
roger roland romain romane rose sabrina samuel sandra sandrine sarah sebastien serge severine simon simone
solange sophie stephane stephanie suzanne sylvain sylvie theo therese thierry thomas valerie vanessa veronique
victor vincent virginie viviane xavier yann yannick yves yvette yvonne zoe
"""
_GIVEN = frozenset(_GIVEN_NAMES.split())
"""Given names, without accents: what tells « MARTIN Claire » from « DMP Alimentation »."""


def document_signs(text: str) -> frozenset[Sign]:
    """What in the text of a document, or in the name of a file, seems to name a patient."""
    plain = unicodedata.normalize("NFC", text.replace("_", " "))
    found: set[Sign] = set()
    if any(_is_number(match) for match in _SHAPE.finditer(plain)):
        found.add("number")
    if _BIRTH_NAME.search(plain):
        found.add("birth-name")
    if _BIRTH_DATE.search(plain) or _BIRTH_LABEL.search(plain):
        found.add("birth-date")
    return frozenset(found)


def is_matricule(digits: str) -> bool:
    """Whether 15 characters are a matricule with its key, or 13 have the shape of one."""
    match = _SHAPE.fullmatch(digits)
    return match is not None and _is_number(match)


def _is_number(match: re.Match[str]) -> bool:
    bare = re.sub(r"[^0-9A-Za-z]", "", match[0]).upper()
    month = int(bare[3:5])
    if not (1 <= month <= 12 or 20 <= month <= 99):
        return False
    if len(bare) == 13:
        return True
    number = int(bare[:13].replace("2A", "19").replace("2B", "18"))
    return int(bare[13:]) == 97 - number % 97


def days_in(text: str) -> tuple[date, ...]:
    """The days written in a cell; two digits of a year are read as 1930 to 2029. Impossible days are left out."""
    found: list[date] = []
    for match in _DAY.finditer(text):
        year = int(match["iso_year"] or match["year"])
        if year < 100:
            year += 2000 if year < 30 else 1900
        try:
            day = date(year, int(match["iso_month"] or match["month"]), int(match["iso_day"] or match["day"]))
        except ValueError:
            continue
        found.append(day)
    return tuple(found)


def folded(text: str) -> str:
    """Lower case, no accents, one space between words: how two labels are compared."""
    bare = unicodedata.normalize("NFKD", text.casefold().replace("\u2019", "'"))
    return " ".join("".join(c for c in bare if not unicodedata.combining(c)).split())


def is_given_name(text: str) -> bool:
    """« Claire », « Jean-Pierre »: one given name, or two, and nothing else."""
    parts = re.split(r"[ -]", folded(text))
    return bool(parts) and len(parts) <= 2 and all(part in _GIVEN for part in parts)


def is_person(text: str, known: Collection[str] = ()) -> bool:
    """Whether a cell reads as the name of a person: « MARTIN Claire », « Mme Dupont », « Claire Martin ».

    Args:
        text: the cell.
        known: folded words of the rules, which name no patient (« dmp », « alimentation »).
    """
    line = " ".join(text.split())
    if _PHYSICIAN.match(line):
        return False
    if _CIVIL.match(line):
        return True
    words = _WORD.findall(line)
    bare = re.sub(r"[\s,;.()]", "", line)
    if not 2 <= len(words) <= 4 or bare != "".join(words):
        return False
    if any(folded(word) in known for word in words):
        return False
    capital = all(word[0].isupper() for word in words)
    return capital and any(is_given_name(word) for word in words)
