"""« Qui peut me le dire ? »: who can tell what is not known."""
