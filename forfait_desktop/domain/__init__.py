"""The rules of the forfait, pure: no Qt, no clock, no files."""
