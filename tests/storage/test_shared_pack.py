"""Shared packs: the same bytes for the same content, read back whole, and refused for the least thing out of place."""

from __future__ import annotations

import hashlib
import io
import json
import zipfile
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from forfait_desktop.errors import ForfaitError
from forfait_desktop.storage.shared_pack import (
    Proof,
    SharedPack,
    check_campaign,
    proofs_of,
    read_pack,
    render_pack,
    save_pack,
)
from tests.storage.limits import told
from tests.storage.pieces import pdf, png

DATA = pdf()
DIGEST = hashlib.sha256(DATA).hexdigest()
PACK = SharedPack(
    "regles-essai-2023",
    {"coordination": {"msp": {"nom": "MSP du Ried"}}},
    (Proof(DIGEST, "attestation MSP.pdf", ("coordination",), date(2023, 12, 31)),),
    {DIGEST: DATA},
)

IDS = st.from_regex(r"[a-z][a-z0-9-]{0,20}", fullmatch=True)
TEXTS = st.text(st.characters(categories=("L", "Zs"), max_codepoint=0x17F), min_size=1, max_size=40)


def reason(path: Path) -> tuple[str, object]:
    with pytest.raises(ForfaitError) as caught:
        read_pack(path)
    return caught.value.code, caught.value.params["reason"]


def test_a_pack_comes_back_whole_and_twice_the_same(tmp_path: Path) -> None:
    save_pack(PACK, tmp_path / "a.forfait-pack")
    assert read_pack(tmp_path / "a.forfait-pack") == PACK
    assert render_pack(PACK) == (tmp_path / "a.forfait-pack").read_bytes()


def few(values: st.SearchStrategy[Any]) -> st.SearchStrategy[dict[str, Any]]:
    return st.dictionaries(IDS, values, min_size=1, max_size=3)


@settings(max_examples=30)
@given(few(few(few(TEXTS))))
def test_any_texts_come_back(
    tmp_path_factory: pytest.TempPathFactory, texts: dict[str, dict[str, dict[str, str]]]
) -> None:
    clean = {
        line: {key: {one: text for one, text in kept.items() if text.strip()} for key, kept in row.items()}
        for line, row in texts.items()
    }
    if not all(kept for row in clean.values() for kept in row.values()):
        return
    path = tmp_path_factory.mktemp("pack") / "a.forfait-pack"
    path.write_bytes(render_pack(SharedPack("regles-essai-2023", clean)))
    assert read_pack(path).texts == clean


def remade(tmp_path: Path, change: Callable[[dict[str, Any], dict[str, bytes]], None]) -> Path:
    """The same pack, its manifest and its files changed by hand, in the plain form of a .zip."""
    with zipfile.ZipFile(io.BytesIO(render_pack(PACK))) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    manifest = json.loads(files.pop("pack.json"))
    change(manifest, files)
    path = tmp_path / "b.forfait-pack"
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in {"pack.json": json.dumps(manifest).encode(), **files}.items():
            info = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
            info.external_attr, info.create_system = 0o100644 << 16, 3
            archive.writestr(info, data)
    return path


def nothing(_manifest: dict[str, Any], _files: dict[str, bytes]) -> None:
    """The pack as it is."""


def a_key(manifest: dict[str, Any], _files: dict[str, bytes]) -> None:
    manifest["physician"] = "Dr Claire MARTIN"


def a_file(_manifest: dict[str, Any], files: dict[str, bytes]) -> None:
    files["pieces/autre.pdf"] = DATA


def another_content(_manifest: dict[str, Any], files: dict[str, bytes]) -> None:
    files[f"pieces/{DIGEST}.pdf"] = pdf(text=b"autre")


def no_file(_manifest: dict[str, Any], files: dict[str, bytes]) -> None:
    files.clear()


def a_path(manifest: dict[str, Any], _files: dict[str, bytes]) -> None:
    manifest["proofs"][0]["label"] = "../../a.pdf"


def an_id(manifest: dict[str, Any], _files: dict[str, bytes]) -> None:
    manifest["proofs"][0]["indicators"] = ["../x"]


def a_number(manifest: dict[str, Any], _files: dict[str, bytes]) -> None:
    manifest["texts"]["coordination"]["msp"]["nom"] = "2 69 05 49 588 157"


def a_day(manifest: dict[str, Any], _files: dict[str, bytes]) -> None:
    manifest["proofs"][0]["valid_until"] = "31/12/2023"


def a_version(manifest: dict[str, Any], _files: dict[str, bytes]) -> None:
    manifest["version"] = 2


