"""The screen of the practice."""
