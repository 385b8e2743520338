"""map_on_ray: results in the order of the groups, whichever actors are lost."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Sequence

import pytest

from eventline.errors import EventlineError, ModelError
from eventline.ray import groups as groups_module
from eventline.ray.actor import RayWorker
from eventline.ray.groups import map_on_ray
from eventline.workers import TimeLimit
from tests.fake_ray import FakeRay

Work = Callable[[Sequence[int]], Iterable[int]]

GROUPS = [range(start, start + 3) for start in range(0, 30, 3)]


@pytest.fixture
def cluster(monkeypatch: pytest.MonkeyPatch) -> FakeRay:
    """Returns what stands for Ray."""
    fake = FakeRay()
    monkeypatch.setattr(groups_module, "load_ray", lambda: fake)
    monkeypatch.setattr(groups_module, "connect", lambda workers: None)
    return fake


def begin() -> Work:
    """Returns work that squares numbers."""
    return lambda numbers: [number * number for number in numbers]


def begin_badly() -> Work:
    """Finds no model."""
    raise ModelError("no model here")


def begin_wrongly() -> Work:
    """Returns work with a fault of ours."""
    return lambda numbers: [1 // 0 for _ in numbers]


def run(begin: Callable[[], Work], workers: int = 3) -> list[Sequence[int]]:
    """Returns the results of all groups; what is given up is -1."""
    found = map_on_ray(begin, GROUPS, workers=workers, give_up=lambda item: -1)
    return [[*results] for results in found]


@pytest.mark.parametrize("workers", [1, 2, 7])
def test_results_come_in_order(cluster: FakeRay, workers: int) -> None:
    assert run(begin, workers) == [[n * n for n in group] for group in GROUPS]
    assert cluster.killed == workers


@pytest.mark.parametrize("deadly", [(0,), (13, 14), (5, 15, 29), range(30)])
def test_only_what_loses_actors_is_given_up(
    cluster: FakeRay, deadly: Sequence[int]
) -> None:
    cluster.deadly = deadly

    assert run(begin) == [
        [-1 if number in deadly else number * number for number in group]
        for group in GROUPS
    ]


def test_groups_are_read_when_they_are_needed(cluster: FakeRay) -> None:
    taken: list[int] = []

    def endless() -> Iterator[Sequence[int]]:
        while True:
            taken.append(len(taken))
            yield [taken[-1]]

    found = map_on_ray(begin, endless(), workers=2, give_up=int)
    first = next(found)
    found.close()  # type: ignore[attr-defined]  # it is a generator

    assert first == [0]
    assert len(taken) <= 2 * groups_module.AHEAD
    assert cluster.killed == 2


@pytest.mark.parametrize(
    ("begin", "message"),
    [
        (begin_badly, "no model here"),
        (begin_wrongly, "a worker failed: ZeroDivisionError: integer division"),
    ],
)
def test_fault_of_the_work_ends_it_in_its_own_words(
    cluster: FakeRay, begin: Callable[[], Work], message: str
) -> None:
    with pytest.raises(EventlineError, match=f"^{message}"):
        run(begin)


def test_cluster_that_starts_no_actor_is_not_asked_for_ever(cluster: FakeRay) -> None:
    cluster.is_barren = True

    with pytest.raises(EventlineError, match=r"^Ray cannot start a worker: it"):
        run(begin)


def begin_slowly() -> Work:
    """Returns work that squares numbers, and needs long for 13."""
    return slowly


def slowly(numbers: Sequence[int]) -> Iterator[int]:
    """Yields the squares."""
    for number in numbers:
        time.sleep(60 if number == 13 else 0)
        yield number * number


def test_actor_does_a_group_a_call_and_gives_up_what_takes_too_long() -> None:
    limit: TimeLimit[int, int] = TimeLimit(1, lambda item: -2)
    worker = RayWorker(begin_slowly, lambda item: -1, limit)

    assert worker.work(range(3)) == [0, 1, 4]
    assert worker.work([12, 13, 14]) == [144, -2, 196]
    assert worker.work([5]) == [25]
