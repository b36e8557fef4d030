"""Reads answers that people give in turns of phrase: "first stick every time", "the factory is closed", "a la primera".

The tables (`lexicon.sayings_*`) hold, for a fact, patterns with the value they mean, the first that is found counts. A
value `OPEN` says that the words sound like an answer and are none, so that nothing else reads them either.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from prescreen.facts import DECLINED, UNKNOWN, FactDefinition
from prescreen.reading.lexicon import sayings_at_home as at_home
from prescreen.reading.lexicon import sayings_body as body
from prescreen.reading.lexicon import sayings_brief as brief
from prescreen.reading.lexicon import sayings_doubted as doubted
from prescreen.reading.lexicon import sayings_eager as eager
from prescreen.reading.lexicon import sayings_everyday as everyday
from prescreen.reading.lexicon import sayings_family as family
from prescreen.reading.lexicon import sayings_first as first
from prescreen.reading.lexicon import sayings_from_lupus as from_lupus
from prescreen.reading.lexicon import sayings_graded as graded
from prescreen.reading.lexicon import sayings_illness as illness
from prescreen.reading.lexicon import sayings_in_place as in_place
from prescreen.reading.lexicon import sayings_in_the_end as in_the_end
from prescreen.reading.lexicon import sayings_left_over as left_over
from prescreen.reading.lexicon import sayings_lived as lived
from prescreen.reading.lexicon import sayings_long_over as long_over
from prescreen.reading.lexicon import sayings_looked_for as looked_for
from prescreen.reading.lexicon import sayings_nothing_of as nothing_of
from prescreen.reading.lexicon import sayings_of_a_man as of_a_man
from prescreen.reading.lexicon import sayings_outcome as outcome
from prescreen.reading.lexicon import sayings_people as people
from prescreen.reading.lexicon import sayings_plain as plain
from prescreen.reading.lexicon import sayings_seen as seen
from prescreen.reading.lexicon import sayings_settled as settled
from prescreen.reading.lexicon import sayings_short as short
from prescreen.reading.lexicon import sayings_story as story
from prescreen.reading.lexicon import sayings_told_after as told_after
from prescreen.reading.lexicon import sayings_turned as turned
from prescreen.reading.lexicon import sayings_willing as willing
from prescreen.reading.scope import ScopeReader
from prescreen.reading.sieve import compiled
from prescreen.reading.text import Text
from prescreen.reading.written import bare

_LONGEST, _BRIEF = 60, 16
NOTHING = "nothing"
"""Of a list: none of what it asks for."""
_MOST_CHARACTERS = 420
_CLAUSE = re.compile(r"[.;!?]|\b(?:yo|a mi|me|conmigo|mio|mia|pero)\b")
_OTHERS_ANSWER = frozenset({"basics", "willingness"})
"""Groups of questions in which other people belong to the answer."""
_IN_ENGLISH = (
    in_the_end.ENGLISH,
    left_over.ENGLISH,
    outcome.ENGLISH,
    told_after.ENGLISH,
    from_lupus.ENGLISH,
    turned.ENGLISH,
    looked_for.ENGLISH,
    long_over.ENGLISH,
    doubted.ENGLISH,
    at_home.ENGLISH,
    eager.ENGLISH,
    first.ENGLISH,
    brief.ENGLISH,
    plain.ENGLISH,
    short.ENGLISH,
    story.ENGLISH,
    illness.ENGLISH,
    people.ENGLISH,
    body.ENGLISH,
    family.ENGLISH,
    willing.ENGLISH,
    lived.ENGLISH,
    in_place.ENGLISH,
    seen.ENGLISH,
    everyday.ENGLISH,
)
_IN_SPANISH = (
    of_a_man.SPANISH,
    in_the_end.SPANISH,
    settled.SPANISH,
    left_over.SPANISH,
    outcome.SPANISH,
    told_after.SPANISH,
    from_lupus.SPANISH,
    turned.SPANISH,
    looked_for.SPANISH,
    nothing_of.SPANISH,
    graded.SPANISH,
    long_over.SPANISH,
    doubted.SPANISH,
    at_home.SPANISH,
    eager.SPANISH,
    first.SPANISH,
    brief.SPANISH,
    plain.SPANISH,
    short.SPANISH,
    story.SPANISH,
    illness.SPANISH,
    people.SPANISH,
    body.SPANISH,
    family.SPANISH,
    willing.SPANISH,
    lived.SPANISH,
    in_place.SPANISH,
    seen.SPANISH,
    everyday.SPANISH,
)
BESIDE: Mapping[str, tuple[str, ...]] = {
    "prescreen_consent": ("respondent", "carer_authorised"),
    "respondent": ("carer_authorised",),
    "carer_authorised": ("respondent",),
    "pregnancy_possible": ("can_cause_pregnancy", "plans_children_1yr"),
    "can_cause_pregnancy": ("plans_children_1yr",),
    "depression": ("suicidal_thoughts",),
    "kidney_disease": ("lupus_nephritis",),
}
"""Facts that an answer to another one often settles as well."""

_ACCENTED_YES = re.compile(r"(?<!\w)sí(?= (?:puedo|podria|podría|pudiera|me|hay|estoy|es|son)\b)")
"""With its accent this is no "if"."""
_Table = dict[str, tuple[tuple[str, str], ...]]


@dataclass(frozen=True, slots=True)
class Saying:
    """A value, None where the words leave it open, and their place in the normalised text."""

    value: str | None
    start: int
    end: int


class SayingReader:
    """The tables of one language, by fact. Those of English count in every language."""

    def __init__(self, facts: Mapping[str, FactDefinition], language: str, scope: ScopeReader) -> None:
        self._facts = facts
        self._scope = scope
        self._english = _by_fact(_IN_ENGLISH)
        self._spanish: _Table = _by_fact(_IN_SPANISH) if language == "es" else {}
        self._not_i = re.compile(people.NOT_I_SPANISH if self._spanish else people.NOT_I)
        self._relative = re.compile(people.OTHERS_SPANISH if self._spanish else people.OTHERS)
        self._turns = re.compile(people.BUT_I)

    def read(self, fact: str, text: Text, *, carer: bool = False, beside: bool = False) -> Saying | None:
        """What a turn of phrase says of a fact, or None. `beside`: the question was another one, so "not me" is no word
        about this fact.
        """
        if len(text.norm) > _MOST_CHARACTERS or len(text.words) > _LONGEST:
            return None
        others = carer or self._facts[fact].group in _OTHERS_ANSWER
        if (rows := self._spanish.get(fact)) is not None:
            said = _plain(text)
            for value, pattern in rows:
                for match in compiled(pattern).finditer(said):
                    if others or not self._of_another(said[: _place(match)]):
                        return Saying(self._known(fact, value), 0, len(text.norm))
        for value, pattern in self._english.get(fact, ()):
            for match in compiled(pattern).finditer(text.norm):
                if others or not self._scope.at(text, _place(match), match.end()).other_person:
                    return Saying(self._known(fact, value), match.start(), match.end())
        no = self._facts[fact].no
        place = self.not_me(text) if isinstance(no, str) and not others and not beside else None
        return Saying(no, *place) if isinstance(no, str) and place is not None else None

    def _of_another(self, before: str) -> bool:
        """Does the clause before a turn of phrase speak of somebody else, and not of oneself after that?"""
        clause = _CLAUSE.split(before)[-1]
        return self._relative.search(clause) is not None

    def not_me(self, text: Text) -> tuple[int, int] | None:
        """Where somebody else has it and the person has not: "my brother did, not me"."""
        if len(text.words) > _BRIEF:
            return None
        said = self._plain_or(text)
        denial = self._not_i.search(said)
        if denial is None or self._relative.search(said[: denial.start()] + said[denial.end() :]) is None:
            return None
        return None if self._turns.search(said, denial.end()) else (0, len(text.norm))

    def _plain_or(self, text: Text) -> str:
        return _plain(text) if self._spanish else text.norm

    def _known(self, fact: str, value: str) -> str | None:
        return value if value in (UNKNOWN, DECLINED, NOTHING) or value in self._facts[fact].values else None


def _place(match: re.Match[str]) -> int:
    """Where a turn of phrase begins that had to look at the whole message before it."""
    return match.start("at") if "at" in match.re.groupindex else match.start()


def _by_fact(tables: tuple[Mapping[str, tuple[tuple[str, str], ...]], ...]) -> _Table:
    together: _Table = {}
    for table in tables:
        for fact, rows in table.items():
            together[fact] = (*together.get(fact, ()), *rows)
    return together


def _plain(text: Text) -> str:
    """The words as they were written, in lower case without accents: Spanish tables are in Spanish."""
    return bare(_ACCENTED_YES.sub("si,", text.kept().casefold()))
