"""A text that is cut for want of room says itself whole in the tool tip, and only while it is cut."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def tell_whole(widget: QWidget, text: str, shown: str, told: str) -> str:
    """Give ``text`` as the tool tip of ``widget`` when ``shown`` is less; a tool tip from elsewhere stays.

    Args:
        widget: what is being painted.
        text: what it says.
        shown: what there was room for.
        told: what the last call returned, "" before the first.

    Returns:
        The tool tip that comes from here, "" when there is none.
    """
    if widget.toolTip() != told:
        return ""
    tip = "" if shown == text else written_out(text)
    if tip != told:
        widget.setToolTip(tip)
    return tip


def written_out(text: str) -> str:
    """Return ``text`` for a tool tip, which has no plain format: a tag that was typed is never taken for markup."""
    if "<" not in text:
        return text
    return f"<span>{text.replace('&', '&amp;').replace('<', '&lt;')}</span>"
