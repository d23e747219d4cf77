"""The open dossier: the one object that changes. Everything below the window is immutable but this.

Codes raised, all `ForfaitError`: those of `applying`, and `session-read-only` (reason: « newer », « permission »,
« version », « lock »…).
"""

from __future__ import annotations

import dataclasses
from collections import deque
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Literal

from forfait_desktop.domain.campaign import Campaign
from forfait_desktop.domain.evaluation import evaluate
from forfait_desktop.domain.lines import LineMemory
from forfait_desktop.domain.results import Evaluation
from forfait_desktop.errors import ForfaitError
from forfait_desktop.records import dataclass
from forfait_desktop.session.applying import apply_change, label_of, touched
from forfait_desktop.session.changes import Change, Label
from forfait_desktop.session.history import History, Step, same_content, with_content_of
from forfait_desktop.storage.dossier import Dossier, check_against, entry
from forfait_desktop.storage.store import OpenedDossier


@dataclass(frozen=True, slots=True)
class Applied:
    """What listeners are told.

    Attributes:
        kind: how the content changed; « nothing » is returned but never told, « day » is a new day without a change.
        before: the content before.
        after: the content now.
        evaluation: its evaluation now.
        indicators: what differs: indicator or scheme ids, « physician », « schemes ».
        label: what the change is about; None for « day ».
    """

    kind: Literal["apply", "undo", "redo", "day", "nothing"]
    before: Dossier
    after: Dossier
    evaluation: Evaluation
    indicators: tuple[str, ...] = ()
    label: Label | None = None


Listener = Callable[[Applied, object], None]


