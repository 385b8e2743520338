"""Files as they are, or out of gzip: never more than a stated multiple of their size.

A text compresses to a third or a fifth; a file that grows a hundredfold is there to
fill memory or disk.
"""

from __future__ import annotations

import gzip
import io
import os
import zlib
from pathlib import Path
from typing import TYPE_CHECKING, BinaryIO, cast

from eventline.errors import InputError

if TYPE_CHECKING:
    from _typeshed import WriteableBuffer

MOST_EXPANSION = 100
"""A compressed file may give so many times the bytes that were read of it."""

ALWAYS_ALLOWED = 64_000_000
"""So many bytes it may give in any case: short files of one text again and again."""


def open_bounded(path: str | os.PathLike[str]) -> BinaryIO:
    """Returns the file opened for reading; one that ends in .gz is decompressed.

    Raises OSError or ValueError where it cannot be opened. Reading it raises InputError
    where it is no whole gzip file or gives more than `MOST_EXPANSION` times its size.
    """
    opened = Path(path).open("rb")  # noqa: SIM115 the caller closes it
    if Path(path).suffix.lower() != ".gz":
        return opened
    return cast(BinaryIO, io.BufferedReader(_Unpacked(opened)))


def check_expansion(given: int, size: int) -> None:
    """Raises InputError where a file of this size gives too many bytes."""
    if given > max(ALWAYS_ALLOWED, MOST_EXPANSION * size):
        raise InputError(
            f"its content is more than {MOST_EXPANSION} times as large as the file "
            f"({given:,} bytes of {size:,}); if it is meant, decompress it first"
        )


class _Unpacked(io.RawIOBase):
    """The content of a gzip file, counted as it is read."""

    def __init__(self, packed: BinaryIO) -> None:
        self._packed = packed
        self._content = gzip.GzipFile(fileobj=packed)
        self._given = 0

    def readable(self) -> bool:
        """Returns True."""
        return True

    def readinto(self, buffer: WriteableBuffer) -> int:
        """Fills the buffer and returns how many bytes there were."""
        place = memoryview(buffer).cast("B")
        try:
            found = self._content.read1(len(place))
        except (EOFError, OSError, zlib.error) as error:
            raise InputError(f"not a whole gzip file ({error})") from error
        self._given += len(found)
        check_expansion(self._given, self._packed.tell())
        place[: len(found)] = found
        return len(found)

    def close(self) -> None:
        """Closes the file."""
        self._content.close()
        self._packed.close()
        super().close()
