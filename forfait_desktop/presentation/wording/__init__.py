"""Every sentence that the user reads, by subject; all pass through one injected `translate`."""
