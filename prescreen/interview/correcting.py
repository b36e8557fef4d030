"""When earlier answers are put right: outright, at an offer, while two contradict, or from the list of answers."""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Final

from prescreen.interview import asked_beside, interruptions, offering_to_stop, screening
from prescreen.interview.again import repeat
from prescreen.interview.agreed_by_name import INTEREST, agreed_by_name
from prescreen.interview.asking import asks
from prescreen.interview.called import calls, fold
from prescreen.interview.hearing import Heard
from prescreen.interview.lexicon.name_asked import ALSO, NAME_ASKED
from prescreen.interview.missed import say_what_was_missed
from prescreen.interview.naming import named, only_names
from prescreen.interview.putting_right import put_right, reread
from prescreen.interview.saying_back import MANY
from prescreen.interview.session import Session
from prescreen.interview.taking_back import may_change
from prescreen.interview.told_anew import told_anew
from prescreen.reading import FactReading, Reader

_CHANGES: Final = re.compile(
    r"\W*(?:(?:please|pls|can (?:i|you)|could (?:i|you)|i (?:want|need|would like) to|quiero|quisiera|puedo|por favor)"
    r" )*"
    r"(?:change|fix|correct|update|edit|cambiar?|cambie|corregir|corrija|corrige)\b|\W*(?:我想)?(?:更改|修改|改)"
)
_IS_WRONG: Final = re.compile(
    r"\b(?:is|was|are|were|'s) (?:wrong|incorrect|not right|not true)\b|\bshould (?:be|say|have been)\b|"
    r"\best(?:a|an|aba) mal\b|\b(?:deberia|debe) (?:ser|decir)\b|"
    r"\b(?:got|have|had|put|wrote|did) (?:(?:that|this|it|them|the|my|all|of) )*(?:\w+ ){0,2}?"
    r"(?:backwards?|mixed up|the wrong way|wrong|back to front)\b|"
    r"\bmixed (?:that|this|it|them) up\b|"
    r"\b(?:lo|la|los|las) (?:puso|pusiste|anoto|anotaste|tiene|tienes|entendio|entendiste)"
    r" (?:al reves|mal)\b|"
    r"\bal reves\b"
)
_SOMETHING_WRONG: Final = re.compile(
    r"\W*(?:(?:no|nope|wait|sorry|hang on|but|and|espere|espera|perdon|pero|oiga|y|ay)\b[ ,.!]*)*"
    r"(?:(?:(?:that|this|it|one(?: of them)?|something)(?:'s| is| was)? )?(?:all )?"
    r"(?:wrong|incorrect|not right|a mistake)|"
    r"there(?:'s| is) (?:a mistake|something wrong)|(?:take|put) (?:that|this|it|one) (?:out|off|away)|"
    r"remove (?:that|this|it|one)|(?:(?:eso|esto|algo|una|ahi|hay algo que) )?est(?:a|an|aba) mal|"
    r"hay (?:un error|algo mal)|(?:eso |esto )?no es (?:asi|correcto)|"
    r"(?:eso )?(?:quit|sac)[ae](?:me)?l[oa]s?)\b|不对|错了"
)
"""Something is wrong, without a word of what."""
_BARE_POLE: Final = "polarity"
"""The reader of a bare yes or no, which belongs to what is put right."""
_ASKED = re.compile(r"(?:(?<=[.!?;,])|\A)[^.!?;,]*\?+")
"""A question, or what is asked behind a comma."""
_NAME_ASKED: Final = re.compile(NAME_ASKED, re.IGNORECASE)
_GOES_ON: Final = re.compile(r"\b(?:go on|continue|keep going|carry on|seguir|sigamos|siga|continuar|adelante)\b|继续")


def take(session: Session, heard: Heard, reader: Reader) -> bool:
    """After "which answer would you like to change?": a value given anew, the name of an answer, or none after all."""
    picked = next((p for p in heard.picked if "change" in p or "changes" in p), {})
    if "changes" in picked:
        interruptions.which(session, [str(f) for f in picked["changes"]])
        return True
    called = str(picked["change"]) if picked else None if heard.picked else named(session, heard.text)
    if not heard.picked and (anew := _behind_name(session, heard.text, reader)) is not None:
        session.state.before = session.state.stage_before = None
        return screening.answer(session, replace(heard, act="correct", facts=(anew,), unclear=()), reader)
    if not heard.picked and not (called and only_names(session, called, heard.text)):
        better = put_right(session, heard, reader)
        if screening.changes(session, better):
            session.state.before = session.state.stage_before = None
            return _answered(session, heard, better, reader)
        if agreed_by_name(session, heard.text) and said_again(session, better):
            interruptions.back(session)
            return True
    if called is not None:
        interruptions.reask(session, called)
    elif heard.picks("back") or heard.no or heard.yes or heard.act in ("dont_know", "resume"):
        interruptions.back(session)
    else:
        return False
    return True


def _behind_name(session: Session, text: str, reader: Reader) -> FactReading | None:
    """What is told behind the name of an answer, in a sentence of its own: "the study one. It ended 12 June"."""
    lead, dot, rest = text.partition(".")
    fact = named(session, lead) if dot and re.search(r"\w", rest) else None
    if fact is None or not only_names(session, fact, lead):
        return None
    told = told_anew(session, fact, rest, reader, sure=True)
    if told is None or not screening.changes(session, Heard(text, "correct", facts=(told,))):
        return None
    return replace(told, reader="correction", confirm=True)


