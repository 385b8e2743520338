"""One entry in one line of words, for formats that show little else."""

from __future__ import annotations

from eventline.render.rows import Row


def heading_of(row: Row) -> str:
    """Returns what happened and to whom: "phone call: Ivo Maren, Lena Oss"."""
    return f"{row.frame}: {row.who}" if row.who else row.frame


def status_of(row: Row) -> str:
    """Returns how real it is and who says so, empty where it happened by the text.

    >>> from eventline.model import Lane
    >>> said = {"when": "", "is_stated": True, "frame": "raid", "who": "", "count": ""}
    >>> where = {"details": "", "outer": "", "lane": Lane.DATED, "id": "e1"}
    >>> where["told_by"] = ""
    >>> status_of(Row(**said, **where, happened=False, status="✗ no", source="Ulmo"))
    'no, according to Ulmo'
    """
    status = "" if row.happened else row.status.partition(" ")[2]
    source = row.source.removesuffix(f" ({status})")
    parts = (
        status,
        f"in {row.outer}" if row.outer else "",
        f"according to {source}" if source else "",
    )
    return ", ".join(part for part in parts if part)


def summary_of(row: Row) -> str:
    """Returns the entry in one line: "raid: rebels · the town (no)"."""
    details = f" · {row.details}" if row.details else ""
    status = status_of(row)
    return f"{heading_of(row)}{details}" + (f" ({status})" if status else "")
