"""The menu bar and the keys that work everywhere. No digit and no AltGr: both fight French keyboards."""

from __future__ import annotations

from PySide6 import QtGui
from PySide6.QtCore import QObject, Signal, SignalInstance
from PySide6.QtWidgets import QMainWindow, QMenu

from forfait_desktop.presentation import formatting as fr
from forfait_desktop.records import dataclass
from forfait_desktop.ui.look.theme import Theme

_FACTORS = (0.9, 1.0, 1.1, 1.25, 1.5, 1.75, 2.0)


@dataclass(frozen=True, slots=True)
class DeclarationActions:
    """The actions that need an open declaration."""

    export: QtGui.QAction
    print: QtGui.QAction
    save: QtGui.QAction
    profile: QtGui.QAction
    undo: QtGui.QAction
    redo: QtGui.QAction
    previous: QtGui.QAction
    next: QtGui.QAction
    go_on: QtGui.QAction
    summary: QtGui.QAction
    why: QtGui.QAction

    def set_enabled(self, enabled: bool) -> None:
        """Enable or disable them all."""
        for action in (
            self.export,
            self.print,
            self.save,
            self.profile,
            self.undo,
            self.redo,
            self.previous,
            self.next,
            self.go_on,
            self.summary,
            self.why,
        ):
            action.setEnabled(enabled)


