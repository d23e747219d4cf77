"""Tools that work without any declaration."""
