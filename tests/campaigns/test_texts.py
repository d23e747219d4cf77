"""Texts of a campaign file: none blank, none in another language, and every « non publié » listed."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest

from forfait_desktop.campaigns.check import check_file
from forfait_desktop.campaigns.loader import parse_campaign, problems_of
from forfait_desktop.campaigns.texts import is_untranslated, texts_of, unpublished_texts
from forfait_desktop.errors import ForfaitError
from tests.presentation.all_rules import all_campaigns
from tests.sample import sample_campaign, sample_data

BUNDLED = Path(__file__).parents[2] / "resources" / "campaigns"
YEAR_2023 = BUNDLED / "forfait-structure-2023" / "campaign.toml"


def faults_of(data: bytes) -> list[tuple[str, str]]:
    _, found = problems_of(data, origin="essai.toml")
    return [(fault.code, str(fault.params["where"])) for fault in found]


def changed(old: str, new: str, path: Path = YEAR_2023) -> bytes:
    text = path.read_text(encoding="utf-8")
    assert old in text, old
    return text.replace(old, new, 1).encode()


def after(anchor: str, old: str, new: str, path: Path = YEAR_2023) -> bytes:
    text = path.read_text(encoding="utf-8")
    start = text.index(anchor)
    assert old in text[start:]
    return (text[:start] + text[start:].replace(old, new, 1)).encode()


@pytest.mark.parametrize(
    ("data", "where"),
    [
        (changed('label = "Valeur du point"', 'label = " "'), "figures.point-value.label"),
        (changed('value = "7\u00a0€"', 'value = ""'), "figures.point-value.value"),
        (after("[[decisions]]", 'why = "', 'why = "" # "'), "decisions.1.why"),
        (after("[[decisions]]", 'before = "', 'before = "" # "'), "decisions.1.before"),
        (after("[[groups]]", 'subtitle = "', 'subtitle = "" # "'), "groups.teleservices.subtitle"),
        (changed("missing = [\n", 'missing = [\n  "",\n'), "missing.1"),
        (changed("counts = [", 'counts = ["", '), "indicators.logiciel-segur.counts.1"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_blank_text_is_a_fault_wherever_it_stands(data: bytes, where: str) -> None:
    assert ("campaign-incomplete", where) in faults_of(data)


@pytest.mark.parametrize(
    ("old", "new", "where"),
    [
        (
            'why = "C’est l’une des 4 conditions du volet 1, et la plus rapide à remplir."',
            'why = "This is one of the conditions and the easiest to meet."',
            "indicators.horaires.why",
        ),
        ('label = "Valeur du point"', 'label = "TO\\u0044O"', "figures.point-value.label"),
        ('short = "Affichage des horaires"', 'short = "à traduire"', "indicators.horaires.short"),
    ],
)
def test_a_text_that_is_not_in_french_is_a_fault(old: str, new: str, where: str) -> None:
    assert faults_of(changed(old, new)) == [("campaign-untranslated", where)]


@pytest.mark.parametrize(
    "text",
    [
        "Please answer the question.",
        "The software must be certified by the HAS",
        "Rate of electronic forms to be sent",
        "???",
        "lorem ipsum",
    ],
)
def test_what_reads_as_english_or_as_unfinished(text: str) -> None:
    assert is_untranslated(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Volet 2",
        "ameli.fr",
        "CPTS, MSP, HAD",
        "Doctolib for Business",
        "Logiciel « Best of the Year », cité par une source",
        "Oui, et pour la suite aussi.",
        "Prérempli par l’Assurance Maladie\u00a0: vérifiez, ne déclarez rien.",
    ],
)
def test_french_names_and_acronyms_are_left_alone(text: str) -> None:
    assert not is_untranslated(text)


@pytest.mark.parametrize("campaign", all_campaigns(), ids=lambda campaign: campaign.id)
def test_the_walk_reaches_every_kind_of_text(campaign: object) -> None:
    places = {one.where.split(".")[0] for one in texts_of(campaign)}  # type: ignore[arg-type]
    wanted = {"title", "figures", "volets", "indicators", "sources", "decisions", "missing", "glossary", "examples"}
    assert wanted <= places


def test_the_walk_leaves_out_what_nobody_reads() -> None:
    texts = {one.text for one in texts_of(sample_campaign())}
    assert "https://" not in "".join(texts)
    assert not {"checklist", "any", "declared", "official", "grows", "forfait-structure"} & texts


def test_bytes_accepted_before_are_not_read_for_their_language_again() -> None:
    data = changed('label = "Valeur du point"', 'label = "???"')
    with pytest.raises(ForfaitError):
        parse_campaign(data, origin="essai.toml")
    parse_campaign(data, origin="essai.toml", verified=True)


# --- what `check` lists -----------------------------------------------------------------------------------------------


def test_every_non_publie_is_listed_with_its_place() -> None:
    found = [one for one in check_file(YEAR_2023, date(2026, 11, 21)) if one.code == "note-not-published"]
    places = {str(one.params["where"]) for one in found}
    campaign = next(one for one in all_campaigns() if one.id == "forfait-structure-2023")
    assert campaign.missing
    assert {f"missing.{number}" for number in range(1, len(campaign.missing) + 1)} <= places
    assert "indicators.logiciel-segur.evidence.1.valid" in places
    assert "indicators.sesam-vitale.place" in places
    assert "payment.text" in places
    assert not any(place.startswith("examples") for place in places)
    assert len(found) == len(list(unpublished_texts(campaign)))


def test_a_figure_that_is_not_published_is_listed_once(tmp_path: Path) -> None:
    path = tmp_path / "essai.toml"
    path.write_bytes(changed('value = "printemps 2024, jour exact non publié"', 'value = "non publié"'))
    found = [one for one in check_file(path, date(2026, 11, 21)) if one.params["where"] == "figures.payment"]
    listed = [one for one in check_file(path, date(2026, 11, 21)) if one.params["where"] == "figures.payment.value"]
    assert found == []
    assert [one.code for one in listed] == ["note-not-published"]


# --- the faults that a reviewer plants (issue 3) ----------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "code", "where"),
    [
        (changed("maximum = 1163", "maximum = 1164"), "campaign-control-total", "control.volets"),
        (changed("points = 40\n", "points = 41\n"), "campaign-figure-differs", "indicators.dmp"),
        (changed('sources = ["document-002"]', 'sources = ["inconnue"]'), "campaign-unknown-source", "payment.sources"),
        (changed('"services-patients.asalee"', '"services-patients.rien"'), "campaign-unknown-reference", "exclusive"),
        (after('id = "aat"', 'group = "teleservices"', 'group = "rien"'), "campaign-unknown-reference", "aat.group"),
        (changed('threshold = "2/3"', 'threshold = "5/3"'), "campaign-bad-threshold", "teletransmission.rule"),
        (after("[[examples]]", "acquired = ", "acquired = 1 # "), "campaign-example-fails", "examples.1.expect"),
        (changed("closes = 2024-02-11", "closes = 2023-12-10"), "campaign-dates-inverted", "window"),
        (changed("former_closes = [2024-02-04]", "former_closes = [2023-02-04]"), "campaign-dates-inverted", "window"),
        (changed('id = "horaires"', 'id = "sesam-vitale"'), "campaign-duplicate-id", "indicators"),
        (changed('[[groups]]\n', '[[groups]]\nid = "teleservices"\ntitle = "x"\nsubtitle = "x"\n\n[[groups]]\n'),
         "campaign-duplicate-id", "groups"),
        (changed('title = "Forfait structure 2023"', 'title = ""'), "campaign-incomplete", "title"),
        (after('id = "horaires"', "hints = [", 'hints = [\n  "",'), "campaign-incomplete", "horaires.hints"),
        # A hint without a source: what a line advises comes from its sources, so it must have some.
        (after('id = "horaires"', 'sources = ["document-002", "document-003", "reco-2023-12-29"]', "sources = []"),
         "campaign-no-source", "indicators.horaires.sources"),
        (after('kind = "vsm"', "sources = [", "sources = [] # ["), "campaign-no-source", "schemes.vsm"),
    ],
)  # fmt: skip
def test_a_planted_fault_is_found_by_check(data: bytes, code: str, where: str, tmp_path: Path) -> None:
    path = tmp_path / "campaign.toml"
    path.write_bytes(data)
    found = check_file(path, date(2026, 11, 21))
    assert {one.kind for one in found} == {"fault"}
    assert any(one.code == code and where in str(one.params["where"]) for one in found), found


def test_the_file_of_the_tests_has_no_such_fault() -> None:
    assert faults_of(sample_data()) == []
