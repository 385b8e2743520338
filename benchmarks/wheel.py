"""Builds the wheel, installs it alone in a fresh environment, and runs every command.

    python -m benchmarks.wheel

Needs pip's index. Prints a line a command with its exit code and first words; what
needs an extra must give the line that installs it, and exit code 2.
"""

from __future__ import annotations

import subprocess
import sys
import tempfile
import venv
from pathlib import Path

ROOT = Path(__file__).parent.parent
ARTICLE = "examples/articles/zarhan_valley.txt"
FORMATS = ("text", "json", "jsonl", "csv", "markdown", "mermaid", "markwhen")
COMMANDS = (
    ("--version",),
    ("info",),
    ("schema",),
    ("frames",),
    ("frames", "demand"),
    ("explain", ARTICLE, "--sentence", "0"),
    *(("extract", ARTICLE, "--format", name) for name in FORMATS),
    ("extract", ARTICLE, "--format", "timelinejs"),
    ("extract", ARTICLE, "--format", "timeml"),
)
NEED_EXTRAS = (
    ("extract", ARTICLE, "-o", "out.parquet"),
    ("extract", ARTICLE, "--format", "icalendar"),
    ("extract", "page.html"),
)


def main() -> int:
    """Returns 0 where every command ends as it should."""
    with tempfile.TemporaryDirectory() as folder:
        python = install(Path(folder))
        (Path(folder) / "page.html").write_text("<p>Rebels fled.</p>")
        faults = [
            *(command for command in COMMANDS if run(python, command) != 0),
            *(command for command in NEED_EXTRAS if run(python, command) != 2),
        ]
    print("failed:" if faults else "all as it should be", *faults)
    return len(faults)


def install(folder: Path) -> Path:
    """Returns the Python of a new environment that has the wheel and its needs."""
    pip = ("-m", "pip", "--quiet", "--disable-pip-version-check")
    built = str(folder / "dist")
    subprocess.run(
        [sys.executable, *pip, "wheel", "--no-deps", "-w", built, str(ROOT)], check=True
    )
    venv.create(folder / "fresh", with_pip=True)
    python = folder / "fresh" / "bin" / "python"
    (wheel,) = (folder / "dist").glob("*.whl")
    pins = str(ROOT / "constraints.txt")
    subprocess.run([python, *pip, "install", "-c", pins, str(wheel)], check=True)
    return python


def run(python: Path, command: tuple[str, ...]) -> int:
    """Prints how the command ends, and returns its exit code."""
    words = [str(ROOT / word) if word == ARTICLE else word for word in command]
    folder = python.parent.parent.parent
    answer = subprocess.run(
        [python.with_name("eventline"), *words],
        capture_output=True,
        text=True,
        cwd=folder,
    )
    shown = (answer.stdout or answer.stderr).splitlines() or [""]
    print(f"{answer.returncode}  {' '.join(command)}: {shown[0][:90]}")
    return answer.returncode


if __name__ == "__main__":
    sys.exit(main())
