"""Fuzzes `fuzzing.targets.dates` with atheris, guided by coverage."""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["eventline"]):
    from fuzzing.targets import dates

if __name__ == "__main__":
    atheris.Setup(sys.argv, dates)
    atheris.Fuzz()
