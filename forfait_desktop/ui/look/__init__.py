"""Palette, style sheet, fonts, icons."""
