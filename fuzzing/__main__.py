"""Fuzzes without atheris: seeds of the corpus, changed at random.

    python -m fuzzing [TARGET ...] [--runs N] [--seed N]

Stops at the first input that breaks a promise or takes over five seconds of processor
time, prints it, and ends with exit code 1. The same seed tries the same inputs.
"""

from __future__ import annotations

import argparse
import random
import sys
import time
import traceback
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from fuzzing.targets import TARGETS

CORPUS = Path(__file__).parent / "corpus"
MOST_SECONDS = 5
LONGEST = 4096
TOKENS = (
    *(b"\0", b"\n", b"\xff", b"\xed\xa0\x80", b"\xef\xbb\xbf", b"\xe2\x80\xae", b'"'),
    *(b"{", b"[" * 50, b"1" * 20, b"1e999", b"<script>", b"&lt;", b"--", b"\\u0000"),
    *("½".encode(), "٣".encode(), b"Monday", b"2020-10-02", b"million", b"/", b"-o"),
)
"""Words that break programs, put anywhere into a seed."""


def main() -> None:
    """Runs each chosen target, and says how it went."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("targets", nargs="*", metavar="TARGET", default=[*TARGETS])
    arguments.add_argument("--runs", type=int, default=10_000)
    arguments.add_argument("--seed", type=int, default=0)
    args = arguments.parse_args()
    if not set(args.targets) <= set(TARGETS):
        arguments.error(f"give some of {', '.join(TARGETS)}")
    for name in args.targets:
        start = time.process_time()
        if not fuzz(TARGETS[name], seeds(name), args.runs, args.seed):
            sys.exit(1)
        print(f"{name}: {args.runs:,} runs, {time.process_time() - start:.0f} s")


def seeds(name: str) -> list[bytes]:
    """Returns the inputs that a target's corpus holds."""
    return [path.read_bytes() for path in sorted((CORPUS / name).iterdir())]


def fuzz(
    target: Callable[[bytes], None], known: Sequence[bytes], runs: int, seed: int
) -> bool:
    """Says whether the target held on all seeds and on so many changed ones."""
    for data in (*known, *changed(known, runs, seed)):
        start = time.process_time()
        try:
            target(data)
        except Exception:
            traceback.print_exc()
            print(f"input: {data!r}")
            return False
        if time.process_time() - start > MOST_SECONDS:
            print(f"over {MOST_SECONDS} s: {data!r}")
            return False
    return True


def changed(known: Sequence[bytes], runs: int, seed: int) -> Iterator[bytes]:
    """Yields seeds cut, joined, repeated, and with bytes and words put in."""
    chance = random.Random(seed)  # noqa: S311  # inputs, not secrets
    for _ in range(runs):
        data = bytearray(chance.choice(known))
        for _ in range(chance.randint(1, 6)):
            place = chance.randint(0, len(data))
            end = min(len(data), place + chance.choice((0, 1, 1, 4, 16)))
            data[place:end] = _piece(chance, known)
        yield bytes(data[:LONGEST])


def _piece(chance: random.Random, known: Sequence[bytes]) -> bytes:
    match chance.randrange(4):
        case 0:
            return bytes([chance.randrange(256)])
        case 1:
            return chance.choice(TOKENS)
        case 2:
            return chance.choice(TOKENS) * chance.randint(1, 40)
    other = chance.choice(known)
    start = chance.randint(0, len(other))
    return other[start : chance.randint(start, len(other))]


if __name__ == "__main__":
    main()
