"""The screen of the deadlines."""
