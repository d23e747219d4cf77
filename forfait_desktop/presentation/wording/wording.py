"""Every sentence, by family: statuses, amounts, steps, pages here; the other families in `wording_*.py`.

The exact French texts are those of ux.md section 2; a number in a sentence is always a finished string.
"""

from __future__ import annotations

from datetime import date
from decimal import Decimal
from importlib import import_module
from typing import TYPE_CHECKING, Final, Literal

from forfait_desktop.domain.campaign import Evidence, Volet
from forfait_desktop.presentation import formatting as fr
from forfait_desktop.presentation.views import StatusShown
from forfait_desktop.presentation.wording.base import Translate, french
from forfait_desktop.presentation.wording.names import short_title, with_article
from forfait_desktop.presentation.wording.summary import SummaryWords

if TYPE_CHECKING:
    # A family is loaded with its first sentence: a command says few, and the library none of a declaration.
    from forfait_desktop.presentation.wording.card import CardWords
    from forfait_desktop.presentation.wording.carryover import CarryWords
    from forfait_desktop.presentation.wording.changes import ChangeWords
    from forfait_desktop.presentation.wording.command import CommandWords
    from forfait_desktop.presentation.wording.comparison import CompareWords
    from forfait_desktop.presentation.wording.contest import ContestWords
    from forfait_desktop.presentation.wording.copying import CopyWords
    from forfait_desktop.presentation.wording.counts import CountWords
    from forfait_desktop.presentation.wording.entry import EntryWords
    from forfait_desktop.presentation.wording.errors import ErrorWords
    from forfait_desktop.presentation.wording.exports import ExportWords
    from forfait_desktop.presentation.wording.gate import GateWords
    from forfait_desktop.presentation.wording.help import HelpWords
    from forfait_desktop.presentation.wording.home import HomeWords
    from forfait_desktop.presentation.wording.method import MethodWords
    from forfait_desktop.presentation.wording.pace import PaceWords
    from forfait_desktop.presentation.wording.packs import PackWords
    from forfait_desktop.presentation.wording.paper import PaperWords
    from forfait_desktop.presentation.wording.paste import PasteWords
    from forfait_desktop.presentation.wording.pieces import PieceWords
    from forfait_desktop.presentation.wording.pieces_table import PieceTableWords
    from forfait_desktop.presentation.wording.preview import PreviewWords
    from forfait_desktop.presentation.wording.reasons import ReasonWords
    from forfait_desktop.presentation.wording.report import ReportWords
    from forfait_desktop.presentation.wording.results import ResultWords
    from forfait_desktop.presentation.wording.rulebook import RulebookWords
    from forfait_desktop.presentation.wording.scheme_pages import SchemePageWords
    from forfait_desktop.presentation.wording.schemes import SchemeWords
    from forfait_desktop.presentation.wording.seasons import SeasonWords
    from forfait_desktop.presentation.wording.settings import SettingsWords
    from forfait_desktop.presentation.wording.toolbox import ToolboxWords
    from forfait_desktop.presentation.wording.update import UpdateWords
    from forfait_desktop.presentation.wording.verification import VerifyWords
    from forfait_desktop.presentation.wording.versions import VersionWords
    from forfait_desktop.presentation.wording.warnings import WarningWords
    from forfait_desktop.presentation.wording.what_if import WhatIfWords

_STATUSES: dict[StatusShown, str] = {
    "unanswered": "À compléter",
    "started": "Commencé",
    "met": "Atteint",
    "not_met": "Non atteint",
    "to_prove": "À prouver",
    "neutralised": "Neutralisé",
    "not_applicable": "Sans objet",
    "invalid": "À corriger",
}

_YES_NO: dict[Literal["oui", "non", "nsp"], str] = {"oui": "Oui", "non": "Non", "nsp": "Je ne sais pas"}


