"""The window: the only package, with ``app``, that may import PySide6."""
