"""The deadlines of the declarations of the library."""
