"""Text to Document: the parser, and CoNLL-U in and out."""

from eventline.parse.stanza_parser import Parser, download_official, load_stanza

__all__ = ["Parser", "download_official", "load_stanza"]
