"""Shared packs: what may be put in one, and what one would add here. No person, no amount, no count, no answer.

Codes raised here, all `ForfaitError`: `pack-refused` (« campaign »), those of `Session.apply`.
"""

from __future__ import annotations

import dataclasses
import uuid
from collections.abc import Mapping, Sequence

from forfait_desktop.domain.campaign import Criterion, Detail, Indicator, criteria_of
from forfait_desktop.domain.identities import folded
from forfait_desktop.domain.patient_number import holds_patient_number
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.evidence.piece_view import piece_name
from forfait_desktop.presentation.pages import entry as typing_in
from forfait_desktop.presentation.wording.names import row_name
from forfait_desktop.presentation.wording.packs import PackWords
from forfait_desktop.records import dataclass
from forfait_desktop.session.changes import Change, Changes, SetDetail, SetEvidence
from forfait_desktop.session.session import Session
from forfait_desktop.storage.dossier import EvidenceRecord
from forfait_desktop.storage.evidence import Piece
from forfait_desktop.storage.names import safe_name
from forfait_desktop.storage.shared_pack import Proof, SharedPack, check_campaign, proofs_of

_OWN_KEYS = frozenset({"adresse"})
"""Texts that name one physician (their own address): never in a pack."""


@dataclass(frozen=True, slots=True)
class PackItem:
    """Something that may be put in a pack: its id, its text, whether it is proposed, why it is not."""

    id: str
    text: str
    proposed: bool
    why: str = ""


@dataclass(frozen=True, slots=True)
class PackPreview:
    """What an import would add: one sentence, what is left as it is, and whether anything would change."""

    sentence: str
    kept: str
    changes: bool


