"""The book of the rules as finished strings."""
