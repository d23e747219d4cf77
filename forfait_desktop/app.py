"""The window, put together: every object is built here and handed down; nothing is global."""

from __future__ import annotations

import gc
import sys
from collections.abc import Callable, Sequence
from dataclasses import field
from datetime import date, datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication

from forfait_desktop import assets
from forfait_desktop.locations import Locations
from forfait_desktop.presentation.language import spoken
from forfait_desktop.records import dataclass
from forfait_desktop.storage.settings import Settings
from forfait_desktop.ui.clipboard import CLEAR_MS, SecretClipboard
from forfait_desktop.ui.crash import CrashGuard, StartGuard
from forfait_desktop.ui.dialogs import Dialogs, QtDialogs
from forfait_desktop.ui.instance import SingleInstance
from forfait_desktop.ui.kit import Kit, build_kit
from forfait_desktop.ui.main_window import MainWindow
from forfait_desktop.ui.office import Office, Places
from forfait_desktop.ui.settings.display import Display
from forfait_desktop.ui.tools import Delays, PdfFonts, Tools
from forfait_desktop.ui.translation import install_french, install_language
from forfait_desktop.ui.worker import Worker

_APP_ID = "forfait-desktop"


@dataclass(frozen=True, slots=True)
class Timing:
    """Every delay of the window, in milliseconds, so that tests can choose theirs."""

    delays: Delays = field(default_factory=Delays)
    clipboard: int = CLEAR_MS


def translate(context: str, text: str) -> str:
    """Give the sentences of the presentation to Qt's translators; French is the source, and needs none."""
    return text if spoken() == "fr" else QCoreApplication.translate(context, text)


def prepare(argv: Sequence[str]) -> QApplication:
    """Make the application object: its name, its identity, its language."""
    QGuiApplication.setDesktopFileName(_APP_ID)
    app = QApplication(list(argv))
    app.setApplicationName(_APP_ID)
    app.setApplicationDisplayName("Forfait structure")
    install_french(app)
    return app


def build(
    app: QApplication,
    locations: Locations,
    today: Callable[[], date],
    *,
    now: Callable[[], datetime] = datetime.now,
    dialogs: Dialogs | None = None,
    timing: Timing | None = None,
    kit: Kit | None = None,
) -> MainWindow:
    """Put the window together; nothing is shown yet, see `MainWindow.start`.

    Args:
        app: the application object.
        locations: where everything lives.
        today: gives the day of every evaluation.
        now: gives the local time of saves and locks.
        dialogs: what asks the user in windows of their own; the real ones when None.
        timing: every delay; the real ones when None.
        kit: the look; a new one when None.

    Raises:
        ForfaitError: ``assets-missing`` when the installation lost its files.
    """
    timing = timing or Timing()
    fonts = (assets.font_path("DejaVuSans.ttf"), assets.font_path("DejaVuSans-Bold.ttf"))
    settings = Settings(locations.settings)
    install_language(app, settings.text("language"), assets.translations_dir)
    kit = kit or build_kit(app, assets.resources_dir() / "icons", fonts, late_roles=True)
    display = Display(kit.theme, kit.veil, settings, app)
    bundled = assets.campaigns_dir()
    places = Places(locations.library, locations.packs, locations.index, bundled, locations.settings, locations.logs)
    version = assets.app_version()
    tools = Tools(
        office=Office(places, settings, today, now, translate, version, kit.veil),
        settings=settings,
        worker=Worker(app),
        indexer=Worker(app),
        clipboard=SecretClipboard(app.clipboard(), app, timing.clipboard),
        painter=Worker(app),
        fonts=PdfFonts(*fonts),
        dialogs=dialogs or QtDialogs(),
        now=now,
        delays=timing.delays,
        display=display,
        facts=about_facts(version),
    )
    window = MainWindow(kit, tools, about_facts(version))
    window.painted.connect(window.extras.show_icon)
    return window


def about_facts(version: str) -> tuple[str, ...]:
    """What « À propos » says."""
    return (
        f"Forfait Desktop {version}",
        translate("About", "Vos données restent sur cet ordinateur, dans le dossier que vous avez choisi."),
        translate("About", "L’application ne se connecte à aucun site."),
        translate("About", "Programme\u00a0: licence MIT."),
        translate(
            "About",
            "Qt et PySide6\u00a0: licence LGPL version 3, bibliothèques remplaçables, © The Qt "
            "Company et contributeurs.",
        ),
        translate(
            "About",
            "Icônes Lucide\u00a0: licence ISC, © contributeurs de Lucide\u00a0; certaines de "
            "Feather, MIT, © Cole Bemis.",
        ),
        translate("About", "Polices DejaVu\u00a0: licence Bitstream Vera et domaine public."),
        translate("About", "pydantic et platformdirs\u00a0: licence MIT. reportlab\u00a0: licence BSD."),
        translate("About", "python-stdnum\u00a0: licence LGPL version 2.1 ou ultérieure."),
    )


def look_at_installation() -> tuple[str, bool]:
    """What `--check-installation` says: one line for each thing that the window needs, and whether all is there."""
    import tempfile

    from forfait_desktop.locations import locations_in
    from forfait_desktop.ui.installation import look

    app = prepare(("forfait-desktop",))
    with tempfile.TemporaryDirectory() as folder:

        def window() -> MainWindow:
            built = build(app, locations_in(Path(folder)), date.today)
            built.start()
            return built

        found = look(app, assets.resources_dir(), window)
    lines = [f"{'ok ' if one.found else 'NON'}  {one.name:<10} {one.detail}".rstrip() for one in found]
    return "\n".join(lines), all(one.found for one in found)


def _start_guard(app: QApplication, locations: Locations) -> StartGuard:
    from forfait_desktop.presentation.wording.errors import ErrorWords

    def sentence(report: Path | None) -> str:
        return ErrorWords(translate).for_code("start-failed", {"path": report})

    def forget_open() -> None:
        Settings(locations.settings).set("open", "")

    def loop() -> object:
        return app.exec()

    return StartGuard(app, locations.logs, sentence, forget_open, loop)


def _look_for_garbage(window: MainWindow) -> None:
    # What start-up made stays until the end: the collector need not go through it again at each pass.
    from forfait_desktop.ui.garbage import Garbage

    gc.freeze()
    Garbage(window).start()


def run(
    locations: Locations,
    today: Callable[[], date],
    path: Path | None = None,
    argv: Sequence[str] = ("forfait-desktop",),
    *,
    watch: Callable[[QApplication], object] | None = None,
) -> int:
    """Show the window until it is closed; the exit code of the program.

    Args:
        locations: where everything lives.
        today: gives the day of every evaluation.
        path: a declaration to open, or None.
        argv: program name and what Qt may read.
        watch: called with the application before anything is built; see `benchmarks`.
    """
    app = prepare(argv)
    if watch is not None:
        watch(app)
    instance = SingleInstance(locations.state, app) if locations.shared else None
    if instance is not None and not instance.claim() and instance.hand_over(path):
        return 0
    there = False
    try:
        window = build(app, locations, today)
        if instance is not None:
            instance.asked.connect(window.come_forward)
            window.painted.connect(instance.listen)
        window.painted.connect(partial(_look_for_garbage, window))
        guard = CrashGuard(window, locations.logs)
        sys.excepthook = guard.handle
        window.start(path)
        window.show()
        there = True
    finally:
        if not there:
            # What ended the start goes up to the interpreter, which hands it to this hook.
            sys.excepthook = _start_guard(app, locations).handle
    code = app.exec()
    sys.excepthook = sys.__excepthook__
    if instance is not None:
        instance.release()
    return code
