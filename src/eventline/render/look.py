"""What a terminal can show: columns, colours, and the signs of its encoding."""

from __future__ import annotations

import io
from collections.abc import Iterable

import attrs
from rich.console import Console, RenderableType

from eventline.render.rows import Row
from eventline.render.table_words import ASCII_SIGNS


@attrs.frozen
class Look:
    """How what a terminal shows may look: its columns, its colours, its signs."""

    width: int
    has_color: bool
    encoding: str

    @property
    def is_ascii(self) -> bool:
        """Says whether the encoding lacks the signs of the table."""
        return not _can_encode("✓✗○…–─", self.encoding)

    def plain(self, text: str) -> str:
        """Returns the text with all that the encoding lacks replaced."""
        if not self.is_ascii:
            return text
        signs = "".join(ASCII_SIGNS.get(character, character) for character in text)
        return signs.encode(self.encoding, errors="replace").decode(self.encoding)

    def row(self, row: Row) -> Row:
        """Returns the row with every cell plain."""
        return attrs.evolve(
            row,
            when=self.plain(row.when),
            status=self.plain(row.status),
            who=self.plain(row.who),
            details=self.plain(row.details),
            count=self.plain(row.count),
            source=self.plain(row.source),
            outer=self.plain(row.outer),
            told_by=self.plain(row.told_by),
        )

    def show(self, parts: Iterable[RenderableType]) -> str:
        """Returns the parts as a terminal shows them, one below the other."""
        console = Console(
            file=io.StringIO(),
            width=self.width,
            color_system="standard" if self.has_color else None,
            force_terminal=self.has_color,
            no_color=not self.has_color,
            legacy_windows=False,
            highlight=False,
            markup=False,
            emoji=False,
        )
        with console.capture() as capture:
            for part in parts:
                console.print(part)
        return "\n".join(line.rstrip() for line in capture.get().split("\n"))


def _can_encode(text: str, encoding: str) -> bool:
    try:
        text.encode(encoding)
    except (UnicodeEncodeError, LookupError):
        return False
    return True
