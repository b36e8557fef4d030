"""Who answers a message: safety first, then wishes, then the open question, then asides; never nobody."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from prescreen.handoff import erase
from prescreen.interview import (
    addressing,
    asking,
    attended,
    carers_own,
    changing_medicines,
    comforting,
    consenting,
    contact_form,
    correcting,
    deciding,
    disowned,
    ends,
    farewell,
    for_another,
    grieving,
    interruptions,
    keeping_all,
    languages,
    not_fetched,
    passing,
    patient_here,
    polite_no,
    protesting,
    putting_right,
    refusing_contact,
    reminding,
    returning,
    rights,
    safety,
    seeing_again,
    subscribing,
    too_young,
    wishes,
)
from prescreen.interview.again import put_anew, repeat
from prescreen.interview.answering import take
from prescreen.interview.days_and_limits import says_limits
from prescreen.interview.details import gives_day
from prescreen.interview.faq import Faq
from prescreen.interview.hearing import Heard, hear
from prescreen.interview.languages import Listened
from prescreen.interview.no_to_offer import without_no_to_offer
from prescreen.interview.open_questions import HANDLERS, SAFE_CHOICE, address, closed
from prescreen.interview.reviewing import agrees
from prescreen.interview.session import Session
from prescreen.interview.state import Asking
from prescreen.interview.variety import vary
from prescreen.interview.wish_beside import wish_beside
from prescreen.reading import FactReading, Reader

_REDACTED = "▮"
_GOES_BACK = re.compile(
    r"\b(?:back|go on|carry on|continue|volver|vuelve|atr[aá]s|seguir|siga|sigamos)\b|返回|回去|继续", re.IGNORECASE
)
_QUESTIONS = frozenset({"screen", "fact", "detail"})
_READ_BACK = frozenset({"review", "which"})
_PUT_RIGHT = frozenset({*_QUESTIONS, "stop", "conflict", "review", "which"})
_BESIDE_ANSWER = frozenset({"want_person", "pause", "stop", "delete_data"})
_AFTERWARDS = frozenset({"contact_offer", reminding.OFFER, subscribing.OFFER})
_OFFERS = frozenset({"stop", "contact_offer", reminding.OFFER, subscribing.OFFER})


def respond(session: Session, listened: Listened, reader: Reader, faq: Faq, act: tuple[str, float] | None) -> bool:
    """Work out the reply to one message; True when the conversation was erased by it."""
    erased = _respond(session, listened, reader, faq, act)
    if not erased:
        vary(session)
    return erased


def _respond(session: Session, listened: Listened, reader: Reader, faq: Faq, act: tuple[str, float] | None) -> bool:
    session.state.turns += 1
    inbound = listened.inbound
    if inbound.kind == "start":
        consenting.greet(session)
        return False
    if inbound.kind == "resume":
        session.state.attended = None
        session.unit.screenings.give_back(session.conversation.id)
        returning.greet(session)
        return False
    heard = _heard(session, listened, reader, act)
    if session.stage == attended.STAGE:
        return attended.respond(session, heard, _erase)
    if session.stage != "contact":
        _redact_identifiers(session, heard)
        patient_here.note(session, heard)
        heard = carers_own.without_own_age(session, heard)
    beside = keeping_all.heard_beside(session, heard, reader)
    heard = seeing_again.without_alarm(session, correcting.without_alarm(session, beside or heard))
    if heard.safety is not None:
        if not safety.asked_already(session, heard):
            _keep_answer(session, heard)
            safety.respond(session, heard)
            if heard.safety == "adverse":
                repeat(session)
            return False
    if listened.note is not None:
        session.tell(listened.note)
    if listened.alone or (listened.note is not None and heard.act == "change_language" and not heard.facts):
        put_anew(session)
        return False
    if inbound.kind == "wish":
        wishes.take(session, wishes.Wish.parse(inbound.choice_id or ""))
        _never_silent(session)
        return False
    if beside is not None and keeping_all.keep(session, heard):
        return False
    if rights.refuses_letter(session, heard):
        heard = replace(heard, act="deny", facts=(), unclear=())
    if _sees_again(session, heard, reader, faq) or rights.take(session, heard) or farewell.take(session, heard):
        _never_silent(session)
        return False
    if session.asking.kind in ("delete", "restart") and (done := _confirmed(session, heard)) is not None:
        return done
    comforting.say_once(session, heard)
    _dispatch(session, heard, reader, faq)
    _never_silent(session)
    return False


def _heard(session: Session, listened: Listened, reader: Reader, act: tuple[str, float] | None) -> Heard:
    """Hear a message; beside a wish for another language the answer may be in the one that was spoken before."""
    heard = hear(session, listened.inbound, reader, act)
    if listened.note is not None and heard.act == "change_language" and heard.facts:
        heard = replace(heard, act="answer")
    asked = session.asking.facts
    if listened.before in (None, session.language) or listened.alone or not asked or heard.about(asked):
        return heard
    language = session.language
    session.speak(str(listened.before))
    other = hear(session, listened.inbound, reader, None)
    session.speak(language)
    return other if other.about(asked) and heard.safety is None else heard


def _sees_again(session: Session, heard: Heard, reader: Reader, faq: Faq) -> bool:
    """Show the answers to somebody who asks for them, after what else the message says was taken."""
    rest = seeing_again.wanted(session, heard)
    if rest is None:
        return False
    if seeing_again.says_more(rest):
        _dispatch(session, putting_right.reread(session, heard, rest, reader), reader, faq)
        session.unput()
    seeing_again.show(session)
    return True


def _never_silent(session: Session) -> None:
    """Every message is answered, and a conversation without an open question is a closed one."""
    if session.asking.kind == "closed":
        session.stage = "closed"
        if not session.messages:
            session.tell("closed")
    elif not session.messages:
        session.tell("not_understood")
        repeat(session)


def _redact_identifiers(session: Session, heard: Heard) -> None:
    """Blot out names, addresses and numbers of the person; the text keeps its length, so evidence stays in place."""
    if not heard.identifiers:
        return
    text = heard.text
    for start, end in heard.identifiers:
        text = text[:start] + _REDACTED * (end - start) + text[end:]
    session.redact(text)


def _keep_answer(session: Session, heard: Heard) -> None:
    """An answer in the same breath as a cry for help is not lost; before consent nothing is kept."""
    if session.stage == "screening" and session.answers.get("prescreen_consent") == "yes":
        mood = tuple(r for r in heard.facts if session.definition(r.fact).group != safety.MOOD_GROUP)
        take(session, replace(heard, facts=mood), broken_off=True)
    elif session.stage == "consent":
        session.redact()


def _confirmed(session: Session, heard: Heard) -> bool | None:
    kind = session.asking.kind
    decision = interruptions.take_confirm(session, heard)
    if decision == "done" and kind == "delete":
        _erase(session)
        return True
    if decision == "done":
        interruptions.restart(session)
        return False
    if decision == "kept" or heard.act in ("dont_know", "decline"):
        session.tell("kept")
        interruptions.back(session)
        return False
    return None


def _erase(session: Session) -> None:
    """Delete everything; whoever already has the person's details is told in the same transaction."""
    done = erase(session.unit, session.conversation, session.trial.entry, session.now)
    session.stage = "closed"
    session.state.asking = Asking("closed")
    session.tell("erased_and_told" if done.told else "erased", receipt=done.receipt)


