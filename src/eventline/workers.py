"""Groups of work to spawned processes, and what they give in the order of the groups.

A worker that dies (killed, out of memory) is replaced; what it had in hand is tried
once more, item by item, and given up where a worker dies on it again.
"""

from __future__ import annotations

import multiprocessing
import os
import signal
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import islice
from multiprocessing.connection import Connection, wait
from multiprocessing.process import BaseProcess
from typing import Generic, TypeVar

import attrs

from eventline.errors import EventlineError, InputError

TURNS = 200
"""A worker that has done so many groups is replaced, so that no memory piles up."""

AHEAD = 4
"""So many groups a worker are taken before the first of them is done, at most."""

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")

_Work = Callable[[Sequence[_Item]], Sequence[_Result]]


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
    begin: Callable[[], _Work[_Item, _Result]],
    groups: Iterable[Sequence[_Item]],
    *,
    workers: int,
    give_up: Callable[[_Item], _Result],
) -> Iterator[Sequence[_Result]]:
    """Yields what the work gives for each group, one result an item, in order.

    `begin` runs in each worker and returns its work. `give_up` gives the result of an
    item that workers die on. The workers end with the iterator, and with this process.

    Raises EventlineError where `begin` does, or where no process can be started.
    """
    crew = _Crew(begin, give_up)
    try:
        crew.hire(workers)
        yield from crew.run(groups)
    finally:
        crew.dismiss()


@attrs.define(eq=False)
class _Worker(Generic[_Item]):
    """A process, the road to it, and the number and items of what it has in hand."""

    process: BaseProcess
    road: Connection
    turns: int = 0
    number: int = 0
    group: Sequence[_Item] = ()


@attrs.define
class _Crew(Generic[_Item, _Result]):
    """The workers: idle or busy, each with at most one group in hand."""

    begin: Callable[[], _Work[_Item, _Result]]
    give_up: Callable[[_Item], _Result]
    staff: list[_Worker[_Item]] = attrs.field(factory=list)
    idle: list[_Worker[_Item]] = attrs.field(factory=list)
    busy: list[_Worker[_Item]] = attrs.field(factory=list)

    def hire(self, count: int) -> None:
        """Starts so many workers side by side, and waits until they can work."""
        self.idle += [self._start() for _ in range(count)]
        for worker in self.idle:
            _await_ready(worker)

    def dismiss(self) -> None:
        """Ends every worker at once."""
        for worker in self.staff:
            _end(worker)

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
            self._hand(*given)

    def _hand(self, number: int, group: Sequence[_Item]) -> None:
        worker = self.idle.pop()
        if worker.turns >= TURNS:
            worker = self._replace(worker)
        worker.number, worker.group, worker.turns = number, group, worker.turns + 1
        self.busy.append(worker)
        # Its death shows when the answer is read.
        _send(worker.road, group)

    def _collect(self) -> Iterator[tuple[int, Sequence[_Result]]]:
        """Yields what has arrived, waiting for one answer at least."""
        ready = wait([worker.road for worker in self.busy])
        for worker in [worker for worker in self.busy if worker.road in ready]:
            self.busy.remove(worker)
            number, group = worker.number, worker.group
            try:
                found: Sequence[_Result] = worker.road.recv()
            except (EOFError, OSError):
                worker, found = self._rescue(worker, group)
            self.idle.append(worker)
            yield number, found

    def _rescue(
        self, worker: _Worker[_Item], group: Sequence[_Item]
    ) -> tuple[_Worker[_Item], Sequence[_Result]]:
        """Tries the items of a dead worker one by one, in workers of their own."""
        results: list[_Result] = []
        worker = self._replace(worker)
        for item in group:
            _send(worker.road, [item])
            try:
                results += worker.road.recv()
            except (EOFError, OSError):
                worker = self._replace(worker)
                results.append(self.give_up(item))
        return worker, results

    def _replace(self, worker: _Worker[_Item]) -> _Worker[_Item]:
        self.staff.remove(worker)
        _end(worker)
        fresh = self._start()
        _await_ready(fresh)
        return fresh

    def _start(self) -> _Worker[_Item]:
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(
            target=_serve, args=(theirs, self.begin), name="eventline", daemon=True
        )
        with _without_interrupts():
            process.start()
        theirs.close()
        worker: _Worker[_Item] = _Worker(process, ours)
        self.staff.append(worker)
        return worker


@contextmanager
def _without_interrupts() -> Iterator[None]:
    """Keeps Ctrl-C from a process begun here, and from this one until that is done."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _await_ready(worker: _Worker[_Item]) -> None:
    try:
        fault: EventlineError | None = worker.road.recv()
    except (EOFError, OSError) as error:
        raise EventlineError(
            "a worker process ended before it began; a script that uses workers must "
            'start under: if __name__ == "__main__":'
        ) from error
    if fault is not None:
        raise fault


def _end(worker: _Worker[_Item]) -> None:
    worker.process.kill()
    worker.process.join()
    worker.road.close()


def _send(road: Connection, message: object) -> bool:
    """Says whether the other side still took it."""
    try:
        road.send(message)
    except OSError:
        return False
    return True


def _serve(road: Connection, begin: Callable[[], _Work[_Item, _Result]]) -> None:
    """Is what a worker runs: groups in, results out, until nobody asks any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    try:
        work = begin()
    except EventlineError as error:
        road.send(error)
        return
    _send(road, None)
    while True:
        try:
            group = road.recv()
        except (EOFError, OSError):
            return
        if not _send(road, work(group)):
            return


def _end_with_parent() -> None:
    """Ends this process when its parent is gone, however that went."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
