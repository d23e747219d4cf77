"""The window: the only package, with ``app``, that may import PySide6."""

from __future__ import annotations

from forfait_desktop.ui.singletons import keep_singletons_alive

# Before the first call of Qt: see the module for what happens otherwise.
keep_singletons_alive()
