"""Widgets that pages share: bars, banner, step list, labels, cards, responsive helpers."""
