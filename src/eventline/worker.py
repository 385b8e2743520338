"""A spawned process that does groups of work, and the road to it."""

from __future__ import annotations

import gc
import multiprocessing
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from multiprocessing import resource_tracker
from multiprocessing.connection import Connection
from multiprocessing.process import BaseProcess
from typing import Generic, TypeVar

import attrs

from eventline.errors import EventlineError

TOGETHER = 10
"""For so many items in a group a result has its time once more."""

YOUNG = 20_000
"""A worker looks for garbage after so many objects, thirty times as rarely as usual."""

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")

Work = Callable[[Sequence[_Item]], Iterable[_Result]]
"""What a worker does with a group: one result an item, in order, as they come."""


@attrs.define(eq=False)
class Worker(Generic[_Item, _Result]):
    """A process, the road to it, what it has in hand, and what it gave of that."""

    process: BaseProcess
    road: Connection
    turns: int = 0
    number: int = 0
    group: Sequence[_Item] = ()
    found: list[_Result] = attrs.field(factory=list)

    @classmethod
    def start(
        cls, begin: Callable[[], Work[_Item, _Result]], seconds: float
    ) -> Worker[_Item, _Result]:
        """Starts one, which has so many seconds for each result, 0 for no limit."""
        context = multiprocessing.get_context("spawn")
        ours, theirs = context.Pipe()
        process = context.Process(
            target=_serve, args=(theirs, begin, seconds), name="eventline", daemon=True
        )
        with _without_interrupts():
            process.start()
        theirs.close()
        return cls(process, ours)

    def await_ready(self) -> None:
        """Waits until it can work; raises EventlineError where it cannot."""
        try:
            fault: EventlineError | None = self.road.recv()
        except (EOFError, OSError) as error:
            raise EventlineError(
                "a worker process ended before it began; a script that uses workers "
                'must start under: if __name__ == "__main__":'
            ) from error
        if fault is not None:
            raise fault

    def hand(self, number: int, group: Sequence[_Item]) -> None:
        """Gives it a group; whether it died shows when the answer is read."""
        self.number, self.group, self.found = number, group, []
        self.turns += 1
        _send(self.road, group)

    def hear(self) -> bool:
        """Waits for its next result; says whether it is still there."""
        try:
            with _without_collection():
                self.found.append(self.road.recv())
        except (EOFError, OSError):
            return False
        return True

    @property
    def is_done(self) -> bool:
        """Says whether all results of its group are there."""
        return len(self.found) == len(self.group)

    def was_too_slow(self) -> bool:
        """Says whether it died because a result took too long."""
        self.process.join()
        return can_limit() and self.process.exitcode == -signal.SIGALRM

    def end(self) -> None:
        """Ends it at once."""
        self.process.kill()
        self.process.join()
        self.road.close()


def can_limit() -> bool:
    """Says whether this system ends a process that takes too long."""
    return hasattr(signal, "setitimer")


@contextmanager
def _without_collection() -> Iterator[None]:
    """Looks for no garbage while what is made is to stay, results or what is loaded.

    Looking at a result's objects takes three times as long as reading them.
    """
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


@contextmanager
def _without_interrupts() -> Iterator[None]:
    """Keeps Ctrl-C from a process begun here, and from this one until that is done."""
    if not hasattr(signal, "pthread_sigmask"):
        yield
        return
    resource_tracker.ensure_running()  # its start lets interrupts through again
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    try:
        yield
    finally:
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _send(road: Connection, message: object) -> bool:
    """Says whether the other side still took it."""
    try:
        road.send(message)
    except OSError:
        return False
    return True


def _serve(
    road: Connection, begin: Callable[[], Work[_Item, _Result]], seconds: float
) -> None:
    """Is what a worker runs: groups in, results out, until nobody asks any more."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()
    _ask_to_be_ended()
    try:
        with _without_collection():
            work = begin()
            gc.freeze()  # what is loaded is never garbage
    except EventlineError as error:
        road.send(error)
        return
    gc.set_threshold(YOUNG)
    _send(road, None)
    with suppress(EOFError, OSError):
        while True:
            _do(road, work, road.recv(), seconds)


def _do(
    road: Connection,
    work: Work[_Item, _Result],
    group: Sequence[_Item],
    seconds: float,
) -> None:
    """Does a group; raises OSError where nobody asks any more.

    A result has more time in a larger group, of which much is worked on together.
    """
    results = iter(work(group))
    patience = seconds * (1 + len(group) // TOGETHER)
    for _ in group:
        with _limited(patience):
            result = next(results)
        road.send(result)


@contextmanager
def _limited(seconds: float) -> Iterator[None]:
    """Has the kernel end this process where the work takes longer, stuck or not."""
    if seconds:
        signal.setitimer(signal.ITIMER_REAL, seconds)
    yield
    if seconds:
        signal.setitimer(signal.ITIMER_REAL, 0)


def _end_with_parent() -> None:
    """Ends this process when its parent is gone, however that went."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)


def _ask_to_be_ended() -> None:
    """Has Linux end this process with its parent, also where no thread can run.

    The parent holds the other end of a pipe that nobody writes to; when that is closed
    the kernel sends SIGIO, which ends a process that does not expect it.
    """
    parent = multiprocessing.parent_process()
    if parent is None or sys.platform != "linux":
        return
    import fcntl

    end = parent.sentinel
    fcntl.fcntl(end, fcntl.F_SETOWN, os.getpid())
    flags = fcntl.fcntl(end, fcntl.F_GETFL)
    fcntl.fcntl(end, fcntl.F_SETFL, flags | os.O_ASYNC)
