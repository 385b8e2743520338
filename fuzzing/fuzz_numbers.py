"""Fuzzes `fuzzing.targets.numbers` with atheris, guided by coverage."""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["eventline"]):
    from fuzzing.targets import numbers

if __name__ == "__main__":
    atheris.Setup(sys.argv, numbers)
    atheris.Fuzz()
