"""Counts exported by another program: checked, shown before they are imported."""
