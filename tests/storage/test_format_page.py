"""`docs/format.md` does not drift: its examples are read by the code that it describes."""

from __future__ import annotations

import dataclasses
import json
import re
from pathlib import Path

from forfait_desktop.campaigns.loader import parse_campaign
from forfait_desktop.domain.answers import Physician, Profile, Schemes
from forfait_desktop.storage.answers_file import read_answers
from forfait_desktop.storage.dossier import Dossier, check_against, from_bytes, to_bytes

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "format.md").read_text(encoding="utf-8")
EXAMPLES = re.findall(r"^```json\n(.*?)\n```$", PAGE, re.MULTILINE | re.DOTALL)


def campaign_data(campaign: str) -> bytes:
    return (ROOT / "resources" / "campaigns" / campaign / "campaign.toml").read_bytes()


def test_the_dossier_shown_is_a_whole_dossier() -> None:
    data = EXAMPLES[0].encode("utf-8")
    dossier = from_bytes(data)
    check_against(dossier, parse_campaign(campaign_data(dossier.campaign), origin="campaign.toml"))
    assert to_bytes(dossier) == data


def test_the_answers_file_shown_is_one() -> None:
    file = read_answers(EXAMPLES[1].encode("utf-8"))
    file.validate_against(parse_campaign(campaign_data(file.campaign), origin="campaign.toml"))
    assert file.answers


def test_every_key_is_described() -> None:
    keys = {field.name for field in dataclasses.fields(Dossier)} | {"format", "sha256"}
    assert keys == set(json.loads(EXAMPLES[0]))
    described = set(re.findall(r"^\| `([a-z0-9_]+)` \|", PAGE, re.MULTILINE))
    assert keys <= described
    for part in (Physician, Profile):
        for field in dataclasses.fields(part):
            assert f"`{field.name}`" in PAGE
    for field in dataclasses.fields(Schemes):
        assert f"`{field.name.replace('_', '-')}`" in PAGE
