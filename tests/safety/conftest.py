"""What the tests of the promises share: an extractor, and the figures they measure."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from eventline import Extractor

Measure = Callable[[str, str], None]
"""Takes the id of a promise and what was measured for it."""

_FIGURES = pytest.StashKey[list[str]]()


@pytest.fixture(scope="session")
def extractor() -> Extractor:
    """The embedded parser behind the one call."""
    return Extractor()


@pytest.fixture
def measured(request: pytest.FixtureRequest) -> Measure:
    """Keeps a figure for the end of the run, where it is printed."""
    figures = request.config.stash.setdefault(_FIGURES, [])
    return lambda name, figure: figures.append(f"{name}  {figure}")


def pytest_terminal_summary(
    terminalreporter: pytest.TerminalReporter, config: pytest.Config
) -> None:
    """Prints what was measured, for docs/reliability.md."""
    for line in config.stash.get(_FIGURES, []):
        terminalreporter.write_line(line)
