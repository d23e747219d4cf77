"""Saving the report."""
