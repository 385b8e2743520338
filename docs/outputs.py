"""Rewrites the outputs that the pages show, after a change that was meant.

    python -m docs.outputs README.md docs/*.md

Runs every doctest and every `$ eventline` command of a page, in order; the diff shows
what has changed.
"""

from __future__ import annotations

import contextlib
import doctest
import io
import re
import sys
from pathlib import Path

from tests.console_blocks import COMMAND, run

BLOCK = re.compile(r"^```(?P<kind>python|console)\n(?P<body>.*?)^```", re.M | re.S)


def main() -> None:
    """Rewrites the pages named on the command line."""
    for name in sys.argv[1:]:
        path = Path(name)
        path.write_text(rewritten(path.read_text(encoding="utf-8")), encoding="utf-8")


def rewritten(page: str) -> str:
    """Returns the page with the outputs of now; one page is one session."""
    names: dict[str, object] = {}

    def replace(block: re.Match[str]) -> str:
        body = block["body"]
        is_session = block["kind"] == "python" and body.startswith(">>>")
        if is_session:
            body = python_session(body, names)
        elif block["kind"] == "console":
            body = console_session(body)
        return f"```{block['kind']}\n{body}```"

    return BLOCK.sub(replace, page)


def python_session(body: str, names: dict[str, object]) -> str:
    """Returns a doctest block with what its statements print."""
    parts = doctest.DocTestParser().parse(body)
    return "".join(
        part
        if isinstance(part, str)
        else _prompted(part.source) + _printed(part, names)
        for part in parts
    )


def console_session(body: str) -> str:
    """Returns a console block with what its commands print."""
    printed = (
        f"$ eventline {command['arguments']}\n{run(command['arguments'])}"
        for command in COMMAND.finditer(body)
    )
    return "".join(line.rstrip() + "\n" for line in "".join(printed).splitlines())


def _prompted(source: str) -> str:
    first, *rest = source.splitlines()
    return "".join(
        [f">>> {first}\n", *(f"... {line}".rstrip() + "\n" for line in rest)]
    )


def _printed(example: doctest.Example, names: dict[str, object]) -> str:
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        code = compile(example.source, "<page>", "single")
        exec(code, names)  # noqa: S102  # our own pages
    lines = printed.getvalue().splitlines()
    return "".join((line if line.strip() else "<BLANKLINE>") + "\n" for line in lines)


if __name__ == "__main__":
    main()
