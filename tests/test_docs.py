"""The pages agree with the code, and lead to each other.

Their code blocks are run by sybil (see conftest.py at the root).
"""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from docs.drawn_axis import drawn_axis, example
from docs.frames import page
from tests.source_code import ROOT

PAGES = sorted((ROOT / "docs").glob("*.md"))
LINK = re.compile(r"\]\((?!https?:)(?P<path>[^)#]+)(#[^)]*)?\)")
TOCTREE = re.compile(r"```\{toctree\}\n(?::.*\n)*\n(?P<names>[^`]*)```")

every_page = pytest.mark.parametrize(
    "path", [*PAGES, ROOT / "README.md"], ids=lambda path: path.stem
)


def test_frames_page_is_what_the_declarations_say() -> None:
    kept = (ROOT / "docs" / "frames.md").read_text(encoding="utf-8")

    assert kept == page(), "run: python -m docs.frames > docs/frames.md"


def test_index_lists_every_page() -> None:
    index = (ROOT / "docs" / "index.md").read_text(encoding="utf-8")
    listed = {
        name for tree in TOCTREE.finditer(index) for name in tree["names"].split()
    }

    assert listed == {path.stem for path in PAGES} - {"index"}


@every_page
def test_links_lead_somewhere(path: Path) -> None:
    text = path.read_text(encoding="utf-8")
    targets = [match["path"] for match in LINK.finditer(text)]

    assert [t for t in targets if not (path.parent / t).exists()] == []


@pytest.mark.live
def test_chips_of_the_home_page_lead_to_the_events_of_the_example() -> None:
    timeline = example()
    axis, whole = drawn_axis(timeline, "example.html"), timeline.to_html()
    targets = re.findall(r'href="example\.html#(\w+)"', axis)

    assert len(targets) == len(timeline)
    assert [target for target in targets if f'id="{target}"' not in whole] == []
    assert axis.count("<div") == axis.count("</div")


def test_constraints_pin_every_dependency() -> None:
    pinned = (ROOT / "constraints.txt").read_text(encoding="utf-8").splitlines()
    loose = [line for line in pinned if not re.fullmatch(r"#.*|[\w.-]+==[\w.]+", line)]

    assert loose == []
    assert "torch==2.13.0" in pinned
