"""A campaign file that is wrong is refused, with the place and the value: faults planted in real files."""

from __future__ import annotations

from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forfait_desktop.campaigns.loader import parse_campaign, problems_of
from forfait_desktop.campaigns.source_file import MAXIMUM_BYTES, parse_threshold
from forfait_desktop.errors import ForfaitError
from tests.sample import SAMPLE_PATH

BUNDLED = Path(__file__).parents[2] / "resources" / "campaigns"
DONUM = BUNDLED / "donum-2026" / "campaign.toml"
YEAR_2022 = BUNDLED / "forfait-structure-2022" / "campaign.toml"
ORIGIN = "essai.toml"


@dataclass(frozen=True)
class Fault:
    """`old` becomes `new` in the file (first time it stands there): the refusal expected, and where."""

    old: str
    new: str
    code: str
    where: str
    value: str | None = None
    file: Path = DONUM


def planted(fault: Fault) -> bytes:
    text = fault.file.read_text(encoding="utf-8")
    assert fault.old in text, fault.old
    return text.replace(fault.old, fault.new, 1).encode()


def refused(data: bytes) -> ForfaitError:
    with pytest.raises(ForfaitError) as caught:
        parse_campaign(data, origin=ORIGIN)
    assert caught.value.params["file"] == ORIGIN
    return caught.value


def _after(anchor: str, old: str, new: str, *, file: Path = DONUM) -> tuple[str, str]:
    """The same replacement, but the first time after an anchor: the text from the anchor on, before and after."""
    text = file.read_text(encoding="utf-8")
    start = text.index(anchor)
    end = text.index(old, start) + len(old)
    return text[start:end], text[start : end - len(old)] + new


STRUCTURE = [
    Fault("year = 2026\n", 'year = 2026\ncouleur = "bleu"\n', "campaign-unknown-key", "couleur", "couleur"),
    Fault(*_after('id = "fse"', "unit =", "couleur ="), "campaign-unknown-key", "criteria.fse.couleur", "couleur"),
    Fault("need =", "besoin =", "campaign-missing-key", "indicators.logiciels-a-jour.rule.need", "need"),
    Fault("point_value = 7\n", "", "campaign-missing-key", "point_value"),
    Fault("year = 2026\n", 'year = "2026"\n', "campaign-wrong-type", "year", "2026"),
    Fault("year = 2026\n", "year = true\n", "campaign-wrong-type", "year"),
    Fault('title = "Donum 2026"', "title = 2026", "campaign-wrong-type", "title"),
    Fault('title = "Donum 2026"', "title = 3.5", "campaign-wrong-type", "title"),
    Fault('title = "Donum 2026"', "title = 2026-01-01", "campaign-wrong-type", "title", "2026-01-01"),
    Fault("updated = 2026-11-21", 'updated = "2026-11-21"', "campaign-wrong-type", "updated", "2026-11-21"),
    Fault("updated = 2026-11-21", "updated = 2026-11-21T10:00:00", "campaign-wrong-type", "updated"),
    Fault("point_value = 7\n", "point_value = nan\n", "campaign-wrong-type", "point_value"),
    Fault("point_value = 7\n", "point_value = inf\n", "campaign-wrong-type", "point_value"),
    Fault("points = 60\n", 'points = "beaucoup"\n', "campaign-wrong-type", "autres-teleservices.points", "beaucoup"),
    Fault("minimum = 1\n", "minimum = 1.5\n", "campaign-wrong-type", "apcv-mss.rule.minimum"),
    Fault("minimum = 1\n", f"minimum = 0x{'f' * 9000}\n", "campaign-wrong-type", "apcv-mss.rule.minimum"),
    Fault('kind = "checklist"', 'kind = "formule"', "campaign-wrong-type", "logiciels-a-jour.rule.kind", "formule"),
    Fault('declared = "declared"', 'declared = "peut-être"', "campaign-wrong-type", "logiciels-a-jour.declared"),
    Fault('sources = ["olaqin", "cgm", "recomedicales-donum"]', 'sources = "cgm"', "campaign-wrong-type", "figures.1"),
    *(
        Fault(*_after('kind = "mean"', "threshold = ", f"threshold = {text} # "), "campaign-bad-threshold", "threshold")
        for text in ('"0"', '"0 %"', '"130 %"', '"3/2"', '"7/0"', '"-1/2"', '"deux tiers"', '""', "0.6", "60", "true")
    ),
]

