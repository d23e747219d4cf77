"""What is measured, and the tests that must notice: they run with the mutant until the first that fails."""

from __future__ import annotations

_SCORING = (
    "tests/domain/test_rate.py",
    "tests/domain/test_gate.py",
    "tests/domain/test_tiers.py",
    "tests/domain/test_counts.py",
    "tests/domain/test_checklist.py",
    "tests/domain/test_exclusive.py",
    "tests/domain/test_mean.py",
    "tests/domain/test_profile.py",
    "tests/domain/test_advice.py",
    "tests/domain/test_reasons.py",
    "tests/domain/test_properties.py",
)
_SAVING = ("tests/storage/test_atomic.py", "tests/storage/test_store.py", "tests/storage/test_backups.py")

SUBJECTS: dict[str, dict[str, tuple[str, ...]]] = {
    "identifiers": {
        "forfait_desktop/domain/identifiers.py": (
            "tests/domain/test_identifiers.py",
            "tests/presentation/test_address_view.py",
        ),
        "forfait_desktop/domain/patient_number.py": (
            "tests/domain/test_patient_number.py",
            "tests/presentation/test_entry.py",
            "tests/storage/test_evidence.py",
        ),
    },
    "scoring": {
        "forfait_desktop/domain/rates.py": ("tests/domain/test_rates.py", *_SCORING),
        "forfait_desktop/domain/scoring.py": _SCORING,
        "forfait_desktop/domain/evaluation.py": _SCORING,
        "forfait_desktop/domain/means.py": ("tests/domain/test_mean.py", *_SCORING),
    },
    "storage": {
        "forfait_desktop/storage/atomic.py": _SAVING,
        "forfait_desktop/storage/backups.py": ("tests/storage/test_backups.py", "tests/storage/test_store.py"),
        "forfait_desktop/storage/jsontext.py": (
            "tests/storage/test_hostile.py",
            "tests/storage/test_answers_file.py",
            "tests/storage/test_dossier.py",
        ),
        "forfait_desktop/storage/lock.py": ("tests/storage/test_lock.py",),
        "forfait_desktop/storage/names.py": ("tests/storage/test_store.py", "tests/storage/test_evidence.py"),
        "forfait_desktop/storage/trash.py": ("tests/storage/test_library.py",),
    },
    "exports": {
        "forfait_desktop/report/tables.py": ("tests/report/test_small_limits.py", "tests/report/test_data_tables.py"),
        "forfait_desktop/report/calendar.py": ("tests/report/test_small_limits.py", "tests/report/test_calendar.py"),
        "forfait_desktop/report/html.py": ("tests/report/test_small_limits.py", "tests/report/test_html.py"),
        "forfait_desktop/report/pdf_text.py": ("tests/report/test_pdf.py", "tests/report/test_pdf_typed.py"),
    },
}