_FAMILIES: Final = {
    "card": ("card", "CardWords"),
    "carry": ("carryover", "CarryWords"),
    "changes": ("changes", "ChangeWords"),
    "command": ("command", "CommandWords"),
    "compare": ("comparison", "CompareWords"),
    "counts": ("counts", "CountWords"),
    "copying": ("copying", "CopyWords"),
    "entry": ("entry", "EntryWords"),
    "errors": ("errors", "ErrorWords"),
    "exports": ("exports", "ExportWords"),
    "gate": ("gate", "GateWords"),
    "help": ("help", "HelpWords"),
    "home": ("home", "HomeWords"),
    "method": ("method", "MethodWords"),
    "paste": ("paste", "PasteWords"),
    "paper": ("paper", "PaperWords"),
    "packs": ("packs", "PackWords"),
    "pace": ("pace", "PaceWords"),
    "pieces": ("pieces", "PieceWords"),
    "piece_table": ("pieces_table", "PieceTableWords"),
    "preview": ("preview", "PreviewWords"),
    "reasons": ("reasons", "ReasonWords"),
    "report": ("report", "ReportWords"),
    "results": ("results", "ResultWords"),
    "rulebook": ("rulebook", "RulebookWords"),
    "scheme_pages": ("scheme_pages", "SchemePageWords"),
    "schemes": ("schemes", "SchemeWords"),
    "settings": ("settings", "SettingsWords"),
    "toolbox": ("toolbox", "ToolboxWords"),
    "seasons": ("seasons", "SeasonWords"),
    "update": ("update", "UpdateWords"),
    "verify": ("verification", "VerifyWords"),
    "versions": ("versions", "VersionWords"),
    "contest": ("contest", "ContestWords"),
    "warnings": ("warnings", "WarningWords"),
    "what_if": ("what_if", "WhatIfWords"),
}
"""Attribute → the module and the class of its sentences."""


