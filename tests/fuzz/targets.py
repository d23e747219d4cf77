"""What reads something that somebody else wrote: a name, seeds, and a function that may only raise a `ForfaitError`."""

from __future__ import annotations

import io
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from openpyxl import Workbook

from forfait_desktop.campaigns.loader import parse_campaign
from forfait_desktop.domain.count_import import identity_in, propose_columns
from forfait_desktop.domain.figures import read_figure
from forfait_desktop.domain.identifiers import read_am_number, read_finess, read_matricule, read_rpps
from forfait_desktop.domain.identities import days_in, document_signs
from forfait_desktop.domain.patient_number import holds_patient_number
from forfait_desktop.domain.rate_paste import RateName, read_rates
from forfait_desktop.presentation.exports.archive import verify
from forfait_desktop.presentation.pages.entry import parse_count, parse_date, parse_percent
from forfait_desktop.storage.answers_file import read_answers
from forfait_desktop.storage.archive_import import import_archive
from forfait_desktop.storage.dossier import check_against, from_bytes, to_bytes
from forfait_desktop.storage.evidence_kinds import check_pdf, kind_of
from forfait_desktop.storage.shared_pack import Proof, SharedPack, read_pack, render_pack
from forfait_desktop.storage.tables import TableReader
from tests.sample import sample_campaign, sample_data
from tests.storage.archives import sound
from tests.storage.builders import full_dossier, plain_dossier
from tests.storage.pieces import jpeg, packed, pdf, png

NOTHING = Path(tempfile.gettempdir()) / "forfait-fuzz"
NUMBERS = b"12,5", b"1 234", b"66,67 %", "12\u00a0345,60 €".encode(), b"-3", b"96/120", "٣٤".encode()
DAYS = b"21/11/2026", b"2026-11-21", b"1 janvier 2024", b"29.02.2023", b"le 3/4/24"
IDS = b"2 69 05 49 588 157 80", b"10003461033", b"1 84 2A 004 123 456 78", b"670784947", b"675123456"


@dataclass(frozen=True)
class Target:
    """One reader. `weight` is how many of its inputs take as long as one of the slowest."""

    seeds: tuple[bytes, ...]
    read: Callable[[bytes], object]
    weight: int = 1


def _dossier(data: bytes) -> None:
    dossier = from_bytes(data)
    check_against(dossier, sample_campaign())
    if not dossier.newer:
        assert from_bytes(to_bytes(dossier)) == dossier


def _in_a_file(data: bytes, ending: str, read: Callable[[Path], object]) -> None:
    NOTHING.mkdir(exist_ok=True)
    with tempfile.NamedTemporaryFile(dir=NOTHING, suffix=ending) as file:
        file.write(data)
        file.flush()
        read(Path(file.name))


def _archive(data: bytes) -> None:
    with tempfile.TemporaryDirectory(prefix="fuzz-") as folder:
        library = Path(folder, "Bibliothèque")
        source = Path(folder, "archive.zip")
        source.write_bytes(data)
        try:
            import_archive(source, library, verify)
        except BaseException:
            assert not library.exists() or list(library.iterdir()) == []
            raise


def _piece(data: bytes) -> None:
    if kind_of(data, "piece.pdf") == "pdf":
        check_pdf(data, "piece.pdf")


def _texts(data: bytes) -> None:
    text = data.decode("utf-8", "surrogateescape")
    for read in (parse_count, parse_percent, parse_date, read_figure, days_in, document_signs, holds_patient_number):
        read(text)


def _identifiers(data: bytes) -> None:
    text = data.decode("utf-8", "surrogateescape")
    for read in (read_matricule, read_rpps, read_am_number, read_finess):
        read(text)


def _paste(data: bytes) -> None:
    known = (RateName("dmp", ("Alimentation du DMP", "DMP")), RateName("mss", ("Messagerie",)))
    read_rates(data.decode("utf-8", "replace"), known)


def _table(data: bytes) -> None:
    def read(path: Path) -> None:
        for sheet in TableReader().read(path).sheets:
            propose_columns(sheet.headings, sheet.rows)
            identity_in(sheet.rows, 2026)

    _in_a_file(data, ".csv", read)


def workbook() -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in (["Indicateur", "Actes", "Total"], ["DMP", 96, 120], ["MSS", 3.5, "=1+1"]):
        sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def pack() -> bytes:
    from forfait_desktop.storage.atomic import sha256

    data = pdf()
    texts = {"coordination": {"msp": {"nom": "MSP du Ried"}}}
    proof = Proof(sha256(data), "Attestation", ("coordination",))
    return render_pack(SharedPack("donum-2026", texts, (proof,), {sha256(data): data}))


TARGETS = {
    "dossier": Target((to_bytes(full_dossier()), to_bytes(plain_dossier())), _dossier, 6),
    "answers": Target(
        (b'{"campaign": "x", "answers": {"dmp": {"taux": {"done": 96, "total": 120}}}}',), read_answers, 8
    ),
    "campaign": Target((sample_data(),), lambda data: parse_campaign(data, origin="essai")),
    "table": Target((b"Indicateur;Actes;Total\r\nDMP;96;120\r\nMSS;3,5 %;4\r\n", workbook()), _table, 3),
    "archive": Target((sound(),), _archive, 3),
    "pack": Target((pack(),), lambda data: _in_a_file(data, ".forfait-pack", read_pack), 6),
    "piece": Target((pdf(), pdf(packed(b"<< /S /JavaScript >>")), png(3), jpeg(b"x")), _piece, 8),
    "text": Target((*NUMBERS, *DAYS), _texts, 20),
    "identifier": Target(IDS, _identifiers, 20),
    "paste": Target((b"DMP 96/120\nMessagerie\t66,67 %\n",), _paste, 10),
}
