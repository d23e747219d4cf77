"""One hand-written file per page kind; they show a view and tell what the user did, and hold nothing."""
