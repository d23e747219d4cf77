"""The open dossier: the only mutable object below the window."""
