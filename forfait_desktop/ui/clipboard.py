"""A clipboard that forgets: what is copied is kept out of histories, and removed after a while or at the end."""

from __future__ import annotations

import sys
from typing import Final

from PySide6.QtCore import QMimeData, QObject, QTimer, Signal
from PySide6.QtGui import QClipboard

CLEAR_MS: Final = 60_000

_ZERO = b"\x00\x00\x00\x00"
_WINDOWS: Final = 'application/x-qt-windows-mime;value="{}"'


def secret_mime(text: str, platform: str = sys.platform) -> QMimeData:
    """Return ``text`` with the marks that keep it out of clipboard histories and clouds on ``platform``."""
    data = QMimeData()
    data.setText(text)
    data.setData("x-kde-passwordManagerHint", b"secret")
    if platform == "win32":
        data.setData(_WINDOWS.format("ExcludeClipboardContentFromMonitorProcessing"), b"1")
        data.setData(_WINDOWS.format("CanIncludeInClipboardHistory"), _ZERO)
        data.setData(_WINDOWS.format("CanUploadToCloudClipboard"), _ZERO)
    if platform == "darwin":
        data.setData("application/x-nspasteboard-concealed-type", text.encode("utf-8"))
    return data


class SecretClipboard(QObject):
    """Copies one secret at a time and forgets it.

    Signals:
        cleared: the secret was removed from the clipboard.
    """

    cleared = Signal()

    def __init__(self, clipboard: QClipboard, parent: QObject, clear_ms: int = CLEAR_MS) -> None:
        """Use ``clipboard``; a secret stays there for ``clear_ms`` milliseconds at most."""
        super().__init__(parent)
        self._clipboard = clipboard
        self._secret = ""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(clear_ms)
        self._timer.timeout.connect(self.forget)

    @property
    def seconds(self) -> int:
        """How long a secret stays, in seconds."""
        return self._timer.interval() // 1000

    def copy(self, secret: str) -> bool:
        """Put ``secret`` on the clipboard. Returns whether the clipboard took it."""
        self._clipboard.setMimeData(secret_mime(secret))
        self._secret = secret
        self._timer.start()
        return self._clipboard.text() == secret

    def forget(self) -> None:
        """Empty the clipboard if it still holds the secret; leave what another program put there."""
        self._timer.stop()
        secret, self._secret = self._secret, ""
        if secret and self._clipboard.text() == secret:
            self._clipboard.clear()
            self.cleared.emit()
