"""One declaration on the desk: its window, its saving, its messages, its PDF."""

from __future__ import annotations

from collections.abc import Callable
from datetime import datetime
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QWidget

from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.views import ActionView
from forfait_desktop.session.session import Applied
from forfait_desktop.ui.autosave import Autosave
from forfait_desktop.ui.evidence.desk import EvidenceDesk
from forfait_desktop.ui.folders import first_there
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.message_bar import PASSING, SAVING, STAYING
from forfait_desktop.ui.office import OpenDeclaration
from forfait_desktop.ui.rules.links import RuleCards
from forfait_desktop.ui.tools import Tools
from forfait_desktop.ui.wizard.wizard import Wizard

if TYPE_CHECKING:
    from forfait_desktop.ui.declaration.conflict import ConflictNotice
    from forfait_desktop.ui.export.files import FileExports
    from forfait_desktop.ui.message_bar import MessageBar
    from forfait_desktop.ui.rules.notice import RulesNotice
    from forfait_desktop.ui.wizard.why import Reasons

_EXAMPLE: Final = "exemple"


class Desk(QObject):
    """Glue between an open declaration and its working window.

    Signals:
        library_requested(): leave the declaration for the library.
        example_left(): « Quitter l’exemple ».
        open_requested(str): another declaration takes the place of this one (reloaded, copied).
        compare_requested(str): « Comparer à 2022 ».
        screen_requested(str): a screen beside the pages.
        rules_applied(str): its rules were changed on disk; it is to be opened again.
        index_changed(): the row of this declaration is up to date.
    """

    library_requested = Signal()
    example_left = Signal()
    open_requested = Signal(str)
    compare_requested = Signal(str)
    screen_requested = Signal(str)
    rules_applied = Signal(str)
    index_changed = Signal()

    def __init__(self, kit: Kit, tools: Tools, opened: OpenDeclaration, window: QWidget) -> None:
        """Put ``opened`` on the desk, in ``window``."""
        super().__init__(window)
        self._tools = tools
        self._opened = opened
        self._window = window
        self._exports: FileExports | None = None
        self._released = False
        self._quit_anyway: Callable[[], None] | None = None
        self.session = opened.session
        self.wizard = Wizard(kit, opened.workbench, tools.settings, tools.clipboard, window)
        self.wizard.messages.dialogs = tools.dialogs
        self.wizard.library_requested.connect(self._on_library_requested)
        self.wizard.export_requested.connect(self.export)
        self.wizard.compare_requested.connect(self._on_compare)
        self._settled = QTimer(self)
        self._settled.setSingleShot(True)
        self._settled.setInterval(tools.delays.refresh)
        self._settled.timeout.connect(self._keep_page)
        self.wizard.page_shown.connect(self._on_page_shown)
        self.wizard.screen_requested.connect(self.screen_requested)
        self._cards = RuleCards(kit, self.session.campaign, opened.workbench.words, tools.dialogs, window)
        self.wizard.rules_requested.connect(self._cards.show_cards)
        self._reasons: Reasons | None = None
        self.wizard.why_requested.connect(self._on_why)
        self.wizard.message_action.connect(self._on_action)
        self._kit = kit
        self._autosave: Autosave | None = None
        if opened.saver is not None:
            self._autosave = Autosave(opened.saver, tools.worker, self, tools.delays.rest, tools.delays.limit)
            self._autosave.saved.connect(self._on_saved)
            self._autosave.failed.connect(self._on_failed)
            self.wizard.left.connect(self._autosave.save_now)
        self._evidence = EvidenceDesk(kit, tools, opened, self.wizard, window, self)
        self._conflict: ConflictNotice | None = None
        if opened.conflicts:
            self._conflicts()
        self._notice: RulesNotice | None = None
        self._completed = False
        self.session.listen(self._on_changed)

    # What the window asks

    @property
    def is_example(self) -> bool:
        """Whether nothing of it is saved."""
        return self._opened.is_example

    @property
    def opened(self) -> OpenDeclaration:
        """The declaration, for the screens beside its pages."""
        return self._opened

    @property
    def title(self) -> str:
        """The title of the window."""
        header = self._opened.workbench.header()
        return f"{header.physician}, {header.campaign}"

    def show_again(self) -> None:
        """Show everything anew: the presentation mode began or ended."""
        self._window.setWindowTitle(self.title)
        self._refresh_reasons()
        self._cards.close_cards()
        self.wizard.show_again()

    def start(self, *, brief: bool = False) -> None:
        """Show the page on which it was left; ``brief``: `complete` will bring what can wait for the first paint."""
        if self._opened.is_example:
            self.wizard.messages.say(
                _EXAMPLE,
                "info",
                self.tr("Exemple fictif. Rien de ce que vous saisissez ici n’est enregistré."),
                (ActionView("exemple.quitter", self.tr("Quitter l’exemple")),),
                closable=False,
            )
        elif self._opened.notice:
            # Imported here, as all that few declarations need.
            from forfait_desktop.ui.declaration.takeover import ReadOnlyNotice

            read_only = ReadOnlyNotice(self._tools, self._opened, self.wizard, self)
            read_only.taken.connect(self._on_reload)
            read_only.start()
        if self._opened.unsealed:
            from forfait_desktop.ui.declaration.seal import SealNotice

            SealNotice(self._tools, self._opened, self.wizard, self).start()
        if self._opened.saved_at is not None:
            self._show_saved(self._opened.saved_at)
        page = "" if self.is_example else self._tools.settings.last_page(self.session.dossier.id)
        self.wizard.start(page, brief=brief)
        if self._conflict is not None:
            self._conflict.start()
        if not brief:
            self.complete()

    def complete(self) -> None:
        """Bring what can wait for the first paint, and look at the files of the pieces; once, however often asked."""
        if self._completed:
            return
        self._completed = True
        if not self.is_example:
            # From here on, and later: however slow the computer, the library is read once the page can be typed in.
            QTimer.singleShot(self._tools.delays.refresh, self, self._offer_compare)
        self.wizard.complete()
        self._evidence.start()
        self._warn_of_numbers()
        if self._autosave is not None and not self.session.read_only:
            from forfait_desktop.ui.rules.notice import RulesNotice

            self._notice = RulesNotice(self._kit, self._tools, self._opened, self.wizard, self._autosave, self)
            self._notice.applied.connect(self._on_rules_applied)
            self._notice.start()

    def _offer_compare(self) -> None:
        session, office = self.session, self._tools.office
        year = office.compare.former_year(session.path, session.dossier.physician, session.campaign.year)
        if year:
            self.wizard.offer_compare(office.words.compare.button(year))
        # Imported here: it reads campaigns, which the first page does not need.
        from forfait_desktop.ui.wizard.donum_help import DonumHelp

        DonumHelp(self._tools, self.session, self.wizard, self).start()

    def _on_compare(self) -> None:
        self.compare_requested.emit(str(self.session.path))

    def look_for_rules(self) -> None:
        """Look again for newer rules: a campaign file was imported."""
        if self._notice is not None:
            self._notice.look()

    def save(self) -> None:
        """Ctrl+S: save at once; says so when there is nothing to save."""
        if self._autosave is None:
            return
        self.wizard.footer.expect()
        if not self.session.dirty:
            self.wizard.footer.show_saved(self.tr("Déjà enregistré"))
            return
        self._autosave.save_now()

    def export(self) -> None:
        """« Exporter en PDF… », « Enregistrer et continuer » of the summary: the pages, and what is done with them."""
        self.screen_requested.emit("apercu")

    def export_as(self, kind: str, messages: MessageBar | None = None) -> None:
        """« Exporter »: a table, the deadlines, the bundle of exhibits, the whole archive.

        Args:
            kind: which file.
            messages: where to speak, when another screen is shown over the pages.
        """
        from forfait_desktop.presentation.exports.making import ENDINGS
        from forfait_desktop.ui.export.files import FileExports

        if self._exports is None:
            own = self.wizard.messages
            self._exports = FileExports(self._tools, self._opened, own, self._save_now, self._window, self)
        for known in ENDINGS:
            if known == kind:
                self._exports.start(known, self._export_folder(), messages)

    def _save_now(self) -> None:
        self.wizard.settle_page()
        if self._autosave is not None:
            self._autosave.save_now()

    def edit_profile(self) -> None:
        """« Profil du médecin… »: the dialog, unless nothing may be changed."""
        if self.session.read_only:
            return
        from forfait_desktop.ui.declaration.profile_dialog import ProfileDialog

        dialog = ProfileDialog(self._kit, self._opened.workbench, self._window)
        dialog.kept.connect(self._on_profile_kept)
        self._tools.dialogs.show(dialog)

    def close(self) -> bool:
        """Save and let go. Returns False when something could not be saved: the declaration stays open."""
        self.wizard.settle_page()
        self._evidence.settle()
        if self._autosave is not None and not self._autosave.flush():
            return False
        self._evidence.stop(saved=True)
        self.release()
        return True

    def save_for_sure(self) -> bool:
        """Save and wait for the disk. Returns whether everything is on it."""
        self.wizard.settle_page()
        self._evidence.settle()
        return self._autosave is None or self._autosave.flush()

    def offer_to_quit(self, quit_anyway: Callable[[], None]) -> None:
        """Say that the window stays open because something is not saved; « Quitter sans enregistrer » calls back."""
        self._quit_anyway = quit_anyway
        self.wizard.messages.say(
            STAYING,
            "err",
            self.tr("La fenêtre reste ouverte\u00a0: votre dernière saisie n’est pas encore enregistrée."),
            (ActionView("quitter.sans", self.tr("Quitter sans enregistrer")),),
        )

    def release(self) -> None:
        """Let go without saving."""
        self._released = True
        if self._settled.isActive():
            self._keep_page()
        if self._exports is not None:
            self._exports.stop()
        if self._notice is not None:
            self._notice.stop()
        self._evidence.stop(saved=False)
        self._cards.close_cards()
        if self._reasons is not None:
            self._reasons.close_reasons()
        self.wizard.close_down()
        self.session.unlisten(self._on_changed)
        self._opened.workbench.close()
        if self._opened.lock is not None:
            self._opened.lock.release()

    # Saving

    def _on_profile_kept(self) -> None:
        self.wizard.messages.say(PASSING, "ok", self.tr("Profil mis à jour."))

    def _warn_of_numbers(self) -> None:
        from forfait_desktop.presentation.pages.kept_numbers import titles_with_numbers

        words = self._opened.workbench.words.entry
        titles = titles_with_numbers(self.session.dossier, self.session.campaign, words)
        if titles:
            self.wizard.messages.say("numero-patient", "warn", words.kept_numbers(titles))
        else:
            self.wizard.messages.clear("numero-patient")

    def _on_why(self, amount_id: str) -> None:
        if self._reasons is None:
            from forfait_desktop.ui.wizard.why import Reasons

            self._reasons = Reasons(self._kit, self._opened.workbench, self._tools.dialogs, self._window)
            self._reasons.rules_requested.connect(self._cards.show_cards)
            self._reasons.page_requested.connect(self.wizard.open_page)
        self._reasons.show_reasons(amount_id)

    def _refresh_reasons(self) -> None:
        if self._reasons is not None:
            self._reasons.refresh()

    def _on_changed(self, applied: Applied, _origin: object) -> None:
        self._refresh_reasons()
        if applied.before.physician != applied.after.physician:
            # The name is in the title, after an undo too.
            self._window.setWindowTitle(self.title)
        if self._autosave is not None:
            self._autosave.touch()

    def _on_saved(self) -> None:
        for said in (SAVING, STAYING):
            self.wizard.messages.clear(said)
        self._show_saved(self._tools.now())
        last = self._opened.saver.last if self._opened.saver is not None else None
        if last is not None and (last.version_problem or last.beside or self._conflict is not None):
            self._conflicts().after_save(last)
        path, office = self.session.path, self._tools.office
        known = {self.session.dossier.campaign_digest: self.session.campaign}

        def note() -> None:
            office.note_saved(path, known)

        self._tools.indexer.submit(note, self._on_noted, self._on_note_failed)

    def _on_noted(self, _result: object) -> None:
        # The declaration may have been left while its row was being made; the library then reads its rows by itself.
        if not self._released:
            self.index_changed.emit()

    def _on_note_failed(self, _error: Exception) -> None:
        # The index is disposable: the next refresh reads the declaration again.
        self._on_noted(None)

    def _show_saved(self, at: datetime) -> None:
        hour = fr.hour(at)
        if at.date() == self._tools.now().date():
            text = self.tr("Enregistré à {hour}").format(hour=hour)
        else:
            text = self.tr("Enregistré le {day} à {hour}").format(day=fr.date_long(at.date()), hour=hour)
        self.wizard.footer.show_saved(text)

    def _on_failed(self, error: object) -> None:
        office = self._tools.office
        if not isinstance(error, ForfaitError):
            error = ForfaitError("save-failed", path=str(self.session.path), reason="")
        if error.code == "lock-taken":
            office.veil.learn_other(str(error.params["who"]))
        elsewhere = ActionView("enregistrement.ailleurs", self.tr("Enregistrer ailleurs…"))
        if error.code == "lock-taken" or (error.code == "save-conflict" and error.params.get("missing") is not True):
            if self._autosave is not None:
                self._autosave.suspend()
            actions: tuple[ActionView, ...] = (
                ActionView("enregistrement.recharger", self.tr("Recharger")),
                ActionView("enregistrement.deux", self.tr("Garder les deux")),
                ActionView("enregistrement.voir", self.tr("Voir les différences")),
            )
        else:
            actions = (ActionView("enregistrement.reessayer", self.tr("Réessayer")), elsewhere)
        self.wizard.messages.say(SAVING, "err", office.sentence(error), actions, closable=False)
        self.wizard.footer.show_saved(self.tr("Non enregistré"), alarming=True)

    def _on_action(self, action: str) -> None:
        match action:
            case "exemple.quitter":
                self.example_left.emit()
            case "lecture.copie":
                self._open_copy()
            case "enregistrement.reessayer":
                if self._autosave is not None:
                    self._autosave.save_now()
            case "enregistrement.ailleurs":
                self._tools.dialogs.choose_folder(
                    self._window, self.tr("Enregistrer ailleurs"), self._tools.office.folder, self._save_elsewhere
                )
            case "enregistrement.recharger":
                self._on_reload()
            case "enregistrement.deux":
                self._save_elsewhere(self._tools.office.folder, copy=True)
            case "enregistrement.voir":
                self._conflicts().show_differences(self.session.path)
            case "quitter.sans":
                if self._quit_anyway is not None:
                    self._quit_anyway()
            case _:
                pass

    def _on_reload(self) -> None:
        self.release()
        self.open_requested.emit(str(self.session.path))

    def _conflicts(self) -> ConflictNotice:
        if self._conflict is None:
            from forfait_desktop.ui.declaration.conflict import ConflictNotice

            self._conflict = ConflictNotice(self._kit, self._tools, self._opened, self.wizard, self._window)
            self._conflict.open_requested.connect(self._on_other_requested)
        return self._conflict

    def _on_rules_applied(self) -> None:
        self.release()
        self.rules_applied.emit(str(self.session.path))

    def _save_elsewhere(self, folder: Path, *, copy: bool = False) -> None:
        saver, lock = self._opened.saver, self._opened.lock
        if saver is None or self._autosave is None:
            return
        try:
            saver.save_elsewhere(folder, self._opened.bareme, copy=copy)
        except ForfaitError as error:
            self._on_failed(error)
            return
        if lock is not None:
            lock.release()
        saver.lock = self._opened.lock = self._tools.office.locks.take(self.session.path)[0]
        self._autosave.resume()
        self._tools.settings.set("open", str(self.session.path))
        self._on_saved()

    def _on_other_requested(self, path: str) -> None:
        if self.close():
            self.open_requested.emit(path)

    def _open_copy(self) -> None:
        try:
            path = self._tools.office.copy(self._opened)
        except ForfaitError as error:
            self.wizard.messages.say(PASSING, "err", self._tools.office.sentence(error))
            return
        self.release()
        self.open_requested.emit(str(path))

    # Files

    def _export_folder(self) -> Path:
        remembered = Path(self._tools.settings.text("export_folder") or self.session.folder)
        return first_there(remembered, self._tools.office.folder)

    # Pages

    def _on_library_requested(self) -> None:
        if self.is_example:
            self.example_left.emit()
        else:
            self.library_requested.emit()

    def _on_page_shown(self, _page_id: str) -> None:
        # Not at once: the disk would be waited for before the page is painted.
        self._settled.start()

    def _keep_page(self) -> None:
        self._settled.stop()
        if not self.is_example:
            self._tools.settings.set_last_page(self.session.dossier.id, self.wizard.current)
