"""A surname that looks like a plural is a person's, not a group's."""

import pytest

from eventline.mentions.entities import find_entities
from eventline.model import Kind
from tests.mentions.tagged import tagged
from tests.trees import build

WHOLE = "Ana PROPN 3 nsubj\nWaters PROPN 1 flat\nspoke VERB 0 root"
ALONE = "Waters PROPN 2 nsubj NNPS\nleft VERB 0 root"
FAMILY = "The DET 2 det\nWaters PROPN 3 nsubj NNPS\nleft VERB 0 root"


@pytest.mark.parametrize(("rows", "kind"), [(ALONE, "person"), (FAMILY, "group")])
def test_a_plural_with_an_article_is_a_family(rows: str, kind: str) -> None:
    document = tagged(build(WHOLE, rows), person=("Ana Waters", "Waters"))

    kinds = {m.head.text: m.kind for m in find_entities(document)}

    assert kinds["Waters"] is Kind(kind)
