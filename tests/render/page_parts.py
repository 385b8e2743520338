"""Reads a page with the standard library's parser, for the tests of the HTML."""

from __future__ import annotations

from collections.abc import Iterator
from html.parser import HTMLParser

import attrs

VOID = {"meta", "br", "hr", "img", "input", "link"}


@attrs.define(eq=False)
class Element:
    """An element: its name, its attributes, and all the text below it."""

    name: str
    attributes: dict[str, str]
    inside: tuple[Element, ...] = attrs.field(repr=False)
    text: str = ""

    @property
    def classes(self) -> set[str]:
        """The names in its class attribute."""
        return set(self.attributes.get("class", "").split())


class Reader(HTMLParser):
    """Collects the elements; an end tag that fits no open one is a fault."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: list[Element] = []
        self.open: list[Element] = []
        self.faults: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Opens an element."""
        values = {name: value or "" for name, value in attrs}
        if len(values) != len(attrs):
            self.faults.append(f"an attribute twice in {tag}")
        element = Element(tag, values, tuple(self.open))
        self.elements.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Opens and closes an element."""
        self.elements.append(
            Element(tag, {n: v or "" for n, v in attrs}, tuple(self.open))
        )

    def handle_endtag(self, tag: str) -> None:
        """Closes an element."""
        if not self.open or self.open[-1].name != tag:
            self.faults.append(f"</{tag}> at {self.getpos()}")
            return
        self.open.pop()

    def handle_data(self, data: str) -> None:
        """Adds text to every element that is open."""
        for element in self.open:
            element.text += data


@attrs.define
class Parts:
    """A page's elements in order, and what is wrong with its markup."""

    elements: list[Element]
    faults: list[str]

    def named(self, name: str) -> list[Element]:
        """Returns the elements of this name."""
        return [found for found in self.elements if found.name == name]

    def of_class(self, *names: str) -> list[Element]:
        """Returns the elements that have all of these classes."""
        return [found for found in self.elements if found.classes >= set(names)]

    def values(self, attribute: str) -> Iterator[str]:
        """Yields the attribute's values."""
        for found in self.elements:
            if attribute in found.attributes:
                yield found.attributes[attribute]


def read_page(text: str) -> Parts:
    """Returns the parts of a page or fragment."""
    reader = Reader()
    reader.feed(text)
    reader.close()
    left_open = [f"<{found.name}> is left open" for found in reader.open]
    return Parts(reader.elements, reader.faults + left_open)