def two_times(manifest: dict[str, Any], _files: dict[str, bytes]) -> None:
    manifest["proofs"] *= 2


def another_format(manifest: dict[str, Any], _files: dict[str, bytes]) -> None:
    manifest["format"] = "dossier"


def an_old_version(manifest: dict[str, Any], _files: dict[str, bytes]) -> None:
    manifest["version"] = 0


def a_true_version(manifest: dict[str, Any], _files: dict[str, bytes]) -> None:
    manifest["version"] = True


def a_word_for_a_version(manifest: dict[str, Any], _files: dict[str, bytes]) -> None:
    manifest["version"] = "2"


def no_list(manifest: dict[str, Any], _files: dict[str, bytes]) -> None:
    manifest["proofs"] = {}


def a_wide_number(manifest: dict[str, Any], _files: dict[str, bytes]) -> None:
    manifest["proofs"][0]["label"] = "269054958815780.pdf"


def a_figure_for_a_text(manifest: dict[str, Any], _files: dict[str, bytes]) -> None:
    manifest["texts"]["coordination"]["msp"]["nom"] = 3


def a_blank_text(manifest: dict[str, Any], _files: dict[str, bytes]) -> None:
    manifest["texts"]["coordination"]["msp"]["nom"] = " "


def a_long_text(manifest: dict[str, Any], _files: dict[str, bytes]) -> None:
    manifest["texts"]["coordination"]["msp"]["nom"] = "a" * 2001


def a_list_for_a_row(manifest: dict[str, Any], _files: dict[str, bytes]) -> None:
    manifest["texts"]["coordination"] = []


def a_wrong_hash(manifest: dict[str, Any], _files: dict[str, bytes]) -> None:
    manifest["proofs"][0]["sha256"] = DIGEST.upper()


def a_proof_with_more(manifest: dict[str, Any], _files: dict[str, bytes]) -> None:
    manifest["proofs"][0]["physician"] = "Dr Claire MARTIN"


def a_line_that_is_no_list(manifest: dict[str, Any], _files: dict[str, bytes]) -> None:
    manifest["proofs"][0]["indicators"] = "coordination"


def a_day_with_an_hour(manifest: dict[str, Any], _files: dict[str, bytes]) -> None:
    manifest["proofs"][0]["valid_until"] = "2023-12-31T00:00"


def a_short_day(manifest: dict[str, Any], _files: dict[str, bytes]) -> None:
    manifest["proofs"][0]["valid_until"] = "20231231"


def a_day_that_is_none(manifest: dict[str, Any], _files: dict[str, bytes]) -> None:
    manifest["proofs"][0]["valid_until"] = "2023-02-30"


def another_extension(_manifest: dict[str, Any], files: dict[str, bytes]) -> None:
    files[f"pieces/{DIGEST}.png"] = files.pop(f"pieces/{DIGEST}.pdf")


def a_long_name(manifest: dict[str, Any], _files: dict[str, bytes]) -> None:
    manifest["proofs"][0]["label"] = "a" * 201


def a_figure_for_a_name(manifest: dict[str, Any], _files: dict[str, bytes]) -> None:
    manifest["proofs"][0]["label"] = 3


def too_many_texts(manifest: dict[str, Any], _files: dict[str, bytes]) -> None:
    manifest["texts"]["coordination"]["msp"] = {f"n{number}": "a" for number in range(501)}


def empty(manifest: dict[str, Any], files: dict[str, bytes]) -> None:
    manifest["texts"], manifest["proofs"] = {}, []
    files.clear()


def test_the_pack_made_by_hand_is_the_one_that_is_read(tmp_path: Path) -> None:
    assert read_pack(remade(tmp_path, nothing)) == PACK


@pytest.mark.parametrize(
    ("change", "why"),
    [
        (a_key, "format"),
        (a_file, "format"),
        (another_content, "format"),
        (no_file, "format"),
        (a_path, "format"),
        (an_id, "format"),
        (a_number, "number"),
        (a_day, "format"),
        (a_version, "newer"),
        (two_times, "format"),
        (another_format, "format"),
        (an_old_version, "format"),
        (a_true_version, "format"),
        (a_word_for_a_version, "format"),
        (no_list, "format"),
        (a_wide_number, "number"),
        (a_figure_for_a_text, "format"),
        (a_blank_text, "format"),
        (a_long_text, "format"),
        (a_list_for_a_row, "format"),
        (a_wrong_hash, "format"),
        (a_proof_with_more, "format"),
        (a_line_that_is_no_list, "format"),
        (a_day_with_an_hour, "format"),
        (a_short_day, "format"),
        (a_day_that_is_none, "format"),
        (another_extension, "format"),
        (too_many_texts, "format"),
        (a_long_name, "format"),
        (a_figure_for_a_name, "format"),
        (empty, "empty"),
    ],
)
def test_the_least_thing_out_of_place_refuses_all(
    tmp_path: Path, change: Callable[[dict[str, Any], dict[str, bytes]], None], why: str
) -> None:
    assert reason(remade(tmp_path, change)) == ("pack-refused", why)


