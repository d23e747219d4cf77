"""The window of the tests of the screens, for those that count what it does."""

from tests.ui.conftest import desktop, kit, session_kit

__all__ = ["desktop", "kit", "session_kit"]
