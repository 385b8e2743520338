"""Blocks the network, and runs every example of the docs, README and docstrings."""

from __future__ import annotations

import os
import socket
from typing import NoReturn

import pytest
from hypothesis import settings
from sybil import Sybil
from sybil.document import PythonDocStringDocument
from sybil.parsers.myst import PythonCodeBlockParser
from sybil.parsers.rest import DocTestParser
from sybil.sybil import SybilCollection

from tests.console_blocks import ConsoleBlockParser

PAGES = Sybil(
    parsers=[PythonCodeBlockParser(), ConsoleBlockParser()],
    patterns=["README.md", "docs/*.md"],
)
DOCSTRINGS = Sybil(
    parsers=[DocTestParser()],
    path="src",
    patterns=["*.py"],
    document_types={".py": PythonDocStringDocument},
)
RUNS_THE_PARSER = ("README.md", "docs/", "extractor.py", "batch.py", "stanza_parser.py")

# No test asserts a time: a case may wait for a busy machine, or compile the patterns.
settings.register_profile("whole", deadline=None)
settings.register_profile("fast", deadline=None, max_examples=10)
# FAST=1 make test: a tenth of the property tests' cases
settings.load_profile("fast" if os.environ.get("FAST") else "whole")

pytest_collect_file = SybilCollection((PAGES, DOCSTRINGS)).pytest()


def pytest_addoption(parser: pytest.Parser) -> None:
    """Adds the one way to change golden files."""
    parser.addoption(
        "--update-golden", action="store_true", help="rewrite tests/golden and stop"
    )


def pytest_sessionstart() -> None:
    """Makes every attempt to reach the network an error, for tests and examples."""
    socket.socket.connect = _refuse
    socket.socket.connect_ex = _refuse
    socket.getaddrinfo = _refuse


def pytest_collection_modifyitems(
    config: pytest.Config, items: list[pytest.Item]
) -> None:
    """Leaves the long tests out unless -m names them; marks live examples."""
    if "long" not in config.option.markexpr:
        long = [item for item in items if item.get_closest_marker("long")]
        config.hook.pytest_deselected(items=long)
        items[:] = [item for item in items if item not in set(long)]
    for item in items:
        is_example = type(item).__module__.startswith("sybil")
        path = item.location[0].replace("\\", "/")
        if is_example and any(part in path for part in RUNS_THE_PARSER):
            item.add_marker(pytest.mark.live)


def _refuse(*arguments: object, **options: object) -> NoReturn:
    raise AssertionError(f"a test reached for the network: {arguments} {options}")
