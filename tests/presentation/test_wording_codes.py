"""Every code that the program can raise or return has its French sentence."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

import forfait_desktop
from forfait_desktop.domain.reasons import REASON_CODES, WARNING_CODES
from forfait_desktop.domain.scheme_reasons import SCHEME_CODES
from forfait_desktop.errors import ForfaitError
from forfait_desktop.presentation.wording.wording import Wording

PACKAGE = Path(forfait_desktop.__file__).parent
MAKERS = {"ForfaitError", "refusal", "refuse", "note", "_inconsistent", "read_limited", "parse"}
CODE = re.compile(r"[a-z]+(-[a-z0-9]+)+")
WORDS = Wording()

SAMPLE: dict[str, object] = {
    "path": "/dossiers/dossier.forfait",
    "folder": "/dossiers",
    "file": "campaign.toml",
    "where": "indicators.aat",
    "value": "x",
    "expected": "integer",
    "key": "answers",
    "field": "physician.name",
    "indicator": "aat",
    "criterion": "taux",
    "campaign": "forfait-structure-2023",
    "done": 3,
    "total": 2,
    "maximum": 999_999_999,
    "reason": "ENOSPC",
    "problem": "range",
    "who": "Nadia Benali",
    "since": "2023-12-20T14:05:00",
    "id": "forfait-structure-1999",
    "known": ("forfait-structure-2022", "forfait-structure-2023"),
    "line": 3,
    "column": 7,
    "title": "Un exemple",
    "part": "acquired",
    "checked": date(2021, 1, 2),
    "sentence": "Une phrase déjà faite.",
    "missing": False,
}


def raised_codes() -> Iterator[tuple[str, str]]:
    """(code, layer) of every literal code given to something that makes an error or a finding."""
    for path in sorted(PACKAGE.rglob("*.py")):
        source = path.read_text(encoding="utf-8")
        if not any(f"{maker}(" in source for maker in MAKERS):
            continue
        for node in ast.walk(ast.parse(source)):
            if not isinstance(node, ast.Call):
                continue
            name = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            if name not in MAKERS:
                continue
            for argument in node.args:
                text = argument.value if isinstance(argument, ast.Constant) else None
                if isinstance(text, str) and CODE.fullmatch(text):
                    yield text, path.relative_to(PACKAGE).parts[0]


RAISED = frozenset(raised_codes())


def test_the_collection_finds_codes_of_every_layer() -> None:
    layers = {layer for _, layer in RAISED}
    assert {"storage", "campaigns", "session", "presentation", "report", "ui", "assets.py"} <= layers
    assert len({code for code, _ in RAISED}) > 40


@pytest.mark.parametrize("code", sorted({code for code, _ in RAISED}))
def test_every_code_has_one_sentence(code: str) -> None:
    assert code in WORDS.errors.known
    sentence = WORDS.errors.for_code(code, SAMPLE)
    one_sentence(sentence)
    # A parameter that is missing leaves a sentence all the same.
    bare = WORDS.errors.for_code(code, {})
    assert bare.strip()
    always_given = ("answers-", "campaign-", "note-", "dossier-inconsistent", "export-unnamed", "session-bad-field")
    assert "«\u00a0\u00a0»" not in bare or code.startswith(always_given)


def one_sentence(sentence: str) -> None:
    """One sentence: a capital or a file name first, one full stop, at the end."""
    assert sentence.endswith(".")
    assert "\n" not in sentence
    assert not re.search(r"\.\s+[A-ZÀÉÊ]", sentence)
    assert "{" not in sentence
    assert "None" not in sentence


def test_reasons_and_warnings() -> None:
    assert WORDS.reasons.known == REASON_CODES
    assert WORDS.warnings.known == WARNING_CODES
    assert WORDS.schemes.known == SCHEME_CODES


@pytest.mark.parametrize(
    ("error", "sentence"),
    [
        (
            ForfaitError(
                "dossier-damaged",
                reason="checksum",
                path="/d/dossier.forfait",
                backup_at=datetime.fromisoformat("2023-12-12T09:40"),
            ),
            (
                "Le fichier «\u00a0dossier.forfait\u00a0» est illisible "
                "(son contenu a été modifié hors de l’application)\u00a0: "
                "une copie du 12 décembre à 9\u00a0h\u00a040 est disponible."
            ),
        ),
        (
            ForfaitError("dossier-locked", who="Nadia Benali", since="2023-12-20T14:05:00", reason="other-machine"),
            "Lecture seule\u00a0: Nadia Benali modifie ce fichier depuis 14\u00a0h\u00a005, ouvrez une copie.",
        ),
        (
            ForfaitError("save-failed", path="/d", reason="ENOSPC"),
            "Enregistrement impossible\u00a0: le disque est plein\u00a0; vos saisies sont gardées en mémoire.",
        ),
        (
            ForfaitError("answers-done-over-total", indicator="dmp", criterion="taux", done=148, total=120),
            "148 dépasse 120 dans «\u00a0dmp.taux\u00a0»\u00a0: vérifiez l’ordre des deux nombres.",
        ),
        (
            ForfaitError(
                "dossier-inconsistent",
                problem="answers-unknown-indicator",
                indicator="dmpp",
                campaign="forfait-structure-2023",
            ),
            (
                "Le dossier se contredit\u00a0: la rubrique «\u00a0dmpp\u00a0» n’existe pas dans la campagne "
                "«\u00a0forfait-structure-2023\u00a0»\u00a0: vérifiez son identifiant."
            ),
        ),
        (
            ForfaitError("export-failed", reason="EACCES", path="a.pdf"),
            (
                "Impossible d’enregistrer le PDF\u00a0: le fichier est ouvert dans un autre logiciel ou protégé\u00a0; "
                "fermez-le ou choisissez un autre nom."
            ),
        ),
        (ForfaitError("nobody-knows"), "L’opération n’a pas pu se faire (code nobody-knows)."),
    ],
)
def test_sentences(error: ForfaitError, sentence: str) -> None:
    assert WORDS.errors.sentence(error) == sentence


@pytest.mark.parametrize(
    "reason",
    ["empty", "too-large", "not-utf8", "not-json", "duplicate-key", "not-finite", "huge-number", "too-deep",
     "surrogate", "not-object", "checksum", "format", "unheard-of"],
)  # fmt: skip
def test_why_a_file_cannot_be_read(reason: str) -> None:
    for code in ("answers-unreadable", "dossier-damaged"):
        one_sentence(WORDS.errors.for_code(code, {**SAMPLE, "reason": reason}))
