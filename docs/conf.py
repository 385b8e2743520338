"""Sphinx settings: MyST pages, furo, nothing fetched from anywhere."""

from __future__ import annotations

from pathlib import Path

from sphinx.application import Sphinx

from eventline import __version__, extract

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
    """Adds the page of an example article to the built pages."""
    app.connect("build-finished", write_example)


def write_example(app: Sphinx, failure: Exception | None) -> None:
    """Writes the page that formats.md links to."""
    article = Path(__file__).parent.parent / "examples/articles/zarhan_valley.txt"
    timeline = extract(article.read_text(encoding="utf-8"), published="2023-09-15")
    path = Path(app.outdir) / "example.html"
    path.write_text(timeline.to_html(), encoding="utf-8")
