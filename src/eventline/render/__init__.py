"""Timeline to a format: one module each, all of one shape."""
