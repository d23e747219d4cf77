"""The report as finished strings, from the same views as the screen."""
