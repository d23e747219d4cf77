"""The working window: header, steps, page, help, footer."""
