"""What the library and a new declaration show."""