class Wording(SummaryWords):
    """All the sentences, in one language. The families are attributes, each made when it is first needed."""

    card: CardWords
    carry: CarryWords
    changes: ChangeWords
    command: CommandWords
    compare: CompareWords
    counts: CountWords
    copying: CopyWords
    entry: EntryWords
    errors: ErrorWords
    exports: ExportWords
    gate: GateWords
    help: HelpWords
    home: HomeWords
    method: MethodWords
    paste: PasteWords
    paper: PaperWords
    packs: PackWords
    pace: PaceWords
    pieces: PieceWords
    piece_table: PieceTableWords
    preview: PreviewWords
    reasons: ReasonWords
    report: ReportWords
    results: ResultWords
    rulebook: RulebookWords
    scheme_pages: SchemePageWords
    schemes: SchemeWords
    settings: SettingsWords
    toolbox: ToolboxWords
    seasons: SeasonWords
    update: UpdateWords
    verify: VerifyWords
    versions: VersionWords
    contest: ContestWords
    warnings: WarningWords
    what_if: WhatIfWords

    def __init__(self, translate: Translate = french) -> None:
        super().__init__(translate)

    def __getattr__(self, name: str) -> object:
        """Make a family of sentences.

        Raises:
            AttributeError: there is none of that name.
        """
        found = _FAMILIES.get(name)
        if found is None:
            raise AttributeError(name)
        module = import_module(f"forfait_desktop.presentation.wording.{found[0]}")
        family: object = getattr(module, found[1])(self._translate)
        setattr(self, name, family)
        return family

    # --- statuses and short words -----------------------------------------------------------------------

    def status(self, code: StatusShown) -> str:
        """« Non atteint »."""
        return self.say(_STATUSES[code])

    def status_lower(self, code: StatusShown) -> str:
        """« non atteint », inside a name."""
        return fr.lower_first(self.status(code))

    def answer(self, value: Literal["oui", "non", "nsp"]) -> str:
        """« Oui », « Non », « Je ne sais pas »."""
        return self.say(_YES_NO[value])

    def unknown_yet(self) -> str:
        """The box of a list."""
        return self.say("Je ne sais pas encore")

    def none_box(self, label: str) -> str:
        """The box that answers no everywhere."""
        return label or self.say("Aucun")

    def nature(self, declared: Literal["declared", "computed"]) -> str:
        """The tag of a page."""
        return self.say("Déclaratif") if declared == "declared" else self.say("Calculé")

    # --- steps ------------------------------------------------------------------------------------------

    def step_group(self, volet: Volet) -> str:
        """« Volet 1 · le socle »."""
        if not volet.subtitle:
            return short_title(volet.title)
        return self.say("{title} · {subtitle}", title=short_title(volet.title), subtitle=volet.subtitle)

    def gate_title(self, volet: Volet) -> str:
        """« Volet 1 : équipement du cabinet »: the step and the title of the gate page."""
        if not volet.subtitle or short_title(volet.title) != volet.title:
            return volet.title
        return self.say("{title}\u00a0: {subtitle}", title=volet.title, subtitle=volet.subtitle)

    def end_group(self) -> str:
        """Last group of the steps."""
        return self.say("Fin")

    def complete(self) -> str:
        """Beside the summary when nothing is left to answer."""
        return self.say("Complet")

    def summary_step(self) -> str:
        """Last step."""
        return self.say("Récapitulatif")

    def some_of(self, some: int, all_of: int) -> str:
        """« 5 sur 6 »."""
        return self.say("{some} sur {all}", some=fr.number(some), all=fr.number(all_of))

    def slash(self, some: Decimal, all_of: Decimal) -> str:
        """« 0/40 », « 280/280 »."""
        return f"{fr.number(some)}/{fr.number(all_of)}"

    def points_of(self, some: Decimal, all_of: Decimal) -> str:
        """« 0 sur 40 points »."""
        return self.say("{some} sur {points}", some=fr.number(some), points=fr.points(all_of))

    def step_name(self, title: str, status: StatusShown, amount: str) -> str:
        """Full name of a step.

        « Alimentation du DMP, non atteint, 0 sur 40 points »; where something is left to do the status comes last
        (« Exercice coordonné, 120 sur 120 points, à prouver »), for who listens to the end of the rows.
        """
        word = self.status_lower(status)
        if status == "not_applicable" or not amount:
            return self.say("{title}, {status}", title=title, status=word)
        if status in ("met", "not_met", "neutralised"):
            return self.say("{title}, {status}, {amount}", title=title, status=word, amount=amount)
        return self.say("{title}, {amount}, {status}", title=title, status=word, amount=amount)

    def position(self, volet: str, index: int, total: int) -> str:
        """« Volet 2 · étape 2 sur 15 »."""
        return self.say("{volet} · étape {index} sur {total}", volet=volet, index=index, total=total)

    def following(self, title: str) -> str:
        """« Étape suivante : messagerie patients »."""
        return self.say("Étape suivante\u00a0: {title}", title=fr.lower_first(title))

    # --- pages ------------------------------------------------------------------------------------------

    def threshold(self, text: str) -> str:
        """« Seuil 10 % »."""
        return self.say("Seuil {threshold}", threshold=text)

    def bar_threshold(self, text: str) -> str:
        """Above the tick."""
        return self.say("seuil {threshold}", threshold=text)

    def bar_value(self, text: str) -> str:
        """Under the bar."""
        return self.say("vous\u00a0: {percent}", percent=text)

    def bar(self, title: str, percent: str, threshold: str, met: bool) -> str:
        """« Taux d’alimentation du DMP : 7,4 %, seuil 10 %, non atteint »."""
        what = fr.of(fr.lower_first(title))
        if not percent:
            return self.say("Taux {what}\u00a0: non saisi, seuil {threshold}", what=what, threshold=threshold)
        result = self.say("atteint") if met else self.say("non atteint")
        return self.say(
            "Taux {what}\u00a0: {percent}, seuil {threshold}, {result}",
            what=what,
            percent=percent,
            threshold=threshold,
            result=result,
        )

    def local_total(self, acquired: Decimal, maximum: Decimal, value: Decimal) -> str:
        """« Acquis ici : 132 points sur 150 · 924 € »."""
        return self.say(
            "Acquis ici\u00a0: {points} sur {maximum} · {euros}",
            points=fr.points(acquired),
            maximum=fr.number(maximum),
            euros=fr.euros(acquired * value),
        )

    def filled(self, some: int, all_of: int) -> str:
        """« 0 taux saisi sur 6 »."""
        if fr.is_plural(some):
            return self.say("{some} taux saisis sur {all}", some=some, all=all_of)
        return self.say("{some} taux saisi sur {all}", some=some, all=all_of)

    def former_note(self, on: date | None) -> str:
        """After the struck-out value: « à l’origine, abaissé en décembre 2023 »."""
        if on is None:
            return self.say("à l’origine")
        return self.say("à l’origine, abaissé en {month}", month=fr.month_year(on))

    def no_threshold(self) -> str:
        """A neutralised rate."""
        return self.say("Sans seuil cette année")

    def no_threshold_short(self) -> str:
        """The same in the grid."""
        return self.say("sans")

    def row_threshold(self, threshold: str, former: str) -> str:
        """« 70 % au lieu de 90 % »."""
        if not former:
            return threshold
        return self.say("{threshold} au lieu de {former}", threshold=threshold, former=former)

    def evidence(self, piece: Evidence) -> str:
        """« Attestation de l’éditeur (éditeur du logiciel), valable : année de la déclaration »."""
        text = piece.what
        if piece.issuer:
            text = self.say("{what} ({issuer})", what=text, issuer=fr.lower_first(piece.issuer))
        if piece.valid.lower() in ("", "non publié"):
            # « valable : non publié » tells nothing; a longer text says what is known.
            return text
        return self.say("{what}, valable\u00a0: {valid}", what=text, valid=fr.lower_first(piece.valid))

    def neutralised_result(self, reason: str) -> str:
        """« Neutralisé : exigence reportée au 31 décembre 2024. »."""
        return self.say("Neutralisé\u00a0: {reason}.", reason=fr.lower_first(reason.rstrip(".")))

    def how_to_check(self, name: str) -> str:
        """« Comment vérifier les horaires affichés », the accessible name of the link « Comment vérifier ? »."""
        text = with_article(name)
        if text != fr.lower_first(name):
            return self.say("Comment vérifier {what}", what=text)
        return self.say("Comment vérifier\u00a0? {what}", what=name)

    def neutral_mark(self) -> str:
        """Beside a condition that asks for nothing this year."""
        return self.say("Neutralisé")

    def not_for_profile(self) -> str:
        """Beside a criterion that the profile removes."""
        return self.say("Sans objet pour votre profil")

    def can_still_fall(self, until: date | None) -> str:
        """Rule 13 of the design."""
        if until is None:
            return self.say("Acquis sur les chiffres d’aujourd’hui\u00a0: ce taux peut encore baisser.")
        return self.say(
            "Acquis sur les chiffres d’aujourd’hui\u00a0: ce taux peut encore baisser jusqu’au {day}.",
            day=fr.date_long(until),
        )

    def proof_missing(self, what: str) -> str:
        """« Points comptés. Il manque la preuve : l’adhésion ou la convention signée. »."""
        if not what:
            return self.say("Points comptés. Il manque la preuve.")
        return self.say("Points comptés. Il manque la preuve\u00a0: {what}.", what=fr.lower_first(what.rstrip(".")))

    def exclusive(self, what: str, where: str) -> str:
        """« Asalée est déjà compté dans Services aux patients. Gardez-le à un seul endroit. »."""
        return self.say("{what} est déjà compté dans {where}. Gardez-le à un seul endroit.", what=what, where=where)

    def exclusive_note(self, what: str, where: str) -> str:
        """« Asalée ne peut servir qu’une fois : ici ou dans Services aux patients. »."""
        return self.say("{what} ne peut servir qu’une fois\u00a0: ici ou dans {where}.", what=what, where=where)

    def keep_here(self) -> str:
        """A button of the exclusive pair."""
        return self.say("Garder ici")

    def keep_there(self, where: str) -> str:
        """The other button."""
        return self.say("Garder dans {where}", where=where)

    def set_aside(self) -> str:
        """The button that says that the line does not concern the physician."""
        return self.say("Aucun dans l’année")

    def set_aside_line(self) -> str:
        """The same for a line that is not a rate."""
        return self.say("Sans objet pour moi")

    def set_aside_name(self, title: str) -> str:
        """Its accessible name."""
        return self.say("{title}\u00a0: aucun dans l’année", title=title)

    def set_aside_line_name(self, title: str) -> str:
        """Its accessible name."""
        return self.say("{title}\u00a0: sans objet pour moi", title=title)

    def take_back(self) -> str:
        """The button that cancels it."""
        return self.say("Remettre cette rubrique")

    def take_back_name(self, title: str) -> str:
        """Its accessible name."""
        return self.say("Remettre cette rubrique {title}", title=title)

    def add_to_plan(self, year: int) -> str:
        """« Ajouter au plan 2024 »."""
        return self.say("Ajouter au plan {year}", year=year)

    def add_to_plan_name(self, year: int, title: str) -> str:
        """Its accessible name."""
        return self.say("Ajouter au plan {year}\u00a0: {title}", year=year, title=title)

    def plan_note(self, year: int, what: str) -> str:
        """What the note of the line then says: « Plan 2024 : 52 alimentations de plus. »."""
        if not what:
            return self.say("Plan {year}\u00a0: à atteindre.", year=year)
        return self.say("Plan {year}\u00a0: {what} de plus.", year=year, what=what)

    def keep(self) -> str:
        """The button that keeps a line removed by the profile."""
        return self.say("Garder")

    def keep_name(self, title: str) -> str:
        """« Garder la rubrique VSM »."""
        return self.say("Garder la rubrique {title}", title=title)
