"""Makes every kind of file of one declaration: `python -m tests.cli.every_export DOSSIER OUT`.

Run in a process of its own by `test_same_bytes`: the seed of the hashes and the time zone belong to a process.
"""

from __future__ import annotations

import sys
from datetime import date
from pathlib import Path

from forfait_desktop import assets, cli
from forfait_desktop.campaigns.catalogue import Catalogue
from forfait_desktop.presentation.command.case import CaseReader
from forfait_desktop.presentation.command.exporting import exported
from forfait_desktop.presentation.pages.steps import pages_of
from forfait_desktop.presentation.paper.options import MODELS, ReportOptions
from forfait_desktop.presentation.paper.view import report_of
from forfait_desktop.presentation.wording.wording import Wording
from forfait_desktop.report.html import render_report_html
from forfait_desktop.report.pdf import render_pdf

DAY = "2024-01-20"
ENDINGS = ("csv", "xlsx", "ics", "zip", "pdf")


def main(dossier: Path, out: Path) -> None:
    """Write the files in ``out``."""
    out.mkdir(parents=True)
    common = ["--data-dir", str(out / "data"), "--today", DAY]
    commands = [["export", str(dossier), str(out / f"export.{ending}")] for ending in ENDINGS]
    commands.append(["export", "--bundle", str(dossier), str(out / "liasse.pdf")])
    commands += [["rulebook", "--campaign", "donum-2026", str(out / f"regles.{ending}")] for ending in ("html", "pdf")]
    for command in commands:
        if cli.run([*common, *command], lambda *_: 1) != 0:
            raise SystemExit(f"failed: {command}")
    words = Wording()
    case = CaseReader(Catalogue(assets.campaigns_dir(), out / "packs")).read(dossier)
    one = exported(case, date.fromisoformat(DAY), words)
    pages = pages_of(case.campaign, {volet.id: words.gate_title(volet) for volet in case.campaign.volets})
    for model in MODELS:
        report = report_of(one.dossier, one.situation, pages, ReportOptions(model, simulation=True))
        regular, bold = assets.font_path("DejaVuSans.ttf"), assets.font_path("DejaVuSans-Bold.ttf")
        (out / f"{model}.pdf").write_bytes(render_pdf(report, regular=regular, bold=bold))
        (out / f"{model}.html").write_bytes(render_report_html(report))


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