REFERENCES = [
    Fault('id = "options"', 'id = "socle"', "campaign-duplicate-id", "volets", "socle"),
    Fault('id = "dmp-ordonnance"', 'id = "apcv-mss"', "campaign-duplicate-id", "indicators", "apcv-mss"),
    Fault('id = "dmt"', 'id = "aat"', "campaign-duplicate-id", "teleservices-socles.rule.criteria", "aat"),
    Fault(*_after("[[sources]]", '"olaqin"', '"cgm"'), "campaign-duplicate-id", "sources", "cgm"),
    Fault('id = "donum-2026"', 'id = "../donum"', "campaign-bad-id", "id", "../donum"),
    Fault('id = "dmt"', 'id = "D.M.T"', "campaign-bad-id", "criteria", "D.M.T"),
    Fault('volet = "options"', 'volet = "primes"', "campaign-unknown-reference", ".volet", "primes"),
    Fault(
        'required = ["log', 'required = ["x-log', "campaign-unknown-reference", "socle.required", "x-logiciels-a-jour"
    ),
    Fault('behind = "socle"', 'behind = "porte"', "campaign-unknown-reference", "options.behind", "porte"),
    Fault('behind = "socle"', 'behind = "options"', "campaign-unknown-reference", "options.behind", "options"),
    Fault(
        "year = 2026\n", 'year = 2026\nexclusive = [["apcv-mss.apcv", "aat.x"]]\n', "campaign-unknown-reference", "exc"
    ),
    Fault(*_after("[[decisions]]", '"apcv-mss"', '"sas"'), "campaign-unknown-reference", "decisions.1", "sas"),
    Fault(
        *_after("[[amelipro]]", '"lap"', '"dlu"'), "campaign-unknown-reference", "amelipro.2", "logiciels-a-jour.dlu"
    ),
    Fault(*_after("[[amelipro]]", '"apcv-mss"', '"sas"'), "campaign-unknown-reference", "amelipro.7", "sas.apcv"),
    Fault('requires = "sas"', 'requires = "snp"', "campaign-unknown-reference", "rule.requires", "snp", YEAR_2022),
    Fault('criterion = "t2"', 'criterion = "t9"', "campaign-criteria-ids", "effection-sas.rule", None, YEAR_2022),
    Fault("end = 2022-06-30", "end = 2022-03-31", "campaign-dates-inverted", "periods.t2", "2022-03-31", YEAR_2022),
    Fault("at_least = 26", "at_least = 16", "campaign-out-of-range", "rule.tiers", None, YEAR_2022),
    Fault(*_after("[control]", "socle = ", "x = 1, socle = "), "campaign-unknown-reference", "control.volets", "x"),
    Fault('required = ["log', 'at_least = 3\nrequired = ["log', "campaign-out-of-range", "volets.socle.at_least"),
    Fault("minimum = 1\n", "minimum = 0\n", "campaign-out-of-range", "rule.minimum"),
    Fault("point_value = 7\n", "point_value = 0\n", "campaign-out-of-range", "point_value"),
    Fault("points = 60\n", "points = -60\n", "campaign-negative-points", "autres-teleservices.points"),
    Fault("lump = 280\n", "lump = -280\n", "campaign-negative-points", "volets.socle.lump"),
    Fault(
        'sources = ["olaqin", "cgm", "recomedicales-donum"]', 'sources = ["jo"]', "campaign-unknown-source", "fig", "jo"
    ),
    Fault(*_after("[[decisions]]", '"datacend"', '"jo"'), "campaign-unknown-source", "decisions.1.sources", "jo"),
    Fault(
        *_after("neutralised", '"presentation"', '"jo"', file=SAMPLE_PATH),
        "campaign-unknown-source",
        "neut",
        "jo",
        SAMPLE_PATH,
    ),
    Fault(
        *_after('id = "aat"', '["presentation"]', "[]", file=SAMPLE_PATH),
        "campaign-no-source",
        "aat",
        None,
        SAMPLE_PATH,
    ),
    Fault('sources = ["olaqin", "cgm", "recomedicales-donum"]', "sources = []", "campaign-no-source", "figures.point"),
    Fault(*_after("points = 60", 'name = "points"', 'name = "pts"'), "campaign-missing-figure", "autres", "points"),
    Fault(*_after("lump = 280", 'name = "points"', 'name = "pts"'), "campaign-missing-figure", "socle", "points"),
    Fault('name = "threshold"', 'name = "seuil"', "campaign-missing-figure", "teleservices-socles", "threshold"),
    Fault(*_after("points = 60", 'value = "60', 'value = "65'), "campaign-figure-differs", "autres-teleservices"),
    Fault(*_after('name = "threshold"', 'value = "60', 'value = "65'), "campaign-figure-differs", "threshold"),
    Fault("point_value = 7", "point_value = 8", "campaign-figure-differs", "figures.point-value", "7\u00a0€"),
    Fault("(2\u00a0940\u00a0€)", "(2\u00a0950\u00a0€)", "campaign-figure-differs", "figures.total"),
    Fault("(1\u00a0960\u00a0€)", "(1\u00a0970\u00a0€)", "campaign-figure-differs", "volets.socle.figures.points"),
    Fault(
        'id = "taux"', 'id = "ratio"', "campaign-criteria-ids", "teletransmission.rule.criteria", "ratio", SAMPLE_PATH
    ),
    Fault('id = "atteint"', 'id = "oui"', "campaign-criteria-ids", "sesam-vitale.rule.criteria", "oui", SAMPLE_PATH),
    Fault('id = "nombre"', 'id = "n"', "campaign-criteria-ids", "apcv.rule.criteria", "n", SAMPLE_PATH),
    Fault('id = "moyenne"', 'id = "mean"', "campaign-criteria-ids", "teleservices-socles.rule.shown", "mean"),
    Fault("profile = { lap_", "profile = { x_", "campaign-unknown-profile-key", "profile", "x_available", SAMPLE_PATH),
    Fault(
        "lap_available = true",
        'lap_available = "oui"',
        "campaign-wrong-type",
        "profile.lap_available",
        "oui",
        SAMPLE_PATH,
    ),
    Fault(
        'specialty_group = "generaliste"',
        'specialty_group = "dentiste"',
        "campaign-unknown-reference",
        "neutralised.profile",
        "dentiste",
        SAMPLE_PATH,
    ),
    Fault('key = "lap_available"', 'key = "sector"', "campaign-unknown-profile-key", "profile", "sector", SAMPLE_PATH),
    Fault("closes = 2024-02-04", "closes = 2023-12-10", "campaign-dates-inverted", "window", "2023-12-10", SAMPLE_PATH),
    Fault("end = 2023-12-31", "end = 2022-12-31", "campaign-dates-inverted", "period", "2022-12-31", SAMPLE_PATH),
    Fault(
        "until = 2024-01-31", "until = 2022-12-31", "campaign-dates-inverted", "logiciel-segur.until", None, SAMPLE_PATH
    ),
    *(
        Fault(
            *_after('id = "codage"', old, new, file=SAMPLE_PATH),
            "campaign-incomplete",
            f"codage.{where}",
            None,
            SAMPLE_PATH,
        )
        for old, new, where in (
            ("hints = [", "hints = []\nhow = [", "hints"),
            ("misreadings = [", "misreadings = []\nhow = [", "misreadings"),
            ('place = "', 'place = " "\nquick = "', "place"),
            ('why = "', 'why = ""\nquick = "', "why"),
            ('valid = "', 'valid = "" # "', "evidence.valid"),
        )
    ),
    Fault('origin = "olaqin', 'origin = "" # "', "campaign-incomplete", "examples.1.origin"),
    Fault('title = "Donum (Datacend)"', 'title = ""', "campaign-incomplete", "sources.datacend.title"),
    Fault('address = "https://www.datacend.io/donum"', "", "campaign-incomplete", "sources.datacend.address"),
]

