"""Fills a frame's roles from a trigger's arguments.

Promises that required roles are filled or gives None; which frame to try is
match.py's, modality and attribution are context.py's.
"""

from __future__ import annotations

from collections.abc import Mapping

from eventline.frames import cues
from eventline.frames.amounts import whole_of
from eventline.frames.argument import Argument
from eventline.frames.changes import changed_arguments
from eventline.frames.declare import Declaration, Role, Trigger
from eventline.frames.features import (
    is_agent_noun,
    is_inanimate,
    is_measured,
)
from eventline.frames.fillers import make_filler
from eventline.frames.grammar import (
    AROUND,
    CLAUSE,
    COUNTED,
    ITSELF,
    MODIFIER,
    MUTUAL,
    POSSESSOR,
    SUBJECT,
    Function,
    known_kind,
    oblique,
)
from eventline.frames.harm_cues import PARTS
from eventline.frames.head_counts import is_no_person, with_head_count
from eventline.frames.match import fits, is_of_kind
from eventline.frames.mention_index import MentionIndex
from eventline.frames.phrase_cues import MANNERS
from eventline.frames.telling import is_made, tells_itself
from eventline.model import (
    Document,
    EntityMention,
    Fillers,
    Kind,
    Sentence,
    Word,
)

_PEOPLE = known_kind(SUBJECT, Kind.GROUP, Kind.PERSON)
_NO_FILLERS = frozenset({"PUNCT", "ADV", "PART", "INTJ"})
_DEMONYM_ENDINGS = ("ian", "ish", "ese")
_LOSER = oblique("from")  # **it** sold the mill: whom it is taken from
_POINTING = frozenset({"that", "this"})
_SINGLE_TAGS = frozenset({"ADJ", "NOUN", "NUM", "PRON"})
_UNKNOWN_NAMES = frozenset({"name"})


def fill_roles(
    document: Document,
    word: Word,
    arguments: tuple[Argument, ...],
    declaration: Declaration,
    trigger: Trigger,
    index: MentionIndex,
) -> Mapping[str, Fillers] | None:
    """Returns the fillers of every role, or None where a required role stays empty."""
    sentence = document.sentence_of(word)
    given = changed_arguments(arguments, trigger, index)
    if index.quantity(word):
        given = (*given, Argument(COUNTED, word))
    if word.upos in {"NOUN", "PROPN"}:
        given = (*given, Argument(ITSELF, word))
    taken: set[str] = set()
    roles: dict[str, Fillers] = {}
    for role in declaration.roles:
        words = _words_for(sentence, role, given, taken, index)
        is_left_out = role.omits and is_made(sentence, word)
        if role.is_required and not (words or is_left_out):
            return None
        if not role.kinds or AROUND not in role.functions:
            taken |= {found.id for found in words}
        made = (make_filler(document, found, word, index) for found in words)
        if role.counts:
            made = (with_head_count(sentence, one, index) for one in made)
        roles[role.name] = _outermost(tuple(made))
    return roles if _is_enough(sentence, word, declaration, roles, index) else None


def _outermost(fillers: Fillers) -> Fillers:
    """Leaves out what lies inside a clause of the role, and clauses inside any."""
    return tuple(
        filler
        for filler in fillers
        if not any(
            other.span != filler.span and other.span.contains(filler.span)
            for other in fillers
            if Kind.CLAUSE in (filler.kind, other.kind)
        )
    )


def _words_for(
    sentence: Sentence,
    role: Role,
    arguments: tuple[Argument, ...],
    taken: set[str],
    index: MentionIndex,
) -> tuple[Word, ...]:
    found: list[Word] = []
    for function in role.functions:
        found += [
            argument.word
            for argument in arguments
            if argument.function.name == function.name
            and _stands_in(sentence, function, argument)
            and (argument.word.id not in taken or function == MUTUAL)
            and not (found and _is_own_pronoun(argument))
            and not _is_takers_pronoun(argument, arguments, taken)
            and (
                function.kinds
                or function.lemmas
                or argument.function != MODIFIER
                or _is_demonym(argument.word)
            )
            and is_of_kind(function, argument.word, index)
            and _is_acceptable(sentence, argument, role, index)
        ]
        if found and not role.gathers:
            break
    return tuple(sorted(dict.fromkeys(found), key=lambda word: word.index))


