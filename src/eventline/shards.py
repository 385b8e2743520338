"""Results in a folder of shards: each there whole or not at all, so that runs resume.

A shard's name holds a digest of what it was made of: articles, model, version. A run
keeps the shards that have the right names, and touches no other file.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

import attrs

from eventline.batch import Given, Job, number_jobs
from eventline.errors import InputError
from eventline.workers import in_groups

SHARD = 50
"""So many articles a shard holds; a killed run loses the shards in work."""

_NAME = re.compile(r"part-(?P<number>\d{6,})-[0-9a-f]{12}\.jsonl")
_UNFINISHED = ".unfinished-*.tmp"


@attrs.frozen
class Shard:
    """Some articles in a row, and the name of the file that their results make."""

    number: int
    jobs: tuple[Job, ...]
    name: str


def cut_shards(articles: Iterable[Given], *, key: str) -> Iterator[Shard]:
    """Yields the shards of the articles; `key` is what else decides on their results.

    The same articles and key have the same names, however often they are cut.
    """
    for number, jobs in enumerate(in_groups(number_jobs(articles), SHARD)):
        made_of = repr((key, jobs)).encode(errors="backslashreplace")
        digest = hashlib.sha256(made_of).hexdigest()[:12]
        yield Shard(number, tuple(jobs), f"part-{number:06}-{digest}.jsonl")


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
        for name in sorted(entry.name for entry in path.iterdir()):
            if found := _NAME.fullmatch(name):
                number = int(found["number"])
                names[number] = (*names.get(number, ()), name)
        return ShardFolder(path, names)

    def has(self, shard: Shard) -> bool:
        """Says whether the shard is done.

        Raises InputError where its place has the results of something else.
        """
        names = self.names.get(shard.number, ())
        self._refuse(name for name in names if name != shard.name)
        return shard.name in names

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
