"""Points by tiers: one count per period, and what each period gives."""

from __future__ import annotations

from forfait_desktop.ui.pages.counts import CountsPage


class TiersPage(CountsPage):
    """A page of counts where each period says its own points."""

    results = True
