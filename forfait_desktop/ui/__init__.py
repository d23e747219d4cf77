"""The window: the only package, with ``app``, that may import PySide6."""

from forfait_desktop.ui.overrides import guard_overrides

guard_overrides()
