"""The real program, without a screen: one person uses the address helper, answers, exports, and the process is killed.

Arguments: the data folder, the file of the numbers, the file that receives every socket event. Run by
`test_nothing_written.py`; the audit hook stays from the first import to the end.
"""

from __future__ import annotations

import os
import signal
import sys
from pathlib import Path

DATA, NUMBERS, EVENTS = (Path(argument) for argument in sys.argv[1:4])


def hook(event: str, _arguments: tuple[object, ...]) -> None:
    """Write down what would open a network connection."""
    if event.startswith(("socket.", "urllib.", "ftplib.", "http.", "smtplib.", "ssl.")):
        with EVENTS.open("a", encoding="utf-8") as out:
            out.write(event + "\n")


sys.addaudithook(hook)

from PySide6.QtCore import QTimer  # noqa: E402 - the hook comes first
from PySide6.QtTest import QTest  # noqa: E402
from PySide6.QtWidgets import QApplication, QLineEdit  # noqa: E402

from forfait_desktop import __main__, cli  # noqa: E402
from forfait_desktop.errors import ForfaitError  # noqa: E402
from forfait_desktop.ui.main_window import MainWindow  # noqa: E402
from forfait_desktop.ui.toolbox.address import AddressScreen  # noqa: E402


def use(window: MainWindow) -> None:
    """Use the helper for every number, on its own and beside a declaration, then type one where texts are kept."""
    numbers = NUMBERS.read_text(encoding="utf-8").split("\n")
    for turn in range(2):
        window.side.show("outil-adresse")
        screen = window.side.screen
        assert isinstance(screen, AddressScreen)
        for number in numbers[turn::2]:
            screen.helper.field.setText(number)
            screen.helper.copy()
        screen.helper.field.setText("")
        QTest.keyClicks(screen.helper.field, numbers[0])
        screen.helper.copy()
        if turn == 0:
            screen.leave()
    type_where_texts_are_kept(window, numbers[1])
    # An anomaly while the number is there: its report must not have it.
    try:
        raise ForfaitError("file-missing", path=numbers[0])
    except ForfaitError as error:
        sys.excepthook(type(error), error, error.__traceback__)
    sys.stdout.write("used\n")
    sys.stdout.flush()


def type_where_texts_are_kept(window: MainWindow, number: str) -> None:
    """Type the number by mistake in an answer, and save."""
    desk = window.desk
    assert desk is not None
    window.show_desk()
    desk.wizard.open_page("dmp")
    for name in ("done", "total"):
        field = desk.wizard.findChild(QLineEdit, f"reponse.dmp.taux.{name}")
        assert isinstance(field, QLineEdit)
        field.setFocus()
        QTest.keyClicks(field, number)
    desk.wizard.open_page(desk.wizard.workbench.order()[0])
    assert window.save_everything()


def kill() -> None:
    """End as a power cut would."""
    os.kill(os.getpid(), signal.SIGKILL)


def watch(app: object) -> None:
    """Wait for the window."""
    assert isinstance(app, QApplication)

    def look() -> None:
        windows = [one for one in app.topLevelWidgets() if isinstance(one, MainWindow) and one.isVisible()]
        if windows:
            timer.stop()
            use(windows[0])
            QTimer.singleShot(0, app, kill)

    timer = QTimer(app)
    timer.timeout.connect(look)
    timer.start(1)


def open_window(folders: object, today: object, path: object) -> int:
    """Open the real window, watched."""
    return __main__.open_window(folders, today, path, watch)  # type: ignore[arg-type]


if __name__ == "__main__":
    path = sys.argv[4] if len(sys.argv) > 4 else ""
    sys.exit(cli.run(["--data-dir", str(DATA), *([path] if path else [])], open_window))
