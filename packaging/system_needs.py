"""What the program and its tests need of a Debian system, how to see whether it is there, and how to install it.

Read by ``tasks.py`` before anything is installed: standard library only, and lines that an older Python can read.
"""

from __future__ import annotations

import ctypes
import os
import shlex
import shutil
import subprocess
from pathlib import Path

# Debian package -> the library that shows it is there. The rest of the xcb libraries come as their dependencies.
RUN_LIBRARIES = {
    "libgl1": "libGL.so.1",
    "libegl1": "libEGL.so.1",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libglib2.0-0": "libglib-2.0.so.0",
    "libfreetype6": "libfreetype.so.6",
    "libfontconfig1": "libfontconfig.so.1",
    "libdbus-1-3": "libdbus-1.so.3",
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-image0": "libxcb-image.so.0",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-randr0": "libxcb-randr.so.0",
    "libxcb-render-util0": "libxcb-render-util.so.0",
    "libxcb-shape0": "libxcb-shape.so.0",
    "libxcb-xkb1": "libxcb-xkb.so.1",
}
# Debian package -> a program on PATH, or a file: patterns from the root of the disk.
TEST_TOOLS = {
    "xvfb": "Xvfb",
    "openbox": "openbox",
    "xdotool": "xdotool",
    "x11-xkb-utils": "setxkbmap",
    "dbus": "dbus-run-session",
    "poppler-utils": "pdftotext",
    "strace": "strace",
    "at-spi2-core": "/usr/lib*/at-spi*",
    "gir1.2-atspi-2.0": "/usr/lib/*/girepository-1.0/Atspi-2.0.typelib /usr/lib*/girepository-1.0/Atspi-2.0.typelib",
    "python3-gi": "/usr/lib*/python3*/*-packages/gi/__init__.py",
}


def loads(library: str) -> bool:
    """Tell whether the dynamic loader finds ``library``: the same question that Qt will ask."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def is_there(sign: str) -> bool:
    """Tell whether a program is on PATH or, for patterns that start with a slash, whether a file matches one."""
    if not sign.startswith("/"):
        return shutil.which(sign) is not None
    return any(True for pattern in sign.split() for _ in Path("/").glob(pattern[1:]))


def apt_get(line: str, *, quiet: bool) -> int:
    """Run an apt-get line without any question and return its exit code; ``quiet`` hides a first failure."""
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    output = subprocess.DEVNULL if quiet else None
    return subprocess.call([*shlex.split(line), "-qq"], env=environment, stdout=subprocess.DEVNULL, stderr=output)
