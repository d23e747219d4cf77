"""Pieces: what is expected, what is there, what is missing."""
