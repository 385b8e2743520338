"""Words to the encoder's pieces: every word has one, no sentence has too many."""

from hypothesis import given
from hypothesis import strategies as st

from eventline.parse.pieces import CASES, LONGEST_SENTENCE, Pieces, case_of

VOCABULARY = [
    "[PAD]",
    "[UNK]",
    "[CLS]",
    "[SEP]",
    *"abcde",
    *(f"##{c}" for c in "abcde"),
]
PIECES = Pieces.of([*VOCABULARY, "ab", "##cd", "'", ".", "-"])
any_text = st.text(alphabet=st.characters(exclude_categories=()))


def spelt(word: str) -> list[str]:
    """Returns a word's pieces as the vocabulary has them."""
    names = list(PIECES.ids)
    return [names[number % len(names)] for number in PIECES.word(word)]


def test_the_longest_piece_comes_first() -> None:
    assert spelt("abcde") == ["ab", "##cd", "##e"]


def test_accents_and_case_are_undone() -> None:
    assert spelt("ÁB") == ["ab"]


def test_signs_stand_alone() -> None:
    assert spelt("a'b-c.") == ["a", "'", "b", "-", "c", "."]


def test_a_word_with_an_unknown_letter_is_unknown_as_a_whole() -> None:
    assert spelt("abz") == ["[UNK]"]


def test_an_endless_word_keeps_its_first_pieces_and_its_last() -> None:
    assert spelt("eeeeeeeea") == ["e", "##e", "##e", "##e", "##e", "##a"]


def test_the_case_is_in_the_number() -> None:
    lower, first, all_of_it = (PIECES.word(word)[0] for word in ("ab", "Ab", "AB"))

    assert (first - lower, all_of_it - lower) == (len(PIECES.ids), 2 * len(PIECES.ids))


def test_an_overlong_sentence_keeps_the_last_piece_of_every_word() -> None:
    words = ["abcde"] * 400
    row, places = PIECES.read(words)

    assert len(row) == len(places) <= LONGEST_SENTENCE
    assert [place for place in places if place is not None] == list(range(400))


def test_sentences_are_padded_to_the_longest() -> None:
    batch = PIECES([["ab", "c"], ["d"]])

    assert [len(row) for row in batch["input_ids"]] == [4, 4]
    assert batch["attention_mask"] == [[1, 1, 1, 1], [1, 1, 1, 0]]
    assert batch.word_ids(1) == [None, 0, None]


@given(st.lists(any_text, min_size=1, max_size=8))
def test_every_word_has_pieces_of_the_vocabulary(words: list[str]) -> None:
    row, places = PIECES.read(words)

    assert {place for place in places if place is not None} == set(range(len(words)))
    assert all(0 <= number < CASES * len(PIECES.ids) for number in row)


@given(any_text)
def test_any_text_has_a_case(text: str) -> None:
    assert case_of(text) in range(CASES)
