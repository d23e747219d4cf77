"""What the toolbox shows."""