class Session:
    """An open dossier, its evaluation, its history.

    Args:
        opened: what `DossierStore.open` gave.
        campaign: the parsed `bareme.toml` of the dossier.
        today: gives the day of the evaluation.
        read_only: why nothing may be changed beside what `opened` says (« lock »), or "".

    Raises:
        ForfaitError: `dossier-inconsistent` when the dossier answers what the campaign does not ask.
    """

    def __init__(
        self, opened: OpenedDossier, campaign: Campaign, today: Callable[[], date], read_only: str = ""
    ) -> None:
        if not opened.dossier.newer:
            check_against(opened.dossier, campaign)
        self._campaign = campaign
        self._today = today
        self._path = opened.path
        self._file_hash = opened.file_hash
        self._read_only = opened.read_only_reason or read_only
        self._dossier = opened.dossier
        self._saved_revision = opened.dossier.revision
        self._history = History()
        self._listeners: list[Listener] = []
        self._news: deque[tuple[Applied, object]] = deque()
        self._telling = False
        self._memory = LineMemory()
        self._evaluation = self._evaluated(today())

    # --- reading ------------------------------------------------------------------------------------------------------

    @property
    def campaign(self) -> Campaign:
        """The rules that this dossier is evaluated with."""
        return self._campaign

    @property
    def path(self) -> Path:
        """The `dossier.forfait`."""
        return self._path

    @property
    def folder(self) -> Path:
        """The folder of the dossier."""
        return self._path.parent

    @property
    def dossier(self) -> Dossier:
        """The content now, frozen."""
        return self._dossier

    @property
    def evaluation(self) -> Evaluation:
        """The evaluation of the content now."""
        return self._evaluation

    @property
    def revision(self) -> int:
        """Grows by one at each change, undo and redo included."""
        return self._dossier.revision

    @property
    def read_only(self) -> str:
        """Why nothing may be changed, "" when all may."""
        return self._read_only

    @property
    def undo_label(self) -> Label | None:
        """What `undo` would be about."""
        return self._history.undo_label

    @property
    def redo_label(self) -> Label | None:
        """What `redo` would be about."""
        return self._history.redo_label

    # --- changing -----------------------------------------------------------------------------------------------------

    def apply(self, change: Change, origin: object | None = None, *, merge: bool = False) -> Applied:
        """Change the dossier: the only way to.

        Args:
            change: what to change; the same content again is « nothing », told to nobody.
            origin: who asks, so that the field being typed in is not rewritten.
            merge: it continues the typing in the same field (the caller knows the 2 s pause): one undo for all.

        Raises:
            ForfaitError: the change is refused, and nothing changed.
        """
        self._check_writable()
        before = self._dossier
        after = apply_change(before, change, self._campaign)
        if same_content(before, after) and before.declaration == after.declaration:
            return Applied("nothing", before, before, self._evaluation)
        label = label_of(change, before, after)
        # A tick is no step: an undo would find nothing to bring back.
        if not same_content(before, after):
            self._history.push(Step(label, before, after), merge=merge)
        return self._become(after, "apply", label, origin)

    def undo(self, origin: object | None = None) -> Applied | None:
        """Take back the last step, on whatever page; None when there is none."""
        self._check_writable()
        step = self._history.undo()
        if step is None:
            return None
        return self._become(with_content_of(self._dossier, step.before), "undo", step.label, origin)

    def redo(self, origin: object | None = None) -> Applied | None:
        """Do the last undone step again; None when there is none."""
        self._check_writable()
        step = self._history.redo()
        if step is None:
            return None
        return self._become(with_content_of(self._dossier, step.after), "redo", step.label, origin)

    def refresh_day(self) -> Applied | None:
        """Evaluate again when the day has changed since the last evaluation; None when it has not."""
        if self._today() == self._evaluation.today:
            return None
        self._evaluation = self._evaluated(self._today())
        applied = Applied("day", self._dossier, self._dossier, self._evaluation)
        self._tell(applied, None)
        return applied

    def _evaluated(self, today: date) -> Evaluation:
        return evaluate(self._campaign, entry(self._dossier), today, self._memory)

    def _check_writable(self) -> None:
        if self._read_only:
            raise ForfaitError("session-read-only", reason=self._read_only)

    def _become(
        self, content: Dossier, kind: Literal["apply", "undo", "redo"], label: Label, origin: object | None
    ) -> Applied:
        before = self._dossier
        today = self._today()
        self._dossier = dataclasses.replace(content, revision=before.revision + 1, modified=today)
        self._evaluation = self._evaluated(today)
        changed = touched(before, self._dossier)
        applied = Applied(kind, before, self._dossier, self._evaluation, changed, label)
        self._tell(applied, origin)
        return applied

    # --- telling ------------------------------------------------------------------------------------------------------

    def listen(self, listener: Listener) -> None:
        """Call `listener(applied, origin)` after each change, in the order of the changes."""
        self._listeners.append(listener)

    def unlisten(self, listener: Listener) -> None:
        """Stop calling it; nothing happens when it was not listening."""
        if listener in self._listeners:
            self._listeners.remove(listener)

    def _tell(self, applied: Applied, origin: object | None) -> None:
        self._news.append((applied, origin))
        if self._telling:
            # A listener changed something: it is told after the others know of the first change.
            return
        self._telling = True
        try:
            while self._news:
                news = self._news.popleft()
                for listener in tuple(self._listeners):
                    listener(*news)
        finally:
            self._news.clear()
            self._telling = False

    # --- saving -------------------------------------------------------------------------------------------------------

    @property
    def dirty(self) -> bool:
        """Whether something is not on disk yet."""
        return self._dossier.revision != self._saved_revision

    @property
    def file_hash(self) -> str:
        """SHA-256 of the file as it was read or last saved; a save must find it on disk."""
        return self._file_hash

    def snapshot(self) -> Dossier:
        """The content to save: frozen, so a worker may write it while the user goes on."""
        return self._dossier

    def saved(self, revision: int, file_hash: str) -> None:
        """Note that this revision is on disk; later changes keep the session dirty."""
        self._saved_revision = revision
        self._file_hash = file_hash

    def moved(self, path: Path, file_hash: str, dossier: Dossier) -> None:
        """Note that the dossier now lives elsewhere (« Enregistrer ailleurs », « Garder les deux »).

        Args:
            path: the new `dossier.forfait`.
            file_hash: SHA-256 of that file.
            dossier: what was written there; its id becomes the session's.
        """
        self._path = path
        self._dossier = dataclasses.replace(self._dossier, id=dossier.id)
        self.saved(dossier.revision, file_hash)
