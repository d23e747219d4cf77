"""The summary: what is left to settle, every line with its answer, who prepared and reviewed (ux.md E14)."""

from __future__ import annotations

from collections.abc import Sequence

from forfait_desktop.domain.answers import SCHEME_IDS
from forfait_desktop.domain.results import GateResult
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.evidence.piece_view import piece_views
from forfait_desktop.presentation.pages.answer_text import answer_text
from forfait_desktop.presentation.pages.header_view import LastChange, header_view
from forfait_desktop.presentation.pages.steps import Page, is_unfinished
from forfait_desktop.presentation.situation import ZERO, Situation
from forfait_desktop.presentation.views import (
    Severity,
    SummaryGroupView,
    SummaryRowView,
    SummaryView,
    TodoView,
)
from forfait_desktop.presentation.wording.names import volet_label
from forfait_desktop.storage.dossier import Signature


def summary_view(
    situation: Situation, pages: Sequence[Page], last_change: LastChange, prepared: Signature, reviewed: Signature
) -> SummaryView:
    """The page « Récapitulatif »."""
    words = situation.words
    parts = situation.evaluation.parts
    return SummaryView(
        title=words.summary_step(),
        total=words.estimated(parts.acquired, situation.value),
        todos=todos(situation, pages),
        groups=_groups(situation, pages),
        header=header_view(situation, last_change),
        prepared_by=prepared.by,
        prepared_on=fr.date_numeric(prepared.on) if prepared.on else "",
        reviewed=reviewed.on is not None,
        reviewed_on=fr.date_numeric(reviewed.on) if reviewed.on else "",
        review_note=review_note(situation, reviewed, prepared),
        empty=_empty(situation),
        draft=any(is_unfinished(situation, page) for page in pages),
    )


def todos(situation: Situation, pages: Sequence[Page]) -> tuple[TodoView, ...]:
    """What to settle before copying: entries to correct, missing pieces, steps to fill."""
    words = situation.words
    found: list[TodoView] = []
    for page in pages:
        found.extend(
            TodoView("err", words.todo_correct(line.title), page.id)
            for line in page.indicators
            if situation.result(line.id).status == "invalid"
        )
    for page in pages:
        found.extend(
            TodoView("warn", words.todo_prove(line.title), page.id)
            for line in page.indicators
            if situation.to_prove(line)
        )
    for page in pages:
        found.extend(
            TodoView("warn", fr.pair(line.title, fr.lower_first(piece.warning)), page.id)
            for line in page.indicators
            for piece in piece_views(situation, line)
            if piece.state in ("missing", "changed")
        )
    left = _to_fill(situation, pages)
    if left is not None:
        found.append(left)
    return tuple(found)


def _to_fill(situation: Situation, pages: Sequence[Page]) -> TodoView | None:
    """« 3 étapes à compléter : services, équipements, SAS (295 points, 2 065 €) »."""
    open_pages = [
        page
        for page in pages
        if any(situation.result(line.id).status in ("unanswered", "started") for line in page.indicators)
    ]
    if not open_pages:
        return None
    points = ZERO
    names: list[str] = []
    for page in open_pages:
        if page.kind == "gate":
            names.append(fr.lower_first(volet_label(situation.campaign, page.volet.id)))
            gate: GateResult | None = situation.evaluation.gate(page.volet.id)
            points += page.volet.lump or ZERO if gate is not None and gate.state != "open" else ZERO
            continue
        names.append(fr.lower_first(page.short))
        waiting = (one for one in page.indicators if situation.result(one.id).status in ("unanswered", "started"))
        points += sum((situation.result(one.id).parts.open for one in waiting), ZERO)
    severity: Severity = "info"
    return TodoView(severity, situation.words.todo_fill(names, points, situation.value), open_pages[0].id)


def _groups(situation: Situation, pages: Sequence[Page]) -> tuple[SummaryGroupView, ...]:
    words = situation.words
    groups: list[SummaryGroupView] = []
    for volet in situation.campaign.volets:
        rows = tuple(
            SummaryRowView(
                indicator=line.id,
                title=line.title,
                answer=answer_text(situation, line),
                status=situation.status_view(line),
                points=_row_points(situation, line.id),
                page=page.id,
            )
            for page in pages
            if page.volet.id == volet.id
            for line in page.indicators
        )
        if rows:
            parts = situation.volet_parts(volet.id)
            subtotal = words.slash_wide(parts.acquired, parts.maximum - parts.unattributed)
            groups.append(SummaryGroupView(volet_label(situation.campaign, volet.id), subtotal, rows))
    return tuple(groups)


def _row_points(situation: Situation, indicator_id: str) -> str:
    maximum = situation.result(indicator_id).parts.maximum
    return situation.words.slash_wide(situation.earned(indicator_id), maximum) if maximum else ""


def review_note(situation: Situation, reviewed: Signature, prepared: Signature | None = None) -> str:
    """« Modifié depuis la relecture du 20 décembre : Alimentation du DMP. »; the preparation first, on a line."""
    words = situation.words
    found: list[str] = []
    if prepared is not None and prepared.void is not None:
        found.append(words.changed_since_preparation(prepared.void, _changed(situation, prepared)))
    if reviewed.void is not None:
        found.append(words.changed_since_review(reviewed.void, _changed(situation, reviewed)))
    return "\n".join(found)


def _changed(situation: Situation, signature: Signature) -> list[str]:
    titles = {line.id: line.title for line in situation.campaign.indicators}
    names = [titles[one] for one in signature.changed if one in titles]
    if "physician" in signature.changed:
        names.append(situation.words.profile_changed())
    if {"schemes", *SCHEME_IDS} & set(signature.changed):
        names.append(situation.words.schemes_changed())
    if "rules" in signature.changed:
        names.append(situation.words.rules_changed())
    if set(signature.changed) - {"physician", "schemes", "rules", *SCHEME_IDS, *titles}:
        names.append(situation.words.lines_gone())
    return names


def _empty(situation: Situation) -> str:
    if situation.entry.answers or situation.entry.drafts:
        return ""
    return situation.words.nothing_yet(volet_label(situation.campaign, situation.campaign.volets[0].id))
