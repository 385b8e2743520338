"""Text to Document with Stanza; the one place where Stanza and torch are imported."""

from __future__ import annotations

import os
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from functools import partial
from importlib.metadata import version
from itertools import chain
from pathlib import Path

import attrs

from eventline.errors import ModelError
from eventline.model import Document
from eventline.parse.bulk import BulkSteps
from eventline.parse.capitals import capital_sentences, restore_case
from eventline.parse.limits import LONGEST_SENTENCE, check_limit
from eventline.parse.model_files import (
    LANGUAGE,
    LOADING_ERRORS,
    PROCESSORS,
    ModelFiles,
    ModelSource,
    find_model_files,
    first_line,
)
from eventline.parse.sentences import (
    TokenisedText,
    Tokens,
    copy_text,
    make_document,
    read_tokens,
    settle_sentences,
)
from eventline.parse.stanza_types import (
    MakeDocument,
    Pipeline,
    StanzaDocument,
    StanzaSentence,
)

EMBEDDED = Path(__file__).parent / "embedded"
"""Where the models that ship with the package lie."""

BUNDLE = 1000
"""So many sentences are tagged and parsed together; the results don't depend on it."""

_ADVICE: Mapping[str, str] = {
    "embedded": 'reinstall eventline, or use model="official" or a model directory',
    "official": 'run: eventline download, or use model="embedded"',
    "path": "give a directory that holds resources.json and en/<processor>/*.pt, "
    'or use model="embedded"',
}


@attrs.frozen
class Parser:
    """A loaded parser; `name` says which model it is and which Stanza runs it.

    One parser may be used from several threads: a lock lets one call through at a
    time. It leaves torch's thread count alone, which belongs to the whole process;
    where several processes parse side by side, call `torch.set_num_threads(1)` in each.
    """

    name: str
    _pipeline: Pipeline = attrs.field(repr=False, eq=False)
    _make_document: MakeDocument = attrs.field(repr=False, eq=False)
    _bulk: BulkSteps | None = attrs.field(default=None, repr=False, eq=False)
    _max_words: int = attrs.field(default=LONGEST_SENTENCE, repr=False, eq=False)
    _lock: threading.Lock = attrs.field(
        factory=threading.Lock, repr=False, eq=False, init=False
    )

    def parse(self, text: str) -> Document:
        """Returns the parsed text; any string can be parsed.

        Runs of more than 256 characters without a blank yield no words, and sentences
        of more than `max_words` tokens are cut; `warnings` say where. What
        is in capitals alone is read in small letters, which takes twice as long: see
        `capitals`.
        """
        return self.parse_many([text])[0]

    def parse_many(self, texts: Iterable[str]) -> tuple[Document, ...]:
        """Returns what `parse` returns for each text, faster than one by one."""
        with self._lock:
            settle = partial(settle_sentences, longest=self._max_words)
            tokenised = [settle(item) for item in self._read(texts)]
            trees = self._trees(s for item in tokenised for s in item.sentences)
            return tuple(
                make_document(item, trees, model=self.name) for item in tokenised
            )

    def _read(self, texts: Iterable[str]) -> list[TokenisedText]:
        """Tokenises each text, twice where it has sentences in capitals."""
        items = self._tokenise_all([copy_text(text) for text in texts])
        chosen = [capital_sentences(item) for item in items]
        trees = self._trees(tokens for sentences in chosen for tokens in sentences)
        return [
            self._tokenise(restore_case(item, sentences, trees)) if sentences else item
            for item, sentences in zip(items, chosen, strict=True)
        ]

    def _tokenise_all(self, items: Sequence[TokenisedText]) -> list[TokenisedText]:
        """Tokenises texts together, those alone that others would change."""
        tokenizer = self._bulk.tokenizer if self._bulk else None
        if tokenizer is None or len(items) < 2:
            return [self._tokenise(item) for item in items]
        texts = [item.copied.text for item in items if item.copied.is_short]
        read = iter(tokenizer.read(texts))
        found = [next(read) if item.copied.is_short else None for item in items]
        return [
            attrs.evolve(item, sentences=read_tokens(document))
            if document
            else self._tokenise(item)
            for item, document in zip(items, found, strict=True)
        ]

    def _tokenise(self, item: TokenisedText) -> TokenisedText:
        """Tokenises a text alone: among others, Stanza may split it otherwise."""
        tokenizer = self._pipeline.processors["tokenize"]
        stretches = item.copied.stretches()
        found = (
            read_tokens(tokenizer.process(stretch.of(item.copied.text)), stretch.start)
            for stretch in stretches
        )
        return attrs.evolve(item, sentences=tuple(chain.from_iterable(found)))

    def _trees(self, sentences: Iterable[Tokens]) -> Iterator[StanzaSentence]:
        """Yields each sentence with its tree, in order, in bounded memory."""
        waiting = list(sentences)
        for start in range(0, len(waiting), BUNDLE):
            entries = [[t.entry() for t in s] for s in waiting[start : start + BUNDLE]]
            if self._bulk:
                yield from self._bulk.process(entries)
            else:
                yield from self._parse(self._make_document(entries)).sentences

    def _parse(self, document: StanzaDocument) -> StanzaDocument:
        for processor in PROCESSORS[1:]:
            if processor in self._pipeline.processors:
                document = self._pipeline.processors[processor].process(document)
        return document


