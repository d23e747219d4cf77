"""Adding and describing pieces."""
