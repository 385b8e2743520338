"""Measures eventline; run with `python -m benchmarks`."""
