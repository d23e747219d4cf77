"""What was paid against what was expected, and the contestation."""
