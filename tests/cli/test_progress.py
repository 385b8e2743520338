"""Progress: on stderr, only on a terminal, never among the results."""

from __future__ import annotations

import io

import pytest

from eventline.cli.progress import open_bar, with_progress


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


def test_bar_tells_articles_speed_and_failures(monkeypatch: pytest.MonkeyPatch) -> None:
    shown = Terminal()
    monkeypatch.setattr("sys.stderr", shown)
    monkeypatch.setenv("COLUMNS", "100")
    monkeypatch.setenv("TERM", "xterm")
    with open_bar(lambda: 1200) as tell:
        tell(50, 20_000, 1)
        tell(50, 20_000, 2)

    assert "100 of 1,200 articles" in shown.getvalue()
    assert "words/s · 3 failed" in shown.getvalue()


def test_no_bar_and_no_counting_without_a_terminal(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    shown = io.StringIO()
    monkeypatch.setattr("sys.stderr", shown)
    with open_bar(lambda: pytest.fail("counted")) as tell:
        tell(50, 20_000, 1)

    assert shown.getvalue() == ""
