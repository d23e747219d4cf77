"""The « règles d’essai » as they stood before 18 December 2023: AAT 90 %, CM AT-MP 90 % (S37)."""

from __future__ import annotations

from functools import cache

from forfait_desktop.campaigns.loader import parse_campaign
from forfait_desktop.domain.campaign import Campaign
from tests.sample import sample_data

BEFORE_POINTS = 571
"""632 − 2 × 30,5: with 82 % and 50 %, neither line reaches 90 %."""


@cache
def before_data() -> bytes:
    """The sample with the two thresholds of before, without the decision that lowered them, with one example."""
    text, _, examples = sample_data().decode("utf-8").partition("[[examples]]")
    text = _once(text, "updated = 2023-12-18", "updated = 2023-12-11")
    for line, threshold in (("aat", "70"), ("cm-atmp", "45")):
        head, mark, rest = text.partition(f'[[indicators]]\nid = "{line}"\n')
        for key in ("threshold", "value"):
            old = f'{key} = "{threshold}\u00a0%"'
            assert old in rest
            rest = rest.replace(old, f'{key} = "90\u00a0%"', 1)
        text = head + mark + rest
    head, mark, rest = text.partition('[[decisions]]\non = 2023-12-18\nindicators = ["aat", "cm-atmp"]')
    assert mark
    # 571 acquired, and 2 × 30,5 more that are still possible: 433 + 61 = 494.
    example = _once(
        _once(examples.partition("[[examples]]")[0], "acquired = 632", "acquired = 571"), "open = 433", "open = 494"
    )
    return (head + "[[decisions]]" + rest.partition("[[decisions]]")[2] + "[[examples]]" + example).encode()


@cache
def before_campaign() -> Campaign:
    """The same, read."""
    return parse_campaign(before_data(), origin="avant")


def _once(text: str, old: str, new: str) -> str:
    assert text.count(old) == 1, old
    return text.replace(old, new)
