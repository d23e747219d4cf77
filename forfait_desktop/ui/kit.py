"""What every widget of ours needs, handed down from ``app``: theme, icons, announcer."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import field
from pathlib import Path
from time import monotonic

from PySide6.QtWidgets import QApplication

from forfait_desktop.presentation.veil import Veil
from forfait_desktop.records import dataclass
from forfait_desktop.ui.accessibility import AccessibleRoles
from forfait_desktop.ui.announce import REST_MS, Announcer
from forfait_desktop.ui.look.fonts import fallback_family
from forfait_desktop.ui.look.icons import Icons
from forfait_desktop.ui.look.theme import Theme
from forfait_desktop.ui.widgets.focus_ring import FocusRing


@dataclass(frozen=True, slots=True)
class Kit:
    """The look and the voice of the application. Built once in ``app``, by ``build_kit``."""

    theme: Theme
    icons: Icons
    announcer: Announcer
    seconds: Callable[[], float] = monotonic
    """What a chronometer reads."""
    veil: Veil = field(default_factory=Veil)
    """Hides names and amounts while the presentation mode is on: what is shown and holds some passes through it."""


def build_kit(app: QApplication, icons_dir: Path, fonts: Iterable[Path] = (), rest_ms: int = REST_MS) -> Kit:
    """Build the kit for ``app``, with the accessible roles and the focus ring: once, before the first widget.

    Args:
        app: the application, which becomes the parent of everything.
        icons_dir: the folder of the SVG icons.
        fonts: font files to fall back on when the platform has no usable font.
        rest_ms: how long the announcer waits for the user to pause, in milliseconds.
    """
    theme = Theme(app, fallback_family(app.font(), fonts))
    # These two need no handle: they live as children of the application and work by themselves.
    AccessibleRoles(app)
    FocusRing(app, theme)
    return Kit(theme, Icons(theme, icons_dir), Announcer(app, rest_ms))
