"""The read-back of all answers: a yes ends it, and what is wrong is put right by a button or in words (rule R19)."""

from __future__ import annotations

import re
from dataclasses import replace

from prescreen.interview import closing, ends, interruptions, not_understood, screening
from prescreen.interview.called import fold
from prescreen.interview.confirmed import confirmed
from prescreen.interview.correcting import said_again
from prescreen.interview.hearing import Heard
from prescreen.interview.lexicon.agreeing import AGREES, ALL_RIGHT, BESIDE_A_YES, NO_CHANGE, OF_ONESELF, WORDS
from prescreen.interview.missed import say_what_was_missed
from prescreen.interview.naming import named, only_names
from prescreen.interview.putting_right import put_right, reread
from prescreen.interview.session import Session
from prescreen.interview.taking_back import taken_back
from prescreen.interview.told_anew import told_anew
from prescreen.reading import Reader, wants_in

_AGREES = re.compile(AGREES, re.IGNORECASE)
_NO_CHANGE = re.compile(NO_CHANGE, re.IGNORECASE)
_ALL_RIGHT = re.compile(ALL_RIGHT, re.IGNORECASE)
_AGREEING = re.compile(rf"\b(?:{WORDS}|{BESIDE_A_YES})\b", re.IGNORECASE)
_OF_ONESELF = re.compile(OF_ONESELF, re.IGNORECASE)
_OWN_WORD = re.compile(r"[^\W\d_\u3400-\u9fff]{3,}")
_MOST_BESIDE = 1
_BUT = re.compile(r"\b(?:but|except|apart from|pero|salvo|excepto|menos|sino)\b|但|不过|除了")
"""A yes with something behind it that was not understood confirms nothing."""
_PROTESTS = re.compile(
    r"\b(?:hang on|hold on|(?<!can not )(?<!cannot )(?<!can't )(?<!cant )wait(?! (?:for|to|until|till)\b)|"
    r"that is not|that's not|not right|not what i|i said|i told you|"
    r"you (?:put|wrote|got|noted|have) (?:that|it|down|this|me)|"
    r"espere|espera|un momento|yo dije|ya le dije)\b"
)
"""Words of somebody who sees something wrong."""
_PUTS_RIGHT = re.compile(
    r"\d|\b(?:sorry|actually|wrong|mistake|missing|forgot|change|correct|instead|not|never|wait|meant|also|but|"
    r"except|apart from|pero|salvo|excepto|menos|perdon|mal|error|"
    r"(?:pon|pone|ponga|ponme|pongame|anota|anote|deja|deje) que|"
    r"falta|olvid\w+|cambi\w+|corrij\w+|nunca|en realidad|tambien)\b|不对|错|改|漏"
)
"""What puts something right, though nobody knows what: the answers are offered for changing, and no yes is heard."""


def take(session: Session, heard: Heard, reader: Reader) -> bool:
    """Take the answer to "is everything right?"; what puts an answer right counts before a yes or no beside it."""
    right, rest = confirmed(session, heard.text) if not heard.picked else ([], "")
    if right and not rest:
        _say_as_noted(session, right)
        return True
    if right:
        heard = reread(session, heard, rest, reader)
    better = heard
    joined = not heard.picked and wants_in(heard.text) and ends.joins(session)
    if not heard.picked:
        better = put_right(session, heard, reader)
        if screening.changes(session, better):
            taken = screening.answer(session, replace(better, act="correct"), reader)
            say_what_was_missed(session, heard, better.facts, reader)
            return taken
    if joined or said_again(session, better):
        closing.review(session)
        return True
    if not heard.picked and _PROTESTS.search(fold(heard.text)) and not heard.facts:
        session.tell("not_understood")
        interruptions.which(session)
        return True
    if (
        heard.picks("right")
        or (heard.yes and not _BUT.search(fold(heard.text)) and not _tells_more(heard.text))
        or (not heard.picked and agrees(heard.text))
    ):
        closing.outcome(session)
        return True
    if heard.yes:
        session.tell("not_understood")
        interruptions.which(session)
        return True
    if heard.picks("change") or heard.no:
        interruptions.which(session)
        return True
    if heard.facts:
        return screening.answer(session, heard if heard.picked else replace(heard, act="correct"), reader)
    fact = named(session, heard.text)
    if fact is None:
        if heard.picked or not _PUTS_RIGHT.search(fold(heard.text)):
            return False
        session.state.misses += 1
        if session.state.misses < not_understood.OFFER_PAUSE:
            session.tell("not_understood")
            interruptions.which(session)
            return True
        return False
    if _told_as_it_is(session, fact, heard.text, reader):
        return True
    session.tell("change_this")
    interruptions.reask(session, fact)
    return True


def _tells_more(text: str) -> bool:
    """Does a yes say something of its own, as "que sí doy la teta, por las noches" does? Then it is no plain yes."""
    return _OF_ONESELF.search(text) is not None and len(_OWN_WORD.findall(_AGREEING.sub(" ", text))) > _MOST_BESIDE


def all_right(session: Session, text: str) -> bool:
    """Is the read-back called right after all, where it was offered to change an answer of it?"""
    before = session.state.before
    return before is not None and before.kind == "review" and agrees(text) and _ALL_RIGHT.search(text) is not None


def agrees(text: str) -> bool:
    """Is a read-back called right in other words, and nothing else said?

    >>> agrees("ok good that's right then"), agrees("nah all fine"), agrees("no, that's not right")
    (True, True, False)
    """
    if "?" in text or "？" in text:
        return False
    return _AGREES.fullmatch(text.strip()) is not None or _NO_CHANGE.fullmatch(text) is not None


def _told_as_it_is(session: Session, fact: str, text: str, reader: Reader) -> bool:
    """Read back what is told once more just as it stands: "I have a severe penicillin allergy"."""
    told = told_anew(session, fact, text, reader, sure=True)
    if told is None or told.value != session.answers[fact] or only_names(session, fact, text):
        return False
    if fact in taken_back(session, text, openly=True).wrong:
        return False
    _say_as_noted(session, [fact])
    return True


def _say_as_noted(session: Session, facts: list[str]) -> None:
    """Read answers back just as they stand, and ask again if all is right."""
    private = [f for f in facts if session.definition(f).sensitivity == "very_private"]
    if shown := [(f, session.answers[f]) for f in facts if f not in private]:
        session.tell("noted", what=session.speech.read_back(shown))
    if private:
        session.tell("private_as_said")
    closing.review(session)
