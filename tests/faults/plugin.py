"""A pytest plugin that puts one seeded fault into a source before anything imports it.

`FORFAIT_FAULT` gives its number in `seeded.FAULTS`.
"""

from __future__ import annotations

import importlib.machinery
import os
import types
from pathlib import Path

from tests.faults.seeded import FAULTS

ROOT = Path(__file__).resolve().parents[2]


def _install() -> None:
    fault = FAULTS[int(os.environ["FORFAIT_FAULT"])]
    path = ROOT / fault.module
    source = path.read_text(encoding="utf-8")
    changed = source.replace(fault.old, fault.new)
    normal = importlib.machinery.SourceFileLoader.get_code

    def get_code(loader: importlib.machinery.SourceFileLoader, name: str) -> types.CodeType | None:
        if loader.path == str(path):
            return compile(changed, str(path), "exec")
        return normal(loader, name)

    importlib.machinery.SourceFileLoader.get_code = get_code  # type: ignore[assignment,method-assign]


_install()
