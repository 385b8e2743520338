"""Nothing reaches for the network: no test, and no command but download."""

from __future__ import annotations

import os
import socket
import subprocess
import sys

import pytest

from tests.source_code import ROOT

GUARDED = """
import sys

def refuse(event, arguments):
    if event in ("socket.connect", "socket.getaddrinfo", "socket.sendto"):
        raise SystemExit(f"reached for the network: {event}{arguments}")

sys.addaudithook(refuse)
from eventline.cli import main
main(sys.argv[1:])
"""
ARTICLE = "examples/articles/tamboro_talks.txt"


@pytest.mark.safety("O1")
@pytest.mark.parametrize(
    "reach",
    [
        lambda: socket.create_connection(("127.0.0.1", 9)),
        lambda: socket.socket().connect(("127.0.0.1", 9)),
        lambda: socket.socket().connect_ex(("127.0.0.1", 9)),
        lambda: socket.getaddrinfo("localhost", 9),
    ],
    ids=["create_connection", "connect", "connect_ex", "getaddrinfo"],
)
def test_the_suite_runs_with_the_network_blocked(reach: object) -> None:
    assert callable(reach)
    with pytest.raises(AssertionError, match="reached for the network"):
        reach()


@pytest.mark.live
@pytest.mark.safety("O1")
@pytest.mark.parametrize(
    "arguments",
    [
        ("extract", ARTICLE, "--published", "2023-09-15", "--format", "html"),
        ("frames", "demand"),
    ],
    ids=lambda arguments: arguments[0],
)
def test_a_command_opens_no_connection(arguments: tuple[str, ...]) -> None:
    answer = subprocess.run(
        [sys.executable, "-c", GUARDED, *arguments],
        cwd=ROOT,
        env={**os.environ, "PYTHONUTF8": "1"},
        capture_output=True,
        text=True,
    )

    assert (answer.returncode, answer.stderr) == (0, "")
    assert answer.stdout
