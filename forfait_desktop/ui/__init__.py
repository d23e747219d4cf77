"""The window: the only package, with ``app``, that may import PySide6."""

from forfait_desktop.ui import light_qt

light_qt.load()

from forfait_desktop.ui.overrides import guard_overrides  # noqa: E402 - built on Qt

guard_overrides()
