"""Archives of declarations, brought back into the library."""
