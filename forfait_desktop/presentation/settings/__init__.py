"""What « Réglages » says."""
