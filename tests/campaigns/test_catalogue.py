"""Which campaigns there are, which one is proposed on a day, and what a user's own file changes."""

from __future__ import annotations

import subprocess
import sys
from datetime import date
from decimal import Decimal
from pathlib import Path

import pytest

from forfait_desktop.campaigns.catalogue import Catalogue
from forfait_desktop.errors import ForfaitError
from tests.sample import SAMPLE_ID, sample_data

BUNDLED = Path(__file__).parents[2] / "resources" / "campaigns"


def _head(campaign_id: str, year: int, window: str = "") -> str:
    """The head of a campaign file: all that a list reads."""
    return f"""
id = "{campaign_id}"
programme = "forfait-structure"
programme_title = "Forfait structure"
year = {year}
title = "Essai"
state = "final"
updated = 2026-11-21
point_value = 7
period = {{ start = {year}-01-01, end = {year}-12-31 }}
window = {{ {window} }}
control = {{ maximum = 250.5, volets = {{ volet-1 = 250.5 }} }}
"""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Five years, their windows known, half known or unknown."""
    bundled = tmp_path / "bundled"
    for year, window in (
        (2017, "closes = 2018-02-05"),
        (2022, "opens = 2023-01-10, closes = 2023-02-10"),
        (2023, "opens = 2023-12-11, closes = 2024-02-11"),
        (2024, ""),
        (2025, "opens = 2025-12-15, closes = 2026-02-08"),
    ):
        place = bundled / f"forfait-structure-{year}"
        place.mkdir(parents=True)
        (place / "campaign.toml").write_text(_head(place.name, year, window), encoding="utf-8")
    return bundled


@pytest.mark.parametrize(
    ("today", "years"),
    [
        (date(2018, 1, 1), [2017]),  # opening not published: 1 January
        (date(2018, 2, 5), [2017]),
        (date(2022, 6, 1), [2022]),
        (date(2023, 1, 9), [2023]),
        (date(2023, 1, 10), [2022, 2023]),
        (date(2023, 2, 10), [2022, 2023]),
        (date(2023, 2, 11), [2023]),
        (date(2023, 12, 10), [2023]),
        (date(2023, 12, 11), [2023]),  # its window and its period: once
        (date(2024, 2, 11), [2023, 2024]),
        (date(2024, 2, 12), [2024]),
        (date(2024, 12, 31), [2024]),
        (date(2025, 1, 1), [2024, 2025]),  # window of 2024 not published
        (date(2025, 2, 28), [2024, 2025]),
        (date(2025, 3, 1), [2025]),
        (date(2026, 2, 8), [2025]),
        (date(2026, 2, 9), [2025]),  # none applies: the newest
        (date(2031, 7, 1), [2025]),
        (date(2018, 2, 6), [2025]),
    ],
)
def test_campaign_offered_first(folder: Path, today: date, years: list[int]) -> None:
    assert [entry.year for entry in Catalogue(folder).offered_first(today)] == years


def test_donum_is_offered_in_its_year_and_in_the_winter_after() -> None:
    catalogue = Catalogue(BUNDLED)
    assert catalogue.offered_first(date(2026, 11, 21))[0].id == "donum-2026"
    assert catalogue.offered_first(date(2027, 2, 28))[0].id == "donum-2026"


def test_the_list_is_newest_first_and_says_what_a_list_shows(folder: Path) -> None:
    entries = Catalogue(folder).entries()
    assert [entry.year for entry in entries] == [2025, 2024, 2023, 2022, 2017]
    entry = entries[2]
    assert (entry.id, entry.programme, entry.state) == ("forfait-structure-2023", "forfait-structure", "final")
    assert (entry.opens, entry.closes, entry.period_end) == (date(2023, 12, 11), date(2024, 2, 11), date(2023, 12, 31))
    assert entry.points == Decimal("250.5")
    assert not entry.imported


def test_the_list_and_the_campaign_agree() -> None:
    catalogue = Catalogue(BUNDLED)
    assert catalogue.problems() == ()
    for entry in catalogue.entries():
        campaign = catalogue.campaign(entry.id)
        assert (campaign.id, campaign.year, campaign.title) == (entry.id, entry.year, entry.title)
        assert (campaign.control.maximum, campaign.point_value) == (entry.points, entry.point_value)
        assert (campaign.window.opens, campaign.window.closes) == (entry.opens, entry.closes)
        assert (campaign.period.start, campaign.period.end) == (entry.period_start, entry.period_end)
        assert (campaign.state, campaign.updated) == (entry.state, entry.updated)


def test_a_campaign_is_read_once() -> None:
    catalogue = Catalogue(BUNDLED)
    assert catalogue.campaign("donum-2026") is catalogue.campaign("donum-2026")
    assert catalogue.data("donum-2026") == (BUNDLED / "donum-2026" / "campaign.toml").read_bytes()


def test_an_unknown_campaign_names_those_that_exist(folder: Path) -> None:
    with pytest.raises(ForfaitError) as caught:
        Catalogue(folder).campaign("donum-1999")
    assert caught.value.code == "campaign-unknown"
    assert caught.value.params["id"] == "donum-1999"
    assert "forfait-structure-2022" in str(caught.value.params["known"])


def test_a_head_that_lacks_a_key_is_told_and_left_out(folder: Path) -> None:
    path = folder / "forfait-structure-2022" / "campaign.toml"
    path.write_text(path.read_text(encoding="utf-8").replace("year =", "annee ="), encoding="utf-8")
    catalogue = Catalogue(folder)
    assert 2022 not in [entry.year for entry in catalogue.entries()]
    assert [(error.code, error.params["value"]) for error in catalogue.problems()] == [("campaign-missing-key", "year")]


def test_keys_after_the_first_list_are_found_too(folder: Path) -> None:
    path = folder / "forfait-structure-2022" / "campaign.toml"
    whole = "volets = [\n[[1]]\n]\n" + _head("forfait-structure-2022", 2022)
    path.write_text(whole, encoding="utf-8")
    assert Catalogue(folder).entry("forfait-structure-2022").year == 2022


@pytest.fixture
def packs(tmp_path: Path) -> Path:
    place = tmp_path / "packs"
    place.mkdir()
    return place


@pytest.mark.parametrize("name", ["essai.toml", f"{SAMPLE_ID}/campaign.toml", "Mon barème/campaign.toml"])
def test_a_file_of_the_user_adds_a_campaign(packs: Path, name: str) -> None:
    path = packs / name
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(sample_data())
    catalogue = Catalogue(BUNDLED, packs)
    entry = catalogue.entry(SAMPLE_ID)
    assert entry.imported
    assert not entry.replaces
    assert catalogue.campaign(SAMPLE_ID).control.maximum == 1115
    assert catalogue.data(SAMPLE_ID) == sample_data()


def test_a_file_of_the_user_replaces_a_campaign(packs: Path) -> None:
    own = (BUNDLED / "donum-2026" / "campaign.toml").read_bytes().replace(b'title = "Donum 2026"', b'title = "Le mien"')
    (packs / "donum.toml").write_bytes(own)
    catalogue = Catalogue(BUNDLED, packs)
    entry = catalogue.entry("donum-2026")
    assert (entry.title, entry.imported, entry.replaces) == ("Le mien", True, True)
    assert catalogue.campaign("donum-2026").title == "Le mien"
    assert len(catalogue.entries()) == len(Catalogue(BUNDLED).entries())


def test_a_broken_file_of_the_user_breaks_nothing_else(packs: Path) -> None:
    original = (BUNDLED / "donum-2026" / "campaign.toml").read_bytes()
    (packs / "a-syntaxe.toml").write_bytes(b"id = ")
    (packs / "b-total.toml").write_bytes(original.replace(b"maximum = 420", b"maximum = 9999"))
    (packs / "c-dossier.toml").mkdir()
    (packs / "d-bon.toml").write_bytes(sample_data())
    (packs / "e-double.toml").write_bytes(sample_data())
    catalogue = Catalogue(BUNDLED, packs)
    assert not catalogue.entry("donum-2026").imported
    assert catalogue.campaign("donum-2026").control.maximum == 420
    assert catalogue.entry(SAMPLE_ID).path.name == "d-bon.toml"
    assert [(error.params["file"], error.code) for error in catalogue.problems()] == [
        ("a-syntaxe.toml", "campaign-bad-toml"),
        ("b-total.toml", "campaign-control-total"),
        (str(packs / "c-dossier.toml"), "campaign-unreadable"),
        ("e-double.toml", "campaign-duplicate-id"),
    ]


def test_no_folder_of_the_user_is_not_a_fault(tmp_path: Path) -> None:
    catalogue = Catalogue(BUNDLED, tmp_path / "absent")
    assert catalogue.problems() == ()
    assert not (tmp_path / "absent").exists()


def test_a_file_that_comes_later_is_seen_after_a_refresh(packs: Path) -> None:
    catalogue = Catalogue(BUNDLED, packs)
    before = len(catalogue.entries())
    (packs / "essai.toml").write_bytes(sample_data())
    assert len(catalogue.entries()) == before
    catalogue.refresh()
    assert len(catalogue.entries()) == before + 1


def test_listing_loads_no_validation_library() -> None:
    code = (
        "import sys; from pathlib import Path; from datetime import date;"
        "from forfait_desktop.campaigns.catalogue import Catalogue;"
        f"Catalogue(Path({str(BUNDLED)!r})).offered_first(date(2026, 11, 21));"
        "sys.exit('pydantic' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=BUNDLED.parents[1], check=False)
    assert done.returncode == 0