def test_an_active_piece_refuses_the_pack(tmp_path: Path) -> None:
    active = pdf(b"9 0 obj << /S /JavaScript >> endobj\n")
    digest = hashlib.sha256(active).hexdigest()
    bad = SharedPack(PACK.campaign, {}, (Proof(digest, "a.pdf", ("coordination",)),), {digest: active})
    save_pack(bad, tmp_path / "a.forfait-pack")
    assert reason(tmp_path / "a.forfait-pack") == ("evidence-quarantine", "javascript")


@settings(max_examples=60)
@given(st.integers(0, 2000), st.integers(1, 255))
def test_one_changed_byte_is_never_read_as_another_pack(
    tmp_path_factory: pytest.TempPathFactory, place: int, change: int
) -> None:
    data = bytearray(render_pack(PACK))
    data[place % len(data)] ^= change
    path = tmp_path_factory.mktemp("octet") / "a.forfait-pack"
    path.write_bytes(data)
    try:
        found: SharedPack | None = read_pack(path)
    except ForfaitError:
        found = None
    assert found in (None, PACK)


def test_pictures_go_too(tmp_path: Path) -> None:
    data = png(4)
    digest = hashlib.sha256(data).hexdigest()
    pack = SharedPack("regles-essai-2023", {}, (Proof(digest, "écran.png", ("coordination",)),), {digest: data})
    save_pack(pack, tmp_path / "a.forfait-pack")
    assert read_pack(tmp_path / "a.forfait-pack") == pack


def test_what_is_just_within_the_limits_is_read(tmp_path: Path) -> None:
    def full(manifest: dict[str, Any], _files: dict[str, bytes]) -> None:
        manifest["texts"]["coordination"]["msp"] = {f"n{number}": "a" * 2000 for number in range(500)}
        manifest["proofs"][0]["valid_until"] = None
        manifest["proofs"][0]["label"] = "a" * 200

    found = read_pack(remade(tmp_path, full))
    assert len(found.texts["coordination"]["msp"]) == 500
    assert found.proofs[0].valid_until is None


@pytest.mark.parametrize(("count", "read"), [(100, True), (101, False)])
def test_a_hundred_proofs_are_read_and_no_more(tmp_path: Path, count: int, read: bool) -> None:
    def many(manifest: dict[str, Any], files: dict[str, bytes]) -> None:
        held = [pdf(text=b"%d" % number) for number in range(count)]
        digests = [hashlib.sha256(data).hexdigest() for data in held]
        files.clear()
        files.update({f"pieces/{digest}.pdf": data for digest, data in zip(digests, held, strict=True)})
        manifest["proofs"] = [manifest["proofs"][0] | {"sha256": digest} for digest in digests]

    path = remade(tmp_path, many)
    if read:
        assert len(read_pack(path).proofs) == count
    else:
        assert reason(path) == ("pack-refused", "format")


def test_proofs_that_are_no_list_are_refused_even_without_any_file(tmp_path: Path) -> None:
    def change(manifest: dict[str, Any], files: dict[str, bytes]) -> None:
        manifest["proofs"] = {}
        files.clear()

    assert reason(remade(tmp_path, change)) == ("pack-refused", "format")


def test_a_manifest_that_is_no_json_or_is_missing(tmp_path: Path) -> None:
    for number, data in enumerate((b"{", b"[]", None)):
        path = tmp_path / f"{number}.forfait-pack"
        with zipfile.ZipFile(path, "w") as archive:
            info = zipfile.ZipInfo("autre.json" if data is None else "pack.json", (1980, 1, 1, 0, 0, 0))
            info.external_attr, info.create_system = 0o100644 << 16, 3
            archive.writestr(info, data or b"{}")
        assert reason(path) == ("pack-refused", "format")


