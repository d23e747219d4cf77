"""Exports: they lay out finished strings, they compute and word nothing."""
