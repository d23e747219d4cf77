"""The saved form: nothing lost, nothing guessed, every alteration seen."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import unicodedata
from collections.abc import Callable
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forfait_desktop.domain.answers import UNKNOWN, Physician, Rate, Schemes, Value, Vsm
from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage import dossier as form
from forfait_desktop.storage import jsontext, migrations
from forfait_desktop.storage.dossier import Dossier, Payment, check_against, entry, from_bytes, to_bytes
from tests.sample import sample_campaign
from tests.storage.builders import full_dossier, plain_dossier

FILES = Path(__file__).parent / "files"

KEYS = {
    "format", "schema_version", "id", "revision", "campaign", "campaign_digest", "physician", "answers", "drafts",
    "details", "applicability", "schemes", "notes", "evidence", "declaration", "prepared", "reviewed", "modified",
    "closed", "payment", "sha256",
}  # fmt: skip
"""Design §5, copied by hand."""


def signed(raw: dict[str, Any]) -> bytes:
    """The raw content with the checksum that the format asks for, computed here from its definition."""
    bare = {key: value for key, value in raw.items() if key != "sha256"}
    text = json.dumps(bare, sort_keys=True, ensure_ascii=False, separators=(",", ":"))
    return json.dumps({**bare, "sha256": hashlib.sha256(text.encode()).hexdigest()}, ensure_ascii=False).encode()


def raw_full() -> dict[str, Any]:
    raw: dict[str, Any] = json.loads(to_bytes(full_dossier()))
    return raw


def refusal(data: bytes) -> ForfaitError:
    with pytest.raises(ForfaitError) as raised:
        from_bytes(data)
    return raised.value


def test_every_field_comes_back() -> None:
    defaults = plain_dossier()
    unchanged = {"id", "campaign", "campaign_digest", "modified", "schema_version"}
    for field in dataclasses.fields(Dossier):
        if field.name not in unchanged:
            assert getattr(full_dossier(), field.name) != getattr(defaults, field.name), field.name
    assert from_bytes(to_bytes(full_dossier())) == full_dossier()
    assert from_bytes(to_bytes(defaults)) == defaults


def test_the_file_is_what_the_contract_says() -> None:
    data = to_bytes(full_dossier())
    text = data.decode("utf-8")
    raw = json.loads(text)
    assert set(raw) == KEYS | {"questions"}
    assert list(raw) == sorted(raw)
    assert text.startswith('{\n  "answers": {\n')
    assert raw["format"] == "forfait-desktop"
    assert raw["schema_version"] == 1
    assert raw["answers"]["dmp"]["taux"] == {"done": 96, "total": 120, "percent": "80.0"}
    assert raw["answers"]["sesam-vitale"] == {"atteint": None}
    assert raw["answers"]["teletransmission"]["taux"] == {"done": 5}
    assert raw["schemes"]["assistant-medical"]["fte"] == "0.5"
    assert raw["payment"] == {
        "amount": "4424.50",
        "date": "2024-05-02",
        "lines": {"dmp": "280", "volet-1": "0.5"},
        "notified": "2024-05-15",
        "until": "2024-07-15",
        "contested": ["dmp"],
        "letter": "Madame, Monsieur,\nje conteste.",
    }
    assert raw["physician"]["profile"]["first_installation"] == "2009-09-01"
    assert json.loads(signed(raw)) == raw


def test_an_empty_dossier_has_every_key_too() -> None:
    raw = json.loads(to_bytes(plain_dossier()))
    assert set(raw) == KEYS
    assert raw["closed"] is None
    assert raw["payment"] == {"amount": None, "date": None}
    assert (raw["prepared"], raw["reviewed"]) == ({"by": "", "on": None}, {"by": "", "on": None})


def test_asking_for_a_scheme_without_a_figure_is_kept() -> None:
    dossier = dataclasses.replace(plain_dossier(), schemes=Schemes(vsm=Vsm()))
    assert from_bytes(to_bytes(dossier)).schemes == Schemes(vsm=Vsm())


def test_percentages_keep_their_decimals_and_never_an_exponent() -> None:
    for typed in ("80", "80.0", "0.0000001", "66.67", "100.000"):
        dossier = dataclasses.replace(plain_dossier(), answers={"dmp": {"taux": Rate(percent=Decimal(typed))}})
        data = to_bytes(dossier)
        assert json.loads(data)["answers"]["dmp"]["taux"] == {"percent": typed}
        assert str(from_bytes(data).answers) == str(dossier.answers)


def test_the_entry_is_what_is_evaluated() -> None:
    dossier = full_dossier()
    given_entry = entry(dossier)
    assert given_entry.answers == dossier.answers
    assert given_entry.drafts == dossier.drafts
    assert given_entry.applicability == dossier.applicability
    assert given_entry.profile == dossier.physician.profile
    assert given_entry.schemes == dossier.schemes


# --- text -------------------------------------------------------------------------------------------------------------

texts = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
numbers = st.integers(0, 10**6)
values: st.SearchStrategy[Value] = st.one_of(
    st.booleans(),
    st.integers(0, 999_999_999),
    st.just(UNKNOWN),
    st.builds(
        lambda total, part, percent: Rate(min(part, total), total, percent),
        numbers,
        numbers,
        st.none() | st.decimals(0, 100, places=2),
    ),
    st.builds(lambda done: Rate(done=done), numbers),
)


@settings(max_examples=120, deadline=None)
@given(name=texts, note=texts, detail=texts, draft=texts, value=values)
def test_any_text_comes_back_in_form_nfc(name: str, note: str, detail: str, draft: str, value: Value) -> None:
    dossier = dataclasses.replace(
        full_dossier(),
        physician=Physician(name=name),
        notes={"general": note},
        details={"coordination": {"msp": {"nom": detail}}},
        drafts={"dmp": {"taux": {"done": draft}}},
        answers={"dmp": {"taux": value}},
    )
    read = from_bytes(to_bytes(dossier))
    assert read.physician.name == unicodedata.normalize("NFC", name)
    assert read.notes["general"] == unicodedata.normalize("NFC", note)
    assert read.details["coordination"]["msp"]["nom"] == unicodedata.normalize("NFC", detail)
    assert read.drafts["dmp"]["taux"]["done"] == unicodedata.normalize("NFC", draft)
    assert read.answers == {"dmp": {"taux": value}}
    assert to_bytes(read) == to_bytes(dossier)


@pytest.mark.parametrize("name", ["Œuvre d’Aÿ", "NGUYỄN", "e\u0301", "\u202e عربي", "x" * 200_000, "a\nb\tc\0d", "🩺"])
def test_difficult_names(name: str) -> None:
    dossier = dataclasses.replace(plain_dossier(), physician=Physician(name=name))
    assert from_bytes(to_bytes(dossier)).physician.name == unicodedata.normalize("NFC", name)


def test_half_a_character_is_refused_at_writing() -> None:
    with pytest.raises(ForfaitError) as raised:
        to_bytes(dataclasses.replace(plain_dossier(), notes={"general": "a\ud800"}))
    assert raised.value.code == "text-unsavable"


# --- refusals ---------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("data", "reason"),
    [
        (b"", "empty"),
        (b"\0" * 4096, "empty"),
        (b" \n ", "empty"),
        (b"\x89PNG\r\n\x1a\n\xff\xfe", "not-utf8"),
        (b"%PDF-1.7 bonjour", "not-json"),
        (b"{", "not-json"),
        (b'{"a": 1}{"a": 1}', "not-json"),
        (b"\xef\xbb\xbf{}", "not-json"),
        (b"[1, 2]", "not-object"),
        (b'{"a": 1, "a": 2}', "duplicate-key"),
        (b'{"format": {"a": 1, "a": 1}}', "duplicate-key"),
        (b'{"a": NaN}', "not-finite"),
        (b'{"a": -Infinity}', "not-finite"),
        (b'{"a": 1e999}', "not-finite"),
        (b'{"a": ' + b"9" * 5000 + b"}", "huge-number"),
        (b"[" * 100_000, "too-deep"),
        (b'{"a":' * 100 + b"1" + b"}" * 100, "too-deep"),
        (b'{"a": "\\ud800"}', "surrogate"),
        (b'{"\\udc00": 1}', "surrogate"),
        (b'{"format": "forfait-desktop", "schema_version": 1}', "checksum"),
        (b'{"format": "autre", "schema_version": 1}', "format"),
    ],
)
def test_what_is_not_a_whole_file_is_damaged(data: bytes, reason: str) -> None:
    error = refusal(data)
    assert (error.code, error.params["reason"]) == ("dossier-damaged", reason)


def test_a_file_too_large_is_refused_before_it_is_parsed() -> None:
    error = refusal(b" " * (jsontext.SIZE_MAXIMUM + 1))
    assert error.params["reason"] == "too-large"


def test_the_json_of_another_program_is_foreign() -> None:
    assert refusal(b'{"name": "autre", "answers": {}}').code == "dossier-foreign"
    assert refusal(b'{"format": "autre"}').code == "dossier-foreign"


def altered(change: Callable[[dict[str, Any]], object]) -> bytes:
    raw = raw_full()
    change(raw)
    return signed(raw)


@pytest.mark.parametrize(
    ("change", "where"),
    [
        (lambda raw: raw.pop("campaign"), "campaign"),
        (lambda raw: raw.update(inconnu=1), "inconnu"),
        (lambda raw: raw.update(id="pas-un-uuid"), "id"),
        (lambda raw: raw.update(id=raw["id"].upper()), "id"),
        (lambda raw: raw.update(revision=-1), "revision"),
        (lambda raw: raw.update(revision="1"), "revision"),
        (lambda raw: raw.update(revision=True), "revision"),
        (lambda raw: raw.update(schema_version="1"), "schema_version"),
        (lambda raw: raw.update(schema_version=0), "schema_version"),
        (lambda raw: raw.update(campaign_digest="x"), "campaign_digest"),
        (lambda raw: raw.update(modified="20/12/2023"), "modified"),
        (lambda raw: raw.update(modified="2023-12-20T00:00:00"), "modified"),
        (lambda raw: raw.update(modified=1703030400), "modified"),
        (lambda raw: raw.update(modified="2023-02-30"), "modified"),
        (lambda raw: raw["physician"].update(name=3), "physician.name"),
        (lambda raw: raw["physician"].update(ins="x"), "physician.ins"),
        (lambda raw: raw["physician"]["profile"].update(medecin_traitant=1), "physician.profile.medecin_traitant"),
        (lambda raw: raw["physician"]["profile"].update(patients=-1), "physician.profile.patients"),
        (lambda raw: raw["physician"]["profile"].update(specialty_group="x"), "physician.profile.specialty_group"),
        (lambda raw: raw["applicability"].update(dmp="autre"), "applicability.dmp"),
        (lambda raw: raw["schemes"].update(autre={}), "schemes.autre"),
        (lambda raw: raw["schemes"]["vsm"].update(vsm_sent=1_000_000_000), "schemes.vsm.vsm_sent"),
        (lambda raw: raw["schemes"]["assistant-medical"].update(fte="2"), "schemes.assistant-medical.fte"),
        (lambda raw: raw["schemes"]["assistant-medical"].update(year=0), "schemes.assistant-medical.year"),
        (lambda raw: raw["payment"].update(amount=12.5), "payment.amount"),
        (lambda raw: raw["payment"].update(amount="1e5"), "payment.amount"),
        (lambda raw: raw["payment"].update(amount="NaN"), "payment.amount"),
        (lambda raw: raw["payment"].update(lines={"dmp": "1e5"}), "payment.lines.dmp"),
        (lambda raw: raw["payment"].update(lines=None), "payment.lines"),
        (lambda raw: raw["evidence"][0].update(sha256="x"), "evidence.0.sha256"),
        (lambda raw: raw["evidence"][0].update(file="../../.bashrc"), "evidence.0.file"),
        (lambda raw: raw["evidence"][0].update(file="/etc/passwd"), "evidence.0.file"),
        (lambda raw: raw["evidence"][0].update(file="C:\\x"), "evidence.0.file"),
        (lambda raw: raw["evidence"][0].pop("file"), "evidence.0.file"),
        (lambda raw: raw["evidence"][1].pop("place"), "evidence.1.sha256"),
        (lambda raw: raw["evidence"][1].update(file="Justificatifs/x.pdf"), "evidence.1.sha256"),
        (lambda raw: raw["drafts"]["mss-patient"]["taux"].update(done=3), "drafts.mss-patient.taux.done"),
        (lambda raw: raw.update(notes=None), "notes"),
    ],
)  # fmt: skip
def test_a_right_checksum_does_not_make_a_wrong_shape_right(
    change: Callable[[dict[str, Any]], object], where: str
) -> None:
    error = refusal(altered(change))
    assert (error.code, error.params["where"]) == ("dossier-inconsistent", where)


@pytest.mark.parametrize(
    ("value", "problem"),
    [
        ("3", "answers-not-integer"),
        (3.5, "answers-not-integer"),
        ([], "answers-wrong-kind"),
        ({"done": 5, "total": 4}, "answers-done-over-total"),
        ({"percent": "101"}, "answers-bad-percent"),
        ({"percent": 80}, "answers-bad-percent"),
        ({"autre": 1}, "answers-unknown-key"),
        (-1, "answers-out-of-range"),
    ],
)
def test_a_wrong_answer_is_named(value: object, problem: str) -> None:
    error = refusal(altered(lambda raw: raw["answers"].update(dmp={"taux": value})))
    assert (error.code, error.params["problem"]) == ("dossier-inconsistent", problem)


def test_no_message_repeats_a_number_long_enough_to_be_a_patient() -> None:
    error = refusal(altered(lambda raw: raw["answers"].update(dmp={"taux": "1 84 12 76 451 089 46"})))
    assert "84 12" not in str(error)


# --- damage -----------------------------------------------------------------------------------------------------------


def test_every_truncation_is_seen() -> None:
    data = to_bytes(full_dossier())
    for length in range(len(data)):
        assert refusal(data[:length]).code in ("dossier-damaged", "dossier-foreign"), length


@settings(max_examples=600, deadline=None)
@given(place=st.integers(0, len(to_bytes(full_dossier())) - 1), bit=st.integers(0, 7))
def test_every_flipped_bit_is_seen(place: int, bit: int) -> None:
    data = bytearray(to_bytes(full_dossier()))
    data[place] ^= 1 << bit
    assert refusal(bytes(data)).code in ("dossier-damaged", "dossier-foreign")


def test_two_files_one_after_the_other_are_damaged() -> None:
    data = to_bytes(full_dossier())
    assert refusal(data + data).code == "dossier-damaged"


# --- versions ---------------------------------------------------------------------------------------------------------


def test_a_later_version_opens_without_what_it_adds_and_is_never_written_back() -> None:
    def later(raw: dict[str, Any]) -> None:
        raw.update(schema_version=7, nouveau={"x": 1.5})
        raw["physician"]["nouveau"] = "x"

    dossier = from_bytes(altered(later))
    assert dossier.newer
    assert dossier == dataclasses.replace(full_dossier(), schema_version=7)
    with pytest.raises(ForfaitError) as raised:
        to_bytes(dossier)
    assert raised.value.code == "dossier-newer"


def test_a_version_number_that_was_damaged_is_no_later_version() -> None:
    """Taken for one, the declaration would open without what can be saved of it, and no earlier version be offered."""
    data = to_bytes(full_dossier())
    assert data.count(b'"schema_version": 1,') == 1
    error = refusal(data.replace(b'"schema_version": 1,', b'"schema_version": 7,'))
    assert (error.code, error.params) == ("dossier-damaged", {"reason": "checksum"})
    # Of a later version, nothing here knows how its checksum is made: it is never taken for damage.
    later = altered(lambda raw: raw.update(schema_version=2))
    assert refusal(later.replace(b'"schema_version": 2,', b'"schema_version": 7,')).code == "dossier-newer"


def test_a_later_version_that_cannot_be_understood_is_named() -> None:
    error = refusal(altered(lambda raw: raw.update(schema_version=7, answers=[])))
    assert error.code == "dossier-newer"
    assert error.params == {"schema_version": 7, "supported": 1}


def test_every_version_ever_written_still_opens_and_has_its_sample() -> None:
    assert sorted(migrations.MIGRATIONS) == list(range(1, migrations.CURRENT))
    for version in range(1, migrations.CURRENT + 1):
        data = (FILES / f"v{version}.forfait").read_bytes()
        assert json.loads(data)["schema_version"] == version
        dossier = from_bytes(data)
        check_against(dossier, sample_campaign())
        assert from_bytes(to_bytes(dossier)) == dossier


def test_the_first_version_reads_as_it_was_written() -> None:
    dossier = from_bytes((FILES / "v1.forfait").read_bytes())
    # The rules of the tests may change; the frozen file remembers those of its day.
    now = full_dossier()
    # Written before pieces had a place and the day on which they were added: both are optional.
    then = (dataclasses.replace(now.evidence[0], added=None),)
    # Likewise before what the caisse prints line by line, and the contestation, were kept beside the amount.
    paid = Payment(now.payment.amount, now.payment.date)
    assert dossier == dataclasses.replace(
        now, campaign_digest=dossier.campaign_digest, evidence=then, payment=paid, questions={}
    )


def test_migrations_are_applied_in_order_and_leave_what_was_read() -> None:
    def one(raw: dict[str, Any]) -> dict[str, Any]:
        return {**raw, "steps": [*raw["steps"], "one"]}

    def two(raw: dict[str, Any]) -> dict[str, Any]:
        return {**raw, "steps": [*raw["steps"], "two"]}

    raw: dict[str, Any] = {"schema_version": 1, "steps": []}
    migrated = migrations.migrate(raw, 1, registry={1: one, 2: two}, current=3)
    assert migrated == {"schema_version": 3, "steps": ["one", "two"]}
    assert raw == {"schema_version": 1, "steps": []}
    assert migrations.migrate(raw, 3, registry={}, current=3) == raw


# --- against the rules ------------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "change",
    [
        {"answers": {"inconnu": {"atteint": True}}},
        {"answers": {"horaires": {"inconnu": True}}},
        {"answers": {"horaires": {"atteint": 3}}},
        {"drafts": {"inconnu": {"taux": {}}}},
        {"drafts": {"dmp": {"inconnu": {}}}},
        {"details": {"dmp": {"inconnu": {}}}},
        {"applicability": {"inconnu": "kept"}},
        {"campaign": "autre-2023"},
    ],
)
def test_a_dossier_of_other_rules_is_inconsistent(change: dict[str, Any]) -> None:
    check_against(full_dossier(), sample_campaign())
    with pytest.raises(ForfaitError) as raised:
        check_against(dataclasses.replace(full_dossier(), **change), sample_campaign())
    assert raised.value.code == "dossier-inconsistent"


def test_a_new_dossier_has_an_id_of_its_own() -> None:
    first = form.new_dossier("donum-2026", "0" * 64, plain_dossier().modified)
    second = form.new_dossier("donum-2026", "0" * 64, plain_dossier().modified)
    assert first.id != second.id
    assert from_bytes(to_bytes(first)) == first
