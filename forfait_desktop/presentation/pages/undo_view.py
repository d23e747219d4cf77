"""What an undo changed, in words: « Saisie annulée : actes facturés (2 000 → 1 800). » (ux.md 2.0.5)."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Protocol

from forfait_desktop.domain.answers import METHOD, SCHEME_DETAILS, UNKNOWN, Rate, Value
from forfait_desktop.domain.campaign import Criterion, criteria_of
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.pages.entry import shown_percent
from forfait_desktop.presentation.pages.fields_view import detail_id, field_id, layout_of
from forfait_desktop.presentation.pages.scheme_entry import shown
from forfait_desktop.presentation.views import UndoView
from forfait_desktop.presentation.wording.names import criterion_name
from forfait_desktop.presentation.wording.pieces import PieceWords
from forfait_desktop.presentation.wording.wording import Wording
from forfait_desktop.session.changes import Label
from forfait_desktop.session.session import Applied, Session
from forfait_desktop.storage.dossier import Dossier


class Place(Protocol):
    """What is needed of the workbench."""

    session: Session
    words: Wording

    def page_of(self, indicator_id: str) -> str:
        """The page of a line."""


def undo_view(bench: Place, applied: Applied) -> UndoView:
    """What the undo or the redo changed, and where."""
    words = bench.words.entry
    label = applied.label
    back = applied.kind == "undo"
    plain = words.undone_plain() if back else words.redone_plain()
    known = {line.id: line for line in bench.session.campaign.indicators}
    if label is not None and label.kind == "schemes" and label.criterion:
        return _scheme(bench, label, back=back)
    if label is not None and label.kind == "physician":
        return UndoView(words.about(plain, bench.words.profile_changed()), "", "")
    if label is not None and label.kind == "detail" and label.indicator in SCHEME_DETAILS:
        return _method(bench, label, plain)
    if label is None or label.indicator not in known:
        return UndoView(plain, "", "")
    page = bench.page_of(label.indicator)
    indicator = known[label.indicator]
    tell = words.undone if back else words.redone
    if label.kind == "detail":
        return _detail(bench, applied, label, page)
    if label.kind == "evidence":
        return UndoView(_piece(bench.words.pieces, label, back=back), page, "")
    if label.kind != "answer":
        return UndoView(words.about(plain, indicator.title), page, "")
    if not label.criterion:
        return UndoView(words.about(plain, indicator.title), page, f"reponse.{indicator.id}")
    criterion = next(one for one in criteria_of(indicator) if one.id == label.criterion)
    identity = field_id(indicator.id, criterion.id)
    before, after = (_value(one, label) for one in (applied.before, applied.after))
    drafts = [one.drafts.get(label.indicator, {}).get(label.criterion, {}) for one in (applied.before, applied.after)]
    if isinstance(before, Rate | None) and isinstance(after, Rate | None) and _is_rate(before, after, drafts):
        for part, name in _parts(bench, criterion):
            old, new = (_part(value, draft, part) for value, draft in ((before, drafts[0]), (after, drafts[1])))
            if old != new:
                empty = words.empty_value()
                return UndoView(tell(name, old or empty, new or empty), page, f"{identity}.{part}")
    what = fr.lower_first(criterion_name(indicator, criterion))
    texts = [_shown(bench.words, value, draft) for value, draft in ((before, drafts[0]), (after, drafts[1]))]
    suffix = ".case" if layout_of(indicator) == "boxes" else ""
    return UndoView(tell(what, texts[0], texts[1]), page, f"{identity}{suffix}")


def _scheme(bench: Place, label: Label, *, back: bool) -> UndoView:
    """A field of a scheme beside the points."""
    words = bench.words.entry
    tell = words.undone if back else words.redone
    names = bench.words.scheme_pages
    what = names.vsm_field(label.criterion) if label.indicator == "vsm" else names.assistant_field(label.criterion)
    empty = words.empty_value()
    said = (lambda value: names.zone(str(value))) if label.criterion == "zone" else shown
    texts = [said(value) if value is not None else "" for value in (label.before, label.after)]
    text = tell(fr.lower_first(what), texts[0] or empty, texts[1] or empty)
    return UndoView(text, label.indicator, f"{label.indicator}.{label.criterion}")


def _method(bench: Place, label: Label, plain: str) -> UndoView:
    """Something noted of the work on the VSM."""
    number = label.criterion.removeprefix("etape-") if label.criterion != METHOD else ""
    field = ".".join(part for part in (label.indicator, "methode", number, label.key) if part)
    what = fr.lower_first(bench.words.method.what(label.criterion, label.key))
    return UndoView(bench.words.entry.about(plain, what), label.indicator, field)


def _piece(words: PieceWords, label: Label, *, back: bool) -> str:
    """What became of a piece: its label holds its name before and after, "" when there was none."""
    before, after = str(label.before or ""), str(label.after or "")
    if back:
        before, after = after, before
    if not before:
        return words.back(after)
    return words.gone(before) if not after else words.other(after)


def _detail(bench: Place, applied: Applied, label: Label, page: str) -> UndoView:
    words = bench.words.entry
    tell = words.undone if applied.kind == "undo" else words.redone
    texts = [
        one.details.get(label.indicator, {}).get(label.criterion, {}).get(label.key, "")
        for one in (applied.before, applied.after)
    ]
    indicator = bench.session.campaign.indicator(label.indicator)
    names = {
        detail.key: detail.label
        for criterion in criteria_of(indicator)
        if criterion.id == label.criterion
        for detail in criterion.details
    }
    what = fr.lower_first(names.get(label.key, label.key))
    empty = words.empty_value()
    text = tell(what, texts[0] or empty, texts[1] or empty)
    return UndoView(text, page, detail_id(label.indicator, label.criterion, label.key))


def _value(dossier: Dossier, label: Label) -> Value | None:
    return dossier.answers.get(label.indicator, {}).get(label.criterion)


def _is_rate(before: Rate | None, after: Rate | None, drafts: list[Mapping[str, str]]) -> bool:
    return before is not None or after is not None or any(set(draft) & {"done", "total", "percent"} for draft in drafts)


def _parts(bench: Place, criterion: Criterion) -> tuple[tuple[str, str], ...]:
    words = bench.words.entry
    return (
        ("done", words.counted(criterion.done_label or criterion.label)),
        ("total", words.counted(criterion.total_label or criterion.label)),
        ("percent", words.counted(criterion.percent_label or criterion.label)),
    )


def _part(value: Rate | None, drafts: Mapping[str, str], part: str) -> str:
    if part in drafts:
        return drafts[part]
    if value is None:
        return ""
    if part == "percent":
        return fr.with_percent(shown_percent(value.percent)) if value.percent is not None else ""
    count = value.done if part == "done" else value.total
    return fr.number(count) if count is not None else ""


def _shown(words: Wording, value: Value | None, drafts: Mapping[str, str]) -> str:
    if drafts:
        return next(iter(drafts.values()))
    if value is UNKNOWN:
        return words.entry.unknown_value()
    if isinstance(value, bool):
        return words.entry.ticked(value)
    if isinstance(value, int):
        return fr.number(value)
    if isinstance(value, Rate):
        parts = (_part(value, {}, part) for part in ("done", "total", "percent"))
        return " / ".join(part for part in parts if part)
    return words.entry.empty_value()
