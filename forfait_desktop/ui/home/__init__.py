"""The library of declarations and the first start."""
