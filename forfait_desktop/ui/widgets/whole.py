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
    # A tool tip has no plain format: what was typed with a tag is written out, and never taken for markup.
    tip = "" if shown == text else _written_out(text) if "<" in text else text
    if tip != told:
        widget.setToolTip(tip)
    return tip


def _written_out(text: str) -> str:
    return f"<span>{text.replace('&', '&amp;').replace('<', '&lt;')}</span>"
