"""Dossiers on disk: format, atomic save, backups, index."""
