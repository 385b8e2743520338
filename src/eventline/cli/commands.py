"""The commands: extract, batch, explain, frames, schema, info, download."""

from __future__ import annotations

from pathlib import Path

import click

from eventline import __version__
from eventline.cli.exits import Commands

INPUT_FORMATS = ("text", "jsonl", "html", "conllu", "parquet")
OUTPUT_FORMATS = (
    *("text", "axis", "json", "jsonl", "csv", "parquet", "markdown", "html"),
    *("mermaid", "markwhen", "timelinejs", "timeml", "icalendar"),
)

_published = click.option(
    "--published",
    metavar="DATE",
    help="Publication date, like 2020-10-02; without it no day is invented.",
)
_model = click.option(
    "--model",
    metavar="MODEL",
    help="Parser model: embedded (the default), official, or a directory.",
)
_input_format = click.option(
    "--input-format",
    type=click.Choice(INPUT_FORMATS),
    help="How to read ARTICLE; by default its suffix says it, else text.",
)
_field = click.option(
    "--field",
    "fields",
    multiple=True,
    metavar="NAME=FIELD",
    help="What JSONL calls text, published, id or title: --field text=body.",
)


@click.group(
    name="eventline",
    cls=Commands,
    context_settings={"help_option_names": ["-h", "--help"]},
)
@click.version_option(__version__, prog_name="eventline")
def main() -> None:
    """Turn English news text into an ordered timeline of structured events."""


@main.command()
@click.argument("articles", metavar="ARTICLE...", nargs=-1, required=True)
@click.option(
    "--published",
    metavar="DATE",
    multiple=True,
    help="Publication date, like 2020-10-02; once, or once for each ARTICLE.",
)
@click.option("--merge", is_flag=True, help="One timeline of all articles.")
@click.option(
    "--about",
    metavar="NAME",
    help="Only what this person, organization or place takes part in.",
)
@click.option("--title", help="Title of the article; by default its headline.")
@click.option(
    "--format",
    "output_format",
    type=click.Choice(OUTPUT_FORMATS),
    help="Output format; by default the suffix of FILE says it, else text.",
)
@click.option(
    "-o",
    "--output",
    metavar="FILE",
    type=click.Path(dir_okay=False, path_type=Path),
    help="Write to FILE, which appears only when all of it is written.",
)
@_model
@_input_format
@_field
@click.pass_context
def extract(
    context: click.Context,
    articles: tuple[str, ...],
    published: tuple[str, ...],
    merge: bool,
    about: str | None,
    title: str | None,
    output_format: str | None,
    output: Path | None,
    model: str | None,
    input_format: str | None,
    fields: tuple[str, ...],
) -> None:
    """Print the timeline of each ARTICLE, or with --merge one of them all.

    ARTICLE is a file, or - for standard input.

    A file of one article is plain text in UTF-8 or a web page (.html); a .jsonl file
    holds an article a line with the fields text, published, id and title; a .conllu
    file is parsed text.
    """
    from eventline.cli.extract import Request, run_extract

    request = Request.of(
        articles=articles,
        published=published,
        title=title,
        fields=fields,
        input_format=input_format,
        output_format=output_format,
        output=output,
        merge=merge,
        about=about,
    )
    run_extract(context, request, model)


@main.command()
@click.argument("source", metavar="IN", type=click.Path(path_type=Path))
@click.argument("folder", metavar="OUT", type=click.Path(path_type=Path))
@click.option(
    "--workers",
    type=click.IntRange(1),
    default=1,
    show_default=True,
    metavar="N",
    help="So many processes extract side by side, each with a parser and a thread.",
)
@click.option(
    "--format",
    "output_format",
    type=click.Choice(("jsonl", "parquet")),
    default="jsonl",
    show_default=True,
    help="What the shards in OUT are: JSON Lines, or Parquet with a row an article.",
)
@click.option(
    "--timeout",
    type=float,
    metavar="SECONDS",
    help="An article that takes longer becomes an error, and the others go on.",
)
@click.option(
    "--engine",
    type=click.Choice(("local", "ray")),
    default="local",
    show_default=True,
    help="Where the processes are: on this machine, or on a Ray cluster.",
)
@_published
@_model
@_field
@click.pass_context
def batch(
    context: click.Context,
    source: Path,
    folder: Path,
    workers: int,
    output_format: str,
    timeout: float | None,
    engine: str,
    published: str | None,
    model: str | None,
    fields: tuple[str, ...],
) -> None:
    """Write the timelines of many articles into the folder OUT.

    IN is a .jsonl file with an article a line, a .parquet file with an article a row,
    or a folder of such files, of plain text (.txt), web pages (.html) and parsed text
    (.conllu), read in the order of their names; all but .parquet also as .gz.

    Run it again after an interruption: what is done is kept.
    """
    from eventline.cli.batch import BatchRequest, run_batch

    request = BatchRequest.of(
        source=source,
        folder=folder,
        workers=workers,
        published=published,
        fields=fields,
        output_format=output_format,
        timeout=timeout,
        engine=engine,
    )
    run_batch(context, request, model)


@main.command()
@click.argument("article", required=False)
@click.option("--text", help="The text itself, in place of ARTICLE.")
@click.option(
    "--sentence", type=click.IntRange(0), metavar="N", help="Only this one, from 0."
)
@click.option("--entry", metavar="ID", help="Why this entry stands where it stands.")
@_published
@_model
@_input_format
@click.pass_context
def explain(
    context: click.Context,
    article: str | None,
    text: str | None,
    sentence: int | None,
    entry: str | None,
    published: str | None,
    model: str | None,
    input_format: str | None,
) -> None:
    """Show what every stage makes of each sentence, or why an entry stands there."""
    from eventline.cli.explain import run_explain
    from eventline.cli.inputs import Defaults, Input

    if (article is None) == (text is None):
        raise click.UsageError("give either ARTICLE or --text")
    if entry is not None and sentence is not None:
        raise click.UsageError("give either --entry or --sentence")
    source = text if article is None else Input.of(article, input_format)
    part = sentence if entry is None else entry
    run_explain(context, source or "", Defaults.of(published), part, model)


@main.command()
@click.argument("name", required=False)
def frames(name: str | None) -> None:
    """List the event frames, or show one of them."""
    from eventline.cli.inventory import describe_frame, list_frames
    from eventline.cli.output import terminal

    output = terminal()
    shown = describe_frame(name, output) if name else list_frames(output)
    output.write(shown, is_for_people=True)


@main.command()
def schema() -> None:
    """Print the JSON Schema of the JSON output."""
    from eventline.cli.output import terminal
    from eventline.render.json import read_schema

    terminal().write(read_schema())


@main.command()
def info() -> None:
    """Show versions, models and where they are."""
    from eventline.cli.about import describe_installation

    click.echo(describe_installation())


@main.command()
def download() -> None:
    """Fetch Stanza's official English models (uses the network)."""
    from eventline.parse import download_official

    click.echo(f"Official models are in {download_official()}")
