"""What the user does on « À recopier sur amelipro », as changes of the session.

None of them can be undone: a tick says what happened elsewhere.
"""

from __future__ import annotations

import dataclasses

from forfait_desktop.presentation.copying.view import CopyView, copy_view
from forfait_desktop.presentation.pages.entry import holds_patient_number, parse_date, storable
from forfait_desktop.presentation.workbench import Workbench
from forfait_desktop.session.changes import SetDeclaration
from forfait_desktop.storage.dossier import Declaration


class CopyBench:
    """The presenter of the screen and of the narrow window."""

    def __init__(self, workbench: Workbench) -> None:
        """Work on the open declaration of ``workbench``."""
        self._workbench = workbench
        self.words = workbench.words.copying

    @property
    def read_only(self) -> bool:
        """Whether nothing may be ticked."""
        return bool(self._workbench.session.read_only)

    def view(self) -> CopyView:
        """The screen now."""
        return self._workbench.shown(copy_view(self._workbench.situation, self._declaration))

    def page_of(self, line: str) -> str:
        """The page that answers a line."""
        return self._workbench.page_of(line)

    @property
    def _declaration(self) -> Declaration:
        return self._workbench.session.dossier.declaration

    def tick(self, key: str, *, on: bool) -> None:
        """Note that a line was copied as it is now, or take it back.

        Raises:
            ForfaitError: the session is read-only.
            KeyError: no such line.
        """
        row = next((one for one in self.view().rows if one.key == key), None)
        if row is None:
            raise KeyError(key)
        copied = {known: value for known, value in self._declaration.copied.items() if known != key}
        if on and row.can_tick:
            copied[key] = row.value
        self._apply(dataclasses.replace(self._declaration, copied=copied))

    def finish(self) -> str:
        """« Tout est recopié »: note today; a sentence when lines are left.

        Raises:
            ForfaitError: the session is read-only.
        """
        view = self.view()
        if view.left:
            only_unanswered = view.left == view.unanswered
            return self.words.left_unanswered(view.left) if only_unanswered else self.words.left(view.left)
        today = self._workbench.session.evaluation.today
        self._apply(dataclasses.replace(self._declaration, on=today))
        return ""

    def set_receipt_number(self, text: str) -> str:
        """Note the number of the receipt; a sentence when it cannot be."""
        if holds_patient_number(text):
            return self._workbench.words.entry.patient_number()
        self._apply(dataclasses.replace(self._declaration, acknowledged=storable(text.strip())))
        return ""

    def set_receipt_day(self, text: str) -> str:
        """Note the day of the receipt (« 20/12/2023 », or ""); a sentence when it cannot be."""
        day = parse_date(text) if text.strip() else None
        if text.strip() and day is None:
            return self._workbench.words.entry.not_date()
        if day is not None and day > self._workbench.session.evaluation.today:
            return self.words.future()
        self._apply(dataclasses.replace(self._declaration, on=day))
        return ""

    def _apply(self, declaration: Declaration) -> None:
        self._workbench.session.apply(SetDeclaration(declaration))