def _first(session: Session, heard: Heard, reader: Reader, faq: Faq) -> bool:
    """Questions that are answered before anything else is looked for in a message."""
    kind = session.asking.kind
    if kind == "after_safety":
        _after_safety(session, heard, reader, faq)
        return True
    if too_young.take(session, heard) or for_another.take(session, heard):
        return True
    if kind == "review" and not heard.picked and agrees(heard.text):
        return HANDLERS[kind](session, heard, reader)
    if kind == "faq":
        return interruptions.take_offered(session, heard)
    if kind in _PUT_RIGHT and disowned.take(session, heard, reader):
        return True
    if kind in ("stop", "review") and "?" in heard.text and correcting.at_offer(session, heard, reader):
        return True
    if kind in _PUT_RIGHT and correcting.outright(session, heard, reader):
        return True
    if kind in {*_READ_BACK, "stop"} and correcting.read_as_question(session, heard, reader):
        return True
    if correcting.something_wrong(session, heard):
        return True
    if deciding.thinks_it_over(session, heard, reader) or refusing_contact.take(session, heard):
        return True
    if kind in addressing.KINDS and (heard.picked or "@" in heard.text or heard.act not in addressing.PASSED_ON):
        address(session, heard)
        return True
    taken = ends.take(session, heard) or interruptions.noted_already(session, heard)
    return taken or polite_no.take(session, heard)