def at_once(session: Session, heard: Heard, reader: Reader) -> bool:
    """Take a wish to change something, with the new value that stands in it; without one the question is put again."""
    if session.answers.get("prescreen_consent") != "yes" or heard.picked:
        return False
    better = put_right(session, heard, reader)
    if screening.changes(session, better):
        return _answered(session, heard, better, reader)
    if said_again(session, better):
        repeat(session)
        return True
    fact = named(session, heard.text)
    if fact is None or not may_change(session, fact) or not _CHANGES.match(fold(heard.text)):
        return False
    session.tell("change_this")
    interruptions.reask(session, fact)
    return True


def outright(session: Session, heard: Heard, reader: Reader) -> bool:
    """Change an earlier answer that a message names and calls wrong, whatever else its words sound like."""
    said = fold(heard.text)
    wrong = _CHANGES.match(said) or _IS_WRONG.search(said) or _SOMETHING_WRONG.match(said)
    if heard.picked or not wrong or any(r.reader != _BARE_POLE for r in heard.about(session.asking.facts)):
        return False
    heard = _without_asked(session, heard)
    if session.answers.get("prescreen_consent") != "yes":
        return False
    better = _without_asked(session, put_right(session, heard, reader))
    earlier = [r.fact for r in better.facts if r.fact not in session.asking.facts]
    if not earlier or not screening.changes(session, better):
        return False
    return _answered(session, heard, better, reader)


def _without_asked(session: Session, heard: Heard) -> Heard:
    return replace(heard, facts=tuple(r for r in heard.facts if r.fact not in session.asking.facts))


def _answered(session: Session, heard: Heard, better: Heard, reader: Reader) -> bool:
    """Take what is put right, and name what a message speaks of beside it and nobody understood."""
    taken = screening.answer(session, replace(better, act="correct"), reader)
    say_what_was_missed(session, heard, better.facts, reader)
    return taken


def beside_wish(session: Session, heard: Heard, reader: Reader) -> bool:
    """Take what else a wish to take part says of willingness: "I want to take part, yes to visits"."""
    if heard.picked or not any(r.fact != INTEREST for r in agreed_by_name(session, heard.text)):
        return False
    better = put_right(session, heard, reader)
    return screening.changes(session, better) and _answered(session, heard, better, reader)


def read_as_question(session: Session, heard: Heard, reader: Reader) -> bool:
    """Put right at a read-back what sounds like a question and asks nothing: "about birth control: I don't know"."""
    if heard.picked or heard.act not in asked_beside.ASIDES or "?" in heard.text or "？" in heard.text:
        return False
    said = fold(heard.text)
    if asks(heard.text) and not (_CHANGES.match(said) or _IS_WRONG.search(said)):
        return False
    return at_offer(session, heard, reader)


def something_wrong(session: Session, heard: Heard) -> bool:
    """Offer the answers of a read-back for changing where one is wrong, and not said which: "está mal, son 59"."""
    if heard.picked or session.asking.kind != "review" or not _SOMETHING_WRONG.match(fold(heard.text)):
        return False
    if named(session, heard.text) is not None:
        return False
    interruptions.which(session)
    return True


def without_alarm(session: Session, heard: Heard) -> Heard:
    """What was heard without a mere likeness to danger, where an answer is named and called wrong."""
    if heard.safety != "check" or heard.worded or not _IS_WRONG.search(fold(heard.text)):
        return heard
    named = calls(session, heard.text, [f for f in session.answers if may_change(session, f)])
    return replace(heard, safety=None) if named else heard


def beside_conflict(session: Session, heard: Heard, reader: Reader) -> bool:
    """Take what is told of other things while it is asked which of two answers is right; the question stays open."""
    if heard.picked or not heard.text or heard.about(session.asking.facts):
        return False
    better = put_right(session, heard, reader)
    others = tuple(r for r in better.facts if r.fact not in session.asking.facts)
    if not others or not screening.changes(session, replace(better, facts=others)):
        return False
    screening.take_beside(session, replace(better, act="correct", facts=others))
    return True


def at_offer(session: Session, heard: Heard, reader: Reader) -> bool:
    """Put right what a message corrects where it was offered to stop, or all was read back; questions stay aside."""
    kind = session.asking.kind
    if heard.picked or session.answers.get("prescreen_consent") != "yes":
        return False
    text = _NAME_ASKED.sub(rf" {ALSO.get(session.language, '')} \g<name>,", heard.text)
    told = _ASKED.sub(lambda asked: " " * len(asked.group()), text) if "?" in text else text
    if not re.search(r"\w", told):
        return False
    said = heard if told == heard.text else reread(session, heard, told, reader)
    better = put_right(session, said, reader)
    if screening.changes(session, better):
        _answered(session, said, better, reader)
        if kind == "stop" and not _GOES_ON.search(fold(told)) and session.asking.kind in screening.PUT_NEXT:
            offering_to_stop.offer_again(session)
        return True
    if (kind == "stop" or told != heard.text) and said_again(session, better):
        repeat(session)
        return True
    return False


def said_again(session: Session, heard: Heard) -> bool:
    """Read back what a message denies that is not there anyway; False where it says no such thing."""
    same = [r.fact for r in heard.facts if session.answers.get(r.fact) == r.value]
    private = [f for f in same if session.definition(f).sensitivity == "very_private"]
    shown = [r.fact for r in heard.facts if r.reader == "correction" and r.fact in same and r.fact not in private]
    if shown:
        absent = shown if len(shown) >= MANY else []
        told = [] if absent else [(f, session.answers[f]) for f in shown]
        session.tell("noted", what=session.speech.read_back(told, absent))
    if private:
        session.tell("private_as_said")
    return bool(shown or private)
