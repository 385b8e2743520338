"""JSON back to a Timeline, as far as the contract holds it."""

from eventline.restore.timelines import from_json

__all__ = ["from_json"]
