"""Pages of the menu « Aide »."""
