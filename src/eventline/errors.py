"""The errors that a caller can meet; each message shows the value and the next step.

EventlineError
├── InputError   (also ValueError)          a bad argument or unreadable input
├── ModelError   (also FileNotFoundError)   a parser model is missing or unusable
└── ExtraError   (also ImportError)         an optional library is not installed
"""

from __future__ import annotations


class EventlineError(Exception):
    """Is the base of every error that eventline raises on purpose."""


class InputError(EventlineError, ValueError):
    """Says which argument or input is wrong, shows it, and says what is accepted."""


class ModelError(EventlineError, FileNotFoundError):
    """Says which parser model cannot be used, where it was sought, and what to run."""

    def __str__(self) -> str:
        return str(self.args[0]) if self.args else ""


class ExtraError(EventlineError, ImportError):
    """Says what needs an optional library, and the one line that installs it."""

    @classmethod
    def of(cls, feature: str, extra: str) -> ExtraError:
        """Returns the error of a feature that an extra of the package brings."""
        return cls(f"{feature}: run: pip install 'eventline[{extra}]'")