RESULTS = [
    Fault("maximum = 420", "maximum = 421", "campaign-control-total", "control.volets", "420"),
    Fault("options = 140", "options = 139", "campaign-control-total", "control.volets", "419"),
    Fault(", options = 140", "", "campaign-control-total", "control.volets", "280"),
    Fault("lump = 280\n", "lump = 281\n", "campaign-figure-differs", "volets.socle.figures.points"),
    Fault("acquired = 280", "acquired = 281", "campaign-example-fails", "examples.1.expect.acquired", "280"),
    Fault("open = 140", "open = 0", "campaign-example-fails", "examples.1.expect.open", "140"),
    Fault('gate = "open"', 'gate = "closed"', "campaign-example-fails", "examples.1.expect.gate", "open"),
    Fault(
        'teleservices-socles = "met"',
        'teleservices-socles = "not_met"',
        "campaign-example-fails",
        "examples.1.expect.statuses.teleservices-socles",
        "met",
    ),
    Fault('autres-teleservices = "un', 'sas = "un', "campaign-unknown-reference", "examples.1.expect.statuses", "sas"),
    Fault('teleservices-socles = "met"', 'teleservices-socles = "ok"', "campaign-unknown-reference", "statuses", "ok"),
    Fault('gate = "open"', 'gate = "ouverte"', "campaign-unknown-reference", "expect.gate", "ouverte"),
    Fault("teleservices-socles.aat =", "aat.taux =", "campaign-unknown-reference", "examples.1.answers", "aat"),
    Fault("teleservices-socles.aat =", "teleservices-socles.spe =", "campaign-unknown-reference", "answers", "spe"),
    Fault('"set-aside"', '"laissé"', "campaign-unknown-reference", "applicability"),
    Fault("lap_available = false }", "sector = 1 }", "campaign-unknown-profile-key", "profile", "sector"),
    *(
        Fault('{ percent = "80" }', value, "campaign-example-bad-answer", "examples.1.answers.teleservices-socles.aat")
        for value in (
            '{ percent = "101" }',
            '{ percent = "-1" }',
            '{ percent = "NaN" }',
            "{ percent = 80 }",
            "{ percent = 80.5 }",
            "{ done = 3, total = 2 }",
            "{ done = -1, total = 2 }",
            "{ done = true, total = 2 }",
            "{ faits = 1 }",
            "{}",
            "true",
            '"oui"',
            "80",
        )
    ),
    Fault("lap = true", "lap = 1", "campaign-example-bad-answer", "examples.1.answers.logiciels-a-jour.lap", "1"),
    Fault("apcv = 1", "apcv = true", "campaign-example-bad-answer", "answers.apcv-mss.apcv"),
    Fault("apcv = 1", "apcv = 1000000000", "campaign-wrong-type", "answers.apcv-mss.apcv"),
    Fault('{ percent = "61.2" }', "{ done = 1, total = 2 }", "campaign-example-bad-answer", "answers.tel"),
]


