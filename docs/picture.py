"""Takes the picture of the page that the README shows.

    python -m docs.picture docs/page.png

Needs Chromium; run it after a change of the page's looks.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from eventline import extract

ARTICLE = Path(__file__).parent.parent / "examples" / "articles" / "zarhan_valley.txt"


def main() -> None:
    """Writes the picture to the path named on the command line."""
    page = extract(
        ARTICLE.read_text(encoding="utf-8"), published="2023-09-15"
    ).to_html()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "page.html"
        path.write_text(page, encoding="utf-8")
        browser = shutil.which("chromium") or "chromium"
        options = ["--headless=new", "--no-sandbox", "--disable-gpu"]
        options += ["--hide-scrollbars", "--window-size=1400,1260"]
        picture = f"--screenshot={Path(sys.argv[1]).absolute()}"
        subprocess.run([browser, *options, picture, path.as_uri()], check=True)


if __name__ == "__main__":
    main()