def _as_meant(session: Session, heard: Heard, reader: Reader) -> Heard:
    """What was heard, in the light of what is asked: some words are a question, a refusal or a button there."""
    heard = asking.of_a_question(changing_medicines.as_question(without_no_to_offer(session, heard, reader)))
    heard = polite_no.as_refusal(session, not_fetched.as_not_there(session, heard))
    return passing.that_is_all(session, deciding.without_a_yes_in_a_question(session, heard, reader))


def _dispatch(session: Session, heard: Heard, reader: Reader, faq: Faq) -> None:
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
    if kind != "contact" and not heard.facts and ends.wants(session, heard):
        return
    if heard.act == "change_language" and not heard.picked and kind != "contact" and not about:
        languages.ask(session, heard)
        return
    if kind != "contact" and grieving.take(session, heard):
        return
    answered = False
    asks_something = heard.act in interruptions.ASIDES or (heard.act == "out_of_scope" and asking.asks(heard.text))
    if (asks_something or interruptions.may_ask(session, heard)) and not heard.picked and kind != "contact":
        original, answered = heard, interruptions.aside(session, heard, faq)
        heard = asking.without_questions(heard) if answered else heard
        if answered and not heard.facts:
            _after_aside(session, original, reader)
            return
    if kind == "contact":
        _contact(session, heard, faq)
        return
    if kind in _AFTERWARDS and not answered and protesting.at_the_end(session, heard, reader):
        return
    if HANDLERS.get(kind, closed)(session, heard, reader):
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
    lost = kind != "review" and session.state.misses >= interruptions.OFFER_PERSON
    undecided = protesting.cannot_decide(heard) or lost
    if undecided and kind in SAFE_CHOICE:
        session.state.misses = 0
        HANDLERS[kind](session, Heard(picked=({"do": SAFE_CHOICE[kind]},)), reader)
    else:
        interruptions.misunderstood(session, heard)


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


def _after_safety(session: Session, heard: Heard, reader: Reader, faq: Faq) -> None:
    if heard.act == "delete_data":
        interruptions.wish(session, heard)
        return
    match safety.after(session, heard):
        case "go_on":
            if safety.mistaken(session, heard):
                session.state.crisis = False
            _go_on(session, heard, reader, faq)
        case "answer":
            session.step_back()
            _dispatch(session, heard, reader, faq)
        case "stop":
            session.state.crisis = session.state.crisis and not safety.mistaken(session, heard)
            interruptions.wish(session, Heard(act="stop"))
        case "person":
            interruptions.wish(session, Heard(act="want_person"))
        case "danger":
            safety.respond(session, Heard(safety="crisis"))
        case _:
            if heard.act == "ask_faq":
                interruptions.aside(session, heard, faq)
            session.tell("after_safety_again")
            repeat(session)


def _go_on(session: Session, heard: Heard, reader: Reader, faq: Faq) -> None:
    """Go back to the question that was open, with what was answered or asked in the same breath."""
    waiting, heard = session.state.before, safety.without_mood(session, heard)
    if waiting is not None and not heard.picked and _answers_on(waiting, heard):
        session.step_back()
        session.tell("welcome_back")
        _dispatch(session, heard, reader, faq)
        return
    if heard.act in ("medical_advice", "ask_faq") and not heard.picked:
        interruptions.aside(session, heard, faq)
    interruptions.resume(session)


def _answers_on(waiting: Asking, heard: Heard) -> bool:
    """Does it answer what was asked before the danger? A no after it is about the danger: it refuses no consent."""
    about = heard.about(waiting.facts)
    if waiting.kind in ("consent", "authorised"):
        return any(r.value == "yes" for r in about) and all(r.value != "no" for r in about)
    return bool(about)


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
            interruptions.aside(session, heard, faq)
        else:
            session.tell("why_contact")
        repeat(session)
        return
    interruptions.wish(session, heard)
