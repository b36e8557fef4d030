"""The names a message gives for a list: each once, group words beside members left out, open choices left open."""

from __future__ import annotations

import re
from dataclasses import replace

from prescreen.facts import Terms
from prescreen.facts.terms import fold
from prescreen.reading.lexicon import items as words
from prescreen.reading.lexicon import vaccinations as doses
from prescreen.reading.mentions import Mention, MentionReader
from prescreen.reading.text import Text

_ONCE = frozenset({"drug", "vaccine"})
_DRUG, _VACCINE, _NO_TARGET = "drug", "vaccine", "car_t_unknown_target"
_TARGETS = {name: re.compile(pattern) for name, pattern in words.CAR_T_TARGETS.items()}
_TARGET_OPEN, _NEXT = re.compile(words.CAR_T_OPEN), re.compile(words.CAR_T_ENDS)
_SAYS_CANCER = re.compile(words.SAYS_CANCER)
_CELLS = re.compile(words.CELLS)
_OF_ONE = re.compile(
    r"[ -]*(?:(?:in|with|from|of|de|del|con|for|my|the|an?|some|only|asthma|is|mi|el|la|una?|que lleva)[ -]+)*"
)
"""Between "steroid" and the puffer it is in."""
_AND = re.compile(r"(?<=[a-z0-9] )n(?= [a-z0-9])")


class NameReader:
    """Compiled once, used for every message."""

    def __init__(self, terms: Terms, mentions: MentionReader) -> None:
        self._mentions = mentions
        self._terms = terms
        self._measure = re.compile(doses.MEASURE)
        self._choice = re.compile(doses.CHOICE)
        self._do_not_know = re.compile(doses.DO_NOT_KNOW)
        self._groups = {
            (kind, name): term
            for kind in terms.kinds
            for term in terms.all(kind)
            if "group_word" not in term.classes
            for name in term.could_be
        }

    def find(self, kind: str, text: Text) -> list[Mention]:
        """The names of one kind, in the order they stand."""
        found = self._mentions.find(kind, text)
        if kind == _DRUG:
            found = [self._with_target(text, m) if _NO_TARGET in m.term.classes else m for m in found]
            found = _without_kind_of_local(text, found)
        if kind == _VACCINE:
            found = [m for m in found if not self._is_measured(text, m, found)]
        return _once(_named(self._settled(text, found))) if kind in _ONCE else _named(found)

    def _is_measured(self, text: Text, mention: Mention, mentions: list[Mention]) -> bool:
        """Is it the illness whose antibodies were measured, beside the vaccine: "measles titer was low, so the MMR"?"""
        again = any(m.term.name == mention.term.name and m.start > mention.end for m in mentions)
        return again and self._measure.match(text.norm, mention.end) is not None

    def _with_target(self, text: Text, mention: Mention) -> Mention:
        """CAR-T cells of which the target is told apart from the name: "CAR-T in a trial in 2023, the CD19 kind"."""
        last = text.sentence_at(mention.start)[1]
        cut = _NEXT.search(text.norm, mention.end, last)
        after = text.norm[mention.end : cut.start() if cut else last]
        if _TARGET_OPEN.search(after):
            return mention
        targets = tuple(name for name, pattern in _TARGETS.items() if pattern.search(after))
        term = self._terms.find(_DRUG, words.CAR_T[targets]) if targets else None
        return replace(mention, term=term) if term is not None else mention

    def _settled(self, text: Text, mentions: list[Mention]) -> list[Mention]:
        """Without names between which the person can not choose: "Zostavax or the other one?"."""
        if not self._do_not_know.search(text.norm):
            return mentions
        kept = []
        for mention in mentions:
            near = text.norm[max(0, mention.start - 4) : mention.start], text.norm[mention.end : mention.end + 4]
            group = self._groups.get((mention.term.kind, mention.term.name))
            if group is None or not any(self._choice.search(words) for words in near):
                kept.append(mention)
            elif all(m.term != group for m in (*kept, *mentions)):
                kept.append(replace(mention, term=group, guessed=True, words=""))
        return kept


def with_signs(text: Text) -> Text:
    """The same text with the "n" of "pred n plaquenil" as a sign for "and"; a last "n" may mean no."""
    return Text(text.raw, _AND.sub("&", text.norm), text.origin) if _AND.search(text.norm) else text


def without_bare_places(text: Text, mentions: list[Mention]) -> list[Mention]:
    """Without the bare name of the organ where a cancer of it stands beside it, or only odd cells: "off my cervix"."""

    def is_bare(mention: Mention) -> bool:
        if _SAYS_CANCER.search(mention.words) is not None:
            return False
        before = text.norm[text.sentence_at(mention.start)[0] : mention.start]
        return _CELLS.search(before) is not None or any(
            other.term.name != mention.term.name
            and mention.term.name in fold(other.term.name)
            and _SAYS_CANCER.search(other.words)
            for other in mentions
        )

    return [m for m in mentions if not is_bare(m)]


def _without_kind_of_local(text: Text, mentions: list[Mention]) -> list[Mention]:
    """Without the word "steroid" of a puffer or a cream: "a steroid puffer", "the puffer with steroid in it"."""

    def belongs(word: Mention, other: Mention) -> bool:
        if not other.term.classes & words.LOCAL:
            return False
        between = text.norm[min(word.end, other.end) : max(word.start, other.start)]
        return _OF_ONE.fullmatch(between) is not None

    local = [m for m in mentions if m.term.classes & words.LOCAL]
    return [
        m
        for m in mentions
        if not (
            words.STEROID in m.term.classes and "group_word" in m.term.classes and any(belongs(m, o) for o in local)
        )
    ]


def _once(mentions: list[Mention]) -> list[Mention]:
    """Each name where it stands first: "Medrol 4 mg dosepak" is one medicine."""
    first: dict[str, Mention] = {}
    for mention in mentions:
        first.setdefault(mention.term.name, mention)
    return list(first.values())


def _named(mentions: list[Mention]) -> list[Mention]:
    """Without words for a group ("my biologic, Benlysta") beside a name of that group."""
    names = {m.term.name for m in mentions}
    mentions = [m for m in mentions if not names.intersection(m.term.could_be)]
    named = [m for m in mentions if "group_word" not in m.term.classes]
    if not named:
        return mentions
    classes = frozenset[str]().union(*(m.term.classes for m in named)) - words.SAYS_NO_KIND
    return [m for m in mentions if m in named or _adds(m.term.classes - words.SAYS_NO_KIND, classes)]


def _adds(own: frozenset[str], classes: frozenset[str]) -> bool:
    """A group word of another kind than the names beside it says something of its own; so does an ambiguous one."""
    if words.STEROID in own:
        return words.STEROID not in classes
    return bool(own) and not (own - words.UNSETTLED) & classes
