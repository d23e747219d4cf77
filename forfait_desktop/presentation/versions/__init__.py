"""What « Restaurer une version » says."""
