"""Fuzzes `fuzzing.targets.json_lines` with atheris, guided by coverage."""

from __future__ import annotations

import sys

import atheris

with atheris.instrument_imports(include=["eventline"]):
    from fuzzing.targets import json_lines

if __name__ == "__main__":
    atheris.Setup(sys.argv, json_lines)
    atheris.Fuzz()
