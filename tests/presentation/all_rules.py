"""Every campaign of the application, read once: campaigns are frozen."""

from __future__ import annotations

from functools import cache

from forfait_desktop.assets import campaigns_dir
from forfait_desktop.campaigns.loader import parse_campaign
from forfait_desktop.domain.campaign import Campaign


@cache
def all_campaigns() -> tuple[Campaign, ...]:
    """The bundled campaigns; their totals and examples are checked elsewhere."""
    paths = sorted(campaigns_dir().glob("*/campaign.toml"))
    return tuple(parse_campaign(path.read_bytes(), origin=path.parent.name, verified=True) for path in paths)
