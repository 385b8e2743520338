"""What was said about time becomes what it means, and every event gets its time."""

from eventline.resolve.events import resolve_alone, resolve_times

__all__ = ["resolve_alone", "resolve_times"]