def test_a_pack_for_other_rules_and_the_proofs_that_are_new() -> None:
    check_campaign(PACK, "regles-essai-2023")
    with pytest.raises(ForfaitError) as caught:
        check_campaign(PACK, "donum-2026")
    assert (caught.value.code, caught.value.params) == (
        "pack-refused", {"reason": "campaign", "campaign": "regles-essai-2023"},
    )  # fmt: skip
    assert proofs_of(PACK, ()) == PACK.proofs
    assert proofs_of(PACK, (DIGEST,)) == ()


def test_every_part_has_the_same_day_and_rights_whatever_the_machine() -> None:
    """docs/format.md: a plain .zip, not packed, always the same for the same content."""
    with zipfile.ZipFile(io.BytesIO(render_pack(PACK))) as archive:
        parts = archive.infolist()
    assert [one.filename for one in parts] == ["pack.json", f"pieces/{DIGEST}.pdf"]
    for one in parts:
        assert one.date_time == (1980, 1, 1, 0, 0, 0)
        assert (one.external_attr >> 16, one.create_system) == (0o100644, 3)
        assert one.compress_type == zipfile.ZIP_STORED


def test_proofs_and_their_lines_are_written_in_one_order() -> None:
    held = {hashlib.sha256(data).hexdigest(): data for data in (pdf(text=b"a"), pdf(text=b"b"), pdf(text=b"c"))}
    proofs = [Proof(digest, "a.pdf", ("b", "a")) for digest in held]
    turned = [Proof(digest, "a.pdf", ("a", "b")) for digest in reversed(held)]
    first, second = (render_pack(SharedPack("essai", {}, tuple(given), held)) for given in (proofs, turned))
    assert first == second


@pytest.mark.parametrize(("beyond", "why"), [(0, ""), (1, "format")])
def test_a_manifest_as_large_as_told_is_read(tmp_path: Path, beyond: int, why: str) -> None:
    with zipfile.ZipFile(io.BytesIO(render_pack(PACK))) as archive:
        files = {name: archive.read(name) for name in archive.namelist()}
    files["pack.json"] = files["pack.json"].ljust(told()["`pack.json`"] + beyond)
    path = tmp_path / "a.forfait-pack"
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in files.items():
            archive.writestr(zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0)), data)
    if why:
        assert reason(path) == ("pack-refused", why)
    else:
        assert read_pack(path) == PACK


def test_the_limits_are_those_that_are_told(tmp_path: Path) -> None:
    limits = told()
    name, text = limits["caractères du nom d’une preuve"], limits["caractères d’un texte d’un pack"]
    texts, proofs = limits["textes d’un pack"], limits["preuves d’un pack"]
    for beyond in (0, 1):
        changes: list[Callable[[dict[str, Any], dict[str, bytes]], None]] = [
            lambda manifest, _files, n=name + beyond: manifest["proofs"][0].update(label="a" * n),  # type: ignore[misc]
            lambda manifest, _files, n=text + beyond: manifest["texts"].update(a={"b": {"c": "a" * n}}),  # type: ignore[misc]
            # With the one of the pack.
            lambda manifest, _files, n=texts + beyond: manifest["texts"].update(  # type: ignore[misc]
                a={"b": {f"n{number}": "a" for number in range(n - 1)}}
            ),
        ]
        for change in changes:
            path = remade(tmp_path, change)
            if beyond:
                assert reason(path) == ("pack-refused", "format")
            else:
                assert read_pack(path).proofs
    assert proofs == 100, "tried above"


def test_a_pack_that_would_not_be_read_back_is_not_written(tmp_path: Path) -> None:
    number = "2 69 05 49 588 157"
    for bad, why in (
        (SharedPack("essai"), "empty"),
        (SharedPack("essai", {"a": {"b": {"c": number}}}), "number"),
        (SharedPack("essai", {}, (Proof(DIGEST, "269054958815780.pdf", ()),), {DIGEST: DATA}), "number"),
    ):
        with pytest.raises(ForfaitError) as caught:
            save_pack(bad, tmp_path / "a.forfait-pack")
        assert (caught.value.code, caught.value.params["reason"]) == ("pack-refused", why)
    assert list(tmp_path.iterdir()) == []
    # Texts alone, or proofs alone, are a pack.
    for good in (
        SharedPack("essai", {"a": {"b": {"c": "MSP"}}}),
        SharedPack("essai", {}, (Proof(DIGEST, "a.pdf", ()),), {DIGEST: DATA}),
    ):
        save_pack(good, tmp_path / "a.forfait-pack")
        assert read_pack(tmp_path / "a.forfait-pack") == good
