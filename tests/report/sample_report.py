"""Reports made by hand for the tests of the layout: no figure of theirs is a real one."""

from __future__ import annotations

from forfait_desktop.report.content import (
    Amount,
    Bar,
    Column,
    Cover,
    Items,
    KeyValues,
    Paragraph,
    Report,
    Row,
    Section,
    Segment,
    SignatureBox,
    StackedBar,
    Table,
)

NBSP = "\u00a0"


def _row(index: int) -> Row:
    return Row(
        (f"Indicateur {index}", f"148 sur 2{NBSP}000", "Non atteint", "0 / 40"),
        bar=Bar(7.4, 10.0, 25.0, False, "7,4 %, seuil 10 %") if index % 3 == 0 else None,
        note="Il vous manque 52 alimentations." if index % 4 == 0 else "",
    )


def make_report(name: str = "Dr Claire MARTIN", notes: str = "Rien à signaler.", rows: int = 14) -> Report:
    """Return a report of a few pages holding `name` and `notes`."""
    table = Table(
        "Volet 2",
        (
            Column("Indicateur", 0.34),
            Column("Votre chiffre", 0.26),
            Column("Statut", 0.2),
            Column("Points", 0.2, "right"),
        ),
        (*(_row(index) for index in range(1, rows + 1)), Row(("Sous-total", "", "", "352 / 835"), kind="subtotal")),
    )
    bar = StackedBar(
        "Répartition",
        (
            Segment("lump", 280, "Volet 1 : 280 points"),
            Segment("acquired", 352, "Volet 2 acquis : 352 points"),
            Segment("to_prove", 50, "À prouver : 50 points"),
            Segment("pending", 40, "En attente : 40 points"),
            Segment("open", 343, "Encore possible : 343 points"),
            Segment("lost", 50, "Hors d’atteinte : 50 points"),
        ),
        f"1{NBSP}115 points",
    )
    return Report(
        title="Forfait structure 2023",
        subject="Document de préparation",
        author=name,
        language="fr-FR",
        header=f"Forfait structure 2023 — {name} — brouillon",
        footer="situation au 20 décembre 2023 · règles 2023 · empreinte 9F3A-21C7",
        fingerprint="9F3A-21C7",
        day="2023-12-20",
        cover=Cover(
            title="Forfait structure 2023",
            mark="Document de préparation",
            identity=f"{name} · médecine générale · RPPS 10001234567",
            amounts=(
                Amount(
                    "Acquis estimé",
                    f"632{NBSP}points",
                    f"4{NBSP}424{NBSP}€",
                    strong=True,
                    note="dont à prouver 50 points",
                ),
                Amount("Encore possible", f"433{NBSP}points", f"3{NBSP}031{NBSP}€"),
            ),
            facts=(("Volet 1", "rempli (4 conditions sur 4)"), ("Volet 2", "6 atteints, 1 neutralisé")),
            bar=bar,
            todo=Items(("Joindre la preuve", "Répondre au SAS"), numbered=True, title="Deux choses à faire"),
            notices=("Ce document ne vaut pas déclaration.",),
        ),
        sections=(
            Section("Volet 2", (table,), new_page=True),
            Section(
                "Pièces et relecture",
                (
                    KeyValues((("Notes", notes),)),
                    Paragraph("Conservez ce dossier six ans."),
                    SignatureBox(
                        (("Préparé par", "Nadia Benali"),),
                        (("Relu par", name),),
                        "Signature",
                        "J’ai relu les réponses.",
                    ),
                ),
            ),
        ),
        file_name="essai.pdf",
        missing_glyph_note="Les caractères absents de la police sont écrits sous la forme [U+4E2D].",
    )
