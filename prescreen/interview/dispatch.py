"""Takes what was heard at the question that is open: questions and wishes, answers, asides, what nobody understood."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from prescreen.interview import (
    addressing,
    after_danger,
    asked_beside,
    asking,
    changing_medicines,
    closing,
    contact_form,
    correcting,
    deciding,
    disowned,
    ends,
    for_another,
    grieving,
    interruptions,
    languages,
    no_more,
    not_fetched,
    not_understood,
    noted_asked,
    passing,
    plainly_meant,
    polite_no,
    protesting,
    putting_right,
    refusing_contact,
    reminding,
    subscribing,
    told_afterwards,
    too_young,
)
from prescreen.interview.again import repeat
from prescreen.interview.days_and_limits import says_limits
from prescreen.interview.details import gives_day
from prescreen.interview.faq import Faq
from prescreen.interview.hearing import Heard
from prescreen.interview.no_to_offer import without_no_to_offer
from prescreen.interview.open_questions import HANDLERS, SAFE_CHOICE, address, closed
from prescreen.interview.pregnancy_told import late_is_unknown
from prescreen.interview.reviewing import agrees, all_right
from prescreen.interview.session import Session
from prescreen.interview.wish_beside import wish_beside
from prescreen.reading import FactReading, Reader

_GOES_BACK = re.compile(
    r"\b(?:back|go on|carry on|continue|volver|vuelve|atr[aá]s|seguir|siga|sigamos)\b|返回|回去|继续", re.IGNORECASE
)
_QUESTIONS = frozenset({"screen", "fact", "detail"})
_READ_BACK = frozenset({"review", "which"})
_PUT_RIGHT = frozenset({*_QUESTIONS, "stop", "conflict", "review", "which"})
_BESIDE_ANSWER = frozenset({"want_person", "pause", "stop", "delete_data"})
_AFTERWARDS = frozenset({"contact_offer", reminding.OFFER, subscribing.OFFER})
_OFFERS = frozenset({"stop", "contact_offer", reminding.OFFER, subscribing.OFFER})


def _first(session: Session, heard: Heard, reader: Reader, faq: Faq) -> bool:
    """Questions that are answered before anything else is looked for in a message."""
    kind = session.asking.kind
    if kind == after_danger.KIND:
        after_danger.take(session, heard, faq, lambda current, what: dispatch(current, what, reader, faq))
        return True
    if too_young.take(session, heard) or for_another.take(session, heard):
        return True
    if told_afterwards.take(session, heard, reader):
        return True
    if kind == "review" and not heard.picked and agrees(heard.text):
        return HANDLERS[kind](session, heard, reader)
    if kind == "which" and not heard.picked and all_right(session, heard.text):
        session.state.before = session.state.stage_before = None
        closing.outcome(session)
        return True
    if kind == "faq":
        return asked_beside.take_offered(session, heard)
    said = len(session.messages)
    if _put_right(session, heard, reader):
        asked_beside.beside_correction(session, heard, faq, said)
        return True
    if correcting.something_wrong(session, heard):
        return True
    if deciding.thinks_it_over(session, heard, reader) or refusing_contact.take(session, heard):
        return True
    if kind in addressing.KINDS and (heard.picked or "@" in heard.text or heard.act not in addressing.PASSED_ON):
        address(session, heard)
        return True
    if plainly_meant.how_far(session, heard) or plainly_meant.which_rule(session, heard):
        return True
    taken = noted_asked.take(session, heard) or ends.take(session, heard) or asked_beside.noted_already(session, heard)
    return taken or polite_no.take(session, heard)


def _put_right(session: Session, heard: Heard, reader: Reader) -> bool:
    """Take what a message puts right of the answers before, whatever is open."""
    kind = session.asking.kind
    return (
        (kind in _PUT_RIGHT and disowned.take(session, heard, reader))
        or (kind in ("stop", "review") and "?" in heard.text and correcting.at_offer(session, heard, reader))
        or (kind in _PUT_RIGHT and correcting.outright(session, heard, reader))
        or (kind in {*_READ_BACK, "stop"} and correcting.read_as_question(session, heard, reader))
    )


def _as_meant(session: Session, heard: Heard, reader: Reader) -> Heard:
    """What was heard, in the light of what is asked: some words are a question, a refusal or a button there."""
    heard = plainly_meant.as_meant(session, heard)
    heard = asking.of_a_question(changing_medicines.as_question(without_no_to_offer(session, heard, reader)))
    heard = polite_no.as_refusal(session, not_fetched.as_not_there(session, heard))
    heard = deciding.without_a_no_in_a_question(session, heard)
    heard = late_is_unknown(session, no_more.as_answer(session, heard, reader))
    return passing.that_is_all(session, deciding.without_a_yes_in_a_question(session, heard, reader))


def dispatch(session: Session, heard: Heard, reader: Reader, faq: Faq) -> None:
    """Answer what was heard, danger and rights apart: wishes, then the open question, then asides; never nobody."""
    heard = _as_meant(session, heard, reader)
    if _first(session, heard, reader, faq):
        return
    kind = session.asking.kind
    if heard.act == "goodbye" and kind == "stop":
        heard = replace(heard, act="stop", facts=(), unclear=())
    heard, beside = wish_beside(session, heard, reader)
    if kind in _QUESTIONS and not heard.picked:
        heard = putting_right.beside(session, heard, reader)
    about = heard.about(session.asking.facts)
    if _wishes(session, heard, reader, wordless=bool(about)):
        return
    if kind in _READ_BACK and correcting.beside_wish(session, heard, reader):
        return
    if kind != "contact" and not heard.facts and ends.wants(session, heard):
        return
    if heard.act == "change_language" and not heard.picked and kind != "contact" and not about:
        languages.ask(session, heard)
        return
    if kind != "contact" and grieving.take(session, heard):
        return
    answered = False
    asks_something = heard.act in asked_beside.ASIDES or (heard.act == "out_of_scope" and asking.asks(heard.text))
    if (asks_something or asked_beside.may_ask(session, heard)) and not heard.picked and kind != "contact":
        original, answered = heard, asked_beside.aside(session, heard, faq)
        heard = asking.without_questions(heard) if answered else heard
        if answered and not heard.facts:
            _after_aside(session, original, reader)
            return
    if kind == "contact":
        _contact(session, heard, faq)
        return
    if kind in _AFTERWARDS and not answered and protesting.at_the_end(session, heard, reader):
        return
    said = len(session.messages)
    if HANDLERS.get(kind, closed)(session, heard, reader):
        _question_beside(session, heard, faq, said, answered=answered)
        _wish_beside(session, heard if beside is None else replace(heard, act=beside), about)
        return
    if answered:
        repeat(session)
    else:
        _not_understood(session, heard, reader)


def _not_understood(session: Session, heard: Heard, reader: Reader) -> None:
    """Take the safe way out of an offer, or ask again.

    What was not understood confirms no read-back: that takes a yes, a press or an "I don't know".
    """
    kind = session.asking.kind
    lost = kind != "review" and session.state.misses >= not_understood.OFFER_PERSON
    undecided = protesting.cannot_decide(heard) or lost
    if undecided and kind in SAFE_CHOICE:
        session.state.misses = 0
        HANDLERS[kind](session, Heard(picked=({"do": SAFE_CHOICE[kind]},)), reader)
    else:
        not_understood.misunderstood(session, heard)


def _question_beside(session: Session, heard: Heard, faq: Faq, said: int, *, answered: bool) -> None:
    """Answer what is asked beside a correction that was taken, unless it was answered before."""
    if heard.act == "correct" and not answered:
        asked_beside.beside_correction(session, heard, faq, said)


def _wish_beside(session: Session, heard: Heard, about: Sequence[FactReading]) -> None:
    """Do what is wanted beside an answer, once that is taken: "No infection. Can I talk to a person?"."""
    if about and not heard.picked and heard.act in _BESIDE_ANSWER and session.asking.kind in _PUT_RIGHT:
        session.unput()
        interruptions.wish(session, heard)


def _after_aside(session: Session, heard: Heard, reader: Reader) -> None:
    """Take the yes or no to an offer that stands beside a question, else put the open question again."""
    kind = session.asking.kind
    plain = deciding.pole_beside(session, heard, reader)
    if (plain is None or not HANDLERS.get(kind, closed)(session, plain, reader)) and kind != "faq":
        repeat(session)


def _wishes(session: Session, heard: Heard, reader: Reader, *, wordless: bool) -> bool:
    """Do what is wanted of the conversation itself. `wordless`: the words are an answer, a wish takes a press."""
    kind = session.asking.kind
    if heard.picked:
        return kind != "stop" and interruptions.wish(session, heard)
    if wordless or kind == "contact" or heard.act not in interruptions.WISHES:
        return False
    if kind == "closed" and heard.act in ("stop", "pause"):
        return False  # there is nothing to stop any more
    if (heard.act == "correct" and heard.facts) or _is_answer_here(kind, heard):
        return False
    if (
        kind == "detail"
        and heard.act == "correct"
        and (says_limits(session, heard.text, reader) or gives_day(session, heard, reader))
    ):
        return False
    if heard.act != "correct" or not correcting.at_once(session, heard, reader):
        interruptions.wish(session, heard)
    return True


def _is_answer_here(kind: str, heard: Heard) -> bool:
    """Do these words answer the offer itself? "Stop" and "go on" answer an offer to stop, "go on" a "may I ask"."""
    if kind == "consent":
        return heard.act == "resume"
    if kind == "person":
        return heard.act in ("resume", "correct") and _GOES_BACK.search(heard.text) is not None
    return kind in _OFFERS and heard.act in ("stop", "resume")


def _contact(session: Session, heard: Heard, faq: Faq) -> None:
    """Contact details come first; wishes and questions are heard when the form could read nothing."""
    if contact_form.takes(session, heard) or heard.act not in (
        "want_person",
        "delete_data",
        "ask_faq",
        "ask_why",
        "stop",
        "pause",
        "restart",
    ):
        contact_form.take(session, heard)
        return
    if heard.act in ("ask_faq", "ask_why"):
        if heard.act == "ask_faq":
            asked_beside.aside(session, heard, faq)
        else:
            session.tell("why_contact")
        repeat(session)
        return
    interruptions.wish(session, heard)
