"""What every widget of ours needs, handed down from ``app``: theme, icons, announcer."""

from __future__ import annotations

from dataclasses import dataclass

from forfait_desktop.ui.announce import Announcer
from forfait_desktop.ui.icons import Icons
from forfait_desktop.ui.theme import Theme


@dataclass(frozen=True, slots=True)
class Kit:
    """The look and the voice of the application. Built once in ``app``."""

    theme: Theme
    icons: Icons
    announcer: Announcer
