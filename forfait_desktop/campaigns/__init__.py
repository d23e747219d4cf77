"""Campaign files: reading them, checking them, finding them."""
