"""From a page kind to its page: one ``match`` over the closed list of kinds."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from forfait_desktop.presentation.views import PageView
from forfait_desktop.ui.kit import Kit
from forfait_desktop.ui.pages.assistant import AssistantPage
from forfait_desktop.ui.pages.base import Page
from forfait_desktop.ui.pages.checklist import ChecklistPage
from forfait_desktop.ui.pages.counts import CountsPage
from forfait_desktop.ui.pages.gate import GatePage
from forfait_desktop.ui.pages.grid import GridPage
from forfait_desktop.ui.pages.mean import MeanPage
from forfait_desktop.ui.pages.rate import RatePage
from forfait_desktop.ui.pages.tiers import TiersPage
from forfait_desktop.ui.pages.vsm import VsmPage


def make_page(kit: Kit, view: PageView, parent: QWidget | None = None, *, bare: bool = False) -> Page:
    """Return the page of ``view``, already showing it; ``bare``: inside another screen.

    Raises:
        ValueError: if ``view`` is of a kind that has no page of fields (the summary).
    """
    match view.kind:
        case "gate":
            return GatePage(kit, view, parent, bare=bare)
        case "rate":
            return RatePage(kit, view, parent, bare=bare)
        case "grid":
            return GridPage(kit, view, parent, bare=bare)
        case "mean":
            return MeanPage(kit, view, parent, bare=bare)
        case "checklist":
            return ChecklistPage(kit, view, parent, bare=bare)
        case "counts":
            return CountsPage(kit, view, parent, bare=bare)
        case "tiers":
            return TiersPage(kit, view, parent, bare=bare)
        case "vsm":
            return VsmPage(kit, view, parent, bare=bare)
        case "assistant":
            return AssistantPage(kit, view, parent, bare=bare)
        case _:
            raise ValueError(view.kind)
