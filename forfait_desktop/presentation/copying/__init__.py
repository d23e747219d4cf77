"""« À recopier sur amelipro »: the rows, what a tick keeps, what changed since."""
