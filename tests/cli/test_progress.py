"""Progress: on stderr, only on a terminal, never among the results."""

from __future__ import annotations

import io

import pytest

from eventline.cli.progress import with_progress


class Terminal(io.StringIO):
    """A stream that says it is a terminal."""

    def isatty(self) -> bool:
        """Returns True."""
        return True


def test_terminal_sees_the_count(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = Terminal()
    monkeypatch.setattr("sys.stderr", shown)

    assert [*with_progress("ab", is_on_stdout=False)] == ["a", "b"]
    assert shown.getvalue().split("\r\x1b[K") == [
        "",
        "1 article ...",
        "2 articles ...",
        "",
    ]


@pytest.mark.parametrize(
    ("stderr", "stdout", "is_on_stdout"),
    [(io.StringIO(), Terminal(), False), (Terminal(), Terminal(), True)],
)
def test_nothing_is_shown_elsewhere(
    stderr: io.StringIO,
    stdout: io.StringIO,
    is_on_stdout: bool,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("sys.stderr", stderr)
    monkeypatch.setattr("sys.stdout", stdout)

    assert [*with_progress("ab", is_on_stdout=is_on_stdout)] == ["a", "b"]
    assert stderr.getvalue() == stdout.getvalue() == ""


def test_line_is_gone_when_the_run_is_interrupted(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown = Terminal()
    monkeypatch.setattr("sys.stderr", shown)
    counted = with_progress("ab", is_on_stdout=False)
    next(counted)
    counted.close()

    assert shown.getvalue().endswith("\r\x1b[K")
