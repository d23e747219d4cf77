"""« À recopier sur amelipro », the full page and the narrow window."""
