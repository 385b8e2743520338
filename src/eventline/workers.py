"""Groups of work to spawned processes, and what they give in the order of the groups.

A worker that dies (killed, out of memory, out of time) is replaced; what it had not
yet given is tried once more, item by item, and given up where a worker dies on it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from itertools import islice
from multiprocessing.connection import wait
from typing import Generic, TypeVar

import attrs

from eventline.errors import InputError
from eventline.worker import Work, Worker, can_limit

TURNS = 200
"""A worker that has done so many groups is replaced, so that no memory piles up."""

LONGEST = 1e7
"""No time limit has so many seconds."""

AHEAD = 4
"""So many groups a worker are taken before the first of them is done, at most."""

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")


@attrs.frozen
class TimeLimit(Generic[_Item, _Result]):
    """How long an item may take; `give_up` gives the result of one that takes longer.

    Raises InputError where it is no number of seconds, or cannot be held here.
    """

    seconds: float = attrs.field()
    give_up: Callable[[_Item], _Result]

    @seconds.validator
    def _check(self, _: object, seconds: float) -> None:
        if not isinstance(seconds, int | float) or not 0 < seconds < LONGEST:
            raise InputError(f"timeout must be a number of seconds, not {seconds!r}")
        if not can_limit():
            raise InputError("timeout needs the timers of Unix, which are missing here")


def check_workers(workers: int) -> int:
    """Returns the number of workers; raises InputError where there can be none."""
    if isinstance(workers, int) and not isinstance(workers, bool) and workers >= 1:
        return workers
    raise InputError(f"workers must be a number from 1, not {workers!r}")


def in_groups(items: Iterable[_Item], size: int) -> Iterator[Sequence[_Item]]:
    """Yields the items in groups of this size, the last one of what is left.

    >>> list(in_groups("abc", 2))
    [('a', 'b'), ('c',)]
    """
    waiting = iter(items)
    while group := tuple(islice(waiting, size)):
        yield group


def map_in_workers(
    begin: Callable[[], Work[_Item, _Result]],
    groups: Iterable[Sequence[_Item]],
    *,
    workers: int,
    give_up: Callable[[_Item], _Result],
    limit: TimeLimit[_Item, _Result] | None = None,
) -> Iterator[Sequence[_Result]]:
    """Yields what the work gives for each group, one result an item, in order.

    `begin` runs in each worker and returns its work. `give_up` gives the result of an
    item that workers die on, `limit` that of one that takes too long: a group is tried
    item by item where a result takes much longer than an item may (see `worker`). The
    workers end with the iterator, and with this process.

    Raises EventlineError where `begin` does, or where no process can be started.
    """
    crew = _Crew(begin, give_up, limit)
    try:
        crew.hire(workers)
        yield from crew.run(groups)
    finally:
        crew.dismiss()


@attrs.define
class _Crew(Generic[_Item, _Result]):
    """The workers: idle or busy, each with at most one group in hand."""

    begin: Callable[[], Work[_Item, _Result]]
    give_up: Callable[[_Item], _Result]
    limit: TimeLimit[_Item, _Result] | None = None
    staff: list[Worker[_Item, _Result]] = attrs.field(factory=list)
    idle: list[Worker[_Item, _Result]] = attrs.field(factory=list)
    busy: list[Worker[_Item, _Result]] = attrs.field(factory=list)

    def hire(self, count: int) -> None:
        """Starts so many workers side by side, and waits until they can work."""
        self.idle += [self._start() for _ in range(count)]
        for worker in self.idle:
            worker.await_ready()

    def dismiss(self) -> None:
        """Ends every worker at once."""
        for worker in self.staff:
            worker.end()

    def run(self, groups: Iterable[Sequence[_Item]]) -> Iterator[Sequence[_Result]]:
        """Yields the results of each group in order."""
        waiting = enumerate(groups)
        most = AHEAD * len(self.idle)
        done: dict[int, Sequence[_Result]] = {}
        following = 0
        while True:
            self._hand_out(waiting, room=most - len(done))
            if not self.busy:
                return
            done.update(self._collect())
            while following in done:
                yield done.pop(following)
                following += 1

    def _hand_out(
        self, waiting: Iterator[tuple[int, Sequence[_Item]]], *, room: int
    ) -> None:
        """Gives groups to idle workers while there are both, and room for results."""
        while self.idle and len(self.busy) < room:
            given = next(waiting, None)
            if given is None:
                return
            worker = self.idle.pop()
            if worker.turns >= TURNS:
                worker = self._replace(worker)
            worker.hand(*given)
            self.busy.append(worker)

    def _collect(self) -> Iterator[tuple[int, Sequence[_Result]]]:
        """Yields the groups that are done, waiting for one answer at least."""
        ready = wait([worker.road for worker in self.busy])
        for worker in [worker for worker in self.busy if worker.road in ready]:
            if not worker.hear():
                self.busy.remove(worker)
                yield worker.number, self._rescue(worker)
            elif worker.is_done:
                self.busy.remove(worker)
                self.idle.append(worker)
                yield worker.number, worker.found

    def _rescue(self, worker: Worker[_Item, _Result]) -> Sequence[_Result]:
        """Tries what a dead worker had left one by one, in workers of their own."""
        results, left = worker.found, worker.group[len(worker.found) :]
        worker = self._replace(worker)
        for item in left:
            worker.hand(0, [item])
            if worker.hear():
                results += worker.found
            else:
                results.append(self._give_up(worker, item))
                worker = self._replace(worker)
        self.idle.append(worker)
        return results

    def _give_up(self, worker: Worker[_Item, _Result], item: _Item) -> _Result:
        if self.limit and worker.was_too_slow():
            return self.limit.give_up(item)
        return self.give_up(item)

    def _replace(self, worker: Worker[_Item, _Result]) -> Worker[_Item, _Result]:
        self.staff.remove(worker)
        worker.end()
        fresh = self._start()
        fresh.await_ready()
        return fresh

    def _start(self) -> Worker[_Item, _Result]:
        seconds = self.limit.seconds if self.limit else 0
        worker: Worker[_Item, _Result] = Worker.start(self.begin, seconds)
        self.staff.append(worker)
        return worker
