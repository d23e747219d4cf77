"""The first page of the report: who, how much, where each volet stands, three things to do, the notices."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import date
from decimal import Decimal

from forfait_desktop.domain.results import Advice
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.copying.view import copied_count
from forfait_desktop.presentation.pages.header_view import segments_of
from forfait_desktop.presentation.pages.steps import Page
from forfait_desktop.presentation.situation import Situation
from forfait_desktop.presentation.views import StatusShown
from forfait_desktop.presentation.wording.names import volet_label
from forfait_desktop.presentation.wording.reasons import service_acts
from forfait_desktop.report.content import Amount, Cover, Items, Segment, StackedBar
from forfait_desktop.storage.dossier import Dossier

_ORDER: tuple[StatusShown, ...] = (
    "met",
    "neutralised",
    "to_prove",
    "not_met",
    "invalid",
    "started",
    "unanswered",
    "not_applicable",
)
_THINGS = 3
NO_BAR = StackedBar("", (), "")


def cover(dossier: Dossier, situation: Situation, pages: Sequence[Page], title: str, *, amounts: bool = True) -> Cover:
    """The cover of « Complet »; without `amounts`, no point and no euro."""
    words = situation.words
    return Cover(
        title=title,
        mark=words.report.subject(),
        identity=identity(dossier, situation),
        amounts=_amounts(situation) if amounts else (),
        facts=facts_of(dossier, situation, pages),
        bar=_bar(situation) if amounts else NO_BAR,
        todo=_todo(situation, amounts=amounts),
        notices=words.report.notices() if amounts else (words.paper.not_a_declaration(),),
    )


def bare_cover(
    dossier: Dossier, situation: Situation, title: str, mark: str, facts: tuple[tuple[str, str], ...] = ()
) -> Cover:
    """The head of a model that begins at once: title, who, and what the document is not."""
    notices = (situation.words.paper.not_a_declaration(),)
    return Cover(title, mark, identity(dossier, situation), (), facts, NO_BAR, Items(()), notices)


def identity(dossier: Dossier, situation: Situation) -> str:
    """« Dr Claire MARTIN · médecine générale · RPPS 10001234567 · Bas-Rhin »."""
    physician = dossier.physician
    parts = [physician.name or situation.words.home.unnamed()]
    if physician.specialty:
        parts.append(fr.lower_first(physician.specialty))
    if physician.rpps:
        parts.append(situation.words.report.rpps(physician.rpps))
    if physician.profile.department:
        # « 67 Bas-Rhin » as chosen in the list; anything else as typed.
        code, _, name = physician.profile.department.partition(" ")
        parts.append(name if name and code[:1].isdigit() else physician.profile.department)
    return " · ".join(parts)


def _amounts(situation: Situation) -> tuple[Amount, ...]:
    words, value, parts = situation.words, situation.value, situation.evaluation.parts
    labels = words.report.labels()
    to_prove = situation.points_to_prove()
    note = words.report.of_which_to_prove(fr.points_and_euros(to_prove, value)) if to_prove else ""
    amounts = [
        Amount(labels["acquired"], _unbroken(parts.acquired), fr.euros(parts.acquired * value), strong=True, note=note)
    ]
    for key, points, always in (
        ("pending", parts.pending, False),
        ("open", parts.open, True),
        ("lost", parts.lost, True),
        ("unattributed", parts.unattributed, False),
        ("maximum", parts.maximum, True),
    ):
        if points or always:
            amounts.append(Amount(labels[key], _unbroken(points), fr.euros(points * value)))
    return tuple(amounts)


def _unbroken(points: Decimal) -> str:
    """« 422,5 points » on one line, in a column that is narrow."""
    return fr.points(points).replace(" ", fr.NBSP)


def facts_of(dossier: Dossier, situation: Situation, pages: Sequence[Page]) -> tuple[tuple[str, str], ...]:
    """Where each volet stands, what was copied, which rules: pairs of a label and a text without amount."""
    words = situation.words.report
    facts: list[tuple[str, str]] = []
    for volet in situation.campaign.volets:
        label = volet_label(situation.campaign, volet.id)
        gate = situation.evaluation.gate(volet.id)
        counted = Counter(
            situation.status(line)
            for page in pages
            if page.volet.id == volet.id and page.kind != "gate"
            for line in page.indicators
        )
        texts = [words.gate_fact(gate.state, gate.ok, gate.need)] if gate is not None else []
        texts += [words.counted([(code, counted[code]) for code in _ORDER])] if counted else []
        if texts:
            facts.append((label, ", ".join(texts)))
    labels = words.labels()
    if dossier.declaration.copied:
        facts.append((labels["copied"], words.copied(*copied_count(situation, dossier.declaration))))
    facts.append((labels["rules"], words.rules(situation.campaign)))
    return tuple(facts)


def _bar(situation: Situation) -> StackedBar:
    words = situation.words
    segments = tuple(
        Segment(kind, float(points), words.segment(kind, points)) for kind, points in segments_of(situation)
    )
    return StackedBar(words.report.labels()["bar"], segments, fr.points(situation.evaluation.parts.maximum))


def _todo(situation: Situation, *, amounts: bool) -> Items:
    """Entries to correct, pieces to attach, then the best gains: three in all."""
    words = situation.words.report
    lines = situation.campaign.indicators
    things = [words.correct(line.title) for line in lines if situation.result(line.id).status == "invalid"]
    unproven = [line for line in lines if situation.to_prove(line)]
    if unproven:
        things.append(words.attach(unproven[0].title) if len(unproven) == 1 else words.attach_all(len(unproven)))
    closes = _deadline(situation)
    for one in situation.evaluation.advice:
        text = advice_text(situation, one, amounts=amounts)
        # The title gives the last day of all; a line that closes earlier says so.
        sooner = one.before is not None and (closes is None or one.before < closes)
        things.append(f"{text}, {words.before(one.before)}" if sooner and one.before is not None else text)
    kept = tuple(things[:_THINGS])
    if not kept:
        return Items((words.nothing_to_do(),))
    return Items(kept, numbered=True, title=words.things_to_do(len(kept), closes))


def advice_text(situation: Situation, advice: Advice, *, amounts: bool = True) -> str:
    """« Alimentation du DMP : 52 alimentations (+280 €) »."""
    line = situation.campaign.indicator(advice.indicator)
    gain = advice.gain_euros if amounts else None
    return situation.words.report.do(line.title, gain, advice_acts(situation, advice))


def advice_acts(situation: Situation, advice: Advice) -> str:
    """« 52 alimentations », empty when no number of acts can be said."""
    if not advice.acts_missing:
        return ""
    line = situation.campaign.indicator(advice.indicator)
    rate = situation.result(line.id).rate
    return service_acts(advice.acts_missing, line, rate.service if rate is not None else "")


def _deadline(situation: Situation) -> date | None:
    closes = situation.campaign.window.closes
    return closes if closes is not None and closes >= situation.today else None
