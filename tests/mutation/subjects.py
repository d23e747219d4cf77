"""What is measured, and the tests that must notice.

Left out on purpose, because a wrong there moves a line or a colour and no figure: the geometry of the PDF (pdf_blocks,
pdf_cover, pdf_drawings, pdf_exhibits, pdf_frame, pdf_styles), which `tests/look` and the images of pages judge.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


@dataclass(frozen=True)
class Subject:
    """Patterns of modules under `forfait_desktop`, those left to others, and the tests or their folders."""

    modules: tuple[str, ...]
    tests: tuple[str, ...]
    without: tuple[str, ...] = ()

    def sources(self) -> list[str]:
        """The modules, from the root of the project."""
        base = ROOT / "forfait_desktop"
        without = {path for pattern in self.without for path in base.glob(pattern)}
        found = {path for pattern in self.modules for path in base.glob(pattern)} - without
        return sorted(path.relative_to(ROOT).as_posix() for path in found)


_IDENTIFIERS = ("domain/identifiers.py", "domain/identities.py", "domain/patient_number.py", "domain/assistant.py")
_GEOMETRY = ("blocks", "cover", "drawings", "exhibits", "frame", "styles")

SUBJECTS: dict[str, Subject] = {
    "identifiers": Subject(
        _IDENTIFIERS,
        (
            "tests/domain/test_identifiers.py",
            "tests/domain/test_identities.py",
            "tests/domain/test_patient_number.py",
            "tests/domain/test_number_guard.py",
            "tests/domain/test_schemes_assistant.py",
            "tests/presentation/test_address_view.py",
            "tests/presentation/test_entry.py",
        ),
    ),
    "scoring": Subject(
        ("domain/*.py",),
        (
            "tests/domain",
            "tests/presentation/test_copying.py",
            "tests/presentation/test_years_view.py",
            "tests/session/test_rules_update.py",
        ),
        _IDENTIFIERS,
    ),
    "storage": Subject(("storage/*.py",), ("tests/storage",)),
    "exports": Subject(
        ("report/*.py",),
        ("tests/report", "tests/storage/test_archive_import.py"),
        tuple(f"report/pdf_{part}.py" for part in _GEOMETRY),
    ),
}
