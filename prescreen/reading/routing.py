"""Decides what the router's guess is worth: when it is asked, and what it may change.

It is asked where the rules named no act or one that other worlds share ("how long does it take...?"), never about a
plain yes or no. Two errors are weighed: an answer that is taken for chatter is lost, so words about health need much
more certainty; chatter that is taken for an answer becomes a medical fact.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from functools import lru_cache

from prescreen.reading.lexicon import acts as words
from prescreen.reading.lexicon import errands
from prescreen.reading.router import Router

OUTSIDE = "out_of_scope"
_SAFETY = frozenset({"crisis", "emergency", "abuse"})
_SHARED_WITH_OTHER_WORLDS = frozenset(
    {
        *(
            "ask_help",
            "ask_faq",
            "medical_advice",
            "small_talk",
            "pause",
            "resume",
            "restart",
            "correct",
            "delete_data",
        ),
        *("want_person", "stop", "frustration", "ask_repeat", "decline", "change_language"),
    }
)
"""Acts the rules name by words that "stop the music" and "delete my alarm" have too."""
_OVER_RULES, _OVER_HEALTH, _OVER_FACTS, _OVER_SHORT, _ALONE = 0.75, 0.93, 0.65, 0.85, 0.45
_NAMED, _POLE, _LEAST, _WISH, _RENAMED = 0.5, 0.8, 0.3, 0.7, 0.6
_WISHES = frozenset({"stop", "pause", "restart", "delete_data", "want_person", "correct", "change_language"})
_ASIDES = frozenset({"ask_help", "ask_faq", "small_talk", "bot_challenge", "ask_repeat"})
"""Questions that the rules tell apart by single words, and the router by the whole sentence."""
_SHORT, _FEW, _TWICE = 2, 4, 2.0
_ERRAND, _THING_ALONE, _ASKED, _ELSE = 20.0, 4.0, 6.0, 1.5
"""So many times likelier an answer may be where a message is an errand, names a thing of one, or only asks."""
_NO_DANGER = 0.9
_WORD = re.compile(r"[^\W\d_]{2,}|[\u4e00-\u9fff]")
_PLAIN_POLE = re.compile(words.PLAIN_POLE)
_HEALTH = re.compile(words.HEALTH)
_OF_A_PERSON = re.compile(words.OF_A_PERSON)
_ASKS = re.compile(words.ASKS_OR_ORDERS)
_THING = re.compile(errands.THINGS)
_ORDERED = re.compile(errands.ORDERED)
_FITTING = {fact: re.compile(pattern) for fact, pattern in errands.FITTING.items()}
_PLANS = re.compile(errands.PLANS)
_REQUEST = re.compile(errands.REQUEST)


@dataclass(frozen=True, slots=True)
class Seen:
    """What the other readers made of a message; `act`: what the rules named it, if anything."""

    raw: str
    norm: str
    act: str | None
    whole: bool
    facts: bool
    pole: bool
    names: bool
    """Does it name an illness, a medicine or an operation?"""


def _words(seen: Seen) -> int:
    return min(len(_WORD.findall(seen.raw)), len(_WORD.findall(seen.norm)))


@lru_cache(maxsize=1)
def _router() -> Router:
    return Router()


def weigh(seen: Seen) -> Mapping[str, float] | None:
    """How likely each act is, or None where the rules are enough."""
    count = _words(seen)
    if not count or (seen.pole and _PLAIN_POLE.match(seen.norm) and not _ORDERED.search(seen.norm)):
        return None
    if seen.act is not None and seen.act not in _SHARED_WITH_OTHER_WORLDS:
        return None
    if count <= (1 if seen.facts else _SHORT if seen.act is not None else 0):
        return None
    return _router().weigh(seen.raw)


def outside(shares: Mapping[str, float], seen: Seen) -> bool:
    """Is this message certainly from another world? Then no fact is read from it."""
    share = shares[OUTSIDE]
    within = shares["answer"] + sum(shares[act] for act in _SAFETY)
    asks = _REQUEST.search(seen.norm) is not None
    thing = names_errand(seen.norm)
    if share >= _needed(seen):
        return thing or asks or _ASKS.match(seen.norm) is not None or share > _TWICE * within
    if seen.facts or seen.act is not None:
        return False
    if _of_health(seen):
        return thing and asks and share > within
    if seen.pole or named(shares, poles=True) is not None:
        return False
    weight = (_ERRAND if asks else _THING_ALONE) if thing else _ASKED if asks else _ELSE
    return share * weight > within


def fits(asked: Collection[str], norm: str) -> bool:
    """Does it name what one of these questions asks for, though it is an errand elsewhere?

    >>> fits(["severe_allergy"], "onions"), fits(["heart_disease"], "onions")
    (True, False)
    """
    return any(fact in _FITTING and _FITTING[fact].search(norm) is not None for fact in asked)


def names_errand(norm: str) -> bool:
    """Does it name a thing that hardly stands in an answer: a song, a reservation, the lights?

    >>> names_errand("please cancel my dinner reservation"), names_errand("my veins are hard to find")
    (True, False)
    """
    return bool(_THING.search(norm) or _ORDERED.search(norm) or (_PLANS.search(norm) and _REQUEST.search(norm)))


def only_errand(raw: str, norm: str, *, asked: bool = True) -> bool:
    """Is it certainly an errand, so that a mere likeness to danger counts for nothing? Look at its words before.

    `asked`: it has to be put as an order or a question.
    """
    if not names_errand(norm) or (asked and not _REQUEST.search(norm)):
        return False
    return _router().weigh(raw)[OUTSIDE] >= _NO_DANGER


def _of_health(seen: Seen) -> bool:
    """Does somebody tell of health in it? "Is the flu contagious?" does not."""
    if _ASKS.match(seen.norm):
        return False
    return seen.names or bool(_HEALTH.search(seen.norm) and _OF_A_PERSON.search(seen.norm))


def _needed(seen: Seen) -> float:
    if _of_health(seen):
        return _OVER_HEALTH
    if seen.facts:
        brief = _words(seen) <= _FEW and not _ORDERED.search(seen.norm)
        return _OVER_HEALTH if brief else _OVER_FACTS
    if seen.act is not None:
        return _OVER_RULES
    return _OVER_SHORT if _words(seen) <= _SHORT else _ALONE


def named(shares: Mapping[str, float], *, poles: bool) -> str | None:
    """The act of a message that the rules say nothing about, or None: it is taken as an answer that nobody could read.

    `poles`: may it be a yes or a no? Not where a yes gives or shares something.
    """
    act = max(shares, key=lambda a: shares[a])
    share = shares[act]
    if act in ("answer", OUTSIDE) or act in _SAFETY:
        return None
    if act in ("affirm", "deny"):
        return act if poles and share >= _POLE else None
    least = _WISH if act in _WISHES else _NAMED if shares["answer"] > 0.1 else _LEAST
    return act if share >= least else None


def renamed(shares: Mapping[str, float], seen: Seen) -> str | None:
    """Another name for a question of which the rules saw single words: "what questions can you answer?"."""
    act = max(shares, key=lambda a: shares[a])
    if act == "ask_help" and seen.act == "ask_faq":
        return None  # an approved answer is looked for first
    if (
        seen.act in _ASIDES - {"ask_repeat"}
        and seen.whole
        and not seen.facts
        and act in _ASIDES
        and shares[act] >= _RENAMED
    ):
        return act
    return None
