"""The command line: everything that prints."""

from eventline.cli.commands import main

__all__ = ["main"]
