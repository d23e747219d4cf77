"""The screen « Et si… »."""
