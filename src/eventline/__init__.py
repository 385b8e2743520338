"""eventline."""
