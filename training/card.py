"""The text of the model card, filled with the figures of `training.evaluate`."""

from collections.abc import Mapping


def model_card(figures: Mapping[str, Mapping[str, float]], *, size: int) -> str:
    """Returns MODEL_CARD.md."""
    return f"{size} {figures}"