def load_stanza(
    model: str | os.PathLike[str] | None = None, *, max_words: int | None = None
) -> Parser:
    """Returns a parser with its models loaded; never reaches for the network.

    Args:
        model: None or "embedded" for the models that ship with the package,
            "official" for Stanza's own English package in the user's Stanza
            directory, else a directory in Stanza's layout.
        max_words: Longer sentences are cut, 150 words where None.

    Raises:
        InputError: max_words is not from 10 to 500.
        ModelError: the model is missing, damaged or of another version; the message
            names the directory and the next step.
    """
    longest = check_limit(max_words)
    source = find_source(model)
    files = find_model_files(source)
    pipeline, make, release = _load(files)
    name = _name(source, files.digest(), release)
    return Parser(name, pipeline, make, _bulk_steps(pipeline, make), longest)


def model_name(model: str | os.PathLike[str] | None = None) -> str:
    """Returns the name that a parser of this model has, without loading it.

    Raises ModelError where the model is missing.
    """
    source = find_source(model)
    return _name(source, find_model_files(source).digest(), version("stanza"))


def use_one_thread() -> None:
    """Has torch use one thread in this process: others parse beside it."""
    import torch

    torch.set_num_threads(1)


def load_pipeline(model: str | os.PathLike[str] | None = None) -> Pipeline:
    """Returns a model's `stanza.Pipeline` itself, to be run as Stanza runs it.

    Takes and raises what `load_stanza` does; the encoder that the embedded models
    share is in the pipeline's cache.
    """
    pipeline, _, _ = _load(find_model_files(find_source(model)))
    return pipeline


def find_source(model: str | os.PathLike[str] | None) -> ModelSource:
    """Returns where the chosen model is sought; looks at no file."""
    if model is None or model == "embedded":
        return ModelSource("embedded", EMBEDDED, _ADVICE["embedded"])
    if model == "official":
        return ModelSource("official", official_directory(), _ADVICE["official"])
    return ModelSource("path", Path(model), _ADVICE["path"])


def official_directory() -> Path:
    """Returns the user's Stanza directory: $STANZA_RESOURCES_DIR, else its default."""
    if chosen := os.environ.get("STANZA_RESOURCES_DIR"):
        return Path(chosen)
    from stanza.resources.common import DEFAULT_MODEL_DIR

    return Path(DEFAULT_MODEL_DIR)


def download_official() -> Path:
    """Fetches Stanza's own English package; the only function that uses the network.

    Returns the directory that holds it. Raises ModelError where it cannot be fetched.
    """
    import stanza

    directory = official_directory()
    try:
        stanza.download(
            LANGUAGE,
            model_dir=str(directory),
            processors=",".join(PROCESSORS),
            verbose=False,
        )
    except (OSError, ValueError) as error:
        raise ModelError(
            f"cannot fetch Stanza's English models into {directory}: {error}; "
            'check the connection, or use model="embedded"'
        ) from error
    return directory


def _name(source: ModelSource, digest: str, release: str) -> str:
    return f"{source.kind}-{digest[:12]}+stanza-{release}"


def _load(files: ModelFiles) -> tuple[Pipeline, MakeDocument, str]:
    """Returns the pipeline, Stanza's document class and Stanza's version."""
    import stanza
    from stanza.models.common.pretrain import UnpicklingError
    from stanza.pipeline.core import PipelineRequirementsException

    from eventline.parse.no_compiler import without_compiler

    try:
        with without_compiler():
            pipeline: Pipeline = stanza.Pipeline(
                LANGUAGE,
                dir=str(files.source.directory),
                package=files.package,
                processors=",".join(files.processors),
                download_method=None,
                device="cpu",
                verbose=False,
                foundation_cache=_foundation(files),
            )
    except (
        *LOADING_ERRORS,
        PipelineRequirementsException,
        UnpicklingError,
    ) as error:
        fault = f"Stanza {stanza.__version__} cannot load it ({first_line(error)})"
        raise files.source.error(fault) from error
    return pipeline, stanza.Document, stanza.__version__


def _foundation(files: ModelFiles) -> object:
    """Returns Stanza's cache of encoders, with the package's own in it."""
    import torch
    from stanza.models.common.foundation_cache import BertRecord, FoundationCache

    from eventline.parse.encoder import ENCODER_NAME, load_encoder
    from eventline.parse.onednn import give_to_onednn

    cache = FoundationCache(local_files_only=True)
    if files.encoder:
        saved = torch.load(files.encoder, map_location="cpu", weights_only=True)
        encoder, pieces = load_encoder(saved)
        give_to_onednn(encoder)
        cache.bert[ENCODER_NAME] = BertRecord(encoder, pieces, {})
    return cache


def _bulk_steps(pipeline: Pipeline, make: MakeDocument) -> BulkSteps | None:
    """Returns the steps for work in bulk, None for models of another make."""
    from eventline.parse.stanza_inside import BulkTokenizer, pipeline_models, run_padded

    steps = pipeline.processors
    models = pipeline_models(steps)
    if models is None:
        return None
    run_padded(steps)
    tokenizer = BulkTokenizer.of(steps["tokenize"])
    return BulkSteps(models, steps["lemma"], steps.get("mwt"), make, tokenizer)
