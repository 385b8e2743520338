"""Lemmas of names, kept where they fit, and of irregular verbs, known by a list."""

import pytest

from eventline.parse.lemmas import name_lemma, verb_lemma


@pytest.mark.parametrize(
    ("form", "lemma", "expected"),
    [
        ("LISBON", "Lisbon", "Lisbon"),
        ("LISBON", "Lisson", "LISBON"),
        ("Oct", "October", "October"),
        ("Sat.", "Saturday", "Saturday"),
        ("Coordinator", "coordinator", "Coordinator"),
        ("UNDP", "undp", "UNDP"),
        ("Biggs", "Bigg", "Biggs"),
        ("iPhone", "iPhone", "iPhone"),
    ],
)
def test_a_name_keeps_its_spelling(form: str, lemma: str, expected: str) -> None:
    assert name_lemma(form, lemma, is_plural=False) == expected


@pytest.mark.parametrize(
    ("form", "lemma", "expected"),
    [
        ("Kurds", "Kurd", "Kurd"),
        ("Securities", "Security", "Security"),
        ("Bateleurs", "Batelier", "Bateleurs"),
        ("Managers", "manager", "Managers"),
    ],
)
def test_a_plural_name_loses_its_ending(form: str, lemma: str, expected: str) -> None:
    assert name_lemma(form, lemma, is_plural=True) == expected


@pytest.mark.parametrize(
    ("form", "lemma", "expected"),
    [
        ("retook", "retaok", "retake"),
        ("Upheld", "upheld", "uphold"),
        ("froze", "froze", "freeze"),
        ("lent", "leave", "lend"),
        ("found", "found", "found"),
        ("wound", "wound", "wound"),
    ],
)
def test_an_irregular_past_has_its_verb(form: str, lemma: str, expected: str) -> None:
    assert verb_lemma(form, lemma) == expected
