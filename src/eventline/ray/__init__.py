"""Extraction on a Ray cluster (extra `ray`): datasets, and groups of articles.

    import ray
    import eventline.ray

    eventline.ray.connect(workers=2)
    articles = ray.data.read_parquet("articles/")
    eventline.ray.extract(articles, workers=2).write_parquet("timelines/")

`eventline batch --engine ray` does the same for files.
"""

from __future__ import annotations

from eventline.ray.cluster import connect
from eventline.ray.datasets import extract

__all__ = ["connect", "extract"]