class Packs:
    """Packs of an open declaration.

    Args:
        session: the open declaration.
        words: the sentences.
    """

    def __init__(self, session: Session, words: PackWords) -> None:
        self._session = session
        self._words = words

    # --- making one -----------------------------------------------------------------------------------------------

    def items(self) -> tuple[PackItem, ...]:
        """Proofs first, then texts. What names the physician is not proposed, and says so."""
        found = [self._proof_item(record) for record in self._session.dossier.evidence if record.file]
        found += [
            PackItem(
                f"texte.{line.id}.{criterion.id}.{detail.key}",
                self._words.text_item(row_name(line), detail.label, text),
                proposed=not self._names_owner(text),
                why=self._words.names_owner() if self._names_owner(text) else "",
            )
            for line, criterion, detail, text in self._texts()
        ]
        return tuple(found)

    def _proof_item(self, record: EvidenceRecord) -> PackItem:
        owner = self._names_owner(f"{record.label} {record.file.rpartition('/')[2]}")
        lines = fr.listing([row_name(line) for line in self._lines(record.indicators)])
        text = self._words.proof_item(piece_name(record), lines)
        return PackItem(f"preuve.{record.id}", text, not owner, self._words.names_owner() if owner else "")

    def chosen(self, ids: Sequence[str]) -> tuple[SharedPack, tuple[EvidenceRecord, ...]]:
        """The pack of what was chosen, without its files, and the records whose files it needs."""
        wanted = frozenset(ids)
        records = tuple(one for one in self._session.dossier.evidence if one.file and f"preuve.{one.id}" in wanted)
        texts: dict[str, dict[str, dict[str, str]]] = {}
        for line, criterion, detail, text in self._texts():
            if f"texte.{line.id}.{criterion.id}.{detail.key}" in wanted:
                texts.setdefault(line.id, {}).setdefault(criterion.id, {})[detail.key] = text
        proofs = {
            one.sha256: Proof(one.sha256, safe_name(piece_name(one), "Pièce"), one.indicators, one.valid_until)
            for one in records
        }
        return SharedPack(self._session.campaign.id, texts, tuple(proofs.values())), records

    def _texts(self) -> list[tuple[Indicator, Criterion, Detail, str]]:
        details = self._session.dossier.details
        return [
            (line, criterion, detail, text)
            for line in self._session.campaign.indicators
            for criterion in criteria_of(line)
            for detail in criterion.details
            if detail.key not in _OWN_KEYS
            and (text := details.get(line.id, {}).get(criterion.id, {}).get(detail.key, ""))
            and text != typing_in.MASKED
        ]

    def _names_owner(self, text: str) -> bool:
        physician = self._session.dossier.physician
        names = [physician.family_name, physician.rpps, *physician.name.split()]
        words = {folded(one) for one in names if len(one) > 2 and folded(one) not in ("docteur", "dr", "pr")}
        read = set(folded(text).replace("-", " ").replace("_", " ").replace(".", " ").split())
        return bool(words & read)

    # --- reading one ----------------------------------------------------------------------------------------------

    def preview(self, pack: SharedPack) -> PackPreview:
        """« 1 preuve et 1 texte pour Exercice coordonné. Rien d’autre ne sera modifié. ».

        Raises:
            ForfaitError: `pack-refused`, reason « campaign ».
        """
        check_campaign(pack, self._session.campaign.id)
        proofs = self._new_proofs(pack)
        texts, kept = self._new_texts(pack)
        touched = {line for one in proofs for line in one.indicators} | {one.indicator for one in texts}
        lines = [row_name(line) for line in self._session.campaign.indicators if line.id in touched]
        return PackPreview(
            self._words.preview(len(proofs), len(texts), lines),
            self._words.kept(kept) if kept else "",
            bool(proofs or texts),
        )

    def new_proofs(self, pack: SharedPack) -> tuple[Proof, ...]:
        """The proofs whose file is to be copied."""
        return self._new_proofs(pack)

    def import_pack(self, pack: SharedPack, pieces: Mapping[str, Piece]) -> int:
        """Add the proofs (their copies by SHA-256) and the texts as one undo step. Returns how many things were added.

        Raises:
            ForfaitError: `pack-refused`, the session is read-only.
        """
        check_campaign(pack, self._session.campaign.id)
        today = self._session.evaluation.today
        records = list(self._session.dossier.evidence)
        proofs = [one for one in self._new_proofs(pack) if one.sha256 in pieces]
        for one in proofs:
            lines = tuple(line.id for line in self._lines(one.indicators))
            record = EvidenceRecord(
                str(uuid.uuid4()), pieces[one.sha256].file, one.sha256, lines, typing_in.storable(one.label),
                valid_until=one.valid_until, added=today,
            )  # fmt: skip
            records.append(record)
        texts, _ = self._new_texts(pack)
        changes: list[Change] = [SetEvidence(tuple(records))] if proofs else []
        changes += [dataclasses.replace(one, text=typing_in.storable(one.text)) for one in texts]
        if changes:
            self._session.apply(Changes(tuple(changes)))
        return len(proofs) + len(texts)

    def _new_proofs(self, pack: SharedPack) -> tuple[Proof, ...]:
        here = {one.sha256 for one in self._session.dossier.evidence}
        return tuple(one for one in proofs_of(pack, tuple(here)) if self._lines(one.indicators))

    def _new_texts(self, pack: SharedPack) -> tuple[list[SetDetail], int]:
        """The texts that fill an empty field, and how many fields keep another text."""
        new: list[SetDetail] = []
        kept = 0
        for line in self._session.campaign.indicators:
            for criterion in criteria_of(line):
                for detail in criterion.details:
                    text = pack.texts.get(line.id, {}).get(criterion.id, {}).get(detail.key, "")
                    if not text or detail.key in _OWN_KEYS or holds_patient_number(text):
                        continue
                    now = self._session.dossier.details.get(line.id, {}).get(criterion.id, {}).get(detail.key, "")
                    if not now:
                        new.append(SetDetail(line.id, criterion.id, detail.key, text))
                    elif now != text:
                        kept += 1
        return new, kept

    def _lines(self, indicators: Sequence[str]) -> list[Indicator]:
        return [line for line in self._session.campaign.indicators if line.id in indicators]
