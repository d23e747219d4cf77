"""« Restaurer une version »: the earlier states of a declaration."""
