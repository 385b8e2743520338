"""Trees: what is wrong with one, its repair, and the words of a multiword token."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from eventline.model import Span, Word
from eventline.parse.tree import make_sentence, repair_tree, share_out, tree_fault


def words_with(heads: list[int]) -> list[Word]:
    return [
        Word(
            sentence=0,
            index=index,
            text="w",
            lemma="w",
            upos="X",
            xpos="",
            feats=frozenset(),
            head=head,
            deprel="root" if head == 0 else "nmod",
            span=Span(2 * index, 2 * index + 1),
        )
        for index, head in enumerate(heads, 1)
    ]


@pytest.mark.parametrize(
    ("heads", "fault"),
    [
        ([2, 0, 2], None),
        ([0], None),
        ([0, 0], "2 roots"),
        ([2, 1], "0 roots"),
        ([2, 1, 0], "words 1 and 2"),
        ([0, 2], "words 2 govern"),
        ([0, 9], "head 9"),
    ],
)
def test_a_fault_is_named(heads: list[int], fault: str | None) -> None:
    found = tree_fault(heads)

    assert found is None if fault is None else fault in str(found)


def test_a_sound_tree_is_left_alone() -> None:
    words = tuple(words_with([2, 0, 2]))

    assert repair_tree(words) == words


def test_a_second_root_is_attached_to_the_first() -> None:
    repaired = repair_tree(words_with([0, 0]))

    assert [(word.head, word.deprel) for word in repaired] == [(0, "root"), (1, "dep")]


def test_a_circle_is_opened_at_its_first_word() -> None:
    repaired = repair_tree(words_with([2, 1, 0]))

    assert [(word.head, word.deprel) for word in repaired] == [
        (3, "dep"),
        (1, "nmod"),
        (0, "root"),
    ]


@given(st.lists(st.integers(-2, 12), min_size=1, max_size=10))
def test_a_repaired_tree_has_no_fault(heads: list[int]) -> None:
    repaired = repair_tree(words_with(heads))
    sentence = make_sentence(repaired, index=0)

    assert tree_fault([word.head for word in repaired]) is None
    assert sentence.subtree(sentence.root) == sentence.words


@pytest.mark.parametrize(
    ("token", "forms", "expected"),
    [
        ("don't", ["do", "n't"], (Span(0, 2), Span(2, 5))),
        ("cannot", ["can", "not"], (Span(0, 3), Span(3, 6))),
        ("wanna", ["want", "to"], None),
        ("a", ["a", ""], None),
    ],
)
def test_a_multiword_token_is_shared_out(
    token: str, forms: list[str], expected: tuple[Span, ...] | None
) -> None:
    assert share_out(token, forms) == expected
