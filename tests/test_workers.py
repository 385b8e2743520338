"""Workers: results in the order of the groups, whatever happens to a process."""

from __future__ import annotations

import multiprocessing
import os
import signal
from collections.abc import Callable, Iterable, Iterator, Sequence

import pytest

from eventline import Extractor, Timeline
from eventline import workers as workers_module
from eventline.batch import Failure
from eventline.errors import EventlineError, InputError, ModelError
from eventline.model import Article
from eventline.parse import Parser
from eventline.workers import map_in_workers
from tests.fake_parser import BROKEN, INTERRUPTED, TEXT, FakeParser
from tests.slow_batch import DEADLY, SlowParser

Work = Callable[[Sequence[int]], Sequence[int]]


def begin() -> Work:
    """Returns work that squares numbers, and dies on 13."""
    return square


def square(numbers: Sequence[int]) -> Sequence[int]:
    """Returns the squares."""
    if 13 in numbers:
        os.kill(os.getpid(), signal.SIGKILL)
    return [number * number for number in numbers]


def begin_badly() -> Work:
    """Finds no model."""
    raise ModelError("no model here")


def begin_never() -> Work:
    """Ends the process before it can work."""
    os._exit(3)


def name_process() -> Work:
    """Returns work that says which process does it."""
    return lambda numbers: [os.getpid() for _ in numbers]


def test_results_come_in_order_and_a_deadly_item_is_given_up() -> None:
    groups = [range(start, start + 3) for start in range(0, 30, 3)]
    found = run(begin, groups)

    assert found == [
        [-1 if number == 13 else number * number for number in group]
        for group in groups
    ]
    assert multiprocessing.active_children() == []


def test_groups_are_read_when_they_are_needed() -> None:
    taken: list[int] = []

    def endless() -> Iterator[Sequence[int]]:
        while True:
            taken.append(len(taken))
            yield [taken[-1]]

    found = map_in_workers(begin_tame, endless(), workers=2, give_up=int)
    first = next(found)
    found.close()  # type: ignore[attr-defined]  # it is a generator

    assert first == [0]
    assert len(taken) <= 1 + 2 * workers_module.AHEAD
    assert multiprocessing.active_children() == []


def begin_tame() -> Work:
    """Returns work that does nothing."""
    return list


def test_worker_is_replaced_after_its_turns(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers_module, "TURNS", 2)
    found = run(name_process, [[1]] * 5, workers=1)

    assert len({pid for pids in found for pid in pids}) == 3


def test_fault_at_the_start_is_the_callers() -> None:
    with pytest.raises(ModelError, match="no model here"):
        run(begin_badly, [[1]])


def test_process_that_cannot_start_is_an_error_with_advice() -> None:
    with pytest.raises(EventlineError, match="__main__"):
        run(begin_never, [[1]])


@pytest.mark.parametrize("workers", [0, -1, True, 1.5, "2"])
def test_impossible_number_of_workers_is_refused(workers: object) -> None:
    with pytest.raises(InputError, match="workers must be a number from 1"):
        Extractor(FakeParser()).extract_many([TEXT], workers=workers)  # type: ignore[arg-type]  # on purpose


def test_workers_give_what_one_process_gives() -> None:
    extractor = Extractor(FakeParser(), max_characters=1000)
    articles = [
        *(TEXT, BROKEN, Article(TEXT, id="b"), Failure("line 4", "bad"), 5, "x" * 1001),
        *([TEXT] * 100),
        BROKEN,
    ]
    alone = [*extractor.extract_many(articles)]
    together = [*extractor.extract_many(articles, workers=2)]

    assert [*map(told, together)] == [*map(told, alone)]
    assert told(alone[-1]).startswith("article 107: eventline failed on it (KeyError")


def test_article_that_kills_its_worker_is_a_failure() -> None:
    articles = [TEXT, DEADLY, INTERRUPTED, TEXT]
    found = [*Extractor(SlowParser()).extract_many(articles, workers=2)]

    assert [type(each) for each in found] == [Timeline, Failure, Failure, Timeline]
    assert told(found[1]).startswith("article 2: the process that worked on it ended")


def test_loaded_parser_cannot_go_to_a_worker() -> None:
    parser = Parser("loaded", None, None)  # type: ignore[arg-type]  # runs nothing

    with pytest.raises(InputError, match="give the extractor the name of a model"):
        Extractor(parser).extract_many([TEXT], workers=2)


def told(result: Timeline | Failure) -> str:
    """Returns all of a result but the traceback."""
    if isinstance(result, Failure):
        return f"{result.article}: {result.message}"
    return result.to_json()


def run(
    begin: Callable[[], Work], groups: Iterable[Sequence[int]], workers: int = 2
) -> list[Sequence[int]]:
    """Returns all results, -1 for what is given up."""
    return [*map_in_workers(begin, groups, workers=workers, give_up=lambda _: -1)]
