"""From a page kind to its page: one ``match`` over the closed list; each kind is loaded with its first page."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from forfait_desktop.presentation.views import PageView
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.pages.base import Page


def make_page(kit: Kit, view: PageView, parent: QWidget | None = None, *, bare: bool = False) -> Page:
    """Return the page of ``view``, already showing it; ``bare``: inside another screen.

    Raises:
        ValueError: if ``view`` is of a kind that has no page of fields (the summary).
    """
    match view.kind:
        case "gate":
            from forfait_desktop.ui.pages.gate import GatePage

            return GatePage(kit, view, parent, bare=bare)
        case "rate":
            from forfait_desktop.ui.pages.rate import RatePage

            return RatePage(kit, view, parent, bare=bare)
        case "grid":
            from forfait_desktop.ui.pages.grid import GridPage

            return GridPage(kit, view, parent, bare=bare)
        case "mean":
            from forfait_desktop.ui.pages.mean import MeanPage

            return MeanPage(kit, view, parent, bare=bare)
        case "checklist":
            from forfait_desktop.ui.pages.checklist import ChecklistPage

            return ChecklistPage(kit, view, parent, bare=bare)
        case "counts":
            from forfait_desktop.ui.pages.counts import CountsPage

            return CountsPage(kit, view, parent, bare=bare)
        case "tiers":
            from forfait_desktop.ui.pages.tiers import TiersPage

            return TiersPage(kit, view, parent, bare=bare)
        case "vsm":
            from forfait_desktop.ui.pages.vsm import VsmPage

            return VsmPage(kit, view, parent, bare=bare)
        case "assistant":
            from forfait_desktop.ui.pages.assistant import AssistantPage

            return AssistantPage(kit, view, parent, bare=bare)
        case _:
            raise ValueError(view.kind)
