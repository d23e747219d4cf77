"""A new declaration and the profile of the physician."""
