"""Half-open character ranges of the text that the caller gave."""

from __future__ import annotations

from collections.abc import Iterable

import attrs


@attrs.frozen
class Span:
    """A half-open range of character offsets; `text[start:end]` are the words.

    >>> Span(0, 5).of("Putin called")
    'Putin'
    """

    start: int
    end: int = attrs.field()

    @end.validator
    def _check(self, attribute: object, value: int) -> None:
        if not 0 <= self.start <= value:
            place = "end before it starts" if self.start >= 0 else "start below 0"
            raise ValueError(f"a span must not {place}: {self}")

    def __lt__(self, other: Span) -> bool:
        return (self.start, self.end) < (other.start, other.end)

    def __len__(self) -> int:
        return self.end - self.start

    def of(self, text: str) -> str:
        """Returns the words of this span in `text`."""
        return text[self.start : self.end]

    def overlaps(self, other: Span) -> bool:
        """Says whether the two spans share a character."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: Span) -> bool:
        """Says whether `other` lies inside this span."""
        return self.start <= other.start and other.end <= self.end

    @staticmethod
    def cover(spans: Iterable[Span]) -> Span:
        """Returns the smallest span that holds all of `spans` (at least one)."""
        found = tuple(spans)
        if len(found) == 1:
            return found[0]
        return Span(min([s.start for s in found]), max([s.end for s in found]))
