"""Hears that somebody may want to die or to harm themselves, and takes back what is denied, long past or another's."""

from __future__ import annotations

import re

from prescreen.reading.denied_before import without_bare_no
from prescreen.reading.lexicon import carers, crisis, endings, said_briefly, thoughts_back
from prescreen.reading.lexicon import safety as words
from prescreen.reading.sieve import Patterns
from prescreen.reading.text import Text
from prescreen.reading.together import Together

_OWN_NEGATION = re.compile(
    r"(?:no|not|never|do not|did not|can not|could not|will not|i can not|without|hardly|nobody|nothing|zero)\b"
)
_TURNS = re.compile(
    r"\b(?:but|except|although|can not stop|not stop(?:s|ped)? me|not keep me from|not take away|not only|not sure|"
    r"no reason not|sure if|just|because|since)\b"
)
_TURNS_NEAR, _OWN_NEAR = 40, 30
_CLAUSE = re.compile(
    r"^.*(?:,\s*(?:and |but |so |because )?|\b(?:and|n|but|so|because|cause|cos|plus|that is why) )"
    r"(?=(?:honestly |really |now |sometimes |every (?:day|night) |most (?:days|nights) |just |some ?days )*"
    r"(?:i|it|my|we|they|everyone|nobody|let|please|might as well)(?:'\w+)?\b)"
)
_MINE = re.compile(r"\b(?:i|me|my|myself)\b")
_TURNED = re.compile(r"^.*\b(?:but|although|except|however)\b")
_RULED_OUT = re.compile(
    r"\b(?:would|will|could|did|have|had|am) (?:never|not)(?: (?:ever|actually|really|going to|gonna|"
    r"do anything to|try to|want to|(?:thought|think|been thinking) (?:of|about)|had (?:any )?thoughts of))*\s*$"
)
_FIRST_PERSON = re.compile(r"\bi (?:still )?(?:want|think|feel|am|have|keep|might|will|plan|do)\b")
_CONDITION = re.compile(r"\bif\b[^,]{0,80}?(?:,|\b(?=(?:i|i am|i will|then)\b))")


class CrisisReader:
    """Compiled once, used for every message."""

    def __init__(self) -> None:
        self._signs = Patterns((*crisis.PLAIN, *crisis.GRAMMAR))
        self._past, self._now = re.compile(words.CRISIS_PAST), re.compile(words.CRISIS_NOW)
        self._not_now, self._denied = re.compile(words.NOT_NOW), re.compile(words.CRISIS_DENIED)
        self._others, self._of_another = re.compile(words.OTHERS), re.compile(words.CRISIS_OF_ANOTHER)
        self._topic = re.compile(words.TOPIC)
        frame = (endings.OVER, endings.NOW, endings.SUPPOSED, endings.CALM)
        self._in_all = Together((*endings.WHOLE, *thoughts_back.PLACES, *said_briefly.WHOLE_CRISIS), *frame)
        self._of_near_ones = Together(carers.CRISIS, f"{endings.OVER}|{carers.OVER}", *frame[1:])

    def told(self, norm: str, text: Text) -> bool:
        """Does a message tell of a crisis, of the person or of somebody near? `norm`: of `text`, without idioms."""
        if self._of_near_ones.found(norm) or self._in_all.found(norm):
            return True
        others = self._of_another.finditer(norm)
        if any(self._past.search(norm[slice(*text.sentence_at(m.start()))]) is None for m in others):
            return True
        for match in self._signs.matches(norm):
            first, last = text.sentence_at(match.start())
            if not self._taken_back(match, norm[first:last], norm[first : match.start()]):
                return True
        return False

    def _taken_back(self, match: re.Match[str], sentence: str, said_before: str) -> bool:
        """Denied, somebody else's, long past, or only spoken of."""
        opening = match.group().split(" ", 1)[0]
        before = _CLAUSE.sub("", without_bare_no(_CONDITION.sub("", said_before)) + opening).removesuffix(opening)
        if not _OWN_NEGATION.match(match.group()):
            if self._denied.search(before) and not _TURNS.search(before[-_TURNS_NEAR:]):
                return True
            if _TURNED.match(before) and _RULED_OUT.search(_TURNED.sub("", before)):
                return True
        own = _MINE.search(match.group()) is not None or " i " in f" {before[-_OWN_NEAR:]} "
        if not own and self._others.search(before):
            return True
        if self._past.search(sentence) and not self._now.search(self._not_now.sub("", sentence)):
            return True
        return self._topic.search(sentence) is not None and not _FIRST_PERSON.search(sentence)
