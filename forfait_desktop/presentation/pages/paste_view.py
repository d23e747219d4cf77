"""The preview of « Coller les taux… »: the lines as understood, and what they would change."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from forfait_desktop.domain.rate_paste import RateName, read_rates
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.views import PageView, RateView, SectionView
from forfait_desktop.presentation.wording.wording import Wording
from forfait_desktop.records import dataclass

_LONGEST = 80


@dataclass(frozen=True, slots=True)
class PasteView:
    """What the box shows. `percents` goes to `Workbench.use_rates`; the text pasted is kept nowhere."""

    summary: str = ""
    read: tuple[str, ...] = ()
    refused: tuple[str, ...] = ()
    error: str = ""
    percents: Mapping[str, str] = field(default_factory=dict)


def paste_view(page: PageView, names: Mapping[str, tuple[str, ...]], text: str, words: Wording) -> PasteView:
    """Understand `text` for the rates of a page.

    Args:
        page: the page that holds the rates.
        names: indicator id → the other names that its line goes by.
        text: as pasted.
        words: the sentences.
    """
    rates = {rate.id: (section, rate) for section in page.sections for rate in _rates(section)}
    known = [_known(section, rate, names) for section, rate in rates.values()]
    found = read_rates(text, known)
    if found.patient:
        return PasteView(error=words.paste.patient())
    read = []
    for line in found.read:
        section, rate = rates[line.key]
        told = words.paste.read(_title(section, rate), fr.decimal(line.percent))
        former = _former(rate)
        read.append(words.paste.replaced(told, former) if former else told)
    refused = tuple(words.paste.refused(_short(line.text), line.state) for line in found.lines if line.state != "read")
    return PasteView(
        summary=words.paste.summary(len(read), len(found.lines)),
        read=tuple(read),
        refused=refused,
        percents={line.key: fr.decimal(line.percent) for line in found.read},
    )


def _rates(section: SectionView) -> tuple[RateView, ...]:
    return tuple(one.field for one in section.criteria if isinstance(one.field, RateView))


def _known(section: SectionView, rate: RateView, names: Mapping[str, tuple[str, ...]]) -> RateName:
    own = (rate.label, rate.percent_label)
    alone = len(_rates(section)) == 1
    return RateName(rate.id, (*own, section.title, *names.get(section.indicator, ())) if alone else own)


def _title(section: SectionView, rate: RateView) -> str:
    return section.title if len(_rates(section)) == 1 else rate.label


def _former(rate: RateView) -> str:
    text = rate.text
    if text.percent:
        return f"{text.percent.strip().removesuffix('%').strip()}\u00a0%"
    return f"{text.done} / {text.total}" if text.done and text.total else ""


def _short(text: str) -> str:
    flat = " ".join(text.split())
    return flat if len(flat) <= _LONGEST else f"{flat[: _LONGEST - 1]}…"