@pytest.mark.parametrize("fault", [*STRUCTURE, *REFERENCES, *RESULTS], ids=lambda fault: f"{fault.code}-{fault.where}")
def test_a_planted_fault_is_refused(fault: Fault) -> None:
    error = refused(planted(fault))
    assert error.code == fault.code
    assert fault.where in str(error.params["where"])
    if fault.value is not None:
        assert str(error.params["value"]) == fault.value


def test_the_example_that_fails_is_named() -> None:
    error = refused(planted(Fault("acquired = 280", "acquired = 281", "", "")))
    assert error.params["title"] == "Socle atteint tout juste"
    assert error.params["expected"] == "281"
    assert error.params["value"] == "280"


def test_bytes_accepted_before_are_not_evaluated_again() -> None:
    wrong = planted(Fault("acquired = 280", "acquired = 281", "", ""))
    assert parse_campaign(wrong, origin=ORIGIN, verified=True).id == "donum-2026"
    with pytest.raises(ForfaitError) as caught:
        parse_campaign(planted(Fault('behind = "socle"', 'behind = "porte"', "", "")), origin=ORIGIN, verified=True)
    assert caught.value.code == "campaign-unknown-reference"


def test_an_example_that_expects_nothing_is_refused() -> None:
    text = SAMPLE_PATH.read_text(encoding="utf-8")
    last = text.rindex("[examples.expect]")
    error = refused((text[:last] + "[examples.expect]\n").encode())
    assert error.code == "campaign-incomplete"


def test_a_campaign_without_examples_is_refused() -> None:
    text = SAMPLE_PATH.read_text(encoding="utf-8")
    error = refused(text[: text.index("[[examples]]")].encode())
    assert (error.code, error.params["where"]) == ("campaign-incomplete", "examples")


def test_lines_that_do_not_add_up_are_refused() -> None:
    text = DONUM.read_text(encoding="utf-8")
    changed = text.replace("points = 20\n", "points = 21\n").replace('value = "20', 'value = "21')
    error = refused(changed.encode())
    assert error.code == "campaign-control-total"
    assert (error.params["where"], error.params["value"], error.params["expected"]) == ("volets.options", "141", "140")


