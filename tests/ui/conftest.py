"""One kit for the session: setting the style sheet of the application again for each test would cost too much."""

from __future__ import annotations

import functools
import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from forfait_desktop.campaigns import loader
from forfait_desktop.domain.campaign import Campaign
from forfait_desktop.errors import ForfaitError
from forfait_desktop.ui.kit import Kit, build_kit
from tests.ui.desktop import Desktop

RESOURCES = Path(__file__).resolve().parents[2] / "resources"


@pytest.fixture(scope="session")
def session_kit(qapp: QApplication) -> Kit:
    """Return the kit of the session, without any rest before an announcement."""
    return the_kit(qapp)


@functools.cache
def the_kit(app: QApplication) -> Kit:
    """Make the kit, once: this fixture is also that of `tests/performance`, and two kits would draw two focus rings."""
    return build_kit(app, RESOURCES / "icons", [RESOURCES / "fonts" / "DejaVuSans.ttf"], rest_ms=0)


def _as_read_before(
    read: Callable[..., tuple[Campaign | None, Sequence[ForfaitError]]],
) -> Callable[..., tuple[Campaign | None, Sequence[ForfaitError]]]:
    """Return ``read``, which remembers the files without a fault: a campaign is frozen."""
    known: dict[object, Campaign | None] = {}

    def remembered(data: bytes, **how: Any) -> tuple[Campaign | None, Sequence[ForfaitError]]:
        key = (data, *sorted(how.items()))
        if key in known:
            return known[key], ()
        campaign, faults = read(data, **how)
        if not faults:
            known[key] = campaign
        return campaign, faults

    return remembered


_READ = _as_read_before(loader.problems_of)


@pytest.fixture(autouse=True)
def _rules_are_read_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Read each file of rules once per process rather than once per window: a tenth of what opening one costs."""
    monkeypatch.setattr(loader, "problems_of", _READ)


@pytest.fixture(autouse=True)
def _nothing_waits_for_the_disk(monkeypatch: pytest.MonkeyPatch) -> None:
    """Write without waiting for the disk, a dozen times per window: `tests/crash` and `tests/storage` see to that."""
    monkeypatch.setattr(os, "fsync", _done_at_once)


def _done_at_once(_handle: int) -> None:
    """What `os.fsync` does for a test that no power cut will interrupt."""


@pytest.fixture
def kit(session_kit: Kit) -> Iterator[Kit]:
    """Return the kit, with the light theme at its normal size; what a test changes is put back."""
    session_kit.theme.set_mode("light")
    yield session_kit
    session_kit.veil.set_on(False)
    session_kit.theme.set_high_contrast(None)
    session_kit.theme.set_factor(1.0)
    session_kit.theme.set_mode("light")


@pytest.fixture
def desktop(qtbot: QtBot, qapp: QApplication, kit: Kit, tmp_path: Path) -> Iterator[Desktop]:
    """Return a data folder of its own and the way to open the window on it; what is open at the end is closed."""
    made = Desktop(qtbot, qapp, kit, tmp_path / "donnees")
    yield made
    made.end()
