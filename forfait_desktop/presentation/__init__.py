"""View models: plain dataclasses of finished French strings."""
