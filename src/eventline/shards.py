"""Results in a folder of shards: each there whole or not at all, so that runs resume.

A shard's name holds a digest of what it was made of: articles, model, version. A run
keeps the shards that have the right names, makes the last one of a file that has grown
since anew, and touches no other file.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import attrs

from eventline.articles import GivenArticle
from eventline.batch import Given, Job, number_jobs
from eventline.errors import InputError
from eventline.model import Document
from eventline.parse import to_conllu
from eventline.workers import in_groups

SHARD = 50
"""So many articles a shard holds; a killed run loses the shards in work."""

_NAME = re.compile(r"part-(?P<number>\d{6,})-[0-9a-f]{12}\.[a-z]+")
_UNFINISHED = ".unfinished-*.tmp"


@attrs.frozen
class Shard:
    """Some articles in a row, and what else decides on their results."""

    number: int
    jobs: tuple[Job, ...]
    key: str = attrs.field(repr=False)
    suffix: str = ".jsonl"
    name: str = attrs.field(init=False)
    """The name of the file that their results make."""

    @name.default
    def _whole(self) -> str:
        return self._name(self.jobs)

    def grew_from(self, name: str) -> bool:
        """Says whether a file is of this shard when it had fewer articles."""
        lengths = range(1, len(self.jobs))
        return any(name == self._name(self.jobs[:length]) for length in lengths)

    def _name(self, jobs: tuple[Job, ...]) -> str:
        made_of = repr((self.key, tuple(map(_identity, jobs))))
        content = made_of.encode(errors="backslashreplace")
        digest = hashlib.sha256(content).hexdigest()[:12]
        return f"part-{self.number:06}-{digest}{self.suffix}"


def cut_shards(
    articles: Iterable[Given], *, key: str, suffix: str = ".jsonl"
) -> Iterator[Shard]:
    """Yields the shards of the articles; `key` is what else decides on their results.

    The same articles and key have the same names, however often they are cut.
    """
    for number, jobs in enumerate(in_groups(number_jobs(articles), SHARD)):
        yield Shard(number, tuple(jobs), key, suffix)


def _identity(job: Job) -> tuple[object, ...]:
    """Returns what a job is told from others by, in the same order in every process."""
    match job.given:
        case GivenArticle(article, Document() as document):
            return job.number, article, to_conllu(document)
        case Document() as document:
            return job.number, to_conllu(document)
    return job.number, job.given


@attrs.frozen
class ShardFolder:
    """A folder that shards are written into; what else is in it stays as it is."""

    path: Path
    names: Mapping[int, tuple[str, ...]]
    """The shards that were there when it was opened, by their number."""

    @staticmethod
    def open(path: Path) -> ShardFolder:
        """Returns the folder, made where there is none, without halves of a killed run.

        Raises InputError where it is no folder.
        """
        if path.exists() and not path.is_dir():
            raise InputError(f"{str(path)!r} is not a folder: give one for the results")
        path.mkdir(parents=True, exist_ok=True)
        for half in path.glob(_UNFINISHED):
            half.unlink(missing_ok=True)
        names: dict[int, tuple[str, ...]] = {}
        for name in sorted(entry.name for entry in path.iterdir() if entry.is_file()):
            if found := _NAME.fullmatch(name):
                number = int(found["number"])
                names[number] = (*names.get(number, ()), name)
        return ShardFolder(path, names)

    def has(self, shard: Shard) -> bool:
        """Says whether the shard is done.

        Raises InputError where its place has the results of something else; those of
        fewer of its articles give way when it is written.
        """
        names = self.names.get(shard.number, ())
        others = (name for name in names if name != shard.name)
        self._refuse(name for name in others if not shard.grew_from(name))
        return shard.name in names

    def remove_outgrown(self, shard: Shard) -> None:
        """Removes what a shard that is done was when it had fewer articles."""
        for name in self.names.get(shard.number, ()):
            if name != shard.name:
                self.remove(name)

    def remove(self, name: str) -> None:
        """Removes a file, if it is there."""
        (self.path / name).unlink(missing_ok=True)

    def check_end(self, count: int) -> None:
        """Raises InputError where there are shards beyond the last one."""
        self._refuse(
            name
            for number, names in sorted(self.names.items())
            for name in names
            if number >= count
        )

    def read(self, shard: Shard) -> bytes:
        """Returns what a done shard holds."""
        return (self.path / shard.name).read_bytes()

    def write(self, name: str, content: bytes) -> None:
        """Writes a file that is there whole or not at all, also if the power fails."""
        waiting = self.path / f".unfinished-{os.getpid()}.tmp"
        try:
            with waiting.open("xb") as stream:
                stream.write(content)
                stream.flush()
                os.fsync(stream.fileno())
            waiting.replace(self.path / name)
        finally:
            waiting.unlink(missing_ok=True)

    def _refuse(self, names: Iterable[str]) -> None:
        for name in names:
            raise InputError(
                f"{str(self.path / name)!r} was made of other articles, or with "
                "another model or version of eventline: give another folder, or "
                "remove it"
            )
