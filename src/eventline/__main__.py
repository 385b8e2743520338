"""Runs the command line: python -m eventline."""

from eventline.cli import main

if __name__ == "__main__":
    main(prog_name="eventline")