def _stands_in(sentence: Sentence, function: Function, argument: Argument) -> bool:
    """Says whether an argument, or what it is a part of, stands in the function."""
    whole = whole_of(sentence, argument.word) if function.lemmas else None
    return fits(function, argument) or (
        whole is not None and fits(function, Argument(argument.function, whole))
    )


def _is_own_pronoun(argument: Argument) -> bool:
    """Holds for a pronoun of one who is named beside it: the king gave **his** word."""
    return argument.word.upos == "PRON" and argument.function == POSSESSOR


def _is_takers_pronoun(
    argument: Argument, arguments: tuple[Argument, ...], taken: set[str]
) -> bool:
    """Holds for a pronoun of one who has a role: the court gave **its** verdict."""
    return _is_own_pronoun(argument) and any(
        other.function == SUBJECT and other.word.id in taken for other in arguments
    )


def _is_acceptable(
    sentence: Sentence, argument: Argument, role: Role, index: MentionIndex
) -> bool:
    word = argument.word
    is_clause = argument.function == CLAUSE  # she said that they were **home**
    is_clause = is_clause or word.relation in {"ccomp", "xcomp"}
    if word.relation == "expl" or (word.upos in _NO_FILLERS and not is_clause):
        return False
    is_time = index.is_time(word) and not role.lasts and not is_clause
    if is_time or (role.is_content and _is_manner(argument)):
        return False
    if role.counts and is_no_person(sentence, word):
        return False
    if role.measured and not is_measured(word, index):
        return False
    if role.acts and (is_inanimate(word, index) or word.text.lower() in _POINTING):
        return False
    if not role.kinds or argument.function == COUNTED:
        return True
    entity = index.entity(word)
    is_people = _may_be_people(word, entity, index) or _is_part(sentence, word, index)
    if Kind.PERSON in role.kinds and is_people:
        return True
    is_name = entity is not None and entity.rule in _UNKNOWN_NAMES
    is_actor = argument.function in {SUBJECT, _LOSER}
    is_body = is_actor and word.text.lower() == "it"
    is_body = is_body or (entity is not None and entity.rule == "country")
    if is_body and Kind.ORGANIZATION in role.kinds:
        return True
    return entity is not None and (entity.kind in role.kinds or is_name)


def _is_manner(argument: Argument) -> bool:
    """Holds for how it was done: thanked them **on Twitter**, met **over lunch**."""
    lemma = argument.word.lemma.lower()
    cases = argument.function.cases & MANNERS.keys()
    return any(lemma in MANNERS[case] for case in cases)


def _may_be_people(
    word: Word, entity: EntityMention | None, index: MentionIndex
) -> bool:
    """Holds for who acts, for what is counted (four **skiers**) and for **a third**."""
    if word.upos in _SINGLE_TAGS and word.lemma.lower() in cues.SINGLE:
        return True
    kind = entity.kind if entity else Kind.THING
    is_counted = index.quantity(word) is not None and "Number=Plur" in word.feats
    is_number = word.upos == "NUM" and index.quantity(word) is not None
    return is_number or (kind is Kind.THING and (is_counted or is_agent_noun(word)))


def _is_part(sentence: Sentence, word: Word, index: MentionIndex) -> bool:
    """Holds for some of the people: **most** of the victims, **none** of the crew."""
    whole = whole_of(sentence, word) if word.lemma.lower() in PARTS else None
    return whole is not None and is_of_kind(_PEOPLE, whole, index)


def _is_demonym(word: Word) -> bool:
    """Says whether a modifier names who acts: **Norvanian** shelling."""
    is_ended = word.text.endswith(_DEMONYM_ENDINGS)
    is_adjective = (word.upos == "ADJ" and word.index > 1) or is_ended
    return is_adjective and word.cased[:1].isupper()


def _is_enough(
    sentence: Sentence,
    word: Word,
    declaration: Declaration,
    roles: Mapping[str, Fillers],
    index: MentionIndex,
) -> bool:
    if not declaration.any_of:
        return True
    if tells_itself(sentence, word, index, declaration.any_of):
        return True
    return any(roles.get(name) for name in declaration.any_of)
