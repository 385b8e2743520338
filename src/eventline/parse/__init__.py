"""Text to Document: the parser, and CoNLL-U in and out."""

from eventline.parse.conllu import read_conllu, to_conllu
from eventline.parse.limits import check_limit
from eventline.parse.stanza_document import from_stanza
from eventline.parse.stanza_parser import (
    Parser,
    download_official,
    load_stanza,
    model_name,
    use_one_thread,
)

__all__ = [
    "Parser",
    "check_limit",
    "download_official",
    "from_stanza",
    "load_stanza",
    "model_name",
    "read_conllu",
    "to_conllu",
    "use_one_thread",
]
