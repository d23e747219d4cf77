"""A figure answers for itself: value, former values, sources, day, confidence, disagreement, decisions."""

from __future__ import annotations

import dataclasses

import pytest

from forfait_desktop.domain.campaign import Campaign
from forfait_desktop.presentation.pages.rule_card import (
    CAMPAIGN,
    campaign_cards,
    card,
    cards_of,
    decisions_of,
    figures_of,
    holders_of,
)
from forfait_desktop.presentation.wording.wording import Wording
from tests.presentation.all_rules import all_campaigns

WORDS = Wording()


def campaign_of(name: str) -> Campaign:
    return next(campaign for campaign in all_campaigns() if campaign.id == name)


@pytest.mark.parametrize("campaign", all_campaigns(), ids=lambda campaign: campaign.id)
def test_every_figure_of_every_campaign_has_a_whole_card(campaign: Campaign) -> None:
    seen = 0
    for holder in holders_of(campaign):
        for figure in figures_of(campaign, holder):
            found = card(campaign, holder, figure.name, WORDS)
            seen += 1
            assert found.value == figure.value
            assert found.key == f"{holder}.{figure.name}"
            assert len(found.sources) == len(figure.sources) >= 1
            assert all(source.title and source.facts for source in found.sources)
            assert found.confidence
            assert found.meaning.endswith(".")
            assert found.checked == "21 novembre 2026"
            assert found.disagreement == figure.disagreement
    assert seen > 20


@pytest.mark.parametrize("campaign", all_campaigns(), ids=lambda campaign: campaign.id)
def test_no_decision_about_a_line_is_left_out(campaign: Campaign) -> None:
    for holder in holders_of(campaign):
        view = cards_of(campaign, (holder,), WORDS)
        told = {text for one in view.cards for text in one.decisions} | set(view.decisions)
        assert told == {WORDS.card.decision(one) for one in decisions_of(campaign, holder)}


def test_the_threshold_of_the_dmp_in_2023() -> None:
    found = card(campaign_of("forfait-structure-2023"), "dmp", "threshold", WORDS)
    assert (found.label, found.holder, found.value) == ("Seuil", "Alimentation du DMP", "10\u00a0%")
    assert found.former == "Auparavant\u00a0: 20\u00a0%"
    assert found.confidence == "sources concordantes"
    assert found.meaning == "Au moins deux sources indépendantes disent la même chose."
    assert found.decisions == ("12 décembre 2023\u00a0: seuil d’alimentation du DMP, 20\u00a0% → 10\u00a0%.",)


def test_a_decision_goes_to_the_figure_that_it_moved() -> None:
    view = cards_of(campaign_of("forfait-structure-2023"), ("aat",), WORDS)
    moved = {one.label: one.decisions for one in view.cards}
    (threshold,) = moved["Seuil"]
    assert "90\u00a0% → 70\u00a0%" in threshold
    assert any("30,5" in text for text in moved["Points"])
    assert threshold not in moved["Points"]
    assert view.title == "D’où viennent ces chiffres\u00a0: Arrêt de travail (AAT)"


def test_the_campaign_and_its_volets_answer_for_the_rules_as_a_whole() -> None:
    view = campaign_cards(campaign_of("forfait-structure-2023"), WORDS)
    assert view.title == "D’où viennent ces chiffres\u00a0: Forfait structure 2023"
    assert [one.key for one in view.cards][:2] == [f"{CAMPAIGN}.point-value", f"{CAMPAIGN}.total"]
    assert {"volet-1.points", "volet-2.points"} <= {one.key for one in view.cards}
    assert len({one.key for one in view.cards}) == len(view.cards)


def test_the_cards_of_a_scheme() -> None:
    view = cards_of(campaign_of("forfait-structure-2023"), ("vsm",), WORDS)
    date = next(one for one in view.cards if one.value.startswith("30 juin 2024"))
    assert date.former == "Auparavant\u00a0: 30 juin 2023, puis 31 décembre 2023"


def test_only_a_page_of_the_web_can_be_opened() -> None:
    campaign = campaign_of("donum-2026")
    given = [source.address for source in campaign.sources]
    shown = [one for view in campaign_cards(campaign, WORDS).cards for one in view.sources]
    assert {one.address for one in shown} <= set(given)
    assert any(one.can_open for one in shown)
    assert all(one.can_open is bool(one.address) for one in shown)
    wrong = ("file:///etc/passwd", "javascript:alert(1)", "smb://serveur/partage", "calc.exe", "", "HTTPS\u00a0non")
    for address in wrong:
        sources = tuple(dataclasses.replace(one, address=address, document="d") for one in campaign.sources)
        changed = dataclasses.replace(campaign, sources=sources)
        found = card(changed, CAMPAIGN, "total", WORDS)
        assert not any(one.can_open for one in found.sources)


def test_what_does_not_exist_is_refused() -> None:
    campaign = campaign_of("donum-2026")
    for holder, name in (("sas", "points"), ("apcv-mss", "poids"), ("", "points")):
        with pytest.raises(KeyError):
            card(campaign, holder, name, WORDS)
