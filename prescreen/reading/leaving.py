"""Tells a wish to end the talk from its look-alikes: stopping a medicine, not wanting to stop, wanting to take part.

A conversation that ends against a person's will is a harm, so a wish to stop or to delete that rules or a learned
guess named is looked at once more here.
"""

from __future__ import annotations

import re
import unicodedata

from prescreen.reading.acts import ActReading
from prescreen.reading.lexicon import leaving as words
from prescreen.reading.text import MAX_LENGTH, Text

_STOPS = tuple(re.compile(pattern) for pattern in words.STOPS)
_STAYS = tuple(re.compile(pattern) for pattern in words.STAYS)
_WANTS_IN = tuple(re.compile(pattern) for pattern in words.WANTS_IN)
_MAY_STOP, _MAY_DELETE = re.compile(words.MAY_STOP), re.compile(words.MAY_DELETE)
_NOT_IN = re.compile(words.NOT_IN)
_ELSE, _CHAT = re.compile(words.ELSE), re.compile(words.CHAT)
_ONE_ANSWER, _OTHERS_REMOVE = re.compile(words.ONE_ANSWER), re.compile(words.OTHERS_REMOVE)
_CLAUSE = re.compile(r"[,.;:!?，。；！？]|\b(?:but|and|so|because|pero|y|porque)\b|但")
_PAUSE, _STOP_ALONE = re.compile(r"[,.;:!?，。；！？]+"), re.compile(words.STOP_ALONE)
_ASKS = re.compile(r"[?？]|吗")
_GREETS, _AGAIN = re.compile(words.GREETS), re.compile(words.AGAIN)
ENDING = frozenset({"stop", "delete_data", "restart"})
"""Acts that end something."""


def wants_in(text: str) -> bool:
    """Does the person say that they want to take part? A question about it, or a condition, is something else.

    >>> wants_in("I'm interested in taking part"), wants_in("no quiero participar"), wants_in("Can I still join?")
    (True, False, False)
    """
    folded = plain(text)
    if _ASKS.search(folded):
        return False
    for pattern in _WANTS_IN:
        if (match := pattern.search(folded)) is not None:
            before = _CLAUSE.split(folded[: match.start()])[-1]
            after = _CLAUSE.split(folded[match.end() :])[0]
            if not _NOT_IN.search(f"{before} {match.group()} {after}"):
                return True
    return False


def ends(text: str) -> bool:
    """Does a message say, from end to end, that the talk is to end?

    >>> ends("you know what, stop here"), ends("I stopped here and there")
    (True, False)
    """
    folded = plain(text)
    return any(pattern.fullmatch(folded) for pattern in _STOPS)


def _ends_in_anger(folded: str) -> bool:
    """Is one clause of an angry message a plain wish to stop: "stop here then, ur all useless"?"""
    clauses = [clause.strip() for clause in _PAUSE.split(folded)]
    return any(p.fullmatch(clause) for clause in clauses for p in (*_STOPS, _STOP_ALONE) if clause)


def greets(text: str) -> bool:
    """Is there a word of greeting at all: not in "mornings", nor in "lo saltamos"?"""
    return _GREETS.search(plain(text)) is not None


def says_again(text: str) -> bool:
    """Does somebody repeat an answer: "just the sugar, as I said"? Then it is one, whatever it is like."""
    return _AGAIN.search(plain(text)) is not None


def without_again(message: Text) -> Text:
    """The message without an "as I said" at its end, where something stands before it: "none, like I said"."""
    match = _AGAIN.search(message.norm)
    if match is None or not re.search(r"\w", message.norm[: match.start()]):
        return message
    return message.part(0, match.start())


def may_be(act: str, text: str) -> bool:
    """May a learned guess be right that this greets, or ends the talk or what was told? Only where a word says so."""
    if act == "greet":
        return greets(text)
    if act not in ENDING:
        return True
    folded = plain(text)
    if wants_in(text) or any(pattern.fullmatch(folded) for pattern in _STAYS):
        return False
    if act == "delete_data":
        return _MAY_DELETE.search(folded) is not None and not (
            _ONE_ANSWER.search(folded) or _OTHERS_REMOVE.search(folded)
        )
    return act != "stop" or (_MAY_STOP.search(folded) is not None and not _stops_else(folded))


def settled(act: ActReading | None, message: Text) -> ActReading | None:
    """The act after a second look at words of ending: another one, none, or a wish to stop that had no rule yet."""
    if act is not None and act.act not in (*ENDING, "ask_faq", "resume", "frustration", "pause"):
        return act
    folded = plain(message.raw)
    if ends(message.raw) or (act is not None and act.act == "frustration" and _ends_in_anger(folded)):
        return ActReading("stop", 0, len(message.norm), whole=True)
    if any(pattern.fullmatch(folded) for pattern in _STAYS):
        return ActReading("resume", 0, len(message.norm), whole=True)
    if act is None or act.act not in ENDING:
        return act
    if act.act == "stop" and (wants_in(message.raw) or _stops_else(folded)):
        return None
    if act.act == "delete_data":
        if _ONE_ANSWER.search(folded):
            return ActReading("correct", act.start, act.end, whole=act.whole)
        if _OTHERS_REMOVE.search(folded):
            return None
    return act


def _stops_else(folded: str) -> bool:
    found = list(_ELSE.finditer(folded))
    return bool(found) and all(_CHAT.fullmatch(match["what"]) is None for match in found)


def plain(text: str) -> str:
    """Lower case without accents and opening marks, on one line."""
    folded = unicodedata.normalize("NFD", text[:MAX_LENGTH].casefold().replace("’", "'"))
    bare = "".join(c for c in folded if not unicodedata.combining(c) and c not in "¿¡")
    return " ".join(bare.split())
