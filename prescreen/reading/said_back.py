"""Reads the English answer that says its question back without a yes: "Shall we go?" - "I think we should".

Two ways count: the helping verb alone, with nothing else ("so far I do"), and a statement of nothing but words of the
question and of how often, how much or when ("I play it every Sunday" to "Do you play the piano?").
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from prescreen.reading.lexicon import said_back as words
from prescreen.reading.lexicon.polarity import IDIOMS, NEGATORS, STOP_WORDS

Said = Literal["yes", "no"]
_LEAD = re.compile(words.LEAD)
_TURNS, _NEGATOR, _IDIOMS = re.compile(words.TURNS), re.compile(NEGATORS), re.compile(IDIOMS)
_MEASURES, _INVITES = re.compile(words.MEASURES), re.compile(words.INVITES)
_OPENING = re.compile(
    rf"{words.OPENS}(?P<doubt>{words.NOT_THOUGHT} )?(?:{words.THINKS} )?(?P<who>{words.SUBJECT}) (?P<said>.*)"
)
_WORD = re.compile(r"[a-z]+")
_SENTENCE = re.compile(r"[^.?!;]+")
_ENDING = re.compile(r"(?<=...)(?:ing|ies|es|s|y|e)$")
_PAST_ENDING = re.compile(r"(?<=...)(?:ied|ed)$")
_LONGEST, _HALF = 90, 0.5
_PAST_ASKED = frozenset({"did", "have", "has", "was", "were"})
_PAST_SAID = frozenset({"was", "were", "had", "did", "ago", "last", "once"})
_OWN = frozenset({"i", "we", "both of us"})
_BASES = {past: base for base, past in words.PASTS.items()}


@dataclass(frozen=True, slots=True)
class _Asked:
    """A question that a yes or a no answers: its helping verbs, its words, and whether it asks how much."""

    helper: str
    answers: str
    words: frozenset[str]
    content: frozenset[str]
    measures: frozenset[str]
    subject: str
    verb: str


def said_back(answer: str, question: str) -> Said | None:
    """The yes or no of an answer that only says the question back; both normalised.

    >>> said_back("i think we should", "shall we go out ?"), said_back("we never did", "did you go ?")
    ('yes', 'no')
    >>> said_back("i play chess", "do you play the piano ?") is None
    True
    """
    said = " ".join(answer.split()).strip(" .,!")
    asked = _asked(question)
    if asked is None or not said or len(said) > _LONGEST or _TURNS.search(said):
        return None
    opening = _OPENING.match(said)
    if opening is None or not _same_subject(opening["who"], asked):
        return None
    return _helper_alone(opening, asked) or _statement(opening, asked)


@lru_cache(maxsize=2048)
def _asked(question: str) -> _Asked | None:
    sentences = [s.strip() for s in _SENTENCE.findall(question) if s.strip()]
    if not sentences:
        return None
    last = sentences[-1]
    lead = _LEAD.match(last)
    found = _WORD.findall(last[lead.end() if lead else 0 :])
    if len(found) < 2 or found[0] not in words.FAMILIES or "or" in found or _NEGATOR.search(last):
        return None
    rest = found[1:]
    content = {_stem(w) for w in rest if w not in STOP_WORDS and len(w) > 2}
    verb = rest[1] if rest[0] == "you" and len(rest) > 1 else ""
    content |= {_stem(verb)} if verb else set()
    helpers = (*words.FAMILIES[found[0]], *(words.FAMILIES["shall"] if _INVITES.search(last) else ()))
    measures = frozenset(_MEASURES.findall(" ".join(rest)))
    return _Asked(found[0], "|".join(helpers), frozenset(rest), frozenset(content), measures, rest[0], verb)


def _same_subject(who: str, asked: _Asked) -> bool:
    """Is it said of whom it was asked: not "my wife does" to "do you cook?"?"""
    if who.startswith(("my ", "our ")):
        return who.rpartition(" ")[2] in asked.words
    if asked.subject == "you":
        return who in _OWN
    return who == "you" if asked.subject == "i" else who != "i" or asked.subject == "we"


@lru_cache(maxsize=64)
def _alone(helpers: str) -> re.Pattern[str]:
    return re.compile(
        rf"{words.ADVERBS}(?P<never>never )?(?:{helpers})(?P<not> (?:really |actually )?not| never)?"
        rf"{words.AFTER}{words.ENDS}"
    )


def _helper_alone(opening: re.Match[str], asked: _Asked) -> Said | None:
    said = opening["said"]
    match = _alone(asked.answers).match(said)
    if match is None:
        return None
    denials = sum(part is not None for part in (opening["doubt"], match["never"], match["not"]))
    if len(_NEGATOR.findall(opening.group())) != denials or denials > 1:
        return None
    return "no" if denials else "yes"


def _statement(opening: re.Match[str], asked: _Asked) -> Said | None:
    said = opening["said"]
    negators = len(_NEGATOR.findall(opening.group()))
    if not asked.content or negators > 1 or _IDIOMS.search(opening.group()) or asked.measures - set(said.split()):
        return None
    found = _WORD.findall(f"{opening['who']} {said}")
    echoed = {w for w in found if _stem(w) in asked.content or _present(w, asked) in asked.content}
    allowed = asked.words | words.ADDS_NO_OTHER | echoed
    if not _enough(echoed, found, asked) or not _in_time(echoed, found, asked):
        return None
    if any(w not in allowed and not _NEGATOR.fullmatch(w) for w in found):
        return None
    return "no" if negators else "yes"


def _enough(echoed: set[str], found: list[str], asked: _Asked) -> bool:
    """Is most of the question said back, half of it with its verb, or the verb with a word that stands for the rest?"""
    stems = {s for w in echoed for s in (_stem(w), _present(w, asked)) if s in asked.content}
    share = len(stems) / max(1, len(asked.content))
    if share > _HALF or (share == _HALF and (asked.subject != "you" or bool(_verb_of(asked) & echoed))):
        return True
    return _stem(asked.verb) in stems and not words.STANDS_FOR.isdisjoint(found)


def _verb_of(asked: _Asked) -> set[str]:
    """The verb of the question as it may be said back."""
    past = words.PASTS.get(asked.verb) or f"{asked.verb.removesuffix('e')}ed"
    return {asked.verb, past} if asked.helper in _PAST_ASKED else {asked.verb}


def _in_time(echoed: set[str], found: list[str], asked: _Asked) -> bool:
    """Is it said of the time that was asked about: not "I lived there" to "Do you live there"?"""
    if asked.helper in _PAST_ASKED:
        return True
    return not (_PAST_SAID - asked.words) & set(found) and not any(w not in asked.words and _past(w) for w in echoed)


def _past(word: str) -> bool:
    return _PAST_ENDING.search(word) is not None or word in _BASES


def _present(word: str, asked: _Asked) -> str:
    """The stem of a past as the question has it: "went" of "did you go"."""
    if asked.helper not in _PAST_ASKED:
        return ""
    if (base := _BASES.get(word)) is not None:
        return _stem(base)
    bare = _PAST_ENDING.sub("", word)
    return _stem(bare) if _stem(bare) in asked.content else _stem(bare[:-1]) if bare[-1:] == bare[-2:-1] else ""


def _stem(word: str) -> str:
    return _ENDING.sub("", word)
