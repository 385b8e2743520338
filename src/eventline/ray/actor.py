"""What a Ray actor does: groups of work, in a process beside it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Generic, TypeVar

from eventline.worker import Work
from eventline.workers import TimeLimit, map_in_workers

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")


class RayWorker(Generic[_Item, _Result]):
    """Does one group after the other in a spawned process, which may die of it.

    So an article that kills what works on it, or takes too long, costs neither the
    actor nor the other articles of its group, and is given up as on one machine.
    """

    def __init__(
        self,
        begin: Callable[[], Work[_Item, _Result]],
        give_up: Callable[[_Item], _Result],
        limit: TimeLimit[_Item, _Result] | None = None,
    ) -> None:
        self._group: Sequence[_Item] = ()
        # One worker takes a group only when the results of the last one are asked for.
        groups = iter(lambda: self._group, None)
        self._results = map_in_workers(
            begin, groups, workers=1, give_up=give_up, limit=limit
        )

    def is_ready(self) -> bool:
        """Says that the actor has a place on the cluster."""
        return True

    def work(self, group: Sequence[_Item]) -> Sequence[_Result]:
        """Returns one result an item, in order.

        Raises EventlineError where the work cannot begin.
        """
        self._group = group
        return next(self._results)
