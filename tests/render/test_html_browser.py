"""The page in Chromium: nothing runs but its own script, and that one does its work."""

from __future__ import annotations

import http.server
import shutil
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from eventline.render.html import to_html
from tests.render.injections import injections, make_hostile_timeline
from tests.render.page_parts import Parts, read_page
from tests.render.timelines import make_timeline

NAMES = ("chromium", "chromium-browser", "google-chrome", "chrome")
BROWSER = next(filter(None, map(shutil.which, NAMES)), None)

pytestmark = pytest.mark.skipif(
    BROWSER is None, reason=f"none of {', '.join(NAMES)} is installed"
)


def browse(page: str, folder: Path, *, fragment: str = "", width: int = 1400) -> str:
    """Returns the document as it is when the browser has run it."""
    path = folder / "page.html"
    path.write_text(page, encoding="utf-8")
    command = [
        str(BROWSER),
        "--headless=new",
        "--no-sandbox",
        "--disable-gpu",
        "--no-first-run",
        "--disable-background-networking",
        f"--user-data-dir={folder / 'profile'}",
        f"--window-size={width},900",
        "--virtual-time-budget=3000",
        "--dump-dom",
        f"{path.as_uri()}{fragment}",
    ]
    answer = subprocess.run(command, capture_output=True, timeout=120, check=True)
    return answer.stdout.decode()


class Listener(http.server.BaseHTTPRequestHandler):
    """Answers every request, and keeps its path."""

    heard: list[str]

    def do_GET(self) -> None:
        """Keeps the path."""
        self.heard.append(self.path)
        self.send_response(204)
        self.end_headers()

    def log_message(self, *arguments: object) -> None:
        """Prints nothing."""


@pytest.fixture
def heard() -> Iterator[tuple[str, list[str]]]:
    """Gives an address, and the requests that reach it."""
    paths: list[str] = []
    handler = type("Heard", (Listener,), {"heard": paths})
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}/x", paths
    server.shutdown()
    server.server_close()


def test_listener_hears_a_page_that_calls(
    heard: tuple[str, list[str]], tmp_path: Path
) -> None:
    address, paths = heard
    browse(f"<!doctype html><title>a</title><img src={address}>", tmp_path)

    assert paths == ["/x"]


@pytest.mark.safety("H1")
@pytest.mark.parametrize("is_guarded", [True, False], ids=["policy", "no_policy"])
def test_no_injection_runs_or_calls(
    heard: tuple[str, list[str]], tmp_path: Path, is_guarded: bool
) -> None:
    address, paths = heard
    strings = injections(address)
    page = to_html(make_hostile_timeline(strings))
    title = read_page(page).named("title")[0].text
    if not is_guarded:
        page = page.replace('http-equiv="Content-Security-Policy"', 'name="x"')
    parts = read_page(browse(page, tmp_path))

    assert parts.named("title")[0].text == title
    assert paths == []
    assert {"iframe", "img", "object", "embed", "base"} & {
        found.name for found in parts.elements
    } == set()
    assert shown(parts) == "40 of 40 events"


def test_script_runs_under_the_policy_and_shows_the_tools(tmp_path: Path) -> None:
    parts = read_page(browse(to_html(make_timeline()), tmp_path))
    (tools,) = parts.of_class("tools")

    assert "hidden" not in tools.attributes
    assert shown(parts) == "9 of 9 events"


def test_link_to_an_event_lights_its_words(tmp_path: Path) -> None:
    dom = browse(to_html(make_timeline()), tmp_path, fragment="#e7")
    parts = read_page(dom)

    assert [found.text for found in parts.of_class("lit-trigger")] == ["killed"]
    assert "More than 100 people, most of them soldiers" in [
        found.text for found in parts.of_class("lit-part")
    ]


def shown(parts: Parts) -> str:
    """Returns what the page says of its filters."""
    (found,) = parts.named("output")
    return found.text