def test_a_total_that_nobody_can_reach_is_refused() -> None:
    # The lines add up, but no profile may earn both: only an evaluation can tell.
    text = DONUM.read_text(encoding="utf-8")
    for indicator, group in (("dmp-ordonnance", "generaliste"), ("apcv-mss", "radiologue")):
        line = f'id = "{indicator}"\n'
        condition = f'profile = {{ specialty_group = "{group}" }}\nprofile_reason = "Essai"\n'
        text = text.replace(line, line + condition, 1)
    error = refused(text.encode())
    assert error.code == "campaign-control-total"
    assert (error.params["where"], error.params["value"]) == ("control.maximum", "360")


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"id = ", "campaign-bad-toml"),
        (b"\x00\x01\x02", "campaign-bad-toml"),
        (b'id = "a"\nid = "b"', "campaign-bad-toml"),
        (b"a = " + b"[" * 100_000, "campaign-bad-toml"),
        (b".".join([b"a"] * 5_000) + b" = 1", "campaign-bad-toml"),
        (b"a = " + b"9" * 5_000, "campaign-bad-toml"),
        (b"a = 1e999999999999999999999", "campaign-bad-toml"),
        ("titre = « é »".encode("latin-1"), "campaign-not-utf8"),
        (b"#" * (MAXIMUM_BYTES + 1), "campaign-too-big"),
        (b"", "campaign-missing-key"),
        (b'{"id": "donum-2026"}', "campaign-bad-toml"),
    ],
    ids=lambda value: value[:12].hex() if isinstance(value, bytes) else value,
)
def test_bytes_that_are_no_campaign_are_refused(data: bytes, code: str) -> None:
    assert refused(data).code == code


def test_a_syntax_fault_gives_its_line() -> None:
    error = refused(b'id = "a"\nyear = = 2026\n')
    assert (error.params["line"], error.params["column"]) == (2, 8)


def test_every_fault_of_a_stage_is_told_at_once() -> None:
    text = DONUM.read_text(encoding="utf-8")
    changed = text.replace("year = 2026\n", "", 1).replace("point_value = 7\n", 'point_value = "sept"\n', 1)
    campaign, faults = problems_of(changed.encode(), origin=ORIGIN)
    assert campaign is None
    assert {(fault.code, fault.params["where"]) for fault in faults} == {
        ("campaign-missing-key", "year"),
        ("campaign-wrong-type", "point_value"),
    }


@pytest.mark.parametrize(
    ("text", "fraction"),
    [
        ("2/3", Fraction(2, 3)),
        ("70 %", Fraction(7, 10)),
        ("70\u00a0%", Fraction(7, 10)),
        ("70\u202f%", Fraction(7, 10)),
        ("70%", Fraction(7, 10)),
        ("66,67 %", Fraction(6667, 10_000)),
        ("2.5 %", Fraction(1, 40)),
        ("0.7", None),
        ("70", None),
        ("2/0", None),
        ("-2/3", None),
        ("66,67 pour cent", None),
    ],
)
def test_thresholds_are_exact(text: str, fraction: Fraction | None) -> None:
    assert parse_threshold(text) == fraction


def test_decimals_stay_exact() -> None:
    # 30.7 has no exact binary form: it must still be thirty and seven tenths.
    text = SAMPLE_PATH.read_text(encoding="utf-8").replace("points = 30.5", "points = 30.7", 1)
    _, faults = problems_of(text.encode(), origin=ORIGIN)
    assert [(fault.code, fault.params["expected"]) for fault in faults] == [("campaign-figure-differs", "30.7")]


_LINES = SAMPLE_PATH.read_text(encoding="utf-8").splitlines(keepends=True)


@settings(max_examples=40)
@given(
    line=st.integers(0, len(_LINES) - 1),
    other=st.sampled_from(["", "x = 1\n", 'id = "x"\n', "[x]\n", "[[x]]\n", "points = 1\n", "[indicators.rule]\n"]),
)
def test_a_line_changed_anywhere_never_breaks_the_reader(line: int, other: str) -> None:
    changed = "".join([*_LINES[:line], other, *_LINES[line + 1 :]]).encode()
    _, faults = problems_of(changed, origin=ORIGIN)
    assert all(fault.code.startswith("campaign-") for fault in faults)


@given(data=st.binary(max_size=200))
def test_any_bytes_are_refused_without_a_traceback(data: bytes) -> None:
    campaign, faults = problems_of(data, origin=ORIGIN)
    assert campaign is None
    assert faults
