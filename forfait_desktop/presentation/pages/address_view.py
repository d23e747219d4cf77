"""The patient-address helper (ux.md E08): what is said of a matricule while it is typed. Nothing is kept here."""

from __future__ import annotations

from dataclasses import field
from typing import Literal

from forfait_desktop.domain.identifiers import MATRICULE_LENGTH, Matricule, read_matricule
from forfait_desktop.presentation.wording.wording import Wording
from forfait_desktop.records import dataclass


@dataclass(frozen=True, slots=True)
class AddressView:
    """What the helper shows for a text. The number and the address appear in no `repr`.

    Attributes:
        state: `empty`; `ok`; `doubt` (the key does not match: the address can be copied all the same); `wrong`.
        message: « Clé vérifiée », or what is wrong.
        address: what the button copies, "" when there is none.
        shown: what the result label reads (« L’adresse apparaîtra ici. », or the address).
        accessible: accessible name of the result (« Adresse : … »).
        button: text of the button, "" when there is nothing to copy.
        notes: provisional number, Corsica.
        proposed: for 13 digits, the 15 with the key computed, to be confirmed; "" otherwise.
        proposal: the sentence about it.
    """

    state: Literal["empty", "ok", "doubt", "wrong"]
    message: str
    address: str = field(default="", repr=False)
    shown: str = field(default="", repr=False)
    accessible: str = field(default="", repr=False)
    button: str = ""
    notes: tuple[str, ...] = ()
    proposed: str = field(default="", repr=False)
    proposal: str = field(default="", repr=False)


def address_view(text: str, words: Wording) -> AddressView:
    """What to show for a matricule as typed or pasted; never raises."""
    read = read_matricule(text)
    home = words.home
    notes = []
    if read.provisional:
        notes.append(home.address_provisional())
    if read.corsica and read.address:
        notes.append(home.address_corsica())
    if read.address:
        good = read.status == "valid"
        return AddressView(
            state="ok" if good else "doubt",
            message=home.address_good_key() if good else home.address_wrong_key(),
            address=read.address,
            shown=read.address,
            accessible=home.address(read.address),
            button=home.copy_address() if good else home.copy_anyway(),
            notes=tuple(notes),
        )
    empty = home.address_empty()
    return AddressView(
        state="empty" if read.status == "empty" else "wrong",
        message=_message(read, words),
        shown=empty,
        accessible=empty,
        notes=tuple(notes),
        proposed=read.proposed,
        proposal=home.address_proposed(read.proposed) if read.proposed else "",
    )


def _message(read: Matricule, words: Wording) -> str:
    home = words.home
    match read.status:
        case "empty":
            return ""
        case "bad-character":
            return home.address_characters()
        case "too-short":
            return words.entry.length(home.matricule(), MATRICULE_LENGTH, MATRICULE_LENGTH - read.lacking)
        case "too-long":
            return words.entry.length(home.matricule(), MATRICULE_LENGTH, MATRICULE_LENGTH + read.lacking)
        case "bad-sex":
            return home.address_start()
        case _:
            return home.address_month()
