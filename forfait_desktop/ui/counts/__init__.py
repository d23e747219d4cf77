"""Importing counts from a file."""
