"""Copy the licence texts of what the application carries into ``resources/licences``, as the packages have them.

Run after ``python tasks.py lock``; a test compares the copies with the packages that are installed.
"""

from __future__ import annotations

import sys
import tomllib
from importlib import metadata
from pathlib import Path

FOLDER = Path(__file__).resolve().parent.parent / "resources" / "licences"


def text_of(package: str) -> str:
    """Return the licence files of an installed package, one after the other; "" when it has none."""
    found = [path for path in metadata.files(package) or () if ".dist-info/" in str(path) and _is_own(Path(str(path)))]
    return "\n\n".join(Path(str(path.locate())).read_text(encoding="utf-8").strip() for path in sorted(found, key=str))


def _is_own(path: Path) -> bool:
    """Return whether a file tells the licence of the package itself, and not that of what it was built with."""
    if path.parent.name == "LICENSES" or path.name == "pdfium.txt":
        return True
    return len(path.parts) <= 3 and path.name.upper().startswith(("LICENSE", "LICENCE", "COPYING"))


def listed() -> list[dict[str, str]]:
    """Return the components of ``liste.toml``."""
    with (FOLDER / "liste.toml").open("rb") as file:
        return list(tomllib.load(file)["component"])


def main() -> int:
    """Write one file for each component that is a Python package with a text of its own."""
    for component in listed():
        text = text_of(component["package"]) if component.get("package") else ""
        if text:
            (FOLDER / component["file"]).write_text(text + "\n", encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
