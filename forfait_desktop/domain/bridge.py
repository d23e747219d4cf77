"""« Avec vos réponses 2025, Donum 2026 donnerait… »: the answers of a forfait structure as those of Donum.

Only what was known then is known here: a service without a rate stays without an answer, never 0. The definitions are
those of each programme; that Donum counts the same acts is our reading, which the page says.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from forfait_desktop.domain.answers import Answers, Entry, Rate, Value
from forfait_desktop.domain.campaign import Campaign, CountsRule, MeanRule
from forfait_desktop.domain.evaluation import evaluate
from forfait_desktop.domain.results import Evaluation
from forfait_desktop.domain.rule_changes import find_indicator
from forfait_desktop.records import dataclass

FROM: dict[str, dict[str, tuple[str, str]]] = {
    "logiciels-a-jour": {
        "segur": ("logiciel-segur", "segur"),
        "lap": ("logiciel-segur", "lap"),
        "sesam-vitale": ("sesam-vitale", "atteint"),
    },
    "teleservices-socles": {
        "aat": ("aat", "taux"),
        "dmt": ("dmt", "taux"),
        "pse": ("pse", "taux"),
        "fse": ("teletransmission", "taux"),
    },
    "autres-teleservices": {"cm-atmp": ("cm-atmp", "taux"), "spe": ("spe", "taux"), "dsg": ("dsg", "taux")},
    "dmp-ordonnance": {"dmp": ("dmp", "taux"), "ordonnance-numerique": ("ordonnance-numerique", "taux")},
    "apcv-mss": {"apcv": ("apcv", "nombre"), "mss-patient": ("mss-patient", "taux")},
}
"""A line of Donum → its criteria → the line and the criterion of the forfait structure that say the same."""


FIRST_YEAR = 2024
"""The first forfait structure whose questions are those of Donum."""


@dataclass(frozen=True, slots=True)
class Bridge:
    """What Donum would give.

    Attributes:
        campaign: the campaign of Donum.
        entry: the answers as Donum asks them.
        evaluation: on the first day of its reference period: nothing is out of reach yet.
        unknown: (line, criterion) of Donum that the answers do not tell.
    """

    campaign: Campaign
    entry: Entry
    evaluation: Evaluation
    unknown: tuple[tuple[str, str], ...]

    @property
    def decided(self) -> bool:
        """Whether every line of Donum is decided, whatever is unknown."""
        return all(not line.undecided for line in self.evaluation.indicators)


def can_bridge(before: Campaign, donum: Campaign) -> bool:
    """From the last two years of the forfait structure, whose questions are those of Donum, to Donum."""
    return before.programme == "forfait-structure" and before.year >= FIRST_YEAR and donum.programme == "donum"


def bridge(entry: Entry, donum: Campaign) -> Bridge:
    """Evaluate the answers of a forfait structure as Donum would.

    Args:
        entry: the answers, and the profile of the physician.
        donum: the campaign to evaluate them with.
    """
    answers: dict[str, Mapping[str, Value]] = {}
    unknown: list[tuple[str, str]] = []
    for line, criteria in FROM.items():
        indicator = find_indicator(donum, line)
        if indicator is None:
            continue
        row: dict[str, Value] = {}
        for criterion, (old_line, old_criterion) in criteria.items():
            value = _known(entry.answers, old_line, old_criterion)
            if isinstance(indicator.rule, CountsRule):
                value = _count(value)
            elif isinstance(indicator.rule, MeanRule) and not isinstance(value, Rate):
                value = None
            if value is None:
                unknown.append((line, criterion))
            else:
                row[criterion] = value
        if row:
            answers[line] = row
    donum_entry = Entry(answers=answers, profile=entry.profile)
    day = donum.period.start or date(donum.year, 1, 1)
    return Bridge(donum, donum_entry, evaluate(donum, donum_entry, day), tuple(unknown))


def _known(answers: Answers, line: str, criterion: str) -> Value | None:
    """The answer if it says something: « je ne sais pas » and half a rate do not."""
    value = answers.get(line, {}).get(criterion)
    if isinstance(value, Rate):
        return value if value.has_counts or value.percent is not None else None
    return value if isinstance(value, bool | int) else None


def _count(value: Value | None) -> Value | None:
    """How many acts: a count, or what a rate counts; a rate above 0 % alone says that there was one at least."""
    if isinstance(value, Rate):
        if value.done is not None:
            return value.done
        # 0 % as shown may be a rounding: it does not say that there was none.
        return 1 if value.percent is not None and value.percent > 0 else None
    return value if isinstance(value, int) and not isinstance(value, bool) else None
