"""What linking knows so far: the mentions, their clusters, the pronouns resolved."""

from __future__ import annotations

from collections.abc import Mapping

import attrs

from eventline.coref.chain_words import HE, IT, SHE, THEY
from eventline.coref.scene import Profile, Scene
from eventline.model import Kind, Word

_BODIES = frozenset({Kind.ORGANIZATION, Kind.PLACE})
_GROUPS = frozenset({Kind.GROUP, Kind.ORGANIZATION})


@attrs.frozen
class Known:
    """A scene's clusters as they are so far; `links` are the pronouns' antecedents."""

    scene: Scene
    ids: tuple[int, ...]
    profiles: Mapping[int, Profile] = attrs.field(hash=False, repr=False)
    links: Mapping[int, int] = attrs.field(factory=dict, hash=False, repr=False)

    def resolved(self, number: int) -> int:
        """Returns the mention that a pronoun was found to stand for, else itself."""
        return self.links.get(number, number)

    def cluster(self, number: int) -> int:
        """Returns the cluster of what a mention stands for."""
        return self.ids[self.resolved(number)]

    def profile(self, number: int) -> Profile:
        """Returns what is known of what a mention stands for."""
        return self.profiles[self.cluster(number)]

    def form(self, number: int) -> str:
        """Returns a mention's head as it is written, in lower case."""
        return self.scene.mentions[number].head.text.lower()

    def agrees(self, number: int, earlier: int) -> bool:
        """Says whether a pronoun can stand for what an earlier mention stands for."""
        form, profile = self.form(number), self.profile(earlier)
        other = self.scene.mentions[self.resolved(earlier)].head
        if form in HE:
            return _is_one_person(profile, other) and profile.gender != "she"
        if form in SHE:
            return _is_one_person(profile, other) and profile.gender != "he"
        if form in IT:
            is_one = not profile.is_plural and other.upos != "PRON"
            return profile.kind in _BODIES and is_one
        if form in THEY and other.upos == "PRON":
            return other.text.lower() in THEY
        if form in THEY:
            is_body = profile.kind is Kind.ORGANIZATION
            return profile.kind in _GROUPS and (profile.is_plural or is_body)
        return False


def _is_one_person(profile: Profile, word: Word) -> bool:
    """Holds for a person, but for "I", "you" and "someone"."""
    is_other = word.upos == "PRON" and word.text.lower() not in HE | SHE
    return profile.kind is Kind.PERSON and not is_other
