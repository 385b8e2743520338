"""Fuzzes what reads untrusted input; see README.md."""
