"""Screens beside the pages: of the open declaration, or of no declaration at all."""
