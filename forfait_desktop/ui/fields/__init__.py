"""One file per kind of answer, and ``field_row``, the only way to add a field to a page."""
