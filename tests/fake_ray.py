"""The part of Ray that sends work to actors, in this process, with actors to lose."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from types import SimpleNamespace

import attrs


class RayError(Exception):
    """Says that an actor was lost."""


class RayTaskError(RayError):
    """Says that a call raised `cause`."""

    def __init__(self, cause: Exception) -> None:
        super().__init__(f"remote traceback of {cause!r}")
        self.cause = cause


@attrs.frozen(eq=False)
class Reference:
    """What a call gives, worked out when it is fetched."""

    call: Callable[[], object]


@attrs.frozen(eq=False)
class Method:
    """A method of an actor."""

    call: Callable[..., object]

    def remote(self, *arguments: object) -> Reference:
        """Returns a reference to what the call will give."""
        return Reference(lambda: self.call(*arguments))


@attrs.define(eq=False)
class FakeRay:
    """A cluster whose calls end the last one first.

    Actors are lost on what is in `deadly`, and before they begin if `is_barren`.
    """

    deadly: Sequence[object] = ()
    is_barren: bool = False
    killed: int = 0
    exceptions = SimpleNamespace(RayError=RayError, RayTaskError=RayTaskError)

    def remote(self, work: object) -> FakeRay:
        """Returns what makes actors."""
        return self

    def options(self, num_cpus: int) -> SimpleNamespace:
        """Returns what makes actors with so many processors."""
        return SimpleNamespace(remote=self.make)

    def make(self, begin: Callable[[], Callable[..., object]], *_: object) -> object:
        """Returns an actor."""

        def work(group: Sequence[object]) -> object:
            if any(item in self.deadly for item in group):
                raise RayError("an actor was lost")
            try:
                return begin()(group)
            except Exception as error:
                raise RayTaskError(error) from error

        def begin_to_be() -> None:
            if self.is_barren:
                raise RayError("it cannot be")

        return SimpleNamespace(is_ready=Method(begin_to_be), work=Method(work))

    def wait(
        self, waiting: Iterable[Reference]
    ) -> tuple[list[Reference], list[Reference]]:
        """Returns one reference that is done, and the others."""
        *others, last = waiting
        return [last], others

    def get(self, reference: Reference) -> object:
        """Returns what the call gives."""
        return reference.call()

    def kill(self, actor: object) -> None:
        """Ends an actor."""
        self.killed += 1