class Menus(QObject):
    """The menus of a window: their titles at once, for nothing moves later, their entries and keys when it is painted.

    Signals: `filled()`, and one per action; `mode_chosen(str)`, `factor_chosen(float)`, `contrast_chosen(str)`,
    `presentation_chosen(bool)` and `language_chosen(str)` for « Affichage ».
    """

    filled = Signal()
    new = Signal()
    open = Signal()
    import_rules = Signal()
    import_archive = Signal()
    export = Signal()
    export_as = Signal(str)
    print = Signal()
    save = Signal()
    profile = Signal()
    library = Signal()
    folder = Signal()
    quit = Signal()
    undo = Signal()
    redo = Signal()
    previous = Signal()
    next = Signal()
    go_on = Signal()
    summary = Signal()
    why = Signal()
    find = Signal()
    next_zone = Signal()
    previous_zone = Signal()
    help = Signal()
    promises = Signal()
    about = Signal()
    example = Signal()
    mode_chosen = Signal(str)
    factor_chosen = Signal(float)
    contrast_chosen = Signal(str)
    presentation_chosen = Signal(bool)
    language_chosen = Signal(str)
    settings = Signal()

    def __init__(self, window: QMainWindow, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self._place = (False, True, True)
        self._is_filled = False
        window.menuBar().setAccessibleName(self.tr("Menus"))
        self._file = self._menu(self.tr("&Fichier"))
        self._edit = self._menu(self.tr("É&dition"))
        self._display = self._menu(self.tr("&Affichage"))
        self.declaration_menu = self._menu(self.tr("Décla&ration"))
        self.tools_menu = self._menu(self.tr("&Outils"))
        self._go = self._menu(self.tr("A&ller"))
        self._help = self._menu(self.tr("Aid&e"))

    def fill(self) -> None:
        """Make the entries and their keys, a tenth of what the library takes to paint; once, however often asked."""
        if self._is_filled:
            return
        self._is_filled = True
        file = self._file
        self._add(file, self.tr("Nouvelle déclaration"), self.new, "Ctrl+N")
        self._add(file, self.tr("Ouvrir…"), self.open, "Ctrl+O")
        self.recent = _named(file.addMenu(self.tr("Ouvrir récent")))
        self._add(file, self.tr("Déclarations"), self.library, "")
        self._add(file, self.tr("Dossier des déclarations…"), self.folder, "")
        self._add(file, self.tr("Importer un barème…"), self.import_rules, "")
        self._add(file, self.tr("Importer une archive…"), self.import_archive, "")
        file.addSeparator()
        save = self._add(file, self.tr("Enregistrer maintenant"), self.save, "Ctrl+S")
        exports = _named(file.addMenu(self.tr("Exporter")))
        export = self._add(exports, self.tr("Aperçu et PDF…"), self.export, "Ctrl+E")
        exports.addSeparator()
        self._exports = self._export_actions(exports)
        printing = self._add(file, self.tr("Imprimer…"), self.print, "Ctrl+P")
        profile = self._add(file, self.tr("Profil du médecin…"), self.profile, "")
        file.addSeparator()
        settings = self._add(file, self.tr("Réglages…"), self.settings, "")
        settings.setMenuRole(QtGui.QAction.MenuRole.PreferencesRole)
        quit_action = self._add(file, self.tr("Quitter"), self.quit, "Ctrl+Q")
        quit_action.setMenuRole(QtGui.QAction.MenuRole.QuitRole)
        edit = self._edit
        undo = self._add(edit, self.tr("Annuler la saisie"), self.undo, "Ctrl+Z")
        redo = self._add(edit, self.tr("Rétablir"), self.redo, "Ctrl+Y", "Ctrl+Shift+Z")
        edit.addSeparator()
        self._add(edit, self.tr("Rechercher"), self.find, "Ctrl+F")
        self._view(self._display)
        go = self._go
        go_on = self._add(go, self.tr("Enregistrer et continuer"), self.go_on, "Ctrl+Return", "Ctrl+Enter")
        previous = self._add(go, self.tr("Étape précédente"), self.previous, "Alt+Left")
        following = self._add(go, self.tr("Étape suivante"), self.next, "Alt+Right")
        summary = self._add(go, self.tr("Récapitulatif"), self.summary, "")
        why = self._add(go, self.tr("Pourquoi ces montants\u00a0?"), self.why, "")
        why.setObjectName("menu.pourquoi")
        go.addSeparator()
        self._add(go, self.tr("Zone suivante"), self.next_zone, "F6")
        self._add(go, self.tr("Zone précédente"), self.previous_zone, "Shift+F6")
        self.help_action = self._add(self._help, self.tr("Aide de l’étape"), self.help, "F1")
        self._about_entries(self._help)
        self.declaration = DeclarationActions(
            export, printing, save, profile, undo, redo, previous, following, go_on, summary, why
        )
        self._theme.changed.connect(self._on_theme_changed)
        self._on_theme_changed()
        self._apply_place()
        self.filled.emit()

    def set_declaration_open(self, opened: bool, *, editable: bool = True, on_pages: bool = True) -> None:
        """Enable what needs a declaration, or disable it.

        Args:
            opened: a declaration is on the desk.
            editable: it can be changed, which the profile needs.
            on_pages: its pages are shown, and not another screen over them.
        """
        self._place = (opened, editable, on_pages)
        if self._is_filled:
            self._apply_place()

    def _apply_place(self) -> None:
        opened, editable, on_pages = self._place
        actions = self.declaration
        actions.set_enabled(opened)
        self._exports.setEnabled(opened)
        actions.profile.setEnabled(opened and editable)
        for action in (actions.previous, actions.next, actions.go_on, actions.why, self.help_action):
            action.setEnabled(opened and on_pages)

    def _about_entries(self, menu: QMenu) -> None:
        self._add(menu, self.tr("Explorer avec un exemple"), self.example, "")
        promises = self._add(menu, self.tr("Ce que nous promettons"), self.promises, "")
        promises.setObjectName("menu.promesses")
        about = self._add(menu, self.tr("À propos"), self.about, "")
        about.setMenuRole(QtGui.QAction.MenuRole.AboutRole)

    def _menu(self, title: str) -> QMenu:
        menu = QMenu(title, self._window)
        self._window.menuBar().addMenu(menu)
        return _named(menu)

    def _export_actions(self, menu: QMenu) -> QtGui.QActionGroup:
        """« Exporter »: what the declaration becomes beside its PDF."""
        group = QtGui.QActionGroup(self)
        for kind, text in (
            ("xlsx", self.tr("Tableau pour tableur (.xlsx)…")),
            ("csv", self.tr("Tableau en texte (.csv)…")),
            ("ics", self.tr("Échéances pour un agenda (.ics)…")),
            ("liasse", self.tr("Liasse de pièces (.pdf)…")),
            ("zip", self.tr("Archive complète (.zip)…")),
        ):
            action = group.addAction(text)
            action.setData(kind)
            menu.addAction(action)
        group.triggered.connect(self._on_export_chosen)
        return group

    def _on_export_chosen(self, action: QtGui.QAction) -> None:
        self.export_as.emit(str(action.data()))

    def _add(self, menu: QMenu, text: str, signal: SignalInstance, *keys: str) -> QtGui.QAction:
        action = QtGui.QAction(text, self._window)
        action.setShortcuts([QtGui.QKeySequence(key) for key in keys if key])
        action.triggered.connect(signal)
        menu.addAction(action)
        return action

    def _view(self, menu: QMenu) -> None:
        themes = _named(menu.addMenu(self.tr("Thème")))
        self._modes = QtGui.QActionGroup(self)
        for mode, text in (
            ("system", self.tr("Comme le système")),
            ("light", self.tr("Clair")),
            ("dark", self.tr("Sombre")),
        ):
            self._checkable(self._modes, themes, text, mode)
        self._modes.triggered.connect(self._on_mode_chosen)
        sizes = _named(menu.addMenu(self.tr("Taille du texte")))
        self._factors = QtGui.QActionGroup(self)
        for factor in _FACTORS:
            self._checkable(self._factors, sizes, fr.with_percent(f"{round(factor * 100)}"), factor)
        self._factors.triggered.connect(self._on_factor_chosen)
        contrasts = _named(menu.addMenu(self.tr("Contraste")))
        self._contrasts = QtGui.QActionGroup(self)
        for contrast, text in (
            ("system", self.tr("Comme le système")),
            ("normal", self.tr("Normal")),
            ("high", self.tr("Renforcé")),
        ):
            self._checkable(self._contrasts, contrasts, text, contrast)
        self._contrasts.triggered.connect(self._on_contrast_chosen)
        languages = _named(menu.addMenu(self.tr("Langue")))
        self._languages = QtGui.QActionGroup(self)
        # A language is called by its own name, whatever the window speaks.
        for language, text in (("system", self.tr("Comme le système")), ("fr", "Français"), ("en", "English")):
            self._checkable(self._languages, languages, text, language)
        self._languages.triggered.connect(self._on_language_chosen)
        self.presentation = QtGui.QAction(self.tr("Mode présentation"), self._window)
        self.presentation.setObjectName("menu.presentation")
        self.presentation.setCheckable(True)
        self.presentation.triggered.connect(self.presentation_chosen)
        menu.addAction(self.presentation)
        menu.addSeparator()
        larger = QtGui.QAction(self.tr("Agrandir le texte"), self._window)
        # Not « Ctrl+Shift+= » as well: the plus of a French keyboard is both, and two matches are no match for Qt.
        larger.setShortcuts([QtGui.QKeySequence(key) for key in ("Ctrl++", "Ctrl+=")])
        larger.triggered.connect(self._on_larger)
        smaller = QtGui.QAction(self.tr("Réduire le texte"), self._window)
        smaller.setShortcuts([QtGui.QKeySequence("Ctrl+-")])
        smaller.triggered.connect(self._on_smaller)
        normal = QtGui.QAction(self.tr("Taille normale"), self._window)
        normal.triggered.connect(self._on_normal)
        menu.addActions([larger, smaller, normal])

    def _checkable(self, group: QtGui.QActionGroup, menu: QMenu, text: str, data: object) -> None:
        action = QtGui.QAction(text, self._window)
        action.setCheckable(True)
        action.setData(data)
        group.addAction(action)
        menu.addAction(action)

    def _on_theme_changed(self) -> None:
        for action in self._modes.actions():
            action.setChecked(action.data() == self._theme.mode)
        for action in self._factors.actions():
            action.setChecked(abs(float(action.data()) - self._theme.factor) < 0.01)

    def _on_mode_chosen(self, action: QtGui.QAction) -> None:
        self.mode_chosen.emit(str(action.data()))

    def show_look(self, contrast: str, hidden: bool) -> None:
        """Tick the contrast that was chosen, and the presentation mode when it is on."""
        if not self._is_filled:
            return
        for action in self._contrasts.actions():
            action.setChecked(action.data() == contrast)
        self.presentation.setChecked(hidden)

    def show_language(self, language: str) -> None:
        """Tick the language that was chosen."""
        for action in self._languages.actions():
            action.setChecked(action.data() == language)

    def _on_language_chosen(self, action: QtGui.QAction) -> None:
        self.language_chosen.emit(str(action.data()))

    def _on_contrast_chosen(self, action: QtGui.QAction) -> None:
        self.contrast_chosen.emit(str(action.data()))

    def _on_factor_chosen(self, action: QtGui.QAction) -> None:
        self.factor_chosen.emit(float(action.data()))

    def _on_larger(self) -> None:
        self.factor_chosen.emit(self._theme.factor + 0.1)

    def _on_smaller(self) -> None:
        self.factor_chosen.emit(self._theme.factor - 0.1)

    def _on_normal(self) -> None:
        self.factor_chosen.emit(1.0)


def _named(menu: QMenu) -> QMenu:
    """Tell its title to assistive technology, which hears the name of the application in each menu otherwise."""
    menu.setAccessibleName(menu.title().replace("&", ""))
    return menu
