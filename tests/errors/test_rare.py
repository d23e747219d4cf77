"""Errors that no other test meets: what is too large, and folders that refuse."""

from __future__ import annotations

from pathlib import Path

import pytest

from forfait_desktop.domain import reconciliation
from forfait_desktop.errors import ForfaitError
from forfait_desktop.report import archive
from forfait_desktop.storage.pdf_pages import first_page
from tests.cli.program import Program
from tests.domain.test_reconciliation import whole


def test_a_payment_that_too_many_sums_could_explain(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(reconciliation, "SUMS", 1)
    with pytest.raises(ForfaitError) as refused:
        reconciliation.reconcile(reconciliation.Expectation((), whole(100, 200, 300, 400, 500, 600)), 1_000)
    assert refused.value.code == "reconciliation-too-large"


def test_an_archive_that_could_not_be_read_back(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "TOTAL_MAXIMUM", (1 << 20) + 3)
    member = archive.ArchiveMember("a.txt", lambda: b"1234")
    with pytest.raises(ForfaitError) as refused:
        archive.render_archive([member], [], lambda: False, lambda _done, _all: None)
    assert refused.value.code == "archive-too-large"


def test_pages_that_cannot_be_drawn() -> None:
    with pytest.raises(ForfaitError) as refused:
        first_page(b"%PDF-1.7 and nothing else", "note.pdf", 100, 100)
    assert refused.value.code == "preview-failed"


def test_a_folder_that_cannot_be_made(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    program = Program(tmp_path, capsys)
    (tmp_path / "fichier").write_text("", encoding="utf-8")
    answers = [program.answers("a.json"), program.answers("b.json")]
    code, _, told = program.run("export", *answers, tmp_path / "fichier" / "dedans")
    assert code == 1
    assert told.startswith("Impossible d’écrire «\u00a0dedans\u00a0»")
