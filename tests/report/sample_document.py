"""A document made by hand for the tests of the two layouts: no rule of it is a real one."""

from __future__ import annotations

from dataclasses import replace

from forfait_desktop.report.content import (
    Bar,
    Column,
    Document,
    Items,
    KeyValues,
    Paragraph,
    Row,
    Section,
    Segment,
    SignatureBox,
    StackedBar,
    Table,
)

NBSP = "\u00a0"


def with_row(cell: str, note: str) -> Document:
    """Return a document of one table of two rows, the first of which holds `cell` and `note`."""
    rows = (Row(("Seuil", cell), note=note), Row(("Suite", "fin")))
    table = Table("Table", (Column("Chiffre", 0.3), Column("Valeur", 0.7)), rows)
    return replace(make_document(), sections=(Section("Partie", (Paragraph("avant"), table)),))


def make_document(text: str = "Une règle", rows: int = 3, sections: int = 2) -> Document:
    """Return a document that holds `text` in every kind of place, with `rows` rows in each table."""
    table = Table(
        f"Table {text}",
        (Column(f"Chiffre {text}", 0.3), Column("Valeur", 0.5, "right"), Column("Sources", 0.2, "center")),
        (
            *(Row((f"Seuil {index}", f"{text}\n{index}{NBSP}%", "S1"), note=f"Note {text}") for index in range(rows)),
            Row(("Total", text, ""), kind="subtotal", bar=Bar(7.4, 10.0, 25.0, False, f"barre {text}")),
        ),
    )
    parts: list[Section] = []
    for index in range(1, sections + 1):
        parts += [
            Section(f"Campagne {index} {text}", (Paragraph(text, "strong"),), new_page=True, anchor=f"c{index}"),
            Section(f"Volet {index}", (KeyValues(((text, text),), f"Paires {text}"),), level=2, anchor=f"c{index}-v"),
            Section(f"Ligne {index}", (table, Items((text, "b"), numbered=True)), level=3, anchor=f"c{index}-l"),
        ]
    parts.append(
        Section(
            "Fin",
            (
                Items((text,), title=f"Liste {text}"),
                Items(()),
                StackedBar("Barre", (Segment("open", 3, text), Segment("lost", 0, "rien")), "3 points"),
                SignatureBox((("Préparé par", text),), (("Relu par", text),), "Signature", text),
            ),
        )
    )
    return Document(
        title=f"Recueil {text}",
        subtitle=text,
        subject=text,
        author="Forfait Desktop",
        language="fr",
        header=f"Recueil — {text}",
        footer=f"règles du 1er janvier 2026 {text}",
        contents_title="Sommaire",
        skip_text="Aller au texte",
        introduction=(Paragraph(text), KeyValues((("Sûr", text),), "Légende")),
        sections=tuple(parts),
        missing_glyph_note="Un caractère n’existe pas dans la police.",
    )
