"""Two declarations side by side."""
