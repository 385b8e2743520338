"""Groups of work to the actors of a cluster, and what they give in the groups' order.

An actor that is lost (killed, or its node gone) is replaced; what it had in hand is
tried again item by item, and an item is given up when several were lost with it.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Iterator, Sequence
from types import ModuleType
from typing import Generic, Protocol, TypeVar

import attrs

from eventline.errors import EventlineError
from eventline.ray.actor import RayWorker
from eventline.ray.cluster import connect, load_ray
from eventline.worker import Work
from eventline.workers import AHEAD, TimeLimit, check_workers

LOSSES = 3
"""An item is given up when so many actors were lost while they had it in hand."""

_Item = TypeVar("_Item")
_Result = TypeVar("_Result")

_Begin = Callable[[], Work[_Item, _Result]]


def map_on_ray(
    begin: _Begin[_Item, _Result],
    groups: Iterable[Sequence[_Item]],
    *,
    workers: int,
    give_up: Callable[[_Item], _Result],
    limit: TimeLimit[_Item, _Result] | None = None,
) -> Iterator[Sequence[_Result]]:
    """Yields what the work gives for each group, one result an item, in order.

    It is `map_in_workers` on a cluster, connected to where this process is not.
    Groups are read as they are needed. Fewer workers than wanted work where the
    cluster has no room for more.

    Raises EventlineError where `begin` does, or where actors end before they begin.
    """
    connect(workers=check_workers(workers))
    crew = _Crew(load_ray(), begin, give_up, limit)
    try:
        crew.hire(workers)
        yield from crew.run(groups, most=AHEAD * workers)
    finally:
        crew.dismiss()


class _Actor(Protocol):
    """A handle of Ray's to a RayWorker, whose methods are called from afar."""

    is_ready: _Remote
    work: _Remote


class _Remote(Protocol):
    """A method of an actor."""

    def remote(self, *arguments: object) -> object:
        """Returns a reference to what the call will give."""


@attrs.frozen(eq=False)
class _Errand(Generic[_Item]):
    """Items of a group that an actor is sent with, and where in the group they start.

    `losses` counts the actors that were lost on it.
    """

    number: int
    start: int
    items: Sequence[_Item]
    losses: int = 0


@attrs.define(eq=False)
class _Answer(Generic[_Result]):
    """The results of a group, as far as they are there, by their place in it."""

    size: int
    results: dict[int, _Result] = attrs.field(factory=dict)

    def is_whole(self) -> bool:
        """Says whether no result is missing."""
        return len(self.results) == self.size

    def in_order(self) -> Sequence[_Result]:
        """Returns the results in the order of the group."""
        return [self.results[place] for place in sorted(self.results)]


@attrs.define
class _Crew(Generic[_Item, _Result]):
    """The actors: awaited, idle, or busy with one errand each."""

    ray: ModuleType
    begin: _Begin[_Item, _Result]
    give_up: Callable[[_Item], _Result]
    limit: TimeLimit[_Item, _Result] | None = None
    staff: list[_Actor] = attrs.field(factory=list)
    awaited: dict[object, _Actor] = attrs.field(factory=dict)
    idle: list[_Actor] = attrs.field(factory=list)
    busy: dict[object, tuple[_Actor, _Errand[_Item]]] = attrs.field(factory=dict)
    again: deque[_Errand[_Item]] = attrs.field(factory=deque)
    answers: dict[int, _Answer[_Result]] = attrs.field(factory=dict)
    stillborn: int = 0
    """So many actors in a row were lost before they could work."""

    def hire(self, count: int) -> None:
        """Asks for so many actors; each works as soon as the cluster has room."""
        make = self.ray.remote(RayWorker).options(num_cpus=1)
        for _ in range(count):
            actor: _Actor = make.remote(self.begin, self.give_up, self.limit)
            self.staff.append(actor)
            self.awaited[actor.is_ready.remote()] = actor

    def dismiss(self) -> None:
        """Ends every actor at once."""
        for actor in self.staff:
            self.ray.kill(actor)

    def run(
        self, groups: Iterable[Sequence[_Item]], *, most: int
    ) -> Iterator[Sequence[_Result]]:
        """Yields the results of each group in order; at most so many are in work."""
        waiting = enumerate(groups)
        following = 0
        while True:
            self._hand_out(waiting, most)
            if self.idle and not self.answers:
                return
            self._collect()
            while following in self.answers and self.answers[following].is_whole():
                yield self.answers.pop(following).in_order()
                following += 1

    def _hand_out(
        self, waiting: Iterator[tuple[int, Sequence[_Item]]], most: int
    ) -> None:
        """Sends idle actors with what is to be done again, then with new groups."""
        while self.idle:
            if self.again:
                errand = self.again.popleft()
            elif len(self.answers) < most and (given := next(waiting, None)):
                number, group = given
                self.answers[number] = _Answer(len(group))
                errand = _Errand(number, 0, group)
            else:
                return
            actor = self.idle.pop()
            self.busy[actor.work.remote(errand.items)] = actor, errand

    def _collect(self) -> None:
        """Takes one answer, or an actor that can work now."""
        (ready, *_), _ = self.ray.wait([*self.busy, *self.awaited])
        errors = self.ray.exceptions
        actor, errand = self.busy.pop(ready, None) or (self.awaited.pop(ready), None)
        try:
            results = self.ray.get(ready)
        except errors.RayTaskError as error:
            raise _cause(error) from error
        except errors.RayError as error:
            self._replace(actor, str(error), is_new=errand is None)
            if errand:
                self._try_again(errand)
            return
        self.stillborn = 0
        self.idle.append(actor)
        if errand:
            self._keep(errand, results)

    def _replace(self, actor: _Actor, reason: str, *, is_new: bool) -> None:
        """Hires for a lost actor; raises EventlineError where all are lost at once."""
        self.stillborn += is_new
        if self.stillborn >= LOSSES:
            raise EventlineError(f"Ray cannot start a worker: {reason}")
        self.staff.remove(actor)
        self.ray.kill(actor)
        self.hire(1)

    def _try_again(self, errand: _Errand[_Item]) -> None:
        """Puts the items of a lost errand in line, or gives up the one it has."""
        losses = errand.losses + 1
        if len(errand.items) == 1 and losses >= LOSSES:
            self._keep(errand, [self.give_up(errand.items[0])])
            return
        self.again.extend(
            _Errand(errand.number, place, [item], losses)
            for place, item in enumerate(errand.items, errand.start)
        )

    def _keep(self, errand: _Errand[_Item], results: Sequence[_Result]) -> None:
        self.answers[errand.number].results.update(enumerate(results, errand.start))


def _cause(error: Exception) -> Exception:
    """Returns what went wrong in an actor, without Ray's account of where."""
    cause = getattr(error, "cause", None)
    if isinstance(cause, EventlineError):
        return cause
    return EventlineError(f"a worker failed: {type(cause).__name__}: {cause}")
