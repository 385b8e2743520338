"""Sphinx settings: MyST pages, furo, nothing fetched from anywhere."""

from __future__ import annotations

import sys
from pathlib import Path

from docutils import nodes
from docutils.parsers.rst import Directive
from sphinx.application import Sphinx

from eventline import __version__

sys.path.insert(0, str(Path(__file__).parent.parent))

from docs.drawn_axis import drawn_axis, example  # found by the line above

project = "eventline"
author = "the eventline authors"
release = __version__
extensions = ["myst_parser", "sphinx.ext.autodoc", "sphinx.ext.napoleon"]
exclude_patterns = ["_build"]
html_theme = "furo"
html_title = f"eventline {release}"
myst_enable_extensions = ["deflist"]
myst_heading_anchors = 3
autodoc_member_order = "bysource"
autodoc_typehints = "signature"
nitpicky = False


def setup(app: Sphinx) -> None:
    """Adds the drawn axis of an example article, and its page to the built pages."""
    app.add_directive("drawn-axis", DrawnAxis)
    app.connect("build-finished", write_example)


class DrawnAxis(Directive):
    """The time axis of the example article, drawn when the docs are built."""

    def run(self) -> list[nodes.Node]:
        """Returns the axis; its chips lead to the events on the example's page."""
        return [nodes.raw("", drawn_axis(example(), "example.html"), format="html")]


def write_example(app: Sphinx, failure: Exception | None) -> None:
    """Writes the page that the home page and formats.md link to."""
    if app.builder.format == "html":
        path = Path(app.outdir) / "example.html"
        path.write_text(example().to_html(), encoding="utf-8")
