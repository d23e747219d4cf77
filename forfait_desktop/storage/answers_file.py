"""The answers file: the light form of a dossier, for other programs (docs/format.md).

Codes raised here, all `ForfaitError`, beside those of `values`:

====================== ===============================================================================================
code                    parameters
====================== ===============================================================================================
answers-unreadable      reason and its parameters, as in `jsontext` (empty, not-json with line and column, too-deep…)
answers-duplicate-key   key
answers-missing-key     key (« campaign » or « answers »)
answers-bad-field       field (« campaign », « physician.profile.sector »…), value
answers-unknown-key     key, where ("" for the top of the file)
====================== ===============================================================================================
"""

from __future__ import annotations

import codecs

from forfait_desktop.domain.answers import Answers, Entry, Physician, Schemes
from forfait_desktop.domain.campaign import Campaign
from forfait_desktop.errors import ForfaitError
from forfait_desktop.records import dataclass
from forfait_desktop.storage import jsontext, values

_KEYS = ("campaign", "answers", "physician", "schemes")


@dataclass(frozen=True, slots=True)
class AnswersFile:
    """What another program answered. `campaign` is an id that the caller still has to find."""

    campaign: str
    answers: Answers
    physician: Physician
    schemes: Schemes

    def validate_against(self, campaign: Campaign) -> None:
        """Refuse unknown indicators and criteria, and values of the wrong kind.

        Raises:
            ForfaitError: one of the codes of `values`.
        """
        values.check_answers(campaign, self.answers)

    @property
    def entry(self) -> Entry:
        """What `evaluate` reads."""
        return Entry(answers=self.answers, profile=self.physician.profile, schemes=self.schemes)


def read_answers(data: bytes) -> AnswersFile:
    """Read an answers file: its shapes, its ranges, its keys. Ids are checked by `validate_against`.

    Raises:
        ForfaitError: one of the codes above.
    """
    try:
        raw = jsontext.parse(data.removeprefix(codecs.BOM_UTF8), "answers-unreadable")
    except ForfaitError as error:
        if error.params["reason"] == "duplicate-key":
            raise ForfaitError("answers-duplicate-key", key=error.params["key"]) from None
        raise
    for key in ("campaign", "answers"):
        if key not in raw:
            raise ForfaitError("answers-missing-key", key=key)
    for key in raw:
        if key not in _KEYS:
            raise ForfaitError("answers-unknown-key", key=jsontext.shown(key), where="")
    campaign = raw["campaign"]
    if not isinstance(campaign, str):
        raise ForfaitError("answers-bad-field", field="campaign", value=jsontext.shown(campaign))
    return AnswersFile(
        campaign=campaign,
        answers=values.decode_answers(raw["answers"]),
        physician=_physician(raw),
        schemes=_schemes(raw),
    )


def looks_like_answers(data: bytes) -> bool:
    """Whether a file is an answers file rather than a dossier: an object with `answers` and no `format`."""
    try:
        raw = jsontext.parse(data.removeprefix(codecs.BOM_UTF8), "answers-unreadable")
    except ForfaitError:
        return False
    return "answers" in raw and "format" not in raw


def _physician(raw: jsontext.JsonObject) -> Physician:
    if "physician" not in raw:
        return Physician()
    from forfait_desktop.storage.dossier import read_physician

    return read_physician(raw["physician"])


def _schemes(raw: jsontext.JsonObject) -> Schemes:
    if "schemes" not in raw:
        return Schemes()
    from forfait_desktop.storage.dossier import read_schemes

    schemes = read_schemes(raw["schemes"])
    vsm = schemes.vsm
    pairs = (("vsm_sent", "ald_patients"), ("vsm_structured", "vsm_sent")) if vsm is not None else ()
    for part, whole in pairs:
        done, total = getattr(vsm, part), getattr(vsm, whole)
        if done is not None and total is not None and done > total:
            raise ForfaitError("answers-done-over-total", indicator="vsm", criterion=part, done=done, total=total)
    return schemes
