"""Prints import time, load time, time for an article and peak memory.

    python -m benchmarks [ARTICLE]

Each figure is the median of three processes of its own, with one thread. Loading holds
the import of torch and a first sentence.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
from pathlib import Path

ARTICLE = Path(__file__).parent.parent / "examples" / "articles" / "zarhan_valley.txt"
RUNS = 3
IMPORT = "import eventline"
LOAD = f"{IMPORT}; extractor = eventline.Extractor(); extractor.extract('A test.')"
EXTRACT = "text = open({path!r}, encoding='utf-8').read(); extractor.extract(text)"
TIMED = """
import time
{before}
start = time.perf_counter()
{measured}
print(time.perf_counter() - start)
"""
PEAK = """
import resource
{before}
{measured}
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024**2)
"""


def main() -> None:
    """Prints one figure a line."""
    path = Path(sys.argv[1]) if len(sys.argv) > 1 else ARTICLE
    extract = EXTRACT.format(path=str(path))
    words = len(path.read_text(encoding="utf-8").split())
    seconds = median(TIMED, before=LOAD, measured=extract)

    print(f"import eventline   {median(TIMED, before='', measured=IMPORT):6.2f} s")
    print(f"load the parser    {median(TIMED, before=IMPORT, measured=LOAD):6.2f} s")
    print(f"extract an article {seconds:6.2f} s  ({words} words, {path.name})")
    print(f"peak memory        {median(PEAK, before=LOAD, measured=extract):6.2f} GB")


def median(template: str, *, before: str, measured: str) -> float:
    """Returns the middle answer of three fresh processes that run the template."""
    code = template.format(before=before, measured=measured)
    return statistics.median(answer(code) for _ in range(RUNS))


def answer(code: str) -> float:
    """Returns the number that a fresh interpreter prints when it runs the code."""
    environment = {**os.environ, "OMP_NUM_THREADS": "1"}
    command = [sys.executable, "-c", code]
    finished = subprocess.run(
        command, env=environment, capture_output=True, text=True, check=True
    )
    return float(finished.stdout.split()[-1])


if __name__ == "__main__":
    main()
