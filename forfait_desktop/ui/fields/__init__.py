"""One file per kind of answer, and ``field_row``, the only way to add a field to a page.

Assistive technologies set a text with ``setText`` (``textChanged`` only, no ``textEdited``) and a box with ``toggle``
(``toggled`` only, no ``clicked``): fields listen to these two, and mute themselves while the program shows a value.
"""
