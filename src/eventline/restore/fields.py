"""The objects of JSON, read field by field: a wrong one is named and shown."""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum
from reprlib import repr as shortened
from typing import TypeVar

import attrs

from eventline.errors import InputError
from eventline.model import Span

_Choice = TypeVar("_Choice", bound=StrEnum)
_Value = TypeVar("_Value")


@attrs.frozen
class Fields:
    """An object of the JSON; `place` says where it stands ("entries[3].time").

    Every method raises InputError where the field is missing or of another type.
    """

    place: str
    values: Mapping[str, object]

    def text(self, name: str) -> str:
        """Returns a string."""
        return self._of(name, str, "a string")

    def text_or_none(self, name: str) -> str | None:
        """Returns a string or None."""
        return None if self._value(name) is None else self.text(name)

    def count(self, name: str) -> int:
        """Returns a whole number of at least 0."""
        number = self._of(name, int, "a whole number")
        if isinstance(number, bool) or number < 0:
            raise self.error(name, "a whole number")
        return number

    def number_or_none(self, name: str) -> float | None:
        """Returns a number or None."""
        value = self._value(name)
        if value is None:
            return None
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise self.error(name, "a number or null")
        return float(value)

    def flag(self, name: str) -> bool:
        """Returns True or False."""
        return self._of(name, bool, "true or false")

    def choice(self, name: str, choices: type[_Choice]) -> _Choice:
        """Returns the member of the enumeration that the string names."""
        found = self.choice_or_none(name, choices)
        if found is None:
            raise self.error(name, f"one of {', '.join(choices)}")
        return found

    def choice_or_none(self, name: str, choices: type[_Choice]) -> _Choice | None:
        """Returns the member of the enumeration that the string names, or None."""
        value = self.text_or_none(name)
        if value is None:
            return None
        if value not in set(choices):
            raise self.error(name, f"one of {', '.join(choices)}")
        return choices(value)

    def fields(self, name: str) -> Fields:
        """Returns an object."""
        return Fields(f"{self.place}.{name}", self._of(name, dict, "an object"))

    def fields_or_none(self, name: str) -> Fields | None:
        """Returns an object or None."""
        return None if self._value(name) is None else self.fields(name)

    def list_of_fields(self, name: str) -> tuple[Fields, ...]:
        """Returns the objects of a list."""
        found: list[Fields] = []
        for number, value in enumerate(self._of(name, list, "a list")):
            if not isinstance(value, dict):
                raise self.error(name, "a list of objects")
            found.append(Fields(f"{self.place}.{name}[{number}]", value))
        return tuple(found)

    def texts(self, name: str) -> tuple[str, ...]:
        """Returns the strings of a list."""
        values = self._of(name, list, "a list")
        if not all(isinstance(value, str) for value in values):
            raise self.error(name, "a list of strings")
        return tuple(values)

    def span(self) -> Span:
        """Returns the stretch that `start` and `end` give."""
        start, end = self.count("start"), self.count("end")
        if end < start:
            raise self.error("end", f"at least {start}")
        return Span(start, end)

    def error(self, name: str, wanted: str) -> InputError:
        """Returns the error that names the field and shows its value."""
        value = shortened(self.values.get(name))
        return InputError(f"{self.place}.{name} must be {wanted}, not {value}")

    def _value(self, name: str) -> object:
        if name not in self.values:
            raise InputError(f"{self.place}.{name} is missing; run: eventline schema")
        return self.values[name]

    def _of(self, name: str, kind: type[_Value], wanted: str) -> _Value:
        value = self._value(name)
        if not isinstance(value, kind):
            raise self.error(name, wanted)
        return value
