"""What each page of a declaration shows, and what is typed in it."""
