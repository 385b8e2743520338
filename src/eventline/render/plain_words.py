"""What stands for the characters that mean something to a format of lines."""

from __future__ import annotations

from collections.abc import Mapping

MERMAID: Mapping[str, str] = {
    "#": "",
    "%%": "%",
    ":": "∶",
    ";": ",",
    "<": "‹",
    ">": "›",
    "{": "(",
    "}": ")",
}
"""Colons part events, hashes and semicolons end them, `%%` starts a comment."""

MARKWHEN: Mapping[str, str] = {
    "#": "",
    "%": " percent",
    "@": " at ",
    "[": "(",
    "]": ")",
    "!": ".",
}
"""Tags, progress, people, links and ids."""
