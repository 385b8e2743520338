"""The errors that a caller can meet; each message shows the value and the next step.

EventlineError
├── InputError   (also ValueError)          a bad argument or unreadable input
└── ModelError   (also FileNotFoundError)   a parser model is missing or unusable
"""


class EventlineError(Exception):
    """Is the base of every error that eventline raises on purpose."""


class InputError(EventlineError, ValueError):
    """Says which argument or input is wrong, shows it, and says what is accepted."""


class ModelError(EventlineError, FileNotFoundError):
    """Says which parser model cannot be used, where it was sought, and what to run."""

    def __str__(self) -> str:
        return str(self.args[0]) if self.args else ""
