"""Reads the usual Spanish yes: the verb of the question said back, as in "¿Puede venir?" - "puedo"."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache

from prescreen.reading.lexicon import verb_echo as words

_WORD = re.compile(r"[a-z]+")
_QUESTION = re.compile(r"[^.?!¿;]+")
_OPENS = re.compile(words.OPENS)
_UNSETTLED = re.compile(words.UNSETTLED)
_ALREADY = re.compile(words.ALREADY)
_ASKS_WHETHER_ALREADY = re.compile(r"\bya\b")
_NEGATIVE = re.compile(words.NEGATIVE_QUESTION)
_NEGATED = re.compile(r"\bno (?:[a-z]+ ){1,6}(?P<word>nada|nadie|nunca|ningun[oa]?)\b")
_LONGEST, _SHORTEST_VERB = 200, 3


def says_verb_back(answer: str, question: str) -> bool:
    """Does an answer begin with a verb of the question, in the speaker's person, and say nothing else instead?

    "Tengo lupus" says no yes to "¿Tiene cáncer?": beside the verb only words of the question may stand, and how often,
    how much or when.

    >>> says_verb_back("tomo dos al día", "¿Toma usted café?"), says_verb_back("tomo té", "¿Toma usted café?")
    (True, False)
    """
    said = _plain(answer)
    if not said or len(said) > _LONGEST or _UNSETTLED.search(said):
        return False
    asked = _last_question(_plain(question))
    if not asked or _NEGATIVE.search(asked):
        return False
    if _ASKS_WHETHER_ALREADY.search(asked) and _ALREADY.match(said):
        return True
    opening = _OPENS.match(said)
    verb = _WORD.match(said, opening.end() if opening else 0)
    if verb is None:
        return False
    asked_words = _WORD.findall(asked)
    if not any(verb.group() in answered(word) for word in asked_words if len(word) >= _SHORTEST_VERB):
        return False
    rest = [word for word in re.findall(r"[^\W_]+", said[verb.end() :]) if word not in asked_words]
    return all(word in words.ADDS_NO_OTHER or word.isdigit() for word in rest)


def says_negative_back(answer: str, question: str) -> bool:
    """Is a question that was put with no answered by its own no-word? It may agree or deny.

    >>> says_negative_back("nada, nada", "¿Y no le has dado nada?"), says_negative_back("nada", "¿Le has dado algo?")
    (True, False)
    """
    negated = _NEGATED.search(_last_question(_plain(question)))
    said = _WORD.match(_plain(answer))
    return negated is not None and said is not None and said.group() == negated["word"]


@lru_cache(maxsize=2048)
def answered(verb: str) -> frozenset[str]:
    """What somebody who was asked with a verb says in their own person.

    >>> sorted(answered("tomaste")), sorted(answered("puede"))
    (['tome'], ['puedo'])
    """
    if verb in words.IRREGULAR:
        return frozenset(words.IRREGULAR[verb].split())
    for ending, own in words.ENDINGS:
        if verb.endswith(ending) and len(verb) > len(ending) + 1:
            stem = verb.removesuffix(ending)
            return frozenset(stem + e for e in own.split())
    return frozenset()


def _last_question(plain: str) -> str:
    parts = [p.strip() for p in _QUESTION.findall(plain)]
    parts = [p for p in parts if len(p.split()) > 1] or parts
    return parts[-1] if parts else ""


def _plain(text: str) -> str:
    folded = unicodedata.normalize("NFKD", text.lower())
    return "".join(c for c in folded if not unicodedata.combining(c)).strip(" \t\n\x15.,!")
