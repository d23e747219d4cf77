"""The check of a campaign file: every fault at once, then notes; it never raises."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from forfait_desktop.campaigns.check import check_file
from tests.sample import SAMPLE_PATH, sample_data

DONUM = Path(__file__).parents[2] / "resources" / "campaigns" / "donum-2026" / "campaign.toml"
TODAY = date(2026, 11, 21)


def test_a_good_file_has_notes_and_no_fault() -> None:
    found = check_file(DONUM, TODAY)
    assert {finding.kind for finding in found} == {"note"}
    codes = {finding.code for finding in found}
    assert codes == {"note-single-source", "note-inferred", "note-disagreement", "note-not-published"}


def test_what_is_not_published_is_listed() -> None:
    sentences = [
        finding.params["value"] for finding in check_file(DONUM, TODAY) if finding.code == "note-not-published"
    ]
    assert any("dates d’ouverture et de clôture" in str(sentence) for sentence in sentences)


@pytest.mark.parametrize(("today", "old"), [(date(2027, 11, 21), False), (date(2027, 11, 22), True)])
def test_figures_not_verified_for_a_year_are_noted(today: date, old: bool) -> None:
    found = [finding for finding in check_file(DONUM, today) if finding.code == "note-not-checked"]
    assert bool(found) is old
    assert all(finding.params["checked"] == date(2026, 11, 21) for finding in found)


def test_every_fault_is_listed_and_no_note(tmp_path: Path) -> None:
    path = tmp_path / "essai.toml"
    path.write_bytes(sample_data().replace(b"acquired = 632", b"acquired = 1").replace(b"lost = 188", b"lost = 2"))
    found = check_file(path, TODAY)
    assert [(finding.kind, finding.code, finding.params["where"]) for finding in found] == [
        ("fault", "campaign-example-fails", "examples.1.expect.acquired"),
        ("fault", "campaign-example-fails", "examples.5.expect.acquired"),
        ("fault", "campaign-example-fails", "examples.5.expect.lost"),
    ]


def test_what_cannot_be_read_is_a_fault(tmp_path: Path) -> None:
    assert [finding.code for finding in check_file(tmp_path, TODAY)] == ["campaign-unreadable"]
    assert [finding.code for finding in check_file(tmp_path / "absent.toml", TODAY)] == ["campaign-unreadable"]
    junk = tmp_path / "junk.toml"
    junk.write_bytes(bytes(range(256)))
    assert [finding.code for finding in check_file(junk, TODAY)] == ["campaign-not-utf8"]


def test_the_sample_of_the_tests_is_a_good_file() -> None:
    assert not [finding for finding in check_file(SAMPLE_PATH, TODAY) if finding.kind == "fault"]
