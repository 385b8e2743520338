"""Many articles: a timeline or a failure for each; one never stops the others."""

from eventline.batch.compressed import open_bounded
from eventline.batch.jobs import (
    BUNDLE_ARTICLES,
    BUNDLE_CHARACTERS,
    Failure,
    Given,
    Job,
    Steps,
    attempt,
    extract_jobs,
    give_up,
    number_jobs,
    time_out,
)
from eventline.batch.jsonl import FieldNames, read_articles
from eventline.batch.parquet import (
    count_rows,
    read_parquet,
    read_records,
    read_row,
    write_records,
)

__all__ = [
    "BUNDLE_ARTICLES",
    "BUNDLE_CHARACTERS",
    "Failure",
    "FieldNames",
    "Given",
    "Job",
    "Steps",
    "attempt",
    "count_rows",
    "extract_jobs",
    "give_up",
    "number_jobs",
    "open_bounded",
    "read_articles",
    "read_parquet",
    "read_records",
    "read_row",
    "time_out",
    "write_records",
]
