"""The annex « À recopier » of the report: the rows of E15 as a check list."""

from __future__ import annotations

from forfait_desktop.presentation.copying.view import copy_view
from forfait_desktop.presentation.situation import Situation
from forfait_desktop.report.content import BOX, TICKED, Block, Column, Paragraph, Row, Section, Table
from forfait_desktop.storage.dossier import Dossier

_SHARES = (0.06, 0.4, 0.44, 0.1)


def annex_section(dossier: Dossier, situation: Situation) -> Section:
    """What is typed on amelipro, in its order, with a box for each line; says when the order is to be verified."""
    words = situation.words.paper
    view = copy_view(situation, dossier.declaration)
    order = view.order if words.verified_word() in view.order.lower() else f"{words.order_to_verify()} {view.order}"
    blocks: list[Block] = [Paragraph(text, "note") for text in (order, view.window) if text]
    if view.rows:
        *heads, box = words.heads_annex()
        columns = [Column(head, share) for head, share in zip(heads, _SHARES, strict=False)]
        columns.append(Column(box, _SHARES[-1], kind="box"))
        rows = (
            Row(
                (
                    str(row.number),
                    row.label,
                    "\n".join(text for text in (row.value, row.note) if text),
                    TICKED if row.ticked else BOX,
                )
            )
            for row in view.rows
        )
        blocks.append(Table("", tuple(columns), tuple(rows)))
    else:
        blocks.append(Paragraph(words.annex_empty()))
    return Section(words.titles()["annex"], tuple(blocks), new_page=True)
