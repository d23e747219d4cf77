"""What the library offers when the rules of a declaration are missing or damaged; each thing is done on a click."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, QObject, Signal
from PySide6.QtWidgets import QWidget

from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation.lost_rules_view import adopt_view, answers_text, answers_view
from forfait_desktop.presentation.views import ActionView
from forfait_desktop.presentation.wording.lost_rules import LostRulesWords
from forfait_desktop.session.lost_rules import LostRules, adopt, lost_rules, repair
from forfait_desktop.storage.lock import DossierLock
from forfait_desktop.storage.store import dossier_file
from forfait_desktop.ui.export.pdf import write_bytes
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.message_bar import PASSING, MessageBar
from forfait_desktop.ui.rules.dialog import RulesDialog
from forfait_desktop.ui.tools import Tools

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from forfait_desktop.domain.campaign import Campaign

_REPAIR: Final = "regles-perdues.remettre"
_PREVIEW: Final = "regles-perdues.voir"
_ANSWERS: Final = "regles-perdues.reponses"


class LostRulesDesk(QObject):
    """Tells that the rules are lost, and serves the buttons of that message.

    Signals:
        open_requested(str): the declaration can be opened now.
    """

    open_requested = Signal(str)

    def __init__(self, kit: Kit, tools: Tools, messages: MessageBar, window: QWidget, parent: QObject) -> None:
        super().__init__(parent)
        self._kit = kit
        self._tools = tools
        self._messages = messages
        self._window = window
        self._words = LostRulesWords(QCoreApplication.translate)
        self._lost: LostRules | None = None
        messages.pressed.connect(self._on_action)

    def tell(self, error: ForfaitError) -> None:
        """Say ``error`` and what can be done about it; only reads."""
        office = self._tools.office
        path = dossier_file(Path(str(error.params["path"])).parent)
        try:
            campaign = lost_rules(path, (), None, office.today()).dossier.campaign
            self._lost = lost_rules(path, self._known_files(campaign), self._in_force(campaign), office.today())
        except ForfaitError as other:
            self._messages.say(PASSING, "err", office.sentence(other))
            return
        actions = []
        text = [office.sentence(error)]
        if self._lost.original is not None:
            text.append(self._words.repairable())
            actions.append(ActionView(_REPAIR, self._words.repair()))
        else:
            text.append(self._words.gone())
            if self._lost.may_adopt:
                actions.append(ActionView(_PREVIEW, self._words.preview()))
        actions.append(ActionView(_ANSWERS, self._words.answers()))
        self._messages.say(PASSING, "err", " ".join(text), tuple(actions))

    def _known_files(self, campaign: str) -> Iterator[bytes]:
        """The files of that campaign that are on this computer: the application's, and those of the user."""
        places = self._tools.office.places
        for folder in (places.campaigns, places.packs):
            for path in sorted((folder / campaign).glob("*.toml")):
                try:
                    yield path.read_bytes()
                except OSError:
                    continue

    def _in_force(self, campaign: str) -> tuple[Campaign, bytes] | None:
        catalogue = self._tools.office.catalogue
        try:
            return catalogue.campaign(campaign), catalogue.data(campaign)
        except ForfaitError:
            return None

    def _on_action(self, action: str) -> None:
        lost = self._lost
        if lost is None:
            return
        if action == _REPAIR:
            self._do(lost, self._repair)
        elif action == _PREVIEW:
            dialog = RulesDialog(self._kit, adopt_view(lost, self._words), self._window)
            dialog.chosen.connect(self._on_adopted)
            self._tools.dialogs.show(dialog)
        elif action == _ANSWERS:
            dialog = RulesDialog(self._kit, answers_view(lost, self._words), self._window)
            dialog.chosen.connect(self._on_list)
            self._tools.dialogs.show(dialog)

    def _on_adopted(self) -> None:
        if self._lost is not None:
            self._do(self._lost, self._adopt)

    def _repair(self, lost: LostRules) -> None:
        repair(lost, self._tools.office.store, self._tools.now())

    def _adopt(self, lost: LostRules) -> None:
        now = self._tools.now()
        adopt(lost, self._tools.office.store, self._words.note(now.date()), now)

    def _do(self, lost: LostRules, what: Callable[[LostRules], None]) -> None:
        """Do it under the lock of the declaration, then open it."""
        office = self._tools.office
        lock: DossierLock | None = None
        try:
            lock, refusal = office.locks.take(lost.path)
            if refusal is not None:
                raise refusal
            what(lost)
        except ForfaitError as error:
            self._messages.say(PASSING, "err", office.sentence(error))
            return
        finally:
            if lock is not None:
                lock.release()
        self._lost = None
        self._messages.clear(PASSING)
        self.open_requested.emit(str(lost.path))

    def _on_list(self) -> None:
        if self._lost is None:
            return
        text = answers_text(answers_view(self._lost, self._words))
        start = Path.home() / self._words.file_name()
        title, kinds = self._words.answers_title(), self._words.kinds()
        self._tools.dialogs.save_file(self._window, title, kinds, start, partial(self._write, text))

    def _write(self, text: str, path: Path) -> None:
        try:
            write_bytes(text.encode("utf-8"), path)
        except ForfaitError as error:
            self._messages.say(PASSING, "err", self._tools.office.sentence(error))
            return
        self._messages.say(PASSING, "ok", self._words.saved())
